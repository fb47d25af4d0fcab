//! The commands that a demo can show at its prompt: they print what they print anywhere, of the files that a tape may name.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

use clap::{CommandFactory, Parser, Subcommand};

use crate::{
    cli::{
        error::{CliError, Complaint},
        files::{Checked, ending, shown},
        prove,
        status::StatusArgs,
        usage,
        what_if::WhatIfArgs,
    },
    demo::Printed,
    text::Text,
};

/// A call as it is read at the prompt of a demo.
#[derive(Debug, Parser)]
#[command(name = "account-center", disable_help_flag = true, disable_help_subcommand = true)]
struct Call {
    #[command(subcommand)]
    command: Prints,
}

#[derive(Debug, Subcommand)]
enum Prints {
    Status(StatusArgs),
    WhatIf(WhatIfArgs),
    Check {
        #[arg(value_name = "FILE", required = true)]
        paths: Vec<PathBuf>,
    },
}

/// Finds the command that these words call; `None` if it is none of them. `find` says where the files of the tape are.
pub(super) fn command(words: &[String], text: &Text, find: impl Fn(&Path) -> PathBuf + 'static) -> Result<Option<Printed>, CliError> {
    if words.get(1).is_none_or(|word| Call::command().find_subcommand(word).is_none()) {
        return Ok(None);
    }
    let words = words.to_vec();
    // What cannot be called is a mistake of the tape; what a command complains about is what it prints.
    print(&words, text, &find).map(drop)?;
    Ok(Some(Printed::new(move |text| print(&words, text, &find).unwrap_or_default())))
}

/// Returns all that a command prints, its complaints too.
fn print(words: &[String], text: &Text, find: &impl Fn(&Path) -> PathBuf) -> Result<String, CliError> {
    let arguments: Vec<OsString> = words.iter().map(OsString::from).collect();
    let call =
        Call::try_parse_from(&arguments).map_err(|error| CliError::Usage(usage::complaint(&error, &arguments, &Call::command(), text)))?;
    let refused = || CliError::from(Complaint::from(text.get("error-demo-call-files")));
    let (mut output, mut renamed) = (Vec::new(), Vec::new());
    let done = match call.command {
        Prints::Status(mut args) => {
            args.account().find(find).ok_or_else(refused)?;
            args.run(text, &mut output)
        }
        Prints::WhatIf(mut args) => {
            args.account().find(find).ok_or_else(refused)?;
            args.run(text, &mut output)
        }
        Prints::Check { paths } => {
            renamed = paths.into_iter().map(|path| (find(&path), path)).collect();
            check(&renamed, text, &mut output).ok_or_else(refused)?
        }
    };
    let complaints = match done {
        Ok(()) => String::new(),
        Err(error @ CliError::Failed(_)) => format!("{error}\n"),
        Err(error) => return Err(error),
    };
    let mut printed = String::from_utf8_lossy(&output).into_owned() + &complaints;
    // Wherever the tape is, its files are called as it calls them.
    for (found, named) in renamed {
        printed = printed.replace(&shown(&found), &shown(&named));
    }
    Ok(printed)
}

/// Checks files. Returns `None` if there are others than scenarios, walkthroughs and courses: a demo that checks itself would have no end.
fn check(files: &[(PathBuf, PathBuf)], text: &Text, output: &mut Vec<u8>) -> Option<Result<(), CliError>> {
    if !files.iter().all(|(found, _)| ending(found) == "toml" && (found.is_file() || !found.exists())) {
        return None;
    }
    let mut checked = Checked::default();
    let added = files.iter().try_for_each(|(found, _)| checked.add(prove::check(found, text, output)));
    Some(added.and_then(|()| checked.finish(text, output)))
}
