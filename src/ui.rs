//! The picture: what a model looks like, in a language, on a screen of any size. Reads the model and changes nothing.
//!
//! ```text
//!  Account Center   A free trial, two weeks in        eva@contoso.com   EN   SIMULATED   header
//!   Your trial ends in 16 days …                                   [ Upgrade now ]    banner
//!  SUBSCRIPTIONS          │ SUBSCRIPTION STATUS                │ WHAT YOU CAN DO
//!  list                   │ status, credit, forecast,          │ actions
//!                         │ transfer, free services,           │
//!                         │ chart                              │ history
//!  ●━━━━━━━━━━━━━━━━━━━━━◆┄┄┄┄┄┄┄┄┄┄┄┄┄○┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄○      timeline
//!  w why?  n next event  Space pause  q quit  ? help         ▶ ×1  2019-01-10 09:15:00 UTC  footer
//! ```
//!
//! A narrow screen shows the list or the page, and the actions below the page. The page of usage and the comparison of two futures take
//! the place of everything between the banner and the timeline. What can be clicked is where it was drawn: [`target_at`] draws the same
//! picture and looks.

mod actions;
mod ascii;
mod banner;
mod chart;
mod coach;
mod credit;
mod demo;
mod dialog;
mod footer;
mod header;
mod history;
mod large;
mod layout;
mod list;
pub mod plain;
mod section;
mod status;
mod theme;
mod timeline;
mod transfer;
mod upgrade;
mod usage;
mod what_if;
mod with_coach;

use std::cell::RefCell;

use ratatui::{
    Frame, Terminal,
    backend::TestBackend,
    buffer::Buffer,
    layout::{Alignment, Position, Rect, Size},
    text::Line,
    widgets::{Paragraph, Widget},
};

pub use coach::BESIDE as COACH_BESIDE;
pub use demo::{DemoView, NotesView, ROWS_BELOW, demo, demo_size, notes};
pub use layout::{Areas, Middle, SMALLEST};
pub use theme::Theme;

use crate::{
    app::{Card, Dialog, Part, Screen, Session, Target},
    domain::Snapshot,
    text::Text,
    walkthrough::Step,
};
use section::Section;

/// How things are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// The colours.
    pub theme: Theme,
    /// Whether lines and marks are ASCII only.
    pub ascii: bool,
}

/// What can be clicked, and where; what was drawn later lies above.
type Targets = RefCell<Vec<(Rect, Target)>>;

/// What the parts of a picture are drawn from.
#[derive(Clone, Copy)]
struct Scene<'a> {
    model: &'a Session,
    text: &'a Text,
    theme: Theme,
    /// The chosen part.
    part: Part,
    /// Whether it is said and not drawn.
    in_words: bool,
    /// Whether an audience sees it from afar: what matters is larger, and what only helps at the keyboard is left out.
    is_large: bool,
    targets: &'a Targets,
}

impl<'a> Scene<'a> {
    fn new(model: &'a Session, look: Look, targets: &'a Targets) -> Self {
        Self { model, text: model.text(), theme: look.theme, part: model.part(), in_words: false, is_large: false, targets }
    }

    /// Takes down that an area can be clicked.
    fn mark(self, area: Rect, target: Target) {
        self.targets.borrow_mut().push((area, target));
    }

    /// Draws a line of a part of the page: it can be clicked, a mark stands before it while it is chosen, and what has just changed is
    /// shown inverted for a moment.
    fn put_part(self, part: Part, line: &Line<'_>, row: Rect, frame: &mut Frame<'_>) {
        let is_first = self.targets.borrow().last().is_none_or(|(_, above)| *above != Target::Part(part));
        self.mark(row, Target::Part(part));
        put(line, row, frame);
        if self.part == part && is_first && row.x > 0 {
            frame.buffer_mut().set_string(row.x - 1, row.y, "▸", self.theme.strong());
        }
        if let Part::Topic(topic) = part
            && self.model.has_just_changed(topic)
        {
            let width = u16::try_from(line.width()).unwrap_or(row.width).min(row.width);
            frame.buffer_mut().set_style(Rect { width, height: 1, ..row }, self.theme.chosen());
        }
    }
}

/// What the user is told at the moment, in a line.
#[must_use]
pub fn told(model: &Session, look: Look) -> Option<String> {
    model.notice().map(|notice| footer::notice_words(Scene::new(model, look, &Targets::default()), notice))
}

