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

/// From this width on, the list, the page and the actions are side by side.
const COLUMNS_FROM: u16 = 100;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Areas {
    pub(super) header: Rect,
    pub(super) banner: Option<Rect>,
    pub(super) middle: Middle,
    /// The middle in one piece.
    pub(super) whole_middle: Rect,
    /// Including the labels below it.
    pub(super) timeline: Rect,
    pub(super) footer: Rect,
}

/// The area between the banner and the timeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Middle {
    /// List, page and actions side by side.
    Columns { list: Rect, page: Rect, actions: Rect },
    /// The list, or the page with the actions below it.
    OnePane(Rect),
}

impl Areas {
    /// Divides a screen. `None` if it is too small.
    #[must_use]
    pub(super) fn of(screen: Rect, has_banner: bool) -> Option<Self> {
        if is_too_small(false, screen.as_size()) {
            return None;
        }
        let rows = |y: u16, height: u16| Rect { x: screen.x + 1, y: screen.y + y, width: screen.width - 2, height };
        let bottom = screen.height;
        // With empty rows if there is room.
        let gap = u16::from(screen.height >= 27);
        let top = 1 + gap + if has_banner { 1 + gap } else { 0 };
        let middle = rows(top, bottom - 4 - gap - top);
        Some(Self {
            header: rows(0, 1),
            banner: has_banner.then(|| Rect { x: screen.x, width: screen.width, ..rows(1 + gap, 1) }),
            middle: if screen.width >= COLUMNS_FROM { Self::columns(middle) } else { Middle::OnePane(middle) },
            whole_middle: middle,
            timeline: rows(bottom - 4, 2),
            footer: rows(bottom - 2, 2),
        })
    }

    fn columns(middle: Rect) -> Middle {
        let list = Rect { width: (middle.width / 5).clamp(23, 44), ..middle };
        let actions_width = (middle.width / 4).clamp(27, 48);
        let actions = Rect { x: middle.right() - actions_width, width: actions_width, ..middle };
        let page = Rect { x: list.right() + 3, width: actions.x - 3 - (list.right() + 3), ..middle };
        Middle::Columns { list, page, actions }
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
                for has_banner in [false, true] {
                    let Some(areas) = Areas::of(screen, has_banner) else {
                        assert!(width < SMALLEST.width || height < SMALLEST.height, "{width}×{height}");
                        continue;
                    };
                    assert!(width >= SMALLEST.width && height >= SMALLEST.height, "{width}×{height}");
                    let middle = match areas.middle {
                        Middle::Columns { list, page, actions } => vec![list, page, actions],
                        Middle::OnePane(area) => vec![area],
                    };
                    let all =
                        [areas.header, areas.whole_middle, areas.timeline, areas.footer].into_iter().chain(areas.banner).chain(middle);
                    for area in all {
                        assert!(!area.is_empty() && screen.intersection(area) == area, "{area:?} on {width}×{height}");
                    }
                }
            }
        }
    }
}
