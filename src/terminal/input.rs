//! The terminal's events → messages: key presses and repeats (no releases), pastes, clicks, the wheel, the focus, and the background colour.
//!
//! Two things arrive as key events that are not keys. An arrow may come in two reads, so that its Escape looks like the key: it is held back for
//! [`ESCAPE_WAIT`]. The reply to a query of the background colour is collected and decoded, and types nothing.

use std::{io, time::Duration};

use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use ratatui::layout::Position;

use crate::{
    app::{Direction, Msg},
    key::{Code, Key},
};

/// How long an Escape is held back. The sequence of an arrow starts with the same byte, and may arrive in two pieces.
const ESCAPE_WAIT: Duration = Duration::from_millis(15);

/// How long the rest of a reply is waited for.
const REPLY_WAIT: Duration = Duration::from_millis(100);

/// The most keys of a reply: `ESC ] 11 ; rgba:` with four channels of four digits, and some to spare.
const LONGEST_REPLY: usize = 40;

/// The most events that are handled before a frame is drawn.
const MAX_BATCH: usize = 4096;

#[derive(Debug)]
pub(super) enum Incoming {
    Message(Msg),
    /// A click on a cell. What it means depends on what is drawn there.
    Click(Position),
    /// A turn of the wheel over a cell.
    Wheel(Position, Direction),
    /// The terminal's background colour: red, green and blue.
    Background([u8; 3]),
    /// Whether the terminal has the focus now.
    Focus(bool),
}

/// Input that was read but not yet handed on.
#[derive(Debug, Default)]
pub(super) struct Input {
    /// The start of what may be the sequence of an arrow: Escape, then `[` or `O`.
    held: Vec<Key>,
    /// Whether the last read stopped at [`MAX_BATCH`].
    has_more: bool,
    /// The keys of a reply so far; empty while none is being collected.
    reply: Vec<Key>,
}

impl Input {
    /// Takes a key that belongs to a reply of the terminal, `ESC ] … ESC \` or `ESC ] … BEL`; returns `false` if it does not belong to one.
    /// A reply types nothing, whether it was asked for or not. One that breaks off is dropped, and the key that broke it off counts.
    fn take_reply(&mut self, key: Key, messages: &mut Vec<Incoming>) -> bool {
        let is_escape = key == Key::plain(Code::Escape);
        if self.reply.is_empty() {
            // The Escape may have come alone, in a read of its own.
            let begins = key == Key { alt: true, ..Key::char(']') } || key == Key::char(']') && self.held == [Key::plain(Code::Escape)];
            if begins {
                self.held.clear();
                self.reply.push(key);
            }
            return begins;
        }
        let after_escape = self.reply.last().is_some_and(|last| last.code == Code::Escape);
        let ends = key == Key { alt: true, ..Key::char('\\') } || key == Key::ctrl('g') || after_escape && key == Key::char('\\');
        let belongs = is_escape || key.typed().is_some_and(|c| c.is_ascii_hexdigit() || "rgb:;/".contains(c));
        if ends {
            let text: String = self.reply.drain(..).skip(1).filter_map(Key::typed).collect();
            messages.extend(text.strip_prefix("11;").and_then(background).map(Incoming::Background));
            true
        } else if belongs && !after_escape && self.reply.len() < LONGEST_REPLY {
            self.reply.push(key);
            true
        } else {
            self.reply.clear();
            false
        }
    }

    /// Returns how long to sleep at most, given how long the frame on screen may stay.
    pub(super) fn longest_sleep(&self, frame: Option<Duration>) -> Option<Duration> {
        let own = if self.has_more {
            Some(Duration::ZERO)
        } else if !self.reply.is_empty() {
            Some(REPLY_WAIT)
        } else if !self.held.is_empty() {
            Some(ESCAPE_WAIT)
        } else {
            None
        };
        frame.into_iter().chain(own).min()
    }

