//! The formats in which a recording is written.

use std::{path::Path, str::FromStr};

use ratatui::buffer::Buffer;
use strum::{Display, EnumString, VariantArray};

#[cfg(feature = "gif")]
use super::gif::Gif;
use super::{Cast, Export, File, Header, Recorder, Still, animation::Animation, svg, text};

/// The format of a file, named like the file's ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Display, EnumString, VariantArray)]
#[strum(serialize_all = "lowercase", ascii_case_insensitive)]
pub enum Format {
    /// The whole recording, for asciinema's player.
    Cast,
    /// The whole recording, for wherever pictures can be pasted.
    #[cfg(feature = "gif")]
    Gif,
    /// The whole recording as one picture that moves.
    #[strum(to_string = "animated.svg")]
    AnimatedSvg,
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
            #[cfg(feature = "gif")]
            Self::Gif => Box::new(Gif::new(header)),
            Self::AnimatedSvg => Box::new(Animation::new(header)),
            Self::Svg => Box::new(Pictures { still: Still { title, language, palette }, files: Vec::new() }),
            Self::Txt => Box::<Texts>::default(),
        }
    }
}

/// Returns what the ending of a file's name stands for, such as [`Format::Svg`] for `page.SVG`. Of several the longest counts.
#[must_use]
pub fn by_ending<T: FromStr>(path: &Path) -> Option<T> {
    let name = path.file_name()?.to_str()?;
    // A name does not begin with its ending.
    name.char_indices().skip(1).filter(|(_, c)| *c == '.').find_map(|(at, _)| name[at + 1..].parse().ok())
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
    use std::time::Duration;

    use ratatui::layout::Size;

    use super::*;
    use crate::export::{Palette, Version};

    #[test]
    fn a_format_is_chosen_by_a_files_ending_whatever_its_case() {
        assert_eq!(by_ending(Path::new("a/page.SVG")), Some(Format::Svg));
        assert_eq!(by_ending(Path::new("page.nl.cast")), Some(Format::Cast));
        assert_eq!(by_ending(Path::new("page.nl.animated.svg")), Some(Format::AnimatedSvg));
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
            let header = Header {
                version: Version::Two,
                width: 3,
                height: 1,
                largest: Size::new(3, 1),
                title: "t",
                language: "en",
                idle_time_limit: None,
                palette,
            };
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
