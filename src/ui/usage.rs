//! The page of usage: how much of the credit was used, the chart, and what the forecast says.

use ratatui::{Frame, layout::Rect, style::Style, text::Line};

use super::{Scene, chart, put};
use crate::{
    domain::{Snapshot, SpendingLimit},
    text::Text,
    wrap::wrap,
};

pub(super) fn draw(scene: Scene<'_>, snapshot: &Snapshot<'_>, area: Rect, frame: &mut Frame<'_>) {
    let Scene { text, theme, .. } = scene;
    let styled = |(words, weight): (String, Weight)| {
        let style = match weight {
            Weight::Title => theme.heading(),
            Weight::Strong => theme.strong(),
            Weight::Plain => Style::new(),
            Weight::Faint => theme.faint(),
        };
        wrap(&words, area.width.into()).into_iter().map(move |line| Line::styled(line, style))
    };
    let lines: Vec<Line<'_>> = words(text, snapshot).into_iter().flat_map(styled).collect();
    let used = u16::try_from(lines.len()).unwrap_or(area.height);
    for (line, y) in lines.iter().zip(area.top()..area.bottom()) {
        put(line, Rect { y, height: 1, ..area }, frame);
    }
    let rest = Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area };
    // An empty line before the chart, where there is room for it.
    let gap = u16::from(rest.height > 14);
    chart::draw_whole(scene, snapshot, Rect { y: rest.y + gap, height: rest.height.saturating_sub(gap), ..rest }, frame);
}

/// How much a line matters.
#[derive(Clone, Copy)]
pub(super) enum Weight {
    Title,
    Strong,
    Plain,
    Faint,
}

/// What the page says in words, a paragraph each.
pub(super) fn words(text: &Text, snapshot: &Snapshot<'_>) -> Vec<(String, Weight)> {
    let mut words = vec![(text.with("usage-title", &[("name", snapshot.name().into())]).into_owned(), Weight::Title)];
    if let Some(credit) = snapshot.credit() {
        let end = if let Some(at) = credit.exhausted_at {
            text.with("credit-used-up", &[("at", text.instant(at).into())])
        } else if credit.expired {
            let arguments = [("amount", text.amount(credit.forfeited).into()), ("at", text.instant(credit.expires_at).into())];
            text.with("credit-expired", &arguments)
        } else {
            let arguments = [("left", text.amount(credit.remaining).into()), ("until", text.instant(credit.expires_at).into())];
            text.with("usage-left", &arguments)
        };
        let amounts = [("used", text.amount(credit.used).into()), ("granted", text.amount(credit.granted).into()), ("end", end.into())];
        words.push((text.with("usage-credit", &amounts).into_owned(), Weight::Strong));
    }
    if snapshot.spending_limit() == Some(SpendingLimit::Off) {
        let billed = [("amount", text.amount(snapshot.billed()).into())];
        words.push((text.with("usage-billed", &billed).into_owned(), Weight::Strong));
    }
    match snapshot.forecast() {
        Some(forecast) => words.push((text.forecast(&forecast), Weight::Plain)),
        None if snapshot.credit().is_some_and(|credit| !credit.remaining.amount.is_zero()) => {
            words.push((text.get("usage-no-forecast").into_owned(), Weight::Faint));
        }
        None => {}
    }
    words
}