    /// Reads everything that has piled up. If nothing is ready, hands on the keys that were held back, and drops an unfinished reply.
    pub(super) fn read(&mut self, is_ready: bool) -> io::Result<Vec<Incoming>> {
        let mut messages = Vec::new();
        if !is_ready && !self.has_more {
            self.reply.clear();
            self.release_held(&mut messages);
            return Ok(messages);
        }
        self.has_more = false;
        // With a timeout of zero, the event source would not even return what it has read already.
        while event::poll(Duration::from_micros(50))? {
            match event::read()? {
                Event::Key(event) if event.kind != KeyEventKind::Release => {
                    if let Some(key) = key(event)
                        && !self.take_reply(key, &mut messages)
                    {
                        self.take_key(key, &mut messages);
                    }
                }
                Event::Paste(text) => {
                    self.release_held(&mut messages);
                    messages.push(Incoming::Message(Msg::Paste(text)));
                }
                Event::FocusGained => messages.push(Incoming::Focus(true)),
                Event::FocusLost => messages.push(Incoming::Focus(false)),
                Event::Mouse(event) => {
                    self.release_held(&mut messages);
                    messages.extend(mouse(event));
                }
                _ => {}
            }
            if messages.len() >= MAX_BATCH {
                self.has_more = true;
                break;
            }
        }
        Ok(messages)
    }

    /// Hands a key on, or holds it back while it may be part of an arrow.
    fn take_key(&mut self, key: Key, messages: &mut Vec<Incoming>) {
        let may_be_arrow = match (self.held.as_slice(), key.code) {
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
        if may_be_arrow {
            self.held.push(key);
            return;
        }
        self.release_held(messages);
        if key.code == Code::Escape && !key.alt {
            self.held.push(key);
        } else {
            messages.push(Incoming::Message(Msg::Key(key)));
        }
    }

    /// Hands on the keys that were held back: they were no arrow.
    fn release_held(&mut self, messages: &mut Vec<Incoming>) {
        messages.extend(self.held.drain(..).map(Msg::Key).map(Incoming::Message));
    }
}

/// Returns the key whose sequence is `ESC [` or `ESC O` and this character.
const fn arrow(last: char) -> Option<Code> {
    Some(match last {
        'A' => Code::Up,
        'B' => Code::Down,
        'C' => Code::Right,
        'D' => Code::Left,
        'H' => Code::Home,
        'F' => Code::End,
        _ => return None,
    })
}

/// Parses a colour such as `rgb:1e1e/1e1e/2e2e`, with one to four digits a channel.
fn background(text: &str) -> Option<[u8; 3]> {
    let channels = text.strip_prefix("rgb:").or_else(|| text.strip_prefix("rgba:"))?;
    let mut channels = channels.split('/').map(|channel| {
        let digits = channel.get(..channel.len().min(2))?;
        let value = u8::from_str_radix(digits, 16).ok()?;
        // A single digit stands for itself twice.
        Some(if channel.len() == 1 { value * 17 } else { value })
    });
    Some([channels.next()??, channels.next()??, channels.next()??])
}

/// Pressing the left button is a click; releasing it is nothing.
const fn mouse(event: MouseEvent) -> Option<Incoming> {
    let at = Position { x: event.column, y: event.row };
    match event.kind {
        MouseEventKind::Down(MouseButton::Left) => Some(Incoming::Click(at)),
        MouseEventKind::ScrollUp => Some(Incoming::Wheel(at, Direction::Previous)),
        MouseEventKind::ScrollDown => Some(Incoming::Wheel(at, Direction::Next)),
        _ => None,
    }
}

/// Returns a key of the terminal as the engine knows it; `None` if it does not know it.
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
    // The case of a character says whether Shift was held.
    let shift = !matches!(code, Code::Char(_)) && (held(KeyModifiers::SHIFT) || event.code == KeyCode::BackTab);
    Some(Key { code, ctrl: held(KeyModifiers::CONTROL), alt: held(KeyModifiers::ALT), shift })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns which of the keys are handed on, and how many are still held back.
    fn handed_on(keys: &[&str]) -> (Vec<String>, usize) {
        let (mut input, mut messages) = (Input::default(), Vec::new());
        for key in keys {
            input.take_key(key.parse().expect("a key"), &mut messages);
        }
        let names = messages.iter().map(|message| match message {
            Incoming::Message(Msg::Key(key)) => key.to_string(),
            other => format!("{other:?}"),
        });
        (names.collect(), input.held.len())
    }

