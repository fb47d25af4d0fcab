//! `account-center completions`: the completion script of a shell, generated from the command line's own definition.

use std::{fmt::Write as _, io::Write};

use clap::{Arg, Args, Command, builder::PossibleValuesParser};
use clap_complete::Shell;

use super::error::CliError;
use crate::{
    config::{AnySetting, Config},
    demo, scenario, walkthrough,
};

#[derive(Debug, Args)]
pub(super) struct CompletionsArgs {
    #[arg(value_name = "SHELL")]
    shell: Shell,
}

impl CompletionsArgs {
    /// Prints the completion script. `definition` is the whole command line.
    pub(super) fn run(self, definition: Command, output: &mut dyn Write) -> Result<(), CliError> {
        let mut definition = with_values(definition);
        // Into memory first: `generate` panics where it cannot write.
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut definition, "account-center", &mut script);
        let script = String::from_utf8_lossy(&script).into_owned();
        let script = match self.shell {
            // clap_complete writes the name of a program with a hyphen in two ways, so that no command would be found:
            // https://github.com/clap-rs/clap/issues/6421
            Shell::Bash => script.replace("account__subcmd__center", "account__center"),
            Shell::Zsh => names_or_files().iter().fold(script, |script, names| {
                let names = names.join(" ");
                script.replace(&format!(":({names})"), &format!(":{{compadd {names}; _files}}"))
            }),
            Shell::Fish => fish(script, &definition),
            _ => script,
        };
        Ok(output.write_all(script.as_bytes())?)
    }
}

/// Adds what `clap_complete` leaves out for fish: values of options before a command, files beside names, and the values of arguments without
/// a name.
fn fish(mut script: String, definition: &Command) -> String {
    // An option whose value is still to be typed is no mistake.
    script = script.replacen("    or return\n", "    or return 0\n", 1);
    for names in names_or_files() {
        let names = names.iter().map(|name| format!("{name}\\t''")).collect::<Vec<_>>().join("\n");
        script = script.replace(&format!(" -r -f -a \"{names}\""), &format!(" -r -F -a \"{names}\""));
    }
    for command in definition.get_subcommands() {
        for argument in command.get_positionals() {
            let values: Vec<String> = argument.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
            if !values.is_empty() {
                let files = if names_or_files().iter().any(|names| *names == values) { "-F" } else { "-f" };
                let condition = format!("__fish_account_center_using_subcommand {}", command.get_name());
                // Writing to a String cannot fail.
                let _ = writeln!(script, "complete -c account-center -n \"{condition}\" {files} -a \"{}\"", values.join(" "));
            }
        }
    }
    script
}

/// The built-in scenarios, walkthroughs and demos. A file may be given instead of one.
fn names_or_files() -> [Vec<&'static str>; 3] {
    [scenario::BUILT_IN, walkthrough::BUILT_IN, demo::BUILT_IN].map(|list| list.iter().map(|(name, _)| *name).collect())
}

/// Adds the values that arguments can have. Only completions ask clap for them: a wrong value is reported in the program's own words.
fn with_values(definition: Command) -> Command {
    let commands: Vec<String> = definition.get_subcommands().map(|command| command.get_name().to_owned()).collect();
    let in_one = |command: Command| {
        let of = command.get_name().to_owned();
        command.mut_args(|argument: Arg| match values(&of, argument.get_id().as_str()) {
            Some(values) => argument.value_parser(PossibleValuesParser::new(values)),
            None if argument.get_id() == "command" => argument.value_parser(PossibleValuesParser::new(commands.clone())),
            None => argument,
        })
    };
    in_one(definition).mut_subcommands(in_one)
}

/// The values of an argument of a command; `None` where they are not known beforehand.
fn values(command: &str, argument: &str) -> Option<Vec<&'static str>> {
    let [scenarios, walkthroughs, demos] = names_or_files();
    match (command, argument) {
        ("walkthrough" | "verify", "walkthrough") => Some(walkthroughs),
        (_, "scenario") => Some(scenarios),
        (_, "demos") => Some(demos),
        (_, "cast_version") => Some(vec!["2", "3"]),
        _ => Config::default().setting(argument).filter(|setting| !setting.is_flag()).map(AnySetting::words),
    }
}
