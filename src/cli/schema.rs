//! `account-center schema`: the JSON Schema of a kind of file, for editors that complete and check.

use std::io::{self, Write};

use clap::{Args, ValueEnum};
use serde_json::Value;

use super::error::CliError;
use crate::{
    app::Action,
    config::{Config, Topic},
    scenario,
    state::State,
    text::Text,
    walkthrough::{self, Run},
};

#[derive(Debug, Args)]
pub(super) struct SchemaArgs {
    #[arg(value_name = "KIND")]
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Kind {
    Scenario,
    Walkthrough,
    Course,
    Config,
    /// What `status -o json` prints.
    State,
    Run,
}

impl SchemaArgs {
    pub(super) fn run(self, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        self.kind.print(text, output)
    }
}

impl Kind {
    /// Prints the schema. What people write is described in the language of the text.
    pub(super) fn print(self, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        let describe = |message: &str| text.get(message);
        let schema: Value = match self {
            Self::Scenario => scenario::schema(&describe),
            Self::Walkthrough => walkthrough::schema(&describe),
            Self::Course => walkthrough::course_schema(&describe),
            Self::Config => Config::default().schema(|topic| describe_setting(topic, text)),
            Self::State => State::schema(),
            Self::Run => Run::schema(),
        };
        serde_json::to_writer_pretty(&mut *output, &schema).map_err(io::Error::from)?;
        Ok(writeln!(output)?)
    }
}

/// What a setting, a place that has keys or an action is for.
fn describe_setting(topic: Topic<'_>, text: &Text) -> String {
    match topic {
        Topic::Message(name) => text.get(name),
        Topic::Context(name) => text.get(&format!("help-{name}")),
        Topic::Action(name) => Action::parse(name).map_or_else(String::new, |action| text.get(&format!("{}-help", action.message()))),
    }
}
