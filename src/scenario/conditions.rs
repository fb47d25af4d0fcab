//! Reads conditions on the public state as files write them: `offer.id = "…"`, `{ ge = …, le = …, set = … }`.

use toml::de::DeValue;

use crate::{
    document::{Item, Source, Span, Table},
    state::{Condition, ConditionError, Kind, Literal, Path, Test, paths},
};

use super::forms;

/// Reads every key of a table that its form does not declare as a condition. It is a mistake if there is none.
pub(crate) fn conditions(table: &Table<'_, '_>, source: &mut Source<'_>) -> Vec<(Span, Condition)> {
    let (mut found, mistakes) = (Vec::new(), source.diagnostics.len());
    for (key, span, item) in table.others() {
        read(key, &span, item, &mut found, source);
    }
    if found.is_empty() && source.diagnostics.len() == mistakes {
        source.add(&table.span, "nothing-expected", &[]);
    }
    found
}

/// Reads the item at a path: a value, `{ ge, le, set }`, or a table with the rest of longer paths, as `offer.id = …` is.
fn read(name: &str, span: &Span, item: Item<'_, '_>, into: &mut Vec<(Span, Condition)>, source: &mut Source<'_>) {
    let path = name.parse().ok();
    let mut tests = Vec::new();
    if let Some(table) = item.value.as_table() {
        let table = Table::new(table, item.span(), &forms::TESTS, source);
        let bounds = [("ge", Test::AtLeast as fn(Literal) -> Test), ("le", Test::AtMost)];
        for (key, test) in bounds {
            tests.extend(table.get(key).and_then(|item| literal(item, source)).map(test));
        }
        tests.extend(table.get("set").and_then(|item| item.flag(source)).map(Test::Set));
        for (key, span, item) in table.others() {
            // A group has longer paths, any other path only tests.
            if path.is_some_and(|path: Path| path.kind() != Kind::Group) {
                source.add_unknown(&span, "unknown-test", key, forms::TESTS.keys.iter().map(|test| test.name));
            } else {
                read(&format!("{name}.{key}"), &span, item, into, source);
            }
        }
        if tests.is_empty() {
            match path {
                None if table.others().is_empty() => source.add_unknown(span, "unknown-path", name, paths()),
                Some(_) if table.is_empty() => source.add(span, "nothing-expected", &[]),
                _ => {}
            }
            return;
        }
    } else {
        tests.extend(literal(item, source).map(Test::Equal));
    }
    let Some(path) = path else {
        source.add_unknown(span, "unknown-path", name, paths());
        return;
    };
    for test in tests {
        match Condition::new(path, test) {
            Ok(condition) => into.push((span.clone(), condition)),
            Err(ConditionError::NoOrder) => source.add(&item.span(), "no-order", &[("path", path.name())]),
            Err(ConditionError::UnknownValue(value)) => source.add_not_a_value(&item.span(), &value, &path.values().unwrap_or_default()),
            Err(ConditionError::WrongKind(kind)) => {
                source.add(&item.span(), "wrong-kind", &[("path", path.name()), ("kind", kind.into())]);
            }
        }
    }
}

/// Reads a value to compare with.
fn literal(item: Item<'_, '_>, source: &mut Source<'_>) -> Option<Literal> {
    match item.value {
        DeValue::String(text) => Some(Literal::Text(text.to_string())),
        DeValue::Boolean(flag) => Some(Literal::Flag(*flag)),
        DeValue::Integer(number) => number.as_str().parse().ok().map(Literal::Number),
        DeValue::Float(number) => number.as_str().parse().ok().map(Literal::Number),
        DeValue::Datetime(datetime) => Some(Literal::Text(datetime.to_string())),
        DeValue::Array(_) => {
            let items = item.list(source).into_iter().map(|item| item.value.as_str().map(str::to_owned));
            items.collect::<Option<_>>().map(Literal::List)
        }
        DeValue::Table(_) => None,
    }
    .or_else(|| item.wrong_type(source, "value"))
}
