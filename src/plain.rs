//! The account center in lines, for screen readers, braille displays and pipes: the same engine, one question at a time.
//!
//! Nothing is drawn. What is typed is a word or a number; what is answered are lines. Changes are told when they happen, countdowns only
//! when somebody asks (`time`) and when they end.

mod coach;
mod say;
mod terminal;

use std::collections::HashSet;

use strum::VariantArray;

use crate::{
    app::{Action, Dialog, Effect, Focus, Msg, Open, Order, Part, Screen, Session, Target},
    clock::Rate,
    domain::{Instant, Subscription, Topic},
    driver::{self, Files, Host, Look},
    key::{Code, Key},
    text::Language,
};
use coach::Coached;
pub use terminal::run;

/// The most characters of a line that are heard.
const LONGEST_HEARD: usize = 300;

/// The account center in lines.
pub struct Plain {
    session: Session,
    look: Look,
}

/// What is answered to a line.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Reply {
    /// The lines.
    pub lines: Vec<String>,
    /// Whether that was the end.
    pub ends: bool,
    /// Whether something happened while time passed.
    has_news: bool,
}

impl Plain {
    /// The same engine, without anything that lasts but a moment.
    #[must_use]
    pub fn new(session: Session, look: Look) -> Self {
        Self { session: session.without_motion(), look }
    }

    #[must_use]
    pub const fn session(&self) -> &Session {
        &self.session
    }

    /// What is said first: who is signed in, the list where there are several, the page, and how to go on.
    #[must_use]
    pub fn opening(&self) -> Vec<String> {
        let mut lines = say::heading(&self.session);
        if self.session.world().listed() > 1 {
            lines.extend(say::list(&self.session));
        }
        lines.extend(say::screen(&self.session));
        lines.push(self.session.text().get("plain-how"));
        lines.extend(say::notice(&self.session));
        lines.extend(self.coach());
        lines
    }

    /// What is asked for: the word before what is typed.
    #[must_use]
    pub fn prompt(&self) -> String {
        let id = match self.session.world().dialog() {
            None => "plain-prompt",
            Some(Dialog::Card(_)) => "plain-prompt-card",
            Some(_) if self.field_has_keys() => "plain-prompt-field",
            Some(_) => "plain-prompt-number",
        };
        format!("{} ", self.session.text().get(id))
    }

    /// Lets time pass, and tells what happened meanwhile.
    pub fn pass(&mut self, wall: Instant, files: &mut dyn Files) -> Vec<String> {
        let before = self.session.world().subscription().cloned().zip(Some(self.session.world().now()));
        let coached = Coached::of(&self.session);
        let mut reply = Reply::default();
        self.send(Msg::Tick(wall), &mut reply, files);
        let mut lines = if reply.has_news { self.changes(before.as_ref()) } else { Vec::new() };
        lines.extend(self.coached(&coached));
        lines
    }

    /// Takes a line, and answers it.
    pub fn hear(&mut self, line: &str, files: &mut dyn Files) -> Reply {
        let before = Coached::of(&self.session);
        let mut reply = self.answer_to(line, files);
        if !reply.ends {
            let coached = self.coached(&before);
            // That nothing else changed need not be said beside what the coach says.
            if !coached.is_empty() && reply.lines == [self.session.text().clock(self.session.world().now())] {
                reply.lines.clear();
            }
            reply.lines.extend(coached);
        }
        reply
    }

