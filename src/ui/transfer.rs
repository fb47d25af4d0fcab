//! Transfer: whether it is possible, what it waits for, and the request. And the free services below it.

use ratatui::text::{Line, Span};

use super::{
    Scene,
    section::{Row, Section},
};
use crate::domain::{Countdown, Refusal, Snapshot};

pub(super) fn section<'a>(scene: Scene<'a>, snapshot: &Snapshot<'_>) -> Section<'a> {
    let Scene { model, text, theme } = scene;
    let (now, offer) = (snapshot.instant(), snapshot.offer());
    let transfer = snapshot.transfer_by(snapshot.sign_up().role_of(model.signed_in_as()));
    let mut rows = Vec::new();
    if transfer.blockers.is_empty() {
        rows.push(Row::plain(Span::styled(text.get("transfer-possible").into_owned(), theme.strong())));
    } else if transfer.blockers == [Refusal::NotUpgraded] {
        rows.push(Row::plain(text.get("transfer-once-upgraded").into_owned()));
    } else if let Some(request) = snapshot.pending_request() {
        let words = text.with("transfer-pending", &[("recipient", request.recipient.into())]);
        rows.push(Row::plain(words.into_owned()));
        rows.push(Row::plain(text.until(now, request.expires_at())));
    } else if let Some(at) = offer.changes_at.filter(|_| transfer.blockers == [Refusal::WaitingForOfferChange]) {
        rows.push(Row::plain(text.get("transfer-waits").into_owned()));
        rows.push(Row::plain(Line::from(vec![
            Span::styled(text.countdown(Countdown::new(now, at)), theme.strong()),
            Span::raw(format!("  → {}", text.instant(at))),
        ])));
    } else {
        let words = text.with("not-possible", &[("reasons", text.refusals(&transfer.blockers).into())]);
        rows.push(Row::plain(words.into_owned()));
    }
    if let Some((at, cause)) = offer.changed {
        let words = text.with("offer-changed", &[("at", text.instant(at).into()), ("cause", text.cause(cause).into())]);
        rows.push(Row::plain(words.into_owned()));
    }
    Section { title: text.get("title-transfer").into_owned(), rows }
}

/// The free services, while they can be used or could be again.
pub(super) fn free_services<'a>(scene: Scene<'a>, snapshot: &Snapshot<'_>) -> Option<Section<'a>> {
    let services = snapshot.free_services()?;
    let text = scene.text;
    let left = Countdown::new(snapshot.instant(), services.until);
    let words = if services.usable {
        format!("{}  → {}", text.days_left(left), text.instant(services.until))
    } else if left.is_over() {
        text.with("free-services-over", &[("at", text.instant(services.until).into())]).into_owned()
    } else {
        text.get("free-services-not-usable").into_owned()
    };
    Some(Section { title: text.get("title-free-services").into_owned(), rows: vec![Row::plain(words)] })
}
