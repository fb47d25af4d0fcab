//! What is typed while a dialog is open.

use super::{
    Plain, Reply,
    line::{Line, is_back, is_help, is_quit},
    say,
};
use crate::{
    app::{Action, Answer, Command, Dialog, Field, Msg, Pasted, Target},
    driver::Files,
    key::{Code, Key},
};

impl Plain {
    /// Returns how a dialog is filled in whose field or form does not say so itself.
    pub(super) fn how_to_fill_in(&self) -> Option<String> {
        let id = match self.world().dialog() {
            Some(Dialog::Own(_)) => "plain-own",
            _ if self.can_be_named() => "plain-name",
            _ => return None,
        };
        Some(self.session.text().get(id))
    }

    /// Returns whether the dialog has a name in its field that need not be changed.
    pub(super) fn can_be_named(&self) -> bool {
        matches!(self.world().dialog(), Some(Dialog::Ask(ask)) if ask.command == Command::Upgrade)
    }

    /// Returns what is typed so far for a question that cannot be answered with yes without a text; `None` for any other.
    pub(super) fn asked_text(&self) -> Option<&str> {
        match self.world().dialog() {
            Some(Dialog::Ask(ask)) if ask.command.needs_text() => ask.field.as_ref().map(Field::text),
            _ => None,
        }
    }

    /// Returns whether the question asks for an amount, so that a number is no answer but the amount.
    pub(super) fn asks_for_amount(&self) -> bool {
        matches!(self.world().dialog(), Some(Dialog::Ask(ask)) if ask.command.asks_for_amount())
    }

    /// Fills in the text that a question asks for. It says what it holds then, and only yes carries it out.
    pub(super) fn fill_in_first(&mut self, text: &str, reply: &mut Reply, files: &mut dyn Files) {
        self.send(Msg::Do(Action::SwitchFocus), reply, files);
        self.fill_in(text, reply, files);
        self.select_nothing(reply, files);
    }

    /// Selects to do nothing again: an empty line must not carry out what is filled in, and the next line is an answer.
    fn select_nothing(&mut self, reply: &mut Reply, files: &mut dyn Files) {
        let last = say::options(&self.session).saturating_sub(1);
        self.send(Msg::Click(Target::Option(last)), reply, files);
    }

    /// Takes an answer to the dialog that is open: a number, a text for its field, yes or no, or the word for an action.
    pub(super) fn answer(&mut self, line: &Line, reply: &mut Reply, files: &mut dyn Files) {
        let says_yes_or_no = self.says_yes_or_no();
        let is_among = |words: &str| self.session.text().get(words).split(", ").any(|word| word == line.words);
        if let Some(action) = self.action(&line.words).filter(|action| line.words.chars().count() > 1 && self.works_in_dialog(*action)) {
            self.send(Msg::Do(action), reply, files);
        } else if is_help(&line.words) {
            reply.lines = self.words();
        } else if line.words == "coach" && self.session.coach().is_some() {
            reply.lines = self.coach();
        } else if is_back(&line.words) || is_quit(&line.words) && self.can_quit() {
            self.send(Msg::Do(Action::Leave), reply, files);
            if is_quit(&line.words) {
                self.quit(reply, files);
            }
        } else if let Some(number) = line.number()
            && self.session.waits_for_answer()
        {
            // As on the screen. What is meant as an answer must never confirm a dialog.
            self.answer_question(number, reply, files);
        } else if self.field_has_keys() {
            self.fill_in_line(&line.text, reply, files);
        } else if let Some(index) = say::option_words(&self.session).iter().position(|word| *word == line.words) {
            self.take_option(index, reply, files);
        } else if let Some(number) = line.number().filter(|number| self.is_option(*number)) {
            if let Some(index) = self.index_of(number, say::options(&self.session), reply) {
                self.take_option(index, reply, files);
            }
        } else if line.text.is_empty() {
            let is_read = matches!(self.world().dialog(), Some(Dialog::Events(_) | Dialog::Card(_)));
            let action = if is_read || self.session.waits_for_answer() { Action::Leave } else { Action::Confirm };
            self.send(Msg::Do(action), reply, files);
        } else if says_yes_or_no && (line.words == "yes" || is_among("plain-yes")) {
            self.take_option(0, reply, files);
        } else if says_yes_or_no && (line.words == "no" || is_among("plain-no")) {
            self.send(Msg::Do(Action::Leave), reply, files);
        } else if let Some(name) = line.after("name").filter(|_| self.can_be_named()) {
            self.send(Msg::Do(Action::SwitchFocus), reply, files);
            self.fill_in(name, reply, files);
            self.send(Msg::Do(Action::SwitchFocus), reply, files);
        } else if self.asked_text().is_some() && !self.is_word(&line.words) {
            self.fill_in_first(&line.text, reply, files);
        } else if matches!(self.world().dialog(), Some(Dialog::SignIn(_))) && !self.is_word(&line.words) {
            // To sign in changes nothing: an address is all that it takes.
            self.send(Msg::Do(Action::SwitchFocus), reply, files);
            self.fill_in(&line.text, reply, files);
            self.send(Msg::Do(Action::Confirm), reply, files);
        } else {
            reply.lines.push(self.not_an_answer(line));
        }
    }

