//! Usage details: the usage of each day as CSV, for spreadsheets.

use std::fmt::Write;

use chrono::{SecondsFormat, SubsecRound};
use rust_decimal::Decimal;

use super::{Notice, Screen, Session, World};
use crate::domain::{Instant, Money, days};

impl Session {
    /// Opens the page of usage, if usage is simulated for the offer.
    pub(super) fn show_usage(&mut self) {
        if self.world.selected().is_some_and(|snapshot| snapshot.sign_up().offer.simulated) {
            self.world.screen = Screen::Usage;
        } else {
            self.moment.notice = Some(Notice::NoUsage);
        }
    }
}

impl World {
    /// The usage of each day since the sign-up as CSV: a header, then a line for each day of 24 hours. Amounts have the
    /// currency's decimals, instants are RFC 3339 in UTC.
    pub(super) fn usage_details(&self) -> String {
        let mut file = String::from("day,from,until,currency,used,used_in_all\n");
        let Some(snapshot) = self.selected() else { return file };
        let (created_at, currency) = (snapshot.sign_up().created_at, snapshot.sign_up().currency);
        let instant = |at: Instant| at.to_rfc3339_opts(SecondsFormat::AutoSi, true);
        // Whole seconds, as on the clock.
        let now = snapshot.instant().trunc_subsecs(0);
        let mut in_all = Decimal::ZERO;
        for (day, used) in (1_i64..).zip(snapshot.used_per_day()) {
            in_all += used;
            let (from, until) = (created_at + days(day - 1), (created_at + days(day)).min(now));
            let (used, in_all) = (Money::new(used, currency), Money::new(in_all, currency));
            // Writing to a String cannot fail.
            let _ =
                writeln!(file, "{day},{},{},{},{used},{in_all}", instant(from), instant(until), currency.known_code().unwrap_or_default());
        }
        file
    }
}
