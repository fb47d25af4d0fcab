//! The page of a class: the picture, and in tables what it shows, what was answered, and who got where.

use std::fmt::{self, Write};

use strum::VariantArray;

use super::{FONT, WIDTH, about, step_title, summary, svg::svg, title};
use crate::{
    app::Session,
    document::Texts,
    export::Escaped,
    text::{Text, minutes},
    training::grade::{Class, ClassStep, Entry, Grader, Outcome, Percentiles, Report},
    view,
    walkthrough::Task,
};

const STYLE: &str = "svg{max-width:100%;height:auto}table{border-collapse:collapse;width:100%;margin:1rem 0}\
td,th{font-size:.9rem;padding:.3rem .5rem;border-bottom:1px solid #d5d9df;text-align:right}td:first-child,th:first-child{text-align:left}\
td.words,th.words{text-align:left}caption{text-align:left;font-weight:600;padding:.6rem 0}.right{font-weight:600}\
td.bar{width:30%;text-align:left}td.bar span{display:inline-block;height:.8em;background:#bcd3f2}td.bar .right{background:#2e7d4f}\
@media print{table{break-inside:avoid}}";

pub(super) fn html(report: &Report, grader: &Grader, text: &Text) -> String {
    let mut page = String::new();
    // Writing to a string does not fail.
    let _ = write_page(report, grader, text, &mut page);
    page
}

