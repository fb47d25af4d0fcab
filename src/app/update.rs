//! How a message changes a session, and what each action does.

use super::{
    Action, Context, Dialog,
    Direction::{Next, Previous},
    Effect, Input, Msg, Notice, Open, Part, Quit, Screen, Session, Target, TimeStep, WhatIf,
};
use chrono::TimeDelta;

use crate::{
    clock::{Clock, Rate},
    key::Key,
};

/// The rows of a page of a list or a text.
const PAGE: isize = 10;

impl Session {
    /// Ends what is shown only for a moment: whoever presses a key has seen enough of it. Returns whether the key has done its work with that,
    /// which one that leaves the program never has.
    fn skip_moment(&mut self, key: Key) -> bool {
        if self.finish_playing() {
            let leaves = matches!(self.binding_of(key), Some((_, Action::QuitAtOnce | Action::Suspend)));
            if leaves {
                self.log(Input::ENDS);
            }
            return !leaves;
        }
        let was_processing = self.world.dialog.take_if(|dialog| dialog.closes_at().is_some()).is_some();
        // The key would only have closed the dialog.
        was_processing && matches!(self.habits.keymap.action(Context::Choice, key), Some(Action::Confirm | Action::Leave))
    }
}

/// Applies a message to a session. Returns the effects in the order in which they are to be carried out. Never fails, whatever the message.
pub fn update(session: &mut Session, msg: Msg) -> Vec<Effect> {
    // A click on the hint of a key is that key in every respect.
    let msg = if let Msg::Click(Target::Key(key)) = msg { Msg::Key(key) } else { msg };
    let is_skipped = if let Msg::Key(key) = &msg { session.skip_moment(*key) } else { false };
    if is_skipped {
        session.log(Input::ENDS);
    } else {
        session.record(&msg);
    }
    let mut asked = match msg {
        // Time passes in pieces, and the rest is done for each of them.
        Msg::Tick(wall) => return session.tick(wall),
        Msg::TextEnd(last) => {
            session.world.scrolled_text().into_iter().for_each(|scroll| scroll.stop_at(last));
            return Vec::new();
        }
        Msg::Key(_) if is_skipped => Vec::new(),
        Msg::Key(key) => press(session, key),
        Msg::Do(action) => {
            session.moment.notice = None;
            perform(session, action)
        }
        Msg::SelectPart(part) => {
            session.world.part = part;
            Vec::new()
        }
        Msg::Click(target) => session.click(target),
        Msg::Wheel(target, direction) => {
            session.wheel(target, direction);
            Vec::new()
        }
        Msg::Paste(pasted) => {
            if session.world.context() == Context::ChoiceAndField {
                // Only a field takes a text.
                session.world.dialog.iter_mut().for_each(Dialog::enter_field);
            }
            if let Some(field) = session.world.dialog.as_mut().and_then(Dialog::field) {
                pasted.text().chars().for_each(|c| field.insert(c));
            }
            session.world.typed();
            Vec::new()
        }
        Msg::Saved(outcome) => {
            session.saved(outcome);
            Vec::new()
        }
        Msg::Move(to) => {
            session.move_clock(to);
            Vec::new()
        }
        Msg::GoTo(at) => {
            session.moment.notice = None;
            session.world.cancel_dialog();
            session.go_to(at);
            Vec::new()
        }
        Msg::Resume { motion } => {
            session.end_moments();
            session.habits.motion = motion;
            Vec::new()
        }
        Msg::JumpTo(index, done) => {
            session.jump_to_step(index, &done);
            Vec::new()
        }
        Msg::OwnNotKept => {
            session.moment.notice = Some(Notice::OwnNotKept);
            Vec::new()
        }
        Msg::ProgressNotSaved => {
            session.stop_saving_inputs();
            session.tell_progress_not_saved();
            Vec::new()
        }
    };
    // Progress is saved before anything else: what follows may end the program.
    let mut effects = session.follow_up(TimeDelta::zero());
    effects.append(&mut asked);
    effects
}

impl Session {
    /// Does what has to follow every change: brings the world in line with it, and lets the coach look. `elapsed` is the real time that has
    /// passed.
    pub(super) fn follow_up(&mut self, elapsed: TimeDelta) -> Vec<Effect> {
        self.world.settle();
        let mut effects = self.observe_step(elapsed);
        effects.extend(self.world.take_unkept().map(Effect::KeepOwn));
        effects
    }

    /// Returns what a message of the keyboard does on a screen that is too small to show anything: it quits, or suspends the program. Whatever
    /// else it would do, nobody could see.
    #[must_use]
    pub fn blind_action(&self, msg: &Msg) -> Option<Msg> {
        let Msg::Key(key) = *msg else { return None };
        match self.keymap().action(Context::Page, key) {
            // A question would not be seen either.
            Some(Action::Quit | Action::QuitAtOnce) => Some(Msg::Do(Action::QuitAtOnce)),
            Some(Action::Suspend) => Some(Msg::Do(Action::Suspend)),
            _ => None,
        }
    }
}

