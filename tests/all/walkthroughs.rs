//! Walkthroughs: the way through one, what the coach says on it, and that it goes on exactly where it was left.

use std::rc::Rc;

use account_center::{
    app::{Action, CoachAction, Effect, Msg, Part, Session, Target, replay},
    domain::{Status, Topic},
    state::Focus,
    state::{Literal, Test},
    text::Language,
    training,
    view::{View, is_about},
    walkthrough::{self, BUILT_IN, Progress, Record, Run, Task, Walkthrough},
};

use ratatui::{layout::Rect, style::Color};

use crate::rig::{Rig, lesson};

const LESSON: &str = include_str!("lesson.toml");

fn open(width: u16, height: u16) -> Rig {
    Rig::lesson(LESSON, Language::English, width, height)
}

fn record(rig: &Rig) -> Record {
    *rig.session().coach().expect("one runs").attempt().record()
}

fn step(rig: &Rig) -> &str {
    &rig.session().coach().expect("one runs").attempt().step().id
}

fn status(rig: &Rig) -> Status {
    rig.world().selected().expect("it exists").status()
}

fn parsed() -> Rc<Walkthrough> {
    Rc::new(walkthrough::parse("lesson", LESSON, walkthrough::built_in_scenario).expect("it is right"))
}

#[test]
fn every_walkthrough_is_proved() {
    for (name, source) in BUILT_IN {
        let walkthrough = walkthrough::parse(name, source, walkthrough::built_in_scenario);
        let problems = walkthrough.map_or_else(|error| error.to_vec(), |walkthrough| training::prove(&Rc::new(walkthrough)));
        assert_eq!(problems, [], "{name}");
    }
    assert_eq!(training::prove(&parsed()), []);
}

#[test]
fn what_a_step_is_about_is_whole_on_the_smallest_screen() {
    for (name, source) in BUILT_IN {
        let walkthrough = Rc::new(walkthrough::parse(name, source, walkthrough::built_in_scenario).expect("it is right"));
        for (language, index) in
            [Language::English, Language::Dutch].into_iter().flat_map(|it| (0..walkthrough.steps.len()).map(move |n| (it, n)))
        {
            let Some(focus) = walkthrough.steps[index].focus else { continue };
            let mut session = lesson(name, language);
            session.begin_at(walkthrough.clone(), index);
            let mut rig = Rig::of(session, 80, 60);
            let about = |rig: &Rig| rig.targets().into_iter().filter(|(_, target)| is_about(focus, *target)).collect::<Vec<_>>();
            let whole = about(&rig);
            let (there, frame) = (about(rig.resize(80, 24)), rig.buffer());
            let place = format!("{name} {} {}\n{}", walkthrough.steps[index].id, language.tag(), rig.text());
            // Commands that are spare make room for others.
            let is_there = |wanted: &Target| there.iter().any(|(_, target)| target == wanted);
            assert!(focus == Focus::Actions || whole.iter().all(|(_, wanted)| is_there(wanted)), "{place}");
            // An arrow beside a row says that there are more.
            let is_cut = |area: &Rect| area.right() < 80 && ["↑", "↓"].contains(&frame[(area.right(), area.y)].symbol());
            assert!(!there.iter().any(|(area, _)| is_cut(area)), "{place}");
        }
    }
}

#[test]
fn two_futures_can_be_read_to_their_end_above_a_coach() {
    let mut rig = at_step("transfer", "the-latest-instant");
    rig.resize(80, 24);
    let start = rig.press("Escape i").text();
    assert!(!start.contains("Deleted"), "{start}");
    let end = rig.press("End").text();
    assert!(end.contains("Deleted"), "{end}");
    let line_before = rig.press("PageUp PageDown Up").text();
    assert_ne!(line_before, start);
    assert_eq!(rig.press("End").text(), end);
    assert_eq!(rig.press("Home").text(), start);
}

