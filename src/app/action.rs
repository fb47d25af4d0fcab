//! What a key does.
//!
//! To add an action: a variant here, or in one of the enums that it wraps; what it does, in `update::perform`; a line in
//! `assets/config.toml`, whose order is that of the help; and its texts `key-<name>` and `key-<name>-help`.

use strum::EnumProperty;

use super::{CoachAction, Command};

/// Something that a key does. Its name, in kebab case, is the same in the configuration, in plain mode, in recorded runs and, after `key-`,
/// in messages. `footer` is its rank among the keys that the footer shows: where room is short, the lowest numbers stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::EnumString, strum::IntoStaticStr, strum::EnumProperty)]
#[cfg_attr(test, derive(strum::EnumIter))]
#[strum(serialize_all = "kebab-case")]
pub enum Action {
    /// Select the subscription or the part above.
    #[strum(props(footer = 4))]
    Up,
    /// Select the subscription or the part below.
    #[strum(props(footer = 4))]
    Down,
    /// Go to the first row of the list, the page or the text.
    First,
    /// Go to its last row.
    Last,
    #[strum(props(footer = 5))]
    NextArea,
    PreviousArea,
    /// Do what the selected part is for.
    #[strum(props(footer = 1))]
    Press,
    /// Open the dialog of a command. Its name is that of the command.
    #[strum(disabled)]
    Ask(Command),
    /// Open a dialog. The names are those of [`Open`].
    #[strum(disabled)]
    Open(Open),
    #[strum(props(footer = 6))]
    WhatIf,
    Usage,
    /// Sort the list by something else.
    Sort,
    /// Go from the page to the list; in the list, remove the filter.
    #[strum(props(footer = 1))]
    ShowAll,
    /// End the program, after a question if something would be lost.
    #[strum(props(footer = 0))]
    Quit,

    #[strum(props(footer = 3))]
    NextEvent,
    PreviousEvent,
    NextDay,
    PreviousDay,
    NextHour,
    PreviousHour,
    /// Move time back to the sign-up.
    SignUp,
    /// Move time back to where the clock started.
    Start,
    /// Move time to the last change that is known.
    LastChange,
    /// Ask for a time to go to, with the digit that was pressed typed already.
    GoToTyped,
    /// Pause the clock, or let it run on.
    #[strum(props(footer = 3))]
    Pause,
    #[strum(props(footer = 8))]
    Faster,
    Slower,
    /// Let a fast clock stop at the next event, or run on.
    StopAtEvents,

    /// Back to the page of the subscription.
    #[strum(props(footer = 0))]
    Back,
    #[strum(props(footer = 3))]
    SettingUp,
    #[strum(props(footer = 3))]
    SettingDown,
    /// Select the same setting of the other future.
    #[strum(props(footer = 2))]
    OtherFuture,
    #[strum(props(footer = 1))]
    Earlier,
    #[strum(props(footer = 1))]
    Later,

    /// Copy the value of the selected part.
    Copy,
    /// Copy an address that opens the account as it is now.
    CopyLink,
    NextLanguage,
    /// Show times in the local zone, or in UTC again.
    LocalTime,
    /// Play with the real subscriptions that are shown, or go back to them.
    Simulate,
    /// Capture the mouse, or leave it to the terminal.
    ToggleMouse,

    #[strum(props(footer = 2))]
    ChooseUp,
    #[strum(props(footer = 2))]
    ChooseDown,
    #[strum(props(footer = 1))]
    Confirm,
    /// Confirm, in the filter.
    #[strum(props(footer = 1))]
    KeepFilter,
    /// Confirm, in the palette.
    #[strum(props(footer = 1))]
    DoIt,
    /// Confirm, in the list of events.
    #[strum(props(footer = 1))]
    GoThere,
    /// Leave the dialog without doing anything.
    #[strum(props(footer = 0))]
    Leave,
    /// Leave what only shows something.
    #[strum(props(footer = 0))]
    Close,
    /// Move between the options and the field of a dialog.
    #[strum(props(footer = 1))]
    SwitchFocus,
    /// Explain the next part.
    #[strum(props(footer = 1))]
    NextPart,
    PreviousPart,
    #[strum(props(footer = 1))]
    Search,
    #[strum(props(footer = 2))]
    ScrollUp,
    #[strum(props(footer = 2))]
    ScrollDown,
    /// Scroll to what of a dialog was not seen yet.
    ReadOn,
    ReadBack,
    PageUp,
    PageDown,

    /// Ask something of the coach. Its name is that of the [`CoachAction`].
    #[strum(disabled)]
    Coach(CoachAction),
    /// Answer the coach's question with the digit that was pressed.
    Answer,
    /// Take the next walkthrough, from the card at the end of one.
    #[strum(props(footer = 1))]
    NextLesson,

