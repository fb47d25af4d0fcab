//! A session at the keyboard, recorded as a tape that can be edited and played.

use std::{collections::BTreeMap, path::PathBuf, time::Duration};

use chrono::TimeDelta;
use ratatui::{buffer::Buffer, layout::Position};

use super::files::shown;
use crate::{
    app::{Msg, Session},
    document::Place,
    domain::Instant,
    driver::{Files, Host, Program, Request, WriteError},
    key::{Code, Key},
    storage,
    tape::{ClockMove, Command, Instruction, Line, MAX_TIMES, Setting, Tape, parse},
    ui::Look,
};

/// Shorter pauses are left out.
const SHORTEST: Duration = Duration::from_millis(400);

/// Longer pauses are shortened to this.
const LONGEST: Duration = Duration::from_secs(2);

/// The time between two characters that a recorded tape types.
const TYPING_SPEED: Duration = Duration::from_millis(80);

/// How often a tape that grows is written, for the case that the program is killed.
const WRITTEN_EVERY: TimeDelta = TimeDelta::seconds(5);

/// What a tape can do.
#[derive(Debug, Clone, PartialEq)]
enum Taped {
    Key(Key),
    Clock(ClockMove),
}

/// Collects what is done, with its times.
pub(super) struct TapeRecorder {
    path: PathBuf,
    call: String,
    inputs: Vec<(Instant, Taped)>,
    /// What no tape can do, and how often it was done.
    left_out: BTreeMap<String, usize>,
    /// When the tape was written, and how many inputs it had.
    written: (Instant, usize),
}

impl TapeRecorder {
    /// Begins a tape that starts with this call of the program.
    pub(super) const fn new(path: PathBuf, call: String) -> Self {
        Self { path, call, inputs: Vec::new(), left_out: BTreeMap::new(), written: (Instant::UNIX_EPOCH, 0) }
    }

    pub(super) const fn path(&self) -> &PathBuf {
        &self.path
    }

    /// Writes the tape as it begins, so that it is known at once whether that is possible.
    pub(super) fn begin(&self) -> Result<(), WriteError> {
        storage::write_new(&self.path, self.tape().to_string()).map_err(WriteError::of(&self.path))
    }

    /// Whether there is something to write that was not written for a while. If so, it counts as written from then on.
    fn is_due(&mut self, now: Instant) -> bool {
        let inputs = self.inputs.len();
        let is_due = self.written.1 < inputs && now - self.written.0 >= WRITTEN_EVERY;
        if is_due {
            self.written = (now, inputs);
        }
        is_due
    }

    fn write(&self) -> Result<(), WriteError> {
        storage::replace(&self.path, self.tape().to_string()).map_err(WriteError::of(&self.path))
    }

    fn leave_out(&mut self, what: String) {
        *self.left_out.entry(what).or_default() += 1;
    }

    /// Makes the tape. Characters typed in a row become one command, and pauses are trimmed.
    fn tape(&self) -> Tape {
        let mut commands = vec![Command::Set(Setting::TypingSpeed(TYPING_SPEED))];
        // A tape cannot write quotes of all three kinds in one text.
        for piece in self.call.split_inclusive('`') {
            let (before, quote) = piece.strip_suffix('`').map_or((piece, ""), |before| (before, "`"));
            let texts = [before, quote].into_iter().filter(|text| !text.is_empty());
            commands.extend(texts.map(|text| Command::Type { text: text.to_owned(), every: None }));
        }
        commands.push(Command::Press { key: Key::plain(Code::Enter), times: 1, every: None });
        let mut before: Option<Instant> = None;
        for (at, taped) in &self.inputs {
            let pause = before.and_then(|before| (*at - before).to_std().ok()).unwrap_or(LONGEST).min(LONGEST);
            before = Some(*at);
            if pause >= SHORTEST {
                let tenths = u64::try_from(pause.as_millis() / 100).unwrap_or_default();
                commands.push(Command::Sleep(Duration::from_millis(tenths * 100)));
            }
            let key = match taped {
                Taped::Key(key) => key,
                Taped::Clock(to) => {
                    commands.push(Command::Do(Instruction::Clock(*to)));
                    continue;
                }
            };
            match (key.typed(), commands.last_mut()) {
                // For the same reason, a quote is a text of its own.
                (Some(c), Some(Command::Type { text, .. })) if pause < SHORTEST && !"\"'`".contains(c) => text.push(c),
                (Some(c), _) => commands.push(Command::Type { text: c.to_string(), every: None }),
                (None, Some(Command::Press { key: last, times, .. })) if last == key && pause < SHORTEST && *times < MAX_TIMES => {
                    *times += 1;
                }
                (None, _) => commands.push(Command::Press { key: *key, times: 1, every: None }),
            }
        }
        commands.push(Command::Sleep(LONGEST));
        Tape { lines: commands.into_iter().map(|command| Line { place: Place::START, command }).collect() }
    }
}

