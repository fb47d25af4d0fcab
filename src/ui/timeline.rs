//! The timeline: a line with a mark for each event, and labels below it.
//!
//! On the page, each stretch between two events is at least as long as its label, however short it lasts; what room is left is shared by
//! how long each lasts. Two timelines that are compared are to scale.

use ratatui::layout::Rect;
use ratatui::text::Line;

use super::canvas::Canvas;
use crate::{
    view::{Level, Mark, Part, Target, Timeline},
    wrap::width,
};

/// The columns between two labels.
const GAP: u16 = 2;

/// A label below the line.
struct Label<'a> {
    at: i64,
    text: &'a str,
    is_now: bool,
    has_passed: bool,
}

pub(super) fn draw(canvas: &mut Canvas<'_>, timeline: &Timeline, area: Rect) {
    canvas.mark(area, Target::Part(Part::Timeline));
    let broken = |label| {
        let labels = labels(timeline, label);
        Scale::broken(&labels, timeline, area.width).map(|scale| (labels, scale))
    };
    let even = || (labels(timeline, first_label), Scale::even(timeline, area.width));
    let (labels, scale) = broken(whole_label).or_else(|| broken(first_label)).unwrap_or_else(even);
    draw_on(canvas, timeline, &labels, &scale, area);
    for (index, mark) in timeline.marks.iter().enumerate() {
        let column = area.x + scale.column(mark.at);
        canvas.mark(Rect { x: column, width: 1, height: 1, ..area }, Target::Event(index));
    }
    canvas.mark_selected(Part::Timeline, area);
}

/// Draws the line to scale and, if there is a second row, the labels.
pub(super) fn draw_to_scale(canvas: &mut Canvas<'_>, timeline: &Timeline, area: Rect) {
    draw_on(canvas, timeline, &labels(timeline, whole_label), &Scale::even(timeline, area.width), area);
}

fn whole_label(mark: &Mark) -> &str {
    &mark.whole_label
}

fn first_label(mark: &Mark) -> &str {
    &mark.label
}

/// Returns the labels of all instants in their order: of several events at one instant, that of the first.
fn labels(timeline: &Timeline, label: fn(&Mark) -> &str) -> Vec<Label<'_>> {
    let mut labels = vec![Label { at: timeline.now, text: &timeline.now_label, is_now: true, has_passed: true }];
    for mark in &timeline.marks {
        if labels.iter().all(|label| label.at != mark.at) {
            labels.push(Label { at: mark.at, text: label(mark), is_now: false, has_passed: mark.has_passed });
        }
    }
    labels.sort_by_key(|label| label.at);
    labels
}

/// Where instants are on the line: instants with their columns, in their order.
struct Scale(Vec<(i64, u16)>);

impl Scale {
    /// One scale for the whole line.
    fn even(timeline: &Timeline, columns: u16) -> Self {
        Self(vec![(timeline.start, 0), (timeline.end.max(timeline.start + 1), columns.saturating_sub(1))])
    }

