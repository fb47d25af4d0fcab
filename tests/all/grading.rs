//! Runs that are graded: by the library, and by the program as a shell calls it.

use std::io::{BufRead, BufReader, Write};

use account_center::{
    text::Language,
    training::grade::{Damage, GradeErrorKind, Grader, Outcome},
    walkthrough::{self, Run},
};

use uuid::Uuid;

use crate::{
    program::Folder,
    rig::{Rig, lesson},
};

pub(crate) const LESSON: &str = include_str!("lesson.toml");

/// The run of somebody who typed this in the short lesson, and thought for a second before each key.
pub(crate) fn run(learner: &str, keys: &[&str]) -> Run {
    let mut lesson = lesson(LESSON, Language::English);
    lesson.set_learner(Some(learner.to_owned()));
    let mut rig = Rig::of(lesson, 80, 24);
    for key in keys {
        rig.pass(1000).press(key);
    }
    rig.pass(2000);
    rig.session().walkthrough_progress().expect("one runs").run
}

/// Two hints, a wrong answer at first, and then to the end.
fn eva() -> Run {
    run("Eva", &["w", "N", "Escape", "h", "u", "h", "Up", "Enter", "Escape", "N", "1", "2", "N"])
}

/// The solution of the second step is shown; left at the question.
fn finn() -> Run {
    run("Finn", &["K", "H", "j", "N"])
}

fn grader() -> Grader {
    Grader::new(vec![walkthrough::parse("lesson", LESSON, walkthrough::built_in_scenario).expect("it is right")])
}

#[test]
fn a_grade_says_how_it_went_step_by_step() {
    let grade = grader().grade(&eva().to_line()).expect("it is right");
    assert_eq!((grade.learner.as_deref(), grade.walkthrough.as_str(), grade.finished, grade.stuck_at), (Some("Eva"), "lesson", true, None));
    assert_eq!((grade.hints, grade.questions, grade.right_at_first), (2, 1, 0));
    let steps: Vec<_> =
        grade.steps.iter().map(|step| (step.id.as_str(), step.outcome, step.milliseconds, step.hints, step.tries)).collect();
    assert_eq!(
        steps,
        [("look", Outcome::Reached, 1000, 0, 0), ("upgrade", Outcome::Reached, 6000, 2, 0), ("when", Outcome::Reached, 2000, 0, 2)]
    );
    let grade = grader().grade(&finn().to_line()).expect("it is right");
    assert_eq!((grade.finished, grade.stuck_at.as_deref(), grade.reached()), (false, Some("when"), 1));
    let outcomes: Vec<_> = grade.steps.iter().map(|step| step.outcome).collect();
    assert_eq!(outcomes, [Outcome::Skipped, Outcome::Shown, Outcome::Open]);
    let grade = grader().grade(&run("Mia", &["h"]).to_line()).expect("it is right");
    assert_eq!(grade.steps[2].outcome, Outcome::Ahead);
}

#[test]
fn what_cannot_be_graded_says_why_and_whose_it_is() {
    let error = |line: &str| grader().grade(line).expect_err("it is wrong");
    let line = eva().to_line();
    assert_eq!(error(&line[..100]).kind, GradeErrorKind::Damaged(Damage::Cut));
    assert!(matches!(error(&line.replace("key Up", "key Upp")).kind, GradeErrorKind::Damaged(Damage::UnknownInput(_))));
    assert_eq!(error("{\"a\":1}").kind, GradeErrorKind::Damaged(Damage::SomethingElse));
    assert_eq!(error(&line.replace("\"format\":1", "\"format\":9")).kind, GradeErrorKind::OtherFormat(9));
    assert_eq!(error(&line.replace("\"lesson\"", "\"leson\"")).kind, GradeErrorKind::UnknownWalkthrough);
    let other = error(&of_another_version(&eva()));
    assert_eq!((other.kind, other.learner.as_deref()), (GradeErrorKind::OtherVersion, Some("Eva")));
    assert_eq!(error(&line.replace("2019-01-11", "2019-01-12")).kind, GradeErrorKind::LeadsElsewhere, "somebody made it up");
}

