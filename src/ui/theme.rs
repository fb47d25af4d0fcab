//! Colours by what they are for. Only the sixteen that the user's terminal defines, nothing painted over its background but the banner
//! and what is chosen, and no meaning in colour alone.

use ratatui::style::{Color, Modifier, Style};

use crate::domain::Status;

/// A set of colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// The terminal's sixteen colours, legible on dark and on light backgrounds.
    Colour,
    /// None at all.
    Mono,
}

#[expect(clippy::unused_self, reason = "which themes differ in what is the theme's own business")]
impl Theme {
    fn colour(self, style: Style) -> Style {
        if self == Self::Mono { Style { fg: None, bg: None, ..style } } else { style }
    }

    /// A heading.
    pub(super) const fn heading(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// What matters less.
    pub(super) const fn faint(self) -> Style {
        Style::new().add_modifier(Modifier::DIM)
    }

    /// A value that matters.
    pub(super) const fn strong(self) -> Style {
        Style::new().add_modifier(Modifier::BOLD)
    }

    /// The banner: black on yellow, as it was.
    pub(super) fn banner(self) -> Style {
        match self {
            Self::Colour => Style::new().fg(Color::Black).bg(Color::Yellow),
            Self::Mono => Style::new().add_modifier(Modifier::REVERSED),
        }
    }

    /// What is chosen.
    pub(super) const fn chosen(self) -> Style {
        Style::new().add_modifier(Modifier::REVERSED)
    }

    /// A key that can be pressed.
    pub(super) fn key(self) -> Style {
        self.colour(Style::new().fg(Color::Magenta).add_modifier(Modifier::BOLD))
    }

    /// The shape of a status.
    pub(super) fn status(self, status: Status) -> Style {
        self.colour(Style::new().fg(match status {
            Status::Active => Color::Green,
            Status::PastDue => Color::Yellow,
            Status::Disabled(_) => Color::Red,
            Status::Deleted | Status::Transferred => Color::Reset,
        }))
    }

    /// What is there of a credit, a day's use, the time that has passed.
    pub(super) fn gauge(self) -> Style {
        self.colour(Style::new().fg(Color::Green))
    }

    /// A line in a chart, over its bars.
    pub(super) fn line(self) -> Style {
        self.colour(Style::new().fg(Color::Magenta).add_modifier(Modifier::BOLD))
    }

    /// A warning.
    pub(super) fn warning(self) -> Style {
        self.colour(Style::new().fg(Color::Red).add_modifier(Modifier::BOLD))
    }
}
