//! Where settings come from: the defaults, the file, the environment, the command line.

use std::{env, fs, path::PathBuf};

use clap::Args;
use etcetera::BaseStrategy;

use super::{error::CliError, load, zone};
use crate::{
    app,
    config::{AnySetting, Config, Locale, Origin, ZoneName},
    text::{Language, Text, Zones},
};

#[derive(Debug, Default, Args)]
pub(super) struct SettingsArgs {
    #[arg(long, value_name = "NAME")]
    pub(super) theme: Option<String>,
    #[arg(long)]
    ascii: bool,
    #[arg(long)]
    no_motion: bool,
    #[arg(long)]
    no_mouse: bool,
    #[arg(long, value_name = "HOW")]
    notify: Option<String>,
    #[arg(long = "config", value_name = "FILE")]
    config_file: Option<PathBuf>,
}

impl SettingsArgs {
    /// The values that were given, by the names of their settings.
    fn given(&self) -> Vec<(&'static str, &str)> {
        let flags = [("ascii", self.ascii, "true"), ("motion", self.no_motion, "false"), ("mouse", self.no_mouse, "false")];
        let words = [("theme", self.theme.as_deref()), ("notify", self.notify.as_deref())];
        let flags = flags.into_iter().filter(|(_, given, _)| *given).map(|(name, _, word)| (name, word));
        flags.chain(words.into_iter().filter_map(|(name, word)| Some((name, word?)))).collect()
    }
}

/// The path of the file, and whether it was named on the command line or in the environment.
pub(super) fn path(args: &SettingsArgs) -> (Option<PathBuf>, bool) {
    let named = args.config_file.clone().or_else(|| variable("ACCOUNT_CENTER_CONFIG").map(PathBuf::from));
    let is_named = named.is_some();
    let usual = || Some(etcetera::choose_base_strategy().ok()?.config_dir().join("account-center").join("config.toml"));
    (named.or_else(usual), is_named)
}

/// The value of an environment variable; `None` where it is empty.
fn variable(name: &str) -> Option<std::ffi::OsString> {
    env::var_os(name).filter(|value| !value.is_empty())
}

/// What the environment and the file ask for before the command line is parsed. A file with mistakes asks for nothing: they are reported
/// later.
#[derive(Default)]
pub(super) struct Asked {
    pub(super) language: Option<Language>,
    zone: ZoneName,
}

impl Asked {
    pub(super) fn read(config_file: Option<&str>) -> Self {
        let args = SettingsArgs { config_file: config_file.map(PathBuf::from), ..SettingsArgs::default() };
        let file = path(&args).0.and_then(|path| fs::read_to_string(path).ok());
        // Without a file, the defaults need not be read: most commands ask for no other setting.
        let config = file.and_then(|file| app::read_config(&file).ok());
        let (mut locale, mut zone) = config.map_or_else(Default::default, |config| (config.locale, config.zone));
        let settings: [(&str, &mut dyn AnySetting); 2] = [("locale", &mut locale), ("zone", &mut zone)];
        for (name, setting) in settings {
            setting.set(&env::var(variable_of(name)).unwrap_or_default(), Origin::Environment);
        }
        let language = match locale.value {
            Locale::Auto => None,
            Locale::Language(language) => Some(language),
        };
        Self { language, zone: zone.value }
    }

    /// The zones of all that is shown; `named` is what the command line asks for.
    pub(super) fn zones(self, named: Option<&str>, text: &Text) -> Result<Zones, CliError> {
        let name = named.map_or(self.zone, ZoneName::from);
        let shown = zone::find(&name).ok_or_else(|| CliError::usage(text, "error-zone", &[("value", name.word().into())]))?;
        Ok(zone::with_other(shown))
    }
}

/// The environment variable of a setting.
fn variable_of(name: &str) -> String {
    format!("ACCOUNT_CENTER_{}", name.to_uppercase())
}

/// The effective settings.
pub(super) fn config(args: &SettingsArgs, text: &Text) -> Result<Config, CliError> {
    let mut config = match path(args) {
        (Some(path), is_named) if is_named || path.exists() => load::config(&path, text)?,
        _ => Config::default(),
    };
    // https://no-color.org
    if variable("NO_COLOR").is_some() {
        set(&mut config, "theme", "mono", Origin::Environment, "NO_COLOR", text)?;
    }
    let names: Vec<&str> = config.settings().iter().map(|(name, _)| *name).collect();
    for name in names {
        let variable = variable_of(name);
        if let Some(word) = env::var(&variable).ok().filter(|word| !word.is_empty()) {
            set(&mut config, name, &word, Origin::Environment, &variable, text)?;
        }
    }
    for (name, word) in args.given() {
        set(&mut config, name, word, Origin::Flag, &format!("--{name}"), text)?;
    }
    Ok(config)
}

/// Sets a setting that is called `label` where it comes from.
fn set(config: &mut Config, name: &str, word: &str, origin: Origin, label: &str, text: &Text) -> Result<(), CliError> {
    if config.set(name, word, origin) {
        return Ok(());
    }
    let words = config.settings().into_iter().find(|(known, _)| *known == name).map(|(_, setting)| setting.words()).unwrap_or_default();
    let arguments = [("name", label.into()), ("value", word.into()), ("known", words.join(", ").into())];
    Err(CliError::usage(text, "error-setting", &arguments))
}
