//! Texts that files give, and the mistakes in them.

use super::{Language, Text};
use crate::document::{Diagnostic, Texts};

impl Text {
    /// A text that a file gives in several languages; English where there is none in this one.
    #[must_use]
    pub fn pick<'a>(&self, texts: &'a Texts) -> &'a str {
        let text = texts.get(self.language().tag()).or_else(|| texts.get(Language::English.tag()));
        text.map_or("", String::as_str)
    }

    /// A mistake in a file, and what can be done about it.
    #[must_use]
    pub fn problem(&self, problem: &Diagnostic) -> (String, Option<String>) {
        let id = format!("problem-{}", problem.message);
        let reasons: Vec<_> = problem.refusals.iter().map(|code| self.get(&format!("refusal-{code}"))).collect();
        let mut arguments: Vec<_> = problem
            .arguments
            .iter()
            .map(|(name, value)| match *name {
                // The names of types come with their article.
                "expected" | "found" => (*name, self.get(&format!("type-{value}")).into_owned().into()),
                name => (name, value.as_str().into()),
            })
            .collect();
        arguments.push(("reasons", reasons.join(", ").into()));
        (self.with(&id, &arguments).into_owned(), self.hint(&id, &arguments))
    }
}
