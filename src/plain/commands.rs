//! What is typed while no dialog is open: words for actions, and numbers.

use std::collections::HashSet;

use super::{
    Plain, Reply,
    line::{Line, WORDS, is_back, is_help, is_quit, number},
    say,
};
use crate::{
    app::{Action, Binding, CoachAction, Context, Dialog, Msg, Open, Part, Screen, Target},
    document::nearest,
    driver::Files,
    key::Key,
};

/// The most words that are suggested for one that is not known.
const MOST_SUGGESTED: usize = 4;

impl Plain {
    /// Takes a word or a number while no dialog is open.
    pub(super) fn command(&mut self, line: &Line, reply: &mut Reply, files: &mut dyn Files) {
        let session = &self.session;
        let (word, rest) = line.words.split_once(' ').unwrap_or((&line.words, ""));
        let is_page = self.world().screen() == Screen::Subscription;
        match (word, line.number()) {
            ("" | "page", _) => reply.lines = say::page(session),
            ("list", _) => reply.lines = say::list(session),
            ("time", _) => reply.lines = say::time(session),
            (word, _) if is_help(word) => reply.lines = self.words(),
            (word, _) if is_back(word) && is_page => {
                let text = session.text();
                reply.lines.push(text.get("plain-nothing-open"));
                reply.lines.extend(self.can_quit().then(|| text.get("plain-quit-ends")));
            }
            (word, _) if is_back(word) => self.send(Msg::Do(Action::Back), reply, files),
            (word, _) if is_quit(word) && self.can_quit() => self.quit(reply, files),
            (_, Some(number)) if session.waits_for_answer() => self.answer_question(number, reply, files),
            (_, Some(number)) if matches!(self.world().screen(), Screen::WhatIf(_)) => {
                if let Some(index) = self.index_of(number, say::settings(session), reply) {
                    // A click on the one that is selected would change it.
                    if !matches!(self.world().screen(), Screen::WhatIf(what_if) if what_if.is_selected(index)) {
                        self.send(Msg::Click(Target::Setting(index)), reply, files);
                    }
                    reply.lines = say::setting(&self.session, index);
                }
            }
            // Whoever answers once more means no subscription.
            (_, Some(number)) if session.is_at_question() => self.send(Msg::Click(Target::Answer(number)), reply, files),
            (_, Some(number)) => self.select_subscription(number, reply, files),
            ("subscription", _) if number(rest).is_some() => self.select_subscription(number(rest).unwrap_or_default(), reply, files),
            ("coach", _) if self.session.coach().is_some() => reply.lines = self.coach(),
            ("why", _) if !rest.is_empty() => match rest.replace(' ', "-").parse() {
                Ok(part) if self.world().parts().contains(&part) => {
                    if !is_page {
                        self.send(Msg::Do(Action::Back), reply, files);
                    }
                    if self.world().part() != part {
                        self.send(Msg::SelectPart(part), reply, files);
                    }
                    self.send(Msg::Do(Action::Open(Open::Why)), reply, files);
                }
                Ok(Part::Topic(_)) if self.world().selected().is_some() => {
                    let not_now = self.session.text().with("plain-part-not-now", &[("word", rest.into())]);
                    reply.lines.extend([not_now, self.words_after_why()]);
                }
                _ => reply.lines.push(self.words_after_why()),
            },
            _ => self.perform(line, reply, files),
        }
    }

    /// Selects the subscription with a number of the list.
    fn select_subscription(&mut self, number: usize, reply: &mut Reply, files: &mut dyn Files) {
        let Some(index) = self.index_of(number, self.world().listed(), reply) else { return };
        if self.world().position() == Some(index) && self.world().screen() == Screen::Subscription {
            reply.lines = say::screen(&self.session);
        } else {
            self.send(Msg::Click(Target::Subscription(index)), reply, files);
        }
    }

    /// Returns the index of what has a number, of so many things; else says which numbers there are.
    pub(super) fn index_of(&self, number: usize, count: usize, reply: &mut Reply) -> Option<usize> {
        let index = number.checked_sub(1).filter(|index| *index < count);
        if index.is_none() {
            reply.lines.push(self.session.text().with("plain-no-such-number", &[("most", count.into())]));
        }
        index
    }

