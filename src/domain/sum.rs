//! How an amount is calculated.

use chrono::TimeDelta;

use super::{Instant, Money};

/// Usage as part of a sum: once, or several times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Usage {
    /// Once.
    Once {
        /// What of it counts.
        amount: Money,
        /// All of it.
        whole: Money,
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    /// What was used in all: paid by the credit, and billed.
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
    /// How long what is left of the credit lasts.
    Lasts {
        /// What is left.
        left: Money,
        /// What is used in 24 hours.
        daily: Money,
        /// How long that is, exactly.
        time: TimeDelta,
    },
    /// The mean of some time.
    Mean {
        /// What was used in that time.
        used: Money,
        /// How long it is.
        window: TimeDelta,
        /// The mean of 24 hours.
        daily: Money,
    },
}
