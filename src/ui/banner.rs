//! The banner: black on yellow, with *Upgrade now*, wherever an upgrade is possible.

use ratatui::{Frame, layout::Rect, text::Line, widgets::Widget};

use super::Scene;
use crate::{
    app::{Part, Target},
    domain::{Countdown, DaysLeft, Snapshot, Status},
    wrap::{pad, shorten, width},
};

pub(super) fn draw(scene: Scene<'_>, snapshot: &Snapshot<'_>, area: Rect, frame: &mut Frame<'_>) {
    scene.mark(area, Target::Part(Part::Banner));
    let button = format!("[ {} ]", scene.text.get("upgrade-now"));
    let room = usize::from(area.width).saturating_sub(width(&button) + 4);
    let message = pad(&shorten(&message(scene, snapshot), room), room);
    let mark = if scene.part == Part::Banner { '▸' } else { ' ' };
    Line::styled(format!("{mark}{message}  {button} "), scene.theme.banner()).render(area, frame.buffer_mut());
}

/// What is at stake.
pub(super) fn message(scene: Scene<'_>, snapshot: &Snapshot<'_>) -> String {
    let text = scene.text;
    let Some(credit) = snapshot.credit() else { return text.get("banner-imagine").into_owned() };
    if matches!(snapshot.status(), Status::Disabled(_)) {
        return text.get("banner-ended").into_owned();
    }
    match Countdown::new(snapshot.instant(), credit.expires_at).days_left() {
        DaysLeft::Days(days) => text.with("banner-trial", &[("days", days.into())]).into_owned(),
        DaysLeft::LessThanADay | DaysLeft::Over => text.get("banner-last-day").into_owned(),
    }
}
