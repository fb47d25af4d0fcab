//! Where settings come from: the command line, the environment, the file, the defaults; and `account-center config`, which tells.

use std::{env, io::Write, path::PathBuf};

use clap::Args;
use etcetera::BaseStrategy;

use super::{Stop, load};
use crate::{
    config::{Config, Origin, SAMPLE, SETTINGS, Setting, Values},
    text::{Language, Text},
};

/// The settings of the command line.
#[derive(Debug, Default, Args)]
pub(super) struct Flags {
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

impl Flags {
    /// The theme that was asked for.
    pub(super) fn theme(&self) -> Option<&str> {
        self.theme.as_deref()
    }

    /// Whether anything was said.
    pub(super) fn says_anything(&self) -> bool {
        !self.said().is_empty() || self.config_file.is_some()
    }

    /// What was said, by the names of the settings.
    fn said(&self) -> Vec<(&'static str, &str)> {
        let flags = [("ascii", self.ascii, "true"), ("motion", self.no_motion, "false"), ("mouse", self.no_mouse, "false")];
        let words = [("theme", self.theme.as_deref()), ("notify", self.notify.as_deref())];
        let flags = flags.into_iter().filter(|(_, said, _)| *said).map(|(name, _, word)| (name, word));
        flags.chain(words.into_iter().filter_map(|(name, word)| Some((name, word?)))).collect()
    }
}

/// The file that is read where nobody names another one.
fn default_path() -> Option<PathBuf> {
    etcetera::choose_base_strategy().ok().map(|strategy| strategy.config_dir().join("account-center").join("config.toml"))
}

/// The file that is read, and whether somebody named it.
fn path(flags: &Flags) -> (Option<PathBuf>, bool) {
    let named =
        flags.config_file.clone().or_else(|| env::var_os("ACCOUNT_CENTER_CONFIG").filter(|path| !path.is_empty()).map(PathBuf::from));
    let is_named = named.is_some();
    (named.or_else(default_path), is_named)
}

/// The language that the environment or the file asks for, where either does. A file with mistakes asks for none: they are told later.
pub(super) fn language(config_file: Option<&str>) -> Option<Language> {
    let variable = env::var("ACCOUNT_CENTER_LOCALE").ok().filter(|tag| !tag.is_empty());
    let of_file = || {
        let text = std::fs::read_to_string(path(&Flags { config_file: config_file.map(PathBuf::from), ..Flags::default() }).0?).ok()?;
        Some(Config::parse(&text).ok()?.get("locale").to_owned())
    };
    variable.or_else(of_file).as_deref().and_then(Language::parse)
}

/// Everything that is set, from all who may say so.
pub(super) fn config(flags: &Flags, text: &Text) -> Result<Config, Stop> {
    let mut config = match path(flags) {
        (Some(path), is_named) if is_named || path.exists() => load::config(&path, text)?,
        _ => Config::default(),
    };
    let mut say = |name: &'static str, word: &str, origin: Origin, told: &str| {
        if config.set(name, word, origin) {
            return Ok(());
        }
        let known = Setting::find(name).map(Setting::words).unwrap_or_default().join(", ");
        Err(Stop::usage(text, "error-setting", &[("name", told.into()), ("value", word.into()), ("known", known.into())]))
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
    for (name, word) in flags.said() {
        say(name, word, Origin::Flag, &format!("--{name}"))?;
    }
    Ok(config)
}

/// `account-center config`.
#[derive(Debug, Args)]
pub(super) struct Print {
    #[command(flatten)]
    flags: Flags,
    #[arg(long, conflicts_with = "sample")]
    schema: bool,
    #[arg(long)]
    sample: bool,
}

impl Print {
    /// Prints where the file is, what is set and who said so; or the schema, or the sample.
    pub(super) fn run(self, text: &Text, output: &mut dyn Write) -> Result<(), Stop> {
        if self.sample {
            return Ok(output.write_all(SAMPLE.as_bytes())?);
        }
        if self.schema {
            let schema = Config::schema(|id| text.get(id).into_owned());
            serde_json::to_writer_pretty(&mut *output, &schema).map_err(std::io::Error::from)?;
            return Ok(writeln!(output)?);
        }
        let config = config(&self.flags, text)?;
        if let (Some(path), _) = path(&self.flags) {
            let id = if path.exists() { "config-file" } else { "config-no-file" };
            writeln!(output, "# {}", text.with(id, &[("path", path.to_string_lossy().into())]))?;
        }
        for (setting, value, origin) in config.values() {
            let value = if setting.values == Values::Flag { value.to_owned() } else { format!("\"{value}\"") };
            writeln!(output, "{:<24}# {}", format!("{} = {value}", setting.name), text.get(&format!("config-from-{}", origin.code())))?;
        }
        let defaults = Config::default();
        let mut context = None;
        for (binding, default) in config.keymap().all().iter().zip(defaults.keymap().all()).filter(|(binding, default)| binding != default)
        {
            if context != Some(binding.context) {
                context = Some(binding.context);
                writeln!(output, "\n[keys.{}]", binding.context.code())?;
            }
            let keys: Vec<String> = binding.keys.iter().map(|key| format!("\"{key}\"")).collect();
            let of = default.keys.first().map(ToString::to_string).unwrap_or_default();
            let line = format!("{} = [{}]", binding.name(), keys.join(", "));
            writeln!(output, "{line:<24}# {}", text.with("config-key-default", &[("key", of.into())]))?;
        }
        Ok(())
    }
}
