//! Shares: how much of a whole there is, in whatever steps it is drawn.

use rust_decimal::{Decimal, prelude::ToPrimitive};

/// A part of a whole, such as what is left of what was granted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    part: Decimal,
    whole: Decimal,
}

impl Share {
    /// A part that is not negative.
    pub(super) const fn new(part: Decimal, whole: Decimal) -> Self {
        Self { part, whole }
    }

    /// Whether there is nothing of it.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.part.is_zero()
    }

    /// How many of so many steps it takes, to the nearest.
    #[must_use]
    pub fn nearest(self, steps: usize) -> usize {
        self.of(steps).round().to_usize().unwrap_or(steps)
    }

    /// How many of so many steps it takes, begun ones included.
    #[must_use]
    pub fn rounded_up(self, steps: usize) -> usize {
        self.of(steps).ceil().to_usize().unwrap_or(steps)
    }

    /// How many of so many cells are full: none only where there is nothing, and all only where there is everything.
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
    fn a_gauge_is_empty_or_full_only_where_that_is_so() {
        let cells = |left: i64| Share::new(Decimal::from(left), Decimal::from(200)).full(10);
        assert_eq!([0, 1, 100, 199, 200].map(cells), [0, 1, 5, 9, 10]);
    }

    #[test]
    fn nothing_of_nothing_is_nothing() {
        let share = Share::new(Decimal::ZERO, Decimal::ZERO);
        assert_eq!((share.nearest(8), share.rounded_up(8), share.full(8)), (0, 0, 0));
    }
}
