//! Everything that leaves the program: one hostile name, through every exit that there is.

use account_center::{app::World, scenario, text::Language};
use serde_json::Value;

use crate::{
    program::Folder,
    rig::{Rig, session},
};

/// A name that is a formula to a spreadsheet, markup to a browser and a link to Markdown. All of it can be seen, so it is a good name.
const NAME: &str = "=cmd|'/c calc'!A1<script>alert(1)</script>[x](javascript:alert(1))&\"";

/// The name of a file that would title the terminal and turn the direction of writing.
const FILE: &str = "n\u{1b}]0;evil\u{7}\u{202e}";

/// Fails if something in a text acts on a terminal.
fn is_inert(exit: &str, text: &str) {
    let acts = |c: char| c.is_control() && !"\n\r".contains(c) || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    assert!(!text.contains(acts), "{exit}: {text:?}");
}

/// Fails if a field of a CSV is a formula.
fn has_no_formula(exit: &str, csv: &str) {
    let mut is_quoted = false;
    let mut fields = vec![String::new()];
    for c in csv.chars() {
        is_quoted ^= c == '"';
        match c {
            ',' | '\n' if !is_quoted => fields.push(String::new()),
            c => fields.last_mut().expect("one at least").push(c),
        }
    }
    let formula = fields.iter().find(|field| field.trim_matches(['"', ' ']).starts_with(['=', '+', '-', '@']));
    assert_eq!(formula, None, "{exit}");
    assert!(csv.contains("'=cmd"), "{exit}: the name is in it: {csv}");
}

/// Fails if a picture or a page has the markup of the name in it.
fn has_no_script(exit: &str, markup: &str) {
    assert!(markup.contains("&lt;script"), "{exit}: the name is in it");
    assert!(!markup.contains("<script>alert"), "{exit}: {markup}");
}

/// Fails if a picture is not XML, or has markup that it should not have.
fn is_a_picture(exit: &str, svg: &str) {
    is_inert(exit, svg);
    roxmltree::Document::parse(svg).expect("it is XML");
    assert!(!svg.contains("<script"), "{exit}: {svg}");
}

/// Fails if a line of a calendar is none of those that the program writes.
fn has_only_its_own_lines(exit: &str, calendar: &str) {
    is_inert(exit, calendar);
    let is_known = |line: &str| {
        line.starts_with(' ')
            || line.split_once([':', ';']).is_some_and(|(name, _)| name.chars().all(|c| c.is_ascii_uppercase() || c == '-'))
    };
    let wrong = calendar.lines().find(|line| !is_known(line));
    assert_eq!(wrong, None, "{exit}");
}

/// An account whose every name is the hostile one.
fn hostile_scenario() -> String {
    let quoted = Value::from(NAME).to_string();
    format!(
        "format = 1\ntitle.en = {quoted}\nsummary.en = {quoted}\nnow = \"2019-01-10T09:15:00Z\"\nsigned_in_as = {quoted}\n\
         [[subscriptions]]\nname = {quoted}\noffer = \"MS-AZR-0044P\"\ncreated_at = \"2018-12-27T09:15:00Z\"\n"
    )
}

#[test]
fn a_hostile_name_acts_on_no_screen() {
    let world = World::start(scenario::parse(&hostile_scenario()).expect("it is right"));
    let mut rig = Rig::of(session(world, Language::English), 100, 30);
    for keys in ["", "u", "w", "l", "i", "c", "e", "a", "A", "d", ":", "O", "W", "s", "t", "x", "?", "Ctrl+G", "y"] {
        rig.press(keys);
        is_inert(keys, &rig.text());
        rig.press("Escape Escape");
    }
}

#[test]
fn the_name_of_a_real_subscription_acts_nowhere() {
    let folder = Folder::new();
    // In JSON, a name can have any character.
    let name = Value::from(format!("{NAME}\u{1b}]0;evil\u{7}\u{202e}\r\nBEGIN:VALARM")).to_string();
    let export = format!(
        r#"{{"value":[{{"subscriptionId":"11111111-2222-3333-4444-555555555555","displayName":{name},"state":"Warned",
        "subscriptionPolicies":{{"quotaId":"FreeTrial_2014-09-01","spendingLimit":"On"}}}}]}}"#
    );
    folder.write("export.json", &export);
    let call = |arguments: &[&str], typed: &str| {
        let called = folder.call(&[arguments, &["--import", "export.json"]].concat(), typed);
        is_inert(&arguments.join(" "), &called.error);
        assert_eq!(called.status, 0, "{arguments:?}: {called:?}");
        called.output
    };
    for output in ["table", "json", "jsonl", "line"] {
        is_inert(output, &call(&["status", "--output", output], ""));
    }
    has_no_formula("status", &call(&["status", "--output", "csv"], ""));
    has_only_its_own_lines("status", &call(&["status", "--output", "ics"], ""));
    is_inert("plain mode", &call(&["--plain"], "list\nwhy status\nquit\n"));
    for arguments in [&["scenario", "export"] as &[&str], &["scenario", "export", "--anonymize"]] {
        is_inert("scenario", &call(arguments, ""));
    }
    // What is kept of it comes back the same way.
    folder.call(&["mine", "--plain", "--signed-up", "2026-11-20", "--credit", "170EUR", "--name", NAME], "quit\n");
    for arguments in [&["state"] as &[&str], &["status", "--mine"], &["status", "--mine", "--output", "line"]] {
        is_inert(&arguments.join(" "), &folder.call(arguments, "").output);
    }
}

