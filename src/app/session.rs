//! The session: a world, and what belongs to the person who is in it: keys, language, habits, progress, and the walkthrough they take.

use std::{path::PathBuf, rc::Rc};

use super::{Action, Coach, CoachNotice, Dialog, FirstSteps, Keymap, Notice, World, time};
use crate::{
    clock::Rate,
    domain::{Contradicted, Instant, Topic},
    scenario::Scenario,
    text::{Language, Text, Zones},
    walkthrough::{Course, Progress},
};

/// Everything that the program knows.
#[derive(Debug, Clone)]
pub struct Session {
    pub(super) world: World,
    /// The walkthrough that is being taken.
    pub(super) coach: Option<Box<Coach>>,
    pub(super) habits: Habits,
    /// The progress in all walkthroughs.
    pub(super) progress: Progress,
    /// The courses that are listed beside the built-in walkthroughs.
    pub(super) courses: Vec<Rc<Course>>,
    /// The name of who begins a walkthrough here, if it is known.
    pub(super) learner: Option<String>,
    /// `None` if no first steps are suggested.
    pub(super) first_steps: Option<FirstSteps>,
    /// The names of the demos that the host can play.
    pub(super) demos: &'static [&'static str],
    /// Whether the host has addresses that open an account.
    pub(super) has_links: bool,
    pub(super) moment: Moment,
    /// The same real subscriptions, simulated; or while these are shown, the real ones.
    pub(super) counterpart: Option<Box<World>>,
}

/// How somebody wants the program to be.
#[derive(Debug, Clone)]
pub struct Habits {
    pub keymap: Keymap,
    /// The texts of the language.
    pub text: Text,
    /// Whether changes are highlighted, and processing is shown, for a moment.
    pub motion: bool,
    /// Whether the program captures the mouse.
    pub mouse: bool,
}

impl Habits {
    /// The default habits in a language.
    #[must_use]
    pub fn in_language(text: Text) -> Self {
        Self { keymap: Keymap::default(), text, motion: true, mouse: true }
    }
}

impl Default for Habits {
    fn default() -> Self {
        Self::in_language(Text::new(Language::English))
    }
}

/// What lasts only for a moment of real time, or until the next key.
#[derive(Debug, Clone, Default)]
pub(super) struct Moment {
    /// The real time, as last told.
    pub(super) wall: Option<Instant>,
    pub(super) notice: Option<Notice>,
    pub(super) changed: Option<time::Changed>,
    /// The world before what is being processed, with the clock as it is now.
    pub(super) before: Option<Box<World>>,
    pub(super) stepped: Option<time::Stepped>,
    /// The sign that was pressed last, and the rate before it.
    pub(super) signed: Option<(char, Rate)>,
}

impl Session {
    /// Opens a world with the default habits, in English.
    #[must_use]
    pub fn new(world: World) -> Self {
        Self::with_habits(world, Habits::default())
    }

    #[must_use]
    pub fn with_habits(world: World, habits: Habits) -> Self {
        Self {
            world,
            coach: None,
            habits,
            progress: Progress::default(),
            courses: Vec::new(),
            learner: None,
            first_steps: None,
            demos: &[],
            has_links: false,
            moment: Moment::default(),
            counterpart: None,
        }
    }

    /// Opens a scenario at its start, with the default habits.
    #[must_use]
    pub fn start(scenario: Scenario) -> Self {
        Self::new(World::start(scenario))
    }

    /// The same with the progress that was saved.
    #[must_use]
    pub fn with_progress(self, progress: Progress) -> Self {
        Self { progress, ..self }
    }

    /// The same with courses beside the built-in walkthroughs.
    #[must_use]
    pub fn with_courses(self, courses: Vec<Rc<Course>>) -> Self {
        Self { courses, ..self }
    }

    /// The same with the name of who begins a walkthrough here.
    #[must_use]
    pub fn with_learner(self, learner: Option<String>) -> Self {
        Self { learner, ..self }
    }