/// Carries out what a key is bound to, or types it.
pub(super) fn press(session: &mut Session, key: Key) -> Vec<Effect> {
    session.moment.notice = None;
    let binding = session.binding_of(key);
    let signed = session.moment.signed.take();
    if let Some((_, action)) = binding {
        // Whoever answers once more means no date.
        let is_answer = action == Action::Answer || action == Action::GoToTyped && signed.is_none() && session.is_at_question();
        match action {
            _ if is_answer => {
                return key
                    .typed()
                    .and_then(|c| c.to_digit(10))
                    .map_or_else(Vec::new, |digit| session.answer((digit as usize).wrapping_sub(1)));
            }
            Action::GoToTyped => session.type_time(signed, key),
            Action::Faster | Action::Slower => {
                session.moment.signed = key.typed().map(|sign| (sign, session.world.clock.rate()));
                return perform(session, action);
            }
            action => return perform(session, action),
        }
        return Vec::new();
    }
    if session.context_of(key) != session.world.context() {
        session.world.dialog.iter_mut().for_each(Dialog::enter_field);
    }
    if let Some(field) = session.world.dialog.as_mut().and_then(Dialog::field) {
        field.press(key);
        session.world.typed();
    }
    Vec::new()
}

pub(super) fn perform(session: &mut Session, action: Action) -> Vec<Effect> {
    let saved = session.note_first_step(action);
    let effects = carry_out(session, action);
    saved.into_iter().chain(effects).collect()
}

fn carry_out(session: &mut Session, action: Action) -> Vec<Effect> {
    match action {
        Action::Coach(action) => return session.do_coach_action(action),
        Action::CopyLink if session.has_links => return session.copy_link(),
        // Outside a browser there are no addresses.
        Action::CopyLink => session.moment.notice = Some(Notice::NoLinks),
        // Only a digit says which answer.
        Action::Answer => {}
        Action::NextLesson => return session.take_next_walkthrough(),
        Action::Quit if session.coach.is_some() => return session.leave_walkthrough().unwrap_or_else(|| vec![Effect::Quit]),
        Action::Quit if session.world.account.has_unsaved() => {
            session.world.open_dialog(Quit::default());
        }
        Action::Quit | Action::QuitAtOnce => return vec![Effect::Quit],
        Action::Suspend => return vec![Effect::Suspend],
        Action::Up => session.world.leap(-1),
        Action::Down => session.world.leap(1),
        Action::ScrollUp => session.world.scroll(-1),
        Action::ScrollDown => session.world.scroll(1),
        Action::ReadBack => session.world.scroll(-PAGE),
        Action::ReadOn => session.world.scroll(PAGE),
        Action::PageUp => session.world.leap(-PAGE),
        Action::PageDown => session.world.leap(PAGE),
        Action::First => session.world.leap(isize::MIN),
        Action::Last => session.world.leap(isize::MAX),
        Action::NextArea => session.world.step_area(Next),
        Action::PreviousArea => session.world.step_area(Previous),
        Action::Press => session.world.press_part(),
        Action::Ask(command) => session.world.ask(command),
        Action::Open(open) => session.open_by(open),
        Action::WhatIf => session.ask_what_if(),
        Action::Usage => session.show_usage(),
        Action::NextEvent => session.move_time(TimeStep::Event, Next),
        Action::PreviousEvent => session.move_time(TimeStep::Event, Previous),
        Action::NextDay => session.move_time(TimeStep::Day, Next),
        Action::PreviousDay => session.move_time(TimeStep::Day, Previous),
        Action::NextHour => session.move_time(TimeStep::Hour, Next),
        Action::PreviousHour => session.move_time(TimeStep::Hour, Previous),
        Action::SignUp => session.go_to_end(Previous),
        Action::Start => session.go_to(session.world.started_at),
        Action::LastChange => session.go_to_end(Next),
        // Only a key says which digit.
        Action::GoToTyped => session.open_by(Open::GoTo),
        Action::Sort if session.world.existing() < 2 => session.moment.notice = Some(Notice::OnlyOne),
        Action::Sort => {
            // What is sorted is seen.
            session.world.part = Part::List;
            let order = session.world.list.order().next();
            session.world.list.set_order(order);
            session.moment.notice = Some(Notice::Sorted(order));
        }
        Action::ShowAll => session.world.go_up(),
        Action::Pause => session.control_clock(Clock::toggle_pause),
        Action::Faster => session.change_rate(Rate::faster, Notice::Fastest),
        Action::Slower => session.change_rate(Rate::slower, Notice::Slowest),
        Action::StopAtEvents => session.switch_stops(),
        Action::Copy => return session.copy(),
        Action::NextLanguage => session.habits.text = session.text().in_language(session.text().language().next()),
        Action::Simulate => session.switch_counterpart(),
        Action::LocalTime => {
            session.habits.text.switch_zone();
            session.moment.notice = Some(Notice::ZoneSwitched);
        }
        Action::ToggleMouse => {
            session.habits.mouse = !session.habits.mouse;
            session.moment.notice = Some(Notice::Mouse(session.habits.mouse));
            return vec![Effect::SetMouse(session.habits.mouse)];
        }
        Action::Back => session.world.screen = Screen::Subscription,
        Action::Confirm | Action::KeepFilter | Action::DoIt | Action::GoThere => return session.confirm_dialog(),
        Action::Leave | Action::Close => session.world.cancel_dialog(),
        Action::NextPart => session.world.step_why(Next),
        Action::PreviousPart => session.world.step_why(Previous),
        Action::ChooseUp => session.world.in_dialog(|dialog| dialog.step(Previous)),
        Action::ChooseDown => session.world.in_dialog(|dialog| dialog.step(Next)),
        Action::SettingUp | Action::SettingDown => session.world.select_what_if(WhatIf::other_setting),
        Action::OtherFuture => session.world.select_what_if(WhatIf::other_future),
        Action::Earlier => session.change_what_if(Previous),
        Action::Later => session.change_what_if(Next),
        Action::SwitchFocus => session.world.in_dialog(Dialog::switch_focus),
        Action::Search => session.world.in_dialog(Dialog::search),
    }
    Vec::new()
}
