//! The header: the program, the scenario, who is signed in, the language, and that this is a simulation.

use super::subject::Moment;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The program's name.
    pub program: String,
    /// The scenario's title.
    pub scenario: String,
    /// An e-mail address.
    pub signed_in_as: String,
    /// The tag of the language, in capitals.
    pub language: String,
    /// `SIMULATED`. Also with a real clock: no scenario is anybody's account.
    pub simulated_mark: String,
    /// The same within a sentence.
    pub simulated: String,
    /// Set while the clock shows an instant before the latest one that was seen.
    pub looking_back_mark: Option<String>,
}

impl Header {
    #[must_use]
    pub fn of(moment: &Moment<'_>) -> Self {
        let Moment { world, text, .. } = moment;
        Self {
            program: text.get("account-center").into_owned(),
            scenario: text.pick(world.title()).to_owned(),
            signed_in_as: world.signed_in_as().to_owned(),
            language: text.language().tag().to_uppercase(),
            simulated_mark: text.get("simulated-mark").into_owned(),
            simulated: text.get("simulated").into_owned(),
            looking_back_mark: world.is_looking_back().then(|| text.get("looking-back-mark").into_owned()),
        }
    }
}
