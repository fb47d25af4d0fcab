//! What a click of the mouse is on, and what it does there.

use super::{Action, Dialog, Direction, Effect, Focus, Part, Screen, Session, update::perform};

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
            Target::Field => match &mut self.world.dialog {
                Some(Dialog::Ask(ask)) => ask.focus = Focus::Field,
                Some(Dialog::SignIn(sign_in)) => sign_in.enter_field(),
                _ => {}
            },
            Target::Setting(place) => {
                if let Screen::WhatIf(what_if) = &mut self.world.screen {
                    if what_if.is_chosen(place) {
                        self.world.change_what_if(Action::Change(Direction::Next));
                    } else {
                        what_if.choose_at(place);
                    }
                }
            }
            Target::Outside
                if matches!(
                    self.world.dialog,
                    Some(
                        Dialog::Why(_)
                            | Dialog::WhyFutures { .. }
                            | Dialog::Events { .. }
                            | Dialog::Palette(_)
                            | Dialog::Help(_)
                            | Dialog::Card
                            | Dialog::Processing { .. }
                    )
                ) =>
            {
                self.world.dialog = None;
            }
            Target::Dialog | Target::Outside => {}
        }
        Vec::new()
    }

    /// Scrolls what is below the pointer: the list, a text. Answers are not turned by accident.
    pub(super) fn wheel(&mut self, target: Target, direction: Direction) {
        match (&mut self.world.dialog, target) {
            (Some(Dialog::Events { .. } | Dialog::Palette(_) | Dialog::Steps(_) | Dialog::Walkthroughs(_)), _) => {
                if let Some(dialog) = &mut self.world.dialog {
                    dialog.perform(Action::Choose(direction));
                }
            }
            (Some(dialog), _) => dialog.perform(Action::Scroll(if direction == Direction::Next { 3 } else { -3 })),
            (None, Target::Subscription(_) | Target::Part(Part::List)) => {
                self.world.choose(direction.from(self.world.position().unwrap_or(0), self.world.listed()));
            }
            (None, _) => {}
        }
    }

    /// Chooses an option; the one that is chosen is confirmed.
    fn click_option(&mut self, place: usize) -> Vec<Effect> {
        let again = match &mut self.world.dialog {
            Some(Dialog::Ask(ask)) => {
                ask.focus = Focus::Options;
                ask.answers.choose(place)
            }
            Some(Dialog::SignIn(sign_in)) => {
                sign_in.focus = Focus::Options;
                sign_in.accounts.choose(place)
            }
            Some(Dialog::Leave(options)) => options.choose(place),
            Some(Dialog::Walkthroughs(options)) => options.choose(place),
            Some(Dialog::Branches(options) | Dialog::Steps(options)) => options.choose(place),
            Some(Dialog::Palette(palette)) => {
                palette.choose(place);
                true
            }
            Some(Dialog::Events { chosen }) => std::mem::replace(chosen, place) == place,
            _ => false,
        };
        if again { perform(self, Action::Confirm) } else { Vec::new() }
    }
}
