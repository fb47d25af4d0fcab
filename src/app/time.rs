//! Time: what a tick does, how the clock is moved along the timeline, and when the next picture will differ.

use std::time::Duration;

use chrono::{TimeDelta, Timelike};
use strum::VariantArray;

use super::{Dialog, Direction, Effect, Notice, Session, World};
use crate::{
    clock::{Clock, Rate},
    domain::{Event, Instant, LATEST, Snapshot, Subscription, Topic, days},
};

/// The shortest time between two pictures of a fast clock: nobody reads more than 20 a second.
const SHORTEST_WAIT: Duration = Duration::from_millis(50);

/// How long a change is highlighted, in real time.
const HIGHLIGHT: TimeDelta = TimeDelta::milliseconds(2500);

/// How far a key moves the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TimeStep {
    /// To the nearest event.
    Event,
    /// By 24 hours.
    Day,
    /// By an hour.
    Hour,
}

/// What changed a moment ago.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Changed {
    pub(super) topics: Vec<Topic>,
    /// The real time until which it is highlighted.
    until: Instant,
}

/// The event that a key has moved the clock to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stepped {
    to: Instant,
    /// The real time until which another step starts there, and not where the clock has run to since.
    until: Instant,
}

/// How long a step along the events starts where the last one led.
const STEPPING: TimeDelta = TimeDelta::seconds(30);

impl Session {
    /// Lets time pass up to a real time, and plays what a solution does meanwhile.
    pub(super) fn tick(&mut self, wall: Instant) -> Vec<Effect> {
        let mut effects = Vec::new();
        while let Some(due) = self.stroke_due().filter(|due| *due <= wall) {
            effects.extend(self.pass_to(due));
            self.play_due();
        }
        effects.extend(self.pass_to(wall));
        effects
    }

    fn pass_to(&mut self, wall: Instant) -> Vec<Effect> {
        let elapsed = self.moment.wall.map_or(TimeDelta::zero(), |before| wall - before);
        let before = self.world.now();
        self.moment.wall = Some(wall);
        // A real clock that is set back undoes nothing.
        self.world.clock.advance(elapsed, self.world.account.last_act().map_or(wall, |done| done.max(wall)));
        let stopped_at = self.world.stop_at_event(before);
        if self.world.dialog.as_ref().and_then(Dialog::closes_at).is_some_and(|until| wall >= until) {
            self.world.dialog = None;
        }
        if self.moment.changed.as_ref().is_some_and(|changed| wall >= changed.until) {
            self.moment.changed = None;
        }
        if !self.is_processing() {
            self.moment.before = None;
        }
        if let Some(before) = &mut self.moment.before {
            before.clock = self.world.clock;
        }
        let mut effects = if self.arrive(before) { vec![Effect::Notify] } else { Vec::new() };
        if let Some(at) = stopped_at {
            self.moment.notice = Some(Notice::Stopped(at));
        }
        effects.extend(self.follow_up(elapsed.max(TimeDelta::zero())));
        effects
    }

    /// Lets simulated time pass as if this much real time had passed.
    pub(super) fn wait(&mut self, elapsed: TimeDelta) {
        let before = self.world.now();
        self.world.clock.advance(elapsed, before + elapsed);
        self.arrive(before);
    }

    /// Ends whatever lasts only for a moment, and forgets the real time: the session goes on at another one.
    pub(super) fn end_moments(&mut self) {
        (self.moment.wall, self.moment.changed, self.moment.stepped, self.moment.signed) = (None, None, None, None);
        self.moment.before = None;
        if self.world.dialog.as_ref().and_then(Dialog::closes_at).is_some() {
            self.world.dialog = None;
        }
        self.finish_playing();
    }

