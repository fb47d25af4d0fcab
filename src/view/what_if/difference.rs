//! What differs between two outcomes, in a few words.

use super::LETTERS;
use crate::{
    domain::{Countdown, DaysLeft, Instant, Money, Status},
    text::{Argument, Text},
};

/// What a row of an outcome is compared by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Measure {
    Status(Status),
    /// A state of an export that is not understood.
    Unknown,
    /// When something happens, if it ever does.
    When(Option<Instant>),
    /// Something that happens at an instant that nobody knows.
    Undated,
    Billed(Money),
}

/// Says what differs between the same row of two outcomes; nothing if the values say it.
pub(super) fn words(text: &Text, of: [Measure; 2]) -> String {
    let with = |id: &str, future: usize, more: Option<Argument<'_>>| {
        let arguments: Vec<Argument<'_>> = [("name", LETTERS[future].into())].into_iter().chain(more).collect();
        text.with(id, &arguments)
    };
    match of {
        [Measure::Status(first), Measure::Status(second)] => match [first, second].map(Status::is_running) {
            [true, false] => with("what-if-goes-on", 0, None),
            [false, true] => with("what-if-goes-on", 1, None),
            _ => String::new(),
        },
        [Measure::When(Some(_)) | Measure::Undated, Measure::When(None)] => with("what-if-only", 0, None),
        [Measure::When(None), Measure::When(Some(_)) | Measure::Undated] => with("what-if-only", 1, None),
        [Measure::When(Some(first)), Measure::When(Some(second))] if first != second => {
            // Counted as days that are left are, wherever they stand.
            match Countdown::new(first.min(second), first.max(second)).days_left() {
                DaysLeft::Days(days) => with("what-if-earlier", usize::from(second < first), Some(("days", days.into()))),
                _ => with("what-if-sooner", usize::from(second < first), None),
            }
        }
        [Measure::Billed(first), Measure::Billed(second)] if first != second => {
            let (more, future) = ((first.amount - second.amount).abs(), usize::from(second.amount > first.amount));
            let more = text.amount(Money { amount: more, ..first });
            with("what-if-more", future, Some(("amount", more.into())))
        }
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;
    use crate::{domain::Currency, text::Language};

    #[test]
    fn a_difference_is_said_of_the_future_that_has_it() {
        let text = Text::new(Language::English);
        let at = |time: &str| Measure::When(Some(format!("2019-01-{time}Z").parse().expect("an instant")));
        let billed = |amount: i64| Measure::Billed(Money { amount: Decimal::from(amount), currency: Currency::USD });
        for (of, said) in [
            ([at("26T09:15:00"), Measure::When(None)], "only with A"),
            ([Measure::When(None), at("26T09:15:00")], "only with B"),
            ([at("10T09:15:00"), at("26T09:15:00")], "16 days earlier with A"),
            ([at("26T09:15:00"), at("25T09:15:00")], "1 day earlier with B"),
            ([at("08T11:30:00"), at("26T09:15:00")], "18 days earlier with A"),
            ([at("26T09:15:00"), at("26T12:00:00")], "earlier with A"),
            ([at("26T09:15:00"), at("26T09:15:00")], ""),
            ([billed(73), billed(0)], "$73.00 more with A"),
            ([billed(1), billed(3)], "$2.00 more with B"),
            ([Measure::Status(Status::Active), Measure::Status(Status::Deleted)], "only A goes on"),
            ([Measure::Status(Status::Active), Measure::Status(Status::PastDue)], ""),
        ] {
            assert_eq!(words(&text, of), said, "{of:?}");
        }
    }
}
