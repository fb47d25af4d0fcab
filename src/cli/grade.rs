//! `account-center grade`: replays recorded runs of walkthroughs and grades each learner, one line per run, as it goes.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, IsTerminal, Read, Write},
    path::{Path, PathBuf},
};

use clap::{Args, ValueEnum};
use serde::Serialize;
use serde_json::{Value, json};

use super::{
    error::CliError,
    file_kind::{FileKind, wrong_kind},
    files::{self, Existing, expand_folders, shown},
    load,
};
use crate::{
    document::{MAX_BYTES, decode},
    driver::reason,
    export, print,
    text::{Text, minutes},
    training::grade::{self, Class, Damage, FORMAT, Grade, GradeError, GradeErrorKind, Grader, Outcome, ReportFormat},
    wrap::{harmless, pad, shorten, width},
};

#[derive(Debug, Args)]
pub(super) struct GradeArgs {
    #[arg(value_name = "FILE|DIR")]
    files: Vec<PathBuf>,
    #[arg(long = "walkthrough", value_name = "FILE")]
    walkthroughs: Vec<PathBuf>,
    #[arg(short, long, value_name = "FORMAT", default_value = "table")]
    output: Format,
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    #[arg(long, requires = "report")]
    overwrite: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Table,
    Json,
    Csv,
}

/// The columns of CSV. Those of steps hold a value for each step, separated by blanks.
const COLUMNS: &str = "run,learner,walkthrough,error,finished,stuck_at,milliseconds,hints,questions,right_at_first,reached,\
                       step_ids,step_outcomes,step_milliseconds,step_hints,step_tries";

/// A line of JSON.
#[derive(Serialize)]
struct Line<'a> {
    format: u32,
    run: &'a str,
    learner: Option<&'a str>,
    walkthrough: Option<&'a str>,
    error: Option<Value>,
    grade: Option<&'a Grade>,
}

impl GradeArgs {
    /// Grades every run. One that cannot be graded is reported in its line, and the next one follows.
    pub(super) fn run(self, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        if self.files.is_empty() && io::stdin().is_terminal() {
            return Err(CliError::usage(text, "error-no-runs", &[]));
        }
        let of_path = |path: &PathBuf| match export::by_ending::<ReportFormat>(path) {
            Some(format) => Ok((path.clone(), format)),
            None => Err(CliError::usage(text, "error-report", &[("path", shown(path).into())])),
        };
        let report = self.report.as_ref().map(of_path).transpose()?;
        if let Some((path, _)) = &report {
            files::check_writable(path, Existing::by(self.overwrite), text)?;
        }
        let own = self.walkthroughs.iter().map(|path| load::walkthrough_file(path, text)).collect::<Result<Vec<_>, _>>()?;
        let mut grading = Grading {
            grader: Grader::new(own),
            output: self.output,
            text,
            classes: report.as_ref().map(|_| Vec::new()),
            runs: 0,
            not_graded: 0,
        };
        match self.output {
            Format::Csv => writeln!(output, "{COLUMNS}")?,
            Format::Table => writeln!(output, "{}\n{}", text.get("grade-legend"), table_head(text))?,
            Format::Json => {}
        }
        if self.files.is_empty() {
            grading.all("-", io::stdin().lock(), output)?;
        }
        for path in expand_folders(&self.files, &["run"], text)? {
            let label = path.to_string_lossy().into_owned();
            if label == "-" {
                grading.all(&label, io::stdin().lock(), output)?;
                continue;
            }
            let kind = match File::open(&path).map(BufReader::new) {
                Ok(mut file) => {
                    let Some(other) = other_file(&path, &mut file, text) else {
                        grading.all(&label, file, output)?;
                        continue;
                    };
                    GradeErrorKind::OtherFile(other)
                }
                Err(error) if error.kind() == io::ErrorKind::NotFound => GradeErrorKind::NotFound,
                Err(error) => GradeErrorKind::Unreadable(reason(&error, text)),
            };
            grading.failed(&label, kind, output)?;
        }
        if let Some((path, format)) = report {
            let (classes, grader) = (grading.classes.as_deref().unwrap_or_default(), &grading.grader);
            files::write(&[(path, format.write(classes, grader, text))], Existing::by(self.overwrite), text)?;
        }
        match grading.not_graded {
            0 => Ok(()),
            failed => Err(CliError::failed(text, "error-not-graded", &[("failed", failed.into()), ("runs", grading.runs.into())])),
        }
    }
}

/// The state of grading, and how it is printed.
struct Grading<'a> {
    grader: Grader,
    output: Format,
    text: &'a Text,
    /// Collected only for a report.
    classes: Option<Vec<Class>>,
    runs: usize,
    not_graded: usize,
}