#[test]
fn a_question_about_a_step_does_not_stay_for_another_one() {
    for key in ["N", "P"] {
        let mut rig = at_step("transfer", "one-reason-goes");
        rig.press("u Up Enter").pass(60_000).press("Z");
        assert_eq!(rig.world().state().dialog, Some("reset-step"), "{}", rig.text());
        rig.press(key);
        assert_eq!(rig.world().state().dialog, None, "{}", rig.text());
    }
}

#[test]
fn a_hint_that_is_not_seen_is_not_counted() {
    let mut rig = at_step("doing-nothing", "let-it-end");
    rig.press("u Up Enter").pass(1000).press("h h");
    assert!(rig.text().contains("Off track:") && rig.text().contains("You are off track."), "{}", rig.text());
    assert_eq!(record(&rig).hints, 0);
    assert!(!rig.session().has_hint(), "nor is one offered");
}

#[test]
fn a_number_after_the_answer_is_no_date() {
    let mut rig = Rig::lesson("credit", Language::English, 80, 24);
    rig.press("2 1");
    assert_eq!(rig.world().state().dialog, None, "{}", rig.text());
    assert!(rig.text().contains("This step is done. N goes on to the next step."), "{}", rig.text());
    rig.press("N 1");
    assert_eq!(rig.world().state().dialog, Some("go-to"), "this step asks nothing: {}", rig.text());
}

#[test]
fn the_heading_of_a_step_does_not_have_the_colour_of_a_line() {
    let rig = Rig::lesson("first-upgrade", Language::English, 80, 24);
    let row = rig.text().lines().position(|line| line.contains(" 1/8 ")).expect("the heading");
    assert_eq!(rig.buffer()[(3, u16::try_from(row).expect("on the screen"))].fg, Color::Reset);
}

#[test]
fn a_step_that_is_not_there_as_a_whole_says_so() {
    let mut rig = at_step("first-upgrade", "what-about-the-credit");
    rig.resize(80, 24);
    rig.press("Escape");
    assert!(!rig.text().contains("(shown in part"), "{}", rig.text());
    rig.press("u");
    assert!(rig.text().contains("(shown in part; Esc shows the rest)"), "{}", rig.text());
}

#[test]
fn a_learner_goes_through_it() {
    let mut rig = open(80, 24);
    insta::assert_snapshot!("start", rig.text());
    rig.press("N");
    assert!(rig.text().contains("not done yet"));
    rig.press("w");
    assert!(record(&rig).is_done);
    insta::assert_snapshot!("done", rig.text());
    rig.press("Escape N h");
    insta::assert_snapshot!("hint", rig.text());
    rig.press("u h");
    assert!(rig.text().contains("Choose Yes."), "the hint is of what is to be seen");
    insta::assert_snapshot!("hint-over-a-dialog", rig.text());
    rig.press("Up Enter").pass(1000).press("N 1");
    insta::assert_snapshot!("wrong-answer", rig.text());
    rig.press("2 N");
    insta::assert_snapshot!("card", rig.text());
    let attempt = rig.session().coach().expect("one runs").attempt();
    assert_eq!((attempt.hints(), attempt.questions()), (2, (1, 0)), "two hints, no question right at first");
    assert!(matches!(rig.effects.last(), Some(Effect::SaveProgress(_))), "its progress is saved");
    assert!(rig.session().walkthrough_progress().expect("one runs").finished);
}

#[test]
fn beside_the_account_center_there_is_room_for_all_of_it() {
    let mut rig = Rig::lesson(LESSON, Language::Dutch, 140, 30);
    insta::assert_snapshot!("beside", rig.press("w Escape N").text());
}

#[test]
fn beside_the_account_center_every_key_of_the_coach_is_named() {
    for language in Language::ALL {
        let rig = Rig::lesson(LESSON, language, 150, 40);
        let (keys, frame) = (View::of(rig.session()).lesson().expect("one runs").keys, rig.text());
        for hint in keys {
            assert!(frame.contains(&format!("{} {}", hint.key, hint.word)), "{} {hint:?}\n{frame}", language.tag());
        }
    }
}

