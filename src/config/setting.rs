//! A setting: a value of its type, and where it comes from.

use strum::VariantArray;

use super::defaults::SETTINGS;
use crate::{
    document::{Item, Kind, List, Place, Source, quoted},
    text::Language,
};

/// Where a value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Origin {
    /// The default file.
    Default,
    /// This place in the user's file.
    File(Place),
    Environment,
    /// The command line.
    Flag,
}

impl Origin {
    /// The place of a value in the user's file.
    pub(super) fn of(item: &Item<'_, '_>, source: &Source<'_>) -> Self {
        Self::File(source.place(&item.span()))
    }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting<T> {
    pub value: T,
    pub origin: Origin,
}

impl<T> Setting<T> {
    /// The value, if the command line itself asks for it.
    pub fn of_command_line(&self) -> Option<&T> {
        (self.origin == Origin::Flag).then_some(&self.value)
    }
}

/// The default of the setting that is called like this. A test holds that the file has each.
pub(super) fn default<T: Value>(name: &str) -> Setting<T> {
    let words = SETTINGS.iter().find(|(known, _)| *known == name).map_or(&[][..], |(_, words)| words);
    let items = || T::of_items(words.iter().map(|word| (*word).to_owned()).collect());
    let value = items().or_else(|| T::parse(words.first()?)).unwrap_or_default();
    Setting { value, origin: Origin::Default }
}

/// A setting whatever its type, as words.
pub trait AnySetting {
    /// Whether it is true or false, which a file writes without quotes.
    fn is_flag(&self) -> bool;

    /// The words of the values that it can have.
    fn words(&self) -> Vec<&'static str>;

    /// The word of its value.
    fn word(&self) -> &str;

    /// The items of its value, if it is a list.
    fn items(&self) -> Option<&[String]>;

    fn origin(&self) -> Origin;

    /// Returns its value as a file writes it.
    fn written(&self) -> String {
        match self.items() {
            Some(items) => format!("[{}]", items.iter().map(|item| quoted(item)).collect::<Vec<_>>().join(", ")),
            None if self.is_flag() => self.word().to_owned(),
            None => quoted(self.word()),
        }
    }

    /// Sets it to a list of these; `false` where it is none, and nothing changes.
    fn set_items(&mut self, items: Vec<String>, origin: Origin) -> bool;

    /// Sets it to the value of a word; `false` where it cannot have this value, and nothing changes.
    fn set(&mut self, word: &str, origin: Origin) -> bool;
}

impl<T: Value> AnySetting for Setting<T> {
    fn is_flag(&self) -> bool {
        matches!(T::KIND, Kind::Flag)
    }

    fn words(&self) -> Vec<&'static str> {
        T::words()
    }

    fn word(&self) -> &str {
        self.value.word()
    }

    fn items(&self) -> Option<&[String]> {
        self.value.items()
    }

    fn set_items(&mut self, items: Vec<String>, origin: Origin) -> bool {
        let value = T::of_items(items);
        let is_list = value.is_some();
        if let Some(value) = value {
            *self = Self { value, origin };
        }
        is_list
    }

    fn origin(&self) -> Origin {
        self.origin
    }

    fn set(&mut self, word: &str, origin: Origin) -> bool {
        let value = T::parse(word);
        let is_one = value.is_some();
        if let Some(value) = value {
            *self = Self { value, origin };
        }
        is_one
    }
}

/// The type of a setting's value.
pub(super) trait Value: Default {
    /// What a file may say.
    const KIND: Kind;

    /// The words of the values that it can have. There may be more values than have words.
    fn words() -> Vec<&'static str>;

    fn parse(word: &str) -> Option<Self>;

    fn word(&self) -> &str;

    fn items(&self) -> Option<&[String]> {
        None
    }

    /// The value of a list, if it can have one.
    fn of_items(_items: Vec<String>) -> Option<Self> {
        None
    }
}

impl Value for bool {
    const KIND: Kind = Kind::Flag;

    fn words() -> Vec<&'static str> {
        vec!["true", "false"]
    }

    /// Parses a flag, which may also be `1` or `0`: in the environment that is common.
    fn parse(word: &str) -> Option<Self> {
        match word {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        }
    }

    fn word(&self) -> &str {
        if *self { "true" } else { "false" }
    }
}

