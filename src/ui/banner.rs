//! The banner: black on yellow, with *Upgrade now*, wherever an upgrade is possible.

use ratatui::{Frame, layout::Rect, text::Line, widgets::Widget};

use super::Scene;
use crate::{
    app::{Command, Model},
    domain::{Countdown, DaysLeft, Snapshot, Status},
    text::{pad, shorten, width},
};

/// Whether there is a banner: the upgrade is possible for the one who is signed in.
pub(super) fn is_shown(model: &Model, snapshot: &Snapshot<'_>) -> bool {
    model.refusals(snapshot, Command::Upgrade).is_empty()
}

pub(super) fn draw(scene: Scene<'_>, snapshot: &Snapshot<'_>, area: Rect, frame: &mut Frame<'_>) {
    let button = format!("[ {} ]", scene.text.get("upgrade-now"));
    let room = usize::from(area.width).saturating_sub(width(&button) + 4);
    let message = pad(&shorten(&message(scene, snapshot), room), room);
    let line = format!(" {message}  {button} ");
    Line::styled(line, scene.theme.banner()).render(area, frame.buffer_mut());
}

/// What is at stake.
fn message(scene: Scene<'_>, snapshot: &Snapshot<'_>) -> String {
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
