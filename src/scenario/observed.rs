//! Reads and writes what an export said of a subscription.

use super::values::instant;
use crate::{
    document::{Item, Source, Table},
    domain::Observation,
};

pub(super) fn read(table: &Table<'_, '_>, source: &mut Source<'_>) -> Option<Observation> {
    let at = table.get("at").and_then(|item| instant(item, None, source));
    let told = |item: Item<'_, '_>, source: &mut Source<'_>| item.text(source).map(Into::into);
    let state = table.get("state").and_then(|item| told(item, source));
    let spending_limit = table.get("spending_limit").and_then(|item| told(item, source));
    let quota_id = table.get("quota_id").and_then(|item| told(item, source));
    let free_services_until = table.get("free_services_until").and_then(|item| instant(item, None, source));
    Some(Observation { at: at?, state, spending_limit, quota_id, free_services_until })
}

/// Writes it as an inline table. `quoted` quotes a string of TOML.
pub(super) fn write(observed: &Observation, quoted: impl Fn(&str) -> String) -> String {
    let instant = |at: &crate::domain::Instant| at.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true);
    let values = [
        ("at", Some(instant(&observed.at))),
        ("state", observed.state.as_deref().map(str::to_owned)),
        ("spending_limit", observed.spending_limit.as_deref().map(str::to_owned)),
        ("quota_id", observed.quota_id.as_deref().map(str::to_owned)),
        ("free_services_until", observed.free_services_until.as_ref().map(instant)),
    ];
    let written = values.into_iter().filter_map(|(key, value)| Some(format!("{key} = {}", quoted(&value?))));
    format!("{{ {} }}", written.collect::<Vec<_>>().join(", "))
}
