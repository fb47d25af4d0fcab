//! Plain mode: the account center in lines, for screen readers, braille displays and pipes. One question at a time, and nothing is drawn.
//!
//! The user types words and numbers. Changes are printed when they happen; countdowns only on request (`time`) and when they end.

mod coach;
mod say;
mod terminal;

use std::collections::HashSet;

use strum::VariantArray;

use crate::{
    app::{Action, Context, Dialog, Effect, Focus, Msg, Open, Order, Part, Pasted, Screen, Session, Target, World},
    clock::Rate,
    domain::{Instant, Subscription, Topic},
    driver::{self, Files, Host, Look},
    key::{Code, Key},
    text::Language,
};
pub use terminal::run;

/// The most characters of a line that are read.
const LONGEST_LINE: usize = 300;

pub struct Plain {
    session: Session,
    look: Look,
}

/// The reply to a line.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Reply {
    pub lines: Vec<String>,
    /// Whether the program ends.
    pub ends: bool,
    /// Whether something happened while time passed.
    has_news: bool,
}

/// What is shown, for comparison with what is shown after the next line.
struct Shown {
    subscription: Option<Subscription>,
    now: Instant,
    /// The screen, and the ID of the subscription.
    page: (Screen, Option<String>),
    language: Language,
    clock: (Rate, bool),
    list: (Order, usize, bool),
    /// The walkthrough, the index of the step, and whether the sandbox is open.
    step: Option<(String, usize, bool)>,
    coach_news: Vec<String>,
}

impl Shown {
    fn of(session: &Session) -> Self {
        let world = session.world();
        let id = world.subscription().map(|subscription| subscription.sign_up().id.to_string());
        Self {
            subscription: world.subscription().cloned(),
            now: world.now(),
            page: (world.screen(), id),
            language: session.text().language(),
            clock: (world.clock().rate(), world.clock().is_paused()),
            list: (world.order(), world.listed(), world.is_filtered()),
            step: session.coach().map(|coach| {
                let attempt = coach.attempt();
                (attempt.walkthrough().name.clone(), attempt.index(), coach.is_in_sandbox())
            }),
            coach_news: say::coach_news(session),
        }
    }
}

impl Plain {
    #[must_use]
    pub fn new(session: Session, look: Look) -> Self {
        Self { session: session.without_motion(), look }
    }

    #[must_use]
    pub const fn session(&self) -> &Session {
        &self.session
    }

    const fn world(&self) -> &World {
        self.session.world()
    }

    /// Returns the first lines: who is signed in, the list if there are several subscriptions, the page, and how to go on.
    #[must_use]
    pub fn opening(&self) -> Vec<String> {
        let mut lines = say::heading(&self.session);
        if self.world().listed() > 1 {
            lines.extend(say::list(&self.session));
        }
        lines.extend(say::screen(&self.session));
        lines.push(self.session.text().get("plain-how"));
        lines.extend(say::notice(&self.session));
        lines.extend(self.coach());
        lines
    }

    /// Returns the prompt, which says what can be typed.
    #[must_use]
    pub fn prompt(&self) -> String {
        let id = match self.world().dialog() {
            None => "plain-prompt",
            Some(_) if self.session.waits_for_answer() => "plain-prompt-question",
            Some(Dialog::Card(_)) => "plain-prompt-card",
            Some(_) if self.field_has_keys() => "plain-prompt-field",
            Some(_) => "plain-prompt-number",
        };
        format!("{} ", self.session.text().get(id))
    }

    /// Lets time pass. Returns what happened meanwhile.
    pub fn tick(&mut self, wall: Instant, files: &mut dyn Files) -> Vec<String> {
        let before = Shown::of(&self.session);
        let mut reply = Reply::default();
        self.send(Msg::Tick(wall), &mut reply, files);
        let mut lines = if reply.has_news { self.changes(&before) } else { Vec::new() };
        lines.extend(self.coach_changes(&before));
        lines
    }

    /// Replies to a line.
    pub fn reply_to(&mut self, line: &str, files: &mut dyn Files) -> Reply {
        let before = Shown::of(&self.session);
        let mut reply = self.reply_without_coach(line, &before, files);
        if !reply.ends {
            let coached = self.coach_changes(&before);
            // If the coach has something to say, there is no need to say that nothing else changed.
            if !coached.is_empty() && reply.lines == [self.session.text().clock(self.world().now())] {
                reply.lines.clear();
            }
            reply.lines.extend(coached);
        }
        reply
    }

