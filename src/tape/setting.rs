//! The settings of a tape. Two of them mean something here; the others are VHS's own and only have to be what VHS takes.

use std::time::Duration;

use super::{
    pattern::Pattern,
    token::{Sort, Token},
};

/// A setting.
#[derive(Debug, Clone, PartialEq)]
pub enum Setting {
    /// How long after each key.
    TypingSpeed(Duration),
    /// How much faster it is played.
    PlaybackSpeed(Speed),
    /// How long a `Wait` waits at most.
    WaitTimeout(Duration),
    /// What a `Wait` waits for.
    WaitPattern(Pattern),
    /// One that is left to VHS: its name, and its value as it is written.
    Other(&'static str, String),
}

/// A factor, in thousandths, from 0.001 to 1000.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Speed(u32);

impl Speed {
    /// As fast as it is written.
    pub const ONE: Self = Self(1000);

    /// The factor that a number says.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        if fraction.len() > 3 || whole.is_empty() && fraction.is_empty() {
            return None;
        }
        let thousandths: u32 = format!("{whole}{fraction:0<3}").parse().ok()?;
        Self::of_thousandths(thousandths)
    }

    /// How long a time of the tape takes at this speed.
    #[must_use]
    pub fn of(self, time: Duration) -> Duration {
        Duration::from_nanos(u64::try_from(time.as_nanos() * 1000 / u128::from(self.0)).unwrap_or(u64::MAX))
    }

    /// Both factors together, within the bounds of one.
    #[must_use]
    pub fn times(self, other: Self) -> Self {
        let both = u64::from(self.0) * u64::from(other.0) / 1000;
        Self(u32::try_from(both.clamp(1, 1_000_000)).unwrap_or(1_000_000))
    }

    /// The factor of so many thousandths, where it is one.
    #[must_use]
    pub const fn of_thousandths(thousandths: u32) -> Option<Self> {
        if thousandths >= 1 && thousandths <= 1_000_000 { Some(Self(thousandths)) } else { None }
    }

    /// In thousandths.
    #[must_use]
    pub const fn thousandths(self) -> u32 {
        self.0
    }
}

/// What sort of value VHS takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Value {
    /// A whole number.
    Whole,
    /// A number.
    Number,
    /// A number, also in percent.
    Percent,
    /// A text.
    Text,
    /// A text; a colour after a `#`.
    Fill,
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// A text, or an object in braces.
    TextOrJson,
    /// `true` or `false`.
    Flag,
}

impl Value {
    /// Whether a word is one.
    pub(super) fn takes(self, token: &Token<'_>) -> bool {
        let text = token.as_text();
        let is_colour = |digits: &str| digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
        match self {
            Self::Whole => token.sort == Sort::Number && token.text.parse::<u32>().is_ok(),
            Self::Number | Self::Percent => token.sort == Sort::Number && token.text.parse().is_ok_and(f64::is_finite),
            Self::Text => text.is_some(),
            Self::Fill => text.is_some_and(|text| text.strip_prefix('#').is_none_or(is_colour)),
            Self::OneOf(texts) => text.is_some_and(|text| texts.contains(&text)),
            Self::TextOrJson => text.is_some() || token.sort == Sort::Json,
            Self::Flag => token.sort == Sort::Word && matches!(token.text, "true" | "false"),
        }
    }

    /// Whether it is written without quotes.
    pub(super) fn is_bare(self, value: &str) -> bool {
        match self {
            Self::Whole | Self::Number | Self::Percent | Self::Flag => true,
            Self::Text | Self::Fill | Self::OneOf(_) => false,
            Self::TextOrJson => value.starts_with('{') && value.find('}') == Some(value.len() - 1),
        }
    }
}

/// The settings that mean nothing here.
pub(super) const OTHERS: &[(&str, Value)] = &[
    ("Shell", Value::OneOf(&["bash", "cmd", "fish", "nu", "osh", "powershell", "pwsh", "xonsh", "zsh"])),
    ("FontFamily", Value::Text),
    ("FontSize", Value::Whole),
    ("Framerate", Value::Whole),
    ("Height", Value::Whole),
    ("Width", Value::Whole),
    ("LetterSpacing", Value::Number),
    ("LineHeight", Value::Number),
    ("Padding", Value::Whole),
    ("Margin", Value::Whole),
    ("MarginFill", Value::Fill),
    ("BorderRadius", Value::Whole),
    ("WindowBar", Value::OneOf(&["", "Colorful", "ColorfulRight", "Rings", "RingsRight"])),
    ("WindowBarSize", Value::Whole),
    ("Theme", Value::TextOrJson),
    ("LoopOffset", Value::Percent),
    ("CursorBlink", Value::Flag),
];

/// Every name of a setting.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    OTHERS.iter().map(|(name, _)| *name).chain(["TypingSpeed", "PlaybackSpeed", "WaitTimeout", "WaitPattern"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_speed_makes_times_shorter() {
        let speed = |text| Speed::parse(text).expect("a speed");
        assert_eq!(speed("2").of(Duration::from_secs(3)), Duration::from_millis(1500));
        assert_eq!(speed(".5").of(Duration::from_millis(3)), Duration::from_millis(6));
        assert_eq!(speed("2").times(speed("1.5")), speed("3"));
        assert_eq!(speed("1000").times(speed("2")), speed("1000"));
        for text in ["", ".", "0", "0.0001", "1001", "1.2.3"] {
            assert_eq!(Speed::parse(text), None, "{text:?}");
        }
    }
}