#[test]
fn what_is_in_focus_stands_out() {
    let rig = open(140, 30);
    let buffer = rig.buffer();
    let row = (0..30).find(|y| (0..140).map(|x| buffer[(x, *y)].symbol()).collect::<String>().contains("Offer ID")).expect("it is shown");
    let is_faint = |x: u16, y: u16| buffer[(x, y)].modifier.contains(ratatui::style::Modifier::DIM);
    assert!(!is_faint(20, row) && is_faint(20, row - 1), "what is around it is faint");
}

#[test]
fn a_solution_is_played_key_by_key_from_where_the_step_starts() {
    let mut rig = open(80, 24);
    rig.press("w Escape N x Up Enter").pass(1000);
    assert!(matches!(status(&rig), Status::Disabled(_)));
    assert!(rig.text().contains("It is cancelled."), "said unasked");
    rig.press("H Enter");
    assert!(matches!(status(&rig), Status::Disabled(_)), "it asks before what was done is lost");
    rig.press("H Down Enter");
    assert_eq!((status(&rig), rig.world().state().dialog), (Status::Active, Some("why")), "the step begins as the one before it ended");
    rig.pass(950);
    assert_eq!(rig.world().state().dialog, Some("upgrade"), "the banner was pressed");
    rig.pass(5000);
    assert!(record(&rig).is_done && record(&rig).was_shown);
    assert!(rig.world().selected().expect("it exists").upgraded_at().is_some());
}

#[test]
fn any_key_does_the_rest_of_a_solution_at_once() {
    let mut rig = open(80, 24);
    rig.press("w Escape N H").pass(500).press("j");
    assert!(record(&rig).is_done, "and the key does nothing else");
}

#[test]
fn a_step_and_the_whole_begin_again() {
    let mut rig = open(80, 24);
    rig.press("w Escape N u Up Enter").pass(1000).press("n");
    assert!(record(&rig).is_done);
    rig.press("Z");
    assert_eq!(rig.world().state().dialog, Some("reset-step"), "it asks before what was done is lost");
    rig.press("Down Enter");
    assert!(!record(&rig).is_done && rig.world().selected().expect("it exists").upgraded_at().is_none());
    assert_eq!(step(&rig), "upgrade");
    rig.press("O Enter");
    assert_eq!(step(&rig), "upgrade", "it asks first");
    rig.press("O Down Enter");
    assert_eq!((step(&rig), record(&rig)), ("look", Record::default()));
    assert!(rig.text().contains("The walkthrough starts again at its first step."), "{}", rig.text());
}

#[test]
fn a_restart_and_a_skipped_step_are_taken_back() {
    let mut rig = open(80, 24);
    rig.press("w Escape N x Up Enter").pass(1000);
    let before = rig.world().state();
    rig.press("Z Down Enter");
    assert_eq!(status(&rig), Status::Active);
    assert!(rig.text().contains("U take back"), "{}", rig.text());
    rig.press("U");
    assert_eq!(rig.world().state().subscriptions, before.subscriptions);
    assert!(rig.press("U").text().contains("There is nothing to take back."), "{}", rig.text());
    let mut rig = open(80, 24);
    rig.press("K");
    assert_eq!(step(&rig), "upgrade");
    rig.press("U");
    assert_eq!((step(&rig), record(&rig).is_skipped), ("look", false));
    assert_eq!(step(rig.press("w Escape N")), "upgrade", "it can be done after all");
}

#[test]
fn a_step_that_is_begun_again_after_the_end_can_be_done_again() {
    let mut rig = open(80, 24);
    rig.press("w Escape N u Up Enter").pass(1000).press("N 2 N Escape Z 2");
    assert!(record(&rig).is_done, "{:?}", record(&rig));
    rig.press("h H");
    assert_eq!((record(&rig).hints, record(&rig).was_shown), (0, false), "what is looked at afterwards counts for nothing");
}

