//! What a key does.

use super::{Command, Direction, SaveKind, Step, Verb};

/// Something that a key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Choose the subscription or the part above or below.
    Step(Direction),
    /// Choose the first or the last subscription.
    StepToEnd(Direction),
    /// Choose the next or the previous area of the screen.
    StepArea(Direction),
    /// Press the chosen part.
    Press,
    /// Open the dialog of a command.
    Ask(Command),
    /// Say why the chosen part is as it is.
    Why,
    /// Compare two futures.
    WhatIf,
    /// Show what was used.
    Usage,
    /// Show what happens when.
    Events,
    /// Move the clock.
    MoveTime(Step, Direction),
    /// Move the clock to the first or the last event.
    MoveTimeToEnd(Direction),
    /// Ask for a point in time to go to.
    GoTo,
    /// The same, with the digit that was pressed, and the sign before it.
    TypeTime,
    /// Ask which branch of time to return to.
    Branches,
    /// Ask who signs in.
    SignIn,
    /// Sort the list by something else.
    Sort,
    /// Ask which subscriptions to show.
    Filter,
    /// Show all subscriptions again.
    ShowAll,
    /// Stop the clock, or let it go on.
    TogglePause,
    /// Let the clock run faster.
    Faster,
    /// Let the clock run slower.
    Slower,
    /// Save something.
    Save(SaveKind),
    /// Copy the value of the chosen part.
    Copy,
    /// Speak the next language.
    NextLanguage,
    /// Take the mouse, or leave it to the terminal.
    ToggleMouse,
    /// Show every action, to be found by a few letters.
    Palette,
    /// Look for something in the help.
    Search,
    /// Show every key.
    Help,
    /// Ask something of the coach.
    Coach(Verb),
    /// Give the answer of the digit that was pressed.
    Answer,
    /// Show the walkthroughs.
    Walkthroughs,
    /// End the program; asks where something would be lost.
    Quit,
    /// End the program.
    QuitAtOnce,
    /// Stop the program until it is continued.
    Suspend,
    /// Choose the option above or below.
    Choose(Direction),
    /// Change the chosen setting.
    Change(Direction),
    /// Ask why of the next or the previous part.
    StepWhy(Direction),
    /// Move between the options and the field of a dialog.
    SwitchFocus,
    /// Confirm what is chosen.
    Confirm,
    /// Leave the dialog; nothing happens.
    Leave,
    /// Show the subscription's page again.
    Back,
    /// Scroll by so many lines.
    Scroll(isize),
}