/// By how many lines a step of a walkthrough is too long for the room that the coach has on a screen of this size; none, where it fits.
#[must_use]
pub fn lines_too_many(model: &Session, look: Look, step: &Step, size: Size) -> usize {
    coach::lines_too_many(Scene::new(model, look, &Targets::default()), step, size)
}

/// A text of a walkthrough with the keys that it names, between backticks, as they are bound now.
#[must_use]
pub fn with_key_names(model: &Session, words: &str) -> String {
    coach::with_keys(model, words, ("`", "`"))
}

/// The card at the end of a walkthrough by itself, as it is drawn.
#[must_use]
pub fn card_picture(model: &Session, look: Look) -> Buffer {
    let height = u16::try_from(card_lines(model, look)).unwrap_or(u16::MAX).saturating_add(5);
    let Ok(mut terminal) = Terminal::new(TestBackend::new(SMALLEST.width, height));
    let Ok(drawn) =
        terminal.draw(|frame| dialog::draw(Scene::new(model, look, &Targets::default()), &Dialog::Card(Card), frame.area(), frame));
    drawn.buffer.clone()
}

/// How many lines the card at the end of a walkthrough has.
#[must_use]
pub fn card_lines(model: &Session, look: Look) -> usize {
    dialog::lines(Scene::new(model, look, &Targets::default()), &Dialog::Card(Card))
}

/// The smallest screen on which a model can be shown.
#[must_use]
pub fn smallest(model: &Session) -> Size {
    if model.coach().is_some() { with_coach::SMALLEST_WITH_COACH } else { SMALLEST }
}

/// Draws the picture.
pub fn view(model: &Session, look: Look, frame: &mut Frame<'_>) {
    draw(Scene::new(model, look, &Targets::default()), frame);
    if look.ascii {
        ascii::replace(frame.buffer_mut());
    }
}

/// Everything that can be clicked in the picture on a screen of this size, and where; what comes later lies above.
#[must_use]
pub fn targets(model: &Session, look: Look, size: Size) -> Vec<(Rect, Target)> {
    let targets = Targets::default();
    let Ok(mut terminal) = Terminal::new(TestBackend::new(size.width, size.height));
    let Ok(_) = terminal.draw(|frame| draw(Scene::new(model, look, &targets), frame));
    targets.into_inner()
}

/// What stands at a place of the picture on a screen of this size, if it can be clicked.
#[must_use]
pub fn target_at(model: &Session, look: Look, size: Size, at: Position) -> Option<Target> {
    targets(model, look, size).into_iter().rfind(|(area, _)| area.contains(at)).map(|(_, target)| target)
}

fn draw(scene: Scene<'_>, frame: &mut Frame<'_>) {
    draw_in(scene, frame.area(), frame);
}

/// Draws the picture in a part of the screen.
fn draw_in(scene: Scene<'_>, area: Rect, frame: &mut Frame<'_>) {
    match scene.model.coach() {
        None => {
            if draw_account(scene, area, frame)
                && let Some(open) = scene.model.dialog()
            {
                dialog::draw(scene, open, area, frame);
            }
        }
        Some(coach) => with_coach::draw(scene, coach, area, frame),
    }
}

/// Draws the account center; whether there was room for it.
fn draw_account(scene: Scene<'_>, area: Rect, frame: &mut Frame<'_>) -> bool {
    let model = scene.model;
    let snapshot = model.selected();
    let has_banner = snapshot.as_ref().is_some_and(|snapshot| model.has_banner(snapshot)) && !matches!(model.screen(), Screen::WhatIf(_));
    let Some(areas) = Areas::of(area, has_banner) else {
        too_small(scene, SMALLEST, area, frame);
        return false;
    };
    header::draw(scene, areas.header, frame);
    if let (Some(snapshot), Some(area)) = (&snapshot, areas.banner) {
        banner::draw(scene, snapshot, area, frame);
    }
    match (model.screen(), &snapshot) {
        (Screen::Subscription, _) | (_, None) => draw_middle(scene, snapshot.as_ref(), areas.middle, frame),
        (Screen::Usage, Some(snapshot)) => usage::draw(scene, snapshot, areas.whole_middle, frame),
        (Screen::WhatIf(what_if), Some(snapshot)) => {
            what_if::draw(scene, what_if, snapshot, areas.whole_middle.union(areas.timeline), frame);
        }
    }
    if let (Some(snapshot), Screen::Subscription | Screen::Usage) = (&snapshot, model.screen()) {
        timeline::draw(scene, snapshot, areas.timeline, frame);
    }
    footer::draw(scene, areas.footer, frame);
    true
}

