//! The command line. Every command has a file of its name, with its arguments and what it does; its help texts are in the language files.
//! Only `main` uses this module.
//!
//! To add a command: its file; a line here in the list of modules, in `Command` and in `run`; and its texts `cli-<command>`,
//! `cli-<command>-<argument>` and `cli-<command>-example`.

mod account;
mod board;
mod bookmark;
mod check;
mod completions;
mod config;
mod course;
mod demo;
mod environment;
mod error;
mod file_kind;
mod files;
mod grade;
mod help;
mod list;
mod load;
mod man;
mod mine;
mod new;
mod noted_session;
mod notes;
mod open;
mod output;
mod own;
mod plain;
mod presenter;
mod progress;
mod prove;
mod reading;
mod record_tape;
mod saved;
mod scenario;
mod schema;
mod session;
mod settings;
mod show;
mod state;
mod status;
mod usage;
mod verify;
mod walkthrough;
mod what_if;
mod zone;

use std::{ffi::OsString, io::Write, process::ExitCode};

use clap::{CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::{terminal, text::Text};
use environment::Environment;
use error::CliError;
use output::Output;
use settings::{CommandLine, Settings};

/// The version, and the commit that it was built from, if that is known.
const VERSION: &str = env!("ACCOUNT_CENTER_VERSION");

#[derive(Debug, Parser)]
#[command(name = "account-center", version = VERSION, disable_version_flag = true, disable_help_subcommand = true)]
#[command(args_conflicts_with_subcommands = true, args = settings::of_screens(), args = settings::of_every_command())]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    open: open::OpenArgs,
    #[arg(short = 'V', long, action = clap::ArgAction::Version)]
    version: (),
}

#[derive(Debug, Subcommand)]
// The arguments of a command are defined when it is called. Those of all take longer than anything else at the start.
#[command(defer = true)]
enum Command {
    Mine(mine::MineArgs),
    Status(status::StatusArgs),
    WhatIf(what_if::WhatIfArgs),
    Check(check::CheckArgs),
    Walkthrough(walkthrough::WalkthroughArgs),
    Verify(verify::VerifyArgs),
    Grade(grade::GradeArgs),
    New(new::NewArgs),
    Show(show::ShowArgs),
    Course(course::CourseArgs),
    Schema(schema::SchemaArgs),
    Demo(demo::DemoArgs),
    Notes(notes::NotesArgs),
    Config(config::ConfigArgs),
    Scenario(scenario::ScenarioArgs),
    State(state::StateArgs),
    Forget(state::ForgetArgs),
    Completions(completions::CompletionsArgs),
    Man(man::ManArgs),
    List(list::ListArgs),
    Help(help::HelpArgs),
}

/// Runs the program: parses the command line, runs the command, and reports an error.
#[must_use]
pub fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().collect();
    let (arguments, command_line, called) = parse(&arguments);
    let settings = Settings::read(command_line);
    let text = settings.text();
    let ascii = Environment::read().is_ascii(&settings.config);
    let begun = terminal::report_large_files().map_err(|error| session::terminal_failed(&error, &text));
    let done = begun.and_then(|()| match called {
        Ok(cli) => run(cli, &settings, ascii, &text),
        Err(error) if error.use_stderr() => Err(CliError::Usage(usage::complaint(&error, &arguments, &definition(), &text))),
        Err(page) => print_page(&page, &arguments, ascii, &text),
    });
    done.map_or_else(|error| error.report(&text, ascii), |()| ExitCode::SUCCESS)
}

/// The whole command line, with the arguments of every command.
fn definition() -> clap::Command {
    let mut definition = Cli::command();
    definition.build();
    definition
}

/// Parses the command line. Its definition takes more memory than a whole session, and is gone when the session begins.
fn parse(arguments: &[OsString]) -> (Vec<OsString>, CommandLine, Result<Cli, clap::Error>) {
    let mut definition = Cli::command();
    let arguments = command_first(&definition, arguments);
    let matches = definition.try_get_matches_from_mut(&arguments);
    let command_line = matches.as_ref().map_or_else(|_| CommandLine::of_wrong(&arguments), CommandLine::of);
    (arguments, command_line, matches.and_then(|matches| Cli::from_arg_matches(&matches)))
}

