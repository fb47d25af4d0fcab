//! Settings: what a person can have otherwise, from the command line, the environment, a file, or as it is by default — in this order.
//!
//! Reads and checks what it is handed; where the file is and what the environment says is for the command line to find out.

mod schema;

use crate::{
    app::{Action, Context, Keymap},
    document::{self, DocumentError, Item, Source, Table, nearest},
    key::Key,
    text::Language,
};

/// The configuration with every default in it, each with what it does.
pub const SAMPLE: &str = include_str!("../assets/config.toml");

/// What a setting can be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Values {
    /// True or false.
    Flag,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// `auto`, or the tag of a language.
    Locale,
}

/// Something that a person can have otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Setting {
    /// Its key in the file; in the environment it is in capitals, after `ACCOUNT_CENTER_`.
    pub name: &'static str,
    /// What it can be.
    pub values: Values,
    /// What it is where nobody says otherwise, as it is written.
    pub default: &'static str,
}

/// Every setting, in the order of the sample. The keys are not among them.
pub const SETTINGS: &[Setting] = &[
    Setting { name: "locale", values: Values::Locale, default: "auto" },
    Setting { name: "theme", values: Values::OneOf(&["auto", "dark", "light", "high-contrast", "mono"]), default: "auto" },
    Setting { name: "ascii", values: Values::Flag, default: "false" },
    Setting { name: "motion", values: Values::Flag, default: "true" },
    Setting { name: "mouse", values: Values::Flag, default: "true" },
    Setting { name: "notify", values: Values::OneOf(&["off", "bell", "desktop"]), default: "off" },
];

impl Setting {
    /// The setting of a name.
    #[must_use]
    pub fn find(name: &str) -> Option<&'static Self> {
        SETTINGS.iter().find(|setting| setting.name == name)
    }

    /// What it is called in the environment.
    #[must_use]
    pub fn variable(&self) -> String {
        format!("ACCOUNT_CENTER_{}", self.name.to_uppercase())
    }

    /// The value of a word as it is kept; `None` where it cannot be that. A flag can also be `1` or `0`.
    #[must_use]
    pub fn accept(&self, word: &str) -> Option<String> {
        match self.values {
            Values::Flag => match word {
                "true" | "1" => Some("true".to_owned()),
                "false" | "0" => Some("false".to_owned()),
                _ => None,
            },
            Values::OneOf(words) => words.contains(&word).then(|| word.to_owned()),
            Values::Locale if word == "auto" => Some(word.to_owned()),
            Values::Locale => Language::parse(word).map(|language| language.tag().to_owned()),
        }
    }

    /// The words that it can be.
    #[must_use]
    pub fn words(&self) -> Vec<&'static str> {
        match self.values {
            Values::Flag => vec!["true", "false"],
            Values::OneOf(words) => words.to_vec(),
            Values::Locale => ["auto"].into_iter().chain(Language::ALL.map(Language::tag)).collect(),
        }
    }
}

/// Who said what a setting is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// The command line.
    Flag,
    /// The environment.
    Environment,
    /// The file.
    File,
    /// Nobody.
    Default,
}

impl Origin {
    /// The name in messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Flag => "flag",
            Self::Environment => "environment",
            Self::File => "file",
            Self::Default => "default",
        }
    }
}

/// What is so, and who said it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Config {
    values: Vec<(&'static Setting, String, Origin)>,
    keymap: Keymap,
}

impl Default for Config {
    fn default() -> Self {
        let values = SETTINGS.iter().map(|setting| (setting, setting.default.to_owned(), Origin::Default)).collect();
        Self { values, keymap: Keymap::default() }
    }
}

impl Config {
    /// Reads a configuration file over the defaults.
    ///
    /// # Errors
    /// Every mistake in it, a key that would do two things among them.
    pub fn parse(text: &str) -> Result<Self, DocumentError> {
        document::read(text, |file, source| Some(read(file, source)))
    }

    /// What a setting is.
    #[must_use]
    pub fn get(&self, name: &str) -> &str {
        self.values.iter().find(|(setting, ..)| setting.name == name).map_or("", |(_, value, _)| value)
    }

    /// Whether a flag is on.
    #[must_use]
    pub fn is_on(&self, name: &str) -> bool {
        self.get(name) == "true"
    }

    /// Sets something; `false` where it cannot be that, and nothing has changed.
    pub fn set(&mut self, name: &str, word: &str, origin: Origin) -> bool {
        let found = self.values.iter_mut().find(|(setting, ..)| setting.name == name);
        found.and_then(|entry| Some((entry.0.accept(word)?, entry))).is_some_and(|(value, entry)| {
            (entry.1, entry.2) = (value, origin);
            true
        })
    }

    /// Every setting with its value, and who said so.
    pub fn values(&self) -> impl Iterator<Item = (&'static Setting, &str, Origin)> {
        self.values.iter().map(|(setting, value, origin)| (*setting, value.as_str(), *origin))
    }

    /// Which keys do what.
    #[must_use]
    pub const fn keymap(&self) -> &Keymap {
        &self.keymap
    }
}

