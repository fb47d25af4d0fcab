//! Whatever comes in: nothing panics, and what is saved is read again.

use std::rc::Rc;

use account_center::{
    app::{Effect, Msg, Pasted, Session, replay},
    domain::check_name,
    key::{Code, Key},
    scenario::{self, BUILT_IN},
    text::Language,
    walkthrough::{self, Run},
    wrap::disturbs,
};
use proptest::{prelude::*, sample::select};

use crate::{rig::Rig, testing::cases};

fn key() -> impl Strategy<Value = Key> {
    let code = prop_oneof![
        8 => select("utxrmbTnp +-s?qyjk@.hHNPZOSKB12W".chars().map(Code::Char).collect::<Vec<_>>()),
        4 => select(vec![Code::Enter, Code::Escape, Code::Tab, Code::Up, Code::Down, Code::Left, Code::Right, Code::Home, Code::End]),
        2 => select(vec![Code::Backspace, Code::Delete, Code::PageUp, Code::PageDown, Code::Insert, Code::F(1)]),
        1 => any::<char>().prop_map(Code::Char),
    ];
    (code, prop::bool::weighted(0.1)).prop_map(|(code, ctrl)| Key { ctrl, ..Key::plain(code) })
}

/// Names are refused for what is not shown of a text from anybody: two rooms that know nothing of each other say which characters that are.
#[test]
fn no_name_has_a_character_that_disturbs() {
    for c in '\0'..=char::MAX {
        assert_eq!(check_name(&format!("a{c}b")).is_err(), disturbs(c), "{c:?}");
    }
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn no_keys_panic_the_model_and_no_size_the_view(
        (name, _) in select(BUILT_IN),
        dutch in any::<bool>(),
        keys in prop::collection::vec((key(), 0_u64..5_000), 0..40),
        (width, height) in (1_u16..220, 1_u16..70),
        pasted in ".{0,20}",
    ) {
        let language = if dutch { Language::Dutch } else { Language::English };
        let mut rig = Rig::sized(name, language, width, height);
        for (key, milliseconds) in keys {
            rig.send(Msg::Key(key)).pass(milliseconds);
            prop_assert!(rig.session().wakes_in().is_none_or(|wait| !wait.is_zero()), "it would never sleep");
        }
        rig.send(Msg::Paste(Pasted::new(&pasted))).text();
        prop_assert!(serde_json::to_string(&rig.world().state()).is_ok());
    }

    #[test]
    fn a_run_leads_where_it_led_whatever_was_done_and_however_often_it_was_looked_at(
        keys in prop::collection::vec((key(), prop::collection::vec(0_u64..2_000, 1..4)), 0..40),
        dutch in any::<bool>(),
        (width, height) in (1_u16..220, 1_u16..70),
    ) {
        let language = if dutch { Language::Dutch } else { Language::English };
        let lesson_text = include_str!("lesson.toml");
        let mut rig = Rig::lesson(lesson_text, language, width, height);
        for (key, passing) in keys {
            for milliseconds in passing {
                rig.pass(milliseconds);
            }
            rig.send(Msg::Key(key));
        }
        rig.pass(100).text();
        let Some(progress) = rig.session().walkthrough_progress() else { return Ok(()) };
        prop_assume!(progress.run.walkthrough == "lesson");
        let run = Run::parse(&progress.run.to_line()).map_err(|error| TestCaseError::fail(format!("{error:?}")))?;
        let walkthrough = walkthrough::parse("lesson", lesson_text, walkthrough::built_in_scenario).expect("it is right");
        let replayed = replay(&run, &Rc::new(walkthrough), rig.session().text());
        let replayed = replayed.map_err(|error| TestCaseError::fail(format!("{error:?} {:?}", run.inputs)))?;
        prop_assert_eq!(replayed.world().state(), rig.world().state());
        let attempt = |session: &Session| session.coach().map(|coach| coach.attempt().clone());
        prop_assert_eq!(attempt(&replayed), attempt(rig.session()));
    }

    #[test]
    fn what_is_saved_is_read_again_as_equal((name, _) in select(BUILT_IN), keys in prop::collection::vec(key(), 0..40)) {
        let mut rig = Rig::new(name);
        for key in keys.into_iter().filter(|key| *key != Key::ctrl('c')) {
            rig.send(Msg::Key(key)).pass(700);
        }
        rig.press("Escape Escape Escape");
        let before = rig.world().state();
        rig.effects.clear();
        rig.press("s Enter");
        let saved = rig.effects.iter().find_map(|effect| match effect {
            Effect::Save { contents, .. } => Some(String::from_utf8(contents.clone()).expect("a text")),
            _ => None,
        });
        let saved = saved.expect("saving is an effect");
        let again = scenario::parse(&saved).map_err(|problems| TestCaseError::fail(format!("{problems:?}\n{saved}")))?;
        prop_assert_eq!(again.state().subscriptions, before.subscriptions);
        prop_assert_eq!(again.now, before.now);
        prop_assert_eq!(scenario::parse(&again.to_toml()), Ok(again));
    }

    #[test]
    fn no_text_panics_the_parser(lines in prop::collection::vec("(\\[\\[?[a-z.]{1,9}\\]\\]?|[a-z_.]{1,9} = (\"\\PC{0,9}\"|[0-9.:TZ-]{1,9}|\\[\\]|\\{ \\}))|\\PC{0,40}", 0..12)) {
        if let Err(problems) = scenario::parse(&lines.join("\n")) {
            prop_assert!(!problems.is_empty());
        }
    }

    #[test]
    fn no_damage_to_a_file_panics_the_parser((_, source) in select(BUILT_IN), at in 0_usize..4000, length in 0_usize..40, instead in "[\\PC\n]{0,8}") {
        let from = source.floor_char_boundary(at.min(source.len()));
        let to = source.floor_char_boundary((from + length).min(source.len()));
        let damaged = format!("{}{instead}{}", &source[..from], &source[to..]);
        if let Err(problems) = scenario::parse(&damaged) {
            let lines = damaged.split('\n').count();
            prop_assert!(!problems.is_empty());
            prop_assert!(problems.iter().all(|problem| (1..=lines).contains(&problem.place.line) && problem.place.column > 0));
        }
    }
}
