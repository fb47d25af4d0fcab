//! The subscription page of Microsoft's old Azure Account Center, as a terminal program to learn and demonstrate with.
//!
//! Three modules are for other programs: [`domain`] (what follows from the facts of a subscription at an instant, and why), [`state`] (the
//! public state, as `status -o json` prints it) and [`scenario`] (accounts in files). All others make up the program and may change at any
//! time; `docs/ARCHITECTURE.md` says how they fit together.
//!
//! Without the default feature `terminal` the library has no terminal, no command line and no file system in it, and without `languages` only
//! English.

#[doc(hidden)]
pub mod app;
#[cfg(feature = "terminal")]
#[doc(hidden)]
pub mod cli;
#[doc(hidden)]
pub mod clock;
#[doc(hidden)]
pub mod config;
#[doc(hidden)]
pub mod demo;
#[doc(hidden)]
pub mod document;
pub mod domain;
#[doc(hidden)]
pub mod driver;
#[doc(hidden)]
pub mod export;
#[doc(hidden)]
pub mod headless;
#[doc(hidden)]
pub mod import;
#[doc(hidden)]
pub mod key;
#[doc(hidden)]
pub mod open;
#[doc(hidden)]
pub mod plain;
#[doc(hidden)]
pub mod print;
pub mod scenario;
pub mod state;
#[cfg(feature = "terminal")]
#[doc(hidden)]
pub mod storage;
#[doc(hidden)]
pub mod tape;
#[cfg(feature = "terminal")]
#[doc(hidden)]
pub mod terminal;
#[cfg(test)]
mod testing;
#[doc(hidden)]
pub mod text;
#[doc(hidden)]
pub mod training;
#[doc(hidden)]
pub mod ui;
#[doc(hidden)]
pub mod view;
#[doc(hidden)]
pub mod walkthrough;
#[doc(hidden)]
pub mod wrap;
