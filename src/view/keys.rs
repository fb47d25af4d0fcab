//! Labels of keys, and key hints.

use super::{Span, View, Words};
use crate::{
    app::{Action, Command, Part, Session},
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
}

/// Returns the label of a key, with arrows for arrow keys.
#[must_use]
pub fn key_label(key: Key) -> String {
    match key.to_string().as_str() {
        "Up" => "↑".to_owned(),
        "Down" => "↓".to_owned(),
        "Escape" => "Esc".to_owned(),
        name => name.replace("Left", "←").replace("Right", "→"),
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
            Some(KeyHint { key: key_label(press), press, word: self.word_of(binding.action)?, rank, is_button })
        });
        hints.collect()
    }
}

impl View<'_> {
    /// A word or two for an action; `None` while it does nothing.
    fn word_of(&self, action: Action) -> Option<String> {
        let is_in_list = self.selected == Part::List;
        match action {
            Action::Press if !is_in_list || self.world.listed() == 0 => None,
            Action::ShowAll if !self.world.can_go_up() => None,
            Action::ShowAll if !is_in_list => Some(self.text.get("key-list")),
            Action::Ask(Command::AddUsage) => Some(self.text.get("key-add-usage")),
            _ => Some(self.text.get(&action.message())),
        }
    }
}

/// Returns the key to which the action with this name is bound.
pub(super) fn key(session: &Session, name: &str) -> Span {
    let binding = session.keymap().all().iter().find(|binding| binding.name() == name);
    let label = binding.and_then(|binding| binding.keys.first()).map_or_else(|| name.to_owned(), |key| key_label(*key));
    Span::Key { label, word: name.to_owned() }
}

/// Replaces the names of actions in a walkthrough's text by their keys.
#[must_use]
pub fn with_keys(session: &Session, text: &str) -> Words {
    let span = |piece| match piece {
        Piece::Words(words) => Span::Text(words.to_owned()),
        Piece::Key(name) => key(session, name),
    };
    pieces(text).into_iter().map(span).collect::<Vec<_>>().into()
}
