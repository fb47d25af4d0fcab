//! The built-in demos: each meets its expectations, matches its recording, and gives the same bytes every time. And what `demo` reports.

use std::{collections::BTreeSet, fs, path::Path, time::Duration};

use account_center::{
    demo::{self, BUILT_IN, Demo, ExpectationError},
    export::{self, Cast, Format, Palette, Recorder},
    open::BuiltInOnly,
    tape::{self, Command, Cue, Instruction, WordsKind},
    text::{Language, Text},
    ui::{Look, Theme},
};

use ratatui::{buffer::Buffer, layout::Size};
use strum::VariantArray;

use crate::{casts::ends_alike_everywhere, program::Folder};

/// Parses a tape and opens what its call names, which has to be built in.
pub(crate) fn demo(source: &str) -> Demo {
    let tape = demo::read(source, &mut |_| Err(String::new())).unwrap_or_else(|diagnostics| panic!("{diagnostics:?}"));
    Demo::new("demo", &tape, &Text::new(Language::English), &BuiltInOnly).unwrap_or_else(|error| panic!("{error}"))
}

pub(crate) const LOOK: Look = Look { theme: Theme::Dark, ascii: false };

/// Returns the last picture of a built-in demo up to a time of its tape, on a screen of this size.
pub(crate) fn text_at(name: &str, size: Size, at: Duration) -> String {
    let mut picture = PictureAt { at, text: String::new() };
    let recording = demo::record(&demo(demo::built_in(name).expect("it is built in")).on_screen(size), LOOK, &mut [&mut picture]);
    assert_eq!(recording.failures, []);
    picture.text
}

struct PictureAt {
    at: Duration,
    text: String,
}

impl Recorder for PictureAt {
    fn frame(&mut self, at: Duration, screen: &Buffer) {
        if at <= self.at {
            self.text = export::text(screen);
        }
    }
}

struct Recording {
    cast: String,
    last_frame: Buffer,
    failures: Vec<ExpectationError>,
    length: Duration,
}

struct LastFrame(Buffer);

impl Recorder for LastFrame {
    fn still(&mut self, _name: Option<&str>, screen: &Buffer) {
        self.0 = screen.clone();
    }
}

fn record(demo: &Demo, language: Language) -> Recording {
    let (mut cast, mut last) = (Cast::new(&demo.header("A demo", language, &Palette::DARK)), LastFrame(Buffer::default()));
    let demo::Recording { failures, length } = demo::record(&demo.in_language(&Text::new(language)), LOOK, &mut [&mut cast, &mut last]);
    Recording { cast: cast.finish(), last_frame: last.0, failures, length }
}

fn record_tape(source: &str) -> Recording {
    record(&demo(source), Language::English)
}

#[test]
fn a_focus_enlarges_and_lights_its_part() {
    let source = |focus: &str| {
        format!(
            "#! size 80x24\nType \"account-center --scenario free-trial\"\nEnter\nSleep 500ms\n#! focus{focus}\nSleep 1s\nScreenshot still.png\n"
        )
    };
    let frame = |focus: &str| record_tape(&source(focus)).last_frame;
    let credit = frame(" credit");
    let text = export::text(&credit);
    assert!(text.contains("16 of 30 days left") && !export::text(&frame("")).contains("16 of 30 days left"), "{text}");
    let title = text.lines().find(|line| line.contains("CREDIT")).expect("the panel is there");
    assert!(title.ends_with('╮') && title.matches('╮').count() == 1, "across the whole width: {title}");
    let is_faint = |row: usize| credit[(40, u16::try_from(row).expect("a row"))].modifier.contains(ratatui::style::Modifier::DIM);
    let row = |words: &str| text.lines().position(|line| line.contains(words)).expect("it is there");
    assert!(!is_faint(row("16 of 30 days left")) && is_faint(row("sign-up")), "{text}");
    let mistakes = tape::parse("#! focus everything\n").expect_err("there is no such part");
    assert_eq!(mistakes.iter().map(|mistake| mistake.message).collect::<Vec<_>>(), ["unknown-focus"]);
}

