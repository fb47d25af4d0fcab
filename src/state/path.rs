//! Paths into the public state: `now`, `clock.rate`, `offer.id`, `transfer.request.status`. All are known beforehand, so that a misspelt
//! one is an error as soon as a file is read.

use std::str::FromStr;

use serde_json::Value;

use super::{
    StateView,
    interface::{ScreenName, dialogs, names, subjects},
    literal,
};
use crate::domain::{Cause, Change, DisabledReason, Refusal, RequestStatus, SpendingLimit, StatusKind};

/// The kind of value at a path, unless it is `null`. [`Display`](std::fmt::Display) gives its name in messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::Display, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Kind {
    /// A string: a name or a code.
    Text,
    /// The ID of a subscription.
    Id,
    /// An instant, in RFC 3339.
    Instant,
    /// A date, `yyyy-mm-dd`.
    Date,
    /// An amount of money, as a string.
    Amount,
    /// A number.
    Number,
    /// True or false.
    Flag,
    /// A list of strings.
    List,
    /// An object with paths of its own. A condition can only ask whether it is there.
    Group,
}

/// The paths at the top of the state, in its order.
const TOP: &[(&str, Kind)] = &[
    ("format", Kind::Number),
    ("now", Kind::Instant),
    ("clock", Kind::Group),
    ("clock.mode", Kind::Text),
    ("clock.rate", Kind::Number),
    ("clock.paused", Kind::Flag),
    ("signed_in_as", Kind::Text),
    ("screen", Kind::Text),
    ("dialog", Kind::Text),
    ("subject", Kind::Text),
    ("selected", Kind::Id),
];

/// The paths within a subscription, in the order of the state.
const SUBSCRIPTION: &[(&str, Kind)] = &[
    ("id", Kind::Id),
    ("name", Kind::Text),
    ("administrator", Kind::Text),
    ("created_at", Kind::Instant),
    ("estimated", Kind::Flag),
    ("currency", Kind::Text),
    ("offer", Kind::Group),
    ("offer.id", Kind::Text),
    ("offer.name", Kind::Text),
    ("offer.changed_at", Kind::Instant),
    ("offer.cause", Kind::Text),
    ("offer.changes_at", Kind::Instant),
    ("status", Kind::Text),
    ("disabled", Kind::Group),
    ("disabled.reason", Kind::Text),
    ("disabled.since", Kind::Instant),
    ("spending_limit", Kind::Text),
    ("credit", Kind::Group),
    ("credit.currency", Kind::Text),
    ("credit.granted", Kind::Amount),
    ("credit.used", Kind::Amount),
    ("credit.remaining", Kind::Amount),
    ("credit.forfeited", Kind::Amount),
    ("credit.expires_at", Kind::Instant),
    ("credit.last_full_day", Kind::Date),
    ("credit.expired", Kind::Flag),
    ("credit.exhausted_at", Kind::Instant),
    ("credit.as_of", Kind::Instant),
    ("billed", Kind::Amount),
    ("forecast", Kind::Group),
    ("forecast.daily", Kind::Amount),
    ("forecast.runs_out_at", Kind::Instant),
    ("forecast.lasts", Kind::Flag),
    ("upgrade", Kind::Group),
    ("upgrade.upgraded_at", Kind::Instant),
    ("upgrade.allowed", Kind::Flag),
    ("upgrade.refusals", Kind::List),
    ("transfer", Kind::Group),
    ("transfer.eligible", Kind::Flag),
    ("transfer.blockers", Kind::List),
    ("transfer.eligible_at", Kind::Instant),
    ("transfer.request", Kind::Group),
    ("transfer.request.recipient", Kind::Text),
    ("transfer.request.requested_at", Kind::Instant),
    ("transfer.request.expires_at", Kind::Instant),
    ("transfer.request.status", Kind::Text),
    ("free_services", Kind::Group),
    ("free_services.until", Kind::Instant),
    ("free_services.usable", Kind::Flag),
    ("deletion_at", Kind::Instant),
    ("next_change", Kind::Group),
    ("next_change.at", Kind::Instant),
    ("next_change.what", Kind::List),
    ("observed", Kind::Group),
    ("observed.at", Kind::Instant),
    ("observed.state", Kind::Text),
    ("observed.spending_limit", Kind::Text),
    ("observed.quota_id", Kind::Text),
    ("observed.offers", Kind::List),
    ("observed.free_services_until", Kind::Instant),
];

/// Returns every path, those at the top first.
pub fn paths() -> impl Iterator<Item = &'static str> {
    TOP.iter().chain(SUBSCRIPTION).map(|(path, _)| *path)
}

