//! The list of subscriptions. Rows are made on demand: there may be a hundred thousand of them.

use super::{
    Field, Lengths, Level, View, exported,
    phrases::{self, Dates},
};
use crate::{
    app::{Dialog, STATUSES, World},
    domain::{Snapshot, StatusKind},
    text::Text,
};

/// The subscriptions that pass the filter, in the order of the list.
#[derive(Debug, Clone)]
pub struct List<'a> {
    /// In capitals.
    pub title: String,
    /// `12`, or `2/12` if the list is filtered.
    pub count: String,
    /// The title with the count, and the count alone where there is no room for both.
    pub heading: Lengths,
    /// The statuses with the numbers of their subscriptions. Empty if there is only one subscription.
    pub statuses: Vec<StatusCount>,
    /// Whether there is more than one subscription, whatever the filter.
    pub has_others: bool,
    /// The names of the columns: name, status, offer, credit, next change.
    pub headings: [String; 5],
    pub len: usize,
    /// The index of the selected row.
    pub selected: Option<usize>,
    /// The filter, while it is typed.
    pub filter: Option<Field>,
    /// Says that no subscription passes the filter; empty if one does.
    pub nothing: String,
    world: &'a World,
    text: &'a Text,
}

/// How many subscriptions have a status: `● 6`, or `● Active 6` where there is room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatusCount {
    pub level: Level,
    pub shape: char,
    pub status: String,
    pub count: String,
}

/// A subscription in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRow {
    pub index: usize,
    pub name: String,
    pub level: Level,
    /// The shape of the status.
    pub shape: char,
    pub status: String,
    pub offer: String,
    /// What is left of it; empty without one.
    pub credit: String,
    /// The next change: in words, in a few words, with its date alone, and the date without words; empty if nothing changes.
    pub next: Lengths,
    pub is_selected: bool,
}

impl<'a> View<'a> {
    #[must_use]
    pub fn list(&self) -> List<'a> {
        let Self { world, text, .. } = *self;
        let existing = world.existing();
        let count =
            if world.is_filtered() { format!("{}/{}", text.number(world.listed()), text.number(existing)) } else { text.number(existing) };
        let counts = STATUSES.iter().zip(world.counts()).filter(|(_, count)| *count > 0 && existing > 1);
        let filter = match world.dialog() {
            Some(Dialog::Filter(filter)) => Some(Field::new("/", &filter.field, true)),
            _ => None,
        };
        let title = text.get("title-subscriptions");
        List {
            heading: Lengths::new(vec![text.noted(&title, &count), count.clone()]),
            title,
            count,
            statuses: counts.map(|(status, count)| status_count(text, *status, count)).collect(),
            has_others: existing > 1,
            headings: ["label-name", "label-status", "label-offer", "label-credit", "label-next"].map(|label| text.get(label)),
            len: world.listed(),
            selected: world.position(),
            filter,
            nothing: if world.is_filtered() && world.listed() == 0 { text.get("palette-nothing") } else { String::new() },
            world,
            text,
        }
    }
}

impl List<'_> {
    /// Returns rows that have the longest texts of the list between them, to measure columns by. Their places in the list are not known.
    #[must_use]
    pub fn samples(&self) -> Vec<ListRow> {
        self.world.samples().map(|snapshot| self.row_of(0, &snapshot)).collect()
    }

    #[must_use]
    pub fn row(&self, index: usize) -> Option<ListRow> {
        Some(self.row_of(index, &self.world.listed_at(index)?))
    }

    fn row_of(&self, index: usize, snapshot: &Snapshot<'_>) -> ListRow {
        let (level, shape, status) = exported::status(self.text, snapshot);
        ListRow {
            index,
            name: snapshot.name().to_owned(),
            level,
            shape,
            status,
            offer: exported::offer(self.text, snapshot),
            credit: snapshot.known_credit().map_or_else(
                || if snapshot.is_credit_unknown() || snapshot.credit().is_some() { "?".to_owned() } else { String::new() },
                |credit| self.text.amount(credit.remaining),
            ),
            next: snapshot.next_change().map_or_else(Lengths::default, |change| {
                let date = phrases::instant(self.text, Dates::of(snapshot), change.at);
                let what = phrases::changes(self.text, &change.what);
                let brief = phrases::changes_briefly(self.text, &change.what);
                let day = phrases::day(self.text, Dates::of(snapshot), change.at);
                Lengths::new(vec![format!("{date}  {what}"), format!("{date}  {brief}"), format!("{day}  {brief}"), date])
            }),
            is_selected: self.selected == Some(index),
        }
    }
}

fn status_count(text: &Text, status: Option<StatusKind>, count: usize) -> StatusCount {
    let (level, shape, status) = status.map_or_else(
        || (Level::Warning, exported::NOT_UNDERSTOOD, text.get("status-unknown")),
        |status| (phrases::level(status), phrases::shape_of(status), text.get(&format!("status-{status}"))),
    );
    StatusCount { level, shape, status, count: text.number(count) }
}
