//! What is said to the terminal beside pictures: texts for the clipboard, and news for somebody who is not looking.

use crossterm::{Command, clipboard::CopyToClipboard};

use super::Tell;

/// The sequence that puts a text on the clipboard (OSC 52); inside tmux also the one that tmux hands on.
pub(super) fn copy(text: &str, in_tmux: bool) -> String {
    let mut sequence = String::new();
    // Writing to a String cannot fail.
    let _ = CopyToClipboard::to_clipboard_from(text).write_ansi(&mut sequence);
    if in_tmux {
        let doubled = sequence.replace('\x1b', "\x1b\x1b");
        sequence = format!("{sequence}\x1bPtmux;{doubled}\x1b\\");
    }
    sequence
}

/// The sequence that tells somebody who is not looking: a bell, or a notification as some terminals (OSC 9) and others (OSC 777) take it.
pub(super) fn tell(how: Tell, words: &str) -> String {
    let words: String = words.chars().filter(|c| !c.is_control() && *c != ';').collect();
    match how {
        Tell::Off => String::new(),
        Tell::Bell => "\x07".to_owned(),
        Tell::Desktop => format!("\x1b]9;{words}\x1b\\\x1b]777;notify;Account Center;{words}\x1b\\"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_copied_also_through_tmux() {
        assert_eq!(copy("MS-AZR-0003P", false), "\x1b]52;c;TVMtQVpSLTAwMDNQ\x1b\\");
        assert!(copy("x", true).contains("\x1bPtmux;\x1b\x1b]52;c;eA=="));
    }

    #[test]
    fn news_cannot_break_out_of_their_sequence() {
        assert_eq!(tell(Tell::Off, "x"), "");
        assert!(!tell(Tell::Desktop, "a\x1b]0;evil\x07;b").contains("\x1b]0"));
    }
}
