//! Says why two futures are as they are.

use super::{Behaviour, scroll};
use crate::app::Context;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WhyFutures {
    /// How many lines are scrolled away.
    pub scroll: usize,
}

impl Behaviour for WhyFutures {
    fn context(&self) -> Context {
        Context::Reading
    }

    fn scroll(&mut self, lines: isize) {
        scroll(&mut self.scroll, lines);
    }

    fn is_closed_by_click_outside(&self) -> bool {
        true
    }
}