    /// Answers the question of the step with a number.
    pub(super) fn answer_question(&mut self, number: usize, reply: &mut Reply, files: &mut dyn Files) {
        if let Some(index) = self.index_of(number, say::answers(&self.session), reply) {
            let before = say::coach_news(&self.session);
            self.send(Msg::Click(Target::Answer(index)), reply, files);
            let news = say::coach_news(&self.session);
            if news == before {
                // What is said of the same answer once more is the same.
                reply.lines.extend(news);
            }
        }
    }

    /// Returns whether the dialog is a question that is answered with yes or no.
    pub(super) fn says_yes_or_no(&self) -> bool {
        matches!(self.world().dialog(), Some(Dialog::Ask(ask)) if ask.answers.iter().any(|(answer, _)| *answer == Answer::Yes))
    }

    /// Says that a line is no answer to the dialog, and what is.
    fn not_an_answer(&self, line: &Line) -> String {
        let (text, words) = (self.session.text(), say::option_words(&self.session));
        match self.world().dialog() {
            Some(Dialog::Card(_)) if self.session.next_walkthrough().is_some() => text.get("plain-not-understood-card-next"),
            Some(Dialog::Card(_)) => text.get("plain-not-understood-card"),
            Some(Dialog::SignIn(_)) => text.get("plain-not-understood-sign-in"),
            Some(Dialog::Ask(ask)) if self.asked_text().is_some() && (words.is_empty() || self.asks_for_amount()) => {
                let field = text.get(&format!("ask-{}-field", ask.command.name()));
                let id = if self.asks_for_amount() { "plain-not-understood-amount" } else { "plain-not-understood-fill" };
                text.with(id, &[("field", field.into())])
            }
            Some(_) if self.can_be_named() && line.words == "name" => text.get("plain-name-missing"),
            Some(_) if !words.is_empty() => text.with("plain-not-understood-words", &[("words", text.list(&words).into())]),
            Some(_) if self.says_yes_or_no() => text.get("plain-not-understood-yes"),
            _ => text.get("plain-not-understood-there"),
        }
    }

    /// Returns whether a number is meant as that of an option. Where a text is asked for, one that no option has may be the text, and where an
    /// amount is asked for, it is the amount. At a step that asks a question, it is never an answer to a dialog.
    fn is_option(&self, number: usize) -> bool {
        let options = say::options(&self.session);
        options > 0 && say::option_words(&self.session).is_empty() && (self.asked_text().is_none() || (1..=options).contains(&number))
    }

    /// Takes a line for the field that is typed in. In the form for a trial of one's own, a value that is wrong leaves the field as it was.
    fn fill_in_line(&mut self, text: &str, reply: &mut Reply, files: &mut dyn Files) {
        let (before, said_before) = (self.session.clone(), say::dialog(&self.session));
        if !text.is_empty() {
            self.fill_in(text, reply, files);
        }
        self.send(Msg::Do(Action::Confirm), reply, files);
        let is_same_field = matches!(
            (before.world().dialog(), self.world().dialog()),
            (Some(Dialog::Own(before)), Some(Dialog::Own(after))) if before.current == after.current
        );
        if is_same_field && !text.is_empty() {
            reply.lines = say::dialog_news(&self.session, &said_before, false);
            self.session = before;
        }
    }

    /// Replaces the text of the field that is typed in.
    fn fill_in(&mut self, text: &str, reply: &mut Reply, files: &mut dyn Files) {
        for key in [Key::plain(Code::End), Key::ctrl('u')] {
            self.send(Msg::Key(key), reply, files);
        }
        self.send(Msg::Paste(Pasted::new(text)), reply, files);
    }

    /// Confirms the option at an index. If the text for it is missing or wrong, that is said, and the question is still the same.
    fn take_option(&mut self, index: usize, reply: &mut Reply, files: &mut dyn Files) {
        let (said_before, context) = (say::dialog(&self.session), self.world().context());
        self.send(Msg::Click(Target::Option(index)), reply, files);
        // The first click only selects the option.
        if self.world().dialog().is_some() && self.world().context() == context {
            self.send(Msg::Do(Action::Confirm), reply, files);
        }
        if self.asked_text().is_some() && self.field_has_keys() {
            reply.lines = say::dialog_news(&self.session, &said_before, false);
            self.select_nothing(reply, files);
        }
    }
}
