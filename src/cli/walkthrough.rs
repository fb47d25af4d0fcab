//! `account-center walkthrough`: a lesson beside the account center, or the list of lessons to choose from.

use std::{
    ffi::{OsStr, OsString},
    path::{Path, PathBuf},
    rc::Rc,
};

use clap::Args;

use super::{
    display::{DisplayArgs, Recordings},
    error::CliError,
    files::{self, ending},
    load,
};
use crate::{
    app::{Habits, Keymap, Session, World},
    clock::Rate,
    export::Palette,
    text::Text,
    training,
    ui::{Look, Theme},
    walkthrough::Walkthrough,
};

#[derive(Debug, Args)]
pub(super) struct WalkthroughArgs {
    #[arg(value_name = "NAME|FILE")]
    walkthrough: Option<OsString>,
    #[arg(long, value_name = "FILE", requires = "walkthrough")]
    record: Option<PathBuf>,
    #[arg(long, value_name = "NAME", requires = "walkthrough")]
    learner: Option<String>,
    #[arg(long, value_name = "FILE.md", requires = "walkthrough", conflicts_with = "record")]
    export: Option<PathBuf>,
    #[arg(long, requires = "export")]
    overwrite: bool,
    #[command(flatten)]
    display: DisplayArgs,
}

impl WalkthroughArgs {
    /// Whether more is given than which walkthrough is opened.
    pub(super) fn is_explicit(&self) -> bool {
        self.record.is_some() || self.learner.is_some() || self.export.is_some() || self.display.is_explicit()
    }

    /// Opens the walkthrough at its start, as a demo does; `None` where none is named.
    pub(super) fn model(&self, text: &Text) -> Result<Option<Session>, CliError> {
        let Some(name) = &self.walkthrough else { return Ok(None) };
        let walkthrough = Rc::new(load::walkthrough(name, text)?);
        let mut session = Session::start(walkthrough.scenario.clone()).in_language(text.clone());
        session.begin(walkthrough);
        Ok(Some(session))
    }

    /// Shows the walkthrough, or the list of them, until the user quits; or exports it.
    pub(super) fn run(self, text: &Text) -> Result<(), CliError> {
        let Some(name) = self.walkthrough else {
            let scenario = load::scenario("free-trial".as_ref(), text)?;
            let clock = scenario.clock(Rate::ONE);
            return self.display.run(text, scenario, clock, Recordings::default(), Session::show_walkthroughs);
        };
        let walkthrough = Rc::new(load::walkthrough(&name, text)?);
        if let Some(path) = &self.export {
            return export(&walkthrough, path, self.overwrite, text, &self.display);
        }
        let scenario = walkthrough.scenario.clone();
        let clock = scenario.clock(Rate::ONE);
        let learner = self.learner;
        let recordings = Recordings { run: self.record, tape: None };
        self.display.run(text, scenario, clock, recordings, |session| {
            session.open(&walkthrough);
            session.set_learner(learner);
        })
    }
}

/// Writes a walkthrough as a handout, with its stills beside it.
fn export(walkthrough: &Rc<Walkthrough>, path: &Path, overwrite: bool, text: &Text, display: &DisplayArgs) -> Result<(), CliError> {
    let Some(name) = path.file_stem().and_then(OsStr::to_str).filter(|_| ending(path).eq_ignore_ascii_case("md")) else {
        return Err(CliError::usage(text, "error-export", &[("path", path.to_string_lossy().into())]));
    };
    let habits = Habits { keymap: Keymap::new(&display.config(text)?.keys), text: text.clone(), motion: false, mouse: false };
    let base = Session::with_habits(World::start(walkthrough.scenario.clone()), habits);
    // Handouts are printed on white paper.
    let look = Look { theme: Theme::Light, ascii: false };
    let made = training::handout(walkthrough, &base, look, &Palette::LIGHT, name);
    let made: Vec<_> = made.into_iter().map(|(file, contents)| (path.with_file_name(file), contents)).collect();
    files::write(&made, overwrite, text)
}
