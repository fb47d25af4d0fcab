//! The coach in plain mode.

use super::{Plain, say};
use crate::app::Session;

/// What the coach says, for comparison with what it says later.
pub(super) struct Coached {
    /// The walkthrough, the index of the step, and whether the sandbox is open.
    step: Option<(String, usize, bool)>,
    news: Vec<String>,
}

impl Coached {
    pub(super) fn of(model: &Session) -> Self {
        let step = model.coach().map(|coach| (coach.attempt().walkthrough().name.clone(), coach.attempt().index(), coach.is_in_sandbox()));
        Self { step, news: say::coach_news(model) }
    }
}

impl Plain {
    /// Returns the step, what came of it, and how to go on.
    pub(super) fn coach(&self) -> Vec<String> {
        let mut lines = say::coach(&self.session);
        lines.extend(say::coach_news(&self.session));
        if self.session.coach().is_some_and(|coach| coach.attempt().index() == 0 && !coach.attempt().record().is_over()) {
            lines.push(self.session.text().get("plain-coach-how"));
        }
        lines
    }

    /// Returns what has changed in what the coach says.
    pub(super) fn coached(&self, before: &Coached) -> Vec<String> {
        let after = Coached::of(&self.session);
        if after.step != before.step {
            self.coach()
        } else if after.news != before.news {
            let mut lines = after.news;
            if self.session.coach().is_some_and(|coach| coach.attempt().record().is_over() && !coach.attempt().is_finished()) {
                lines.push(self.session.text().get("plain-coach-next"));
            }
            lines
        } else {
            Vec::new()
        }
    }
}
