//! The banner wherever an upgrade is possible: what is at stake, and *Upgrade now*.

use super::subject::{Moment, Subject};
use crate::domain::{Countdown, DaysLeft, Status};

/// The banner.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Banner {
    /// What is at stake.
    pub message: String,
    /// What its button says.
    pub button: String,
}

impl Banner {
    /// `None` where the one who is signed in cannot upgrade.
    #[must_use]
    pub fn of(moment: &Moment<'_>) -> Option<Self> {
        let subject = moment.subject.as_ref().filter(|subject| moment.session.world().has_banner(&subject.snapshot))?;
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
