//! The banner, shown while an upgrade is possible: what is at stake, and *Upgrade now*.

use super::{Subject, View, terms};
use crate::{
    app::Screen,
    domain::{Countdown, DaysLeft, Status},
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Banner {
    pub message: String,
    /// The same with the name of the subscription; `None` if there is only one.
    pub named: Option<String>,
    pub button: String,
}

impl View<'_> {
    /// `None` if the signed-in account cannot upgrade, and during the comparison of two futures.
    #[must_use]
    pub fn banner(&self) -> Option<Banner> {
        let subject = self.subject.as_ref().filter(|subject| self.world.has_banner(&subject.snapshot))?;
        let is_shown = !matches!(self.world.screen(), Screen::WhatIf(_));
        is_shown.then(|| {
            let message = message(subject);
            let named = (self.world.existing() > 1).then(|| subject.text.labelled(subject.snapshot.name(), &message));
            Banner { message, named, button: subject.text.get("upgrade-now") }
        })
    }
}

fn message(subject: &Subject<'_>) -> String {
    let Subject { text, snapshot, .. } = subject;
    let Some(end) = snapshot.credit_expires_at() else { return text.with("banner-no-credit", &terms::of(text, snapshot.sign_up().offer)) };
    if matches!(snapshot.status(), Status::Disabled(_)) {
        return text.get("banner-ended");
    }
    // A number of days would be another one than that of the countdown below it.
    match Countdown::new(subject.now(), end).days_left() {
        DaysLeft::Days(_) => text.with("banner-trial", &[("date", text.day_of(end).into())]),
        DaysLeft::LessThanADay | DaysLeft::Over => text.get("banner-last-day"),
    }
}
