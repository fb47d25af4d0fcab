//! The banner, shown while an upgrade is possible: what is at stake, and *Upgrade now*.

use super::subject::{Moment, Subject};
use crate::domain::{Countdown, DaysLeft, Status};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Banner {
    pub message: String,
    pub button: String,
}

impl Banner {
    /// `None` if whoever is signed in cannot upgrade.
    #[must_use]
    pub fn of(moment: &Moment<'_>) -> Option<Self> {
        let subject = moment.subject.as_ref().filter(|subject| moment.world.has_banner(&subject.snapshot))?;
        Some(Self { message: message(subject), button: subject.text.get("upgrade-now").into_owned() })
    }
}

fn message(subject: &Subject<'_>) -> String {
    let Subject { text, snapshot, .. } = subject;
    let Some(credit) = snapshot.credit() else { return text.get("banner-imagine").into_owned() };
    if matches!(snapshot.status(), Status::Disabled(_)) {
        return text.get("banner-ended").into_owned();
    }
    match Countdown::new(subject.now(), credit.expires_at).days_left() {
        DaysLeft::Days(days) => text.with("banner-trial", &[("days", days.into())]).into_owned(),
        DaysLeft::LessThanADay | DaysLeft::Over => text.get("banner-last-day").into_owned(),
    }
}