#[test]
fn every_demo_in_the_folder_is_built_in_and_has_what_presenters_and_audiences_need() {
    let tapes = fs::read_dir("assets/demos").expect("the folder").map(|entry| entry.expect("an entry").path());
    let names: BTreeSet<String> = tapes
        .filter(|path| path.extension().is_some_and(|ending| ending == "tape"))
        .map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned())
        .collect();
    assert_eq!(names, BUILT_IN.iter().map(|(name, _)| (*name).to_owned()).collect());
    for (name, source) in BUILT_IN {
        let tape = tape::parse(source).expect("the tape is valid");
        let count = |wanted: fn(&Command) -> bool| tape.lines.iter().filter(|line| wanted(&line.command)).count();
        assert!(count(|command| matches!(command, Command::Do(Instruction::Expect { .. }))) >= 3, "{name} has too few expectations");
        assert!(count(|command| matches!(command, Command::Do(Instruction::Marker { .. }))) >= 3, "{name} has too few markers");
        assert!(count(|command| matches!(command, Command::Do(Instruction::Pause))) >= 3, "{name} has too few pauses");
        assert!(count(|command| matches!(command, Command::Do(Instruction::Note { .. }))) >= 3, "{name} has too few notes");
        let captions = |tag: &str| {
            let is_in = |line: &&tape::Line| matches!(&line.command, Command::Do(Instruction::Caption { language, .. }) if language == tag);
            tape.lines.iter().filter(is_in).count()
        };
        assert!(captions("en") >= 5, "{name}");
        for (kind, language) in WordsKind::VARIANTS.iter().flat_map(|kind| Language::ALL.map(|language| (kind, language))) {
            assert!(tape::languages(&tape.cues(), *kind).contains(language.tag()), "{name} has no {kind} in {language:?}");
        }
        let cues = tape.cues();
        for marker in tape::words(&cues, WordsKind::Marker) {
            let names = Language::ALL.map(|language| marker.in_language(language.tag()));
            assert!(names[1..].iter().all(|other| *other != names[0]), "{name} has a marker without a translation: {names:?}");
        }
        let told = WordsKind::VARIANTS.iter().flat_map(|kind| tape::untranslated(&cues, *kind)).collect::<Vec<_>>();
        assert_eq!(told, [], "{name}");
        for language in Language::ALL {
            assert_ne!(Text::new(language).get(&format!("demo-{name}")), format!("demo-{name}"));
        }
    }
}

#[test]
fn a_language_that_is_missing_in_a_demo_is_told_and_its_markers_are_found_in_two() {
    let folder = Folder::new();
    let tape = "#! caption nl \"Kijk\"\nType \"account-center\"\nEnter\n#! marker en \"The upgrade\"\n#! marker nl \"Omhoog\"\nSleep 1s\n\
                #! marker en \"Later on\"\n#! caption en \"Look\"\nSleep 1s\n#! note \"One\"\n";
    folder.write("one.tape", tape);
    let told = folder.call(&["check", "one.tape"], "");
    let expected = ["one.tape:1:1: #! caption \"Kijk\" is missing in: en", "one.tape:8:1: #! caption \"Look\" is missing in: nl"];
    let expected = [&expected[..], &["one.tape:7:1: #! marker \"Later on\" is missing in: nl"]].concat();
    let lines: Vec<&str> = told.output.lines().filter(|line| line.contains("missing")).collect();
    assert_eq!((told.status, lines), (0, expected), "{told:?}");
    let list = |locale: &str| folder.call(&["demo", "one.tape", "--from", "nowhere", "--locale", locale], "").error;
    assert!(list("nl").contains("Omhoog, Later on"), "{}", list("nl"));
    assert!(list("en").contains("The upgrade, Later on"), "{}", list("en"));
    let demo = demo(tape).in_language(&Text::new(Language::Dutch));
    let find = |wanted: &str, language| demo.find_marker(wanted, &Text::new(language));
    assert_eq!(find("omhoog", Language::Dutch), Some(0));
    assert_eq!(find("upgr", Language::Dutch), Some(0));
    assert_eq!(find("2", Language::Dutch), Some(1));
    assert_eq!(find("omhoog", Language::German), None);
    let casts = [Language::English, Language::Dutch].map(|language| record(&demo, language).cast);
    assert!(casts[0].contains("The upgrade") && !casts[0].contains("Omhoog"), "{}", casts[0]);
    assert!(casts[1].contains("Omhoog") && !casts[1].contains("The upgrade") && casts[1].contains("Later on"), "{}", casts[1]);
}

