//! The card at the end of a walkthrough.

use super::Behaviour;
use crate::app::Context;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Card;

impl Behaviour for Card {
    fn context(&self) -> Context {
        Context::Card
    }

    fn is_closed_by_click_outside(&self) -> bool {
        true
    }
}
