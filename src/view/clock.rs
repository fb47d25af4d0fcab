//! The clock, and the next change.

use super::{View, Words, phrases, words::sentence};
use crate::{clock::Rate, text::Text};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clock {
    /// `2019-01-14 04:41:39 UTC`.
    pub now: String,
    /// How fast a simulated clock runs: `×1`, `30 days/s`.
    pub rate: Option<String>,
    pub is_paused: bool,
    /// Whether it is so fast that it stops at the next event.
    pub is_bound_for_event: bool,
    /// The word for a paused clock.
    pub paused: String,
}

impl View<'_> {
    #[must_use]
    pub fn clock(&self) -> Clock {
        let (clock, text) = (self.world.clock(), self.text);
        Clock {
            now: text.clock(clock.now()),
            rate: clock.is_simulated().then(|| rate(text, clock.rate())),
            is_paused: clock.is_paused(),
            is_bound_for_event: self.world.is_bound_for_event(),
            paused: text.get("clock-paused"),
        }
    }

    /// What changes next by itself, and when; `None` if nothing does.
    #[must_use]
    pub fn next_change(&self) -> Option<Words> {
        let subject = self.subject.as_ref()?;
        let change = subject.snapshot.next_change()?;
        let what = phrases::changes(self.text, &change.what);
        let until = subject.until(change.at);
        Some(sentence(self.text, "label-value", &[("label", what.into())], &[("value", until)]))
    }
}

/// Says how fast a clock runs, in the largest unit of which it is a whole number.
fn rate(text: &Text, rate: Rate) -> String {
    let units = [("rate-days", 86_400), ("rate-hours", 3600), ("rate-minutes", 60)];
    let seconds = rate.whole_seconds().unwrap_or(0);
    match units.into_iter().find(|(_, length)| seconds >= *length && seconds.is_multiple_of(*length)) {
        Some((id, length)) => text.with(id, &[("count", (seconds / length).into())]),
        None => text.with("rate-times", &[("rate", text.number(rate).into())]),
    }
}
