//! Every language says everything, and everything fits.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, thread,
};

use account_center::{
    scenario::BUILT_IN,
    text::{Language, Text},
};
use fluent_bundle::FluentResource;

use crate::rig::Rig;

fn source(language: Language) -> String {
    let file = |name: String| fs::read_to_string(format!("assets/text/{name}.ftl")).expect("a file of the language");
    ["", ".dialogs", ".training", ".commands"].map(|part| file(format!("{}{part}", language.tag()))).concat()
}

/// The messages of a language with their attributes, each with the values that it speaks of.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let source = source(language);
    FluentResource::try_new(source.clone()).unwrap_or_else(|(_, errors)| panic!("{}.ftl: {errors:?}", language.tag()));
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut name = String::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once(" =").filter(|(id, _)| !id.starts_with(char::is_whitespace)) {
            id.clone_into(&mut name);
            assert!(messages.insert(name.clone(), BTreeSet::new()).is_none(), "{}.ftl has {id} twice", language.tag());
        }
        if line.trim_start().starts_with(".hint") {
            messages.entry(format!("{name}.hint")).or_default();
        }
        for value in line.split('$').skip(1) {
            let value: String = value.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            messages.get_mut(&name).expect("a value stands in a message").insert(value);
        }
    }
    messages
}

#[test]
fn every_language_has_every_message_and_every_value() {
    let english = messages(Language::English);
    for language in Language::ALL {
        assert_eq!(messages(language), english, "{}", language.tag());
    }
}

/// What the sources name: their texts in quotes, and the variants of enums whose names are derived, as `credit-used` and `credit_used`.
fn named_in_sources() -> BTreeSet<String> {
    fn collect(folder: &str, into: &mut BTreeSet<String>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                collect(path.to_str().expect("a name"), into);
                continue;
            }
            let source = fs::read_to_string(path).expect("a source file");
            into.extend(source.split('"').map(str::to_owned));
            if source.contains("serialize_all") {
                let variants = source.lines().filter_map(|line| line.trim().split([',', '(', ' ']).next());
                into.extend(variants.clone().map(|variant| separated(variant, '-')));
                into.extend(variants.map(|variant| separated(variant, '_')));
            }
        }
    }
    let mut named = BTreeSet::new();
    collect("src", &mut named);
    named
}

/// A name in `CamelCase` with its words in lower case and something between them.
fn separated(name: &str, separator: char) -> String {
    let mut words = String::new();
    for c in name.chars() {
        if c.is_uppercase() && !words.is_empty() {
            words.push(separator);
        }
        words.extend(c.to_lowercase());
    }
    words
}

/// Whether a name is a template of the sources, such as `ask-{code}-yes`, with something named in the sources in each of its gaps.
fn fits(name: &str, template: &str, named: &BTreeSet<String>) -> bool {
    let Some((before, rest)) = template.split_once('{') else { return name == template };
    let (Some((_, after)), Some(tail)) = (rest.split_once('}'), name.strip_prefix(before)) else { return false };
    let ends = (1..=tail.len()).filter(|end| tail.is_char_boundary(*end));
    ends.into_iter().any(|end| named.contains(&tail[..end]) && fits(&tail[end..], after, named))
}

#[test]
fn no_message_is_left_over() {
    let mut named = named_in_sources();
    // The names that the command line's definition makes of its commands and arguments.
    let of_commands = [
        "open",
        "status",
        "check",
        "list",
        "what-if",
        "help",
        "version",
        "locale",
        "scenario",
        "rate",
        "live",
        "at",
        "output",
        "paths",
        "plans",
        "subscription",
        "config",
        "plain",
        "completions",
        "man",
        "shell",
        "command",
        "theme",
        "ascii",
        "no_motion",
        "no_mouse",
        "notify",
        "config_file",
        "walkthrough",
        "walkthroughs",
        "record",
        "record_tape",
        "learner",
        "no_save",
        "export",
        "overwrite",
        "verify",
        "step",
        "state",
        "grade",
        "files",
        "report",
        "new",
        "kind",
        "file",
        "demo",
        "demos",
        "present",
        "looped",
        "speed",
        "cast_version",
        "notes",
        "schema",
        "sample",
        // What the TOML reader calls the types that it tells of.
        "datetime",
        "float",
        "value",
        // The names of offers.
        "free-trial",
        "pay-as-you-go",
    ];
    named.extend(of_commands.map(str::to_owned));
    let templates: Vec<String> = named.iter().filter(|name| name.contains('{') && !name.contains(' ')).cloned().collect();
    for message in messages(Language::English).keys().filter(|message| !message.contains('.')) {
        let used = |message: &str| named.contains(message) || templates.iter().any(|template| fits(message, template, &named));
        let short = message.strip_suffix("-help").filter(|short| used(short));
        assert!(used(message) || short.is_some(), "nobody uses {message}");
    }
}

