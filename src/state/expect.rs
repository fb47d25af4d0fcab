//! Conditions on the public state, by which scenarios state their expectations and walkthroughs their goals.

use std::fmt;

use rust_decimal::Decimal;
use serde_json::Value;
use uuid::Uuid;

use super::{Kind, Path, StateView};
use crate::domain::Instant;

/// A value to compare with, as an author wrote it.
#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    /// A string: a text, an instant, a date or an amount, by what is at the path.
    Text(String),
    /// `true` or `false`.
    Flag(bool),
    /// A number.
    Number(Decimal),
    /// A list of strings.
    List(Vec<String>),
}

impl Literal {
    /// The texts in it.
    const fn texts(&self) -> &[String] {
        match self {
            Self::Text(text) => std::slice::from_ref(text),
            Self::List(items) => items.as_slice(),
            Self::Flag(_) | Self::Number(_) => &[],
        }
    }
}

/// A test of the value at a path. Values are compared by what they mean: instants as instants, amounts as decimals.
#[derive(Debug, Clone, PartialEq)]
pub enum Test {
    /// The value is equal; a list as a whole and in order.
    Equal(Literal),
    /// The value is this or more.
    AtLeast(Literal),
    /// The value is this or less.
    AtMost(Literal),
    /// The value is not `null` (`true`), or is `null` (`false`).
    Set(bool),
}

/// A test of the value at a path of the state.
///
/// ```
/// use account_center::state::{Condition, ConditionError, Literal, Test};
///
/// Condition::new("now".parse()?, Test::AtLeast(Literal::Text("2019-01-26T09:15:00Z".into())))?;
/// let error = Condition::new("status".parse()?, Test::AtMost(Literal::Text("active".into())));
/// assert_eq!(error, Err(ConditionError::NoOrder));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Condition {
    path: Path,
    test: Test,
}

impl fmt::Display for Literal {
    /// Writes it as a file does.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "{text:?}"),
            Self::Flag(flag) => flag.fmt(f),
            Self::Number(number) => number.fmt(f),
            Self::List(items) => write!(f, "{items:?}"),
        }
    }
}

impl fmt::Display for Condition {
    /// Writes the path with the value or bound that it asks for.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.name();
        match &self.test {
            Test::Equal(literal) => write!(f, "{path} = {literal}"),
            Test::AtLeast(literal) => write!(f, "{path} ≥ {literal}"),
            Test::AtMost(literal) => write!(f, "{path} ≤ {literal}"),
            Test::Set(true) => write!(f, "{path} ≠ null"),
            Test::Set(false) => write!(f, "{path} = null"),
        }
    }
}

/// A condition makes no sense.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ConditionError {
    /// The literal is not of the kind that is at the path.
    #[error("cannot compare: the value at the path is of another kind, {0}")]
    WrongKind(Kind),
    /// The values at the path have no order.
    #[error("cannot compare: the values at the path have no order")]
    NoOrder,
    /// The path never has this value, see [`Path::values`].
    #[error("cannot compare: the value at the path is never {0:?}")]
    UnknownValue(String),
}

impl Condition {
    /// Creates a condition.
    ///
    /// # Errors
    /// [`ConditionError`] if the test makes no sense for the kind of value at the path.
    pub fn new(path: Path, test: Test) -> Result<Self, ConditionError> {
        let kind = path.kind();
        if let (Test::Equal(literal), Some(values)) = (&test, path.values())
            && let Some(unknown) = literal.texts().iter().find(|text| !values.contains(&text.as_str()))
        {
            return Err(ConditionError::UnknownValue(unknown.clone()));
        }
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

    /// Returns the path.
    #[must_use]
    pub const fn path(&self) -> Path {
        self.path
    }

    /// Returns the test.
    #[must_use]
    pub const fn test(&self) -> &Test {
        &self.test
    }

    /// Judges a state. A path within a subscription is looked up in the one with this ID, else in the selected one, else in the only one.
    ///
    /// # Errors
    /// The value there instead; `None` if there is no such subscription.
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

/// A value by what it means, which can be compared with another of its kind.
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
            Kind::Id => text.parse::<Uuid>().ok().map(|id| Self::Text(id.to_string())),
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

/// Returns what a literal means at a path of a kind; `None` if it means nothing there.
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
    fn conditions_that_make_no_sense_are_rejected() {
        let equal = |path, literal| condition(path, Test::Equal(literal)).err();
        assert_eq!(equal("now", text("soon")), Some(ConditionError::WrongKind(Kind::Instant)));
        assert_eq!(equal("credit.remaining", Literal::Number(Decimal::TEN)), Some(ConditionError::WrongKind(Kind::Amount)));
        assert_eq!(equal("offer", text("x")), Some(ConditionError::WrongKind(Kind::Group)));
        assert_eq!(equal("selected", text("Free Trial")), Some(ConditionError::WrongKind(Kind::Id)), "it is the name");
        let unknown = |value: &str| Some(ConditionError::UnknownValue(value.to_owned()));
        assert_eq!(equal("status", text("activ")), unknown("activ"));
        assert_eq!(equal("dialog", text("whi")), unknown("whi"));
        assert_eq!(equal("transfer.blockers", Literal::List(vec!["disabled".to_owned(), "upgraded".to_owned()])), unknown("upgraded"));
        assert_eq!(condition("status", Test::AtLeast(text("active"))).err(), Some(ConditionError::NoOrder));
        assert_eq!("offer.idd".parse::<Path>(), Err(ParsePathError));
    }
}
