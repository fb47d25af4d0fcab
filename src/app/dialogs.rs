//! Dialogs: one file for each, with what it asks, where its keys act, and what confirming and clicking do in it.
//!
//! To add one: write its file with a type that implements [`Behaviour`], and name it in [`dialogs!`]. What it says is in
//! `view/dialogs`, under the same name.

mod ask;
mod ask_coach;
mod branches;
mod card;
mod demos;
mod events;
mod filter;
mod go_to;
mod help;
mod inspect;
mod own;
mod palette;
mod processing;
mod quit;
mod retract;
mod save;
mod scenarios;
mod sign_in;
mod steps;
mod walkthroughs;
mod why;
mod why_futures;

pub use ask::Ask;
pub use ask_coach::{AskCoach, CoachAnswer};
pub use branches::Branches;
pub use card::Card;
pub use demos::Demos;
pub use events::Events;
pub use filter::Filter;
pub use go_to::GoTo;
pub(super) use go_to::RecordedTime;
pub use help::Help;
pub use inspect::Inspect;
pub use own::{Own, OwnError, OwnField};
pub use palette::{Palette, PaletteEntry, PaletteObject};
pub use processing::Processing;
pub use quit::{Quit, QuitChoice};
pub use retract::Retract;
pub use save::Save;
pub use scenarios::{ScenarioItem, Scenarios};
pub use sign_in::{SignIn, SignInAs};
pub use steps::Steps;
pub use walkthroughs::{WalkthroughItem, Walkthroughs};
pub use why::Why;
pub use why_futures::WhyFutures;

use super::{Context, Direction, Effect, Field, Notice, Open, Options, SaveKind, Screen, Session, World};
use crate::{domain::Instant, state::DialogName};

/// The most options of a dialog.
const MOST_OPTIONS: usize = 200;

/// Options of any kind, as far as a dialog's keys and clicks are concerned.
pub(super) trait Select {
    fn step(&mut self, direction: Direction);

    /// As [`Behaviour::select`].
    fn select(&mut self, index: usize) -> bool;
}

impl<T: Clone> Select for Options<T> {
    fn step(&mut self, direction: Direction) {
        Options::step(self, direction);
    }

    fn select(&mut self, index: usize) -> bool {
        Options::select(self, index)
    }
}

/// What one dialog does. Where nothing else is said, nothing happens.
pub(super) trait Behaviour: Sized {
    /// Where its keys act.
    fn context(&self) -> Context;

    /// The field that takes what is typed.
    fn field(&mut self) -> Option<&mut Field> {
        None
    }

    /// Whether it asks for a text that nobody but the user knows. Then characters are typed, also while the options have the keys.
    fn asks_for_text(&self) -> bool {
        false
    }

    /// Something was typed or pasted into the field.
    fn typed(&mut self, _world: &mut World) {}

    /// Its options, one of which is selected.
    fn options(&mut self) -> Option<&mut dyn Select> {
        None
    }

    /// Selects the next or previous option.
    fn step(&mut self, direction: Direction) {
        if let Some(options) = self.options() {
            options.step(direction);
        }
    }

    /// Moves by so many options.
    fn leap(&mut self, rows: isize) {
        let direction = if rows < 0 { Direction::Previous } else { Direction::Next };
        (0..rows.unsigned_abs().min(MOST_OPTIONS)).for_each(|_| self.step(direction));
    }

    /// Moves between the options and the field.
    fn switch_focus(&mut self) {}

    /// Lets the user type what to search for.
    fn search(&mut self) {}

    /// Selects an option by its index. Returns whether it was selected already: then it is confirmed.
    fn select(&mut self, index: usize) -> bool {
        self.options().is_some_and(|options| options.select(index))
    }

    /// The field was clicked.
    fn enter_field(&mut self) {}

    /// Whether the wheel selects its options. Elsewhere it scrolls: answers are not changed by accident.
    fn is_list(&self) -> bool {
        false
    }

    /// Whether a click beside it closes it.
    fn is_closed_by_click_outside(&self) -> bool {
        false
    }

    /// The real time at which it closes by itself.
    fn closes_at(&self) -> Option<Instant> {
        None
    }

