//! What tables say, in plain lines: one fact a line, without marks and columns.

use crate::{
    text::Text,
    view::{Pairs, PlanRow, Plans, Summary, Words},
};

/// Says a heading, and each subscription after its name.
#[must_use]
pub fn summary(summary: &Summary, text: &Text) -> String {
    let of_one = |(name, pairs): &(String, Pairs)| {
        let pairs = pairs.iter().map(|(label, words)| pair(label, words, text));
        std::iter::once(name.clone()).chain(pairs).collect::<Vec<_>>()
    };
    let heading = std::iter::once(text.list(&summary.heading)).chain(summary.nothing.clone());
    joined(heading.chain(summary.subscriptions.iter().flat_map(of_one)).chain(summary.note.clone()))
}

/// Says where each plan leads to. What differs from the first plan says so.
#[must_use]
pub fn plans(plans: &Plans, text: &Text) -> String {
    let row = |row: &PlanRow| {
        let line = pair(&row.label, &row.value, text);
        if row.differs { text.noted(&line, &text.get("plain-differs")) } else { line }
    };
    let of_plans = plans.plans.iter().flat_map(|(plan, rows)| std::iter::once(plan.clone()).chain(rows.iter().map(row)));
    let notes = plans.notes.iter().flat_map(|note| std::iter::once(note.words.clone()).chain(note.command.clone()));
    joined(std::iter::once(plans.title.clone()).chain(of_plans).chain(notes))
}

fn pair(label: &str, words: &Words, text: &Text) -> String {
    text.labelled(label, &words.said(text))
}

fn joined(lines: impl Iterator<Item = String>) -> String {
    lines.map(|line| line + "\n").collect()
}
