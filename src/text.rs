//! Languages: every text that a person reads, from Fluent files, with the plurals, amounts and dates of the language.
//!
//! It formats the values of the domain, and decides nothing about them.

mod amounts;
mod files;
mod pseudo;

use std::{borrow::Cow, cell::OnceCell, fmt, rc::Rc};

use fluent_bundle::{FluentArgs, FluentBundle, FluentMessage, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use amounts::Numbers;
pub use amounts::minutes;

/// Declares the languages by their tags, which name their files too.
macro_rules! languages {
    ($($name:ident = $tag:literal),* $(,)?) => {
        /// A language of the program.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Language {
            $($name,)*
            /// English with accents, and longer: for those who translate and lay out.
            Pseudo,
        }

        impl Language {
            /// Every language that people speak.
            pub const ALL: [Self; [$($tag),*].len()] = [$(Self::$name),*];

            /// The tag of the language, such as `nl`.
            #[must_use]
            pub const fn tag(self) -> &'static str {
                match self {
                    $(Self::$name => $tag,)*
                    Self::Pseudo => "qps",
                }
            }

            /// The Fluent files: the page; what opens over it; walkthroughs and demos; the command line.
            const fn sources(self) -> [&'static str; 4] {
                match self {
                    $(Self::$name => [
                        include_str!(concat!("../assets/text/", $tag, ".ftl")),
                        include_str!(concat!("../assets/text/", $tag, ".dialogs.ftl")),
                        include_str!(concat!("../assets/text/", $tag, ".training.ftl")),
                        include_str!(concat!("../assets/text/", $tag, ".commands.ftl")),
                    ],)*
                    Self::Pseudo => Self::English.sources(),
                }
            }
        }
    };
}

languages! { English = "en", Dutch = "nl", German = "de", French = "fr", Spanish = "es", Japanese = "ja" }

impl Language {
    /// The language after this one, around all of them.
    #[must_use]
    pub fn next(self) -> Self {
        let index = Self::ALL.iter().position(|language| *language == self).unwrap_or(0);
        Self::ALL[(index + 1) % Self::ALL.len()]
    }

    /// Parses a tag as people and systems write it: `nl`, `nl-BE`, `nl_NL.UTF-8`. `None` for any other language.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().chain([Self::Pseudo]).find(|known| known.tag().eq_ignore_ascii_case(language))
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
    /// Parsed on first use: the full screen starts without them.
    later: [OnceCell<FluentBundle<FluentResource>>; 3],
    numbers: Numbers,
}

impl Text {
    #[must_use]
    pub fn new(language: Language) -> Self {
        let [first, ..] = language.sources();
        let (bundle, later) = (language.bundle(first), Default::default());
        let mut bundles = Bundles { language, bundle, later, numbers: Numbers::default() };
        let decimal = bundles.format("number-decimal", None).into_owned();
        bundles.numbers = Numbers { decimal, group: bundles.format("number-group", None).into_owned() };
        Self(Rc::new(bundles))
    }

    #[must_use]
    pub fn language(&self) -> Language {
        self.0.language
    }

    /// A message without values.
    #[must_use]
    pub fn get(&self, id: &str) -> Cow<'_, str> {
        self.0.format(id, None)
    }

    /// A message of the page's own file, without values, that need not be there. The other files are not parsed to look for it.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<Cow<'_, str>> {
        value(&self.0.bundle, &self.0.bundle.get_message(id)?, None)
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
        let later = self
            .later
            .iter()
            .zip(self.language.sources().into_iter().skip(1))
            .map(|(cell, source)| cell.get_or_init(|| self.language.bundle(source)));
        // Lazily, one after the other.
        std::iter::once(&self.bundle).chain(later).find_map(|bundle| Some((bundle, bundle.get_message(id)?)))
    }

    fn format(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Cow<'_, str> {
        // A test holds that every message is there; what is not shows its name, and nothing breaks.
        self.message(id).and_then(|(bundle, message)| value(bundle, &message, arguments)).unwrap_or_else(|| Cow::Owned(id.to_owned()))
    }
}

fn value<'a>(
    bundle: &'a FluentBundle<FluentResource>,
    message: &FluentMessage<'a>,
    arguments: Option<&FluentArgs<'_>>,
) -> Option<Cow<'a, str>> {
    Some(match bundle.format_pattern(message.value()?, arguments, &mut Vec::new()) {
        Cow::Borrowed(text) => Cow::Borrowed(text),
        Cow::Owned(text) => Cow::Owned(text),
    })
}
