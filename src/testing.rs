//! What several tests share. Not part of the library.

use proptest::test_runner::Config;

/// A thousand cases for each property; `PROPTEST_CASES` asks for another number.
pub(crate) fn cases() -> Config {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|number| number.parse().ok());
    Config { failure_persistence: None, ..Config::with_cases(asked.unwrap_or(1000)) }
}
