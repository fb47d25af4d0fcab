//! What a click of the mouse is on, and what it does there.

use super::{Dialog, Direction, Effect, Part, Screen, Session};

/// Something on the screen that can be clicked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A part of the page.
    Part(Part),
    /// The subscription at a place of the list.
    Subscription(usize),
    /// The option at a place of a dialog.
    Option(usize),
    /// The field of a dialog.
    Field,
    /// The setting at a place of the comparison of two futures.
    Setting(usize),
    /// The answer at a place of a question of the coach.
    Answer(usize),
    /// What is open over the page.
    Dialog,
    /// The page beside a dialog.
    Outside,
}

impl Session {
    /// Does what a click says: once chooses, on what is chosen it presses. A command, an answer, a way out need no more than one.
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
            Target::Subscription(place) => {
                let again = self.world.part() == Part::List && self.world.position() == Some(place);
                self.world.part = Part::List;
                self.world.choose(place);
                if again {
                    self.world.press_part();
                }
            }
            Target::Option(place) => return self.click_option(place),
            Target::Answer(place) => return self.answer(place),
            Target::Field => {
                if let Some(dialog) = &mut self.world.dialog {
                    dialog.enter_field();
                }
            }
            Target::Setting(place) => {
                if let Screen::WhatIf(what_if) = &mut self.world.screen {
                    if what_if.is_chosen(place) {
                        self.world.change_what_if(Direction::Next);
                    } else {
                        what_if.choose_at(place);
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

    /// Scrolls what is below the pointer: the list, a text. Answers are not turned by accident.
    pub(super) fn wheel(&mut self, target: Target, direction: Direction) {
        match (&mut self.world.dialog, target) {
            (Some(dialog), _) => dialog.wheel(direction),
            (None, Target::Subscription(_) | Target::Part(Part::List)) => {
                self.world.choose(direction.from(self.world.position().unwrap_or(0), self.world.listed()));
            }
            (None, _) => {}
        }
    }

    /// Selects an option; the one that is selected is confirmed.
    fn click_option(&mut self, index: usize) -> Vec<Effect> {
        let again = self.world.dialog.as_mut().is_some_and(|dialog| dialog.pick(index));
        if again { self.confirm_dialog() } else { Vec::new() }
    }
}