#[test]
fn only_what_its_author_allows_is_skipped() {
    let mut rig = open(80, 24);
    rig.press("K");
    assert_eq!(step(&rig), "upgrade");
    rig.press("K");
    assert_eq!(step(&rig), "upgrade");
    assert!(rig.text().contains("cannot be skipped"));
    rig.press("P");
    assert!(record(&rig).is_skipped);
}

#[test]
fn the_sandbox_counts_for_nothing_and_leads_back() {
    let mut rig = open(80, 24);
    let before = rig.press("w Escape N").world().state();
    rig.press("B u Up Enter").pass(1000);
    insta::assert_snapshot!("sandbox", rig.text());
    assert!(!record(&rig).is_done);
    rig.press("B");
    assert_eq!(rig.world().state(), before);
}

#[test]
fn keys_for_steps_say_in_the_sandbox_that_it_has_none() {
    for key in ["H", "N", "P", "Z", "h", "K", "U"] {
        let mut rig = open(80, 24);
        let frame = rig.press("B").press(key).text();
        assert!(frame.contains("There are no steps in the sandbox. B takes you back to the walkthrough."), "{key}\n{frame}");
    }
}

#[test]
fn a_step_with_something_to_do_does_not_end_in_a_question_that_has_no_answers() {
    for (name, source) in BUILT_IN {
        let walkthrough = walkthrough::parse(name, source, walkthrough::built_in_scenario).expect("it is valid");
        for step in walkthrough.steps.iter().filter(|step| !step.is_question()) {
            let asks = step.text.values().find(|text| text.ends_with(['?', '？']) || text.ends_with("でしょうか。"));
            assert_eq!(asks, None, "{name} {}", step.id);
        }
    }
}

#[test]
fn what_an_upgrade_has_not_changed_yet_is_the_offer_and_its_id() {
    let changed = |topic: Topic| {
        let mut rig = Rig::new("upgraded-waiting");
        let before = rig.world().subscription().expect("one is selected").clone();
        let at = rig.world().now();
        let after = rig.press("n").world().selected().expect("it is there");
        topic.differs(&before.at(at).expect("it is there"), &after)
    };
    assert!(changed(Topic::Offer) && changed(Topic::OfferId) && !changed(Topic::SpendingLimit));
    let waits = ["the offer, and", "de aanbieding, en", "das Angebot, und", "l'offre, et", "la oferta, y", "プランと"];
    for (language, waits) in Language::ALL.into_iter().zip(waits) {
        let mut rig = Rig::lesson("offer-id", language, 80, 24);
        let lesson = View::of(rig.press("1").session()).lesson().expect("one runs");
        let told = lesson.outcome.expect("it is answered").whole().shown();
        assert!(told.contains(waits), "{told}");
    }
}

#[test]
fn steps_that_were_reached_can_be_gone_back_to() {
    let mut rig = open(80, 24);
    rig.press("w Escape N S");
    insta::assert_snapshot!("steps", rig.text());
    rig.press("Up Enter");
    assert_eq!(step(&rig), "look");
    rig.press("S Down Down Enter");
    assert_eq!(step(&rig), "look", "the last one was not reached");
}

#[test]
fn letters_are_typed_where_letters_are_typed() {
    let mut rig = open(80, 24);
    rig.press("w Escape N u Tab \"hN\"");
    assert!(rig.text().contains("Pay-As-You-GohN"));
    rig.press("F2");
    assert!(rig.text().contains("Choose Yes."));
}

#[test]
fn digits_answer_only_while_a_question_waits() {
    let mut rig = open(80, 24);
    rig.press("\"2019-01-15\" Enter");
    assert_eq!(rig.world().now().to_string(), "2019-01-15 00:00:00 UTC", "on any other step they begin a date");
    let mut rig = open(80, 24);
    rig.press("w Escape N u Up Enter").pass(2000).press("N");
    assert_eq!(step(&rig), "when");
    let before = rig.world().now();
    rig.press("9 0 1");
    let state = rig.world().state();
    assert_eq!((state.dialog, state.now), (None, before), "a digit is meant as an answer, whether there is such an answer or not");
    assert!(!record(&rig).is_done, "and the first one is wrong");
    rig.press("+ 3");
    assert_eq!(rig.world().state().dialog, Some("go-to"), "but after a sign it begins an offset in time");
    rig.press("Escape 2");
    assert!(record(&rig).is_done);
}

