//! The own subscriptions, kept as a scenario file in the folder of the program's state.

use std::{io, path::PathBuf};

use super::{
    error::CliError,
    files::{shown, state_folder},
};
use crate::{
    document::decode,
    domain::{Instant, Subscription},
    driver::{WriteError, reason},
    scenario::{self, Scenario, Texts},
    storage,
    terminal::wall_clock,
    text::{Language, Text},
};

/// The title of the file.
const TITLE: &str = "Own subscriptions";

/// The file; `None` on a system that has no folder for it.
pub(super) fn path() -> Option<PathBuf> {
    Some(state_folder()?.join("own.toml"))
}

/// Reads what is kept; `None` if nothing is. A file that is damaged, or of a newer version, is moved aside, and that is said on standard error.
pub(super) fn read(text: &Text) -> Result<Option<Scenario>, CliError> {
    let Some(path) = path() else { return Ok(None) };
    let error =
        |error: io::Error| CliError::failed(text, "error-own", &[("path", shown(&path).into()), ("reason", reason(&error, text).into())]);
    let (kept, backup) = storage::read_or_rename(&path, parse).map_err(error)?;
    if let Some(backup) = backup {
        eprintln!("{}", text.with("own-renamed", &[("path", shown(&backup).into())]));
    }
    Ok(kept.map(|kept| Scenario { title: title(), ..kept }))
}

/// The title of own subscriptions in every language: it can be changed while they are shown.
pub(super) fn title() -> Texts {
    Language::ALL.map(|language| (language.tag().to_owned(), Text::new(language).get("own-subscriptions"))).into()
}

/// The error of own subscriptions that could not be kept.
pub(super) fn not_kept(WriteError { path, error }: &WriteError, text: &Text) -> CliError {
    CliError::failed(text, "error-own-not-kept", &[("path", shown(path).into()), ("reason", reason(error, text).into())])
}

/// Keeps subscriptions, each in place of what was kept of it. Returns where a file that could not be read was moved to.
pub(super) fn keep(subscriptions: &[Subscription]) -> Result<Option<PathBuf>, WriteError> {
    change(|kept| kept.keep(subscriptions))
}

/// Removes the subscriptions that are meant.
pub(super) fn remove(is_meant: impl Fn(&Subscription) -> bool) -> Result<(), WriteError> {
    change(|kept| kept.subscriptions.retain(|subscription| !is_meant(subscription)))?;
    Ok(())
}

/// Changes what is kept. Two programs at once do it one after the other.
fn change(change: impl FnOnce(&mut Scenario)) -> Result<Option<PathBuf>, WriteError> {
    let Some(path) = path() else { return Ok(None) };
    let changed = storage::locked(&path, || {
        let (kept, backup) = storage::read_or_rename_locked(&path, parse)?;
        let mut kept = kept.unwrap_or_else(|| Scenario::of_own(TITLE, Vec::new(), wall_clock()));
        kept.now = whole_second(wall_clock());
        change(&mut kept);
        // No scenario is without subscriptions.
        if kept.subscriptions.is_empty() {
            storage::remove(&path)?;
        } else {
            storage::replace(&path, kept.simulated().to_toml())?;
        }
        Ok(backup)
    });
    changed.map_err(WriteError::of(&path))
}

fn whole_second(at: Instant) -> Instant {
    Instant::from_timestamp(at.timestamp(), 0).unwrap_or(at)
}

fn parse(bytes: &[u8]) -> Option<Scenario> {
    scenario::parse(decode(bytes).ok()?).ok().map(Scenario::real)
}
