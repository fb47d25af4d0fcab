//! Reading the terminal on systems where its input does not come as bytes: the events of crossterm → keys, clicks and pastes.

use std::{io, time::Duration};

use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use ratatui::layout::Position;

use super::{Incoming, MAX_BATCH};
use crate::{
    app::{Direction, Msg, Pasted},
    key::{Code, Key},
};

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
            heard.extend(match event::read()? {
                Event::Key(event) if event.kind != KeyEventKind::Release => key(event).map(Msg::Key).map(Incoming::Message),
                Event::Paste(text) => Some(Incoming::Message(Msg::Paste(Pasted::new(&text)))),
                Event::FocusGained => Some(Incoming::Focus(true)),
                Event::FocusLost => Some(Incoming::Focus(false)),
                Event::Mouse(event) => mouse(event),
                _ => None,
            });
            if heard.len() >= MAX_BATCH {
                self.has_more = true;
                break;
            }
        }
        Ok(heard)
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
    // The case of a character says whether Shift was held.
    let shift = !matches!(code, Code::Char(_)) && (held(KeyModifiers::SHIFT) || event.code == KeyCode::BackTab);
    Some(Key { code, ctrl: held(KeyModifiers::CONTROL), alt: held(KeyModifiers::ALT), shift })
}
