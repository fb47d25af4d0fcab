//! The JSON Schemas say what the readers say: they accept everything that comes with the program, and of files with one thing changed, each in
//! every possible way, what one of both accepts in shape the other accepts too.

use std::collections::BTreeSet;

use account_center::{
    config::{Config, DEFAULTS},
    document::Diagnostic,
    scenario, state,
    walkthrough::{self, Course, NoLessonError, ParseRunError, Run},
};
use jsonschema::Validator;
use serde_json::{Map, Value, json};
use toml::de::{DeTable, DeValue};

use crate::program::Folder;

/// A scenario with every key that there is.
const SCENARIO: &str = r#"
format = 1
title = { en = "Everything", nl = "Alles" }
summary = { en = "Every key." }
now = "2019-01-10T09:15:00Z"
signed_in_as = "eva@contoso.com"

[[subscriptions]]
id = "6f9d0c6e-8a1b-4f3e-9d27-2f1c5e7a9b10"
name = "Free Trial"
offer = "MS-AZR-0044P"
created_at = "2018-12-27T09:15:00Z"
estimated = true
administrator = "eva@contoso.com"
currency = "EUR"
credit = "170.00"
usage_known = true
used_as_of = "2019-01-05T09:15:00Z"
expected_per_day = "3.25"
payment_method = true
daily_usage = [{ amount = "3.25", from = "+0d", until = "+5d" }]
facts = [
    { at = "+5d", usage = "12.50" },
    { at = "+6d", upgrade = { name = "Pay-As-You-Go" } },
    { at = "+36d", bill_unpaid = {} },
    { at = "+37d", bill_paid = {} },
    { at = "+38d", transfer_request = { recipient = "finn@contoso.com" } },
    { at = "+39d", transfer_cancel = {} },
    { at = "+40d", transfer_request = { recipient = "finn@contoso.com" } },
    { at = "+41d", transfer_decline = {} },
    { at = "+42d", cancel = {} },
    { at = "+43d", reactivate = {} },
    { at = "+44d", transfer_request = { recipient = "finn@contoso.com" } },
    { at = "+45d", transfer_accept = {} },
]

[[subscriptions]]
name = "Without a card"
offer = "MS-AZR-0044P"
created_at = "2018-12-27T09:15:00Z"
payment_method = false
facts = [{ at = "+1d", payment_method_added = {} }]

[[subscriptions]]
name = "Exported"
observed = { at = "2018-12-28T09:15:00Z", state = "Enabled", spending_limit = "On", quota_id = "FreeTrial_2014-09-01", free_services_until = "2019-12-27T09:15:00Z" }

[[expect]]
at = "+1d"
subscription = "Free Trial"
now = { ge = "2019-01-10T09:15:00Z" }
clock.rate = { le = 1 }
offer.id = "MS-AZR-0003P"
upgrade = { set = true, refusals = [], upgraded_at = { set = true } }
transfer.blockers = ["waiting_for_offer_change"]
"credit.remaining" = { ge = "1", le = "153.75", set = true }
status = "active"
"transfer.request.status" = { set = false }
credit.expired = false
"#;

/// A walkthrough with every key that there is.
const WALKTHROUGH: &str = r#"
format = 1
title = { en = "Everything", nl = "Alles" }
summary = { en = "Every key." }
show_goals = true
remember = [{ en = "A point" }]
scenario = "free-trial"
at = "+3d"

[[steps]]
id = "reach"
title = { en = "Reach it" }
text = { en = "Move time with {next-event}." }
focus = "credit"
skip = true
notes = { en = "Ask first." }
solution = "Type \"n\""
because = { en = "So it is." }
goal = { subscription = "Free Trial", status = "disabled" }
hints = [
    { text = { en = "Start again." }, when = { "upgrade.upgraded_at" = { set = true } }, off_track = true, after = "Type \"u\"" },
    { text = { en = "The footer shows the keys." } },
]

[[steps]]
id = "answer"
title = { en = "Answer it" }
question = { en = "What was billed?" }
answers = [
    { text = { en = "The usage" }, because = { en = "No." } },
    { text = { en = "Nothing" }, correct = true, because = { en = "Yes." } },
]
"#;

/// A course with every key that there is.
const COURSE: &str = r#"
format = 1
title = { en = "Everything", nl = "Alles" }
summary = { en = "Every key." }
lessons = [{ walkthrough = "tour", next = { en = "Go on." } }, { walkthrough = "lesson.toml" }]
files = { "lesson.toml" = "…" }
"#;

