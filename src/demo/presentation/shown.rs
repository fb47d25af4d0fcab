//! What a presentation shows, and for how long.

use std::time::Duration;

use super::{BETWEEN_LOOPS, Mode, POLL_INTERVAL, Presentation, Style};
use crate::{ui::DemoView, view::View};

impl Presentation {
    /// Returns how much real time passes until something visible changes by itself; `None` if nothing will.
    #[must_use]
    pub fn wakes_in(&self) -> Option<Duration> {
        // Never zero: the clock counts in milliseconds, and an earlier wake would find nothing to do.
        const SHORTEST: Duration = Duration::from_millis(1);
        match self.mode {
            Mode::Playing => {
                let due = if self.waiting.is_some() { Some(POLL_INTERVAL) } else { self.player.due_in() };
                let wait = due.into_iter().chain(self.playback.wakes_in()).min()?;
                Some(self.player.speed().of(wait).max(SHORTEST))
            }
            Mode::HandsOn => self.session().wakes_in(),
            Mode::Ended if self.style == Style::Looped => Some(BETWEEN_LOOPS.saturating_sub(self.ended_for).max(SHORTEST)),
            Mode::AtPause | Mode::Paused | Mode::Blank | Mode::Leaving | Mode::Ended => None,
        }
    }

    /// Returns what there is to draw, with `state` as the status line; `None` while the screen is blank.
    #[must_use]
    pub fn view<'a>(&'a self, state: &'a str) -> Option<DemoView<'a>> {
        match (self.mode, &self.hands_on) {
            (Mode::Blank, _) => None,
            // No large figures here: the key hints need the room.
            (_, Some(session)) => Some(DemoView {
                shell: None,
                account: View::of(session),
                caption: "",
                keys: Vec::new(),
                state,
                focus: None,
                is_presented: false,
            }),
            _ => Some(DemoView { is_presented: self.is_presented(), ..self.playback.view(state) }),
        }
    }

    /// Returns the status line, which says what the demo does and which keys it takes. Empty while an audience watches.
    #[must_use]
    pub fn status_line(&self) -> String {
        let text = self.session().text();
        let speed = text.number(f64::from(self.player.speed().thousandths()) / 1000.0);
        let end = ("end", if self.can_end { "key" } else { "none" }.into());
        match (self.mode, self.style) {
            (Mode::Playing | Mode::AtPause | Mode::Ended, Style::Presented) | (Mode::Blank, _) => String::new(),
            (Mode::Leaving, _) => text.get("demo-leaving"),
            (Mode::Playing, Style::Once) => text.get("demo-playing"),
            (Mode::Playing | Mode::Ended, Style::Looped) => text.get("demo-looped"),
            (Mode::AtPause | Mode::Paused, _) => text.with("demo-paused", &[("speed", speed.into()), end]),
            (Mode::HandsOn, Style::Looped) => text.get("demo-passer-by"),
            (Mode::HandsOn, _) => text.get("demo-by-hand"),
            (Mode::Ended, _) => text.with("demo-over", &[end]),
        }
    }
}
