//! Options of which one is chosen.

/// Some options, at least one, and the one that is chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options<T> {
    all: Vec<T>,
    chosen: usize,
}

/// Which way among options, parts or events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// To the one before, or above.
    Previous,
    /// To the one after, or below.
    Next,
}

impl Direction {
    /// The place next to one of `count` places, which end at the first and the last.
    #[must_use]
    pub const fn from(self, place: usize, count: usize) -> usize {
        match self {
            Self::Previous => place.saturating_sub(1),
            Self::Next if place + 1 < count => place + 1,
            Self::Next => place,
        }
    }
}

impl<T: Clone> Options<T> {
    /// Options with the one chosen at a place; the last one where that is past it.
    #[must_use]
    pub fn new(all: Vec<T>, chosen: usize) -> Self {
        let chosen = chosen.min(all.len().saturating_sub(1));
        Self { all, chosen }
    }

    /// Options with the last one chosen, the one that does nothing.
    #[must_use]
    pub fn harmless(all: Vec<T>) -> Self {
        Self::new(all, usize::MAX)
    }

    /// The same with the last one chosen.
    #[must_use]
    pub fn with_last_chosen(self) -> Self {
        Self::harmless(self.all)
    }

    /// The one that is chosen; `None` where there are none.
    #[must_use]
    pub fn chosen(&self) -> Option<&T> {
        self.all.get(self.chosen)
    }

    /// Every option, and whether it is the chosen one.
    pub fn iter(&self) -> impl Iterator<Item = (&T, bool)> {
        self.all.iter().enumerate().map(|(place, option)| (option, place == self.chosen))
    }

    /// Chooses the one next to the chosen one.
    pub fn step(&mut self, direction: Direction) {
        self.chosen = direction.from(self.chosen, self.all.len());
    }

    /// Chooses the one at a place, where there is one; whether it was chosen already.
    pub fn choose(&mut self, place: usize) -> bool {
        let again = place == self.chosen;
        if place < self.all.len() {
            self.chosen = place;
        }
        again
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choosing_ends_at_the_first_and_the_last() {
        let mut options = Options::harmless(vec!["yes", "rest", "no"]);
        assert_eq!(options.chosen(), Some(&"no"));
        options.step(Direction::Next);
        assert_eq!(options.chosen(), Some(&"no"));
        (0..5).for_each(|_| options.step(Direction::Previous));
        assert_eq!(options.chosen(), Some(&"yes"));
        assert!(!options.choose(7));
        assert_eq!(options.chosen(), Some(&"yes"));
    }
}