/// The mistakes in the shape of a file. All others are about what it means.
const IN_SHAPE: &[&str] = &[
    "missing-format",
    "unknown-format",
    "newer-format",
    "missing-key",
    "unknown-key",
    "wrong-type",
    "empty-text",
    "long-text",
    "unknown-language",
    "missing-english",
    "no-subscriptions",
    "not-a-currency",
    "amount-without-quotes",
    "no-fact",
    "several-facts-in-one",
    "no-steps",
    "no-lessons",
    "lesson-count",
    "step-id",
    "too-many-hints",
    "step-without-goal",
    "step-goal-and-question",
    "too-few-answers",
    "unknown-focus",
    "not-a-value",
    "unknown-path",
    "unknown-test",
    "no-order",
    "wrong-kind",
    "unknown-context",
    "unknown-action",
];

fn validator(schema: &Value) -> Validator {
    jsonschema::options().should_validate_formats(true).build(schema).expect("it is a schema")
}

/// The message's own name for what describes a key.
fn name(message: &str) -> String {
    message.to_owned()
}

/// A TOML document as the JSON that language servers validate.
fn json_of(text: &str) -> Value {
    fn table(table: &DeTable<'_>) -> Value {
        table.iter().map(|(key, value)| (key.get_ref().to_string(), value_of(value.get_ref()))).collect::<Map<_, _>>().into()
    }
    fn value_of(value: &DeValue<'_>) -> Value {
        match value {
            DeValue::String(text) => text.as_ref().into(),
            DeValue::Integer(number) => number.as_str().parse::<i64>().expect("a small number").into(),
            DeValue::Float(number) => number.as_str().parse::<f64>().expect("a number").into(),
            DeValue::Boolean(flag) => (*flag).into(),
            DeValue::Datetime(time) => time.to_string().into(),
            DeValue::Array(items) => items.iter().map(|item| value_of(item.get_ref())).collect(),
            DeValue::Table(inner) => table(inner),
        }
    }
    table(DeTable::parse(text).expect("it is TOML").get_ref())
}

/// A document as TOML, in one line for each key at its top.
fn toml_of(document: &Value) -> String {
    fn inline(value: &Value) -> String {
        match value {
            Value::Array(items) => format!("[{}]", items.iter().map(inline).collect::<Vec<_>>().join(", ")),
            Value::Object(entries) => {
                let entries: Vec<_> = entries.iter().map(|(key, value)| format!("{key:?} = {}", inline(value))).collect();
                format!("{{ {} }}", entries.join(", "))
            }
            // Strings of JSON are strings of TOML.
            plain => plain.to_string(),
        }
    }
    let lines = document.as_object().expect("a table").iter().map(|(key, value)| format!("{key:?} = {}\n", inline(value)));
    lines.collect::<Vec<_>>().concat()
}

/// Every document that differs from this one in one thing, with where that is.
fn mutated(document: &Value) -> Vec<(String, Value)> {
    fn pointers(value: &Value, pointer: String, into: &mut Vec<String>) {
        let keys: Vec<String> = match value {
            Value::Object(entries) => entries.keys().cloned().collect(),
            Value::Array(items) => (0..items.len()).map(|index| index.to_string()).collect(),
            _ => Vec::new(),
        };
        for key in keys {
            let below = format!("{pointer}/{key}");
            pointers(value.pointer(&format!("/{key}")).expect("it is there"), below, into);
        }
        into.push(pointer);
    }
    let mut all = Vec::new();
    pointers(document, String::new(), &mut all);
    let mut mutated = Vec::new();
    for pointer in all.iter().filter(|pointer| !pointer.is_empty()) {
        let before = document.pointer(pointer).expect("it is there");
        let mut others = vec![json!(true), json!(7), json!("x y"), json!([]), json!({})];
        match before {
            Value::String(text) => others.push(format!("{text}x").into()),
            Value::Array(items) if !items.is_empty() => others.push(vec![items[0].clone(); 101].into()),
            _ => {}
        }
        for other in others {
            let mut one = document.clone();
            *one.pointer_mut(pointer).expect("it is there") = other.clone();
            let told: String = other.to_string().chars().take(40).collect();
            mutated.push((format!("{pointer} = {told}"), one));
        }
        let (parent, key) = pointer.rsplit_once('/').expect("it starts with a slash");
        let mut without = document.clone();
        let mut renamed = document.clone();
        if let (Some(Value::Object(entries)), Some(Value::Object(other))) = (without.pointer_mut(parent), renamed.pointer_mut(parent)) {
            entries.remove(key);
            let value = other.remove(key).expect("it is there");
            other.insert(format!("{key}x"), value);
            mutated.extend([(format!("without {pointer}"), without), (format!("{pointer}x"), renamed)]);
        }
    }
    mutated
}

