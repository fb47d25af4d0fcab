//! The walkthroughs that can be begun.

use super::{Dialog, Listed, Options, Session};
use crate::walkthrough;

impl Session {
    /// Shows the walkthroughs that come with the program, the one that runs or the first that is not finished chosen.
    pub fn show_walkthroughs(&mut self) {
        let running = self.coach().map(|coach| coach.course().walkthrough().name.clone());
        let listed: Vec<Listed> = walkthrough::built_in_all()
            .map(|walkthrough| {
                let kept = self.progress.walkthroughs.get(&walkthrough.name);
                Listed {
                    steps: walkthrough.steps.len(),
                    done: kept.map(|kept| walkthrough.steps.iter().filter(|step| kept.done.contains(&step.id)).count()),
                    is_finished: kept.is_some_and(|kept| kept.finished),
                    name: walkthrough.name,
                    title: walkthrough.title,
                    summary: walkthrough.summary,
                }
            })
            .collect();
        let chosen = match running {
            Some(name) => listed.iter().position(|listed| listed.name == name),
            None => listed.iter().position(|listed| !listed.is_finished),
        };
        self.world.dialog = Some(Dialog::Walkthroughs(Options::new(listed, chosen.unwrap_or(0))));
    }
}
