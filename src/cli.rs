//! The command line: what was asked for, and one file a command. Only `main` uses it.

mod check;
mod demo;
mod files;
mod grade;
mod help;
mod list;
mod load;
mod open;
mod packaging;
mod presenting;
mod progress;
mod settings;
mod start;
mod status;
mod stop;
mod taping;
mod verify;
mod walkthrough;
mod what_if;

use std::{ffi::OsString, io, process::ExitCode};

use clap::{Args, CommandFactory, FromArgMatches, Parser, Subcommand};

pub use stop::Stop;

use crate::{
    app::Model,
    clock::{Clock, Rate, Time},
    domain::Instant,
    scenario::Scenario,
    terminal::wall_clock,
    text::{Language, Text},
};

/// The version, and the commit that it was built from, where that is known.
const VERSION: &str = env!("ACCOUNT_CENTER_VERSION");

/// What `account-center` understands. The help texts are in the language files, under `cli-`.
#[derive(Debug, Parser)]
#[command(name = "account-center", version = VERSION, disable_version_flag = true, args_conflicts_with_subcommands = true)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    open: open::Open,
    #[arg(short = 'V', long, action = clap::ArgAction::Version)]
    version: (),
    #[arg(long, value_name = "TAG", global = true)]
    locale: Option<String>,
}

#[derive(Debug, Subcommand)]
enum Command {
    Status(status::Print),
    WhatIf(what_if::WhatIf),
    Check(check::Check),
    Walkthrough(walkthrough::Take),
    Verify(verify::Verify),
    Grade(grade::Judge),
    New(start::New),
    Demo(demo::Play),
    Notes(presenting::Follow),
    Config(settings::Print),
    Completions(packaging::Completions),
    Man(packaging::Man),
    List,
}

/// Which account is looked at, and when. The same for every command that looks at one.
#[derive(Debug, Args)]
struct Account {
    #[arg(long, value_name = "NAME|FILE", default_value = "free-trial")]
    scenario: OsString,
    #[arg(long, value_name = "N", conflicts_with = "live")]
    rate: Option<String>,
    #[arg(long)]
    live: bool,
}

impl Account {
    fn load(&self, text: &Text) -> Result<Scenario, Stop> {
        load::scenario(&self.scenario, text)
    }

    fn rate(&self, text: &Text) -> Result<Rate, Stop> {
        let Some(rate) = &self.rate else { return Ok(Rate::ONE) };
        rate.parse().map_err(|_| Stop::usage(text, "error-rate", &[("value", rate.as_str().into())]))
    }

    /// The clock that was asked for: simulated from an instant on, or the real one.
    fn clock(&self, from: Instant, text: &Text) -> Result<Clock, Stop> {
        Ok(if self.live { Clock::Real(wall_clock()) } else { Clock::simulated(from, self.rate(text)?) })
    }
}

/// An instant as it was asked for, counted from where the scenario starts.
fn instant(time: &str, scenario: &Scenario, text: &Text) -> Result<Instant, Stop> {
    let instant = time.parse::<Time>().ok().and_then(|time| time.from(scenario.now));
    instant.ok_or_else(|| Stop::usage(text, "error-time", &[("value", time.into())]))
}

/// Runs the program: reads the command line, does what it asks for, and says how that went.
#[must_use]
pub fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let text = Text::new(language_of(&arguments));
    let outcome = parse(&arguments, &text).and_then(|cli| match cli.command {
        None => cli.open.run(text),
        Some(Command::Walkthrough(command)) => command.run(text),
        Some(Command::Demo(command)) => command.run(text, cli.locale.as_deref().and_then(Language::parse), &mut io::stdout().lock()),
        Some(Command::Notes(command)) => command.run(text),
        Some(Command::Verify(command)) => command.run(&text, &mut io::stdout().lock()),
        Some(Command::New(command)) => command.run(&text, &mut io::stdout().lock()),
        Some(Command::Grade(command)) => command.run(&text, &mut io::stdout().lock()),
        Some(Command::Status(command)) => command.run(&text, &mut io::stdout().lock()),
        Some(Command::WhatIf(command)) => command.run(&text, &mut io::stdout().lock()),
        Some(Command::Check(command)) => command.run(&text, &mut io::stdout().lock()),
        Some(Command::Completions(command)) => command.run(&text, &mut io::stdout().lock()),
        Some(Command::Man(command)) => command.run(&text, &mut io::stdout().lock()),
        Some(Command::Config(command)) => command.run(&text, &mut io::stdout().lock()),
        Some(Command::List) => list::run(&text, &mut io::stdout().lock()),
    });
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(stop) => stop.report(),
    }
}

