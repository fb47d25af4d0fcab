//! What the environment variables say about the terminal.

use std::env;

use crate::{
    config::{self, Config, Origin},
    terminal::{self, Options},
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
    /// Whether the locale has all characters.
    is_unicode: bool,
    /// Whether the terminal says that it shows any colour.
    has_full_colour: bool,
}

impl Environment {
    pub(super) fn read() -> Self {
        let set = |name: &str| env::var(name).ok().filter(|value| !value.is_empty());
        let term = set("TERM").unwrap_or_default();
        Self {
            colours: set("COLORFGBG"),
            is_modern: !term.is_empty() && !["dumb", "linux"].iter().any(|simple| term.starts_with(simple)),
            is_accessible: set("ACCESSIBLE").is_some_and(|value| value != "0"),
            is_dumb: term == "dumb" || !terminal::understands_sequences(),
            in_tmux: set("TMUX").is_some(),
            has_full_colour: set("COLORTERM").is_some_and(|value| ["truecolor", "24bit"].contains(&value.as_str()))
                || set("WT_SESSION").is_some(),
            is_unicode: ["LC_ALL", "LC_CTYPE", "LANG"].iter().find_map(|name| set(name)).is_none_or(|locale| is_unicode(&locale)),
        }
    }

    /// Whether marks are printed in ASCII: the settings ask for it, or the locale has nothing else.
    pub(super) fn is_ascii(&self, config: &Config) -> bool {
        if config.ascii.origin == Origin::Default { !self.is_unicode } else { config.ascii.value }
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
        let look = Look { theme: asked.unwrap_or_else(|| self.theme()), ascii: self.is_ascii(config) };
        let options = Options {
            query_background: asked.is_none() && look.theme != Theme::Mono && self.is_modern,
            is_modern: self.is_modern,
            in_tmux: self.in_tmux,
            has_full_colour: self.has_full_colour,
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

/// Returns whether the characters of a locale are those of Unicode: `nl_NL.UTF-8`, also `nl_NL`, but not `C`, `POSIX` or `nl_NL.ISO-8859-15`.
fn is_unicode(locale: &str) -> bool {
    let locale = locale.split('@').next().unwrap_or_default();
    match locale.split_once('.') {
        Some((_, characters)) => matches!(characters.to_ascii_lowercase().as_str(), "utf-8" | "utf8"),
        None => !matches!(locale, "C" | "POSIX"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_without_unicode_has_only_ascii() {
        let seen =
            ["C", "POSIX", "en_US.ISO-8859-1", "de_DE.ISO-8859-15@euro", "C.UTF-8", "nl_NL.utf8", "nl_NL", "UTF-8", "ca_ES@valencia"]
                .map(|locale| (locale, is_unicode(locale)));
        assert_eq!(seen.map(|(_, is_unicode)| is_unicode), [false, false, false, false, true, true, true, true, true], "{seen:?}");
    }

    #[test]
    fn what_is_set_goes_before_the_locale() {
        let environment = Environment {
            colours: None,
            is_modern: false,
            is_accessible: false,
            is_dumb: false,
            in_tmux: false,
            is_unicode: false,
            has_full_colour: false,
        };
        let mut config = Config::default();
        assert!(environment.look(&config).0.ascii);
        assert!(config.set("ascii", "false", Origin::Environment));
        assert!(!environment.look(&config).0.ascii);
    }
}
