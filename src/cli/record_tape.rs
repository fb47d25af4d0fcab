//! A session at the keyboard, recorded as a tape that can be edited and played.

use std::{io, path::PathBuf, time::Duration};

use ratatui::{Frame, layout::Size};

use crate::{
    app::{Msg, Session},
    document::Place,
    domain::Instant,
    driver::{Files, Host, Request},
    key::{Code, Key},
    tape::{Command, Line, MAX_TIMES, Setting, Tape, parse},
    terminal::Program,
    ui::Look,
};

/// Shorter pauses are left out.
const SHORTEST: Duration = Duration::from_millis(400);

/// Longer pauses are shortened to this.
const LONGEST: Duration = Duration::from_secs(2);

/// The time between two characters that a recorded tape types.
const TYPING_SPEED: Duration = Duration::from_millis(80);

/// Collects keystrokes with their times.
pub(super) struct TapeRecorder {
    path: PathBuf,
    call: String,
    keys: Vec<(Instant, Key)>,
}

impl TapeRecorder {
    /// Begins a tape that calls the program with these arguments.
    pub(super) fn new(path: PathBuf, arguments: &str) -> Self {
        let call = format!("account-center {arguments}").trim().to_owned();
        Self { path, call, keys: Vec::new() }
    }

    pub(super) const fn path(&self) -> &PathBuf {
        &self.path
    }

    /// Makes the tape. Characters typed in a row become one command, and pauses are trimmed.
    fn tape(&self) -> Tape {
        let mut commands = vec![
            Command::Set(Setting::TypingSpeed(TYPING_SPEED)),
            Command::Type { text: self.call.clone(), every: None },
            Command::Press { key: Key::plain(Code::Enter), times: 1, every: None },
        ];
        let mut before: Option<Instant> = None;
        for (at, key) in &self.keys {
            let pause = before.and_then(|before| (*at - before).to_std().ok()).unwrap_or(LONGEST).min(LONGEST);
            before = Some(*at);
            if pause >= SHORTEST {
                let tenths = u64::try_from(pause.as_millis() / 100).unwrap_or_default();
                commands.push(Command::Sleep(Duration::from_millis(tenths * 100)));
            }
            match (key.typed(), commands.last_mut()) {
                // A tape cannot write quotes of all three kinds in one text.
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

/// The account center while keystrokes are recorded.
pub(super) struct TapedSession {
    session: Session,
    recorder: TapeRecorder,
    wall: Instant,
}

impl TapedSession {
    pub(super) fn new(session: Session, recorder: TapeRecorder) -> Self {
        Self { session, recorder, wall: Instant::UNIX_EPOCH }
    }
}

impl Program for TapedSession {
    fn session(&self) -> Option<&Session> {
        Some(&self.session)
    }

    fn handle(&mut self, msg: Msg, host: &mut dyn Host) -> Option<Request> {
        match &msg {
            Msg::Tick(wall) => self.wall = *wall,
            Msg::Key(key) if has_name_on_tapes(*key) => self.recorder.keys.push((self.wall, *key)),
            Msg::Paste(pasted) => self.recorder.keys.extend(pasted.text().chars().map(|c| (self.wall, Key::char(c)))),
            _ => {}
        }
        self.session.handle(msg, host)
    }

    fn draw(&self, look: Look, frame: &mut Frame<'_>) {
        self.session.draw(look, frame);
    }

    fn account_size(&self, screen: Size) -> Size {
        screen
    }

    fn wakes_in(&self) -> Option<Duration> {
        self.session.wakes_in()
    }

    fn finish(&self, files: &mut dyn Files) -> io::Result<()> {
        // If one of them fails, the other is written nevertheless.
        let saved = self.session.finish(files);
        files.write_new(&self.recorder.path, self.recorder.tape().to_string().as_bytes()).and(saved)
    }
}

/// Whether a tape can press a key. Some have no name there, and one that ends the program at once is not worth recording.
fn has_name_on_tapes(key: Key) -> bool {
    let is_typed = key.typed().is_some_and(|c| !c.is_control());
    let is_pressed = || parse(&Command::Press { key, times: 1, every: None }.to_string()).is_ok();
    key != Key::ctrl('c') && (is_typed || is_pressed())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keystrokes_become_a_tape_with_trimmed_pauses() {
        let mut recorder = TapeRecorder::new("mine.tape".into(), "--scenario free-trial");
        let mut at = Instant::UNIX_EPOCH;
        for (wait, key) in [(0, 'u'), (5_000, '\t'), (100, 'W'), (100, 'e'), (700, '"'), (90, 'b')] {
            at += Duration::from_millis(wait);
            recorder.keys.push((at, if key == '\t' { Key::plain(Code::Tab) } else { Key::char(key) }));
        }
        let text = recorder.tape().to_string();
        let expected = "Set TypingSpeed 80ms\nType \"account-center --scenario free-trial\"\nEnter\nSleep 2s\nType \"u\"\nSleep 2s\nTab\nType \"We\"\nSleep 700ms\nType '\"b'\nSleep 2s\n";
        assert_eq!(text, expected);
        assert!(parse(&text).is_ok());
    }

    #[test]
    fn keys_without_a_name_on_tapes_are_not_recorded() {
        let recorded = |names: &[&'static str]| {
            let keys = names.iter().filter(|name| has_name_on_tapes(name.parse().expect("a key")));
            keys.copied().collect::<Vec<_>>()
        };
        assert_eq!(recorded(&["u", "Space", "PageUp", "Ctrl+P", "Ctrl+Left", "Shift+Tab", "Alt+x"]).len(), 7);
        assert_eq!(recorded(&["Home", "End", "F1", "Ctrl+C", "Ctrl+1", "Ctrl+Tab", "Ctrl+PageUp", "Shift+Up", "Alt+Left"]), [""; 0]);
    }
}
