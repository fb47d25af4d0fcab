//! The driver: the one loop between the engine and what is outside it.
//!
//! Whatever has messages for a session (keys, a tape, a walkthrough's solution, a test) hands them to [`send`]; whatever shows a session is a
//! [`Host`]. Nothing else calls `app::update` from outside the engine.

mod files;
mod program;

use std::{collections::VecDeque, io};

use crate::app::{Effect, Msg, NotSaved, Session, update};

/// How a card is drawn; see [`Files::write_card`].
pub use crate::ui::Look;
pub use files::{Discard, Files, WriteError, reason};
pub use program::{Program, handle, target_at};

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

/// Carries out an effect on files, and returns its answer.
///
/// # Errors
/// Returns the effect if it is not about files.
pub fn run_on_files(session: &Session, effect: Effect, files: &mut dyn Files, look: Look) -> Result<Option<Msg>, Effect> {
    let saved = |outcome: io::Result<()>| {
        Some(Msg::Saved(outcome.map_err(|error| match error.kind() {
            io::ErrorKind::AlreadyExists => NotSaved::Exists,
            _ => NotSaved::Because(reason(&error, session.text())),
        })))
    };
    Ok(match effect {
        Effect::Save { path, contents } => saved(files.write_new(&path, &contents)),
        Effect::SaveCard(path) => saved(files.write_card(&path, session, look)),
        Effect::SaveFirstSteps(text) => {
            // If that fails, the step is suggested once more.
            drop(files.save_first_steps(&text));
            None
        }
        Effect::SaveProgress(progress) => files.save_progress(&progress).is_err().then_some(Msg::ProgressNotSaved),
        Effect::KeepOwn(subscriptions) => files.keep_own(&subscriptions).is_err().then_some(Msg::OwnNotKept),
        other => return Err(other),
    })
}

/// Saves, at the end of a session, own subscriptions that could not be kept before, the progress in the walkthrough that is being taken, and
/// where the user was among real subscriptions.
///
/// # Errors
/// Says what could not be written.
pub fn save_at_end(session: &Session, files: &mut dyn Files) -> Result<(), WriteError> {
    // If one of them fails, the others are saved nevertheless.
    let own = files.keep_own(&[]);
    let progress = session.walkthrough_progress().map_or(Ok(()), |progress| files.save_progress(&progress));
    let bookmark = session.bookmark().map_or(Ok(()), |bookmark| files.save_bookmark(&bookmark));
    own.and(progress).and(bookmark)
}
