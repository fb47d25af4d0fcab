//! A mistake in a file: where it is, what it is, and what might have been meant.

use std::{fmt, ops::Deref};

/// A place in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The column, in characters, from 1.
    pub column: usize,
}

impl Place {
    /// The very start of a file.
    pub const START: Self = Self { line: 1, column: 1 };
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// A mistake in a file.
///
/// The text for users is in the language files: the message `problem-` and the name, with an optional hint in its
/// attribute `hint`. [`Display`](fmt::Display) is for developers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Where it is.
    pub place: Place,
    /// The name of the message, such as `unknown-key`.
    pub message: &'static str,
    /// The values that the message mentions, by name.
    pub arguments: Vec<(&'static str, String)>,
    /// The reasons against a fact, by their names in the public state; empty for every other mistake.
    pub refusals: Vec<&'static str>,
}

impl Diagnostic {
    /// Creates a diagnostic whose message mentions nothing.
    #[must_use]
    pub const fn new(place: Place, message: &'static str) -> Self {
        Self { place, message, arguments: Vec::new(), refusals: Vec::new() }
    }

    /// Reports a file that is larger than [`MAX_BYTES`](super::MAX_BYTES).
    #[must_use]
    pub const fn too_large() -> Self {
        Self::new(Place::START, "too-large")
    }

    /// Reports a file that is not UTF-8, at the first byte that is not; `good` is everything before it.
    #[must_use]
    pub fn not_utf8(good: &[u8]) -> Self {
        let good = String::from_utf8_lossy(good);
        let last = good.rsplit('\n').next().unwrap_or_default();
        Self::new(Place { line: good.matches('\n').count() + 1, column: last.chars().count() + 1 }, "not-utf8")
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.message)?;
        let separators = std::iter::once(" (").chain(std::iter::repeat(", "));
        for (separator, (name, value)) in separators.zip(&self.arguments) {
            write!(f, "{separator}{name}: {value}")?;
        }
        f.write_str(if self.arguments.is_empty() { "" } else { ")" })?;
        if self.refusals.is_empty() { Ok(()) } else { write!(f, ": {}", self.refusals.join(", ")) }
    }
}

/// A file has mistakes. Dereferences to all of them, in the order of the file; there is at least one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("cannot read the document: {}", .0.iter().map(Diagnostic::to_string).collect::<Vec<_>>().join("; "))]
pub struct DocumentError(Vec<Diagnostic>);

impl From<Vec<Diagnostic>> for DocumentError {
    fn from(diagnostics: Vec<Diagnostic>) -> Self {
        Self(diagnostics)
    }
}

impl Deref for DocumentError {
    type Target = [Diagnostic];

    fn deref(&self) -> &[Diagnostic] {
        &self.0
    }
}

/// Returns the candidate nearest to a word, if one is near enough to have been meant.
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let (word, length) = (word.to_lowercase(), word.chars().count());
    let farthest = |candidate: &str| 1 + candidate.chars().count() / 4;
    // A word may have millions of characters. Those that differ in length by so many differ by as many at least.
    let may_be_meant = |candidate: &&str| length.abs_diff(candidate.chars().count()) <= farthest(candidate);
    let distance = |candidate: &str| strsim::damerau_levenshtein(&word, &candidate.to_lowercase());
    let (distance, candidate) = candidates.into_iter().filter(may_be_meant).map(|candidate| (distance(candidate), candidate)).min()?;
    (distance <= farthest(candidate)).then_some(candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_near_candidates_are_suggested() {
        assert_eq!(nearest("offfer", ["name", "offer", "credit"]), Some("offer"));
        assert_eq!(nearest("usd", ["EUR", "USD"]), Some("USD"));
        assert_eq!(nearest("elephant", ["name", "offer", "credit"]), None);
        assert_eq!(nearest("x", []), None);
    }
}
