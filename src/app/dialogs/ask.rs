//! Asks whether a command is to be carried out.

use chrono::TimeDelta;

use super::{Behaviour, Focus, Processing, Select};
use crate::{
    app::{Answer, Command, Context, Effect, Field, Options, Session},
    domain::{Act, Snapshot},
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
}

impl Ask {
    pub(in crate::app) fn new(command: Command, snapshot: &Snapshot<'_>) -> Self {
        let field = command.asks_for().map(Field::new);
        // An empty field has to be filled in first.
        let is_empty = field.as_ref().is_some_and(|field| field.text().is_empty());
        let focus = if is_empty { Focus::Field } else { Focus::Options };
        Self { command, answers: Options::harmless(command.answers(snapshot)), field, focus }
    }

    /// The act that the selected answer is, with what is typed; `None` where it does nothing.
    fn act(&self, snapshot: &Snapshot<'_>) -> Option<Act> {
        let typed = self.field.as_ref().map_or("", Field::text);
        self.answers.selected().and_then(|answer| self.command.act(*answer, typed, snapshot))
    }

    /// Enter in the field ends typing and is not yet the answer. The answer that was meant is the first one, where only its text was missing.
    fn leave_field(mut self, session: &mut Session) {
        self.focus = Focus::Options;
        let is_valid = session.world.selected().is_some_and(|snapshot| session.world.objections(&snapshot, &self).is_empty());
        if is_valid && self.command.asks_for() == Some("") {
            self.answers.select(0);
        }
        session.world.open_dialog(self);
    }
}

impl Behaviour for Ask {
    fn name(&self) -> Option<&'static str> {
        Some(self.command.into_str())
    }

    fn context(&self) -> Context {
        if self.field.is_some() { self.focus.context() } else { Context::Choice }
    }

    fn field(&mut self) -> Option<&mut Field> {
        self.field.as_mut().filter(|_| self.focus == Focus::Field)
    }

    fn options(&mut self) -> Option<&mut dyn Select> {
        Some(&mut self.answers)
    }

    fn switch_focus(&mut self) {
        if self.field.is_some() {
            self.focus = self.focus.other();
        }
    }

    fn select(&mut self, index: usize) -> bool {
        self.focus = Focus::Options;
        self.answers.select(index)
    }

    fn enter_field(&mut self) {
        self.focus = Focus::Field;
    }

    fn confirm(self, session: &mut Session) -> Vec<Effect> {
        if self.focus == Focus::Field {
            self.leave_field(session);
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
