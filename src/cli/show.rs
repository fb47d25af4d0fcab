//! `account-center show`: prints the source of something built in, as the beginning of one's own.

use std::io::Write;

use clap::Args;
use strum::IntoEnumIterator;

use super::{
    error::{CliError, Complaint},
    new::Kind,
};
use crate::{demo, document::nearest, scenario, text::Text, walkthrough};

#[derive(Debug, Args)]
pub(super) struct ShowArgs {
    #[arg(value_name = "NAME")]
    name: String,
    #[arg(long, value_name = "KIND")]
    kind: Option<Kind>,
}

/// What is built in of a kind: names and sources.
const fn built_in(kind: Kind) -> &'static [(&'static str, &'static str)] {
    match kind {
        Kind::Walkthrough => walkthrough::BUILT_IN,
        // Each course is somebody's own.
        Kind::Course => &[],
        Kind::Scenario => scenario::BUILT_IN,
        Kind::Demo => demo::BUILT_IN,
    }
}

impl ShowArgs {
    /// Prints the source. A name that several kinds have needs the kind.
    pub(super) fn run(self, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        let kinds = || Kind::iter().filter(|kind| self.kind.is_none_or(|wanted| wanted == *kind));
        let all = || kinds().flat_map(|kind| built_in(kind).iter().map(move |(name, source)| (kind, *name, *source)));
        let found: Vec<_> = all().filter(|(_, name, _)| *name == self.name).collect();
        match found.as_slice() {
            [(_, _, source)] => Ok(write!(output, "{source}")?),
            [] => {
                let near = nearest(&self.name, all().map(|(_, name, _)| name)).unwrap_or("none");
                Err(CliError::usage(text, "error-show-unknown", &[("value", self.name.as_str().into()), ("nearest", near.into())]))
            }
            [(first, ..), ..] => {
                let known: Vec<String> = found.iter().map(|(kind, ..)| kind.to_string()).collect();
                let arguments =
                    [("value", self.name.as_str().into()), ("known", known.join(", ").into()), ("kind", first.to_string().into())];
                Err(CliError::Usage(Complaint::new(text, "error-show-kinds", &arguments)))
            }
        }
    }
}
