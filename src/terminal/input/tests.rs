//! What bytes mean, and that no bytes keep the next key from being heard.

use std::time::Duration;

use proptest::prelude::*;

use super::{
    Incoming,
    parser::{PASTE_PATIENCE, PATIENCE, Parser},
};
use crate::app::{Direction, Msg};

/// Longer than any input may take.
const SILENCE: Duration = Duration::from_secs(1);

const fn ms(milliseconds: u64) -> Duration {
    Duration::from_millis(milliseconds)
}

/// Names what was heard.
fn name(incoming: &Incoming) -> String {
    match incoming {
        Incoming::Message(Msg::Key(key)) => key.to_string(),
        Incoming::Message(Msg::Paste(pasted)) => format!("paste {pasted}"),
        Incoming::Message(other) => format!("{other:?}"),
        Incoming::Click(at) => format!("click {},{}", at.x, at.y),
        Incoming::Wheel(at, Direction::Previous) => format!("up {},{}", at.x, at.y),
        Incoming::Wheel(at, Direction::Next) => format!("down {},{}", at.x, at.y),
        Incoming::Focus(has_focus) => format!("focus {has_focus}"),
        Incoming::Background(colour) => format!("background {colour:?}"),
        Incoming::Attributes => "attributes".to_owned(),
    }
}

/// Returns what is heard of pieces that arrive after so much silence each, and of the silence after the last one.
fn heard_of(pieces: &[(Duration, &[u8])]) -> Vec<String> {
    let (mut parser, mut now, mut heard) = (Parser::default(), Duration::ZERO, Vec::new());
    for (silence, bytes) in pieces.iter().copied().chain([(SILENCE, &b""[..])]) {
        now += silence;
        parser.take_silence(now, &mut heard);
        parser.take(bytes, now, &mut heard);
    }
    heard.iter().map(name).collect()
}

/// Returns what is heard of bytes, which is the same however they are cut into pieces.
fn heard(bytes: &[u8]) -> String {
    let at_once = heard_of(&[(Duration::ZERO, bytes)]);
    let one_by_one: Vec<(Duration, &[u8])> = bytes.chunks(1).map(|byte| (PATIENCE.saturating_sub(ms(1)), byte)).collect();
    assert_eq!(heard_of(&one_by_one), at_once, "{:?} byte by byte", bytes.escape_ascii().to_string());
    at_once.join(" | ")
}

fn assert_heard(table: &[(&[u8], &str)]) {
    for (bytes, expected) in table {
        assert_eq!(heard(bytes), *expected, "{}", bytes.escape_ascii());
    }
}

#[test]
fn keys_are_heard_as_every_terminal_sends_them() {
    assert_heard(&[
        (b"uG 7~", "u | G | Space | 7 | ~"),
        (b"\r\t\x7f\x1b", "Enter | Tab | Backspace | Escape"),
        (b"\x00\x01\x03\x08\x0a\x1a\x1c\x1f", "Ctrl+Space | Ctrl+A | Ctrl+C | Ctrl+H | Ctrl+J | Ctrl+Z | Ctrl+4 | Ctrl+7"),
        ("é日🧭".as_bytes(), "é | 日 | 🧭"),
        (b"\x1b[A\x1b[B\x1b[C\x1b[D\x1b[H\x1b[F", "Up | Down | Right | Left | Home | End"),
        (b"\x1bOA\x1bOF\x1bOP\x1bOS\x1bOM\x1bOp\x1bOk", "Up | End | F1 | F4 | Enter | 0 | +"),
        (b"\x1b[1~\x1b[2~\x1b[3~\x1b[4~\x1b[5~\x1b[6~\x1b[7~\x1b[8~", "Home | Insert | Delete | End | PageUp | PageDown | Home | End"),
        (b"\x1b[11~\x1b[15~\x1b[17~\x1b[21~\x1b[23~\x1b[24~\x1b[[A\x1b[[E", "F1 | F5 | F6 | F10 | F11 | F12 | F1 | F5"),
        (b"\x1b[Z\x1b[1;2A\x1b[1;5C\x1b[1;3P\x1b[3;8~", "Shift+Tab | Shift+Up | Ctrl+Right | Alt+F1 | Ctrl+Alt+Shift+Delete"),
        (b"\x1bx\x1b\r\x1b\x7f\x1b\xc3\xa9\x1bG", "Alt+x | Alt+Enter | Alt+Backspace | Alt+é | Alt+G"),
    ]);
}

