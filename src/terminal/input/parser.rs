//! The bytes that a terminal sends → keys, clicks, pastes and answers. A state machine without a clock and without I/O: it is told when
//! bytes arrive, and when none do.
//!
//! No bytes stop it. An input that is incomplete when the terminal has been silent for [`PATIENCE`] is given up, what is unknown is
//! swallowed, and a control key such as Ctrl-C breaks off every sequence and counts. How long a sequence or a paste may get is limited.

use std::time::Duration;

use super::{Incoming, sequence};
use crate::{
    app::{Msg, Pasted},
    key::{Code, Key},
};

/// How long the rest of an input may take. Escape, for one, is a key, and the first byte of every sequence.
pub(super) const PATIENCE: Duration = Duration::from_millis(50);

/// How long the rest of a paste may take. Longer, because what comes after it was given up would act as keys.
pub(super) const PASTE_PATIENCE: Duration = Duration::from_millis(500);

/// The most bytes of a sequence that are understood. A longer one is swallowed.
const LONGEST_SEQUENCE: usize = 64;

/// The most bytes of a paste that are kept: what the longest field holds, with as much again to be cleaned away. The rest is swallowed.
const LONGEST_PASTE: usize = 4096;

const ESCAPE: u8 = 0x1b;

/// Ends a bracketed paste.
const PASTE_END: &[u8] = b"\x1b[201~";

/// What the next byte belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Ground,
    /// After `ESC`.
    Escape,
    /// After the first bytes of a character, which was typed with Alt or without.
    Character {
        alt: bool,
    },
    /// After `ESC O`.
    Shift3,
    /// After `ESC [`.
    Control,
    /// After `ESC [ [`: a function key of the Linux console.
    Console,
    /// After `ESC [ M`: the button and two coordinates, in one byte each.
    OldMouse,
    /// After `ESC ]`, `ESC P`, `ESC X`, `ESC ^` or `ESC _`: a string that ends with `ESC \` or BEL.
    Text {
        introducer: u8,
        after_escape: bool,
    },
    /// After `ESC [ 200 ~`, and after so many bytes of [`PASTE_END`].
    Paste {
        ended: usize,
    },
}

#[derive(Debug)]
pub(super) struct Parser {
    state: State,
    /// What has been read of the character, sequence or paste, without its first bytes.
    read: Vec<u8>,
    /// When the last byte arrived.
    at: Duration,
}

impl Default for Parser {
    fn default() -> Self {
        Self { state: State::Ground, read: Vec::new(), at: Duration::ZERO }
    }
}

impl Parser {
    /// Takes bytes that have arrived. Times are counted from any fixed instant.
    pub(super) fn take(&mut self, bytes: &[u8], at: Duration, heard: &mut Vec<Incoming>) {
        self.at = at;
        for byte in bytes {
            self.take_byte(*byte, heard);
        }
    }

    /// Returns when an incomplete input is given up; `None` if there is none.
    pub(super) fn expires_at(&self) -> Option<Duration> {
        match self.state {
            State::Ground => None,
            State::Paste { .. } => Some(self.at + PASTE_PATIENCE),
            _ => Some(self.at + PATIENCE),
        }
    }

    /// Notes that nothing has arrived until now. What a hand has pressed is a key then: Escape, or Alt with the first byte of a sequence.
    pub(super) fn take_silence(&mut self, now: Duration, heard: &mut Vec<Incoming>) {
        if self.expires_at().is_none_or(|expires_at| now < expires_at) {
            return;
        }
        let is_empty = self.read.is_empty();
        match self.state {
            State::Escape => heard.push(key(Key::plain(Code::Escape))),
            State::Shift3 => heard.push(key(alt('O'))),
            State::Control if is_empty => heard.push(key(alt('['))),
            State::Text { introducer, after_escape: false } if is_empty => heard.push(key(alt(introducer.into()))),
            _ => {}
        }
        self.enter(State::Ground);
    }

    fn enter(&mut self, state: State) {
        self.state = state;
        self.read.clear();
    }

    fn take_byte(&mut self, byte: u8, heard: &mut Vec<Incoming>) {
        match self.state {
            State::Ground => self.start(byte, false, heard),
            State::Escape => self.take_after_escape(byte, heard),
            State::Character { alt } => self.take_in_character(byte, alt, heard),
            // No sequence has a control character in it, so this is a key, and what came before it never ends.
            State::Shift3 | State::Control | State::Console | State::OldMouse if byte < 0x20 => self.start(byte, false, heard),
            State::Shift3 => match byte {
                b'0'..=b'9' | b';' => {
                    self.state = State::Control;
                    self.read.push(byte);
                }
                _ => self.finish(sequence::shift3(byte), heard),
            },
            State::Control => self.take_in_control(byte, heard),
            State::Console => self.finish(sequence::console(byte), heard),
            State::OldMouse => {
                self.read.push(byte);
                if let [button, x, y] = self.read[..] {
                    self.finish(sequence::old_mouse(button, x, y), heard);
                }
            }
            State::Text { introducer, after_escape } => self.take_in_text(byte, introducer, after_escape, heard),
            State::Paste { ended } => self.take_in_paste(byte, ended, heard),
        }
    }

