//! The built-in scenarios, to choose from.

use super::Behaviour;
use crate::{
    app::{CoachNotice, Context, Direction, Effect, Notice, Options, Session, World},
    document::Texts,
    scenario,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scenarios {
    pub options: Options<ScenarioItem>,
    /// Whether it says that what was done is lost. Confirmed once more, it is.
    pub is_warning: bool,
}

/// A scenario that comes with the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScenarioItem {
    pub name: &'static str,
    pub title: Texts,
    /// What it shows and what to try.
    pub summary: Texts,
}

impl Scenarios {
    /// All of them, with the one at an index selected.
    pub(super) fn new(selected: usize) -> Self {
        let item = |(name, _): &(&'static str, &str)| {
            let scenario = scenario::open_built_in(name)?;
            Some(ScenarioItem { name, title: scenario.title.clone(), summary: scenario.summary.clone() })
        };
        Self { options: Options::new(scenario::BUILT_IN.iter().filter_map(item).collect(), selected), is_warning: false }
    }
}

impl Session {
    /// Opens the list of scenarios. While a walkthrough is taken, its own scenario stays.
    pub(in crate::app) fn show_scenarios(&mut self) {
        if self.coach().is_none() {
            self.world.open_dialog(Scenarios::new(0));
        } else {
            self.moment.notice = Some(Notice::Coach(CoachNotice::OwnScenario));
        }
    }
}

impl Behaviour for Scenarios {
    fn context(&self) -> Context {
        Context::Choice
    }

    /// Another scenario is another question.
    fn step(&mut self, direction: Direction) {
        self.is_warning = false;
        self.options.step(direction);
    }

    fn select(&mut self, index: usize) -> bool {
        let again = self.options.select(index);
        self.is_warning &= again;
        again
    }

    fn is_list(&self) -> bool {
        true
    }

    fn confirm(self, session: &mut Session) -> Vec<Effect> {
        if session.world.account.has_unsaved() && !self.is_warning {
            session.world.open_dialog(Self { is_warning: true, ..self });
            return Vec::new();
        }
        if let Some(scenario) = self.options.selected().and_then(|item| scenario::open_built_in(item.name)) {
            session.enter(World::start(scenario.clone()));
        }
        Vec::new()
    }
}
