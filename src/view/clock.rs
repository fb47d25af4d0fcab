//! The clock, and the next change.

use super::{View, Words, phrases, words::sentence};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clock {
    /// `2019-01-14 04:41:39 UTC`.
    pub now: String,
    /// The rate of a simulated clock: `60` for a minute a second.
    pub rate: Option<String>,
    pub is_paused: bool,
    /// The word for a paused clock.
    pub paused: String,
}

impl View<'_> {
    #[must_use]
    pub fn clock(&self) -> Clock {
        let (clock, text) = (self.world.clock(), self.text);
        Clock {
            now: text.clock(clock.now()),
            rate: clock.is_simulated().then(|| text.number(clock.rate())),
            is_paused: clock.is_paused(),
            paused: text.get("clock-paused"),
        }
    }

    /// What changes next by itself, and when; `None` if nothing does.
    #[must_use]
    pub fn next_change(&self) -> Option<Words> {
        let subject = self.subject.as_ref()?;
        let change = subject.snapshot.next_change()?;
        let what = phrases::changes(self.text, &change.what);
        let until = phrases::until(self.text, subject.now(), change.at);
        Some(sentence(self.text, "label-value", &[("label", what.into())], &[("value", until)]))
    }
}
