//! Plays a tape: says which cue is due at which tape time. The caller says how much of it passes.

use std::{rc::Rc, time::Duration};

use super::{Command, Cue, Instruction, Pattern, Setting, Speed, Tape, TimedCue, Wait, Words, WordsKind, words};
use crate::{document::Place, key::Key};

/// The default time after each key, as in VHS.
pub(super) const TYPING_SPEED: Duration = Duration::from_millis(50);

/// The default timeout of a `Wait`, as in VHS.
pub(super) const WAIT_TIMEOUT: Duration = Duration::from_secs(15);

/// The default pattern of a `Wait`: a prompt, as in VHS.
const WAIT_PATTERN: &str = ">$";

impl Tape {
    /// Returns how much faster than tape time the tape is played. Only the recording is faster; nothing happens earlier in tape time.
    #[must_use]
    pub fn playback_speed(&self) -> Speed {
        let last = self.lines.iter().rev().find_map(|line| match line.command {
            Command::Set(Setting::PlaybackSpeed(speed)) => Some(speed),
            _ => None,
        });
        last.unwrap_or(Speed::ONE)
    }

    /// Returns what happens, in order.
    #[must_use]
    pub fn cues(&self) -> Vec<TimedCue> {
        let mut cues = Vec::new();
        let mut after = Duration::ZERO;
        let mut typing = TYPING_SPEED;
        let (mut timeout, mut pattern) = (WAIT_TIMEOUT, Pattern::parse(WAIT_PATTERN).ok());
        for line in &self.lines {
            let mut push = |cue: Cue, then: Duration| {
                cues.push(TimedCue { place: line.place, after, cue });
                after = then;
            };
            match line.command.clone() {
                Command::Type { text, every } => text.chars().for_each(|c| push(Cue::Key(Key::char(c)), every.unwrap_or(typing))),
                Command::Press { key, times, every } => {
                    // As in VHS: only what is pressed alone takes its time.
                    let held = key.ctrl || key.alt || key.shift;
                    (0..times).for_each(|_| push(Cue::Key(key), every.unwrap_or(if held { Duration::ZERO } else { typing })));
                }
                Command::Sleep(time) => after += time,
                Command::Wait { scope, pattern: own, timeout: limit } => {
                    let (pattern, timeout) = (own.or_else(|| pattern.clone()), limit.unwrap_or(timeout));
                    push(Cue::Wait(Wait { scope, pattern, timeout }), Duration::ZERO);
                }
                Command::Do(instruction) => push(Cue::Do(instruction), Duration::ZERO),
                Command::Set(Setting::TypingSpeed(time)) => typing = time,
                Command::Set(Setting::WaitTimeout(time)) => timeout = time,
                Command::Set(Setting::WaitPattern(own)) => pattern = Some(own),
                // Left to VHS; a tape within a tape is put in its place before it is played.
                Command::Set(Setting::Other(..) | Setting::PlaybackSpeed(_))
                | Command::Output(_)
                | Command::Require(_)
                | Command::Env { .. }
                | Command::Source(_) => {}
            }
        }
        // A sleep at the end is part of the recording.
        if !after.is_zero() {
            let place = self.lines.last().map_or(Place::START, |line| line.place);
            cues.push(TimedCue { place, after, cue: Cue::Do(Instruction::Record(true)) });
        }
        cues
    }
}

/// A tape that is being played.
#[derive(Debug, Clone)]
pub struct Player {
    cues: Rc<[TimedCue]>,
    /// The index of the next cue.
    next: usize,
    /// The tape time that has passed since the last cue.
    since: Duration,
    speed: Speed,
}

impl Player {
    #[must_use]
    pub fn new(cues: Rc<[TimedCue]>) -> Self {
        Self { cues, next: 0, since: Duration::ZERO, speed: Speed::ONE }
    }

    #[must_use]
    pub const fn speed(&self) -> Speed {
        self.speed
    }

    pub const fn set_speed(&mut self, speed: Speed) {
        self.speed = speed;
    }

    #[must_use]
    pub fn is_over(&self) -> bool {
        self.next >= self.cues.len()
    }

    /// Returns the next cue.
    #[must_use]
    pub fn next_cue(&self) -> Option<&Cue> {
        self.cues.get(self.next).map(|cued| &cued.cue)
    }

    /// Returns how long the tape takes at the current speed, and how much of it is still to come after the last cue. A `Wait` takes no time.
    #[must_use]
    pub fn length_and_rest(&self) -> (Duration, Duration) {
        let time = |cues: &[TimedCue]| self.speed.of(cues.iter().map(|cued| cued.after).sum());
        (time(&self.cues), time(&self.cues[self.next..]))
    }

