//! The card at the end of a walkthrough, for the learner to keep.

use std::path::Path;

use crate::{
    app::Session,
    export::{self, Format, Palette, Still},
    ui::{self, Look, Theme},
    view::{Item, View},
};

/// Makes the card: a picture if the name of the file ends in `.svg`, else text.
#[must_use]
pub fn card(session: &Session, look: Look, path: &Path) -> Vec<u8> {
    if export::by_ending(path) != Some(Format::Svg) {
        return text(session).into_bytes();
    }
    let title = session.coach().map(|coach| session.text().pick(&coach.attempt().walkthrough().title)).unwrap_or_default();
    let palette = if look.theme == Theme::Light { Palette::LIGHT } else { Palette::DARK };
    let still = Still { title, language: session.text().language().tag(), palette: &palette };
    export::svg(&ui::dialog_picture(&View::of(session).card(), look), &still).into_bytes()
}

fn text(session: &Session) -> String {
    let card = View::of(session).card();
    let line = |item: &Item| match item {
        Item::Heading(words) => Some(words.clone()),
        Item::Text(_, words) => Some(words.shown()),
        Item::Point(words) => Some(format!("· {}", words.shown())),
        Item::Pair { label, value } => Some(session.text().labelled(label, value)),
        _ => None,
    };
    std::iter::once(card.title.clone()).chain(card.items.iter().filter_map(line)).map(|line| line + "\n").collect()
}
