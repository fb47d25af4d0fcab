//! The walkthroughs that come with the program, to choose from.

use super::{Behaviour, Select};
use crate::{
    app::{Context, Direction, Effect, Options, Session},
    document::Texts,
    walkthrough::{self, Walkthrough},
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walkthroughs(pub Options<WalkthroughItem>);

/// A walkthrough, with the learner's progress in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WalkthroughItem {
    /// Its name in files.
    pub name: String,
    pub title: Texts,
    pub summary: Texts,
    /// How many steps it has.
    pub steps: usize,
    /// How many of them are done; `None` where it was never begun.
    pub done: Option<usize>,
    /// Whether its end was ever reached.
    pub is_finished: bool,
}

impl Session {
    /// The built-in walkthrough to take after the one that is being taken: the next one that was never finished.
    #[must_use]
    pub fn next_walkthrough(&self) -> Option<Walkthrough> {
        let name = &self.coach()?.attempt().walkthrough().name;
        let after = walkthrough::BUILT_IN.iter().skip_while(|(known, _)| known != name).skip(1);
        let is_finished = |name: &str| self.progress.walkthroughs.get(name).is_some_and(|progress| progress.finished);
        after.map(|(name, _)| *name).find(|name| !is_finished(name)).and_then(walkthrough::open_built_in)
    }

    /// Opens the list with the one that is being taken selected, or the first that is not finished.
    pub fn show_walkthroughs(&mut self) {
        let running = self.coach().map(|coach| coach.attempt().walkthrough().name.clone());
        let items: Vec<WalkthroughItem> = walkthrough::built_in_all()
            .map(|walkthrough| {
                let progress = self.progress.of(&walkthrough);
                WalkthroughItem {
                    steps: walkthrough.steps.len(),
                    done: progress.map(|progress| walkthrough.steps.iter().filter(|step| progress.done.contains(&step.id)).count()),
                    is_finished: progress.is_some_and(|progress| progress.finished),
                    name: walkthrough.name,
                    title: walkthrough.title,
                    summary: walkthrough.summary,
                }
            })
            .collect();
        let selected = match running {
            Some(name) => items.iter().position(|item| item.name == name),
            None => items.iter().position(|item| !item.is_finished),
        };
        self.world.open_dialog(Walkthroughs(Options::new(items, selected.unwrap_or(0))));
    }
}

impl Behaviour for Walkthroughs {
    fn context(&self) -> Context {
        Context::Choice
    }

    fn options(&mut self) -> Option<&mut dyn Select> {
        Some(&mut self.0)
    }

    fn wheel(&mut self, direction: Direction) {
        self.0.step(direction);
    }

    fn confirm(self, session: &mut Session) -> Vec<Effect> {
        let walkthrough = self.0.selected().and_then(|item| walkthrough::open_built_in(&item.name));
        walkthrough.map_or_else(Vec::new, |walkthrough| session.leave_for(&walkthrough.into()))
    }
}
