//! What comes into the engine, what goes out of it, and what it tells the user.

use std::path::PathBuf;

use super::{Action, Command, Direction, Order, Part, SaveKind, Target, Told};
use crate::{
    domain::{Act, Instant, Refusal, RefusedFact},
    key::Key,
    tape::ClockMove,
    walkthrough::KeptCourse,
};

/// What comes in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Msg {
    /// The real time. Comes before everything else that happens at that time, and before a picture is drawn.
    Tick(Instant),
    /// A key was pressed.
    Key(Key),
    /// Somebody asked for an action, by its name.
    Do(Action),
    /// Somebody chose a part of the screen.
    Choose(Part),
    /// Something was clicked.
    Click(Target),
    /// The wheel was turned over something.
    Wheel(Target, Direction),
    /// A text was pasted.
    Paste(String),
    /// How [`Effect::Save`] or [`Effect::SaveCard`] went.
    Saved(Result<(), NotSaved>),
    /// A script moves the clock.
    Move(ClockMove),
    /// It goes on after a break: what lasts but a moment is over, and from now on shown or not.
    Resume {
        /// Whether it is shown.
        motion: bool,
    },
    /// [`Effect::Keep`] could not be done.
    NotKept,
    /// A walkthrough that was changed since goes on at the step at this place; those at the other places were done before.
    JumpTo(usize, Vec<usize>),
}

/// Why a file could not be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotSaved {
    /// There is such a file, and none is written over.
    Exists,
    /// It would be larger than what is read again.
    TooLarge,
    /// What the operating system says.
    Because(String),
}

/// What has to be done outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// End the program.
    Quit,
    /// Stop the program until it is continued, as Ctrl-Z does.
    Suspend,
    /// Put a text on the clipboard.
    Copy(String),
    /// Take the mouse, or leave it to the terminal.
    SetMouse(bool),
    /// Tell somebody who is not looking that something happened while time passed.
    Tell,
    /// Write a new file; answer with [`Msg::Saved`].
    Save {
        /// Where.
        path: PathBuf,
        /// What.
        contents: Vec<u8>,
    },
    /// Write a new file with the card at the end of a walkthrough, as a picture where its name says so, else as text; answer with
    /// [`Msg::Saved`].
    SaveCard(PathBuf),
    /// Save this progress in a walkthrough; answer with [`Msg::NotKept`] where that is not possible. The session has it already.
    Keep(Box<KeptCourse>),
}

/// What the user is told until the next key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// A command is not possible, and all that speaks against it.
    Refused(Command, Vec<Refusal>),
    /// Something happened to the chosen subscription at this instant.
    Arrived(Instant),
    /// There is no event in that direction.
    NoEvent,
    /// The real clock cannot be moved.
    RealClock,
    /// Something was done.
    Done {
        /// What.
        act: Act,
        /// What was in store and is no longer possible was dropped.
        dropped: Vec<RefusedFact>,
        /// Whether that was in the past, and the future that was seen is kept.
        branched: bool,
    },
    /// There is one course of events only.
    NoBranch,
    /// Another branch of time is shown, at this instant.
    Returned(Instant),
    /// There is nothing to compare for the chosen subscription.
    NoFutures,
    /// The chosen subscription has no usage to show.
    NoUsage,
    /// Somebody else signed in.
    SignedIn,
    /// The list is sorted by something else.
    Sorted(Order),
    /// This was put on the clipboard.
    Copied(String),
    /// The mouse was taken, or left to the terminal.
    Mouse(bool),
    /// Something was saved in this file.
    Saved(SaveKind, PathBuf),
    /// The subscription has as many facts as it can have.
    Full,
    /// What the coach tells.
    Coach(Told),
    /// What was kept could not be understood, and was moved to this file.
    KeptAside(PathBuf),
}
