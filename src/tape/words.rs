//! What a tape says beside the keys: captions, markers and notes, each in the languages in which it is written at one moment.

use std::collections::BTreeSet;

use super::{Cue, Instruction, TimedCue};
use crate::document::Place;

/// The language of what has none of its own, and the one that is used where another is missing.
const ENGLISH: &str = "en";

/// A kind of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::Display, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum WordsKind {
    Caption,
    Marker,
    Note,
}

/// Words of a kind at one moment of a tape: the same in several languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words<'a> {
    /// The place of the first of them.
    pub place: Place,
    /// The index of the cue of the last of them.
    pub index: usize,
    /// The tag of each language, and the text in it.
    texts: Vec<(Option<&'a str>, &'a str)>,
}

impl<'a> Words<'a> {
    /// Returns the text in a language, given by its tag; else the English one or that without a language; else any.
    #[must_use]
    pub fn in_language(&self, tag: &str) -> &'a str {
        let find = |wanted: Option<&str>| self.texts.iter().find(|(language, _)| *language == wanted).map(|(_, text)| *text);
        let found = find(Some(tag)).or_else(|| find(Some(ENGLISH))).or_else(|| find(None));
        found.or_else(|| self.texts.first().map(|(_, text)| *text)).unwrap_or_default()
    }

    /// Whether they are written in a language. What has none of its own is English.
    fn are_in(&self, tag: &str) -> bool {
        self.texts.iter().any(|(language, _)| language.unwrap_or(ENGLISH) == tag)
    }
}

impl Instruction {
    /// Returns the language and the text, if it is words of this kind.
    fn words(&self, kind: WordsKind) -> Option<(Option<&str>, &str)> {
        match (self, kind) {
            (Self::Caption { language, text }, WordsKind::Caption) => Some((Some(language), text)),
            (Self::Marker { language, text }, WordsKind::Marker) | (Self::Note { language, text }, WordsKind::Note) => {
                Some((language.as_deref(), text))
            }
            _ => None,
        }
    }
}

/// Returns the words of a kind, in order. Those of one moment belong together: between them no time passes, no key is pressed, and nobody is
/// waited for.
#[must_use]
pub fn words(cues: &[TimedCue], kind: WordsKind) -> Vec<Words<'_>> {
    let mut all: Vec<Words<'_>> = Vec::new();
    let mut is_same_moment = false;
    for (index, cued) in cues.iter().enumerate() {
        is_same_moment &= cued.after.is_zero();
        let Cue::Do(instruction) = &cued.cue else {
            is_same_moment = false;
            continue;
        };
        is_same_moment &= !matches!(instruction, Instruction::Pause | Instruction::Clock(_));
        let Some((language, text)) = instruction.words(kind) else { continue };
        match all.last_mut() {
            Some(last) if is_same_moment && last.texts.iter().all(|(known, _)| *known != language) => {
                last.index = index;
                last.texts.push((language, text));
            }
            _ => all.push(Words { place: cued.place, index, texts: vec![(language, text)] }),
        }
        is_same_moment = true;
    }
    all
}

/// Returns the tags of the languages in which there are words of a kind.
#[must_use]
pub fn languages(cues: &[TimedCue], kind: WordsKind) -> BTreeSet<&str> {
    let instructions = cues.iter().filter_map(|cued| if let Cue::Do(instruction) = &cued.cue { Some(instruction) } else { None });
    instructions.filter_map(|instruction| instruction.words(kind)?.0).collect()
}

/// Returns the words of a kind that are not in every language in which there are others of that kind, each with the tags that are missing.
#[must_use]
pub fn untranslated(cues: &[TimedCue], kind: WordsKind) -> Vec<(Words<'_>, Vec<&str>)> {
    let all = words(cues, kind);
    let tags = languages(cues, kind);
    let missing = |words: &Words<'_>| tags.iter().copied().filter(|tag| !words.are_in(tag)).collect::<Vec<_>>();
    let lacking = all.into_iter().map(|words| (missing(&words), words));
    lacking.filter(|(missing, _)| !missing.is_empty()).map(|(missing, words)| (words, missing)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tape::parse;

    const TAPE: &str = r#"#! marker "One"
#! caption en "Look"
#! caption nl "Kijk"
#! marker nl "Een"
#! note nl "Alleen hier"
Enter
#! marker "Two"
#! marker "Three"
Sleep 1s
#! marker nl "Vier"
#! pause
#! caption en "Look again"
"#;

    #[test]
    fn words_of_one_moment_are_the_same_in_several_languages() {
        let cues = parse(TAPE).expect("it is right").cues();
        let in_language = |kind, tag| words(&cues, kind).iter().map(|words| words.in_language(tag)).collect::<Vec<_>>();
        assert_eq!(in_language(WordsKind::Marker, "nl"), ["Een", "Two", "Three", "Vier"]);
        assert_eq!(in_language(WordsKind::Marker, "en"), ["One", "Two", "Three", "Vier"], "a chapter has a name");
        assert_eq!(in_language(WordsKind::Note, "ja"), ["Alleen hier"]);
        assert_eq!(in_language(WordsKind::Caption, "nl"), ["Kijk", "Look again"]);
    }

    #[test]
    fn a_language_that_is_missing_is_found_where_others_of_that_kind_have_it() {
        let cues = parse(TAPE).expect("it is right").cues();
        let missing = |kind| untranslated(&cues, kind).into_iter().map(|(words, tags)| (words.place.line, tags)).collect::<Vec<_>>();
        assert_eq!(missing(WordsKind::Caption), [(12, vec!["nl"])]);
        assert_eq!(
            missing(WordsKind::Marker),
            [(7, vec!["nl"]), (8, vec!["nl"])],
            "a name without a language is English, and asks for none"
        );
        assert_eq!(missing(WordsKind::Note), []);
        let without = parse("#! note \"One\"\nEnter\n#! note \"Two\"\n").expect("it is right").cues();
        assert_eq!(untranslated(&without, WordsKind::Note), []);
    }
}
