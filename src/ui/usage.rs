//! The page of usage: how much of the credit was used, the chart, and what the forecast says.

use ratatui::{Frame, layout::Rect, style::Style, text::Line};

use super::{Scene, chart, put};
use crate::{domain::Snapshot, text::wrap};

pub(super) fn draw(scene: Scene<'_>, snapshot: &Snapshot<'_>, area: Rect, frame: &mut Frame<'_>) {
    let Scene { text, theme, .. } = scene;
    let title = text.with("usage-title", &[("name", snapshot.name().into())]);
    let mut lines = vec![Line::styled(title.into_owned(), theme.heading())];
    let columns = usize::from(area.width);
    let mut paragraph = |words: &str, style: Style| lines.extend(wrap(words, columns).into_iter().map(|line| Line::styled(line, style)));
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
        paragraph(&text.with("usage-credit", &amounts), theme.strong());
    }
    if snapshot.spending_limit() == Some(crate::domain::SpendingLimit::Off) {
        paragraph(&text.with("usage-billed", &[("amount", text.amount(snapshot.billed()).into())]), theme.strong());
    }
    match snapshot.forecast() {
        Some(forecast) => paragraph(&text.forecast(&forecast), Style::new()),
        None if snapshot.credit().is_some_and(|credit| !credit.remaining.amount.is_zero()) => {
            paragraph(&text.get("usage-no-forecast"), theme.faint());
        }
        None => {}
    }
    let used = u16::try_from(lines.len()).unwrap_or(area.height);
    for (line, y) in lines.iter().zip(area.top()..area.bottom()) {
        put(line, Rect { y, height: 1, ..area }, frame);
    }
    let rest = Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area };
    // An empty line before the chart, where there is room for it.
    let gap = u16::from(rest.height > 14);
    chart::draw_whole(scene, snapshot, Rect { y: rest.y + gap, height: rest.height.saturating_sub(gap), ..rest }, frame);
}
