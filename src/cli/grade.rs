//! `account-center grade`: replays recorded runs of walkthroughs and grades each learner, one line per run, as it goes.

mod lines;
mod watch;

use std::{
    collections::HashMap,
    fs::File,
    io::{self, BufRead, BufReader, IsTerminal, Read, Write},
    path::{Path, PathBuf},
};

use clap::{Args, ValueEnum};
use uuid::Uuid;

use super::{
    VERSION,
    error::CliError,
    file_kind::{FileKind, wrong_kind},
    files::{self, Existing, expand_folders, shown},
    load,
    plain::PlainArgs,
};
use crate::{
    config::Config,
    document::{MAX_BYTES, decode},
    driver::reason,
    export,
    terminal::wall_clock,
    text::{Text, minutes},
    training::grade::{Class, Damage, Entry, Failure, Grade, GradeError, GradeErrorKind, Grader, Report, ReportFormat},
    wrap::{harmless, pad, shorten, width},
};

#[derive(Debug, Args)]
pub(super) struct GradeArgs {
    #[arg(value_name = "FILE|DIR")]
    files: Vec<PathBuf>,
    #[arg(long = "walkthrough", value_name = "FILE|DIR")]
    walkthroughs: Vec<PathBuf>,
    #[arg(short, long, value_name = "FORMAT", default_value = "table")]
    output: Format,
    #[command(flatten)]
    plain: PlainArgs,
    #[arg(long)]
    by_step: bool,
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    #[arg(long, requires = "report")]
    overwrite: bool,
    #[arg(long, requires = "files", conflicts_with_all = ["output", "plain", "by_step"])]
    watch: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Table,
    Json,
    Csv,
}

impl GradeArgs {
    /// Whether programs read what is printed.
    pub(super) const fn prints_data(&self) -> bool {
        !matches!(self.output, Format::Table)
    }

