//! Courses: walkthroughs in the order in which to take them. A course is a TOML file beside the files of its lessons, or a single file that
//! has them all in it.

use std::{
    collections::{BTreeMap, HashSet},
    path::{Component, Path},
    rc::Rc,
};

use super::{BUILT_IN, Walkthrough};
use crate::document::{self, Diagnostic, DocumentError, Form, Item, Key, Kind, List, Place, Source, Table, Texts, texts};

/// The format of course files. A file with a newer number is refused.
const FORMAT: i64 = 1;

/// The name of the file in the folder of a course.
pub const COURSE_FILE: &str = "course.toml";

/// The most lessons of a course.
pub const MOST_LESSONS: usize = 100;

/// The most files in the file of a course.
const MOST_FILES: usize = 300;

static COURSE: Form = Form::of(&[
    Key::required("format", Kind::Format(FORMAT), "schema-format"),
    Key::required("title", Kind::Texts, "schema-title"),
    Key::optional("summary", Kind::Texts, "schema-summary"),
    Key::required("lessons", Kind::List(&LESSONS), "schema-lessons").or("no-lessons"),
    Key::optional("files", Kind::Files, "schema-files"),
]);

static LESSONS: List = List { of: Kind::Table(&LESSON), least: 1, most: MOST_LESSONS, miscounted: "lesson-count" };

static LESSON: Form = Form::of(&[
    Key::required("walkthrough", Kind::Like(|| BUILT_IN.iter().map(|(name, _)| (*name).to_owned()).collect()), "schema-lesson"),
    Key::optional("next", Kind::Texts, "schema-next"),
]);

/// A course without mistakes.
#[derive(Debug, Clone, PartialEq)]
pub struct Course {
    pub title: Texts,
    pub summary: Texts,
    /// At least one.
    pub lessons: Vec<Lesson>,
}

/// A lesson of a course.
#[derive(Debug, Clone, PartialEq)]
pub struct Lesson {
    /// The place of its name in the file.
    pub place: Place,
    /// The name of a built-in walkthrough, or the path of a file from the folder of the course.
    pub name: String,
    pub walkthrough: Rc<Walkthrough>,
    /// Whether it stands in the file of the course.
    pub is_inside: bool,
    /// What comes next, said at the end of the lesson; may be empty.
    pub next: Texts,
}

/// The files in the file of a course: their paths from its folder, and their texts.
pub type CourseFiles = BTreeMap<String, String>;

/// Why a course has no lesson of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoLessonError {
    #[error("there is no such walkthrough")]
    Unknown,
    #[error("the walkthrough has mistakes")]
    Invalid,
}

/// Returns whether a text looks like a course.
#[must_use]
pub fn is_course(text: &str) -> bool {
    text.lines().any(|line| line.trim_start().starts_with("[[lessons"))
}

/// Creates the JSON Schema of course files. `describe` returns the words about a key for the name of their message.
#[must_use]
pub fn course_schema(describe: &dyn Fn(&str) -> String) -> serde_json::Value {
    COURSE.schema("course", describe)
}

impl Course {
    /// Parses a course file. `lesson` finds the walkthrough of a name, built in, among the files in it, or beside it.
    ///
    /// # Errors
    /// [`DocumentError`] with every mistake, in the order of the file.
    pub fn parse(text: &str, lesson: impl FnMut(&str, &CourseFiles) -> Result<Walkthrough, NoLessonError>) -> Result<Self, DocumentError> {
        document::read(text, &COURSE, |file, source| read(&file, lesson, source))
    }

    /// Returns the index of the lesson whose progress is saved under a key.
    #[must_use]
    pub fn index_of(&self, key: &str) -> Option<usize> {
        self.lessons.iter().position(|lesson| lesson.walkthrough.key == key)
    }

    /// Returns a mistake for each lesson, and each text of the course, that lacks a language of the title.
    #[must_use]
    pub fn check(&self) -> Vec<Diagnostic> {
        let missing = |texts: &Texts| {
            let missing: Vec<&str> = self.title.keys().filter(|language| !texts.contains_key(*language)).map(String::as_str).collect();
            (!missing.is_empty()).then(|| missing.join(", "))
        };
        let mistake = |place, message, what: &str, texts: &Texts| {
            let languages = missing(texts)?;
            let arguments = vec![("value", what.to_owned()), ("languages", languages)];
            Some(Diagnostic { arguments, ..Diagnostic::new(place, message) })
        };
        let written = |texts: &&Texts| !texts.is_empty();
        let summary = Some(&self.summary).filter(written).and_then(|texts| mistake(Place::START, "course-text-language", "summary", texts));
        let lessons = self.lessons.iter().flat_map(|lesson| {
            let next = Some(&lesson.next).filter(written);
            [
                mistake(lesson.place, "lesson-language", &lesson.name, &lesson.walkthrough.title),
                next.and_then(|texts| mistake(lesson.place, "course-text-language", "next", texts)),
            ]
        });
        summary.into_iter().chain(lessons.flatten()).collect()
    }
}

fn read(
    file: &Table<'_, '_>,
    mut find: impl FnMut(&str, &CourseFiles) -> Result<Walkthrough, NoLessonError>,
    source: &mut Source<'_>,
) -> Option<Course> {
    let title = file.get("title").and_then(|item| texts(item, source));
    let summary = file.get("summary").and_then(|item| texts(item, source)).unwrap_or_default();
    let files = file.get("files").map(|item| files(item, source)).unwrap_or_default();
    let mut names = HashSet::new();
    let tables = file.tables("lessons", source);
    if tables.len() > MOST_LESSONS {
        // Of so many none is looked for.
        return None;
    }
    let lessons: Vec<Option<Lesson>> = tables
        .iter()
        .map(|table| {
            let next = table.get("next").and_then(|item| texts(item, source)).unwrap_or_default();
            let item = table.get("walkthrough")?;
            let name = item.text(source)?;
            let found = if !names.insert(name) {
                Err("lesson-taken")
            } else if !stays_inside(name) {
                Err("lesson-outside")
            } else {
                find(name, &files).map_err(|error| match error {
                    NoLessonError::Unknown => "lesson-unknown",
                    NoLessonError::Invalid => "lesson-invalid",
                })
            };
            match found {
                Ok(walkthrough) => {
                    let (place, is_inside) = (source.place(&item.span()), files.contains_key(name));
                    Some(Lesson { place, name: name.to_owned(), walkthrough: Rc::new(walkthrough), is_inside, next })
                }
                Err(message) => {
                    source.add(&item.span(), message, &[("value", name)]);
                    None
                }
            }
        })
        .collect();
    Some(Course { title: title?, summary, lessons: lessons.into_iter().collect::<Option<_>>()? })
}

/// Whether a path leads to a file in the folder of the course or below it.
fn stays_inside(name: &str) -> bool {
    Path::new(name).components().all(|part| matches!(part, Component::Normal(_)))
}

/// Reads the files in the file of a course.
fn files(item: Item<'_, '_>, source: &mut Source<'_>) -> CourseFiles {
    let Some(table) = item.table(source) else { return CourseFiles::new() };
    let entries = table.others();
    if let Some((_, span, _)) = entries.get(MOST_FILES) {
        source.add(span, "too-many-files", &[("most", &MOST_FILES.to_string())]);
    }
    let text = |(name, _, item): (&str, _, Item<'_, '_>)| match item.value.as_str() {
        Some(text) => Some((name.to_owned(), text.to_owned())),
        None => item.wrong_type(source, "string"),
    };
    entries.into_iter().take(MOST_FILES).filter_map(text).collect()
}
