//! Dialogs: what they ask, what is chosen in them, and what a key does there.

use super::{Action, Answer, Command, Context, Direction, Field, NotSaved, Options, Palette, Part};
use crate::{
    document::Texts,
    domain::{Act, Instant, Snapshot},
};

/// How far a text scrolls at the most. The view stops at its last line, which only it knows; this keeps the way back short.
const LONGEST_TEXT: usize = 200;

/// A dialog over the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dialog {
    /// Asks whether a command is to be carried out.
    Ask(Ask),
    /// Something was done; shown for a moment, as the original did. It asks nothing.
    Processing {
        /// By which command.
        command: Command,
        /// Until which real time.
        until: Instant,
    },
    /// Says why a part of the screen is as it is.
    Why(Why),
    /// Says why two futures are as they are.
    WhyFutures {
        /// How many lines are scrolled away.
        scroll: usize,
    },
    /// What happened, and what will.
    Events {
        /// The chosen event, from the first one.
        chosen: usize,
    },
    /// Asks for a point in time to go to.
    GoTo(GoTo),
    /// Asks which branch of time to return to.
    Branches(Options<usize>),
    /// Asks who signs in.
    SignIn(SignIn),
    /// Asks which subscriptions to show, in the list itself.
    Filter(Filter),
    /// Asks before what was done is lost.
    Leave(Options<Leaving>),
    /// Asks for a file to save something in.
    Save(Save),
    /// Every action, to be found by a few letters.
    Palette(Palette),
    /// Every key, and what this simulator chose.
    Help(Help),
    /// The walkthroughs.
    Walkthroughs(Options<Listed>),
    /// The steps of the walkthrough, by their places.
    Steps(Options<usize>),
    /// The end of the walkthrough.
    Card,
}

/// A walkthrough that can be begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its name in files.
    pub name: String,
    /// What it is called.
    pub title: Texts,
    /// What it is about.
    pub summary: Texts,
    /// How many steps it has.
    pub steps: usize,
    /// How many of them are done; `None` where it was never begun.
    pub done: Option<usize>,
    /// Whether its end was reached once.
    pub is_finished: bool,
}

/// The help.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Help {
    /// How many lines are scrolled away.
    pub scroll: usize,
    /// What is looked for; all of it is shown where nothing is.
    pub search: Field,
    /// Whether that is being typed.
    pub is_typing: bool,
}

/// What takes the keys in a dialog that has a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// The options.
    Options,
    /// The field.
    Field,
}

impl Focus {
    const fn other(self) -> Self {
        match self {
            Self::Options => Self::Field,
            Self::Field => Self::Options,
        }
    }
}

/// The question whether a command is to be carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Which command.
    pub command: Command,
    /// What can be answered; to do nothing is chosen at first.
    pub answers: Options<Answer>,
    /// What is typed, where something is.
    pub field: Option<Field>,
    /// What takes the keys.
    pub focus: Focus,
}

impl Ask {
    pub(super) fn new(command: Command, snapshot: &Snapshot<'_>) -> Self {
        let field = command.asks_for().map(Field::new);
        // A field that is empty has to be filled in first.
        let empty = field.as_ref().is_some_and(|field| field.text().is_empty());
        Self {
            command,
            answers: Options::harmless(command.answers(snapshot)),
            field,
            focus: if empty { Focus::Field } else { Focus::Options },
        }
    }

    /// The act that the chosen answer is, with what is typed; `None` where it does nothing.
    pub(super) fn act(&self, snapshot: &Snapshot<'_>) -> Option<Act> {
        let typed = self.field.as_ref().map_or("", Field::text);
        self.answers.chosen().and_then(|answer| self.command.act(*answer, typed, snapshot))
    }
}

/// The answer to the question why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Why {
    /// What is asked after.
    pub part: Part,
    /// How many lines are scrolled away.
    pub scroll: usize,
}

impl Why {
    pub(super) const fn new(part: Part) -> Self {
        Self { part, scroll: 0 }
    }
}

/// The question for a point in time.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GoTo {
    /// What is typed.
    pub field: Field,
    /// Whether what was typed is no point in time.
    pub refused: bool,
}

/// Somebody who can sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignInAs {
    /// A known account, by its e-mail address.
    Known(String),
    /// The one that is typed.
    Other,
}

/// The question who signs in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignIn {
    /// The accounts that are known, and another one.
    pub accounts: Options<SignInAs>,
    /// The e-mail address of another one.
    pub field: Field,
    /// What takes the keys.
    pub focus: Focus,
    /// Whether what was typed is no e-mail address.
    pub refused: bool,
}

impl SignIn {
    /// Lets the field take the keys: who types there means another account.
    pub(super) fn enter_field(&mut self) {
        self.focus = Focus::Field;
        self.accounts = self.accounts.clone().with_last_chosen();
    }

    /// The e-mail address of who is chosen.
    pub(super) fn email(&self) -> &str {
        match self.accounts.chosen() {
            Some(SignInAs::Known(email)) => email,
            Some(SignInAs::Other) | None => self.field.text().trim(),
        }
    }
}

/// The question which subscriptions to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filter {
    /// What they have in them.
    pub field: Field,
    /// What the list was filtered by before.
    pub(super) before: String,
    /// The place in the scenario of what was chosen before.
    pub(super) chosen: usize,
}

