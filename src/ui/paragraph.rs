//! Sentences in lines: keys look like keys, wherever a line is broken.

use ratatui::{
    style::Style,
    text::{Line, Span},
};

use super::Theme;
use crate::{
    view::{self, Words},
    wrap::wrap,
};

/// Stand around a key while a text is broken into lines: no columns wide.
const KEY: [char; 2] = ['\u{200b}', '\u{200c}'];

/// A sentence in one line.
pub(super) fn spans<'a>(words: &Words, style: Style, theme: Theme) -> Vec<Span<'a>> {
    let mut spans: Vec<Span<'a>> = Vec::new();
    for span in words.spans() {
        let (text, style) = match span {
            view::Span::Text(text) => (text.clone(), style),
            view::Span::Strong(text) => (text.clone(), theme.strong()),
            view::Span::Shape(shape) => (format!("{shape} "), style),
            view::Span::Key { label, .. } => (label.clone(), theme.key()),
            view::Span::Arrow => ("  → ".to_owned(), style),
            view::Span::Gap => ("  ".to_owned(), style),
        };
        match spans.last_mut() {
            Some(last) if last.style == style => last.content.to_mut().push_str(&text),
            _ => spans.push(Span::styled(text, style)),
        }
    }
    spans
}

/// A sentence on lines of at most so many columns.
pub(super) fn paragraph<'a>(words: &Words, columns: usize, style: Style, theme: Theme) -> Vec<Line<'a>> {
    let marked = words.with_keys(|key| format!("{}{key}{}", KEY[0], KEY[1]));
    wrap(&marked, columns).iter().map(|line| Line::from(with_keys(line, style, theme))).collect()
}

/// A line with the keys in it shown as keys.
fn with_keys<'a>(line: &str, style: Style, theme: Theme) -> Vec<Span<'a>> {
    let parts = line.split(KEY).enumerate().filter(|(_, part)| !part.is_empty());
    parts.map(|(index, part)| Span::styled(part.to_owned(), if index % 2 == 0 { style } else { theme.key() })).collect()
}