    fn answer_to(&mut self, line: &str, files: &mut dyn Files) -> Reply {
        let line: String = line.chars().filter(|c| !c.is_control()).take(LONGEST_HEARD).collect();
        let line = line.trim();
        let shown = self.shown();
        let before = self.session.world().subscription().cloned().zip(Some(self.session.world().now()));
        let page = |plain: &Self| {
            let world = plain.session.world();
            (world.screen(), world.subscription().map(|subscription| subscription.sign_up().id))
        };
        let page_before = page(self);
        let mut reply = Reply::default();
        let was_open = self.session.world().dialog_name();
        match self.session.world().dialog() {
            Some(_) => self.answer(line, &mut reply, files),
            None => self.command(line, &mut reply, files),
        }
        if reply.ends || self.session.world().dialog().is_none() && !reply.lines.is_empty() {
            return reply;
        }
        if matches!(self.session.world().dialog(), Some(Dialog::Ask(ask)) if ask.focus == Focus::Field) && was_open.is_none() {
            // One question at a time: what is to be done comes first.
            self.send(Msg::Do(Action::SwitchFocus), &mut reply, files);
        }
        if let Some(dialog) = self.session.world().dialog() {
            let is_text = matches!(dialog, Dialog::Why(_) | Dialog::WhyFutures(_) | Dialog::Help(_) | Dialog::Palette(_));
            reply.lines.extend(say::notice(&self.session));
            reply.lines.extend(say::dialog(&self.session));
            if is_text {
                // It asks nothing.
                self.send(Msg::Do(Action::Leave), &mut reply, files);
            }
        } else if page_before != page(self) {
            reply.lines.extend(say::notice(&self.session));
            reply.lines.extend(say::screen(&self.session));
        } else if shown == self.shown() {
            reply.lines.extend(self.changes(before.as_ref()));
        } else {
            let after = self.shown();
            if shown.0 != after.0 {
                reply.lines.extend(say::heading(&self.session));
            }
            if shown.1 != after.1 {
                reply.lines.extend(say::time(&self.session));
            }
            if shown.2 != after.2 {
                reply.lines.extend(say::notice(&self.session));
                reply.lines.extend(say::list(&self.session));
            }
        }
        reply
    }

    /// What is heard otherwise than in the page: the language, how the clock runs, and the list.
    fn shown(&self) -> (Language, (Rate, bool), (Order, usize, bool)) {
        let (clock, model) = (self.session.world().clock(), &self.session);
        (
            self.session.text().language(),
            (clock.rate(), clock.is_paused()),
            (model.world().order(), model.world().listed(), model.world().is_filtered()),
        )
    }

    /// What the user is told, and what is shown otherwise than before.
    fn changes(&self, before: Option<&(Subscription, Instant)>) -> Vec<String> {
        let mut lines: Vec<String> = say::notice(&self.session).into_iter().collect();
        let before = before.and_then(|(subscription, now)| subscription.at(*now));
        if let Some((before, after)) = before.zip(self.session.world().selected()) {
            let topics: Vec<Topic> = Topic::VARIANTS.iter().copied().filter(|topic| topic.differs(&before, &after)).collect();
            lines.extend(say::topics(&self.session, &topics));
        }
        if lines.is_empty() {
            lines.push(self.session.text().clock(self.session.world().now()));
        }
        lines
    }

    /// Whether what is typed goes into a field.
    fn field_has_keys(&self) -> bool {
        match self.session.world().dialog() {
            Some(Dialog::Ask(ask)) => ask.focus == Focus::Field,
            Some(Dialog::SignIn(sign_in)) => sign_in.focus == Focus::Field,
            Some(Dialog::Save(_) | Dialog::GoTo(_) | Dialog::Filter(_)) => true,
            _ => false,
        }
    }

