//! Courses: listed, taken, checked, handed on as one file, and graded.

use std::{path::Path, rc::Rc};

use account_center::{
    app::{Coach, World},
    domain::Instant,
    open::{self, BuiltInOnly},
    text::Language,
    walkthrough::{Course, MOST_LESSONS},
};

use crate::{
    grading::LESSON,
    program::Folder,
    rig::{Rig, scenario_named, session},
};

/// A course of two built-in lessons and the short one of the tests.
const COURSE: &str = r#"
format = 1
title = { en = "Azure for newcomers" }

[[lessons]]
walkthrough = "tour"

[[lessons]]
walkthrough = "lesson.toml"
next = { en = "Now watch what others do wrong." }

[[lessons]]
walkthrough = "doing-nothing"
"#;

/// The short lesson with a scenario of its own.
fn lesson_with_its_scenario() -> String {
    let scenario = LESSON.lines().find(|line| line.starts_with("scenario = ")).expect("it names one");
    LESSON.replace(scenario, "scenario = \"account.toml\"")
}

fn folder() -> Folder {
    let folder = Folder::new();
    folder.write("course.toml", COURSE);
    folder.write("lesson.toml", &lesson_with_its_scenario());
    let scenario = LESSON.lines().find_map(|line| line.strip_prefix("scenario = ")).expect("it names one").trim_matches('"');
    folder.write("account.toml", account_center::scenario::built_in(scenario).expect("it is built in"));
    folder
}

/// The course of the folder as one file.
fn packed() -> String {
    let called = folder().call(&["course", "pack", "."], "");
    assert_eq!((called.status, called.error.as_str()), (0, ""));
    called.output
}

fn course(text: &str) -> Course {
    open::parse_course(text, Path::new("course.toml"), &BuiltInOnly).expect("it is right")
}

fn learning(language: Language, height: u16) -> Rig {
    let world = World::start(scenario_named("free-trial"));
    let session = session(world, language).with_courses(vec![Rc::new(course(&packed()))]).with_learner(Some("Eva de Vries".into()));
    let wall: Instant = "2026-11-29T12:00:00Z".parse().expect("an instant");
    Rig::starting_at(session, wall, 80, height)
}

#[test]
fn a_course_is_listed_with_its_progress_and_its_card_leads_to_the_next_lesson() {
    let mut rig = learning(Language::English, 30);
    rig.press("W");
    assert!(rig.text().contains("Azure for newcomers · 0 of 3 done") && rig.text().contains("Built-in walkthroughs"), "{}", rig.text());
    rig.press("Down Enter");
    for key in ["w", "N", "Escape", "u", "Up", "Enter", "Escape", "N", "2", "N"] {
        rig.pass(1000).press(key);
    }
    let text = rig.text();
    for said in
        ["Azure for newcomers · 1 of 3 done", "Eva de Vries", "2026-11-29", "Now watch what others do wrong.", "Next (n): Doing nothing"]
    {
        assert!(text.contains(said), "{said}: {text}");
    }
    rig.press("n");
    assert_eq!(rig.session().coach().expect("one runs").attempt().walkthrough().name, "doing-nothing");
    assert_eq!(rig.session().coach().and_then(Coach::learner), Some("Eva de Vries"));
    rig.press("W");
    assert!(rig.text().contains("Azure for newcomers · 1 of 3 done"), "{}", rig.text());
}

#[test]
fn the_card_of_the_last_lesson_offers_no_next_one() {
    let mut rig = learning(Language::English, 30);
    rig.press("W Down Down Enter");
    let steps = rig.session().coach().expect("one runs").attempt().records().len();
    for _ in 0..steps {
        rig.press("H j N");
    }
    assert!(rig.text().contains("Well done") && !rig.text().contains("next lesson"), "{}", rig.text());
}