impl Grading<'_> {
    /// Grades every line of a file, one by one: the input may be a pipe that goes on for hours.
    fn all(&mut self, label: &str, mut input: impl BufRead, output: &mut dyn Write) -> Result<(), CliError> {
        let runs = self.runs;
        for number in 1.. {
            let mut line = Vec::new();
            let length = match read_line(&mut input, &mut line) {
                Ok(0) => break,
                Ok(length) => length,
                Err(error) => return self.failed(label, GradeErrorKind::Unreadable(reason(&error, self.text)), output),
            };
            let damage = match decode(&line) {
                _ if length > MAX_BYTES => Damage::TooLarge,
                Ok(line) => {
                    if !line.trim().is_empty() {
                        let graded = self.grader.grade(line.trim());
                        self.print(&format!("{label}:{number}"), &graded, output)?;
                    }
                    continue;
                }
                Err(diagnostic) if diagnostic.message == "utf-16" => Damage::Utf16,
                Err(_) => Damage::NotText,
            };
            self.failed(&format!("{label}:{number}"), GradeErrorKind::Damaged(damage), output)?;
            if label != "-" {
                // What is no text has no lines. In a pipe, the next file may follow.
                return Ok(());
            }
        }
        if self.runs == runs && label != "-" {
            // An empty file has lost its run.
            self.failed(label, GradeErrorKind::Damaged(Damage::Empty), output)?;
        }
        Ok(())
    }

    /// Reports a file that cannot be graded.
    fn failed(&mut self, label: &str, kind: GradeErrorKind, output: &mut dyn Write) -> Result<(), CliError> {
        self.print(label, &Err(kind.into()), output)
    }

    /// Prints the line of a run.
    fn print(&mut self, run: &str, graded: &Result<Grade, GradeError>, output: &mut dyn Write) -> Result<(), CliError> {
        self.runs += 1;
        self.not_graded += usize::from(graded.is_err());
        let line = match self.output {
            Format::Json => self.json(run, graded)?,
            Format::Csv => csv(run, graded),
            Format::Table => self.row(run, graded),
        };
        // Runs come from other people: what is quoted from them must not act on the terminal.
        let line = harmless(&line).replace('\n', "\u{fffd}");
        // In one write, since others may write to the same pipe.
        output.write_all((line + "\n").as_bytes())?;
        if let (Ok(grade), Some(classes)) = (graded, &mut self.classes) {
            Class::merge(classes, grade);
        }
        Ok(())
    }

    fn json(&self, run: &str, graded: &Result<Grade, GradeError>) -> io::Result<String> {
        let (learner, walkthrough) = match graded {
            Ok(grade) => (grade.learner.as_deref(), Some(grade.walkthrough.as_str())),
            Err(error) => (error.learner.as_deref(), error.walkthrough.as_deref()),
        };
        let error = graded.as_ref().err().map(|error| json!({ "code": error.kind.to_string(), "message": self.why(error) }));
        let line = Line { format: FORMAT, run, learner, walkthrough, error, grade: graded.as_ref().ok() };
        Ok(serde_json::to_string(&line)?)
    }

    fn row(&self, run: &str, graded: &Result<Grade, GradeError>) -> String {
        let text = self.text;
        // The end of a long path tells runs apart.
        let run = run.rsplit('/').next().unwrap_or(run);
        let head = |learner: Option<&String>, walkthrough: Option<&String>| {
            [run.to_owned()].into_iter().chain([learner, walkthrough].map(|name| name.map_or_else(|| "–".to_owned(), String::clone)))
        };
        match graded {
            Ok(grade) => {
                let marks: String = grade.steps.iter().map(|step| mark(step.outcome)).collect();
                let end = match &grade.stuck_at {
                    Some(step) => text.with("grade-stuck", &[("step", step.as_str().into())]),
                    None => text.get("grade-finished"),
                };
                let right = format!("{}/{}", grade.right_at_first, grade.questions);
                let figures = [marks, minutes(grade.milliseconds), grade.hints.to_string(), right];
                let cells: Vec<String> = head(grade.learner.as_ref(), Some(&grade.walkthrough)).chain(figures).collect();
                format!("{} {end}", table_line(&cells, text))
            }
            Err(error) => {
                let cells: Vec<String> = head(error.learner.as_ref(), error.walkthrough.as_ref()).collect();
                format!("{} ✗ {}", table_line(&cells, text), self.why(error))
            }
        }
    }

    /// Why a run could not be graded.
    fn why(&self, error: &GradeError) -> String {
        let id = format!("not-graded-{}", error.kind);
        let reason = match &error.kind {
            GradeErrorKind::Damaged(damage) => {
                let number = if let Damage::UnknownInput(index) = damage { index + 1 } else { 0 };
                self.text.with(&format!("damage-{damage}"), &[("number", number.into())])
            }
            GradeErrorKind::Unreadable(reason) | GradeErrorKind::OtherFile(reason) => reason.clone(),
            GradeErrorKind::OtherFormat(format) => format.to_string(),
            GradeErrorKind::NotFound
            | GradeErrorKind::UnknownWalkthrough
            | GradeErrorKind::OtherVersion
            | GradeErrorKind::LeadsElsewhere => String::new(),
        };
        let name = error.walkthrough.as_deref().unwrap_or_default();
        let file = format!("{}.toml", name.strip_suffix(".toml").unwrap_or(name));
        self.text.with(&id, &[("reason", reason.into()), ("file", file.into())])
    }
}

