//! Where settings come from: the defaults, the file, the environment, the command line.

use std::{
    env,
    ffi::OsString,
    io,
    path::{Path, PathBuf},
};

use clap::{Arg, ArgAction, ArgMatches, value_parser};
use etcetera::BaseStrategy;

use super::{
    error::CliError,
    file_kind::FileKind,
    files,
    load::{self, FileError},
    zone,
};
use crate::{
    app,
    config::{self, AnySetting, Config, Given, Locale, OPTIONS, OptionValue, Origin},
    document::Diagnostic,
    text::{Language, Text, Zones},
};

/// The options of settings that every command has, and the one that names the file.
pub(super) fn of_every_command() -> impl Iterator<Item = Arg> {
    let file = Arg::new("config_file").long("config").value_name("FILE").value_parser(value_parser!(PathBuf)).global(true);
    options(true).map(|option| option.global(true)).chain([file])
}

/// The options of settings that only commands with a screen have.
pub(super) fn of_screens() -> impl Iterator<Item = Arg> {
    options(false)
}

fn options(of_every_command: bool) -> impl Iterator<Item = Arg> {
    OPTIONS.iter().filter(move |option| option.is_of_every_command == of_every_command).map(|option| {
        let argument = Arg::new(option.name).long(option.name);
        match option.value {
            OptionValue::Named(value) => argument.value_name(value),
            OptionValue::Fixed(_) => argument.action(ArgAction::SetTrue),
        }
    })
}

/// What the command line says of settings.
#[derive(Default)]
pub(super) struct CommandLine {
    pub(super) given: Given,
    config_file: Option<PathBuf>,
}

impl CommandLine {
    /// What the arguments say as clap has read them.
    pub(super) fn of(mut matches: &ArgMatches) -> Self {
        // Options that every command has stand in the innermost one too.
        while let Some((_, inner)) = matches.subcommand() {
            matches = inner;
        }
        // Other commands do not have all options.
        let flag = |name| matches.try_get_one::<bool>(name).ok().flatten().filter(|is_given| **is_given).map(|_| "");
        let value = |name| matches.try_get_one::<String>(name).ok().flatten().map(String::as_str);
        let given = config::given(|option| if option.takes_value() { value(option.name) } else { flag(option.name) });
        Self { given, config_file: matches.get_one("config_file").cloned() }
    }

    /// What arguments seem to say that clap does not accept: the mistake is reported in the language that they ask for.
    pub(super) fn of_wrong(arguments: &[OsString]) -> Self {
        let given = config::given(|option| value_of(arguments, option.name));
        Self { given, config_file: value_of(arguments, "config").map(PathBuf::from) }
    }
}

/// The first value of an option.
fn value_of<'a>(arguments: &'a [OsString], name: &str) -> Option<&'a str> {
    let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
    while let Some(argument) = arguments.next() {
        let value = match argument.strip_prefix("--").and_then(|option| option.strip_prefix(name)) {
            Some("") => arguments.next(),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        };
        if value.is_some() {
            return value;
        }
    }
    None
}

/// The settings as far as they are right, and the first mistake in them.
#[derive(Default)]
pub(super) struct Settings {
    pub(super) config: Config,
    /// The file, and whether it is there.
    pub(super) file: Option<(PathBuf, bool)>,
    zones: Zones,
    wrong: Option<Wrong>,
}

/// A mistake in the settings. It is described once the language is known.
enum Wrong {
    File(FileError),
    /// The file is none with settings, but something else that the program opens.
    OtherFile(FileKind),
    /// The message about a word of the environment or of the command line, with its values.
    Word(&'static str, Vec<(&'static str, String)>),
}

impl Settings {
    pub(super) fn read(command_line: CommandLine) -> Self {
        let mut settings = Self::default();
        settings.read_file(command_line.config_file);
        // https://no-color.org
        if variable("NO_COLOR").is_some() {
            settings.set("theme", "mono", Origin::Environment, "NO_COLOR");
        }
        for option in OPTIONS {
            let name = format!("ACCOUNT_CENTER_{}", option.setting.to_uppercase().replace('-', "_"));
            if let Some(word) = variable(&name) {
                settings.set(option.setting, &word.to_string_lossy(), Origin::Environment, &name);
            }
            if let Some(word) = command_line.given.get(option.setting) {
                settings.set(option.setting, word, Origin::Flag, &format!("--{}", option.name));
            }
        }
        settings.find_zone();
        settings
    }

