//! Settings and keys: the defaults, then a file, the environment and the command line, each of which overrides the ones before. Every value
//! knows where it comes from.
//!
//! The defaults are `assets/config.toml`, the very file that users get as a sample; it is read when the program is built. Where a user's own file is, and what the environment
//! says, is for the caller to find out; what the names of keys mean, and whether two of them collide, is known to the keymap.

mod defaults;
mod keys;
mod option;
mod schema;
mod setting;

pub use keys::KeyBinding;
pub use option::{Given, OptionValue, SettingOption, given};
pub use schema::Topic;
pub use setting::{AnySetting, Locale, Notify, Origin, Paths, Setting, Theme, ZoneName};

use crate::document::{self, Diagnostic, Form, Key, Kind};
use keys::KEYS;
use setting::Value;

/// The configuration file with every default in it, each with what it is for.
pub const DEFAULTS: &str = include_str!("../assets/config.toml");

/// Declares the settings: fields of [`Config`], each with its name in the file and its option of the command line. The environment variable
/// is the name in capitals.
macro_rules! settings {
    ($($(#[$doc:meta])* $field:ident: $value:ty = $option:expr,)*) => {
        /// All settings and keys.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct Config {
            $($(#[$doc])* pub $field: Setting<$value>,)*
            /// In the order of the default file.
            pub keys: Vec<KeyBinding>,
        }

        /// The options of the command line, one for each setting.
        pub const OPTIONS: &[SettingOption] = &[$($option),*];

        /// What may stand in a configuration file.
        static FORM: Form = Form::of(&[
            $(Key::optional(stringify!($field), <$value as Value>::KIND, concat!("setting-", stringify!($field))),)*
            Key::optional("keys", Kind::Table(&KEYS), "schema-keys"),
        ]);

        impl Default for Config {
            fn default() -> Self {
                Self { $($field: setting::default(stringify!($field)),)* keys: keys::defaults() }
            }
        }

        impl Config {
            /// All settings with their names, in the order of the default file.
            pub fn settings(&self) -> impl Iterator<Item = (&'static str, &dyn AnySetting)> {
                let settings: Vec<&dyn AnySetting> = vec![$(&self.$field),*];
                OPTIONS.iter().map(|option| option.setting).zip(settings)
            }

            fn settings_mut(&mut self) -> impl Iterator<Item = (&'static str, &mut dyn AnySetting)> {
                let settings: Vec<&mut dyn AnySetting> = vec![$(&mut self.$field),*];
                OPTIONS.iter().map(|option| option.setting).zip(settings)
            }
        }
    };
}

settings! {
    /// The language of all texts.
    locale: Locale = SettingOption::with_value("locale", "TAG").of_every_command(),
    /// The zone in which times are shown.
    zone: ZoneName = SettingOption::with_value("zone", "utc|local|NAME").of_every_command(),
    theme: Theme = SettingOption::with_value("theme", "NAME"),
    /// Whether only ASCII is drawn, for terminals that draw other characters too wide.
    ascii: bool = SettingOption::on("ascii"),
    /// Whether changes are highlighted, and processing is shown, for a moment.
    motion: bool = SettingOption::off("motion", "no-motion"),
    /// Whether the program captures the mouse.
    mouse: bool = SettingOption::off("mouse", "no-mouse"),
    /// How the user is told that a countdown has ended.
    notify: Notify = SettingOption::with_value("notify", "HOW"),
    /// Courses that are listed beside the built-in walkthroughs: folders or files.
    courses: Paths = SettingOption { setting: "courses", ..SettingOption::with_value("course", "DIR|FILE") },
}

impl Config {
    /// Reads a file over what is set so far. What is wrong in it is left out and returned, in the order of the file.
    pub fn read(&mut self, text: &str) -> Vec<Diagnostic> {
        let read = document::read(text, &FORM, |file, source| {
            for (name, setting) in self.settings_mut() {
                if let Some(item) = file.get(name) {
                    setting::read(setting, item, source);
                }
            }
            if let Some(tables) = file.get("keys").and_then(|item| item.table(source)) {
                keys::read(&mut self.keys, &tables, source);
            }
            Some(())
        });
        read.err().map_or_else(Vec::new, |error| error.to_vec())
    }

    /// The setting that is called like this.
    #[must_use]
    pub fn setting(&self, name: &str) -> Option<&dyn AnySetting> {
        self.settings().find(|(known, _)| *known == name).map(|(_, setting)| setting)
    }

    /// Sets what is called like this to a word; `false` where there is no such setting or it cannot have this value, and nothing changes.
    pub fn set(&mut self, name: &str, word: &str, origin: Origin) -> bool {
        self.settings_mut().any(|(known, setting)| known == name && setting.set(word, origin))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn the_default_file_is_whole_and_without_mistakes() {
        let defaults = Config::default();
        let mut config = Config::default();
        assert_eq!(config.read(DEFAULTS), [], "it is accepted as a user's file");
        assert_eq!(defaults.settings().count() + defaults.keys.len(), defaults::SETTINGS.len() + defaults::KEYS.len());
        for ((name, setting), (_, default)) in config.settings().zip(defaults.settings()) {
            assert!(matches!(setting.origin(), Origin::File(_)), "{name} is not in the file");
            assert_eq!((setting.written(), default.origin()), (default.written(), Origin::Default), "{name}");
        }
        for (binding, default) in config.keys.iter().zip(&defaults.keys) {
            assert!(matches!(binding.keys.origin, Origin::File(_)), "{binding:?} is not in the file");
            assert_eq!((&binding.keys.value, default.keys.origin), (&default.keys.value, Origin::Default), "{binding:?}");
        }
    }

    #[test]
    fn a_value_is_written_as_a_file_has_it() {
        let paths = ["a \"b\"".to_owned(), "C:\\lessons".to_owned(), "e\u{301}te\u{301}".to_owned()];
        let mut config = Config::default();
        config.courses.value = Paths(paths.to_vec());
        let written = AnySetting::written(&config.courses);
        let mut read = Config::default();
        assert_eq!(read.read(&format!("courses = {written}\n")), [], "{written}");
        assert_eq!(read.courses.value, config.courses.value, "{written}");
    }

    #[test]
    fn an_option_without_a_value_changes_the_default() {
        for option in OPTIONS {
            let mut config = Config::default();
            let is_flag = config.setting(option.setting).expect("it is a setting").is_flag();
            assert_eq!(is_flag, !option.takes_value(), "{}", option.name);
            if let OptionValue::Fixed(word) = option.value {
                assert!(config.set(option.setting, word, Origin::Flag), "{}", option.name);
                assert_ne!(
                    config.setting(option.setting).map(AnySetting::word),
                    Config::default().setting(option.setting).map(AnySetting::word)
                );
            }
        }
    }

    #[test]
    fn a_later_layer_overrides_the_ones_before() {
        let mut config = Config::default();
        assert_eq!(config.read("theme = \"light\"\nmouse = false\n"), []);
        assert!(config.set("theme", "mono", Origin::Environment));
        assert!(!config.set("theme", "pink", Origin::Flag));
        assert!(!config.set("colour", "mono", Origin::Flag));
        assert_eq!((config.theme.value, config.theme.origin), (Theme::Mono, Origin::Environment));
        assert!(!config.mouse.value && matches!(config.mouse.origin, Origin::File(place) if place.line == 2));
        assert!(config.motion.value && config.motion.origin == Origin::Default);
        assert!(config.set("locale", "nl_BE.UTF-8", Origin::Environment));
        assert_eq!(config.locale.value, Locale::Language(Language::Dutch));
        assert_eq!(config.locale.word(), "nl");
    }
}
