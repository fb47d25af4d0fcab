//! Messages into the engine, effects out of it, and notices to the user.

use std::path::PathBuf;

use super::{Action, CoachNotice, Command, Direction, Order, Part, Pasted, Target};
use crate::{
    domain::{Act, Contradicted, Instant, Refusal, RefusedFact, Subscription},
    key::Key,
    tape::ClockMove,
    walkthrough::WalkthroughProgress,
};

/// A message to a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Msg {
    /// The real time. Sent before every other message of that time, and before a picture is drawn.
    Tick(Instant),
    Key(Key),
    /// How many lines can be scrolled away of the text that is shown, with the room that it has. Sent before a message that may scroll it.
    TextEnd(usize),
    /// An action was asked for by its name.
    Do(Action),
    /// A part of the page was selected by its name.
    SelectPart(Part),
    Click(Target),
    Wheel(Target, Direction),
    Paste(Pasted),
    /// The outcome of [`Effect::Save`] or [`Effect::SaveCard`].
    Saved(Result<(), NotSaved>),
    /// A script moves the clock.
    Move(ClockMove),
    /// The dialog that asks for a point in time is answered with this instant.
    GoTo(Instant),
    /// The session goes on after a break, with motion or without: whatever lasts only for a moment is over.
    Resume {
        motion: bool,
    },
    /// [`Effect::SaveProgress`] failed.
    ProgressNotSaved,
    /// Own subscriptions could not be kept.
    OwnNotKept,
    /// A walkthrough whose text has changed goes on at the step of this index; the steps of the other indices are done.
    JumpTo(usize, Vec<usize>),
}

/// What is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SaveKind {
    /// The account as a scenario.
    Scenario,
    /// The usage of the selected subscription, day by day.
    Usage,
    /// The card at the end of a walkthrough.
    Card,
}

/// Why a file could not be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotSaved {
    /// No name was given.
    NoName,
    /// The file exists already, and none is overwritten.
    Exists,
    /// The file would be too large to be read again.
    TooLarge,
    /// Any other reason, as the operating system words it.
    Because(String),
}

/// Something that a [`Host`](crate::driver::Host) has to do. Effects are carried out in the order in which they are returned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    Quit,
    /// Stop the process until it is continued, as Ctrl-Z does.
    Suspend,
    /// Play the demo of this name. The session goes on after it.
    PlayDemo(&'static str),
    /// Put a text on the clipboard.
    Copy(String),
    /// Put an address on the clipboard that opens this scenario file.
    CopyLink(String),
    /// Capture the mouse, or leave it to the terminal.
    SetMouse(bool),
    /// Notify a user who is not looking that something happened while time passed.
    Notify,
    /// Write a new file; answer with [`Msg::Saved`].
    Save {
        path: PathBuf,
        contents: Vec<u8>,
    },
    /// Write a new file with the card at the end of a walkthrough, as a picture if its ending says so, else as text; answer with
    /// [`Msg::Saved`].
    SaveCard(PathBuf),
    /// Save which first steps were done, as a text. It has no answer: a step that could not be saved is suggested once more.
    SaveFirstSteps(String),
    /// Keep these own subscriptions; answer with [`Msg::OwnNotKept`] if that fails.
    KeepOwn(Vec<Subscription>),
    /// Save the progress in a walkthrough; answer with [`Msg::ProgressNotSaved`] if that fails. The session itself has it already.
    SaveProgress(Box<WalkthroughProgress>),
}

/// What the user is told until the next key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// A command is refused, for these reasons.
    Refused(Command, Vec<Refusal>),
    /// Something happened to the selected subscription at this instant.
    Arrived(Instant),
    /// The same, and the clock has stopped there by itself.
    Stopped(Instant),
    /// There is no event in that direction.
    NoEvent,
    /// The real clock cannot be moved.
    RealClock,
    Done {
        act: Act,
        /// The later facts of the scenario that are no longer possible.
        dropped: Vec<RefusedFact>,
        /// Whether the act started another branch of the timeline.
        branched: bool,
    },
    /// There is only one branch of the timeline.
    NoBranch,
    /// Another branch is shown, at this instant.
    Returned(Instant),
    /// The clock was moved to this instant; what was typed occurs a second time, an hour or so later.
    EarlierOfTwo(Instant),
    /// A link can be copied only in a browser.
    NoLinks,
    /// Times are shown in another zone now.
    ZoneSwitched,
    /// The selected subscription has no futures to compare.
    NoFutures,
    /// What a setting is about is done already.
    SettingDone,
    /// A setting has no earlier value.
    SettingFirst,
    /// A setting has no later value.
    SettingLast,
    /// The clock cannot run faster.
    Fastest,
    /// The clock cannot run slower.
    Slowest,
    /// The selected subscription has no usage to show.
    NoUsage,
    SignedIn,
    /// There is only one subscription: nothing to sort or filter.
    OnlyOne,
    /// The clock was moved to before this instant, which was seen already.
    LookingBack(Instant),
    Sorted(Order),
    /// The text that was put on the clipboard.
    Copied(String),
    /// The ID of the subscription was.
    CopiedId(String),
    /// An address that opens the account as it is now was.
    LinkCopied,
    /// The account is too large for an address.
    TooLargeForLink,
    /// Whether the mouse is captured now.
    Mouse(bool),
    /// Whether a fast clock stops at the next event.
    StopsAtEvents(bool),
    Saved(SaveKind, PathBuf),
    /// The subscription has as many facts as it can have.
    Full,
    /// An export has more pages than the one that was read, which has this many subscriptions.
    MorePages(usize),
    /// What was told of a subscription is kept.
    Told,
    /// An act of a real subscription was taken back, and with it later ones that are not possible without it.
    Retracted {
        act: Act,
        dropped: Vec<RefusedFact>,
    },
    /// Nothing was told or done that could be taken back.
    NothingToRetract,
    /// The real subscriptions are a scenario now.
    Simulated,
    /// The real subscriptions are shown again.
    RealAgain,
    /// No real subscriptions are shown.
    NothingReal,
    /// It could not be kept.
    OwnNotKept,
    /// An export contradicts what was told of the subscriptions of these names.
    Contradicted(Contradicted),
    Coach(CoachNotice),
    /// A file of saved progress could not be read, and was renamed to this.
    ProgressRenamed(PathBuf),
    /// The course of the settings that cannot be listed.
    CourseLeftOut(PathBuf),
}
