//! Where keys act: the pages, the dialogs, and what they have in common.

/// What the keys act on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Context {
    /// The page.
    Page,
    /// The clock, on every page that shows it.
    Time,
    /// The page of usage.
    Usage,
    /// The comparison of two futures.
    WhatIf,
    /// Every page.
    Pages,
    /// The options of a dialog.
    Choice,
    /// The options of a dialog that has a field too.
    ChoiceAndField,
    /// The field of a dialog that has options too. Every key that is not bound types.
    Field,
    /// The one field of a dialog.
    Line,
    /// The field above the list.
    Filter,
    /// The answer to why.
    Why,
    /// The command palette.
    Palette,
    /// The help.
    Help,
    /// What happens when.
    Events,
    /// Something to read.
    Reading,
    /// A question of the coach.
    Question,
    /// The coach, wherever no letters are typed.
    Coach,
    /// The card at the end of a walkthrough.
    Card,
    /// Everywhere.
    Anywhere,
}

impl Context {
    /// Every context, in the order of the help.
    pub const ALL: [Self; 19] = [
        Self::Page,
        Self::Time,
        Self::Usage,
        Self::WhatIf,
        Self::Pages,
        Self::Choice,
        Self::ChoiceAndField,
        Self::Field,
        Self::Line,
        Self::Filter,
        Self::Why,
        Self::Palette,
        Self::Help,
        Self::Events,
        Self::Reading,
        Self::Question,
        Self::Coach,
        Self::Card,
        Self::Anywhere,
    ];

    /// Its place among all of them.
    pub(super) const fn place(self) -> usize {
        self as usize
    }

    /// The name in messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Time => "time",
            Self::Usage => "usage",
            Self::WhatIf => "what-if",
            Self::Pages => "pages",
            Self::Choice => "choice",
            Self::ChoiceAndField => "choice-and-field",
            Self::Field => "field",
            Self::Line => "line",
            Self::Filter => "filter",
            Self::Why => "why",
            Self::Palette => "palette",
            Self::Help => "help",
            Self::Events => "events",
            Self::Reading => "reading",
            Self::Question => "question",
            Self::Coach => "coach",
            Self::Card => "card",
            Self::Anywhere => "anywhere",
        }
    }

    /// Whether keys that are not bound type characters there.
    pub(super) const fn is_typed_in(self) -> bool {
        matches!(self, Self::Field | Self::Line | Self::Filter | Self::Palette | Self::Anywhere)
    }

    /// The context of a name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|context| context.code() == name)
    }

    /// The contexts whose keys work here, the nearest first.
    pub(super) const fn layers(self) -> &'static [Self] {
        match self {
            Self::Page => &[Self::Page, Self::Time, Self::Pages, Self::Anywhere],
            Self::Usage => &[Self::Usage, Self::Time, Self::Pages, Self::Anywhere],
            Self::WhatIf => &[Self::WhatIf, Self::Pages, Self::Anywhere],
            Self::ChoiceAndField => &[Self::ChoiceAndField, Self::Choice, Self::Anywhere],
            Self::Why => &[Self::Why, Self::Reading, Self::Anywhere],
            Self::Choice => &[Self::Choice, Self::Anywhere],
            Self::Field => &[Self::Field, Self::Anywhere],
            Self::Line => &[Self::Line, Self::Anywhere],
            Self::Filter => &[Self::Filter, Self::Anywhere],
            Self::Palette => &[Self::Palette, Self::Anywhere],
            Self::Help => &[Self::Help, Self::Reading, Self::Anywhere],
            Self::Events => &[Self::Events, Self::Anywhere],
            Self::Reading => &[Self::Reading, Self::Anywhere],
            Self::Card => &[Self::Card, Self::Anywhere],
            // These lie above whatever is there.
            Self::Question => &[Self::Question],
            Self::Coach => &[Self::Coach],
            Self::Time | Self::Pages | Self::Anywhere => &[Self::Anywhere],
        }
    }
}
