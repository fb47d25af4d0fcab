//! `account-center list`: the scenarios, walkthroughs and demos that come with the program.

use std::io::Write;

use clap::Args;

use super::{demo::title, error::CliError, files::shown, load, plain::PlainArgs};
use crate::{config::Config, demo, scenario, text::Text, walkthrough, wrap::wrap};

#[derive(Debug, Args)]
pub(super) struct ListArgs {
    #[command(flatten)]
    plain: PlainArgs,
}

impl ListArgs {
    /// Prints the name, the title and the summary of everything that is built in, by kind, and of the lessons of the courses of the settings.
    pub(super) fn run(self, config: &Config, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
        let print = if self.plain.is_plain() { lines } else { entry };
        writeln!(output, "{}", text.get("list-scenarios"))?;
        for (name, _) in scenario::BUILT_IN {
            let scenario = load::scenario(name.as_ref(), text)?;
            print(name, text.pick(&scenario.title), text.pick(&scenario.summary), text, output)?;
        }
        writeln!(output, "\n{}", text.get("list-walkthroughs"))?;
        for walkthrough in walkthrough::built_in_all() {
            print(&walkthrough.name, text.pick(&walkthrough.title), text.pick(&walkthrough.summary), text, output)?;
        }
        for (path, course) in load::courses(config, text)?.loaded {
            let arguments = [("title", text.pick(&course.title).into()), ("path", shown(&path).into())];
            writeln!(output, "\n{}", text.with("list-course", &arguments))?;
            for lesson in &course.lessons {
                let walkthrough = &lesson.walkthrough;
                print(&lesson.name, text.pick(&walkthrough.title), text.pick(&walkthrough.summary), text, output)?;
            }
        }
        writeln!(output, "\n{}", text.get("list-demos"))?;
        for (name, _) in demo::BUILT_IN {
            print(name, &title(name, text), "", text, output)?;
        }
        Ok(())
    }
}

/// Prints an entry in columns.
fn entry(name: &str, title: &str, summary: &str, _: &Text, output: &mut dyn Write) -> Result<(), CliError> {
    writeln!(output, "{name:<20}{title}")?;
    for line in wrap(summary, 76).iter().filter(|line| !line.is_empty()) {
        writeln!(output, "    {line}")?;
    }
    Ok(())
}

/// Prints an entry in plain lines.
fn lines(name: &str, title: &str, summary: &str, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
    writeln!(output, "{}", text.labelled(name, title))?;
    // Where a file breaks its lines says nothing.
    let summary = summary.split_whitespace().collect::<Vec<_>>().join(" ");
    if summary.is_empty() { Ok(()) } else { Ok(writeln!(output, "{summary}")?) }
}