fn write_page(report: &Report, grader: &Grader, text: &Text, into: &mut String) -> fmt::Result {
    let heading = text.get("report-title");
    writeln!(into, "<!DOCTYPE html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">", text.language().tag())?;
    writeln!(into, "<meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>", Escaped(&heading))?;
    writeln!(into, "<style>body{{font-family:{FONT};margin:2rem auto;max-width:{WIDTH}px;color:#1c2330;background:#fff}}{STYLE}</style>")?;
    writeln!(into, "<h1>{}</h1>\n<p>{}</p>", Escaped(&heading), Escaped(&about(report, text)))?;
    for class in &report.classes {
        let steps = class.steps();
        writeln!(into, "<h2>{}</h2>", Escaped(&title(class, grader, text)))?;
        writeln!(into, "<p>{}</p>", Escaped(&summary(class, &steps, grader, text)))?;
        into.push_str(&svg(std::slice::from_ref(class), report, grader, text));
        write_steps(class, &steps, grader, text, into)?;
        write_questions(class, &steps, grader, text, into)?;
        write_learners(class, grader, text, into)?;
    }
    if !report.failures.is_empty() {
        write_head("report-not-graded", &["grade-column-run", "grade-column-learner", "report-reason"], text, into)?;
        for failure in &report.failures {
            let learner = failure.learner.as_deref().unwrap_or("–");
            writeln!(
                into,
                "<tr><td>{}<td class=words>{}<td class=words>{}",
                Escaped(&failure.run),
                Escaped(learner),
                Escaped(&failure.why)
            )?;
        }
        writeln!(into, "</table>")?;
    }
    writeln!(into, "</html>")
}

/// Writes the beginning of a table of words: its caption and its headings.
fn write_head(caption: &str, headings: &[&str], text: &Text, into: &mut String) -> fmt::Result {
    writeln!(into, "<table>\n<caption>{}</caption>\n<tr>", Escaped(&text.get(caption)))?;
    headings.iter().try_for_each(|id| write!(into, "<th class=words>{}", Escaped(&text.get(id))))?;
    writeln!(into)
}

fn write_steps(class: &Class, steps: &[ClassStep], grader: &Grader, text: &Text, into: &mut String) -> fmt::Result {
    write!(into, "<table>\n<caption>{}</caption>\n<tr><th>{}", Escaped(&text.get("report-steps")), Escaped(&text.get("report-step")))?;
    for outcome in Outcome::VARIANTS {
        write!(into, "<th>{}", Escaped(&text.get(&format!("outcome-{outcome}"))))?;
    }
    for id in ["report-right", "report-tenth", "report-half", "report-nine-tenths", "report-hints", "report-stuck"] {
        write!(into, "<th>{}", Escaped(&text.get(id)))?;
    }
    writeln!(into)?;
    for (index, step) in steps.iter().enumerate() {
        write!(into, "<tr><td>{}. {}", index + 1, Escaped(&step_title(class, &step.id, grader, text)))?;
        step.outcomes.iter().try_for_each(|count| write!(into, "<td>{}", text.number(count)))?;
        match step.question {
            Some((_, right)) => write!(into, "<td>{}", text.number(right))?,
            None => into.push_str("<td>–"),
        }
        match step.percentiles() {
            Some(Percentiles { p10, p50, p90, .. }) => write!(into, "<td>{}<td>{}<td>{}", minutes(p10), minutes(p50), minutes(p90))?,
            None => into.push_str("<td>–<td>–<td>–"),
        }
        writeln!(into, "<td>{}<td>{}", text.number(step.hints), text.number(step.stuck))?;
    }
    writeln!(into, "</table>")
}

/// Writes for each question which answers were given at first, and which at all.
fn write_questions(class: &Class, steps: &[ClassStep], grader: &Grader, text: &Text, into: &mut String) -> fmt::Result {
    let Some(walkthrough) = grader.find(class.structure) else { return Ok(()) };
    let session = Session::start(walkthrough.scenario.clone());
    let words = |texts: &Texts| view::with_keys(&session, text.pick(texts)).shown();
    for (step, counted) in walkthrough.steps.iter().zip(steps) {
        let question = counted.question.filter(|(answered, _)| *answered > 0);
        let (Some((answered, right)), Task::Answer { question, answers }) = (question, &step.task) else { continue };
        let right = text.with("report-right-of", &[("right", right.into()), ("answered", answered.into())]);
        writeln!(into, "<table>\n<caption>{} <small>{}</small></caption>", Escaped(&words(question)), Escaped(&right))?;
        write!(into, "<tr><th class=words>{}", Escaped(&text.get("report-answer")))?;
        writeln!(into, "<th>{}<th><th>{}", Escaped(&text.get("report-at-first")), Escaped(&text.get("report-at-all")))?;
        for (number, answer) in (1..).zip(answers) {
            let (first, all) = counted.answers.get(&number).copied().unwrap_or_default();
            let (mark, class) = if answer.is_correct { ("✓ ", " class=right") } else { ("", "") };
            let share = first * 100 / answered.max(1);
            write!(into, "<tr><td{class}>{number}. {mark}{}", Escaped(&words(&answer.text)))?;
            write!(into, "<td>{}<td class=bar><span{class} style=\"width:{share}%\"></span>", text.number(first))?;
            writeln!(into, "<td>{}", text.number(all))?;
        }
        writeln!(into, "</table>")?;
    }
    Ok(())
}

/// Writes who got where, and whose run is a copy.
fn write_learners(class: &Class, grader: &Grader, text: &Text, into: &mut String) -> fmt::Result {
    let headings = [
        "grade-column-learner",
        "grade-column-steps",
        "grade-column-time",
        "grade-column-hints",
        "grade-column-right",
        "grade-column-end",
        "grade-column-run",
    ];
    write_head("report-learners", &headings, text, into)?;
    for Entry { run, copy_of, grade } in class.entries.iter().chain(&class.copies) {
        let learner = grade.learner.as_deref().unwrap_or("–");
        let end = match (&grade.stuck_at, copy_of) {
            (_, Some(original)) => text.with("grade-copy", &[("run", original.as_str().into())]),
            (Some(step), None) => text.with("grade-stuck", &[("step", step_title(class, step, grader, text).into())]),
            (None, None) => text.get("grade-finished"),
        };
        let marks: String = grade.steps.iter().map(|step| step.outcome.mark()).collect();
        let right = grade.right_of_questions();
        let figures = [marks, minutes(grade.milliseconds), grade.hints.to_string(), right, end, run.clone()];
        write!(into, "<tr><td>{}", Escaped(learner))?;
        figures.iter().try_for_each(|cell| write!(into, "<td class=words>{}", Escaped(cell)))?;
        writeln!(into)?;
    }
    writeln!(into, "</table>")
}
