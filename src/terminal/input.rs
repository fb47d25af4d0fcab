//! What comes in from the terminal → messages. Only presses of keys count, and their repeats.

use std::{io, time::Duration};

use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use ratatui::layout::Position;

use crate::{
    app::{Direction, Msg},
    key::{Code, Key},
};

/// How long an Escape is held back: what a terminal sends for an arrow starts with the same byte, and may arrive in two pieces.
const ESCAPE_WAIT: Duration = Duration::from_millis(15);

/// The most events that are handled before a picture is drawn.
const MOST_AT_ONCE: usize = 4096;

/// Something that came in.
#[derive(Debug)]
pub(super) enum Incoming {
    /// As the engine takes it.
    Message(Msg),
    /// A click, which means what is drawn there.
    Click(Position),
    /// A turn of the wheel over what is drawn there.
    Wheel(Position, Direction),
    /// The terminal's background, in red, green and blue.
    Background([u8; 3]),
    /// Whether somebody types here.
    Focus(bool),
}

/// What has come in and is not yet handed on.
#[derive(Debug, Default)]
pub(super) struct Input {
    /// The start of what may be an arrow in pieces: Escape, then `[` or `O`.
    held: Vec<Key>,
    /// Whether there was more than was read at once.
    more: bool,
    /// Whether the terminal was asked for its background and has not answered.
    asked: bool,
    /// The keys as which an answer has come so far.
    answer: Vec<Key>,
}

/// The longest answer: `ESC ] 11 ; rgba:` with four parts of four digits.
const LONGEST_ANSWER: usize = 40;

impl Input {
    /// Takes down that the terminal was asked for its background. It answers when it likes, or never.
    pub(super) fn expect_background(&mut self) {
        self.asked = true;
    }

    /// Takes a key that belongs to the answer about the background; `false` where it does not.
    fn take_answer(&mut self, key: Key, messages: &mut Vec<Incoming>) -> bool {
        let begins = key == Key { alt: true, ..Key::char(']') };
        if !self.asked || self.answer.is_empty() && !begins {
            return false;
        }
        let ends = key == Key { alt: true, ..Key::char('\\') } || key == Key::ctrl('g');
        self.answer.push(key);
        let text: String = self.answer.iter().skip(1).filter_map(|key| key.typed()).collect();
        let can_be = "11;".starts_with(&text) || text.starts_with("11;");
        if ends {
            messages.extend(text.strip_prefix("11;").and_then(background).map(Incoming::Background));
            (self.asked, self.answer) = (false, Vec::new());
        } else if !can_be || self.answer.len() > LONGEST_ANSWER {
            // Somebody typed that.
            messages.extend(self.answer.drain(..).map(Msg::Key).map(Incoming::Message));
        }
        true
    }

    /// How long may be slept, given how long the picture stays as it is.
    pub(super) fn waits_at_most(&self, picture: Option<Duration>) -> Option<Duration> {
        let own = if self.more {
            Some(Duration::ZERO)
        } else if self.held.is_empty() {
            None
        } else {
            Some(ESCAPE_WAIT)
        };
        picture.into_iter().chain(own).min()
    }

    /// Everything that has piled up. `ready` tells that there is something to read.
    pub(super) fn read(&mut self, ready: bool) -> io::Result<Vec<Incoming>> {
        let mut messages = Vec::new();
        if !ready && !self.more {
            self.let_go(&mut messages);
            return Ok(messages);
        }
        self.more = false;
        // Not zero: then the event source does not even look at what it has read already.
        while event::poll(Duration::from_micros(50))? {
            match event::read()? {
                Event::Key(event) if event.kind != KeyEventKind::Release => {
                    if let Some(key) = key(event)
                        && !self.take_answer(key, &mut messages)
                    {
                        self.take(key, &mut messages);
                    }
                }
                Event::Paste(text) => {
                    self.let_go(&mut messages);
                    messages.push(Incoming::Message(Msg::Paste(text)));
                }
                Event::FocusGained => messages.push(Incoming::Focus(true)),
                Event::FocusLost => messages.push(Incoming::Focus(false)),
                Event::Mouse(event) => {
                    self.let_go(&mut messages);
                    messages.extend(mouse(event));
                }
                _ => {}
            }
            if messages.len() >= MOST_AT_ONCE {
                self.more = true;
                break;
            }
        }
        Ok(messages)
    }