/// What a file is, if it does not begin as a run does and is something else.
fn other_file(path: &Path, file: &mut impl BufRead, text: &Text) -> Option<String> {
    let begins_as_run = file.fill_buf().is_ok_and(|bytes| matches!(bytes, [] | [b'{' | 0xef, ..]));
    // A pipe can be read only once.
    if begins_as_run || !path.is_file() {
        return None;
    }
    let other = wrong_kind(path, &load::read(path, text).ok()?, FileKind::Run, text)?;
    let complaint = other.into_complaints().ok()?.pop()?;
    Some(complaint.hint.map_or_else(|| complaint.text.clone(), |hint| format!("{}; {hint}", complaint.text)))
}

/// The columns of the table: their names, and how wide they are at least.
const TABLE: [(&str, usize); 7] =
    [("run", 20), ("learner", 14), ("walkthrough", 18), ("steps", 13), ("time", 6), ("hints", 4), ("right", 5)];

/// The columns from this one on are figures, which stand at the right.
const FIGURES: usize = 4;

/// A line of the table, its cells under their headings.
fn table_line(cells: &[String], text: &Text) -> String {
    let columns = TABLE.iter().enumerate().zip(cells).map(|((index, (name, least)), cell)| {
        let columns = width(&text.get(&format!("grade-column-{name}"))).max(*least);
        let cell = shorten(cell, columns);
        if index < FIGURES { pad(&cell, columns) } else { format!("{}{cell}", " ".repeat(columns.saturating_sub(width(&cell)))) }
    });
    columns.collect::<Vec<_>>().join(" ")
}

fn table_head(text: &Text) -> String {
    let head = TABLE.map(|(name, _)| text.get(&format!("grade-column-{name}")));
    table_line(&head, text).trim_end().to_owned()
}

const fn mark(outcome: Outcome) -> char {
    match outcome {
        Outcome::Reached => '●',
        Outcome::Shown => '◐',
        Outcome::Skipped => '◌',
        Outcome::Open => '◆',
        Outcome::Ahead => '○',
    }
}

fn csv(run: &str, graded: &Result<Grade, GradeError>) -> String {
    let cells: Vec<Value> = match graded {
        Ok(grade) => {
            let of_steps =
                |value: fn(&grade::StepGrade) -> String| Value::from(grade.steps.iter().map(value).collect::<Vec<_>>().join(" "));
            vec![
                run.into(),
                grade.learner.clone().into(),
                grade.walkthrough.clone().into(),
                Value::Null,
                grade.finished.into(),
                grade.stuck_at.clone().into(),
                grade.milliseconds.into(),
                grade.hints.into(),
                grade.questions.into(),
                grade.right_at_first.into(),
                grade.reached().into(),
                of_steps(|step| step.id.clone()),
                of_steps(|step| step.outcome.to_string()),
                of_steps(|step| step.milliseconds.to_string()),
                of_steps(|step| step.hints.to_string()),
                of_steps(|step| step.tries.to_string()),
            ]
        }
        Err(error) => {
            let mut cells =
                vec![run.into(), error.learner.clone().into(), error.walkthrough.clone().into(), Value::from(error.kind.to_string())];
            cells.resize(COLUMNS.split(',').count(), Value::Null);
            cells
        }
    };
    cells.iter().map(print::csv_cell).collect::<Vec<_>>().join(",")
}

/// Reads a line, cut after [`MAX_BYTES`], and returns its length up to there in bytes.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<usize> {
    let length = input.by_ref().take(MAX_BYTES as u64 + 1).read_until(b'\n', line)?;
    if length > MAX_BYTES {
        skip_line(input)?;
    }
    Ok(length)
}

fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    loop {
        let buffer = input.fill_buf()?;
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let length = end.map_or(buffer.len(), |end| end + 1);
        input.consume(length);
        if end.is_some() || length == 0 {
            return Ok(());
        }
    }
}
