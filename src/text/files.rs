//! Texts in scenarios and walkthroughs, and mistakes in files.

use super::{Language, Text};
use crate::document::{Diagnostic, Texts};

impl Text {
    /// Picks the text in this language, else the English one.
    #[must_use]
    pub fn pick<'a>(&self, texts: &'a Texts) -> &'a str {
        let text = texts.get(self.language().tag()).or_else(|| texts.get(Language::English.tag()));
        text.map_or("", String::as_str)
    }

    /// Describes a mistake in a file, with a hint if there is one.
    #[must_use]
    pub fn problem(&self, problem: &Diagnostic) -> (String, Option<String>) {
        let id = format!("problem-{}", problem.message);
        let mut arguments: Vec<_> = problem
            .arguments
            .iter()
            .map(|(name, value)| match *name {
                // Names of types include their article.
                "expected" | "found" => (*name, self.get(&format!("type-{value}")).into()),
                // As numbers, which have a singular.
                name @ ("count" | "lines") => (name, value.parse::<usize>().map_or_else(|_| value.as_str().into(), Into::into)),
                name => (name, value.as_str().into()),
            })
            .collect();
        arguments.push(("reasons", self.refusals(&problem.refusals).into()));
        (self.with(&id, &arguments), self.hint(&id, &arguments))
    }
}
