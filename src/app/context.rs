//! Where keys act: the pages, the dialogs, and what they have in common.

/// Where keys act. Its name is that in the configuration and in messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Context {
    /// The list, while a filter hides some subscriptions.
    Filtered,
    List,
    Page,
    /// The clock, on every page that shows it.
    Time,
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
    /// The only field of a dialog.
    Line,
    /// The fields of a form.
    Form,
    /// The filter of the list.
    Filter,
    /// An explanation.
    Why,
    Palette,
    Help,
    Events,
    /// A text to read.
    Reading,
    /// While the coach waits for an answer.
    Question,
    /// A walkthrough, wherever no letters are typed.
    Coach,
    /// The card at the end of a walkthrough.
    Card,
    Anywhere,
}

impl Context {
    /// Whether keys that are not bound type characters.
    #[must_use]
    pub const fn is_typed_in(self) -> bool {
        matches!(self, Self::Field | Self::Line | Self::Form | Self::Filter | Self::Palette | Self::Anywhere)
    }

    /// Whether what is read there may be longer than its room.
    #[must_use]
    pub const fn is_scrolled(self) -> bool {
        matches!(self, Self::Why | Self::Help | Self::Reading | Self::WhatIf)
    }

    /// Whether its keys take precedence over the same keys of the page around it.
    pub(super) const fn takes_precedence(self) -> bool {
        matches!(self, Self::Filtered | Self::List)
    }

    /// The contexts whose keys work here, the nearest first.
    pub(super) const fn layers(self) -> &'static [Self] {
        match self {
            Self::Filtered => &[Self::Filtered, Self::List, Self::Page, Self::Time, Self::Pages, Self::Anywhere],
            Self::List => &[Self::List, Self::Page, Self::Time, Self::Pages, Self::Anywhere],
            Self::Page => &[Self::Page, Self::Time, Self::Pages, Self::Anywhere],
            Self::Usage => &[Self::Usage, Self::Time, Self::Pages, Self::Anywhere],
            Self::WhatIf => &[Self::WhatIf, Self::Pages, Self::Anywhere],
            Self::ChoiceAndField => &[Self::ChoiceAndField, Self::Choice, Self::Anywhere],
            Self::Why => &[Self::Why, Self::Reading, Self::Anywhere],
            Self::Choice => &[Self::Choice, Self::Anywhere],
            Self::Field => &[Self::Field, Self::Anywhere],
            Self::Line => &[Self::Line, Self::Anywhere],
            Self::Form => &[Self::Form, Self::Anywhere],
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
