//! Demos: tapes that are played at the account center — before an audience, alone in a booth, or into a recording, the same every time.
//!
//! Neither a terminal nor a clock is in here: whoever plays a demo says how much time passed.

mod check;
mod performance;
mod record;
mod show;

use std::{rc::Rc, time::Duration};

pub use check::{Cut, Unlike, difference};
pub use performance::{Performance, Unmet};
pub use record::{Recording, record};
pub use show::{Ask, Mode, Show, Style};

use ratatui::layout::Size;

use crate::{
    app::{Session, World},
    document::Diagnostic,
    open::{LoadError, Opening, OpeningError, Outside, Subject, Training},
    tape::{self, Cue, Speed, Tape, TimedCue},
    text::Text,
};

/// The demos that come with the program, by name, as they are written.
pub const BUILT_IN: &[(&str, &str)] = &[
    ("upgrade", include_str!("../assets/demos/upgrade.tape")),
    ("credit", include_str!("../assets/demos/credit.tape")),
    ("offer-id", include_str!("../assets/demos/offer-id.tape")),
    ("transfer", include_str!("../assets/demos/transfer.tape")),
    ("two-futures", include_str!("../assets/demos/two-futures.tape")),
    ("first-lesson", include_str!("../assets/demos/first-lesson.tape")),
];

/// The text of a demo that comes with the program.
#[must_use]
pub fn built_in(name: &str) -> Option<&'static str> {
    BUILT_IN.iter().find(|(known, _)| *known == name).map(|(_, source)| *source)
}

/// The screen of a demo that does not say its own: what every terminal has, and on which every demo has to fit.
pub const SIZE: Size = Size { width: 80, height: 24 };

/// A demo that is right.
#[derive(Debug, Clone)]
pub struct Demo {
    /// What it is called in files.
    pub name: String,
    /// The names of its markers.
    pub markers: Vec<String>,
    /// What happens.
    pub cues: Rc<[TimedCue]>,
    /// What the call at its start opens.
    pub start: Session,
    /// The screen that it is made for.
    pub size: Size,
    /// How much faster it is played than it happens.
    pub playback: Speed,
}

impl Demo {
    /// Makes a demo of a tape. The account center that its call opens is in the language of `text`.
    ///
    /// # Errors
    /// A tape that enters no call, or one whose call opens no account center.
    pub fn new<O: Outside>(name: &str, tape: &Tape, text: Text, outside: &O) -> Result<Self, DemoError<O::Error>> {
        let call = tape.call().map_err(DemoError::Tape)?;
        let start = open(&call, text, outside).map_err(|error| DemoError::Call { call, error })?;
        let cues = tape.cues();
        let size = cues.iter().find_map(|cued| size_of(&cued.cue)).unwrap_or(SIZE);
        Ok(Self {
            name: name.to_owned(),
            markers: tape.markers().map(str::to_owned).collect(),
            cues: cues.into(),
            start,
            size,
            playback: tape.playback_speed(),
        })
    }

    /// The same in another language.
    #[must_use]
    pub fn in_language(&self, text: Text) -> Self {
        Self { start: self.start.clone().in_language(text), ..self.clone() }
    }

    /// The same on another screen, whatever it says of its size.
    #[must_use]
    pub fn on(&self, size: Size) -> Self {
        let mut cues: Vec<TimedCue> = Vec::new();
        let mut left_out = Duration::ZERO;
        for cued in self.cues.iter() {
            left_out += cued.after;
            if size_of(&cued.cue).is_none() {
                cues.push(TimedCue { after: std::mem::take(&mut left_out), ..cued.clone() });
            }
        }
        Self { cues: cues.into(), size, ..self.clone() }
    }
}

fn size_of(cue: &Cue) -> Option<Size> {
    if let Cue::Size { width, height } = *cue { Some(Size { width, height }) } else { None }
}

/// Why a tape is not a demo.
#[derive(Debug, thiserror::Error)]
pub enum DemoError<E> {
    #[error("{0}")]
    Tape(Diagnostic),
    #[error("the call \"{call}\" cannot be played: {error}")]
    Call { call: String, error: CallError<E> },
}

/// Why the call at the start of a tape cannot be played.
#[derive(Debug, thiserror::Error)]
pub enum CallError<E> {
    #[error(transparent)]
    NotOpening(#[from] OpeningError),
    /// The look of a demo is not its own: it is in the language and colours of whoever plays it.
    #[error("the call says how the account center is shown")]
    SaysHow,
    #[error(transparent)]
    Load(#[from] LoadError<E>),
}

/// Opens the account center as a call says.
fn open<O: Outside>(call: &str, text: Text, outside: &O) -> Result<Session, CallError<O::Error>> {
    let opening = Opening::parse_call(call)?;
    if opening.says_how() {
        return Err(CallError::SaysHow);
    }
    if opening.subject == Subject::Walkthrough(None) {
        return Err(OpeningError::OtherCommand("walkthrough".to_owned()).into());
    }
    let opened = opening.open(outside)?;
    let mut session = Session::new(World::new(opened.scenario, opened.clock)).in_language(text);
    if let Training::Walkthrough(walkthrough) = opened.training {
        session.begin(walkthrough);
    }
    Ok(session)
}

/// What stands in another tape, by the name that a tape gives it.
pub type Find<'a> = &'a mut dyn FnMut(&str) -> Option<String>;

/// Reads a tape, with the tapes that it names put in their places. `find` reads one of those.
///
/// # Errors
/// Every mistake in it. One in another tape is told at the place where that is named, with its own place in it.
pub fn read(text: &str, find: Find<'_>) -> Result<Tape, Vec<Diagnostic>> {
    let mut whole = Tape::default();
    let mut problems = Vec::new();
    for line in tape::parse(text)?.lines {
        let tape::Command::Source(name) = &line.command else {
            whole.lines.push(line);
            continue;
        };
        let place = line.place;
        let at = |message, arguments| Diagnostic { arguments, ..Diagnostic::new(place, message) };
        let named = ("value", name.clone());
        match find(name).map(|text| tape::parse(&text)) {
            None => problems.push(at("tape-source", vec![named])),
            Some(Err(found)) => problems.extend(found.iter().map(|problem| {
                let place = ("place", format!("{name}:{}", problem.place));
                at("tape-source-mistake", vec![place])
            })),
            // As in VHS, no tape stands within a tape within a tape.
            Some(Ok(inner)) if inner.lines.iter().any(|inner| matches!(inner.command, tape::Command::Source(_))) => {
                problems.push(at("tape-source-deep", vec![named]));
            }
            // What stands there is told at the place where it is named.
            Some(Ok(inner)) => {
                whole.lines.extend(inner.lines.into_iter().map(|inner| tape::Line { place, ..inner }));
            }
        }
    }
    problems.extend(whole.too_much());
    if problems.is_empty() { Ok(whole) } else { Err(problems) }
}
