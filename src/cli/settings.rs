//! Where settings come from: the command line, the environment, the file, the defaults, in this order.

use std::{env, path::PathBuf};

use clap::Args;
use etcetera::BaseStrategy;

use super::{error::CliError, load};
use crate::{
    config::{Config, Origin, SETTINGS, Setting},
    text::{Language, Text},
};

#[derive(Debug, Default, Args)]
pub(super) struct SettingsArgs {
    #[arg(long, value_name = "NAME")]
    theme: Option<String>,
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
    /// The theme that was asked for.
    pub(super) fn theme(&self) -> Option<&str> {
        self.theme.as_deref()
    }

    /// Whether any argument was given.
    pub(super) fn is_explicit(&self) -> bool {
        !self.given().is_empty() || self.config_file.is_some()
    }

    /// The values that were given, by the names of their settings.
    fn given(&self) -> Vec<(&'static str, &str)> {
        let flags = [("ascii", self.ascii, "true"), ("motion", self.no_motion, "false"), ("mouse", self.no_mouse, "false")];
        let words = [("theme", self.theme.as_deref()), ("notify", self.notify.as_deref())];
        let flags = flags.into_iter().filter(|(_, given, _)| *given).map(|(name, _, word)| (name, word));
        flags.chain(words.into_iter().filter_map(|(name, word)| Some((name, word?)))).collect()
    }
}

/// The file that is read where none is named.
fn default_path() -> Option<PathBuf> {
    etcetera::choose_base_strategy().ok().map(|strategy| strategy.config_dir().join("account-center").join("config.toml"))
}

/// The path of the file, and whether it was named on the command line or in the environment.
pub(super) fn path(flags: &SettingsArgs) -> (Option<PathBuf>, bool) {
    let named =
        flags.config_file.clone().or_else(|| env::var_os("ACCOUNT_CENTER_CONFIG").filter(|path| !path.is_empty()).map(PathBuf::from));
    let is_named = named.is_some();
    (named.or_else(default_path), is_named)
}

/// The language that the environment or the file asks for. A file with mistakes asks for none: they are reported later.
pub(super) fn language(config_file: Option<&str>) -> Option<Language> {
    let variable = env::var("ACCOUNT_CENTER_LOCALE").ok().filter(|tag| !tag.is_empty());
    let of_file = || {
        let text =
            std::fs::read_to_string(path(&SettingsArgs { config_file: config_file.map(PathBuf::from), ..SettingsArgs::default() }).0?)
                .ok()?;
        Some(Config::parse(&text).ok()?.get("locale").to_owned())
    };
    variable.or_else(of_file).as_deref().and_then(Language::parse)
}

/// The effective settings.
pub(super) fn config(flags: &SettingsArgs, text: &Text) -> Result<Config, CliError> {
    let mut config = match path(flags) {
        (Some(path), is_named) if is_named || path.exists() => load::config(&path, text)?,
        _ => Config::default(),
    };
    let mut say = |name: &'static str, word: &str, origin: Origin, told: &str| {
        if config.set(name, word, origin) {
            return Ok(());
        }
        let known = Setting::find(name).map(Setting::words).unwrap_or_default().join(", ");
        Err(CliError::usage(text, "error-setting", &[("name", told.into()), ("value", word.into()), ("known", known.into())]))
    };
    if env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
        say("theme", "mono", Origin::Environment, "NO_COLOR")?;
    }
    for setting in SETTINGS {
        let variable = setting.variable();
        if let Some(word) = env::var(&variable).ok().filter(|word| !word.is_empty()) {
            say(setting.name, &word, Origin::Environment, &variable)?;
        }
    }
    for (name, word) in flags.given() {
        say(name, word, Origin::Flag, &format!("--{name}"))?;
    }
    Ok(config)
}