/// A path into the public state, such as `now` or `credit.remaining`. It leads from the top of the state, or from a subscription.
///
/// Parsing succeeds for paths that exist:
///
/// ```
/// use account_center::state::{Kind, Path};
///
/// let path: Path = "credit.remaining".parse()?;
/// assert_eq!((path.kind(), path.is_in_subscription()), (Kind::Amount, true));
/// assert!("credit.remianing".parse::<Path>().is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Path {
    name: &'static str,
    kind: Kind,
    in_subscription: bool,
}

/// A text is not a path of the public state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("cannot find the path: the public state has no such key")]
pub struct ParsePathError;

impl FromStr for Path {
    type Err = ParsePathError;

    fn from_str(name: &str) -> Result<Self, ParsePathError> {
        let find = |paths: &'static [(&'static str, Kind)], in_subscription| {
            paths.iter().find(|(path, _)| *path == name).map(|(name, kind)| Self { name, kind: *kind, in_subscription })
        };
        find(TOP, false).or_else(|| find(SUBSCRIPTION, true)).ok_or(ParsePathError)
    }
}

impl Path {
    pub(super) fn all() -> impl Iterator<Item = Self> {
        TOP.iter().map(|(name, kind)| Self { name, kind: *kind, in_subscription: false }).chain(Self::of_subscription())
    }

    /// Returns every path that leads to a value, with what is there as [`literal`] writes it: of an object only what is in it. A subscription is
    /// found as by [`look_up`](Self::look_up); if there is none, there are none of its paths.
    #[must_use]
    pub fn values_in(seen: &StateView, subscription: Option<uuid::Uuid>) -> Vec<(Self, String)> {
        let found = Self::all().filter_map(|path| Some((path, path.look_up(seen, subscription)?)));
        let mut null: Option<Self> = None;
        let mut values = Vec::new();
        for (path, value) in found.filter(|(_, value)| !value.is_object()) {
            // What is within `null` is `null` too.
            if !null.is_some_and(|above| path.is_within(above)) {
                null = value.is_null().then_some(path);
                values.push((path, literal(&value)));
            }
        }
        values
    }

    /// Returns the paths within a subscription, in the order of the state.
    pub fn of_subscription() -> impl Iterator<Item = Self> {
        SUBSCRIPTION.iter().map(|(name, kind)| Self { name, kind: *kind, in_subscription: true })
    }

    /// Returns the path as it is written.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.name
    }

    /// Returns the kind of the value there.
    #[must_use]
    pub const fn kind(self) -> Kind {
        self.kind
    }

    /// Returns every value that the text there, or each in the list there, can have; `None` if they are not known beforehand.
    #[must_use]
    pub fn values(self) -> Option<Vec<&'static str>> {
        Some(match self.name {
            "clock.mode" => vec!["real", "simulated"],
            "screen" => names::<ScreenName>().collect(),
            "dialog" => dialogs().collect(),
            "subject" => subjects().collect(),
            "status" => names::<StatusKind>().collect(),
            "offer.cause" => names::<Cause>().collect(),
            "disabled.reason" => names::<DisabledReason>().collect(),
            "spending_limit" => names::<SpendingLimit>().collect(),
            "upgrade.refusals" | "transfer.blockers" => names::<Refusal>().collect(),
            "transfer.request.status" => names::<RequestStatus>().collect(),
            "next_change.what" => names::<Change>().collect(),
            _ => return None,
        })
    }

    /// Whether it leads on from another path.
    pub(super) fn is_within(self, other: Self) -> bool {
        self.name.strip_prefix(other.name).is_some_and(|rest| rest.starts_with('.'))
    }

    /// Whether it leads from a subscription, and not from the top of the state.
    #[must_use]
    pub const fn is_in_subscription(self) -> bool {
        self.in_subscription
    }

    /// Returns the value there, which may be `null`. A path within a subscription is looked up in the one with this ID, else in the
    /// selected one, else in the only one; `None` if there is no such subscription.
    #[must_use]
    pub fn look_up(self, seen: &StateView, subscription: Option<uuid::Uuid>) -> Option<Value> {
        let object = if self.in_subscription { seen.subscription(subscription)? } else { seen.top() };
        Some(self.within(object))
    }

    /// Returns the value at this path of an object, which is a subscription or the whole state; `null` if there is none.
    #[must_use]
    pub fn within(self, object: &Value) -> Value {
        self.name.split('.').try_fold(object, |value, key| value.get(key)).cloned().unwrap_or(Value::Null)
    }
}
