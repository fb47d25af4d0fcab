//! Options, one of which is selected.

/// Some options, and which one is selected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options<T> {
    all: Vec<T>,
    selected: usize,
}

/// A direction among options, parts or events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    Previous,
    Next,
}

impl Direction {
    /// The index next to one of `count`, which ends at the first and the last.
    #[must_use]
    pub const fn from(self, index: usize, count: usize) -> usize {
        match self {
            Self::Previous => index.saturating_sub(1),
            Self::Next if index + 1 < count => index + 1,
            Self::Next => index,
        }
    }

    /// The index next to one of `count`, where the first follows the last. `count` is above zero.
    #[must_use]
    pub const fn around(self, index: usize, count: usize) -> usize {
        match self {
            Self::Previous => (index + count - 1) % count,
            Self::Next => (index + 1) % count,
        }
    }
}

impl<T: Clone> Options<T> {
    /// Options with the one at an index selected, or the last one if that is past it.
    #[must_use]
    pub fn new(all: Vec<T>, selected: usize) -> Self {
        let selected = selected.min(all.len().saturating_sub(1));
        Self { all, selected }
    }

    /// Options with the last one selected: the one that does nothing.
    #[must_use]
    pub fn harmless(all: Vec<T>) -> Self {
        Self::new(all, usize::MAX)
    }

    #[must_use]
    pub fn with_last_selected(self) -> Self {
        Self::harmless(self.all)
    }

    /// The selected one; `None` if there are none.
    #[must_use]
    pub fn selected(&self) -> Option<&T> {
        self.all.get(self.selected)
    }

    /// Every option, and whether it is selected.
    pub fn iter(&self) -> impl Iterator<Item = (&T, bool)> {
        self.all.iter().enumerate().map(|(index, option)| (option, index == self.selected))
    }

    /// Selects the one before or after.
    pub fn step(&mut self, direction: Direction) {
        self.selected = direction.from(self.selected, self.all.len());
    }

    /// Selects the one at an index, if there is one. Returns whether it was selected already.
    pub fn select(&mut self, index: usize) -> bool {
        let again = index == self.selected;
        if index < self.all.len() {
            self.selected = index;
        }
        again
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn selection_ends_at_the_first_and_the_last() {
        let mut options = Options::harmless(vec!["yes", "rest", "no"]);
        assert_eq!(options.selected(), Some(&"no"));
        options.step(Direction::Next);
        assert_eq!(options.selected(), Some(&"no"));
        (0..5).for_each(|_| options.step(Direction::Previous));
        assert_eq!(options.selected(), Some(&"yes"));
        assert!(!options.select(7));
        assert_eq!(options.selected(), Some(&"yes"));
    }
}
