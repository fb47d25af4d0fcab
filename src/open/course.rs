//! Courses from a folder or a file, with all their lessons.

use std::{
    cell::RefCell,
    ffi::OsStr,
    path::{Path, PathBuf},
    rc::Rc,
};

use super::load::{Kind, LoadError, Platform, Source, find, parse_walkthrough, walkthrough};
use crate::{
    domain::{Instant, Zone},
    scenario::Scenario,
    walkthrough::{self, COURSE_FILE, Course, CourseFiles, NoLessonError, Walkthrough, is_course},
};

/// What is taught: one lesson, or a course.
#[derive(Debug)]
pub enum Taught {
    Walkthrough(Rc<Walkthrough>),
    Course(Rc<Course>),
}

/// Loads a walkthrough, or a course from its folder or its file.
///
/// # Errors
/// See [`LoadError`].
pub fn taught<P: Platform>(name: &OsStr, platform: &P) -> Result<Taught, LoadError<P::Error>> {
    let Source::File(path) = find(name, Kind::Walkthrough, walkthrough::BUILT_IN, platform)? else {
        return Ok(Taught::Walkthrough(Rc::new(walkthrough(name, platform)?)));
    };
    taught_in(&path, platform)
}

/// Loads a walkthrough from its file, or a course from its folder or its file.
///
/// # Errors
/// See [`LoadError`].
pub fn taught_in<P: Platform>(path: &Path, platform: &P) -> Result<Taught, LoadError<P::Error>> {
    let file = course_file(path, platform);
    let text = platform.read(&file).map_err(LoadError::Unreadable)?;
    if is_course(&text) {
        Ok(Taught::Course(Rc::new(parse_course(&text, &file, platform)?)))
    } else {
        Ok(Taught::Walkthrough(Rc::new(parse_walkthrough(&text, &file, platform)?)))
    }
}

/// Returns the file of the course in a folder; the path itself where it is no folder of a course.
pub fn course_file<P: Platform>(path: &Path, platform: &P) -> PathBuf {
    let inside = path.join(COURSE_FILE);
    if platform.exists(&inside) { inside } else { path.to_owned() }
}

/// Loads a course from its folder or its file.
///
/// # Errors
/// See [`LoadError`].
pub fn course<P: Platform>(path: &Path, platform: &P) -> Result<Course, LoadError<P::Error>> {
    let file = course_file(path, platform);
    let text = platform.read(&file).map_err(LoadError::Unreadable)?;
    parse_course(&text, &file, platform)
}

/// Parses a course that stands in a file. Its lessons are built in, stand in that file, or in files beside it, whose mistakes are reported too.
///
/// # Errors
/// See [`LoadError`].
pub fn parse_course<P: Platform>(text: &str, file: &Path, platform: &P) -> Result<Course, LoadError<P::Error>> {
    let folder = file.parent().unwrap_or(Path::new(""));
    let mut beside = Vec::new();
    let find = |name: &str, files: &CourseFiles| {
        if let Some(built_in) = walkthrough::open_built_in(name) {
            return Ok(built_in.clone());
        }
        let path = folder.join(name);
        let loaded = if files.is_empty() {
            if !platform.exists(&path) {
                return Err(NoLessonError::Unknown);
            }
            let text = platform.read_named(&path).map_err(LoadError::Unreadable);
            text.and_then(|text| parse_walkthrough(&text, &path, platform))
        } else {
            let text = files.get(name).ok_or(NoLessonError::Unknown)?;
            parse_walkthrough(text, &file.join(name), &InFile { file, files, platform })
        };
        loaded.map_err(|error| {
            beside.push(error);
            NoLessonError::Invalid
        })
    };
    let parsed = Course::parse(text, find);
    parsed.map_err(|error| LoadError::Invalid { kind: Kind::Course, file: file.to_string_lossy().into_owned(), error, beside })
}

/// The files in the file of a course, as if it were their folder. There are no others.
struct InFile<'a, P> {
    file: &'a Path,
    files: &'a CourseFiles,
    platform: &'a P,
}

impl<P> InFile<'_, P> {
    fn text(&self, path: &Path) -> Option<&String> {
        path.strip_prefix(self.file).ok().and_then(|name| self.files.get(&written(name)))
    }
}

/// A path as it is written in the file of a course, on whatever system.
#[must_use]
pub fn written(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

impl<P: Platform> Platform for InFile<'_, P> {
    type Error = P::Error;

    fn exists(&self, path: &Path) -> bool {
        self.text(path).is_some()
    }

    fn read(&self, path: &Path) -> Result<String, P::Error> {
        self.text(path).map_or_else(|| self.platform.read(path), |text| Ok(text.clone()))
    }

    fn read_export(&self, path: &Path) -> Result<Vec<u8>, P::Error> {
        self.platform.read_export(path)
    }

    fn own(&self) -> Result<Option<Scenario>, P::Error> {
        self.platform.own()
    }

    fn whole_path(&self, path: &Path) -> PathBuf {
        let name = path.strip_prefix(self.file).unwrap_or(path);
        self.platform.whole_path(self.file).join(name)
    }

    fn now(&self) -> Instant {
        self.platform.now()
    }

    fn zone(&self, name: Option<&str>) -> Option<Zone> {
        self.platform.zone(name)
    }
}

/// A platform that remembers the files that others name, as they are read.
pub struct Remembering<'a, P> {
    platform: &'a P,
    read: RefCell<Vec<(PathBuf, String)>>,
}

impl<'a, P> Remembering<'a, P> {
    #[must_use]
    pub const fn new(platform: &'a P) -> Self {
        Self { platform, read: RefCell::new(Vec::new()) }
    }

    /// Returns the files that were read, with their texts.
    #[must_use]
    pub fn into_read(self) -> Vec<(PathBuf, String)> {
        self.read.into_inner()
    }
}

impl<P: Platform> Platform for Remembering<'_, P> {
    type Error = P::Error;

    fn exists(&self, path: &Path) -> bool {
        self.platform.exists(path)
    }

    fn read(&self, path: &Path) -> Result<String, P::Error> {
        self.platform.read(path)
    }

    fn read_named(&self, path: &Path) -> Result<String, P::Error> {
        let text = self.platform.read_named(path)?;
        self.read.borrow_mut().push((path.to_owned(), text.clone()));
        Ok(text)
    }

    fn read_export(&self, path: &Path) -> Result<Vec<u8>, P::Error> {
        self.platform.read_export(path)
    }

    fn own(&self) -> Result<Option<Scenario>, P::Error> {
        self.platform.own()
    }

    fn whole_path(&self, path: &Path) -> PathBuf {
        self.platform.whole_path(path)
    }

    fn now(&self) -> Instant {
        self.platform.now()
    }

    fn zone(&self, name: Option<&str>) -> Option<Zone> {
        self.platform.zone(name)
    }
}
