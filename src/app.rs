//! The engine: a model, and what a message makes of it. Every driver — the full screen, a script, a test — uses nothing else.
//!
//! Time comes in as [`Msg::Tick`]; nothing here reads a clock, a file or a terminal. What has to be done outside goes out as an
//! [`Effect`], and its outcome comes back as a message.

mod account;
mod action;
mod coach;
mod command;
mod confirm;
mod context;
mod copy;
mod dialog;
mod field;
mod input;
mod keymap;
mod message;
mod options;
mod palette;
mod part;
mod portfolio;
mod target;
mod time;
mod update;
mod usage;
mod walkthroughs;
mod what_if;

use account::Account;
pub use account::Branch;
pub use action::Action;
pub use coach::{Coach, Told, Verb};
pub use command::{Answer, Command};
pub use context::Context;
pub use dialog::{Ask, Dialog, Filter, Focus, GoTo, Help, Leaving, Listed, Save, Saving, SignIn, SignInAs, Why};
pub use field::Field;
pub use input::{Input, UnknownInput};
pub use keymap::{Binding, Conflict, Keymap};
pub use message::{Effect, Msg, NotSaved, Notice};
pub use options::{Direction, Options};
pub use palette::{Entry, Palette};
pub use part::Part;
use portfolio::Portfolio;
pub use portfolio::{Order, STATUSES};
pub use target::Target;
pub use time::Step;
pub use update::update;
pub use what_if::{Setting, WhatIf};

use crate::{
    clock::{Clock, Rate},
    document::Texts,
    domain::{Currency, Instant, Snapshot, Subscription, Topic},
    scenario::Scenario,
    state::State,
    walkthrough::Kept,
};

/// What the middle of the screen shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// The subscriptions, and the page of the chosen one.
    Subscription,
    /// What was used of the chosen one.
    Usage,
    /// Two futures of the chosen one.
    WhatIf(WhatIf),
}

impl Screen {
    /// The name in the public state.
    const fn code(self) -> &'static str {
        match self {
            Self::Subscription => "subscription",
            Self::Usage => "usage",
            Self::WhatIf(_) => "what-if",
        }
    }

    const fn context(self) -> Context {
        match self {
            Self::Subscription => Context::Page,
            Self::Usage => Context::Usage,
            Self::WhatIf(_) => Context::WhatIf,
        }
    }
}

/// Everything that the program knows.
#[derive(Debug, Clone)]
pub struct Model {
    title: Texts,
    summary: Texts,
    signed_in_as: String,
    account: Account,
    list: Portfolio,
    clock: Clock,
    keymap: Keymap,
    /// The real time, as last told.
    wall: Option<Instant>,
    /// The place in the scenario of the chosen subscription.
    selected: usize,
    /// Its place in the list, where that shows it.
    position: Option<usize>,
    part: Part,
    screen: Screen,
    dialog: Option<Dialog>,
    notice: Option<Notice>,
    changed: Option<time::Changed>,
    /// Whether what changes is marked, and processing shown, for a moment.
    motion: bool,
    /// Whether the mouse is ours.
    mouse: bool,
    stepped: Option<time::Stepped>,
    /// The sign that was pressed last, and the rate before it.
    signed: Option<(char, Rate)>,
    /// The walkthrough that runs.
    coach: Option<Box<Coach>>,
    /// What is kept of all walkthroughs.
    kept: Kept,
}

impl Model {
    /// Opens a scenario where it starts, its clock as fast as the real one.
    #[must_use]
    pub fn start(scenario: Scenario) -> Self {
        let clock = scenario.clock(Rate::ONE);
        Self::new(scenario, clock)
    }

    /// Opens a scenario with a clock.
    #[must_use]
    pub fn new(scenario: Scenario, clock: Clock) -> Self {
        let Scenario { title, summary, now: _, signed_in_as, subscriptions, expectations: _ } = scenario;
        // With several subscriptions, the first thing to do is to choose one.
        let part = if subscriptions.len() > 1 { Part::List } else { Part::Topic(Topic::Status) };
        let mut model = Self {
            title,
            summary,
            signed_in_as,
            account: Account::new(subscriptions, clock.now()),
            list: Portfolio::default(),
            clock,
            keymap: Keymap::default(),
            wall: None,
            selected: 0,
            position: None,
            part,
            screen: Screen::Subscription,
            dialog: None,
            notice: None,
            changed: None,
            motion: true,
            mouse: true,
            stepped: None,
            signed: None,
            coach: None,
            kept: Kept::default(),
        };
        model.settle();
        model
    }

    /// The same with what is kept of walkthroughs.
    #[must_use]
    pub fn with_kept(self, kept: Kept) -> Self {
        Self { kept, ..self }
    }

    /// The same, telling that what was kept could not be understood and where it is now, where that is so.
    #[must_use]
    pub fn told_of(mut self, aside: Option<std::path::PathBuf>) -> Self {
        self.notice = aside.map(Notice::KeptAside).or(self.notice);
        self
    }

    /// The same with other keys.
    #[must_use]
    pub fn with_keymap(self, keymap: Keymap) -> Self {
        Self { keymap, ..self }
    }

    /// The same without anything that lasts but a moment, or without the mouse.
    #[must_use]
    pub fn with(self, motion: bool, mouse: bool) -> Self {
        Self { motion, mouse, ..self }
    }

    /// The same with the keys that nobody changed.
    #[must_use]
    pub fn with_default_keymap(self) -> Self {
        Self { keymap: Keymap::default(), ..self }
    }

