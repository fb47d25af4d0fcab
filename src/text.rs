//! Languages: every text that a person reads, from Fluent files, with the plurals, amounts and dates of the language.
//!
//! Values of the domain are formatted here; nothing is decided about them.

mod amounts;
mod files;
mod joined;
mod language;
mod pseudo;

use std::{
    cell::{LazyCell, OnceCell},
    fmt,
    rc::Rc,
};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::domain::Zone;
use amounts::Numbers;
pub use amounts::minutes;
pub use language::Language;

/// A value in a message.
pub type Argument<'a> = (&'static str, FluentValue<'a>);

/// The texts of one language, and the zone in which they show times. Clones share the texts.
#[derive(Clone)]
pub struct Text {
    bundles: Rc<Bundles>,
    zones: Zones,
}

/// The zones in which times can be shown: by default, UTC alone.
#[derive(Debug, Clone)]
pub struct Zones {
    shown: Zone,
    /// The one that can be shown instead. It is found on first use: a system may search its whole database for the local zone.
    other: Rc<LazyCell<Zone, Box<dyn FnOnce() -> Zone>>>,
}

impl Zones {
    /// The zone in which times are shown, and how to find the one that can be shown instead.
    #[must_use]
    pub fn new(shown: Zone, other: impl FnOnce() -> Zone + 'static) -> Self {
        Self { shown, other: Rc::new(LazyCell::new(Box::new(other))) }
    }
}

impl Default for Zones {
    fn default() -> Self {
        Self::new(Zone::UTC, || Zone::UTC)
    }
}

struct Bundles {
    language: Language,
    /// The words of the language, as soon as its files are there.
    own: OnceCell<Words>,
    /// English ones until then, and if its files cannot be had.
    english: OnceCell<Words>,
}

/// The words of a language, from its files.
struct Words {
    language: Language,
    sources: [&'static str; 4],
    /// One for each file, parsed on first use: the full screen starts without most of them.
    files: [OnceCell<FluentBundle<FluentResource>>; 4],
    numbers: Numbers,
}

impl Text {
    #[must_use]
    pub fn new(language: Language) -> Self {
        let bundles = Bundles { language, own: OnceCell::new(), english: OnceCell::new() };
        Self { bundles: Rc::new(bundles), zones: Zones::default() }
    }

    /// The texts of another language, with times in the same zone.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Self {
        let bundles = if language == self.language() { self.bundles.clone() } else { Self::new(language).bundles };
        Self { bundles, ..self.clone() }
    }

    /// The same texts with times in other zones.
    #[must_use]
    pub fn in_zones(self, zones: Zones) -> Self {
        Self { zones, ..self }
    }

    /// The zone in which times are shown.
    #[must_use]
    pub const fn zone(&self) -> &Zone {
        &self.zones.shown
    }

    /// Returns the number of files that have been parsed.
    #[cfg(test)]
    pub(crate) fn parsed_files(&self) -> usize {
        self.words().files.iter().filter(|file| file.get().is_some()).count()
    }

    /// Shows times in the other zone.
    pub fn switch_zone(&mut self) {
        let (shown, other) = (self.zone().clone(), Zone::clone(&self.zones.other));
        self.zones = Zones::new(other, || shown);
    }

    /// Shows times in other zones. Returns those of before.
    pub fn replace_zones(&mut self, zones: Zones) -> Zones {
        std::mem::replace(&mut self.zones, zones)
    }

    /// Returns the language; English if its own files cannot be had.
    #[must_use]
    pub fn language(&self) -> Language {
        if self.bundles.language.is_missing() { Language::English } else { self.bundles.language }
    }

    fn words(&self) -> &Words {
        let Bundles { language, own, english } = &*self.bundles;
        match language.sources() {
            Some(sources) => own.get_or_init(|| Words::new(*language, sources)),
            None => english.get_or_init(|| Words::new(Language::English, Language::ENGLISH)),
        }
    }

    /// Returns a message without values.
    #[must_use]
    pub fn get(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// Returns a message of the page's own file, without values; `None` if there is none. The other files are not parsed to look for it.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<String> {
        format(self.words().bundles().take(1), id, None, &[])
    }

    /// Returns a message with values.
    #[must_use]
    pub fn with(&self, id: &str, arguments: &[Argument<'_>]) -> String {
        // A test makes sure that every message exists. If one does not, its name is shown, and nothing breaks.
        format(self.words().bundles(), id, None, arguments).unwrap_or_else(|| id.to_owned())
    }

    /// Returns a message's attribute `hint`; `None` if it has none, or an empty one.
    #[must_use]
    pub fn hint(&self, id: &str, arguments: &[Argument<'_>]) -> Option<String> {
        format(self.words().bundles(), id, Some("hint"), arguments).filter(|hint| !hint.trim().is_empty())
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Text").field(&self.language()).finish()
    }
}

impl Words {
    fn new(language: Language, sources: [&'static str; 4]) -> Self {
        let mut words = Self { language, sources, files: Default::default(), numbers: Numbers::default() };
        let separator = |id: &str| format(words.bundles(), id, None, &[]).unwrap_or_default();
        words.numbers = Numbers { decimal: separator("number-decimal"), group: separator("number-group") };
        words
    }

    /// The bundles of all files, parsed one after the other as they are asked for.
    fn bundles(&self) -> impl Iterator<Item = &FluentBundle<FluentResource>> {
        let files = self.files.iter().zip(self.sources);
        files.map(|(bundle, source)| bundle.get_or_init(|| self.language.bundle(source)))
    }
}

/// Formats a message, or one of its attributes, of the first bundle that has the message.
fn format<'a>(
    mut bundles: impl Iterator<Item = &'a FluentBundle<FluentResource>>,
    id: &str,
    attribute: Option<&str>,
    arguments: &[Argument<'_>],
) -> Option<String> {
    let (bundle, message) = bundles.find_map(|bundle| Some((bundle, bundle.get_message(id)?)))?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let arguments: Option<FluentArgs<'_>> =
        (!arguments.is_empty()).then(|| arguments.iter().map(|(name, value)| (*name, borrowed(value))).collect());
    Some(bundle.format_pattern(pattern, arguments.as_ref(), &mut Vec::new()).into_owned())
}

/// Returns a value for a message without a copy of its text.
fn borrowed<'a>(value: &'a FluentValue<'_>) -> FluentValue<'a> {
    match value {
        FluentValue::String(text) => text.as_ref().into(),
        other => other.clone(),
    }
}
