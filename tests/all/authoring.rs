//! What authors and teachers need: templates, proofs, a check for their own platform, handouts.

use account_center::walkthrough::built_in_all;

use crate::program::Folder;

#[test]
fn templates_pass_check_and_never_overwrite_a_file() {
    let folder = Folder::new();
    for (kind, file) in [("walkthrough", "mine.toml"), ("scenario", "account.toml"), ("demo", "show.tape")] {
        let called = folder.call(&["new", kind, file], "");
        assert_eq!(called.status, 0, "{called:?}");
        assert!(called.output.contains(&format!("account-center check {file}")), "{called:?}");
        let again = folder.call(&["new", kind, file], "");
        assert!(again.status == 1 && again.error.contains("already exists"), "{again:?}");
    }
    let called = folder.call(&["check", "."], "");
    assert_eq!((called.status, called.output.lines().count()), (0, 4), "{called:?}");
    let called = folder.call(&["new", "demo", "show.toml"], "");
    assert!(called.status == 2 && called.error.contains(".tape"), "{called:?}");
    assert_eq!(folder.names(), ["account.toml", "mine.toml", "show.tape"]);
}

#[test]
fn every_mistake_in_a_walkthrough_is_reported_at_once_with_its_place() {
    let folder = Folder::new();
    folder.call(&["new", "walkthrough", "mine.toml"], "");
    let broken = folder
        .read("mine.toml")
        .replace("Type \"n\"\n\"\"\"", "Type \"j\"\n\"\"\"")
        .replace("[steps.goal]\nstatus", "[steps.goal]\nstatsu")
        .replace("id = \"what-was-billed\"", "id = \"see-it-end\"")
        .replacen("text = { en = \"", "text = { en = \"\u{202e}", 1)
        .replace("correct = true\n", "");
    folder.write("mine.toml", &broken);
    let called = folder.call(&["check", "mine.toml"], "");
    assert_eq!(called.status, 1);
    insta::assert_snapshot!("walkthrough-mistakes", called.error);
}

#[test]
fn what_only_a_proof_finds_is_reported_with_its_place_too() {
    let folder = Folder::new();
    folder.call(&["new", "walkthrough", "mine.toml"], "");
    let broken = folder
        .read("mine.toml")
        .replace("Type \"n\"\n\"\"\"", "Type \"j\"\n\"\"\"")
        .replace("nl = \"Niets\"", "fr = \"Rien\"")
        .replace("{reset-step}", "{reset-stap}")
        .replace("Time moves with {next-event}.", "Time moves with {next-area}.")
        .replace("when = { \"upgrade.upgraded_at\"", "when = { \"credit.exhausted_at\"");
    folder.write("mine.toml", &broken);
    insta::assert_snapshot!("walkthrough-disproved", folder.call(&["check", "mine.toml"], "").error);
    folder.write("mine.toml", &folder.read("mine.toml").replace("status = \"disabled\"", "status = \"active\""));
    let error = folder.call(&["check", "mine.toml"], "").error;
    assert!(error.contains("is already met before anything is done"), "{error}");
}

#[test]
fn verify_reports_by_its_exit_status_whether_a_step_is_complete() {
    let folder = Folder::new();
    folder.write("before.json", &folder.call(&["status", "-o", "json"], "").output);
    folder.write("after.json", &folder.call(&["status", "--scenario", "upgraded-waiting", "-o", "json"], "").output);
    let verify = |state: &str| folder.call(&["verify", "first-upgrade", "upgrade", "--state", state], "");
    assert_eq!(verify("after.json").status, 0);
    let called = verify("before.json");
    assert_eq!(called.status, 1);
    insta::assert_snapshot!("verify-hint", called.error);
    let called = folder.call(&["verify", "first-upgrade", "upgrade", "--state", "-"], &folder.read("after.json"));
    assert_eq!(called.status, 0, "{called:?}");
    for (name, contents) in [("broken.json", "{"), ("other.json", "[]")] {
        folder.write(name, contents);
        let called = verify(name);
        assert!(called.status == 1 && called.error.contains("is not a state"), "{called:?}");
    }
    assert_eq!(folder.call(&["verify", "first-upgrade", "what-about-the-credit", "--state", "after.json"], "").status, 2);
    let called = folder.call(&["verify", "first-upgrade", "upgrad"], "");
    assert!(called.status == 2 && called.error.contains("did you mean \"upgrade\"?"), "{called:?}");
}

#[test]
fn verify_uses_the_saved_progress() {
    let folder = Folder::new();
    let verify = |step: &str| folder.call(&["verify", "first-upgrade", step], "").status;
    assert_eq!(verify("read-first"), 1, "nothing was started");
    folder.call(&["walkthrough", "first-upgrade", "--plain"], "upgrade\nback\nnext-step\n2\nquit\n");
    assert_eq!((verify("read-first"), verify("what-about-the-credit"), verify("when-transfer")), (0, 0, 1));
    folder.call(&["walkthrough", "first-upgrade", "--plain"], "start-over\n2\nquit\n");
    assert_eq!(verify("read-first"), 0, "completed steps stay complete");
}

