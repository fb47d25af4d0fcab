//! The help texts, from the language files: `cli-<command>` for what a command does, `cli-<command>-<argument>` for an argument, and
//! `cli-<command>-example` for the example at the end.

use clap::{Arg, ArgAction, Command, CommandFactory};

use super::Cli;
use crate::text::Text;

/// The definition of the command line with its help in a language.
pub(super) fn localized(text: &Text) -> Command {
    let command = describe(Cli::command(), "open", text);
    let names: Vec<String> = command.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    names.iter().fold(command, |command, name| command.mut_subcommand(name, |sub| describe(sub, name, text)))
}

/// Gives a command and its arguments their texts.
fn describe(command: Command, name: &str, text: &Text) -> Command {
    let get = |id: String| text.get(&id).into_owned();
    let arguments: Vec<String> = command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    let command = command
        .disable_help_flag(true)
        .arg(Arg::new("help").short('h').long("help").action(ArgAction::Help).help(get("cli-help".to_owned())));
    let command = command.about(get(format!("cli-{name}"))).after_help(get(format!("cli-{name}-example")));
    arguments.iter().filter(|id| *id != "help").fold(command, |command, id| {
        // What every command takes is described once.
        let shared = matches!(
            id.as_str(),
            "locale" | "scenario" | "rate" | "live" | "version" | "theme" | "ascii" | "no_motion" | "no_mouse" | "notify" | "config_file"
        );
        let message = if shared { format!("cli-{id}") } else { format!("cli-{name}-{id}") };
        command.mut_arg(id, |argument| argument.help(get(message)))
    })
}
