//! The formats in which a recording is written, and what each makes of it.

use std::{path::Path, str::FromStr, time::Duration};

use ratatui::buffer::Buffer;
use strum::{Display, EnumString, VariantArray};

use super::{Cast, Header, Still, svg, text};

/// The format of a file, named like the file's ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Display, EnumString, VariantArray)]
#[strum(serialize_all = "lowercase", ascii_case_insensitive)]
pub enum Format {
    /// The whole recording, for asciinema's player.
    Cast,
    /// Each still as a picture in a file of its own.
    Svg,
    /// All stills as text, in one file.
    Txt,
}

impl Format {
    /// Starts a file in this format.
    #[must_use]
    pub fn start<'a>(self, header: &Header<'a>) -> Box<dyn Export + 'a> {
        let Header { title, language, palette, .. } = *header;
        match self {
            Self::Cast => Box::new(Cast::new(header)),
            Self::Svg => Box::new(Pictures { still: Still { title, language, palette }, files: Vec::new() }),
            Self::Txt => Box::<Texts>::default(),
        }
    }
}

/// Returns what the ending of a file's name stands for, such as [`Format::Svg`] for `page.SVG`.
#[must_use]
pub fn by_ending<T: FromStr>(path: &Path) -> Option<T> {
    path.extension()?.to_str()?.parse().ok()
}

/// Follows a recording while it is made. What it is told comes in the order of time, and times count from the start.
pub trait Recorder {
    /// The screen has changed to this one. If its size differs, the terminal was resized.
    fn frame(&mut self, _at: Duration, _screen: &Buffer) {}

    /// A key was pressed, which a terminal sends as `sent`.
    fn input(&mut self, _at: Duration, _sent: &str) {}

    /// A chapter begins.
    fn marker(&mut self, _at: Duration, _label: &str) {}

    /// A still was taken. The one at the end of a recording has no name.
    fn still(&mut self, _name: Option<&str>, _screen: &Buffer) {}
}

/// A recorder that makes files.
pub trait Export: Recorder {
    /// Ends the recording and returns its files.
    fn finish(self: Box<Self>) -> Vec<File>;
}

/// A file of a recording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// The name of the still in it; `None` for the file that was asked for.
    pub name: Option<String>,
    /// What it contains.
    pub bytes: Vec<u8>,
}

impl Export for Cast {
    fn finish(self: Box<Self>) -> Vec<File> {
        vec![File { name: None, bytes: Cast::finish(*self).into_bytes() }]
    }
}

struct Pictures<'a> {
    still: Still<'a>,
    files: Vec<File>,
}

impl Recorder for Pictures<'_> {
    fn still(&mut self, name: Option<&str>, screen: &Buffer) {
        self.files.push(File { name: name.map(str::to_owned), bytes: svg(screen, &self.still).into_bytes() });
    }
}

impl Export for Pictures<'_> {
    fn finish(self: Box<Self>) -> Vec<File> {
        self.files
    }
}

#[derive(Default)]
struct Texts {
    stills: Vec<(Option<String>, String)>,
}

impl Recorder for Texts {
    fn still(&mut self, name: Option<&str>, screen: &Buffer) {
        self.stills.push((name.map(str::to_owned), text(screen)));
    }
}

impl Export for Texts {
    fn finish(self: Box<Self>) -> Vec<File> {
        let mut all = String::new();
        for (name, still) in &self.stills {
            if let Some(name) = name {
                all.extend(["== ", name, "\n"]);
            } else if self.stills.len() > 1 {
                all += "==\n";
            }
            all += still;
        }
        vec![File { name: None, bytes: all.into_bytes() }]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::{Palette, Version};

    #[test]
    fn a_format_is_chosen_by_a_files_ending_whatever_its_case() {
        assert_eq!(by_ending(Path::new("a/page.SVG")), Some(Format::Svg));
        assert_eq!(by_ending(Path::new("page.nl.cast")), Some(Format::Cast));
        for other in ["page", "svg", ".svg", "page.png"] {
            assert_eq!(by_ending::<Format>(Path::new(other)), None, "{other}");
        }
        for format in Format::VARIANTS {
            assert_eq!(by_ending(Path::new(&format!("page.{format}"))), Some(*format));
        }
    }

    #[test]
    fn each_format_makes_its_own_files_of_the_same_recording() {
        let (first, last) = (Buffer::with_lines(["one"]), Buffer::with_lines(["two"]));
        let files = |format: Format| {
            let palette = &Palette::DARK;
            let header = Header { version: Version::Two, width: 3, height: 1, title: "t", language: "en", idle_time_limit: None, palette };
            let mut export = format.start(&header);
            export.frame(Duration::ZERO, &first);
            export.still(Some("a.png"), &first);
            export.frame(Duration::from_secs(1), &last);
            export.still(None, &last);
            let files = export.finish().into_iter();
            files.map(|file| (file.name, String::from_utf8(file.bytes).expect("a text"))).collect::<Vec<_>>()
        };
        assert_eq!(files(Format::Txt), [(None, "== a.png\none\n==\ntwo\n".to_owned())]);
        let svg = files(Format::Svg);
        assert_eq!(svg.iter().map(|(name, _)| name.as_deref()).collect::<Vec<_>>(), [Some("a.png"), None]);
        assert!(svg[0].1.contains(">one<") && svg[1].1.contains(">two<"));
        assert!(matches!(&files(Format::Cast)[..], [(None, cast)] if cast.lines().count() == 4));
    }
}