#[test]
fn the_kitty_protocol_and_that_of_xterm_are_understood() {
    assert_heard(&[
        (b"\x1b[99;5u\x1b[27u\x1b[9;2u\x1b[13u\x1b[127;3u", "Ctrl+C | Escape | Shift+Tab | Enter | Alt+Backspace"),
        (b"\x1b[97:65;2u\x1b[233u\x1b[111;3u", "A | é | Alt+o"),
        (b"\x1b[97;1:1u\x1b[97;1:2u\x1b[97;1:3u\x1b[1;1:3A\x1b[3;5:3~", "a | a"),
        (b"\x1b[57399u\x1b[57414u\x1b[57419u\x1b[57411u\x1b[57376u", "0 | Enter | Up | * | F13"),
        // Caps Lock and Num Lock change nothing; with Super it is a key of the desktop.
        (b"\x1b[112;69u\x1b[112;193u\x1b[112;9u", "Ctrl+P | p"),
        (b"\x1b[57358u\x1b[57441;2u\x1b[57439u\x1b[1114112u\x1b[55296u\x1b[1u", ""),
        (b"\x1b[27;5;112~\x1b[27;2;13~", "Ctrl+P | Shift+Enter"),
    ]);
}

#[test]
fn the_mouse_and_the_focus_are_heard() {
    assert_heard(&[
        (b"\x1b[<0;1;1M\x1b[<0;1;1m", "click 0,0"),
        (b"\x1b[<16;300;120M", "click 299,119"),
        (b"\x1b[<64;5;6M\x1b[<65;5;6M\x1b[<65;5;6m", "up 4,5 | down 4,5"),
        (b"\x1b[<1;2;3M\x1b[<2;2;3M\x1b[<32;2;3M\x1b[<35;2;3M\x1b[<128;5;5M\x1b[<66;5;5M", ""),
        (b"\x1b[<0;0;0M\x1b[<;;M\x1b[<0;1M\x1b[<99999999;1;1M\x1b[M   ", ""),
        (b"\x1b[M !!q", "click 0,0 | q"),
        (b"\x1b[I\x1b[O", "focus true | focus false"),
    ]);
}

#[test]
fn answers_and_what_is_unknown_type_nothing() {
    assert_heard(&[
        (b"\x1b]11;rgb:fdfd/f6f6/e3e3\x1b\\q", "background Some([253, 246, 227]) | q"),
        (b"\x1b]11;rgba:f/80/000/ffff\x07q", "background Some([255, 128, 0]) | q"),
        (b"\x1b]11;white\x1b\\\x1b]11;rgb:zz/0/0\x07", "background None | background None"),
        (b"\x1b]10;rgb:0/0/0\x1b\\\x1b]4;1;rgb:0/0/0\x07\x1b]52;c;cXVpdA==\x1b\\\x1b]lquit\x1b\\", ""),
        (b"\x1b[?62;22c\x1b[>41;379;0cq", "attributes | q"),
        (b"\x1b[?2026;2$y\x1b[4;2$y\x1b[?997;1n\x1b[0n\x1b[12;40R\x1b[1;5R\x1b[?12;40R\x1b[?1u", ""),
        (b"\x1b[?2;0;800;600S\x1b[8;30;100t\x1b[48;30;100;600;800t\x1b[999~\x1b[1;2;3x", ""),
        (b"\x1bP>|xterm(380)\x1b\\\x1bP1+r544e=71\x1b\\\x1b_Gi=31;OK\x1b\\\x1b^quit\x1b\\\x1bXquit\x07", ""),
        (b"\x1bOz\x1bO5A\x1b[[z\x1b[3$~\xff\xc3\xc0\xc2\x9b", ""),
    ]);
    let long = [b"\x1b]52;c;".as_slice(), &b"cXVpdA==".repeat(20_000), b"\x1b\\q"].concat();
    assert_eq!(heard_of(&[(Duration::ZERO, &long)]), ["q"]);
    let many = [b"\x1b[".as_slice(), &b"1;".repeat(20_000), b"Aq"].concat();
    assert_eq!(heard_of(&[(Duration::ZERO, &many)]), ["q"]);
}

