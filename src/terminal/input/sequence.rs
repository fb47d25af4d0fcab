//! What a complete sequence of bytes means: a key, a click, a turn of the wheel, the focus, or the answer to a query. `None` is what is of no
//! interest or unknown: key releases, movements of the mouse, answers to queries that this program does not make.

use ratatui::layout::Position;

use super::Incoming;
use crate::{
    app::{Direction, Msg},
    key::{Code, Key},
};

/// Returns the key of a single byte below 0x80.
pub(super) const fn single(byte: u8) -> Key {
    match byte {
        0x00 => Key::ctrl(' '),
        b'\t' => Key::plain(Code::Tab),
        b'\r' => Key::plain(Code::Enter),
        0x7f => Key::plain(Code::Backspace),
        0x01..=0x1a => Key::ctrl((byte - 1 + b'a') as char),
        0x1b => Key::plain(Code::Escape),
        0x1c..=0x1f => Key::ctrl((byte - 0x1c + b'4') as char),
        _ => Key::char(byte as char),
    }
}

/// Returns the meaning of `ESC O` and this byte.
pub(super) fn shift3(last: u8) -> Option<Incoming> {
    // The keypad in its application mode; its other keys are digits and signs, from `j` for `*` on.
    let keypad = || match last {
        b'M' => Some(Code::Enter),
        b'X' => Some(Code::Char('=')),
        b'j'..=b'y' => Some(Code::Char(char::from(last - b'j' + b'*'))),
        _ => None,
    };
    letter(last).or_else(keypad).map(|code| key(Key::plain(code)))
}

/// Returns the meaning of `ESC [ [` and this byte.
pub(super) fn console(last: u8) -> Option<Incoming> {
    matches!(last, b'A'..=b'E').then(|| key(Key::plain(Code::F(last - b'A' + 1))))
}

/// Returns the meaning of `ESC [ M` and these bytes, the mouse report of terminals that know no other.
pub(super) fn old_mouse(button: u8, x: u8, y: u8) -> Option<Incoming> {
    let from = |byte: u8| byte.checked_sub(32).map(u16::from);
    mouse(from(button)?, from(x)?, from(y)?)
}

/// Returns the meaning of a control sequence: `ESC [`, parameters, and a last byte.
pub(super) fn control(parameters: &[u8], last: u8) -> Option<Incoming> {
    match (parameters.first(), last) {
        (None, b'I') => Some(Incoming::Focus(true)),
        (None, b'O') => Some(Incoming::Focus(false)),
        (Some(b'<'), b'M') => {
            let mut numbers = parameters.get(1..)?.split(|byte| *byte == b';').map(number::<u16>);
            mouse(numbers.next()??, numbers.next()??, numbers.next()??)
        }
        (Some(b'?'), b'c') => Some(Incoming::Attributes),
        (Some(b'<'..=b'?'), _) => None,
        _ => pressed(parameters, last).map(key),
    }
}

/// Returns the meaning of an operating system command: `ESC ]`, a number, and a text. The only one is the background colour (11).
pub(super) fn command(text: &[u8]) -> Option<Incoming> {
    Some(Incoming::Background(colour(std::str::from_utf8(text).ok()?.strip_prefix("11;")?)))
}

const fn key(key: Key) -> Incoming {
    Incoming::Message(Msg::Key(key))
}

fn number<T: std::str::FromStr>(digits: &[u8]) -> Option<T> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// Pressing the left button is a click; releasing it is nothing. `x` and `y` count from 1.
fn mouse(button: u16, x: u16, y: u16) -> Option<Incoming> {
    let at = Position { x: x.checked_sub(1)?, y: y.checked_sub(1)? };
    // Shift (4), Alt (8) and Control (16) may be held. Movement is 32.
    match button & !0b1_1100 {
        0 => Some(Incoming::Click(at)),
        64 => Some(Incoming::Wheel(at, Direction::Previous)),
        65 => Some(Incoming::Wheel(at, Direction::Next)),
        _ => None,
    }
}

