//! Progress and runs of walkthroughs on disk.

use std::{fs, path::Path};

use account_center::walkthrough::{Progress, Run};

use crate::program::{call, program};

/// Takes a walkthrough in plain mode; returns standard output and standard error. Progress is saved in `state`.
fn take(state: &Path, arguments: &[&str], typed: &str) -> (String, String) {
    let mut command = program(&[&["walkthrough", "--plain"], arguments].concat());
    let called = call(command.env("HOME", state).env("XDG_STATE_HOME", state), typed);
    (called.output, called.error)
}

const LESSON: &str = "tests/all/lesson.toml";

fn saved(state: &Path) -> Progress {
    let text = fs::read_to_string(state.join("account-center/progress.json")).expect("progress is saved");
    Progress::parse(&text).expect("it is understood")
}

#[test]
fn a_walkthrough_goes_on_where_it_was_left() {
    let state = tempfile::tempdir().expect("a folder");
    let (said, _) = take(state.path(), &[LESSON], "why offer-id\nnext-step\nhint\nquit\n");
    insta::assert_snapshot!("first-day", said);
    assert_eq!(saved(state.path()).walkthroughs["lesson"].done, ["look"]);
    let (said, _) = take(state.path(), &[LESSON, "--locale", "nl"], "upgrade\n1\nnext-step\n1\n2\nnext-step\n\nquit\n");
    insta::assert_snapshot!("second-day-nl", said);
    assert!(saved(state.path()).walkthroughs["lesson"].finished);
    let (said, _) = take(state.path(), &[LESSON], "");
    assert!(said.contains("step 1 of 3"), "a finished walkthrough starts again");
}

#[test]
fn no_progress_is_saved_with_no_save() {
    let state = tempfile::tempdir().expect("a folder");
    take(state.path(), &[LESSON, "--no-save"], "why\nnext-step\n");
    assert_eq!(fs::read_dir(state.path()).expect("a folder").count(), 0);
}

#[test]
fn a_file_that_cannot_be_understood_is_renamed_and_named() {
    for (number, contents) in ["{\"format\":1,\"walk", "{\"format\":2,\"walkthroughs\":{}}", "\u{0}"].iter().enumerate() {
        let state = tempfile::tempdir().expect("a folder");
        let file = state.path().join("account-center/progress.json");
        fs::create_dir_all(file.parent().expect("it has one")).expect("it can be made");
        fs::write(&file, contents).expect("it can be written");
        let (said, _) = take(state.path(), &[LESSON], "why\nnext-step\n");
        let backup = state.path().join("account-center/progress.json.backup-1");
        assert!(said.contains(&*backup.to_string_lossy()), "{number}: {said}");
        assert_eq!(&fs::read_to_string(&backup).expect("it is there"), contents);
        assert_eq!(saved(state.path()).walkthroughs["lesson"].step, "upgrade", "and the lesson goes on");
    }
}

#[test]
fn two_programs_at_once_lose_nothing() {
    let state = tempfile::tempdir().expect("a folder");
    std::thread::scope(|scope| {
        for name in ["tour", "transfer"] {
            scope.spawn(|| take(state.path(), &[name], "solution\nnext-step\nsolution\nnext-step\n"));
        }
    });
    let saved = saved(state.path());
    assert_eq!(saved.walkthroughs.values().map(|walkthrough| walkthrough.done.len()).collect::<Vec<_>>(), [2, 2]);
}

#[test]
fn a_run_is_recorded_but_never_over_an_existing_file() {
    let state = tempfile::tempdir().expect("a folder");
    let file = state.path().join("eva.run");
    let name = file.to_str().expect("a name");
    take(state.path(), &[LESSON, "--record", name, "--learner", "Eva", "--no-save"], "why\nnext-step\nupgrade\n1\n");
    let text = fs::read_to_string(&file).expect("it is there");
    let run = Run::parse(&text).expect("it is a run");
    assert_eq!((run.walkthrough.as_str(), run.learner.as_deref(), run.inputs.len()), ("lesson", Some("Eva"), 6), "{text}");
    let (_, error) = take(state.path(), &[LESSON, "--record", name, "--no-save"], "why\n");
    assert!(error.contains("already exists"), "{error}");
    assert_eq!(fs::read_to_string(&file).expect("it is there"), text);
}

#[test]
fn the_lesson_goes_on_if_progress_cannot_be_saved() {
    let state = tempfile::tempdir().expect("a folder");
    // A file where the folder should be.
    fs::write(state.path().join("account-center"), "").expect("it can be written");
    let (said, error) = take(state.path(), &[LESSON], "why\nnext-step\nquit\n");
    assert!(said.contains("could not be saved") && said.contains("step 2 of 3"), "{said}");
    assert!(error.starts_with("error: "), "{error}");
}
