//! A session at the keyboard, on the full screen or in plain mode: what all commands that open one have in common.

use std::{
    io::{self, IsTerminal},
    path::{Path, PathBuf},
    rc::Rc,
};

use clap::Args;

use super::{
    demo::Stage,
    environment::Environment,
    error::CliError,
    files::{Existing, check_writable, shown, unwritable},
    load,
    noted_session::NotedSession,
    own,
    progress::{self, ProgressFiles, RunFile},
    record_tape::{TapeRecorder, TapedSession},
    saved::Followed,
};
use crate::{
    app::{Habits, Keymap, Session, World},
    config::{Config, Given},
    demo::NAMES,
    domain::Subscription,
    driver::{Files, Program, WriteError, reason, save_at_end},
    open::{Opened, Opening, Subject, Training},
    plain::{self, Plain},
    storage,
    terminal::{self, End, Options, TerminalError},
    text::Text,
    training,
    ui::Look,
    walkthrough::WalkthroughProgress,
};

/// Who takes a walkthrough, and from where on.
#[derive(Default)]
pub(super) struct Taking {
    pub(super) learner: Option<String>,
    /// The file of the walkthrough, where it is followed while its author writes it.
    pub(super) followed: Option<PathBuf>,
    /// The index of a step. Without one, the walkthrough goes on where it was left.
    pub(super) step: Option<usize>,
}

/// What is recorded while the account center is open.
#[derive(Default)]
pub(super) struct Recordings {
    /// The run of a walkthrough, in this file.
    pub(super) run: Option<PathBuf>,
    /// Whether that file is overwritten if it is there.
    pub(super) overwrite: bool,
    /// Keystrokes, as a tape.
    pub(super) tape: Option<TapeRecorder>,
}

#[derive(Debug, Args)]
pub(super) struct SessionArgs {
    #[arg(long)]
    plain: bool,
    #[arg(long)]
    no_save: bool,
}

impl SessionArgs {
    /// The same, but nothing is saved.
    pub(super) const fn without_saving(self) -> Self {
        Self { no_save: true, ..self }
    }

    /// What is opened, with what these arguments say of it.
    pub(super) const fn opening(&self, subject: Subject, settings: Given) -> Opening {
        Opening { subject, settings, plain: self.plain, saves: !self.no_save }
    }

    /// Whether lines of text take the place of a screen.
    ///
    /// # Errors
    /// Says that a screen needs a terminal, and there is none.
    pub(super) fn is_plain(&self, text: &Text) -> Result<bool, CliError> {
        let environment = Environment::read();
        let has_terminal = io::stdout().is_terminal() && io::stdin().is_terminal();
        let is_plain = self.plain || environment.is_accessible || environment.is_dumb && has_terminal;
        if is_plain || has_terminal { Ok(is_plain) } else { Err(CliError::usage(text, "error-no-terminal", &[])) }
    }

    /// Begins the training that is opened, and tells if its progress is not saved.
    fn begin(&self, training: &Training, session: &mut Session, step: Option<usize>, learner: Option<String>, files: &ProgressFiles) {
        match training {
            Training::None => return,
            Training::List | Training::Course(_) => session.show_walkthroughs(),
            Training::Walkthrough(walkthrough) => {
                match step {
                    Some(step) => session.begin_at(walkthrough.clone(), step),
                    None => session.open(walkthrough),
                }
                session.set_learner(learner);
                if files.are_read_only() {
                    session.tell_progress_not_saved();
                }
            }
        }
        if self.no_save {
            session.tell_progress_not_kept();
        }
    }

    /// Shows what is opened until the user quits.
    pub(super) fn run(self, config: &Config, text: &Text, opened: Opened, recordings: Recordings, taking: Taking) -> Result<(), CliError> {
        let is_plain = self.is_plain(text)?;
        let Recordings { run, overwrite, tape } = recordings;
        if let Some(path) = &run {
            check_writable(path, Existing::by(overwrite), text)?;
        }
        if let Some(tape) = &tape {
            check_writable(tape.path(), Existing::Stays, text)?;
        }
        if is_plain && taking.followed.is_some() {
            return Err(CliError::usage(text, "error-no-terminal-for-checking", &[]));
        }
        if is_plain && tape.is_some() {
            // Plain mode has no keystrokes.
            return Err(CliError::usage(text, "error-no-terminal-for-tape", &[]));
        }
        let mut files = ProgressFiles::new(!self.no_save, run.map(|path| RunFile::new(path, overwrite)));
        let (progress, backup) = files.load(text)?;
        let habits = Habits {
            keymap: Keymap::new(&config.keys),
            text: text.clone(),
            motion: config.motion.value && !is_plain,
            mouse: config.mouse.value && !is_plain,
        };
        let load::Courses { loaded, left_out } = load::courses(config, text)?;
        let opened_course = if let Training::Course(course) = &opened.training { Some(course.clone()) } else { None };
        let courses = opened_course.into_iter().chain(loaded.into_iter().map(|(_, course)| course)).collect();
        let session = Session::with_habits(World::new(opened.scenario, opened.clock), habits).with_progress(progress);
        let mut session = session.with_courses(courses).with_learner(taking.learner.clone());
        files.open_bookmark(&mut session, text)?;
        if let Some(steps) = files.first_steps().filter(|_| !is_plain) {
            session = session.with_first_steps(steps);
        }
        self.begin(&opened.training, &mut session, taking.step, taking.learner, &files);
        if let Some(at) = opened.earlier_of_two {
            session.tell_earlier_of_two(at);
        }
        if opened.next_page.is_some() {
            session.tell_more_pages();
        }
        if !opened.contradicted.is_empty() {
            session.tell_contradicted(opened.contradicted);
        }
        if opened.asks_for_own {
            session.ask_for_own();
        }
        // Plain mode is read from the top, where standard error has said it.
        if let Some(path) = left_out.filter(|_| !is_plain) {
            session.tell_course_left_out(path);
        }
        if let Some(path) = backup {
            session.tell_progress_renamed(path);
        }
        files.begin(&session, text)?;
        let (look, options) = Environment::read().look(config);
        let outcome = if is_plain {
            let mut plain = Plain::new(session, look);
            let outcome = plain::run(&mut plain, &mut files, terminal::wall_clock);
            save_at_end(plain.session(), &mut files).map_err(|error| not_written(&error, text))?;
            outcome.map(|()| End::Quit).map_err(CliError::from)
        } else {
            match tape {
                Some(tape) => {
                    tape.begin().map_err(|error| not_written(&error, text))?;
                    on_screen(TapedSession::new(session, tape), look, options, &mut files, text)
                }
                None if taking.followed.is_some() => {
                    let file = taking.followed.unwrap_or_default();
                    let reload = |session: &mut Session| {
                        let mut walkthrough = load::walkthrough(file.as_os_str(), text)?;
                        walkthrough.shows_goals = true;
                        session.follow(&Rc::new(walkthrough));
                        Ok(())
                    };
                    on_screen(Followed::new(session, file.clone(), text, reload), look, options, &mut files, text)
                }
                None if self.no_save => on_screen(Stage::new(session.with_demos(&NAMES), look), look, options, &mut files, text),
                None => {
                    let noted = NotedSession::new(session.with_demos(&NAMES));
                    on_screen(Stage::new(noted, look), look, options, &mut files, text)
                }
            }
        };
        files.end_run().map_err(|error| not_written(&error, text))?;
        if let Some((message, backup)) = files.into_backup() {
            return Err(CliError::failed(text, message, &[("path", shown(&backup).into())]));
        }
        end(outcome?, text)
    }
}

