//! What a tape calls at the shell's prompt: the account center, on the full screen or in plain mode, or a command that prints.

use std::{collections::BTreeMap, fmt, rc::Rc};

use crate::{
    app::{Habits, Session, World},
    domain::Zone,
    open::{self, BuiltInOnly, LoadError, Opening, OpeningError, Platform, Subject, Training},
    text::{Text, Zones},
};

/// The shell's prompt of a demo: what it can do besides opening an account center.
pub trait Prompt: Platform {
    /// Finds the command that these words call, without doing it yet; `None` if it is none that a demo can show.
    ///
    /// # Errors
    /// Why the command cannot be called like that.
    fn command(&self, _words: &[String], _text: &Text) -> Result<Option<Printed>, Self::Error> {
        Ok(None)
    }
}

impl Prompt for BuiltInOnly {}

/// What a command prints, in a language.
#[derive(Clone)]
pub struct Printed(Rc<dyn Fn(&Text) -> String>);

impl Printed {
    #[must_use]
    pub fn new(print: impl Fn(&Text) -> String + 'static) -> Self {
        Self(Rc::new(print))
    }

    #[must_use]
    pub fn in_language(&self, text: &Text) -> String {
        self.0(text)
    }
}

impl fmt::Debug for Printed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Printed")
    }
}

/// What a line at the prompt does.
#[derive(Debug, Clone)]
pub(super) enum Called {
    Opens(Box<Session>),
    /// The same in lines.
    OpensPlain(Box<Session>),
    Prints(Printed),
}

impl Called {
    /// Returns the same with its session changed.
    pub(super) fn with_session(&self, change: impl Fn(Session) -> Session) -> Self {
        match self {
            Self::Opens(session) => Self::Opens(Box::new(change((**session).clone()))),
            Self::OpensPlain(session) => Self::OpensPlain(Box::new(change((**session).clone()))),
            Self::Prints(printed) => Self::Prints(printed.clone()),
        }
    }

    pub(super) fn session(&self) -> Option<&Session> {
        match self {
            Self::Opens(session) | Self::OpensPlain(session) => Some(session),
            Self::Prints(_) => None,
        }
    }
}

/// What the lines of a demo do, each by its words as they are typed.
pub(super) type Calls = BTreeMap<String, Called>;

#[derive(Debug, thiserror::Error)]
pub enum CallError<E> {
    #[error(transparent)]
    NotOpening(#[from] OpeningError),
    /// A demo is played in the language and colours of its viewer, so its call must not set them.
    #[error("the call says how the account center is shown")]
    HasDisplayOptions,
    #[error(transparent)]
    Load(#[from] LoadError<E>),
    #[error("{0}")]
    Command(E),
}

/// Reads a call, and loads what it is about.
pub(super) fn called<P: Prompt>(call: &str, text: &Text, platform: &P) -> Result<Called, CallError<P::Error>> {
    let words = open::split(call).ok_or(OpeningError::UnclosedQuote)?;
    if words.first().is_some_and(|word| word == open::PROGRAM)
        && let Some(printed) = platform.command(&words, text).map_err(CallError::Command)?
    {
        return Ok(Called::Prints(printed));
    }
    let mut opening = Opening::parse_call(call)?;
    // Plain mode is another thing that is shown, not another look of the same.
    let is_plain = std::mem::take(&mut opening.plain);
    if opening.has_display_options() {
        return Err(CallError::HasDisplayOptions);
    }
    if opening.subject == Subject::Walkthrough(None) {
        return Err(OpeningError::OtherCommand("walkthrough".to_owned()).into());
    }
    // A demo is the same everywhere.
    opening.settings.entry("zone").or_insert_with(|| "utc".to_owned());
    let opened = opening.open(platform)?;
    let text = text.clone().in_zones(Zones::new(opened.zone, || Zone::UTC));
    let mut session = Session::with_habits(World::new(opened.scenario, opened.clock), Habits::in_language(text));
    match opened.training {
        Training::Walkthrough(walkthrough) => session.begin(walkthrough),
        Training::Course(course) => {
            session = session.with_courses(vec![course]);
            session.show_walkthroughs();
        }
        Training::None | Training::List => {}
    }
    let session = Box::new(session);
    Ok(if is_plain { Called::OpensPlain(session) } else { Called::Opens(session) })
}
