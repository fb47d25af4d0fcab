//! `account-center` without a command: the account center on the full screen, or in lines. What every way to open it has in common.

use std::{
    io::{self, IsTerminal},
    path::PathBuf,
};

use clap::Args;

use super::{
    Account, Stop,
    files::may_be_written,
    instant,
    progress::Progress,
    settings,
    taping::{Taped, Taping},
};
use crate::{
    app::Model,
    clock::Clock,
    config::Config,
    domain::{EARLIEST, LATEST},
    plain::{self, Plain},
    scenario::Scenario,
    terminal::{self, End, Files, Options, Program, Tell},
    text::Text,
    ui::{Look, Theme},
};

/// What is opened.
#[derive(Debug, Args)]
pub(super) struct Open {
    #[command(flatten)]
    account: Account,
    #[arg(long, value_name = "TIME", conflicts_with = "live")]
    at: Option<String>,
    #[arg(long, value_name = "FILE", conflicts_with = "plain")]
    record_tape: Option<PathBuf>,
    #[command(flatten)]
    shown: Shown,
}

impl Open {
    /// Whether more is said than what is opened, and when.
    pub(super) fn says_how(&self) -> bool {
        self.account.live || self.record_tape.is_some() || self.shown.says_how()
    }

    /// Opens the account center until it is left.
    pub(super) fn run(self, text: Text) -> Result<(), Stop> {
        let (scenario, clock) = self.account(&text)?;
        let tape = self.record_tape.map(|path| {
            // A tape's call has no blank within a word, and what is no text is none of it.
            let call: Vec<String> = std::env::args_os().skip(1).filter_map(|word| word.into_string().ok()).collect();
            Taping::new(path, &without(&call, "--record-tape"))
        });
        self.shown.run(text, scenario, clock, Recorded { run: None, tape }, |model, _| model)
    }

    /// What is opened, and the clock.
    pub(super) fn account(&self, text: &Text) -> Result<(Scenario, Clock), Stop> {
        let scenario = self.account.load(text)?;
        let from = self.at.as_deref().map_or(Ok(scenario.now), |time| instant(time, &scenario, text))?;
        if !(EARLIEST..=LATEST).contains(&from) {
            let value = self.at.clone().unwrap_or_default();
            return Err(Stop::usage(text, "error-time-range", &[("value", value.into())]));
        }
        let clock = self.account.clock(from, text)?;
        Ok((scenario, clock))
    }
}

/// Arguments without an option and its value.
fn without(arguments: &[String], option: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        if argument == option {
            arguments.next();
        } else if !argument.strip_prefix(option).is_some_and(|rest| rest.starts_with('=')) {
            kept.push(argument);
        }
    }
    kept.join(" ")
}

/// What is taken down while the account center is open.
#[derive(Default)]
pub(super) struct Recorded {
    /// The run of a walkthrough, in this file.
    pub(super) run: Option<PathBuf>,
    /// What is typed, as a tape.
    pub(super) tape: Option<Taping>,
}

/// How the account center is shown.
#[derive(Debug, Args)]
pub(super) struct Shown {
    #[arg(long)]
    plain: bool,
    #[arg(long)]
    no_save: bool,
    #[command(flatten)]
    settings: settings::Flags,
}

impl Shown {
    /// Whether anything is said of how it is shown, beside that nothing is kept, which is so anyway in a demo.
    pub(super) fn says_how(&self) -> bool {
        self.plain || self.settings.says_anything()
    }

    /// Everything that is set.
    pub(super) fn config(&self, text: &Text) -> Result<Config, Stop> {
        settings::config(&self.settings, text)
    }