/// Opens a built-in walkthrough at a step, everything before it done as its author does it.
fn at_step(name: &str, wanted: &str) -> Rig {
    let mut rig = Rig::lesson(name, Language::English, 100, 30);
    while step(&rig) != wanted {
        rig.send(Msg::Do(Action::Coach(CoachAction::Solution))).pass(60_000).press("N");
    }
    rig
}

#[test]
fn why_of_another_line_is_no_answer_to_why_of_this_one() {
    let mut rig = at_step("first-upgrade", "ask-about-the-limit");
    rig.press("Escape w");
    let state = rig.world().state();
    assert_eq!((state.dialog, state.subject), (Some("why"), Some("status")));
    assert!(!record(&rig).is_done, "it was asked of the status");
    rig.press("Tab Tab");
    assert!(!record(&rig).is_done);
    rig.press("Tab");
    assert_eq!(rig.world().state().subject, Some("spending-limit"));
    assert!(record(&rig).is_done);
    rig.press("Escape");
    assert_eq!(rig.world().state().subject, None);
}

#[test]
fn every_goal_that_asks_why_says_of_what() {
    for (name, source) in BUILT_IN {
        let walkthrough = walkthrough::parse(name, source, walkthrough::built_in_scenario).expect("it is valid");
        for step in &walkthrough.steps {
            let Task::Reach { goal, .. } = &step.task else { continue };
            let paths: Vec<&str> = goal.all.iter().map(|condition| condition.path().name()).collect();
            let asks = goal.all.iter().any(|condition| *condition.test() == Test::Equal(Literal::Text("why".into())));
            assert_eq!(asks, paths.contains(&"subject"), "{name}: {}", step.id);
        }
    }
}

#[test]
fn answers_can_be_clicked() {
    let mut rig = open(80, 24);
    rig.press("w Escape N u Up Enter").pass(1000).press("N");
    let (area, _) = rig.targets().into_iter().rfind(|(_, target)| *target == account_center::app::Target::Answer(1)).expect("it is shown");
    rig.click(ratatui::layout::Position { x: area.x + 3, y: area.y });
    assert!(record(&rig).is_done);
}

/// A walkthrough that is opened with this progress.
fn opened(progress: Progress, walkthrough: &Rc<Walkthrough>) -> Session {
    let mut session = lesson(LESSON, Language::English).with_progress(progress);
    session.open(walkthrough);
    session
}

/// What is saved of the walkthrough that runs.
fn saved(session: &Session) -> Progress {
    let mut saved = Progress::default();
    saved.merge(session.walkthrough_progress().expect("one runs"));
    Progress::parse(&saved.to_text()).expect("it is read again")
}

#[test]
fn it_goes_on_exactly_where_it_was_left_and_the_run_leads_there_again() {
    let mut rig = open(80, 24);
    rig.pass(1234).press("w Escape + N h d \"+9d12h\" Enter").pass(777).press("u Tab \"2\"").pass(51);
    let resumed = opened(saved(rig.session()), &parsed());
    assert_eq!(resumed.world().state(), rig.world().state());
    let attempt = |session: &Session| session.coach().expect("one runs").attempt().clone();
    assert_eq!(attempt(&resumed), attempt(rig.session()));
    // It is left and gone on with again, and is one run.
    let mut again = Rig::of(resumed, 80, 24);
    again.pass(300).press("Tab Up Enter").pass(1000);
    let progress = again.session().walkthrough_progress().expect("one runs");
    let replayed = replay(&progress.run, &parsed(), again.session().text()).unwrap_or_else(|error| panic!("{error:?}"));
    assert_eq!(replayed.world().state(), again.world().state());
    assert_eq!(attempt(&replayed), attempt(again.session()));
    assert_eq!(attempt(again.session()).records()[1].time, 777 + 51 + 300, "the break counts for nothing");
}