    /// Gives every stretch the room of its label. `None` if there is not enough room for all of them.
    fn broken(labels: &[Label<'_>], timeline: &Timeline, columns: u16) -> Option<Self> {
        let wide = |label: &Label<'_>| u16::try_from(width(label.text)).unwrap_or(columns);
        // The last label ends at the end of the line.
        let (last, others) = labels.split_last().filter(|(_, others)| !others.is_empty())?;
        let needed: u16 = others.iter().map(|label| wide(label) + GAP).fold(wide(last), u16::saturating_add);
        let spare = i128::from(columns.checked_sub(needed)?);
        let whole = i128::from((last.at - timeline.start).max(1));
        let shared = |at: i64| u16::try_from(spare * i128::from(at - timeline.start) / whole).unwrap_or(0);
        let mut before = 0;
        let mut points: Vec<(i64, u16)> = Vec::new();
        for label in others {
            points.push((label.at, before + shared(label.at)));
            before += wide(label) + GAP;
        }
        points.push((last.at, columns.saturating_sub(1)));
        Some(Self(points))
    }

    fn column(&self, at: i64) -> u16 {
        let after = self.0.partition_point(|(point, _)| *point <= at).clamp(1, self.0.len() - 1);
        let ((from, left), (to, right)) = (self.0[after - 1], self.0[after]);
        let (part, whole) = (i128::from(at.clamp(from, to.max(from)) - from), i128::from((to - from).max(1)));
        left + u16::try_from((part * i128::from(right - left) + whole / 2) / whole).unwrap_or(0)
    }
}

fn draw_on(canvas: &mut Canvas<'_>, timeline: &Timeline, labels: &[Label<'_>], scale: &Scale, area: Rect) {
    let theme = canvas.theme;
    let here = scale.column(timeline.now);
    let marks: Vec<(u16, Level)> = timeline.marks.iter().map(|mark| (scale.column(mark.at), mark.level)).collect();
    for column in 0..area.width {
        let level = marks.iter().rfind(|(of_mark, _)| *of_mark <= column).map_or(Level::Good, |(_, level)| *level);
        let (symbol, style) = if column < here { ("━", theme.level(level)) } else { ("┄", theme.level(level).patch(theme.dimmed())) };
        canvas.buffer[(area.x + column, area.y)].set_symbol(symbol).set_style(style);
    }
    for mark in &timeline.marks {
        let (symbol, style) = if mark.has_passed { ("●", theme.level(mark.level)) } else { ("○", theme.strong()) };
        canvas.buffer[(area.x + scale.column(mark.at), area.y)].reset();
        canvas.buffer[(area.x + scale.column(mark.at), area.y)].set_symbol(symbol).set_style(style);
    }
    canvas.buffer[(area.x + here, area.y)].reset();
    canvas.buffer[(area.x + here, area.y)].set_symbol("◆").set_style(theme.strong());
    if area.height > 1 {
        draw_labels(canvas, labels, scale, Rect { y: area.y + 1, height: 1, ..area });
    }
}

/// Draws each label that does not overlap a more important one: the present first, then what is to come.
fn draw_labels(canvas: &mut Canvas<'_>, labels: &[Label<'_>], scale: &Scale, area: Rect) {
    let mut ranked: Vec<&Label<'_>> = labels.iter().collect();
    ranked.sort_by_key(|label| (!label.is_now, label.has_passed));
    let mut taken: Vec<(u16, u16)> = Vec::new();
    for label in ranked {
        let length = u16::try_from(width(label.text)).unwrap_or(area.width).min(area.width);
        let from = scale.column(label.at).min(area.width - length);
        // With a blank between two labels.
        if taken.iter().all(|(start, end)| from > *end || from + length < *start) {
            taken.push((from, from + length));
            let style = if label.is_now { canvas.theme.strong() } else { canvas.theme.faint() };
            canvas.put(&Line::styled(label.text, style), Rect { x: area.x + from, width: length, ..area });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(at: i64, text: &str) -> Label<'_> {
        Label { at, text, is_now: false, has_passed: false }
    }

    fn timeline(end: i64) -> Timeline {
        Timeline { start: 0, now: 0, end, now_label: String::new(), marks: Vec::new() }
    }

    #[test]
    fn a_short_stretch_has_room_for_its_label() {
        let labels = [label(0, "sign-up"), label(1, "upgraded"), label(2, "credit ends"), label(1000, "deletion")];
        let scale = Scale::broken(&labels, &timeline(1000), 80).expect("there is room");
        let columns = [0, 1, 2, 1000].map(|at| scale.column(at));
        assert_eq!(columns, [0, 9, 19, 79]);
        assert!(Scale::broken(&labels, &timeline(1000), 39).is_none());
        assert!(Scale::broken(&labels[..1], &timeline(1000), 80).is_none(), "one point is no scale");
    }

    #[test]
    fn what_has_not_passed_is_not_solid() {
        let mark =
            |at| Mark { at, label: "sign-up".to_owned(), whole_label: "sign-up".to_owned(), has_passed: at == 0, level: Level::Good };
        let timeline = Timeline { now_label: "now".to_owned(), marks: vec![mark(0), mark(1000)], ..timeline(1000) };
        let labels = labels(&timeline, whole_label);
        assert_eq!(labels.iter().map(|label| label.text).collect::<Vec<_>>(), ["now", "sign-up"]);
        assert_eq!(Scale::broken(&labels, &timeline, 80).expect("there is room").column(timeline.now), 0);
    }

    #[test]
    fn an_even_scale_is_even() {
        let scale = Scale::even(&timeline(100), 101);
        assert_eq!([0, 1, 50, 100, 200].map(|at| scale.column(at)), [0, 1, 50, 100, 100]);
    }
}
