//! Tables of labels and values.

use crate::{
    view::{Plans, Summary, Words},
    wrap::{hanging, pad, width, wrap},
};

/// The width of a table.
const COLUMNS: usize = 80;

/// The columns of a summary's labels, unless one of them is wider.
const LABEL: usize = 17;
const INDENT: &str = "  ";

/// What is before a label instead, if the value differs from that of another plan.
const DIFFERS: &str = "≠ ";

/// Formats a heading, and a block for each subscription.
#[must_use]
pub fn summary(summary: &Summary) -> String {
    let mut lines = vec![summary.heading.join("   ")];
    let labels = summary.subscriptions.iter().flat_map(|(_, pairs)| pairs).map(|(label, _)| width(label) + 1);
    let columns = labels.max().unwrap_or_default().max(LABEL);
    lines.extend(summary.nothing.iter().map(|words| format!("\n{words}")));
    for (name, pairs) in &summary.subscriptions {
        lines.push(format!("\n{name}"));
        lines.extend(pairs.iter().flat_map(|(label, words)| pair(INDENT, label, columns, words)));
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
    for (plan, rows) in &plans.plans {
        lines.push(format!("\n{plan}"));
        let label_width = rows.iter().map(|row| width(&row.label)).max().unwrap_or_default() + INDENT.len();
        lines.extend(rows.iter().flat_map(|row| pair(if row.differs { DIFFERS } else { INDENT }, &row.label, label_width, &row.value)));
    }
    if plans.plans.iter().flat_map(|(_, rows)| rows).any(|row| row.differs) {
        lines.push(format!("\n{DIFFERS}{}", plans.differs));
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
