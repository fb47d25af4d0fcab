//! The report of a class: how each step ended and how long it took, as a picture in SVG or as an HTML page that contains it.
//!
//! Colours only repeat what the figures say.

use std::fmt::{self, Write};

use strum::VariantArray;

use super::{Class, ClassStep, Grader, Outcome, Percentiles};
use crate::{
    export::Escaped,
    text::{Text, minutes},
    wrap::{shorten, width},
};

const WIDTH: usize = 1060;
/// The heights of the part above the steps, of a step, and of the part below.
const HEAD: usize = 128;
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

const FONT: &str = "system-ui,-apple-system,'Segoe UI',Roboto,'DejaVu Sans','Noto Sans CJK JP',sans-serif";

/// The format of a report, named like the file's ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumString)]
#[strum(serialize_all = "lowercase", ascii_case_insensitive)]
pub enum ReportFormat {
    Svg,
    /// A page with the picture, and with the same figures in tables for those who cannot see it.
    Html,
}

impl ReportFormat {
    /// Writes the report of classes.
    #[must_use]
    pub fn write(self, classes: &[Class], grader: &Grader, text: &Text) -> Vec<u8> {
        match self {
            Self::Svg => svg(classes, grader, text).into_bytes(),
            Self::Html => html(classes, grader, text).into_bytes(),
        }
    }
}

/// Draws the classes one below the other.
fn svg(classes: &[Class], grader: &Grader, text: &Text) -> String {
    let height: usize = classes.iter().map(height).sum::<usize>().max(HEAD);
    let mut picture = String::new();
    // Writing to a string does not fail.
    let _ = write_svg(classes, height, grader, text, &mut picture);
    picture
}

fn height(class: &Class) -> usize {
    HEAD + class.steps.len() * STEP + FOOT
}

fn write_svg(classes: &[Class], height: usize, grader: &Grader, text: &Text, into: &mut String) -> fmt::Result {
    write!(into, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" viewBox=\"0 0 {WIDTH} {height}\"")?;
    writeln!(into, " xml:lang=\"{}\">", text.language().tag())?;
    writeln!(into, "<title>{}</title>", Escaped(&text.get("report-title")))?;
    writeln!(into, "<rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/>")?;
    writeln!(into, "<g font-family=\"{FONT}\" font-size=\"14\" fill=\"#1c2330\">")?;
    let mut top = 0;
    for class in classes {
        write_class(class, top, grader, text, into)?;
        top += self::height(class);
    }
    writeln!(into, "</g>\n</svg>")
}

fn write_class(class: &Class, top: usize, grader: &Grader, text: &Text, into: &mut String) -> fmt::Result {
    writeln!(
        into,
        "<text x=\"{LABEL}\" y=\"{}\" font-size=\"20\" font-weight=\"600\">{}</text>",
        top + 34,
        Escaped(&title(class, grader, text))
    )?;
    writeln!(into, "<text x=\"{LABEL}\" y=\"{}\" fill=\"#5a6372\">{}</text>", top + 58, Escaped(&summary(class, grader, text)))?;
    let (y, mut x) = (top + 84, LABEL);
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
    let longest = class.steps.iter().filter_map(ClassStep::percentiles).map(|times| times.p90).max().unwrap_or(0).max(1);
    for (index, step) in class.steps.iter().enumerate() {
        let y = top + HEAD + index * STEP;
        let label = shorten(&format!("{}. {}", index + 1, step_title(class, index, grader, text)), 38);
        writeln!(into, "<text x=\"{LABEL}\" y=\"{}\">{}</text>", y + 18, Escaped(&label))?;
        write_outcomes(step, class.runs, y, into)?;
        if let Some(times) = step.percentiles() {
            write_times(&times, longest, y, into)?;
        }
        if step.stuck > 0 {
            let share = step.stuck * 100 / class.runs.max(1);
            writeln!(into, "<text x=\"{STUCK}\" y=\"{}\" font-weight=\"600\">{} ({share} %)</text>", y + 18, text.number(step.stuck))?;
        }
    }
    Ok(())
}