#[test]
fn every_walkthrough_has_a_handout_with_a_still_of_each_step() {
    let folder = Folder::new();
    for walkthrough in built_in_all() {
        let file = format!("{}.md", walkthrough.name);
        let called = folder.call(&["walkthrough", &walkthrough.name, "--export", &file, "--locale", "nl"], "");
        assert_eq!(called.status, 0, "{called:?}");
        let text = folder.read(&file);
        assert!(text.starts_with(&format!("# {}\n", walkthrough.title["nl"])));
        for (index, step) in walkthrough.steps.iter().enumerate() {
            let still = format!("{}-{:02}-{}.svg", walkthrough.name, index + 1, step.id);
            assert!(text.contains(&format!("(<{still}>)")), "{still}");
            roxmltree::Document::parse(&folder.read(&still)).expect("it is XML");
        }
        assert!(!text.contains('{'), "every key is shown: {text}");
    }
    insta::assert_snapshot!("handout-nl", folder.read("imagine.md"));
    let again = folder.call(&["walkthrough", "imagine", "--export", "imagine.md"], "");
    assert!(again.status == 1 && again.error.contains("imagine.md"), "{again:?}");
    assert_eq!(folder.call(&["walkthrough", "imagine", "--export", "imagine.html"], "").status, 2);
}

#[test]
fn an_unmet_goal_tells_its_path_what_was_expected_and_what_is_there() {
    let folder = Folder::new();
    let lesson = include_str!("lesson.toml");
    let goal = "[steps.goal]\n\"upgrade.upgraded_at\" = { set = true }\n";
    assert!(lesson.contains(goal));
    let error = |goal: &str| {
        folder.write("mine.toml", &lesson.replace("[steps.goal]\n\"upgrade.upgraded_at\" = { set = true }\n", goal));
        folder.call(&["check", "mine.toml"], "").error
    };
    let unmet = error("[steps.goal]\nstatus = \"past_due\"\n\"credit.remaining\" = { le = \"10.00\" }\nspending_limit = \"off\"\n");
    let expected = [
        "expected status = \"past_due\", but it is \"active\"; later steps were not checked",
        "expected credit.remaining ≤ \"10.00\", but it is \"",
    ];
    for line in expected {
        assert!(unmet.contains(line), "{unmet}");
    }
    assert_eq!(unmet.matches("is not met after its solution").count(), 2, "the third holds: {unmet}");
    let unknown = error("[steps.goal]\nstatus = \"activ\"\ndialog = \"whi\"\nselected = \"Free Trial\"\n");
    assert!(
        unknown.contains("\"activ\" is not one of active, past_due, disabled, deleted, transferred\nhint: did you mean \"active\"?"),
        "{unknown}"
    );
    assert!(unknown.contains("\"whi\" is not one of upgrade, transfer,"), "{unknown}");
    assert!(unknown.contains("wrong kind of value for \"selected\"\nhint: a subscription ID in quotes; a name is not one"), "{unknown}");
}

#[test]
fn a_file_of_another_kind_is_one_error_that_says_what_opens_it() {
    let folder = Folder::new();
    folder.write("lesson.toml", include_str!("lesson.toml"));
    folder.call(&["new", "demo", "show.tape"], "");
    folder.write("account.toml", include_str!("../../assets/scenarios/free-trial.toml"));
    folder.write("eva.run", "{\"format\":1,\"walkthrough\":\"tour\",\"inputs\":[]}\n");
    for (call, error) in [
        (
            &["demo", "--check", "lesson.toml"][..],
            "lesson.toml is a walkthrough\nhint: open it with: account-center walkthrough lesson.toml",
        ),
        (&["walkthrough", "show.tape", "--plain"], "show.tape is a tape\nhint: open it with: account-center demo show.tape"),
        (
            &["status", "--scenario", "lesson.toml"],
            "lesson.toml is a walkthrough\nhint: open it with: account-center walkthrough lesson.toml",
        ),
        (
            &["walkthrough", "account.toml", "--plain"],
            "account.toml is a scenario\nhint: open it with: account-center --scenario account.toml",
        ),
        (&["check", "eva.run"], "eva.run is a recorded run\nhint: open it with: account-center grade eva.run"),
    ] {
        let called = folder.call(call, "");
        assert_eq!((called.status, called.error), (1, format!("error: {error}\n")), "{call:?}");
    }
}

