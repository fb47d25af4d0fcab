//! Doing a run again, input by input, at the very times at which it was done.

use std::rc::Rc;

use super::Stage;
use crate::{
    app::{Input, Model, Msg, update},
    text::{Language, Text},
    ui::{Look, Theme},
    walkthrough::{self, KeptCourse, Run, Walkthrough},
};

/// Why a run could not be done again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotReplayed {
    /// It is of another text of the walkthrough, or of another one.
    OtherText,
    /// What came in at this place of it, from 0, means nothing.
    Unknown(usize),
    /// It does not lead to where it says that it was left.
    LeadsElsewhere,
}

/// Does a run again; `base` has the habits of whoever looks at it now.
///
/// # Errors
/// Why that is not possible.
pub fn replay(run: &Run, walkthrough: &Rc<Walkthrough>, base: &Model) -> Result<Stage, NotReplayed> {
    if run.hash != walkthrough.hash {
        return Err(NotReplayed::OtherText);
    }
    let language = Language::parse(&run.language).unwrap_or(Language::English);
    let look = Look { text: Text::new(language), theme: Theme::Mono, ascii: false };
    let learner = base.clone().with(run.motion, base.has_mouse()).with_default_keymap();
    let mut stage = Stage::new(learner.begin(walkthrough.clone(), language.tag()), look);
    for (place, entry) in run.inputs.iter().enumerate() {
        stage.pass(entry.at.saturating_sub(stage.passed()));
        if entry.input != Input::LOOK {
            let input: Input = entry.input.parse().map_err(|_| NotReplayed::Unknown(place))?;
            let msg = input.into_msg();
            let is_after_a_break = matches!(msg, Msg::Resume { .. });
            stage.send(msg).take_effects();
            if is_after_a_break {
                // The real time is told anew.
                stage.pass(0);
            }
        }
    }
    stage.pass(run.left_at.saturating_sub(stage.passed()));
    if stage.model.now() == run.now { Ok(stage) } else { Err(NotReplayed::LeadsElsewhere) }
}

/// Opens a walkthrough: where it was left, as far as that is kept in `base`, else at its start.
#[must_use]
pub fn open(base: &Model, walkthrough: Rc<Walkthrough>, language: Language) -> Model {
    let kept = base.kept().walkthroughs.get(&walkthrough.name);
    let Some(kept) = kept.filter(|kept| !kept.is_over) else { return base.begin(walkthrough, language.tag()) };
    if let Ok(mut stage) = replay(&kept.run, &walkthrough, base) {
        stage.send(Msg::Resume { motion: base.has_motion() });
        return stage.model.resumed_as(base);
    }
    // It was changed since, or the program was: it goes on at the start of the step.
    let mut model = base.begin(walkthrough.clone(), language.tag());
    if let Some(place) = walkthrough.place_of(&kept.step).filter(|place| *place > 0) {
        let done = kept.done.iter().filter_map(|id| walkthrough.place_of(id)).collect();
        update(&mut model, Msg::JumpTo(place, done));
    }
    model = model.with_learner(kept.run.learner.clone());
    model
}

/// Opens the walkthrough of this name beside an account center, or beside another walkthrough, whose progress is then to be kept: this.
pub fn open_beside(model: &mut Model, name: &str, language: Language) -> Option<KeptCourse> {
    let walkthrough = walkthrough::open_built_in(name)?;
    let progress = model.progress();
    if let Some(progress) = &progress {
        model.remember(progress.clone());
    }
    let opened = open(model, walkthrough.into(), language);
    *model = model.clone().leading_to(opened);
    progress
}