    /// Reads the file that is named, else the one in the usual place if there is one. A file is read once: it may be a pipe.
    fn read_file(&mut self, named: Option<PathBuf>) {
        let named = named.or_else(|| variable("ACCOUNT_CENTER_CONFIG").map(PathBuf::from));
        let is_named = named.is_some();
        let usual = || Some(etcetera::choose_base_strategy().ok()?.config_dir().join("account-center").join("config.toml"));
        let Some(path) = named.or_else(usual) else { return };
        let mut is_there = true;
        // What is named may be a pipe; one in the usual place would stop every call.
        let refused = (!is_named && files::is_pipe(&path)).then(|| FileError::Unreadable(io::ErrorKind::InvalidInput.into()));
        match refused.map_or_else(|| load::read_file(&path), Err) {
            Ok(text) => {
                let (mut config, mut mistakes) = app::read_config(&text);
                let other = if mistakes.is_empty() { None } else { FileKind::of(&path, &text) };
                // Which zones there are is known to the system alone; a mistake in it is one of the file's all the same.
                mistakes.extend(unknown_zone(&config));
                mistakes.sort_by_key(|mistake| mistake.place);
                if let Some(folder) = path.parent() {
                    config.courses.value.0.iter_mut().for_each(|course| *course = folder.join(&*course).to_string_lossy().into_owned());
                }
                self.config = config;
                self.wrong = match other {
                    Some(other) => Some(Wrong::OtherFile(other)),
                    None if mistakes.is_empty() => None,
                    None => Some(Wrong::File(FileError::Invalid(mistakes))),
                };
            }
            Err(FileError::Unreadable(error)) if !is_named && is_absence(&error) => is_there = false,
            Err(error) => self.wrong = Some(Wrong::File(error)),
        }
        self.file = Some((path, is_there));
    }

    /// Sets a setting that is called `label` where the word comes from.
    fn set(&mut self, name: &str, word: &str, origin: Origin, label: &str) {
        if !self.config.set(name, word, origin) {
            let known = self.config.setting(name).map(|setting| setting.words().join(", ")).unwrap_or_default();
            let arguments = vec![("name", label.to_owned()), ("value", word.to_owned()), ("known", known)];
            self.wrong.get_or_insert(Wrong::Word("error-setting", arguments));
        }
    }

    /// Finds the zone in which times are shown; UTC if there is none of that name.
    fn find_zone(&mut self) {
        let zone = &self.config.zone;
        match zone::find(&zone.value) {
            Some(found) => self.zones = zone::with_other(found),
            None => {
                self.wrong.get_or_insert(Wrong::Word("problem-unknown-zone", vec![("value", zone.word().to_owned())]));
            }
        }
    }

    /// The texts in the language and the zone of the settings.
    pub(super) fn text(&self) -> Text {
        let system = || sys_locale::get_locale().and_then(|tag| Language::parse(&tag));
        let language = match self.config.locale.value {
            Locale::Language(language) => language,
            Locale::Auto => system().unwrap_or(Language::English),
        };
        Text::new(language).in_zones(self.zones.clone())
    }

    /// Fails if there is a mistake in the settings.
    pub(super) fn check(&self, text: &Text) -> Result<(), CliError> {
        let file = self.file.as_ref().map_or(Path::new(""), |(path, _)| path);
        match &self.wrong {
            None => Ok(()),
            Some(Wrong::File(FileError::Unreadable(error))) => Err(files::unreadable_or("error-no-config", file, error, text)),
            Some(Wrong::File(error)) => Err(error.of(file, text)),
            Some(Wrong::OtherFile(kind)) => Err(kind.mistaken(file, text)),
            Some(Wrong::Word(message, arguments)) => {
                let arguments: Vec<_> = arguments.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
                Err(CliError::usage(text, message, &arguments))
            }
        }
    }
}

/// The zone of a file, if there is none of that name.
fn unknown_zone(config: &Config) -> Option<Diagnostic> {
    let Origin::File(place) = config.zone.origin else { return None };
    let arguments = vec![("value", config.zone.word().to_owned())];
    zone::find(&config.zone.value).is_none().then(|| Diagnostic { arguments, ..Diagnostic::new(place, "unknown-zone") })
}

/// Whether a file cannot be read because it, or its folder, is not there.
fn is_absence(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// The value of an environment variable; `None` where it is empty.
fn variable(name: &str) -> Option<OsString> {
    env::var_os(name).filter(|value| !value.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_of_a_mistake_in_the_command_line_is_known() {
        let language = |arguments: &[&str]| {
            let arguments: Vec<OsString> = arguments.iter().map(OsString::from).collect();
            Settings::read(CommandLine::of_wrong(&arguments)).text().language()
        };
        assert_eq!(language(&["account-center", "--nonsense", "--locale", "nl-BE"]), Language::Dutch);
        assert_eq!(language(&["account-center", "status", "--locale=en", "--zone"]), Language::English);
        assert_eq!(language(&["account-center", "--locale", "nl", "status", "--locale", "xx"]), Language::Dutch, "given twice");
    }
}