#[test]
fn a_control_key_breaks_off_whatever_is_incomplete() {
    for start in [
        "",
        "\x1b[",
        "\x1b[?",
        "\x1b[1;",
        "\x1b[<",
        "\x1b[<35;10;10",
        "\x1b[M ",
        "\x1b[[",
        "\x1bO",
        "\x1b]",
        "\x1b]11;rgb:ff",
        "\x1bP>|x",
        "\x1b_G",
        "\x1b]0;a\x1b",
    ] {
        let keys = heard(&[start.as_bytes(), b"\x03"].concat());
        assert_eq!(keys.rsplit(" | ").next(), Some("Ctrl+C"), "{start:?}");
    }
    assert_heard(&[
        (b"\x1b\x03", "Escape | Ctrl+C"),
        (b"\x1b\x1a", "Escape | Ctrl+Z"),
        (b"\x1b\x1b[A\x1b\x1b", "Escape | Up | Escape | Escape"),
        (b"\x1b[1;\x1b[B\x1b]11;\x1b[99;5u", "Down | Ctrl+C"),
        (b"\xc3q\xf0\x9f\x98\x03", "q | Ctrl+C"),
        (b"\xe6\x97\x1b[A", "Up"),
    ]);
}

#[test]
fn an_escape_is_a_key_after_a_moment_and_its_sequence_is_one_key_within_it() {
    let pieces = |rest: Duration| heard_of(&[(ms(0), b"\x1b"), (rest, b"[A")]);
    assert_eq!(pieces(PATIENCE.saturating_sub(ms(1))), ["Up"]);
    assert_eq!(pieces(PATIENCE), ["Escape", "[", "A"]);
    let mut parser = Parser::default();
    assert_eq!(parser.expires_at(), None);
    parser.take(b"\x1b", ms(7), &mut Vec::new());
    assert_eq!(parser.expires_at(), Some(ms(7) + PATIENCE));
}

#[test]
fn what_a_hand_pressed_is_a_key_after_a_moment_and_the_rest_is_given_up() {
    for (bytes, expected) in [
        ("\x1b[", "Alt+["),
        ("\x1bO", "Alt+O"),
        ("\x1b]", "Alt+]"),
        ("\x1bP", "Alt+P"),
        ("\x1b_", "Alt+_"),
        ("\x1b[1;5", ""),
        ("\x1b[<35;10;10", ""),
        ("\x1b[?", ""),
        ("\x1b]11;rgb:ffff", ""),
        ("\x1bP>|x\x1b", ""),
        ("\x1b[200~secret", ""),
        ("\x1b[M ", ""),
    ] {
        assert_eq!(heard(bytes.as_bytes()), expected, "{bytes:?}");
        let keys = heard_of(&[(ms(0), bytes.as_bytes()), (SILENCE, b"q")]);
        assert_eq!(keys.last().map(String::as_str), Some("q"), "{bytes:?}");
    }
    let long = [b"\x1b[200~".as_slice(), &b"x".repeat(1 << 20)].concat();
    assert_eq!(heard_of(&[(ms(0), &long), (SILENCE, b"q")]), ["q"]);
}

