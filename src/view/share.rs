//! Shares of a whole, in the steps in which they are drawn.

use rust_decimal::{Decimal, prelude::ToPrimitive};

/// A part of a whole, such as the rest of a credit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    part: Decimal,
    whole: Decimal,
}

impl Share {
    pub(super) const fn new(part: Decimal, whole: Decimal) -> Self {
        Self { part, whole }
    }

    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.part.is_zero()
    }

    /// Whether the share is at most `part` of `whole` equal parts.
    #[must_use]
    pub fn is_at_most(self, part: u32, whole: u32) -> bool {
        let both = self.part.checked_mul(whole.into()).zip(self.whole.checked_mul(part.into()));
        both.is_some_and(|(this, other)| this <= other)
    }

    /// Rounds the share to the nearest of `steps` steps.
    #[must_use]
    pub fn nearest(self, steps: usize) -> usize {
        self.of(steps).round().to_usize().unwrap_or(steps)
    }

    /// Returns the share as a number from 0 to 1, to be drawn.
    #[must_use]
    pub fn as_number(self) -> f64 {
        self.of(1).to_f64().unwrap_or_default()
    }

    /// Rounds the share up to one of `steps` steps.
    #[must_use]
    pub fn rounded_up(self, steps: usize) -> usize {
        self.of(steps).ceil().to_usize().unwrap_or(steps)
    }

    /// Returns how many of `cells` cells are full: none only if the part is zero, all only if it is the whole.
    #[must_use]
    pub fn full(self, cells: usize) -> usize {
        if self.part.is_zero() || cells == 0 {
            0
        } else if self.part >= self.whole {
            cells
        } else {
            self.nearest(cells).clamp(1, (cells - 1).max(1))
        }
    }

    fn of(self, steps: usize) -> Decimal {
        self.part.checked_mul(steps.into()).and_then(|steps| steps.checked_div(self.whole)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gauge_is_empty_or_full_only_if_the_share_is() {
        let cells = |left: i64| Share::new(Decimal::from(left), Decimal::from(200)).full(10);
        assert_eq!([0, 1, 100, 199, 200].map(cells), [0, 1, 5, 9, 10]);
    }

    #[test]
    fn a_quarter_is_at_most_a_quarter() {
        let is_quarter = |cents: i64| Share::new(Decimal::new(cents, 2), Decimal::from(200)).is_at_most(1, 4);
        assert_eq!([0, 5000, 5001, 20_000].map(is_quarter), [true, true, false, false]);
    }

    #[test]
    fn nothing_of_nothing_is_nothing() {
        let share = Share::new(Decimal::ZERO, Decimal::ZERO);
        assert_eq!((share.nearest(8), share.rounded_up(8), share.full(8)), (0, 0, 0));
    }
}
