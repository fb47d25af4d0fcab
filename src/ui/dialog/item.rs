//! Items of dialogs as lines.

use ratatui::{
    style::{Modifier, Style},
    text::{Line, Span},
};

use super::body::Body;
use crate::{
    view::{Change, Choice, Field, Item, State, Target, Tone, Words},
    wrap::{balanced, hanging, pad, shorten, tail, width},
};

/// The fewest columns of the keys of an action.
const KEYS: usize = 20;

/// The columns of the label of a pair.
const LABEL: usize = 28;

/// The columns of the value before a change.
const BEFORE: usize = 16;

/// The fewest columns of the instant of a ground with its mark, and the indent before it.
const INSTANT: usize = 30;

/// The indent of a detail.
const DETAIL: &str = "      ";

/// The columns beside the label of a choice that has a state: for a choice with a number, and for one without. The label of the latter is
/// never wider than this, so that the state is close to it.
const STATE: [usize; 2] = [28, 24];
const LONGEST_LABEL: usize = 46;

impl<'a> Body<'a> {
    /// Adds an item, except for the lists that take the room that is left.
    pub(super) fn item(&mut self, item: &'a Item) {
        let theme = self.theme;
        match item {
            Item::Gap => self.blank(),
            Item::Heading(words) => self.paragraph(words, theme.heading()),
            Item::Text(tone, words) => self.text(*tone, words),
            Item::Point(words) => self.hanging("· ", Style::new(), &words.shown(), Style::new()),
            Item::Pair { label, value } => {
                self.hanging(&column(label, LABEL), theme.faint(), value, theme.strong());
            }
            Item::Check(check) => {
                let (sign, style) = if check.holds { ("✓ ", Style::new()) } else { ("✗ ", theme.warning()) };
                self.hanging(sign, style, &check.words, style);
            }
            Item::Change(change) => self.change(change),
            Item::Choice(choice) => self.choice(choice),
            Item::Detail(words) => self.hanging(DETAIL, theme.faint(), &words.shown(), theme.faint()),
            Item::Field(field) => self.field(field, width(&field.label)),
            Item::Form(fields) => {
                let label = fields.iter().map(|field| width(&field.label)).max().unwrap_or_default();
                for field in fields {
                    self.field(field, label);
                }
            }
            Item::Ground(event) => {
                let instant = column(&format!("  {} {}", event.passed.mark(), event.at), INSTANT);
                self.hanging(&instant, theme.faint(), &event.words, Style::new());
                if let Some(at) = &event.at_elsewhere {
                    self.push(vec![Span::styled(format!("    {at}"), theme.faint())]);
                }
            }
            Item::Keys { keys, words } => {
                self.hanging(&column(&key_list(keys), KEYS), theme.key(), words, Style::new());
            }
            Item::Events(..) | Item::Palette(_) => {}
        }
    }

    /// Adds a text behind a label; further lines are indented.
    fn hanging(&mut self, label: &str, label_style: Style, text: &str, style: Style) {
        for (label, line) in hanging(label, text, self.columns.saturating_sub(width(label))) {
            self.push(vec![Span::styled(label, label_style), Span::styled(line, style)]);
        }
    }

    fn text(&mut self, tone: Tone, words: &Words) {
        let sign = match tone {
            Tone::Warning | Tone::Error => "▲ ",
            Tone::Right => "✓ ",
            Tone::Plain | Tone::Strong | Tone::Faint => "",
        };
        self.paragraph(&format!("{sign}{}", words.shown()), self.theme.tone(tone));
    }

    fn change(&mut self, change: &'a Change) {
        let theme = self.theme;
        let label = change.rows.iter().map(|[label, ..]| width(label)).max().unwrap_or_default() + 2;
        self.push(vec![
            Span::raw(" ".repeat(label)),
            Span::styled(pad(&change.before, BEFORE), theme.faint()),
            Span::styled(change.after.as_str(), theme.faint()),
        ]);
        for [name, before, after] in &change.rows {
            let (before, after) =
                (balanced(before, BEFORE.saturating_sub(2)), balanced(after, self.columns.saturating_sub(label + BEFORE)));
            for row in 0..before.len().max(after.len()) {
                self.push(vec![
                    Span::styled(pad(if row == 0 { name } else { "" }, label), theme.faint()),
                    Span::raw(pad(before.get(row).map_or("", String::as_str), BEFORE)),
                    Span::styled(after.get(row).cloned().unwrap_or_default(), theme.strong()),
                ]);
            }
        }
    }

    fn choice(&mut self, choice: &Choice) {
        let mut label = choice.label.shown();
        if let Some(state) = &choice.state {
            let state = match state {
                State::Words(words) => words.as_str(),
                State::Finished(_) => "✓",
            };
            label = match choice.number {
                Some(number) => format!("{number:>2} {}  {state}", pad(&label, self.columns.saturating_sub(STATE[0]))),
                None => format!("{}  {state}", pad(&label, self.columns.saturating_sub(STATE[1]).min(LONGEST_LABEL))),
            };
        }
        let words = shorten(&format!("({}) {label}", if choice.is_selected { '•' } else { ' ' }), self.columns.saturating_sub(2));
        let style = if choice.is_selected && choice.has_keys { self.theme.lit() } else { Style::new() };
        if choice.is_selected {
            self.selected = Some(self.lines.len());
        }
        self.lines.push((Line::from(vec![Span::raw("  "), Span::styled(words, style)]), Some(Target::Option(choice.index))));
    }

    /// Adds a field behind a label of so many columns. A text that is too long shows its end.
    fn field(&mut self, field: &Field, label: usize) {
        let room = self.columns.saturating_sub(label + 4).max(8);
        let before = tail(&field.before, room - 1);
        if field.has_keys {
            self.cursor = Some((label + 2 + width(before), self.lines.len()));
        }
        let visible = pad(&shorten(&format!("{before}{}", field.behind), room), room);
        let style = if field.has_keys { self.theme.strong() } else { self.theme.faint() };
        let line = vec![Span::raw(pad(&field.label, label + 2)), Span::styled(visible, style.add_modifier(Modifier::UNDERLINED))];
        self.lines.push((Line::from(line), Some(Target::Field)));
    }
}

/// Pads a text to a column, with two blanks behind it even if it is too wide for that.
pub(super) fn column(text: &str, columns: usize) -> String {
    pad(&format!("{text}  "), columns)
}

/// Joins the labels of keys. A row of single characters that follow each other is a range, as in `0–9`.
fn key_list(keys: &[String]) -> String {
    let letters: Option<Vec<u32>> = keys.iter().map(|key| key.parse::<char>().ok().map(u32::from)).collect();
    let is_range = letters.is_some_and(|letters| letters.len() > 2 && letters.windows(2).all(|two| two[0] + 1 == two[1]));
    if is_range { format!("{}–{}", keys[0], keys[keys.len() - 1]) } else { keys.join("  ") }
}