    /// Hands a key on, or holds it back while it may be a piece of an arrow.
    fn take(&mut self, key: Key, messages: &mut Vec<Incoming>) {
        let piece = match (self.held.as_slice(), key.code) {
            ([], Code::Escape) => !key.alt,
            ([_], Code::Char('[' | 'O')) => true,
            ([_, _], Code::Char(c)) => {
                if let Some(code) = arrow(c) {
                    self.held.clear();
                    messages.push(Incoming::Message(Msg::Key(Key::plain(code))));
                    return;
                }
                false
            }
            _ => false,
        };
        if piece {
            self.held.push(key);
            return;
        }
        self.let_go(messages);
        if key.code == Code::Escape && !key.alt {
            self.held.push(key);
        } else {
            messages.push(Incoming::Message(Msg::Key(key)));
        }
    }

    /// Hands on what was held back: it was no arrow.
    fn let_go(&mut self, messages: &mut Vec<Incoming>) {
        messages.extend(self.held.drain(..).map(Msg::Key).map(Incoming::Message));
    }
}

/// The key whose sequence ends in a character after `ESC [` or `ESC O`.
const fn arrow(end: char) -> Option<Code> {
    Some(match end {
        'A' => Code::Up,
        'B' => Code::Down,
        'C' => Code::Right,
        'D' => Code::Left,
        'H' => Code::Home,
        'F' => Code::End,
        _ => return None,
    })
}

/// The colour of `rgb:1e1e/1e1e/2e2e`, with one to four digits a part.
fn background(text: &str) -> Option<[u8; 3]> {
    let parts = text.strip_prefix("rgb:").or_else(|| text.strip_prefix("rgba:"))?;
    let mut parts = parts.split('/').map(|part| {
        let digits = part.get(..part.len().min(2))?;
        let value = u8::from_str_radix(digits, 16).ok()?;
        // A single digit stands for itself twice.
        Some(if part.len() == 1 { value * 17 } else { value })
    });
    Some([parts.next()??, parts.next()??, parts.next()??])
}

/// A press of the left button is a click.
const fn mouse(event: MouseEvent) -> Option<Incoming> {
    let at = Position { x: event.column, y: event.row };
    match event.kind {
        MouseEventKind::Down(MouseButton::Left) => Some(Incoming::Click(at)),
        MouseEventKind::ScrollUp => Some(Incoming::Wheel(at, Direction::Previous)),
        MouseEventKind::ScrollDown => Some(Incoming::Wheel(at, Direction::Next)),
        _ => None,
    }
}