    /// An answer to the dialog that is open: a number, a text for its field, or a word for what else can be done there.
    fn answer(&mut self, line: &str, reply: &mut Reply, files: &mut dyn Files) {
        let asks_for_text = matches!(self.session.world().dialog(), Some(Dialog::Ask(ask)) if ask.command.asks_for() == Some(""));
        let is_word = |action: &Action| {
            matches!(
                action,
                Action::Leave | Action::Close | Action::SwitchFocus | Action::QuitAtOnce | Action::Coach(_) | Action::Open(Open::SaveCard)
            )
        };
        if let Some(action) = self.action(line).filter(|_| line.chars().count() > 1).filter(is_word) {
            self.send(Msg::Do(action), reply, files);
        } else if line == "help" {
            reply.lines = self.words();
        } else if matches!(line, "back" | "leave" | "quit") {
            self.send(Msg::Do(Action::Leave), reply, files);
            if line == "quit" {
                self.send(Msg::Do(Action::Quit), reply, files);
            }
        } else if self.field_has_keys() {
            if !line.is_empty() {
                for key in [Key::plain(Code::End), Key::ctrl('u')] {
                    self.send(Msg::Key(key), reply, files);
                }
                self.send(Msg::Paste(line.to_owned()), reply, files);
            }
            self.send(Msg::Do(Action::Confirm), reply, files);
            if asks_for_text {
                // The answer was chosen before the text was asked for.
                self.send(Msg::Do(Action::Confirm), reply, files);
            }
        } else if let Ok(number @ 1..) = line.parse::<usize>() {
            let context = self.session.world().context();
            if asks_for_text && number == 1 {
                // Its text is the next question.
                self.send(Msg::Click(Target::Option(0)), reply, files);
                if self.session.world().dialog().is_some() {
                    self.send(Msg::Do(Action::SwitchFocus), reply, files);
                }
                return;
            }
            self.send(Msg::Click(Target::Option(number - 1)), reply, files);
            // The first click chooses what was not chosen.
            if self.session.world().dialog().is_some() && self.session.world().context() == context {
                self.send(Msg::Do(Action::Confirm), reply, files);
            }
        } else if asks_for_text && !line.is_empty() && !line.starts_with(|c: char| c.is_ascii_digit()) {
            // The text is said before the answer: it can only be meant for that one.
            self.send(Msg::Click(Target::Option(0)), reply, files);
            self.send(Msg::Do(Action::SwitchFocus), reply, files);
            self.answer(line, reply, files);
        } else if line.is_empty() && matches!(self.session.world().dialog(), Some(Dialog::Events(_) | Dialog::Card(_))) {
            self.send(Msg::Do(Action::Leave), reply, files);
        } else {
            reply.lines.push(self.session.text().get("plain-not-understood-there"));
        }
    }

    /// A word or a number where no dialog is open.
    fn command(&mut self, line: &str, reply: &mut Reply, files: &mut dyn Files) {
        let model = &self.session;
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        match (word, line.parse::<usize>()) {
            ("" | "page", _) => reply.lines = say::screen(model),
            ("list", _) => reply.lines = say::list(model),
            ("time", _) => reply.lines = say::time(model),
            ("help", _) => reply.lines = self.words(),
            (_, Ok(number @ 1..)) if matches!(self.session.world().screen(), Screen::WhatIf(_)) => {
                self.send(Msg::Click(Target::Setting(number - 1)), reply, files);
                reply.lines = say::screen(&self.session);
            }
            (_, Ok(number @ 1..)) if self.session.waits_for_answer() => self.send(Msg::Click(Target::Answer(number - 1)), reply, files),
            (_, Ok(number @ 1..)) => self.send(Msg::Click(Target::Subscription(number - 1)), reply, files),
            ("subscription", _) if rest.parse::<usize>().is_ok_and(|number| number > 0) => {
                let number: usize = rest.parse().unwrap_or(1);
                self.send(Msg::Click(Target::Subscription(number - 1)), reply, files);
            }
            ("coach", _) if self.session.coach().is_some() => reply.lines = self.coach(),
            ("why", _) if !rest.is_empty() => match rest.parse() {
                Ok(part) if self.session.world().parts().contains(&part) => {
                    if self.session.world().part() != part {
                        self.send(Msg::Choose(part), reply, files);
                    }
                    self.send(Msg::Do(Action::Open(Open::Why)), reply, files);
                }
                _ => reply.lines.push(model.text().with("plain-no-part", &[("known", self.parts().into())])),
            },
            // What it would ask for may be said already.
            _ => match self.action(line).or_else(|| self.action(word).filter(|action| asks_at_once(*action))) {
                Some(action) => {
                    self.send(Msg::Do(action), reply, files);
                    if asks_at_once(action) && !rest.is_empty() {
                        self.answer(rest.trim(), reply, files);
                    }
                    if self.session.waits_for_answer() && self.session.world().dialog().is_some() && matches!(action, Action::Coach(_)) {
                        // The numbers are those of the question from here on.
                        self.send(Msg::Do(Action::Leave), reply, files);
                    }
                    if matches!(self.session.world().screen(), Screen::WhatIf(_)) && changes_what_if(action) {
                        reply.lines = say::screen(&self.session);
                    }
                }
                None => reply.lines.push(model.text().with("plain-not-understood", &[("word", line.into())])),
            },
        }
    }

