//! A demo on the terminal, and what a presenter reads meanwhile in another one: `account-center notes`.

use std::{fs::File, io, path::PathBuf, time::Duration};

use clap::Args;
use ratatui::{Frame, layout::Size};
use serde::{Deserialize, Serialize};

use super::{Stop, open, progress::default_path, settings};
use crate::{
    app::{Effect, Model, Msg},
    demo::{Mode, Show},
    domain::Instant,
    key::{Code, Key},
    storage,
    terminal::{Files, Program},
    text::Text,
    ui::{self, Look, NotesView},
    walkthrough::KeptCourse,
};

/// What is told of a demo that is presented. Only these two commands read and write it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Standing {
    format: u32,
    demo: String,
    marker: String,
    note: String,
    next: String,
    /// When the talk began, in real time.
    began: Option<Instant>,
    is_over: bool,
}

const FORMAT: u32 = 1;

/// Where it stands.
fn path() -> Option<PathBuf> {
    Some(default_path()?.with_file_name("presenting.json"))
}

/// A demo on the terminal.
pub(super) struct Presented {
    show: Show,
    path: Option<PathBuf>,
    standing: Standing,
    began: Option<Instant>,
    /// Why where it stands could not be told.
    failed: Option<io::Error>,
    /// Says that somebody presents.
    _held: Option<File>,
}

impl Presented {
    pub(super) fn new(show: Show) -> Self {
        let mut path = path().filter(|_| show.is_presented());
        let (held, failed) = match path.as_deref().map(|path| storage::hold(&path.with_extension("held"))).transpose() {
            Ok(held) => (held, None),
            Err(error) => {
                path = None;
                (None, Some(error))
            }
        };
        Self { _held: held, show, path, standing: Standing::default(), began: None, failed }
    }

    /// Tells where the presenter stands, where that has changed. Who cannot be told goes without notes; the talk goes on.
    fn tell(&mut self) {
        let Some(path) = &self.path else { return };
        let (note, next) = self.show.player().notes();
        let marker = self.show.player().marker().and_then(|number| self.show.demo().markers.get(number)).cloned().unwrap_or_default();
        let standing = Standing {
            format: FORMAT,
            demo: self.show.demo().name.clone(),
            marker,
            note: note.unwrap_or_default().to_owned(),
            next: next.unwrap_or_default().to_owned(),
            began: self.began,
            is_over: self.show.mode() == Mode::Over,
        };
        if standing != self.standing {
            let line = serde_json::to_string_pretty(&standing).unwrap_or_default() + "\n";
            if let Err(error) = storage::locked(path, || storage::replace(path, &line)) {
                // Standing at the end: the talk goes on without notes.
                (self.path, self.failed) = (None, Some(error));
            }
            self.standing = standing;
        }
    }
}

impl Program for Presented {
    fn model(&self) -> Option<&Model> {
        Some(self.show.model()).filter(|_| self.show.mode() == Mode::ByHand)
    }

    fn model_mut(&mut self) -> Option<&mut Model> {
        self.show.by_hand()
    }

    fn take(&mut self, msg: Msg, look: &mut Look) -> Vec<Effect> {
        if let Msg::Tick(wall) = &msg {
            self.began.get_or_insert(*wall);
        }
        let effects = self.show.take(msg, look);
        self.tell();
        effects
    }

    fn draw(&self, look: &Look, frame: &mut Frame<'_>) {
        let state = self.show.state(&look.text);
        if let Some(view) = self.show.view(&look.text, &state) {
            ui::demo(&view, look, frame);
        }
    }

    fn size_on(&self, screen: Size) -> Size {
        ui::demo_size(self.show.model(), screen)
    }

    fn wakes_in(&self) -> Option<Duration> {
        self.show.wakes_in()
    }

    fn finish(&self, _files: &mut dyn Files) -> io::Result<()> {
        if let Some(error) = &self.failed {
            return Err(io::Error::new(error.kind(), error.to_string()));
        }
        // Nobody presents any more; what somebody else presents meanwhile stays.
        if read().is_some_and(|standing| standing.began != self.began) {
            return Ok(());
        }
        match self.path.as_ref().map(std::fs::remove_file) {
            Some(Err(error)) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

/// `account-center notes`.
#[derive(Debug, Args)]
pub(super) struct Follow {
    #[command(flatten)]
    settings: settings::Flags,
}

impl Follow {
    /// Follows the demo that is presented, until it is left.
    pub(super) fn run(self, text: Text) -> Result<(), Stop> {
        open::show(Notes { standing: read(), wall: None }, &self.settings, text, &mut Nothing)
    }
}

/// What is told at the moment; nothing, where nobody presents or what is told is not whole.
fn read() -> Option<Standing> {
    let path = path()?;
    if !storage::is_held(&path.with_extension("held")) {
        // What is there was left by one that did not end as it should.
        return None;
    }
    let text = storage::read(&path).ok()??;
    serde_json::from_str(&text).ok().filter(|standing: &Standing| standing.format == FORMAT)
}

/// How often it is looked whether the presenter went on.
const LOOK_EVERY: Duration = Duration::from_millis(250);

/// The notes on the terminal.
struct Notes {
    standing: Option<Standing>,
    wall: Option<Instant>,
}

impl Program for Notes {
    fn model(&self) -> Option<&Model> {
        None
    }

    fn model_mut(&mut self) -> Option<&mut Model> {
        None
    }

    fn take(&mut self, msg: Msg, _look: &mut Look) -> Vec<Effect> {
        match msg {
            Msg::Tick(wall) => {
                self.wall = Some(wall);
                self.standing = read();
                Vec::new()
            }
            Msg::Key(key) if matches!(key.code, Code::Char('q') | Code::Escape) || key == Key::ctrl('c') => vec![Effect::Quit],
            Msg::Key(key) if key == Key::ctrl('z') => vec![Effect::Suspend],
            _ => Vec::new(),
        }
    }

    fn draw(&self, look: &Look, frame: &mut Frame<'_>) {
        let view = self.standing.as_ref().map(|standing| {
            let seconds = standing.began.zip(self.wall).map_or(0, |(began, wall)| (wall - began).num_seconds().max(0));
            NotesView {
                demo: &standing.demo,
                marker: &standing.marker,
                note: &standing.note,
                next: &standing.next,
                seconds,
                is_over: standing.is_over,
            }
        });
        ui::notes(view.as_ref(), look, frame);
    }

    fn size_on(&self, screen: Size) -> Size {
        screen
    }

    fn wakes_in(&self) -> Option<Duration> {
        Some(LOOK_EVERY)
    }

    fn finish(&self, _files: &mut dyn Files) -> io::Result<()> {
        Ok(())
    }
}

/// There is nothing to save beside notes.
struct Nothing;

impl Files for Nothing {
    fn write_new(&mut self, _path: &std::path::Path, _contents: &[u8]) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn keep(&mut self, _course: &KeptCourse) -> io::Result<()> {
        Ok(())
    }
}
