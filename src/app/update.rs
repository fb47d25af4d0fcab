//! What a message makes of the model, and what an action does.

use super::{
    Action, Context, Dialog, Direction, Effect, Field, Filter, GoTo, Help, Input, Leaving, Model, Msg, Notice, Options, Part, Save, Screen,
    Told, Why,
};
use chrono::TimeDelta;

use crate::{clock::Clock, key::Key};

impl Model {
    /// Ends with a key what is only shown for a moment: who presses one has seen enough of it. Whether the key has done its work with that.
    fn ends_with(&mut self, key: Key) -> bool {
        if self.finish_playing() {
            return true;
        }
        let was_processing = self.dialog.take_if(|dialog| matches!(dialog, Dialog::Processing { .. })).is_some();
        // One that would only close a dialog.
        was_processing && matches!(self.keymap.action(Context::Choice, key), Some(Action::Confirm | Action::Leave))
    }
}

/// Makes of the model what the message says. Never fails and never panics, whatever comes in.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    let ends_only = if let Msg::Key(key) = &msg { model.ends_with(*key) } else { false };
    if ends_only {
        model.log(Input::ENDS);
    } else {
        model.take_down(&msg);
    }
    let mut effects = match msg {
        // It sees to all that follows by itself.
        Msg::Tick(wall) => return model.tick(wall),
        Msg::Key(_) if ends_only => Vec::new(),
        Msg::Key(key) => press(model, key),
        Msg::Do(action) => {
            model.notice = None;
            perform(model, action)
        }
        Msg::Choose(part) => {
            model.part = part;
            Vec::new()
        }
        Msg::Click(target) => model.click(target),
        Msg::Wheel(target, direction) => {
            model.wheel(target, direction);
            Vec::new()
        }
        Msg::Paste(text) => {
            if let Some(field) = model.dialog.as_mut().and_then(Dialog::field) {
                text.chars().for_each(|c| field.insert(c));
            }
            model.typed();
            Vec::new()
        }
        Msg::Labels(labels) => {
            if let Some(Dialog::Palette(palette)) = &mut model.dialog {
                palette.label(labels);
            }
            Vec::new()
        }
        Msg::Saved(outcome) => {
            model.saved(outcome);
            Vec::new()
        }
        Msg::Move(to) => {
            model.move_clock(to);
            Vec::new()
        }
        Msg::Resume { motion } => {
            model.forget_moments();
            model.motion = motion;
            Vec::new()
        }
        Msg::JumpTo(place, done) => {
            model.jump_to_step(place, &done);
            Vec::new()
        }
        Msg::NotKept => {
            model.notice = Some(Notice::Coach(Told::NotKept));
            Vec::new()
        }
    };
    model.settle();
    effects.extend(model.see_step(TimeDelta::zero()));
    effects
}

/// Does what a key says.
pub(super) fn press(model: &mut Model, key: Key) -> Vec<Effect> {
    model.notice = None;
    let binding = model.binding_of(key);
    let signed = model.signed.take();
    if let Some((_, action)) = binding {
        match action {
            Action::Answer => {
                return key
                    .typed()
                    .and_then(|c| c.to_digit(10))
                    .map_or_else(Vec::new, |digit| model.answer((digit as usize).wrapping_sub(1)));
            }
            Action::TypeTime => model.type_time(signed, key),
            Action::Faster | Action::Slower => {
                model.signed = key.typed().map(|sign| (sign, model.clock.rate()));
                return perform(model, action);
            }
            action => return perform(model, action),
        }
        return Vec::new();
    }
    if let Some(field) = model.dialog.as_mut().and_then(Dialog::field) {
        field.press(key);
        model.typed();
    }
    Vec::new()
}

/// Does what an action says.
pub(super) fn perform(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Coach(verb) => return model.ask_coach(verb),
        Action::Walkthroughs => model.show_walkthroughs(),
        // Only a digit says which one.
        Action::Answer => {}
        Action::Quit if model.coach.is_some() => return model.leave_walkthrough().unwrap_or_else(|| vec![Effect::Quit]),
        Action::Quit if model.account.has_unsaved() => {
            model.dialog = Some(Dialog::Leave(Options::new(vec![Leaving::Stay, Leaving::Save, Leaving::Quit], 0)));
        }
        Action::Quit | Action::QuitAtOnce => return vec![Effect::Quit],
        Action::Suspend => return vec![Effect::Suspend],
        Action::Step(direction) => model.step(direction),
        Action::StepToEnd(Direction::Previous) => model.choose(0),
        Action::StepToEnd(Direction::Next) => model.choose(usize::MAX),
        Action::StepArea(direction) => model.step_area(direction),
        Action::Press => model.press_part(),
        Action::Ask(command) => model.ask(command),
        Action::Why if matches!(model.screen, Screen::WhatIf(_)) => model.dialog = Some(Dialog::WhyFutures { scroll: 0 }),
        Action::Why => model.dialog = model.selected().map(|_| Dialog::Why(Why::new(model.asked_after()))),
        Action::WhatIf => model.ask_what_if(),
        Action::Usage => model.show_usage(),
        Action::Events => model.show_events(),
        Action::MoveTime(step, direction) => model.move_time(step, direction),
        Action::MoveTimeToEnd(direction) => model.go_to_end(direction),
        Action::GoTo | Action::TypeTime => model.dialog = Some(Dialog::GoTo(GoTo::default())),
        Action::Branches => model.ask_for_branch(),
        Action::SignIn => model.ask_who_signs_in(),
        Action::Sort => {
            let order = model.list.order().next();
            model.list.set_order(order);
            model.notice = Some(Notice::Sorted(order));
        }
        Action::Filter => {
            model.part = Part::List;
            let before = model.list.filter().to_owned();
            model.dialog = Some(Dialog::Filter(Filter { field: Field::new(&before), before, chosen: model.selected }));
        }
        Action::ShowAll => model.list.set_filter(""),
        Action::TogglePause => model.control_clock(Clock::toggle_pause),
        Action::Faster => model.control_clock(|clock| clock.set_rate(clock.rate().faster())),
        Action::Slower => model.control_clock(|clock| clock.set_rate(clock.rate().slower())),
        Action::Save(what) => model.dialog = Some(Dialog::Save(Save::new(what))),
        Action::Copy => return model.copy(),
        Action::NextLanguage => return vec![Effect::NextLanguage],
        Action::ToggleMouse => {
            model.mouse = !model.mouse;
            model.notice = Some(Notice::Mouse(model.mouse));
            return vec![Effect::SetMouse(model.mouse)];
        }
        Action::Palette => return model.open_palette(),
        Action::Help => model.dialog = Some(Dialog::Help(Help::default())),
        Action::Back => model.screen = Screen::Subscription,
        Action::Confirm => return model.confirm(),
        Action::Leave => {
            match model.dialog.take() {
                Some(Dialog::Filter(filter)) => {
                    model.list.set_filter(&filter.before);
                    model.selected = filter.chosen;
                    model.list.forget_order();
                }
                // All of it is shown again.
                Some(Dialog::Help(help)) if help.is_typing => model.dialog = Some(Dialog::Help(Help::default())),
                _ => {}
            }
        }
        Action::StepWhy(direction) => model.step_why(direction),
        Action::Choose(_) | Action::Change(_) | Action::SwitchFocus | Action::Search | Action::Scroll(_) => {
            match (&mut model.dialog, &mut model.screen) {
                (Some(dialog), _) => dialog.perform(action),
                (None, Screen::WhatIf(_)) => model.change_what_if(action),
                (None, _) => {}
            }
        }
    }
    Vec::new()
}
