//! The files that a session writes, and what is said where that fails.

use std::{
    io,
    path::{Path, PathBuf},
};

use crate::{
    app::{Bookmark, Session},
    domain::Subscription,
    text::Text,
    ui::Look,
    walkthrough::WalkthroughProgress,
};

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

    /// Saves which first steps were done. Without a place for that, nothing is saved.
    ///
    /// # Errors
    /// Any error of the operating system.
    fn save_first_steps(&mut self, _text: &str) -> io::Result<()> {
        Ok(())
    }

    /// Saves where the user was among real subscriptions. Without a place for that, nothing is saved.
    ///
    /// # Errors
    /// Any error of the operating system.
    fn save_bookmark(&mut self, _bookmark: &Bookmark) -> Result<(), WriteError> {
        Ok(())
    }

    /// Saves the progress in a walkthrough.
    ///
    /// # Errors
    /// Any error of the operating system.
    fn save_progress(&mut self, progress: &WalkthroughProgress) -> Result<(), WriteError>;

    /// Keeps own subscriptions, each in place of what was kept of it before.
    ///
    /// # Errors
    /// Any error of the operating system. What is not kept then is tried again with what comes next, and at the end.
    fn keep_own(&mut self, subscriptions: &[Subscription]) -> Result<(), WriteError>;
}

/// Writes nothing, and says that it did: a session then shows what a user sees who saves something.
#[derive(Debug)]
pub struct Discard;

impl Files for Discard {
    fn write_new(&mut self, _path: &Path, _contents: &[u8]) -> io::Result<()> {
        Ok(())
    }

    fn write_card(&mut self, _path: &Path, _session: &Session, _look: Look) -> io::Result<()> {
        Ok(())
    }

    fn save_progress(&mut self, _progress: &WalkthroughProgress) -> Result<(), WriteError> {
        Ok(())
    }

    fn keep_own(&mut self, _subscriptions: &[Subscription]) -> Result<(), WriteError> {
        Ok(())
    }
}

/// A file could not be written.
#[derive(Debug, thiserror::Error)]
#[error("cannot write {}: {error}", path.display())]
pub struct WriteError {
    pub path: PathBuf,
    pub error: io::Error,
}

impl WriteError {
    /// For `map_err`: adds the path to an error of the operating system.
    pub fn of(path: &Path) -> impl FnOnce(io::Error) -> Self {
        |error| Self { path: path.to_owned(), error }
    }
}

/// Returns why something could not be done with a file: in the language of the text, unless the reason is a rare one.
#[must_use]
pub fn reason(error: &io::Error, text: &Text) -> String {
    use io::ErrorKind as Kind;
    let id = match error.kind() {
        Kind::NotFound => "file-not-found",
        Kind::PermissionDenied => "file-not-allowed",
        Kind::AlreadyExists => "file-exists",
        Kind::IsADirectory => "file-folder",
        Kind::NotADirectory => "file-not-a-folder",
        // What `storage` says of a pipe; the operating system says it of much else.
        Kind::InvalidInput if error.raw_os_error().is_none() => "file-not-a-file",
        Kind::StorageFull | Kind::QuotaExceeded => "file-full",
        Kind::ReadOnlyFilesystem => "file-read-only",
        Kind::InvalidFilename => "file-long-name",
        Kind::FileTooLarge => "file-too-large",
        Kind::ResourceBusy => "file-in-use",
        _ => return error.to_string(),
    };
    text.get(id)
}
