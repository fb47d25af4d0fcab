//! Solutions as they are played: key by key before somebody's eyes, or at once.

use chrono::TimeDelta;

use super::{BETWEEN_KEYS, Playing};
use crate::{
    app::{Direction, Model, Step, update::press},
    domain::{Instant, LATEST},
    tape::ClockMove,
    walkthrough::{Stroke, Walkthrough},
};

impl Model {
    pub(super) fn play_solution(&mut self) {
        let Some(coach) = &mut self.coach else { return };
        let strokes = solution(coach.course.walkthrough(), coach.course.place());
        match self.wall {
            Some(wall) if self.motion => coach.playing = Some(Playing { strokes: strokes.into(), due: wall + BETWEEN_KEYS }),
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
            // Real time does that.
            Some(Stroke::Wait(_)) | None => {}
            Some(stroke) => self.play([stroke]),
        }
        if let Some(coach) = self.coach.as_mut().filter(|_| is_over) {
            coach.playing = None;
        }
    }

    /// Plays the rest of a solution at once; whether one was played.
    pub(in crate::app) fn finish_playing(&mut self) -> bool {
        let playing = self.coach.as_mut().and_then(|coach| coach.playing.take());
        let was_playing = playing.is_some();
        if let Some(playing) = playing {
            self.play(playing.strokes);
        }
        was_playing
    }

    /// Does what a solution does, at once, with the keys as they are bound by default and nothing shown for a moment only.
    pub fn play(&mut self, strokes: impl IntoIterator<Item = Stroke>) {
        let keymap = std::mem::take(&mut self.keymap);
        let motion = std::mem::replace(&mut self.motion, false);
        for stroke in strokes {
            match stroke {
                // What has to be done outside is not part of a solution.
                Stroke::Key(key) => drop(press(self, key)),
                Stroke::Wait(milliseconds) => self.wait(TimeDelta::milliseconds(milliseconds.into())),
                Stroke::Clock(to) => self.move_clock(to),
            }
            self.settle();
            self.see_step(TimeDelta::zero());
        }
        (self.keymap, self.motion) = (keymap, motion);
    }

    /// Moves the clock as a script says.
    pub(in crate::app) fn move_clock(&mut self, to: ClockMove) {
        match to {
            ClockMove::Next => self.move_time(Step::Event, Direction::Next),
            ClockMove::By(by) => self.go_to(self.now().checked_add_signed(by).unwrap_or(LATEST)),
        }
    }
}

/// How the step at a place is done.
pub(super) fn solution(walkthrough: &Walkthrough, place: usize) -> Vec<Stroke> {
    walkthrough.steps.get(place).map_or_else(Vec::new, |step| step.solution().to_vec())
}
