//! `account-center` without a command: the account center on the full screen.

use std::io::{self, IsTerminal};

use clap::Args;

use super::{Account, Stop, instant, settings};
use crate::{
    app::Model,
    domain::{EARLIEST, LATEST},
    plain::{self, Plain},
    storage,
    terminal::{self, End, Options, Tell},
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
    #[arg(long)]
    plain: bool,
    #[command(flatten)]
    settings: settings::Flags,
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
        let environment = Environment::read();
        let has_terminal = io::stdout().is_terminal() && io::stdin().is_terminal();
        let is_plain = self.plain || environment.is_accessible || environment.is_dumb && has_terminal;
        if !is_plain && !has_terminal {
            return Err(Stop::usage(&text, "error-no-terminal", &[]));
        }
        let config = settings::config(&self.settings, &text)?;
        let asked = Theme::parse(config.get("theme"));
        let look = Look { text, theme: asked.unwrap_or_else(|| environment.theme()), ascii: config.is_on("ascii") };
        let options = Options {
            ask_background: asked.is_none() && look.theme != Theme::Mono && environment.understands_extras,
            extras: environment.understands_extras,
            in_tmux: environment.in_tmux,
            tell: match config.get("notify") {
                "bell" => Tell::Bell,
                "desktop" => Tell::Desktop,
                _ => Tell::Off,
            },
        };
        let model = Model::new(scenario, clock).with_keymap(config.keymap().clone()).with(config.is_on("motion"), config.is_on("mouse"));
        if is_plain {
            return Ok(plain::run(Plain::new(model, look), &mut storage::write_new)?);
        }
        let end = terminal::run(model, look, options, &mut storage::write_new)
            .map_err(|error| Stop::failed(vec![(format!("{error:#}"), None)]))?;
        match end {
            End::Quit | End::HungUp => Ok(()),
            End::Signal(signal) => Ok(terminal::die_of(signal)?),
        }
    }
}

/// What the environment says of the terminal.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
struct Environment {
    background: Option<String>,
    understands_extras: bool,
    /// Whether lines are wanted rather than a screen.
    is_accessible: bool,
    /// Whether lines are all that there can be.
    is_dumb: bool,
    in_tmux: bool,
}

impl Environment {
    fn read() -> Self {
        let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let term = set("TERM").unwrap_or_default();
        Self {
            background: set("COLORFGBG"),
            // These would show what they do not understand.
            understands_extras: !term.is_empty() && !["dumb", "linux"].iter().any(|simple| term.starts_with(simple)),
            is_accessible: set("ACCESSIBLE").is_some_and(|value| value != "0"),
            is_dumb: term == "dumb",
            in_tmux: set("TMUX").is_some(),
        }
    }

    /// The theme that suits the background, as far as the environment knows it: `COLORFGBG` ends in the number of its colour.
    fn theme(&self) -> Theme {
        let number = self.background.as_deref().and_then(|value| value.rsplit(';').next()).and_then(|number| number.parse::<u8>().ok());
        if matches!(number, Some(7 | 15)) { Theme::Light } else { Theme::Dark }
    }
}
