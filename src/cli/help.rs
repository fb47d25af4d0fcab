//! The help texts, from the language files: `cli-<command>` says what a command does, `cli-<command>-<argument>` what an argument means,
//! `setting-<option>` what an option of a setting does, and `cli-<command>-example` is the example at the end. The program without a command is called `open` there.

use clap::{Arg, ArgAction, Command};

use crate::{config::OPTIONS, text::Text};

/// Arguments that several commands take. Their message is `cli-<argument>`.
const SHARED: [&str; 5] = ["scenario", "rate", "live", "version", "config_file"];

/// Adds the help texts of a language to the definition of the command line.
pub(super) fn localized(definition: Command, text: &Text) -> Command {
    let definition = describe(definition, "open", text);
    let names: Vec<String> = definition.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    names.iter().fold(definition, |definition, name| definition.mut_subcommand(name, |command| describe(command, name, text)))
}

fn describe(command: Command, name: &str, text: &Text) -> Command {
    let get = |id: String| text.get(&id);
    let arguments: Vec<String> = command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).help(get("cli-help".to_owned()));
    let command = command.disable_help_flag(true).arg(help);
    let command = command.about(get(format!("cli-{name}"))).after_help(get(format!("cli-{name}-example")));
    arguments.iter().filter(|id| *id != "help").fold(command, |command, id| {
        let message = match id.as_str() {
            id if OPTIONS.iter().any(|option| option.name == id) => format!("setting-{id}"),
            id if SHARED.contains(&id) => format!("cli-{id}"),
            id => format!("cli-{name}-{id}"),
        };
        command.mut_arg(id, |argument| argument.help(get(message)))
    })
}