    /// The action of a name or a key, where it works now.
    fn action(&self, word: &str) -> Option<Action> {
        let key = word.parse::<Key>().ok();
        let bindings = self.session.bindings();
        let found = bindings.into_iter().find(|binding| binding.name() == word || key.is_some_and(|key| binding.keys.contains(&key)));
        // What only means something where something is drawn does not exist here.
        found.map(|binding| binding.action).filter(|action| !is_drawn(*action))
    }

    /// Every word that can be typed now, with what it does.
    fn words(&self) -> Vec<String> {
        let text = self.session.text();
        let mut lines: Vec<String> =
            ["page", "list", "time", "help"].map(|word| format!("{word}: {}", text.get(&format!("plain-{word}")))).into();
        if self.session.coach().is_some() {
            lines.push(format!("coach: {}", text.get("plain-coach")));
        }
        for binding in self.session.bindings().into_iter().filter(|binding| !is_drawn(binding.action)) {
            lines.push(format!("{}: {}", binding.name(), text.get(&format!("{}-help", binding.action.message()))));
        }
        lines
    }

    /// The words after `why`.
    fn parts(&self) -> String {
        let mut names: Vec<&str> = self.session.world().parts().into_iter().filter_map(Part::name).collect();
        // A topic and the command about it may have the same one.
        let mut known = HashSet::new();
        names.retain(|name| known.insert(*name));
        names.join(", ")
    }

    fn send(&mut self, message: Msg, reply: &mut Reply, files: &mut dyn Files) {
        driver::send(&mut self.session, message, &mut InLines { reply, files, look: self.look });
    }
}

/// The host of plain mode.
struct InLines<'a> {
    reply: &'a mut Reply,
    files: &'a mut dyn Files,
    look: Look,
}

impl Host for InLines<'_> {
    fn run(&mut self, session: &Session, effect: Effect) -> Option<Msg> {
        match driver::run_on_files(session, effect, self.files, self.look) {
            Ok(answer) => return answer,
            Err(Effect::Quit) => self.reply.ends = true,
            // There is no clipboard here: whoever listens can take it from the line.
            Err(Effect::Copy(value)) => self.reply.lines.push(value),
            Err(Effect::Notify) => self.reply.has_news = true,
            // There is no screen that the others are about; the shell suspends what runs in it.
            Err(_) => {}
        }
        None
    }
}

/// Whether an action chooses or changes a setting of the comparison of two futures.
const fn changes_what_if(action: Action) -> bool {
    matches!(action, Action::SettingUp | Action::SettingDown | Action::ChooseUp | Action::ChooseDown | Action::Earlier | Action::Later)
}

/// Whether an action asks for a text and nothing else.
const fn asks_at_once(action: Action) -> bool {
    matches!(action, Action::Open(Open::GoTo | Open::Filter | Open::Save | Open::Download | Open::SaveCard))
}

/// Whether an action is about what is drawn.
const fn is_drawn(action: Action) -> bool {
    matches!(
        action,
        Action::Up
            | Action::Down
            | Action::NextArea
            | Action::PreviousArea
            | Action::Press
            | Action::GoToTyped
            | Action::Answer
            | Action::ToggleMouse
            | Action::Open(Open::Palette | Open::Help)
            | Action::Suspend
            | Action::ScrollUp
            | Action::ScrollDown
            | Action::PageUp
            | Action::PageDown
            | Action::NextPart
            | Action::PreviousPart
    )
}
