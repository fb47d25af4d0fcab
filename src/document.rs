//! Documents: files in TOML that people write. Every mistake in one is told at once, each with its place.
//!
//! Knows TOML, and what all kinds of files have in common; what a file says is its own room's business.

mod diagnostic;
mod reader;

use std::collections::BTreeMap;

pub use diagnostic::{Diagnostic, DocumentError, Place, nearest};
pub(crate) use reader::{Item, Source, Span, Table};

/// The largest file that is read, in bytes: 4 MiB.
pub const MAX_BYTES: usize = 4 << 20;

/// A text in several languages, by language tag. English is always among them.
pub type Texts = BTreeMap<String, String>;

/// Reads a document with what makes a value of its tables.
///
/// # Errors
/// Every mistake in it.
pub(crate) fn read<T>(text: &str, make: impl FnOnce(Table<'_, '_>, &mut Source<'_>) -> Option<T>) -> Result<T, DocumentError> {
    if text.len() > MAX_BYTES {
        return Err(vec![Diagnostic::too_large()].into());
    }
    let mut source = Source::new(text);
    let document = source.document();
    if !source.diagnostics.is_empty() {
        // What could not be read as TOML would only lead to mistakes that are none.
        source.diagnostics.sort_by_key(|diagnostic| diagnostic.place);
        return Err(source.diagnostics.into());
    }
    let value = make(Table::new(document.get_ref(), 0..0), &mut source);
    source.diagnostics.sort_by_key(|diagnostic| diagnostic.place);
    value.filter(|_| source.diagnostics.is_empty()).ok_or(source.diagnostics.into())
}

/// Whether the file says that it has the form which is read here.
pub(crate) fn is_understood(file: &mut Table<'_, '_>, format: i64, source: &mut Source<'_>) -> bool {
    let Some(item) = file.require("format", source) else { return true };
    let number = item.value.as_integer().and_then(|number| i64::from_str_radix(number.as_str(), number.radix()).ok());
    match number {
        Some(number) if number == format => {}
        // Another form may mean anything: nothing more can be said of it.
        Some(newer) if newer > format => {
            source.add(&item.span(), "newer-format", &[("format", &newer.to_string())]);
            return false;
        }
        Some(other) => source.add(&item.span(), "unknown-format", &[("format", &other.to_string())]),
        None => {
            let _: Option<()> = item.wrong_type(source, "integer");
        }
    }
    true
}

/// A text in several languages; English is required.
pub(crate) fn texts(item: Item<'_, '_>, source: &mut Source<'_>) -> Option<Texts> {
    let table = item.table(source)?;
    let mut texts = Texts::new();
    for (language, span, item) in table.others() {
        let tag_like = (2..=11).contains(&language.len()) && language.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        if !tag_like {
            source.add(&span, "unknown-language", &[("value", language)]);
        } else if let Some(text) = item.text(source) {
            texts.insert(language.to_owned(), text.to_owned());
        }
    }
    if table.others().iter().all(|(language, ..)| *language != "en") {
        source.add(&table.span, "missing-english", &[]);
        return None;
    }
    Some(texts)
}