    /// Notes that the clock has moved from an instant: what it passed on the way is told and highlighted. Returns whether anything happened to
    /// the selected subscription.
    fn arrive(&mut self, before: Instant) -> bool {
        let now = self.world.now();
        if now == before {
            return false;
        }
        if self.world.clock.is_simulated() {
            self.world.account.reach(now);
        }
        if self.world.list.holds_at(now) || now < before {
            // Most ticks change nothing for anyone; and going back tells nothing.
            return false;
        }
        let last = self.world.events().into_iter().map(|event| event.at).rfind(|at| before < *at && *at <= now);
        let subscription = self.world.account.subscription(self.world.selected);
        let topics = subscription.at(before).zip(subscription.at(now)).map(|(before, now)| changed(&before, &now));
        self.highlight(topics.unwrap_or_default());
        if let Some(at) = last {
            self.moment.notice = Some(Notice::Arrived(at));
        }
        last.is_some()
    }

    /// Highlights what an act has changed, given the subscription before it.
    pub(super) fn highlight_changes(&mut self, before: &Subscription) {
        let now = self.world.now();
        let topics = before.at(now).zip(self.world.selected()).map(|(before, after)| changed(&before, &after));
        self.highlight(topics.unwrap_or_default());
    }

    fn highlight(&mut self, topics: Vec<Topic>) {
        if topics.is_empty() || !self.habits.motion {
            return;
        }
        self.moment.changed = self.moment.wall.map(|wall| Changed { topics, until: wall + HIGHLIGHT });
    }

    /// The real time until something visible changes by itself; `None` if nothing will.
    #[must_use]
    pub fn wakes_in(&self) -> Option<Duration> {
        let until = |end: &Instant| (*end - self.moment.wall.unwrap_or(*end)).to_std().unwrap_or_default().max(Duration::from_millis(1));
        let processing = self.world.dialog.as_ref().and_then(Dialog::closes_at);
        let marked = self.moment.changed.as_ref().map(|changed| &changed.until);
        let stroke = self.stroke_due();
        processing.iter().chain(marked).chain(&stroke).map(until).chain(self.world.clock_changes_in()).min()
    }

    /// Moves the clock along the timeline of the selected subscription. An event is a change that comes by itself, or a fact other than usage.
    /// Going back ends at the sign-up.
    pub(super) fn move_time(&mut self, step: TimeStep, direction: Direction) {
        let now = self.world.now();
        let created_at = self.world.account.subscription(self.world.selected).sign_up().created_at;
        let length = match step {
            TimeStep::Event => {
                // A running clock has left the event by the time of the next key; like a media player, go to the one before it all the same.
                let stepped =
                    self.moment.stepped.filter(|stepped| self.moment.wall.is_some_and(|wall| wall < stepped.until) && stepped.to <= now);
                let left = stepped.map(|stepped| stepped.to);
                let events = self.world.events();
                let mut instants = events.iter().map(|event| event.at);
                let target = match direction {
                    Direction::Next => instants.find(|at| *at > now),
                    Direction::Previous => instants.rfind(|at| *at < now && Some(*at) != left),
                };
                match target {
                    Some(at) => {
                        self.go_to(at);
                        self.moment.stepped = self.moment.wall.map(|wall| Stepped { to: at, until: wall + STEPPING });
                    }
                    None => self.moment.notice = Some(Notice::NoEvent),
                }
                return;
            }
            TimeStep::Day => days(1),
            TimeStep::Hour => TimeDelta::hours(1),
        };
        self.go_to(match direction {
            Direction::Next => now + length,
            Direction::Previous => (now - length).max(created_at.min(now)),
        });
    }

    /// Moves the clock to the first or the last event of the selected subscription.
    pub(super) fn go_to_end(&mut self, direction: Direction) {
        let events = self.world.events();
        let event = match direction {
            Direction::Previous => events.first(),
            Direction::Next => events.last(),
        };
        if let Some(at) = event.map(|event| event.at) {
            self.go_to(at);
        }
    }

