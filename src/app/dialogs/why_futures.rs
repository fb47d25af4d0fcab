//! Says why two futures are as they are.

use super::{Behaviour, Scroll};
use crate::app::Context;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WhyFutures {
    pub scroll: Scroll,
}

impl Behaviour for WhyFutures {
    fn context(&self) -> Context {
        Context::Reading
    }

    fn scroll(&mut self, lines: isize) {
        self.scroll.by(lines);
    }

    fn is_closed_by_click_outside(&self) -> bool {
        true
    }
}
