//! The mouse: what a click and a turn of the wheel do.

use super::{Dialog, Direction, Effect, Part, Screen, Session, Target};

/// How many lines of a text a turn of the wheel scrolls.
const WHEEL: isize = 3;

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
                let again = self.world.is_in_list() && self.world.position() == Some(index);
                self.world.part = Part::List;
                self.world.select(index);
                if again {
                    self.world.press_part();
                }
            }
            Target::Option(index) => return self.click_option(index),
            Target::Answer(index) => return self.answer(index),
            Target::Event(index) => {
                self.world.part = Part::Timeline;
                let at = self.world.selected().and_then(|selected| Some(selected.events().get(index)?.at));
                if let Some(at) = at {
                    self.go_to(at);
                }
            }
            Target::Field => {
                if let Some(dialog) = &mut self.world.dialog {
                    dialog.enter_field();
                }
            }
            Target::Setting(index) => {
                if matches!(self.world.screen, Screen::WhatIf(what_if) if what_if.is_selected(index)) {
                    self.change_what_if(Direction::Next);
                } else {
                    self.world.select_what_if(|what_if| what_if.select(index));
                }
            }
            Target::Outside if self.world.dialog.as_ref().is_some_and(Dialog::is_closed_by_click_outside) => {
                self.world.cancel_dialog();
            }
            // A key is pressed before it comes here.
            Target::Key(_) | Target::Dialog | Target::Outside => {}
        }
        Vec::new()
    }

    /// Scrolls what is under the pointer.
    pub(super) fn wheel(&mut self, target: Target, direction: Direction) {
        match (&self.world.dialog, target) {
            (Some(dialog), _) if dialog.is_list() => self.world.in_dialog(|dialog| dialog.step(direction)),
            (None, Target::Subscription(_) | Target::Part(Part::List)) => {
                self.world.select(direction.from(self.world.position().unwrap_or(0), self.world.listed()));
            }
            _ => self.world.scroll(if direction == Direction::Next { WHEEL } else { -WHEEL }),
        }
    }

    /// Selects an option; the one that is selected is confirmed.
    fn click_option(&mut self, index: usize) -> Vec<Effect> {
        let again = self.world.dialog.as_mut().is_some_and(|dialog| dialog.select(index));
        if again { self.confirm_dialog() } else { Vec::new() }
    }
}
