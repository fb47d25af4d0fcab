//! Copying the value of the selected part in a form that other programs read.

use chrono::SecondsFormat;

use super::{Effect, Notice, Part, Session};
use crate::domain::{Instant, Money, Snapshot, Topic};

impl Session {
    /// Copies the value of the selected part: an ID, an amount with its currency, an instant as RFC 3339.
    pub(super) fn copy(&mut self) -> Vec<Effect> {
        let Some(value) = self.world.selected().map(|snapshot| value(&snapshot, self.world.part())) else { return Vec::new() };
        self.moment.notice = Some(Notice::Copied(value.clone()));
        vec![Effect::Copy(value)]
    }
}

fn value(snapshot: &Snapshot<'_>, part: Part) -> String {
    let id = || snapshot.sign_up().id.to_string();
    let money = |money: Money| format!("{money} {}", money.currency.code());
    let instant = |at: Instant| at.to_rfc3339_opts(SecondsFormat::AutoSi, true);
    let of_topic = |topic| match topic {
        Topic::Offer | Topic::OfferId => Some(snapshot.offer().id.to_string()),
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
        Topic::Status | Topic::SpendingLimit => None,
    };
    // A part without a value of its own stands for the subscription.
    part.topic().filter(|_| part != Part::List).and_then(of_topic).unwrap_or_else(id)
}
