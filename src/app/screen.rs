//! What the middle of the screen shows, and how the comparison of two futures is opened there.

use super::{Context, Direction, Notice, Session, WhatIf, World};
use crate::{
    domain::{Outcome, Plan, PlanError, Subscription},
    state::ScreenName,
};

/// What the middle of the screen shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// The subscriptions, and the page of the selected one.
    Subscription,
    /// The usage of the selected one.
    Usage,
    /// Two futures of the selected one.
    WhatIf(WhatIf),
}

impl Screen {
    pub(super) const fn name(self) -> ScreenName {
        match self {
            Self::Subscription => ScreenName::Subscription,
            Self::Usage => ScreenName::Usage,
            Self::WhatIf(_) => ScreenName::WhatIf,
        }
    }

    pub(super) const fn context(self) -> Context {
        match self {
            Self::Subscription => Context::Page,
            Self::Usage => Context::Usage,
            Self::WhatIf(_) => Context::WhatIf,
        }
    }
}

impl Session {
    /// Opens the comparison of two futures, if the selected subscription has any.
    pub(super) fn ask_what_if(&mut self) {
        match self.world.subscription().and_then(|subscription| WhatIf::about(subscription, self.world.now())) {
            Some(what_if) => self.world.screen = Screen::WhatIf(what_if),
            None => self.moment.notice = Some(Notice::NoFutures),
        }
    }

    /// Gives the selected setting of the comparison its next or previous value, or says why it stays as it is.
    pub(super) fn change_what_if(&mut self, direction: Direction) {
        self.moment.notice = self.world.change_what_if(direction);
    }
}

impl World {
    /// Gives the selected setting its next or previous value. Returns why it stays as it is, if it does.
    fn change_what_if(&mut self, direction: Direction) -> Option<Notice> {
        let (Screen::WhatIf(mut what_if), None, Some(snapshot)) = (self.screen, &self.dialog, self.selected()) else { return None };
        let notice = what_if.change(direction, &snapshot);
        self.screen = Screen::WhatIf(what_if);
        notice
    }

    /// The selected subscription under a plan, and the outcome.
    ///
    /// # Errors
    /// Why the plan cannot be followed.
    pub fn future(&self, plan: Plan) -> Result<(Subscription, Outcome), PlanError> {
        self.account.subscription(self.selected).future(plan, self.now())
    }
}
