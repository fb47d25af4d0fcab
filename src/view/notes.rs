//! A presenter's notes.

use strum::{Display, EnumString};

use super::Tone;
use crate::text::Text;

/// What a presented demo does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Display, EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum TalkState {
    Playing,
    /// At a pause of the tape.
    Waiting,
    /// Stopped by the presenter.
    Paused,
    Blank,
    /// The presenter tries something.
    ByHand,
    Over,
}

/// The state of a talk.
#[derive(Debug, Clone, Copy)]
pub struct PresenterNotes<'a> {
    pub demo: &'a str,
    /// The last marker, with its number and how many there are.
    pub marker: &'a str,
    pub note: &'a str,
    /// The next note.
    pub next: &'a str,
    /// The next caption.
    pub caption: &'a str,
    /// The duration so far.
    pub seconds: i64,
    /// How long it takes, and how much of that is left, in seconds: as planned, or as the tape plays. `None` if neither is known.
    pub length: Option<(i64, i64)>,
    /// `None` for a walkthrough.
    pub state: Option<TalkState>,
    pub is_over: bool,
}

/// Returns the paragraphs of the notes: the duration, the demo and the marker; what it does, and the time left; the note; the next note; and
/// the next caption. Without a talk, they say that nobody is presenting.
#[must_use]
pub fn notes(talk: Option<PresenterNotes<'_>>, text: &Text) -> Vec<(Tone, String)> {
    let Some(talk) = talk else { return vec![(Tone::Faint, text.get("notes-nobody"))] };
    let mut paragraphs = vec![(
        Tone::Strong,
        [&clock(talk.seconds), talk.demo, talk.marker].into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" · "),
    )];
    let state = talk.state.map(|state| text.get(&format!("notes-state-{state}")));
    let left = talk.length.map(|(length, left)| text.with("notes-left", &[("left", clock(left).into()), ("length", clock(length).into())]));
    let status: Vec<String> = state.into_iter().chain(left).collect();
    if !status.is_empty() {
        paragraphs.push((Tone::Strong, status.join(" · ")));
    }
    paragraphs.push((Tone::Plain, talk.note.to_owned()));
    if talk.is_over {
        paragraphs.push((Tone::Faint, text.get("notes-over")));
    }
    for (heading, words) in [("notes-next", talk.next), ("notes-caption", talk.caption)].into_iter().filter(|(_, words)| !words.is_empty())
    {
        paragraphs.push((Tone::Faint, text.get(heading)));
        paragraphs.push((Tone::Faint, words.to_owned()));
    }
    paragraphs
}

/// Returns seconds as minutes and seconds. What is overdrawn has a minus.
fn clock(seconds: i64) -> String {
    let (sign, seconds) = (if seconds < 0 { "−" } else { "" }, seconds.abs());
    format!("{sign}{:02}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn notes_tell_what_is_left_and_what_the_demo_does() {
        let talk = PresenterNotes {
            demo: "upgrade",
            marker: "2/4  The question",
            note: "Read it",
            next: "Ask",
            caption: "At once",
            seconds: 1265,
            length: Some((1200, -65)),
            state: Some(TalkState::ByHand),
            is_over: false,
        };
        let said: Vec<String> = notes(Some(talk), &Text::new(Language::English)).into_iter().map(|(_, text)| text).collect();
        let expected = [
            "21:05 · upgrade · 2/4  The question",
            "in your hands · −01:05 of 20:00 left",
            "Read it",
            "NEXT",
            "Ask",
            "NEXT CAPTION",
            "At once",
        ];
        assert_eq!(said, expected);
    }
}
