//! Scenarios, walkthroughs and tapes, by the name of a built-in one or from a file.

use std::{
    cell::RefCell,
    ffi::OsStr,
    fs::{self, File},
    io::{self, Read},
    path::{Path, PathBuf, absolute},
    rc::Rc,
};

use super::{
    error::{CliError, Complaint},
    file_kind::{FileKind, wrong_kind},
    files::{shown, unreadable, unreadable_or},
    own,
    reading::ReadingLine,
    zone,
};
use crate::{
    config::Config,
    demo,
    document::{Diagnostic, DocumentError, MAX_BYTES, MOST_MISTAKES, Place, decode},
    domain::{Instant, Zone},
    import,
    open::{self, Data, Kind, LoadError, Loaded, OpeningError, PROGRAM, Pace, Platform, Source, Taught},
    scenario::{self, Scenario},
    storage,
    terminal::wall_clock,
    text::Text,
    walkthrough::{self, Course, Walkthrough},
    wrap::harmless,
};

/// The files and the clock of this machine.
pub(super) struct Machine<'a> {
    /// The language of errors.
    text: &'a Text,
    /// Shown until everything is loaded.
    reading: RefCell<Option<ReadingLine>>,
}

impl<'a> Machine<'a> {
    pub(super) const fn new(text: &'a Text) -> Self {
        Self { text, reading: RefCell::new(None) }
    }
}

impl Platform for Machine<'_> {
    type Error = CliError;

    fn exists(&self, path: &Path) -> bool {
        path.exists()
    }

    fn read(&self, path: &Path) -> Result<String, CliError> {
        read_file(path).map_err(|error| match error {
            FileError::Unreadable(error) => unreadable_or("error-not-found", path, &error, self.text),
            FileError::Invalid(_) => error.of(path, self.text),
        })
    }

    fn read_named(&self, path: &Path) -> Result<String, CliError> {
        read_named(path, self.text)
    }

    fn read_export(&self, path: &Path) -> Result<Vec<u8>, CliError> {
        let line = ReadingLine::begin(path, self.text);
        let read = if path == Path::new("-") {
            read_json(line.counting(io::stdin().lock()), import::MAX_BYTES)
        } else {
            File::open(path).and_then(|file| read_json(line.counting(file), import::MAX_BYTES))
        };
        // What was read is yet to be understood.
        self.reading.replace(Some(line));
        let bytes = read.map_err(|error| unreadable(path, &error, self.text))?;
        if bytes.len() > import::MAX_BYTES {
            return Err(invalid(&[Diagnostic::new(Place::START, "import-too-large")], &shown(path), self.text));
        }
        Ok(bytes)
    }

    fn own(&self) -> Result<Option<Scenario>, CliError> {
        own::read(self.text)
    }

    fn whole_path(&self, path: &Path) -> PathBuf {
        fs::canonicalize(path).or_else(|_| absolute(path)).unwrap_or_else(|_| path.to_owned())
    }

    fn now(&self) -> Instant {
        wall_clock()
    }

    fn zone(&self, name: Option<&str>) -> Option<Zone> {
        name.map_or_else(|| Some(self.text.zone().clone()), |name| zone::find(&name.into()))
    }
}

/// Loads an account.
pub(super) fn account(data: &Data, pace: Pace, text: &Text) -> Result<Loaded, CliError> {
    open::account(data, pace, text.zone(), &Machine::new(text)).map_err(|error| load_error(error, text))
}

/// Loads a scenario that is built in under a name, or stands in a file.
pub(super) fn scenario(name: &OsStr, text: &Text) -> Result<Scenario, CliError> {
    open::scenario(name, &Machine::new(text)).map_err(|error| load_error(error, text))
}

/// Parses a scenario. The label says where its source stands.
pub(super) fn parse_scenario(source: &str, label: &str, text: &Text) -> Result<Scenario, CliError> {
    let wrong = |error: DocumentError| {
        wrong_kind(Path::new(label), source, FileKind::Scenario, text).unwrap_or_else(|| invalid(&error, label, text))
    };
    scenario::parse(source).map_err(wrong)
}

/// Loads a walkthrough that is built in under a name, or stands in a file.
pub(super) fn walkthrough(name: &OsStr, text: &Text) -> Result<Walkthrough, CliError> {
    open::walkthrough(name, &Machine::new(text)).map_err(|error| load_error(error, text))
}