/// Returns the key of a control sequence in one of three forms, each with modifiers: `1;5A` for an arrow, `3;5~` for Delete, and `99;5u` for
/// what types a character (the kitty protocol), or `27;5;99~` for the same in xterm.
fn pressed(parameters: &[u8], last: u8) -> Option<Key> {
    let mut fields = parameters.split(|byte| *byte == b';').map(|field| field.split(|byte| *byte == b':'));
    let mut codes = fields.next()?.map(number::<u32>);
    let first = codes.next().flatten();
    let shifted = codes.next().flatten();
    let mut modifiers = fields.next().into_iter().flatten();
    let held = modifiers.next().and_then(number::<u16>).unwrap_or(1).saturating_sub(1);
    let is_release = modifiers.next() == Some(b"3");
    let [shift, alt, ctrl] = [1, 2, 4].map(|bit| held & bit != 0);
    // With Super, Hyper or Meta it is no key of this program.
    if is_release || held & 0b11_1000 != 0 {
        return None;
    }
    let code = match (last, first) {
        (b'u', Some(first)) => character(if shift { shifted.unwrap_or(first) } else { first })?,
        (b'~', Some(27)) => character(fields.next()?.next().and_then(number)?)?,
        (b'~', Some(first)) => numbered(first)?,
        (b'Z', None | Some(1)) => return Some(Key { shift: true, ctrl, alt, ..Key::plain(Code::Tab) }),
        // The position of the cursor ends like F3.
        (b'R', _) => return None,
        (_, None | Some(1)) => letter(last)?,
        _ => return None,
    };
    // The case of a character says whether Shift was held.
    Some(Key { code, ctrl, alt, shift: shift && !matches!(code, Code::Char(_)) })
}

/// Returns the key of a sequence that ends with this byte.
const fn letter(last: u8) -> Option<Code> {
    Some(match last {
        b'A' => Code::Up,
        b'B' => Code::Down,
        b'C' => Code::Right,
        b'D' => Code::Left,
        b'F' => Code::End,
        b'H' => Code::Home,
        b'P'..=b'S' => Code::F(last - b'P' + 1),
        _ => return None,
    })
}

/// Returns the key of `ESC [ number ~`.
fn numbered(number: u32) -> Option<Code> {
    let function = |offset: u32| u8::try_from(number - offset).ok().map(Code::F);
    match number {
        1 | 7 => Some(Code::Home),
        2 => Some(Code::Insert),
        3 => Some(Code::Delete),
        4 | 8 => Some(Code::End),
        5 => Some(Code::PageUp),
        6 => Some(Code::PageDown),
        11..=15 => function(10),
        17..=21 => function(11),
        23..=26 => function(12),
        28..=29 => function(15),
        31..=34 => function(17),
        _ => None,
    }
}

/// Returns the key of a code point, or of one of the numbers that the kitty protocol gives to keys without one.
fn character(code: u32) -> Option<Code> {
    const KEYPAD: [Code; 10] =
        [Code::Left, Code::Right, Code::Up, Code::Down, Code::PageUp, Code::PageDown, Code::Home, Code::End, Code::Insert, Code::Delete];
    Some(match code {
        9 => Code::Tab,
        13 | 57414 => Code::Enter,
        27 => Code::Escape,
        127 => Code::Backspace,
        57376..=57398 => Code::F(u8::try_from(code - 57376 + 13).ok()?),
        57399..=57408 => Code::Char(char::from_digit(code - 57399, 10)?),
        57409..=57413 => Code::Char(char::from(b"./*-+"[usize::try_from(code - 57409).ok()?])),
        57415 => Code::Char('='),
        57416 => Code::Char(','),
        57417..=57426 => KEYPAD[usize::try_from(code - 57417).ok()?],
        // Keys that type nothing: Caps Lock, the volume, Shift alone.
        57344..=63743 => return None,
        _ => Code::Char(char::from_u32(code).filter(|c| !c.is_control())?),
    })
}

/// Parses a colour such as `rgb:1e1e/1e1e/2e2e`, with one to four digits a channel.
fn colour(text: &str) -> Option<[u8; 3]> {
    let channels = text.strip_prefix("rgb:").or_else(|| text.strip_prefix("rgba:"))?;
    let mut channels = channels.split('/').map(|channel| {
        let digits = channel.get(..channel.len().min(2))?;
        let value = u8::from_str_radix(digits, 16).ok()?;
        // A single digit stands for itself twice.
        Some(if channel.len() == 1 { value * 17 } else { value })
    });
    Some([channels.next()??, channels.next()??, channels.next()??])
}
