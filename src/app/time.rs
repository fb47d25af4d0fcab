//! The model and time: what a tick does, moving to events, and when the next picture differs.

use std::time::Duration;

use chrono::{TimeDelta, Timelike};

use super::{Dialog, Model, Notice};
use crate::{
    clock::Clock,
    domain::{Happening, Instant, LATEST},
};

/// Which way along the events.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Direction {
    Next,
    Previous,
}

/// The shortest time between two pictures of a clock that runs fast: 20 a second are as many as an eye can read.
const SHORTEST_WAIT: Duration = Duration::from_millis(50);

impl Model {
    /// Lets time pass up to the real time that was told.
    pub(super) fn tick(&mut self, wall: Instant) {
        let elapsed = self.wall.map_or(TimeDelta::zero(), |before| wall - before);
        self.wall = Some(wall);
        self.clock.advance(elapsed, wall);
        if let Some(Dialog::Processing { until, .. }) = &self.dialog
            && wall >= *until
        {
            self.dialog = None;
        }
        self.choose_an_existing_one();
    }

    /// How much real time passes until something that can be seen changes by itself; `None` where nothing will.
    #[must_use]
    pub fn wakes_in(&self) -> Option<Duration> {
        let processing = match &self.dialog {
            Some(Dialog::Processing { until, .. }) => {
                Some((*until - self.wall.unwrap_or(*until)).to_std().unwrap_or_default().max(Duration::from_millis(1)))
            }
            _ => None,
        };
        processing.into_iter().chain(self.clock_changes_in()).min()
    }

    /// How much real time passes until the clock shows another second, or something falls due within this one.
    fn clock_changes_in(&self) -> Option<Duration> {
        let now = self.now();
        if self.clock.is_paused() || self.clock.is_simulated() && now >= LATEST {
            return None;
        }
        let second = TimeDelta::nanoseconds(1_000_000_000 - i64::from(now.nanosecond() % 1_000_000_000));
        let due = self.selected().and_then(|snapshot| snapshot.next_change()).map_or(second, |change| change.at - now);
        let wait = self.clock.rate().real(second.min(due)).to_std().unwrap_or_default();
        Some(wait.max(SHORTEST_WAIT.min(self.clock.rate().real(second).to_std().unwrap_or_default()).max(Duration::from_millis(1))))
    }

    /// Moves the clock to the next or previous event of the chosen subscription: a change that comes by itself, or a fact other than
    /// usage. Going back ends at the sign-up.
    pub(super) fn go_to_event(&mut self, direction: Direction) {
        let now = self.now();
        let events = self.subscriptions[self.selected].events();
        let mut instants = events.iter().map(|event| event.at);
        let target = match direction {
            Direction::Next => instants.find(|at| *at > now),
            Direction::Previous => instants.rfind(|at| *at < now),
        };
        self.notice = Some(match target {
            _ if !self.clock.is_simulated() => Notice::RealClock,
            Some(at) if at <= LATEST => {
                self.clock.jump(at);
                Notice::Arrived(at)
            }
            _ => Notice::NoEvent,
        });
        self.choose_an_existing_one();
    }

    /// Does something to a simulated clock; says so where the clock is real.
    pub(super) fn control_clock(&mut self, control: impl FnOnce(&mut Clock)) {
        if self.clock.is_simulated() {
            control(&mut self.clock);
        } else {
            self.notice = Some(Notice::RealClock);
        }
    }

    /// What happened to the chosen subscription at an instant.
    #[must_use]
    pub fn happened_at(&self, at: Instant) -> Vec<Happening<'_>> {
        let events = self.subscriptions[self.selected].events();
        events.into_iter().filter(|event| event.at == at).map(|event| event.what).collect()
    }
}