#[test]
fn every_demo_passes_its_check() {
    for (name, _) in BUILT_IN {
        for ending in ["cast", "nl.cast"] {
            assert!(Path::new(&format!("assets/demos/{name}.{ending}")).exists(), "{name}.{ending} is missing");
        }
    }
    let demos = fs::canonicalize("assets/demos").expect("the folder");
    let called = Folder::new().call(&["demo", "--check", demos.to_str().expect("a name")], "");
    assert_eq!((called.status, called.error.as_str()), (0, ""), "{}", called.output);
    assert_eq!(called.output.lines().count(), BUILT_IN.len() + 1, "and a total");
}

#[test]
fn recordings_are_reproducible_and_small_and_end_alike_in_every_terminal() {
    for (name, source) in BUILT_IN {
        let demo = demo(source);
        for language in [Language::English, Language::Dutch] {
            let recording = record(&demo, language);
            assert_eq!(recording.cast, record(&demo, language).cast, "{name}");
            assert!(recording.length <= Duration::from_secs(90), "{name} takes {:?}", recording.length);
            let per_minute = recording.cast.len() as u128 * 60_000 / recording.length.as_millis();
            assert!(per_minute < 150_000, "{name}: {per_minute} bytes a minute");
            ends_alike_everywhere(&recording.cast, &recording.last_frame);
            let ending = if language == Language::English { "cast" } else { "nl.cast" };
            let committed = fs::read_to_string(format!("assets/demos/{name}.{ending}")).expect("it is committed");
            ends_alike_everywhere(&committed, &recording.last_frame);
        }
    }
}

#[test]
fn the_upgrade_takes_less_than_a_minute() {
    let demo = demo(demo::built_in("upgrade").expect("it is built in"));
    assert!(record(&demo, Language::English).length < Duration::from_mins(1));
}

const START: &str = "Type \"account-center\"\nEnter\nSleep 1s\n#! caption en \"Watch\"\nSleep 1s\nType \"u\"\nSleep 1s\n";

#[test]
fn a_recording_does_not_depend_on_the_environment() {
    let folder = Folder::new();
    folder.write("one.tape", START);
    let record = |file: &str, variables: &[(&str, &str)]| {
        let mut command = folder.command(&["demo", "one.tape", "--record", file, "one.svg", "one.txt", "--overwrite"]);
        let output = command.envs(variables.iter().copied()).output().expect("it starts");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        ["svg", "txt"].map(|ending| folder.read(&format!("one.{ending}"))).concat() + &folder.read(file)
    };
    folder.write("config.toml", "locale = \"nl\"\ntheme = \"light\"\n");
    let config = folder.path("config.toml");
    let config = config.to_str().expect("a name");
    let environment = [
        ("LANG", "ja_JP.UTF-8"),
        ("LC_ALL", "de_DE.UTF-8"),
        ("ACCOUNT_CENTER_CONFIG", config),
        ("NO_COLOR", "1"),
        ("COLUMNS", "40"),
        ("COLORFGBG", "0;15"),
        ("TZ", "Asia/Tokyo"),
        ("ACCOUNT_CENTER_THEME", "light"),
    ];
    assert_eq!(record("a.cast", &[]), record("b.cast", &environment));
}

#[test]
fn a_failed_check_reports_everything_with_the_frame() {
    let folder = Folder::new();
    folder.write("one.tape", START);
    folder.call(&["demo", "one.tape", "--record", "one.cast"], "");
    assert_eq!(folder.call(&["demo", "--check", "one.tape"], "").status, 0);
    let long = "A caption that is so long that on a screen of eighty columns its end cannot be read";
    folder.write(
        "one.tape",
        &(START.replace("Watch", long) + "#! expect dialog=transfer\n#! clock +1d\nWait+Screen@1s /nothing of the kind/\n"),
    );
    let called = folder.call(&["demo", "--check", "one.tape"], "");
    assert_eq!(called.status, 1);
    insta::assert_snapshot!("demo-disproved", called.error + &called.output);
    let failed = folder.call(&["demo", "one.tape", "--record", "two.cast"], "");
    assert!(failed.status == 1 && !folder.path("two.cast").exists(), "a demo that fails is not recorded: {failed:?}");
    folder.write("one.tape", START);
    let twice = folder.call(&["demo", "one.tape", "--record", "one.cast"], "");
    assert!(twice.status == 1 && twice.error.contains("already exists"), "{twice:?}");
}

