//! The free services of a Free Trial.

use super::{Row, Section, Subject, Words, phrases};
use crate::domain::{FreeServices, Status, Topic};

/// `None` for every other offer.
pub(super) fn section(subject: &Subject<'_>) -> Option<Section> {
    let (text, now) = (subject.text, subject.now());
    let services = subject.snapshot.free_services()?;
    let words: Words = if services.usable {
        left(subject, services)
    } else if services.ended_with(&subject.snapshot) {
        let is_transferred = subject.snapshot.status() == Status::Transferred;
        text.get(if is_transferred { "free-services-transferred" } else { "free-services-deleted" }).into()
    } else if services.until <= now {
        text.with("free-services-over", &[("at", text.instant(services.until).into())]).into()
    } else {
        text.get("free-services-not-usable").into()
    };
    let section = Section::new(text.get("title-free-services"), vec![Row::titled(Topic::FreeServices, words)]);
    // In German, a title in capitals cannot be turned back.
    Some(Section { name: text.get("label-free-services"), ..section })
}

pub(super) fn left(subject: &Subject<'_>, services: FreeServices) -> Words {
    phrases::days_until(subject.text, subject.dates(), subject.now(), services.until)
}
