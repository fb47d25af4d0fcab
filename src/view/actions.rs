//! What can be done: every command with its key, and one that is not possible with its reasons.

use super::{keys, phrases, subject::Moment, words::Lengths};
use crate::app::{Action, Command, Part};

/// What can be done with the selected subscription.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actions {
    /// In capitals.
    pub title: String,
    /// In the order of the page.
    pub rows: Vec<ActionRow>,
}

/// Something that can be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionRow {
    /// What a click on it is on.
    pub part: Part,
    /// Its key, where it has one.
    pub key: String,
    /// The word for it in plain mode.
    pub word: &'static str,
    /// What it is called.
    pub name: String,
    /// What speaks against it; nothing where it is possible.
    pub reasons: Lengths,
}

impl Actions {
    pub(super) fn of(moment: &Moment<'_>) -> Self {
        let text = moment.text;
        let commands = moment.subject.as_ref().map_or_else(Vec::new, |subject| moment.session.world().commands(&subject.snapshot));
        let rows = commands.into_iter().map(|(command, refusals)| ActionRow {
            part: Part::Command(command),
            key: keys::of_action(moment.session, Action::Ask(command)),
            word: command.into_str(),
            name: command_name(text, command),
            reasons: phrases::reasons(text, &refusals),
        });
        Self { title: text.get("title-actions").into_owned(), rows: rows.collect() }
    }
}

/// What a command is called.
pub(super) fn command_name(text: &crate::text::Text, command: Command) -> String {
    text.get(&format!("command-{}", command.into_str())).into_owned()
}
