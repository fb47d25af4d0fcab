//! What each dialog says, one file each.

mod answer_transfer;
mod ask;
mod ask_coach;
mod branches;
mod card;
mod demos;
mod events;
mod filter;
mod go_to;
mod help;
mod inspect;
mod own;
mod palette;
mod processing;
mod quit;
mod retract;
mod save;
mod scenarios;
mod sign_in;
mod steps;
mod upgrade;
mod walkthroughs;
mod why;
mod why_futures;

pub use own::own_error;

use super::{Dialog, View};
use crate::app;

impl View<'_> {
    /// `None` if no dialog is open.
    #[must_use]
    pub fn dialog(&self) -> Option<Dialog> {
        let view = self;
        let dialog = match self.session.world().dialog()? {
            app::Dialog::Ask(open) => ask::dialog(view, open),
            app::Dialog::AskCoach(open) => ask_coach::dialog(view, open),
            app::Dialog::Processing(open) => processing::dialog(view, open.command),
            app::Dialog::Why(open) => why::dialog(view, *open),
            app::Dialog::WhyFutures(_) => why_futures::dialog(view),
            app::Dialog::Events(open) => events::dialog(view, open.selected),
            app::Dialog::GoTo(open) => go_to::dialog(view, open),
            app::Dialog::Branches(open) => branches::dialog(view, &open.0),
            app::Dialog::SignIn(open) => sign_in::dialog(view, open),
            app::Dialog::Filter(_) => filter::dialog(view),
            app::Dialog::Retract(open) => retract::dialog(view, &open.0),
            app::Dialog::Quit(open) => quit::dialog(view, &open.0),
            app::Dialog::Save(open) => save::dialog(view, open),
            app::Dialog::Palette(open) => palette::dialog(view, open),
            app::Dialog::Own(open) => own::dialog(view, open),
            app::Dialog::Help(open) => help::dialog(view, open),
            app::Dialog::Inspect(_) => inspect::dialog(view),
            app::Dialog::Scenarios(open) => scenarios::dialog(view, open),
            app::Dialog::Walkthroughs(open) => walkthroughs::dialog(view, &open.0),
            app::Dialog::Demos(open) => demos::dialog(view, &open.0),
            app::Dialog::Steps(open) => steps::dialog(view, &open.0),
            app::Dialog::Card(_) => view.card(),
        };
        Some(Dialog { scroll: view.world.scrolled(), pages: view.pages(), ..dialog })
    }
}
