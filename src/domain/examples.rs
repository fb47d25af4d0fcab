//! The worked examples of the documentation.

use short::{day, money, upgrade, usage};

use super::*;

/// Short ways to write the examples down.
mod short {
    use super::super::{Act, Fact, Instant, days};

    pub(super) const CREATED_AT: &str = "2018-12-27T09:15:00Z";

    pub(super) fn day(n: i64) -> Instant {
        at(CREATED_AT) + days(n)
    }

    pub(super) fn at(text: &str) -> Instant {
        text.parse().expect("an instant")
    }

    pub(super) fn usage(on: i64, amount: i64) -> Fact {
        Fact { at: day(on), act: Act::Usage(amount.into()) }
    }

    pub(super) fn upgrade(on: i64) -> Fact {
        Fact { at: day(on), act: Act::Upgrade { name: Act::DEFAULT_NAME.into() } }
    }

    pub(super) fn money(snapshot: &super::Snapshot<'_>) -> String {
        snapshot.billed().to_string()
    }
}

fn trial(created_at: &str, facts: Vec<Fact>) -> Subscription {
    let sign_up = SignUp::free_trial("Free Trial", "eva@contoso.com", short::at(created_at));
    Subscription::new(sign_up, facts).expect("every fact is allowed")
}

#[test]
fn dates_follow_from_the_sign_up() {
    for (created_at, expires, last_full_day, deleted, free_until) in [
        ("2018-11-01T00:00:00Z", "2018-12-01T00:00:00Z", "2018-11-30", "2019-03-01T00:00:00Z", "2019-11-01T00:00:00Z"),
        ("2018-12-27T09:15:00Z", "2019-01-26T09:15:00Z", "2019-01-25", "2019-04-26T09:15:00Z", "2019-12-27T09:15:00Z"),
        ("2020-01-31T12:00:00Z", "2020-03-01T12:00:00Z", "2020-02-29", "2020-05-30T12:00:00Z", "2021-01-31T12:00:00Z"),
        ("2020-02-29T12:00:00Z", "2020-03-30T12:00:00Z", "2020-03-29", "2020-06-28T12:00:00Z", "2021-02-28T12:00:00Z"),
    ] {
        let subscription = trial(created_at, vec![]);
        let start = subscription.at(short::at(created_at)).expect("it exists from its sign-up on");
        let credit = start.credit().expect("a Free Trial has a credit");
        assert_eq!(credit.expires_at, short::at(expires));
        assert_eq!(credit.last_full_day.to_string(), last_full_day);
        assert_eq!(start.free_services().map(|services| services.until), Some(short::at(free_until)));
        let end = subscription.at(credit.expires_at).expect("it exists");
        assert_eq!(end.deletion_at(), Some(short::at(deleted)));
        assert_eq!(subscription.at(short::at(deleted)).map(|then| then.status()), Some(Status::Deleted));
    }
}

#[test]
fn the_offer_waits_for_the_end_of_the_trial() {
    type Change = Option<(Instant, Cause)>;
    let cases: [(Vec<Fact>, Change, &str); 7] = [
        (vec![], None, "0.00"),
        (vec![upgrade(5)], Some((day(30), Cause::ThirtyDays)), "0.00"),
        (vec![upgrade(5), usage(9, 200)], Some((day(9), Cause::CreditUsed)), "0.00"),
        (vec![usage(9, 200), upgrade(12)], Some((day(12), Cause::CreditUsed)), "0.00"),
        (vec![upgrade(40)], Some((day(40), Cause::ThirtyDays)), "0.00"),
        (vec![upgrade(5), usage(9, 250)], Some((day(9), Cause::CreditUsed)), "50.00"),
        (vec![usage(9, 250)], None, "0.00"),
    ];
    for (facts, change, billed) in cases {
        let subscription = trial(short::CREATED_AT, facts.clone());
        let end = subscription.at(day(60)).expect("it exists");
        assert_eq!(end.offer().changed, change, "{facts:?}");
        assert_eq!(end.transfer().eligible_at, change.map(|(at, _)| at), "{facts:?}");
        assert_eq!(money(&end), billed, "{facts:?}");
        if let Some((at, _)) = change {
            let before = subscription.at(at - chrono::TimeDelta::nanoseconds(1)).expect("it exists");
            assert_eq!(before.offer().id, OfferId::FREE_TRIAL, "{facts:?}");
            assert_eq!(subscription.at(at).map(|then| then.offer().id), Some(OfferId::PAY_AS_YOU_GO), "{facts:?}");
        }
    }
}

