//! Operating system commands (OSC): the sequences that put text on the clipboard and that notify a user who is not looking.

use crossterm::{Command, clipboard::CopyToClipboard};

use crate::config::Notify;

/// Returns the sequence that puts text on the clipboard (OSC 52). Inside tmux it is followed by the same sequence wrapped for tmux to pass
/// on to the terminal outside.
pub(super) fn copy(text: &str, in_tmux: bool) -> String {
    let mut sequence = String::new();
    // Writing to a `String` cannot fail.
    let _ = CopyToClipboard::to_clipboard_from(text).write_ansi(&mut sequence);
    if in_tmux {
        let doubled = sequence.replace('\x1b', "\x1b\x1b");
        sequence = format!("{sequence}\x1bPtmux;{doubled}\x1b\\");
    }
    sequence
}

/// Returns the sequence that notifies the user: nothing, a bell, or a desktop notification in both of its dialects (OSC 9 and OSC 777).
/// Terminals ignore the dialect that they do not know.
pub(super) fn notify(how: Notify, words: &str) -> String {
    // A control character would end the sequence, and a semicolon its field.
    let words: String = words.chars().filter(|c| !c.is_control() && *c != ';').collect();
    match how {
        Notify::Off => String::new(),
        Notify::Bell => "\x07".to_owned(),
        Notify::Desktop => format!("\x1b]9;{words}\x1b\\\x1b]777;notify;Account Center;{words}\x1b\\"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_copied_inside_tmux_too() {
        assert_eq!(copy("MS-AZR-0003P", false), "\x1b]52;c;TVMtQVpSLTAwMDNQ\x1b\\");
        assert!(copy("x", true).contains("\x1bPtmux;\x1b\x1b]52;c;eA=="));
    }

    #[test]
    fn a_notification_cannot_break_out_of_its_sequence() {
        assert_eq!(notify(Notify::Off, "x"), "");
        assert!(!notify(Notify::Desktop, "a\x1b]0;evil\x07;b").contains("\x1b]0"));
    }
}
