//! The driver: the one loop between the engine and what is outside it.
//!
//! Whatever has messages for a session (keys, a tape, a walkthrough's solution, a test) hands them to [`send`]; whatever shows a session is a
//! [`Host`]. Nothing else calls `app::update` from outside the engine.

use std::{collections::VecDeque, io, path::Path};

use crate::{
    app::{Effect, Msg, NotSaved, Session, update},
    walkthrough::WalkthroughProgress,
};

/// How a card is drawn; see [`Files::write_card`].
pub use crate::ui::Look;

/// What carries out the effects of a session.
pub trait Host {
    /// Carries out an effect, and returns its answer to the session, if there is one.
    fn run(&mut self, session: &Session, effect: Effect) -> Option<Msg>;
}

/// What a program around a session asks of its host. A session itself asks with an [`Effect`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Request {
    Quit,
    /// Stop the process until it is continued, as Ctrl-Z does.
    Suspend,
}

/// Hands a message to the session and has the effects carried out, in the order in which they were returned; then the messages that answer
/// them, in that order too, and so on until nothing is left.
pub fn send(session: &mut Session, msg: Msg, host: &mut dyn Host) {
    let mut messages = VecDeque::from([msg]);
    while let Some(msg) = messages.pop_front() {
        for effect in update(session, msg) {
            messages.extend(host.run(session, effect));
        }
    }
}

/// The files that a session writes.
pub trait Files {
    /// Writes a new file.
    ///
    /// # Errors
    /// Any error of the operating system; [`io::ErrorKind::AlreadyExists`] if there is such a file.
    fn write_new(&mut self, path: &Path, contents: &[u8]) -> io::Result<()>;

    /// Writes a new file with the card at the end of the walkthrough that is being taken.
    ///
    /// # Errors
    /// As [`Files::write_new`].
    fn write_card(&mut self, path: &Path, session: &Session, look: Look) -> io::Result<()>;

    /// Saves the progress in a walkthrough.
    ///
    /// # Errors
    /// Any error of the operating system.
    fn save_progress(&mut self, progress: &WalkthroughProgress) -> io::Result<()>;
}

/// Carries out an effect on files, and returns its answer.
///
/// # Errors
/// Returns the effect if it is not about files.
pub fn run_on_files(session: &Session, effect: Effect, files: &mut dyn Files, look: Look) -> Result<Option<Msg>, Effect> {
    let saved = |outcome: io::Result<()>| {
        Some(Msg::Saved(outcome.map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => NotSaved::Exists,
            _ => NotSaved::Because(error.to_string()),
        })))
    };
    Ok(match effect {
        Effect::Save { path, contents } => saved(files.write_new(&path, &contents)),
        Effect::SaveCard(path) => saved(files.write_card(&path, session, look)),
        Effect::SaveProgress(progress) => files.save_progress(&progress).is_err().then_some(Msg::ProgressNotSaved),
        other => return Err(other),
    })
}

/// Saves the progress in the walkthrough that is being taken, at the end of a session.
///
/// # Errors
/// Any error of the operating system.
pub fn save_progress(session: &Session, files: &mut dyn Files) -> io::Result<()> {
    session.walkthrough_progress().map_or(Ok(()), |progress| files.save_progress(&progress))
}
