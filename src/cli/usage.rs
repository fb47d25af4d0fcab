//! A call that clap cannot parse, reported as all other errors are: in the user's language, with what is wrong and what to do.

use std::{ffi::OsString, path::Path};

use clap::{
    Arg, Command, Error,
    error::{ContextKind, ContextValue, ErrorKind},
};

use super::{error::Complaint, file_kind::FileKind, files::ending, help::option_in_language, load};
use crate::{document::nearest, open::PROGRAM, text::Text};

/// What is wrong with a call. `definition` is the whole command line.
pub(super) fn complaint(error: &Error, arguments: &[OsString], definition: &Command, text: &Text) -> Complaint {
    let command = arguments.get(1).and_then(|word| word.to_str()).filter(|name| definition.find_subcommand(name).is_some());
    let call = command.map_or_else(|| PROGRAM.to_owned(), |name| format!("{PROGRAM} {name}"));
    let one = |kind| words(error, kind).into_iter().next().unwrap_or_default();
    let or_none = |word: String| if word.is_empty() { "none".to_owned() } else { word };
    let (option, value) = (one(ContextKind::InvalidArg), one(ContextKind::InvalidValue));
    let named = |option: &str| option_in_language(option, text);
    let tell = |id: &str, mut arguments: Vec<(&'static str, String)>| {
        arguments.push(("call", call.clone()));
        let arguments: Vec<_> = arguments.into_iter().map(|(name, value)| (name, value.into())).collect();
        Complaint::new(text, id, &arguments)
    };
    if let Some(option) = option_without_value(arguments, definition) {
        return tell("usage-no-value", vec![("option", named(&option)), ("known", "none".into())]);
    }
    match error.kind() {
        ErrorKind::UnknownArgument if option.starts_with('-') => {
            tell("usage-unknown-option", vec![("option", option), ("nearest", or_none(one(ContextKind::SuggestedArg)))])
        }
        ErrorKind::UnknownArgument if command.is_some() => {
            let has_scenario = command.and_then(|name| definition.find_subcommand(name));
            let has_scenario = has_scenario.is_some_and(|command| command.get_arguments().any(|argument| argument.get_id() == "scenario"));
            let complaint = tell("usage-unexpected", vec![("value", option.clone())]);
            let is_meant = has_scenario && what_opens(&option, text) == Some("--scenario");
            if is_meant { Complaint { hint: Some(meant(&format!("{call} --scenario {option}"), text)), ..complaint } } else { complaint }
        }
        // The program itself takes no argument but a command. clap says of one after an option that it cannot stand there.
        ErrorKind::UnknownArgument => no_command(&option, definition, text),
        ErrorKind::InvalidSubcommand | ErrorKind::ArgumentConflict if error.get(ContextKind::InvalidSubcommand).is_some() => {
            no_command(&one(ContextKind::InvalidSubcommand), definition, text)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let known = or_none(words(error, ContextKind::ValidValue).join(", "));
            if value.is_empty() {
                return tell("usage-no-value", vec![("option", named(&option)), ("known", known)]);
            }
            let nearest = or_none(one(ContextKind::SuggestedValue));
            tell("usage-not-a-value", vec![("option", named(&option)), ("value", value), ("known", known), ("nearest", nearest)])
        }
        ErrorKind::TooManyValues => tell("usage-takes-no-value", vec![("option", named(&option)), ("value", value)]),
        ErrorKind::ArgumentConflict => {
            let others = words(error, ContextKind::PriorArg);
            if others.first().is_none_or(|other| *other == option) {
                return tell("usage-repeated", vec![("option", named(&option))]);
            }
            let others = others.iter().map(|other| named(other)).collect::<Vec<_>>().join(", ");
            tell("usage-conflict", vec![("option", named(&option)), ("other", others)])
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = words(error, ContextKind::InvalidArg).iter().map(|argument| named(argument)).collect::<Vec<_>>();
            tell("usage-missing", vec![("missing", missing.join(" "))])
        }
        ErrorKind::InvalidUtf8 => tell("usage-not-utf8", Vec::new()),
        _ => tell("usage-other", Vec::new()),
    }
}

/// Returns an option that takes what starts with a hyphen, and has taken the next option for its value.
fn option_without_value(arguments: &[OsString], definition: &Command) -> Option<String> {
    let written = |option: &Arg| {
        let value = option.get_value_names().and_then(|names| names.first()).map_or("", |name| name.as_str());
        format!("--{} <{value}>", option.get_long().unwrap_or_default())
    };
    let commands = || std::iter::once(definition).chain(definition.get_subcommands());
    let takes_hyphens = |word: &str| {
        let mut options = commands().flat_map(Command::get_arguments).filter(|option| option.is_allow_hyphen_values_set());
        options.find(|option| option.get_long().is_some_and(|name| word.strip_prefix("--") == Some(name)))
    };
    let mut pairs = arguments.windows(2).filter_map(|pair| pair[0].to_str().zip(pair[1].to_str()));
    pairs.find_map(|(option, value)| takes_hyphens(option).filter(|_| is_option(value))).map(written)
}

/// Takes the words of a time, which may start with a hyphen: `-2d`. Another option is none.
///
/// # Errors
/// Nothing that is shown: [`complaint`] says it.
pub(super) fn time(words: &str) -> Result<String, &'static str> {
    if is_option(words) { Err("an option") } else { Ok(words.to_owned()) }
}

fn is_option(word: &str) -> bool {
    word.starts_with("--")
}

/// What clap says of one side of an error.
fn words(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(word)) => vec![word.clone()],
        Some(ContextValue::Strings(words)) => words.clone(),
        _ => Vec::new(),
    }
}

/// The complaint about a word where a command is needed. Whoever names what the program can open is told how to open it.
fn no_command(name: &str, definition: &Command, text: &Text) -> Complaint {
    if let Some(option) = what_opens(name, text) {
        let complaint = Complaint::new(text, "usage-not-a-command", &[("value", name.into())]);
        return Complaint { hint: Some(meant(&format!("{PROGRAM} {option} {name}"), text)), ..complaint };
    }
    let nearest = nearest(name, definition.get_subcommands().map(Command::get_name)).unwrap_or("none");
    Complaint::new(text, "usage-unknown-command", &[("value", name.into()), ("nearest", nearest.into())])
}

/// The hint at a call that may have been meant.
fn meant(call: &str, text: &Text) -> String {
    text.with("usage-meant", &[("call", call.into())])
}

/// The words before a name or a file that open it.
fn what_opens(name: &str, text: &Text) -> Option<&'static str> {
    let path = Path::new(name);
    let by_ending = match ending(path) {
        "" => return load::opens(name),
        "toml" => FileKind::Scenario,
        "tape" => FileKind::Demo,
        "run" => FileKind::Run,
        _ => return None,
    };
    let source = path.is_file().then(|| load::read(path, text).ok()).flatten();
    Some(source.and_then(|source| FileKind::of(path, &source)).unwrap_or(by_ending).opened_by())
}
