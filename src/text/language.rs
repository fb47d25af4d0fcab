//! The languages, and where their Fluent files come from: built in, or from a host that fetches a language when somebody speaks it.

use std::sync::OnceLock;

use fluent_bundle::{FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use super::pseudo;

/// Returns the Fluent files of a tag: the page; what opens over it; walkthroughs and demos; the command line.
macro_rules! files {
    ($tag:literal) => {
        [
            include_str!(concat!("../../assets/text/", $tag, ".ftl")),
            include_str!(concat!("../../assets/text/", $tag, ".dialogs.ftl")),
            include_str!(concat!("../../assets/text/", $tag, ".training.ftl")),
            include_str!(concat!("../../assets/text/", $tag, ".commands.ftl")),
        ]
    };
}

/// Declares the languages by their tags, which name their files too. English is always built in, the others with the feature `languages`.
macro_rules! languages {
    ($english:ident = $english_tag:literal, $($name:ident = $tag:literal),* $(,)?) => {
        /// A language of the program.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Language {
            $english,
            $($name,)*
            /// English with accents, and longer. For translators, and to check layouts.
            Pseudo,
        }

        impl Language {
            /// All languages but the pseudo-language.
            pub const ALL: [Self; 1 + [$($tag),*].len()] = [Self::$english, $(Self::$name),*];

            /// The files of English.
            pub(super) const ENGLISH: [&str; 4] = files!($english_tag);

            /// The tag of the language, such as `nl`.
            #[must_use]
            pub const fn tag(self) -> &'static str {
                match self {
                    Self::$english => $english_tag,
                    $(Self::$name => $tag,)*
                    Self::Pseudo => "qps",
                }
            }

            /// Returns the files of the language, if they are built in.
            const fn built_in(self) -> Option<[&'static str; 4]> {
                match self {
                    Self::$english | Self::Pseudo => Some(Self::ENGLISH),
                    $(
                        #[cfg(feature = "languages")]
                        Self::$name => Some(files!($tag)),
                    )*
                    #[cfg(not(feature = "languages"))]
                    _ => None,
                }
            }
        }
    };
}

languages! { English = "en", Dutch = "nl", German = "de", French = "fr", Spanish = "es", Japanese = "ja" }

/// What a host has of a language that is not built in.
enum Provided {
    Files(String),
    Nothing,
}

/// What has been provided, in the order of the languages.
static PROVIDED: [OnceLock<Provided>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];

impl Language {
    /// Returns the next language that can be had; after the last one, the first.
    #[must_use]
    pub fn next(self) -> Self {
        let index = Self::ALL.iter().position(|language| *language == self).unwrap_or(0);
        let mut after = Self::ALL.into_iter().cycle().skip(index + 1).take(Self::ALL.len());
        after.find(|language| !language.is_missing()).unwrap_or(Self::English)
    }

    /// Parses a tag as people and systems write it: `nl`, `nl-BE`, `nl_NL.UTF-8`. `None` for any other language.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        Self::ALL.into_iter().chain([Self::Pseudo]).find(|known| known.tag().eq_ignore_ascii_case(language))
    }

    /// Whether a host has yet to [`provide`](Self::provide) the files of the language. Until then, its texts are in English.
    #[must_use]
    pub fn is_awaited(self) -> bool {
        self.built_in().is_none() && self.provided().is_none()
    }

    /// Whether the files of the language cannot be had: its texts stay in English.
    #[must_use]
    pub fn is_missing(self) -> bool {
        self.built_in().is_none() && matches!(self.provided(), Some(Provided::Nothing))
    }

    /// Provides the files of a language that is not built in, one after the other in one text, for all texts in it; or tells that they cannot
    /// be had. What was provided first holds.
    pub fn provide(self, files: Option<String>) {
        if let Some(provided) = PROVIDED.get(self as usize) {
            provided.get_or_init(|| files.map_or(Provided::Nothing, Provided::Files));
        }
    }

    fn provided(self) -> Option<&'static Provided> {
        PROVIDED.get(self as usize)?.get()
    }

    /// Returns the files of the language, if they are there.
    pub(super) fn sources(self) -> Option<[&'static str; 4]> {
        self.built_in().or_else(|| match self.provided()? {
            Provided::Files(files) => Some([files, "", "", ""]),
            Provided::Nothing => None,
        })
    }

    /// Parses a file of the language.
    pub(super) fn bundle(self, source: &str) -> FluentBundle<FluentResource> {
        // The pseudo-language has the plurals of English.
        let tag = if self == Self::Pseudo { Self::English.tag() } else { self.tag() };
        let identifier: LanguageIdentifier = tag.parse().unwrap_or_default();
        let mut bundle = FluentBundle::new(vec![identifier]);
        // In a terminal, isolation marks for right-to-left texts would be stray characters.
        bundle.set_use_isolating(false);
        // A message with a syntax error is left out. A test makes sure that there is none.
        let source = if self == Self::Pseudo { pseudo::pseudo(source) } else { source.to_owned() };
        let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        bundle
    }
}
