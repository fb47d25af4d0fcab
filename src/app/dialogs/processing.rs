//! Something was done; shown for a moment, as the original did. It asks nothing.

use super::Behaviour;
use crate::{
    app::{Command, Context},
    domain::Instant,
};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Processing {
    pub command: Command,
    /// The real time until which it is shown.
    pub until: Instant,
}

impl Behaviour for Processing {
    fn context(&self) -> Context {
        Context::Choice
    }

    fn is_closed_by_click_outside(&self) -> bool {
        true
    }

    fn closes_at(&self) -> Option<Instant> {
        Some(self.until)
    }
}
