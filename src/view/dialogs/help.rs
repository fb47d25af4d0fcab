//! The help: an introduction, every key, and the simulator's own choices.

use crate::{
    app::{Binding, Context, Help},
    view::{
        dialog::{Dialog, Field, Item, Tone},
        keys,
        subject::Moment,
    },
};

/// The messages about rules that are the simulator's own, because the documentation is silent.
const CHOICES: &[&str] =
    &["choice-credit-instant", "choice-late-upgrade", "choice-imagine", "choice-deletion", "choice-free-services", "choice-request"];

pub(super) fn dialog(moment: &Moment<'_>, help: &Help) -> Dialog {
    let text = moment.text;
    let mut dialog = Dialog { scroll: Some(help.scroll), ..Dialog::new(text.get("help-title")) };
    let wanted = help.search.text().trim().to_lowercase();
    if help.is_typing || !wanted.is_empty() {
        dialog.push(Item::Field(Field::new("/", &help.search, help.is_typing)));
        dialog.gap();
    }
    if wanted.is_empty() {
        whole(moment, &mut dialog);
    } else {
        found(moment, &wanted, &mut dialog);
    }
    dialog
}

fn whole(moment: &Moment<'_>, dialog: &mut Dialog) {
    let text = moment.text;
    dialog.text(Tone::Plain, text.get("help-about").into_owned());
    for context in moment.session.keymap().contexts() {
        dialog.gap();
        dialog.push(heading(moment, context));
        dialog.items.extend(moment.session.keymap().bindings(context).iter().map(|binding| row(moment, binding)));
    }
    dialog.gap();
    dialog.push(Item::Heading(text.get("help-choices").into_owned()));
    dialog.items.extend(CHOICES.iter().map(|choice| Item::Point(text.get(choice).into_owned().into())));
}

/// The bindings whose keys or words contain a text in lower case.
fn found(moment: &Moment<'_>, wanted: &str, dialog: &mut Dialog) {
    let before = dialog.items.len();
    for context in moment.session.keymap().contexts() {
        let rows = moment.session.keymap().bindings(context).iter().map(|binding| row(moment, binding));
        let mut rows = rows.filter(|row| mentions(row, wanted)).peekable();
        if rows.peek().is_some() {
            dialog.push(heading(moment, context));
            dialog.items.extend(rows);
        }
    }
    if dialog.items.len() == before {
        dialog.text(Tone::Faint, moment.text.get("palette-nothing").into_owned());
    }
}

fn heading(moment: &Moment<'_>, context: Context) -> Item {
    Item::Heading(moment.text.get(&format!("help-{}", context.into_str())).into_owned())
}

fn row(moment: &Moment<'_>, binding: &Binding) -> Item {
    let keys = binding.keys.iter().map(|key| keys::key_label(*key)).collect();
    Item::Keys { keys, words: moment.text.get(&format!("{}-help", binding.action.message())).into_owned() }
}

fn mentions(row: &Item, wanted: &str) -> bool {
    let Item::Keys { keys, words } = row else { return false };
    words.to_lowercase().contains(wanted) || keys.iter().any(|key| key.to_lowercase().contains(wanted))
}
