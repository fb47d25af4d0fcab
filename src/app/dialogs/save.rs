//! Asks for a file to save something in.

use std::path::PathBuf;

use super::Behaviour;
use crate::{
    app::{Context, Effect, Field, NotSaved, Notice, SaveKind, Session, World},
    document::is_too_large,
    state::DialogName,
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Save {
    pub kind: SaveKind,
    /// The path.
    pub field: Field,
    /// Why it could not be saved there.
    pub error: Option<NotSaved>,
}

impl SaveKind {
    pub(super) const fn dialog_name(self) -> DialogName {
        match self {
            Self::Scenario => DialogName::Save,
            Self::Usage => DialogName::Download,
            Self::Card => DialogName::SaveCard,
        }
    }
}

impl Save {
    pub(in crate::app) fn new(kind: SaveKind) -> Self {
        let name = match kind {
            SaveKind::Scenario => "my-scenario.toml",
            SaveKind::Usage => "usage.csv",
            SaveKind::Card => "my-walkthrough.svg",
        };
        Self { kind, field: Field::new(name), error: None }
    }

    fn path(&self) -> PathBuf {
        PathBuf::from(self.field.text().trim())
    }
}

impl Session {
    /// The outcome of [`Effect::Save`] or [`Effect::SaveCard`].
    pub(in crate::app) fn saved(&mut self, outcome: Result<(), NotSaved>) {
        let Some(super::Dialog::Save(save)) = &mut self.world.dialog else { return };
        match outcome {
            Ok(()) => {
                let (kind, path) = (save.kind, save.path());
                if kind == SaveKind::Scenario {
                    self.world.account.saved();
                }
                self.moment.notice = Some(Notice::Saved(kind, path));
                self.world.dialog = None;
            }
            Err(error) => save.error = Some(error),
        }
    }
}

impl Behaviour for Save {
    fn context(&self) -> Context {
        Context::Line
    }

    fn field(&mut self) -> Option<&mut Field> {
        Some(&mut self.field)
    }

    fn typed(&mut self, _world: &mut World) {
        self.error = None;
    }

    /// Stays open until the outcome is known.
    fn confirm(mut self, session: &mut Session) -> Vec<Effect> {
        let path = self.path();
        self.error = None;
        let effect = match self.kind {
            _ if path.as_os_str().is_empty() => {
                self.error = Some(NotSaved::NoName);
                None
            }
            SaveKind::Scenario => {
                let contents = session.world.to_scenario().simulated().to_toml();
                // It could not be read again.
                self.error = is_too_large(&contents).then_some(NotSaved::TooLarge);
                self.error.is_none().then(|| Effect::Save { path, contents: contents.into() })
            }
            SaveKind::Usage => Some(Effect::Save { path, contents: session.world.usage_details().into() }),
            // The host draws it.
            SaveKind::Card => Some(Effect::SaveCard(path)),
        };
        session.world.open_dialog(self);
        effect.into_iter().collect()
    }
}