/// Loads a walkthrough from a file, or all lessons of a course from its folder or its file.
pub(super) fn lessons(path: &Path, text: &Text) -> Result<Vec<Walkthrough>, CliError> {
    Ok(match open::taught_in(path, &Machine::new(text)).map_err(|error| load_error(error, text))? {
        Taught::Walkthrough(walkthrough) => vec![Rc::unwrap_or_clone(walkthrough)],
        Taught::Course(course) => course.lessons.iter().map(|lesson| (*lesson.walkthrough).clone()).collect(),
    })
}

/// Loads a course from its folder or its file.
pub(super) fn course(path: &Path, text: &Text) -> Result<Course, CliError> {
    open::course(path, &Machine::new(text)).map_err(|error| load_error(error, text))
}

/// The courses of the settings.
pub(super) struct Courses {
    /// Those that could be loaded, each with its path.
    pub(super) loaded: Vec<(PathBuf, Rc<Course>)>,
    /// The path of the last one that could not.
    pub(super) left_out: Option<PathBuf>,
}

/// Loads the courses of the settings. Of one that cannot be loaded is told on standard error, and it stops nobody from doing something else.
///
/// # Errors
/// Why a course cannot be loaded that the command line itself names.
pub(super) fn courses(config: &Config, text: &Text) -> Result<Courses, CliError> {
    let mut courses = Courses { loaded: Vec::new(), left_out: None };
    for path in config.courses.value.0.iter().map(PathBuf::from) {
        match course(&path, text) {
            Ok(course) => courses.loaded.push((path, Rc::new(course))),
            Err(error) if config.courses.of_command_line().is_some() => return Err(error),
            Err(error) => {
                let reason = error.into_complaints()?.into_iter().next().map(|complaint| complaint.text).unwrap_or_default();
                let complaint = Complaint::new(text, "error-course-left-out", &[("path", shown(&path).into()), ("reason", reason.into())]);
                eprintln!("{}", harmless(&complaint.to_string()));
                courses.left_out = Some(path);
            }
        }
    }
    Ok(courses)
}

/// Parses a course that stands in a file, with its lessons, whose mistakes are reported too.
pub(super) fn parse_course(source: &str, path: &Path, text: &Text) -> Result<Course, CliError> {
    open::parse_course(source, path, &Machine::new(text)).map_err(|error| load_error(error, text))
}

/// Parses a walkthrough that stands in a file. Its scenario is built in, or stands in a file beside it, whose mistakes are reported too.
pub(super) fn parse_walkthrough(source: &str, path: &Path, text: &Text) -> Result<Walkthrough, CliError> {
    open::parse_walkthrough(source, path, &Machine::new(text)).map_err(|error| load_error(error, text))
}

/// Loads the source of a tape that is built in under a name, or stands in a file, and the path of that file.
pub(super) fn tape(name: &OsStr, text: &Text) -> Result<(String, Option<PathBuf>), CliError> {
    match open::find(name, Kind::Demo, demo::BUILT_IN, &Machine::new(text)).map_err(|error| load_error(error, text))? {
        Source::BuiltIn { text, .. } => Ok((text.to_owned(), None)),
        Source::File(path) => Ok((read(&path, text)?, Some(path))),
    }
}

/// The error of something that could not be loaded.
pub(super) fn load_error(error: LoadError<CliError>, text: &Text) -> CliError {
    match error {
        LoadError::Opening(error) => opening_error(&error, text),
        LoadError::Unreadable(error) => error,
        LoadError::NothingOwn => CliError::failed(text, "error-nothing-own", &[]),
        LoadError::NoExport { file, error } => invalid(&error, &shown(file.as_ref()), text),
        LoadError::Unknown { kind, name, nearest } => {
            let arguments = [("value", name.as_str().into()), ("nearest", nearest.unwrap_or("none").into())];
            let complaint = Complaint::new(text, &format!("error-unknown-{kind}"), &arguments);
            // What is built in under that name may be of another kind.
            let hint = match opens(&name) {
                Some(option) => Some(text.with("usage-meant", &[("call", format!("{PROGRAM} {option} {name}").into())])),
                None => complaint.hint,
            };
            CliError::Usage(Complaint { hint, ..complaint })
        }
        LoadError::Invalid { kind, file, error, beside } => {
            let path = Path::new(&file);
            // A pipe can be read only once.
            let source = if path.is_file() { read(path, text).ok() } else { None };
            if let Some(other) = source.and_then(|source| wrong_kind(path, &source, kind.into(), text)) {
                return other;
            }
            let mut complaints = complaints(&error, &file, text);
            let beside = beside.into_iter().map(|error| load_error(error, text).into_complaints());
            complaints.extend(beside.filter_map(Result::ok).flatten());
            CliError::Failed(complaints)
        }
    }
}