fn parse(arguments: &[OsString], text: &Text) -> Result<Cli, Stop> {
    let arguments = locale_last(arguments);
    // Only what is told needs the texts of the command line in a language.
    let matches = Cli::command().try_get_matches_from(&arguments).or_else(|_| help::localized(text).try_get_matches_from(&arguments))?;
    let cli = Cli::from_arg_matches(&matches)?;
    match cli.locale.as_deref() {
        Some(tag) if Language::parse(tag).is_none() => {
            let known = Language::ALL.map(Language::tag).join(", ");
            Err(Stop::usage(text, "error-locale", &[("value", tag.into()), ("known", known.into())]))
        }
        _ => Ok(cli),
    }
}

/// The account center that a call opens, as a demo types it at a shell's prompt; `None` where it opens something else.
fn call_of(call: &str, text: &Text) -> Result<Option<Model>, Stop> {
    let words: Vec<OsString> = call.split_whitespace().map(OsString::from).collect();
    if words.first().is_none_or(|word| word != "account-center") {
        return Ok(None);
    }
    let cli = parse(&words, text)?;
    let has_more = cli.locale.is_some()
        || match &cli.command {
            None => cli.open.says_how(),
            Some(Command::Walkthrough(take)) => take.says_how(),
            Some(_) => false,
        };
    if has_more {
        return Err(Stop::failed(vec![(text.get("error-demo-call-how").into_owned(), None)]));
    }
    match cli.command {
        None => {
            let (scenario, clock) = cli.open.account(text)?;
            Ok(Some(Model::new(scenario, clock)))
        }
        Some(Command::Walkthrough(take)) => take.model(text),
        Some(_) => Ok(None),
    }
}

/// The arguments with `--locale` at their end: it may stand before a command too, where no other argument of the full screen may.
fn locale_last(arguments: &[OsString]) -> Vec<OsString> {
    let (mut first, mut last) = (Vec::new(), Vec::new());
    let mut arguments = arguments.iter().cloned();
    while let Some(argument) = arguments.next() {
        let text = argument.to_str().unwrap_or_default();
        if text == "--" {
            // What follows are no options.
            last.push(argument);
            break;
        }
        let takes_another = text == "--locale";
        let is_locale = takes_another || text.starts_with("--locale=");
        let into = if is_locale { &mut last } else { &mut first };
        into.push(argument);
        if takes_another {
            into.extend(arguments.next());
        }
    }
    first.into_iter().chain(last).chain(arguments).collect()
}

/// The language to speak, known before the command line is read, since what is wrong with that is told in it too.
fn language_of(arguments: &[OsString]) -> Language {
    let value_of = |name: &str| {
        let mut arguments = arguments.iter().filter_map(|argument| argument.to_str());
        let mut value = None;
        while let Some(argument) = arguments.next() {
            if argument == name {
                value = arguments.next();
            } else if let Some(said) = argument.strip_prefix(name).and_then(|rest| rest.strip_prefix('=')) {
                value = Some(said);
            }
        }
        value
    };
    let set = || settings::language(value_of("--config"));
    let system = || sys_locale::get_locale().and_then(|tag| Language::parse(&tag));
    value_of("--locale").and_then(Language::parse).or_else(set).or_else(system).unwrap_or(Language::English)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn the_locale_may_stand_anywhere() {
        let text = Text::new(Language::English);
        for arguments in [["--locale", "nl", "list"], ["list", "--locale", "nl"]] {
            let arguments: Vec<OsString> = ["account-center"].iter().chain(&arguments).map(OsString::from).collect();
            let cli = parse(&arguments, &text).expect("it is understood");
            assert_eq!(cli.locale.as_deref(), Some("nl"));
        }
    }

    #[test]
    fn the_language_is_known_before_the_command_line_is_read() {
        let language = |arguments: &[&str]| language_of(&arguments.iter().map(OsString::from).collect::<Vec<_>>());
        assert_eq!(language(&["account-center", "--nonsense", "--locale", "nl-BE"]), Language::Dutch);
        assert_eq!(language(&["account-center", "status", "--locale=en"]), Language::English);
    }
}
