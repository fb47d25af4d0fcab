//! Keys as they are labelled, and the keys that are of use now.

use super::{
    subject::Moment,
    words::{Span, Words},
};
use crate::{
    app::{Action, Session},
    key::{Code, Key},
    walkthrough::{Piece, pieces},
};

/// A key and what it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyHint {
    /// The key.
    pub key: String,
    /// What it does, in a word or two.
    pub word: String,
    /// The lower, the rather it is shown where there is no room for all. Zero leads out, and stands at the end.
    pub rank: i64,
}

/// A key as it is labelled: arrows as arrows.
#[must_use]
pub fn label(key: Key) -> String {
    match key {
        Key { code: Code::Up, ctrl: false, alt: false, shift: false } => "↑".to_owned(),
        Key { code: Code::Down, ctrl: false, alt: false, shift: false } => "↓".to_owned(),
        Key { code: Code::Left, ctrl: false, alt: false, shift: false } => "←".to_owned(),
        Key { code: Code::Right, ctrl: false, alt: false, shift: false } => "→".to_owned(),
        Key { code: Code::Escape, ctrl: false, alt: false, shift: false } => "Esc".to_owned(),
        other => other.to_string().replace("Left", "←").replace("Right", "→"),
    }
}

/// The first key of an action, as commands of the page show it.
pub(super) fn of_action(session: &Session, action: Action) -> String {
    session.keymap().key_of(action).map(|key| key.to_string()).unwrap_or_default()
}

/// The keys that work now and are worth a place in the footer, in the order of the keymap.
pub(super) fn hints(moment: &Moment<'_>) -> Vec<KeyHint> {
    let bindings = moment.session.bindings().into_iter();
    let hint = bindings.filter_map(|binding| {
        let (rank, key) = (binding.footer_rank()?, label(*binding.keys.first()?));
        Some(KeyHint { key, word: moment.text.get(&binding.action.message()).into_owned(), rank })
    });
    hint.collect()
}

/// The key of an action, by the action's name, as it is bound now.
pub(super) fn key(session: &Session, name: &str) -> Span {
    let binding = session.keymap().all().iter().find(|binding| binding.name() == name);
    let label = binding.and_then(|binding| binding.keys.first()).map_or_else(|| name.to_owned(), |key| label(*key));
    Span::Key { label, word: name.to_owned() }
}

/// A text of a walkthrough, in which names of actions stand for keys.
#[must_use]
pub fn with_keys(session: &Session, text: &str) -> Words {
    let span = |piece| match piece {
        Piece::Words(words) => Span::Text(words.to_owned()),
        Piece::Key(name) => key(session, name),
    };
    pieces(text).into_iter().map(span).collect::<Vec<_>>().into()
}