    /// The same with demos that the host can play.
    #[must_use]
    pub fn with_demos(self, demos: &'static [&'static str]) -> Self {
        Self { demos, ..self }
    }

    /// The same with addresses that open an account.
    #[must_use]
    pub fn with_links(self) -> Self {
        Self { has_links: true, ..self }
    }

    /// The same without the keys of these actions.
    #[must_use]
    pub fn without(mut self, actions: &[Action]) -> Self {
        self.habits.keymap = self.habits.keymap.without(actions);
        self
    }

    /// Tells that a course of the settings cannot be listed.
    pub fn tell_course_left_out(&mut self, path: PathBuf) {
        self.moment.notice = Some(Notice::CourseLeftOut(path));
    }

    /// Tells that a file of saved progress could not be understood and was moved here.
    pub fn tell_progress_renamed(&mut self, path: PathBuf) {
        self.moment.notice = Some(Notice::ProgressRenamed(path));
    }

    /// Tells that an export contradicts what was told of the subscriptions of these names.
    pub fn tell_contradicted(&mut self, contradicted: Contradicted) {
        self.moment.notice = Some(Notice::Contradicted(contradicted));
    }

    /// Tells that the export has more pages than the one that was read.
    pub fn tell_more_pages(&mut self) {
        self.moment.notice = Some(Notice::MorePages(self.world.existing()));
    }

    /// Tells that the time at which the clock starts occurs a second time: this is the earlier instant.
    pub fn tell_earlier_of_two(&mut self, at: Instant) {
        self.moment.notice = Some(Notice::EarlierOfTwo(at));
    }

    /// Tells that the progress in the walkthrough cannot be saved.
    pub fn tell_progress_not_saved(&mut self) {
        self.moment.notice = Some(Notice::Coach(CoachNotice::NotSaved));
    }

    /// Tells that the progress in walkthroughs is not saved, as was asked for. Nothing is asked at the end: nothing could be saved then.
    pub fn tell_progress_not_kept(&mut self) {
        self.moment.notice = Some(Notice::Coach(CoachNotice::NotKept));
    }

    /// The same in another language, with times in the same zones.
    #[must_use]
    pub fn in_language(mut self, text: Text) -> Self {
        let zones = self.habits.text.replace_zones(Zones::default());
        self.habits.text = text.in_zones(zones);
        self
    }

    /// The same with nothing that lasts only for a moment.
    #[must_use]
    pub const fn without_motion(mut self) -> Self {
        self.habits.motion = false;
        self
    }

    #[must_use]
    pub const fn world(&self) -> &World {
        &self.world
    }

    /// The world whose page is shown. While something is processed, it is the one before that.
    #[must_use]
    pub fn shown_world(&self) -> &World {
        self.moment.before.as_deref().filter(|_| self.is_processing()).unwrap_or(&self.world)
    }

    /// Whether what was done is being processed, and is told only after that.
    #[must_use]
    pub const fn is_processing(&self) -> bool {
        matches!(self.world.dialog, Some(Dialog::Processing(_)))
    }

    #[must_use]
    pub const fn habits(&self) -> &Habits {
        &self.habits
    }

    /// The texts of the language.
    #[must_use]
    pub const fn text(&self) -> &Text {
        &self.habits.text
    }

    #[must_use]
    pub const fn keymap(&self) -> &Keymap {
        &self.habits.keymap
    }

    /// The progress in all walkthroughs.
    #[must_use]
    pub const fn progress(&self) -> &Progress {
        &self.progress
    }

    /// The real time, as last told.
    #[must_use]
    pub const fn wall(&self) -> Option<Instant> {
        self.moment.wall
    }

    /// The courses that are listed beside the built-in walkthroughs.
    #[must_use]
    pub fn courses(&self) -> &[Rc<Course>] {
        &self.courses
    }

    /// The walkthrough that is being taken.
    #[must_use]
    pub fn coach(&self) -> Option<&Coach> {
        self.coach.as_deref()
    }

    /// What the user is told until the next key.
    #[must_use]
    pub const fn notice(&self) -> Option<&Notice> {
        if self.is_processing() { None } else { self.moment.notice.as_ref() }
    }

    /// Whether something changed a moment ago.
    #[must_use]
    pub fn has_just_changed(&self, topic: Topic) -> bool {
        !self.is_processing() && self.moment.changed.as_ref().is_some_and(|changed| changed.topics.contains(&topic))
    }

    /// Replaces the world. What was told or highlighted was about the other one.
    pub(super) fn enter(&mut self, world: World) {
        self.world = world;
        self.counterpart = None;
        (self.moment.notice, self.moment.changed) = (None, None);
    }
}