    /// What is kept of walkthroughs.
    #[must_use]
    pub const fn kept(&self) -> &Kept {
        &self.kept
    }

    /// Whether what lasts but a moment is shown.
    #[must_use]
    pub const fn has_motion(&self) -> bool {
        self.motion
    }

    /// Whether the mouse is ours.
    #[must_use]
    pub const fn has_mouse(&self) -> bool {
        self.mouse
    }

    /// Which keys do what.
    #[must_use]
    pub const fn keymap(&self) -> &Keymap {
        &self.keymap
    }

    /// The instant that everything is about.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    /// The clock.
    #[must_use]
    pub const fn clock(&self) -> &Clock {
        &self.clock
    }

    /// What the scenario is called.
    #[must_use]
    pub const fn title(&self) -> &Texts {
        &self.title
    }

    /// Who is signed in.
    #[must_use]
    pub fn signed_in_as(&self) -> &str {
        &self.signed_in_as
    }

    /// How many subscriptions the list shows.
    #[must_use]
    pub fn listed(&self) -> usize {
        self.list.shown().len()
    }

    /// The subscription at a place of the list.
    #[must_use]
    pub fn listed_at(&self, place: usize) -> Option<Snapshot<'_>> {
        self.account.subscription(*self.list.shown().get(place)?).at(self.now())
    }

    /// The place of the chosen subscription in the list; `None` where the list does not show it.
    #[must_use]
    pub const fn position(&self) -> Option<usize> {
        self.position
    }

    /// How many subscriptions exist, listed or not.
    #[must_use]
    pub const fn existing(&self) -> usize {
        self.list.existing()
    }

    /// How many subscriptions exist of each of [`STATUSES`].
    #[must_use]
    pub const fn counts(&self) -> [usize; STATUSES.len()] {
        self.list.counts()
    }

    /// What the list is sorted by.
    #[must_use]
    pub const fn order(&self) -> Order {
        self.list.order()
    }

    /// Whether the list shows only some of the subscriptions.
    #[must_use]
    pub const fn is_filtered(&self) -> bool {
        self.list.is_filtered()
    }

    /// The chosen subscription; `None` while it does not exist.
    #[must_use]
    pub fn selected(&self) -> Option<Snapshot<'_>> {
        self.account.subscription(self.selected).at(self.now())
    }

    /// The chosen subscription at every time; `None` while it does not exist.
    #[must_use]
    pub fn subscription(&self) -> Option<&Subscription> {
        Some(self.account.subscription(self.selected)).filter(|subscription| subscription.sign_up().created_at <= self.now())
    }

    /// What the subscription at a place of the scenario was called there.
    #[must_use]
    pub fn name_at(&self, place: usize) -> &str {
        &self.account.subscription(place).sign_up().name
    }

    /// The currency of the subscription at a place of the scenario.
    #[must_use]
    pub fn currency_at(&self, place: usize) -> Currency {
        self.account.subscription(place).sign_up().currency
    }

    /// The branch of time that is shown, and those that were left.
    pub fn branches(&self) -> impl Iterator<Item = &Branch> {
        self.account.branches()
    }

    /// What the middle of the screen shows.
    #[must_use]
    pub const fn screen(&self) -> Screen {
        self.screen
    }

    /// The dialog that is open.
    #[must_use]
    pub const fn dialog(&self) -> Option<&Dialog> {
        self.dialog.as_ref()
    }

    /// What the user is told.
    #[must_use]
    pub const fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// What a key may do now.
    #[must_use]
    pub fn context(&self) -> Context {
        self.dialog.as_ref().map_or(self.screen.context(), Dialog::context)
    }

    /// The public state.
    #[must_use]
    pub fn state(&self) -> State {
        State {
            screen: Some(self.screen.code()),
            dialog: self.dialog.as_ref().and_then(Dialog::code),
            selected: self.subscription().map(|subscription| subscription.sign_up().id),
            ..State::new(self.account.subscriptions(), &self.signed_in_as, &self.clock)
        }
    }

    /// The scenario as it stands: what was done is among its facts, and it starts now.
    fn to_scenario(&self) -> Scenario {
        Scenario {
            title: self.title.clone(),
            summary: self.summary.clone(),
            now: self.now(),
            signed_in_as: self.signed_in_as.clone(),
            subscriptions: self.account.subscriptions().cloned().collect::<Vec<Subscription>>(),
            expectations: Vec::new(),
        }
    }

    /// Chooses the subscription at a place of the list; the last one where that is past it.
    fn choose(&mut self, to: usize) {
        let to = to.min(self.listed().saturating_sub(1));
        if let Some(place) = self.list.shown().get(to) {
            self.selected = *place;
            self.position = Some(to);
        }
    }

    /// Brings everything that follows from the rest in line with it, after a message.
    fn settle(&mut self) {
        if self.list.refresh(&self.account, self.clock.now()) {
            self.position = self.list.shown().iter().position(|place| *place == self.selected);
            if self.position.is_none() {
                // One that does not exist at this time, or that the list does not show, gives way to its neighbour.
                self.choose(self.list.shown().iter().filter(|place| **place < self.selected).count());
            }
        }
        if self.screen != Screen::Subscription && self.subscription().is_none() {
            // There is nothing to show of what does not exist at this time.
            self.screen = Screen::Subscription;
        }
        if let Some(Dialog::Events { chosen }) = self.dialog {
            let last = self.selected().map_or(0, |snapshot| snapshot.events().len().saturating_sub(1));
            self.dialog = Some(Dialog::Events { chosen: chosen.min(last) });
        }
    }
}
