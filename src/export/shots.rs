//! The frames of a recording as shots: pictures that are shown one after the other, for whole hundredths of a second.
//!
//! Viewers of moving pictures show none for less than a few hundredths, so a frame that would last less is left out.

use std::time::Duration;

use ratatui::buffer::Buffer;

/// The shortest time for which a shot is shown, in hundredths of a second: 25 shots a second are enough for typing.
const SHORTEST: u64 = 4;

/// Draws shots.
pub(super) trait Reel {
    /// Draws a screen that is shown from a time up to another, in hundredths of a second from the start.
    fn shot(&mut self, screen: &Buffer, from: u64, to: u64);
}

/// Makes shots of frames.
#[derive(Default)]
pub(super) struct Shots {
    /// The last frame, with the time from which it is shown.
    last: Option<(u64, Buffer)>,
}

impl Shots {
    /// Takes a frame, and draws the one before it if that is shown long enough.
    pub(super) fn frame(&mut self, at: Duration, screen: &Buffer, reel: &mut impl Reel) {
        match &mut self.last {
            None => self.last = Some((0, screen.clone())),
            Some((from, last)) => {
                let now = hundredths(at);
                if now >= *from + SHORTEST {
                    reel.shot(last, *from, now);
                    *from = now;
                }
                last.clone_from(screen);
            }
        }
    }

    /// Draws the last frame, which is shown until the recording ends. Returns when that is; zero if there was no frame.
    pub(super) fn end(&mut self, at: Duration, reel: &mut impl Reel) -> u64 {
        let Some((from, last)) = self.last.take() else { return 0 };
        let end = hundredths(at).max(from + SHORTEST);
        reel.shot(&last, from, end);
        end
    }
}

/// Returns a time in hundredths of a second, rounded. Rounding the times and not what lies between them lets no error add up.
fn hundredths(at: Duration) -> u64 {
    u64::try_from((at.as_millis() + 5) / 10).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    impl Reel for Vec<(String, u64, u64)> {
        fn shot(&mut self, screen: &Buffer, from: u64, to: u64) {
            self.push((crate::export::text(screen).trim_end().to_owned(), from, to));
        }
    }

    #[test]
    fn a_frame_that_lasts_too_short_is_left_out_and_no_time_is_lost() {
        let (mut shots, mut reel) = (Shots::default(), Vec::new());
        for (at, text) in [(0, "a"), (60, "b"), (75, "c"), (99, "d"), (166, "e"), (226, "f")] {
            shots.frame(Duration::from_millis(at), &Buffer::with_lines([text]), &mut reel);
        }
        assert_eq!(shots.end(Duration::from_millis(1204), &mut reel), 120);
        let expected = [("a", 0, 6), ("c", 6, 10), ("d", 10, 17), ("e", 17, 23), ("f", 23, 120)];
        assert_eq!(reel, expected.map(|(text, from, to)| (text.to_owned(), from, to)));
    }
}