/// Keys that open everything there is to see.
const WALKS: &[&str] = &[
    "",
    "Tab",
    "u",
    "t",
    "x",
    "r",
    "R",
    "m",
    "b",
    "T",
    "s",
    "a",
    "a \"12.345\"",
    "d \"tomorrow\" Enter",
    "A",
    "A Down Down Down Down Down Down Down Down Enter \"nobody\" Enter",
    "f",
    "l",
    "l Down Down Down",
    "/",
    "/ \"trial\" Enter",
    "o",
    "o o",
    "c",
    "c D",
    "i",
    "i Right Right Down Right Right",
    "i Down Down Right Down Right Right",
    "i w",
    "?",
    "? PageDown",
    "? PageDown PageDown PageDown",
    "? / \"e\"",
    ":",
    ": \"time\"",
    "? PageDown PageDown PageDown PageDown PageDown PageDown",
    "n",
    "p",
    "n p u Up Enter Enter f",
    "u Up Enter",
    "u Up Enter Enter q",
    "t \"finn@contoso.com\" Enter Enter Enter r",
    "a Tab Up Enter",
    "d \"+40d\" Enter",
];

/// What is wrong with the frames of a scenario in a language: names of messages, lines that are cut.
fn wrong(name: &str, language: Language, ids: &BTreeSet<String>) -> BTreeSet<String> {
    let mut wrong = BTreeSet::new();
    // These end in the same mark as a line that is cut.
    let own = Text::new(language).get("processing").into_owned();
    for walk in WALKS {
        for (width, height) in [(80, 24), (100, 30), (200, 60)] {
            let mut rig = Rig::sized(name, language, width, height);
            let mut frames = vec![rig.press(walk).text()];
            // Every answer to why, one after the other.
            if walk.is_empty() {
                frames.extend(rig.press("w").world().parts().into_iter().map(|_| rig.press("Tab").text()));
            }
            for frame in frames {
                let words: BTreeSet<String> = frame.split_whitespace().map(str::to_owned).collect();
                let names = ids.intersection(&words).filter(|id| !["sign-up", "account-center", "sign-up,"].contains(&id.as_str()));
                wrong.extend(names.map(|id| format!("{} {width}×{height} {name} {walk:?}: {id}", language.tag())));
                // The header may shorten the scenario's title.
                let cut = frame.lines().skip(1).filter(|line| line.contains('…') && !line.contains(&own));
                wrong.extend(cut.map(|line| format!("{} {width}×{height} {name} {walk:?}: {}", language.tag(), line.trim())));
            }
        }
    }
    wrong
}

#[test]
fn no_screen_shows_the_name_of_a_message_or_is_cut() {
    let ids: BTreeSet<String> = messages(Language::English).into_keys().filter(|id| id.contains('-')).collect();
    let of = &|language| BUILT_IN.iter().flat_map(|(name, _)| wrong(name, language, &ids)).collect::<Vec<_>>();
    let wrong: Vec<String> = thread::scope(|scope| {
        let all: Vec<_> = Language::ALL.into_iter().map(|language| scope.spawn(move || of(language))).collect();
        all.into_iter().flat_map(|one| one.join().expect("it does not panic")).collect()
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_question_fits_the_smallest_screen_whole() {
    let questions = [
        "u",
        "t",
        "t \"x\"",
        "T",
        "r",
        "x",
        "R",
        "m",
        "m Up Enter Enter u",
        "b",
        "a",
        "a \"x\"",
        "d \"x\" Enter",
        "s",
        "c D",
        "A",
        "u Up Enter Enter q",
    ];
    for language in Language::ALL {
        for (name, _) in BUILT_IN {
            for (prefix, height) in [("", 22), ("", 24), ("t \"finn@contoso.com\" Enter Enter Enter ", 22)] {
                for question in questions {
                    let mut rig = Rig::sized(name, language, 80, height);
                    let frame = rig.press(prefix).press(question).text();
                    let is_question = !matches!(rig.world().state().dialog, None | Some("why"));
                    assert!(!is_question || !frame.contains("↓ │"), "{} {name} {question:?} 80×{height}\n{frame}", language.tag());
                }
            }
        }
    }
}
