//! `account-center grade --watch`: a class at work, on the full screen. The runs are read as they grow.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::{Path, PathBuf},
    time::Duration,
};

use ratatui::{buffer::Buffer, layout::Position};

use super::why;
use crate::{
    cli::{
        VERSION,
        board::{self, Board},
        error::CliError,
        files::{self, shown, unreadable, unwritable},
        load,
        saved::{Version, more, version},
    },
    config::Config,
    domain::Instant,
    storage,
    text::{Text, minutes},
    training::grade::{Class, Entry, Failure, Grader, Pace, Report, ReportFormat, Seen, positions},
    ui::{self, Look},
    view::Tone,
    wrap::{harmless, pad, shorten, width},
};

/// After this time without a key it is told, in milliseconds.
const QUIET: u64 = 60_000;

/// The most columns of a learner's name.
const LEARNER: usize = 18;

/// Shows the runs in files and folders until the user quits; each change is written into the report too.
pub(super) fn run(
    paths: Vec<PathBuf>,
    grader: Grader,
    report: Option<(PathBuf, ReportFormat)>,
    config: &Config,
    text: &Text,
) -> Result<(), CliError> {
    if let Some(missing) = paths.iter().find(|path| !path.exists()) {
        return Err(CliError::failed(text, "error-nothing-to-watch", &[("path", shown(missing).into())]));
    }
    let watch = Watch { paths, grader, report, text: text.clone(), runs: BTreeMap::new(), wall: None, failed: None };
    board::run(watch, "error-no-terminal-for-watch", config, text)
}

struct Watch {
    paths: Vec<PathBuf>,
    grader: Grader,
    report: Option<(PathBuf, ReportFormat)>,
    text: Text,
    /// By their files.
    runs: BTreeMap<PathBuf, Watched>,
    wall: Option<Instant>,
    /// What could not be read or written the last time.
    failed: Option<String>,
}

/// A file with runs, as it was read last.
struct Watched {
    version: Version,
    graded: Vec<Result<Entry, Failure>>,
}

impl Watch {
    /// Reads what has changed. Returns whether anything has.
    fn read(&mut self) -> bool {
        let mut found = Vec::new();
        for path in &self.paths {
            if let Err(error) = files::find_in(path, &["run"], &mut found) {
                self.failed = Some(unreadable(path, &error, &self.text).in_a_line());
                return false;
            }
        }
        let before = self.runs.len();
        self.runs.retain(|path, _| found.contains(path));
        let mut has_changed = self.runs.len() != before;
        for path in found {
            let version = version(&path);
            if self.runs.get(&path).is_none_or(|known| known.version != version) {
                let graded = self.grade(&path);
                self.runs.insert(path, Watched { version, graded });
                has_changed = true;
            }
        }
        has_changed
    }

    fn grade(&self, path: &Path) -> Vec<Result<Entry, Failure>> {
        let label = path.to_string_lossy().into_owned();
        let failure = |run: &str, learner: Option<&str>, why: String| Failure {
            run: run.to_owned(),
            learner: learner.map(harmless),
            why: harmless(&why),
        };
        let source = match load::read(path, &self.text) {
            Ok(source) => source,
            Err(error) => return vec![Err(failure(&label, None, error.in_a_line()))],
        };
        let lines = (1..).zip(source.lines()).filter(|(_, line)| !line.trim().is_empty());
        let graded = lines.map(|(number, line)| {
            let run = format!("{label}:{number}");
            match self.grader.grade(line.trim()) {
                Ok(grade) => Ok(Entry { run, copy_of: None, grade }),
                Err(error) => Err(failure(&run, error.learner.as_deref(), why(&error, &self.text))),
            }
        });
        graded.collect()
    }

