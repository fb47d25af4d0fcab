//! The picture of a class: how each step ended, how long it took, and where learners stopped.

use std::fmt::{self, Write};

use strum::VariantArray;

use super::{FONT, WIDTH, about, step_title, summary, title};
use crate::{
    export::Escaped,
    text::{Text, minutes},
    training::grade::{Class, ClassStep, Grader, Outcome, Percentiles, Report},
    wrap::{shorten, width, wrap},
};

/// The heights of the part above the steps, of a step, and of the part below.
const HEAD: usize = 146;
const STEP: usize = 34;
const FOOT: usize = 28;
/// Where the columns start.
const LABEL: usize = 24;
const BAR: usize = 330;
const BAR_WIDTH: usize = 330;
const TIME: usize = 690;
const TIME_WIDTH: usize = 200;
const STUCK: usize = 970;

/// The background and the text colour of each outcome, in the order of the variants of [`Outcome`].
const COLOURS: [(&str, &str); 5] =
    [("#2e7d4f", "#ffffff"), ("#a8c94b", "#1c2330"), ("#c9ced6", "#1c2330"), ("#d9534f", "#ffffff"), ("#eef0f3", "#5a6372")];

/// The most columns of a line of the summary, which has two.
const LINE: usize = 130;

/// The lengths between the ticks of the time axis, in seconds; the first is taken of which there are few enough.
const TICKS: [u64; 13] = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600, 21600];

/// The most ticks after the one at zero.
const MOST_TICKS: u64 = 4;

/// Draws the classes one below the other.
pub(super) fn svg(classes: &[Class], report: &Report, grader: &Grader, text: &Text) -> String {
    let classes: Vec<(&Class, Vec<ClassStep>)> = classes.iter().map(|class| (class, class.steps())).collect();
    let height: usize = classes.iter().map(|(_, steps)| height(steps)).sum::<usize>().max(HEAD);
    let mut picture = String::new();
    // Writing to a string does not fail.
    let _ = write_svg(&classes, height, report, grader, text, &mut picture);
    picture
}

fn height(steps: &[ClassStep]) -> usize {
    HEAD + steps.len() * STEP + FOOT
}

fn write_svg(
    classes: &[(&Class, Vec<ClassStep>)],
    height: usize,
    report: &Report,
    grader: &Grader,
    text: &Text,
    into: &mut String,
) -> fmt::Result {
    write!(into, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" viewBox=\"0 0 {WIDTH} {height}\"")?;
    writeln!(into, " xml:lang=\"{}\">", text.language().tag())?;
    writeln!(into, "<title>{}</title>", Escaped(&text.get("report-title")))?;
    writeln!(into, "<desc>{}</desc>", Escaped(&about(report, text)))?;
    writeln!(into, "<rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/>")?;
    writeln!(into, "<g font-family=\"{FONT}\" font-size=\"14\" fill=\"#1c2330\">")?;
    let mut top = 0;
    for (class, steps) in classes {
        write_class(class, steps, top, grader, text, into)?;
        top += self::height(steps);
    }
    writeln!(into, "</g>\n</svg>")
}

fn write_class(class: &Class, steps: &[ClassStep], top: usize, grader: &Grader, text: &Text, into: &mut String) -> fmt::Result {
    writeln!(
        into,
        "<text x=\"{LABEL}\" y=\"{}\" font-size=\"20\" font-weight=\"600\">{}</text>",
        top + 34,
        Escaped(&title(class, grader, text))
    )?;
    for (line, y) in wrap(&summary(class, steps, grader, text), LINE).iter().zip([top + 58, top + 76]) {
        writeln!(into, "<text x=\"{LABEL}\" y=\"{y}\" fill=\"#5a6372\">{}</text>", Escaped(line))?;
    }
    let (y, mut x) = (top + 102, LABEL);
    for (outcome, (background, _)) in Outcome::VARIANTS.iter().zip(COLOURS) {
        let word = text.get(&format!("outcome-{outcome}"));
        writeln!(into, "<rect x=\"{x}\" y=\"{}\" width=\"10\" height=\"10\" fill=\"{background}\" stroke=\"#5a6372\"/>", y - 10)?;
        writeln!(into, "<text x=\"{}\" y=\"{y}\" font-size=\"12\">{}</text>", x + 15, Escaped(&word))?;
        x += 32 + width(&word) * 7;
    }
    for (x, id) in [(LABEL, "report-step"), (BAR, "report-outcome"), (TIME, "report-time"), (STUCK, "report-stuck")] {
        let heading = text.get(id);
        writeln!(into, "<text x=\"{x}\" y=\"{}\" font-size=\"12\" fill=\"#5a6372\">{}</text>", top + HEAD - 10, Escaped(&heading))?;
    }
    let longest = steps.iter().filter_map(ClassStep::percentiles).map(|times| times.p90).max();
    if let Some(longest) = longest {
        write_axis(longest.max(1), (top + HEAD - 4, top + HEAD + steps.len() * STEP), into)?;
    }
    let learners = class.entries.len();
    for (index, step) in steps.iter().enumerate() {
        let y = top + HEAD + index * STEP;
        let label = shorten(&format!("{}. {}", index + 1, step_title(class, &step.id, grader, text)), 38);
        // A question has a second line.
        let question = step.question.filter(|(answered, _)| *answered > 0);
        let line = y + if question.is_some() { 12 } else { 18 };
        writeln!(into, "<text x=\"{LABEL}\" y=\"{line}\">{}</text>", Escaped(&label))?;
        if let Some((answered, right)) = question {
            let right = text.with("report-right-of", &[("right", right.into()), ("answered", answered.into())]);
            writeln!(into, "<text x=\"{LABEL}\" y=\"{}\" font-size=\"12\" fill=\"#5a6372\">{}</text>", y + 27, Escaped(&right))?;
        }
        write_outcomes(step, learners, y, into)?;
        if let Some((times, longest)) = step.percentiles().zip(longest) {
            write_times(&times, longest.max(1), y, into)?;
        }
        if step.stuck > 0 {
            let share = (step.stuck * 100 + learners / 2) / learners.max(1);
            writeln!(into, "<text x=\"{STUCK}\" y=\"{}\" font-weight=\"600\">{} ({share} %)</text>", y + 18, text.number(step.stuck))?;
        }
    }
    Ok(())
}

