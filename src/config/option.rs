//! The option of the command line that sets a setting.

use std::collections::BTreeMap;

use super::OPTIONS;

/// What options set: names of settings, each with the word of its value.
pub type Given = BTreeMap<&'static str, String>;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SettingOption {
    /// The name of the setting.
    pub setting: &'static str,
    /// The name of the option, without the hyphens before it.
    pub name: &'static str,
    pub value: OptionValue,
    /// Whether every command has it, and not only those with a screen.
    pub is_of_every_command: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OptionValue {
    /// It takes a value, which the help calls this.
    Named(&'static str),
    /// It takes none, and sets this word.
    Fixed(&'static str),
}

impl SettingOption {
    pub(super) const fn with_value(name: &'static str, value: &'static str) -> Self {
        Self { setting: name, name, value: OptionValue::Named(value), is_of_every_command: false }
    }

    pub(super) const fn on(name: &'static str) -> Self {
        Self { setting: name, name, value: OptionValue::Fixed("true"), is_of_every_command: false }
    }

    pub(super) const fn off(setting: &'static str, name: &'static str) -> Self {
        Self { setting, name, value: OptionValue::Fixed("false"), is_of_every_command: false }
    }

    pub(super) const fn of_every_command(self) -> Self {
        Self { is_of_every_command: true, ..self }
    }

    #[must_use]
    pub const fn takes_value(&self) -> bool {
        matches!(self.value, OptionValue::Named(_))
    }
}

/// What the options set that are written. `written` returns the value of an option that is there; it does not matter for one that takes none.
pub fn given<'a>(written: impl Fn(&SettingOption) -> Option<&'a str>) -> Given {
    let word = |option: &SettingOption| match option.value {
        OptionValue::Named(_) => written(option),
        OptionValue::Fixed(word) => written(option).map(|_| word),
    };
    OPTIONS.iter().filter_map(|option| Some((option.setting, word(option)?.to_owned()))).collect()
}
