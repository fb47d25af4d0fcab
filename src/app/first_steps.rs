//! The first steps of somebody who starts without knowing anything: a key is suggested until it was pressed once, then the next one.

use super::{Action, Effect, Open, Screen, Session};

/// What is suggested, in this order.
const STEPS: [Action; 3] = [Action::NextEvent, Action::Open(Open::Why), Action::Open(Open::Help)];

/// Which of them have been done.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FirstSteps(Vec<Action>);

impl FirstSteps {
    /// Parses what [`FirstSteps::to_text`] has written. Whatever is no step is passed over.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        Self(STEPS.into_iter().filter(|step| text.lines().any(|line| line == step.name())).collect())
    }

    /// Returns the names of those that were done, a line for each.
    #[must_use]
    pub fn to_text(&self) -> String {
        self.0.iter().flat_map(|step| [step.name(), "\n"]).collect()
    }
}

impl Session {
    /// The same for somebody who has done these first steps, and is shown the next one.
    #[must_use]
    pub fn with_first_steps(self, steps: FirstSteps) -> Self {
        Self { first_steps: Some(steps), ..self }
    }

    /// What is suggested on the page; `None` if everything was done before, or if there is something else to read.
    #[must_use]
    pub fn first_step(&self) -> Option<Action> {
        let FirstSteps(done) = self.first_steps.as_ref()?;
        let is_free = self.coach.is_none() && self.world.dialog.is_none() && self.world.screen == Screen::Subscription;
        if !is_free {
            return None;
        }
        let works = |step: &Action| *step != Action::NextEvent || self.world.events().iter().any(|event| event.at > self.world.now());
        STEPS.into_iter().find(|step| !done.contains(step) && self.offers(*step) && works(step))
    }

    /// Notes that something was done. Returns what has to be saved, if it is one of the steps and was not done before.
    pub(super) fn note_first_step(&mut self, action: Action) -> Option<Effect> {
        let steps = self.first_steps.as_mut().filter(|steps| STEPS.contains(&action) && !steps.0.contains(&action))?;
        steps.0.push(action);
        Some(Effect::SaveFirstSteps(steps.to_text()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_done_is_read_again() {
        let steps = FirstSteps(vec![Action::NextEvent, Action::Open(Open::Help)]);
        assert_eq!(FirstSteps::parse(&steps.to_text()), steps);
        assert_eq!(FirstSteps::parse("dance\nwhy"), FirstSteps(vec![Action::Open(Open::Why)]));
    }
}