/// The ways out of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leaving {
    /// Go on.
    Stay,
    /// Save as a scenario first.
    Save,
    /// End the simulation.
    Quit,
}

/// What is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Saving {
    /// The account as a scenario.
    Scenario,
    /// The usage of the chosen subscription, day by day.
    Usage,
    /// The card at the end of a walkthrough.
    Card,
}

/// The question for a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Save {
    /// What goes into it.
    pub what: Saving,
    /// The path.
    pub field: Field,
    /// Why it could not be saved there.
    pub error: Option<NotSaved>,
}

impl Save {
    pub(super) fn new(what: Saving) -> Self {
        let name = match what {
            Saving::Scenario => "my-scenario.toml",
            Saving::Usage => "usage.csv",
            Saving::Card => "my-walkthrough.svg",
        };
        Self { what, field: Field::new(name), error: None }
    }
}

impl Dialog {
    /// The name in the public state; `None` for one that asks nothing.
    pub(super) const fn code(&self) -> Option<&'static str> {
        match self {
            Self::Ask(ask) => Some(ask.command.into_str()),
            Self::Processing { .. } => None,
            Self::Why(_) | Self::WhyFutures { .. } => Some("why"),
            Self::Events { .. } => Some("events"),
            Self::GoTo(_) => Some("go-to"),
            Self::Branches(_) => Some("branches"),
            Self::SignIn(_) => Some("sign-in"),
            Self::Filter(_) => Some("filter"),
            Self::Leave(_) => Some("quit"),
            Self::Save(Save { what: Saving::Scenario, .. }) => Some("save"),
            Self::Save(Save { what: Saving::Usage, .. }) => Some("download"),
            Self::Palette(_) => Some("palette"),
            Self::Save(Save { what: Saving::Card, .. }) => Some("save-card"),
            Self::Help(_) => Some("help"),
            Self::Walkthroughs(_) => Some("walkthroughs"),
            Self::Steps(_) => Some("steps"),
            Self::Card => Some("card"),
        }
    }

    /// What a key may do in it.
    #[must_use]
    pub const fn context(&self) -> Context {
        match self {
            Self::Ask(Ask { focus: Focus::Field, .. }) | Self::SignIn(SignIn { focus: Focus::Field, .. }) => Context::Field,
            Self::Save(_) | Self::GoTo(_) | Self::Help(Help { is_typing: true, .. }) => Context::Line,
            Self::Ask(Ask { field: Some(_), .. }) | Self::SignIn(_) => Context::ChoiceAndField,
            Self::Ask(_) | Self::Leave(_) | Self::Branches(_) | Self::Processing { .. } | Self::Walkthroughs(_) | Self::Steps(_) => {
                Context::Choice
            }
            Self::Filter(_) => Context::Filter,
            Self::Why(_) => Context::Why,
            Self::Events { .. } => Context::Events,
            Self::WhyFutures { .. } => Context::Reading,
            Self::Palette(_) => Context::Palette,
            Self::Help(_) => Context::Help,
            Self::Card => Context::Card,
        }
    }

    /// The field that takes the keys.
    pub(super) const fn field(&mut self) -> Option<&mut Field> {
        match self {
            Self::Ask(Ask { focus: Focus::Field, field, .. }) => field.as_mut(),
            Self::Save(save) => Some(&mut save.field),
            Self::GoTo(go_to) => Some(&mut go_to.field),
            Self::Palette(palette) => Some(&mut palette.field),
            Self::Help(Help { is_typing: true, search, .. }) => Some(search),
            Self::Filter(Filter { field, .. }) | Self::SignIn(SignIn { focus: Focus::Field, field, .. }) => Some(field),
            _ => None,
        }
    }

    /// Does what an action within a dialog says.
    pub(super) fn perform(&mut self, action: Action) {
        match (self, action) {
            (Self::Ask(ask), Action::Choose(direction)) => ask.answers.step(direction),
            (Self::Leave(options), Action::Choose(direction)) => options.step(direction),
            (Self::Palette(palette), Action::Choose(direction)) => palette.step(direction),
            (Self::Help(help), Action::Search) => *help = Help { is_typing: true, ..Help::default() },
            (Self::Branches(options) | Self::Steps(options), Action::Choose(direction)) => options.step(direction),
            (Self::Walkthroughs(options), Action::Choose(direction)) => options.step(direction),
            (Self::SignIn(sign_in), Action::Choose(direction)) => sign_in.accounts.step(direction),
            (Self::Events { chosen }, Action::Choose(Direction::Previous)) => *chosen = chosen.saturating_sub(1),
            (Self::Events { chosen }, Action::Choose(Direction::Next)) => *chosen += 1,
            (Self::Ask(Ask { field: Some(_), focus, .. }), Action::SwitchFocus) => *focus = focus.other(),
            (Self::SignIn(sign_in), Action::SwitchFocus) => match sign_in.focus {
                Focus::Options => sign_in.enter_field(),
                Focus::Field => sign_in.focus = Focus::Options,
            },
            (Self::Help(Help { scroll, .. }) | Self::WhyFutures { scroll } | Self::Why(Why { scroll, .. }), Action::Scroll(lines)) => {
                *scroll = scroll.saturating_add_signed(lines).min(LONGEST_TEXT);
            }
            _ => {}
        }
    }
}
