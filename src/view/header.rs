//! The header: the program, the scenario, who is signed in, the language, and that this is a simulation.

use super::subject::Moment;

/// What stands above everything else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The name of the program.
    pub program: String,
    /// What the scenario is called.
    pub scenario: String,
    /// An e-mail address.
    pub signed_in_as: String,
    /// The tag of the language, in capitals.
    pub language: String,
    /// That it is a simulation, in a word in capitals. Also on the real clock: no scenario is anybody's account.
    pub simulated_mark: String,
    /// The same in a word as it stands in a sentence.
    pub simulated: String,
    /// That the clock stands before an instant that was seen, in capitals; `None` where it does not.
    pub looking_back_mark: Option<String>,
}

impl Header {
    /// The header of a session.
    #[must_use]
    pub fn of(moment: &Moment<'_>) -> Self {
        let Moment { session, text, .. } = moment;
        Self {
            program: text.get("account-center").into_owned(),
            scenario: text.pick(session.world().title()).to_owned(),
            signed_in_as: session.world().signed_in_as().to_owned(),
            language: text.language().tag().to_uppercase(),
            simulated_mark: text.get("simulated-mark").into_owned(),
            simulated: text.get("simulated").into_owned(),
            looking_back_mark: session.world().is_looking_back().then(|| text.get("looking-back-mark").into_owned()),
        }
    }
}
