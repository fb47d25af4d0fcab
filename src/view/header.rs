//! The header: the program, the scenario, who is signed in, the language, and whether time is simulated.

use super::View;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// The program's name.
    pub program: String,
    /// The scenario's title.
    pub scenario: String,
    /// An e-mail address; with real subscriptions, which rules the dates follow.
    pub signed_in_as: String,
    /// The tag of the language, in capitals.
    pub language: String,
    /// `SIMULATED`, or `LIVE` with a real clock.
    pub clock_mark: String,
    /// The same within a sentence; with a real clock, both: no scenario is anybody's account.
    pub simulated: String,
    /// Set while the clock shows an instant before the latest one that was seen.
    pub looking_back_mark: Option<String>,
}

impl View<'_> {
    #[must_use]
    pub fn header(&self) -> Header {
        let Self { world, text, .. } = self;
        Header {
            program: text.get("account-center"),
            scenario: text.pick(world.title()).to_owned(),
            signed_in_as: if world.is_real() { text.get("real-data-mark") } else { world.signed_in_as().to_owned() },
            language: text.language().tag().to_uppercase(),
            clock_mark: text.get(if world.clock().is_simulated() { "simulated-mark" } else { "live-mark" }),
            simulated: if world.clock().is_simulated() {
                text.get("simulated")
            } else if world.is_real() {
                text.get("live")
            } else {
                text.list(&[text.get("simulated"), text.get("live")])
            },
            looking_back_mark: world.is_looking_back().then(|| text.get("looking-back-mark")),
        }
    }
}
