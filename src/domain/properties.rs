//! Invariants, checked over generated lists of facts. The numbers are those of the list in the documentation of the library.

use chrono::TimeDelta;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::testing::cases;

fn created_at() -> Instant {
    "2020-01-31T12:00:00Z".parse().expect("an instant")
}

/// A time after the sign-up. Likely ones are near the end of a trial, of a transfer request or of a disabled subscription.
fn offset() -> impl Strategy<Value = TimeDelta> {
    let edge = prop::sample::select(vec![0, 5, 9, 15, 20, 30, 45, 90, 95, 120, 366]);
    let near = (edge, -1_i64..=1).prop_map(|(days, seconds)| (days * 86_400 + seconds).max(0));
    prop_oneof![near, 0_i64..400 * 86_400].prop_map(TimeDelta::seconds)
}

fn act() -> impl Strategy<Value = Act> {
    let amount = prop_oneof![1_i64..2_000, Just(20_000), 15_000_i64..30_000];
    prop_oneof![
        4 => amount.prop_map(|cents| Act::Usage(Decimal::new(cents, 2))),
        3 => Just(Act::Upgrade { name: "Mine".into() }),
        2 => Just(Act::Cancel),
        2 => Just(Act::Reactivate),
        1 => Just(Act::BillUnpaid),
        1 => Just(Act::PayBill),
        1 => Just(Act::AddPaymentMethod),
        2 => Just(Act::RequestTransfer { recipient: "finn@contoso.com".into() }),
        1 => Just(Act::AcceptTransfer),
        1 => Just(Act::DeclineTransfer),
        1 => Just(Act::CancelTransfer),
    ]
}

/// A subscription with generated facts, without those that are not allowed.
fn subscription() -> impl Strategy<Value = Subscription> {
    let known = prop_oneof![6 => Just(OfferId::FREE_TRIAL), 1 => Just(OfferId::IMAGINE), 1 => Just(OfferId::PAY_AS_YOU_GO)];
    let offer = prop_oneof![7 => known.prop_map(OfferId::offer), 2 => Just(examples::other_trial())];
    let facts = prop::collection::vec((offset(), act()), 0..14);
    (offer, any::<bool>(), facts).prop_map(|(offer, payment_method, facts)| {
        let sign_up = SignUp {
            offer,
            payment_method,
            credit: offer.credit_in_usd(),
            ..SignUp::free_trial("Generated", "eva@contoso.com", created_at())
        };
        let facts: Vec<Fact> = facts.into_iter().map(|(offset, act)| Fact { at: created_at() + offset, act }).collect();
        let refused = match Subscription::new(sign_up.clone(), facts.clone()) {
            Ok(subscription) => return subscription,
            Err(error) => error.refused,
        };
        let index_refused = |index| refused.iter().any(|refused| refused.index == index);
        let allowed = facts.into_iter().enumerate().filter(|(index, _)| !index_refused(*index)).map(|(_, fact)| fact);
        Subscription::new(sign_up, allowed.collect()).expect("the other facts are allowed without the refused ones")
    })
}

/// Everything about a snapshot that stays the same until the next change: no countdowns, no forecast.
fn lasting(snapshot: &Snapshot<'_>) -> impl PartialEq + std::fmt::Debug + use<> {
    (
        (snapshot.name().to_owned(), snapshot.status(), snapshot.offer(), snapshot.spending_limit(), snapshot.credit()),
        (snapshot.offer_changed(), snapshot.offer_changes_at()),
        (snapshot.billed(), snapshot.free_services(), snapshot.transfer(), snapshot.deletion_at(), snapshot.next_change()),
        snapshot.request().map(|request| (request.requested_at, request.status(snapshot.instant()))),
        snapshot.refusals(&Act::Upgrade { name: "Mine".into() }, Role::Administrator),
    )
}

