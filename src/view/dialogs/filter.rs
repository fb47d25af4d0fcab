//! The question which subscriptions to show. It is drawn where the list has its title, so it has no more to say than what it is for.

use crate::view::{
    dialog::{Dialog, Place},
    subject::Moment,
};

pub(super) fn dialog(moment: &Moment<'_>) -> Dialog {
    Dialog { place: Place::List, ..Dialog::new(moment.text.get("key-filter-help")) }
}