    /// Hands on what was read, if it means anything.
    fn finish(&mut self, meaning: Option<Incoming>, heard: &mut Vec<Incoming>) {
        heard.extend(meaning);
        self.enter(State::Ground);
    }

    /// Takes a byte that belongs to nothing before it, except an Escape that stands for Alt.
    fn start(&mut self, byte: u8, alt: bool, heard: &mut Vec<Incoming>) {
        self.enter(State::Ground);
        match byte {
            ESCAPE => self.enter(State::Escape),
            0x80.. => {
                self.enter(State::Character { alt });
                self.take_in_character(byte, alt, heard);
            }
            _ => heard.push(key(Key { alt, ..sequence::single(byte) })),
        }
    }

    fn take_after_escape(&mut self, byte: u8, heard: &mut Vec<Incoming>) {
        match byte {
            b'[' => self.enter(State::Control),
            b'O' => self.enter(State::Shift3),
            b']' | b'P' | b'X' | b'^' | b'_' => self.enter(State::Text { introducer: byte, after_escape: false }),
            // Ctrl-C and Ctrl-Z count, however soon they follow an Escape.
            ESCAPE | 0x03 | 0x1a => {
                heard.push(key(Key::plain(Code::Escape)));
                self.start(byte, false, heard);
            }
            _ => self.start(byte, true, heard),
        }
    }

    fn take_in_character(&mut self, byte: u8, alt: bool, heard: &mut Vec<Incoming>) {
        self.read.push(byte);
        match std::str::from_utf8(&self.read) {
            Ok(text) => {
                let typed = text.chars().next().filter(|c| !c.is_control());
                self.finish(typed.map(|c| key(Key { alt, ..Key::char(c) })), heard);
            }
            Err(error) if error.error_len().is_none() => {}
            // Not the next byte of this character, but perhaps the first one of something else.
            Err(_) if self.read.len() > 1 => self.start(byte, false, heard),
            Err(_) => self.enter(State::Ground),
        }
    }

    fn take_in_control(&mut self, byte: u8, heard: &mut Vec<Incoming>) {
        match byte {
            b'[' if self.read.is_empty() => self.enter(State::Console),
            b'M' if self.read.is_empty() => self.enter(State::OldMouse),
            b'~' if self.read == b"200" => self.enter(State::Paste { ended: 0 }),
            0x20..=0x3f => self.keep(byte),
            0x40..=0x7e => {
                let meaning = if self.is_understood() { sequence::control(&self.read, byte) } else { None };
                self.finish(meaning, heard);
            }
            _ => self.start(byte, false, heard),
        }
    }

    fn take_in_text(&mut self, byte: u8, introducer: u8, after_escape: bool, heard: &mut Vec<Incoming>) {
        match byte {
            b'\\' | 0x07 if after_escape || byte == 0x07 => {
                let meaning = if introducer == b']' && self.is_understood() { sequence::command(&self.read) } else { None };
                self.finish(meaning, heard);
            }
            _ if after_escape => {
                self.enter(State::Escape);
                self.take_after_escape(byte, heard);
            }
            ESCAPE => self.state = State::Text { introducer, after_escape: true },
            0x00..0x20 => self.start(byte, false, heard),
            _ => self.keep(byte),
        }
    }

    fn take_in_paste(&mut self, byte: u8, ended: usize, heard: &mut Vec<Incoming>) {
        if byte == PASTE_END[ended] {
            let ended = ended + 1;
            self.state = State::Paste { ended };
            if ended == PASTE_END.len() {
                let text = String::from_utf8_lossy(&self.read);
                self.finish(Some(Incoming::Message(Msg::Paste(Pasted::new(&text)))), heard);
            }
            return;
        }
        // That was not the end. The end begins with the only Escape in it, so it can begin anew with this byte only.
        let is_new_end = byte == ESCAPE;
        let not_the_end = PASTE_END[..ended].iter().chain((!is_new_end).then_some(&byte));
        self.read.extend(not_the_end.take(LONGEST_PASTE - self.read.len()));
        self.state = State::Paste { ended: usize::from(is_new_end) };
    }

    /// Keeps a byte of a sequence, one more than are understood at most.
    fn keep(&mut self, byte: u8) {
        if self.is_understood() {
            self.read.push(byte);
        }
    }

    fn is_understood(&self) -> bool {
        self.read.len() <= LONGEST_SEQUENCE
    }
}

const fn key(key: Key) -> Incoming {
    Incoming::Message(Msg::Key(key))
}

const fn alt(c: char) -> Key {
    Key { alt: true, ..Key::char(c) }
}