#[test]
fn a_walkthrough_that_was_changed_goes_on_at_the_start_of_the_step() {
    let mut rig = open(80, 24);
    rig.press("w Escape N u");
    let parse = |source: &str| Rc::new(walkthrough::parse("lesson", source, walkthrough::built_in_scenario).expect("it is right"));
    let reworded = opened(saved(rig.session()), &parse(&LESSON.replace("Let the trial", "Let it")));
    assert_eq!(reworded.world().state(), rig.world().state(), "other words change nothing");
    let changed = parse(&LESSON.replace("skip = true\n", ""));
    let session = opened(saved(rig.session()), &changed);
    let attempt = session.coach().expect("one runs").attempt();
    assert_eq!((attempt.step().id.as_str(), session.world().state().dialog), ("upgrade", Some("why")), "as the step before leaves it");
    assert!(attempt.records()[0].is_done && !attempt.records()[0].is_skipped, "what was done stays done");
    let run: Run = saved(rig.session()).walkthroughs["lesson"].run.clone();
    assert!(replay(&run, &changed, session.text()).is_err());
    // The next run says where it began.
    let mut again = Rig::of(session, 80, 24);
    again.pass(500).press("Escape u Up Enter").pass(2000);
    let resumed = opened(saved(again.session()), &changed);
    assert_eq!(resumed.world().state(), again.world().state());
    assert!(resumed.coach().expect("one runs").attempt().records().iter().take(2).all(|record| record.is_done));
}

#[test]
fn it_is_left_for_the_account_center_beside_which_it_was_begun() {
    let mut rig = Rig::new("expired");
    rig.press("W");
    assert_eq!(rig.world().state().dialog, Some("walkthroughs"));
    rig.press("Escape");
    let before = rig.world().state();
    rig.press("W Enter w Escape");
    assert!(rig.session().coach().is_some());
    rig.press("q");
    assert_eq!((rig.world().state().subscriptions, rig.session().coach().is_none()), (before.subscriptions, true));
    assert!(matches!(rig.effects.last(), Some(Effect::SaveProgress(..))), "its progress is saved");
}

#[test]
fn every_built_in_walkthrough_is_finished_with_its_solutions_on_the_smallest_screen_in_every_language() {
    for (name, _) in BUILT_IN {
        for language in Language::ALL {
            let mut rig = Rig::lesson(name, language, 80, 24);
            let steps = rig.session().coach().expect("one runs").attempt().records().len();
            for _ in 0..steps {
                let frame = rig.text();
                assert!(!frame.lines().skip(1).any(|line| line.contains('…')), "{name} {}\n{frame}", language.tag());
                rig.send(Msg::Do(Action::Coach(CoachAction::Solution))).pass(60_000).press("Escape");
                assert!(record(&rig).is_done, "{name} {} {}", step(&rig), language.tag());
                rig.send(Msg::Do(Action::Coach(CoachAction::Next)));
            }
            assert_eq!(rig.world().state().dialog, Some("card"), "{name}");
        }
    }
}

#[test]
fn a_walkthrough_that_was_left_for_itself_goes_on_where_it_was() {
    let mut rig = Rig::new("expired");
    rig.press("W Enter w Escape");
    let before = rig.world().state();
    let name = |rig: &Rig| rig.session().coach().expect("one runs").attempt().walkthrough().name.clone();
    let first = name(&rig);
    rig.press("W Enter");
    assert_eq!((name(&rig), rig.world().state().subscriptions), (first, before.subscriptions));
    rig.press("q");
    assert!(rig.session().coach().is_none(), "it leads back to where it was begun first");
}

