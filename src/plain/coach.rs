//! The coach in plain mode.

use super::{Plain, Shown, say};

impl Plain {
    /// Returns the step, its outcome, and how to go on.
    pub(super) fn coach(&self) -> Vec<String> {
        let mut lines = say::coach(&self.session);
        lines.extend(say::coach_news(&self.session));
        if self.session.coach().is_some_and(|coach| coach.attempt().index() == 0 && !coach.attempt().record().is_over()) {
            lines.push(self.session.text().get("plain-coach-how"));
        }
        lines
    }

    /// Returns what the coach says, if it has changed.
    pub(super) fn coach_changes(&self, before: &Shown) -> Vec<String> {
        let after = Shown::of(&self.session);
        if after.step != before.step {
            return self.coach();
        }
        if after.coach_news == before.coach_news {
            return Vec::new();
        }
        let mut lines = after.coach_news;
        if self.session.coach().is_some_and(|coach| coach.attempt().record().is_over() && !coach.attempt().is_finished()) {
            lines.push(self.session.text().get("plain-coach-next"));
        }
        lines
    }
}
