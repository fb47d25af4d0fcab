//! A demo by the name of a built-in one or from a file.

use std::{
    ffi::OsStr,
    path::{Path, PathBuf},
};

use crate::{
    app::Session,
    cli::{
        call_of,
        error::{CliError, Complaint},
        load,
    },
    demo::{self, Demo, NotOpened},
    text::Text,
};

/// The title of a demo: translated for a built-in one, its name for any other.
pub(in crate::cli) fn title(name: &str, text: &Text) -> String {
    if demo::built_in(name).is_some() { text.get(&format!("demo-{name}")).into_owned() } else { name.to_owned() }
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
    match Demo::new(&own, &tape, |call| open(call, text)) {
        Ok(demo) => Ok((demo, path)),
        Err(NotOpened::Problem(problem)) => Err(load::invalid(&[problem], &label, text)),
        Err(NotOpened::Call(call, error)) => {
            let complaint = error.into_complaints().ok().and_then(|complaints| complaints.into_iter().next());
            let reason = complaint.map_or_else(|| text.get("error-demo-call-other").into_owned(), |complaint| complaint.text);
            let arguments = [("path", label.into()), ("call", call.into()), ("reason", reason.into())];
            Err(CliError::failed(text, "error-demo-call", &arguments))
        }
    }
}

/// Opens the account center as a tape's call asks for.
fn open(call: &str, text: &Text) -> Result<Session, CliError> {
    call_of(call, text)?.ok_or_else(|| Complaint::from(text.get("error-demo-call-other").into_owned()).into())
}
