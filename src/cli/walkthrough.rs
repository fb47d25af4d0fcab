//! `account-center walkthrough`: a lesson beside the account center, or the list of lessons to choose from.

use std::{
    ffi::{OsStr, OsString},
    path::{Path, PathBuf},
    rc::Rc,
};

use clap::Args;

use super::{
    error::CliError,
    files::{self, Existing, ending, shown},
    load::{self, Machine},
    saved::check_is_file,
    session::{Recordings, SessionArgs, Taking},
    settings,
    verify::step_index,
};
use crate::{
    app::{Habits, Keymap},
    config::{Config, Given},
    domain::check_name,
    export::Palette,
    open::{Opening, Subject, Training},
    text::Text,
    training::{self, Print},
    ui::{Look, Theme},
};

#[derive(Debug, Args)]
#[command(args = settings::of_screens())]
pub(super) struct WalkthroughArgs {
    #[arg(value_name = "NAME|FILE")]
    walkthrough: Option<OsString>,
    #[arg(long, value_name = "FILE", requires = "walkthrough", group = "written")]
    record: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    learner: Option<String>,
    #[arg(long, value_name = "FILE.md", requires = "walkthrough", group = "written", conflicts_with = "record")]
    export: Option<PathBuf>,
    #[arg(long, requires = "written")]
    overwrite: bool,
    #[arg(long, requires = "walkthrough")]
    show_goals: bool,
    #[arg(long, value_name = "ID", requires = "walkthrough", conflicts_with_all = ["record", "export"])]
    step: Option<String>,
    #[arg(long, requires = "walkthrough", conflicts_with_all = ["record", "export", "plain"])]
    watch: bool,
    #[command(flatten)]
    session: SessionArgs,
}

impl WalkthroughArgs {
    /// What these arguments open, with these settings.
    pub(super) fn opening(&self, settings: Given) -> Opening {
        self.session.opening(Subject::Walkthrough(self.walkthrough.clone()), settings)
    }

    /// Shows the walkthrough, or the list of them, until the user quits; or exports it.
    pub(super) fn run(self, config: &Config, text: &Text) -> Result<(), CliError> {
        if let Some(name) = self.learner.as_deref().filter(|name| check_name(name).is_err()) {
            return Err(CliError::usage(text, "problem-not-a-name", &[("value", name.into())]));
        }
        let mut opened = self.opening(Given::new()).open(&Machine::new(text)).map_err(|error| load::load_error(error, text))?;
        if let Training::Walkthrough(walkthrough) = &mut opened.training {
            Rc::make_mut(walkthrough).shows_goals |= self.show_goals || self.watch;
        }
        if let Training::Course(_) = &opened.training {
            self.check_is_of_course(text)?;
        }
        if let Some(path) = &self.export {
            return export(&opened.training, path, self.overwrite, config, text);
        }
        let (mut session, mut taking) = (self.session, Taking { learner: self.learner, ..Taking::default() });
        if let (Training::Walkthrough(walkthrough), Some(id)) = (&opened.training, &self.step) {
            // Steps that were not taken are no progress.
            session = session.without_saving();
            taking.step = Some(step_index(walkthrough, id, text)?);
        }
        if let Some(file) = self.walkthrough.as_ref().filter(|_| self.watch).map(PathBuf::from) {
            check_is_file(&file, text)?;
            session = session.without_saving();
            taking.followed = Some(file);
        }
        session.run(config, text, opened, Recordings { run: self.record, overwrite: self.overwrite, tape: None }, taking)
    }

    /// Refuses what is about one lesson.
    fn check_is_of_course(&self, text: &Text) -> Result<(), CliError> {
        let of_lesson = [
            ("--record", self.record.is_some()),
            ("--step", self.step.is_some()),
            ("--show-goals", self.show_goals),
            ("--watch", self.watch),
        ];
        let path = self.walkthrough.as_ref().map(|path| shown(path.as_ref())).unwrap_or_default();
        match of_lesson.iter().find(|(_, is_given)| *is_given) {
            Some((option, _)) => Err(CliError::usage(text, "error-course-lesson", &[("path", path.into()), ("option", (*option).into())])),
            None => Ok(()),
        }
    }
}

/// Writes a walkthrough or a course as a handout, with its stills beside it.
fn export(taught: &Training, path: &Path, overwrite: bool, config: &Config, text: &Text) -> Result<(), CliError> {
    let Some(name) = path.file_stem().and_then(OsStr::to_str).filter(|_| ending(path).eq_ignore_ascii_case("md")) else {
        return Err(CliError::usage(text, "error-export", &[("path", shown(path).into())]));
    };
    let habits = Habits { keymap: Keymap::new(&config.keys), text: text.clone(), motion: false, mouse: false };
    // Handouts are printed on white paper.
    let print = Print { look: Look { theme: Theme::Light, ascii: false }, palette: &Palette::LIGHT };
    let made = match taught {
        Training::Walkthrough(walkthrough) => training::handout(walkthrough, &habits, print, name),
        Training::Course(course) => training::course_handout(course, &habits, print, name),
        // The option needs something to be named.
        Training::None | Training::List => Vec::new(),
    };
    let made: Vec<_> = made.into_iter().map(|(file, contents)| (path.with_file_name(file), contents)).collect();
    files::write(&made, Existing::by(overwrite), text)
}