    #[test]
    fn an_arrow_that_arrives_in_pieces_is_an_arrow() {
        assert_eq!(handed_on(&["Escape", "[", "A", "u"]), (vec!["Up".into(), "u".into()], 0));
        assert_eq!(handed_on(&["Escape", "O", "B"]), (vec!["Down".into()], 0));
    }

    /// Returns what a reply decodes to, and how many of the keys did not belong to it.
    fn replied(keys: &[Key]) -> (Vec<Incoming>, usize) {
        let (mut input, mut messages, mut others) = (Input::default(), Vec::new(), 0);
        for key in keys {
            if !input.take_reply(*key, &mut messages) {
                others += 1;
                input.take_key(*key, &mut Vec::new());
            }
        }
        (messages, others)
    }

    #[test]
    fn a_reply_about_the_background_types_nothing() {
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
            let (messages, others) = replied(&[start, colour(), end].concat());
            assert!(matches!(messages.as_slice(), [Incoming::Background([0xfd, 0xf6, 0xe3])]), "{messages:?}");
            assert_eq!(others, held, "an Escape that arrives first is held back, and then dropped");
        }
    }

    #[test]
    fn a_reply_that_breaks_off_swallows_no_key() {
        let keys = |text: &str| text.chars().map(Key::char).collect::<Vec<_>>();
        let start = vec![Key { alt: true, ..Key::char(']') }];
        assert_eq!(replied(&[start.clone(), keys("11;rgb:ff"), vec![Key::ctrl('c')]].concat()).1, 1, "Ctrl-C is still Ctrl-C");
        assert_eq!(replied(&[start.clone(), keys("11;rgb:ffq")].concat()).1, 1);
        let mut input = Input::default();
        assert!(input.take_reply(start[0], &mut Vec::new()));
        assert_eq!(input.longest_sleep(None), Some(REPLY_WAIT));
        assert!(input.read(false).is_ok_and(|messages| messages.is_empty()));
        assert!(!input.take_reply(Key::char('1'), &mut Vec::new()), "the rest never arrived");
        assert_eq!((background("rgb:f/8/0"), background("rgb:zz/0/0")), (Some([255, 136, 0]), None));
    }

    #[test]
    fn an_escape_is_the_key_once_something_else_follows() {
        assert_eq!(handed_on(&["Escape"]), (vec![], 1));
        assert_eq!(handed_on(&["Escape", "u"]), (vec!["Escape".into(), "u".into()], 0));
        assert_eq!(handed_on(&["Escape", "[", "x"]), (vec!["Escape".into(), "[".into(), "x".into()], 0));
        assert_eq!(handed_on(&["Escape", "Escape"]), (vec!["Escape".into()], 1));
    }

    #[test]
    fn a_held_escape_shortens_the_sleep() {
        let mut input = Input::default();
        assert_eq!(input.longest_sleep(None), None);
        input.take_key(Key::plain(Code::Escape), &mut Vec::new());
        assert_eq!(input.longest_sleep(Some(Duration::from_secs(1))), Some(ESCAPE_WAIT));
    }

    #[test]
    fn a_character_carries_its_case_instead_of_shift() {
        let event = |code, modifiers| KeyEvent::new(code, modifiers);
        assert_eq!(key(event(KeyCode::Char('G'), KeyModifiers::SHIFT)), Some(Key::char('G')));
        assert_eq!(key(event(KeyCode::BackTab, KeyModifiers::SHIFT)).map(|key| key.to_string()), Some("Shift+Tab".into()));
        assert_eq!(key(event(KeyCode::CapsLock, KeyModifiers::NONE)), None);
    }
}
