//! The areas of the screen.

use std::ops::Range;

use ratatui::layout::{Rect, Size};

/// The smallest screen.
pub(super) const SMALLEST: Size = Size { width: 80, height: 22 };

/// The smallest screen with a coach.
const SMALLEST_WITH_COACH: Size = Size { width: SMALLEST.width, height: 24 };

/// Returns the smallest screen for a session with or without a coach.
#[must_use]
pub(super) const fn smallest(has_coach: bool) -> Size {
    if has_coach { SMALLEST_WITH_COACH } else { SMALLEST }
}

/// Whether a screen is too small to show anything of a session.
#[must_use]
pub fn is_too_small(has_coach: bool, screen: Size) -> bool {
    let needed = smallest(has_coach);
    screen.width < needed.width || screen.height < needed.height
}

/// The areas of the screen, from top to bottom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Areas {
    pub(super) header: Rect,
    pub(super) banner: Option<Rect>,
    /// Between the banner and the timeline.
    pub(super) middle: Rect,
    /// Including the labels below it.
    pub(super) timeline: Rect,
    /// The notice, and the keys below it.
    pub(super) footer: Rect,
}

impl Areas {
    /// Divides a screen with this many lines of a notice. `None` if it is too small.
    #[must_use]
    pub(super) fn of(screen: Rect, has_banner: bool, notice: u16) -> Option<Self> {
        if is_too_small(false, screen.as_size()) {
            return None;
        }
        let rows = |y: u16, height: u16| Rect { x: screen.x + 1, y: screen.y + y, width: screen.width - 2, height };
        let footer = 1 + notice.max(1);
        let timeline = screen.height - footer - 2;
        // With an empty row below them if there is room.
        let gap = u16::from(screen.height >= 27);
        let top = 1 + gap + u16::from(has_banner);
        Some(Self {
            header: rows(0, 1),
            banner: has_banner.then(|| Rect { x: screen.x, width: screen.width, ..rows(1, 1) }),
            middle: Rect { x: screen.x, width: screen.width, ..rows(top, timeline - top) },
            timeline: rows(timeline, 2),
            footer: rows(screen.height - footer, footer),
        })
    }
}

/// Returns the indices of the visible rows of a list. The selected one is in the middle while there are others on both sides.
pub(super) fn window(selected: usize, count: usize, room: usize) -> Range<usize> {
    let first = selected.saturating_sub(room / 2).min(count.saturating_sub(room));
    first..(first + room).min(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_area_is_on_the_screen_and_none_is_empty_unless_it_is_too_small() {
        for width in 1..=220 {
            for height in 1..=70 {
                let screen = Rect::new(0, 0, width, height);
                for (has_banner, notice) in [(false, 0), (true, 0), (false, 2), (true, 2)] {
                    let Some(areas) = Areas::of(screen, has_banner, notice) else {
                        assert!(width < SMALLEST.width || height < SMALLEST.height, "{width}×{height}");
                        continue;
                    };
                    assert!(width >= SMALLEST.width && height >= SMALLEST.height, "{width}×{height}");
                    for area in [areas.header, areas.middle, areas.timeline, areas.footer].into_iter().chain(areas.banner) {
                        assert!(!area.is_empty() && screen.intersection(area) == area, "{area:?} on {width}×{height}");
                    }
                }
            }
        }
    }
}
