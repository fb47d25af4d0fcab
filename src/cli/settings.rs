//! Where settings come from: the defaults, the file, the environment, the command line.

use std::{env, fs, path::PathBuf};

use clap::Args;
use etcetera::BaseStrategy;

use super::{error::CliError, load};
use crate::{
    app,
    config::{Config, Locale, Origin},
    text::{Language, Text},
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

/// The language that the environment or the file asks for. A file with mistakes asks for none: they are reported later.
pub(super) fn language(config_file: Option<&str>) -> Option<Language> {
    if let Some(tag) = variable("ACCOUNT_CENTER_LOCALE") {
        return Language::parse(tag.to_str()?);
    }
    let args = SettingsArgs { config_file: config_file.map(PathBuf::from), ..SettingsArgs::default() };
    let config = app::read_config(&fs::read_to_string(path(&args).0?).ok()?).ok()?;
    match config.locale.value {
        Locale::Auto => None,
        Locale::Language(language) => Some(language),
    }
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
        let variable = format!("ACCOUNT_CENTER_{}", name.to_uppercase());
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