#[test]
fn what_is_wrong_with_a_lesson_says_where_and_what_to_write() {
    let folder = Folder::new();
    let lesson = include_str!("lesson.toml");
    let error = |from: &str, to: &str| {
        assert!(lesson.contains(from), "{from}");
        folder.write("mine.toml", &lesson.replacen(from, to, 1));
        folder.call(&["check", "mine.toml"], "").error
    };
    assert_eq!(error("format = 1\n", ""), "error: mine.toml:1:1: \"format\" is missing\nhint: add a line: format = 1\n");
    let remember = error("nl = \"Het tegoed blijft.\"\n", "");
    assert!(remember.starts_with("error: mine.toml:7:1: the nl text of \"The credit is kept.\" is missing"), "{remember}");
    let comparison = error("\"upgrade.upgraded_at\" = { set = true }", "\"credit.remaining\" = { gt = \"10.00\" }");
    assert!(comparison.contains("there is no comparison \"gt\"\nhint: did you mean \"ge\"?"), "{comparison}");
    let long = |lines: usize| format!("because = {{ en = \"{}\", nl = \"Kort.\" }}", "It has a rule. ".repeat(5 * lines).trim_end());
    let because = "because = { en = \"It has its rule.\", nl = \"Er is een regel voor.\" }";
    let too_long = (1..12).map(|lines| error(because, &long(lines))).find(|error| error.contains("too long in en"));
    let too_long = too_long.expect("one is");
    assert!(too_long.contains("is 1 line too long in en on 80×24"), "{too_long}");
    let unknown = error("scenario = \"free-trial\"", "scenario = \"tow.toml\"");
    assert!(unknown.contains("there is no scenario or file \"tow.toml\""), "{unknown}");
    folder.write("two.toml", "format = 1\n");
    let invalid = error("scenario = \"free-trial\"", "scenario = \"two.toml\"");
    assert!(
        invalid.contains("mine.toml:2:12: the scenario \"two.toml\" cannot be used") && invalid.contains("two.toml:1:1: "),
        "{invalid}"
    );
}

#[test]
fn a_note_that_lacks_a_language_of_others_is_told_and_is_no_mistake() {
    let folder = Folder::new();
    let lesson = include_str!("lesson.toml");
    let told = |lesson: &str| {
        folder.write("mine.toml", lesson);
        let called = folder.call(&["check", "mine.toml"], "");
        assert_eq!(called.status, 0, "{called:?}");
        called.output
    };
    assert!(!told(lesson).contains("is missing in"), "the only note asks for no other language");
    let noted =
        lesson.replacen("focus = \"offer-id\"", "focus = \"offer-id\"\nnotes = { en = \"Let them look.\", nl = \"Laat ze kijken.\" }", 1);
    let line = 1 + noted[..noted.find("[[steps]]\nid = \"upgrade\"").expect("a step")].lines().count();
    assert!(
        told(&noted).contains(&format!("mine.toml:{line}:1: notes \"Wait until everybody has it.\" is missing in: nl")),
        "{}",
        told(&noted)
    );
    folder.write("mine.toml", &lesson.replacen("Wait until everybody", "Wait until {everybody}", 1));
    let unknown = folder.call(&["check", "mine.toml"], "").error;
    assert!(unknown.contains("there is no action \"everybody\""), "{unknown}");
}

#[test]
fn what_is_built_in_is_shown_as_the_beginning_of_ones_own() {
    let folder = Folder::new();
    let shown = folder.call(&["show", "first-upgrade"], "");
    assert_eq!(Some(shown.output.as_str()), account_center::walkthrough::built_in("first-upgrade"));
    folder.write("mine.toml", &shown.output);
    folder.write("mine.tape", &folder.call(&["show", "two-futures"], "").output);
    folder.write("account.toml", &folder.call(&["show", "portfolio"], "").output);
    let checked = folder.call(&["check", "mine.toml", "mine.tape", "account.toml"], "");
    assert_eq!((checked.status, checked.error.as_str()), (0, ""), "{checked:?}");
    let several = folder.call(&["show", "transfer"], "");
    assert!(
        several.status == 2 && several.error.contains("walkthrough, demo") && several.error.contains("--kind walkthrough"),
        "{several:?}"
    );
    assert!(folder.call(&["show", "transfer", "--kind", "demo"], "").output.contains("account-center"));
    let unknown = folder.call(&["show", "first-upgrad"], "");
    assert!(unknown.status == 2 && unknown.error.contains("did you mean \"first-upgrade\"?"), "{unknown:?}");
}

#[test]
fn an_author_begins_at_any_step_and_marker_and_saves_nothing() {
    let folder = Folder::new();
    let at_step = folder.call(&["walkthrough", "first-upgrade", "--step", "upgrade", "--plain"], "quit\n");
    assert!(at_step.output.contains("step 4 of 8"), "{at_step:?}");
    let again = folder.call(&["walkthrough", "first-upgrade", "--plain"], "quit\n");
    assert!(again.output.contains("step 1 of 8"), "nothing was saved: {again:?}");
    let unknown = folder.call(&["walkthrough", "first-upgrade", "--step", "upgrad", "--plain"], "");
    assert!(unknown.status == 2 && unknown.error.contains("upgrade"), "{unknown:?}");
    let marker = folder.call(&["demo", "upgrade", "--from", "nowhere"], "");
    assert!(marker.status == 2 && marker.error.contains("Before the upgrade"), "its markers are named: {marker:?}");
}
