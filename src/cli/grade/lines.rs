//! Grades as lines of JSON and of CSV: one for a run, or one for each of its steps.

use std::io;

use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    print,
    training::grade::{FORMAT, Grade, GradeError, StepGrade},
};

/// The columns of CSV. Those of steps hold a value for each step, separated by blanks.
pub(super) const COLUMNS: &str = "run,learner,walkthrough,error,finished,stuck_at,milliseconds,hints,questions,right_at_first,reached,\
                       step_ids,step_outcomes,step_milliseconds,step_hints,step_tries,step_answers,other_words,copy_of";

/// The columns of CSV with a line for each step.
pub(super) const STEP_COLUMNS: &str =
    "run,learner,walkthrough,error,number,step,outcome,milliseconds,hints,tries,answers,right_at_first,other_words,copy_of";

/// A line of JSON.
#[derive(Serialize)]
struct Line<'a> {
    format: u32,
    run: &'a str,
    learner: Option<&'a str>,
    walkthrough: Option<&'a str>,
    error: Option<Value>,
    grade: Option<&'a Grade>,
    /// The run of which it is a copy, key by key and to the millisecond.
    copy_of: Option<&'a str>,
}

/// A line of JSON about one step.
#[derive(Serialize)]
struct StepLine<'a> {
    format: u32,
    run: &'a str,
    learner: Option<&'a str>,
    walkthrough: &'a str,
    /// From 1.
    number: usize,
    step: &'a StepGrade,
    other_words: bool,
    copy_of: Option<&'a str>,
}

/// The line of a run in JSON. `message` says why it could not be graded.
pub(super) fn json(
    run: &str,
    graded: &Result<Grade, GradeError>,
    copy_of: Option<&str>,
    message: impl Fn(&GradeError) -> String,
) -> io::Result<String> {
    let (learner, walkthrough) = match graded {
        Ok(grade) => (grade.learner.as_deref(), Some(grade.walkthrough.as_str())),
        Err(error) => (error.learner.as_deref(), error.walkthrough.as_deref()),
    };
    let error = graded.as_ref().err().map(|error| json!({ "code": error.kind.to_string(), "message": message(error) }));
    let line = Line { format: FORMAT, run, learner, walkthrough, error, grade: graded.as_ref().ok(), copy_of };
    Ok(serde_json::to_string(&line)?)
}

/// The line of a run in CSV with these columns.
pub(super) fn csv(run: &str, graded: &Result<Grade, GradeError>, copy_of: Option<&str>, columns: &str) -> String {
    match graded {
        Ok(grade) => {
            let of_steps = |value: fn(&StepGrade) -> String| Value::from(grade.steps.iter().map(value).collect::<Vec<_>>().join(" "));
            cells(&[
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
                of_steps(|step| if step.answers.is_empty() { "_".to_owned() } else { answers(step, "+") }),
                grade.other_words.into(),
                copy_of.into(),
            ])
        }
        Err(error) => {
            let mut values =
                vec![run.into(), error.learner.clone().into(), error.walkthrough.clone().into(), Value::from(error.kind.to_string())];
            values.resize(columns.split(',').count(), Value::Null);
            cells(&values)
        }
    }
}

pub(super) fn steps_as_csv(run: &str, grade: &Grade, copy_of: Option<&str>) -> Vec<String> {
    let line = |(number, step): (usize, &StepGrade)| {
        cells(&[
            run.into(),
            grade.learner.clone().into(),
            grade.walkthrough.clone().into(),
            Value::Null,
            number.into(),
            step.id.clone().into(),
            step.outcome.to_string().into(),
            step.milliseconds.into(),
            step.hints.into(),
            step.tries.into(),
            answers(step, " ").into(),
            step.right_at_first.into(),
            grade.other_words.into(),
            copy_of.into(),
        ])
    };
    (1..).zip(&grade.steps).map(line).collect()
}

pub(super) fn steps_as_json(run: &str, grade: &Grade, copy_of: Option<&str>) -> io::Result<Vec<String>> {
    let (learner, walkthrough, other_words) = (grade.learner.as_deref(), grade.walkthrough.as_str(), grade.other_words);
    let line = |(number, step)| StepLine { format: FORMAT, run, learner, walkthrough, number, step, other_words, copy_of };
    (1..).zip(&grade.steps).map(line).map(|line| Ok(serde_json::to_string(&line)?)).collect()
}

fn answers(step: &StepGrade, separator: &str) -> String {
    step.answers.iter().map(ToString::to_string).collect::<Vec<_>>().join(separator)
}

fn cells(values: &[Value]) -> String {
    values.iter().map(print::csv_cell).collect::<Vec<_>>().join(",")
}
