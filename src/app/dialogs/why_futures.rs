//! Says why two futures are as they are.

use super::Behaviour;
use crate::app::Context;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WhyFutures;

impl Behaviour for WhyFutures {
    fn context(&self) -> Context {
        Context::Reading
    }

    fn is_closed_by_click_outside(&self) -> bool {
        true
    }
}