#[test]
fn a_course_in_one_file_has_the_same_lessons_and_is_checked_taken_and_graded() {
    let (folder, handed_on) = (folder(), Folder::new());
    handed_on.write("one.toml", &packed());
    let hashes = |course: Course| course.lessons.into_iter().map(|lesson| (lesson.name, lesson.walkthrough.hash)).collect::<Vec<_>>();
    let lesson = account_center::walkthrough::parse("lesson", &lesson_with_its_scenario(), |_| {
        let text = folder.read("account.toml");
        Ok((account_center::scenario::parse(&text).expect("it is right"), text))
    });
    let hash = lesson.expect("it is right").hash;
    assert_eq!(hashes(course(&packed()))[1], ("lesson.toml".to_owned(), hash), "progress and runs stay what they are");

    let checked = handed_on.call(&["check", "one.toml"], "");
    assert_eq!((checked.status, checked.error.as_str(), checked.output.as_str()), (0, "", "ok  one.toml  3 lessons\n"));
    let again = handed_on.call(&["course", "pack", "one.toml"], "");
    assert_eq!(again.output, packed(), "it is whole already");

    let taken = handed_on.call(&["walkthrough", "one.toml", "--plain", "--no-save", "--learner", "Eva"], "2\n");
    assert_eq!((taken.status, taken.error.as_str()), (0, ""));
    assert!(taken.output.contains("Azure for newcomers"), "{}", taken.output);

    // The run of somebody who took the lesson from the course.
    let mut rig = learning(Language::English, 30);
    rig.press("W Down Enter").pass(1000).press("w").pass(1000).press("N");
    let run = rig.session().walkthrough_progress().expect("one runs").run;
    handed_on.write("eva.run", &run.to_line());
    for course in ["one.toml", folder.path("").to_str().expect("a path")] {
        let graded = handed_on.call(&["grade", "eva.run", "--walkthrough", course], "");
        assert_eq!((graded.status, graded.error.as_str()), (0, ""), "{course}");
        assert!(graded.output.contains("Eva de Vries"), "{}", graded.output);
    }
}

#[test]
fn check_says_what_is_wrong_with_a_course() {
    let folder = folder();
    let text = COURSE.replace(
        "[[lessons]]\nwalkthrough = \"doing-nothing\"",
        "[[lessons]]\nwalkthrough = \"gone.toml\"\n[[lessons]]\nwalkthrough = \"tour\"\n[[lessons]]\nwalkthrough = \"../lesson.toml\"\n[[lessons]]\nwalkthrough = \"wrong.toml\"",
    );
    folder.write("wrong.toml", "format = 1\n[[steps]]\n");
    folder.write("course.toml", &text);
    let called = folder.call(&["check", "course.toml"], "");
    let errors: Vec<&str> = called.error.lines().filter(|line| line.starts_with("error: course")).collect();
    assert_eq!(
        errors,
        [
            "error: course.toml:13:15: there is no walkthrough or file \"gone.toml\"",
            "error: course.toml:15:15: the lesson \"tour\" is in the course already",
            "error: course.toml:17:15: the lesson \"../lesson.toml\" is not in the folder of the course",
            "error: course.toml:19:15: the lesson \"wrong.toml\" cannot be used; its own errors follow",
        ]
    );
    assert!(called.error.contains("error: wrong.toml:1:1: \"title\" is missing"), "{}", called.error);

    folder.write("course.toml", &COURSE.replace("{ en = \"Azure", "{ nl = \"Azure\", pt = \"Azure\", en = \"Azure"));
    let called = folder.call(&["check", "course.toml"], "");
    let errors: Vec<&str> = called.error.lines().filter(|line| line.starts_with("error: ")).collect();
    assert_eq!(
        errors,
        [
            "error: course.toml:6:15: the lesson \"tour\" has no title in pt",
            "error: course.toml:9:15: the lesson \"lesson.toml\" has no title in pt",
            "error: course.toml:9:15: \"next\" is missing in nl, pt",
            "error: course.toml:13:15: the lesson \"doing-nothing\" has no title in pt",
        ]
    );
}

#[test]
fn a_course_has_limits_and_reads_regular_files_only() {
    let folder = folder();
    let many: Vec<String> = (0..=MOST_LESSONS).map(|number| format!("[[lessons]]\nwalkthrough = \"{number}.toml\"\n")).collect();
    folder.write("many.toml", &format!("format = 1\ntitle = {{ en = \"Many\" }}\n{}", many.concat()));
    let called = folder.call(&["check", "many.toml"], "");
    assert!(called.error.contains("a course has one to 100 lessons"), "{}", called.error);
    #[cfg(unix)]
    {
        std::fs::remove_file(folder.path("lesson.toml")).expect("it is there");
        let made = std::process::Command::new("mkfifo").arg(folder.path("lesson.toml")).status().expect("it runs");
        assert!(made.success());
        let called = folder.call(&["check", "course.toml"], "");
        assert!(called.error.contains("lesson.toml cannot be read: it is not a regular file"), "{}", called.error);
    }
}

