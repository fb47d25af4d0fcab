//! The world: what is simulated, and what is shown of it. Nothing in it belongs to the person at the keyboard.
//!
//! A walkthrough keeps the world in which each of its steps starts; going back to one is a single assignment.

use super::{Account, Branch, Context, Dialog, Order, Part, STATUSES, Screen, Scroll, SubscriptionList, WhatIf, selection::KnownParts};
use crate::{
    clock::{Clock, Rate},
    document::Texts,
    domain::{Currency, Instant, Snapshot, Subscription, Topic},
    scenario::{Origin, Scenario},
    state::State,
};

/// What is simulated and shown.
#[derive(Debug, Clone)]
pub struct World {
    title: Texts,
    summary: Texts,
    origin: Origin,
    pub(super) signed_in_as: String,
    pub(super) account: Account,
    pub(super) list: SubscriptionList,
    pub(super) clock: Clock,
    /// Where the clock started.
    pub(super) started_at: Instant,
    /// Whether a fast clock stops at the next event.
    pub(super) stops_at_events: bool,
    /// The index of the selected subscription in the scenario.
    pub(super) selected: usize,
    /// Its index in the list, where the list shows it.
    pub(super) position: Option<usize>,
    pub(super) part: Part,
    pub(super) known_parts: KnownParts,
    pub(super) screen: Screen,
    pub(super) dialog: Option<Dialog>,
    /// What is visible of the dialog, once it was scrolled. Before, that is what is selected in it, or its start.
    pub(super) scrolled: Option<Scroll>,
}

impl World {
    /// Opens a scenario with a clock.
    #[must_use]
    pub fn new(scenario: Scenario, clock: Clock) -> Self {
        let Scenario { title, summary, now: _, signed_in_as, subscriptions, expectations: _, origin } = scenario;
        // With several subscriptions, the first thing to do is to select one.
        let part = if subscriptions.len() > 1 { Part::List } else { Part::Topic(Topic::Status) };
        let mut world = Self {
            title,
            summary,
            origin,
            signed_in_as,
            account: Account::new(subscriptions, clock.now()),
            list: SubscriptionList::default(),
            started_at: clock.now(),
            // Who sets a rate for it wants it to run.
            stops_at_events: clock.rate() == Rate::ONE,
            clock,
            selected: 0,
            position: None,
            part,
            known_parts: KnownParts::default(),
            screen: Screen::Subscription,
            dialog: None,
            scrolled: None,
        };
        world.settle();
        world
    }

    /// Opens a scenario at its start, its clock as fast as the real one.
    #[must_use]
    pub fn start(scenario: Scenario) -> Self {
        let clock = scenario.clock(Rate::ONE);
        Self::new(scenario, clock)
    }

    /// The instant that everything is about.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    #[must_use]
    pub const fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Whether the clock is so fast that it stops at the next event.
    #[must_use]
    pub fn is_bound_for_event(&self) -> bool {
        self.stops_at_events && self.clock.rate() > Rate::ONE
    }

    /// The title of the scenario.
    #[must_use]
    pub const fn title(&self) -> &Texts {
        &self.title
    }

    /// Whether the account is made of real subscriptions.
    #[must_use]
    pub const fn is_real(&self) -> bool {
        matches!(self.origin, Origin::Real)
    }

    #[must_use]
    pub fn signed_in_as(&self) -> &str {
        &self.signed_in_as
    }

    /// How many subscriptions the list shows.
    #[must_use]
    pub fn listed(&self) -> usize {
        self.list.shown().len()
    }