    /// Shows an account, or what is made of it, until it is left.
    pub(super) fn run(
        self,
        text: Text,
        scenario: Scenario,
        clock: Clock,
        recorded: Recorded,
        prepare: impl FnOnce(Model, &Text) -> Model,
    ) -> Result<(), Stop> {
        let environment = Environment::read();
        let has_terminal = io::stdout().is_terminal() && io::stdin().is_terminal();
        let is_plain = self.plain || environment.is_accessible || environment.is_dumb && has_terminal;
        if !is_plain && !has_terminal {
            return Err(Stop::usage(&text, "error-no-terminal", &[]));
        }
        let config = self.config(&text)?;
        let Recorded { run, tape } = recorded;
        if let Some(path) = run.as_ref().or(tape.as_ref().map(Taping::path)) {
            may_be_written(path, false, &text)?;
        }
        if is_plain && tape.is_some() {
            // There are no keys in lines.
            return Err(Stop::usage(&text, "error-no-terminal-for-it", &[]));
        }
        let mut files = Progress::new(!self.no_save, run);
        let (kept, aside) = files.load(&text)?;
        let habits = Model::new(scenario, clock).with_keymap(config.keymap().clone()).with_kept(kept);
        let habits = habits.with(config.is_on("motion") && !is_plain, config.is_on("mouse") && !is_plain);
        let model = prepare(habits, &text).told_of(aside);
        files.begin(&model, &text)?;
        let (look, options) = environment.look(&config, text);
        let language = look.text.language();
        let outcome = if is_plain {
            plain::run(Plain::new(model, look), &mut files).map(|()| End::Quit).map_err(Stop::from)
        } else {
            match tape {
                Some(tape) => on_screen(Taped::new(model, tape), look, options, &mut files),
                None => on_screen(model, look, options, &mut files),
            }
        };
        if let Some(aside) = files.aside() {
            return Err(Stop::failure(&Text::new(language), "error-progress-aside", &[("path", aside.to_string_lossy().into())]));
        }
        ended(outcome?)
    }
}

/// Runs something on the full screen until it is left.
fn on_screen(program: impl Program, look: Look, options: Options, files: &mut dyn Files) -> Result<End, Stop> {
    terminal::run(program, look, options, files).map_err(|error| Stop::failed(vec![(format!("{error:#}"), None)]))
}

/// Ends as the program did on the screen.
fn ended(end: End) -> Result<(), Stop> {
    match end {
        End::Quit | End::HungUp => Ok(()),
        End::Signal(signal) => Ok(terminal::die_of(signal)?),
    }
}

/// Shows something else than the account center on the full screen, in the same way, until it is left.
pub(super) fn show(program: impl Program, flags: &settings::Flags, text: Text, files: &mut dyn Files) -> Result<(), Stop> {
    let environment = Environment::read();
    if !io::stdout().is_terminal() || !io::stdin().is_terminal() {
        return Err(Stop::usage(&text, "error-no-terminal-for-it", &[]));
    }
    let config = settings::config(flags, &text)?;
    let (look, options) = environment.look(&config, text);
    ended(on_screen(program, look, options, files)?)
}

/// What the environment says of the terminal.
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
struct Environment {
    background: Option<String>,
    understands_extras: bool,
    /// Whether lines are wanted rather than a screen.
    is_accessible: bool,
    /// Whether lines are all that there can be.
    is_dumb: bool,
    in_tmux: bool,
}

impl Environment {
    fn read() -> Self {
        let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let term = set("TERM").unwrap_or_default();
        Self {
            background: set("COLORFGBG"),
            // These would show what they do not understand.
            understands_extras: !term.is_empty() && !["dumb", "linux"].iter().any(|simple| term.starts_with(simple)),
            is_accessible: set("ACCESSIBLE").is_some_and(|value| value != "0"),
            is_dumb: term == "dumb",
            in_tmux: set("TMUX").is_some(),
        }
    }

    /// How things are shown, and what the terminal is used for.
    fn look(&self, config: &Config, text: Text) -> (Look, Options) {
        let asked = Theme::parse(config.get("theme"));
        let look = Look { text, theme: asked.unwrap_or_else(|| self.theme()), ascii: config.is_on("ascii") };
        let options = Options {
            ask_background: asked.is_none() && look.theme != Theme::Mono && self.understands_extras,
            extras: self.understands_extras,
            in_tmux: self.in_tmux,
            tell: match config.get("notify") {
                "bell" => Tell::Bell,
                "desktop" => Tell::Desktop,
                _ => Tell::Off,
            },
        };
        (look, options)
    }

    /// The theme that suits the background, as far as the environment knows it: `COLORFGBG` ends in the number of its colour.
    fn theme(&self) -> Theme {
        let number = self.background.as_deref().and_then(|value| value.rsplit(';').next()).and_then(|number| number.parse::<u8>().ok());
        if matches!(number, Some(7 | 15)) { Theme::Light } else { Theme::Dark }
    }
}
