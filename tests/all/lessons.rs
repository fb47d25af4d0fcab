//! What a learner and a presenter see of a walkthrough: questions, the end, notes and handouts.

use account_center::{
    app::{Effect, Msg, Pasted, update},
    text::Language,
    walkthrough,
};

use crate::{
    program::Folder,
    rig::{Rig, lesson},
};

fn taking(name_or_text: &str, width: u16, height: u16) -> Rig {
    Rig::of(lesson(name_or_text, Language::English), width, height)
}

#[test]
fn a_wrong_answer_leaves_the_question_and_its_answers_in_sight() {
    let mut rig = taking("first-upgrade", 80, 24);
    rig.press("u N");
    let question = rig.session().coach().expect("one runs").attempt().step().clone();
    assert!(question.is_question());
    rig.press("1");
    let text = rig.text();
    assert!(text.contains("That is not it."), "{text}");
    for number in ["1 ", "2 ", "3 "] {
        assert!(text.lines().any(|line| line.trim_start().trim_start_matches(['✗', ' ']).starts_with(number)), "{number}: {text}");
    }
    insta::assert_snapshot!("wrong-answer-over-a-dialog", text);
}

#[test]
fn a_hint_over_a_dialog_leaves_the_question_and_its_answers_in_sight() {
    let mut rig = taking("first-upgrade", 80, 24);
    for keys in ["u N h", "1", "h"] {
        let text = rig.press(keys).text();
        for number in ["1 ", "2 ", "3 "] {
            assert!(
                text.lines().any(|line| line.trim_start().trim_start_matches(['✗', ' ']).starts_with(number)),
                "{keys}: {number}: {text}"
            );
        }
    }
    let hint = Rig::lesson("first-upgrade", Language::English, 80, 24).press("u N h").text();
    assert!(hint.contains("Hint:"), "{hint}");
}

#[test]
fn an_answer_that_was_shown_is_not_called_right() {
    let lesson_text = include_str!("lesson.toml");
    let mut rig = taking(lesson_text, 100, 30);
    rig.press("w Escape N u Up Enter").pass(1000).press("N H");
    assert!(rig.text().contains("Explanation: Whichever is first.") && !rig.text().contains("Right."), "{}", rig.text());
    rig.press("Z 2");
    assert!(rig.text().contains("Right. Whichever is first."), "{}", rig.text());
}

#[test]
fn the_last_step_finishes_and_the_card_says_what_comes_next_and_how_to_leave() {
    let mut rig = taking("tour", 100, 30);
    let steps = rig.session().coach().expect("one runs").attempt().records().len();
    for _ in 1..steps {
        rig.press("H j N");
    }
    rig.press("H j");
    assert!(rig.text().contains("N finish") && !rig.text().contains("N next"), "{}", rig.text());
    rig.press("N");
    insta::assert_snapshot!("end-of-the-tour", rig.text());
    rig.press("Escape");
    assert!(!rig.text().contains("N finish"), "{}", rig.text());
}

#[test]
fn a_handout_tells_keys_from_what_is_typed_and_has_the_notes() {
    let folder = Folder::new();
    folder.call(&["walkthrough", "transfer", "--export", "transfer.md"], "");
    let text = folder.read("transfer.md");
    assert!(text.contains("`t` `Tab` `mia@fabrikam.com` `Enter`"), "{text}");
    assert!(text.contains("`Esc`") && !text.contains("`Escape`"), "{text}");
    folder.write("lesson.toml", include_str!("lesson.toml"));
    folder.call(&["walkthrough", "lesson.toml", "--export", "lesson.md"], "");
    let text = folder.read("lesson.md");
    assert!(text.contains("*For the presenter:* Wait until everybody has it."), "{text}");
}

/// A lesson of two steps, of which the first asks for a dialog.
const TWO_STEPS: &str = r#"
format = 1
title = { en = "Two steps" }
scenario = "free-trial"
[[steps]]
id = "ask"
title = { en = "Ask" }
text = { en = "Open the dialog." }
goal = { dialog = "upgrade", "upgrade.refusals" = [] }
solution = 'Type "u"'
[[steps]]
id = "wait"
title = { en = "Wait" }
text = { en = "Wait for the end." }
goal = { status = "disabled" }
solution = 'Type "n"'
"#;

#[test]
fn the_inspector_changes_nothing_of_what_it_shows() {
    let shown = format!("show_goals = true\n{TWO_STEPS}");
    let mut rig = taking(&shown, 80, 40);
    let before = rig.world().state();
    rig.press("Ctrl+G");
    assert_eq!(rig.world().state(), before);
    insta::assert_snapshot!("inspector", rig.text());
    rig.press("Escape u Ctrl+G");
    assert_eq!(rig.world().dialog_name(), Some("upgrade"));
    assert!(rig.text().contains("✓ dialog = \"upgrade\""), "{}", rig.text());
    assert!(rig.session().coach().is_some_and(|coach| coach.attempt().record().is_done));
    // It stays open over the next step, too.
    rig.press("N");
    assert!(rig.text().contains("✗ status = \"disabled\", but it is \"active\""), "{}", rig.text());
    rig.press("Ctrl+G");
    assert!(rig.text().contains("Yes, upgrade my subscription"), "what was below is there again: {}", rig.text());
    rig.press("Escape w Ctrl+G");
    assert_eq!(rig.world().state().subject, Some("status"), "why is still asked");
}

