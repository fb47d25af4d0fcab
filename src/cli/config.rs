//! `account-center config`: the effective settings and where each comes from, the schema of the file, or a sample of it.

use std::io::{self, Write};

use clap::Args;

use super::{
    error::CliError,
    settings::{self, SettingsArgs},
};
use crate::{
    config::{Config, SAMPLE, Values},
    text::Text,
};

#[derive(Debug, Args)]
pub(super) struct ConfigArgs {
    #[command(flatten)]
    settings: SettingsArgs,
    #[arg(long, conflicts_with = "sample")]
    schema: bool,
    #[arg(long)]
    sample: bool,
}

impl ConfigArgs {
    pub(super) fn run(self, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        if self.sample {
            return Ok(output.write_all(SAMPLE.as_bytes())?);
        }
        if self.schema {
            let schema = Config::schema(|id| text.get(id).into_owned());
            serde_json::to_writer_pretty(&mut *output, &schema).map_err(io::Error::from)?;
            return Ok(writeln!(output)?);
        }
        let config = settings::config(&self.settings, text)?;
        if let (Some(path), _) = settings::path(&self.settings) {
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
