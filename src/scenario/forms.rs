//! What may stand in a scenario file, and in conditions on the public state wherever they are written.

use serde_json::{Map, Value, json};
use strum::VariantArray;

use super::FORMAT;
use crate::{
    document::{Form, Key, Kind, List, Rule},
    domain::{ActKind, Currency, OFFERS},
    state::{self, Path},
};

const AMOUNT: Kind = Kind::Text;

/// A time that other times count from.
const INSTANT: Kind = Kind::Like(|| vec!["2019-01-10T09:15:00Z".into()]);

/// A time, or an offset such as `+9d12h`.
const TIME: Kind = Kind::Like(|| vec!["+1d".into(), "2019-01-26T09:15:00Z".into()]);

pub(super) static SCENARIO: Form = Form::of(&[
    Key::required("format", Kind::Format(FORMAT), "schema-format"),
    Key::required("title", Kind::Texts, "schema-title"),
    Key::optional("summary", Kind::Texts, "schema-summary"),
    Key::required("now", INSTANT, "schema-scenario-now"),
    Key::required("signed_in_as", Kind::Text, "schema-signed-in-as"),
    Key::required("subscriptions", Kind::List(&SUBSCRIPTIONS), "schema-subscriptions").or("no-subscriptions"),
    Key::optional("expect", Kind::List(&List::of(Kind::Table(&EXPECT))), "schema-expect"),
]);

static SUBSCRIPTIONS: List = List { of: Kind::Table(&SUBSCRIPTION), least: 1, most: usize::MAX, miscounted: "no-subscriptions" };

static SUBSCRIPTION: Form = Form::of(&[
    Key::optional("id", Kind::Text, "schema-subscription-id"),
    Key::required("name", Kind::Text, "schema-subscription-name"),
    Key::optional("offer", Kind::Like(|| OFFERS.iter().map(|offer| offer.id.to_string()).collect()), "schema-offer"),
    Key::optional("created_at", INSTANT, "schema-created-at"),
    Key::optional("estimated", Kind::Flag, "schema-estimated"),
    Key::optional("observed", Kind::Table(&OBSERVED), "schema-observed"),
    Key::optional("administrator", Kind::Text, "schema-administrator"),
    Key::optional("currency", Kind::Word(|| Currency::codes().collect(), "not-a-currency"), "schema-currency"),
    Key::optional("credit", AMOUNT, "schema-credit"),
    Key::optional("usage_known", Kind::Flag, "schema-usage-known"),
    Key::optional("used_as_of", INSTANT, "schema-used-as-of"),
    Key::optional("expected_per_day", AMOUNT, "schema-expected-per-day"),
    Key::optional("payment_method", Kind::Flag, "schema-payment-method"),
    Key::optional("daily_usage", Kind::List(&List::of(Kind::Table(&DAILY_USAGE))), "schema-daily-usage"),
    Key::optional("facts", Kind::List(&List::of(Kind::Table(&FACT))), "schema-facts"),
])
// What an export does not tell stands in no file that is made of one.
.with_rules(&[Rule::Unless("observed", &["offer", "created_at"])]);

static OBSERVED: Form = Form::of(&[
    Key::required("at", INSTANT, "schema-observed-at"),
    Key::optional("state", Kind::Text, "schema-observed-state"),
    Key::optional("spending_limit", Kind::Text, "schema-observed-spending-limit"),
    Key::optional("quota_id", Kind::Text, "schema-observed-quota-id"),
    Key::optional("free_services_until", INSTANT, "schema-observed-free-services"),
]);

static DAILY_USAGE: Form = Form::of(&[
    Key::required("amount", AMOUNT, "schema-daily-amount"),
    Key::optional("from", TIME, "schema-daily-from"),
    Key::optional("until", TIME, "schema-daily-until"),
]);

static NOTHING: Form = Form::of(&[]);

/// An act of which there is only that it happens.
const fn bare(act: ActKind, doc: &'static str) -> Key {
    Key::optional(act.into_str(), Kind::Table(&NOTHING), doc)
}