fn read(mut file: Table<'_, '_>, source: &mut Source<'_>) -> Config {
    let mut config = Config::default();
    for setting in SETTINGS {
        let Some(item) = file.get(setting.name) else { continue };
        let word = match setting.values {
            Values::Flag => item.flag(source).map(|flag| flag.to_string()),
            Values::OneOf(_) | Values::Locale => item.text(source).map(str::to_owned),
        };
        let Some(word) = word else { continue };
        if !config.set(setting.name, &word, Origin::File) {
            let words = setting.words();
            let near = nearest(&word, words.iter().copied()).unwrap_or("none");
            source.add(&item.span(), "not-a-value", &[("value", &word), ("known", &words.join(", ")), ("nearest", near)]);
        }
    }
    if let Some(keys) = file.get("keys").and_then(|item| item.table(source)) {
        read_keys(&keys, &mut config.keymap, source);
    }
    file.finish(source);
    config
}

/// Reads `[keys.<context>]` tables, each with the keys of some actions.
fn read_keys(tables: &Table<'_, '_>, keymap: &mut Keymap, source: &mut Source<'_>) {
    let mut changed = Vec::new();
    for (name, span, item) in tables.others() {
        let Some(context) = Context::parse(name) else {
            source.add_unknown(&span, "unknown-context", name, Context::ALL.into_iter().map(Context::code));
            continue;
        };
        let Some(actions) = item.table(source) else { continue };
        for (name, span, item) in actions.others() {
            let keys = keys(item, source);
            if keymap.rebind(context, name, keys) {
                changed.push((context, name, item));
            } else {
                let known: Vec<&str> = keymap.bindings(context).map(crate::app::Binding::name).collect();
                source.add_unknown(&span, "unknown-action", name, known);
            }
        }
    }
    if keymap.key_of(Action::Quit).is_none() && keymap.key_of(Action::QuitAtOnce).is_none() {
        source.add(&tables.span, "no-way-out", &[]);
    }
    // Once all of them are known: two actions may have changed their keys.
    for (context, name, item) in changed {
        if let Some(conflict) = keymap.conflict(context, name) {
            let key = conflict.key.to_string();
            match conflict.with {
                Some(other) => source.add(&item.span(), "key-taken", &[("value", &key), ("action", other)]),
                None => source.add(&item.span(), "key-types", &[("value", &key)]),
            }
        }
    }
}

/// A key, or several in a list.
fn keys(item: Item<'_, '_>, source: &mut Source<'_>) -> Vec<Key> {
    let items = if item.value.is_str() { vec![item] } else { item.list(source) };
    let mut keys = Vec::new();
    for item in items {
        let Some(text) = item.text(source) else { continue };
        match text.parse() {
            Ok(key) => keys.push(key),
            Err(_) => source.add(&item.span(), "not-a-key", &[("value", text)]),
        }
    }
    keys
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(text: &str) -> Vec<(usize, &'static str)> {
        Config::parse(text).expect_err("it is wrong").iter().map(|problem| (problem.place.line, problem.message)).collect()
    }

    #[test]
    fn the_sample_says_all_of_the_defaults() {
        let sample = Config::parse(SAMPLE).expect("it is right");
        assert_eq!(sample.keymap(), &Keymap::default());
        for ((setting, value, origin), (_, default, _)) in sample.values().zip(Config::default().values()) {
            assert_eq!((value, origin), (default, Origin::File), "{}", setting.name);
        }
        for binding in Keymap::default().all() {
            let name = binding.name();
            assert!(SAMPLE.lines().any(|line| line.starts_with(&format!("{name} = "))), "{name} is not in the sample");
        }
    }

    #[test]
    fn every_mistake_is_told_with_its_place() {
        let text = "theme = \"drak\"\nascii = \"yes\"\nmuose = true\n[keys.pgae]\nwhy = \"w\"\n[keys.page]\nwyh = \"w\"\nwhy = [\"u\", \"Hyper+x\"]\n[keys.line]\nconfirm = \"y\"\n";
        let expected = [
            (1, "not-a-value"),
            (2, "wrong-type"),
            (3, "unknown-key"),
            (4, "unknown-context"),
            (7, "unknown-action"),
            (8, "key-taken"),
            (8, "not-a-key"),
            (10, "key-types"),
        ];
        assert_eq!(problems(text), expected);
    }

    #[test]
    fn the_program_can_always_be_left() {
        let text = "[keys.pages]\n[keys.page]\nquit = []\n[keys.anywhere]\nquit-at-once = []\n";
        assert_eq!(problems(text).iter().map(|(_, message)| *message).collect::<Vec<_>>(), ["no-way-out"]);
        assert!(Config::parse("[keys.page]\nquit = []\n").is_ok(), "one of them is enough");
    }

    #[test]
    fn two_actions_can_change_their_keys() {
        let config = Config::parse("[keys.page]\nwhy = \"i\"\nwhat-if = [\"w\", \"V\"]\n").expect("each key does one thing");
        assert_eq!(config.keymap().key_of(crate::app::Action::Why), Some(Key::char('i')));
    }

    #[test]
    fn who_says_something_later_says_it_over_the_others() {
        let mut config = Config::parse("theme = \"light\"\nmouse = false\n").expect("it is right");
        assert!(config.set("theme", "mono", Origin::Environment));
        assert!(!config.set("theme", "pink", Origin::Flag));
        assert_eq!((config.get("theme"), config.is_on("mouse"), config.is_on("motion")), ("mono", false, true));
        assert!(config.set("locale", "nl_BE.UTF-8", Origin::Environment));
        assert_eq!(config.get("locale"), "nl");
    }
}