#[test]
fn a_tape_that_opens_something_else_is_rejected_with_the_reason() {
    let folder = Folder::new();
    let error = |tape: &str| {
        folder.write("one.tape", tape);
        let called = folder.call(&["demo", "one.tape", "--record", "one.cast"], "");
        assert_ne!(called.status, 0, "{called:?}");
        called.error
    };
    assert!(error("Type \"ls\"\nEnter\n").contains("a demo opens the account center"));
    assert!(error("Type \"account-center list\"\nEnter\n").contains("a demo opens the account center"));
    assert!(error("Type \"account-center --scenario nowhere\"\nEnter\n").contains("no scenario or file \"nowhere\""));
    assert!(error("Enter\n").contains("one.tape:1:1:"));
    assert!(error("Source two.tape\n").contains("one.tape:1:1:"));
    insta::assert_snapshot!("tape-mistakes", error("Tipe \"u\"\nSleep soon\n#! expect offer.idd=x\nWait /(/\n"));
    assert!(!folder.path("one.cast").exists(), "nothing is written");
}

/// Returns the input events of a recording, joined.
fn typed(recording: &Recording) -> String {
    let events = recording.cast.lines().skip(1).map(|line| serde_json::from_str::<(f64, String, String)>(line).expect("an event"));
    events.filter(|(_, code, _)| code == "i").map(|(_, _, data)| data).collect()
}

#[test]
fn what_is_hidden_is_not_recorded_and_takes_no_time() {
    let all = record_tape(&format!("{START}Escape\nSleep 1s\n"));
    let hidden = record_tape(&format!("{START}Hide\nType \"secret\"\nSleep 5s\nShow\nEscape\nSleep 1s\n"));
    assert_eq!((typed(&hidden), hidden.length), (typed(&all), all.length));
}

#[test]
fn waits_take_the_same_time_in_every_language() {
    let tape = "Type \"account-center --rate 86400\"\nEnter\nWait+Screen@60s /Status +. Disabled/\n#! expect status=disabled\n";
    let demo = demo(tape);
    let [english, dutch] = [Language::English, Language::Dutch].map(|language| record(&demo, language));
    assert_eq!((english.failures, dutch.failures), (Vec::new(), Vec::new()));
    assert_eq!(english.length, dutch.length);
}

#[test]
fn after_the_program_has_quit_nothing_else_runs_in_the_shell() {
    let recording = record_tape(&format!("{START}Escape\nType \"q\"\nType \"rm -rf /\"\nEnter\nSleep 1s\n"));
    let last = export::text(&recording.last_frame);
    assert!(last.starts_with("$ account-center\n$ rm -rf /\n$\n"), "{last}");
}

#[test]
fn a_call_must_not_say_how_the_account_center_is_shown() {
    let folder = Folder::new();
    for flag in ["--theme light", "--ascii", "--live", "--locale nl", "--plain --ascii"] {
        folder.write("one.tape", &START.replace("account-center", &format!("account-center {flag}")));
        let called = folder.call(&["demo", "--check", "one.tape"], "");
        assert!(called.status == 1 && called.error.contains("the call can only have"), "{flag}: {called:?}");
    }
}

#[test]
fn the_error_about_an_unknown_format_lists_every_format() {
    let folder = Folder::new();
    for language in Language::ALL {
        let called = folder.call(&["demo", "upgrade", "--record", "upgrade.png", "--locale", language.tag()], "");
        assert_eq!(called.status, 2);
        let help = folder.call(&["demo", "--help", "--locale", language.tag()], "").output;
        for format in Format::VARIANTS {
            assert!(called.error.contains(&format!(".{format}")) && help.contains(&format!(".{format}")), "{format} in {language:?}");
        }
    }
}

#[test]
fn every_demo_is_recorded_in_every_format() {
    let folder = Folder::new();
    for (name, _) in BUILT_IN {
        let files: Vec<String> = Format::VARIANTS.iter().map(|format| format!("{name}.{format}")).collect();
        let called = folder.call(&[&["demo", name, "--record"], &*files.iter().map(String::as_str).collect::<Vec<_>>()].concat(), "");
        assert_eq!(called.status, 0, "{called:?}");
        assert_eq!(folder.names().iter().filter(|file| file.starts_with(&format!("{name}."))).count(), files.len());
        assert!(folder.path(&format!("{name}-still.svg")).exists(), "the Screenshot has a file of its own");
    }
    assert_eq!(folder.call(&["demo", "--record", "x.cast", "upgrade"], "").status, 2, "the name is taken for a file to record");
}

