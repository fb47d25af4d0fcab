//! Conditions over the public state: the one form in which scenarios expect, and walkthroughs ask, that something is so.

use rust_decimal::Decimal;
use serde_json::Value;
use uuid::Uuid;

use super::{Kind, Path, StateView};
use crate::domain::Instant;

/// A value as an author wrote it.
#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    /// In quotes.
    Text(String),
    /// `true` or `false`.
    Flag(bool),
    /// A number without quotes.
    Number(Decimal),
    /// A list of texts.
    List(Vec<String>),
}

/// What has to be so at a path. A value is compared by what it means: instants as instants, amounts as decimals.
#[derive(Debug, Clone, PartialEq)]
pub enum Test {
    /// This very value; a list whole and in order.
    Equal(Literal),
    /// At least this.
    AtLeast(Literal),
    /// At most this.
    AtMost(Literal),
    /// Something, or nothing.
    Set(bool),
}

/// That something is so at a path of the state.
#[derive(Debug, Clone, PartialEq)]
pub struct Condition {
    path: Path,
    test: Test,
}

/// Why a condition makes no sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ConditionError {
    /// The value is not of the kind that stands at the path.
    #[error("cannot compare: the value at the path is of another kind, {0}")]
    WrongKind(Kind),
    /// What stands at the path has no order.
    #[error("cannot compare: the values at the path have no order")]
    NoOrder,
}

impl Condition {
    /// Puts a path and a test together.
    ///
    /// # Errors
    /// A comparison that makes no sense for what stands at the path.
    pub fn new(path: Path, test: Test) -> Result<Self, ConditionError> {
        let kind = path.kind();
        let ordered = matches!(kind, Kind::Instant | Kind::Amount | Kind::Number | Kind::Date);
        match &test {
            Test::AtLeast(_) | Test::AtMost(_) if !ordered => return Err(ConditionError::NoOrder),
            Test::Equal(literal) | Test::AtLeast(literal) | Test::AtMost(literal) if comparable(kind, literal).is_none() => {
                return Err(ConditionError::WrongKind(kind));
            }
            _ => {}
        }
        Ok(Self { path, test })
    }

    /// Where it looks.
    #[must_use]
    pub const fn path(&self) -> Path {
        self.path
    }

    /// What has to be so there.
    #[must_use]
    pub const fn test(&self) -> &Test {
        &self.test
    }

    /// Judges a state: in the subscription with this ID, else in the chosen one.
    ///
    /// # Errors
    /// What stands at the path instead; `None` where the subscription does not exist at that instant.
    pub fn judge(&self, seen: &StateView, subscription: Option<Uuid>) -> Result<(), Option<Value>> {
        let found = self.path.look_up(seen, subscription).ok_or(None)?;
        if self.holds(&found) { Ok(()) } else { Err(Some(found)) }
    }

    fn holds(&self, found: &Value) -> bool {
        let kind = self.path.kind();
        let compare = |wanted: &Literal| Some(Comparable::of_state(kind, found)?.cmp(&comparable(kind, wanted)?));
        match &self.test {
            Test::Set(set) => found.is_null() != *set,
            Test::Equal(wanted) => compare(wanted).is_some_and(std::cmp::Ordering::is_eq),
            Test::AtLeast(wanted) => compare(wanted).is_some_and(std::cmp::Ordering::is_ge),
            Test::AtMost(wanted) => compare(wanted).is_some_and(std::cmp::Ordering::is_le),
        }
    }
}

/// A value by what it means. Two of one kind can be compared.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Comparable {
    Text(String),
    Instant(Instant),
    Number(Decimal),
    Flag(bool),
    List(Vec<String>),
}

impl Comparable {
    fn of_text(kind: Kind, text: &str) -> Option<Self> {
        match kind {
            Kind::Text => Some(Self::Text(text.to_owned())),
            Kind::Date => text.parse::<chrono::NaiveDate>().ok().map(|date| Self::Text(date.to_string())),
            Kind::Instant => text.parse().ok().map(Self::Instant),
            Kind::Amount => text.parse().ok().map(Self::Number),
            Kind::Number | Kind::Flag | Kind::List | Kind::Group => None,
        }
    }

    fn of_state(kind: Kind, value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => Self::of_text(kind, text),
            Value::Bool(flag) => Some(Self::Flag(*flag)),
            Value::Number(number) => number.to_string().parse().ok().map(Self::Number),
            Value::Array(items) => items.iter().map(|item| item.as_str().map(str::to_owned)).collect::<Option<_>>().map(Self::List),
            Value::Null | Value::Object(_) => None,
        }
    }
}

/// A literal by what it means at a path of that kind; `None` where it means nothing there.
fn comparable(kind: Kind, literal: &Literal) -> Option<Comparable> {
    match (kind, literal) {
        (_, Literal::Text(text)) => Comparable::of_text(kind, text),
        (Kind::Flag, Literal::Flag(flag)) => Some(Comparable::Flag(*flag)),
        (Kind::Number, Literal::Number(number)) => Some(Comparable::Number(*number)),
        (Kind::List, Literal::List(items)) => Some(Comparable::List(items.clone())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::ParsePathError;

    fn condition(path: &str, test: Test) -> Result<Condition, ConditionError> {
        Condition::new(path.parse().expect("a path of the state"), test)
    }

    fn text(text: &str) -> Literal {
        Literal::Text(text.into())
    }

    #[test]
    fn values_are_compared_by_what_they_mean() {
        let holds = |path, test, found: Value| condition(path, test).expect("it makes sense").holds(&found);
        assert!(holds("now", Test::Equal(text("2019-01-26T10:15:00+01:00")), "2019-01-26T09:15:00Z".into()));
        assert!(holds("credit.remaining", Test::AtLeast(text("9.5")), "10.00".into()));
        assert!(!holds("credit.remaining", Test::AtMost(text("9.5")), "10.00".into()));
        assert!(holds("transfer.blockers", Test::Equal(Literal::List(vec![])), Value::Array(vec![])));
        assert!(holds("clock.rate", Test::Equal(Literal::Number(Decimal::new(5, 1))), serde_json::json!(0.5)));
        assert!(!holds("deletion_at", Test::AtLeast(text("2019-01-26T09:15:00Z")), Value::Null));
        assert!(holds("disabled", Test::Set(true), serde_json::json!({ "reason": "cancelled" })));
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        let equal = |path, literal| condition(path, Test::Equal(literal)).err();
        assert_eq!(equal("now", text("soon")), Some(ConditionError::WrongKind(Kind::Instant)));
        assert_eq!(equal("credit.remaining", Literal::Number(Decimal::TEN)), Some(ConditionError::WrongKind(Kind::Amount)));
        assert_eq!(equal("offer", text("x")), Some(ConditionError::WrongKind(Kind::Group)));
        assert_eq!(condition("status", Test::AtLeast(text("active"))).err(), Some(ConditionError::NoOrder));
        assert_eq!("offer.idd".parse::<Path>(), Err(ParsePathError));
    }
}
