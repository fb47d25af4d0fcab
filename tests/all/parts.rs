//! Every part of the page can be seen, selected, clicked and asked *why?*, in every language.

use regex_lite::Regex;
use strum::VariantArray;

use crate::rig::Rig;
use account_center::{
    app::{Effect, Msg, Part, Target},
    domain::{Instant, Offer, OfferId, Reason, Refusal, Rule, SignUp, Topic, Trial},
    scenario::BUILT_IN,
    text::{Language, Text},
    view,
    wrap::width,
};

/// Days after the start of a scenario, at which the subscriptions are in different states.
const DAYS: [i64; 6] = [0, 3, 17, 40, 107, 400];

/// Calls `check` for every scenario and language at several times, for the administrator and for somebody else.
fn everywhere(width: u16, height: u16, mut check: impl FnMut(&mut Rig, &str)) {
    for language in Language::ALL {
        for (name, _) in BUILT_IN {
            for day in DAYS {
                for stranger in [false, true] {
                    let mut rig = Rig::sized(name, language, width, height);
                    if day > 0 {
                        rig.press(&format!("d \"+{day}d\" Enter"));
                    }
                    if stranger {
                        rig.press("A End Down Down Down Down Down Down Down Down Enter \"mia@fabrikam.com\" Enter");
                    }
                    for index in 0..rig.world().listed() {
                        rig.send(Msg::Click(Target::Subscription(index))).press("Escape Tab").pass(5000);
                        check(&mut rig, &format!("{name} +{day}d {index} {}", language.tag()));
                    }
                }
            }
        }
    }
}

#[test]
fn the_subscription_id_is_on_the_page_where_there_is_room_or_it_is_selected() {
    let id = "6f9d0c6e-8a1b-4f3e-9d27-2f1c5e7a9b10";
    let large = Rig::sized("free-trial", Language::English, 120, 40);
    assert!(large.text().contains(id), "{}", large.text());
    for (width, height) in [(80, 22), (80, 24), (100, 30)] {
        let mut rig = Rig::sized("free-trial", Language::English, width, height);
        rig.send(Msg::SelectPart(Part::Topic(Topic::SubscriptionId)));
        // It takes two lines in a narrow panel.
        assert!(id.split_inclusive("3e-").all(|part| rig.text().contains(part)), "{}", rig.text());
        rig.press("y");
        assert_eq!(rig.effects.last(), Some(&Effect::Copy(id.to_owned())));
    }
}

#[test]
fn every_part_can_be_seen_and_clicked_at_the_latest_when_it_is_selected() {
    let is_seen = |rig: &Rig, part: Part| rig.targets().iter().any(|(area, target)| !area.is_empty() && *target == Target::Part(part));
    for (width, height) in [(80, 22), (80, 24), (100, 30)] {
        everywhere(width, height, |rig, at| {
            for part in rig.world().parts() {
                let seen = is_seen(rig, part) || part == Part::List || is_seen(rig.send(Msg::SelectPart(part)), part);
                assert!(seen, "{at} {width}×{height}: {part:?}\n{}", rig.text());
            }
        });
    }
}

#[test]
fn every_part_has_a_why_in_every_language() {
    let english = Text::new(Language::English);
    everywhere(80, 24, |rig, at| {
        let Some(snapshot) = rig.world().selected() else { return };
        for part in rig.world().parts() {
            let whys = rig.world().why(&snapshot, part);
            assert!(!whys.is_empty(), "{at} {part:?}");
            for why in whys {
                assert!(!view::reason(&english, why.reason, snapshot.sign_up()).starts_with("why-"), "{at} {part:?} {:?}", why.reason);
                let grounds = !why.grounds.is_empty() || matches!(why.reason, Reason::Refusal(_));
                assert!(grounds, "{at} {part:?}: {:?} rests on nothing", why.reason);
            }
        }
        for event in rig.world().events() {
            let then = rig.world().subscription().and_then(|subscription| subscription.at(event.at)).expect("it happens to it");
            assert!(!view::reason(&english, then.why_happening(&event.what).reason, then.sign_up()).starts_with("why-"), "{at} {event:?}");
        }
    });
}

