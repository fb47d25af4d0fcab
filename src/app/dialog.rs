//! Dialogs: what they ask, what is chosen in them, and what confirming them does.

use std::path::PathBuf;

use chrono::TimeDelta;

use super::{Action, Command, Context, Effect, Field, KEYMAP, Model, NotSaved, Notice};
use crate::domain::Instant;

/// How long the *processing* step is shown.
const PROCESSING: TimeDelta = TimeDelta::milliseconds(900);

/// How far the help scrolls at the most. The view stops at its last line, which only it knows; this keeps the way back short.
const LONGEST_HELP: usize = 2 * KEYMAP.len();

/// A dialog over the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dialog {
    /// Asks whether a command is to be carried out.
    Ask(Ask),
    /// A command was carried out; shown for a moment, as the original did. It asks nothing.
    Processing {
        /// Which command.
        command: Command,
        /// Until which real time.
        until: Instant,
    },
    /// Asks before what was done is lost.
    Leave(Leave),
    /// Asks for a file to save the scenario in.
    Save(Save),
    /// Every key, and what this simulator chose.
    Help {
        /// How many lines are scrolled away.
        scroll: usize,
    },
}

/// An answer to a question.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Choice {
    /// Do it.
    Yes,
    /// Do not.
    #[default]
    No,
}

/// What takes the keys in a dialog that has a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// The options.
    Options,
    /// The field.
    Field,
}

/// The question whether a command is to be carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ask {
    /// Which command.
    pub command: Command,
    /// What is chosen; *No* at first.
    pub choice: Choice,
    /// What is typed, where something is.
    pub field: Option<Field>,
    /// What takes the keys.
    pub focus: Focus,
}

impl Ask {
    pub(super) fn new(command: Command) -> Self {
        let field = command.asks_for().map(Field::new);
        // A field that is empty has to be filled in first.
        let empty = field.as_ref().is_some_and(|field| field.text().is_empty());
        Self { command, choice: Choice::No, field, focus: if empty { Focus::Field } else { Focus::Options } }
    }
}

/// The ways out of the program.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Leaving {
    /// Go on.
    #[default]
    Stay,
    /// Save as a scenario first.
    Save,
    /// End the simulation.
    Quit,
}

/// The question before what was done is lost.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Leave {
    /// What is chosen; to stay at first.
    pub choice: Leaving,
}

/// The question for a file to save the scenario in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Save {
    /// The path.
    pub field: Field,
    /// Why it could not be saved there.
    pub error: Option<NotSaved>,
}

impl Default for Save {
    fn default() -> Self {
        Self { field: Field::new("my-scenario.toml"), error: None }
    }
}

impl Dialog {
    /// The name in the public state; `None` for one that asks nothing.
    pub(super) const fn code(&self) -> Option<&'static str> {
        match self {
            Self::Ask(ask) => Some(ask.command.code()),
            Self::Processing { .. } => None,
            Self::Leave(_) => Some("quit"),
            Self::Save(_) => Some("save"),
            Self::Help { .. } => Some("help"),
        }
    }

    /// What a key may do in it.
    #[must_use]
    pub const fn context(&self) -> Context {
        match self {
            Self::Ask(Ask { focus: Focus::Field, .. }) | Self::Save(_) => Context::Field,
            Self::Ask(_) | Self::Leave(_) | Self::Processing { .. } => Context::Choice,
            Self::Help { .. } => Context::Reading,
        }
    }

    /// The field that takes the keys.
    pub(super) const fn field(&mut self) -> Option<&mut Field> {
        match self {
            Self::Ask(Ask { focus: Focus::Field, field, .. }) => field.as_mut(),
            Self::Save(save) => Some(&mut save.field),
            _ => None,
        }
    }

    /// Does what an action within a dialog says.
    pub(super) fn perform(&mut self, action: Action) {
        match (self, action) {
            (Self::Ask(ask), Action::Choose(choice)) => ask.choice = choice,
            (Self::Ask(Ask { field: Some(_), focus, .. }), Action::SwitchFocus) => {
                *focus = match focus {
                    Focus::Options => Focus::Field,
                    Focus::Field => Focus::Options,
                };
            }
            (Self::Leave(leave), Action::Choose(direction)) => {
                leave.choice = match (leave.choice, direction) {
                    (Leaving::Stay | Leaving::Save, Choice::Yes) => Leaving::Stay,
                    (Leaving::Stay, Choice::No) | (Leaving::Quit, Choice::Yes) => Leaving::Save,
                    (Leaving::Save | Leaving::Quit, Choice::No) => Leaving::Quit,
                };
            }
            (Self::Help { scroll }, Action::Scroll(lines)) => *scroll = scroll.saturating_add_signed(lines).min(LONGEST_HELP),
            _ => {}
        }
    }
}

impl Model {
    /// Confirms the dialog that is open, where what is chosen in it can be confirmed.
    pub(super) fn confirm(&mut self) -> Vec<Effect> {
        match self.dialog.take() {
            Some(Dialog::Ask(ask)) => self.confirm_ask(ask),
            Some(Dialog::Leave(Leave { choice: Leaving::Quit })) => return vec![Effect::Quit],
            Some(Dialog::Leave(Leave { choice: Leaving::Save })) => self.dialog = Some(Dialog::Save(Save::default())),
            Some(Dialog::Save(save)) => {
                let path = PathBuf::from(save.field.text().trim());
                self.dialog = Some(Dialog::Save(save));
                if !path.as_os_str().is_empty() {
                    return vec![Effect::Save { path, contents: self.to_scenario().to_toml() }];
                }
            }
            Some(Dialog::Leave(_) | Dialog::Processing { .. } | Dialog::Help { .. }) | None => {}
        }
        Vec::new()
    }

    fn confirm_ask(&mut self, ask: Ask) {
        let typed = ask.field.as_ref().map_or("", Field::text).to_owned();
        match (ask.focus, ask.choice) {
            // Enter in the field is the end of typing, not yet the answer.
            (Focus::Field, _) => self.dialog = Some(Dialog::Ask(Ask { focus: Focus::Options, ..ask })),
            (Focus::Options, Choice::No) => {}
            (Focus::Options, Choice::Yes) => {
                if self.carry_out(ask.command, &typed) {
                    let until = self.wall.unwrap_or_default() + PROCESSING;
                    self.dialog = Some(Dialog::Processing { command: ask.command, until });
                } else if ask.field.is_some() {
                    // What was typed can be mended.
                    self.dialog = Some(Dialog::Ask(ask));
                }
            }
        }
    }

    /// Takes down how saving went.
    pub(super) fn saved(&mut self, outcome: Result<(), NotSaved>) {
        let Some(Dialog::Save(save)) = &mut self.dialog else { return };
        match outcome {
            Ok(()) => {
                self.notice = Some(Notice::Saved(PathBuf::from(save.field.text().trim())));
                self.unsaved = false;
                self.dialog = None;
            }
            Err(error) => save.error = Some(error),
        }
    }
}