/// The account center while what is done in it is recorded.
pub(super) struct TapedSession {
    session: Session,
    recorder: TapeRecorder,
    wall: Instant,
}

impl TapedSession {
    pub(super) fn new(session: Session, recorder: TapeRecorder) -> Self {
        Self { session, recorder, wall: Instant::UNIX_EPOCH }
    }

    /// Handles a key, and records it as a tape can press it, or what it did to the clock.
    fn press(&mut self, key: Key, host: &mut dyn Host) -> Option<Request> {
        // A tape is played with the default keys.
        let mut keys = self.session.default_keys(key);
        // The key that was pressed, if it is one of them.
        keys.sort_by_key(|default| *default != key);
        let on_tape = keys.into_iter().find(|key| has_name_on_tapes(*key));
        let before = self.session.world().now();
        let request = self.session.handle(Msg::Key(key), host);
        let by = self.session.world().now() - before;
        match on_tape {
            // Ends the program at once, which is not worth recording.
            _ if key == Key::ctrl('c') => {}
            Some(key) => self.recorder.inputs.push((self.wall, Taped::Key(key))),
            None if !by.is_zero() => self.recorder.inputs.push((self.wall, Taped::Clock(ClockMove::By(by)))),
            None => self.recorder.leave_out(key.to_string()),
        }
        request
    }
}

impl Program for TapedSession {
    fn session(&self) -> Option<&Session> {
        Some(&self.session)
    }

    fn handle(&mut self, msg: Msg, host: &mut dyn Host) -> Option<Request> {
        match &msg {
            Msg::Tick(wall) => {
                self.wall = *wall;
                if self.recorder.is_due(*wall) {
                    // Why it cannot be written is told at the end, when it is written again.
                    let _ = self.recorder.write();
                }
            }
            Msg::Key(key) => return self.press(*key, host),
            // Elsewhere a paste does nothing.
            Msg::Paste(pasted) if self.session.is_typed_in() => {
                self.recorder.inputs.extend(pasted.text().chars().map(|c| (self.wall, Taped::Key(Key::char(c)))));
            }
            Msg::Click(_) => self.recorder.leave_out(self.session.text().get("tape-click")),
            Msg::Wheel(..) => self.recorder.leave_out(self.session.text().get("tape-wheel")),
            _ => {}
        }
        self.session.handle(msg, host)
    }

    fn draw(&self, look: Look, screen: &mut Buffer) -> Option<Position> {
        self.session.draw(look, screen)
    }

    fn wakes_in(&self) -> Option<Duration> {
        self.session.wakes_in()
    }

    fn finish(&mut self, files: &mut dyn Files) -> Result<(), WriteError> {
        // If one of them fails, the other is written nevertheless.
        let saved = self.session.finish(files);
        let TapeRecorder { path, left_out, .. } = &self.recorder;
        let written = self.recorder.write();
        if written.is_ok() && !left_out.is_empty() {
            let what: Vec<String> = left_out.iter().map(|(what, times)| format!("{what} ×{times}")).collect();
            let arguments = [("path", shown(path).into()), ("what", what.join(", ").into())];
            eprintln!("{}", self.session.text().with("tape-left-out", &arguments));
        }
        written.and(saved)
    }
}

