//! Says why two futures are as they are.

use super::Behaviour;
use crate::app::{Context, Scroll};

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WhyFutures {
    pub scroll: Scroll,
}

impl Behaviour for WhyFutures {
    fn context(&self) -> Context {
        Context::Reading
    }

    fn scroll(&mut self) -> Option<&mut Scroll> {
        Some(&mut self.scroll)
    }

    fn is_closed_by_click_outside(&self) -> bool {
        true
    }
}
