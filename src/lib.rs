#![warn(missing_docs)]
//! account center
pub mod app;
#[cfg(feature = "terminal")]
pub mod cli;
pub mod clock;
pub mod domain;
pub mod key;
pub mod scenario;
pub mod state;
#[cfg(feature = "terminal")]
pub mod storage;
#[cfg(feature = "terminal")]
pub mod terminal;
#[cfg(test)]
mod testing;
pub mod text;
pub mod ui;
