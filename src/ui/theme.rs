//! Styles by role. Only the sixteen colours of the terminal are used, only the banner and what is selected have a background, and colour is
//! never the only sign.

use ratatui::style::{Color, Modifier, Style};

use crate::view::{Level, Tone};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(test, derive(strum::VariantArray))]
pub enum Theme {
    Dark,
    Light,
    /// Nothing is faint; important things are bold or inverted. For any background.
    HighContrast,
    /// Without any colours.
    Mono,
}

/// The colours of a theme. `Reset` is the terminal's own.
struct Colours {
    key: Color,
    /// Of the frame that has the keyboard.
    lit: Color,
    /// Of a value that has just changed.
    changed: Color,
    good: Color,
    warning: Color,
    bad: Color,
}

impl Theme {
    /// Returns the theme for a background in red, green and blue, each from 0 to 255.
    #[must_use]
    pub fn for_background(background: [u8; 3]) -> Self {
        // Perceived brightness, in thousandths: good enough for dark or light.
        let [red, green, blue] = background.map(u32::from);
        if (299 * red + 587 * green + 114 * blue) / 255 > 500 { Self::Light } else { Self::Dark }
    }

    const fn colours(self) -> Colours {
        match self {
            Self::Dark => Colours {
                key: Color::LightMagenta,
                lit: Color::Cyan,
                changed: Color::Yellow,
                good: Color::Green,
                warning: Color::Yellow,
                bad: Color::LightRed,
            },
            Self::Light => Colours {
                key: Color::Magenta,
                lit: Color::Blue,
                changed: Color::Red,
                good: Color::Blue,
                warning: Color::Magenta,
                bad: Color::Red,
            },
            Self::HighContrast | Self::Mono => Colours {
                key: Color::Reset,
                lit: Color::Reset,
                changed: Color::Reset,
                good: Color::Reset,
                warning: Color::Reset,
                bad: Color::Reset,
            },
        }
    }

    pub(super) const fn heading(self) -> Style {
        self.strong()
    }

    /// For text that matters less, such as labels and reasons. It is to be read all the same.
    pub(super) const fn faint(self) -> Style {
        match self {
            Self::HighContrast => Style::new(),
            Self::Dark => Style::new().fg(Color::Gray),
            Self::Light | Self::Mono => Style::new().add_modifier(Modifier::DIM),
        }
    }

    /// For frames, axes and the empty part of gauges: never for text.
    pub(super) const fn decoration(self) -> Style {
        match self {
            Self::HighContrast => Style::new(),
            Self::Dark | Self::Light => Style::new().fg(Color::DarkGray),
            Self::Mono => Style::new().add_modifier(Modifier::DIM),
        }
    }

    /// For what is the same as elsewhere, or still to come, in its own colour.
    pub(super) const fn dimmed(self) -> Style {
        match self {
            Self::HighContrast => Style::new(),
            Self::Dark | Self::Light | Self::Mono => Style::new().add_modifier(Modifier::DIM),
        }
    }

