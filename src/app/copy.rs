//! Copying the value of the selected part in a form that other programs read.

use chrono::SecondsFormat;

use super::{Command, Effect, Notice, Part, Session};
use crate::{
    domain::{Instant, Money, OfferId, Refusal, Role, Snapshot, Topic},
    text::Text,
};

/// The largest scenario file for which there is an address, in bytes. Compressed it is a tenth of that: what every browser and most chats take.
const LARGEST_LINK: usize = 256 << 10;

impl Session {
    /// Copies the value of the selected part: a word as it is shown, an ID, an amount with its currency, an instant as RFC 3339; of what can be
    /// done its name, and why it is not possible. A part without a value, such as the list, stands for the subscription: its ID is copied, and
    /// called that.
    pub(super) fn copy(&mut self) -> Vec<Effect> {
        let Some(snapshot) = self.world.selected() else { return Vec::new() };
        let role = snapshot.sign_up().role_of(&self.world.signed_in_as);
        let part = self.world.part();
        let value = match part.command() {
            Some(command) => Some(action(self.text(), command, &self.world.refusals(&snapshot, command))),
            None => value(self.text(), &snapshot, role, part),
        };
        let (value, notice) = match value {
            Some(value) => (value.clone(), Notice::Copied(value)),
            None => (snapshot.sign_up().id.to_string(), Notice::CopiedId(snapshot.sign_up().id.to_string())),
        };
        self.moment.notice = Some(notice);
        vec![Effect::Copy(value)]
    }

    /// Copies an address that opens the account as it is now: with what was done, and at the instant that the clock shows.
    pub(super) fn copy_link(&mut self) -> Vec<Effect> {
        let file = self.link_file();
        self.moment.notice = Some(if file.is_some() { Notice::LinkCopied } else { Notice::TooLargeForLink });
        file.map(Effect::CopyLink).into_iter().collect()
    }

    /// Returns the scenario file for an address that opens the account as it is now; `None` if that is too large for an address.
    #[must_use]
    pub fn link_file(&self) -> Option<String> {
        Some(self.world.to_scenario().simulated().to_toml()).filter(|file| file.len() <= LARGEST_LINK)
    }
}

fn value(text: &Text, snapshot: &Snapshot<'_>, role: Role, part: Part) -> Option<String> {
    let money = |money: Money| money.currency.known_code().map_or_else(|| money.to_string(), |code| format!("{money} {code}"));
    let of_topic = |topic| match topic {
        Topic::Status => match snapshot.state_not_understood() {
            Some(state) => state.map(str::to_owned),
            None => Some(text.get(&format!("status-{}", snapshot.status()))),
        },
        Topic::Offer => Some(text.offer(snapshot.offer())).filter(|_| snapshot.offer().id != OfferId::UNKNOWN),
        Topic::OfferId => Some(snapshot.offer().id.to_string()).filter(|_| snapshot.offer().id != OfferId::UNKNOWN),
        Topic::SpendingLimit => match (snapshot.spending_limit(), snapshot.observed()) {
            (None, Some(observed)) => observed.spending_limit.as_deref().map(str::to_owned),
            (limit, _) => Some(text.spending_limit(limit)),
        },
        Topic::Deletion => snapshot.deletion_at().map(instant),
        Topic::Billed => Some(money(snapshot.billed())),
        Topic::Credit => snapshot.known_credit().map(|credit| credit.remaining).or(snapshot.sign_up().credit_not_simulated()).map(money),
        Topic::CreditEnd => snapshot.credit().and_then(|credit| credit.exhausted_at).or(snapshot.credit_expires_at()).map(instant),
        Topic::DailyUse => snapshot.used_per_day().into_iter().max().map(|most| money(Money::new(most, snapshot.sign_up().currency))),
        Topic::Forecast => snapshot.forecast().map(|forecast| money(forecast.daily)),
        Topic::Transfer => Some(transfer(text, snapshot, role)),
        Topic::OfferChange => snapshot.offer_changed().map(|(at, _)| instant(at)),
        Topic::FreeServices => snapshot.free_services().map(|services| instant(services.until)),
        Topic::SubscriptionId => Some(snapshot.sign_up().id.to_string()),
        Topic::NextChange => snapshot.next_change().map(|change| instant(change.at)),
    };
    part.topic().filter(|_| part != Part::List).and_then(of_topic)
}

fn instant(at: Instant) -> String {
    at.to_rfc3339_opts(SecondsFormat::AutoSi, true)
}

/// What can be done, and why it is not possible, as the page says it.
fn action(text: &Text, command: Command, refusals: &[Refusal]) -> String {
    let name = text.get(&format!("command-{}", command.name()));
    if refusals.is_empty() {
        name
    } else {
        text.with("notice-refused", &[("command", name.into()), ("reasons", text.refusals(refusals).into())])
    }
}

/// The instant that a transfer waits for, or in words what the page says of it.
fn transfer(text: &Text, snapshot: &Snapshot<'_>, role: Role) -> String {
    let blockers = snapshot.transfer_by(role).blockers;
    if blockers.is_empty() {
        text.get("transfer-possible")
    } else if blockers == [Refusal::NotUpgraded] {
        text.get("transfer-once-upgraded")
    } else if let Some(request) = snapshot.pending_request() {
        instant(request.expires_at())
    } else if let Some(at) = snapshot.offer_changes_at().filter(|_| blockers == [Refusal::WaitingForOfferChange]) {
        instant(at)
    } else {
        text.with("not-possible", &[("reasons", text.refusals(&blockers).into())])
    }
}
