//! The page of a subscription: panels in two columns, below or instead of the list.
//!
//! Left: the status, the credit, and the chart if there is room. Right: what can be done, the transfer, the free services, and the events.

use ratatui::{
    layout::{Margin, Rect},
    text::Line,
};

use super::{
    actions,
    big_digits::Digits,
    canvas::Canvas,
    chart, history, list,
    panel::{self, FRAME, SIDES},
    section,
    theme::Theme,
    value::SectionStyle,
};
use crate::view::{Actions, Chart, Focus, History, Page, Part, Section, Topic, View};

/// From this size of the middle on, the list is above the page.
const LIST_ABOVE: (u16, u16) = (100, 22);

/// The rows that the page keeps below a list.
const BELOW_LIST: u16 = 16;

/// The narrowest left column: wide enough for the big digits of a countdown.
const LEFT: u16 = 46;

/// The fewest columns of huge digits.
const HUGE: u16 = 80;

/// The rows of the smallest panel.
const LEAST: u16 = FRAME + 1;

pub(super) fn draw(canvas: &mut Canvas<'_>, view: &View<'_>, page: &Page, middle: Rect) {
    let Some(area) = draw_list(canvas, view, middle) else { return };
    let (history, chart) = (view.history(), view.chart());
    let (left, right): (Vec<&Section>, Vec<&Section>) = page.sections.iter().partition(|section| is_on_left(section));
    let mut left: Vec<Content<'_>> = left.into_iter().map(Content::Section).chain(chart.as_ref().map(Content::Chart)).collect();
    let mut right: Vec<Content<'_>> =
        std::iter::once(Content::Actions(&page.actions)).chain(right.into_iter().map(Content::Section)).collect();
    right.push(Content::Events(&history));
    let Some(area) = draw_enlarged(canvas, &mut left, &mut right, area) else { return };
    let (one, two) = split(area, LEFT.max(area.width * 54 / 100));
    draw_column(canvas, &left, one);
    draw_column(canvas, &right, two);
}

/// Draws the panel that a demo is about across both columns, as roomy as it can be. Returns the area that is left for the others, if any.
fn draw_enlarged<'a>(canvas: &mut Canvas<'_>, left: &mut Vec<Content<'a>>, right: &mut Vec<Content<'a>>, area: Rect) -> Option<Rect> {
    let Some(focus) = canvas.focus else { return Some(area) };
    let Some(column) = [left, right].into_iter().find(|column| column.iter().any(|content| content.is_about(focus))) else {
        return Some(area);
    };
    let content = column.remove(column.iter().position(|content| content.is_about(focus))?);
    let columns = area.width.saturating_sub(SIDES);
    let styles = styles(canvas.theme).map(|style| SectionStyle { is_enlarged: true, ..style });
    let wide = |style: &&SectionStyle| columns >= HUGE || style.digits != Digits::Huge;
    let fits = |style: &&SectionStyle| content.height(**style, columns) <= area.height;
    let style = *styles.iter().filter(wide).find(fits).unwrap_or(&styles[3]);
    let height = content.height(style, columns);
    // The others are there as far as two panels have room below each other.
    let height = if area.height < height + 2 * LEAST { area.height } else { height };
    let enlarged = Rect { height, ..area };
    canvas.enlarged = Some(enlarged);
    draw_content(canvas, &content, enlarged, style);
    (height < area.height).then_some(Rect { y: area.y + height, height: area.height - height, ..area })
}

/// Draws the list, and instead of the page that there is no subscription yet.
pub(super) fn draw_nothing(canvas: &mut Canvas<'_>, view: &View<'_>, words: &str, middle: Rect) {
    if let Some(area) = draw_list(canvas, view, middle) {
        canvas.put(&Line::raw(words), area.inner(Margin::new(2, 1)));
    }
}

/// Draws the list if there is more than one subscription, or if it has the keyboard. Returns the area that is left for the page, if any.
fn draw_list(canvas: &mut Canvas<'_>, view: &View<'_>, middle: Rect) -> Option<Rect> {
    let list = view.list();
    let has_keys = view.selected == Part::List;
    if !has_keys && !list.has_others {
        return Some(middle);
    }
    if middle.width < LIST_ABOVE.0 || middle.height < LIST_ABOVE.1 {
        return if has_keys {
            list::draw(canvas, &list, middle);
            None
        } else {
            Some(middle)
        };
    }
    let wanted = u16::try_from(list.len).unwrap_or(u16::MAX).saturating_add(FRAME + list::HEAD).max(LEAST + list::HEAD);
    let height = wanted.min(middle.height - BELOW_LIST);
    list::draw(canvas, &list, Rect { height, ..middle });
    Some(Rect { y: middle.y + height, height: middle.height - height, ..middle })
}

/// Splits an area into a left part of a width and the rest.
fn split(area: Rect, width: u16) -> (Rect, Rect) {
    (Rect { width, ..area }, Rect { x: area.x + width, width: area.width - width, ..area })
}

/// Whether a section is about the status or the credit, which people come for.
fn is_on_left(section: &Section) -> bool {
    section.rows.first().is_some_and(|row| matches!(row.topic, Topic::Status | Topic::Credit))
}

