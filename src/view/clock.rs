//! The clock, and what it counts down to.

use super::{phrases, subject::Moment, words::Words};

/// The clock.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clock {
    /// `2019-01-14 04:41:39 UTC`.
    pub now: String,
    /// How fast it runs, `60` for a minute a second; `None` on the real clock.
    pub rate: Option<String>,
    /// Whether it stands.
    pub is_paused: bool,
    /// That it stands, in a word.
    pub paused: String,
}

impl Clock {
    /// The clock of a session.
    #[must_use]
    pub fn of(moment: &Moment<'_>) -> Self {
        let (clock, text) = (moment.session.world().clock(), moment.text);
        Self {
            now: text.clock(clock.now()),
            rate: clock.is_simulated().then(|| text.number(clock.rate())),
            is_paused: clock.is_paused(),
            paused: text.get("key-pause").into_owned(),
        }
    }
}

/// What changes next by itself, and when; `None` where nothing will.
#[must_use]
pub fn next_change(moment: &Moment<'_>) -> Option<Words> {
    let subject = moment.subject.as_ref()?;
    let change = subject.snapshot.next_change()?;
    let what = format!("{}: ", phrases::changes(moment.text, &change.what));
    Some(Words::from(what).and(phrases::until(moment.text, subject.now(), change.at)))
}
