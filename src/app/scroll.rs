//! What is visible of a text that may be longer than its room.

/// What of a text is visible. Only the surface knows how many lines it has, so that its end is a position of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scroll {
    /// So many lines above are scrolled away.
    FromStart(usize),
    /// So many lines below are scrolled away.
    FromEnd(usize),
}

impl Default for Scroll {
    fn default() -> Self {
        Self::FromStart(0)
    }
}

impl Scroll {
    /// Scrolls by so many lines; to the start or the end by as many as there are.
    pub(super) const fn by(&mut self, lines: isize) {
        *self = match (*self, lines) {
            (_, isize::MIN) => Self::FromStart(0),
            (_, isize::MAX) => Self::FromEnd(0),
            (Self::FromStart(above), lines) => Self::FromStart(above.saturating_add_signed(lines)),
            (Self::FromEnd(below), lines) => Self::FromEnd(below.saturating_add_signed(-lines)),
        };
    }

    /// Goes back to what is visible, if it was scrolled past an end. `last` is the index of the first line that is visible at the end.
    pub(super) const fn stop_at(&mut self, last: usize) {
        let (Self::FromStart(lines) | Self::FromEnd(lines)) = self;
        if *lines > last {
            *lines = last;
        }
    }

    /// Returns the index of the first visible line of a text.
    #[must_use]
    pub fn first_line(self, lines: usize, height: usize) -> usize {
        let last = lines.saturating_sub(height);
        match self {
            Self::FromStart(above) => above.min(last),
            Self::FromEnd(below) => last.saturating_sub(below),
        }
    }
}