fn run(cli: Cli, settings: &Settings, ascii: bool, text: &Text) -> Result<(), CliError> {
    // Programs read what they read elsewhere too.
    let output = &mut Output::new(ascii && !cli.command.as_ref().is_some_and(Command::prints_data));
    let config = &settings.config;
    if !cli.command.as_ref().is_some_and(Command::is_about_the_program) {
        settings.check(text)?;
    }
    match cli.command {
        None => cli.open.run(config, text),
        Some(Command::Mine(args)) => args.run(config, text),
        Some(Command::Scenario(args)) => args.run(text, output),
        Some(Command::State(args)) => args.run(text, output),
        Some(Command::Forget(args)) => args.run(text, output),
        Some(Command::Status(args)) => args.run(text, output),
        Some(Command::WhatIf(args)) => args.run(text, output),
        Some(Command::Check(args)) => args.run(config, text, output),
        Some(Command::Walkthrough(args)) => args.run(config, text),
        Some(Command::Verify(args)) => args.run(text, output),
        Some(Command::Grade(args)) => args.run(config, text, output),
        Some(Command::New(args)) => args.run(text, output),
        Some(Command::Show(args)) => args.run(text, output),
        Some(Command::Course(args)) => args.run(text, output),
        Some(Command::Schema(args)) => args.run(text, output),
        Some(Command::Demo(args)) => args.run(config, text, output),
        Some(Command::Notes(arguments)) => arguments.run(config, text),
        Some(Command::Config(args)) => args.run(settings, text, output),
        Some(Command::Completions(args)) => args.run(help::localized(definition(), text), output),
        Some(Command::Man(args)) => args.run(help::for_pages(definition(), text), text, output),
        Some(Command::List(args)) => args.run(config, text, output),
        Some(Command::Help(args)) => args.run(help::for_pages(definition(), text), text, output),
    }
}

/// Prints what clap has been asked for: help, or the version.
fn print_page(page: &clap::Error, arguments: &[OsString], ascii: bool, text: &Text) -> Result<(), CliError> {
    // The help texts are added only here: that parses another file of texts.
    let localized = help::for_pages(definition(), text).try_get_matches_from(arguments).err();
    Ok(write!(Output::new(ascii), "{}", localized.as_ref().unwrap_or(page).render())?)
}

impl Command {
    /// Whether it prints only what helps to use the program, whatever is wrong with the settings.
    const fn is_about_the_program(&self) -> bool {
        match self {
            Self::Completions(_) | Self::Man(_) | Self::Schema(_) | Self::Help(_) => true,
            Self::Config(args) => args.prints_the_form(),
            _ => false,
        }
    }

    /// Whether what it prints is for programs, or the contents of a file.
    const fn prints_data(&self) -> bool {
        match self {
            Self::Status(args) => args.prints_data(),
            Self::WhatIf(args) => args.prints_data(),
            Self::Grade(args) => args.prints_data(),
            Self::Config(args) => args.prints_the_form(),
            Self::Show(_) | Self::Schema(_) | Self::Course(_) | Self::Scenario(_) | Self::Completions(_) | Self::Man(_) => true,
            _ => false,
        }
    }
}

