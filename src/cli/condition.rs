//! What a condition on the public state expects, as `check` and `demo` report it.

use crate::{
    state::{Condition, Literal, Test},
    text::Text,
};

/// The value or bound that a condition asks for, as it is written in a file.
pub(super) fn expected(condition: &Condition, text: &Text) -> String {
    match condition.test() {
        Test::Equal(literal) => quoted(literal),
        Test::AtLeast(literal) => format!("≥ {}", quoted(literal)),
        Test::AtMost(literal) => format!("≤ {}", quoted(literal)),
        Test::Set(true) => text.get("check-something"),
        Test::Set(false) => "null".to_owned(),
    }
}

fn quoted(literal: &Literal) -> String {
    match literal {
        Literal::Text(text) => format!("{text:?}"),
        Literal::Flag(flag) => flag.to_string(),
        Literal::Number(number) => number.to_string(),
        Literal::List(items) => format!("{items:?}"),
    }
}
