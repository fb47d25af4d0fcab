//! Documents: TOML files that people write. Every mistake in one is reported at once, each with its place.
//!
//! This module knows TOML, and what all kinds of files have in common. What a file means is the business of the module that reads it.

mod canonical;
mod diagnostic;
mod encoding;
mod form;
mod reader;
mod syntax;

use std::collections::BTreeMap;

use toml::de::DeTable;

pub(crate) use crate::wrap::disturbs;
pub(crate) use canonical::canonical;
pub use diagnostic::{Diagnostic, DocumentError, Place, nearest};
pub use encoding::{decode, decode_export};
pub(crate) use form::{Form, Key, Kind, List, Rule};
pub use reader::is_too_large;
pub(crate) use reader::{Item, Source, Span, Table};

/// The largest file that is read, in bytes: 4 MiB.
pub const MAX_BYTES: usize = 4 << 20;

/// The most mistakes in a file that are told. A machine's file may have thousands, and nobody reads more.
pub const MOST_MISTAKES: usize = 100;

/// A text in several languages, by language tag such as `nl`. English, `en`, is always there, unless there is no text at all.
pub type Texts = BTreeMap<String, String>;

/// Quotes a text as a string of TOML on one line. What JSON escapes, TOML does too.
pub(crate) fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// Reads a document of a form with a function that makes a value of its tables and reports mistakes to the source. In a newer format than that
/// of the form anything may have changed its meaning, so nothing else is reported.
pub(crate) fn read<T>(
    text: &str,
    form: &'static Form,
    make: impl FnOnce(Table<'_, '_>, &mut Source<'_>) -> Option<T>,
) -> Result<T, DocumentError> {
    if text.len() > MAX_BYTES {
        return Err(vec![Diagnostic::too_large()].into());
    }
    let mut source = Source::new(text);
    let document = source.document();
    // What follows a syntax error may look like mistakes that are none.
    let is_understood = source.diagnostics.is_empty() && is_supported(document.get_ref(), form, &mut source);
    let value = if is_understood { make(Table::new(document.get_ref(), 0..0, form, &mut source), &mut source) } else { None };
    source.diagnostics.sort_by_key(|diagnostic| diagnostic.place);
    value.filter(|_| source.diagnostics.is_empty()).ok_or(source.diagnostics.into())
}

/// Checks the number of the form of a file. Returns `false` if it is newer.
fn is_supported(document: &DeTable<'_>, form: &Form, source: &mut Source<'_>) -> bool {
    let declared = form.keys.iter().find_map(|key| if let Kind::Format(number) = key.kind { Some((key.name, number)) } else { None });
    let Some((value, format)) = declared.and_then(|(name, number)| Some((document.get(name)?, number))) else { return true };
    let Some(written) = value.get_ref().as_integer() else {
        source.add(&value.span(), "wrong-type", &[("expected", "integer"), ("found", value.get_ref().type_str())]);
        return true;
    };
    match i64::from_str_radix(written.as_str(), written.radix()) {
        Ok(number) if number == format => true,
        // A number may be too large for this program.
        Ok(newer) if newer > format => {
            source.add(&value.span(), "newer-format", &[("format", &newer.to_string())]);
            false
        }
        Err(_) if !written.as_str().starts_with('-') => {
            source.add(&value.span(), "newer-format", &[("format", written.as_str())]);
            false
        }
        Ok(_) | Err(_) => {
            source.add(&value.span(), "unknown-format", &[("format", written.as_str())]);
            true
        }
    }
}

/// Whether a text has the form of a language tag, such as `nl` or `pt-BR`.
pub(crate) fn is_language_tag(text: &str) -> bool {
    (2..=11).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Reads a text in several languages; English is required.
pub(crate) fn texts(item: Item<'_, '_>, source: &mut Source<'_>) -> Option<Texts> {
    let table = item.table_of(Form::OPEN, source)?;
    let mut texts = Texts::new();
    for (language, span, item) in table.others() {
        if !is_language_tag(language) {
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