#[test]
fn every_rule_has_a_sentence_in_every_language() {
    for language in Language::ALL {
        let text = Text::new(language);
        let rules = Rule::VARIANTS.iter().copied().map(Reason::Rule);
        for reason in rules.chain(Refusal::VARIANTS.iter().copied().map(Reason::Refusal)) {
            for offer in [OfferId::FREE_TRIAL, OfferId::PAY_AS_YOU_GO, OfferId::UNKNOWN] {
                let said = view::reason(&text, reason, &signed_up_for(offer.offer()));
                assert!(!said.starts_with("why-") && !said.contains('{'), "{} {reason:?}: {said}", language.tag());
            }
        }
    }
}

#[test]
fn tab_goes_around_the_screen_and_back() {
    let mut rig = Rig::new("portfolio");
    let start = rig.world().part();
    let mut seen = vec![start];
    for _ in 0..3 {
        seen.push(rig.press("Tab").world().part());
    }
    assert_eq!(rig.press("Tab").world().part(), start);
    seen.reverse();
    for part in seen {
        assert_eq!(rig.press("Shift+Tab").world().part(), part);
    }
}

#[test]
fn what_changed_is_marked_for_a_moment() {
    let mut rig = Rig::new("upgraded-waiting");
    rig.press("Space n");
    assert!(rig.session().has_just_changed(Topic::OfferId) && !rig.session().has_just_changed(Topic::Status));
    let (marked, words) = (rig.buffer(), rig.text());
    rig.pass(3000);
    assert!(!rig.session().has_just_changed(Topic::OfferId));
    assert_eq!(rig.text(), words.replace('▌', " "), "only how it is shown differs");
    assert_ne!(rig.buffer(), marked);
}

#[test]
fn what_changed_is_marked_where_it_is_selected_too() {
    let mut rig = Rig::new("upgraded-waiting");
    rig.press("Space").send(Msg::SelectPart(Part::Topic(Topic::OfferId))).press("n");
    let row = |rig: &Rig| rig.text().lines().find(|line| line.contains("Offer ID")).expect("it is there").to_owned();
    assert!(row(&rig).starts_with("│▌Offer ID"), "{}", row(&rig));
    assert!(row(rig.pass(3000)).starts_with("│▸Offer ID"), "{}", row(&rig));
}

#[test]
fn the_gauges_of_amount_and_time_begin_at_one_column() {
    for language in Language::ALL {
        let text = Rig::sized("upgraded-waiting", language, 120, 40).text();
        let gauges = text.lines().filter(|line| line.contains("▆▁"));
        let starts: Vec<usize> = gauges.map(|line| width(&line[..line.find('▆').expect("it is full")])).collect();
        assert!(starts.len() == 2 && starts[0] == starts[1], "{starts:?}\n{text}");
    }
}

fn signed_up_for(offer: Offer) -> SignUp {
    SignUp { offer, ..SignUp::free_trial("", "", Instant::UNIX_EPOCH) }
}

#[test]
fn what_is_said_of_an_offer_is_what_its_row_has() {
    let offer = Offer { trial: Some(Trial { credit_in_usd: 100, days: 61, free_services_months: 7 }), ..OfferId::FREE_TRIAL.offer() };
    let of_others = Regex::new(r"(^|\D)(30|12)($|\D)|\{|0003P").expect("a pattern");
    for text in Language::ALL.map(Text::new) {
        let rules = Rule::VARIANTS.iter().filter(|rule| **rule != Rule::Deletion).map(|rule| Reason::Rule(*rule));
        let said: Vec<String> = rules.map(|rule| view::reason(&text, rule, &signed_up_for(offer))).collect();
        for words in &said {
            assert!(!of_others.is_match(words), "{words}");
        }
        for number in ["61", "7"] {
            assert!(said.iter().any(|words| words.contains(number)), "{number} in {}", text.language().tag());
        }
        let refused = view::reason(&text, Reason::Refusal(Refusal::OfferNotUpgradable), &signed_up_for(offer));
        assert!(refused.contains(&text.offer(OfferId::IMAGINE.offer())) && !refused.contains("Azure for Students"), "{refused}");
        let students = "MS-AZR-0170P".parse::<OfferId>().expect("an offer ID").offer();
        let sent_on = view::reason(&text, Reason::Refusal(Refusal::OfferNotUpgradable), &signed_up_for(students));
        assert!(sent_on.starts_with(&refused) && sent_on.contains("Azure for Students"), "{sent_on}");
    }
}