    /// Follows a change of the world.
    fn settle(&mut self, _world: &World) {}

    /// Confirms what is selected or typed; the dialog is closed, unless this opens it again.
    fn confirm(self, _session: &mut Session) -> Vec<Effect> {
        Vec::new()
    }

    /// Leaves it; the dialog is closed, unless this opens it again.
    fn cancel(self, _world: &mut World) {}
}

/// Declares the dialogs, each a variant with the type of its name.
macro_rules! dialogs {
    ($($name:ident),* $(,)?) => {
        /// A dialog over the page.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Dialog {
            $($name($name)),*
        }

        $(impl From<$name> for Dialog {
            fn from(dialog: $name) -> Self {
                Self::$name(dialog)
            }
        })*

        /// Calls a method of the dialog that is there.
        macro_rules! each {
            ($dialog:expr, $inner:ident => $call:expr) => {
                match $dialog {
                    $(Dialog::$name($inner) => $call),*
                }
            };
        }
    };
}

dialogs!(
    Ask,
    AskCoach,
    Branches,
    Card,
    Demos,
    Events,
    Filter,
    GoTo,
    Help,
    Inspect,
    Own,
    Palette,
    Processing,
    Quit,
    Retract,
    Save,
    Scenarios,
    SignIn,
    Steps,
    Walkthroughs,
    Why,
    WhyFutures
);

impl Session {
    /// Opens what an action asks for, or tells why it is not possible.
    pub(super) fn open_by(&mut self, open: Open) {
        let world = &mut self.world;
        match open {
            Open::Why if matches!(world.screen, Screen::WhatIf(_)) => world.open_dialog(WhyFutures),
            Open::Why => world.ask_why(),
            Open::Filter if world.existing() < 2 => self.moment.notice = Some(Notice::OnlyOne),
            Open::Filter => world.ask_for_filter(),
            Open::SignIn => world.ask_who_signs_in(),
            Open::Own => self.ask_for_own(),
            Open::Retract => self.ask_what_to_retract(),
            Open::GoTo if !world.clock.is_simulated() => self.moment.notice = Some(Notice::RealClock),
            Open::GoTo => world.open_dialog(GoTo::default()),
            Open::Events => world.show_events(),
            Open::Branches => self.ask_for_branch(),
            Open::Scenarios => self.show_scenarios(),
            Open::Walkthroughs => self.show_walkthroughs(),
            Open::Demos => self.show_demos(),
            Open::Palette => self.open_palette(),
            Open::Help => world.open_dialog(Help::default()),
            Open::Inspect => world.inspect(),
            Open::Save => world.open_dialog(Save::new(SaveKind::Scenario)),
            Open::Download => world.open_dialog(Save::new(SaveKind::Usage)),
            Open::SaveCard => world.open_dialog(Save::new(SaveKind::Card)),
        }
    }
}

