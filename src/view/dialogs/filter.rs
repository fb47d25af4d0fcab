//! The filter of the list. Its field is part of the list.

use crate::view::{Dialog, View};

pub(super) fn dialog(view: &View<'_>) -> Dialog {
    Dialog::new(view.text.get("key-filter-help"))
}