proptest! {
    #![proptest_config(cases())]

    /// 1.
    #[test]
    fn a_snapshot_depends_only_on_facts_up_to_its_instant(subscription in subscription(), offset in offset()) {
        let at = created_at() + offset;
        let known: Vec<Fact> = subscription.facts().iter().filter(|fact| fact.at <= at).cloned().collect();
        let without_the_future = Subscription::new(subscription.sign_up().clone(), known).expect("the first of allowed facts are allowed");
        let (all, known) = (subscription.at(at).expect("it exists"), without_the_future.at(at).expect("it exists"));
        prop_assert_eq!(lasting(&all), lasting(&known));
        prop_assert_eq!(all.forecast(), known.forecast());
        prop_assert_eq!(all.events(), known.events());
    }

    /// 3.
    #[test]
    fn the_remaining_credit_stays_within_its_bounds_and_never_rises(subscription in subscription(), mut offsets in prop::collection::vec(offset(), 2..20)) {
        offsets.sort();
        let credits = offsets.into_iter().filter_map(|offset| subscription.at(created_at() + offset)?.credit());
        let mut last = subscription.sign_up().credit.unwrap_or_default();
        for credit in credits {
            let remaining = credit.remaining.amount;
            prop_assert!(remaining >= Decimal::ZERO && remaining <= last);
            prop_assert_eq!(credit.used.amount + remaining + credit.forfeited.amount, credit.granted.amount);
            last = remaining;
        }
    }

    /// 4 and 5.
    #[test]
    fn the_offer_id_changes_after_both_the_upgrade_and_the_trial(subscription in subscription(), offset in offset()) {
        let now = subscription.at(created_at() + offset).expect("it exists");
        if let Some((at, cause)) = now.offer_changed() {
            let upgraded_at = now.upgraded_at().expect("only an upgrade changes the offer");
            prop_assert!(at >= upgraded_at && at <= now.instant());
            if let Some(expires_at) = now.sign_up().credit_expires_at() {
                let used_up_at = now.credit().and_then(|credit| credit.exhausted_at);
                prop_assert_eq!(used_up_at.is_some(), cause == Cause::CreditUsed);
                prop_assert!(at >= used_up_at.unwrap_or(expires_at));
                prop_assert!(upgraded_at >= expires_at || at <= expires_at);
            }
        }
        if let Some(at) = now.offer_changes_at() {
            prop_assert!(now.transfer().eligible_at <= Some(at) && Some(at) == now.sign_up().credit_expires_at());
        }
    }

    /// 6.
    #[test]
    fn nothing_changes_before_the_next_change(subscription in subscription(), offset in offset(), part in 0.0_f64..1.0) {
        let now = subscription.at(created_at() + offset).expect("it exists");
        let end = now.next_change().map_or(now.instant() + days(1000), |change| change.at);
        prop_assert!(end > now.instant());
        #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "any instant in between will do")]
        let between = TimeDelta::milliseconds(((end - now.instant()).num_milliseconds() as f64 * part) as i64);
        let later = now.later(now.instant() + between);
        prop_assert_eq!(lasting(&now), lasting(&later));
        if let Some(change) = now.next_change() {
            prop_assert_ne!(lasting(&now), lasting(&now.later(change.at)));
        }
    }

    /// 7.
    #[test]
    fn the_last_event_of_an_instant_has_the_status_from_then_on(subscription in subscription()) {
        let events = subscription.events();
        for (index, event) in events.iter().enumerate().filter(|(index, event)| events.get(index + 1).is_none_or(|next| next.at > event.at)) {
            let then = subscription.at(event.at).expect("it exists");
            prop_assert_eq!(event.status, then.status(), "{} {:?}", index, event);
        }
    }

    #[test]
    fn deleted_and_transferred_are_final(subscription in subscription(), first in offset(), second in offset()) {
        let [earlier, later] = if first <= second { [first, second] } else { [second, first] };
        let status = |offset| subscription.at(created_at() + offset).expect("it exists").status();
        if matches!(status(earlier), Status::Deleted | Status::Transferred) {
            prop_assert_eq!(status(later), status(earlier));
        }
    }

    #[test]
    fn every_performed_act_is_one_that_a_file_may_contain(subscription in subscription(), offset in offset(), act in act()) {
        let mut acted = subscription.clone();
        let outcome = acted.act(act, created_at() + offset, Role::Administrator);
        if outcome.is_err() {
            prop_assert_eq!(&acted, &subscription);
        }
        prop_assert!(Subscription::new(acted.sign_up().clone(), acted.facts().to_vec()).is_ok());
    }
}