/// Runs a program other than the account center itself on the full screen until the user quits. `no_terminal` is the message where there is
/// no terminal.
pub(super) fn run_program<P: Program>(
    program: impl FnOnce(Look) -> P,
    no_terminal: &str,
    config: &Config,
    text: &Text,
    files: &mut dyn Files,
) -> Result<(), CliError> {
    if !io::stdout().is_terminal() || !io::stdin().is_terminal() {
        return Err(CliError::usage(text, no_terminal, &[]));
    }
    let (look, options) = Environment::read().look(config);
    end(on_screen(program(look), look, options, files, text)?, text)
}

fn on_screen(mut program: impl Program, look: Look, options: Options, files: &mut dyn Files, text: &Text) -> Result<End, CliError> {
    let end = terminal::run(&mut program, look, options, files);
    program.finish(files).map_err(|error| not_written(&error, text))?;
    end.map_err(|error| terminal_failed(&error, text))
}

/// The error of a terminal that cannot be used any more.
pub(super) fn terminal_failed(TerminalError { task, error }: &TerminalError, text: &Text) -> CliError {
    CliError::failed(text, &format!("terminal-{task}"), &[("reason", reason(error, text).into())])
}

/// The error of a file that could not be written while the program ran or at its end.
fn not_written(failed: &WriteError, text: &Text) -> CliError {
    let WriteError { path, error } = failed;
    if own::path().is_some_and(|own| own == *path) {
        return own::not_kept(failed, text);
    }
    if progress::default_path().is_some_and(|progress| progress == *path) {
        let arguments = [("path", shown(path).into()), ("reason", reason(error, text).into())];
        return CliError::failed(text, "error-not-kept", &arguments);
    }
    unwritable(path, error, text)
}

/// Ends the way the full screen did.
fn end(end: End, text: &Text) -> Result<(), CliError> {
    match end {
        End::Quit | End::HungUp => Ok(()),
        End::Signal(signal) => terminal::die_of(signal).map_err(|error| terminal_failed(&error, text)),
    }
}

/// Saves what the user saves, but no progress.
pub(super) struct NoProgressFiles;

impl Files for NoProgressFiles {
    fn write_new(&mut self, path: &Path, contents: &[u8]) -> io::Result<()> {
        storage::write_new(path, contents)
    }

    fn write_card(&mut self, path: &Path, session: &Session, look: Look) -> io::Result<()> {
        self.write_new(path, &training::card(session, look, path))
    }

    fn save_progress(&mut self, _progress: &WalkthroughProgress) -> Result<(), WriteError> {
        Ok(())
    }

    fn keep_own(&mut self, _subscriptions: &[Subscription]) -> Result<(), WriteError> {
        Ok(())
    }
}

/// Saves nothing.
pub(super) struct NoFiles;

impl Files for NoFiles {
    fn write_new(&mut self, _path: &Path, _contents: &[u8]) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn write_card(&mut self, _path: &Path, _session: &Session, _look: Look) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn save_progress(&mut self, _progress: &WalkthroughProgress) -> Result<(), WriteError> {
        Ok(())
    }

    fn keep_own(&mut self, _subscriptions: &[Subscription]) -> Result<(), WriteError> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Size;

    use super::*;
    use crate::{
        scenario,
        ui::{self, Theme},
        view::View,
    };

    #[test]
    fn a_start_parses_one_file_of_texts() {
        for name in ["free-trial", "portfolio", "upgraded-waiting"] {
            let scenario = scenario::parse(scenario::built_in(name).expect("it is built in")).expect("it is right");
            let session = Session::start(scenario);
            let targets = ui::targets(&View::of(&session), Look { theme: Theme::Mono, ascii: false }, Size::new(120, 40));
            assert!(!targets.is_empty(), "{name}: the page is drawn");
            assert_eq!(session.text().parsed_files(), 1, "{name}: every other file costs time and memory at each start");
        }
    }
}
