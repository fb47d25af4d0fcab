//! The keys where nobody says otherwise.

use super::{Binding, bind};
use crate::{
    app::{Action, Command, Context, Direction, SaveKind, Step, Verb},
    key::{Code, Key},
};

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

use Context::{
    Anywhere, Card, Choice, ChoiceAndField, Coach, Events, Field, Filter, Help, Line, Page, Pages, Palette, Question, Reading, Time, Usage,
    WhatIf, Why,
};
use Direction::{Next, Previous};

/// Every key that does something, where nobody says otherwise.
pub(super) const DEFAULT: &[Binding] = &[
    bind(Page, &[key(Code::Up), char('k')], Action::Step(Previous), "key-up").shown(4),
    bind(Page, &[key(Code::Down), char('j')], Action::Step(Next), "key-down").shown(4),
    bind(Page, &[char('g')], Action::StepToEnd(Previous), "key-first"),
    bind(Page, &[char('G')], Action::StepToEnd(Next), "key-last"),
    bind(Page, &[key(Code::Tab)], Action::StepArea(Next), "key-next-area").shown(5),
    bind(Page, &[BACK_TAB], Action::StepArea(Previous), "key-previous-area"),
    bind(Page, &[key(Code::Enter)], Action::Press, "key-press"),
    bind(Page, &[char('u')], Action::Ask(Command::Upgrade), "command-upgrade"),
    bind(Page, &[char('t')], Action::Ask(Command::RequestTransfer), "command-transfer"),
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
    bind(Page, &[key(Code::Escape)], Action::ShowAll, "key-show-all"),
    bind(Page, &[char('A')], Action::SignIn, "key-sign-in"),
    bind(Usage, &[char('D')], Action::Save(SaveKind::Usage), "key-download").shown(3),
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
    bind(Time, &[char('d')], Action::GoTo, "key-go-to"),
    bind(
        Time,
        &[char('0'), char('1'), char('2'), char('3'), char('4'), char('5'), char('6'), char('7'), char('8'), char('9')],
        Action::TypeTime,
        "key-go-to-typed",
    ),
    bind(Time, &[char(' ')], Action::TogglePause, "key-pause").shown(3),
    bind(Time, &[char('+'), char('=')], Action::Faster, "key-faster").shown(8),
    bind(Time, &[char('-')], Action::Slower, "key-slower"),
    bind(Time, &[char('l')], Action::Events, "key-events").shown(9),
    bind(Time, &[char('f')], Action::Branches, "key-branches"),
    bind(WhatIf, &[key(Code::Up), char('k'), BACK_TAB], Action::Choose(Previous), "key-setting-up").shown(3),
    bind(WhatIf, &[key(Code::Down), char('j'), key(Code::Tab)], Action::Choose(Next), "key-setting-down").shown(3),
    bind(WhatIf, &[key(Code::Left), char('-')], Action::Change(Previous), "key-earlier").shown(1),
    bind(WhatIf, &[key(Code::Right), char('+')], Action::Change(Next), "key-later").shown(1),
    bind(WhatIf, &[char('w')], Action::Why, "key-why").shown(2),
    bind(WhatIf, &[key(Code::Escape), char('q'), char('i')], Action::Back, "key-back").shown(0),
    bind(Pages, &[char('y')], Action::Copy, "key-copy"),
    bind(Pages, &[char('L')], Action::NextLanguage, "key-next-language"),
    bind(Pages, &[char('M')], Action::ToggleMouse, "key-toggle-mouse"),
    bind(Pages, &[char('s')], Action::Save(SaveKind::Scenario), "key-save"),
    bind(Pages, &[char('W')], Action::Walkthroughs, "key-walkthroughs"),
    bind(Pages, &[char(':'), Key::ctrl('p')], Action::Palette, "key-palette"),
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
    bind(Filter, &[key(Code::Escape)], Action::Leave, "key-leave").shown(0),
    bind(Why, &[key(Code::Tab), key(Code::Right)], Action::StepWhy(Next), "key-next-part").shown(1),
    bind(Why, &[BACK_TAB, key(Code::Left)], Action::StepWhy(Previous), "key-previous-part"),
    bind(Palette, &[key(Code::Up)], Action::Choose(Previous), "key-choose-up").shown(2),
    bind(Palette, &[key(Code::Down)], Action::Choose(Next), "key-choose-down").shown(2),
    bind(Palette, &[key(Code::Enter)], Action::Confirm, "key-do-it").shown(1),
    bind(Palette, &[key(Code::Escape)], Action::Leave, "key-leave").shown(0),
    bind(Help, &[char('/')], Action::Search, "key-search").shown(1),
    bind(Events, &[key(Code::Up), char('k')], Action::Choose(Previous), "key-choose-up").shown(2),
    bind(Events, &[key(Code::Down), char('j')], Action::Choose(Next), "key-choose-down").shown(2),
    bind(Events, &[key(Code::Enter)], Action::Confirm, "key-go-there").shown(1),
    bind(Events, &[key(Code::Escape), char('q'), char('l')], Action::Leave, "key-close").shown(0),
    bind(
        Question,
        &[char('1'), char('2'), char('3'), char('4'), char('5'), char('6'), char('7'), char('8'), char('9')],
        Action::Answer,
        "key-answer",
    ),
    bind(Coach, &[char('N'), key(Code::F(4))], Action::Coach(Verb::Next), "key-next-step"),
    bind(Coach, &[char('P')], Action::Coach(Verb::Previous), "key-previous-step"),
    bind(Coach, &[char('h'), key(Code::F(2))], Action::Coach(Verb::Hint), "key-hint"),
    bind(Coach, &[char('H'), key(Code::F(3))], Action::Coach(Verb::Solution), "key-solution"),
    bind(Coach, &[char('Z')], Action::Coach(Verb::ResetStep), "key-reset-step"),
    bind(Coach, &[char('O')], Action::Coach(Verb::StartOver), "key-start-over"),
    bind(Coach, &[char('S')], Action::Coach(Verb::Steps), "key-steps"),
    bind(Coach, &[char('K')], Action::Coach(Verb::Skip), "key-skip"),
    bind(Coach, &[char('B')], Action::Coach(Verb::Sandbox), "key-sandbox"),
    bind(Card, &[char('s')], Action::Save(SaveKind::Card), "key-save-card").shown(1),
    bind(Card, &[key(Code::Escape), key(Code::Enter), char('q')], Action::Leave, "key-close").shown(0),
    bind(Reading, &[key(Code::Up), char('k')], Action::Scroll(-1), "key-scroll-up").shown(2),
    bind(Reading, &[key(Code::Down), char('j')], Action::Scroll(1), "key-scroll-down").shown(2),
    bind(Reading, &[key(Code::PageUp)], Action::Scroll(-10), "key-page-up"),
    bind(Reading, &[key(Code::PageDown), char(' ')], Action::Scroll(10), "key-page-down"),
    bind(Reading, &[key(Code::Escape), key(Code::Enter), char('q'), char('?'), char('w')], Action::Leave, "key-close").shown(0),
];
