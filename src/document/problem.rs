//! A mistake in a file: what, where, and what might have been meant.

/// A mistake in a file. Its text is in the language files, under `problem-` and the message's name, with a hint as the attribute `hint`
/// where there is one to give.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The line, from 1.
    pub line: usize,
    /// The column, in characters, from 1.
    pub column: usize,
    /// The name of the message.
    pub message: &'static str,
    /// What the message speaks of.
    pub arguments: Vec<(&'static str, String)>,
    /// The reasons against a fact, by their names in the public state; empty for every other mistake.
    pub refusals: Vec<&'static str>,
}

impl Problem {
    /// A mistake at the very start of a file.
    pub(crate) const fn at_start(message: &'static str) -> Self {
        Self { line: 1, column: 1, message, arguments: Vec::new(), refusals: Vec::new() }
    }

    /// That a file has more than [`MAX_BYTES`](super::MAX_BYTES).
    #[must_use]
    pub const fn too_large() -> Self {
        Self::at_start("too-large")
    }

    /// That a file is not text in UTF-8. `good` is what comes before the first bytes that are none.
    #[must_use]
    pub fn not_utf8(good: &[u8]) -> Self {
        let good = String::from_utf8_lossy(good);
        let last = good.rsplit('\n').next().unwrap_or_default();
        let (line, column) = (good.matches('\n').count() + 1, last.chars().count() + 1);
        Self { line, column, message: "not-utf8", arguments: Vec::new(), refusals: Vec::new() }
    }
}

/// The nearest of some words, where one is near enough to have been meant.
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let distance = |candidate: &str| strsim::damerau_levenshtein(&word.to_lowercase(), &candidate.to_lowercase());
    let (distance, candidate) = candidates.into_iter().map(|candidate| (distance(candidate), candidate)).min()?;
    (distance <= 1 + candidate.chars().count() / 4).then_some(candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_near_is_suggested() {
        assert_eq!(nearest("offfer", ["name", "offer", "credit"]), Some("offer"));
        assert_eq!(nearest("usd", ["EUR", "USD"]), Some("USD"));
        assert_eq!(nearest("elephant", ["name", "offer", "credit"]), None);
        assert_eq!(nearest("x", []), None);
    }
}
