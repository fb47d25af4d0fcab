//! The simulated shell of a demo, as a terminal shows it: what was entered, what that printed, and the prompt.

use super::call::Printed;
use crate::{
    app::{Msg, Session},
    domain::Instant,
    driver::Discard,
    key::{Code, Key},
    plain::Plain,
    text::Text,
    ui::{Look, ShellLine, ShellView},
    wrap::harmless,
};

/// The most lines that are kept: more than any screen has rows.
const MAX_LINES: usize = 1000;

const PROMPT: &str = "$ ";

/// The one command that a shell of any system has and a demo needs.
pub(super) const CLEAR: &str = "clear";

#[derive(Debug, Clone)]
pub(super) struct Shell {
    text: Text,
    typed: String,
    /// What is above the prompt.
    lines: Vec<ShellLine>,
    /// Plain mode, while it asks for lines.
    plain: Option<Box<Plain>>,
}

impl Shell {
    /// A shell whose commands speak a language.
    pub(super) const fn new(text: Text) -> Self {
        Self { text, typed: String::new(), lines: Vec::new(), plain: None }
    }

    /// The session in plain mode.
    pub(super) fn session(&self) -> Option<&Session> {
        self.plain.as_deref().map(Plain::session)
    }

    pub(super) fn view(&self) -> ShellView<'_> {
        ShellView { above: &self.lines, prompt: self.prompt(), typed: &self.typed }
    }

    fn prompt(&self) -> String {
        self.plain.as_deref().map_or_else(|| PROMPT.to_owned(), Plain::prompt)
    }

    /// Types a key. Returns the line if it is entered, unless plain mode has replied to it.
    pub(super) fn press(&mut self, key: Key) -> Option<String> {
        match key.code {
            Code::Char(c) if !key.ctrl && !key.alt => self.typed.push(c),
            Code::Backspace => drop(self.typed.pop()),
            Code::Enter if key == Key::plain(Code::Enter) => return self.enter(),
            _ => {}
        }
        None
    }

    fn enter(&mut self) -> Option<String> {
        let line = std::mem::take(&mut self.typed);
        self.add([ShellLine::Entered { prompt: self.prompt(), line: line.clone() }]);
        let Some(plain) = &mut self.plain else {
            if line.trim() == CLEAR {
                self.lines.clear();
            }
            return Some(line);
        };
        let reply = plain.reply_to(&line, &mut Discard);
        self.say(&reply.lines);
        if reply.ends {
            self.plain = None;
        }
        None
    }

    pub(super) fn print(&mut self, printed: &Printed) {
        let lines: Vec<String> = printed.in_language(&self.text).lines().map(str::to_owned).collect();
        self.say(&lines);
    }

    /// Begins plain mode, at a real time.
    pub(super) fn begin_plain(&mut self, session: Session, look: Look, wall: Instant) {
        let mut plain = Plain::new(session.in_language(self.text.clone()), look);
        plain.handle(Msg::Tick(wall), &mut Discard);
        let opening = plain.opening();
        self.plain = Some(Box::new(plain));
        self.say(&opening);
    }

    /// Hands a message to plain mode, if that is what runs here. What it leads to is printed.
    pub(super) fn handle(&mut self, msg: Msg) {
        let Some(plain) = &mut self.plain else { return };
        let news = plain.handle(msg, &mut Discard);
        self.say(&news);
    }

    fn say(&mut self, lines: &[String]) {
        self.add(lines.iter().map(|line| ShellLine::Printed(harmless(line))));
    }

    fn add(&mut self, lines: impl IntoIterator<Item = ShellLine>) {
        self.lines.extend(lines);
        self.lines.drain(..self.lines.len().saturating_sub(MAX_LINES));
    }
}
