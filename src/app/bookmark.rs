//! Where somebody was among real subscriptions, so that they open there again.

use super::{Order, Part, Session, World};
use crate::document::{self, Form, Item, Key, Kind, Source};

/// The number of this form of the file.
const FORMAT: i64 = 1;

/// Nobody but the program writes it, so nothing says what the keys are for.
static FORM: Form = Form::of(&[
    Key::required("format", Kind::Format(FORMAT), ""),
    Key::required("subscription", Kind::Text, ""),
    Key::required("part", Kind::Text, ""),
    Key::required("order", Kind::Text, ""),
]);

/// The selected subscription by its ID, the selected part of its page, and the order of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bookmark {
    subscription: String,
    part: Part,
    order: Order,
}

impl Bookmark {
    /// Parses what [`Bookmark::to_text`] has written; `None` if it is damaged or newer.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let read = document::read(text, &FORM, |file, source| {
            let subscription = file.get("subscription").and_then(|item| item.text(source)).map(str::to_owned);
            let part = file.get("part").and_then(|item| parsed(item, source));
            let order = file.get("order").and_then(|item| parsed(item, source));
            Some(Self { subscription: subscription?, part: part?, order: order? })
        });
        read.ok()
    }

    /// Returns the bookmark as a file in TOML.
    #[must_use]
    pub fn to_text(&self) -> String {
        let Self { subscription, part, order } = self;
        format!("format = {FORMAT}\nsubscription = \"{subscription}\"\npart = \"{part}\"\norder = \"{}\"\n", order.into_str())
    }
}

fn parsed<T: std::str::FromStr>(item: Item<'_, '_>, source: &mut Source<'_>) -> Option<T> {
    let word = item.text(source)?;
    let parsed = word.parse().ok();
    if parsed.is_none() {
        source.add_not_a_value(&item.span(), word, &[]);
    }
    parsed
}

impl Session {
    /// Where the user is among the real subscriptions that are shown, or simulated here; `None` if there are none.
    #[must_use]
    pub fn bookmark(&self) -> Option<Bookmark> {
        let world = std::iter::once(&self.world).chain(self.counterpart.as_deref()).find(|world| world.is_real())?;
        let subscription = world.subscription()?.sign_up().id.to_string();
        Some(Bookmark { subscription, part: world.part(), order: world.order() })
    }

    /// Goes where a bookmark says, if its subscription is among the real ones that are shown.
    pub fn open_at(&mut self, bookmark: &Bookmark) {
        if self.world.is_real() {
            self.world.open_at(bookmark);
        }
    }
}

impl World {
    fn open_at(&mut self, bookmark: &Bookmark) {
        let Some(index) = self.account.subscriptions().position(|one| one.sign_up().id.to_string() == bookmark.subscription) else {
            return;
        };
        self.list.set_order(bookmark.order);
        self.selected = index;
        self.settle();
        if self.parts().contains(&bookmark.part) {
            self.part = bookmark.part;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Topic;

    #[test]
    fn a_bookmark_is_read_again_and_nothing_that_is_damaged_or_newer() {
        let bookmark = Bookmark { subscription: "6f9d".into(), part: Part::Topic(Topic::Credit), order: Order::NextChange };
        let text = bookmark.to_text();
        assert_eq!(Bookmark::parse(&text), Some(bookmark));
        for damaged in [&text.replace("format = 1", "format = 2"), &text.replace("topic credit", "topic moon"), &text[..30]] {
            assert_eq!(Bookmark::parse(damaged), None, "{damaged}");
        }
    }
}
