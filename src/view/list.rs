//! The list of subscriptions. Its rows are made when they are asked for: there may be a hundred thousand of them.

use super::{dialog::Field, phrases, section::Level, subject::Moment};
use crate::{
    app::{Dialog, STATUSES, Session},
    text::Text,
};

/// The subscriptions that pass the filter, in order.
#[derive(Debug, Clone)]
pub struct List<'a> {
    /// In capitals.
    pub title: String,
    /// How many there are: `12`, or `2/12` where only some are shown.
    pub count: String,
    /// The shape of each status and how many have it; empty where there are not several subscriptions.
    pub statuses: Vec<(char, String)>,
    /// How many rows there are.
    pub len: usize,
    /// Which row is selected.
    pub selected: Option<usize>,
    /// What the list is being filtered by, while that is typed.
    pub filter: Option<Field>,
    session: &'a Session,
    text: &'a Text,
}

/// A subscription in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRow {
    /// Its place in the list.
    pub index: usize,
    /// What it is called.
    pub name: String,
    /// How much its status worries.
    pub level: Level,
    /// Stands for its status.
    pub shape: char,
    /// Its status.
    pub status: String,
    /// Whether its page is shown.
    pub is_selected: bool,
}

impl<'a> List<'a> {
    /// The list of a session.
    #[must_use]
    pub fn of(moment: &Moment<'a>) -> Self {
        let Moment { session, text, .. } = *moment;
        let existing = session.world().existing();
        let count = if session.world().is_filtered() {
            format!("{}/{}", text.number(session.world().listed()), text.number(existing))
        } else {
            text.number(existing)
        };
        let counts = STATUSES.iter().zip(session.world().counts()).filter(|(_, count)| *count > 0 && existing > 1);
        let filter = match session.world().dialog() {
            Some(Dialog::Filter(filter)) => Some(Field::new("/", &filter.field, true)),
            _ => None,
        };
        Self {
            title: text.get("title-subscriptions").into_owned(),
            count,
            statuses: counts.map(|(status, count)| (phrases::shape_of(status), text.number(count))).collect(),
            len: session.world().listed(),
            selected: session.world().position(),
            filter,
            session,
            text,
        }
    }

    /// The row at a place of the list.
    #[must_use]
    pub fn row(&self, index: usize) -> Option<ListRow> {
        let snapshot = self.session.world().listed_at(index)?;
        let status = snapshot.status();
        Some(ListRow {
            index,
            name: snapshot.name().to_owned(),
            level: phrases::level(status),
            shape: phrases::shape_of(status.into()),
            status: phrases::status(self.text, status),
            is_selected: self.selected == Some(index),
        })
    }
}