    /// Moves a simulated clock to an instant, and tells what happens there. Refused on the real clock.
    pub(super) fn go_to(&mut self, at: Instant) {
        if !self.world.clock.is_simulated() {
            self.moment.notice = Some(Notice::RealClock);
            return;
        }
        let before = self.world.now();
        self.moment.stepped = None;
        self.world.clock.jump(at);
        self.arrive(before);
        let now = self.world.now();
        if self.world.events().iter().any(|event| event.at == now) {
            self.moment.notice = Some(Notice::Arrived(now));
        } else if let Some(reached) = self.world.looks_back_from() {
            self.moment.notice = Some(Notice::LookingBack(reached));
        }
    }

    /// Lets a fast clock stop at the next event, or run on. Refused on the real clock.
    pub(super) fn switch_stops(&mut self) {
        let is_simulated = self.world.clock.is_simulated();
        self.world.stops_at_events ^= is_simulated;
        self.moment.notice = Some(if is_simulated { Notice::StopsAtEvents(self.world.stops_at_events) } else { Notice::RealClock });
    }

    /// Controls a simulated clock. Refused on the real clock.
    pub(super) fn control_clock(&mut self, control: impl FnOnce(&mut Clock)) {
        if self.world.clock.is_simulated() {
            control(&mut self.world.clock);
        } else {
            self.moment.notice = Some(Notice::RealClock);
        }
    }

    /// Changes the rate of the clock, or says that it is at its limit.
    pub(super) fn change_rate(&mut self, change: impl FnOnce(Rate) -> Rate, limit: Notice) {
        let before = self.world.clock.rate();
        self.control_clock(|clock| clock.set_rate(change(before)));
        if self.world.clock.is_simulated() && self.world.clock.rate() == before {
            self.moment.notice = Some(limit);
        }
    }
}

impl World {
    /// Stops a fast clock at the first event that it has passed since an instant, and returns when that was.
    fn stop_at_event(&mut self, before: Instant) -> Option<Instant> {
        let now = self.now();
        // Most ticks pass none, of any subscription.
        if !self.is_bound_for_event() || self.clock.is_paused() || self.list.holds_at(now) {
            return None;
        }
        let passed = self.events().into_iter().map(|event| event.at).find(|at| before < *at && *at <= now)?;
        self.clock.jump(passed);
        self.clock.toggle_pause();
        Some(passed)
    }

    /// Whether the clock stands before an instant that this branch of the timeline has reached.
    #[must_use]
    pub fn is_looking_back(&self) -> bool {
        self.looks_back_from().is_some()
    }

    /// The latest instant that this branch of the timeline has reached, if the clock stands before it.
    #[must_use]
    pub fn looks_back_from(&self) -> Option<Instant> {
        let reached = self.account.reached();
        (self.clock.is_simulated() && self.now() < reached).then_some(reached)
    }

    /// The events of the selected subscription at every time, later facts of the scenario included.
    #[must_use]
    pub fn events(&self) -> Vec<Event<'_>> {
        self.account.subscription(self.selected).events()
    }

    /// The real time until something happens to the selected subscription by itself; `None` if nothing will.
    #[must_use]
    pub fn changes_in(&self) -> Option<Duration> {
        let change = self.selected()?.next_change()?;
        (!self.clock.is_paused()).then(|| self.clock.rate().real(change.at - self.now()).to_std().unwrap_or_default())
    }

    /// The real time until the clock shows another second, or something happens within this one.
    fn clock_changes_in(&self) -> Option<Duration> {
        let now = self.now();
        if self.clock.is_paused() || self.clock.is_simulated() && now >= LATEST {
            return None;
        }
        let second = TimeDelta::nanoseconds(1_000_000_000 - i64::from(now.nanosecond() % 1_000_000_000));
        let due = self.selected().and_then(|snapshot| snapshot.next_change()).map_or(second, |change| change.at - now);
        let wait = self.clock.rate().real(second.min(due)).to_std().unwrap_or_default();
        Some(wait.max(SHORTEST_WAIT))
    }
}

/// The topics that differ.
fn changed(before: &Snapshot<'_>, after: &Snapshot<'_>) -> Vec<Topic> {
    Topic::VARIANTS.iter().copied().filter(|topic| topic.differs(before, after)).collect()
}
