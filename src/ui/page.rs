//! The page of a subscription: panels in two columns, below or instead of the list.
//!
//! Left: the status, the credit, and the chart if there is room. Right: what can be done, the transfer, the free services, and the events.

use std::cell::OnceCell;

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
    part_lines::{self, PartLine},
    section,
    theme::Theme,
    value::SectionStyle,
};
use crate::{
    view::{Actions, Chart, Focus, History, Page, Part, Section, Target, Topic, View},
    wrap::width,
};

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
    let (history, chart) = (view.history(), view.chart_of_page());
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
    let mut panels = styles.iter().filter(wide).map(|style| content.compose(*style, columns));
    let panel = panels.find(|panel| panel.height <= area.height).unwrap_or_else(|| content.compose(styles[3], columns));
    // The others are there as far as two panels have room below each other.
    let height = if area.height < panel.height + 2 * LEAST { area.height } else { panel.height };
    let enlarged = Rect { height, ..area };
    canvas.enlarged = Some(enlarged);
    panel.draw(canvas, enlarged, true);
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
    Chart(&'a Chart<'a>),
}

impl Content<'_> {
    /// Returns its title: with the name of the subscription if that is wanted and fits.
    fn title(&self, room: usize) -> &str {
        match self {
            Self::Section(section) => section.titled.as_deref().filter(|titled| width(titled) <= room).unwrap_or(&section.title),
            Self::Actions(actions) => &actions.title,
            Self::Events(history) => &history.title,
            Self::Chart(chart) => &chart.title,
        }
    }

    fn has_keys(&self, selected: Option<Part>) -> bool {
        match (self, selected) {
            (Self::Section(section), Some(Part::Topic(topic))) => section.rows.iter().any(|row| row.topic == topic),
            // It takes the place of the row.
            (Self::Chart(_), Some(Part::Topic(topic))) => topic == Topic::DailyUse,
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

    /// Returns its panel, which is so many columns wide inside its frame.
    fn compose(&self, style: SectionStyle, columns: u16) -> Panel<'_> {
        let lines = match self {
            Self::Section(section) => section::lines(section, columns.into(), style),
            Self::Actions(actions) => actions::lines(actions, columns, style),
            Self::Events(_) | Self::Chart(_) => Vec::new(),
        };
        let rows = match self {
            Self::Section(_) | Self::Actions(_) => part_lines::height(&lines, style.has_gaps),
            Self::Events(_) => history::LOWEST,
            Self::Chart(_) => chart::LOWEST,
        };
        Panel { content: self, lines, has_gaps: style.has_gaps, height: FRAME + rows }
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

/// A panel, composed in a style.
struct Panel<'a> {
    content: &'a Content<'a>,
    /// The lines of parts in it; none if it draws itself.
    lines: Vec<PartLine<'a>>,
    has_gaps: bool,
    /// The rows with the frame. A panel that is left out without room says the fewest with which it is of use.
    height: u16,
}

impl Panel<'_> {
    fn draw(&self, canvas: &mut Canvas<'_>, area: Rect, is_enlarged: bool) {
        let room = usize::from(area.width.saturating_sub(SIDES));
        let inside = panel::draw(canvas, self.content.title(room), is_enlarged || self.content.has_keys(canvas.selected), area);
        match self.content {
            Content::Section(_) | Content::Actions(_) => part_lines::draw(canvas, &self.lines, inside),
            Content::Events(history) => history::draw(canvas, history, inside),
            Content::Chart(chart) => {
                canvas.mark(area, Target::Part(Part::Topic(Topic::DailyUse)));
                chart::draw(canvas, chart, inside);
            }
        }
    }

    /// Leaves out the use of each day, which a chart shows.
    fn leave_to_chart(&mut self) {
        self.retain(|_, line| line.part != Part::Topic(Topic::DailyUse));
    }

    /// Leaves out the reasons of the commands that make room for others, unless one is selected. They stay where they are, faint.
    fn shorten_spare(&mut self, selected: Option<Part>) {
        if let Content::Actions(actions) = self.content {
            let is_spare = |part| Some(part) != selected && actions.rows.iter().any(|row| row.is_spare && row.part == part);
            self.retain(|above, line| above != Some(line.part) || !is_spare(line.part));
        }
    }

    /// Keeps the lines of which that is true; it is asked with the part of the line above.
    fn retain(&mut self, is_kept: impl Fn(Option<Part>, &PartLine<'_>) -> bool) {
        let before = part_lines::height(&self.lines, self.has_gaps);
        let mut above = None;
        self.lines.retain(|line| is_kept(above.replace(line.part), line));
        self.height -= before - part_lines::height(&self.lines, self.has_gaps);
    }
}

/// The room for panels one under the other.
struct Column {
    selected: Option<Part>,
    /// The part that a step of a walkthrough is about.
    step: Option<Focus>,
    area: Rect,
}

impl Column {
    fn is_of_step(&self, panel: &Panel<'_>) -> bool {
        self.step.is_some_and(|focus| panel.content.is_about(focus))
    }

    /// Returns the rows of those that are never left out.
    fn needed(&self, panels: &[Panel<'_>]) -> u16 {
        panels.iter().filter(|panel| !panel.content.is_optional(self.selected)).map(|panel| panel.height).sum()
    }

    /// Returns those that are shown: what is optional, in the room that the others leave.
    fn shown<'p, 'a>(&self, panels: &'p [Panel<'a>]) -> Vec<&'p Panel<'a>> {
        let mut spare = self.area.height.saturating_sub(self.needed(panels));
        let has_room = |panel: &&Panel<'_>| {
            let is_optional = panel.content.is_optional(self.selected);
            let has_room = !is_optional || panel.height <= spare;
            spare -= if is_optional && has_room { panel.height } else { 0 };
            has_room
        };
        panels.iter().filter(has_room).collect()
    }

    /// Returns how many panels there is room for; `None` if there is not even room for those that are never left out.
    fn count(&self, panels: &[Panel<'_>]) -> Option<usize> {
        (self.needed(panels) <= self.area.height).then(|| self.shown(panels).len())
    }

    /// Composes panels: large digits rather than gaps, a whole section rather than large digits or the reasons of a spare
    /// command, and no gap instead of a panel.
    fn compose<'a>(&self, contents: &'a [Content<'a>], theme: Theme) -> Vec<Panel<'a>> {
        let columns = self.area.width.saturating_sub(SIDES);
        let compose = |style| contents.iter().map(|content| content.compose(style, columns)).collect::<Vec<_>>();
        let [huge, roomy, big_style, small] = styles(theme);
        let big = OnceCell::new();
        for style in [huge, roomy].into_iter().skip(usize::from(columns < HUGE)) {
            let panels = compose(style);
            // Mostly there is room for all of them, and nothing else has to be composed.
            let count = self.count(&panels);
            if count == Some(contents.len()) || count.is_some() && count == self.count(big.get_or_init(|| compose(big_style))) {
                return panels;
            }
        }
        let big = big.into_inner().unwrap_or_else(|| compose(big_style));
        if self.count(&big).is_some() {
            return big;
        }
        let mut small = compose(small);
        // The last panel can be read further down, with an arrow; a reason that is left out cannot.
        let last = small.iter().rfind(|panel| !panel.content.is_optional(self.selected) && !panel.content.has_keys(self.selected));
        let given = last.map_or(0, |last| last.height.saturating_sub(LEAST));
        if self.needed(&small) > self.area.height + given {
            for panel in &mut small {
                panel.shorten_spare(self.selected);
            }
        }
        small
    }

    /// Returns the panels that are shown, with their areas. The last one takes the room that is left; if there is not enough, those without the
    /// keyboard give way; that of the step after the others.
    fn areas<'p, 'a>(&self, panels: &'p mut [Panel<'a>]) -> Vec<(&'p Panel<'a>, Rect)> {
        let mut missing = self.needed(panels).saturating_sub(self.area.height);
        for is_of_step in [false, true] {
            for panel in panels.iter_mut().rev().filter(|panel| self.is_of_step(panel) == is_of_step) {
                if !panel.content.is_optional(self.selected) && !panel.content.has_keys(self.selected) {
                    let given = missing.min(panel.height.saturating_sub(LEAST));
                    panel.height -= given;
                    missing -= given;
                }
            }
        }
        let mut rest = self.area;
        let mut areas = Vec::new();
        for panel in self.shown(panels) {
            let height = panel.height.min(rest.height);
            if height < LEAST {
                break;
            }
            areas.push((panel, Rect { height, ..rest }));
            rest = Rect { y: rest.y + height, height: rest.height - height, ..rest };
        }
        if let Some((_, last)) = areas.last_mut() {
            last.height += rest.height;
        }
        areas
    }
}

fn draw_column(canvas: &mut Canvas<'_>, contents: &[Content<'_>], area: Rect) {
    let column = Column { selected: canvas.selected, step: canvas.step, area };
    let mut panels = column.compose(contents, canvas.theme);
    if column.shown(&panels).iter().any(|panel| matches!(panel.content, Content::Chart(_))) {
        panels.iter_mut().for_each(Panel::leave_to_chart);
    }
    for (panel, area) in column.areas(&mut panels) {
        panel.draw(canvas, area, false);
    }
}
