//! How an amount is calculated.

use chrono::TimeDelta;

use super::{Instant, Money};

/// Usage as part of a sum: once, or several times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Usage {
    /// Once.
    Once {
        /// All of it.
        whole: Money,
        /// What the credit paid of it.
        credit: Money,
        /// What was billed of it. What is neither was beyond the spending limit.
        billed: Money,
    },
    /// The same amount every 24 hours.
    Daily {
        /// The amount of each day.
        amount: Money,
        /// The number of days, at least two.
        days: usize,
        /// The sum.
        total: Money,
    },
    /// One amount that was told, spread evenly over the days up to an instant.
    Spread {
        /// The number of days.
        days: usize,
        /// The last of them.
        until: Instant,
        /// The amount.
        total: Money,
        /// Whether that is all that was told.
        is_whole: bool,
    },
    /// Several amounts, without a pattern.
    Irregular {
        /// How many.
        times: usize,
        /// The last of them.
        until: Instant,
        /// The sum.
        total: Money,
    },
}

/// How an amount is calculated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sum {
    /// What is left of the credit: granted less used.
    Left {
        /// The amount granted.
        granted: Money,
        /// The amount used of it.
        used: Money,
        /// The difference.
        left: Money,
    },
    /// What was forfeited of the credit: granted less used.
    Forfeited {
        /// The amount granted.
        granted: Money,
        /// The amount used of it.
        used: Money,
        /// The difference.
        forfeited: Money,
    },
    /// What was used in all: paid by the credit, and billed. What is neither does not count.
    Used {
        /// What the credit paid.
        credit: Money,
        /// What was billed.
        billed: Money,
        /// The sum.
        total: Money,
    },
    /// What was billed in all.
    Billed(Money),
    /// What was used on the day of the most use.
    Peak {
        /// The number of the day, from 1.
        day: usize,
        /// What was used on it, one amount after the other.
        parts: Vec<Money>,
        /// The sum.
        total: Money,
    },
    /// How long what is left of the credit lasts.
    Lasts {
        /// What is left.
        left: Money,
        /// What was used in some time.
        used: Money,
        /// How long that time is, in whole seconds.
        window: TimeDelta,
        /// How long that is, in whole seconds, cut down.
        time: TimeDelta,
    },
    /// How long what is left of the credit lasts at the use that its owner expects.
    LastsAsExpected {
        /// What is left.
        left: Money,
        /// What is expected to be used in 24 hours.
        daily: Money,
        /// How long that is, in whole seconds, cut down.
        time: TimeDelta,
    },
    /// What will have been used at the end of the credit.
    Predicted {
        /// What was used before the present day.
        used: Money,
        /// The present day and those to come.
        days: i64,
        /// What is used in 24 hours.
        daily: Money,
        /// The sum.
        total: Money,
    },
    /// The mean of some time.
    Mean {
        /// What was used in that time.
        used: Money,
        /// How long it is, in whole seconds.
        window: TimeDelta,
        /// The mean of 24 hours.
        daily: Money,
    },
}
