//! A demo by the name of a built-in one or from a file.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
};

use crate::{
    cli::{
        error::CliError,
        load::{self, Machine},
    },
    demo::{self, CallError, Demo, DemoError},
    open::OpeningError,
    text::Text,
};

/// The title of a demo: translated for a built-in one, its name for any other.
pub(in crate::cli) fn title(name: &str, text: &Text) -> String {
    if demo::built_in(name).is_some() { text.get(&format!("demo-{name}")) } else { name.to_owned() }
}

/// Loads a demo that is built in under a name, or stands in a file, and the path of that file.
pub(super) fn load(name: &OsStr, text: &Text) -> Result<(Demo, Option<PathBuf>), CliError> {
    let label = name.to_string_lossy().into_owned();
    let (source, path) = load::tape(name, text)?;
    let mut beside = |named: &str| {
        let folder = path.as_deref().and_then(Path::parent)?;
        load::read(&folder.join(named), text).ok()
    };
    let tape = demo::read(&source, &mut beside).map_err(|problems| load::invalid(&problems, &label, text))?;
    let own = path.as_deref().and_then(Path::file_stem).map_or_else(|| label.clone(), |stem| stem.to_string_lossy().into_owned());
    match Demo::new(&own, &tape, text.clone(), &Machine(text)) {
        Ok(demo) => Ok((demo, path)),
        Err(DemoError::Tape(diagnostic)) => Err(load::invalid(&[diagnostic], &label, text)),
        Err(DemoError::Call { call, error }) => {
            let arguments = [("path", label.into()), ("call", call.into()), ("reason", reason(error, text).into())];
            Err(CliError::failed(text, "error-demo-call", &arguments))
        }
    }
}

/// Why the call of a tape opens no demo.
fn reason(error: CallError<CliError>, text: &Text) -> String {
    let id = match error {
        CallError::Load(error) => {
            let complaints = load::load_error(error, text).into_complaints().unwrap_or_default();
            return complaints.into_iter().next().map(|complaint| complaint.text).unwrap_or_default();
        }
        CallError::HasDisplayOptions | CallError::NotOpening(OpeningError::UnknownOption(_)) => "error-demo-call-how",
        CallError::NotOpening(error @ (OpeningError::InvalidRate(_) | OpeningError::InvalidTime(_))) => {
            return reason(CallError::Load(error.into()), text);
        }
        CallError::NotOpening(_) => "error-demo-call-other",
    };
    text.get(id)
}