#[test]
fn a_paste_is_one_text_and_no_keys() {
    assert_heard(&[
        (b"\x1b[200~bob@example.com\tMarketing\r\n\x1b[201~q", "paste bob@example.com Marketing | q"),
        ("\x1b[200~日本 \x1b[31mq\x03\x1b[201~".as_bytes(), "paste 日本 q"),
        // What looks like the end is not always it.
        (b"\x1b[200~a\x1b[20\x1b[201~", "paste a"),
        (b"\x1b[200~a\x1b\x1b[201~q", "paste a | q"),
        (b"\x1b[200~\x1b[201~", "paste "),
        (b"\x1b[201~q", "q"),
    ]);
    let long = [b"\x1b[200~".as_slice(), &b"0123456789".repeat(100_000), b"\x1b[201~q"].concat();
    let keys = heard_of(&[(ms(0), &long)]);
    assert_eq!(keys, [format!("paste {}", "0123456789".repeat(20)), "q".to_owned()]);
    let halves: [(Duration, &[u8]); 2] = [(ms(0), b"\x1b[200~one "), (PASTE_PATIENCE.saturating_sub(ms(1)), b"two\x1b[201~")];
    assert_eq!(heard_of(&halves), ["paste one two"], "the rest of a paste may come late");
}

/// Bytes of all kinds, most of them near to what a terminal sends.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let pieces = [
        "\x1b",
        "\x1b[",
        "\x1bO",
        "\x1b]11;rgb:",
        "\x1bP>|",
        "\x1b[200~",
        "\x1b[201~",
        "\x1b[<0;",
        "\x1b[M",
        "\x1b[?",
        "\x1b[[",
        "\x1b\\",
        "\x07",
        ";",
        ":",
        "1",
        "5",
        "65",
        "A",
        "u",
        "~",
        "M",
        "m",
        "c",
        "日",
        "é",
    ];
    let piece = prop_oneof![
        4 => prop::sample::select(pieces.to_vec()).prop_map(|text| text.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 1..4),
    ];
    prop::collection::vec(piece, 0..30).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn whatever_was_sent_the_next_key_is_heard_after_a_moment(bytes in bytes(), cuts in prop::collection::vec((0_usize..200, 0_u64..600), 0..8)) {
        let mut cuts = cuts;
        cuts.sort_unstable();
        let (mut pieces, mut start) = (Vec::new(), 0);
        for (end, silence) in cuts {
            let end = end.min(bytes.len());
            pieces.push((ms(silence), &bytes[start..end]));
            start = end;
        }
        pieces.push((ms(1), &bytes[start..]));
        let before = heard_of(&pieces);
        pieces.push((PASTE_PATIENCE, b"q"));
        let after = heard_of(&pieces);
        prop_assert_eq!(&after[..after.len() - 1], &before[..]);
        prop_assert_eq!(after.last().map(String::as_str), Some("q"));
    }

    #[test]
    fn without_a_paste_that_moment_is_short_and_ctrl_c_needs_none(bytes in bytes()) {
        let mut parser = Parser::default();
        let mut heard = Vec::new();
        parser.take(&bytes, ms(0), &mut heard);
        prop_assume!(parser.expires_at() != Some(PASTE_PATIENCE));
        parser.take(b"\x03", ms(1), &mut heard);
        prop_assert_eq!(heard.last().map(name), Some("Ctrl+C".to_owned()));
        parser.take(&bytes, ms(2), &mut heard);
        prop_assume!(parser.expires_at() != Some(ms(2) + PASTE_PATIENCE));
        parser.take_silence(ms(2) + PATIENCE, &mut heard);
        parser.take(b"q", ms(2) + PATIENCE, &mut heard);
        prop_assert_eq!(heard.last().map(name), Some("q".to_owned()));
    }

    #[test]
    fn how_the_bytes_are_cut_changes_nothing(bytes in bytes()) {
        heard(&bytes);
    }
}
