//! The command palette: every action that there is here, found by a few letters of what it does.

use super::{Behaviour, GoTo, Scenarios};
use crate::{
    app::{Action, Binding, Context, Direction, Effect, Field, Open, Part, Screen, Session, World, fuzzy::score, update::perform},
    key::Key,
    scenario,
    text::Text,
    walkthrough,
};

/// Something that can be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaletteEntry {
    /// What.
    pub action: Action,
    /// Its first key, where it has one.
    pub key: Option<Key>,
    /// What that says, in the language that is spoken; of what it is done with, the title.
    pub label: String,
    /// What it is done with, where the action leaves a choice.
    pub object: Option<PaletteObject>,
}

/// What an action of the palette is done with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaletteObject {
    /// The index of the scenario that is opened.
    Scenario(usize),
    /// The walkthrough that is taken.
    Walkthrough(&'static str),
    /// The demo that is played.
    Demo(&'static str),
    /// The part of the page that *why?* is asked about.
    Part(Part),
}

impl PaletteObject {
    /// The name by which it is found, beside its title.
    fn name(&self) -> &str {
        match self {
            Self::Scenario(index) => scenario::BUILT_IN.get(*index).map_or("", |(name, _)| name),
            Self::Walkthrough(name) | Self::Demo(name) => name,
            Self::Part(part) => part.name(),
        }
    }
}

/// The palette.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Palette {
    /// What is typed.
    pub field: Field,
    entries: Vec<PaletteEntry>,
    /// The indices of those that match, the best first.
    matches: Vec<usize>,
    /// The index of the selected one among the matches.
    selected: usize,
}