    /// Carries out the action that a word names. The text that the action asks for may follow it at once.
    fn perform(&mut self, line: &Line, reply: &mut Reply, files: &mut dyn Files) {
        let word = line.words.split(' ').next().unwrap_or_default();
        let find = |action: &dyn Fn(&str) -> Option<Action>| action(&line.words).or_else(|| action(word).filter(|it| asks_at_once(*it)));
        let here = find(&|word| self.action(word));
        let Some(action) = here.or_else(|| find(&|word| self.action_of_page(word))) else {
            let near = self.near(&line.words);
            let id = if near.is_empty() { "plain-not-understood" } else { "plain-did-you-mean" };
            let arguments = [("word", line.text.as_str().into()), ("known", self.session.text().list(&near).into())];
            reply.lines.push(self.session.text().with(id, &arguments));
            return;
        };
        if here.is_none() && self.world().screen() != Screen::Subscription {
            self.send(Msg::Do(Action::Back), reply, files);
            reply.went_back = true;
        }
        if action == Action::ShowAll {
            // There is no way from the page to the list here: both are read.
            self.send(Msg::SelectPart(Part::List), reply, files);
        }
        if action.changes_what_if() && matches!(self.world().screen(), Screen::WhatIf(_)) {
            self.change_what_if(Msg::Do(action), reply, files);
            return;
        }
        self.send(Msg::Do(action), reply, files);
        match (action, line.after(word)) {
            (Action::Ask(_), Some(rest)) if self.asked_text().is_some() => self.fill_in_first(rest, reply, files),
            (Action::Open(_), Some(rest)) if asks_at_once(action) => self.answer(&Line::new(rest), reply, files),
            _ => {}
        }
    }

    /// Changes the comparison of two futures, and says what is different in it.
    fn change_what_if(&mut self, message: Msg, reply: &mut Reply, files: &mut dyn Files) {
        let before = say::screen(&self.session);
        self.send(message, reply, files);
        let after = say::screen(&self.session);
        reply.lines = say::notice(&self.session).into_iter().chain(after.iter().filter(|line| !before.contains(line)).cloned()).collect();
        if reply.lines.is_empty() {
            reply.lines = after;
        }
    }

    /// Returns the action with a name or a key, if it can be used now. A name may be spoken: `next step` for `next-step`.
    pub(super) fn action(&self, word: &str) -> Option<Action> {
        let (key, name) = (word.parse::<Key>().ok(), word.replace(' ', "-"));
        let bindings = self.session.bindings();
        let found = bindings.into_iter().find(|binding| binding.name() == name || key.is_some_and(|key| binding.keys.contains(&key)));
        found.map(|binding| binding.action).filter(|action| !action.needs_screen())
    }

    /// Returns the action with a name, if it can be used on the page.
    fn action_of_page(&self, word: &str) -> Option<Action> {
        let (name, mut bindings) = (word.replace(' ', "-"), self.session.keymap().bindings_in(Context::Page));
        bindings.find(|binding| binding.name() == name).map(|binding| binding.action).filter(|action| !action.needs_screen())
    }

    /// Returns whether a line is a word of plain mode or the name of an action, and so no text for a field.
    pub(super) fn is_word(&self, line: &str) -> bool {
        WORDS.contains(&line) || self.action_of_page(line).is_some()
    }

    /// Returns the words that somebody may have meant: those that begin like it, else the nearest one.
    fn near(&self, word: &str) -> Vec<String> {
        let bindings = self.session.bindings().into_iter().chain(self.session.keymap().bindings_in(Context::Page));
        let is_offered = |binding: &&Binding| !binding.action.needs_screen() && self.session.offers(binding.action);
        let mut known: Vec<&str> = bindings.filter(is_offered).map(Binding::name).collect();
        known.extend(WORDS);
        let mut begun: Vec<String> =
            known.iter().filter(|known| word.len() > 1 && known.starts_with(word)).map(ToString::to_string).collect();
        let mut seen = HashSet::new();
        begun.retain(|known| seen.insert(known.clone()));
        begun.truncate(MOST_SUGGESTED);
        if begun.is_empty() { nearest(word, known).map(str::to_owned).into_iter().collect() } else { begun }
    }

