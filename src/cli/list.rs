//! `account-center list`: the scenarios that come with the program.

use std::io::Write;

use super::{Stop, load};
use crate::{
    scenario::BUILT_IN,
    text::{Text, wrap},
};

/// Prints every built-in scenario: its name, its title, what it shows.
pub(super) fn run(text: &Text, output: &mut dyn Write) -> Result<(), Stop> {
    for (name, _) in BUILT_IN {
        let scenario = load::scenario(name.as_ref(), text)?;
        writeln!(output, "{name:<20}{}", text.pick(&scenario.title))?;
        for line in wrap(text.pick(&scenario.summary), 76) {
            writeln!(output, "    {line}")?;
        }
    }
    Ok(())
}
