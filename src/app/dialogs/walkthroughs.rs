//! The walkthroughs to choose from: those of courses, and those that come with the program.

use std::rc::Rc;

use super::{Behaviour, Select};
use crate::{
    app::{Context, Effect, Options, Session},
    document::Texts,
    walkthrough::{self, Course, Walkthrough},
};

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walkthroughs(pub Options<WalkthroughItem>);

/// A walkthrough, with the learner's progress in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WalkthroughItem {
    /// What its progress is saved under; the name of a built-in one.
    pub key: String,
    /// Which lesson it is: the indices of the course and of the lesson in it. `None` for one that is built in.
    pub lesson: Option<(usize, usize)>,
    pub title: Texts,
    pub summary: Texts,
    /// How many steps it has.
    pub steps: usize,
    /// How many of them are done; `None` where it was never begun.
    pub done: Option<usize>,
    /// Whether its end was ever reached.
    pub is_finished: bool,
}

impl Session {
    /// The walkthrough to take after the one that is being taken: the next one of its course, or else of the built-in ones, that was never
    /// finished.
    #[must_use]
    pub fn next_walkthrough(&self) -> Option<Rc<Walkthrough>> {
        if let Some((course, index)) = self.course() {
            return course.lessons[index + 1..].iter().map(|lesson| &lesson.walkthrough).find(|next| !self.has_finished(next)).cloned();
        }
        let name = &self.coach()?.attempt().walkthrough().name;
        let after = walkthrough::BUILT_IN.iter().skip_while(|(known, _)| known != name).skip(1);
        let is_finished = |name: &str| self.progress.walkthroughs.get(name).is_some_and(|progress| progress.finished);
        after.map(|(name, _)| *name).find(|name| !is_finished(name)).and_then(walkthrough::open_built_in).cloned().map(Rc::new)
    }

    /// The course of which the walkthrough that is being taken is a lesson, and the index of that.
    #[must_use]
    pub fn course(&self) -> Option<(&Course, usize)> {
        let key = &self.coach()?.attempt().walkthrough().key;
        self.courses.iter().find_map(|course| Some((&**course, course.index_of(key)?)))
    }

    /// How many lessons of a course were ever finished.
    #[must_use]
    pub fn finished_lessons(&self, course: &Course) -> usize {
        course.lessons.iter().filter(|lesson| self.has_finished(&lesson.walkthrough)).count()
    }

    fn has_finished(&self, walkthrough: &Walkthrough) -> bool {
        self.progress.of(walkthrough).is_some_and(|progress| progress.finished)
    }

    /// Leaves the walkthrough, whose end was reached, for the next one.
    pub(in crate::app) fn take_next_walkthrough(&mut self) -> Vec<Effect> {
        self.next_walkthrough().map_or_else(Vec::new, |next| self.leave_for(&next))
    }

    /// Takes a walkthrough that comes with the program.
    pub(in crate::app) fn take_walkthrough(&mut self, name: &str) -> Vec<Effect> {
        walkthrough::open_built_in(name).cloned().map_or_else(Vec::new, |walkthrough| self.leave_for(&walkthrough.into()))
    }

    /// Opens the list, courses first, with the one that is being taken selected, or the first that is not finished.
    pub fn show_walkthroughs(&mut self) {
        let running = self.coach().map(|coach| coach.attempt().walkthrough().key.clone());
        let lessons = self.courses.iter().enumerate().flat_map(|(course, listed)| {
            let lessons = listed.lessons.iter().enumerate();
            lessons.map(|(index, lesson)| self.item(&lesson.walkthrough, Some((course, index)))).collect::<Vec<_>>()
        });
        let items: Vec<_> = lessons.chain(walkthrough::built_in_all().map(|walkthrough| self.item(walkthrough, None))).collect();
        let selected = match running {
            Some(key) => items.iter().position(|item| item.key == key),
            None => items.iter().position(|item| !item.is_finished),
        };
        self.world.open_dialog(Walkthroughs(Options::new(items, selected.unwrap_or(0))));
    }

    fn item(&self, walkthrough: &Walkthrough, lesson: Option<(usize, usize)>) -> WalkthroughItem {
        let progress = self.progress.of(walkthrough);
        WalkthroughItem {
            key: walkthrough.key.clone(),
            lesson,
            title: walkthrough.title.clone(),
            summary: walkthrough.summary.clone(),
            steps: walkthrough.steps.len(),
            done: progress.map(|progress| walkthrough.steps.iter().filter(|step| progress.done.contains(&step.id)).count()),
            is_finished: progress.is_some_and(|progress| progress.finished),
        }
    }

    /// The walkthrough that an item is about.
    fn walkthrough_of(&self, item: &WalkthroughItem) -> Option<Rc<Walkthrough>> {
        match item.lesson {
            Some((course, index)) => self.courses.get(course)?.lessons.get(index).map(|lesson| lesson.walkthrough.clone()),
            None => walkthrough::open_built_in(&item.key).cloned().map(Rc::new),
        }
    }
}

impl Behaviour for Walkthroughs {
    fn context(&self) -> Context {
        Context::Choice
    }

    fn options(&mut self) -> Option<&mut dyn Select> {
        Some(&mut self.0)
    }

    fn is_list(&self) -> bool {
        true
    }

    fn confirm(self, session: &mut Session) -> Vec<Effect> {
        let walkthrough = self.0.selected().and_then(|item| session.walkthrough_of(item));
        walkthrough.map_or_else(Vec::new, |walkthrough| session.leave_for(&walkthrough))
    }
}