#[test]
fn recordings_in_two_languages_are_in_one_folder() {
    let folder = Folder::new();
    folder.write("one.tape", &format!("{START}Screenshot page.png\nSleep 1s\n"));
    for (language, file) in [("en", "one.svg"), ("nl", "one.nl.svg")] {
        let called = folder.call(&["demo", "one.tape", "--locale", language, "--record", file], "");
        assert_eq!(called.status, 0, "{called:?}");
    }
    assert!(folder.read("page.svg").contains("Spending limit") && folder.read("page.nl.svg").contains("Bestedingslimiet"));
}

#[test]
fn a_recording_is_played_as_fast_as_is_asked_for() {
    let folder = Folder::new();
    folder.write("one.tape", &format!("Set PlaybackSpeed 2\n{START}Sleep 20s\n"));
    let record = |speed: &[&str]| {
        let called = folder.call(&[&["demo", "one.tape", "--overwrite", "--record", "one.cast"], speed].concat(), "");
        assert_eq!(called.status, 0, "{called:?}");
        let cast = folder.read("one.cast");
        let header: serde_json::Value = serde_json::from_str(cast.lines().next().expect("a header")).expect("JSON");
        let end: (f64, String, String) = serde_json::from_str(cast.lines().last().expect("an end")).expect("an event");
        (header["idle_time_limit"].as_f64().expect("a limit"), end.0)
    };
    let (limit, whole) = record(&[]);
    let (half_limit, half) = record(&["--speed", "2"]);
    assert!((whole - 2.0 * half).abs() < 0.001 && whole > 10.0, "{whole} and {half} seconds");
    assert!((limit - 11.0).abs() <= 1.0 && (half_limit - 6.0).abs() <= 1.0, "the tape means the pause: {limit} and {half_limit} seconds");
    assert_eq!(folder.call(&["demo", "one.tape", "--speed", "fast", "--record", "two.cast"], "").status, 2);
}

#[test]
fn two_stills_of_one_name_are_rejected_before_anything_is_written() {
    let folder = Folder::new();
    folder.write("one.tape", &format!("{START}Screenshot a.png\nEscape\nScreenshot a.png\n"));
    let called = folder.call(&["demo", "one.tape", "--record", "one.cast", "one.svg"], "");
    assert!(called.status == 1 && called.error.contains("a.svg"), "{called:?}");
    let called = folder.call(&["demo", "one.tape", "--record", "one.cast", "nowhere/one.txt"], "");
    assert!(called.status == 1 && called.error.contains("nowhere/one.txt"), "{called:?}");
    assert_eq!(folder.names(), ["one.tape"]);
}

#[test]
fn a_tape_that_is_too_long_is_rejected() {
    let mistakes = |text: &str| {
        let diagnostics = tape::parse(text).expect_err("the tape is too long");
        diagnostics.iter().map(|diagnostic| (diagnostic.place.line, diagnostic.message)).collect::<Vec<_>>()
    };
    assert_eq!(mistakes(&"Sleep 30m\n".repeat(3)), [(3, "tape-too-much")]);
    assert_eq!(mistakes(&"Down 1000\n".repeat(101)), [(11, "tape-too-much")]);
}

#[test]
fn a_tape_is_rejected_before_the_tapes_that_it_includes_fill_the_memory() {
    let included = format!("Hide\n#{}\n{}", " ".repeat(1017), format!("#{}\n", " ".repeat(1022)).repeat(1023));
    let read = |times: usize| {
        let mut found = 0;
        let mut find = |_: &str| {
            found += 1;
            Ok(included.clone())
        };
        let sources: Vec<String> = (0..times).map(|number| format!("Source big-{number}.tape")).collect();
        (demo::read(&sources.join("\n"), &mut find).map(|tape| tape.lines.len()), found)
    };
    assert_eq!((included.len(), read(4)), (1 << 20, (Ok(4), 4)));
    let (rejected, found) = read(1000);
    let diagnostics = rejected.expect_err("together they are too large");
    let mistakes: Vec<_> = diagnostics.iter().map(|diagnostic| (diagnostic.place.line, diagnostic.message)).collect();
    assert_eq!((mistakes, found), (vec![(5, "tape-sources-too-large")], 5));

    let mut found = 0;
    let mut find = |_: &str| {
        found += 1;
        Ok(included.clone())
    };
    let again = demo::read(&"Source big.tape\n".repeat(1000), &mut find).map(|tape| tape.lines.len());
    assert_eq!((again, found), (Ok(1000), 1), "what is included again is not read again");

    let many = "Hide\n".repeat(tape::MAX_COMMANDS / 2);
    let diagnostics = demo::read(&"Source many.tape\n".repeat(4), &mut |_| Ok(many.clone())).expect_err("together they are too long");
    let mistakes: Vec<_> = diagnostics.iter().map(|diagnostic| (diagnostic.place.line, diagnostic.message)).collect();
    assert_eq!(mistakes, [(3, "tape-too-long")]);
}

