//! Plain lines instead of a table, as in plain mode: an argument of every command that prints one.

use clap::Args;

use super::environment::Environment;

#[derive(Debug, Args)]
pub(super) struct PlainArgs {
    #[arg(long)]
    plain: bool,
}

impl PlainArgs {
    /// Whether the call or the environment asks for them.
    pub(super) fn is_plain(&self) -> bool {
        self.plain || Environment::read().is_accessible
    }
}
