//! Progress and runs of walkthroughs on disk.

use std::{fs, path::Path};

use account_center::walkthrough::{Progress, Run, WalkthroughProgress};

use crate::program::{Folder, call, program};

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

/// The progress in the only walkthrough of this name.
fn only(progress: &Progress, name: &str) -> WalkthroughProgress {
    let mut named = progress.walkthroughs.values().filter(|saved| saved.run.walkthrough == name);
    let only = named.next().expect("it was begun").clone();
    assert_eq!(named.count(), 0, "{progress:?}");
    only
}

#[test]
fn a_walkthrough_goes_on_where_it_was_left() {
    let state = tempfile::tempdir().expect("a folder");
    let (said, _) = take(state.path(), &[LESSON], "why offer-id\nnext-step\nhint\nquit\n");
    insta::assert_snapshot!("first-day", said);
    assert_eq!(only(&saved(state.path()), "lesson").done, ["look"]);
    let (said, _) = take(state.path(), &[LESSON, "--locale", "nl"], "upgrade\n1\nnext-step\n1\n2\nnext-step\n\nquit\n");
    insta::assert_snapshot!("second-day-nl", said);
    assert!(only(&saved(state.path()), "lesson").finished);
    let (said, _) = take(state.path(), &[LESSON], "");
    assert!(said.contains("step 1 of 3"), "a finished walkthrough starts again");
}

