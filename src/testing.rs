//! What the library's own tests share with those in `tests/`. Not part of the library.

use proptest::test_runner::Config;

/// How many cases a property is tried with: enough to find what is often wrong. `PROPTEST_CASES` asks for more.
const CASES: u32 = 200;

pub(crate) fn cases() -> Config {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|number| number.parse().ok());
    Config { failure_persistence: None, ..Config::with_cases(asked.unwrap_or(CASES)) }
}

/// The contrast of two colours in red, green and blue, from 1 to 21, as WCAG 2 defines it.
pub(crate) fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let luminance = |colour: [u8; 3]| {
        let [red, green, blue] = colour.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}