/// Writes a bar with a segment for each outcome.
fn write_outcomes(step: &ClassStep, runs: usize, y: usize, into: &mut String) -> fmt::Result {
    let (mut x, mut before) = (BAR, 0);
    for (count, (background, ink)) in step.outcomes.into_iter().zip(COLOURS) {
        before += count;
        // From the sum, so that rounding does not add up.
        let end = BAR + BAR_WIDTH * before / runs.max(1);
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
    let x = |time: u64| TIME + usize::try_from(u128::from(time) * TIME_WIDTH as u128 / u128::from(longest)).unwrap_or(TIME_WIDTH);
    let middle = y + 13;
    let [p10, p25, p50, p75, p90] = [times.p10, times.p25, times.p50, times.p75, times.p90].map(x);
    writeln!(into, "<path d=\"M{p10} {middle}H{p90}\" stroke=\"#5a6372\" fill=\"none\"/>")?;
    let wide = (p75 - p25).max(1);
    writeln!(into, "<rect x=\"{p25}\" y=\"{}\" width=\"{wide}\" height=\"12\" fill=\"#bcd3f2\" stroke=\"#5a6372\"/>", middle - 6)?;
    writeln!(into, "<path d=\"M{p50} {}V{}\" stroke=\"#1c2330\" stroke-width=\"2\" fill=\"none\"/>", middle - 8, middle + 8)?;
    writeln!(into, "<text x=\"{}\" y=\"{}\" font-size=\"12\">{}</text>", TIME + TIME_WIDTH + 12, y + 17, minutes(times.p50))
}

fn html(classes: &[Class], grader: &Grader, text: &Text) -> String {
    let mut page = String::new();
    // Writing to a string does not fail.
    let _ = write_html(classes, grader, text, &mut page);
    page
}

fn write_html(classes: &[Class], grader: &Grader, text: &Text, into: &mut String) -> fmt::Result {
    let heading = text.get("report-title");
    writeln!(into, "<!DOCTYPE html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">", text.language().tag())?;
    writeln!(into, "<meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>", Escaped(&heading))?;
    writeln!(
        into,
        "<style>body{{font-family:{FONT};margin:2rem auto;max-width:{WIDTH}px;color:#1c2330;background:#fff}}svg{{max-width:100%;height:auto}}\
         table{{border-collapse:collapse;width:100%}}td,th{{padding:.3rem .6rem;border-bottom:1px solid #d5d9df;text-align:right}}\
         td:first-child,th:first-child{{text-align:left}}</style>"
    )?;
    writeln!(into, "<h1>{}</h1>", Escaped(&heading))?;
    for class in classes {
        into.push_str(&svg(std::slice::from_ref(class), grader, text));
        writeln!(into, "<table>\n<caption>{}</caption>", Escaped(&title(class, grader, text)))?;
        write!(into, "<tr><th>{}", Escaped(&text.get("report-step")))?;
        for outcome in Outcome::VARIANTS {
            write!(into, "<th>{}", Escaped(&text.get(&format!("outcome-{outcome}"))))?;
        }
        for id in ["report-tenth", "report-half", "report-nine-tenths", "report-hints", "report-stuck"] {
            write!(into, "<th>{}", Escaped(&text.get(id)))?;
        }
        writeln!(into)?;
        for (index, step) in class.steps.iter().enumerate() {
            write!(into, "<tr><td>{}. {}", index + 1, Escaped(step_title(class, index, grader, text)))?;
            step.outcomes.iter().try_for_each(|count| write!(into, "<td>{}", text.number(count)))?;
            match step.percentiles() {
                Some(Percentiles { p10, p50, p90, .. }) => write!(into, "<td>{}<td>{}<td>{}", minutes(p10), minutes(p50), minutes(p90))?,
                None => into.push_str("<td>–<td>–<td>–"),
            }
            writeln!(into, "<td>{}<td>{}", text.number(step.hints), text.number(step.stuck))?;
        }
        writeln!(into, "</table>")?;
    }
    writeln!(into, "</html>")
}

fn title(class: &Class, grader: &Grader, text: &Text) -> String {
    let walkthrough = grader.find(class.hash);
    walkthrough.map_or_else(|| class.walkthrough.clone(), |walkthrough| text.pick(&walkthrough.title).to_owned())
}

/// Says how many runs there are, how many were finished, and where most got stuck.
fn summary(class: &Class, grader: &Grader, text: &Text) -> String {
    let counts = text.with("report-summary", &[("runs", class.runs.into()), ("finished", class.finished.into())]);
    let hardest = class.hardest();
    let Some(count) = hardest.first().map(|index| class.steps[*index].stuck) else { return counts };
    let step = |index: &usize| {
        text.with("report-hardest-step", &[("place", (index + 1).into()), ("title", step_title(class, *index, grader, text).into())])
    };
    let steps = hardest.iter().map(step).collect::<Vec<_>>();
    let arguments = [("steps", text.list(&steps).into()), ("number", hardest.len().into()), ("count", count.into())];
    format!("{counts} {}", text.with("report-hardest", &arguments))
}

fn step_title<'a>(class: &'a Class, index: usize, grader: &'a Grader, text: &'a Text) -> &'a str {
    let step = grader.find(class.hash).and_then(|walkthrough| walkthrough.steps.get(index));
    step.map_or(&class.steps[index].id, |step| text.pick(&step.title))
}