#[test]
fn learners_see_a_goal_before_the_step_is_done_only_where_the_author_shows_it() {
    let mut rig = taking(TWO_STEPS, 100, 30);
    rig.press("Ctrl+G");
    assert!(rig.text().contains("Shown once the step is done.") && !rig.text().contains("dialog = "), "{}", rig.text());
    rig.press("Escape H").pass(1000).press("Ctrl+G");
    assert!(rig.text().contains("✓ dialog = \"upgrade\""), "{}", rig.text());
    let folder = Folder::new();
    folder.write("two.toml", TWO_STEPS);
    let printed = folder.call(&["walkthrough", "two.toml", "--plain", "--show-goals", "--no-save"], "inspect\n");
    assert!(printed.output.contains("not met: dialog = \"upgrade\", but it is null"), "{}", printed.output);
}

#[test]
fn plain_mode_inspects_in_the_middle_of_a_question() {
    let folder = Folder::new();
    let printed = folder.call(&["--plain", "--no-save"], "upgrade\ninspect\nno\n").output;
    let inspected = printed.split("Inspector").nth(1).expect("it is opened");
    assert!(inspected.contains("dialog: \"upgrade\"") && inspected.contains("\nupgrade.refusals: []"), "{inspected}");
}

#[test]
fn another_version_goes_on_where_the_learner_is_or_at_the_start_of_the_same_step() {
    let parse = |source: &str| std::rc::Rc::new(walkthrough::parse("lesson", source, walkthrough::built_in_scenario).expect("it is valid"));
    let mut session = lesson(TWO_STEPS, Language::English);
    for key in ["u", "N", "Up"] {
        drop(update(&mut session, Msg::Key(key.parse().expect("a key"))));
    }
    let before = session.world().state();
    session.follow(&parse(&TWO_STEPS.replace("Wait for the end.", "Wait until it ends.")));
    assert_eq!(session.world().state(), before, "only words are different");
    let inserted = "[[steps]]\nid = \"first\"\ntitle = { en = \"First\" }\ntext = { en = \"Ask why.\" }\ngoal = { dialog = \"why\" }\n\
                    solution = 'Type \"w\"'\n[[steps]]\nid = \"ask\"";
    session.follow(&parse(&TWO_STEPS.replace("[[steps]]\nid = \"ask\"", inserted)));
    let coach = session.coach().expect("one runs");
    assert_eq!((coach.attempt().index(), coach.attempt().step().id.as_str()), (2, "wait"), "the same step has another number");
}

#[test]
fn what_is_pasted_where_nothing_takes_it_is_not_in_the_run() {
    let mut rig = taking("first-upgrade", 80, 24);
    let secret = || Msg::Paste(Pasted::new("a password"));
    rig.send(secret()).press("d").send(secret()).press("Escape");
    let inputs = rig.session().walkthrough_progress().expect("one runs").run.inputs;
    assert_eq!(inputs.iter().filter(|entry| entry.input.contains("password")).count(), 1, "only what a field took: {inputs:?}");
}

/// The inputs of the runs that were handed over to be saved, in order.
fn saved(rig: &mut Rig) -> Vec<usize> {
    let runs = std::mem::take(&mut rig.effects).into_iter().filter_map(|effect| match effect {
        Effect::SaveProgress(progress) => Some(progress.run.inputs.len()),
        _ => None,
    });
    runs.collect()
}

#[test]
fn a_run_grows_with_the_keys_so_that_a_teacher_sees_who_is_still_trying() {
    let mut rig = taking("first-upgrade", 80, 24);
    rig.press("h");
    rig.pass(4000);
    assert_eq!(saved(&mut rig), Vec::<usize>::new(), "a moment later it may be one with the next");
    rig.press("w Escape");
    rig.pass(1000);
    assert_eq!(saved(&mut rig), [3], "the hint, and what was tried after it");
    rig.pass(60_000);
    assert_eq!(saved(&mut rig), Vec::<usize>::new(), "idle, nothing is written");
    rig.press("w");
    rig.send(Msg::ProgressNotSaved);
    rig.pass(60_000);
    assert_eq!(saved(&mut rig), Vec::<usize>::new(), "a disk that is full is not tried again and again");
    rig.press("Escape u");
    assert_eq!(saved(&mut rig), [6], "but with the step that was done");
}

#[test]
fn a_japanese_sentence_follows_a_full_stop_without_a_blank() {
    let text = Rig::lesson("tour", Language::Japanese, 80, 24).press("1").text();
    assert!(text.contains("違います。そう"), "{text}");
}
