//! Which parts the page has now, and how keys move among them.

use std::cell::RefCell;

use strum::VariantArray;

use super::{Dialog, Direction, Part, Screen, Scroll, Why, World};
use crate::domain::{Instant, Snapshot, Topic};

/// The areas that Tab moves between.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Area {
    List,
    Page,
    Actions,
    Timeline,
}

impl Part {
    const fn area(self) -> Area {
        match self {
            Self::List => Area::List,
            Self::Banner | Self::Topic(_) => Area::Page,
            Self::Command(_) => Area::Actions,
            Self::Timeline => Area::Timeline,
        }
    }
}

/// The parts that were found last, and for what. Thousands of keys may ask for them at one instant, and to find them all facts are replayed.
#[derive(Debug, Clone, Default)]
pub(super) struct KnownParts(RefCell<Option<(PartsOf, Vec<Part>)>>);

/// What the parts of the page follow from.
#[derive(Debug, Clone, PartialEq, Eq)]
struct PartsOf {
    selected: usize,
    revision: u64,
    now: Instant,
    signed_in_as: String,
    has_list: bool,
}

impl World {
    /// The parts that there are now, in the order of the page.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        let of = PartsOf {
            selected: self.selected,
            revision: self.account.revision(),
            now: self.now(),
            signed_in_as: self.signed_in_as.clone(),
            has_list: self.has_list(),
        };
        let mut known = self.known_parts.0.borrow_mut();
        match &*known {
            Some((known, parts)) if *known == of => parts.clone(),
            _ => known.insert((of, self.parts_of(self.selected().as_ref()))).1.clone(),
        }
    }

    fn parts_of(&self, selected: Option<&Snapshot<'_>>) -> Vec<Part> {
        let mut parts = if self.has_list() { vec![Part::List] } else { Vec::new() };
        if let Some(snapshot) = selected {
            parts.extend(self.has_banner(snapshot).then_some(Part::Banner));
            let topics = Topic::VARIANTS.iter().copied().filter(|topic| *topic != Topic::NextChange && topic.is_shown(snapshot));
            parts.extend(topics.map(Part::Topic));
            parts.extend(self.commands(snapshot).into_iter().map(|(command, _)| Part::Command(command)));
            parts.push(Part::Timeline);
        }
        parts
    }

    /// The selected part. One that is no longer there gives way to the status.
    #[must_use]
    pub fn part(&self) -> Part {
        self.part_among(|| self.parts())
    }

    /// The same, given the selected subscription now.
    #[must_use]
    pub fn part_of(&self, selected: Option<&Snapshot<'_>>) -> Part {
        self.part_among(|| self.parts_of(selected))
    }

    /// The same, given the parts, which are costly to find, while this is asked at every key and for every frame.
    fn part_among(&self, parts: impl FnOnce() -> Vec<Part>) -> Part {
        let status = Part::Topic(Topic::Status);
        let is_there = self.is_in_list() || self.part == status || parts().contains(&self.part);
        if is_there { self.part } else { status }
    }

    /// Whether the list has the keyboard.
    pub(super) fn is_in_list(&self) -> bool {
        self.part == Part::List && self.has_list()
    }

    /// Whether there is a list: one of a single subscription leads nowhere.
    fn has_list(&self) -> bool {
        self.existing() != 1
    }

    /// Selects the part so many parts above or below. Only Tab leads into the list and out of it.
    fn leap_parts(&mut self, rows: isize) {
        let mut parts = self.parts();
        parts.retain(|part| *part != Part::List);
        let selected = self.part();
        let index = parts.iter().position(|part| *part == selected).unwrap_or(0);
        if let Some(part) = parts.get(index.saturating_add_signed(rows).min(parts.len().saturating_sub(1))) {
            self.part = *part;
        }
    }

    /// Selects the first part of the next or the previous area, around the page. On the page, that is the status, as from the list.
    pub(super) fn step_area(&mut self, direction: Direction) {
        let mut firsts: Vec<Part> = Vec::new();
        for part in self.parts().into_iter().filter(|part| *part != Part::Banner) {
            if firsts.last().is_none_or(|last| last.area() != part.area()) {
                firsts.push(part);
            }
        }
        let area = self.part().area();
        let index = firsts.iter().position(|first| first.area() == area).unwrap_or(0);
        self.part = firsts[direction.around(index, firsts.len())];
    }

    /// Whether going up a level leads anywhere: from the page to the list, or from some subscriptions to all of them.
    #[must_use]
    pub fn can_go_up(&self) -> bool {
        if self.is_in_list() { self.is_filtered() } else { self.existing() > 1 }
    }

    /// Goes from the page to the list, and in the list back to all subscriptions.
    pub(super) fn go_up(&mut self) {
        if self.is_in_list() {
            self.list.set_filter("");
        } else if self.can_go_up() {
            self.part = Part::List;
        }
    }

    /// Moves by so many rows, up or down: in what the dialog shows, else in the list or on the page, whichever has the keyboard.
    pub(super) fn leap(&mut self, rows: isize) {
        // What is filtered is the list.
        if self.context().is_scrolled() {
            self.scroll(rows);
        } else if self.dialog.as_ref().is_some_and(|dialog| !matches!(dialog, Dialog::Filter(_))) {
            self.in_dialog(|dialog| dialog.leap(rows));
        } else if self.is_in_list() {
            self.select(self.position().unwrap_or(0).saturating_add_signed(rows));
        } else {
            self.leap_parts(rows);
        }
    }

    /// Scrolls what is shown by so many lines, if it may be longer than its room.
    pub(super) fn scroll(&mut self, lines: isize) {
        match (&self.dialog, &mut self.screen) {
            (Some(_), _) => self.scrolled.get_or_insert_default().by(lines),
            (None, Screen::WhatIf(what_if)) => what_if.scroll.by(lines),
            (None, Screen::Subscription | Screen::Usage) => {}
        }
    }

    /// Whether what is shown was scrolled, so that its end has to be known.
    #[must_use]
    pub const fn is_scrolled(&self) -> bool {
        match (&self.dialog, &self.screen) {
            (Some(_), _) => self.scrolled.is_some(),
            (None, Screen::WhatIf(_)) => true,
            (None, Screen::Subscription | Screen::Usage) => false,
        }
    }

    /// What is visible of what was scrolled, if something was.
    pub(super) fn scrolled_text(&mut self) -> Option<&mut Scroll> {
        match (&self.dialog, &mut self.screen) {
            (Some(_), _) => self.scrolled.as_mut(),
            (None, Screen::WhatIf(what_if)) => Some(&mut what_if.scroll),
            (None, Screen::Subscription | Screen::Usage) => None,
        }
    }

    /// Presses the selected part: carries out its command, enters the list's page, or asks why.
    pub(super) fn press_part(&mut self) {
        match (self.part(), self.part().command()) {
            (_, Some(command)) => self.ask(command),
            (Part::List, None) => self.part = Part::Topic(Topic::Status),
            (part, None) => {
                if self.selected().is_some() {
                    self.open_dialog(Why::new(part));
                }
            }
        }
    }

    /// The part that `why` is asked of: the selected one, or what the screen is about.
    pub(super) fn asked_after(&self) -> Part {
        match self.screen {
            Screen::Usage => Part::Topic(Topic::Credit),
            _ => self.part(),
        }
    }

    /// Asks why of the next or the previous part, around the page.
    pub(super) fn step_why(&mut self, direction: Direction) {
        let mut parts: Vec<Part> = self.parts().into_iter().filter(|part| *part != Part::List).collect();
        let Some(Dialog::Why(why)) = self.dialog else { return };
        if !parts.contains(&why.part) {
            // It is not on the page, such as the command to use something.
            parts.push(why.part);
        }
        let index = parts.iter().position(|part| *part == why.part).unwrap_or(0);
        let part = parts[direction.around(index, parts.len())];
        self.open_dialog(Why::new(part));
        if self.screen == Screen::Subscription {
            self.part = part;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{Act, Role, days},
        scenario,
    };

    #[test]
    fn parts_that_were_found_before_are_those_of_now() {
        let text = scenario::built_in("missing-buttons").expect("it is built in");
        let mut world = World::start(scenario::parse(text).expect("it is right"));
        let mut seen = Vec::new();
        let mut check = |world: &World| {
            let parts = world.parts();
            assert_eq!(parts, world.parts_of(world.selected().as_ref()));
            assert_eq!(parts, world.parts(), "they are the same when asked again");
            assert_ne!(seen.last(), Some(&parts), "this step changes the page");
            seen.push(parts);
        };
        check(&world);
        world.signed_in_as = "eva@contoso.com".into();
        world.account.act(0, Act::AddPaymentMethod, world.now(), Role::Administrator, true).expect("it is allowed");
        check(&world);
        world.account.act(0, Act::Upgrade { name: "Web".into() }, world.now(), Role::Administrator, true).expect("it is allowed");
        check(&world);
        world.selected = 1;
        check(&world);
        world.selected = 0;
        world.clock.jump(world.now() + days(40));
        check(&world);
        world.signed_in_as = "finn@contoso.com".into();
        world.account.act(0, Act::Cancel, world.now(), Role::Administrator, true).expect("it is allowed");
        check(&world);
    }
}
