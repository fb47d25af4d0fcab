//! The one keymap: what a key does, where. The footer and the help follow from it.

use super::{Command, Direction, Saving, time::Step};
use crate::key::{Code, Key};

/// Something that a key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Choose the subscription or the part above or below.
    Step(Direction),
    /// Choose the first or the last subscription.
    StepToEnd(Direction),
    /// Choose the next or the previous area of the screen.
    StepArea(Direction),
    /// Press the chosen part.
    Press,
    /// Open the dialog of a command.
    Ask(Command),
    /// Say why the chosen part is as it is.
    Why,
    /// Compare two futures.
    WhatIf,
    /// Show what was used.
    Usage,
    /// Show what happens when.
    Events,
    /// Move the clock.
    MoveTime(Step, Direction),
    /// Move the clock to the first or the last event.
    MoveTimeToEnd(Direction),
    /// Ask for a point in time to go to; typing starts with this, where it is something.
    GoTo(Option<char>),
    /// Ask which branch of time to return to.
    Branches,
    /// Ask who signs in.
    SignIn,
    /// Sort the list by something else.
    Sort,
    /// Ask which subscriptions to show.
    Filter,
    /// Stop the clock, or let it go on.
    TogglePause,
    /// Let the clock run faster.
    Faster,
    /// Let the clock run slower.
    Slower,
    /// Save something.
    Save(Saving),
    /// Show every key.
    Help,
    /// End the program; asks where something would be lost.
    Quit,
    /// End the program.
    QuitAtOnce,
    /// Stop the program until it is continued.
    Suspend,
    /// Choose the option above or below.
    Choose(Direction),
    /// Change the chosen setting.
    Change(Direction),
    /// Ask why of the next or the previous part.
    StepWhy(Direction),
    /// Move between the options and the field of a dialog.
    SwitchFocus,
    /// Confirm what is chosen.
    Confirm,
    /// Leave the dialog; nothing happens.
    Leave,
    /// Show the subscription's page again.
    Back,
    /// Scroll by so many lines.
    Scroll(isize),
}

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
    /// What happens when.
    Events,
    /// Something to read.
    Reading,
    /// Everywhere.
    Anywhere,
}

impl Context {
    /// Every context, in the order of the help.
    pub const ALL: [Self; 14] = [
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
        Self::Events,
        Self::Reading,
        Self::Anywhere,
    ];

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
            Self::Events => "events",
            Self::Reading => "reading",
            Self::Anywhere => "anywhere",
        }
    }

    /// The contexts whose keys work here, the nearest first.
    const fn layers(self) -> &'static [Self] {
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
            Self::Events => &[Self::Events, Self::Anywhere],
            Self::Reading => &[Self::Reading, Self::Anywhere],
            Self::Time | Self::Pages | Self::Anywhere => &[Self::Anywhere],
        }
    }
}

/// Keys that do the same.
#[derive(Debug)]
pub struct Binding {
    /// Where.
    pub context: Context,
    /// Any of these; the first one is shown in the footer.
    pub keys: &'static [Key],
    /// What they do.
    pub action: Action,
    /// The name of the message that says so.
    pub message: &'static str,
    /// Whether the footer has room for it, and the rather, the lower the number.
    pub in_footer: Option<u8>,
}

const fn bind(context: Context, keys: &'static [Key], action: Action, message: &'static str) -> Binding {
    Binding { context, keys, action, message, in_footer: None }
}

impl Binding {
    /// Shown in the footer, the rather, the lower the number.
    const fn shown(self, rank: u8) -> Self {
        Self { in_footer: Some(rank), ..self }
    }
}

const fn char(c: char) -> Key {
    Key::char(c)
}

const fn key(code: Code) -> Key {
    Key::plain(code)
}

const fn shift(code: Code) -> Key {
    Key { shift: true, ..Key::plain(code) }
}

const fn ctrl(code: Code) -> Key {
    Key { ctrl: true, ..Key::plain(code) }
}

const BACK_TAB: Key = shift(Code::Tab);

use Context::{Anywhere, Choice, ChoiceAndField, Events, Field, Filter, Line, Page, Pages, Reading, Time, Usage, WhatIf, Why};
use Direction::{Next, Previous};

