//! `account-center grade`: replays recorded runs of walkthroughs and grades each learner, one line per run, as it goes.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, IsTerminal, Read, Write},
    path::PathBuf,
};

use clap::{Args, ValueEnum};
use serde::Serialize;
use serde_json::{Value, json};

use super::{
    error::CliError,
    files::{self, expand_folders},
    load,
};
use crate::{
    document::MAX_BYTES,
    export, print,
    text::{Text, minutes},
    training::grade::{self, Class, FORMAT, Grade, GradeError, GradeErrorKind, Grader, Outcome, ReportFormat},
    wrap::{pad, shorten},
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
            None => Err(CliError::usage(text, "error-report", &[("path", path.to_string_lossy().into())])),
        };
        let report = self.report.as_ref().map(of_path).transpose()?;
        if let Some((path, _)) = &report {
            files::check_writable(path, self.overwrite, text)?;
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
            Format::Table => writeln!(output, "{}", text.get("grade-legend"))?,
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
            match File::open(&path) {
                Ok(file) => grading.all(&label, BufReader::new(file), output)?,
                Err(error) => grading.failed(&label, error.to_string(), output)?,
            }
        }
        if let Some((path, format)) = report {
            let (classes, grader) = (grading.classes.as_deref().unwrap_or_default(), &grading.grader);
            files::write(&[(path, format.write(classes, grader, text))], self.overwrite, text)?;
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
            match read_line(&mut input, &mut line) {
                Ok(0) => break,
                Ok(_) => {}
                Err(error) => return self.failed(label, error.to_string(), output),
            }
            let line = String::from_utf8_lossy(&line);
            if !line.trim().is_empty() {
                let graded = self.grader.grade(line.trim());
                self.print(&format!("{label}:{number}"), &graded, output)?;
            }
        }
        if self.runs == runs && label != "-" {
            // An empty file has lost its run.
            self.failed(label, self.text.get("not-graded-empty"), output)?;
        }
        Ok(())
    }

    /// Reports a file that cannot be graded.
    fn failed(&mut self, label: &str, reason: String, output: &mut dyn Write) -> Result<(), CliError> {
        self.print(label, &Err(GradeErrorKind::Damaged(reason).into()), output)
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
        let line: String = line.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
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
            let [learner, walkthrough] = [learner, walkthrough].map(|name| name.map_or("–", String::as_str));
            [(run, 20), (learner, 14), (walkthrough, 18)].map(|(word, columns)| pad(&shorten(word, columns), columns)).join(" ")
        };
        match graded {
            Ok(grade) => {
                let marks: String = grade.steps.iter().map(|step| mark(step.outcome)).collect();
                let end = match &grade.stuck_at {
                    Some(step) => text.with("grade-stuck", &[("step", step.as_str().into())]),
                    None => text.get("grade-finished"),
                };
                let right = format!("{}/{}", grade.right_at_first, grade.questions);
                let columns =
                    [pad(&marks, 13), format!("{:>6}", minutes(grade.milliseconds)), format!("{:>4}", grade.hints), format!("{right:>5}")];
                format!("{} {} {end}", head(grade.learner.as_ref(), Some(&grade.walkthrough)), columns.join(" "))
            }
            Err(error) => format!("{} ✗ {}", head(error.learner.as_ref(), error.walkthrough.as_ref()), self.why(error)),
        }
    }

    /// Why a run could not be graded.
    fn why(&self, error: &GradeError) -> String {
        let id = format!("not-graded-{}", error.kind);
        let arguments = match &error.kind {
            GradeErrorKind::Damaged(reason) => [("reason", reason.as_str().into())],
            GradeErrorKind::OtherFormat(format) => [("reason", format.to_string().into())],
            GradeErrorKind::UnknownWalkthrough | GradeErrorKind::OtherVersion | GradeErrorKind::LeadsElsewhere => [("reason", "".into())],
        };
        self.text.with(&id, &arguments)
    }
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