/// The list, the page and the actions, side by side or in turns.
fn draw_middle(scene: Scene<'_>, snapshot: Option<&Snapshot<'_>>, middle: Middle, frame: &mut Frame<'_>) {
    match middle {
        Middle::Columns { list, page, actions } => {
            // A list of one tells an audience nothing.
            let has_list = !scene.is_large || scene.model.listed() > 1;
            let page = if has_list { page } else { Rect { x: list.x, width: page.right() - list.x, ..page } };
            if has_list {
                separator(scene, page, frame);
                list::draw(scene, list, frame);
            }
            separator(scene, actions, frame);
            let rest = draw_page(scene, snapshot, page, section::Style::Stacked, frame);
            if let Some(snapshot) = snapshot {
                chart::draw(scene, snapshot, rest, frame);
                let used = actions::draw(scene, snapshot, actions, frame) + 1;
                let rest = Rect { y: actions.y + used, height: actions.height.saturating_sub(used), ..actions };
                history::draw(scene, snapshot, rest, frame);
            }
        }
        Middle::OnePane(area) if scene.part == Part::List => list::draw(scene, area, frame),
        Middle::OnePane(area) => {
            let wanted = snapshot.map_or(0, |snapshot| actions::height(scene, snapshot, area.width)).min(area.height);
            let actions = Rect { y: area.bottom() - wanted, height: wanted, ..area };
            // A blank line between them.
            let page = Rect { height: (area.height - wanted).saturating_sub(1), ..area };
            draw_page(scene, snapshot, page, section::Style::Inline, frame);
            if let Some(snapshot) = snapshot {
                actions::draw(scene, snapshot, actions, frame);
            }
        }
    }
}

/// Everything about the chosen subscription, one section under the other. Returns the room that is left.
fn draw_page(scene: Scene<'_>, snapshot: Option<&Snapshot<'_>>, area: Rect, style: section::Style, frame: &mut Frame<'_>) -> Rect {
    let Some(snapshot) = snapshot else {
        put(&Line::raw(scene.text.get("no-subscription-yet")), area, frame);
        return Rect::default();
    };
    let columns = section::value_width(style, area.width);
    let mut sections = sections(scene, snapshot, columns);
    if scene.is_large && section::height(scene, &sections, area.width.into(), style) > area.height.into() {
        // Better small than cut.
        sections = self::sections(Scene { is_large: false, ..scene }, snapshot, columns);
    }
    let used = section::draw(scene, &sections, area, style, frame);
    Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area }
}

/// What the page of a subscription consists of, with so many columns for a value.
fn sections<'a>(scene: Scene<'a>, snapshot: &Snapshot<'_>, columns: usize) -> Vec<Section<'a>> {
    [
        Some(status::section(scene, snapshot)),
        credit::section(scene, snapshot, columns),
        Some(transfer::section(scene, snapshot, columns)),
        transfer::free_services(scene, snapshot),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Draws a line of text. One that is too long ends in `…`: nothing is cut off unseen.
fn put(line: &Line<'_>, area: Rect, frame: &mut Frame<'_>) {
    let area = Rect { height: area.height.min(1), ..area };
    line.render(area, frame.buffer_mut());
    if line.width() > usize::from(area.width) && !area.is_empty() {
        frame.buffer_mut()[(area.right() - 1, area.y)].set_symbol("…");
    }
}

/// The line to the left of a column.
fn separator(scene: Scene<'_>, column: Rect, frame: &mut Frame<'_>) {
    for y in column.top()..column.bottom() {
        frame.buffer_mut().set_string(column.x - 2, y, "│", scene.theme.faint());
    }
}

/// One line that says what is needed and what there is.
fn too_small(scene: Scene<'_>, needed: Size, area: Rect, frame: &mut Frame<'_>) {
    let arguments =
        [("needed", format!("{}×{}", needed.width, needed.height).into()), ("there", format!("{}×{}", area.width, area.height).into())];
    let line = Line::raw(scene.text.with("too-small", &arguments).into_owned());
    let middle = Rect { y: area.y + area.height.saturating_sub(1) / 2, height: area.height.min(1), ..area };
    Paragraph::new(line).alignment(Alignment::Center).render(middle, frame.buffer_mut());
}
