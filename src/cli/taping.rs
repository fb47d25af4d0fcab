//! A session at the keyboard, taken down as a tape that can be edited and played.

use std::{io, path::PathBuf, time::Duration};

use ratatui::{Frame, layout::Size};

use crate::{
    app::{Effect, Model, Msg},
    domain::Instant,
    key::{Code, Key},
    tape::{Command, Line, MAX_TIMES, Setting, Tape, parse},
    terminal::{Files, Program},
    ui::Look,
};

/// The shortest pause that is worth a command.
const SHORTEST: Duration = Duration::from_millis(400);

/// The longest pause that is kept: who thinks for longer would only bore.
const LONGEST: Duration = Duration::from_secs(2);

/// How fast a recorded session types.
const TYPING_SPEED: Duration = Duration::from_millis(80);

/// What is typed, and when.
pub(super) struct Taping {
    path: PathBuf,
    call: String,
    keys: Vec<(Instant, Key)>,
}

impl Taping {
    /// A tape that starts with a call of the program with these arguments.
    pub(super) fn new(path: PathBuf, arguments: &str) -> Self {
        let call = format!("account-center {arguments}").trim().to_owned();
        Self { path, call, keys: Vec::new() }
    }

    /// Where it is written.
    pub(super) const fn path(&self) -> &PathBuf {
        &self.path
    }

    /// The tape. Letters that are typed one after the other are one command, and pauses are trimmed.
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
                // A tape writes no quotes of all three kinds in one text.
                (Some(c), Some(Command::Type { text, .. })) if pause < SHORTEST && !"\"'`".contains(c) => text.push(c),
                (Some(c), _) => commands.push(Command::Type { text: c.to_string(), every: None }),
                (None, Some(Command::Press { key: last, times, .. })) if last == key && pause < SHORTEST && *times < MAX_TIMES => {
                    *times += 1;
                }
                (None, _) => commands.push(Command::Press { key: *key, times: 1, every: None }),
            }
        }
        commands.push(Command::Sleep(LONGEST));
        Tape { lines: commands.into_iter().map(|command| Line { line: 1, column: 1, command }).collect() }
    }
}

/// The account center while it is taken down what is typed.
pub(super) struct Taped {
    model: Model,
    taping: Taping,
    wall: Instant,
}

impl Taped {
    pub(super) fn new(model: Model, taping: Taping) -> Self {
        Self { model, taping, wall: Instant::UNIX_EPOCH }
    }
}

impl Program for Taped {
    fn model(&self) -> Option<&Model> {
        self.model.model()
    }

    fn model_mut(&mut self) -> Option<&mut Model> {
        self.model.model_mut()
    }

    fn take(&mut self, msg: Msg, look: &mut Look) -> Vec<Effect> {
        match &msg {
            Msg::Tick(wall) => self.wall = *wall,
            Msg::Key(key) if is_on_a_tape(*key) => self.taping.keys.push((self.wall, *key)),
            Msg::Paste(text) => self.taping.keys.extend(text.chars().filter(|c| !c.is_control()).map(|c| (self.wall, Key::char(c)))),
            _ => {}
        }
        self.model.take(msg, look)
    }

    fn draw(&self, look: &Look, frame: &mut Frame<'_>) {
        self.model.draw(look, frame);
    }

    fn size_on(&self, screen: Size) -> Size {
        screen
    }

    fn wakes_in(&self) -> Option<Duration> {
        self.model.wakes_in()
    }

    fn finish(&self, files: &mut dyn Files) -> io::Result<()> {
        // What is wrong with one of them takes nothing from the other.
        let kept = self.model.finish(files);
        files.write_new(&self.taping.path, self.taping.tape().to_string().as_bytes()).and(kept)
    }
}

/// Whether a tape can press a key: it has no name for some, and one that ends the program at once is not worth showing.
fn is_on_a_tape(key: Key) -> bool {
    let is_typed = key.typed().is_some_and(|c| !c.is_control());
    let is_pressed = || parse(&Command::Press { key, times: 1, every: None }.to_string()).is_ok();
    key != Key::ctrl('c') && (is_typed || is_pressed())
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;

    #[test]
    fn what_was_typed_is_a_tape_with_its_pauses_trimmed() {
        let mut taping = Taping::new("mine.tape".into(), "--scenario free-trial");
        let mut at = Instant::UNIX_EPOCH;
        for (wait, key) in [(0, 'u'), (5_000, '\t'), (100, 'W'), (100, 'e'), (700, '"'), (90, 'b')] {
            at += TimeDelta::milliseconds(wait);
            taping.keys.push((at, if key == '\t' { Key::plain(Code::Tab) } else { Key::char(key) }));
        }
        let text = taping.tape().to_string();
        let expected = "Set TypingSpeed 80ms\nType \"account-center --scenario free-trial\"\nEnter\nSleep 2s\nType \"u\"\nSleep 2s\nTab\nType \"We\"\nSleep 700ms\nType '\"b'\nSleep 2s\n";
        assert_eq!(text, expected);
        assert!(parse(&text).is_ok());
    }

    #[test]
    fn no_key_without_a_name_on_tapes_is_taken_down() {
        let taken = |names: &[&'static str]| {
            let keys = names.iter().filter(|name| is_on_a_tape(name.parse().expect("a key")));
            keys.copied().collect::<Vec<_>>()
        };
        assert_eq!(taken(&["u", "Space", "PageUp", "Ctrl+P", "Ctrl+Left", "Shift+Tab", "Alt+x"]).len(), 7);
        assert_eq!(taken(&["Home", "End", "F1", "Ctrl+C", "Ctrl+1", "Ctrl+Tab", "Ctrl+PageUp", "Shift+Up", "Alt+Left"]), [""; 0]);
    }
}