/// Moves what stands before a command behind it: options may stand on both sides of it.
fn command_first(definition: &clap::Command, arguments: &[OsString]) -> Vec<OsString> {
    let takes_value = |word: &str| {
        let mut options = definition.get_arguments().filter(|option| option.get_action().takes_values());
        options.any(|option| option.get_long().is_some_and(|name| word.strip_prefix("--") == Some(name)))
    };
    let Some((program, arguments)) = arguments.split_first() else { return Vec::new() };
    let mut words = arguments.iter().enumerate().map(|(index, word)| (index, word.to_str().unwrap_or_default()));
    let command = loop {
        match words.next() {
            Some((_, word)) if word.starts_with('-') && word != "--" => {
                if takes_value(word) {
                    words.next();
                }
            }
            Some((index, word)) if definition.find_subcommand(word).is_some() => break index,
            // There is none.
            _ => break 0,
        }
    };
    let (before, after) = arguments.split_at(command);
    // Not at the end: an option there may lack its value, and would take one of these for it.
    let (command, after) = after.split_at(after.len().min(1));
    [std::slice::from_ref(program), command, before, after].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        open::{Opening, PROGRAM},
        tape::{self, AtPrompt},
    };

    #[test]
    fn the_definition_is_consistent() {
        Cli::command().debug_assert();
    }

    /// What a line opens as clap reads it; `None` where it is wrong or opens something else.
    fn opening(line: &str) -> Option<Opening> {
        let mut definition = Cli::command();
        let words: Vec<OsString> = line.split_whitespace().map(OsString::from).collect();
        let matches = definition.try_get_matches_from_mut(command_first(&Cli::command(), &words)).ok()?;
        let settings = CommandLine::of(&matches).given;
        let cli = Cli::from_arg_matches(&matches).ok()?;
        match cli.command {
            None => cli.open.opening(settings).ok(),
            Some(Command::Walkthrough(args)) => Some(args.opening(settings)),
            Some(_) => None,
        }
    }

    #[test]
    fn every_tape_opens_the_same_without_clap() {
        let mut calls = Vec::new();
        for folder in ["assets/demos", "assets/pictures", "assets/new"] {
            for entry in std::fs::read_dir(folder).expect("the folder") {
                let path = entry.expect("an entry").path();
                if path.extension().is_some_and(|ending| ending == "tape") {
                    let tape = tape::parse(&std::fs::read_to_string(&path).expect("a text")).expect("it is right");
                    calls.extend(tape.at_prompt(PROGRAM).into_iter().find_map(|done| match done {
                        AtPrompt::Line(_, line) => Some(line),
                        AtPrompt::Other(_) => None,
                    }));
                }
            }
        }
        assert!(calls.len() > 10);
        for call in calls {
            let opening = Opening::parse_call(&call);
            assert!(opening.is_ok(), "{call}: {opening:?}");
            assert_eq!(opening.ok(), self::opening(&call), "{call}");
        }
    }

    #[test]
    fn words_mean_the_same_without_clap() {
        for line in [
            "account-center",
            "account-center --scenario last-day --at +3d --rate 60",
            "account-center --scenario=a/b.toml --at=2019-01-26T09:15:00Z",
            "account-center --live --locale nl --theme light --plain --no-save",
            "account-center --ascii --no-motion --no-mouse --notify=bell",
            "account-center --locale=nl walkthrough",
            "account-center --at -2d --zone local",
            "account-center --at 2019-01-26 --zone=Europe/Amsterdam",
            "account-center --plain --zone utc walkthrough tour --no-save",
            "account-center walkthrough tour --plain",
            "account-center walkthrough --theme mono mine.toml --locale nl",
            // Mistakes.
            "account-center --nonsense",
            "account-center status",
            "account-center last-day",
            "account-center --at",
            "account-center --at --live",
            "account-center --scenario x walkthrough",
            "account-center --at tomorrow",
            "account-center --rate 0",
            "account-center --rate 2 --live",
            "account-center --at +1d --live",
            "account-center --at +1d --at +2d",
            "account-center --plain --plain",
            "account-center --plain=true",
            "account-center --ascii --ascii",
            "account-center --no-mouse=false",
            "account-center --motion",
            "account-center walkthrough walkthrough b",
            "account-center walkthrough a b",
            "account-center walkthrough --at +1d",
            "account-center walkthrough -x",
        ] {
            assert_eq!(Opening::parse_call(line).ok(), opening(line), "{line}");
        }
    }

    #[test]
    fn options_may_stand_on_both_sides_of_a_command() {
        let first = |line: &str| {
            let words: Vec<OsString> = line.split(' ').map(OsString::from).collect();
            command_first(&Cli::command(), &words).iter().map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>().join(" ")
        };
        for (line, expected) in [
            ("ac --locale nl list", "ac list --locale nl"),
            ("ac --plain --theme=mono walkthrough tour -- x", "ac walkthrough --plain --theme=mono tour -- x"),
            ("ac --scenario status --at +1d status -o json", "ac status --scenario status --at +1d -o json"),
            ("ac --scenario status", "ac --scenario status"),
            ("ac --at -2d status", "ac status --at -2d"),
            ("ac --locale nl status --at", "ac status --locale nl --at"),
            ("ac nonsense status", "ac nonsense status"),
            ("ac -- status", "ac -- status"),
            ("ac", "ac"),
        ] {
            assert_eq!(first(line), expected);
        }
    }
}
