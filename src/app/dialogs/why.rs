//! Says why a part of the page is as it is.

use super::Behaviour;
use crate::app::{Context, Part, World};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Why {
    /// What is asked about.
    pub part: Part,
}

impl Why {
    pub(in crate::app) const fn new(part: Part) -> Self {
        Self { part }
    }
}

impl World {
    /// Asks why of what the page is about.
    pub(in crate::app) fn ask_why(&mut self) {
        if self.selected().is_some() {
            self.open_dialog(Why::new(self.asked_after()));
        }
    }
}

impl Behaviour for Why {
    fn context(&self) -> Context {
        Context::Why
    }

    fn is_closed_by_click_outside(&self) -> bool {
        true
    }
}
