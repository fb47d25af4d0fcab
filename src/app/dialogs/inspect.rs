//! The public state as it is now, and the goal of the step. It lies over what is open, which the state goes on to tell of.

use super::{Behaviour, Dialog};
use crate::app::{Context, World};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspect {
    /// The dialog below, which is there again when this one is closed.
    pub below: Option<Box<Dialog>>,
}

impl World {
    /// Opens the inspector over the dialog that is there; closes it if it is open.
    pub(in crate::app) fn inspect(&mut self) {
        match self.dialog.take() {
            Some(Dialog::Inspect(open)) => open.cancel(self),
            below => self.open_dialog(Inspect { below: below.map(Box::new) }),
        }
    }
}

impl Behaviour for Inspect {
    fn context(&self) -> Context {
        Context::Reading
    }

    fn is_closed_by_click_outside(&self) -> bool {
        true
    }

    fn settle(&mut self, world: &World) {
        if let Some(below) = &mut self.below {
            below.settle(world);
        }
    }

    fn cancel(self, world: &mut World) {
        if let Some(below) = self.below {
            world.open_dialog(*below);
        }
    }
}
