//! The command palette: a field, and the actions that match.

use crate::{
    app::{self, Action, PaletteObject},
    view::{Dialog, Field, Item, Lengths, Palette, PaletteRow, View, keys, phrases},
};

pub(super) fn dialog(view: &View<'_>, palette: &app::Palette) -> Dialog {
    let text = view.text;
    let mut dialog = Dialog::new(text.get("palette-title"));
    dialog.push(Item::Field(Field::new(":", &palette.field, true)));
    dialog.gap();
    let mut reason = String::new();
    let mut rows = Vec::new();
    for (entry, is_selected) in palette.matches() {
        let refusals = match (entry.action, &view.subject) {
            (Action::Ask(command), Some(subject)) => view.world.refusals(&subject.snapshot, command),
            _ => Vec::new(),
        };
        if is_selected && !refusals.is_empty() {
            phrases::not_possible(text, &refusals).whole().clone_into(&mut reason);
        }
        rows.push(PaletteRow {
            key: entry.key.map(keys::key_label).unwrap_or_default(),
            words: match &entry.object {
                Some(PaletteObject::Part(_)) => Lengths::new(vec![text.with("why-title", &[("what", entry.label.as_str().into())])]),
                Some(_) => {
                    let what = text.get(&format!("{}-help", entry.action.message()));
                    Lengths::new(vec![text.labelled(&what, &entry.label), entry.label.clone()])
                }
                None => phrases::reasons(text, &refusals).map(|reasons| text.noted(&entry.label, &reasons)).or(entry.label.clone()),
            },
            is_possible: refusals.is_empty(),
        });
    }
    dialog.push(Item::Palette(Palette { rows, selected: palette.selected(), nothing: text.get("palette-nothing"), reason }));
    dialog
}
