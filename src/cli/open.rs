//! `account-center` without a command: the account center on the full screen.

use std::io::{self, IsTerminal};

use clap::Args;

use super::{Account, Stop, instant};
use crate::{
    app::Model,
    domain::{EARLIEST, LATEST},
    storage,
    terminal::{self, End},
    text::Text,
    ui::{Look, Theme},
};

/// What is opened.
#[derive(Debug, Args)]
pub(super) struct Open {
    #[command(flatten)]
    account: Account,
    #[arg(long, value_name = "TIME", conflicts_with = "live")]
    at: Option<String>,
}

impl Open {
    /// Opens the account center until it is left.
    pub(super) fn run(self, text: Text) -> Result<(), Stop> {
        let scenario = self.account.load(&text)?;
        let from = self.at.as_deref().map_or(Ok(scenario.now), |time| instant(time, &scenario, &text))?;
        if !(EARLIEST..=LATEST).contains(&from) {
            let value = self.at.unwrap_or_default();
            return Err(Stop::usage(&text, "error-time-range", &[("value", value.into())]));
        }
        let clock = self.account.clock(from, &text)?;
        if !io::stdout().is_terminal() || !io::stdin().is_terminal() {
            return Err(Stop::usage(&text, "error-no-terminal", &[]));
        }
        let look = Look { text, theme: theme() };
        let end = terminal::run(Model::new(scenario, clock), &look, &mut storage::write_new)
            .map_err(|error| Stop::failed(vec![(format!("{error:#}"), None)]))?;
        match end {
            End::Quit | End::HungUp => Ok(()),
            End::Signal(signal) => Ok(terminal::die_of(signal)?),
        }
    }
}

/// No colours where the environment asks for none.
fn theme() -> Theme {
    match std::env::var_os("NO_COLOR") {
        Some(value) if !value.is_empty() => Theme::Mono,
        _ => Theme::Colour,
    }
}