#[test]
fn courses_of_the_settings_are_listed_beside_what_is_built_in() {
    let folder = folder();
    let elsewhere = Folder::new();
    folder.write("config.toml", "courses = [\".\"]\n");
    let config = folder.path("config.toml");
    let config = config.to_str().expect("a path");
    let listed = elsewhere.call(&["list", "--config", config], "");
    assert!(listed.output.contains("COURSE   Azure for newcomers"), "{}", listed.output);
    let printed = elsewhere.call(&["config", "--config", config], "");
    assert!(printed.output.contains("courses = [\""), "{}", printed.output);
    let plain = elsewhere.call(&["walkthrough", "--plain", "--no-save", "--config", config], "");
    assert!(plain.output.contains("Azure for newcomers · 0 of 3 done"), "{} {}", plain.output, plain.error);
    let given =
        elsewhere.call(&["walkthrough", "--plain", "--no-save", "--course", folder.path("course.toml").to_str().expect("a path")], "");
    assert!(given.output.contains("Azure for newcomers · 0 of 3 done"), "{} {}", given.output, given.error);
    let gone = elsewhere.call(&["walkthrough", "--plain", "--no-save", "--course", "gone"], "");
    assert_eq!(gone.status, 1);
    assert!(gone.error.starts_with("error: gone cannot be read"), "{}", gone.error);
}

#[test]
fn a_course_has_one_handout_with_its_lessons_in_their_order_and_the_solutions_at_the_end() {
    let folder = folder();
    let called = folder.call(&["walkthrough", ".", "--export", "handout.md"], "");
    assert_eq!((called.status, called.error.as_str()), (0, ""), "{called:?}");
    let text = folder.read("handout.md");
    let headings: Vec<&str> = text.lines().filter(|line| line.starts_with("# ") || line.starts_with("## ")).collect();
    let expected = ["# Azure for newcomers", "## A tour of the page", "## A short lesson", "## Doing nothing", "## Solutions"];
    assert_eq!(headings, expected, "{text}");
    assert!(text.contains("Now watch what others do wrong."), "what comes next is said: {text}");
    let solutions = text.split_once("## Solutions\n").expect("they are there").1;
    let lessons: Vec<&str> = solutions.lines().filter(|line| line.starts_with("### ")).collect();
    assert_eq!(lessons, ["### A tour of the page", "### A short lesson", "### Doing nothing"], "{solutions}");
    let pictures: Vec<&str> = text.split("](<").skip(1).map(|rest| rest.split_once(">)").expect("its end").0).collect();
    let steps: usize = course(&packed()).lessons.iter().map(|lesson| lesson.walkthrough.steps.len()).sum();
    assert!(pictures.len() == steps && pictures[0].starts_with("handout-01-01-"), "{pictures:?}");
    for picture in pictures {
        roxmltree::Document::parse(&folder.read(picture)).expect("it is XML");
    }
    let step = folder.call(&["walkthrough", ".", "--step", "x"], "");
    assert!(step.status == 2 && step.error.contains("--step is for one of its lessons"), "{step:?}");
}

#[test]
fn a_demo_can_open_a_course() {
    let folder = folder();
    folder.write("show.tape", "#! size 100x32\nType \"account-center walkthrough .\"\nEnter\nSleep 1s\n");
    let called = folder.call(&["demo", "show.tape", "--record", "show.txt"], "");
    assert_eq!((called.status, called.error.as_str()), (0, ""), "{called:?}");
    assert!(folder.read("show.txt").contains("Azure for newcomers"), "{}", folder.read("show.txt"));
}

#[test]
fn a_broken_course_of_the_settings_stops_nobody() {
    let folder = folder();
    std::fs::create_dir(folder.path("broken")).expect("it is new");
    folder.write("broken/course.toml", "format = 1\ntitel = 5\n");
    folder.write("config.toml", "courses = [\"gone\", \".\", \"broken\"]\n");
    let call = |arguments: &[&str]| folder.call(&[arguments, &["--config", "config.toml"]].concat(), "quit\n");
    for arguments in
        [&["list"][..], &["--plain", "--no-save"], &["walkthrough", "--plain", "--no-save"], &["walkthrough", "tour", "--plain"]]
    {
        let called = call(arguments);
        assert_eq!(called.status, 0, "{called:?}");
        let told: Vec<&str> = called.error.lines().collect();
        assert!(told.len() == 4 && told[0].starts_with("error: the course gone of the settings is left out: "), "{called:?}");
        assert!(told[2].contains("broken/course.toml:1:1: ") && told[3].contains("account-center check broken"), "{called:?}");
    }
    assert!(call(&["list"]).output.contains("COURSE   Azure for newcomers"));
    assert_eq!(call(&["status"]).error, "", "where no course is used, nothing is said");
}
