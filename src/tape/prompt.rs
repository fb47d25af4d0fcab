//! What a tape enters at the shell's prompt.

use super::{Command, Instruction, Tape};
use crate::{
    document::Place,
    key::{Code, Key},
};

/// What a tape does as far as the shell's prompt is concerned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AtPrompt {
    /// Enters a line. The place is where it begins to type it.
    Line(Place, String),
    /// Does what can only be done to an account center that is shown.
    Other(Place),
}

impl Tape {
    /// Returns what the tape does as if a shell's prompt were shown all the time. A line that begins with the name of the program is found after
    /// a key that was typed before it, as the `q` that leaves the account center.
    #[must_use]
    pub fn at_prompt(&self, program: &str) -> Vec<AtPrompt> {
        let mut done = Vec::new();
        let (mut typed, mut place) = (String::new(), None);
        for line in &self.lines {
            match &line.command {
                Command::Type { text, .. } => {
                    if !done.is_empty() && text.starts_with(program) {
                        (typed, place) = (String::new(), None);
                    }
                    typed.push_str(text);
                    place.get_or_insert(line.place);
                }
                Command::Press { key, times, .. } if key.code == Code::Backspace => {
                    for _ in 0..*times {
                        typed.pop();
                    }
                }
                Command::Press { key, .. } if *key == Key::plain(Code::Enter) && !typed.trim().is_empty() => {
                    done.push(AtPrompt::Line(place.take().unwrap_or(line.place), std::mem::take(&mut typed)));
                }
                Command::Press { .. } | Command::Do(Instruction::Clock(_) | Instruction::Expect { .. }) => {
                    done.push(AtPrompt::Other(line.place));
                    (typed, place) = (String::new(), None);
                }
                _ => {}
            }
        }
        done
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tape::parse;

    const PROGRAM: &str = "account-center";

    #[test]
    fn the_call_is_the_first_line_that_is_entered() {
        let first = |text: &str| parse(text).expect("it is right").at_prompt(PROGRAM).into_iter().next();
        let typed = "Hide\nType \"account-centre\"\nBackspace 2\nType \"er\"\nSleep 1s\nEnter\nType \"u\"";
        assert_eq!(first(typed), Some(AtPrompt::Line(Place { line: 2, column: 1 }, PROGRAM.to_owned())));
        assert_eq!(first("Type \"u\"\nUp\nEnter"), Some(AtPrompt::Other(Place { line: 2, column: 1 })));
        assert_eq!(first("Type \"u\""), None);
    }

    #[test]
    fn calls_are_found_after_the_account_center_was_left() {
        let tape = "Type \"account-center\"\nEnter\nType \"u\"\nUp\nType \"q\"\nType \"account-center status\"\nEnter\n";
        let line = |line, text: &str| AtPrompt::Line(Place { line, column: 1 }, text.to_owned());
        let expected = [line(1, "account-center"), AtPrompt::Other(Place { line: 4, column: 1 }), line(6, "account-center status")];
        assert_eq!(parse(tape).expect("it is right").at_prompt(PROGRAM), expected);
    }
}
