//! `account-center man`: the manual page of the program or of one of its commands, generated from the command line's own definition.

use std::io::Write;

use clap::{Args, Command};

use super::{error::CliError, help};
use crate::{open::PROGRAM, text::Text};

#[derive(Debug, Args)]
pub(super) struct ManArgs {
    #[arg(value_name = "COMMAND")]
    command: Option<String>,
}

impl ManArgs {
    /// Prints the page in roff, as `man` reads it. `definition` is the whole command line.
    pub(super) fn run(self, definition: Command, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        let name = self.command.as_deref();
        let page = clap_mangen::Man::new(help::command(definition, name, text)?);
        let title = name.map_or_else(|| PROGRAM.to_owned(), |name| format!("{PROGRAM}-{name}"));
        let mut roff = Vec::new();
        page.title(title).render(&mut roff)?;
        let lines = String::from_utf8_lossy(&roff).lines().map(|line| in_language(line, text) + "\n").collect::<String>();
        Ok(output.write_all(lines.as_bytes())?)
    }
}

/// A line of roff. The headings of sections are in English.
fn in_language(line: &str, text: &Text) -> String {
    let Some(heading) = line.strip_prefix(".SH ") else { return line.to_owned() };
    let heading = text.get(&format!("man-{}", heading.to_lowercase()));
    // In quotes: it may be of several words.
    format!(".SH \"{heading}\"")
}