#[test]
fn the_status_on_day_31_tells_what_was_done() {
    let disabled = |reason, since| Status::Disabled(Disabled { reason, since });
    let cases: [(Vec<Fact>, Status); 5] = [
        (vec![], disabled(DisabledReason::CreditExpired, day(30))),
        (vec![upgrade(5)], Status::Active),
        (vec![usage(9, 200), upgrade(12)], Status::Active),
        (vec![upgrade(40)], disabled(DisabledReason::CreditExpired, day(30))),
        (vec![usage(9, 250)], disabled(DisabledReason::SpendingLimitReached, day(9))),
    ];
    for (facts, status) in cases {
        let subscription = trial(short::CREATED_AT, facts.clone());
        assert_eq!(subscription.at(day(31)).map(|then| then.status()), Some(status), "{facts:?}");
    }
    let between = trial(short::CREATED_AT, vec![usage(9, 200), upgrade(12)]);
    assert_eq!(between.at(day(11)).map(|then| then.status()), Some(disabled(DisabledReason::SpendingLimitReached, day(9))));
    let late = trial(short::CREATED_AT, vec![upgrade(40)]);
    assert_eq!(late.at(day(40)).map(|then| then.status()), Some(Status::Active));
}

#[test]
fn a_command_is_refused_for_all_its_reasons_in_order() {
    let cancelled = Fact { at: day(6), act: Act::Cancel };
    let subscription = trial(short::CREATED_AT, vec![upgrade(5), cancelled]);
    let refusals = |at, act: &Act, role| subscription.at(at).expect("it exists").refusals(act, role);
    let again = Act::Upgrade { name: "Mine".into() };
    assert_eq!(refusals(day(7), &again, Role::Other), [Refusal::Cancelled, Refusal::NotAdministrator, Refusal::AlreadyUpgraded]);
    assert_eq!(refusals(day(7), &Act::Reactivate, Role::Administrator), [Refusal::OfferNotReactivatable]);
    assert_eq!(refusals(day(30), &Act::Reactivate, Role::Administrator), []);
    let to_herself = Act::RequestTransfer { recipient: "EVA@contoso.com".into() };
    assert_eq!(
        refusals(day(7), &to_herself, Role::Administrator),
        [Refusal::Disabled, Refusal::WaitingForOfferChange, Refusal::RecipientIsAdministrator]
    );
    assert_eq!(refusals(day(96), &Act::Cancel, Role::Other), [Refusal::Deleted, Refusal::NotAdministrator]);
}

#[test]
fn acting_before_facts_in_store_drops_those_that_are_no_longer_allowed() {
    let mut subscription = trial(short::CREATED_AT, vec![usage(3, 5), upgrade(9), usage(12, 7)]);
    let dropped = subscription.act(Act::Cancel, day(5), Role::Administrator).expect("it is active");
    let dropped: Vec<_> = dropped.into_iter().map(|refused| (refused.fact, refused.refusals)).collect();
    assert_eq!(dropped, [(upgrade(9), vec![Refusal::Cancelled])]);
    assert_eq!(subscription.facts(), [usage(3, 5), Fact { at: day(5), act: Act::Cancel }, usage(12, 7)]);
}

#[test]
fn the_timeline_tells_what_happens_with_its_cause() {
    let subscription = trial(short::CREATED_AT, vec![upgrade(5), usage(9, 250)]);
    let events: Vec<_> = subscription.events().into_iter().map(|event| (event.at, event.what)).collect();
    let upgraded = upgrade(5).act;
    let year = short::at("2019-12-27T09:15:00Z");
    assert_eq!(
        events,
        [
            (day(0), Happening::SignedUp),
            (day(5), Happening::Fact(&upgraded)),
            (day(9), Happening::CreditUsedUp),
            (day(9), Happening::OfferChanged(Cause::CreditUsed)),
            (year, Happening::FreeServicesEnded),
        ]
    );
}

#[test]
fn each_day_has_what_was_used_on_it() {
    let subscription = trial(short::CREATED_AT, vec![usage(1, 3), usage(3, 4), upgrade(4), usage(5, 200)]);
    let used = subscription.at(day(5)).expect("it exists").used_per_day();
    assert_eq!(used, [3, 0, 4, 0, 200].map(rust_decimal::Decimal::from));
}
