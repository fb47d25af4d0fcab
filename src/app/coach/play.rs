//! Playing a solution: key by key for the learner to watch, or at once.

use chrono::TimeDelta;

use super::{BETWEEN_KEYS, Playing};
use crate::{
    app::{Direction, Habits, Keymap, Session, TimeStep, World, update::press},
    domain::{Instant, LATEST},
    tape::ClockMove,
    text::{Text, Zones},
    walkthrough::{Stroke, Walkthrough},
};

impl Session {
    pub(super) fn play_solution(&mut self) {
        let Some(coach) = &mut self.coach else { return };
        let strokes = solution(coach.attempt.walkthrough(), coach.attempt.index());
        match self.moment.wall {
            Some(wall) if self.habits.motion => coach.playing = Some(Playing { strokes: strokes.into(), due: wall + BETWEEN_KEYS }),
            _ => self.play(strokes),
        }
    }

    /// The real time at which the next key of a solution is due.
    pub(in crate::app) fn stroke_due(&self) -> Option<Instant> {
        self.coach.as_ref()?.playing.as_ref().map(|playing| playing.due)
    }

    /// Plays the stroke that is due.
    pub(in crate::app) fn play_due(&mut self) {
        let Some(playing) = self.coach.as_mut().and_then(|coach| coach.playing.as_mut()) else { return };
        let stroke = playing.strokes.pop_front();
        playing.due += match &stroke {
            Some(Stroke::Wait(milliseconds)) => TimeDelta::milliseconds((*milliseconds).into()),
            _ => BETWEEN_KEYS,
        };
        let is_over = playing.strokes.is_empty();
        match stroke {
            // The real time passes by itself.
            Some(Stroke::Wait(_)) | None => {}
            Some(stroke) => self.play([stroke]),
        }
        if let Some(coach) = self.coach.as_mut().filter(|_| is_over) {
            coach.playing = None;
        }
    }

    /// Plays the rest of a solution at once. Returns whether one was being played.
    pub(in crate::app) fn finish_playing(&mut self) -> bool {
        let playing = self.coach.as_mut().and_then(|coach| coach.playing.take());
        let was_playing = playing.is_some();
        if let Some(playing) = playing {
            self.play(playing.strokes);
        }
        was_playing
    }

    /// Plays strokes at once, with the default keys, in UTC, and with nothing shown only for a moment.
    fn play(&mut self, strokes: impl IntoIterator<Item = Stroke>) {
        let keymap = std::mem::take(&mut self.habits.keymap);
        let motion = std::mem::replace(&mut self.habits.motion, false);
        let zones = self.habits.text.replace_zones(Zones::default());
        for stroke in strokes {
            match stroke {
                // What has to be done outside is not part of a solution.
                Stroke::Key(key) => drop(press(self, key)),
                Stroke::Wait(milliseconds) => self.wait(TimeDelta::milliseconds(milliseconds.into())),
                Stroke::Clock(to) => self.move_clock(to),
            }
            self.follow_up(TimeDelta::zero());
        }
        (self.habits.keymap, self.habits.motion) = (keymap, motion);
        self.habits.text.replace_zones(zones);
    }

    /// Moves the clock as a tape or a solution asks.
    pub(in crate::app) fn move_clock(&mut self, to: ClockMove) {
        match to {
            ClockMove::Next => self.move_time(TimeStep::Event, Direction::Next),
            ClockMove::To(at) => self.go_to(at),
            ClockMove::By(by) => self.go_to(self.world.now().checked_add_signed(by).unwrap_or(LATEST)),
        }
    }
}

impl World {
    /// The world to which strokes of a solution lead from this one, played at once with the default keys.
    #[must_use]
    pub fn after(self, strokes: impl IntoIterator<Item = Stroke>, text: &Text) -> Self {
        let habits = Habits { keymap: Keymap::default(), text: text.clone(), motion: false, mouse: false };
        let mut session = Session::with_habits(self, habits);
        session.play(strokes);
        session.world
    }
}

/// The solution of the step at an index.
pub(super) fn solution(walkthrough: &Walkthrough, index: usize) -> Vec<Stroke> {
    walkthrough.steps.get(index).map_or_else(Vec::new, |step| step.solution().to_vec())
}