    fn reply_without_coach(&mut self, line: &str, before: &Shown, files: &mut dyn Files) -> Reply {
        let line: String = line.chars().filter(|c| !c.is_control()).take(LONGEST_LINE).collect();
        let line = line.trim();
        let dialog_before = self.world().dialog().cloned();
        let mut reply = Reply::default();
        let had_dialog = self.world().dialog_name().is_some();
        match self.world().dialog() {
            Some(_) => self.answer(line, &mut reply, files),
            None => self.command(line, &mut reply, files),
        }
        if reply.ends || self.world().dialog().is_none() && !reply.lines.is_empty() {
            return reply;
        }
        let coach_says_more = !self.coach_changes(before).is_empty();
        if self.world().dialog().is_some() && self.world().dialog() == dialog_before.as_ref() && coach_says_more {
            // Only the coach has something to say; the dialog has been read.
            reply.lines.extend(say::notice(&self.session));
            return reply;
        }
        if matches!(self.world().dialog(), Some(Dialog::Ask(ask)) if ask.focus == Focus::Field) && !had_dialog {
            // One question at a time, and the options come first.
            self.send(Msg::Do(Action::SwitchFocus), &mut reply, files);
        }
        let after = Shown::of(&self.session);
        let session = &self.session;
        if let Some(dialog) = self.world().dialog() {
            let asks_nothing = matches!(dialog, Dialog::Why(_) | Dialog::WhyFutures(_) | Dialog::Help(_) | Dialog::Palette(_));
            reply.lines.extend(say::notice(session).into_iter().chain(say::dialog(session)));
            if asks_nothing {
                self.send(Msg::Do(Action::Leave), &mut reply, files);
            }
        } else if before.page != after.page {
            reply.lines.extend(say::notice(session).into_iter().chain(say::screen(session)));
        } else if (before.language, before.clock, before.list) == (after.language, after.clock, after.list) {
            reply.lines.extend(self.changes(before));
        } else {
            if before.language != after.language {
                reply.lines.extend(say::heading(session));
            }
            if before.clock != after.clock {
                reply.lines.extend(say::time(session));
            }
            if before.list != after.list {
                reply.lines.extend(say::notice(session).into_iter().chain(say::list(session)));
            }
        }
        reply
    }

    /// Returns the notice, and the rows of the page that have changed; if there are none, the time.
    fn changes(&self, before: &Shown) -> Vec<String> {
        let mut lines: Vec<String> = say::notice(&self.session).into_iter().collect();
        let snapshot = before.subscription.as_ref().and_then(|subscription| subscription.at(before.now));
        if let Some((before, after)) = snapshot.zip(self.world().selected()) {
            let topics: Vec<Topic> = Topic::VARIANTS.iter().copied().filter(|topic| topic.differs(&before, &after)).collect();
            lines.extend(say::topics(&self.session, &topics));
        }
        if lines.is_empty() {
            lines.push(self.session.text().clock(self.world().now()));
        }
        lines
    }

    /// Returns whether what is typed goes into a field.
    fn field_has_keys(&self) -> bool {
        matches!(self.world().context(), Context::Field | Context::Line | Context::Filter)
    }

