//! Transfer: whether it is possible, what it waits for, and the request. And the free services below it.

use ratatui::text::{Line, Span};

use super::{
    Scene,
    section::{Row, Section},
};
use crate::{
    domain::{Countdown, DaysLeft, Refusal, Snapshot, Topic},
    wrap::width,
};

pub(super) fn section<'a>(scene: Scene<'a>, snapshot: &Snapshot<'_>, columns: usize) -> Section<'a> {
    let Scene { model, text, theme, .. } = scene;
    let now = snapshot.instant();
    let transfer = snapshot.transfer_by(snapshot.sign_up().role_of(model.signed_in_as()));
    let mut rows = Vec::new();
    if transfer.blockers.is_empty() {
        rows.push(Row::plain(Topic::Transfer, Span::styled(text.get("transfer-possible").into_owned(), theme.strong())));
    } else if transfer.blockers == [Refusal::NotUpgraded] {
        rows.push(Row::plain(Topic::Transfer, text.get("transfer-once-upgraded").into_owned()));
    } else if let Some(request) = snapshot.pending_request() {
        let words = text.with("transfer-pending", &[("recipient", request.recipient.into())]);
        rows.push(Row::plain(Topic::Transfer, words.into_owned()));
        rows.push(Row::plain(Topic::Transfer, text.until(now, request.expires_at())));
    } else if let Some(at) = snapshot.offer_changes_at().filter(|_| transfer.blockers == [Refusal::WaitingForOfferChange]) {
        rows.push(Row::plain(Topic::Transfer, text.get("transfer-waits").into_owned()));
        rows.push(Row::plain(
            Topic::Transfer,
            Line::from(vec![
                Span::styled(text.countdown(Countdown::new(now, at)), theme.strong()),
                Span::raw(format!("  → {}", text.instant(at))),
            ]),
        ));
    } else {
        let told = |reasons: &str| text.with("not-possible", &[("reasons", reasons.to_owned().into())]).into_owned();
        let room = columns.saturating_sub(width(&told("")));
        let words = told(&text.refusals_within(&transfer.blockers, room));
        rows.push(Row::plain(Topic::Transfer, words));
    }
    if let Some((at, cause)) = snapshot.offer_changed() {
        let words = text.with("offer-changed", &[("at", text.instant(at).into()), ("cause", text.cause(cause).into())]);
        rows.push(Row::plain(Topic::OfferChange, words.into_owned()));
    }
    Section { title: text.get("title-transfer").into_owned(), rows }
}

/// The free services, while they can be used or could be again.
pub(super) fn free_services<'a>(scene: Scene<'a>, snapshot: &Snapshot<'_>) -> Option<Section<'a>> {
    let services = snapshot.free_services()?;
    let text = scene.text;
    let left = Countdown::new(snapshot.instant(), services.until);
    let words = if services.usable {
        // Below a day the countdown says how much less.
        let words = if left.days_left() == DaysLeft::LessThanADay {
            format!("{}: {}", text.days_left(left), text.countdown(left))
        } else {
            text.days_left(left)
        };
        format!("{words}  → {}", text.instant(services.until))
    } else if left.is_over() {
        text.with("free-services-over", &[("at", text.instant(services.until).into())]).into_owned()
    } else {
        text.get("free-services-not-usable").into_owned()
    };
    Some(Section { title: text.get("title-free-services").into_owned(), rows: vec![Row::plain(Topic::FreeServices, words)] })
}
