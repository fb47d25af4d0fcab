//! What the program does as a whole: pictures, languages, files, commands, and a real terminal.

#![expect(clippy::expect_used, clippy::panic, reason = "a test that cannot go on says why and ends")]

mod amounts;
mod animations;
mod authoring;
mod casts;
mod commands;
mod completions;
mod courses;
mod dates;
mod demos;
mod errors;
mod estimates;
mod exits;
mod exported;
mod files;
mod fleet;
mod flows;
mod frames;
mod futures;
#[cfg(feature = "gif")]
mod gifs;
mod grading;
mod imports;
mod labs;
mod language_rules;
mod languages;
mod lessons;
mod limits;
mod looks;
mod messages;
mod own;
mod parts;
mod plain;
mod presentations;
mod program;
mod progress;
mod questions;
mod readme;
mod rig;
mod robust;
mod rooms;
mod schemas;
mod state;
mod stills;
mod tapes;
mod terminal;
#[path = "../../src/testing.rs"]
mod testing;
mod tidy;
mod undated;
mod untold;
mod usage;
mod vhs;
mod views;
mod walkthroughs;
mod zones;