    /// Grades every run. One that cannot be graded is reported in its line, and the next one follows.
    pub(super) fn run(self, config: &Config, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        if self.files.is_empty() && io::stdin().is_terminal() {
            return Err(CliError::usage(text, "error-no-runs", &[]));
        }
        let of_path = |path: &PathBuf| match export::by_ending::<ReportFormat>(path) {
            Some(format) => Ok((path.clone(), format)),
            None => Err(CliError::usage(text, "error-report", &[("path", shown(path).into())])),
        };
        if self.by_step && matches!(self.output, Format::Table) {
            return Err(CliError::usage(text, "error-by-step", &[]));
        }
        let report = self.report.as_ref().map(of_path).transpose()?;
        if let Some((path, _)) = &report {
            files::check_writable(path, Existing::by(self.overwrite), text)?;
        }
        let own = self.walkthroughs.iter().map(|path| load::lessons(path, text)).collect::<Result<Vec<_>, _>>()?;
        let grader = Grader::new(own.concat());
        if self.watch {
            return watch::run(self.files, grader, report, config, text);
        }
        let mut grading = Grading {
            grader,
            output: self.output,
            is_plain: self.plain.is_plain(),
            text,
            by_step: self.by_step,
            report: report.as_ref().map(|_| Report {
                classes: Vec::new(),
                failures: Vec::new(),
                made_at: text.instant(wall_clock()),
                version: VERSION,
            }),
            seen: HashMap::new(),
            runs: 0,
            not_graded: 0,
        };
        match self.output {
            Format::Csv => writeln!(output, "{}", if self.by_step { lines::STEP_COLUMNS } else { lines::COLUMNS })?,
            Format::Table if grading.is_plain => {}
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
        if let Some(((path, format), report)) = report.zip(grading.report) {
            files::write(&[(path, format.write(&report, &grading.grader, text))], Existing::by(self.overwrite), text)?;
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
    /// Whether lines take the place of a table.
    is_plain: bool,
    text: &'a Text,
    /// Whether each step has a line of its own.
    by_step: bool,
    report: Option<Report>,
    /// By the hash of what was done and when, the first run with it.
    seen: HashMap<Uuid, String>,
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
            if length > MAX_BYTES
                && let Err(error) = skip_line(&mut input)
            {
                return self.failed(label, GradeErrorKind::Unreadable(reason(&error, self.text)), output);
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
        let copy_of = graded.as_ref().ok().and_then(|grade| grade.fingerprint).and_then(|fingerprint| {
            let first = self.seen.entry(fingerprint).or_insert_with(|| run.to_owned());
            (first != run).then(|| first.clone())
        });
        let printed = match (self.output, graded) {
            (Format::Json, Ok(grade)) if self.by_step => lines::steps_as_json(run, grade, copy_of.as_deref())?,
            (Format::Csv, Ok(grade)) if self.by_step => lines::steps_as_csv(run, grade, copy_of.as_deref()),
            (Format::Json, _) => vec![lines::json(run, graded, copy_of.as_deref(), |error| why(error, self.text))?],
            (Format::Csv, _) => {
                vec![lines::csv(run, graded, copy_of.as_deref(), if self.by_step { lines::STEP_COLUMNS } else { lines::COLUMNS })]
            }
            (Format::Table, _) if self.is_plain => vec![self.line(run, graded, copy_of.as_deref())],
            (Format::Table, _) => vec![self.row(run, graded, copy_of.as_deref())],
        };
        // Runs come from other people: what is quoted from them must not act on the terminal.
        let printed: String = printed.iter().map(|line| harmless(line).replace('\n', "\u{fffd}") + "\n").collect();
        // In one write, since others may write to the same pipe.
        output.write_all(printed.as_bytes())?;
        let failure = graded.as_ref().err().map(|error| {
            let (run, learner, why) = (run.to_owned(), error.learner.as_deref().map(harmless), harmless(&why(error, self.text)));
            Failure { run, learner, why }
        });
        if let Some(report) = &mut self.report {
            report.failures.extend(failure);
            if let Ok(grade) = graded {
                Class::merge(&mut report.classes, Entry { run: run.to_owned(), copy_of, grade: grade.clone() });
            }
        }
        Ok(())
    }

    /// What the columns of a row say, with their names. What is not known is left out.
    fn line(&self, run: &str, graded: &Result<Grade, GradeError>, copy_of: Option<&str>) -> String {
        let text = self.text;
        let known = |name: &'static str, value: Option<&String>| value.map(|value| (name, value.clone()));
        let cells: Vec<Option<(&str, String)>> = match graded {
            Ok(grade) => {
                let steps: Vec<String> = grade.steps.iter().map(|step| text.get(&format!("outcome-{}", step.outcome))).collect();
                vec![
                    known("learner", grade.learner.as_ref()),
                    known("walkthrough", Some(&grade.walkthrough)),
                    known("steps", Some(&text.list(&steps))),
                    known("time", Some(&minutes(grade.milliseconds))),
                    known("hints", Some(&grade.hints.to_string())),
                    known("right", Some(&grade.right_of_questions()).filter(|right| right.contains('/'))),
                    known("end", Some(&end(grade, copy_of, text))),
                ]
            }
            Err(error) => vec![
                known("learner", error.learner.as_ref()),
                known("walkthrough", error.walkthrough.as_ref()),
                known("end", Some(&why(error, text))),
            ],
        };
        let cells = std::iter::once(("run", run.to_owned())).chain(cells.into_iter().flatten());
        let said: Vec<String> = cells.map(|(name, value)| text.labelled(&text.get(&format!("grade-column-{name}")), &value)).collect();
        said.join(&text.get("clause-separator"))
    }

    fn row(&self, run: &str, graded: &Result<Grade, GradeError>, copy_of: Option<&str>) -> String {
        let text = self.text;
        // The end of a long path tells runs apart.
        let run = run.rsplit('/').next().unwrap_or(run);
        let head = |learner: Option<&String>, walkthrough: Option<&String>| {
            [run.to_owned()].into_iter().chain([learner, walkthrough].map(|name| name.map_or_else(|| "–".to_owned(), String::clone)))
        };
        match graded {
            Ok(grade) => {
                let marks: String = grade.steps.iter().map(|step| step.outcome.mark()).collect();
                let end = end(grade, copy_of, text);
                let right = grade.right_of_questions();
                let figures = [marks, minutes(grade.milliseconds), grade.hints.to_string(), right];
                let cells: Vec<String> = head(grade.learner.as_ref(), Some(&grade.walkthrough)).chain(figures).collect();
                format!("{} {end}", table_line(&cells, text))
            }
            Err(error) => {
                let cells: Vec<String> = head(error.learner.as_ref(), error.walkthrough.as_ref()).collect();
                format!("{} ✗ {}", table_line(&cells, text), why(error, self.text))
            }
        }
    }
}

/// How far a learner came.
fn end(grade: &Grade, copy_of: Option<&str>, text: &Text) -> String {
    match (&grade.stuck_at, copy_of) {
        (_, Some(original)) => text.with("grade-copy", &[("run", original.into())]),
        (Some(step), None) => text.with("grade-stuck", &[("step", step.as_str().into())]),
        (None, None) => text.get("grade-finished"),
    }
}

/// Why a run could not be graded.
fn why(error: &GradeError, text: &Text) -> String {
    let id = format!("not-graded-{}", error.kind);
    let reason = match &error.kind {
        GradeErrorKind::Damaged(damage) => {
            let number = if let Damage::UnknownInput(index) = damage { index + 1 } else { 0 };
            text.with(&format!("damage-{damage}"), &[("number", number.into())])
        }
        GradeErrorKind::Unreadable(reason) | GradeErrorKind::OtherFile(reason) => reason.clone(),
        GradeErrorKind::OtherFormat(format) => format.to_string(),
        GradeErrorKind::NotFound | GradeErrorKind::UnknownWalkthrough | GradeErrorKind::OtherVersion | GradeErrorKind::LeadsElsewhere => {
            String::new()
        }
    };
    let name = error.walkthrough.as_deref().unwrap_or_default();
    let file = format!("{}.toml", name.strip_suffix(".toml").unwrap_or(name));
    text.with(&id, &[("reason", reason.into()), ("file", file.into())])
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
    Some(complaint.hint.map_or_else(|| complaint.text.clone(), |hint| text.noted(&complaint.text, &hint)))
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

/// Reads a line, cut after [`MAX_BYTES`], and returns its length up to there in bytes.
fn read_line(input: &mut impl BufRead, line: &mut Vec<u8>) -> io::Result<usize> {
    input.by_ref().take(MAX_BYTES as u64 + 1).read_until(b'\n', line)
}

/// How much of a line is skipped, in bytes. A device has no end.
const LONGEST_SKIPPED: usize = 1 << 28;

fn skip_line(input: &mut impl BufRead) -> io::Result<()> {
    let mut skipped = 0;
    loop {
        let buffer = input.fill_buf()?;
        let end = buffer.iter().position(|byte| *byte == b'\n');
        let length = end.map_or(buffer.len(), |end| end + 1);
        input.consume(length);
        if end.is_some() || length == 0 {
            return Ok(());
        }
        skipped += length;
        if skipped > LONGEST_SKIPPED {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
    }
}