/// Every key that does something.
pub const KEYMAP: &[Binding] = &[
    bind(Page, &[key(Code::Up), char('k')], Action::Step(Previous), "key-up").shown(4),
    bind(Page, &[key(Code::Down), char('j')], Action::Step(Next), "key-down").shown(4),
    bind(Page, &[char('g')], Action::StepToEnd(Previous), "key-first"),
    bind(Page, &[char('G')], Action::StepToEnd(Next), "key-last"),
    bind(Page, &[key(Code::Tab)], Action::StepArea(Next), "key-next-area").shown(5),
    bind(Page, &[BACK_TAB], Action::StepArea(Previous), "key-previous-area"),
    bind(Page, &[key(Code::Enter)], Action::Press, "key-press"),
    bind(Page, &[char('u')], Action::Ask(Command::Upgrade), "command-upgrade"),
    bind(Page, &[char('t')], Action::Ask(Command::Transfer), "command-transfer"),
    bind(Page, &[char('T')], Action::Ask(Command::CancelTransfer), "command-cancel-transfer"),
    bind(Page, &[char('r')], Action::Ask(Command::AnswerTransfer), "command-answer-transfer"),
    bind(Page, &[char('x')], Action::Ask(Command::Cancel), "command-cancel"),
    bind(Page, &[char('R')], Action::Ask(Command::Reactivate), "command-reactivate"),
    bind(Page, &[char('m')], Action::Ask(Command::AddPaymentMethod), "command-payment-method"),
    bind(Page, &[char('b')], Action::Ask(Command::PayBill), "command-pay-bill"),
    bind(Page, &[char('w')], Action::Why, "key-why").shown(2),
    bind(Page, &[char('i')], Action::WhatIf, "key-what-if").shown(6),
    bind(Page, &[char('c')], Action::Usage, "key-usage"),
    bind(Page, &[char('o')], Action::Sort, "key-sort"),
    bind(Page, &[char('/')], Action::Filter, "key-filter"),
    bind(Page, &[char('A')], Action::SignIn, "key-sign-in"),
    bind(Usage, &[char('D')], Action::Save(Saving::Usage), "key-download").shown(3),
    bind(Usage, &[char('w')], Action::Why, "key-why"),
    bind(Usage, &[key(Code::Escape), char('q'), char('c')], Action::Back, "key-back").shown(0),
    bind(Time, &[char('a')], Action::Ask(Command::AddUsage), "command-add-usage").shown(9),
    bind(Time, &[char('n'), key(Code::Right)], Action::MoveTime(Step::Event, Next), "key-next-event").shown(3),
    bind(Time, &[char('p'), key(Code::Left)], Action::MoveTime(Step::Event, Previous), "key-previous-event"),
    bind(Time, &[shift(Code::Right), char('>')], Action::MoveTime(Step::Day, Next), "key-next-day"),
    bind(Time, &[shift(Code::Left), char('<')], Action::MoveTime(Step::Day, Previous), "key-previous-day"),
    bind(Time, &[ctrl(Code::Right), char('.')], Action::MoveTime(Step::Hour, Next), "key-next-hour"),
    bind(Time, &[ctrl(Code::Left), char(',')], Action::MoveTime(Step::Hour, Previous), "key-previous-hour"),
    bind(Time, &[key(Code::Home)], Action::MoveTimeToEnd(Previous), "key-sign-up"),
    bind(Time, &[key(Code::End)], Action::MoveTimeToEnd(Next), "key-last-change"),
    bind(Time, &[char('d')], Action::GoTo(None), "key-go-to"),
    bind(Time, &[char('2')], Action::GoTo(Some('2')), "key-go-to-typed"),
    bind(Time, &[char(' ')], Action::TogglePause, "key-pause").shown(3),
    bind(Time, &[char('+'), char('=')], Action::Faster, "key-faster").shown(8),
    bind(Time, &[char('-')], Action::Slower, "key-slower"),
    bind(Time, &[char('l')], Action::Events, "key-events").shown(9),
    bind(Time, &[char('f')], Action::Branches, "key-branches"),
    bind(WhatIf, &[key(Code::Up), char('k'), BACK_TAB], Action::Choose(Previous), "key-setting-up").shown(2),
    bind(WhatIf, &[key(Code::Down), char('j'), key(Code::Tab)], Action::Choose(Next), "key-setting-down").shown(2),
    bind(WhatIf, &[key(Code::Left), char('-')], Action::Change(Previous), "key-earlier").shown(1),
    bind(WhatIf, &[key(Code::Right), char('+')], Action::Change(Next), "key-later").shown(1),
    bind(WhatIf, &[char('w')], Action::Why, "key-why").shown(2),
    bind(WhatIf, &[key(Code::Escape), char('q'), char('i')], Action::Back, "key-back").shown(0),
    bind(Pages, &[char('s')], Action::Save(Saving::Scenario), "key-save"),
    bind(Pages, &[char('?'), key(Code::F(1))], Action::Help, "key-help").shown(0),
    bind(Page, &[char('q')], Action::Quit, "key-quit").shown(0),
    bind(Anywhere, &[Key::ctrl('z')], Action::Suspend, "key-suspend"),
    bind(Anywhere, &[Key::ctrl('c')], Action::QuitAtOnce, "key-quit-at-once"),
    bind(Choice, &[key(Code::Up), char('k')], Action::Choose(Previous), "key-choose-up").shown(2),
    bind(Choice, &[key(Code::Down), char('j')], Action::Choose(Next), "key-choose-down").shown(2),
    bind(ChoiceAndField, &[key(Code::Tab), BACK_TAB], Action::SwitchFocus, "key-switch-focus").shown(3),
    bind(Choice, &[key(Code::Enter)], Action::Confirm, "key-confirm").shown(1),
    bind(Choice, &[key(Code::Escape), char('q')], Action::Leave, "key-leave").shown(0),
    bind(Field, &[key(Code::Enter)], Action::Confirm, "key-confirm").shown(1),
    bind(Field, &[key(Code::Tab), BACK_TAB], Action::SwitchFocus, "key-switch-focus").shown(3),
    bind(Field, &[key(Code::Escape)], Action::Leave, "key-leave").shown(0),
    bind(Line, &[key(Code::Enter)], Action::Confirm, "key-confirm").shown(1),
    bind(Line, &[key(Code::Escape)], Action::Leave, "key-leave").shown(0),
    bind(Filter, &[key(Code::Up)], Action::Step(Previous), "key-up").shown(2),
    bind(Filter, &[key(Code::Down)], Action::Step(Next), "key-down").shown(2),
    bind(Filter, &[key(Code::Enter)], Action::Confirm, "key-keep-filter").shown(1),
    bind(Filter, &[key(Code::Escape)], Action::Leave, "key-clear-filter").shown(0),
    bind(Why, &[key(Code::Tab), key(Code::Right)], Action::StepWhy(Next), "key-next-part").shown(1),
    bind(Why, &[BACK_TAB, key(Code::Left)], Action::StepWhy(Previous), "key-previous-part"),
    bind(Events, &[key(Code::Up), char('k')], Action::Choose(Previous), "key-choose-up").shown(2),
    bind(Events, &[key(Code::Down), char('j')], Action::Choose(Next), "key-choose-down").shown(2),
    bind(Events, &[key(Code::Enter)], Action::Confirm, "key-go-there").shown(1),
    bind(Events, &[key(Code::Escape), char('q'), char('l')], Action::Leave, "key-close").shown(0),
    bind(Reading, &[key(Code::Up), char('k')], Action::Scroll(-1), "key-scroll-up").shown(2),
    bind(Reading, &[key(Code::Down), char('j')], Action::Scroll(1), "key-scroll-down").shown(2),
    bind(Reading, &[key(Code::PageUp)], Action::Scroll(-10), "key-page-up"),
    bind(Reading, &[key(Code::PageDown), char(' ')], Action::Scroll(10), "key-page-down"),
    bind(Reading, &[key(Code::Escape), key(Code::Enter), char('q'), char('?'), char('w')], Action::Leave, "key-close").shown(0),
];