#[test]
fn a_run_of_a_program_that_started_over_at_once_is_told_as_one_of_another_version() {
    let mut asked = run("Mia", &["K", "O", "1", "j"]);
    assert!(grader().grade(&asked.to_line()).is_ok());
    // Earlier versions did not write it.
    asked.structure = None;
    let error = grader().grade(&asked.to_line()).expect_err("it cannot be replayed");
    assert_eq!(error.kind, GradeErrorKind::LeadsElsewhere);
    let mut never = finn();
    never.structure = None;
    assert!(grader().grade(&never.to_line()).is_ok(), "one without that key can");
}

fn of_another_version(run: &Run) -> String {
    let mut run = run.clone();
    (run.hash, run.structure) = (Uuid::nil(), Some(Uuid::nil()));
    run.to_line()
}

/// A folder with runs: two that are right, one that is damaged between them, one of another version.
fn class() -> Folder {
    let folder = Folder::new();
    let other = of_another_version(&eva());
    folder.write("lesson.toml", LESSON);
    folder.write("class.run", &[eva().to_line(), "{\"format\":1,\n".to_owned(), other, "\n".to_owned(), finn().to_line()].concat());
    folder
}

#[test]
fn each_run_has_its_line_and_what_is_damaged_does_not_stop_the_rest() {
    let folder = class();
    let arguments = ["grade", "--walkthrough", "lesson.toml"];
    let called = folder.call(&[&arguments[..], &["class.run"]].concat(), "");
    assert_eq!(called.status, 1);
    insta::assert_snapshot!("grade-table", called.output + &called.error);
    let called = folder.call(&[&arguments[..], &["-o", "csv", "."]].concat(), "");
    insta::assert_snapshot!("grade-csv", called.output);
    let called = folder.call(&[&arguments[..], &["-o", "json", "--locale", "nl"]].concat(), &folder.read("class.run"));
    insta::assert_snapshot!("grade-json", called.output + &called.error);
    let called = folder.call(&[&arguments[..], &["-"]].concat(), &eva().to_line());
    assert_eq!((called.status, called.output.lines().count(), called.error.as_str()), (0, 3, ""));
    let called = folder.call(&[&arguments[..], &["--plain", "class.run"]].concat(), "");
    insta::assert_snapshot!("grade-plain", called.output);
}

#[test]
fn a_line_comes_out_as_soon_as_its_run_has_come_in() {
    let folder = class();
    let mut child = folder.command(&["grade", "--walkthrough", "lesson.toml", "-o", "json"]).spawn().expect("the program starts");
    let mut input = child.stdin.take().expect("it reads");
    let mut output = BufReader::new(child.stdout.take().expect("it writes"));
    for run in [eva(), finn()] {
        input.write_all(run.to_line().as_bytes()).expect("it reads");
        let mut line = String::new();
        output.read_line(&mut line).expect("it writes");
        assert!(line.contains(run.learner.as_deref().expect("a name")), "{line}");
    }
    drop(input);
    assert!(child.wait().expect("it ends").success());
}

#[test]
fn the_report_says_where_the_class_got_stuck() {
    let folder = class();
    let arguments = ["grade", "class.run", "--walkthrough", "lesson.toml", "--report"];
    folder.call(&[&arguments[..], &["class.svg"]].concat(), "");
    let picture = folder.read("class.svg");
    insta::assert_snapshot!("report", undated(&picture));
    roxmltree::Document::parse(&picture).expect("it is XML");
    folder.call(&[&arguments[..], &["class.html", "--locale", "nl"]].concat(), "");
    let page = folder.read("class.html");
    assert!(page.contains("Het vaakst werd gestopt bij stap 3 (Wanneer): 1 van de 2.") && page.contains("<svg"), "{page}");
    let again = folder.call(&[&arguments[..], &["class.svg"]].concat(), "");
    assert_eq!((again.status, folder.read("class.svg")), (1, picture), "nothing is written over");
    assert!(again.output.is_empty() && again.error.contains("already exists"), "and that is said before anything is graded: {again:?}");
    let other = folder.call(&[&arguments[..], &["class.pdf"]].concat(), "");
    assert_eq!(other.status, 2);
}