#[test]
#[cfg(unix)]
fn a_hostile_name_acts_nowhere() {
    let folder = Folder::new();
    let quoted = Value::from(NAME).to_string();
    let scenario = hostile_scenario();
    let (file, tape, lesson) = (format!("{FILE}.toml"), format!("{FILE}.tape"), format!("lesson{FILE}.toml"));
    folder.write(&file, &scenario);
    folder.write("s.toml", &scenario);
    folder.write(&tape, "#! size 100x30\nType \"account-center --scenario s.toml\"\nEnter\nSleep 1s\nScreenshot still.png\n");
    folder.write(
        &lesson,
        &format!(
            "format = 1\nscenario = \"s.toml\"\ntitle.en = {quoted}\nsummary.en = {quoted}\n[[remember]]\nen = {quoted}\n\
             [[steps]]\nid = \"a\"\ntitle.en = {quoted}\ntext.en = {quoted}\nbecause.en = {quoted}\nnotes.en = {quoted}\n\
             solution = 'Type \"n\"'\ngoal = {{ status = \"disabled\" }}\n"
        ),
    );
    let call = |arguments: &[&str], typed: &str| {
        let called = folder.call(arguments, typed);
        is_inert(&arguments.join(" "), &called.error);
        assert_eq!(called.status, 0, "{arguments:?}: {called:?}");
        called.output
    };

    // On the terminal.
    for arguments in [
        &["status", "--scenario", &file] as &[&str],
        &["status", "--scenario", &file, "--output", "json"],
        &["status", "--scenario", &file, "--output", "jsonl"],
        &["status", "--scenario", &file, "--output", "line"],
        &["scenario", "export", "--scenario", &file],
        &["what-if", "--scenario", &file],
        &["check", "."],
        &["demo", "--check", &tape],
    ] {
        is_inert(&arguments.join(" "), &call(arguments, ""));
    }
    is_inert("plain mode", &call(&["--scenario", &file, "--plain"], "usage\nwhy credit-end\nquit\n"));

    // Into files and other programs.
    let csv = call(&["status", "--scenario", &file, "--output", "csv"], "");
    has_no_formula("status", &csv);
    has_only_its_own_lines("status", &call(&["status", "--scenario", &file, "--output", "ics"], ""));
    call(&["demo", &tape, "--record", "o.cast", "o.gif", "o.svg", "o.animated.svg", "o.txt"], "");
    for picture in ["o.svg", "o.animated.svg", "still.svg"] {
        is_a_picture(picture, &folder.read(picture));
    }
    is_inert("o.txt", &folder.read("o.txt"));
    let cast = folder.read("o.cast");
    assert!(cast.lines().all(|line| serde_json::from_str::<Value>(line).is_ok()), "{cast}");
    assert!(!cast.contains("\\u001b]") && !cast.contains('\u{202e}'), "{cast}");

    // What a learner hands in, and what the teacher makes of it.
    call(&["walkthrough", &lesson, "--plain", "--no-save", "--record", "r.run", "--learner", NAME], "n\nnext\nquit\n");
    let graded = |output: &str| call(&["grade", "r.run", "--walkthrough", &lesson, "--output", output], "");
    is_inert("grade", &graded("table"));
    is_inert("grade", &graded("json"));
    has_no_formula("grade", &graded("csv"));
    has_no_formula("grade by step", &call(&["grade", "r.run", "--walkthrough", &lesson, "--output", "csv", "--by-step"], ""));
    call(&["grade", "r.run", "--walkthrough", &lesson, "--report", "report.svg"], "");
    is_a_picture("report.svg", &folder.read("report.svg"));
    call(&["grade", "r.run", "--walkthrough", &lesson, "--report", "report.html"], "");
    has_no_script("report.html", &folder.read("report.html"));
    call(&["walkthrough", &lesson, "--export", "handout.md"], "");
    let pictures: Vec<String> = folder.names().into_iter().filter(|name| name.starts_with("handout") && name != "handout.md").collect();
    assert!(!pictures.is_empty());
    for name in &pictures {
        is_a_picture(name, &folder.read(name));
    }
    let handout = folder.read("handout.md");
    is_inert("handout.md", &handout);
    assert!(handout.contains("\\<script>") && !handout.replace("\\<", "").contains("<script"), "{handout}");
    assert!(handout.contains("\\[x\\](") && !handout.replace("\\[x\\](", "").contains("[x]("), "{handout}");
}
