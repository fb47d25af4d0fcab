//! `account-center course pack`: prints a course as one file to hand on, with all its lessons and their scenarios in it.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use clap::{Args, ValueEnum};

use super::{
    error::CliError,
    files::shown,
    load::{self, Machine},
};
use crate::{
    document::{Diagnostic, is_too_large, quoted},
    open::{self, Remembering, written},
    text::Text,
};

#[derive(Debug, Args)]
pub(super) struct CourseArgs {
    #[arg(value_name = "WHAT")]
    what: What,
    #[arg(value_name = "DIR|FILE")]
    path: PathBuf,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum What {
    Pack,
}

impl CourseArgs {
    /// Prints the file of the course as it is, and what its lessons consist of after it.
    pub(super) fn run(self, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        let What::Pack = self.what;
        let machine = Machine::new(text);
        let file = open::course_file(&self.path, &machine);
        let source = load::read(&file, text)?;
        let platform = Remembering::new(&machine);
        open::parse_course(&source, &file, &platform).map_err(|error| load::load_error(error, text))?;
        let mut files = platform.into_read();
        files.sort();
        // Several lessons may have the same scenario.
        files.dedup();
        let mut packed = source;
        if !files.is_empty() {
            packed.push_str("\n[files]\n");
        }
        let folder = file.parent().unwrap_or(Path::new(""));
        for (path, contents) in files {
            let name = written(path.strip_prefix(folder).unwrap_or(&path));
            packed.extend([quoted(&name), " = ".to_owned(), literal(&contents), "\n".to_owned()]);
        }
        if is_too_large(&packed) {
            return Err(load::invalid(&[Diagnostic::too_large()], &shown(&file), text));
        }
        Ok(output.write_all(packed.as_bytes())?)
    }
}

/// A text as a string of TOML that can be read and changed by hand, if there is one that says exactly the same.
fn literal(text: &str) -> String {
    if text.contains("'''") || text.contains('\r') || text.ends_with('\'') { quoted(text) } else { format!("'''\n{text}'''") }
}