    /// The furthest run of each learner, with how long it has not grown. One that was left counts for nothing while its learner is at another.
    fn seen(&self) -> Vec<Seen> {
        let mut classes = Vec::new();
        let mut grown = BTreeMap::new();
        let entries = || self.runs.values().flat_map(|watched| watched.graded.iter().flatten());
        let here: BTreeSet<String> = entries().filter(|entry| !entry.grade.ended).filter_map(|entry| entry.grade.compared_name()).collect();
        let is_back = |entry: &Entry| entry.grade.compared_name().is_some_and(|name| here.contains(&name));
        for watched in self.runs.values() {
            let graded = watched.graded.iter().flatten();
            for entry in graded.filter(|entry| !entry.grade.ended || entry.grade.finished || !is_back(entry)) {
                grown.insert(&entry.run, watched.version.0);
                Class::merge(&mut classes, entry.clone());
            }
        }
        let quiet = |entry: &Entry| {
            let since = self.wall.zip(grown.get(&entry.run).copied().flatten());
            since.map_or(0, |(wall, grown)| u64::try_from((wall - grown).num_milliseconds()).unwrap_or_default())
        };
        classes.into_iter().flat_map(|class| class.entries).map(|entry| Seen { quiet: quiet(&entry), entry }).collect()
    }

    /// Writes the report as it stands.
    fn write_report(&mut self) {
        let (Some((path, format)), Some(wall)) = (&self.report, self.wall) else { return };
        let (mut classes, mut failures, mut first) = (Vec::new(), Vec::new(), BTreeMap::new());
        for graded in self.runs.values().flat_map(|watched| &watched.graded) {
            match graded {
                Ok(entry) => {
                    let original = entry.grade.fingerprint.map(|it| first.entry(it).or_insert_with(|| entry.run.clone()).clone());
                    let copy_of = original.filter(|original| *original != entry.run);
                    Class::merge(&mut classes, Entry { copy_of, ..entry.clone() });
                }
                Err(failure) => failures.push(failure.clone()),
            }
        }
        let report = Report { classes, failures, made_at: self.text.instant(wall), version: VERSION };
        let written = storage::replace(path, format.write(&report, &self.grader, &self.text));
        self.failed = written.err().map(|error| unwritable(path, &error, &self.text).in_a_line());
    }

    /// What is shown on so many columns.
    fn lines(&self, columns: usize) -> Vec<(Tone, String)> {
        let text = &self.text;
        let positions = positions(&self.seen(), &self.grader, text);
        let count = |pace: Pace| positions.iter().filter(|position| position.pace == pace).count();
        let counts = [
            ("learners", positions.len().into()),
            ("stuck", count(Pace::Stuck).into()),
            ("working", count(Pace::Working).into()),
            ("silent", count(Pace::Silent).into()),
            ("left", count(Pace::Left).into()),
            ("finished", count(Pace::Finished).into()),
        ];
        let figures = ["live-at-step", "live-quiet", "grade-column-hints", "live-wrong"].map(|id| text.get(id));
        let widths = figures.each_ref().map(|heading| width(heading).max(6));
        let learners = positions.iter().map(|position| width(&position.learner)).max().unwrap_or_default();
        let learner_columns = learners.max(width(&text.get("grade-column-learner"))).min(LEARNER);
        let step = columns.saturating_sub(learner_columns + 4 + widths.iter().map(|columns| columns + 2).sum::<usize>()).max(8);
        let line = |mark: &str, learner: &str, title: &str, cells: [String; 4]| {
            let cells = cells.iter().zip(widths).map(|(cell, columns)| format!("{}{cell}", blanks(columns, cell)));
            let left = [pad(&shorten(learner, learner_columns), learner_columns), pad(&shorten(title, step), step)];
            format!("{mark} {}", left.into_iter().chain(cells).collect::<Vec<_>>().join("  "))
        };
        let mut lines = vec![(Tone::Strong, text.with("live-summary", &counts)), (Tone::Plain, String::new())];
        lines.push((Tone::Faint, line(" ", &text.get("grade-column-learner"), &text.get("report-step"), figures.clone())));
        // Where a class takes several lessons, each is named.
        let has_several = positions.iter().any(|position| position.walkthrough != positions[0].walkthrough);
        let (finished, going): (Vec<&_>, Vec<&_>) = positions.iter().partition(|position| position.pace == Pace::Finished);
        for position in going {
            let (mark, tone) = match position.pace {
                Pace::Stuck => ("!", Tone::Error),
                Pace::Working => ("●", Tone::Plain),
                Pace::Silent => ("?", Tone::Plain),
                Pace::Left | Pace::Finished => ("○", Tone::Faint),
            };
            let lesson = if has_several { format!("{} ", harmless(&position.walkthrough)) } else { String::new() };
            let step = format!("{lesson}{}/{} {}", position.number, position.steps, position.title);
            let title = if position.pace == Pace::Left { text.with("grade-stuck", &[("step", step.into())]) } else { step };
            let quiet = if position.quiet >= QUIET { minutes(position.quiet) } else { String::new() };
            let at_step = minutes(position.at_step);
            let some = |number: usize| if number == 0 { String::new() } else { number.to_string() };
            let cells = [at_step, quiet, some(usize::try_from(position.hints).unwrap_or_default()), some(position.wrong)];
            lines.push((tone, line(mark, &harmless(&position.learner), &title, cells)));
        }
        let not_graded = self.runs.values().flat_map(|watched| &watched.graded).filter_map(|graded| graded.as_ref().err());
        let not_graded = not_graded.map(|failure| format!("✗ {}", self.text.labelled(&failure.run, &failure.why)));
        lines.extend(not_graded.chain(self.failed.clone()).map(|words| (Tone::Faint, words)));
        if !finished.is_empty() {
            // They need nobody: their names are enough.
            let names = finished.iter().map(|position| match harmless(&position.learner) {
                learner if has_several => text.noted(&learner, &harmless(&position.walkthrough)),
                learner => learner,
            });
            let names: Vec<String> = names.collect();
            lines.push((Tone::Faint, format!("✓ {}", text.labelled(&text.get("grade-finished"), &text.list(&names)))));
        }
        lines
    }
}

