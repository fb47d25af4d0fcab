//! Tables of labels and values.

use crate::{
    view::{Pairs, Plans, Summary, Words},
    wrap::{hanging, pad, width, wrap},
};

/// The width of a table.
const COLUMNS: usize = 80;

/// The columns of a summary's labels.
const LABEL: usize = 17;
const INDENT: &str = "  ";

/// Formats a heading, and a block for each subscription.
#[must_use]
pub fn summary(summary: &Summary) -> String {
    let mut lines = vec![summary.heading.join("   ")];
    lines.extend(summary.nothing.iter().map(|words| format!("\n{words}")));
    for (name, pairs) in &summary.subscriptions {
        lines.push(format!("\n{name}"));
        lines.extend(pairs.iter().flat_map(|(label, words)| pair(INDENT, label, LABEL, words)));
    }
    if let Some(note) = &summary.note {
        lines.push(String::new());
        lines.extend(wrap(note, COLUMNS));
    }
    lines.into_iter().map(|line| line + "\n").collect()
}

/// Formats a block for each plan. What differs from the first plan is marked.
#[must_use]
pub fn plans(plans: &Plans) -> String {
    let mut lines = vec![plans.title.clone()];
    let first: Option<&Pairs> = plans.plans.first().map(|(_, pairs)| pairs);
    for (plan, pairs) in &plans.plans {
        lines.push(format!("\n{plan}"));
        let label_width = pairs.iter().map(|(label, _)| width(label)).max().unwrap_or_default() + INDENT.len();
        lines.extend(pairs.iter().flat_map(|it| {
            // With a plan that cannot be followed nothing is compared.
            let differs = first.is_some_and(|first| first.iter().any(|(label, words)| *label == it.0 && *words != it.1));
            pair(if differs { "≠ " } else { INDENT }, &it.0, label_width, &it.1)
        }));
    }
    for note in &plans.notes {
        lines.push(String::new());
        lines.extend(wrap(&note.words, COLUMNS));
        lines.extend(note.command.iter().map(|command| format!("{INDENT}{command}")));
    }
    lines.into_iter().map(|line| line + "\n").collect()
}

/// Formats a label and its value, on as many lines as needed.
fn pair(before: &str, label: &str, columns: usize, words: &Words) -> Vec<String> {
    let head = format!("{before}{}", pad(label, columns));
    hanging(&head, &words.shown(), COLUMNS.saturating_sub(columns + INDENT.len())).map(|(head, line)| head + &line).collect()
}
