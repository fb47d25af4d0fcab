//! The help: an introduction, every key, and the simulator's own choices.

use crate::{
    app::{Binding, Context, Help},
    text::Text,
    view::{Dialog, Field, Item, Tone, View, keys, terms},
};

/// The messages of the introduction.
const ABOUT: [&str; 3] = ["help-about", "help-looking-back", "help-signs"];

/// The messages about rules that are the simulator's own, because the documentation is silent.
const CHOICES: &[&str] = &[
    "choice-credit-instant",
    "choice-late-upgrade",
    "choice-no-credit",
    "choice-deletion",
    "choice-free-services",
    "choice-forecast",
    "choice-request",
    "choice-reported-usage",
    "choice-recipient",
    "choice-unpaid",
    "choice-payment-method",
    "choice-purchases",
    "choice-offers",
];

pub(super) fn dialog(view: &View<'_>, help: &Help) -> Dialog {
    let text = view.text;
    let mut dialog = Dialog::new(text.get("help-title"));
    let wanted = help.search.text().trim().to_lowercase();
    if help.is_typing || !wanted.is_empty() {
        dialog.push(Item::Field(Field::new("/", &help.search, help.is_typing)));
        dialog.gap();
    }
    if wanted.is_empty() {
        whole(view, &mut dialog);
    } else {
        found(view, &wanted, &mut dialog);
    }
    dialog
}

/// The bindings of a context that do something with this clock.
fn bindings<'a>(view: &'a View<'_>, context: Context) -> impl Iterator<Item = &'a Binding> {
    view.session.keymap().bindings(context).iter().filter(|binding| view.session.offers(binding.action))
}

fn whole(view: &View<'_>, dialog: &mut Dialog) {
    let text = view.text;
    for (index, paragraph) in ABOUT.iter().enumerate() {
        if index > 0 {
            dialog.gap();
        }
        dialog.text(Tone::Plain, text.get(paragraph));
    }
    if let Some(note) = view.of_real_data() {
        dialog.gap();
        dialog.text(Tone::Strong, note);
    }
    for context in view.session.keymap().contexts() {
        let mut rows = bindings(view, context).map(|binding| row(view, binding)).peekable();
        if rows.peek().is_some() {
            dialog.gap();
            dialog.push(heading(view, context));
            dialog.items.extend(rows);
        }
    }
    dialog.gap();
    dialog.push(Item::Heading(text.get("help-choices")));
    dialog.items.extend(choices(text).map(|choice| Item::Point(choice.into())));
}

/// The bindings, the choices and the introduction in whose keys or words a text in lower case is contained; all below a heading that has it.
fn found(view: &View<'_>, wanted: &str, dialog: &mut Dialog) {
    let before = dialog.items.len();
    let contains = |words: &String| words.to_lowercase().contains(wanted);
    for context in view.session.keymap().contexts() {
        let is_meant = contains(&title(view, context));
        let rows = bindings(view, context).map(|binding| row(view, binding));
        let mut rows = rows.filter(|row| is_meant || mentions(row, wanted)).peekable();
        if rows.peek().is_some() {
            dialog.push(heading(view, context));
            dialog.items.extend(rows);
        }
    }
    let choices_title = view.text.get("help-choices");
    let points: Vec<String> = choices(view.text).filter(|choice| contains(&choices_title) || contains(choice)).collect();
    if !points.is_empty() {
        dialog.push(Item::Heading(choices_title));
        dialog.items.extend(points.into_iter().map(|choice| Item::Point(choice.into())));
    }
    for paragraph in ABOUT.iter().map(|paragraph| view.text.get(paragraph)).filter(contains) {
        dialog.text(Tone::Plain, paragraph);
    }
    if dialog.items.len() == before {
        dialog.text(Tone::Faint, view.text.get("palette-nothing"));
    }
}

fn choices(text: &Text) -> impl Iterator<Item = String> {
    let terms = terms::general(text);
    CHOICES.iter().map(move |choice| text.with(choice, &terms))
}

fn heading(view: &View<'_>, context: Context) -> Item {
    Item::Heading(title(view, context))
}

fn title(view: &View<'_>, context: Context) -> String {
    view.text.get(&format!("help-{}", context.into_str()))
}

fn row(view: &View<'_>, binding: &Binding) -> Item {
    let keys = binding.keys.iter().map(|key| keys::key_label(*key)).collect();
    Item::Keys { keys, words: view.text.get(&format!("{}-help", binding.action.message())) }
}

fn mentions(row: &Item, wanted: &str) -> bool {
    let Item::Keys { keys, words } = row else { return false };
    words.to_lowercase().contains(wanted) || keys.iter().any(|key| key.to_lowercase().contains(wanted))
}