/// Whether a tape can press a key.
fn has_name_on_tapes(key: Key) -> bool {
    let is_typed = key.typed().is_some_and(|c| !c.is_control());
    let is_pressed = || parse(&Command::Press { key, times: 1, every: None }.to_string()).is_ok();
    is_typed || is_pressed()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keystrokes_become_a_tape_with_trimmed_pauses() {
        let mut recorder = TapeRecorder::new("mine.tape".into(), "account-center --scenario free-trial".to_owned());
        let mut at = Instant::UNIX_EPOCH;
        for (wait, key) in [(0, 'u'), (5_000, '\t'), (100, 'W'), (100, 'e'), (700, '"'), (90, 'b')] {
            at += Duration::from_millis(wait);
            recorder.inputs.push((at, Taped::Key(if key == '\t' { Key::plain(Code::Tab) } else { Key::char(key) })));
        }
        let text = recorder.tape().to_string();
        let expected = "Set TypingSpeed 80ms\nType \"account-center --scenario free-trial\"\nEnter\nSleep 2s\nType \"u\"\nSleep 2s\nTab\nType \"We\"\nSleep 700ms\nType '\"b'\nSleep 2s\n";
        assert_eq!(text, expected);
        assert!(parse(&text).is_ok());
    }

    #[test]
    fn what_was_pressed_is_written_every_few_seconds() {
        let mut recorder = TapeRecorder::new("mine.tape".into(), "account-center".to_owned());
        let mut at = Instant::UNIX_EPOCH + TimeDelta::days(20_000);
        let mut is_due_after = |seconds, keys| {
            at += TimeDelta::seconds(seconds);
            recorder.inputs.extend(vec![(at, Taped::Key(Key::char('u'))); keys]);
            recorder.is_due(at)
        };
        assert_eq!([is_due_after(0, 1), is_due_after(4, 1), is_due_after(1, 1)], [true, false, true]);
        assert_eq!([is_due_after(60, 0), is_due_after(0, 1)], [false, true], "idle, nothing is written");
    }

    #[test]
    fn a_call_with_quotes_of_all_kinds_is_read_again() {
        let call = r#"account-center --scenario './a'\''b`c"d e.toml'"#;
        let text = TapeRecorder::new("mine.tape".into(), call.to_owned()).tape().to_string();
        let typed: String = (parse(&text).expect("it is a tape").lines.iter())
            .filter_map(|line| if let Command::Type { text, .. } = &line.command { Some(text.as_str()) } else { None })
            .collect();
        assert_eq!(typed, call);
    }

    #[test]
    fn keys_without_a_name_on_tapes_are_not_recorded() {
        let recorded = |names: &[&'static str]| {
            let keys = names.iter().filter(|name| has_name_on_tapes(name.parse().expect("a key")));
            keys.copied().collect::<Vec<_>>()
        };
        assert_eq!(recorded(&["u", "Space", "PageUp", "Ctrl+P", "Ctrl+Left", "Shift+Tab", "Alt+x"]).len(), 7);
        assert_eq!(recorded(&["Home", "End", "F1", "Ctrl+1", "Ctrl+Tab", "Ctrl+PageUp", "Shift+Up", "Alt+Left"]), [""; 0]);
    }

    /// Carries nothing out.
    struct NoHost;

    impl Host for NoHost {
        fn run(&mut self, _session: &Session, _effect: crate::app::Effect) -> Option<Msg> {
            None
        }
    }

    #[test]
    fn what_has_another_spelling_is_written_and_the_rest_is_told() {
        let scenario = crate::scenario::parse(crate::scenario::built_in("free-trial").expect("it is built in")).expect("it is right");
        let recorder = TapeRecorder::new("mine.tape".into(), "account-center".to_owned());
        let mut taped = TapedSession::new(Session::start(scenario), recorder);
        for key in ["End", "Home", "Shift+Right", "Shift+Left", "F5", "F5", "Ctrl+C"] {
            taped.handle(Msg::Key(key.parse().expect("a key")), &mut NoHost);
        }
        let text = taped.recorder.tape().to_string();
        let done: Vec<&str> = text.lines().skip(4).collect();
        assert_eq!(done, ["#! clock +106d", "#! clock -120d", "Type \"><\"", "Sleep 2s"], "{text}");
        assert_eq!(taped.recorder.left_out, BTreeMap::from([("F5".to_owned(), 2)]));
        assert!(parse(&text).is_ok());
    }
}
