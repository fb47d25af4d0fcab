//! The engine: a [`Session`], and [`update()`], which applies a message to it.
//!
//! A session is a [`World`] (what is simulated and shown) and what belongs to the person in it (keys, language, habits, progress).
//! Time comes in as [`Msg::Tick`]; nothing here reads a clock, a file or a terminal. What has to be done outside goes out as an
//! [`Effect`], and its outcome comes back as a message: see [`crate::driver`].

mod account;
mod action;
mod coach;
mod command;
mod confirm;
mod context;
mod copy;
mod dialog;
mod field;
mod input;
mod keymap;
mod message;
mod options;
mod palette;
mod part;
mod portfolio;
mod session;
mod target;
mod time;
mod update;
mod usage;
mod walkthroughs;
mod what_if;
mod world;

use account::Account;
pub use account::Branch;
pub use action::Action;
pub use coach::{Coach, ReplayError, Told, Verb, replay};
pub use command::{Answer, Command};
pub use context::Context;
pub use dialog::{Ask, Dialog, Filter, Focus, GoTo, Help, Leaving, Listed, Save, Saving, SignIn, SignInAs, Why};
pub use field::Field;
pub use input::{Input, UnknownInput};
pub use keymap::{Binding, Conflict, Keymap};
pub use message::{Effect, Msg, NotSaved, Notice};
pub use options::{Direction, Options};
pub use palette::{Entry, Palette};
pub use part::Part;
use portfolio::Portfolio;
pub use portfolio::{Order, STATUSES};
pub use session::{Habits, Session};
pub use target::Target;
pub use time::Step;
pub use update::update;
pub use what_if::{Setting, WhatIf};
pub use world::{Screen, World};
