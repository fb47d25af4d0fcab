//! `account-center config`: the effective settings and where each comes from, the schema of the file, or a sample of it.

use std::io::Write;

use clap::Args;

use super::{
    error::CliError,
    files::shown,
    progress, schema,
    settings::{self, Settings},
};
use crate::{
    config::{Config, DEFAULTS},
    text::Text,
};

#[derive(Debug, Args)]
#[command(args = settings::of_screens())]
pub(super) struct ConfigArgs {
    #[arg(long, conflicts_with = "sample")]
    schema: bool,
    #[arg(long)]
    sample: bool,
}

impl ConfigArgs {
    /// Whether it prints what a file can have in it, and not what is set.
    pub(super) const fn prints_the_form(&self) -> bool {
        self.sample || self.schema
    }

    pub(super) fn run(self, settings: &Settings, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        if self.sample {
            return Ok(output.write_all(DEFAULTS.as_bytes())?);
        }
        if self.schema {
            return schema::Kind::Config.print(text, output);
        }
        if let Some((path, is_there)) = &settings.file {
            let id = if *is_there { "config-file" } else { "config-no-file" };
            writeln!(output, "# {}", text.with(id, &[("path", shown(path).into())]))?;
        }
        if let Some(path) = progress::default_path() {
            writeln!(output, "# {}", text.with("config-progress", &[("path", shown(&path).into())]))?;
        }
        let config = &settings.config;
        for (name, setting) in config.settings() {
            let value = setting.written();
            let origin = text.get(&format!("config-from-{}", setting.origin().into_str()));
            writeln!(output, "{:<23} # {origin}", format!("{name} = {value}"))?;
        }
        let defaults = Config::default();
        let mut context = "";
        for (binding, default) in config.keys.iter().zip(&defaults.keys).filter(|(one, other)| one.keys.value != other.keys.value) {
            if context != binding.context {
                context = binding.context;
                writeln!(output, "\n[keys.{context}]")?;
            }
            let keys: Vec<String> = binding.keys.value.iter().map(|key| format!("\"{key}\"")).collect();
            let of = default.keys.value.first().map(ToString::to_string).unwrap_or_default();
            let line = format!("{} = [{}]", binding.action, keys.join(", "));
            writeln!(output, "{line:<23} # {}", text.with("config-key-default", &[("key", of.into())]))?;
        }
        Ok(())
    }
}
