//! The picture: what a model looks like, in a language, on a screen of any size. Reads the model and changes nothing.
//!
//! ```text
//!  Account Center   A free trial, two weeks in        eva@contoso.com   EN   SIMULATED   header
//!   Your trial ends in 16 days …                                   [ Upgrade now ]    banner
//!  SUBSCRIPTIONS          │ SUBSCRIPTION STATUS                │ WHAT YOU CAN DO
//!  list                   │ status, credit, forecast,          │ actions
//!                         │ transfer, free services, history,  │
//!                         │ chart                              │
//!  ●━━━━━━━━━━━━━━━━━━━━━◆┄┄┄┄┄┄┄┄┄┄┄┄┄○┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄○      timeline
//!  ↑ above  ↓ below  n next event …                        ▶ ×1  2019-01-10 09:15:00 UTC  footer
//! ```
//!
//! A narrow screen shows the list or the page, and the actions below the page.

mod actions;
mod banner;
mod chart;
mod credit;
mod dialog;
mod footer;
mod header;
mod help;
mod history;
mod layout;
mod list;
mod section;
mod status;
mod theme;
mod timeline;
mod transfer;
mod upgrade;

use ratatui::{
    Frame,
    layout::{Alignment, Rect},
    text::Line,
    widgets::{Paragraph, Widget},
};

pub use layout::{Areas, Middle, SMALLEST};
pub use theme::Theme;

use crate::{
    app::{Model, Pane},
    domain::Snapshot,
    text::Text,
};
use section::Section;

/// How things are shown: the language and the colours.
pub struct Look {
    /// The language.
    pub text: Text,
    /// The colours.
    pub theme: Theme,
}

/// What the parts of a picture are drawn from.
#[derive(Clone, Copy)]
struct Scene<'a> {
    model: &'a Model,
    text: &'a Text,
    theme: Theme,
}

/// Draws the picture.
pub fn view(model: &Model, look: &Look, frame: &mut Frame<'_>) {
    let scene = Scene { model, text: &look.text, theme: look.theme };
    let area = frame.area();
    let snapshot = model.selected();
    let has_banner = snapshot.as_ref().is_some_and(|snapshot| banner::is_shown(model, snapshot));
    let Some(areas) = Areas::of(area, has_banner) else {
        too_small(scene, frame);
        return;
    };
    header::draw(scene, areas.header, frame);
    if let (Some(snapshot), Some(area)) = (&snapshot, areas.banner) {
        banner::draw(scene, snapshot, area, frame);
    }
    match areas.middle {
        Middle::Columns { list, page, actions } => {
            for column in [page, actions] {
                separator(scene, column, frame);
            }
            list::draw(scene, list, frame);
            draw_page(scene, snapshot.as_ref(), page, section::Style::Stacked, frame);
            if let Some(snapshot) = &snapshot {
                actions::draw(scene, snapshot, actions, frame);
            }
        }
        Middle::OnePane(area) if model.pane() == Pane::List => list::draw(scene, area, frame),
        Middle::OnePane(area) => {
            let wanted = snapshot.as_ref().map_or(0, |snapshot| actions::height(scene, snapshot, area.width)).min(area.height);
            let actions = Rect { y: area.bottom() - wanted, height: wanted, ..area };
            // A blank line between them.
            let page = Rect { height: (area.height - wanted).saturating_sub(1), ..area };
            draw_page(scene, snapshot.as_ref(), page, section::Style::Inline, frame);
            if let Some(snapshot) = &snapshot {
                actions::draw(scene, snapshot, actions, frame);
            }
        }
    }
    if let Some(snapshot) = &snapshot {
        timeline::draw(scene, snapshot, areas.timeline, frame);
    }
    footer::draw(scene, areas.footer, frame);
    if let Some(open) = model.dialog() {
        dialog::draw(scene, open, area, frame);
    }
}

/// Everything about the chosen subscription, one section under the other.
fn draw_page(scene: Scene<'_>, snapshot: Option<&Snapshot<'_>>, area: Rect, style: section::Style, frame: &mut Frame<'_>) {
    let Some(snapshot) = snapshot else {
        put(&Line::raw(scene.text.get("no-subscription-yet")), area, frame);
        return;
    };
    let sections: Vec<Section<'_>> = [
        Some(status::section(scene, snapshot)),
        credit::section(scene, snapshot, section::value_width(style, area.width)),
        Some(transfer::section(scene, snapshot)),
        transfer::free_services(scene, snapshot),
    ]
    .into_iter()
    .flatten()
    .collect();
    let used = section::draw(scene, &sections, area, style, frame);
    let rest = Rect { y: area.y + used, height: area.height.saturating_sub(used), ..area };
    let used = history::draw(scene, snapshot, rest, frame);
    let rest = Rect { y: rest.y + used, height: rest.height - used, ..rest };
    chart::draw(scene, snapshot, rest, frame);
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
fn too_small(scene: Scene<'_>, frame: &mut Frame<'_>) {
    let area = frame.area();
    let arguments =
        [("needed", format!("{}×{}", SMALLEST.width, SMALLEST.height).into()), ("there", format!("{}×{}", area.width, area.height).into())];
    let line = Line::raw(scene.text.with("too-small", &arguments).into_owned());
    let middle = Rect { y: area.y + area.height.saturating_sub(1) / 2, height: area.height.min(1), ..area };
    Paragraph::new(line).alignment(Alignment::Center).render(middle, frame.buffer_mut());
}
