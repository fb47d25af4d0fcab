//! What a tape does, with its times.

use std::time::Duration;

use super::{Instruction, Pattern, Scope};
use crate::{document::Place, key::Key};

/// What happens at one time of a tape.
#[derive(Debug, Clone, PartialEq)]
pub enum Cue {
    Key(Key),
    Wait(Wait),
    Do(Instruction),
}

#[derive(Debug, Clone, PartialEq)]
pub struct Wait {
    pub scope: Scope,
    /// `None` matches anything.
    pub pattern: Option<Pattern>,
    pub timeout: Duration,
}

/// A cue with its time.
#[derive(Debug, Clone, PartialEq)]
pub struct TimedCue {
    /// The place of its command.
    pub place: Place,
    /// The tape time after the cue before it.
    pub after: Duration,
    pub cue: Cue,
}
