//! Copying the value of the selected part in a form that other programs read.

use chrono::SecondsFormat;

use super::{Effect, Notice, Part, Session};
use crate::{
    domain::{Instant, Money, Snapshot, Topic},
    text::Text,
};

impl Session {
    /// Copies the value of the selected part: a word as it is shown, an ID, an amount with its currency, an instant as RFC 3339. A part
    /// without a value of its own, such as the list, stands for the subscription: its ID is copied, and called that.
    pub(super) fn copy(&mut self) -> Vec<Effect> {
        let Some(snapshot) = self.world.selected() else { return Vec::new() };
        let value = value(self.text(), &snapshot, self.world.part());
        let (value, notice) = match value {
            Some(value) => (value.clone(), Notice::Copied(value)),
            None => (snapshot.sign_up().id.to_string(), Notice::CopiedId(snapshot.sign_up().id.to_string())),
        };
        self.moment.notice = Some(notice);
        vec![Effect::Copy(value)]
    }
}

fn value(text: &Text, snapshot: &Snapshot<'_>, part: Part) -> Option<String> {
    let money = |money: Money| format!("{money} {}", money.currency.code());
    let instant = |at: Instant| at.to_rfc3339_opts(SecondsFormat::AutoSi, true);
    let of_topic = |topic| match topic {
        Topic::Status => Some(text.get(&format!("status-{}", snapshot.status()))),
        Topic::Offer => Some(text.offer(snapshot.offer())),
        Topic::OfferId => Some(snapshot.offer().id.to_string()),
        Topic::SpendingLimit => Some(text.spending_limit(snapshot.spending_limit())),
        Topic::Deletion => snapshot.deletion_at().map(instant),
        Topic::Billed => Some(money(snapshot.billed())),
        Topic::Credit => snapshot.credit().map(|credit| money(credit.remaining)),
        Topic::CreditEnd => snapshot.credit().map(|credit| instant(credit.exhausted_at.unwrap_or(credit.expires_at))),
        Topic::DailyUse => snapshot.credit().map(|credit| money(credit.used)),
        Topic::Forecast => snapshot.forecast().map(|forecast| forecast.runs_out_at.map_or_else(|| money(forecast.daily), instant)),
        Topic::Transfer => snapshot.transfer().eligible_at.map(instant),
        Topic::OfferChange => snapshot.offer_changed().map(|(at, _)| instant(at)),
        Topic::FreeServices => snapshot.free_services().map(|services| instant(services.until)),
        Topic::NextChange => snapshot.next_change().map(|change| instant(change.at)),
    };
    part.topic().filter(|_| part != Part::List).and_then(of_topic)
}
