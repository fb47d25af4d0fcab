//! Every language has every message, every message that the program asks for is there, and none is there that it never asks for.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use account_center::{
    app::Keymap,
    config::OPTIONS,
    demo,
    text::{Language, Text},
};
use fluent_bundle::FluentResource;
use regex_lite::Regex;

/// The messages of a language with their attributes, each with the values that it mentions.
pub(crate) fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let file = |name: String| fs::read_to_string(format!("assets/text/{name}.ftl")).expect("a file of the language");
    let source = ["", ".dialogs", ".training", ".commands"].map(|part| file(format!("{}{part}", language.tag()))).concat();
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

/// The ids of all messages, and of none of their attributes.
fn ids() -> BTreeSet<String> {
    messages(Language::English).into_keys().filter(|id| !id.contains('.')).collect()
}

/// The code of the program, file by file, without comments and tests.
static CODE: LazyLock<Vec<(PathBuf, String)>> = LazyLock::new(|| {
    fn collect(folder: &Path, into: &mut Vec<(PathBuf, String)>) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                collect(&path, into);
                continue;
            }
            let source = fs::read_to_string(&path).expect("a source file");
            let code = source.lines().take_while(|line| *line != "#[cfg(test)]").filter(|line| !line.trim_start().starts_with("//"));
            into.push((path, code.collect::<Vec<_>>().join("\n")));
        }
    }
    let mut code = Vec::new();
    collect(Path::new("src"), &mut code);
    collect(Path::new("web/src"), &mut code);
    code
});

/// What stands in quotes in the code.
fn literals() -> BTreeSet<&'static str> {
    CODE.iter().flat_map(|(_, code)| code.split('"')).collect()
}