/// The words before the name of something built in that open it.
pub(super) fn opens(name: &str) -> Option<&'static str> {
    let is_one_of = |list: &[(&str, &str)]| list.iter().any(|(known, _)| *known == name);
    let kinds =
        [(scenario::BUILT_IN, FileKind::Scenario), (walkthrough::BUILT_IN, FileKind::Walkthrough), (demo::BUILT_IN, FileKind::Demo)];
    kinds.into_iter().find(|(list, _)| is_one_of(list)).map(|(_, kind)| kind.opened_by())
}

/// The error of words that do not say what is opened.
pub(super) fn opening_error(error: &OpeningError, text: &Text) -> CliError {
    match error.message() {
        Some((id, value, at)) => CliError::usage(text, id, &text.about_value(value, at)),
        // clap has refused the others before.
        None => CliError::Usage(Complaint::from(error.to_string())),
    }
}

/// Why a file is no text, or not one that means something. It is described once the language is known.
pub(super) enum FileError {
    Unreadable(io::Error),
    Invalid(Vec<Diagnostic>),
}

impl FileError {
    /// The error of a file at this path.
    pub(super) fn of(&self, path: &Path, text: &Text) -> CliError {
        match self {
            Self::Unreadable(error) => unreadable(path, error, text),
            Self::Invalid(problems) => invalid(problems, &shown(path), text),
        }
    }
}

/// Reads a text file of at most [`MAX_BYTES`].
pub(super) fn read(path: &Path, text: &Text) -> Result<String, CliError> {
    read_file(path).map_err(|error| error.of(path, text))
}

/// The same for a file that another one names: it is a regular one, and no pipe that has to be waited for.
pub(super) fn read_named(path: &Path, text: &Text) -> Result<String, CliError> {
    read_from(storage::open(path, File::options().read(true))).map_err(|error| error.of(path, text))
}

/// The same as [`read`] where the language is not known yet.
pub(super) fn read_file(path: &Path) -> Result<String, FileError> {
    read_from(File::open(path))
}

fn read_from(file: io::Result<File>) -> Result<String, FileError> {
    let bytes = file.and_then(|file| read_bytes(file, MAX_BYTES)).map_err(FileError::Unreadable)?;
    // Before the encoding is checked: the text may be cut in the middle of a character.
    let decoded = if bytes.len() > MAX_BYTES { Err(Diagnostic::too_large()) } else { decode(&bytes) };
    decoded.map(str::to_owned).map_err(|diagnostic| FileError::Invalid(vec![diagnostic]))
}

/// Reads all there is, but at most one byte more than `most`: enough to refuse it.
pub(super) fn read_bytes(input: impl Read, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    input.take(most as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// How much of an export is looked at before more of it is read, in bytes.
const CHUNK: u64 = 1 << 20;

/// The same for what should be JSON. Where it is none, no more of it is read: a device has no end.
fn read_json(mut input: impl Read, most: usize) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    loop {
        let start = bytes.len();
        let is_over = input.by_ref().take(CHUNK).read_to_end(&mut bytes)? == 0;
        // In UTF-16, which starts with a mark, each second byte may be zero.
        let is_text = bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") || !bytes[start..].contains(&0);
        if is_over || !is_text || bytes.len() > most {
            return Ok(bytes);
        }
    }
}

/// The error of a file with mistakes in it.
pub(super) fn invalid(problems: &[Diagnostic], label: &str, text: &Text) -> CliError {
    CliError::Failed(complaints(problems, label, text))
}

/// A complaint for every mistake in a file, each with its place.
pub(super) fn complaints(problems: &[Diagnostic], label: &str, text: &Text) -> Vec<Complaint> {
    let complaints = problems.iter().map(|problem| {
        let (message, hint) = text.problem(problem);
        Complaint { text: format!("{label}:{}: {message}", problem.place), hint }
    });
    first(complaints, label, text)
}

/// The first mistakes in a file, and how many more there are.
pub(super) fn first(mut complaints: impl ExactSizeIterator<Item = Complaint>, label: &str, text: &Text) -> Vec<Complaint> {
    let mut told: Vec<Complaint> = complaints.by_ref().take(MOST_MISTAKES).collect();
    if complaints.len() > 0 {
        let arguments = [("path", label.into()), ("count", complaints.len().into())];
        told.push(Complaint::new(text, "error-more-mistakes", &arguments));
    }
    told
}