/// Compares a schema with a reader on a document and on everything that differs from it in one thing.
fn compare(schema: &Value, document: &Value, mistakes: impl Fn(&Value) -> Vec<String>) {
    let validator = validator(schema);
    assert_eq!(mistakes(document), [""; 0]);
    let refused: Vec<String> = validator.iter_errors(document).map(|error| format!("{}: {error}", error.instance_path)).collect();
    assert_eq!(refused, [""; 0]);
    let mut refused = 0;
    for (what, other) in mutated(document) {
        let mistakes = mistakes(&other);
        let is_valid = validator.is_valid(&other);
        if mistakes.is_empty() {
            assert!(
                is_valid,
                "only the reader accepts {what}: {:?}",
                validator.iter_errors(&other).map(|it| format!("{it}")).collect::<Vec<_>>()
            );
        }
        let in_shape: Vec<_> = mistakes.iter().filter(|name| IN_SHAPE.contains(&name.as_str())).collect();
        assert!(!is_valid || in_shape.is_empty(), "only the schema accepts {what}: {in_shape:?}");
        refused += usize::from(!is_valid);
    }
    assert!(refused > 40, "{refused}");
}

fn names(mistakes: &[Diagnostic]) -> Vec<String> {
    mistakes.iter().map(|mistake| mistake.message.to_owned()).collect()
}