    /// Stop the program until the shell continues it.
    Suspend,
    QuitAtOnce,
}

/// What an action opens. Its name is that of the action; `footer` is its rank in the footer, as for `Action`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::EnumString, strum::IntoStaticStr, strum::EnumProperty, strum::VariantArray)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Open {
    /// Why the selected part is as it is, or why two futures are.
    #[strum(props(footer = 2))]
    Why,
    Filter,
    SignIn,
    /// The form for a trial of one's own.
    Own,
    /// Which fact of a real subscription to take back.
    Retract,
    GoTo,
    #[strum(props(footer = 9))]
    Events,
    Branches,
    Scenarios,
    Walkthroughs,
    /// The demos that the host can play.
    Demos,
    Palette,
    #[strum(props(footer = 0))]
    Help,
    /// The public state, and the goal of the step.
    Inspect,
    /// Save the account as a scenario.
    Save,
    /// Save the usage as CSV.
    #[strum(props(footer = 3))]
    Download,
    #[strum(props(footer = 1))]
    SaveCard,
}

impl Action {
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Ask(command) => command.name(),
            Self::Open(open) => open.into_str(),
            Self::Coach(action) => action.into_str(),
            other => other.into(),
        }
    }

    /// Finds the action of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        let command = || name.parse().ok().map(Self::Ask);
        let open = || name.parse().ok().map(Self::Open);
        let action = || name.parse().ok().map(Self::Coach);
        name.parse().ok().or_else(command).or_else(open).or_else(action)
    }

    /// Whether it confirms or leaves a dialog.
    #[must_use]
    pub const fn ends_dialog(self) -> bool {
        matches!(self, Self::Confirm | Self::KeepFilter | Self::DoIt | Self::GoThere | Self::Leave | Self::Close)
    }

    /// Whether it selects or changes a setting of the comparison of two futures.
    #[must_use]
    pub const fn changes_what_if(self) -> bool {
        matches!(
            self,
            Self::SettingUp | Self::SettingDown | Self::OtherFuture | Self::ChooseUp | Self::ChooseDown | Self::Earlier | Self::Later
        )
    }

    /// Whether it needs a clock that can be moved.
    #[must_use]
    pub const fn is_for_simulated_clock(self) -> bool {
        matches!(
            self,
            Self::NextEvent
                | Self::PreviousEvent
                | Self::NextDay
                | Self::PreviousDay
                | Self::NextHour
                | Self::PreviousHour
                | Self::SignUp
                | Self::Start
                | Self::LastChange
                | Self::GoToTyped
                | Self::Pause
                | Self::Faster
                | Self::Slower
                | Self::StopAtEvents
                | Self::GoThere
                | Self::Open(Open::GoTo)
        )
    }

    /// Whether it makes sense on a screen only: plain mode has no such word, or means something else by it.
    #[must_use]
    pub const fn needs_screen(self) -> bool {
        matches!(
            self,
            Self::Up
                | Self::Down
                | Self::First
                | Self::Last
                | Self::NextArea
                | Self::PreviousArea
                | Self::Press
                | Self::SwitchFocus
                | Self::GoToTyped
                | Self::Answer
                | Self::ToggleMouse
                | Self::Open(Open::Palette | Open::Help | Open::Demos)
                | Self::Suspend
                | Self::ScrollUp
                | Self::ScrollDown
                | Self::ReadOn
                | Self::ReadBack
                | Self::PageUp
                | Self::PageDown
                | Self::NextPart
                | Self::PreviousPart
        )
    }

    /// Whether its name is a word that plain mode understands. For help it has a word of its own, which is the same.
    #[must_use]
    pub const fn has_word(self) -> bool {
        !self.needs_screen() || matches!(self, Self::Open(Open::Help))
    }

    /// All actions, bound to a key or not.
    #[cfg(test)]
    pub(super) fn all() -> impl Iterator<Item = Self> {
        use strum::{IntoEnumIterator, VariantArray};

        let commands = Command::VARIANTS.iter().copied().map(Self::Ask);
        let dialogs = Open::VARIANTS.iter().copied().map(Self::Open);
        Self::iter().chain(commands).chain(dialogs).chain(CoachAction::VARIANTS.iter().copied().map(Self::Coach))
    }

    /// The id of the message with a word or two for it; with `-help` appended, of the one with a whole phrase.
    #[must_use]
    pub fn message(self) -> String {
        let family = if matches!(self, Self::Ask(_)) { "command" } else { "key" };
        format!("{family}-{}", self.name())
    }

    /// The rank in the footer; `None` where the footer does not show it.
    #[must_use]
    pub fn footer_rank(self) -> Option<i64> {
        match self {
            Self::Ask(command) => (command == Command::AddUsage).then_some(9),
            Self::Open(open) => open.get_int("footer"),
            other => other.get_int("footer"),
        }
    }
}