#[test]
fn wrong_calls_are_told() {
    let folder = Folder::new();
    folder.write("empty.run", "");
    folder.write("lesson.toml", LESSON);
    folder.write("evil.run", &eva().to_line().replace("\"Eva\"", r#""\u001b[2JEva\u0007""#));
    let called = folder.call(&["grade", "nowhere.run", "empty.run", "evil.run", "--walkthrough", "lesson.toml"], "");
    assert_eq!((called.status, called.output.lines().count()), (1, 5), "each has its line, and the rest goes on: {called:?}");
    assert!(called.output.contains("nowhere.run") && called.output.contains("empty.run"));
    assert!(!called.output.contains('\u{1b}') && called.output.contains("[2JEva"), "nothing in it is an order to the terminal");
    let folder = Folder::new();
    assert_eq!(folder.call(&["grade", "."], "").status, 1, "there is no run in it");
    assert_eq!(folder.call(&["grade"], "").output.lines().count(), 2, "nothing came in: nothing but what the columns mean");
}

#[test]
fn a_file_that_is_no_run_is_told_once_in_words() {
    let folder = Folder::new();
    folder.write("lesson.toml", LESSON);
    folder.write("show.run", "Type \"account-center\"\nEnter\nType \"u\"\n");
    std::fs::write(folder.path("binary.run"), [0x7b, 0xff, b'\n', 0x80, b'\n', 0x7b, b'\n']).expect("it can be written");
    let utf_16: Vec<u8> = eva().to_line().encode_utf16().flat_map(u16::to_le_bytes).collect();
    std::fs::write(folder.path("notepad.run"), [&[0xff, 0xfe], utf_16.as_slice()].concat()).expect("it can be written");
    folder.write("marked.run", &format!("\u{feff}{}", eva().to_line()));
    folder.write("other.run", "[]\n");
    let files = ["lesson.toml", "show.run", "binary.run", "notepad.run", "marked.run", "other.run", "nowhere.run"];
    let called = folder.call(&[&["grade", "--walkthrough", "lesson.toml"][..], &files].concat(), "");
    insta::assert_snapshot!("no-runs", called.output + &called.error);
}

#[test]
fn a_spreadsheet_finds_no_formula_in_a_name() {
    let folder = Folder::new();
    folder.write("lesson.toml", LESSON);
    let lines: String = ["=1+1", "@SUM(1)", "+1", "-1", "\u{a0}=1", "＝1", "Eva"].map(|name| run(name, &["h"]).to_line()).concat();
    folder.write("class.run", &lines);
    let called = folder.call(&["grade", "class.run", "--walkthrough", "lesson.toml", "-o", "csv"], "");
    let learners: Vec<&str> = called.output.lines().skip(1).filter_map(|line| line.split(',').nth(1)).collect();
    assert_eq!(learners, ["'=1+1", "'@SUM(1)", "'+1", "'-1", "'\u{a0}=1", "'＝1", "Eva"]);
    let account = "format = 1\ntitle = { en = \"One\" }\nnow = \"2019-01-10T09:15:00Z\"\nsigned_in_as = \"eva@contoso.com\"\n[[subscriptions]]\n\
                   name = \"=1+1\"\noffer = \"MS-AZR-0003P\"\ncreated_at = \"2018-12-27T09:15:00Z\"\n";
    folder.write("account.toml", account);
    let called = folder.call(&["status", "--scenario", "account.toml", "-o", "csv"], "");
    assert!(called.output.contains(",'=1+1,"), "{called:?}");
}

#[test]
fn the_step_at_which_as_many_stopped_is_named_too() {
    let folder = class();
    folder.write("more.run", &run("Mia", &["w", "N"]).to_line());
    folder.call(&["grade", "class.run", "more.run", "--walkthrough", "lesson.toml", "--report", "class.svg"], "");
    let picture = folder.read("class.svg");
    assert!(picture.contains("Learners stopped most often at step 2 (Upgrade), step 3 (When): 1 of 3 at each."), "{picture}");
}

/// A report without the times at which it was made, and by which version.
fn undated(report: &str) -> String {
    let mut parts = report.split("Made 20");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |before, part| format!("{before}Made…<{}", part.split_once('<').expect("it ends").1))
}

#[test]
fn what_learners_believed_is_in_the_lines_and_in_the_report() {
    let folder = class();
    // Mia came back and got further; Noa handed in Finn's run; and somebody believes the second answer.
    folder.write("mia1.run", &run("Mia", &["w", "N"]).to_line());
    folder.write("mia2.run", &run("Mia", &["K", "H", "j", "N", "2"]).to_line());
    folder.write("noa.run", &finn().to_line().replace("\"Finn\"", "\"Noa\""));
    let arguments = ["grade", "class.run", "mia1.run", "mia2.run", "noa.run", "--walkthrough", "lesson.toml"];
    let by_step = folder.call(&[&arguments[..], &["-o", "csv", "--by-step"]].concat(), "");
    insta::assert_snapshot!("grade-by-step", by_step.output);
    let json = folder.call(&[&arguments[..], &["-o", "json", "--by-step"]].concat(), "").output;
    let steps: Vec<serde_json::Value> = json.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(steps[2]["step"]["answers"], serde_json::json!([1, 2]));
    assert_eq!((&steps[2]["learner"], &steps[2]["number"], &steps[2]["step"]["right_at_first"]), (&"Eva".into(), &3.into(), &false.into()));
    folder.call(&[&arguments[..], &["--report", "class.html"]].concat(), "");
    let page = folder.read("class.html");
    insta::assert_snapshot!("report-page", undated(&page));
    let table = folder.call(&[&arguments[..], &["--by-step"]].concat(), "");
    assert!(table.status == 2 && table.error.contains("-o csv"), "{table:?}");
}

#[test]
fn a_run_is_graded_after_a_change_of_words_but_not_of_what_is_asked() {
    let folder = Folder::new();
    let changed = |from: &str, to: &str| {
        assert!(LESSON.contains(from), "{from}");
        folder.write("lesson.toml", &format!("# A comment.\n{}", LESSON.replace(from, to)));
        folder.write("eva.run", &eva().to_line());
        folder.call(&["grade", "eva.run", "--walkthrough", "lesson.toml", "-o", "json"], "").output
    };
    let same = changed("nl = \"Upgraden\"", "nl = \"Opwaarderen\"");
    assert!(same.contains("\"finished\":true") && same.contains("\"other_words\":false"), "Eva read English: {same}");
    let typo = changed("en = \"Upgrade\"", "en = \"Upgrading\"");
    assert!(typo.contains("\"finished\":true") && typo.contains("\"other_words\":true"), "{typo}");
    let other = changed("{ set = true }", "{ ge = \"2019-01-02T00:00:00Z\" }");
    assert!(!other.contains("\"finished\""), "{other}");
    folder.write("old.run", &eva().to_line().replace(&format!("\"structure\":\"{}\",", eva().structure.expect("there is one")), ""));
    folder.write("lesson.toml", &LESSON.replace("en = \"Upgrade\"", "en = \"Upgrading\""));
    let old = folder.call(&["grade", "old.run", "--walkthrough", "lesson.toml", "-o", "json"], "").output;
    assert!(old.contains("other-version"), "a run that does not know its structure: {old}");
}
