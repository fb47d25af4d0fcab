//! What a message makes of the session, and what an action does.

use super::{Action, Context, Dialog, Direction, Effect, GoTo, Help, Input, Msg, Notice, Quit, Save, Screen, Session, Told, WhyFutures};
use chrono::TimeDelta;

use crate::{clock::Clock, key::Key, text::Text};

impl Session {
    /// Ends with a key what is only shown for a moment: who presses one has seen enough of it. Whether the key has done its work with that.
    fn ends_with(&mut self, key: Key) -> bool {
        if self.finish_playing() {
            return true;
        }
        let was_processing = self.world.dialog.take_if(|dialog| dialog.closes_at().is_some()).is_some();
        // One that would only close a dialog.
        was_processing && matches!(self.habits.keymap.action(Context::Choice, key), Some(Action::Confirm | Action::Leave))
    }
}

/// Makes of the session what the message says. Never fails and never panics, whatever comes in.
pub fn update(session: &mut Session, msg: Msg) -> Vec<Effect> {
    let ends_only = if let Msg::Key(key) = &msg { session.ends_with(*key) } else { false };
    if ends_only {
        session.log(Input::ENDS);
    } else {
        session.take_down(&msg);
    }
    let mut asked = match msg {
        // It sees to all that follows by itself.
        Msg::Tick(wall) => return session.tick(wall),
        Msg::Key(_) if ends_only => Vec::new(),
        Msg::Key(key) => press(session, key),
        Msg::Do(action) => {
            session.moment.notice = None;
            perform(session, action)
        }
        Msg::Choose(part) => {
            session.world.part = part;
            Vec::new()
        }
        Msg::Click(target) => session.click(target),
        Msg::Wheel(target, direction) => {
            session.wheel(target, direction);
            Vec::new()
        }
        Msg::Paste(text) => {
            if let Some(field) = session.world.dialog.as_mut().and_then(Dialog::field) {
                text.chars().for_each(|c| field.insert(c));
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
        Msg::Resume { motion } => {
            session.forget_moments();
            session.habits.motion = motion;
            Vec::new()
        }
        Msg::JumpTo(place, done) => {
            session.jump_to_step(place, &done);
            Vec::new()
        }
        Msg::NotKept => {
            session.moment.notice = Some(Notice::Coach(Told::NotKept));
            Vec::new()
        }
    };
    session.world.settle();
    // Progress is saved before anything else: what follows may end the program.
    let mut effects = session.observe_step(TimeDelta::zero());
    effects.append(&mut asked);
    effects
}

/// Does what a key says.
pub(super) fn press(session: &mut Session, key: Key) -> Vec<Effect> {
    session.moment.notice = None;
    let binding = session.binding_of(key);
    let signed = session.moment.signed.take();
    if let Some((_, action)) = binding {
        match action {
            Action::Answer => {
                return key
                    .typed()
                    .and_then(|c| c.to_digit(10))
                    .map_or_else(Vec::new, |digit| session.answer((digit as usize).wrapping_sub(1)));
            }
            Action::TypeTime => session.type_time(signed, key),
            Action::Faster | Action::Slower => {
                session.moment.signed = key.typed().map(|sign| (sign, session.world.clock.rate()));
                return perform(session, action);
            }
            action => return perform(session, action),
        }
        return Vec::new();
    }
    if let Some(field) = session.world.dialog.as_mut().and_then(Dialog::field) {
        field.press(key);
        session.world.typed();
    }
    Vec::new()
}

/// Does what an action says.
pub(super) fn perform(session: &mut Session, action: Action) -> Vec<Effect> {
    match action {
        Action::Coach(verb) => return session.ask_coach(verb),
        Action::Walkthroughs => session.show_walkthroughs(),
        // Only a digit says which one.
        Action::Answer => {}
        Action::Quit if session.coach.is_some() => return session.leave_walkthrough().unwrap_or_else(|| vec![Effect::Quit]),
        Action::Quit if session.world.account.has_unsaved() => {
            session.world.open_dialog(Quit::default());
        }
        Action::Quit | Action::QuitAtOnce => return vec![Effect::Quit],
        Action::Suspend => return vec![Effect::Suspend],
        Action::Step(direction) => session.world.step(direction),
        Action::StepToEnd(Direction::Previous) => session.world.choose(0),
        Action::StepToEnd(Direction::Next) => session.world.choose(usize::MAX),
        Action::StepArea(direction) => session.world.step_area(direction),
        Action::Press => session.world.press_part(),
        Action::Ask(command) => session.world.ask(command),
        Action::Why if matches!(session.world.screen, Screen::WhatIf(_)) => session.world.open_dialog(WhyFutures::default()),
        Action::Why => session.world.ask_why(),
        Action::WhatIf => session.ask_what_if(),
        Action::Usage => session.show_usage(),
        Action::Events => session.world.show_events(),
        Action::MoveTime(step, direction) => session.move_time(step, direction),
        Action::MoveTimeToEnd(direction) => session.go_to_end(direction),
        Action::GoTo | Action::TypeTime => session.world.open_dialog(GoTo::default()),
        Action::Branches => session.ask_for_branch(),
        Action::SignIn => session.world.ask_who_signs_in(),
        Action::Sort => {
            let order = session.world.list.order().next();
            session.world.list.set_order(order);
            session.moment.notice = Some(Notice::Sorted(order));
        }
        Action::Filter => session.world.ask_for_filter(),
        Action::ShowAll => session.world.list.set_filter(""),
        Action::TogglePause => session.control_clock(Clock::toggle_pause),
        Action::Faster => session.control_clock(|clock| clock.set_rate(clock.rate().faster())),
        Action::Slower => session.control_clock(|clock| clock.set_rate(clock.rate().slower())),
        Action::Save(what) => session.world.open_dialog(Save::new(what)),
        Action::Copy => return session.copy(),
        Action::NextLanguage => session.habits.text = Text::new(session.text().language().next()),
        Action::ToggleMouse => {
            session.habits.mouse = !session.habits.mouse;
            session.moment.notice = Some(Notice::Mouse(session.habits.mouse));
            return vec![Effect::SetMouse(session.habits.mouse)];
        }
        Action::Palette => session.open_palette(),
        Action::Help => session.world.open_dialog(Help::default()),
        Action::Back => session.world.screen = Screen::Subscription,
        Action::Confirm => return session.confirm_dialog(),
        Action::Leave => session.world.cancel_dialog(),
        Action::StepWhy(direction) => session.world.step_why(direction),
        Action::Choose(_) | Action::Change(_) | Action::SwitchFocus | Action::Search | Action::Scroll(_) => {
            match (&mut session.world.dialog, &mut session.world.screen) {
                (Some(dialog), _) => dialog.perform(action),
                (None, Screen::WhatIf(_)) => session.world.change_what_if(action),
                (None, _) => {}
            }
        }
    }
    Vec::new()
}
