//! The middle of the screen, and the page of the selected subscription.

use super::{Actions, Section, Usage, View, WhatIf, credit, free_services, status, transfer};
use crate::app;

/// What the middle of the screen shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Screen {
    /// That there is no subscription yet.
    Nothing(String),
    Page(Page),
    Usage(Usage),
    WhatIf(Box<WhatIf>),
}

/// The page of a subscription.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    pub name: String,
    pub sections: Vec<Section>,
    pub actions: Actions,
}

impl View<'_> {
    #[must_use]
    pub fn screen(&self) -> Screen {
        let screen = match (self.world.screen(), &self.subject) {
            (app::Screen::Usage, Some(subject)) => Some(Screen::Usage(Usage::of(subject))),
            (app::Screen::WhatIf(what_if), Some(_)) => WhatIf::of(self, what_if).map(|what_if| Screen::WhatIf(Box::new(what_if))),
            _ => self.page().map(Screen::Page),
        };
        screen.unwrap_or_else(|| Screen::Nothing(self.text.get("no-subscription-yet")))
    }

    /// The page of the selected subscription, whichever screen is shown; `None` while the subscription does not exist.
    #[must_use]
    pub fn page(&self) -> Option<Page> {
        let subject = self.subject.as_ref()?;
        let sections = [
            Some(status::section(subject)),
            credit::section(subject),
            Some(transfer::section(subject)),
            free_services::section(subject),
            Some(status::subscription_id(subject)),
        ];
        let mut sections: Vec<Section> = sections.into_iter().flatten().collect();
        for row in sections.iter_mut().flat_map(|section| &mut section.rows) {
            row.has_just_changed = self.session.has_just_changed(row.topic);
        }
        if self.world.existing() > 1
            && let Some(first) = sections.first_mut()
        {
            first.titled = Some(self.text.labelled(&first.title, subject.snapshot.name()));
        }
        Some(Page { name: subject.snapshot.name().to_owned(), sections, actions: Actions::of(self) })
    }
}