    /// Returns the next caption, in a language given by its tag if it is written in that.
    #[must_use]
    pub fn next_caption(&self, tag: &str) -> Option<&str> {
        words(&self.cues[self.next..], WordsKind::Caption).iter().map(|words| words.in_language(tag)).find(|text| !text.is_empty())
    }

    /// Returns how many cues were played.
    #[must_use]
    pub const fn played(&self) -> usize {
        self.next
    }

    /// Returns the tape time until the next cue; `None` after the last one.
    #[must_use]
    pub fn due_in(&self) -> Option<Duration> {
        let cue = self.cues.get(self.next)?;
        Some(cue.after.saturating_sub(self.since))
    }

    /// Lets tape time pass, but not beyond the next cue. Returns how much has passed, and the cue if it is due.
    pub fn advance(&mut self, time: Duration) -> (Duration, Option<TimedCue>) {
        match self.due_in() {
            None => (Duration::ZERO, None),
            Some(due) if due > time => {
                self.since += time;
                (time, None)
            }
            Some(due) => (due, self.step()),
        }
    }

    /// Returns the next cue at once.
    pub fn step(&mut self) -> Option<TimedCue> {
        let cue = self.cues.get(self.next)?.clone();
        self.next += 1;
        self.since = Duration::ZERO;
        Some(cue)
    }

    /// Returns the next cue at once, with the time that was still to pass before it.
    pub fn step_over(&mut self) -> Option<TimedCue> {
        let since = self.since;
        let cued = self.step()?;
        Some(TimedCue { after: cued.after.saturating_sub(since), ..cued })
    }

    /// Returns how many cues have been played when a marker has just been passed.
    #[must_use]
    pub fn played_at_marker(&self, number: usize) -> Option<usize> {
        self.markers().get(number).map(|marker| marker.index + 1)
    }

    /// Returns the markers, in order.
    #[must_use]
    pub fn markers(&self) -> Vec<Words<'_>> {
        words(&self.cues, WordsKind::Marker)
    }

    /// Returns the index of the last marker that was passed.
    #[must_use]
    pub fn marker(&self) -> Option<usize> {
        self.markers().iter().filter(|marker| marker.index < self.next).count().checked_sub(1)
    }

    /// Returns the current note for the presenter, and the next one, in a language given by its tag if they are written in that.
    #[must_use]
    pub fn notes(&self, tag: &str) -> (Option<&str>, Option<&str>) {
        let notes = words(&self.cues, WordsKind::Note);
        let passed = notes.iter().filter(|note| note.index < self.next).count();
        let note = |index: Option<usize>| index.and_then(|index| notes.get(index)).map(|note| note.in_language(tag));
        (note(passed.checked_sub(1)), note(Some(passed)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{key::Code, tape::parse};

    fn player(text: &str) -> Player {
        Player::new(parse(text).expect("it is right").cues().into())
    }

    /// Returns the cues in so many milliseconds, each with its time.
    fn played(player: &mut Player, milliseconds: u64) -> Vec<(u128, Cue)> {
        let (mut left, mut cues) = (Duration::from_millis(milliseconds), Vec::new());
        loop {
            let (passed, cue) = player.advance(left);
            left -= passed;
            let Some(cue) = cue else { return cues };
            cues.push((u128::from(milliseconds) - left.as_millis(), cue.cue));
        }
    }

    #[test]
    fn cues_come_at_the_same_times_however_time_is_divided() {
        let text = "Set TypingSpeed 100ms\nType \"ab\"\nSleep 1s\nEnter@200ms 2\nTab\n";
        let whole = played(&mut player(text), 5000);
        let times: Vec<u128> = whole.iter().map(|(at, _)| *at).collect();
        assert_eq!(times, [0, 100, 1200, 1400, 1600, 1700], "a key, then its time; a second of sleep; and the last key's time");
        let mut cut = player(text);
        let pieces: Vec<Cue> = (0..500).flat_map(|_| played(&mut cut, 10)).map(|(_, cue)| cue).collect();
        assert_eq!(pieces, whole.into_iter().map(|(_, cue)| cue).collect::<Vec<_>>());
        assert!(cut.is_over());
    }

    #[test]
    fn a_player_steps_and_knows_the_last_marker() {
        let mut player = player("Enter\n#! marker \"one\"\nTab\n#! marker \"two\"\n");
        assert_eq!(player.step().map(|cued| cued.cue), Some(Cue::Key(Key::plain(Code::Enter))));
        assert_eq!(player.marker(), None);
        played(&mut player, 10_000);
        assert_eq!(player.marker(), Some(1));
    }
}
