//! The address of the page: what follows `?`, as in `?scenario=portfolio&at=+9d`, `?walkthrough=first-upgrade&locale=nl`,
//! `?demo=upgrade&style=loop` and `?plain`. Names and values are those of the command line. What follows `#state=` is a scenario file, which
//! the script unpacks.

use account_center::{
    demo::Style,
    open::{Opening, OpeningError},
    tape::Speed,
};

/// What an address asks for.
#[derive(Debug, PartialEq)]
pub(crate) enum Address {
    Open {
        opening: Opening,
        /// The ID of the step at which a walkthrough begins.
        step: Option<String>,
    },
    /// A demo by its name. The opening has the settings.
    Demo {
        name: String,
        style: Style,
        speed: Speed,
        /// The marker at which it begins.
        marker: Option<String>,
        opening: Opening,
    },
}

/// Why an address opens nothing.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum AddressError {
    Opening(OpeningError),
    /// A word that means nothing there.
    Unknown(String),
}

/// The longest query that is read, in bytes.
const LONGEST: usize = 4096;

/// The name under which the scenario file of a link is opened, and which its mistakes are told with.
pub(crate) const LINK: &str = "./link";

impl Address {
    /// Returns the address of a file.
    ///
    /// # Errors
    /// Words that mean nothing.
    pub(crate) fn of_file<'a>(words: impl IntoIterator<Item = &'a str>) -> Result<Self, AddressError> {
        let opening = Opening::parse(words).map_err(AddressError::Opening)?;
        Ok(Self::Open { opening, step: None })
    }
}

/// Reads the query of an address, which may be that of a link with a scenario file.
///
/// # Errors
/// Names and values that mean nothing.
pub(crate) fn parse(query: &str, has_state: bool) -> Result<Address, AddressError> {
    if query.len() > LONGEST {
        return Err(AddressError::Unknown(query.chars().take(40).chain(['…']).collect()));
    }
    let (mut demo, mut style, mut speed) = (None, Style::Once, Speed::ONE);
    let (mut step, mut marker) = (None, None);
    let (mut walkthrough, mut options) = (Vec::new(), Vec::new());
    if has_state {
        options.push(format!("--scenario={LINK}"));
    }
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').map_or((pair, None), |(name, value)| (name, Some(decode(value))));
        let unknown = || AddressError::Unknown(format!("{name}={}", value.as_deref().unwrap_or_default()));
        match (name, &value) {
            ("walkthrough", value) => {
                walkthrough.push("walkthrough".to_owned());
                walkthrough.extend(value.clone().filter(|value| !value.is_empty()));
            }
            ("step", Some(value)) => step = Some(value.clone()),
            ("marker", Some(value)) => marker = Some(value.clone()),
            ("demo", Some(value)) => demo = Some(value.clone()),
            ("style", Some(value)) => {
                style = match value.as_str() {
                    "once" => Style::Once,
                    "loop" => Style::Looped,
                    "present" => Style::Presented,
                    _ => return Err(unknown()),
                };
            }
            ("speed", Some(value)) => speed = Speed::parse(value).ok_or_else(unknown)?,
            (name, Some(value)) => options.push(format!("--{name}={value}")),
            (name, None) => options.push(format!("--{name}")),
        }
    }
    let words = walkthrough.iter().chain(&options).map(String::as_str);
    let opening = Opening::parse(words).map_err(AddressError::Opening)?;
    let needs = |name, of| Err(AddressError::Opening(OpeningError::Needs(name, of)));
    match demo {
        Some(name) if has_state => Err(AddressError::Unknown(format!("demo={name}"))),
        _ if step.is_some() && (demo.is_some() || walkthrough.len() < 2) => needs("step", "walkthrough"),
        None if marker.is_some() => needs("marker", "demo"),
        Some(name) => Ok(Address::Demo { name, style, speed, marker, opening }),
        None => Ok(Address::Open { opening, step }),
    }
}

/// Decodes a value: `%2B` is `+`. A `+` stays one, as in `at=+9d`. What is no UTF-8 is replaced.
fn decode(value: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = value.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|_| *byte == b'%').and_then(|digits| std::str::from_utf8(digits).ok());
        let decoded = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok());
        bytes.push(decoded.unwrap_or(*byte));
        rest = if decoded.is_some() { &after[2..] } else { after };
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened_by(words: &[&str]) -> Result<Address, AddressError> {
        Address::of_file(words.iter().copied())
    }

    #[test]
    fn an_address_means_what_the_command_line_means() {
        for (query, words) in [
            ("", &[][..]),
            ("scenario=portfolio&at=+9d", &["--scenario=portfolio", "--at=+9d"]),
            ("at=%2B9d&rate=60&zone=local", &["--at=+9d", "--rate=60", "--zone=local"]),
            ("walkthrough=first-upgrade&locale=nl", &["walkthrough", "first-upgrade", "--locale=nl"]),
            ("locale=nl&walkthrough", &["walkthrough", "--locale=nl"]),
            ("plain", &["--plain"]),
        ] {
            assert_eq!(parse(query, false), opened_by(words), "{query}");
        }
    }

    #[test]
    fn the_scenario_of_a_link_takes_the_place_of_one_that_is_named() {
        assert_eq!(parse("locale=nl&plain", true), opened_by(&["--scenario=./link", "--locale=nl", "--plain"]));
        assert_eq!(parse("scenario=portfolio", true), Err(AddressError::Opening(OpeningError::Repeated("scenario"))));
        assert_eq!(parse("walkthrough", true), Err(AddressError::Opening(OpeningError::UnknownOption("--scenario".into()))));
        assert_eq!(parse("demo=upgrade", true), Err(AddressError::Unknown("demo=upgrade".into())));
    }

    #[test]
    fn a_step_is_of_a_walkthrough_and_a_marker_of_a_demo() {
        let step = parse("step=upgrade&walkthrough=first-upgrade", false);
        assert!(matches!(step, Ok(Address::Open { step: Some(step), .. }) if step == "upgrade"));
        let marker = parse("demo=upgrade&marker=The%20offer", false);
        assert!(matches!(marker, Ok(Address::Demo { marker: Some(marker), .. }) if marker == "The offer"));
        let needs = |name, of| Err(AddressError::Opening(OpeningError::Needs(name, of)));
        assert_eq!(parse("step=upgrade", false), needs("step", "walkthrough"));
        assert_eq!(parse("walkthrough&step=upgrade", false), needs("step", "walkthrough"));
        assert_eq!(parse("marker=1", false), needs("marker", "demo"));
    }

    #[test]
    fn a_demo_has_a_style_and_a_speed() {
        let Ok(Address::Demo { name, style, speed, .. }) = parse("demo=upgrade&style=loop&speed=2", false) else {
            unreachable!("it is a demo")
        };
        assert_eq!((name.as_str(), style, Some(speed)), ("upgrade", Style::Looped, Speed::parse("2")));
    }

    #[test]
    fn what_means_nothing_is_an_error() {
        let unknown = |word: &str| Err(AddressError::Unknown(word.to_owned()));
        assert_eq!(parse("demo=upgrade&style=fast", false), unknown("style=fast"));
        assert_eq!(parse("demo=upgrade&speed=x", false), unknown("speed=x"));
        assert_eq!(parse("colour=red", false), Err(AddressError::Opening(OpeningError::UnknownOption("--colour".into()))));
        assert_eq!(parse("at=%ff", false), Err(AddressError::Opening(OpeningError::InvalidTime("\u{fffd}".into()))));
        assert!(matches!(parse(&"a".repeat(5000), false), Err(AddressError::Unknown(word)) if word.chars().count() == 41));
    }
}
