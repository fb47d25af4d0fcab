//! `account-center list`: the scenarios, walkthroughs and demos that come with the program.

use std::io::Write;

use super::{demo::title, error::CliError, files::shown, load};
use crate::{config::Config, demo, scenario, text::Text, walkthrough, wrap::wrap};

/// Prints the name, the title and the summary of everything that is built in, by kind, and of the lessons of the courses of the settings.
pub(super) fn run(config: &Config, text: &Text, output: &mut dyn Write) -> Result<(), CliError> {
    writeln!(output, "{}", text.get("list-scenarios"))?;
    for (name, _) in scenario::BUILT_IN {
        let scenario = load::scenario(name.as_ref(), text)?;
        entry(name, text.pick(&scenario.title), text.pick(&scenario.summary), output)?;
    }
    writeln!(output, "\n{}", text.get("list-walkthroughs"))?;
    for walkthrough in walkthrough::built_in_all() {
        entry(&walkthrough.name, text.pick(&walkthrough.title), text.pick(&walkthrough.summary), output)?;
    }
    for (path, course) in load::courses(config, text)?.loaded {
        writeln!(output, "\n{}", text.with("list-course", &[("title", text.pick(&course.title).into()), ("path", shown(&path).into())]))?;
        for lesson in &course.lessons {
            entry(&lesson.name, text.pick(&lesson.walkthrough.title), text.pick(&lesson.walkthrough.summary), output)?;
        }
    }
    writeln!(output, "\n{}", text.get("list-demos"))?;
    for (name, _) in demo::BUILT_IN {
        entry(name, &title(name, text), "", output)?;
    }
    Ok(())
}

fn entry(name: &str, title: &str, summary: &str, output: &mut dyn Write) -> Result<(), CliError> {
    writeln!(output, "{name:<20}{title}")?;
    for line in wrap(summary, 76).iter().filter(|line| !line.is_empty()) {
        writeln!(output, "    {line}")?;
    }
    Ok(())
}
