//! Labels of keys, and key hints.

use super::{Span, View, Words};
use crate::{
    app::{Action, Command, Dialog, Part, Session},
    key::Key,
    walkthrough::{Piece, pieces},
};

/// A key and its action, in a word or two.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyHint {
    pub key: String,
    /// The same, for a click on the hint.
    pub press: Key,
    pub word: String,
    /// Hints with a lower rank are shown first. Rank 0 is for the ways out, which are placed last.
    pub rank: i64,
    /// Whether it confirms or leaves a dialog.
    pub is_button: bool,
    /// A word for this key and that of the next hint together, where they are a pair: `↑↓ select`.
    pub paired: Option<String>,
}

/// Returns the label of a key, with arrows for arrow keys.
#[must_use]
pub fn key_label(key: Key) -> String {
    let name = key.to_string();
    let arrow = |(end, arrow)| Some(format!("{}{arrow}", name.strip_suffix(end)?));
    match name.as_str() {
        "Up" => "↑".to_owned(),
        "Down" => "↓".to_owned(),
        "Escape" => "Esc".to_owned(),
        _ => [("Left", "←"), ("Right", "→")].into_iter().find_map(arrow).unwrap_or(name),
    }
}

/// Returns the first key of an action; empty if none is bound.
pub(super) fn of_action(session: &Session, action: Action) -> String {
    session.keymap().key_of(action).map(|key| key.to_string()).unwrap_or_default()
}

impl View<'_> {
    /// The keys for the footer, in the order of the keymap.
    #[must_use]
    pub fn key_hints(&self) -> Vec<KeyHint> {
        // Any key ends the processing.
        let offered = self.session.bindings().into_iter().filter(|binding| self.session.offers(binding.action));
        let hints = offered.filter(|_| !self.session.is_processing()).filter_map(|binding| {
            let (rank, press) = (binding.footer_rank()?, *binding.keys.first()?);
            let is_button = binding.action.ends_dialog();
            let hint = KeyHint { key: key_label(press), press, word: self.word_of(binding.action)?, rank, is_button, paired: None };
            Some((binding.action, hint))
        });
        let mut hints: Vec<(Action, KeyHint)> = hints.collect();
        let next: Vec<Action> = hints.iter().skip(1).map(|(action, _)| *action).collect();
        for ((action, hint), next) in hints.iter_mut().zip(next) {
            hint.paired = pair(*action, next).map(|id| self.text.get(id));
        }
        hints.into_iter().map(|(_, hint)| hint).collect()
    }
}

impl View<'_> {
    /// The keys that scroll a dialog back and on.
    pub(super) fn pages(&self) -> Option<[KeyHint; 2]> {
        let hint = |action| {
            let bindings = self.session.bindings();
            let press = *bindings.into_iter().find(|binding| binding.action == action)?.keys.first()?;
            let word = self.word_of(action)?;
            Some(KeyHint { key: key_label(press), press, word, rank: 1, is_button: true, paired: None })
        };
        Some([hint(Action::ReadBack)?, hint(Action::ReadOn)?])
    }

    /// A word or two for an action; `None` while it does nothing.
    fn word_of(&self, action: Action) -> Option<String> {
        let is_in_list = self.selected == Part::List;
        match action {
            Action::Press if !is_in_list || self.world.listed() == 0 => None,
            Action::ShowAll if !self.world.can_go_up() => None,
            Action::ShowAll if !is_in_list => Some(self.text.get("key-list")),
            Action::Confirm if self.world.dialog().is_some_and(Dialog::goes_to_next_field) => Some(self.text.get("key-next-field")),
            Action::Ask(Command::AddUsage) => Some(self.text.get("key-add-usage")),
            _ => Some(self.text.get(&action.message())),
        }
    }
}

/// Returns the id of the word for two actions that are a pair.
const fn pair(first: Action, second: Action) -> Option<&'static str> {
    match (first, second) {
        (Action::Up, Action::Down) | (Action::ChooseUp, Action::ChooseDown) | (Action::SettingUp, Action::SettingDown) => {
            Some("keys-select")
        }
        (Action::Earlier, Action::Later) => Some("keys-when"),
        (Action::ScrollUp, Action::ScrollDown) => Some("keys-scroll"),
        _ => None,
    }
}

/// Returns the key to which the action with this name is bound. What follows the name is said only where it is typed.
pub(super) fn key(session: &Session, typed: &str) -> Span {
    let name = typed.split(' ').next().unwrap_or_default();
    let binding = session.keymap().all().iter().find(|binding| binding.name() == name);
    let label = binding.and_then(|binding| binding.keys.first()).map_or_else(|| name.to_owned(), |key| key_label(*key));
    Span::Key { label, word: typed.to_owned() }
}

/// Replaces the names of actions in a walkthrough's text by their keys, and keeps apart what is for a screen and for plain mode.
#[must_use]
pub fn with_keys(session: &Session, text: &str) -> Words {
    words(session, pieces(text))
}

fn words(session: &Session, pieces: Vec<Piece<'_>>) -> Words {
    let span = |piece| match piece {
        Piece::Words(words) => Span::Text(words.to_owned()),
        Piece::Key(name) => key(session, name),
        Piece::Either { screen, plain } => Span::Either { shown: words(session, screen), said: words(session, plain) },
    };
    pieces.into_iter().map(span).collect::<Vec<_>>().into()
}
