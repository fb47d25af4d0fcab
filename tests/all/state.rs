//! The words of the public state: those that conditions may name are those that appear.

use std::collections::BTreeSet;

use account_center::{
    app::{Command, Keymap, Msg},
    scenario,
    state::{Path, StateView},
    text::Language,
};

use strum::VariantArray;

use crate::rig::Rig;

fn values(path: &str) -> BTreeSet<&'static str> {
    path.parse::<Path>().expect("a path").values().expect("they are known").into_iter().collect()
}

#[test]
fn the_screens_and_dialogs_are_those_that_actions_open() {
    let (mut screens, mut dialogs) = (BTreeSet::new(), BTreeSet::new());
    let keymap = Keymap::default();
    let actions: Vec<_> = keymap.all().iter().map(|binding| binding.action).collect();
    for (name, _) in scenario::BUILT_IN {
        for action in &actions {
            let mut rig = Rig::new(name);
            rig.send(Msg::Do(*action));
            let state = rig.world().state();
            screens.extend(state.screen);
            dialogs.extend(state.dialog);
        }
    }
    let mut rig = Rig::lesson(include_str!("lesson.toml"), Language::English, 80, 24);
    for key in ["S", "O"] {
        rig.press(key);
        dialogs.extend(rig.world().state().dialog);
    }
    assert_eq!(screens, values("screen"));
    dialogs.extend(Command::VARIANTS.iter().map(|command| command.name()));
    // These need what was done before.
    dialogs.extend(["branches", "card", "demos", "quit", "reset-step", "retract", "save-card", "skip", "solution"]);
    assert_eq!(dialogs, values("dialog"));
}

#[test]
fn the_guide_for_authors_lists_every_value() {
    let guide = include_str!("../../assets/AUTHORS.md");
    for path in account_center::state::paths() {
        let Some(values) = path.parse::<Path>().expect("a path").values() else { continue };
        let row = guide.lines().find(|line| line.split('|').nth(1).is_some_and(|paths| paths.contains(&format!("`{path}`"))));
        let row = row.unwrap_or_else(|| panic!("there is no row of {path}"));
        let listed: BTreeSet<&str> = row.split('|').nth(2).expect("values").split('`').skip(1).step_by(2).collect();
        assert_eq!(listed, values.into_iter().collect(), "{path}");
    }
}

#[test]
fn the_values_are_all_that_there_is_in_an_object_or_a_list() {
    let state = serde_json::to_value(Rig::new("expired").world().state()).expect("plain data");
    let values = Path::values_in(&StateView::parse(&state.to_string()).expect("it is a state"), None);
    for (path, value) in &values {
        let object = if path.is_in_subscription() { &state["subscriptions"][0] } else { &state };
        let there = path.name().split('.').fold(object, |value, key| &value[key]);
        assert_eq!(serde_json::from_str::<serde_json::Value>(value).as_ref().ok(), Some(there), "{}", path.name());
    }
    let keys_of_values = state.to_string().replace("\":{", "").matches("\":").count();
    assert_eq!(values.len(), keys_of_values - 1, "all but the list of the subscriptions");
}
