//! Plain mode: the account center in lines, for screen readers, braille displays and pipes. One question at a time, and nothing is drawn.
//!
//! The user types words and numbers. Changes are printed when they happen; countdowns only on request (`time`) and when they end.

mod answers;
mod coach;
mod commands;
mod line;
mod say;
#[cfg(feature = "terminal")]
mod terminal;

use strum::VariantArray;

use crate::{
    app::{Action, Context, Dialog, Effect, Msg, Notice, Order, Own, OwnField, Screen, Session, World},
    clock::Rate,
    domain::{Instant, Subscription, Topic},
    driver::{self, Files, Host, Look},
    text::Language,
};
use line::Line;
#[cfg(feature = "terminal")]
pub use terminal::run;

#[derive(Debug, Clone)]
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
    /// Whether the page was returned to for what was asked. It need not be read again.
    went_back: bool,
}

/// What is shown, for comparison with what is shown after the next line.
struct Shown {
    subscription: Option<Subscription>,
    now: Instant,
    /// The screen, and the ID of the subscription.
    page: (Screen, Option<String>),
    language: Language,
    clock: (Rate, bool),
    dialog: Option<&'static str>,
    is_looking_back: bool,
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
            dialog: world.dialog_name(),
            is_looking_back: world.is_looking_back(),
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
        if matches!(self.world().dialog(), Some(Dialog::Own(_))) && !self.world().is_real() {
            // The page is that of an example: a listener would take it for their own.
            return say::notice(&self.session).into_iter().chain(say::dialog(&self.session)).chain(self.how_to_fill_in()).collect();
        }
        let mut lines = say::heading(&self.session);
        if self.world().listed() > 1 {
            lines.extend(say::list(&self.session));
        }
        lines.extend(say::screen(&self.session));
        let is_simulated = self.world().clock().is_simulated();
        lines.push(self.session.text().get(if is_simulated { "plain-how" } else { "plain-how-live" }));
        lines.extend(say::notice(&self.session));
        lines.extend(self.coach());
        lines.extend(say::dialog(&self.session));
        lines.extend(self.how_to_fill_in());
        lines
    }

    /// Returns the prompt, which says what can be typed.
    #[must_use]
    pub fn prompt(&self) -> String {
        let text = self.session.text();
        let (waits, has_words) = (self.session.waits_for_answer(), !say::option_words(&self.session).is_empty());
        let id = match self.world().dialog() {
            None => "plain-prompt",
            Some(Dialog::Ask(ask)) if self.asked_text().is_some() && !self.field_has_keys() => {
                let field = text.get(&format!("ask-{}-field", ask.command.name()));
                let id = match (has_words, waits) {
                    (true, true) => "plain-prompt-fill-and-question",
                    (true, false) => "plain-prompt-amount",
                    (false, _) => "plain-prompt-fill",
                };
                return format!("{} ", text.with(id, &[("field", field.into())]));
            }
            Some(_) if has_words && waits => "plain-prompt-words-and-question",
            Some(_) if waits && self.field_has_keys() => "plain-prompt-field-and-question",
            Some(_) if waits => "plain-prompt-question",
            Some(_) if has_words => "plain-prompt-words",
            Some(Dialog::Card(_)) if self.session.next_walkthrough().is_some() => "plain-prompt-card-next",
            Some(Dialog::Card(_)) => "plain-prompt-card",
            Some(Dialog::Own(own)) => own_prompt(own, own.error(self.session.real_now(), text.zone()).is_some()),
            Some(_) if self.field_has_keys() => "plain-prompt-field",
            Some(Dialog::Ask(ask)) if self.says_yes_or_no() => {
                let what = say::command_in_short(text, ask.command);
                return format!("{} ", text.with("plain-prompt-yes", &[("what", what.into())]));
            }
            Some(_) => "plain-prompt-number",
        };
        format!("{} ", text.get(id))
    }

    /// Lets time pass. Returns what happened meanwhile.
    pub fn tick(&mut self, wall: Instant, files: &mut dyn Files) -> Vec<String> {
        self.handle(Msg::Tick(wall), files)
    }

    /// Handles what comes in beside the lines. Returns what happened.
    pub fn handle(&mut self, msg: Msg, files: &mut dyn Files) -> Vec<String> {
        let before = Shown::of(&self.session);
        let mut reply = Reply::default();
        self.send(msg, &mut reply, files);
        let mut lines = if reply.has_news { self.changes(&before) } else { Vec::new() };
        lines.extend(self.coach_changes(&before));
        lines
    }

    /// Replies to a line.
    pub fn reply_to(&mut self, line: &str, files: &mut dyn Files) -> Reply {
        let (before, waited) = (Shown::of(&self.session), self.session.waits_for_answer());
        let mut reply = self.reply_without_coach(line, &before, files);
        if !reply.ends {
            let coached = self.coach_changes(&before);
            // If the coach has something to say, there is no need to say that nothing else changed.
            if !coached.is_empty() && reply.lines == [self.unchanged()] {
                reply.lines.clear();
            }
            reply.lines.extend(coached);
            let is_list = say::options(&self.session) > 0 && say::option_words(&self.session).is_empty();
            if waited && !self.session.waits_for_answer() && self.world().dialog_name() == before.dialog && is_list {
                // Now it has numbers.
                reply.lines.extend(say::dialog(&self.session));
            }
        }
        reply
    }

    fn reply_without_coach(&mut self, line: &str, before: &Shown, files: &mut dyn Files) -> Reply {
        let line = Line::new(line);
        let dialog_before = self.world().dialog().cloned();
        let (said_before, had_field) = (say::dialog(&self.session), self.field_has_keys());
        let mut reply = Reply::default();
        match self.world().dialog() {
            Some(_) => self.answer(&line, &mut reply, files),
            None => self.command(&line, &mut reply, files),
        }
        if reply.ends || !reply.lines.is_empty() {
            return reply;
        }
        let coach_says_more = !self.coach_changes(before).is_empty();
        if self.world().dialog().is_some() && self.world().dialog() == dialog_before.as_ref() && coach_says_more {
            // Only the coach has something to say; the dialog has been read.
            reply.lines.extend(say::notice(&self.session));
            return reply;
        }
        let after = Shown::of(&self.session);
        let session = &self.session;
        if let Some(dialog) = self.world().dialog() {
            reply.lines.extend(say::notice(session));
            if dialog_before.is_some() && self.world().dialog_name() == before.dialog && !matches!(dialog, Dialog::Inspect(_)) {
                // The rest of it has been read.
                let asks_now = self.field_has_keys() && !had_field;
                reply.lines.extend(say::dialog_news(session, &said_before, asks_now));
            } else {
                reply.lines.extend(say::dialog(session));
                reply.lines.extend(self.how_to_fill_in());
            }
            if matches!(dialog, Dialog::Why(_) | Dialog::WhyFutures(_) | Dialog::Help(_) | Dialog::Inspect(_) | Dialog::Palette(_)) {
                // It asks nothing.
                self.send(Msg::Do(Action::Leave), &mut reply, files);
            }
        } else if before.page != after.page && !(reply.went_back && before.page.1 == after.page.1) {
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

    /// Returns the time if it was moved, the notice, that one looks back from now on, and the rows of the page that have changed; if there is
    /// nothing of all that, the time.
    fn changes(&self, before: &Shown) -> Vec<String> {
        let now = self.world().now();
        // What is told of an event says when that was: mostly now, but a long jump goes on after it.
        let says_when = matches!(self.session.notice(), Some(Notice::Arrived(at) | Notice::Stopped(at)) if *at == now);
        let moved = (before.now != now && !says_when).then(|| self.session.text().clock(now));
        let mut lines: Vec<String> = moved.into_iter().chain(say::notice(&self.session)).collect();
        let says_so = before.is_looking_back || matches!(self.session.notice(), Some(Notice::LookingBack(_)));
        lines.extend(say::looking_back(&self.session).filter(|_| !says_so));
        let snapshot = before.subscription.as_ref().and_then(|subscription| subscription.at(before.now));
        if let Some((before, after)) = snapshot.zip(self.world().selected()) {
            let topics: Vec<Topic> = Topic::VARIANTS.iter().copied().filter(|topic| topic.differs(&before, &after)).collect();
            lines.extend(say::topics(&self.session, &topics));
        }
        if lines.is_empty() {
            lines.push(self.unchanged());
        }
        lines
    }

    /// Says that nothing has changed, or that there is nothing yet that could, and what time it is.
    fn unchanged(&self) -> String {
        let text = self.session.text();
        let why = if self.world().selected().is_none() { "no-subscription-yet" } else { "plain-nothing-changed" };
        text.sentences(&[text.get(why), text.clock(self.world().now())])
    }

    /// Returns whether what is typed goes into a field.
    fn field_has_keys(&self) -> bool {
        matches!(self.world().context(), Context::Field | Context::Line | Context::Form | Context::Filter)
    }

    /// Returns whether the program can be quit: a page in a browser cannot.
    fn can_quit(&self) -> bool {
        self.session.keymap().all().iter().any(|binding| binding.action == Action::Quit)
    }

    fn send(&mut self, message: Msg, reply: &mut Reply, files: &mut dyn Files) {
        driver::send(&mut self.session, message, &mut PlainHost { reply, files, look: self.look });
    }
}

/// Returns the prompt for a field of the form for a trial of one's own. An empty line goes on to the next field, unless what is in this one is
/// wrong.
fn own_prompt(own: &Own, is_wrong: bool) -> &'static str {
    match (own.field_of(own.current).text().trim().is_empty(), own.current) {
        _ if is_wrong => "plain-prompt-own-needed",
        (true, OwnField::SignedUp) => "plain-prompt-own-needed",
        (true, _) => "plain-prompt-own-empty",
        (false, OwnField::SignedUp | OwnField::Credit) => "plain-prompt-own-keep",
        (false, _) => "plain-prompt-own-keep-or-none",
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