/// Writes the axis of the times: a line and a figure at each tick, from one row to another.
fn write_axis(longest: u64, (from, to): (usize, usize), into: &mut String) -> fmt::Result {
    let between = TICKS.into_iter().find(|seconds| longest / (seconds * 1000) <= MOST_TICKS).unwrap_or(longest.div_ceil(1000));
    for tick in (0..=longest / (between * 1000)).map(|number| number * between * 1000) {
        let x = column(tick, longest);
        writeln!(into, "<path d=\"M{x} {from}V{to}\" stroke=\"#d5d9df\" fill=\"none\"/>")?;
        let y = to + 14;
        writeln!(into, "<text x=\"{x}\" y=\"{y}\" font-size=\"11\" text-anchor=\"middle\" fill=\"#5a6372\">{}</text>", minutes(tick))?;
    }
    Ok(())
}

/// Where a time stands, of which the longest is at the right.
fn column(time: u64, longest: u64) -> usize {
    TIME + usize::try_from(u128::from(time) * TIME_WIDTH as u128 / u128::from(longest)).unwrap_or(TIME_WIDTH)
}

/// Writes a bar with a segment for each outcome.
fn write_outcomes(step: &ClassStep, learners: usize, y: usize, into: &mut String) -> fmt::Result {
    let (mut x, mut before) = (BAR, 0);
    for (count, (background, ink)) in step.outcomes.into_iter().zip(COLOURS) {
        before += count;
        // From the sum, so that rounding does not add up.
        let end = BAR + BAR_WIDTH * before / learners.max(1);
        if count > 0 {
            writeln!(into, "<rect x=\"{x}\" y=\"{}\" width=\"{}\" height=\"22\" fill=\"{background}\"/>", y + 2, end - x)?;
            let figure = count.to_string();
            if end - x >= figure.len() * 8 + 6 {
                let middle = usize::midpoint(x, end);
                writeln!(
                    into,
                    "<text x=\"{middle}\" y=\"{}\" font-size=\"12\" text-anchor=\"middle\" fill=\"{ink}\">{figure}</text>",
                    y + 17
                )?;
            }
        }
        x = end;
    }
    Ok(())
}

/// Writes a box plot: a line from the 10th to the 90th percentile, a box around the middle half, and the median as a mark and in figures.
fn write_times(times: &Percentiles, longest: u64, y: usize, into: &mut String) -> fmt::Result {
    let middle = y + 13;
    let [p10, p25, p50, p75, p90] = [times.p10, times.p25, times.p50, times.p75, times.p90].map(|time| column(time, longest));
    writeln!(into, "<path d=\"M{p10} {middle}H{p90}\" stroke=\"#5a6372\" fill=\"none\"/>")?;
    let wide = (p75 - p25).max(1);
    writeln!(into, "<rect x=\"{p25}\" y=\"{}\" width=\"{wide}\" height=\"12\" fill=\"#bcd3f2\" stroke=\"#5a6372\"/>", middle - 6)?;
    writeln!(into, "<path d=\"M{p50} {}V{}\" stroke=\"#1c2330\" stroke-width=\"2\" fill=\"none\"/>", middle - 8, middle + 8)?;
    writeln!(into, "<text x=\"{}\" y=\"{}\" font-size=\"12\">{}</text>", TIME + TIME_WIDTH + 12, y + 17, minutes(times.p50))
}