impl Palette {
    /// All that works now and is more than a step of the cursor, each once, and what the actions among it leave a choice of.
    fn new(bindings: &[&Binding], parts: Vec<Part>, demos: &[&'static str], text: &Text) -> Self {
        let mut entries: Vec<PaletteEntry> = Vec::new();
        for binding in bindings {
            let is_step = matches!(
                binding.action,
                Action::Up
                    | Action::Down
                    | Action::First
                    | Action::Last
                    | Action::PageUp
                    | Action::PageDown
                    | Action::GoToTyped
                    | Action::Answer
                    | Action::Open(Open::Palette)
            );
            if !is_step && !binding.action.changes_what_if() && entries.iter().all(|entry| entry.action != binding.action) {
                let (action, key) = (binding.action, binding.keys.first().copied());
                let label = text.get(&format!("{}-help", action.message()));
                entries.push(PaletteEntry { action, key, label, object: None });
            }
        }
        let mut add = |open: Open, objects: &mut dyn Iterator<Item = (PaletteObject, String)>| {
            let action = Action::Open(open);
            if entries.iter().any(|entry| entry.action == action) {
                entries.extend(objects.map(|(object, label)| PaletteEntry { action, key: None, label, object: Some(object) }));
            }
        };
        let scenarios = Scenarios::new(0).options;
        let mut scenarios =
            scenarios.iter().enumerate().map(|(index, (item, _))| (PaletteObject::Scenario(index), text.pick(&item.title).to_owned()));
        add(Open::Scenarios, &mut scenarios);
        let mut walkthroughs =
            walkthrough::built_in_all().map(|lesson| (PaletteObject::Walkthrough(&lesson.name), text.pick(&lesson.title).to_owned()));
        add(Open::Walkthroughs, &mut walkthroughs);
        add(Open::Demos, &mut demos.iter().map(|name: &&'static str| (PaletteObject::Demo(name), (*name).to_owned())));
        let mut topics = parts.into_iter().filter_map(|part| match part {
            Part::Topic(topic) => Some((PaletteObject::Part(part), text.get(&format!("topic-{topic}")))),
            _ => None,
        });
        add(Open::Why, &mut topics);
        let mut palette = Self { field: Field::default(), entries, matches: Vec::new(), selected: 0 };
        palette.find();
        palette
    }

    /// Those that match what is typed, the best first, and whether it is the selected one.
    pub fn matches(&self) -> impl Iterator<Item = (&PaletteEntry, bool)> {
        self.matches.iter().enumerate().map(|(index, entry)| (&self.entries[*entry], index == self.selected))
    }

    /// The index of the selected one among the matches.
    #[must_use]
    pub const fn selected(&self) -> usize {
        self.selected
    }

    /// Whether a date or an offset is being typed.
    fn types_time(&self) -> bool {
        self.field.text().trim_start().starts_with(|c: char| c.is_ascii_digit() || matches!(c, '+' | '-'))
    }

    /// The dialog that asks for a time, with what is typed, if that is selected.
    pub(super) fn go_to(&self) -> Option<GoTo> {
        let (entry, _) = self.matches().find(|(_, is_selected)| *is_selected)?;
        let goes = entry.action == Action::Open(Open::GoTo) && self.types_time();
        goes.then(|| GoTo { field: self.field.clone(), refused: None })
    }

    /// Finds what matches what is typed now.
    fn find(&mut self) {
        let typed = self.field.text().trim();
        let score_of = |entry: &PaletteEntry| {
            let name = entry.object.as_ref().and_then(|object| score(typed, object.name()));
            score(typed, &entry.label).max(name)
        };
        let scored = self.entries.iter().enumerate().filter_map(|(index, entry)| Some((score_of(entry)?, index)));
        let mut found: Vec<(u32, usize)> = scored.collect();
        let is_time = self.types_time();
        // What an action is done with is found by its name or title. A time is what is typed, whatever else matches.
        found.retain(|(_, index)| {
            let entry = &self.entries[*index];
            (entry.object.is_none() || !typed.is_empty()) && !(is_time && entry.action == Action::Open(Open::GoTo))
        });
        found
            .extend(self.entries.iter().position(|entry| is_time && entry.action == Action::Open(Open::GoTo)).map(|goes| (u32::MAX, goes)));
        // The better first; of those that are as good, in the order of the keymap.
        found.sort_by_key(|(score, index)| (std::cmp::Reverse(*score), *index));
        self.matches = found.into_iter().map(|(_, index)| index).collect();
        self.selected = 0;
    }
}

impl Session {
    pub(in crate::app) fn open_palette(&mut self) {
        let mut bindings = self.bindings();
        bindings.retain(|binding| self.offers(binding.action) && (binding.action != Action::ShowAll || self.world.can_go_up()));
        let palette = Palette::new(&bindings, self.world.parts(), self.demos, self.text());
        self.world.open_dialog(palette);
    }
}

impl Behaviour for Palette {
    fn context(&self) -> Context {
        Context::Palette
    }

    fn field(&mut self) -> Option<&mut Field> {
        Some(&mut self.field)
    }

    fn typed(&mut self, _world: &mut World) {
        self.find();
    }

    fn step(&mut self, direction: Direction) {
        self.selected = direction.from(self.selected, self.matches.len().max(1));
    }

    /// One click is enough.
    fn select(&mut self, index: usize) -> bool {
        self.selected = index.min(self.matches.len().saturating_sub(1));
        true
    }

    fn is_list(&self) -> bool {
        true
    }

    fn is_closed_by_click_outside(&self) -> bool {
        true
    }

    fn confirm(self, session: &mut Session) -> Vec<Effect> {
        if let Some(go_to) = self.go_to() {
            return go_to.confirm(session);
        }
        let selected = self.matches().find(|(_, is_selected)| *is_selected).map(|(entry, _)| (entry.action, entry.object.clone()));
        match selected {
            Some((_, Some(PaletteObject::Scenario(index)))) => Scenarios::new(index).confirm(session),
            Some((_, Some(PaletteObject::Walkthrough(name)))) => session.take_walkthrough(name),
            Some((_, Some(PaletteObject::Demo(name)))) => vec![Effect::PlayDemo(name)],
            Some((action, Some(PaletteObject::Part(part)))) => {
                (session.world.screen, session.world.part) = (Screen::Subscription, part);
                perform(session, action)
            }
            Some((action, None)) => perform(session, action),
            None => {
                session.world.open_dialog(self);
                Vec::new()
            }
        }
    }
}
