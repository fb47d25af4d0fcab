//! Asks whether a command is to be carried out.

use chrono::TimeDelta;

use super::{Behaviour, Dialog, Focus, Processing, Select, Why};
use crate::{
    app::{Answer, Command, Context, Effect, Field, Options, Part, Session, World},
    domain::{Act, Refusal, Snapshot},
};

/// How long the *processing* step is shown.
const PROCESSING: TimeDelta = TimeDelta::milliseconds(900);

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    pub command: Command,
    /// What can be answered; at first, to do nothing is selected.
    pub answers: Options<Answer>,
    /// What is typed, where something is.
    pub field: Option<Field>,
    pub focus: Focus,
    /// Whether what is typed is judged: it was confirmed, or the field was left. Nobody is corrected while typing.
    pub is_judged: bool,
}

impl Ask {
    pub(in crate::app) fn new(command: Command, snapshot: &Snapshot<'_>) -> Self {
        let (answers, field) = (Options::harmless(command.answers(snapshot)), command.asks_for().map(Field::new));
        Self { command, answers, field, focus: Focus::Options, is_judged: false }
    }

    /// The act that the selected answer is, with what is typed; `None` where it does nothing.
    fn act(&self, snapshot: &Snapshot<'_>) -> Option<Act> {
        let typed = self.field.as_ref().map_or("", Field::text);
        self.answers.selected().and_then(|answer| self.command.act(*answer, typed, snapshot))
    }

    /// Whether the selected answer needs another text than the one that is typed.
    fn lacks_text(&self, session: &Session) -> bool {
        self.answers.selected() == Some(&Answer::Yes)
            && session.world.selected().is_some_and(|snapshot| !session.world.objections(&snapshot, self).is_empty())
    }

    fn leave_field(&mut self) {
        self.focus = Focus::Options;
        self.is_judged = self.field.as_ref().is_some_and(|field| !field.text().trim().is_empty());
    }
}

impl World {
    /// The reasons against what is typed in a dialog, as far as other text can remove them.
    #[must_use]
    pub fn objections(&self, snapshot: &Snapshot<'_>, ask: &Ask) -> Vec<Refusal> {
        let Some(typed) = ask.field.as_ref().map(Field::text) else { return Vec::new() };
        let role = snapshot.sign_up().role_of(&self.signed_in_as);
        let act = ask.command.act(Answer::Yes, typed, snapshot);
        act.map_or_else(Vec::new, |act| snapshot.refusals(&act, role))
    }

    /// Opens the dialog of a command, or that which says why it is refused.
    pub(in crate::app) fn ask(&mut self, command: Command) {
        let Some(snapshot) = self.selected() else { return };
        let dialog: Dialog = if self.refusals(&snapshot, command).is_empty() {
            Ask::new(command, &snapshot).into()
        } else {
            Why::new(Part::Command(command)).into()
        };
        self.open_dialog(dialog);
    }
}

impl Behaviour for Ask {
    fn context(&self) -> Context {
        if self.field.is_some() { self.focus.context() } else { Context::Choice }
    }

    fn field(&mut self) -> Option<&mut Field> {
        self.field.as_mut().filter(|_| self.focus == Focus::Field)
    }

    fn asks_for_text(&self) -> bool {
        self.command.needs_text()
    }

    fn options(&mut self) -> Option<&mut dyn Select> {
        Some(&mut self.answers)
    }

    fn typed(&mut self, _world: &mut World) {
        self.is_judged = false;
    }

    fn switch_focus(&mut self) {
        match self.focus {
            Focus::Options => self.enter_field(),
            Focus::Field => self.leave_field(),
        }
    }

    fn select(&mut self, index: usize) -> bool {
        self.leave_field();
        self.answers.select(index)
    }

    /// A field that is empty at first is only for the first answer: typing there means that one.
    fn enter_field(&mut self) {
        if self.field.is_some() {
            self.focus = Focus::Field;
        }
        if self.asks_for_text() {
            self.answers.select(0);
        }
    }

    fn confirm(mut self, session: &mut Session) -> Vec<Effect> {
        if self.lacks_text(session) {
            self.enter_field();
            self.is_judged = true;
            session.world.open_dialog(self);
            return Vec::new();
        }
        if self.focus == Focus::Field && self.answers.selected() == Some(&Answer::No) {
            // It ends typing, and is not yet the answer.
            self.leave_field();
            session.world.open_dialog(self);
            return Vec::new();
        }
        let Some(act) = session.world.selected().and_then(|snapshot| self.act(&snapshot)) else { return Vec::new() };
        let before = session.habits.motion.then(|| Box::new(session.world.clone()));
        if session.carry_out(self.command, act) {
            if session.habits.motion {
                session.moment.before = before;
                let until = session.moment.wall.unwrap_or_default() + PROCESSING;
                session.world.open_dialog(Processing { command: self.command, until });
            }
        } else if self.field.is_some() {
            // What was typed can be corrected.
            session.world.open_dialog(self);
        }
        Vec::new()
    }
}
