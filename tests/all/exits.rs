//! Everything that leaves the program: one hostile name, through every exit that there is.

use serde_json::Value;

use crate::program::Folder;

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

#[test]
#[cfg(unix)]
fn a_hostile_name_acts_nowhere() {
    let folder = Folder::new();
    let quoted = Value::from(NAME).to_string();
    let scenario = format!(
        "format = 1\ntitle.en = {quoted}\nsummary.en = {quoted}\nnow = \"2019-01-10T09:15:00Z\"\nsigned_in_as = {quoted}\n\
         [[subscriptions]]\nname = {quoted}\noffer = \"MS-AZR-0044P\"\ncreated_at = \"2018-12-27T09:15:00Z\"\n"
    );
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
    call(&["demo", &tape, "--record", "o.cast", "--record", "o.svg", "--record", "o.txt"], "");
    for picture in ["o.svg", "still.svg"] {
        let svg = folder.read(picture);
        is_inert(picture, &svg);
        roxmltree::Document::parse(&svg).expect("it is XML");
        assert!(!svg.contains("<script"), "{picture}: {svg}");
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
    call(&["grade", "r.run", "--walkthrough", &lesson, "--report", "report.html"], "");
    has_no_script("report.html", &folder.read("report.html"));
    call(&["walkthrough", &lesson, "--export", "handout.md"], "");
    let handout = folder.read("handout.md");
    is_inert("handout.md", &handout);
    assert!(handout.contains("\\<script>") && !handout.replace("\\<", "").contains("<script"), "{handout}");
    assert!(handout.contains("\\[x\\](") && !handout.replace("\\[x\\](", "").contains("[x]("), "{handout}");
}
