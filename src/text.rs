//! Languages: every text that a person reads, from Fluent files; plurals, amounts and dates as the language writes them.
//!
//! Turns the domain's values into words, but decides nothing about them.

mod amounts;
mod files;
mod pseudo;

use std::{borrow::Cow, cell::OnceCell, fmt, rc::Rc};

use fluent_bundle::{FluentArgs, FluentBundle, FluentMessage, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use amounts::Numbers;
pub use amounts::minutes;

/// A language that the program speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// English, which everything else falls back to.
    English,
    /// Dutch.
    Dutch,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Japanese.
    Japanese,
    /// None that anybody speaks: English with accents, and longer. For those who translate and lay out.
    Pseudo,
}

impl Language {
    /// Every language there is.
    pub const ALL: [Self; 6] = [Self::English, Self::Dutch, Self::German, Self::French, Self::Spanish, Self::Japanese];

    /// The tag of the language, such as `nl`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Dutch => "nl",
            Self::German => "de",
            Self::French => "fr",
            Self::Spanish => "es",
            Self::Japanese => "ja",
            Self::Pseudo => "qps",
        }
    }

    /// The one after this, around all of them.
    #[must_use]
    pub fn next(self) -> Self {
        let place = Self::ALL.iter().position(|language| *language == self).unwrap_or(0);
        Self::ALL[(place + 1) % Self::ALL.len()]
    }

    /// The language of a tag as people and systems write it: `nl`, `nl-BE`, `nl_NL.UTF-8`. `None` for one that is not spoken here.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().chain([Self::Pseudo]).find(|known| known.tag().eq_ignore_ascii_case(language))
    }

    /// The Fluent file with what every form of the program says.
    const fn source(self) -> &'static str {
        match self {
            Self::English | Self::Pseudo => include_str!("../assets/text/en.ftl"),
            Self::Dutch => include_str!("../assets/text/nl.ftl"),
            Self::German => include_str!("../assets/text/de.ftl"),
            Self::French => include_str!("../assets/text/fr.ftl"),
            Self::Spanish => include_str!("../assets/text/es.ftl"),
            Self::Japanese => include_str!("../assets/text/ja.ftl"),
        }
    }

    /// The Fluent files with what the full screen does not say at first: what is opened over the page, what walkthroughs say, and what only
    /// the command line says.
    const fn later_sources(self) -> [&'static str; 3] {
        match self {
            Self::English | Self::Pseudo => [
                include_str!("../assets/text/en.dialogs.ftl"),
                include_str!("../assets/text/en.training.ftl"),
                include_str!("../assets/text/en.commands.ftl"),
            ],
            Self::Dutch => [
                include_str!("../assets/text/nl.dialogs.ftl"),
                include_str!("../assets/text/nl.training.ftl"),
                include_str!("../assets/text/nl.commands.ftl"),
            ],
            Self::German => [
                include_str!("../assets/text/de.dialogs.ftl"),
                include_str!("../assets/text/de.training.ftl"),
                include_str!("../assets/text/de.commands.ftl"),
            ],
            Self::French => [
                include_str!("../assets/text/fr.dialogs.ftl"),
                include_str!("../assets/text/fr.training.ftl"),
                include_str!("../assets/text/fr.commands.ftl"),
            ],
            Self::Spanish => [
                include_str!("../assets/text/es.dialogs.ftl"),
                include_str!("../assets/text/es.training.ftl"),
                include_str!("../assets/text/es.commands.ftl"),
            ],
            Self::Japanese => [
                include_str!("../assets/text/ja.dialogs.ftl"),
                include_str!("../assets/text/ja.training.ftl"),
                include_str!("../assets/text/ja.commands.ftl"),
            ],
        }
    }

    fn bundle(self, source: &str) -> FluentBundle<FluentResource> {
        // The pseudo-language has the plurals of English.
        let tag = if self == Self::Pseudo { Self::English.tag() } else { self.tag() };
        let identifier: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![identifier]);
        // The marks that keep right-to-left texts apart would only be stray characters in a terminal.
        bundle.set_use_isolating(false);
        // A mistake in a file leaves out the message that it is in; a test holds that there is none.
        let source = if self == Self::Pseudo { pseudo::pseudo(source) } else { source.to_owned() };
        let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        bundle
    }
}

/// A value in a message.
pub type Argument<'a> = (&'static str, FluentValue<'a>);

/// The texts of one language. Clones share them.
#[derive(Clone)]
pub struct Text(Rc<Bundles>);

struct Bundles {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    /// Read when they are first asked for: the full screen starts without them.
    later: [OnceCell<FluentBundle<FluentResource>>; 3],
    numbers: Numbers,
}

impl Text {
    /// Reads the texts of a language.
    #[must_use]
    pub fn new(language: Language) -> Self {
        let (bundle, later) = (language.bundle(language.source()), Default::default());
        let mut bundles = Bundles { language, bundle, later, numbers: Numbers::default() };
        let decimal = bundles.format("number-decimal", None).into_owned();
        bundles.numbers = Numbers { decimal, group: bundles.format("number-group", None).into_owned() };
        Self(Rc::new(bundles))
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.0.language
    }

    /// A message without values.
    #[must_use]
    pub fn get(&self, id: &str) -> Cow<'_, str> {
        self.0.format(id, None)
    }

    /// A message without values that need not be there.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<Cow<'_, str>> {
        self.0.find(id, None)
    }

    /// A message with values.
    #[must_use]
    pub fn with(&self, id: &str, arguments: &[Argument<'_>]) -> Cow<'_, str> {
        self.0.format(id, Some(&arguments.iter().cloned().collect()))
    }

    /// A message's attribute `hint`, where it has one.
    #[must_use]
    pub fn hint(&self, id: &str, arguments: &[Argument<'_>]) -> Option<String> {
        let (bundle, message) = self.0.message(id)?;
        let pattern = message.get_attribute("hint")?.value();
        let hint = bundle.format_pattern(pattern, Some(&arguments.iter().cloned().collect()), &mut Vec::new());
        (!hint.trim().is_empty()).then(|| hint.into_owned())
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Text").field(&self.language()).finish()
    }
}

impl Bundles {
    /// A message, and the bundle that it is in.
    fn message(&self, id: &str) -> Option<(&FluentBundle<FluentResource>, FluentMessage<'_>)> {
        let later =
            self.later.iter().zip(self.language.later_sources()).map(|(cell, source)| cell.get_or_init(|| self.language.bundle(source)));
        // Lazily, one after the other.
        std::iter::once(&self.bundle).chain(later).find_map(|bundle| Some((bundle, bundle.get_message(id)?)))
    }

    fn format(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Cow<'_, str> {
        // A test holds that every message is there; what is not shows its name, and nothing breaks.
        self.find(id, arguments).unwrap_or_else(|| Cow::Owned(id.to_owned()))
    }

    /// A message that need not be there.
    fn find(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Option<Cow<'_, str>> {
        let (bundle, message) = self.message(id)?;
        Some(match bundle.format_pattern(message.value()?, arguments, &mut Vec::new()) {
            Cow::Borrowed(text) => Cow::Borrowed(text),
            Cow::Owned(text) => Cow::Owned(text),
        })
    }
}
