//! Reading the terminal on systems where its input does not come as bytes: the events of crossterm → keys, clicks and pastes.

use std::{
    io,
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use crossterm::event::{Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use crossterm::{
    event::{self, DisableMouseCapture, EnableMouseCapture},
    execute,
};
use ratatui::layout::Position;

use super::{Incoming, MAX_BATCH};
use crate::{
    app::{Direction, Msg, Pasted},
    key::{Code, Key},
};

/// Whether the mouse is captured. Without that, there is no mode of the console to go back to.
static CAPTURED: AtomicBool = AtomicBool::new(false);

/// Captures the mouse, or leaves it to the terminal: a mode of the console, not a sequence.
pub(in crate::terminal) fn capture_mouse(mouse: bool) -> io::Result<()> {
    match (mouse, CAPTURED.swap(mouse, Ordering::SeqCst)) {
        (true, false) => execute!(io::stdout(), EnableMouseCapture),
        (false, true) => execute!(io::stdout(), DisableMouseCapture),
        (true, true) | (false, false) => Ok(()),
    }
}

#[derive(Debug, Default)]
pub(in crate::terminal) struct Input {
    /// Whether the last read stopped at [`MAX_BATCH`].
    has_more: bool,
}

impl Input {
    /// Returns how long to sleep at most, given how long the frame on screen may stay.
    pub(in crate::terminal) fn longest_sleep(&self, frame: Option<Duration>) -> Option<Duration> {
        if self.has_more { Some(Duration::ZERO) } else { frame }
    }

    /// Reads everything that has piled up.
    pub(in crate::terminal) fn read(&mut self, is_ready: bool) -> io::Result<Vec<Incoming>> {
        let mut heard = Vec::new();
        if !is_ready && !self.has_more {
            return Ok(heard);
        }
        self.has_more = false;
        // With a timeout of zero, the event source would not even return what it has read already.
        while event::poll(Duration::from_micros(50))? {
            heard.extend(incoming(event::read()?));
            if heard.len() >= MAX_BATCH {
                self.has_more = true;
                break;
            }
        }
        Ok(heard)
    }
}

/// Returns what an event means; `None` if nothing. A resize is reported by the sleep.
fn incoming(event: Event) -> Option<Incoming> {
    match event {
        Event::Key(event) if event.kind != KeyEventKind::Release => key(event).map(Msg::Key).map(Incoming::Message),
        Event::Paste(text) => Some(Incoming::Message(Msg::Paste(Pasted::new(&text)))),
        Event::FocusGained => Some(Incoming::Focus(true)),
        Event::FocusLost => Some(Incoming::Focus(false)),
        Event::Mouse(event) => mouse(event),
        Event::Key(_) | Event::Resize(..) => None,
    }
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
    // AltGr is reported as Ctrl and Alt. What it makes is a character like any other; with Ctrl and Alt themselves, a letter or digit is.
    let is_alt_gr = matches!(code, Code::Char(c) if !c.is_ascii_alphanumeric()) && held(KeyModifiers::CONTROL) && held(KeyModifiers::ALT);
    if is_alt_gr {
        return Some(Key::plain(code));
    }
    // The case of a character says whether Shift was held.
    let shift = !matches!(code, Code::Char(_)) && (held(KeyModifiers::SHIFT) || event.code == KeyCode::BackTab);
    Some(Key { code, ctrl: held(KeyModifiers::CONTROL), alt: held(KeyModifiers::ALT), shift })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pressed(code: KeyCode, modifiers: KeyModifiers) -> Option<String> {
        match incoming(Event::Key(KeyEvent::new(code, modifiers)))? {
            Incoming::Message(Msg::Key(key)) => Some(key.to_string()),
            other => panic!("{other:?} is no key"),
        }
    }

    #[test]
    fn keys_are_those_that_a_byte_terminal_sends() {
        let (none, shift, ctrl, alt) = (KeyModifiers::NONE, KeyModifiers::SHIFT, KeyModifiers::CONTROL, KeyModifiers::ALT);
        for (code, modifiers, name) in [
            (KeyCode::Char('u'), none, "u"),
            (KeyCode::Char('N'), shift, "N"),
            (KeyCode::Char('c'), ctrl, "Ctrl+C"),
            (KeyCode::Char('x'), ctrl | alt, "Ctrl+Alt+X"),
            (KeyCode::Char('@'), ctrl | alt, "@"),
            (KeyCode::Char('€'), ctrl | alt, "€"),
            (KeyCode::Char('{'), ctrl | alt | shift, "{"),
            (KeyCode::BackTab, shift, "Shift+Tab"),
            (KeyCode::Right, ctrl, "Ctrl+Right"),
            (KeyCode::Left, shift, "Shift+Left"),
            (KeyCode::F(5), none, "F5"),
            (KeyCode::Esc, none, "Escape"),
        ] {
            assert_eq!(pressed(code, modifiers).as_deref(), Some(name), "{code:?} {modifiers:?}");
        }
        assert_eq!(pressed(KeyCode::CapsLock, none), None);
    }

    #[test]
    fn a_key_that_is_released_is_nothing_and_one_that_is_held_repeats() {
        let event = |kind| Event::Key(KeyEvent { kind, ..KeyEvent::new(KeyCode::Down, KeyModifiers::NONE) });
        assert!(incoming(event(KeyEventKind::Release)).is_none());
        assert!(incoming(event(KeyEventKind::Repeat)).is_some());
    }

    #[test]
    fn the_mouse_clicks_with_its_left_button_and_turns_its_wheel() {
        let at = Position { x: 7, y: 3 };
        let happened = |kind| incoming(Event::Mouse(MouseEvent { kind, column: at.x, row: at.y, modifiers: KeyModifiers::NONE }));
        assert_eq!(happened(MouseEventKind::Down(MouseButton::Left)), Some(Incoming::Click(at)));
        assert_eq!(happened(MouseEventKind::ScrollUp), Some(Incoming::Wheel(at, Direction::Previous)));
        assert_eq!(happened(MouseEventKind::ScrollDown), Some(Incoming::Wheel(at, Direction::Next)));
        for kind in [MouseEventKind::Up(MouseButton::Left), MouseEventKind::Down(MouseButton::Right), MouseEventKind::Moved] {
            assert_eq!(happened(kind), None, "{kind:?}");
        }
    }
}
