//! What an upgrade would change: before and after, from the same domain on the facts as they would be, and the warning of a late one.

use ratatui::text::{Line, Span};

use super::Scene;
use crate::{
    domain::{Act, Role, Snapshot, Status, Subscription},
    text::Text,
    wrap::{pad, width, wrap},
};

/// The before/after table and the warnings, in so many columns.
pub(super) fn consequences<'a>(scene: Scene<'a>, before: &Snapshot<'_>, columns: usize) -> Vec<Line<'a>> {
    let Some(subscription) = upgraded(before) else { return Vec::new() };
    let Some(after) = subscription.at(before.instant()) else { return Vec::new() };
    let Scene { text, theme, .. } = scene;
    let rows = [
        ("label-spending-limit", limit(text, before), limit(text, &after)),
        ("label-credit", credit(text, before), credit(text, &after)),
        ("label-offer-id", before.offer().id.to_string(), offer_id(text, &after)),
        ("label-transfer", transfer(text, before), transfer(text, &after)),
    ];
    if scene.in_words {
        let (now, then) = (text.get("upgrade-before"), text.get("upgrade-after"));
        let words =
            |(label, before, after): (&str, String, String)| Line::raw(format!("{}: {now} {before}; {then} {after}", text.get(label)));
        let mut lines: Vec<Line<'a>> = rows.into_iter().map(words).collect();
        lines.extend(matches!(before.status(), Status::Disabled(_)).then(|| Line::raw(text.get("upgrade-late-warning"))));
        return lines;
    }
    let label = rows.iter().map(|(label, ..)| width(&text.get(label))).max().unwrap_or_default() + 2;
    let half = 16;
    let mut lines = vec![Line::from(vec![
        Span::raw(" ".repeat(label)),
        Span::styled(pad(&text.get("upgrade-before"), half), theme.faint()),
        Span::styled(text.get("upgrade-after").into_owned(), theme.faint()),
    ])];
    for (name, before, after) in rows {
        let (before, after) = (wrap(&before, half.saturating_sub(2)), wrap(&after, columns.saturating_sub(label + half)));
        for row in 0..before.len().max(after.len()) {
            let name = if row == 0 { text.get(name).into_owned() } else { String::new() };
            lines.push(Line::from(vec![
                Span::styled(pad(&name, label), theme.faint()),
                Span::raw(pad(before.get(row).map_or("", String::as_str), half)),
                Span::styled(after.get(row).cloned().unwrap_or_default(), theme.strong()),
            ]));
        }
    }
    if let Status::Disabled(_) = before.status() {
        lines.push(Line::default());
        let warning = format!("▲ {}", text.get("upgrade-late-warning"));
        lines.extend(wrap(&warning, columns).into_iter().map(|line| Line::styled(line, theme.warning())));
    }
    lines
}

/// The subscription as it would be.
fn upgraded(before: &Snapshot<'_>) -> Option<Subscription> {
    let mut subscription = Subscription::new(before.sign_up().clone(), before.facts().to_vec()).ok()?;
    let act = Act::Upgrade { name: Act::DEFAULT_NAME.to_owned() };
    subscription.act(act, before.instant(), Role::Administrator).ok()?;
    Some(subscription)
}

fn limit(text: &Text, snapshot: &Snapshot<'_>) -> String {
    text.spending_limit(snapshot.spending_limit()).into_owned()
}

/// What is left, and after the upgrade how long it is kept.
fn credit(text: &Text, snapshot: &Snapshot<'_>) -> String {
    match snapshot.credit() {
        Some(credit) if snapshot.upgraded_at().is_some() && !credit.remaining.amount.is_zero() => {
            text.with("upgrade-credit-kept", &[("at", text.instant(credit.expires_at).into())]).into_owned()
        }
        Some(credit) => text.amount(credit.remaining),
        None => text.get("upgrade-no-credit").into_owned(),
    }
}

/// The offer ID after the upgrade: at once, or when.
fn offer_id(text: &Text, after: &Snapshot<'_>) -> String {
    match after.offer_changes_at() {
        Some(at) => text.with("upgrade-offer-waits", &[("at", text.instant(at).into())]).into_owned(),
        None => after.offer().id.to_string(),
    }
}

fn transfer(text: &Text, snapshot: &Snapshot<'_>) -> String {
    match (snapshot.offer_changes_at(), snapshot.transfer().eligible_at) {
        (Some(at), _) => text.with("upgrade-transfer-waits", &[("at", text.instant(at).into())]).into_owned(),
        (None, Some(_)) => text.get("possible").into_owned(),
        (None, None) => text.get("upgrade-transfer-not").into_owned(),
    }
}
