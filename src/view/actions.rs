//! The commands of the page, each with its key, and with its reasons if it is not possible.

use super::{Lengths, View, keys, phrases};
use crate::{
    app::{Action, Command, Part},
    domain::Refusal,
    text::Text,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actions {
    /// In capitals.
    pub title: String,
    pub rows: Vec<ActionRow>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionRow {
    pub part: Part,
    /// Empty if no key is bound.
    pub key: String,
    /// What is typed for it in plain mode.
    pub word: &'static str,
    pub name: String,
    /// Empty if it is possible.
    pub reasons: Lengths,
    /// The first one in the fewest words, for where there is little room; `why` names them all.
    pub first_reason: String,
    /// Whether its reasons make room for others where there is little: it undoes what has not been done.
    pub is_spare: bool,
}

impl Actions {
    pub(super) fn of(view: &View<'_>) -> Self {
        let text = view.text;
        let commands = view.subject.as_ref().map_or_else(Vec::new, |subject| view.world.commands(&subject.snapshot));
        let rows = commands.into_iter().map(|(command, refusals)| ActionRow {
            part: Part::Command(command),
            key: keys::of_action(view.session, Action::Ask(command)),
            word: command.name(),
            name: command_name(text, command),
            reasons: phrases::reasons(text, &refusals),
            first_reason: first_reason(text, &refusals),
            is_spare: command == Command::Reactivate && view.subject.as_ref().is_some_and(|subject| subject.snapshot.status().is_running()),
        });
        Self { title: text.get("title-actions"), rows: rows.collect() }
    }
}

pub(super) fn command_name(text: &Text, command: Command) -> String {
    text.get(&format!("command-{}", command.name()))
}

fn first_reason(text: &Text, refusals: &[Refusal]) -> String {
    let first = match refusals {
        [] => return String::new(),
        [Refusal::WaitingForOfferChange, ..] => text.get("refusal-briefly-waiting_for_offer_change"),
        [Refusal::NotAdministrator, ..] => text.get("refusal-briefly-not_administrator"),
        [Refusal::NotCancelled, ..] => text.get("refusal-briefly-not_cancelled"),
        [first, ..] => text.refusals(&[first]),
    };
    match refusals.len() - 1 {
        0 => first,
        more => text.with("reason-and-more", &[("reason", first.into()), ("more", more.into())]),
    }
}
