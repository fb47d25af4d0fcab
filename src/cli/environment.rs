//! What the environment variables say about the terminal.

use std::env;

use crate::{
    config::{self, Config},
    terminal::Options,
    ui::{Look, Theme},
};

#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(super) struct Environment {
    /// `COLORFGBG`: the numbers of the foreground's and the background's colours.
    colours: Option<String>,
    /// Whether the terminal ignores sequences that it does not know, rather than show them.
    is_modern: bool,
    /// Whether plain mode is wanted rather than a screen.
    pub(super) is_accessible: bool,
    /// Whether the terminal can do nothing but lines.
    pub(super) is_dumb: bool,
    in_tmux: bool,
}

impl Environment {
    pub(super) fn read() -> Self {
        let set = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
        let term = set("TERM").unwrap_or_default();
        Self {
            colours: set("COLORFGBG"),
            is_modern: !term.is_empty() && !["dumb", "linux"].iter().any(|simple| term.starts_with(simple)),
            is_accessible: set("ACCESSIBLE").is_some_and(|value| value != "0"),
            is_dumb: term == "dumb",
            in_tmux: set("TMUX").is_some(),
        }
    }

    /// The look that the settings ask for on this terminal, and what the terminal is used for.
    pub(super) fn look(&self, config: &Config) -> (Look, Options) {
        let asked = match config.theme.value {
            config::Theme::Auto => None,
            config::Theme::Dark => Some(Theme::Dark),
            config::Theme::Light => Some(Theme::Light),
            config::Theme::HighContrast => Some(Theme::HighContrast),
            config::Theme::Mono => Some(Theme::Mono),
        };
        let look = Look { theme: asked.unwrap_or_else(|| self.theme()), ascii: config.ascii.value };
        let options = Options {
            query_background: asked.is_none() && look.theme != Theme::Mono && self.is_modern,
            is_modern: self.is_modern,
            in_tmux: self.in_tmux,
            notify: config.notify.value,
        };
        (look, options)
    }

    /// The theme that suits the background, as far as the environment knows it. `COLORFGBG` ends in the number of its colour.
    fn theme(&self) -> Theme {
        let background = self.colours.as_deref().and_then(|value| value.rsplit(';').next()).and_then(|number| number.parse::<u8>().ok());
        if matches!(background, Some(7 | 15)) { Theme::Light } else { Theme::Dark }
    }
}
