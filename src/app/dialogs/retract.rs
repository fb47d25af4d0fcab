//! Asks which fact of a real subscription was none: what its owner told or did here by mistake.

use super::{Behaviour, Select};
use crate::{
    app::{Context, Effect, Notice, Options, Session},
    domain::{Act, Fact},
};

/// Facts of the selected subscription, by their indices, the latest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Retract(pub Options<usize>);

impl Session {
    pub(in crate::app) fn ask_what_to_retract(&mut self) {
        if !self.world.is_real() {
            self.moment.notice = Some(Notice::NothingReal);
            return;
        }
        // What was used is told as a whole, in the form.
        let can_be_retracted = |(_, fact): &(usize, &Fact)| !matches!(fact.act, Act::Usage(_));
        let facts = self.world.subscription().map_or(&[][..], |subscription| subscription.facts());
        let indices: Vec<usize> = facts.iter().enumerate().filter(can_be_retracted).map(|(index, _)| index).rev().collect();
        if indices.is_empty() {
            self.moment.notice = Some(Notice::NothingToRetract);
        } else {
            self.world.open_dialog(Retract(Options::new(indices, 0)));
        }
    }
}

impl Behaviour for Retract {
    fn context(&self) -> Context {
        Context::Choice
    }

    fn options(&mut self) -> Option<&mut dyn Select> {
        Some(&mut self.0)
    }

    fn confirm(self, session: &mut Session) -> Vec<Effect> {
        let world = &mut session.world;
        let subscription = self.0.selected().zip(world.subscription());
        let Some((subscription, act, dropped)) = subscription.and_then(|(index, subscription)| subscription.without(*index)) else {
            return Vec::new();
        };
        let kept = Effect::KeepOwn(vec![subscription.clone()]);
        world.replace(world.selected, subscription);
        session.moment.notice = Some(Notice::Retracted { act, dropped });
        vec![kept]
    }
}
