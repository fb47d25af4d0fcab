//! The worked examples of the documentation.

use short::{day, money, upgrade, usage};

use super::*;

/// Short notation for the examples.
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
        let start = subscription.at(short::at(created_at)).expect("it exists from the sign-up on");
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
        assert_eq!(end.offer_changed(), change, "{facts:?}");
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
fn the_status_on_day_31_follows_from_the_facts() {
    let disabled = |reason, since| Status::Disabled(Disabled { reason: Some(reason), since: Some(since) });
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
fn an_act_is_refused_for_every_reason_in_order() {
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
fn acting_before_scheduled_facts_drops_those_that_it_rules_out() {
    let mut subscription = trial(short::CREATED_AT, vec![usage(3, 5), upgrade(9), usage(12, 7)]);
    let dropped = subscription.act(Act::Cancel, day(5), Role::Administrator).expect("it is active");
    let dropped: Vec<_> = dropped.into_iter().map(|refused| (refused.fact, refused.refusals)).collect();
    assert_eq!(dropped, [(upgrade(9), vec![Refusal::Cancelled])]);
    assert_eq!(subscription.facts(), [usage(3, 5), Fact { at: day(5), act: Act::Cancel }, usage(12, 7)]);
}

#[test]
fn events_are_in_order_and_have_their_causes() {
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
fn usage_is_summed_per_day() {
    let subscription = trial(short::CREATED_AT, vec![usage(1, 3), usage(3, 4), upgrade(4), usage(5, 200)]);
    let used = subscription.at(day(5)).expect("it exists").used_per_day();
    assert_eq!(used, [0, 3, 0, 4, 0, 200].map(rust_decimal::Decimal::from));
}

/// A trial that is not in the table of offers: 60 days, 100 USD, 6 months of free services.
pub(super) fn other_trial() -> Offer {
    Offer {
        trial: Some(Trial { credit_in_usd: 100, days: 60, free_services_months: 6 }),
        upgrades_to: Some(OfferId::PAY_AS_YOU_GO),
        spending_limit: Some(SpendingLimit::On),
        simulated: true,
        ..Offer::unknown("MS-AZR-9060P".parse().expect("an offer ID"))
    }
}

fn other(facts: Vec<Fact>) -> Subscription {
    let offer = other_trial();
    let free_trial = SignUp::free_trial("Another trial", "eva@contoso.com", day(0));
    let sign_up = SignUp { offer, credit: offer.credit_in_usd(), ..free_trial };
    Subscription::new(sign_up, facts).expect("every fact is allowed")
}

#[test]
fn an_offer_outside_the_table_follows_its_own_terms_until_it_is_deleted() {
    let disabled = |reason, since| Status::Disabled(Disabled { reason: Some(reason), since: Some(since) });
    let unused = other(vec![]);
    let at = |on| unused.at(day(on)).expect("it exists");
    assert_eq!((at(59).status(), at(59).spending_limit(), at(59).offer()), (Status::Active, Some(SpendingLimit::On), other_trial()));
    assert_eq!(at(59).credit().map(|credit| (credit.remaining.to_string(), credit.expires_at)), Some(("100.00".into(), day(60))));
    assert_eq!(at(59).next_change().map(|change| (change.at, change.what)), Some((day(60), vec![Change::CreditExpires, Change::Disabled])));
    assert_eq!(at(59).free_services().map(|services| services.until), Some(short::at("2019-06-27T09:15:00Z")));
    assert_eq!(at(60).status(), disabled(DisabledReason::CreditExpired, day(60)));
    assert_eq!(at(60).credit().map(|credit| (credit.forfeited.to_string(), credit.expired)), Some(("100.00".into(), true)));
    assert_eq!(at(150).status(), Status::Deleted);
    let used_up = other(vec![usage(9, 120)]).at(day(9)).map(|then| (then.status(), money(&then)));
    assert_eq!(used_up, Some((disabled(DisabledReason::SpendingLimitReached, day(9)), "0.00".into())));
    let cancelled = other(vec![Fact { at: day(7), act: Act::Cancel }]);
    let reactivation = cancelled.at(day(8)).map(|then| then.refusals(&Act::Reactivate, Role::Administrator));
    assert_eq!(reactivation, Some(vec![Refusal::OfferNotReactivatable]));
}

#[test]
fn an_offer_outside_the_table_is_upgraded_and_transferred_by_its_own_terms() {
    let before = other(vec![]).at(day(4)).expect("it exists").transfer().blockers;
    assert_eq!(before, [Refusal::NotUpgraded]);
    let upgraded = other(vec![upgrade(5), usage(8, 30), usage(70, 4)]);
    let at = |on| upgraded.at(day(on)).expect("it exists");
    assert_eq!(
        (at(40).offer(), at(40).offer_changes_at(), at(40).spending_limit()),
        (other_trial(), Some(day(60)), Some(SpendingLimit::Off))
    );
    assert_eq!((at(40).transfer().blockers, at(40).transfer().eligible_at), (vec![Refusal::WaitingForOfferChange], Some(day(60))));
    assert_eq!((at(60).offer().id, at(60).offer_changed()), (OfferId::PAY_AS_YOU_GO, Some((day(60), Cause::ThirtyDays))));
    assert_eq!((at(60).transfer().blockers, at(60).status(), money(&at(70))), (vec![], Status::Active, "4.00".into()));
    let early = other(vec![upgrade(5), usage(9, 110)]).at(day(9)).map(|then| (then.offer_changed(), money(&then)));
    assert_eq!(early, Some((Some((day(9), Cause::CreditUsed)), "10.00".into())));
    let late = other(vec![upgrade(61)]).at(day(61)).map(|then| (then.offer_changed(), then.status()));
    assert_eq!(late, Some((Some((day(61), Cause::ThirtyDays)), Status::Active)));
    let cancelled = other(vec![upgrade(5), Fact { at: day(61), act: Act::Cancel }]);
    let reactivation = cancelled.at(day(62)).map(|then| then.refusals(&Act::Reactivate, Role::Administrator));
    assert_eq!(reactivation, Some(vec![]), "what was upgraded is Pay-As-You-Go");
}

#[test]
fn the_forecast_and_the_plans_of_an_offer_outside_the_table_cover_its_own_days() {
    let used = other((1..=10).map(|on| usage(on, 2)).collect());
    let now = used.at(day(10)).expect("it exists");
    assert_eq!(
        now.forecast().map(|forecast| (forecast.daily.to_string(), forecast.runs_out_at, forecast.lasts)),
        Some(("2.00".into(), Some(day(50)), false))
    );
    let expected = now.expected_use();
    assert_eq!((expected.len(), expected.last().map(ToString::to_string)), (50, Some("100".into())));
    let why = |topic| now.why(topic, Role::Administrator).first().map(|why| why.reason);
    assert_eq!(why(Topic::Status), Some(Reason::Rule(Rule::TrialRuns)));
    assert_eq!(why(Topic::SpendingLimit), Some(Reason::Rule(Rule::LimitOn)));
    let outcome = used.outcome(day(10)).expect("it exists");
    assert_eq!((outcome.status_at, outcome.deleted_at), (day(60), Some(day(150))));
}

#[test]
fn a_coming_deletion_is_explained_in_one_way() {
    let used = trial(short::CREATED_AT, vec![usage(3, 200)]);
    for on in [4, 40] {
        let now = used.at(day(on)).expect("it exists");
        let why = |topic| now.why(topic, Role::Administrator).pop();
        assert!(now.next_change().is_some_and(|next| next.what.contains(&Change::Deleted)));
        assert_eq!(why(Topic::NextChange), why(Topic::Deletion));
    }
}

#[test]
fn usage_is_an_error_where_it_is_not_simulated() {
    for (id, refused) in [("MS-AZR-0063P", true), ("MS-AZR-9999P", true), ("MS-AZR-0144P", false), ("MS-AZR-0003P", false)] {
        let offer: OfferId = id.parse().expect("an offer ID");
        let sign_up = SignUp { offer: offer.offer(), credit: None, ..SignUp::free_trial("It", "eva@contoso.com", day(0)) };
        let refusals = Subscription::new(sign_up, vec![usage(1, 5)]).err().map(|error| error.refused[0].refusals.clone());
        assert_eq!(refusals, refused.then(|| vec![Refusal::UsageNotSimulated]), "{id}");
    }
    assert_eq!(Rule::LimitNone.source(), Some(Source::Choice));
    assert_eq!(Rule::RunsUntilCancelled.source(), Some(Source::NotSimulated));
    assert_eq!(Reason::Refusal(Refusal::UsageNotSimulated).source(), Some(Source::NotSimulated));
    assert_eq!(Rule::Done.source(), None, "what was done is no rule");
    assert_eq!(Rule::SignedUp.source(), Some(Source::Choice), "that months count from there is one");
}

#[test]
fn what_expires_is_said_only_where_nothing_can_change_it() {
    let expiry = |facts: Vec<Fact>, on| {
        let subscription = trial(short::CREATED_AT, facts);
        let events = subscription.at(day(on)).expect("it exists").events();
        events.into_iter().find_map(|event| match event.what {
            Happening::CreditExpired(forfeited) => Some(forfeited.map(|amount| amount.to_string())),
            _ => None,
        })
    };
    assert_eq!(expiry(vec![usage(3, 50)], 14), Some(None), "something may be used until then");
    assert_eq!(expiry(vec![usage(3, 50)], 30), Some(Some("150.00".into())));
    assert_eq!(expiry(vec![usage(3, 50), Fact { at: day(5), act: Act::Cancel }], 14), Some(Some("150.00".into())), "disabled");
}
