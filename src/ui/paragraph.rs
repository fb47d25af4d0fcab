//! Sentences as styled lines, with keys highlighted.

use ratatui::{
    style::Style,
    text::{Line, Span},
};

use super::theme::Theme;
use crate::{
    view::{self, Tone, Words},
    wrap::{balanced, wrap},
};

/// Surround a key while a text is wrapped. They take no columns, and no language writes these two mathematical signs.
const KEY: [char; 2] = ['\u{2062}', '\u{2063}'];

/// Returns a sentence as spans of one line.
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
            view::Span::Either { shown, .. } => {
                spans.extend(self::spans(shown, style, theme));
                continue;
            }
        };
        match spans.last_mut() {
            Some(last) if last.style == style => last.content.to_mut().push_str(&text),
            _ => spans.push(Span::styled(text, style)),
        }
    }
    spans
}

/// Wraps a text in the style of its role.
pub(super) fn toned<'a>(tone: Tone, words: &str, columns: u16, theme: Theme) -> impl Iterator<Item = Line<'a>> {
    balanced(words, columns.into()).into_iter().map(move |line| Line::styled(line, theme.tone(tone)))
}

/// Wraps a sentence.
pub(super) fn paragraph<'a>(words: &Words, columns: usize, style: Style, theme: Theme) -> Vec<Line<'a>> {
    let marked = words.with_keys(&|key| format!("{}{key}{}", KEY[0], KEY[1]));
    wrap(&marked, columns).iter().map(|line| Line::from(with_keys(line, style, theme))).collect()
}

/// Highlights the keys in a line.
fn with_keys<'a>(line: &str, style: Style, theme: Theme) -> Vec<Span<'a>> {
    let parts = line.split(KEY).enumerate().filter(|(_, part)| !part.is_empty());
    parts.map(|(index, part)| Span::styled(part.to_owned(), if index % 2 == 0 { style } else { theme.key() })).collect()
}
