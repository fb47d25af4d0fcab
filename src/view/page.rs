//! All that one picture shows, and the page of the selected subscription.

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
    section::{Row, Section},
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
    domain::Topic,
    text::Text,
};

/// All that one picture shows.
#[derive(Debug, Clone)]
pub struct View<'a> {
    /// What stands above everything else.
    pub header: Header,
    /// *Upgrade now*, wherever that is possible.
    pub banner: Option<Banner>,
    /// The subscriptions.
    pub list: List<'a>,
    /// What the middle shows.
    pub screen: Screen,
    /// What happened and will to the selected subscription.
    pub timeline: Option<Timeline>,
    /// The clock.
    pub clock: Clock,
    /// The keys that matter now.
    pub keys: Vec<KeyHint>,
    /// What the user is told.
    pub notice: Option<Words>,
    /// What is open over the page.
    pub dialog: Option<dialog::Dialog>,
    /// What the coach says.
    pub lesson: Option<Lesson>,
    /// The part that has the keys.
    pub selected: Part,
    text: &'a Text,
}

/// What the middle shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Screen {
    /// Nothing but that there is no subscription at this time.
    Nothing(String),
    /// The page of the selected subscription.
    Page(Page),
    /// What was used of it.
    Usage(Usage),
    /// Two futures of it.
    WhatIf(WhatIf),
}

/// The page of a subscription.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// What the subscription is called.
    pub name: String,
    /// All that is said of it.
    pub sections: Vec<Section>,
    /// What can be done with it.
    pub actions: Actions,
    /// What happens when.
    pub history: History,
    /// What was used of its credit each day, where there is something to see.
    pub chart: Option<Chart>,
}

impl<'a> View<'a> {
    /// All that a session shows now.
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
            selected: session.world().part(),
            screen,
            text: session.text(),
        }
    }

    /// How much room is needed, and how much there is, in columns and rows.
    #[must_use]
    pub fn too_small(&self, needed: (u16, u16), there: (u16, u16)) -> String {
        let size = |(columns, rows): (u16, u16)| format!("{columns}×{rows}").into();
        self.text.with("too-small", &[("needed", size(needed)), ("there", size(there))]).into_owned()
    }
}

impl Screen {
    /// What the middle of a session shows now.
    #[must_use]
    pub fn of(moment: &Moment<'_>) -> Self {
        let nothing = || Self::Nothing(moment.text.get("no-subscription-yet").into_owned());
        match (moment.session.world().screen(), &moment.subject) {
            (app::Screen::Subscription, _) | (_, None) => Page::of(moment).map_or_else(nothing, Self::Page),
            (app::Screen::Usage, Some(subject)) => Self::Usage(Usage::of(subject)),
            (app::Screen::WhatIf(what_if), Some(_)) => WhatIf::of(moment, what_if).map_or_else(nothing, Self::WhatIf),
        }
    }
}

impl Page {
    /// The page of the selected subscription, whatever the middle shows; `None` where it does not exist.
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

    /// The rows that are about some topics, each with the title of its section.
    pub fn rows(&self, is_meant: impl Fn(Topic) -> bool) -> impl Iterator<Item = (&Section, &Row)> {
        let rows = self.sections.iter().flat_map(|section| section.rows.iter().map(move |row| (section, row)));
        rows.filter(move |(_, row)| is_meant(row.topic))
    }
}

/// All that is said of a subscription.
fn sections(subject: &Subject<'_>) -> Vec<Section> {
    let sections =
        [Some(status::section(subject)), credit::section(subject), Some(transfer::section(subject)), free_services::section(subject)];
    sections.into_iter().flatten().collect()
}
