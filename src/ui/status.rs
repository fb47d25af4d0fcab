//! The status of the chosen subscription: status, offer, offer ID, spending limit, and what is billed.

use ratatui::text::{Line, Span};

use super::{
    Scene,
    section::{Row, Section},
};
use crate::domain::{Snapshot, Topic};

pub(super) fn section<'a>(scene: Scene<'a>, snapshot: &Snapshot<'_>) -> Section<'a> {
    let Scene { text, theme, .. } = scene;
    let (status, offer) = (snapshot.status(), snapshot.offer());
    let words = text.status(status);
    let (shape, word) = words.split_once(' ').unwrap_or((&words, ""));
    let mut rows = vec![
        Row::new(
            Topic::Status,
            text.get("label-status"),
            Line::from(vec![
                Span::styled(shape.to_owned(), theme.status(status)),
                Span::raw(" "),
                Span::styled(word.to_owned(), theme.strong()),
            ]),
        ),
        Row::new(Topic::Offer, text.get("label-offer"), text.offer(offer).into_owned()),
        Row::new(Topic::OfferId, text.get("label-offer-id"), Span::styled(offer.id.to_string(), theme.strong())),
        Row::new(Topic::SpendingLimit, text.get("label-spending-limit"), text.spending_limit(snapshot.spending_limit()).into_owned()),
    ];
    if let Some(disabled) = status.disabled() {
        rows.insert(1, Row::new(Topic::Status, "", text.disabled(disabled).into_owned()));
        rows.push(Row::new(Topic::Deletion, text.get("label-deletion"), text.until(snapshot.instant(), disabled.deletion_at())));
    }
    if !snapshot.billed().amount.is_zero() {
        rows.push(Row::new(Topic::Billed, text.get("label-billed"), text.amount(snapshot.billed())));
    }
    if let Some(granted) = snapshot.sign_up().credit_not_simulated() {
        rows.push(Row::new(Topic::Credit, text.get("label-credit"), text.amount(granted)));
    }
    Section { title: text.get("title-status").into_owned(), rows }
}
