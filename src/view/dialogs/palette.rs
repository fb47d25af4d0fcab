//! The command palette: a field, and below it the actions that match, each with its key and, where it is not possible, its reasons.

use crate::{
    app::{self, Action},
    view::{
        dialog::{Dialog, Field, Item, Palette, PaletteRow},
        keys, phrases,
        subject::Moment,
    },
};

pub(super) fn dialog(moment: &Moment<'_>, palette: &app::Palette) -> Dialog {
    let text = moment.text;
    let mut dialog = Dialog::new(text.get("palette-title"));
    dialog.push(Item::Field(Field::new(":", &palette.field, true)));
    dialog.gap();
    let mut reason = String::new();
    let mut rows = Vec::new();
    for (entry, is_chosen) in palette.matches() {
        let refusals = match (entry.action, &moment.subject) {
            (Action::Ask(command), Some(subject)) => moment.session.world().refusals(&subject.snapshot, command),
            _ => Vec::new(),
        };
        if is_chosen && !refusals.is_empty() {
            phrases::not_possible(text, &refusals).whole().clone_into(&mut reason);
        }
        rows.push(PaletteRow {
            key: entry.key.map(keys::label).unwrap_or_default(),
            label: entry.label.clone(),
            reasons: phrases::reasons(text, &refusals),
        });
    }
    dialog.push(Item::Palette(Palette { rows, chosen: palette.chosen(), nothing: text.get("palette-nothing").into_owned(), reason }));
    dialog
}
