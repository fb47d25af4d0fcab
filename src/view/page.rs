//! The view of a session, and the page of the selected subscription.

use super::{
    actions::Actions,
    banner::Banner,
    chart::Chart,
    clock::Clock,
    credit, dialog, dialogs, free_services,
    header::Header,
    history::History,
    keys::{self, KeyHint},
    lesson::Lesson,
    list::List,
    notice,
    section::Section,
    status,
    subject::{Moment, Subject},
    timeline::Timeline,
    transfer,
    usage::Usage,
    what_if::WhatIf,
    words::Words,
};
use crate::{
    app::{self, Part, Session},
    text::Text,
};

/// Everything that one picture shows. Made once for each picture.
#[derive(Debug, Clone)]
pub struct View<'a> {
    pub header: Header,
    pub banner: Option<Banner>,
    pub list: List<'a>,
    pub screen: Screen,
    pub timeline: Option<Timeline>,
    pub clock: Clock,
    pub keys: Vec<KeyHint>,
    pub notice: Option<Words>,
    pub dialog: Option<dialog::Dialog>,
    /// Set while a walkthrough is taken.
    pub lesson: Option<Lesson>,
    /// The part that has the keyboard.
    pub selected: Part,
    text: &'a Text,
}

/// What the middle of the screen shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Screen {
    /// That there is no subscription yet.
    Nothing(String),
    Page(Page),
    Usage(Usage),
    WhatIf(WhatIf),
}

/// The page of a subscription.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    pub name: String,
    pub sections: Vec<Section>,
    pub actions: Actions,
    pub history: History,
    pub chart: Option<Chart>,
}

impl<'a> View<'a> {
    #[must_use]
    pub fn of(session: &'a Session) -> Self {
        let moment = Moment::of(session);
        let screen = Screen::of(&moment);
        let is_what_if = matches!(screen, Screen::WhatIf(_));
        Self {
            header: Header::of(&moment),
            banner: Banner::of(&moment).filter(|_| !is_what_if),
            list: List::of(&moment),
            timeline: moment.subject.as_ref().filter(|_| !is_what_if).map(Timeline::of),
            clock: Clock::of(&moment),
            keys: keys::hints(&moment),
            notice: notice::notice(&moment),
            dialog: dialogs::dialog(&moment),
            lesson: Lesson::of(&moment),
            selected: moment.world.part_of(moment.subject.as_ref().map(|subject| &subject.snapshot)),
            screen,
            text: session.text(),
        }
    }

    /// Says how much room is needed and how much there is, in columns and rows.
    #[must_use]
    pub fn too_small(&self, needed: (u16, u16), there: (u16, u16)) -> String {
        let size = |(columns, rows): (u16, u16)| format!("{columns}×{rows}").into();
        self.text.with("too-small", &[("needed", size(needed)), ("there", size(there))]).into_owned()
    }
}

impl Screen {
    #[must_use]
    pub fn of(moment: &Moment<'_>) -> Self {
        let nothing = || Self::Nothing(moment.text.get("no-subscription-yet").into_owned());
        match (moment.world.screen(), &moment.subject) {
            (app::Screen::Subscription, _) | (_, None) => Page::of(moment).map_or_else(nothing, Self::Page),
            (app::Screen::Usage, Some(subject)) => Self::Usage(Usage::of(subject)),
            (app::Screen::WhatIf(what_if), Some(_)) => WhatIf::of(moment, what_if).map_or_else(nothing, Self::WhatIf),
        }
    }
}

impl Page {
    /// The page of the selected subscription, whichever screen is shown; `None` while the subscription does not exist.
    #[must_use]
    pub fn of(moment: &Moment<'_>) -> Option<Self> {
        let subject = moment.subject.as_ref()?;
        let mut sections = sections(subject);
        for row in sections.iter_mut().flat_map(|section| &mut section.rows) {
            row.has_just_changed = moment.session.has_just_changed(row.topic);
        }
        Some(Self {
            name: subject.snapshot.name().to_owned(),
            sections,
            actions: Actions::of(moment),
            history: History::of(subject),
            chart: Chart::of_credit(subject),
        })
    }
}

fn sections(subject: &Subject<'_>) -> Vec<Section> {
    let sections =
        [Some(status::section(subject)), credit::section(subject), Some(transfer::section(subject)), free_services::section(subject)];
    sections.into_iter().flatten().collect()
}
