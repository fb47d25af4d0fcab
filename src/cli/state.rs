//! `account-center state` says what is saved, and where; `account-center forget` removes it.

use std::{
    fs,
    io::{self, BufRead, IsTerminal, Write},
    path::{Path, PathBuf},
};

use clap::Args;

use super::{
    bookmark,
    error::CliError,
    files::{shown, state_folder, unwritable},
    mine::{is_named, names},
    own,
    plain::PlainArgs,
    progress::ProgressFiles,
};
use crate::{
    domain::Subscription,
    driver::WriteError,
    storage,
    text::Text,
    wrap::{pad, width},
};

#[derive(Debug, Args)]
pub(super) struct StateArgs {
    #[command(flatten)]
    plain: PlainArgs,
}

impl StateArgs {
    /// Says in which folder the state is, and what of it there is.
    pub(super) fn run(self, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        let Some(folder) = state_folder() else { return Ok(writeln!(output, "{}", text.get("state-no-folder"))?) };
        writeln!(output, "{}", shown(&folder))?;
        let own = own::read(text)?.map_or_else(Vec::new, |own| own.subscriptions);
        let walkthroughs = ProgressFiles::peek(text)?.walkthroughs.len();
        let mut rows = Vec::new();
        if !own.is_empty() {
            let arguments = [("count", own.len().into()), ("names", names(&own, text).into())];
            rows.push(("own.toml".to_owned(), text.with("state-own", &arguments)));
        }
        if walkthroughs > 0 {
            rows.push(("progress.json".to_owned(), text.with("state-progress", &[("count", walkthroughs.into())])));
        }
        if bookmark::exists() {
            rows.push(("bookmark.toml".to_owned(), text.get("state-bookmark")));
        }
        if ProgressFiles::has_first_steps() {
            rows.push(("first-steps".to_owned(), text.get("state-first-steps")));
        }
        rows.extend(backups(&folder).iter().map(|path| (shown(path.file_name().unwrap_or_default().as_ref()), text.get("state-backup"))));
        let is_plain = self.plain.is_plain();
        if rows.is_empty() {
            writeln!(output, "{}{}", if is_plain { "" } else { "  " }, text.get("state-nothing"))?;
        }
        let columns = rows.iter().map(|(name, _)| width(name)).max().unwrap_or_default();
        for (name, what) in rows {
            let row = if is_plain { text.labelled(&name, &what) } else { format!("  {}  {what}", pad(&name, columns)) };
            writeln!(output, "{row}")?;
        }
        Ok(())
    }
}

/// The files that could not be understood and were renamed.
fn backups(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let is_backup = |path: &PathBuf| path.file_name().is_some_and(|name| name.to_string_lossy().contains(".backup-"));
    let mut backups: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(is_backup).collect();
    backups.sort();
    backups
}

#[derive(Debug, Args)]
pub(super) struct ForgetArgs {
    #[arg(value_name = "NAME", required_unless_present = "all")]
    names: Vec<String>,
    #[arg(long, conflicts_with = "names")]
    all: bool,
    #[arg(long)]
    yes: bool,
}

impl ForgetArgs {
    /// Removes what is meant, after a question.
    pub(super) fn run(self, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        let kept = own::read(text)?.map_or_else(Vec::new, |own| own.subscriptions);
        let unknown = self.names.iter().find(|name| !kept.iter().any(|subscription| is_named(subscription, name)));
        if let Some(name) = unknown {
            if kept.is_empty() {
                return Err(CliError::failed(text, "error-nothing-own", &[]));
            }
            return Err(CliError::usage(text, "error-unknown-own", &[("value", name.into()), ("names", names(&kept, text).into())]));
        }
        let is_meant = |subscription: &Subscription| self.all || self.names.iter().any(|name| is_named(subscription, name));
        let meant: Vec<Subscription> = kept.iter().filter(|subscription| is_meant(subscription)).cloned().collect();
        let question = if self.all { text.get("forget-all") } else { text.with("forget-names", &[("names", names(&meant, text).into())]) };
        if !self.yes && !is_agreed(&question, text)? {
            return Ok(());
        }
        let failed = |WriteError { path, error }: WriteError| unwritable(&path, &error, text);
        own::remove(is_meant).map_err(failed)?;
        // It may say where one of them was.
        bookmark::remove().map_err(failed)?;
        if self.all {
            ProgressFiles::remove().map_err(failed)?;
            for path in state_folder().iter().flat_map(|folder| backups(folder)) {
                storage::remove(&path).map_err(WriteError::of(&path)).map_err(failed)?;
            }
        }
        Ok(writeln!(output, "{}", text.get("forgotten"))?)
    }
}

/// Asks a question that is answered by yes or no. Whoever cannot be asked has to say `--yes`.
fn is_agreed(question: &str, text: &Text) -> Result<bool, CliError> {
    let mut input = io::stdin().lock();
    if !io::stdin().is_terminal() {
        return Err(CliError::usage(text, "error-forget-asks", &[]));
    }
    eprint!("{question} ");
    let mut answer = String::new();
    input.read_line(&mut answer)?;
    let answer = answer.trim().to_lowercase();
    Ok(answer == "yes" || answer == "y" || text.get("plain-yes").split(", ").any(|word| word == answer))
}
