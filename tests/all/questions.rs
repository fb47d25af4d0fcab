//! What people really get wrong about this page: the keys that somebody with such a question would press, and the frame with the answer.

use account_center::{
    domain::{Act, Reason, Role, Rule, Topic},
    scenario::BUILT_IN,
    text::Language,
};
use strum::VariantArray;

use crate::{
    program::Folder,
    rig::{Rig, assert_says, scenario_named},
};

/// Compares the frames after some keys with their snapshots, in both reference languages.
fn ask(question: &str, scenario: &str, keys: &str) {
    for (language, width, height) in [(Language::English, 100, 30), (Language::Dutch, 80, 24)] {
        let frame = Rig::sized(scenario, language, width, height).press(keys).text();
        insta::assert_snapshot!(format!("{question}-{}", language.tag()), frame);
    }
}

#[test]
fn i_upgraded_and_the_offer_id_is_the_old_one_what_step_am_i_missing() {
    ask("01-missing-step", "upgraded-waiting", "Down Down w");
}

#[test]
fn the_transfer_link_is_not_there() {
    ask("02-no-transfer-link", "upgraded-waiting", "t");
    ask("02-no-transfer-link-before-the-upgrade", "free-trial", "t");
}

#[test]
fn there_is_no_upgrade_button() {
    ask("03-no-button-wrong-account", "not-administrator", "u");
    ask("03-no-button-no-payment-method", "no-payment-method", "u");
    ask("03-no-button-upgraded-already", "upgraded-waiting", "u");
    ask("03-no-button-wrong-offer", "portfolio", "/ \"Production\" Enter u");
}

#[test]
fn the_trial_ended_how_do_i_get_it_back() {
    ask("04-trial-ended", "expired", "w");
}

#[test]
fn i_was_charged_after_a_late_upgrade() {
    ask("05-late-upgrade", "late-upgrade", "u");
}

#[test]
fn do_i_lose_my_credit_if_i_upgrade_early() {
    ask("06-credit-and-upgrade", "free-trial", "i");
}

#[test]
fn the_credit_is_gone_before_day_30() {
    ask("07-credit-gone", "credit-used-early", "Down Down Down Down Down Down w");
}

#[test]
fn will_i_be_upgraded_and_charged_automatically() {
    ask("08-doing-nothing", "fresh-trial", "w");
}

#[test]
fn can_i_turn_the_spending_limit_on_again() {
    ask("09-spending-limit", "upgraded-waiting", "Down Down Down w");
}

#[test]
fn why_can_i_not_reactivate() {
    ask("10-reactivate", "cancelled-trial", "R");
}

#[test]
fn when_do_my_twelve_months_end() {
    ask("11-twelve-months", "free-trial", "Down Down Down Down Down Down Down Down Down w");
}

#[test]
fn every_answer_names_its_source() {
    let acts = [
        Act::Upgrade { name: "A".to_owned() },
        Act::Cancel,
        Act::Reactivate,
        Act::AddPaymentMethod,
        Act::PayBill,
        Act::RequestTransfer { recipient: String::new() },
        Act::AcceptTransfer,
        Act::Usage(1.into()),
    ];
    for (name, _) in BUILT_IN {
        for subscription in scenario_named(name).subscriptions {
            for then in subscription.events().iter().filter_map(|event| subscription.at(event.at)) {
                for role in [Role::Administrator, Role::Other] {
                    let topics = Topic::VARIANTS.iter().filter(|topic| topic.is_shown(&then)).flat_map(|topic| then.why(*topic, role));
                    for why in topics.chain(acts.iter().flat_map(|act| then.why_not(act, role))) {
                        assert!(why.reason.source().is_some(), "{name} {}: {:?}", then.instant(), why.reason);
                    }
                }
            }
        }
    }
    // What is not all simulated may change otherwise.
    let next = |name: &str| {
        let scenario = scenario_named(name);
        let then = scenario.subscriptions[0].at(scenario.now).expect("it exists");
        then.why(Topic::NextChange, Role::Administrator)[0].reason
    };
    assert_eq!(next("imagine"), Reason::Rule(Rule::NothingNextHere));
    // Of an own trial too: of what its owner expects to use, and before that is told.
    let folder = Folder::new();
    let mine = ["mine", "--plain", "--signed-up", "2026-11-20 14:20", "--credit", "170EUR"];
    let choice = "A choice of this simulator: the documentation is silent or contradicts itself.";
    assert_says(&folder.call(&mine, "why credit\nquit\n").output, &["Nobody has entered", choice], &[]);
    let said = folder.call(&["mine", "--plain", "--used", "1", "--per-day", "3"], "why forecast\nquit\n").output;
    assert_says(&said, &["This is what you expect to use per day", choice], &[]);
}
