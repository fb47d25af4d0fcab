//! The banner, shown while an upgrade is possible: what is at stake, and *Upgrade now*.

use super::{
    Lengths, Subject, View,
    phrases::{self, Dates},
    terms,
};
use crate::{
    app::Screen,
    domain::{Countdown, DaysLeft},
    text::Argument,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Banner {
    pub message: String,
    /// The same with the name of the subscription, whole and in a few words; `None` if there is only one.
    pub named: Option<Lengths>,
    pub button: String,
}

impl View<'_> {
    /// `None` if the signed-in account cannot upgrade, and during the comparison of two futures.
    #[must_use]
    pub fn banner(&self) -> Option<Banner> {
        let subject = self.subject.as_ref().filter(|subject| self.world.has_banner(&subject.snapshot))?;
        let is_shown = !matches!(self.world.screen(), Screen::WhatIf(_));
        is_shown.then(|| {
            let (name, [message, brief]) = (subject.snapshot.name(), message(subject));
            let named = (self.world.existing() > 1)
                .then(|| Lengths::new(vec![subject.text.labelled(name, &message), subject.text.labelled(name, &brief)]));
            Banner { message, named, button: subject.text.get("upgrade-now") }
        })
    }
}

/// What is at stake, whole and in a few words.
fn message(subject: &Subject<'_>) -> [String; 2] {
    let Subject { text, snapshot, .. } = subject;
    let of = |ids: [&str; 2], arguments: &[Argument<'_>]| ids.map(|id| text.with(id, arguments));
    let offer = snapshot.sign_up().offer;
    if offer.trial.is_none() {
        return of(["banner-no-credit", "brief-banner-no-credit"], &terms::of(text, offer));
    }
    if let Some(disabled) = snapshot.status().disabled() {
        // An export does not tell whether the trial has ended or was cancelled.
        if disabled.reason.is_none() {
            return of(["banner-disabled", "brief-disabled"], &[]);
        }
        return of(["banner-ended", "brief-banner-ended"], &[]);
    }
    let Some(end) = snapshot.credit_expires_at() else { return of(["banner-undated", "brief-banner-undated"], &[]) };
    // A number of days would be another one than that of the countdown below it.
    match Countdown::new(subject.now(), end).days_left() {
        DaysLeft::Days(_) => of(["banner-trial", "brief-banner-trial"], &[("date", phrases::day(text, Dates::of(snapshot), end).into())]),
        DaysLeft::LessThanADay => of(["banner-last-day", "brief-banner-last-day"], &[]),
        // Only what an export says keeps it running then.
        DaysLeft::Over => of(["banner-seen-running", "brief-banner-seen-running"], &terms::of(text, offer)),
    }
}
