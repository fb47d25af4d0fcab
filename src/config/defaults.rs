//! The defaults as the build script has read them from `assets/config.toml`, in the order of the file.
//!
//! `SETTINGS` has the name of each setting and its words: one, or those of a list. `KEYS` has the context, the action and the keys of each
//! binding.

include!(concat!(env!("OUT_DIR"), "/defaults.rs"));
