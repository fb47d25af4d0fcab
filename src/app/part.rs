//! The parts of the screen that can be chosen: the list, and everything that can be asked *why?* or pressed.

use strum::VariantArray;

use super::{Command, Dialog, Direction, Screen, Why, World};
use crate::domain::Topic;

/// A part of the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// The list of subscriptions.
    List,
    /// *Upgrade now*.
    Banner,
    /// What is shown of the chosen subscription.
    Topic(Topic),
    /// What can be done with it.
    Command(Command),
    /// The timeline.
    Timeline,
}

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

    /// What is asked after where nothing narrower is chosen.
    #[must_use]
    pub const fn topic(self) -> Option<Topic> {
        match self {
            Self::List => Some(Topic::Status),
            Self::Topic(topic) => Some(topic),
            Self::Timeline => Some(Topic::NextChange),
            Self::Banner | Self::Command(_) => None,
        }
    }

    /// What is done where it is pressed.
    #[must_use]
    pub const fn command(self) -> Option<Command> {
        match self {
            Self::Banner => Some(Command::Upgrade),
            Self::Command(command) => Some(command),
            Self::List | Self::Topic(_) | Self::Timeline => None,
        }
    }
}

impl World {
    /// The parts that there are now, in the order of the screen.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        let mut parts = vec![Part::List];
        if let Some(snapshot) = self.selected() {
            parts.extend(self.has_banner(&snapshot).then_some(Part::Banner));
            let topics = Topic::VARIANTS.iter().copied().filter(|topic| *topic != Topic::NextChange && topic.is_shown(&snapshot));
            parts.extend(topics.map(Part::Topic));
            parts.extend(self.commands(&snapshot).into_iter().map(|(command, _)| Part::Command(command)));
            parts.push(Part::Timeline);
        }
        parts
    }

    /// The part that is chosen. One that is there no longer gives way to the status.
    #[must_use]
    pub fn part(&self) -> Part {
        let status = Part::Topic(Topic::Status);
        if self.part == status || self.part == Part::List || self.parts().contains(&self.part) { self.part } else { status }
    }

    /// Chooses the part above or below. The list is left and entered with Tab.
    pub(super) fn step_part(&mut self, direction: Direction) {
        let parts: Vec<Part> = self.parts().into_iter().filter(|part| *part != Part::List).collect();
        let place = parts.iter().position(|part| *part == self.part()).unwrap_or(0);
        if let Some(part) = parts.get(direction.from(place, parts.len())) {
            self.part = *part;
        }
    }

    /// Chooses the first part of the next or the previous area, around the screen.
    pub(super) fn step_area(&mut self, direction: Direction) {
        let parts = self.parts();
        let mut firsts: Vec<Part> = Vec::new();
        for part in parts {
            if firsts.last().is_none_or(|last| last.area() != part.area()) {
                firsts.push(part);
            }
        }
        let place = firsts.iter().position(|first| first.area() == self.part().area()).unwrap_or(0);
        let to = match direction {
            Direction::Next => (place + 1) % firsts.len(),
            Direction::Previous => (place + firsts.len() - 1) % firsts.len(),
        };
        self.part = firsts[to];
    }

    /// Chooses the subscription above or below where the list is chosen, else the part.
    pub(super) fn step(&mut self, direction: Direction) {
        if self.part() == Part::List {
            self.choose(direction.from(self.position().unwrap_or(0), self.listed()));
        } else {
            self.step_part(direction);
        }
    }

    /// Does what the chosen part is there for.
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

    /// The part that is asked after: the chosen one, or what the page is about.
    pub(super) fn asked_after(&self) -> Part {
        match self.screen {
            Screen::Usage => Part::Topic(Topic::Credit),
            _ => self.part(),
        }
    }

    /// Asks why of the next or the previous part, around the page.
    pub(super) fn step_why(&mut self, direction: Direction) {
        let mut parts: Vec<Part> = self.parts().into_iter().filter(|part| *part != Part::List).collect();
        let Some(Dialog::Why(why)) = &mut self.dialog else { return };
        if !parts.contains(&why.part) {
            // One that is not on the page, such as using something, is asked after all the same.
            parts.push(why.part);
        }
        let place = parts.iter().position(|part| *part == why.part).unwrap_or(0);
        let to = match direction {
            Direction::Next => (place + 1) % parts.len(),
            Direction::Previous => (place + parts.len() - 1) % parts.len(),
        };
        *why = Why::new(parts[to]);
        if self.screen == Screen::Subscription {
            self.part = parts[to];
        }
    }
}
