//! The one keymap: what a key does, where. The footer and the help follow from it.

use super::{Choice, Command};
use crate::key::{Code, Key};

/// Something that a key does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Action {
    /// Choose the subscription above.
    Up,
    /// Choose the subscription below.
    Down,
    /// Choose the first subscription.
    First,
    /// Choose the last subscription.
    Last,
    /// Show the list or the page, in a narrow terminal.
    SwitchPane,
    /// Open the dialog of a command.
    Ask(Command),
    /// Move the clock to the next event.
    NextEvent,
    /// Move the clock to the previous event.
    PreviousEvent,
    /// Stop the clock, or let it go on.
    TogglePause,
    /// Let the clock run faster.
    Faster,
    /// Let the clock run slower.
    Slower,
    /// Save as a scenario.
    Save,
    /// Show every key.
    Help,
    /// End the program; asks where something would be lost.
    Quit,
    /// End the program.
    QuitAtOnce,
    /// Stop the program until it is continued.
    Suspend,
    /// Choose an option of a dialog: the upper one is *Yes*.
    Choose(Choice),
    /// Move between the options and the field of a dialog.
    SwitchFocus,
    /// Confirm what is chosen.
    Confirm,
    /// Leave the dialog; nothing happens.
    Leave,
    /// Scroll by so many lines.
    Scroll(isize),
}

/// What the keys act on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Context {
    /// The page.
    Page,
    /// The options of a dialog.
    Choice,
    /// The field of a dialog. Every key that is not bound types.
    Field,
    /// Something to read.
    Reading,
}

impl Context {
    /// Every context, in the order of the help.
    pub const ALL: [Self; 4] = [Self::Page, Self::Choice, Self::Field, Self::Reading];

    /// The name in messages.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Page => "page",
            Self::Choice => "choice",
            Self::Field => "field",
            Self::Reading => "reading",
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
    /// Whether the footer has room for it; the earlier in the keymap, the rather.
    pub in_footer: bool,
}

const fn bind(context: Context, keys: &'static [Key], action: Action, message: &'static str) -> Binding {
    Binding { context, keys, action, message, in_footer: false }
}

const fn shown(context: Context, keys: &'static [Key], action: Action, message: &'static str) -> Binding {
    Binding { in_footer: true, ..bind(context, keys, action, message) }
}

const fn char(c: char) -> Key {
    Key::char(c)
}

const fn key(code: Code) -> Key {
    Key::plain(code)
}

const BACK_TAB: Key = Key { shift: true, ..Key::plain(Code::Tab) };

use Context::{Choice as Options, Field as Typing, Page, Reading};

/// Every key that does something.
pub const KEYMAP: &[Binding] = &[
    shown(Page, &[key(Code::Up), char('k')], Action::Up, "key-up"),
    shown(Page, &[key(Code::Down), char('j')], Action::Down, "key-down"),
    bind(Page, &[key(Code::Home), char('g')], Action::First, "key-first"),
    bind(Page, &[key(Code::End), char('G')], Action::Last, "key-last"),
    bind(Page, &[key(Code::Tab), BACK_TAB], Action::SwitchPane, "key-switch-pane"),
    shown(Page, &[char('n'), key(Code::Right)], Action::NextEvent, "key-next-event"),
    bind(Page, &[char('p'), key(Code::Left)], Action::PreviousEvent, "key-previous-event"),
    shown(Page, &[char(' ')], Action::TogglePause, "key-pause"),
    shown(Page, &[char('+'), char('=')], Action::Faster, "key-faster"),
    bind(Page, &[char('-')], Action::Slower, "key-slower"),
    bind(Page, &[char('u')], Action::Ask(Command::Upgrade), "command-upgrade"),
    bind(Page, &[char('t')], Action::Ask(Command::Transfer), "command-transfer"),
    bind(Page, &[char('T')], Action::Ask(Command::CancelTransfer), "command-cancel-transfer"),
    bind(Page, &[char('x')], Action::Ask(Command::Cancel), "command-cancel"),
    bind(Page, &[char('r')], Action::Ask(Command::Reactivate), "command-reactivate"),
    bind(Page, &[char('m')], Action::Ask(Command::AddPaymentMethod), "command-payment-method"),
    bind(Page, &[char('b')], Action::Ask(Command::PayBill), "command-pay-bill"),
    bind(Page, &[char('s')], Action::Save, "key-save"),
    shown(Page, &[char('?'), key(Code::F(1))], Action::Help, "key-help"),
    shown(Page, &[char('q')], Action::Quit, "key-quit"),
    bind(Page, &[Key::ctrl('z')], Action::Suspend, "key-suspend"),
    bind(Page, &[Key::ctrl('c')], Action::QuitAtOnce, "key-quit-at-once"),
    shown(Options, &[key(Code::Up), char('k')], Action::Choose(Choice::Yes), "key-choose-up"),
    shown(Options, &[key(Code::Down), char('j')], Action::Choose(Choice::No), "key-choose-down"),
    shown(Options, &[key(Code::Tab), BACK_TAB], Action::SwitchFocus, "key-switch-focus"),
    shown(Options, &[key(Code::Enter)], Action::Confirm, "key-confirm"),
    shown(Options, &[key(Code::Escape), char('q')], Action::Leave, "key-leave"),
    shown(Typing, &[key(Code::Enter)], Action::Confirm, "key-confirm"),
    shown(Typing, &[key(Code::Tab), BACK_TAB], Action::SwitchFocus, "key-switch-focus"),
    shown(Typing, &[key(Code::Escape)], Action::Leave, "key-leave"),
    shown(Reading, &[key(Code::Up), char('k')], Action::Scroll(-1), "key-scroll-up"),
    shown(Reading, &[key(Code::Down), char('j')], Action::Scroll(1), "key-scroll-down"),
    bind(Reading, &[key(Code::PageUp)], Action::Scroll(-10), "key-page-up"),
    bind(Reading, &[key(Code::PageDown), char(' ')], Action::Scroll(10), "key-page-down"),
    shown(Reading, &[key(Code::Escape), key(Code::Enter), char('q'), char('?')], Action::Leave, "key-close"),
];

/// The bindings of a context, in the order of the keymap.
pub fn bindings(context: Context) -> impl Iterator<Item = &'static Binding> {
    KEYMAP.iter().filter(move |binding| binding.context == context)
}

/// What a key does in a context. Ending and suspending the program work everywhere.
pub(super) fn action(context: Context, key: Key) -> Option<Action> {
    let here = bindings(context).find(|binding| binding.keys.contains(&key));
    let anywhere = || {
        bindings(Context::Page)
            .find(|binding| matches!(binding.action, Action::QuitAtOnce | Action::Suspend) && binding.keys.contains(&key))
    };
    here.or_else(anywhere).map(|binding| binding.action)
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn no_key_does_two_things_in_one_place() {
        for context in Context::ALL {
            let keys: Vec<Key> = bindings(context).flat_map(|binding| binding.keys).copied().collect();
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
        for c in ' '..='~' {
            assert_eq!(action(Context::Field, Key::char(c)), None, "{c:?}");
        }
    }
}
