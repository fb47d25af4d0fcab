//! The card at the end of a walkthrough, to take along.

use std::path::Path;

use crate::{
    app::Session,
    export::{self, Format, Palette, Still},
    ui::{self, Look, Theme, plain},
};

/// The card, as a picture where the file's name ends in `.svg`, else as text.
#[must_use]
pub fn card(session: &Session, look: Look, path: &Path) -> Vec<u8> {
    if export::by_ending(path) != Some(Format::Svg) {
        let mut lines = plain::card(session);
        lines.push(String::new());
        return lines.join("\n").into_bytes();
    }
    let title = session.coach().map(|coach| session.text().pick(&coach.course().walkthrough().title)).unwrap_or_default();
    let palette = if look.theme == Theme::Light { Palette::LIGHT } else { Palette::DARK };
    let still = Still { title, language: session.text().language().tag(), palette: &palette };
    export::svg(&ui::card_picture(session, look), &still).into_bytes()
}
