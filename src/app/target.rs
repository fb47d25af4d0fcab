//! The mouse: what can be clicked, and what a click or a turn of the wheel does there.

use std::{fmt, str::FromStr};

use super::{Dialog, Direction, Effect, Part, Screen, Session};

/// Something on the screen that can be clicked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    Part(Part),
    /// A subscription, by its index in the list.
    Subscription(usize),
    /// An option of a dialog, by its index.
    Option(usize),
    /// The field of a dialog.
    Field,
    /// A setting of the comparison of two futures, by its index in [`WhatIf::SETTINGS`](super::WhatIf::SETTINGS).
    Setting(usize),
    /// An answer to a question of the walkthrough, by its index.
    Answer(usize),
    /// Any other index of a dialog.
    Dialog,
    /// The page beside a dialog.
    Outside,
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Part(part) => write!(f, "part {part}"),
            Self::Subscription(index) => write!(f, "subscription {index}"),
            Self::Option(index) => write!(f, "option {index}"),
            Self::Setting(index) => write!(f, "setting {index}"),
            Self::Answer(index) => write!(f, "answer {index}"),
            Self::Field => f.write_str("field"),
            Self::Dialog => f.write_str("dialog"),
            Self::Outside => f.write_str("outside"),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("nothing of this name can be clicked")]
pub struct ParseTargetError;

impl FromStr for Target {
    type Err = ParseTargetError;

    fn from_str(text: &str) -> Result<Self, ParseTargetError> {
        let (kind, rest) = text.split_once(' ').unwrap_or((text, ""));
        let index = || rest.parse().map_err(|_| ParseTargetError);
        Ok(match kind {
            "part" => Self::Part(rest.parse().map_err(|_| ParseTargetError)?),
            "subscription" => Self::Subscription(index()?),
            "option" => Self::Option(index()?),
            "setting" => Self::Setting(index()?),
            "answer" => Self::Answer(index()?),
            "field" => Self::Field,
            "dialog" => Self::Dialog,
            "outside" => Self::Outside,
            _ => return Err(ParseTargetError),
        })
    }
}

impl Session {
    /// A click selects; on what is selected, it presses. For a command, an answer or a way out, one click is enough.
    pub(super) fn click(&mut self, target: Target) -> Vec<Effect> {
        self.moment.notice = None;
        match target {
            Target::Part(part) => {
                let again = self.world.part() == part;
                self.world.part = part;
                if again || part.command().is_some() {
                    self.world.press_part();
                }
            }
            Target::Subscription(index) => {
                let again = self.world.part() == Part::List && self.world.position() == Some(index);
                self.world.part = Part::List;
                self.world.select(index);
                if again {
                    self.world.press_part();
                }
            }
            Target::Option(index) => return self.click_option(index),
            Target::Answer(index) => return self.answer(index),
            Target::Field => {
                if let Some(dialog) = &mut self.world.dialog {
                    dialog.enter_field();
                }
            }
            Target::Setting(index) => {
                if let Screen::WhatIf(what_if) = &mut self.world.screen {
                    if what_if.is_selected(index) {
                        self.world.change_what_if(Direction::Next);
                    } else {
                        what_if.select(index);
                    }
                }
            }
            Target::Outside if self.world.dialog.as_ref().is_some_and(Dialog::is_closed_by_click_outside) => {
                self.world.dialog = None;
            }
            Target::Dialog | Target::Outside => {}
        }
        Vec::new()
    }

    /// Scrolls what is under the pointer.
    pub(super) fn wheel(&mut self, target: Target, direction: Direction) {
        match (&mut self.world.dialog, target) {
            (Some(dialog), _) => dialog.wheel(direction),
            (None, Target::Subscription(_) | Target::Part(Part::List)) => {
                self.world.select(direction.from(self.world.position().unwrap_or(0), self.world.listed()));
            }
            (None, _) => {}
        }
    }

    /// Selects an option; the one that is selected is confirmed.
    fn click_option(&mut self, index: usize) -> Vec<Effect> {
        let again = self.world.dialog.as_mut().is_some_and(|dialog| dialog.select(index));
        if again { self.confirm_dialog() } else { Vec::new() }
    }
}