#[test]
fn a_hint_is_offered_only_where_there_is_one() {
    let (before, after) =
        include_str!("../../assets/walkthroughs/tour.toml").split_once("[[steps.hints]]").expect("its question has a hint");
    let without_first_hint = format!("{before}{}", &after[after.find("[[steps]]").expect("another step follows")..]);
    // Steps of the tour, and whether they have hints.
    for (wanted, has_hint) in [("question", false), ("ask-why", true)] {
        let mut rig = Rig::lesson(if has_hint { "tour" } else { &without_first_hint }, Language::English, 100, 30);
        let first = step(&rig).to_owned();
        while (wanted == "question") != (step(&rig) == first) && step(&rig) != wanted {
            rig.send(Msg::Do(Action::Coach(CoachAction::Solution))).pass(60_000).press("N");
        }
        assert_eq!(rig.text().contains("h hint"), has_hint, "{}", rig.text());
        rig.press("N");
        assert!(rig.text().contains(if has_hint { "h gives a hint" } else { "H shows how it is done" }), "{}", rig.text());
        while has_hint && rig.text().contains("h hint") {
            rig.press("h");
        }
        rig.press("N");
        assert!(rig.text().contains("H shows how it is done"), "all of them were given\n{}", rig.text());
    }
}

#[test]
fn the_next_step_closes_a_text_that_lies_over_it() {
    let mut rig = open(80, 24);
    rig.press("w N");
    assert_eq!((step(&rig), rig.world().state().dialog), ("upgrade", None));
}

/// The areas of the screen in which the focus of a step is not a part of the page.
const NO_PARTS: [Option<Focus>; 3] = [None, Some(Focus::Header), Some(Focus::Footer)];

#[test]
fn what_a_step_is_about_is_on_the_smallest_screen_and_the_selection_is_followed() {
    for (name, _) in BUILT_IN {
        for language in [Language::English, Language::Dutch] {
            let mut rig = Rig::of(lesson(name, language), 80, 24);
            while !rig.session().coach().expect("one runs").attempt().is_finished() {
                let at = format!("{name} {} {}\n{}", step(&rig), language.tag(), rig.text());
                let is_page = rig.world().dialog().is_none() && rig.world().state().screen == Some("subscription");
                let view = View::of(rig.session());
                let lit = view.lesson().expect("one runs");
                let is_seen = NO_PARTS.contains(&lit.focus) || rig.targets().iter().any(|(_, target)| lit.is_about(*target));
                assert!(is_seen || !is_page || view.selected == Part::List, "{at}");
                let lines: Vec<String> = rig.text().lines().map(str::to_owned).collect();
                let heading = lines.iter().position(|line| line.trim() == rig.session().text().get("title-actions"));
                assert!(heading.is_none_or(|row| !lines[row + 1].trim().is_empty()), "a heading alone: {at}");
                if is_page && view.selected != Part::List {
                    let mut looking = Rig::of(rig.session().clone(), 80, 24);
                    for _ in 0..looking.world().parts().len() {
                        let part = looking.press("Down").world().part();
                        let is_seen = looking.targets().iter().any(|(_, target)| *target == Target::Part(part));
                        assert!(is_seen, "{part:?} is selected\n{}", looking.text());
                    }
                }
                rig.press("H").pass(30_000).press("F4");
            }
        }
    }
}

#[test]
fn the_key_to_the_next_event_is_never_taken_for_that_to_the_next_step() {
    let words = [("en", "event"), ("nl", "gebeurtenis"), ("de", "Ereignis"), ("fr", "événement"), ("es", "evento"), ("ja", "イベント")];
    for (name, source) in BUILT_IN {
        let walkthrough = walkthrough::parse(name, source, walkthrough::built_in_scenario).expect("it is valid");
        for step in &walkthrough.steps {
            for texts in std::iter::once(&step.text).chain(step.hints.iter().map(|hint| &hint.text)) {
                for (language, word) in words {
                    let Some(text) = texts.get(language).filter(|text| text.contains("{next-event}")) else { continue };
                    assert!(text.replace("{next-event}", "").contains(word), "{name} {}: {text}", step.id);
                }
            }
        }
    }
}
