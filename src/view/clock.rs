//! The clock, and the next change.

use super::{phrases, subject::Moment, words::Words};

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

impl Clock {
    #[must_use]
    pub fn of(moment: &Moment<'_>) -> Self {
        let (clock, text) = (moment.world.clock(), moment.text);
        Self {
            now: text.clock(clock.now()),
            rate: clock.is_simulated().then(|| text.number(clock.rate())),
            is_paused: clock.is_paused(),
            paused: text.get("key-pause").into_owned(),
        }
    }
}

/// What changes next by itself, and when; `None` if nothing does.
#[must_use]
pub fn next_change(moment: &Moment<'_>) -> Option<Words> {
    let subject = moment.subject.as_ref()?;
    let change = subject.snapshot.next_change()?;
    let what = format!("{}: ", phrases::changes(moment.text, &change.what));
    Some(Words::from(what).and(phrases::until(moment.text, subject.now(), change.at)))
}
