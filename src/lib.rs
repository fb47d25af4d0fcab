//! The subscription page of Microsoft's old Azure Account Center, as a terminal program to learn and demonstrate with.
//!
//! # How it is built
//!
//! One engine, several drivers. A driver turns what comes in — keys, time — into messages for [`app::update`] and shows the
//! [`view::View`] of the session, as [`ui::draw`] lays it out. It knows no rule; the rules are in [`domain`], which knows nothing else.
//!
//! | room | holds |
//! |---|---|
//! | [`domain`] | what a subscription is at an instant, given its facts, and what may be done with it |
//! | [`clock`] | real or simulated time: pure arithmetic |
//! | [`key`] | a key press, as scripts write it |
//! | [`state`] | the public state, paths into it, and conditions on it |
//! | [`document`] | files that people write, with every mistake told at once |
//! | [`scenario`] | files → domain, with every mistake told at once; and back |
//! | [`tape`] | scripts of keys: what is typed, and when |
//! | [`walkthrough`] | lessons: steps with goals, and how a learner stands |
//! | [`open`] | what opens an account center, read from words |
//! | [`app`] | the model, the messages, the keymap |
//! | [`config`] | settings: from the command line, the environment, a file |
//! | [`text`] | languages: all that a person reads |
//! | [`wrap`] | widths of text, line breaking, cutting |
//! | [`print`] | what the commands print: tables, JSON, CSV |
//! | [`view`] | what is to be said, in a language: words and roles, no cells |
//! | [`ui`] | lays the view out on a screen |
//! | [`export`] | pictures as text, as SVG stills, as recordings |
//! | [`driver`] | the one loop between the engine and what is outside it |
//! | [`headless`] | a session without a terminal |
//! | [`training`] | what a trainer takes from walkthroughs: proofs, handouts, cards |
//! | [`grade`] | runs of walkthroughs, done again and judged |
//! | [`demo`] | tapes that are played at the account center |
#![cfg_attr(feature = "terminal", doc = "| [`terminal`] | the driver of the full screen |")]
#![cfg_attr(feature = "terminal", doc = "| [`plain`] | the driver in lines, for screen readers and pipes |")]
#![cfg_attr(feature = "terminal", doc = "| [`storage`] | files that are whole or not there |")]
#![cfg_attr(feature = "terminal", doc = "| [`cli`] | the command line |")]
//!
//! # What always holds
//!
//! Each of these is a test.
//!
//! 1. What is so at an instant depends only on facts at or before it. Rewinding needs no undo: it is another instant.
//! 2. Advancing a clock by *a* and then by *b* is advancing it by *a + b*.
//! 3. The remaining credit is within zero and what was granted, and never rises.
//! 4. The offer ID never changes before an upgrade, nor before the end of the Free Trial.
//! 5. For an upgrade during the Free Trial, the transfer becomes possible no later than the credit ends.
//! 6. Between an instant and its next change only countdowns and the forecast differ, if no fact happens.
//! 7. Deleted and transferred are final.
//! 8. No message panics the model, no file panics the parser, no size of terminal panics the view.
//! 9. What is saved and loaded again is equal.
//! 10. A tape played twice gives the same bytes, in whatever environment.
//! 11. Every walkthrough fails untouched and passes with its own solution.
//! 12. Every language has every message and every value, and every screen fits 80×24 in every language.
//! 13. A run done again leads where it led.
//!
//! Without the default feature `terminal` there is no operating system in the library: it would build for a web page.

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
pub mod grade;
#[doc(hidden)]
pub mod headless;
#[doc(hidden)]
pub mod key;
#[doc(hidden)]
pub mod open;
#[cfg(feature = "terminal")]
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