    /// Returns every word that can be typed now, with what it does.
    pub(super) fn words(&self) -> Vec<String> {
        let text = self.session.text();
        let is_dialog = self.world().dialog().is_some();
        let general: &[&str] = if is_dialog { &["help"] } else { &WORDS };
        let mut lines: Vec<String> = general.iter().map(|word| text.labelled(word, &text.get(&format!("plain-{word}")))).collect();
        if self.session.coach().is_some() && !is_dialog {
            lines.push(text.labelled("coach", &text.get("plain-coach")));
        }
        if is_dialog || self.world().screen() != Screen::Subscription {
            lines.push(text.labelled("back", &text.get("plain-back-help")));
        }
        // Of the words that mean the same, one is listed.
        let is_back = |action| matches!(action, Action::Back | Action::Leave | Action::Close);
        let is_meant = |action: Action| !action.needs_screen() && !is_back(action) && self.session.offers(action);
        let works = |action: Action| is_meant(action) && (!is_dialog || self.works_in_dialog(action));
        for binding in self.session.bindings().into_iter().filter(|binding| works(binding.action)) {
            lines.push(text.labelled(binding.name(), &text.get(&format!("{}-help", binding.action.message()))));
        }
        if is_dialog && self.can_quit() {
            lines.push(text.labelled("quit", &text.get("key-quit-help")));
        }
        lines.extend(self.can_be_named().then(|| text.get("plain-name")));
        if !is_dialog && self.world().screen() == Screen::Subscription {
            lines.push(self.words_after_why());
        }
        lines
    }

    /// Returns whether an action can be named in the dialog that is open. At the end of a walkthrough there is nothing to help with.
    pub(super) fn works_in_dialog(&self, action: Action) -> bool {
        let is_about_step =
            matches!(action, Action::Coach(CoachAction::Next | CoachAction::Hint | CoachAction::Solution | CoachAction::Skip));
        works_in_dialogs(action) && !(is_about_step && matches!(self.world().dialog(), Some(Dialog::Card(_))))
    }

    /// Ends the program, or leaves the walkthrough for what was there before it.
    pub(super) fn quit(&mut self, reply: &mut Reply, files: &mut dyn Files) {
        let had_coach = self.session.coach().is_some();
        self.send(Msg::Do(Action::Quit), reply, files);
        if had_coach && self.session.coach().is_none() {
            let text = self.session.text();
            reply.lines.push(text.sentences(&[text.get("plain-walkthrough-left"), text.clock(self.world().now())]));
        }
    }

    /// Says which words can follow `why`.
    fn words_after_why(&self) -> String {
        let text = self.session.text();
        if self.world().selected().is_none() {
            return text.get("no-subscription-yet");
        }
        let parts = self.world().parts().into_iter().filter(|part| *part != Part::List);
        let mut names: Vec<&str> = parts.map(Part::name).collect();
        // A topic and its command may have the same name.
        let mut known = HashSet::new();
        names.retain(|name| known.insert(*name));
        text.with("plain-no-part", &[("known", text.list(&names).into())])
    }
}

/// Returns whether an action can be named while any dialog is open.
const fn works_in_dialogs(action: Action) -> bool {
    matches!(
        action,
        Action::Leave
            | Action::Close
            | Action::QuitAtOnce
            | Action::NextLesson
            | Action::Coach(_)
            | Action::Open(Open::Inspect | Open::SaveCard)
    )
}

/// Returns whether an action asks for a text, which may follow its name.
fn asks_at_once(action: Action) -> bool {
    match action {
        Action::Ask(command) => command.needs_text(),
        action => matches!(action, Action::Open(Open::GoTo | Open::Filter | Open::Save | Open::Download | Open::SaveCard)),
    }
}
