//! The filter of the list. Its field is part of the list.

use crate::view::{
    dialog::{Dialog, Placement},
    subject::Moment,
};

pub(super) fn dialog(moment: &Moment<'_>) -> Dialog {
    Dialog { placement: Placement::List, ..Dialog::new(moment.text.get("key-filter-help")) }
}