/// A key of the terminal as the engine knows it; `None` for one that it does not.
fn key(event: KeyEvent) -> Option<Key> {
    let held = |modifier| event.modifiers.contains(modifier);
    let code = match event.code {
        KeyCode::Char(c) => Code::Char(c),
        KeyCode::Enter => Code::Enter,
        KeyCode::Esc => Code::Escape,
        KeyCode::Tab | KeyCode::BackTab => Code::Tab,
        KeyCode::Backspace => Code::Backspace,
        KeyCode::Delete => Code::Delete,
        KeyCode::Insert => Code::Insert,
        KeyCode::Up => Code::Up,
        KeyCode::Down => Code::Down,
        KeyCode::Left => Code::Left,
        KeyCode::Right => Code::Right,
        KeyCode::Home => Code::Home,
        KeyCode::End => Code::End,
        KeyCode::PageUp => Code::PageUp,
        KeyCode::PageDown => Code::PageDown,
        KeyCode::F(number) => Code::F(number),
        _ => return None,
    };
    // A character carries its own case.
    let shift = !matches!(code, Code::Char(_)) && (held(KeyModifiers::SHIFT) || event.code == KeyCode::BackTab);
    Some(Key { code, ctrl: held(KeyModifiers::CONTROL), alt: held(KeyModifiers::ALT), shift })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is handed on of some keys, and what is still held back.
    fn taken(keys: &[&str]) -> (Vec<String>, usize) {
        let (mut input, mut messages) = (Input::default(), Vec::new());
        for key in keys {
            input.take(key.parse().expect("a key"), &mut messages);
        }
        let told = messages.iter().map(|message| match message {
            Incoming::Message(Msg::Key(key)) => key.to_string(),
            other => format!("{other:?}"),
        });
        (told.collect(), input.held.len())
    }

    #[test]
    fn an_arrow_that_comes_in_pieces_is_an_arrow() {
        assert_eq!(taken(&["Escape", "[", "A", "u"]), (vec!["Up".into(), "u".into()], 0));
        assert_eq!(taken(&["Escape", "O", "B"]), (vec!["Down".into()], 0));
    }

    #[test]
    fn an_answer_about_the_background_types_nothing() {
        let mut input = Input::default();
        input.expect_background();
        let mut messages = Vec::new();
        let keys = |text: &str| text.chars().map(Key::char).collect::<Vec<_>>();
        let alt = |c| Key { alt: true, ..Key::char(c) };
        for key in [vec![alt(']')], keys("11;rgb:fdfd/f6f6/e3e3"), vec![alt('\\')]].concat() {
            assert!(input.take_answer(key, &mut messages));
        }
        assert!(matches!(messages.as_slice(), [Incoming::Background([0xfd, 0xf6, 0xe3])]), "{messages:?}");
        assert!(!input.take_answer(Key::char('u'), &mut messages), "it answers once");
    }

    #[test]
    fn what_somebody_types_is_no_answer() {
        let mut input = Input::default();
        input.expect_background();
        let mut messages = Vec::new();
        let alt = Key { alt: true, ..Key::char(']') };
        assert!(!input.take_answer(Key::char('1'), &mut messages));
        assert!(input.take_answer(alt, &mut messages) && input.take_answer(Key::char('u'), &mut messages));
        assert_eq!(messages.len(), 2, "both are handed on");
        assert_eq!((background("rgb:f/8/0"), background("rgb:zz/0/0")), (Some([255, 136, 0]), None));
    }

    #[test]
    fn an_escape_is_an_escape_once_something_else_follows() {
        assert_eq!(taken(&["Escape"]), (vec![], 1));
        assert_eq!(taken(&["Escape", "u"]), (vec!["Escape".into(), "u".into()], 0));
        assert_eq!(taken(&["Escape", "[", "x"]), (vec!["Escape".into(), "[".into(), "x".into()], 0));
        assert_eq!(taken(&["Escape", "Escape"]), (vec!["Escape".into()], 1));
    }

    #[test]
    fn an_escape_that_is_held_back_shortens_the_sleep() {
        let mut input = Input::default();
        assert_eq!(input.waits_at_most(None), None);
        input.take(Key::plain(Code::Escape), &mut Vec::new());
        assert_eq!(input.waits_at_most(Some(Duration::from_secs(1))), Some(ESCAPE_WAIT));
    }

    #[test]
    fn characters_carry_their_case_and_releases_do_not_count() {
        let event = |code, modifiers| KeyEvent::new(code, modifiers);
        assert_eq!(key(event(KeyCode::Char('G'), KeyModifiers::SHIFT)), Some(Key::char('G')));
        assert_eq!(key(event(KeyCode::BackTab, KeyModifiers::SHIFT)).map(|key| key.to_string()), Some("Shift+Tab".into()));
        assert_eq!(key(event(KeyCode::CapsLock, KeyModifiers::NONE)), None);
    }
}