/// A name in `CamelCase` with its words in lower case and something between them.
fn separated(name: &str, separator: &str) -> String {
    let capital = Regex::new("[A-Z]").expect("a pattern");
    capital.replace_all(name, |found: &regex_lite::Captures<'_>| separator.to_owned() + &found[0].to_lowercase())[separator.len()..]
        .to_owned()
}

/// What a variant of an enum may be called in messages.
type Names = Vec<String>;

/// The variants of an enum of a module: derived names, and those that stand beside them in the code.
fn variants(module: &str, name: &str) -> Vec<Names> {
    let is_in = |path: &Path| path.starts_with(format!("src/{module}")) || *path == *format!("src/{module}.rs");
    let start = format!("enum {name} {{\n");
    let found = CODE.iter().filter(|(path, _)| is_in(path)).find_map(|(_, code)| Some((code, code.split_once(&start)?.1)));
    let (code, body) = found.unwrap_or_else(|| panic!("there is no enum {name} in {module}"));
    let body = body.split("\n}").next().unwrap_or_default();
    let variant = Regex::new(r#"(?m)^    (?:#\[strum\(serialize = "([^"]+)"\)\]\n(?:    #.*\n)*    )?([A-Z]\w+)"#).expect("a pattern");
    let names = variant.captures_iter(body).map(|found| {
        let variant = &found[2];
        let written = Regex::new(&format!(r#"Self::{variant}(?:\(_\)|\(\.\.\)| \{{ \.\. \}})? => "([^"]+)""#)).expect("a pattern");
        let written = written.captures(code).map(|found| found[1].to_owned());
        let given = found.get(1).map(|name| name.as_str().to_owned());
        [given, written, Some(separated(variant, "-")), Some(separated(variant, "_"))].into_iter().flatten().collect()
    });
    let names: Vec<_> = names.collect();
    assert!(!names.is_empty(), "{module}::{name} has no variants");
    names
}

fn words(words: &[&str]) -> Vec<Names> {
    words.iter().map(|word| vec![(*word).to_owned()]).collect()
}

/// The fields of what clap reads, by which messages name arguments.
fn arguments() -> Vec<Names> {
    let field = Regex::new(r"(?m)^    (?:pub(?:\([a-z]+\))? )?([a-z_]+): ").expect("a pattern");
    let of_cli = CODE.iter().filter(|(path, _)| path.starts_with("src/cli") || *path == *"src/cli.rs");
    let of_cli = of_cli.filter(|(_, code)| code.contains("clap")).flat_map(|(_, code)| field.captures_iter(code));
    of_cli.map(|found| vec![found[1].to_owned()]).collect()
}

/// The words in the place of values in pages of help, and those that clap writes itself.
fn placeholders() -> Vec<Names> {
    let given = Regex::new(r#"(?:value_name = |with_value\("[a-z]+", )"([^"]+)""#).expect("a pattern");
    let written = CODE.iter().flat_map(|(_, code)| given.captures_iter(code).map(|found| found[1].to_owned()).collect::<Vec<_>>());
    let upper = Regex::new("[A-Z]{2,}").expect("a pattern");
    let found = written.flat_map(|written| upper.find_iter(&written).map(|word| word.as_str().to_lowercase()).collect::<Vec<_>>());
    found.chain(["command", "options"].map(str::to_owned)).map(|word| vec![word]).collect()
}

/// Messages whose ids are made while the program runs.
struct Family {
    /// With a gap for each part that is filled in.
    template: &'static str,
    /// What fills each gap.
    gaps: Vec<Vec<Names>>,
    /// Whether there is a message for everything that fills the gap. Otherwise the code asks only for some of them.
    is_whole: bool,
}

fn whole(template: &'static str, gap: Vec<Names>) -> Family {
    Family { template, gaps: vec![gap], is_whole: true }
}

fn partial(template: &'static str, gaps: &[&[Names]]) -> Family {
    Family { template, gaps: gaps.iter().map(|gap| gap.to_vec()).collect(), is_whole: false }
}

/// What the TOML reader calls the types of values; the last one stands for several of them.
const TOML_TYPES: [&str; 8] = ["string", "integer", "float", "boolean", "datetime", "array", "table", "value"];

fn families() -> Vec<Family> {
    let (commands, answers, contexts) = (variants("state", "Command"), variants("app", "Answer"), variants("app", "Context"));
    let (of_cli, refusals, disabled) = (variants("cli", "Command"), variants("domain", "Refusal"), variants("domain", "DisabledReason"));
    let with_open = [words(&["open"]), of_cli.clone()].concat();
    let literals: Vec<Names> = literals().into_iter().filter(|word| !word.contains([' ', '{'])).map(|word| vec![word.to_owned()]).collect();
    let saved = words(&["save", "save-card", "download"]);
    let bindings = Keymap::default();
    let actions: Vec<Names> = bindings.all().iter().map(|binding| vec![binding.action.message()]).collect();
    let names: Vec<Names> = bindings.all().iter().map(|binding| vec![binding.action.name().to_owned()]).collect();
    vec![
        // What an action is called, in short at the foot of the page and in full in the help.
        partial("{}-{}", &[&words(&["command", "key"]), &names]),
        whole("{}-help", actions),
        whole("{}-text", saved.clone()),
        whole("{}-title", saved),
        partial("act-{}", &[&variants("domain", "Act")]),
        partial("ask-{}", &[&commands]),
        partial("ask-{}-text", &[&commands]),
        partial("ask-{}-field", &[&commands]),
        partial("ask-{}-{}", &[&commands, &answers]),
        partial("ask-{}-{}", &[&commands, &words(&["credit", "means", "means-back", "means-later", "moves", "none", "stays", "unknown"])]),
        whole("ask-add-usage-{}", variants("domain", "AmountError")),
        whole("brief-{}", variants("domain", "Change")),
        whole("cause-{}", variants("domain", "Cause")),
        whole("change-{}", variants("domain", "Change")),
        whole("cli-{}", with_open.clone()),
        whole("cli-{}-example", with_open.clone()),
        partial("cli-{}", &[&words(&["help"])]),
        partial("cli-{}-{}", &[&with_open, &arguments()]),
        partial("command-{}", &[&commands]),
        whole("config-from-{}", variants("config", "Origin")),
        whole("damage-{}", variants("training", "Damage")),
        whole("demo-{}", demo::BUILT_IN.iter().map(|(name, _)| vec![(*name).to_owned()]).collect()),
        whole("demo-{}-text", demo::BUILT_IN.iter().map(|(name, _)| vec![(*name).to_owned()]).collect()),
        whole("disabled-{}", disabled.clone()),
        partial("done-{}", &[&variants("domain", "Act")]),
        whole("error-unknown-{}", words(&["scenario", "walkthrough", "demo"])),
        whole("event-disabled-{}", disabled),
        whole("first-step-{}", words(&["next-event", "why", "help"])),
        whole("grade-column-{}", words(&["run", "learner", "walkthrough", "steps", "time", "hints", "right"])),
        partial("help-{}", &[&contexts]),
        partial("mail-{}", &[&literals]),
        whole("man-{}", words(&["name", "synopsis", "description", "options", "subcommands", "extra", "version"])),
        whole("not-graded-{}", variants("training", "GradeErrorKind")),
        whole("notice-coach-{}", variants("app", "CoachNotice")),
        whole("notice-sorted-{}", variants("app", "Order")),
        whole("notes-state-{}", variants("view", "TalkState")),
        partial("offer-{}", &[&words(&["free-trial", "pay-as-you-go"])]),
        partial("option-{}", &[&arguments()]),
        whole("outcome-{}", variants("training", "Outcome")),
        whole("own-{}", [variants("app", "OwnField"), variants("app", "OwnError")].concat()),
        whole("own-{}-help", variants("app", "OwnField")),
        whole("placeholder-{}", placeholders()),
        partial("plain-{}", &[&literals]),
        partial("problem-{}", &[&literals]),
        whole("refusal-{}", refusals.clone()),
        whole("setting-{}", OPTIONS.iter().flat_map(|option| words(&[option.setting, option.name])).collect()),
        whole("status-{}", variants("domain", "Status")),
        whole("terminal-{}", variants("terminal", "Task")),
        partial("topic-{}", &[&variants("domain", "Topic")]),
        whole("type-{}", words(&TOML_TYPES)),
        whole("why-not-{}", refusals),
        whole("why-{}", variants("domain", "Rule")),
    ]
}

impl Family {
    /// The ids that it may have, each with what it may also be called.
    fn members(&self) -> Vec<Names> {
        let fill = |templates: &Names, names: &Names| -> Names {
            templates.iter().flat_map(|template| names.iter().map(move |name| template.replacen("{}", name, 1))).collect()
        };
        self.gaps.iter().fold(vec![vec![self.template.to_owned()]], |members, gap| {
            members.iter().flat_map(|member| gap.iter().map(|names| fill(member, names)).collect::<Vec<_>>()).collect()
        })
    }
}

#[test]
fn every_language_has_every_message_and_every_value() {
    let english = messages(Language::English);
    for language in Language::ALL {
        assert_eq!(messages(language), english, "{}", language.tag());
    }
}

#[test]
fn no_message_is_left_over() {
    let literals = literals();
    let members: BTreeSet<String> = families().iter().flat_map(Family::members).flatten().collect();
    let is_used = |id: &str| literals.contains(id) || members.contains(id);
    let left_over: Vec<String> = ids().into_iter().filter(|id| !is_used(id)).collect();
    assert!(left_over.is_empty(), "nobody uses {left_over:?}");
}

#[test]
fn every_message_whose_id_is_made_while_the_program_runs_is_there() {
    let (ids, families) = (ids(), families());
    for family in &families {
        let members = family.members();
        let missing = members.iter().find(|names| !names.iter().any(|id| ids.contains(id)));
        assert!(!family.is_whole || missing.is_none(), "{}: {missing:?} is missing", family.template);
        assert!(members.iter().flatten().any(|id| ids.contains(id)), "{} has no messages", family.template);
    }
    let (gap, template) = (Regex::new(r"\{[^{}]*\}").expect("a pattern"), Regex::new(r"^(?:[a-z-]|\{\})+$").expect("a pattern"));
    let in_code: BTreeSet<String> = literals().into_iter().map(|literal| gap.replace_all(literal, "{}").into_owned()).collect();
    for used in in_code.iter().filter(|literal| literal.contains("{}") && literal.contains('-') && template.is_match(literal)) {
        let ends = used.split_once("{}").zip(used.rsplit_once("{}"));
        let ((before, _), (_, after)) = ends.expect("it has a gap");
        let is_id = ids.iter().any(|id| id.starts_with(before) && id.ends_with(after));
        assert!(!is_id || families.iter().any(|family| family.template == used), "the family {used} is not listed");
    }
    for Family { template, .. } in families {
        assert!(in_code.contains(template), "no code makes ids such as {template}");
    }
}

#[test]
fn every_message_that_the_code_asks_for_is_there() {
    let ids = ids();
    let id = Regex::new(r#""([a-z][a-z0-9]*(?:-[a-z0-9]+)*)""#).expect("a pattern");
    // Calls with an id among their arguments, and what stands before it in the id of the message.
    let calls = [
        (r"\btext(?:\(\))?\s*\.(?:get|with|hint)\(", ""),
        (r"\((?:&|&?self\.)?text,\s*", ""),
        (r"\bDiagnostic::new\([^,;\x22]*,\s*", "problem-"),
        (r"\bsource\s*\.add(?:_refused|_unknown)?\([^,;\x22]*,\s*", "problem-"),
        (r"\.mistake\([^,;\x22]*,\s*", "problem-"),
        (r"\.wrong_type\([^,;\x22]*,\s*", "type-"),
    ];
    for (call, prefix) in calls {
        let call = Regex::new(call).expect("a pattern");
        let mut asked = 0;
        for (path, code) in &*CODE {
            for found in call.find_iter(code) {
                for id in id.captures_iter(first_argument(&code[found.end()..])) {
                    let id = format!("{prefix}{}", &id[1]);
                    assert!(ids.contains(&id), "{} asks for {id}, which is not there", path.display());
                    asked += 1;
                }
            }
        }
        assert!(asked > 0, "nothing is asked for by {call}");
    }
}

/// The code up to the end of an argument.
fn first_argument(code: &str) -> &str {
    let (mut depth, mut in_quotes) = (0, false);
    let end = code.find(|c: char| {
        in_quotes ^= c == '"';
        match c {
            _ if in_quotes => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth > 0 => depth -= 1,
            ',' | ')' | ']' | '}' | ';' => return depth == 0,
            _ => {}
        }
        false
    });
    &code[..end.unwrap_or(code.len())]
}

#[test]
fn the_comments_of_the_default_configuration_are_the_words_of_the_help() {
    let text = Text::new(Language::English);
    let mut keymap = Keymap::default().all().to_vec().into_iter();
    for line in include_str!("../../assets/config.toml").lines() {
        let Some((written, comment)) = line.rsplit_once(" # ") else { continue };
        let expected = match written.strip_prefix("[keys.").and_then(|rest| rest.strip_suffix(']')) {
            Some(context) => text.get(&format!("help-{context}")),
            None => text.get(&format!("{}-help", keymap.next().expect("a binding for each line").action.message())),
        };
        assert_eq!(comment, expected, "{written}");
    }
    assert_eq!(keymap.next(), None, "a binding has no comment");
}