static FACT: Form = Form::of(&[
    Key::required("at", TIME, "schema-fact-at"),
    Key::optional(ActKind::Usage.into_str(), AMOUNT, "schema-fact-usage"),
    Key::optional(ActKind::Upgrade.into_str(), Kind::Table(&UPGRADE), "schema-fact-upgrade"),
    bare(ActKind::Cancel, "schema-fact-cancel"),
    bare(ActKind::Reactivate, "schema-fact-reactivate"),
    bare(ActKind::BillUnpaid, "schema-fact-bill-unpaid"),
    bare(ActKind::PayBill, "schema-fact-bill-paid"),
    bare(ActKind::AddPaymentMethod, "schema-fact-payment-method-added"),
    Key::optional(ActKind::RequestTransfer.into_str(), Kind::Table(&TRANSFER_REQUEST), "schema-fact-transfer-request"),
    bare(ActKind::AcceptTransfer, "schema-fact-transfer-accept"),
    bare(ActKind::DeclineTransfer, "schema-fact-transfer-decline"),
    bare(ActKind::CancelTransfer, "schema-fact-transfer-cancel"),
])
.with_rules(&[Rule::One { of: ACTS, none: "no-fact", several: "several-facts-in-one" }]);

const ACTS: &[&str] = &{
    let mut names = [""; ActKind::VARIANTS.len()];
    let mut index = 0;
    while index < names.len() {
        names[index] = ActKind::VARIANTS[index].into_str();
        index += 1;
    }
    names
};

static UPGRADE: Form = Form::of(&[Key::optional("name", Kind::Text, "schema-upgrade-name")]);

static TRANSFER_REQUEST: Form = Form::of(&[Key::required("recipient", Kind::Text, "schema-recipient")]);

static EXPECT: Form =
    Form::of(&[Key::required("at", TIME, "schema-expect-at"), Key::optional("subscription", Kind::Text, "schema-of-subscription")])
        .with_others(paths);

/// Conditions that hold together, on one subscription.
pub(crate) static CONDITIONS: Form = Form::of(&[Key::optional("subscription", Kind::Text, "schema-of-subscription")]).with_others(paths);

/// The tests of a value other than that it is equal. The rest of longer paths may stand beside them.
pub(super) static TESTS: Form = Form::of(&[
    Key::optional("ge", Kind::Any, "schema-ge"),
    Key::optional("le", Kind::Any, "schema-le"),
    Key::optional("set", Kind::Flag, "schema-set"),
])
.with_others(Map::new);

/// The schemas of all conditions, by their paths.
fn paths() -> Map<String, Value> {
    within("")
}

/// The schemas of conditions whose paths start like this, by the rest of the path.
fn within(start: &str) -> Map<String, Value> {
    let paths = state::paths().filter_map(|name| Some((name.strip_prefix(start)?, name.parse().ok()?)));
    paths.map(|(rest, path)| (rest.to_owned(), condition(path))).collect()
}

fn condition(path: Path) -> Value {
    let word = path.values().map_or_else(|| json!({ "type": "string" }), |values| json!({ "enum": values }));
    let (equal, has_order) = match path.kind() {
        state::Kind::Group => (None, false),
        state::Kind::Text => (Some(word), false),
        state::Kind::Id => (Some(json!({ "type": "string", "pattern": "[0-9A-Fa-f]{8}" })), false),
        state::Kind::List => (Some(json!({ "type": "array", "items": word })), false),
        state::Kind::Flag => (Some(json!({ "type": "boolean" })), false),
        state::Kind::Instant => (Some(json!({ "type": "string", "pattern": r"^[-+\u22120-9TtZzUC:.\s]+$" })), true),
        state::Kind::Date => (Some(json!({ "type": "string", "pattern": "^[-+0-9]+$" })), true),
        state::Kind::Amount => (Some(json!({ "type": "string", "pattern": "^[-+0-9_.]+$" })), true),
        state::Kind::Number => (Some(json!({ "type": "number" })), true),
    };
    let mut tests = if equal.is_none() { within(&format!("{}.", path.name())) } else { Map::new() };
    tests.insert("set".to_owned(), json!({ "type": "boolean" }));
    if let Some(bound) = equal.as_ref().filter(|_| has_order) {
        tests.extend(["ge", "le"].map(|test| (test.to_owned(), bound.clone())));
    }
    let tests = json!({ "type": "object", "additionalProperties": false, "minProperties": 1, "properties": tests });
    equal.map_or_else(|| tests.clone(), |equal| json!({ "anyOf": [equal, tests.clone()] }))
}
