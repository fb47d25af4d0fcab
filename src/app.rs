//! The engine: a [`Session`], and [`update()`], which applies a message to it.
//!
//! A session is a [`World`] (what is simulated and shown) and what belongs to the person in it (keys, language, habits, progress).
//! Time comes in as [`Msg::Tick`]; nothing here reads a clock, a file or a terminal. What has to be done outside goes out as an
//! [`Effect`], and its outcome comes back as a message: see [`crate::driver`].

mod account;
mod action;
mod bookmark;
mod coach;
mod command;
mod context;
mod copy;
mod dialogs;
mod field;
mod first_steps;
mod fuzzy;
mod input;
mod keymap;
mod message;
mod mouse;
mod options;
mod part;
mod pasted;
mod screen;
mod scroll;
mod selection;
mod session;
mod subscription_list;
mod target;
mod time;
mod update;
mod usage;
mod what_if;
mod world;

use account::Account;
pub use account::Branch;
pub use action::{Action, Open};
pub use bookmark::Bookmark;
pub use coach::{Coach, CoachAction, CoachNotice, ReplayError, replay};
pub use command::{Answer, typed_amount};
pub use context::Context;
pub use dialogs::{
    Ask, AskCoach, Branches, Card, CoachAnswer, Demos, Dialog, Events, Filter, Focus, GoTo, Help, Own, OwnError, OwnField, Palette,
    PaletteEntry, PaletteObject, Processing, Quit, QuitChoice, Save, ScenarioItem, Scenarios, SignIn, SignInAs, Steps, WalkthroughItem,
    Walkthroughs, Why, WhyFutures,
};
pub use field::Field;
pub use first_steps::FirstSteps;
pub use input::{Input, ParseInputError};
pub use keymap::{Binding, Keymap, read_config};
pub use message::{Effect, Msg, NotSaved, Notice, SaveKind};
pub use options::{Direction, Options};
pub use part::{ParsePartError, Part};
pub use pasted::Pasted;
pub use screen::Screen;
pub use scroll::Scroll;
pub use session::{Habits, Session};
use subscription_list::SubscriptionList;
pub use subscription_list::{Order, STATUSES};
pub use target::{ParseTargetError, Target};
pub use time::TimeStep;
pub use update::update;
pub use what_if::{Setting, WhatIf};
pub use world::World;

pub use crate::state::Command;