impl Dialog {
    /// Its name in the public state; `None` where it asks nothing.
    pub(super) fn name(&self) -> Option<&'static str> {
        let name = match self {
            Self::Ask(ask) => return Some(ask.command.name()),
            Self::AskCoach(ask) => return Some(ask.action.into_str()),
            Self::Branches(_) => DialogName::Branches,
            Self::Card(_) => DialogName::Card,
            Self::Demos(_) => DialogName::Demos,
            Self::Events(_) => DialogName::Events,
            Self::Filter(_) => DialogName::Filter,
            Self::GoTo(_) => DialogName::GoTo,
            Self::Help(_) => DialogName::Help,
            Self::Inspect(inspect) => return inspect.below.as_ref()?.name(),
            Self::Own(_) => DialogName::Own,
            Self::Palette(_) => DialogName::Palette,
            Self::Processing(_) => return None,
            Self::Quit(_) => DialogName::Quit,
            Self::Retract(_) => DialogName::Retract,
            Self::Save(save) => save.kind.dialog_name(),
            Self::Scenarios(_) => DialogName::Scenarios,
            Self::SignIn(_) => DialogName::SignIn,
            Self::Steps(_) => DialogName::Steps,
            Self::Walkthroughs(_) => DialogName::Walkthroughs,
            Self::Why(_) | Self::WhyFutures(_) => DialogName::Why,
        };
        Some(name.into())
    }

    /// Where its keys act.
    #[must_use]
    pub fn context(&self) -> Context {
        each!(self, dialog => dialog.context())
    }

    pub(super) fn field(&mut self) -> Option<&mut Field> {
        each!(self, dialog => dialog.field())
    }

    pub(super) fn asks_for_text(&self) -> bool {
        each!(self, dialog => dialog.asks_for_text())
    }

    pub(super) fn step(&mut self, direction: Direction) {
        each!(self, dialog => dialog.step(direction));
    }

    pub(super) fn leap(&mut self, rows: isize) {
        each!(self, dialog => dialog.leap(rows));
    }

    pub(super) fn switch_focus(&mut self) {
        each!(self, dialog => dialog.switch_focus());
    }

    pub(super) fn search(&mut self) {
        each!(self, dialog => dialog.search());
    }

    pub(super) fn select(&mut self, index: usize) -> bool {
        each!(self, dialog => dialog.select(index))
    }

    pub(super) fn enter_field(&mut self) {
        each!(self, dialog => dialog.enter_field());
    }

    pub(super) fn is_list(&self) -> bool {
        each!(self, dialog => dialog.is_list())
    }

    pub(super) fn is_closed_by_click_outside(&self) -> bool {
        each!(self, dialog => dialog.is_closed_by_click_outside())
    }

    pub(super) fn closes_at(&self) -> Option<Instant> {
        each!(self, dialog => dialog.closes_at())
    }

    fn settle(&mut self, world: &World) {
        each!(self, dialog => dialog.settle(world));
    }

    /// Whether confirming goes to the next field of a form.
    #[must_use]
    pub fn goes_to_next_field(&self) -> bool {
        matches!(self, Self::Own(own) if !own.is_at_last_field())
    }

    /// The dialog that the public state tells of: the inspector is none.
    pub(super) fn below_inspector(&self) -> Option<&Self> {
        if let Self::Inspect(inspect) = self { inspect.below.as_deref() } else { Some(self) }
    }
}

impl World {
    /// Opens a dialog in place of any other.
    pub(super) fn open_dialog(&mut self, dialog: impl Into<Dialog>) {
        (self.dialog, self.scrolled) = (Some(dialog.into()), None);
    }

    /// Tells the dialog that something was typed or pasted.
    pub(super) fn typed(&mut self) {
        if let Some(mut dialog) = self.dialog.take() {
            each!(&mut dialog, open => open.typed(self));
            self.open_dialog(dialog);
        }
    }

    /// Lets the dialog follow a change of the world.
    pub(super) fn settle_dialog(&mut self) {
        if let Some(mut dialog) = self.dialog.take() {
            dialog.settle(self);
            self.dialog = Some(dialog);
        }
    }

    /// Closes the dialog, if it is a text to read or asks about a step of a walkthrough.
    pub(super) fn close_text(&mut self) {
        let is_text = |dialog: &mut Dialog| {
            matches!(dialog, Dialog::Why(_) | Dialog::WhyFutures(_) | Dialog::Help(_) | Dialog::Events(_) | Dialog::AskCoach(_))
        };
        if let Some(Dialog::Inspect(inspect)) = &mut self.dialog {
            inspect.below.take_if(|below| is_text(below));
        }
        self.dialog.take_if(is_text);
    }

    /// Leaves the dialog.
    pub(super) fn cancel_dialog(&mut self) {
        if let Some(dialog) = self.dialog.take() {
            each!(dialog, open => open.cancel(self));
        }
    }
}

impl Session {
    /// Confirms the dialog.
    pub(super) fn confirm_dialog(&mut self) -> Vec<Effect> {
        let Some(dialog) = self.world.dialog.take() else { return Vec::new() };
        each!(dialog, open => open.confirm(self))
    }
}

/// What takes the keys in a dialog that has options and a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    Options,
    Field,
}

impl Focus {
    /// Where keys act in such a dialog.
    const fn context(self) -> Context {
        match self {
            Self::Options => Context::ChoiceAndField,
            Self::Field => Context::Field,
        }
    }
}
