//! The report of a class: how each step ended and how long it took, what was answered and who got where; as a picture in SVG, or as an HTML
//! page that contains it.
//!
//! Colours only repeat what the figures say.

mod page;
mod svg;

use super::{Class, ClassStep, Grader};
use crate::text::Text;

const WIDTH: usize = 1060;

const FONT: &str = "system-ui,-apple-system,'Segoe UI',Roboto,'DejaVu Sans','Noto Sans CJK JP',sans-serif";

/// What a report is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    pub classes: Vec<Class>,
    /// The runs that could not be graded.
    pub failures: Vec<Failure>,
    /// When it was made, as it is shown.
    pub made_at: String,
    /// The version of the program that made it.
    pub version: &'static str,
}

/// A run that could not be graded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failure {
    /// Where the run stands.
    pub run: String,
    /// The learner's name, if it can be read.
    pub learner: Option<String>,
    pub why: String,
}

/// The format of a report, named like the file's ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumString)]
#[strum(serialize_all = "lowercase", ascii_case_insensitive)]
pub enum ReportFormat {
    Svg,
    /// A page with the picture, and with the same figures in tables for those who cannot see it.
    Html,
}

impl ReportFormat {
    /// Writes a report.
    #[must_use]
    pub fn write(self, report: &Report, grader: &Grader, text: &Text) -> Vec<u8> {
        match self {
            Self::Svg => svg::svg(&report.classes, report, grader, text).into_bytes(),
            Self::Html => page::html(report, grader, text).into_bytes(),
        }
    }
}

/// Says when the report was made and by which version, and how many runs are not in it.
fn about(report: &Report, text: &Text) -> String {
    let made = text.with("report-made", &[("at", report.made_at.as_str().into()), ("version", report.version.into())]);
    let failed = (!report.failures.is_empty()).then(|| text.with("report-failed", &[("runs", report.failures.len().into())]));
    [Some(made), failed].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

fn title(class: &Class, grader: &Grader, text: &Text) -> String {
    let walkthrough = grader.find(class.structure);
    walkthrough.map_or_else(|| class.walkthrough.clone(), |walkthrough| text.pick(&walkthrough.title).to_owned())
}

/// Says how many learners there are, how many have finished, of how many runs that is, and where most got stuck.
fn summary(class: &Class, steps: &[ClassStep], grader: &Grader, text: &Text) -> String {
    let learners = class.entries.len();
    let mut said = vec![text.with("report-summary", &[("learners", learners.into()), ("finished", class.finished().into())])];
    if class.runs > learners {
        said.push(text.with("report-runs", &[("runs", class.runs.into()), ("copies", class.copies.len().into())]));
    }
    // One learner is at one step.
    let hardest = if learners > 1 { Class::hardest(steps) } else { Vec::new() };
    if let Some(count) = hardest.first().map(|index| steps[*index].stuck) {
        let step = |index: &usize| {
            let title = step_title(class, &steps[*index].id, grader, text);
            text.with("report-hardest-step", &[("place", (index + 1).into()), ("title", title.into())])
        };
        let named = hardest.iter().map(step).collect::<Vec<_>>();
        let arguments =
            [("steps", text.list(&named).into()), ("number", hardest.len().into()), ("count", count.into()), ("learners", learners.into())];
        said.push(text.with("report-hardest", &arguments));
    }
    said.join(" ")
}

fn step_title(class: &Class, id: &str, grader: &Grader, text: &Text) -> String {
    let step = grader.find(class.structure).and_then(|walkthrough| walkthrough.steps.iter().find(|step| step.id == id));
    step.map_or(id, |step| text.pick(&step.title)).to_owned()
}
