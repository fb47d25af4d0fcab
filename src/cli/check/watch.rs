//! `account-center check --watch`: checks again whenever a file is saved, on the full screen. Mistakes come and go with what is written.

use std::{path::PathBuf, time::Duration};

use ratatui::{buffer::Buffer, layout::Position};

use super::{ENDINGS, check};
use crate::{
    cli::{
        board::{self, Board},
        error::CliError,
        saved::{POLL, Versions, more, versions},
    },
    config::Config,
    domain::Instant,
    text::Text,
    ui::{self, Look},
    view::Tone,
    wrap::harmless,
};

/// Checks files and folders until the user quits.
pub(super) fn run(paths: Vec<PathBuf>, config: &Config, text: &Text) -> Result<(), CliError> {
    let watch = Watch { paths, text: text.clone(), versions: None, lines: Vec::new() };
    board::run(watch, "error-no-terminal-for-checking", config, text)
}

struct Watch {
    paths: Vec<PathBuf>,
    text: Text,
    /// Those of the last check; `None` before the first.
    versions: Option<Versions>,
    lines: Vec<(Tone, String)>,
}

impl Watch {
    fn check(&mut self, wall: Instant) {
        let mut printed = Vec::new();
        let complaints = match check(&self.paths, &self.text, &mut printed).and_then(|checked| checked.finish(&self.text, &mut printed)) {
            Ok(()) => Vec::new(),
            Err(error) => error.into_complaints().unwrap_or_default(),
        };
        let (id, tone) = if complaints.is_empty() { ("watch-right", Tone::Strong) } else { ("watch-wrong", Tone::Error) };
        let arguments = [("at", self.text.instant(wall).into()), ("number", complaints.len().into())];
        self.lines = vec![(tone, self.text.with(id, &arguments)), (Tone::Plain, String::new())];
        for complaint in complaints {
            self.lines.push((Tone::Plain, harmless(&complaint.text)));
            self.lines.extend(complaint.hint.map(|hint| (Tone::Faint, format!("  {}", harmless(&hint)))));
        }
        self.lines.extend(String::from_utf8_lossy(&printed).lines().map(|line| (Tone::Faint, harmless(line))));
    }
}

impl Board for Watch {
    const POLL: Duration = POLL;

    fn look(&mut self, wall: Instant) {
        let versions = Some(versions(&self.paths, &[ENDINGS, &["cast"]].concat()));
        if versions != self.versions {
            self.versions = versions;
            self.check(wall);
        }
    }

    fn draw(&self, look: Look, screen: &mut Buffer) -> Option<Position> {
        ui::board(&self.lines, |rows| more(rows, &self.text), look, screen)
    }
}