/// The bindings of a context itself, in the order of the keymap.
pub fn bindings(context: Context) -> impl Iterator<Item = &'static Binding> {
    KEYMAP.iter().filter(move |binding| binding.context == context)
}

/// The bindings that work in a context, the nearest first.
pub fn bindings_in(context: Context) -> impl Iterator<Item = &'static Binding> {
    context.layers().iter().flat_map(|layer| bindings(*layer))
}

/// What a key does in a context.
pub(super) fn action(context: Context, key: Key) -> Option<Action> {
    bindings_in(context).find(|binding| binding.keys.contains(&key)).map(|binding| binding.action)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn no_key_does_two_things_in_one_place() {
        for context in Context::ALL {
            let keys: Vec<Key> = bindings_in(context).flat_map(|binding| binding.keys).copied().collect();
            let different: HashSet<Key> = keys.iter().copied().collect();
            assert_eq!(keys.len(), different.len(), "{context:?}");
        }
    }

    #[test]
    fn every_command_has_a_key() {
        for command in Command::ALL {
            assert!(KEYMAP.iter().any(|binding| binding.action == Action::Ask(command)), "{command:?}");
        }
    }

    #[test]
    fn a_field_types_every_character() {
        for context in [Context::Field, Context::Line, Context::Filter] {
            for c in ' '..='~' {
                assert_eq!(action(context, Key::char(c)), None, "{c:?}");
            }
        }
    }
}