    /// The subscription at an index of the list.
    #[must_use]
    pub fn listed_at(&self, index: usize) -> Option<Snapshot<'_>> {
        self.account.subscription(*self.list.shown().get(index)?).at(self.now())
    }

    /// The index of the selected subscription in the list; `None` where the list does not show it.
    #[must_use]
    pub const fn position(&self) -> Option<usize> {
        self.position
    }

    /// Subscriptions that have the longest texts of the list between them.
    pub fn samples(&self) -> impl Iterator<Item = Snapshot<'_>> {
        self.list.samples().iter().filter_map(|index| self.account.subscription(*index).at(self.now()))
    }

    /// How many subscriptions exist, listed or not.
    #[must_use]
    pub const fn existing(&self) -> usize {
        self.list.existing()
    }

    /// How many subscriptions that the list shows are of each of [`STATUSES`].
    #[must_use]
    pub const fn counts(&self) -> [usize; STATUSES.len()] {
        self.list.counts()
    }

    /// The order of the list.
    #[must_use]
    pub const fn order(&self) -> Order {
        self.list.order()
    }

    /// Whether the list shows only some of the subscriptions.
    #[must_use]
    pub const fn is_filtered(&self) -> bool {
        self.list.is_filtered()
    }

    /// The selected subscription now; `None` while it does not exist.
    #[must_use]
    pub fn selected(&self) -> Option<Snapshot<'_>> {
        self.account.subscription(self.selected).at(self.now())
    }

    /// The selected subscription at every time; `None` while it does not exist.
    #[must_use]
    pub fn subscription(&self) -> Option<&Subscription> {
        Some(self.account.subscription(self.selected)).filter(|subscription| subscription.sign_up().created_at <= self.now())
    }

    /// The names of all subscriptions of the scenario, in its order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        (0..self.account.len()).map(|index| self.name_at(index))
    }

    /// The subscription of the scenario that has this name there, or this ID.
    #[must_use]
    pub fn subscription_called(&self, name: &str) -> Option<&Subscription> {
        let is_called = |subscription: &&Subscription| {
            let sign_up = subscription.sign_up();
            sign_up.name == name || sign_up.id.to_string() == name
        };
        self.account.subscriptions().find(is_called)
    }

    /// What the subscription at an index of the scenario was called there.
    #[must_use]
    pub fn name_at(&self, index: usize) -> &str {
        &self.account.subscription(index).sign_up().name
    }

    /// The currency of the subscription at an index of the scenario.
    #[must_use]
    pub fn currency_at(&self, index: usize) -> Currency {
        self.account.subscription(index).sign_up().currency
    }

    /// The branch of the timeline that is shown, then those that were left.
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

    /// Where keys act.
    #[must_use]
    pub fn context(&self) -> Context {
        match (&self.dialog, self.screen.context()) {
            (Some(dialog), _) => dialog.context(),
            (None, Context::Page) if self.is_in_list() => {
                if self.is_filtered() {
                    Context::Filtered
                } else {
                    Context::List
                }
            }
            (None, context) => context,
        }
    }

    /// The name of the dialog in the public state; `None` if none is open, or it asks nothing.
    #[must_use]
    pub fn dialog_name(&self) -> Option<&'static str> {
        self.dialog.as_ref().and_then(Dialog::name)
    }

    /// The name of the part of which the dialog `why` is asked, in the public state.
    fn subject_of_why(&self) -> Option<&'static str> {
        match self.dialog.as_ref().and_then(Dialog::below_inspector) {
            Some(Dialog::Why(why)) => Some(why.part.name()),
            _ => None,
        }
    }

    /// The public state.
    #[must_use]
    pub fn state(&self) -> State {
        State {
            screen: Some(self.screen.name().into()),
            dialog: self.dialog_name(),
            subject: self.subject_of_why(),
            selected: self.subscription().map(|subscription| subscription.sign_up().id),
            ..State::new(self.account.subscriptions(), &self.signed_in_as, &self.clock)
        }
    }

    /// The scenario as it stands: what was done is among its facts, and it starts now.
    pub(super) fn to_scenario(&self) -> Scenario {
        Scenario {
            title: self.title.clone(),
            summary: self.summary.clone(),
            now: self.now(),
            signed_in_as: self.signed_in_as.clone(),
            subscriptions: self.account.subscriptions().cloned().collect::<Vec<Subscription>>(),
            expectations: Vec::new(),
            origin: self.origin,
        }
    }

    /// The real subscriptions to which something was added since they were last kept; `None` if there are none.
    pub(super) fn take_unkept(&mut self) -> Option<Vec<Subscription>> {
        if !self.is_real() || !self.account.has_unsaved() {
            return None;
        }
        self.account.saved();
        Some(self.account.changed().cloned().collect())
    }

    /// Replaces the subscription at an index of the account by what is known of it now.
    pub(super) fn replace(&mut self, index: usize, subscription: Subscription) {
        self.account.replace(index, subscription);
        self.list.forget_one(index);
    }

    /// Adds a subscription to the account, and shows its page; one that is there already is replaced.
    pub(super) fn add(&mut self, subscription: Subscription) {
        let id = subscription.sign_up().id;
        let there = self.account.subscriptions().position(|known| known.sign_up().id == id);
        self.selected = match there {
            Some(index) => {
                self.replace(index, subscription);
                index
            }
            None => self.account.add(subscription),
        };
        self.list.forget_order();
        self.part = Part::Topic(Topic::Status);
    }

    /// Selects the subscription at an index of the list; the last one where that is past it.
    pub(super) fn select(&mut self, to: usize) {
        let to = to.min(self.listed().saturating_sub(1));
        if let Some(index) = self.list.shown().get(to) {
            self.selected = *index;
            self.position = Some(to);
        }
    }

    /// What is visible of the dialog, once it was scrolled.
    #[must_use]
    pub const fn scrolled(&self) -> Option<Scroll> {
        self.scrolled
    }

    /// Does something in the dialog. What is selected in it is in sight again.
    pub(super) fn in_dialog(&mut self, act: impl FnOnce(&mut Dialog)) {
        self.scrolled = None;
        if let Some(dialog) = &mut self.dialog {
            act(dialog);
        }
    }

    /// Selects another setting of the comparison of two futures.
    pub(super) fn select_what_if(&mut self, select: impl FnOnce(&mut WhatIf)) {
        if let (None, Screen::WhatIf(what_if)) = (&self.dialog, &mut self.screen) {
            select(what_if);
        }
    }

    /// Brings everything that follows from the rest in line with it, after a message.
    pub(super) fn settle(&mut self) {
        if self.list.refresh(&self.account, self.clock.now()) {
            self.position = self.list.shown().iter().position(|index| *index == self.selected);
            if self.position.is_none() {
                // One that does not exist at this time, or that the list does not show, gives way to its neighbour.
                self.select(self.list.shown().iter().filter(|index| **index < self.selected).count());
            }
        }
        if self.screen != Screen::Subscription && self.subscription().is_none() {
            // There is nothing to show of what does not exist at this time.
            self.screen = Screen::Subscription;
        }
        self.settle_dialog();
    }
}