    /// Takes an answer to the dialog that is open: a number, a text for its field, or the word for an action.
    fn answer(&mut self, line: &str, reply: &mut Reply, files: &mut dyn Files) {
        let asks_for_text = matches!(self.world().dialog(), Some(Dialog::Ask(ask)) if ask.command.asks_for() == Some(""));
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
        } else if let Ok(number @ 1..) = line.parse::<usize>()
            && self.session.waits_for_answer()
        {
            // As on the screen. What is meant as an answer must never confirm a dialog.
            self.send(Msg::Click(Target::Answer(number - 1)), reply, files);
        } else if self.field_has_keys() {
            if !line.is_empty() {
                for key in [Key::plain(Code::End), Key::ctrl('u')] {
                    self.send(Msg::Key(key), reply, files);
                }
                self.send(Msg::Paste(Pasted::new(line)), reply, files);
            }
            self.send(Msg::Do(Action::Confirm), reply, files);
            if asks_for_text {
                // The option was confirmed before the text was asked for.
                self.send(Msg::Do(Action::Confirm), reply, files);
            }
        } else if let Ok(number @ 1..) = line.parse::<usize>() {
            let context = self.world().context();
            if asks_for_text && number == 1 {
                // The text is asked for next.
                self.send(Msg::Click(Target::Option(0)), reply, files);
                if self.world().dialog().is_some() {
                    self.send(Msg::Do(Action::SwitchFocus), reply, files);
                }
                return;
            }
            self.send(Msg::Click(Target::Option(number - 1)), reply, files);
            // The first click only selects the option.
            if self.world().dialog().is_some() && self.world().context() == context {
                self.send(Msg::Do(Action::Confirm), reply, files);
            }
        } else if asks_for_text && !line.is_empty() && !line.starts_with(|c: char| c.is_ascii_digit()) {
            // Only the first option takes a text.
            self.send(Msg::Click(Target::Option(0)), reply, files);
            self.send(Msg::Do(Action::SwitchFocus), reply, files);
            self.answer(line, reply, files);
        } else if line.is_empty() && matches!(self.world().dialog(), Some(Dialog::Events(_) | Dialog::Card(_))) {
            self.send(Msg::Do(Action::Leave), reply, files);
        } else {
            reply.lines.push(self.session.text().get("plain-not-understood-there"));
        }
    }

    /// Takes a word or a number while no dialog is open.
    fn command(&mut self, line: &str, reply: &mut Reply, files: &mut dyn Files) {
        let session = &self.session;
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        match (word, line.parse::<usize>()) {
            ("" | "page", _) => reply.lines = say::screen(session),
            ("list", _) => reply.lines = say::list(session),
            ("time", _) => reply.lines = say::time(session),
            ("help", _) => reply.lines = self.words(),
            (_, Ok(number @ 1..)) if matches!(self.world().screen(), Screen::WhatIf(_)) => {
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
                Ok(part) if self.world().parts().contains(&part) => {
                    if self.world().part() != part {
                        self.send(Msg::SelectPart(part), reply, files);
                    }
                    self.send(Msg::Do(Action::Open(Open::Why)), reply, files);
                }
                _ => reply.lines.push(session.text().with("plain-no-part", &[("known", self.parts().into())])),
            },
            // The text that an action asks for may follow it at once.
            _ => match self.action(line).or_else(|| self.action(word).filter(|action| asks_at_once(*action))) {
                Some(action) => {
                    self.send(Msg::Do(action), reply, files);
                    if asks_at_once(action) && !rest.is_empty() {
                        self.answer(rest.trim(), reply, files);
                    }
                    if matches!(self.world().screen(), Screen::WhatIf(_)) && changes_what_if(action) {
                        reply.lines = say::screen(&self.session);
                    }
                }
                None => reply.lines.push(session.text().with("plain-not-understood", &[("word", line.into())])),
            },
        }
    }

    /// Returns the action with a name or a key, if it can be used now.
    fn action(&self, word: &str) -> Option<Action> {
        let key = word.parse::<Key>().ok();
        let bindings = self.session.bindings();
        let found = bindings.into_iter().find(|binding| binding.name() == word || key.is_some_and(|key| binding.keys.contains(&key)));
        found.map(|binding| binding.action).filter(|action| !needs_screen(*action))
    }

    /// Returns every word that can be typed now, with what it does.
    fn words(&self) -> Vec<String> {
        let text = self.session.text();
        let mut lines: Vec<String> =
            ["page", "list", "time", "help"].map(|word| format!("{word}: {}", text.get(&format!("plain-{word}")))).into();
        if self.session.coach().is_some() {
            lines.push(format!("coach: {}", text.get("plain-coach")));
        }
        let is_real = !self.world().clock().is_simulated();
        let works = |action: Action| !(needs_screen(action) || is_real && action.is_for_simulated_clock());
        for binding in self.session.bindings().into_iter().filter(|binding| works(binding.action)) {
            lines.push(format!("{}: {}", binding.name(), text.get(&format!("{}-help", binding.action.message()))));
        }
        lines
    }

    /// Returns the words that can follow `why`.
    fn parts(&self) -> String {
        let parts = self.world().parts().into_iter().filter(|part| *part != Part::List);
        let mut names: Vec<&str> = parts.map(Part::name).collect();
        // A topic and its command may have the same name.
        let mut known = HashSet::new();
        names.retain(|name| known.insert(*name));
        names.join(", ")
    }

    fn send(&mut self, message: Msg, reply: &mut Reply, files: &mut dyn Files) {
        driver::send(&mut self.session, message, &mut PlainHost { reply, files, look: self.look });
    }
}

struct PlainHost<'a> {
    reply: &'a mut Reply,
    files: &'a mut dyn Files,
    look: Look,
}

impl Host for PlainHost<'_> {
    fn run(&mut self, session: &Session, effect: Effect) -> Option<Msg> {
        match driver::run_on_files(session, effect, self.files, self.look) {
            Ok(answer) => return answer,
            Err(Effect::Quit) => self.reply.ends = true,
            // There is no clipboard.
            Err(Effect::Copy(value)) => self.reply.lines.push(value),
            Err(Effect::Notify) => self.reply.has_news = true,
            // The others are about the screen, or done by the shell.
            Err(_) => {}
        }
        None
    }
}

/// Returns whether an action selects or changes a setting of the comparison of two futures.
const fn changes_what_if(action: Action) -> bool {
    matches!(action, Action::SettingUp | Action::SettingDown | Action::ChooseUp | Action::ChooseDown | Action::Earlier | Action::Later)
}

/// Returns whether an action asks for a text and nothing else.
const fn asks_at_once(action: Action) -> bool {
    matches!(action, Action::Open(Open::GoTo | Open::Filter | Open::Save | Open::Download | Open::SaveCard))
}

/// Returns whether an action makes sense on a screen only.
const fn needs_screen(action: Action) -> bool {
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
