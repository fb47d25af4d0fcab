//! Items of dialogs as lines.

use ratatui::{
    style::{Modifier, Style},
    text::{Line, Span},
};

use super::body::Body;
use crate::{
    ui::theme::Theme,
    view::{Change, Choice, EventRow, Field, Item, State, Target, Tone, Words},
    wrap::{pad, shorten, width, wrap},
};

/// The columns of the keys of an action.
const KEYS: usize = 20;

/// The columns of the label of a pair.
const LABEL: usize = 28;

/// The columns of the value before a change.
const BEFORE: usize = 16;

/// The columns of the instant of a ground with its mark, and of the indent before it.
const INSTANT: (usize, usize) = (28, 2);

/// The indent of a detail.
const DETAIL: &str = "      ";

/// The columns of a state with its surroundings, beside a choice with a number and beside one without. The latter's label has a largest width,
/// so that the state is not too far away.
const STATE: [usize; 2] = [28, 24];
const LONGEST_LABEL: usize = 46;

impl<'a> Body<'a> {
    /// Adds an item, except for the lists that take the room that is left.
    pub(super) fn item(&mut self, theme: Theme, item: &'a Item, columns: usize) {
        match item {
            Item::Gap => self.blank(),
            Item::Heading(words) => {
                self.paragraph(words, columns, theme.heading());
            }
            Item::Text(tone, words) => self.text(theme, *tone, words, columns),
            Item::Point(words) => {
                for (index, line) in wrap(&words.shown(), columns.saturating_sub(2)).into_iter().enumerate() {
                    self.push(Line::raw(format!("{} {line}", if index == 0 { '·' } else { ' ' })));
                }
            }
            Item::Pair { label, value } => {
                self.push(vec![Span::styled(pad(label, LABEL), theme.faint()), Span::styled(value.as_str(), theme.strong())]);
            }
            Item::Change(change) => self.change(theme, change, columns),
            Item::Choice(choice) => self.choice(theme, choice, columns),
            Item::Detail(words) => {
                for line in wrap(&words.shown(), columns.saturating_sub(DETAIL.len())) {
                    self.push(Line::from(Span::styled(format!("{DETAIL}{line}"), theme.faint())));
                }
            }
            Item::Field(field) => self.field(theme, field, columns),
            Item::Ground(event) => self.ground(theme, event, columns),
            Item::Keys { keys, words } => self.keys(theme, keys, words, columns),
            Item::Events(..) | Item::Palette(_) => {}
        }
    }

    fn text(&mut self, theme: Theme, tone: Tone, words: &Words, columns: usize) {
        let sign = match tone {
            Tone::Warning => "▲ ",
            Tone::Right => "✓ ",
            Tone::Plain | Tone::Strong | Tone::Faint | Tone::Error => "",
        };
        self.paragraph(&format!("{sign}{}", words.shown()), columns, theme.tone(tone));
    }

    fn change(&mut self, theme: Theme, change: &'a Change, columns: usize) {
        let label = change.rows.iter().map(|[label, ..]| width(label)).max().unwrap_or_default() + 2;
        self.push(vec![
            Span::raw(" ".repeat(label)),
            Span::styled(pad(&change.before, BEFORE), theme.faint()),
            Span::styled(change.after.as_str(), theme.faint()),
        ]);
        for [name, before, after] in &change.rows {
            let (before, after) = (wrap(before, BEFORE.saturating_sub(2)), wrap(after, columns.saturating_sub(label + BEFORE)));
            for row in 0..before.len().max(after.len()) {
                self.push(vec![
                    Span::styled(pad(if row == 0 { name } else { "" }, label), theme.faint()),
                    Span::raw(pad(before.get(row).map_or("", String::as_str), BEFORE)),
                    Span::styled(after.get(row).cloned().unwrap_or_default(), theme.strong()),
                ]);
            }
        }
    }

    fn choice(&mut self, theme: Theme, choice: &Choice, columns: usize) {
        let label = choice.label.shown();
        let label = match (&choice.state, choice.number) {
            (None, _) => label,
            (Some(state), number) => {
                let state = match state {
                    State::Words(words) => words.as_str(),
                    State::Finished(_) => "✓",
                };
                match number {
                    Some(number) => format!("{number:>2} {}  {state}", pad(&label, columns.saturating_sub(STATE[0]))),
                    None => format!("{}  {state}", pad(&label, columns.saturating_sub(STATE[1]).min(LONGEST_LABEL))),
                }
            }
        };
        let words = shorten(&format!("({}) {label}", if choice.is_selected { '•' } else { ' ' }), columns.saturating_sub(2));
        let style = if choice.is_selected && choice.has_keys { theme.selected() } else { Style::new() };
        if choice.is_selected {
            self.selected = Some(self.lines.len());
        }
        self.lines.push((Line::from(vec![Span::raw("  "), Span::styled(words, style)]), Some(Target::Option(choice.index))));
    }

    /// Adds a field. A text that is too long shows its end.
    fn field(&mut self, theme: Theme, field: &Field, columns: usize) {
        let room = columns.saturating_sub(width(&field.label) + 4).max(8);
        let mut visible = field.before.clone();
        while width(&visible) >= room {
            visible.remove(0);
        }
        if field.has_keys {
            self.cursor = Some((width(&field.label) + 2 + width(&visible), self.lines.len()));
        }
        visible.push_str(&field.behind);
        let visible = pad(&shorten(&visible, room), room);
        let style = if field.has_keys { theme.strong() } else { theme.faint() };
        let line = vec![Span::raw(format!("{}  ", field.label)), Span::styled(visible, style.add_modifier(Modifier::UNDERLINED))];
        self.lines.push((Line::from(line), Some(Target::Field)));
    }

    fn ground(&mut self, theme: Theme, event: &EventRow, columns: usize) {
        let (instant, before) = INSTANT;
        let date = format!("{} {}", event_mark(event), event.at);
        let mut date = pad(&date, instant);
        for line in wrap(&event.words, columns.saturating_sub(before + instant)) {
            let blank = " ".repeat(instant);
            let date = std::mem::replace(&mut date, blank);
            self.push(vec![Span::styled(format!("{}{date}", " ".repeat(before)), theme.faint()), Span::raw(line)]);
        }
    }

    fn keys(&mut self, theme: Theme, keys: &[String], words: &str, columns: usize) {
        // As in `0–9`.
        let keys = if keys.len() > 4 { format!("{}–{}", keys[0], keys[keys.len() - 1]) } else { keys.join("  ") };
        let mut keys = pad(&keys, KEYS);
        for line in wrap(words, columns.saturating_sub(KEYS)) {
            let blank = " ".repeat(KEYS);
            self.push(vec![Span::styled(std::mem::replace(&mut keys, blank), theme.key()), Span::raw(line)]);
        }
    }
}

pub(super) const fn event_mark(event: &EventRow) -> char {
    if event.has_passed { '●' } else { '○' }
}