/// What a panel shows.
#[derive(Clone, Copy)]
enum Content<'a> {
    Section(&'a Section),
    Actions(&'a Actions),
    Events(&'a History),
    Chart(&'a Chart),
}

impl Content<'_> {
    fn title(&self) -> &str {
        match self {
            Self::Section(section) => &section.title,
            Self::Actions(actions) => &actions.title,
            Self::Events(history) => &history.title,
            Self::Chart(chart) => &chart.title,
        }
    }

    fn has_keys(&self, selected: Option<Part>) -> bool {
        match (self, selected) {
            (Self::Section(section), Some(Part::Topic(topic))) => section.rows.iter().any(|row| row.topic == topic),
            (Self::Actions(_), Some(Part::Command(_))) => true,
            _ => false,
        }
    }

    /// Whether it shows a part of the page, or something of it.
    fn is_about(&self, focus: Focus) -> bool {
        match self {
            Self::Section(section) => section.rows.iter().any(|row| focus.has(row.topic)),
            Self::Actions(_) => focus == Focus::Actions,
            Self::Events(_) | Self::Chart(_) => false,
        }
    }

    /// Returns the rows of the panel. Those that are left out without room say the fewest with which they are of use.
    fn height(&self, style: SectionStyle, columns: u16) -> u16 {
        FRAME
            + match self {
                Self::Section(section) => section::height(section, columns.into(), style),
                Self::Actions(actions) => actions::height(style.theme, actions, columns),
                Self::Events(_) => history::LOWEST,
                Self::Chart(_) => chart::LOWEST,
            }
    }

    /// Whether it is left out if there is no room.
    fn is_optional(&self, selected: Option<Part>) -> bool {
        match self {
            Self::Section(section) => section.is_optional && !self.has_keys(selected),
            Self::Actions(_) => false,
            Self::Events(_) | Self::Chart(_) => true,
        }
    }
}

/// Returns the ways to draw sections, the most roomy first.
fn styles(theme: Theme) -> [SectionStyle; 4] {
    [(Digits::Huge, true), (Digits::Big, true), (Digits::Big, false), (Digits::Small, false)].map(|(digits, has_gaps)| SectionStyle {
        theme,
        digits,
        has_gaps,
        is_enlarged: false,
    })
}

/// Panels one under the other.
struct Column<'a> {
    contents: &'a [Content<'a>],
    selected: Option<Part>,
    area: Rect,
}

impl<'a> Column<'a> {
    /// Returns the columns inside the frames.
    const fn columns(&self) -> u16 {
        self.area.width.saturating_sub(SIDES)
    }

    fn heights(&self, style: SectionStyle) -> Vec<u16> {
        self.contents.iter().map(|content| content.height(style, self.columns())).collect()
    }

    /// Returns the rows of those that are never left out.
    fn needed(&self, heights: &[u16]) -> u16 {
        let needed = self.contents.iter().zip(heights).filter(|(content, _)| !content.is_optional(self.selected));
        needed.map(|(_, height)| height).sum()
    }

    /// Returns those that are shown, with their heights: what is optional, in the room that the others leave.
    fn shown(&self, heights: &[u16]) -> Vec<(&'a Content<'a>, u16)> {
        let mut spare = self.area.height.saturating_sub(self.needed(heights));
        let mut shown = Vec::new();
        for (content, height) in self.contents.iter().zip(heights) {
            if content.is_optional(self.selected) {
                if *height > spare {
                    continue;
                }
                spare -= height;
            }
            shown.push((content, *height));
        }
        shown
    }

    /// Returns how many panels there is room for; `None` if there is not even room for those that are never left out.
    fn count(&self, style: SectionStyle) -> Option<usize> {
        let heights = self.heights(style);
        (self.needed(&heights) <= self.area.height).then(|| self.shown(&heights).len())
    }

    /// Large digits rather than gaps, a whole section rather than large digits, and no gap instead of a panel.
    fn style(&self, theme: Theme) -> SectionStyle {
        let [huge, roomy, big, small] = styles(theme);
        let Some(count) = self.count(big) else { return small };
        let mut roomy = [huge, roomy].into_iter().skip(usize::from(self.columns() < HUGE));
        roomy.find(|style| self.count(*style) == Some(count)).unwrap_or(big)
    }

    /// Returns the panels with their areas. The last one takes the room that is left; if there is not enough, those without the keyboard give
    /// way.
    fn areas(&self, style: SectionStyle) -> Vec<(&'a Content<'a>, Rect)> {
        let mut heights = self.heights(style);
        let mut missing = self.needed(&heights).saturating_sub(self.area.height);
        for (content, height) in self.contents.iter().zip(&mut heights).rev() {
            if !content.is_optional(self.selected) && !content.has_keys(self.selected) {
                let given = missing.min(height.saturating_sub(LEAST));
                *height -= given;
                missing -= given;
            }
        }
        let mut rest = self.area;
        let mut areas = Vec::new();
        for (content, height) in self.shown(&heights) {
            let height = height.min(rest.height);
            if height < LEAST {
                break;
            }
            areas.push((content, Rect { height, ..rest }));
            rest = Rect { y: rest.y + height, height: rest.height - height, ..rest };
        }
        if let Some((_, last)) = areas.last_mut() {
            last.height += rest.height;
        }
        areas
    }
}

fn draw_column(canvas: &mut Canvas<'_>, contents: &[Content<'_>], area: Rect) {
    let column = Column { contents, selected: canvas.selected, area };
    let style = column.style(canvas.theme);
    for (content, area) in column.areas(style) {
        draw_content(canvas, content, area, style);
    }
}

fn draw_content(canvas: &mut Canvas<'_>, content: &Content<'_>, area: Rect, style: SectionStyle) {
    let inside = panel::draw(canvas, content.title(), style.is_enlarged || content.has_keys(canvas.selected), area);
    match content {
        Content::Section(section) => section::draw(canvas, section, inside, style),
        Content::Actions(actions) => actions::draw(canvas, actions, inside),
        Content::Events(history) => history::draw(canvas, history, inside),
        Content::Chart(chart) => chart::draw(canvas, chart, inside),
    }
}
