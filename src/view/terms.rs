//! What texts say of offers and of the simulator's own periods, from the table of offers and the constants of the domain: no text has such
//! a number or name of its own.

use crate::{
    domain::{DELETION_AFTER, FORECAST_WINDOW, OFFERS, Offer, REQUEST_EXPIRES_AFTER, Trial},
    text::{Argument, Text},
};

/// What is so for all offers: the periods in days, and the names of the offers that can be upgraded or reactivated, are simulated, or whose
/// usage counts.
pub(super) fn general(text: &Text) -> Vec<Argument<'static>> {
    let names = |is_meant: fn(&Offer) -> bool| {
        let names: Vec<String> = OFFERS.iter().filter(|offer| is_meant(offer)).map(|offer| text.offer(*offer)).collect();
        text.list(&names).into()
    };
    let mut terms = periods();
    terms.extend([
        ("reactivatable", names(|offer| offer.reactivatable)),
        ("upgradable", names(|offer| offer.upgrades_to.is_some())),
        ("simulated", names(|offer| offer.simulated)),
        ("metered", names(|offer| offer.spending_limit.is_some())),
    ]);
    terms
}

/// What is so for an offer: the periods in days, its name, the days of its trial, the months of its free services, whether support upgrades
/// it, whether it has a credit that is simulated, and the offer ID after an upgrade.
pub(super) fn of(text: &Text, offer: Offer) -> Vec<Argument<'static>> {
    let mut terms = periods();
    terms.extend(own(text, offer));
    terms
}

/// What is so for all offers, and for one of them: for a text that may name other offers.
pub(super) fn all(text: &Text, offer: Offer) -> Vec<Argument<'static>> {
    let mut terms = general(text);
    terms.extend(own(text, offer));
    terms
}

fn periods() -> Vec<Argument<'static>> {
    vec![
        ("deletion-days", DELETION_AFTER.num_days().into()),
        ("request-days", REQUEST_EXPIRES_AFTER.num_days().into()),
        ("forecast-days", FORECAST_WINDOW.num_days().into()),
    ]
}

fn own(text: &Text, offer: Offer) -> impl Iterator<Item = Argument<'static>> {
    let answer = |yes: bool| if yes { "yes" } else { "no" };
    let terms = [
        ("offer", text.offer(offer).into()),
        ("days", offer.period_days().into()),
        ("by-support", answer(offer.upgraded_by_support).into()),
        ("has-credit", answer(offer.trial.is_some()).into()),
        // An export may tell of free services whatever the offer.
        ("months", offer.trial.unwrap_or(Trial::FREE).free_services_months.into()),
    ];
    terms.into_iter().chain(offer.upgrades_to.map(|id| ("offer-id", id.to_string().into())))
}
