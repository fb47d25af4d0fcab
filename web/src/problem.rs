//! What is wrong with an address or with a file, in the language of the visitor.

use account_center::{
    demo::Demo,
    open::{LoadError, OpeningError},
    scenario::Diagnostic,
    text::{Argument, Text},
    walkthrough::UnknownStepError,
};

use crate::{address::AddressError, browser::NoSuchFile};

/// The most mistakes in a file that are listed.
const MOST: usize = 20;

/// Describes an address that opens nothing.
pub(crate) fn of_address(error: &AddressError, text: &Text) -> Vec<String> {
    match error {
        AddressError::Opening(error) => of_opening(error, text),
        AddressError::Unknown(words) => unknown(words, text),
    }
}

/// Describes why what is asked for cannot be loaded.
pub(crate) fn of_load(error: &LoadError<NoSuchFile>, text: &Text) -> Vec<String> {
    match error {
        LoadError::Opening(error) => of_opening(error, text),
        LoadError::Unknown { name, .. } => unknown(name, text),
        LoadError::Unreadable(NoSuchFile(path)) => unknown(&path.to_string_lossy(), text),
        LoadError::NothingOwn => with_hint("browser-unknown", &[("value", "mine".into())], text),
        LoadError::NoExport { file, error } => of_file(file, error, text),
        LoadError::Invalid { file, error, beside, .. } => {
            let mut lines = of_file(file, error, text);
            lines.extend(beside.iter().flat_map(|error| of_load(error, text)));
            lines
        }
    }
}

fn of_file(file: &str, error: &[Diagnostic], text: &Text) -> Vec<String> {
    let lines = error.iter().take(MOST).flat_map(|diagnostic| {
        let (words, hint) = text.problem(diagnostic);
        std::iter::once(format!("{file}:{}: {words}", diagnostic.place)).chain(hint)
    });
    let arguments = [("path", file.into()), ("count", error.len().saturating_sub(MOST).into())];
    let more = (error.len() > MOST).then(|| text.with("error-more-mistakes", &arguments));
    lines.chain(more).collect()
}

fn of_opening(error: &OpeningError, text: &Text) -> Vec<String> {
    match error.message() {
        Some((id, value, at)) => with_hint(id, &text.about_value(value, at), text),
        None => unknown(&error.to_string(), text),
    }
}

/// Describes a step that a walkthrough does not have.
pub(crate) fn of_step(error: &UnknownStepError, text: &Text) -> Vec<String> {
    let (message, arguments) = error.message();
    with_hint(message, &arguments.map(|(name, value)| (name, value.into())), text)
}

/// Describes a marker that a demo does not have.
pub(crate) fn of_marker(demo: &Demo, wanted: &str, text: &Text) -> Vec<String> {
    with_hint("error-no-marker", &[("value", wanted.into()), ("known", demo.marker_list(text).into())], text)
}

/// Describes a link from which no scenario file could be unpacked.
pub(crate) fn of_link(text: &Text) -> Vec<String> {
    with_hint("browser-link-damaged", &[], text)
}

/// Describes a language whose file cannot be had.
pub(crate) fn of_language(tag: &str, text: &Text) -> Vec<String> {
    with_hint("browser-no-language", &[("value", format!("{tag}.ftl").into())], text)
}

/// Describes words in an address that mean nothing.
pub(crate) fn unknown(words: &str, text: &Text) -> Vec<String> {
    with_hint("browser-unknown", &[("value", words.into())], text)
}

fn with_hint(id: &str, arguments: &[Argument<'_>], text: &Text) -> Vec<String> {
    std::iter::once(text.with(id, arguments)).chain(text.hint(id, arguments)).collect()
}
