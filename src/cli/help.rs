//! The help texts, from the language files: `cli-<command>` says what a command does, `cli-<command>-<argument>` what an argument means,
//! `setting-<option>` what an option of a setting does, and `cli-<command>-example` is the example at the end. The program without a command
//! is called `open` there. `account-center help` prints them.

use std::io::Write;

use clap::{Args, Command};

use super::error::CliError;
use crate::{config::OPTIONS, text::Text, wrap::width};

/// Arguments that several commands take. Their message is `option-<argument>`, since a command may have the same name.
const SHARED: [&str; 9] = ["scenario", "import", "as_of", "mine", "simulate", "rate", "live", "version", "config_file"];

/// What clap writes before how a command is called.
const CLAPS_HEADING: &str = "Usage: ";

#[derive(Debug, Args)]
pub(super) struct HelpArgs {
    #[arg(value_name = "COMMAND")]
    command: Option<String>,
}

impl HelpArgs {
    /// Prints the help of the program, or of one of its commands. `definition` is the whole command line.
    pub(super) fn run(self, definition: Command, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        let page = command(definition, self.command.as_deref(), text)?.render_help();
        Ok(write!(output, "{page}")?)
    }
}

/// Finds a command by its name, or takes the program itself.
pub(super) fn command(mut definition: Command, name: Option<&str>, text: &Text) -> Result<Command, CliError> {
    let Some(name) = name else { return Ok(definition) };
    if let Some(command) = definition.find_subcommand_mut(name) {
        return Ok(command.clone());
    }
    let known: Vec<&str> = definition.get_subcommands().map(Command::get_name).collect();
    Err(CliError::usage(text, "error-man", &[("value", name.into()), ("known", known.join(", ").into())]))
}

/// Adds the help texts of a language to the definition of the command line.
pub(super) fn localized(definition: Command, text: &Text) -> Command {
    let definition = describe(definition, "open", text);
    let names: Vec<String> = definition.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    names.iter().fold(definition, |definition, name| definition.mut_subcommand(name, |command| describe(command, name, text)))
}

/// The same for pages of help: with what clap itself would say of defaults and possible values, in the language.
pub(super) fn for_pages(definition: Command, text: &Text) -> Command {
    let definition = localized(definition, text);
    let page = |command: Command| with_usage(with_values(command, text), text);
    page(definition).mut_subcommands(page)
}

/// Replaces what clap itself writes of options in the line that says how a command is called.
fn with_usage(mut command: Command, text: &Text) -> Command {
    let usage = command.render_usage().to_string();
    let options = format!("[{}]", placeholders("OPTIONS", text));
    let usage = usage.strip_prefix(CLAPS_HEADING).unwrap_or(&usage).replace("[OPTIONS]", &options);
    // Other ways to call it are below the first one.
    let heading = width(&text.get("help-heading-usage")) + 1;
    command.override_usage(usage.replace(&format!("\n{}", " ".repeat(CLAPS_HEADING.len())), &format!("\n{}", " ".repeat(heading))))
}

fn describe(command: Command, name: &str, text: &Text) -> Command {
    let get = |id: String| text.get(&id);
    let arguments: Vec<String> = command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    let command = command.about(get(format!("cli-{name}"))).after_help(get(format!("cli-{name}-example")));
    let template = template(&command, text);
    let command = command.help_template(template).subcommand_value_name(placeholders("COMMAND", text));
    let command = command.mut_args(|argument| match argument.get_value_names() {
        Some(names) => {
            let names: Vec<String> = names.iter().map(|name| placeholders(name, text)).collect();
            argument.value_names(names)
        }
        None => argument,
    });
    arguments.iter().fold(command, |command, id| {
        let message = match id.as_str() {
            "help" => "cli-help".to_owned(),
            id if OPTIONS.iter().any(|option| option.name == id) => format!("setting-{id}"),
            id if SHARED.contains(&id) => format!("option-{id}"),
            // It shows the account center too.
            "plain" if name == "mine" => "cli-open-plain".to_owned(),
            // A table in lines.
            "plain" if !["open", "walkthrough"].contains(&name) => "option-plain".to_owned(),
            "no_save" if name == "mine" => "cli-open-no_save".to_owned(),
            id => format!("cli-{name}-{id}"),
        };
        command.mut_arg(id, |argument| argument.help(get(message)))
    })
}

/// The words of a language in the place of a value, such as `FILE` in `FILE|-` and in `FILE.md`.
fn placeholders(written: &str, text: &Text) -> String {
    let word = |part: &str| {
        let (name, ending) = part.split_at(part.find('.').unwrap_or(part.len()));
        let is_word = name.len() > 1 && name.chars().all(|c| c.is_ascii_uppercase());
        if is_word { text.get(&format!("placeholder-{}", name.to_lowercase())) + ending } else { part.to_owned() }
    };
    written.split('|').map(word).collect::<Vec<_>>().join("|")
}

/// An option or argument as clap names it in an error, such as `--at <TIME>`, with the placeholders in the language.
pub(super) fn option_in_language(written: &str, text: &Text) -> String {
    let parts = written.split_once('<').and_then(|(before, rest)| Some((before, rest.split_once('>')?)));
    parts.map_or_else(|| written.to_owned(), |(before, (name, after))| format!("{before}<{}>{after}", placeholders(name, text)))
}

/// The parts of a page, with headings in the language. clap writes its own in English only.
fn template(command: &Command, text: &Text) -> String {
    let mut page = format!("{{about-with-newline}}\n{} {{usage}}", text.get("help-heading-usage"));
    for (is_there, heading, part) in [
        (command.has_subcommands(), "help-heading-commands", "{subcommands}"),
        (command.get_positionals().next().is_some(), "help-heading-arguments", "{positionals}"),
        (true, "help-heading-options", "{options}"),
    ] {
        if is_there {
            page += "\n\n";
            page += &text.get(heading);
            page += "\n";
            page += part;
        }
    }
    page + "{after-help}"
}

/// Says the defaults and the possible values of arguments.
fn with_values(command: Command, text: &Text) -> Command {
    command.mut_args(|argument| {
        let words = |words: Vec<String>| words.join(", ");
        let defaults = words(argument.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect());
        let values = words(argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect());
        // A flag has values that nobody writes.
        if !argument.get_action().takes_values() {
            return argument;
        }
        let mut help = argument.get_help().map(ToString::to_string).unwrap_or_default();
        for (id, value) in [("help-default", defaults), ("help-possible-values", values)] {
            if !value.is_empty() {
                help.push(' ');
                help.push_str(&text.with(id, &[("value", value.into())]));
            }
        }
        argument.help(help).hide_default_value(true).hide_possible_values(true)
    })
}