/// Which language the texts are in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Locale {
    /// The system's.
    #[default]
    Auto,
    Language(Language),
}

impl Value for Locale {
    // What names a language in the environment does so here too: nl_BE.UTF-8.
    const KIND: Kind = Kind::Like(|| Self::words().into_iter().map(str::to_owned).collect());

    fn words() -> Vec<&'static str> {
        ["auto"].into_iter().chain(Language::ALL.map(Language::tag)).collect()
    }

    fn parse(word: &str) -> Option<Self> {
        if word == "auto" { Some(Self::Auto) } else { Language::parse(word).map(Self::Language) }
    }

    fn word(&self) -> &str {
        match self {
            Self::Auto => "auto",
            Self::Language(language) => language.tag(),
        }
    }
}

/// In which zone times are shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum ZoneName {
    #[default]
    Utc,
    /// The system's.
    Local,
    /// A name of the time zone database, such as `Europe/Amsterdam`. Whether there is such a zone is not known here.
    Named(String),
}

impl From<&str> for ZoneName {
    fn from(word: &str) -> Self {
        match word.to_ascii_lowercase().as_str() {
            "utc" => Self::Utc,
            "local" => Self::Local,
            _ => Self::Named(word.to_owned()),
        }
    }
}

impl Value for ZoneName {
    const KIND: Kind = Kind::Like(|| Self::words().into_iter().map(str::to_owned).collect());

    fn words() -> Vec<&'static str> {
        vec!["utc", "local"]
    }

    fn parse(word: &str) -> Option<Self> {
        (!word.is_empty()).then(|| word.into())
    }

    fn word(&self) -> &str {
        match self {
            Self::Utc => "utc",
            Self::Local => "local",
            Self::Named(name) => name,
        }
    }
}

/// Paths of folders or files, in order. The environment and the command line give one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Paths(pub Vec<String>);

impl Value for Paths {
    const KIND: Kind = Kind::List(&List::of(Kind::Text));

    fn words() -> Vec<&'static str> {
        Vec::new()
    }

    fn parse(word: &str) -> Option<Self> {
        (!word.is_empty()).then(|| Self(vec![word.to_owned()]))
    }

    fn word(&self) -> &str {
        self.0.first().map_or("", String::as_str)
    }

    fn items(&self) -> Option<&[String]> {
        Some(&self.0)
    }

    fn of_items(items: Vec<String>) -> Option<Self> {
        Some(Self(items))
    }
}

/// Which colours are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Theme {
    /// Those that suit the terminal's background.
    #[default]
    Auto,
    Dark,
    Light,
    HighContrast,
    Mono,
}

/// How the user is told that a countdown has ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Notify {
    #[default]
    Off,
    /// With the terminal's bell.
    Bell,
    /// With a notification of the desktop.
    Desktop,
}

macro_rules! named_values {
    ($($value:ty),*) => {
        $(impl Value for $value {
            const KIND: Kind = Kind::Word(Self::words, "not-a-value");

            fn words() -> Vec<&'static str> {
                Self::VARIANTS.iter().map(Self::into_str).collect()
            }

            fn parse(word: &str) -> Option<Self> {
                word.parse().ok()
            }

            fn word(&self) -> &str {
                (*self).into_str()
            }
        })*
    };
}

named_values!(Theme, Notify);

/// Reads a value of a file into its setting.
pub(super) fn read(setting: &mut dyn AnySetting, item: Item<'_, '_>, source: &mut Source<'_>) {
    let at = Origin::of(&item, source);
    if setting.items().is_some() {
        let items = item.list(source).iter().filter_map(|item| item.text(source)).map(str::to_owned).collect();
        setting.set_items(items, at);
        return;
    }
    let flag = |flag| if flag { "true" } else { "false" };
    let word = if setting.is_flag() { item.flag(source).map(flag) } else { item.text(source) };
    let Some(word) = word else { return };
    if !setting.set(word, at) {
        source.add_not_a_value(&item.span(), word, &setting.words());
    }
}