#[test]
fn a_tape_may_include_another() {
    let folder = Folder::new();
    folder.write("start.tape", START);
    folder.write("one.tape", "Source start.tape\n#! expect dialog=upgrade\n");
    let called = folder.call(&["demo", "--check", "one.tape"], "");
    assert_eq!(called.status, 0, "{called:?}");
    folder.write("start.tape", &format!("{START}Tipe \"x\"\nSleep soon\n"));
    folder.write("one.tape", "Source start.tape\nSource start.tape\n");
    let called = folder.call(&["demo", "--check", "one.tape"], "");
    assert_eq!(called.error.matches("start.tape:8:1").count(), 1, "included twice, it has one mistake: {called:?}");
    assert!(called.error.contains("start.tape:8:1") && called.error.contains("start.tape:9:7"), "{called:?}");
    folder.write("start.tape", "Source one.tape\n");
    assert!(folder.call(&["demo", "--check", "one.tape"], "").error.contains("names another tape"), "an included tape includes no other");
    let both = folder.call(&["check", "one.tape", "start.tape"], "");
    assert_eq!(both.status, 1, "{both:?}");
    folder.write("own.tape", &format!("{START}Source own.tape\n"));
    let own = folder.call(&["check", "own.tape"], "");
    let place = format!("own.tape:{}:1: ", START.lines().count() + 1);
    assert!(own.status == 1 && own.error.contains(&place) && !own.output.contains("ok"), "a tape does not include itself: {own:?}");
}

#[test]
fn every_picture_is_what_its_tape_draws() {
    let mut pictures = 0;
    for entry in fs::read_dir("assets/pictures").expect("the folder") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|ending| ending != "tape") {
            continue;
        }
        pictures += 1;
        let tape = fs::canonicalize(&path).expect("it is there");
        let folder = Folder::new();
        let called = folder.call(&["demo", tape.to_str().expect("a name"), "--record", "now.svg"], "");
        assert_eq!((called.status, called.error.as_str()), (0, ""));
        let committed = fs::read_to_string(path.with_extension("svg")).expect("it has a picture");
        assert!(committed == folder.read("now.svg"), "{} is out of date: record it again with --overwrite", path.display());
        let readme = fs::read_to_string("README.md").expect("it is there");
        let name = path.with_extension("svg");
        assert!(readme.contains(name.to_str().expect("a name")), "README.md does not show {}", name.display());
    }
    assert!(pictures >= 4);
}

#[test]
fn words_in_a_language_that_is_never_shown_are_told() {
    let folder = Folder::new();
    folder.write("one.tape", &format!("{START}#! caption en \"Look\"\n#! caption it \"Guarda\"\nSleep 1s\n"));
    let told = folder.call(&["check", "one.tape"], "");
    assert!(told.output.contains("one.tape: #! caption is written in a language that is never shown: it\n"), "{told:?}");
}

#[test]
fn a_demo_on_another_screen_presses_as_many_keys_in_the_same_time() {
    let made = demo(demo::built_in("credit").expect("it is built in"));
    let small = made.on_screen(demo::DEFAULT_SIZE);
    assert_eq!((made.size.width, small.size), (100, demo::DEFAULT_SIZE));
    let keys = |demo: &Demo| demo.cues.iter().filter(|cued| matches!(cued.cue, Cue::Key(_))).count();
    assert_eq!(keys(&made), keys(&small));
    assert_eq!(record(&made, Language::English).length, record(&small, Language::English).length);
}
