//! What the program does as a whole: pictures, languages, files, commands, and a real terminal.

mod commands;
mod files;
mod frames;
mod languages;
mod rig;
mod robust;
mod terminal;
mod tidy;
