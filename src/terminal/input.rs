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
    /// The keys as which an answer has come so far.
    answer: Vec<Key>,
}

/// How long the rest of an answer is waited for.
const ANSWER_WAIT: Duration = Duration::from_millis(100);

/// The longest answer: `ESC ] 11 ; rgba:` with four parts of four digits.
const LONGEST_ANSWER: usize = 40;

impl Input {
    /// Takes a key that belongs to an answer of the terminal (`ESC ] … ESC \`, or `BEL` at its end); `false` where it does not. Such an
    /// answer types nothing, whether somebody asked for it or not. What breaks off is forgotten, and a key that cannot belong to one is
    /// nobody's answer.
    fn take_answer(&mut self, key: Key, messages: &mut Vec<Incoming>) -> bool {
        let is_escape = key == Key::plain(Code::Escape);
        if self.answer.is_empty() {
            // The Escape may have come before the rest.
            let begins = key == Key { alt: true, ..Key::char(']') } || key == Key::char(']') && self.held == [Key::plain(Code::Escape)];
            if begins {
                self.held.clear();
                self.answer.push(key);
            }
            return begins;
        }
        let after_escape = self.answer.last().is_some_and(|last| last.code == Code::Escape);
        let ends = key == Key { alt: true, ..Key::char('\\') } || key == Key::ctrl('g') || after_escape && key == Key::char('\\');
        let belongs = is_escape || key.typed().is_some_and(|c| c.is_ascii_hexdigit() || "rgb:;/".contains(c));
        if ends {
            let text: String = self.answer.drain(..).skip(1).filter_map(Key::typed).collect();
            messages.extend(text.strip_prefix("11;").and_then(background).map(Incoming::Background));
            true
        } else if belongs && !after_escape && self.answer.len() < LONGEST_ANSWER {
            self.answer.push(key);
            true
        } else {
            self.answer.clear();
            false
        }
    }

    /// How long may be slept, given how long the picture stays as it is.
    pub(super) fn waits_at_most(&self, picture: Option<Duration>) -> Option<Duration> {
        let own = if self.more {
            Some(Duration::ZERO)
        } else if !self.answer.is_empty() {
            Some(ANSWER_WAIT)
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
            self.answer.clear();
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

    /// The keys of an answer, and what becomes of them: what is handed on, and how many keys were none of the answer.
    fn answered(keys: &[Key]) -> (Vec<Incoming>, usize) {
        let (mut input, mut messages, mut others) = (Input::default(), Vec::new(), 0);
        for key in keys {
            if !input.take_answer(*key, &mut messages) {
                others += 1;
                input.take(*key, &mut Vec::new());
            }
        }
        (messages, others)
    }

    #[test]
    fn an_answer_about_the_background_types_nothing() {
        let keys = |text: &str| text.chars().map(Key::char).collect::<Vec<_>>();
        let alt = |c| vec![Key { alt: true, ..Key::char(c) }];
        let escape = || vec![Key::plain(Code::Escape)];
        let colour = || keys("11;rgb:fdfd/f6f6/e3e3");
        for (start, end) in [
            (alt(']'), alt('\\')),
            (alt(']'), vec![Key::ctrl('g')]),
            (alt(']'), [escape(), keys("\\")].concat()),
            ([escape(), keys("]")].concat(), alt('\\')),
        ] {
            let held = start.len() - 1;
            let (messages, others) = answered(&[start, colour(), end].concat());
            assert!(matches!(messages.as_slice(), [Incoming::Background([0xfd, 0xf6, 0xe3])]), "{messages:?}");
            assert_eq!(others, held, "an Escape that comes first is held, and then forgotten");
        }
    }

    #[test]
    fn what_breaks_off_swallows_no_key() {
        let keys = |text: &str| text.chars().map(Key::char).collect::<Vec<_>>();
        let start = vec![Key { alt: true, ..Key::char(']') }];
        assert_eq!(answered(&[start.clone(), keys("11;rgb:ff"), vec![Key::ctrl('c')]].concat()).1, 1, "it is the key that it is");
        assert_eq!(answered(&[start.clone(), keys("11;rgb:ffq")].concat()).1, 1);
        let mut input = Input::default();
        assert!(input.take_answer(start[0], &mut Vec::new()));
        assert_eq!(input.waits_at_most(None), Some(ANSWER_WAIT));
        assert!(input.read(false).is_ok_and(|messages| messages.is_empty()));
        assert!(!input.take_answer(Key::char('1'), &mut Vec::new()), "the rest never came");
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