#[test]
fn no_progress_is_saved_with_no_save() {
    let state = tempfile::tempdir().expect("a folder");
    let (said, _) = take(state.path(), &[LESSON, "--no-save"], "why\nnext-step\nhelp\nquit\n");
    assert_eq!(fs::read_dir(state.path()).expect("a folder").count(), 0);
    // It is said once, and quitting need not ask.
    assert_eq!(said.matches("With --no-save, your progress is not kept.").count(), 1, "{said}");
    assert!(said.contains("quit: quit (asks first if there is anything left to save)"), "{said}");
    let (said, _) = take(state.path(), &[LESSON], "quit\n");
    assert!(!said.contains("not kept"), "{said}");
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
        assert_eq!(only(&saved(state.path()), "lesson").step, "upgrade", "and the lesson goes on");
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

const STEPS: &str = include_str!("progress-steps.toml");

/// A folder with two lessons of the same name.
fn courses() -> Folder {
    let folder = Folder::new();
    for (course, contents) in [("a", STEPS.to_owned()), ("b", include_str!("lesson.toml").replace("scenario =", "scenario  ="))] {
        fs::create_dir(folder.path(course)).expect("it is new");
        folder.write(&format!("{course}/lesson.toml"), &contents);
    }
    folder
}

fn take_in(folder: &Folder, file: &str, typed: &str) -> String {
    let called = folder.call(&["walkthrough", file, "--plain"], typed);
    assert_eq!(called.status, 0, "{called:?}");
    called.output
}

fn saved_in(folder: &Folder) -> Progress {
    Progress::parse(&folder.read("state/account-center/progress.json")).expect("it is understood")
}

#[test]
fn two_lessons_of_the_same_name_keep_their_progress_apart() {
    let folder = courses();
    take_in(&folder, "a/lesson.toml", "next-event\nnext-step\nquit\n");
    let said = take_in(&folder, "b/lesson.toml", "quit\n");
    assert!(said.contains("step 1 of 3"), "{said}");
    assert_eq!(saved_in(&folder).walkthroughs.len(), 2);
    let said = take_in(&folder, "b/../a/lesson.toml", "quit\n");
    assert!(said.contains("step 2 of 3") && said.contains("continue where you left off"), "{said}");
    // A file that is moved takes its progress along.
    fs::rename(folder.path("a/lesson.toml"), folder.path("moved.toml")).expect("it is there");
    fs::rename(folder.path("moved.toml"), folder.path("b/lesson.toml")).expect("it is there");
    let said = take_in(&folder, "b/lesson.toml", "quit\n");
    assert!(said.contains("step 2 of 3"), "{said}");
    let verified = folder.call(&["verify", "b/lesson.toml", "one"], "");
    assert_eq!(verified.status, 0, "{verified:?}");
}

#[test]
fn a_step_that_is_gone_is_told_and_what_was_done_of_the_others_stays_done() {
    let folder = courses();
    let file = "a/lesson.toml";
    take_in(&folder, file, "next-event\nnext-step\nupgrade\n1\nnext-step\nquit\n");
    assert_eq!(only(&saved_in(&folder), "lesson").done, ["one", "two"]);
    // The last step is renamed, and one is put before it.
    let fourth = STEPS.split("[[steps]]").last().expect("the last step").replace("id = \"three\"", "id = \"four\"");
    folder.write(file, &format!("{}\n[[steps]]{fourth}", STEPS.replace("id = \"three\"", "id = \"third\"")));
    let said = take_in(&folder, file, "quit\n");
    assert!(said.contains("the step you were at is gone") && said.contains("step 3 of 4"), "{said}");
    assert_eq!(only(&saved_in(&folder), "lesson").done, ["one", "two"]);
    // The first one is removed, which had been done.
    let parts: Vec<&str> = STEPS.split("[[steps]]").collect();
    folder.write(file, &[parts[0], parts[2], parts[3]].join("[[steps]]"));
    let said = take_in(&folder, file, "quit\n");
    assert!(said.contains("step 2 of 2"), "{said}");
    let saved = saved_in(&folder);
    assert_eq!(saved.walkthroughs.values().map(|saved| saved.done.as_slice()).collect::<Vec<_>>(), [&["two"][..], &["one", "two"]]);
    // It comes back, and with it what was done.
    folder.write(file, STEPS);
    let said = take_in(&folder, file, "quit\n");
    assert!(said.contains("step 3 of 3"), "{said}");
    let verified = folder.call(&["verify", file, "one"], "");
    assert_eq!(verified.status, 0, "{verified:?}");
}

#[test]
fn progress_that_was_saved_by_names_only_is_gone_on_with() {
    let folder = Folder::new();
    folder.write("lesson.toml", include_str!("lesson.toml"));
    fs::create_dir_all(folder.path("state/account-center")).expect("it is new");
    folder.write("state/account-center/progress.json", include_str!("progress-of-format-1.json"));
    let said = take_in(&folder, "lesson.toml", "quit\n");
    assert!(said.contains("step 2 of 3"), "{said}");
    let said = take_in(&folder, "tour", "quit\n");
    assert!(said.contains("step 2 of 11"), "{said}");
    fs::create_dir(folder.path("other")).expect("it is new");
    folder.write("other/lesson.toml", STEPS);
    let said = take_in(&folder, "other/lesson.toml", "quit\n");
    assert!(said.contains("step 1 of 3"), "a lesson with other steps is another one: {said}");
}

#[test]
fn progress_that_can_only_be_read_is_gone_on_with() {
    let folder = Folder::new();
    // A lock that cannot be opened, as in a folder that cannot be written.
    fs::create_dir_all(folder.path("state/account-center/progress.lock")).expect("it is new");
    folder.write("state/account-center/progress.json", include_str!("progress-of-format-1.json"));
    let called = folder.call(&["walkthrough", "tour", "--plain"], "quit\n");
    assert!(called.output.contains("step 2 of 11") && called.output.contains("could not be saved"), "{called:?}");
    let page = folder.call(&["--plain"], "quit\n");
    assert_eq!((page.status, page.error.as_str()), (0, ""), "without a walkthrough nothing is saved");
}

#[test]
fn a_run_is_recorded_over_an_existing_file_if_that_is_asked_for() {
    let folder = courses();
    folder.write("eva.run", "hers");
    let arguments = ["walkthrough", "a/lesson.toml", "--plain", "--record", "eva.run"];
    let refused = folder.call(&arguments, "quit\n");
    assert!(refused.status == 1 && refused.error.contains("overwrite it with --overwrite"), "{refused:?}");
    assert_eq!(folder.read("eva.run"), "hers");
    let called = folder.call(&[&arguments[..], &["--overwrite"]].concat(), "next-event\nquit\n");
    assert_eq!(called.status, 0, "{called:?}");
    let run = Run::parse(&folder.read("eva.run")).expect("it is a run");
    assert!(run.inputs.iter().any(|entry| entry.input.contains("next-event")), "{run:?}");
    let alone = folder.call(&["walkthrough", "a/lesson.toml", "--plain", "--overwrite"], "quit\n");
    assert_eq!(alone.status, 2, "there is nothing to overwrite: {alone:?}");
}
