//! What each dialog says, one file each.

mod answer_transfer;
mod ask;
mod branches;
mod card;
mod events;
mod filter;
mod go_to;
mod help;
mod palette;
mod processing;
mod quit;
mod save;
mod sign_in;
mod steps;
mod upgrade;
mod walkthroughs;
mod why;
mod why_futures;

pub use card::card;

use super::{dialog::Dialog, subject::Moment};
use crate::app;

/// `None` if no dialog is open.
#[must_use]
pub fn dialog(moment: &Moment<'_>) -> Option<Dialog> {
    moment.world.dialog().map(|open| of(moment, open))
}

fn of(moment: &Moment<'_>, open: &app::Dialog) -> Dialog {
    match open {
        app::Dialog::Ask(open) => ask::dialog(moment, open),
        app::Dialog::Processing(open) => processing::dialog(moment, open.command),
        app::Dialog::Why(open) => why::dialog(moment, *open),
        app::Dialog::WhyFutures(open) => why_futures::dialog(moment, open.scroll),
        app::Dialog::Events(open) => events::dialog(moment, open.chosen),
        app::Dialog::GoTo(open) => go_to::dialog(moment, open),
        app::Dialog::Branches(open) => branches::dialog(moment, &open.0),
        app::Dialog::SignIn(open) => sign_in::dialog(moment, open),
        app::Dialog::Filter(_) => filter::dialog(moment),
        app::Dialog::Quit(open) => quit::dialog(moment, &open.0),
        app::Dialog::Save(open) => save::dialog(moment, open),
        app::Dialog::Palette(open) => palette::dialog(moment, open),
        app::Dialog::Help(open) => help::dialog(moment, open),
        app::Dialog::Walkthroughs(open) => walkthroughs::dialog(moment, &open.0),
        app::Dialog::Steps(open) => steps::dialog(moment, &open.0),
        app::Dialog::Card(_) => card(moment),
    }
}