/// The descriptions in a schema of the keys that a document has, those of its tables too.
fn described(schema: &Value, document: &Value, into: &mut BTreeSet<String>) {
    into.extend(schema["description"].as_str().map(str::to_owned));
    match document {
        Value::Object(entries) => {
            for (key, value) in entries {
                // A condition is a value or tests of it.
                let within = [schema, &schema["anyOf"][1]].into_iter().find_map(|schema| schema["properties"].get(key));
                if let Some(schema) = within {
                    described(schema, value, into);
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| described(&schema["items"], item, into)),
        _ => {}
    }
}

fn descriptions(schema: &Value) -> BTreeSet<String> {
    let text = schema.to_string();
    text.split("\"description\":\"").skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

fn assert_whole(schema: &Value, document: &Value) {
    let mut found = BTreeSet::new();
    described(schema, document, &mut found);
    assert_eq!(found, descriptions(schema), "the document of this test has every key");
}

#[test]
fn the_schema_of_scenarios_and_their_reader_agree() {
    let (schema, document) = (scenario::schema(&name), json_of(SCENARIO));
    assert_whole(&schema, &document);
    compare(&schema, &document, |document| scenario::parse(&toml_of(document)).err().map_or_else(Vec::new, |error| names(&error)));
}

#[test]
fn the_schema_of_walkthroughs_and_their_reader_agree() {
    let (schema, document) = (walkthrough::schema(&name), json_of(WALKTHROUGH));
    assert_whole(&schema, &document);
    compare(&schema, &document, |document| {
        let read = walkthrough::parse("whole", &toml_of(document), walkthrough::built_in_scenario);
        read.err().map_or_else(Vec::new, |error| names(&error))
    });
}

#[test]
fn the_schema_of_courses_and_their_reader_agree() {
    let (schema, document) = (walkthrough::course_schema(&name), json_of(COURSE));
    assert_whole(&schema, &document);
    compare(&schema, &document, |document| {
        let tour = |name: &str, files: &walkthrough::CourseFiles| {
            let is_there = name == "tour" || files.contains_key(name);
            walkthrough::open_built_in("tour").filter(|_| is_there).cloned().ok_or(NoLessonError::Unknown)
        };
        Course::parse(&toml_of(document), tour).err().map_or_else(Vec::new, |error| names(&error))
    });
}

#[test]
fn the_schema_of_the_configuration_and_its_reader_agree() {
    let schema = Config::default().schema(|topic| format!("{topic:?}"));
    compare(&schema, &json_of(DEFAULTS), |document| {
        let mistakes = names(&Config::default().read(&toml_of(document)));
        // Of the many ways to name a language the schema lists the usual ones.
        let other_language = document["locale"].as_str().is_some_and(|locale| locale != "auto");
        mistakes.into_iter().filter(|mistake| !(other_language && mistake == "not-a-value")).collect()
    });
}

#[test]
fn the_schema_of_runs_and_their_reader_agree() {
    let tour = walkthrough::open_built_in("tour").expect("it is built in");
    let mut run = Run::new(tour, "nl", true, "2019-01-10T09:15:00Z".parse().expect("an instant"));
    run.learner = Some("Eva".to_owned());
    let mut document: Value = serde_json::from_str(&run.to_line()).expect("it is JSON");
    document["inputs"] = json!(["0 key u", "350 paste a b"]);
    document["left_at"] = 400.into();
    let validator = validator(&Run::schema());
    let mut refused = 0;
    for (what, other) in mutated(&document).into_iter().chain([("nothing".to_owned(), document)]) {
        let read = Run::parse(&other.to_string());
        let fits = !matches!(
            read,
            Err(ParseRunError::NotJson | ParseRunError::Cut | ParseRunError::SomethingElse | ParseRunError::OtherFormat(_))
        );
        assert_eq!(validator.is_valid(&other), fits, "{what}: {read:?}");
        refused += usize::from(!fits);
    }
    assert!(refused > 30, "{refused}");
}

#[test]
fn the_schema_of_the_state_accepts_what_is_printed_and_nothing_without_one_of_its_keys() {
    let validator = validator(&state::State::schema());
    let trial = Folder::new().call(&["status", "-o", "json"], "");
    let printed: Value = serde_json::from_str(&trial.output).expect("it is JSON");
    let observed = scenario::parse(SCENARIO).expect("it is a scenario").state();
    let all = scenario::BUILT_IN.iter().map(|(_, source)| scenario::parse(source).expect("it is a scenario").state());
    let all = all.chain([observed]).map(|state| serde_json::to_value(state).expect("plain data"));
    for state in all.chain([printed.clone()]) {
        let wrong: Vec<String> = validator.iter_errors(&state).map(|error| format!("{}: {error}", error.instance_path)).collect();
        assert_eq!(wrong, [""; 0]);
    }
    for (what, other) in mutated(&printed) {
        if what.starts_with("without ") {
            assert!(!validator.is_valid(&other), "{what}");
        }
    }
    let mut other = printed;
    other["subscriptions"][0]["status"] = "activ".into();
    assert!(!validator.is_valid(&other), "the values of a status are listed");
}

#[test]
fn the_schemas_accept_everything_that_comes_with_the_program() {
    let scenarios = scenario::BUILT_IN.iter().map(|(_, source)| *source).chain([include_str!("../../assets/new/scenario.toml")]);
    let walkthroughs = walkthrough::BUILT_IN.iter().map(|(_, source)| *source).chain([include_str!("../../assets/new/walkthrough.toml")]);
    let mut files = 0;
    for (schema, sources) in
        [(scenario::schema(&name), scenarios.collect::<Vec<_>>()), (walkthrough::schema(&name), walkthroughs.collect())]
    {
        let validator = validator(&schema);
        for source in sources {
            let refused: Vec<String> =
                validator.iter_errors(&json_of(source)).map(|error| format!("{}: {error}", error.instance_path)).collect();
            assert_eq!(refused, [""; 0], "{}", &source[..80]);
            files += 1;
        }
    }
    assert!(files > 20);
}

#[test]
fn a_template_names_its_schema_and_the_command_prints_it_in_the_language_of_the_user() {
    let folder = Folder::new();
    for kind in ["scenario", "walkthrough", "course"] {
        folder.call(&["new", kind, &format!("{kind}-one.toml")], "");
        assert!(folder.read(&format!("{kind}-one.toml")).starts_with(&format!("#:schema {kind}.schema.json\n")));
    }
    for kind in ["scenario", "walkthrough", "course", "config", "state", "run"] {
        let printed = folder.call(&["--locale", "nl", "schema", kind], "");
        assert_eq!((printed.status, printed.error.as_str()), (0, ""), "{kind}");
        let schema: Value = serde_json::from_str(&printed.output).expect("it is JSON");
        assert!(jsonschema::meta::is_valid(&schema), "{kind}");
        if kind == "scenario" {
            assert_eq!(schema["properties"]["now"]["description"], "Waar de klok begint");
        }
    }
}