fn blanks(columns: usize, cell: &str) -> String {
    " ".repeat(columns.saturating_sub(width(cell)))
}

impl Board for Watch {
    const POLL: Duration = Duration::from_millis(500);

    fn look(&mut self, wall: Instant) {
        self.wall = Some(wall);
        if self.read() {
            self.write_report();
        }
    }

    fn draw(&self, look: Look, screen: &mut Buffer) -> Option<Position> {
        let columns = usize::from(screen.area.width.saturating_sub(4));
        ui::board(&self.lines(columns), |rows| more(rows, &self.text), look, screen)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::{
        text::Language,
        training::grade::{Grade, Outcome, StepGrade},
    };

    /// Somebody in a walkthrough of one step.
    fn watched(learner: &str, walkthrough: &str, finished: bool) -> (PathBuf, Watched) {
        let step = StepGrade {
            id: "a-step".to_owned(),
            outcome: if finished { Outcome::Reached } else { Outcome::Open },
            milliseconds: 1000,
            hints: 0,
            tries: 0,
            answers: Vec::new(),
            right_at_first: None,
        };
        let grade = Grade {
            learner: Some(learner.to_owned()),
            walkthrough: walkthrough.to_owned(),
            structure: Uuid::new_v5(&Uuid::nil(), walkthrough.as_bytes()),
            fingerprint: None,
            ended: false,
            other_words: false,
            finished,
            stuck_at: (!finished).then(|| "a-step".to_owned()),
            milliseconds: 1000,
            hints: 0,
            questions: 0,
            right_at_first: 0,
            steps: vec![step],
        };
        let path = PathBuf::from(format!("{learner}-{walkthrough}.run"));
        let entry = Entry { run: format!("{}:1", path.display()), copy_of: None, grade };
        (path, Watched { version: (None, 0), graded: vec![Ok(entry)] })
    }

    fn board(runs: impl IntoIterator<Item = (PathBuf, Watched)>) -> String {
        let (grader, text) = (Grader::new(Vec::new()), Text::new(Language::English));
        let runs = runs.into_iter().collect();
        let watch = Watch { paths: Vec::new(), grader, report: None, text, runs, wall: None, failed: None };
        watch.lines(76).into_iter().map(|(_, line)| line + "\n").collect()
    }

    #[test]
    fn a_class_that_takes_several_lessons_sees_which() {
        let one = board([watched("Eva", "tour", false), watched("Finn", "tour", true)]);
        assert!(one.contains(" 1/1 a-step") && !one.contains("tour"), "{one}");
        let several = board([watched("Eva", "tour", false), watched("Eva", "credit", true), watched("Mia", "credit", false)]);
        assert!(["tour 1/1 a-step", "credit 1/1 a-step", "Eva (credit)"].iter().all(|words| several.contains(words)), "{several}");
    }
}