    /// For values that matter.
    #[expect(clippy::unused_self, reason = "that themes do not differ in it is the theme's own business")]
    pub(super) const fn strong(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// Black on yellow, as in the Account Center.
    pub(super) const fn banner(self) -> Style {
        match self {
            Self::Dark | Self::Light => Style::new().fg(Color::Black).bg(Color::Yellow),
            Self::HighContrast => Style::new().add_modifier(Modifier::REVERSED).add_modifier(Modifier::BOLD),
            Self::Mono => Style::new().add_modifier(Modifier::REVERSED),
        }
    }

    /// For the frame of a panel, which is lit if it has the keyboard.
    pub(super) fn frame(self, is_lit: bool) -> Style {
        if is_lit { coloured(self.colours().lit).add_modifier(Modifier::BOLD) } else { self.decoration() }
    }

    /// For the row that has the keyboard: never faint.
    pub(super) fn lit(self) -> Style {
        let style = coloured(self.colours().lit).bg(Color::Reset).add_modifier(Modifier::REVERSED).remove_modifier(Modifier::DIM);
        if self == Self::HighContrast { style.add_modifier(Modifier::BOLD) } else { style }
    }

    /// For a value that has just changed.
    pub(super) fn changed(self) -> Style {
        let style = coloured(self.colours().changed).add_modifier(Modifier::BOLD).remove_modifier(Modifier::DIM);
        if matches!(self, Self::HighContrast | Self::Mono) { style.add_modifier(Modifier::UNDERLINED) } else { style }
    }

    /// For the page behind a dialog.
    pub(super) const fn inert(self) -> Style {
        let style = Style::new().fg(Color::Reset).bg(Color::Reset).remove_modifier(Modifier::BOLD.union(Modifier::REVERSED));
        match self {
            Self::HighContrast => style,
            Self::Dark | Self::Light | Self::Mono => style.add_modifier(Modifier::DIM),
        }
    }

    /// For what is selected, and for marks.
    pub(super) const fn selected(self) -> Style {
        match self {
            Self::HighContrast => Style::new().add_modifier(Modifier::REVERSED).add_modifier(Modifier::BOLD),
            Self::Dark | Self::Light | Self::Mono => Style::new().add_modifier(Modifier::REVERSED),
        }
    }

    pub(super) fn key(self) -> Style {
        let style = coloured(self.colours().key).add_modifier(Modifier::BOLD);
        if self == Self::HighContrast { style.add_modifier(Modifier::UNDERLINED) } else { style }
    }

    pub(super) fn level(self, level: Level) -> Style {
        let colours = self.colours();
        coloured(match level {
            Level::Good => colours.good,
            Level::Warning => colours.warning,
            Level::Bad => colours.bad,
            Level::Over => Color::Reset,
        })
    }

    pub(super) fn tone(self, tone: Tone) -> Style {
        match tone {
            Tone::Plain => Style::new(),
            Tone::Strong => self.strong(),
            Tone::Faint | Tone::Right => self.faint(),
            Tone::Error | Tone::Warning => self.warning(),
        }
    }

    /// For the filled part of gauges, bars and the timeline.
    pub(super) fn gauge(self) -> Style {
        coloured(self.colours().good)
    }

    pub(super) fn warning(self) -> Style {
        coloured(self.colours().bad).add_modifier(Modifier::BOLD)
    }
}

/// Returns a style with a foreground colour.
fn coloured(colour: Color) -> Style {
    match colour {
        Color::Reset => Style::new(),
        colour => Style::new().fg(colour),
    }
}

#[cfg(test)]
mod tests {
    use strum::VariantArray;

    use super::*;
    use crate::testing::contrast;

    /// The colours of xterm. `otherwise` is the terminal's own.
    fn rgb(colour: Color, otherwise: [u8; 3]) -> [u8; 3] {
        match colour {
            Color::Black => [0, 0, 0],
            Color::Red => [205, 0, 0],
            Color::Green => [0, 205, 0],
            Color::Yellow => [205, 205, 0],
            Color::Blue => [0, 0, 238],
            Color::Magenta => [205, 0, 205],
            Color::LightRed => [255, 0, 0],
            Color::LightMagenta => [255, 0, 255],
            Color::Gray => [229, 229, 229],
            // A colour that is not listed here fails the test.
            Color::Reset => otherwise,
            _ => [128, 128, 128],
        }
    }

    #[test]
    fn everything_can_be_read() {
        let (dark, light) = (([229, 229, 229], [0, 0, 0]), ([0, 0, 0], [255, 255, 255]));
        let grounds = |theme: &Theme| match theme {
            Theme::Dark => vec![(Theme::Dark, dark)],
            Theme::Light => vec![(Theme::Light, light)],
            Theme::HighContrast | Theme::Mono => vec![(*theme, dark), (*theme, light)],
        };
        for (theme, (foreground, background)) in Theme::VARIANTS.iter().flat_map(grounds) {
            let levels = [Level::Good, Level::Warning, Level::Bad].map(|level| theme.level(level));
            let roles = [theme.heading(), theme.faint(), theme.banner(), theme.selected(), theme.key(), theme.gauge(), theme.warning()];
            for style in roles.into_iter().chain(levels) {
                let pair = (rgb(style.fg.unwrap_or(Color::Reset), foreground), rgb(style.bg.unwrap_or(Color::Reset), background));
                assert!(contrast(pair.0, pair.1) >= 4.5, "{theme:?} {style:?}: {:.2}", contrast(pair.0, pair.1));
            }
        }
    }

    #[test]
    fn a_background_has_its_theme() {
        assert_eq!(Theme::for_background([0, 0, 0]), Theme::Dark);
        assert_eq!(Theme::for_background([0x28, 0x2c, 0x34]), Theme::Dark);
        assert_eq!(Theme::for_background([0xfd, 0xf6, 0xe3]), Theme::Light);
    }
}
