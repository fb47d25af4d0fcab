//! Recordings, played by terminals that others wrote: each must show what our own screen showed, cell by cell.

use std::time::Duration;

use account_center::{
    export::{Cast, Header, Palette, Recorder, Version},
    text::Language,
};
use proptest::prelude::*;
use ratatui::{
    buffer::{Buffer, CellWidth},
    layout::{Rect, Size},
    style::{Color, Modifier, Style},
};
use serde_json::Value;

use crate::{rig::Rig, testing::cases};

/// A colour as terminals tell of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shade {
    Own,
    Numbered(u8),
    Mixed(u8, u8, u8),
}

/// What is seen in a cell. A wide character is seen in its first one.
#[derive(Debug, Clone, PartialEq)]
struct Seen {
    column: u16,
    symbol: String,
    fg: Shade,
    bg: Shade,
    /// Bold, dim, italic, underlined, reversed.
    modifiers: [bool; 5],
}

impl Seen {
    /// Without what nobody sees of a blank.
    fn new(column: u16, symbol: &str, [fg, bg]: [Shade; 2], modifiers: [bool; 5]) -> Self {
        let symbol = if symbol.is_empty() { " " } else { symbol }.to_owned();
        if symbol == " " && !modifiers[3] && !modifiers[4] {
            return Self { column, symbol, fg: Shade::Own, bg, modifiers: [false; 5] };
        }
        Self { column, symbol, fg, bg, modifiers }
    }
}

/// Rows of what is seen, and whether the cursor shows.
type Picture = (Vec<Vec<Seen>>, bool);

/// What our own screen shows.
fn ours(buffer: &Buffer) -> Picture {
    const NAMED: [Color; 16] = [
        Color::Black,
        Color::Red,
        Color::Green,
        Color::Yellow,
        Color::Blue,
        Color::Magenta,
        Color::Cyan,
        Color::Gray,
        Color::DarkGray,
        Color::LightRed,
        Color::LightGreen,
        Color::LightYellow,
        Color::LightBlue,
        Color::LightMagenta,
        Color::LightCyan,
        Color::White,
    ];
    let shade = |colour| match colour {
        Color::Reset => Shade::Own,
        Color::Indexed(number) => Shade::Numbered(number),
        Color::Rgb(red, green, blue) => Shade::Mixed(red, green, blue),
        named => Shade::Numbered((0..16).find(|number| NAMED[usize::from(*number)] == named).expect("it has a number")),
    };
    let row = |y| {
        let mut row = Vec::new();
        let mut column = 0;
        while column < buffer.area.width {
            let cell = &buffer[(column, y)];
            let modifiers = [Modifier::BOLD, Modifier::DIM, Modifier::ITALIC, Modifier::UNDERLINED, Modifier::REVERSED];
            let mut modifiers = modifiers.map(|modifier| cell.modifier.contains(modifier));
            // These terminals know but one of the two.
            modifiers[0] &= !modifiers[1];
            row.push(Seen::new(column, cell.symbol(), [shade(cell.fg), shade(cell.bg)], modifiers));
            column += cell.cell_width().max(1);
        }
        row
    };
    ((0..buffer.area.height).map(row).collect(), false)
}

/// A terminal that plays a recording.
trait Player {
    fn output(&mut self, text: &str);
    fn resize(&mut self, width: u16, height: u16);
    fn picture(&self) -> Picture;
}

impl Player for vt100::Parser {
    fn output(&mut self, text: &str) {
        self.process(text.as_bytes());
    }

    fn resize(&mut self, width: u16, height: u16) {
        self.screen_mut().set_size(height, width);
    }

    fn picture(&self) -> Picture {
        let shade = |colour| match colour {
            vt100::Color::Default => Shade::Own,
            vt100::Color::Idx(number) => Shade::Numbered(number),
            vt100::Color::Rgb(red, green, blue) => Shade::Mixed(red, green, blue),
        };
        let screen = self.screen();
        let (height, width) = screen.size();
        let row = |y| {
            let cells = (0..width).map(|x| (x, screen.cell(y, x).expect("it is on the screen")));
            let seen = cells.filter(|(_, cell)| !cell.is_wide_continuation()).map(|(x, cell)| {
                let modifiers = [cell.bold(), cell.dim(), cell.italic(), cell.underline(), cell.inverse()];
                Seen::new(x, cell.contents(), [shade(cell.fgcolor()), shade(cell.bgcolor())], modifiers)
            });
            seen.collect()
        };
        ((0..height).map(row).collect(), !screen.hide_cursor())
    }
}

impl Player for avt::Terminal {
    fn output(&mut self, text: &str) {
        self.feed(text);
    }

    fn resize(&mut self, width: u16, height: u16) {
        avt::Terminal::resize(self, width.into(), height.into());
    }

    fn picture(&self) -> Picture {
        let shade = |colour| match colour {
            None => Shade::Own,
            Some(avt::Color::Indexed(number)) => Shade::Numbered(number),
            Some(avt::Color::RGB(colour)) => Shade::Mixed(colour.r, colour.g, colour.b),
        };
        let row = |line: &avt::Line| {
            let cells = (0..).zip(line.cells()).filter(|(_, cell)| cell.width() > 0);
            let seen = cells.map(|(x, cell)| {
                let pen = cell.pen();
                let modifiers = [pen.is_bold(), pen.is_faint(), pen.is_italic(), pen.is_underline(), pen.is_inverse()];
                Seen::new(x, &cell.char().to_string(), [shade(pen.foreground()), shade(pen.background())], modifiers)
            });
            seen.collect()
        };
        (self.screen().visible_lines().map(row).collect(), self.cursor().position().is_some())
    }
}

/// The events of a recording: seconds, what it is, and what it says.
fn events(cast: &str) -> Vec<(f64, String, String)> {
    let event = |line: &str| {
        let event: (f64, String, String) = serde_json::from_str(line).expect("an event");
        event
    };
    cast.lines().skip(1).map(event).collect()
}

/// A screen with its time.
type Shot = (Duration, Buffer);

/// Records screens, with a marker behind each.
fn record(shots: &[Shot], version: Version) -> String {
    let area = shots[0].1.area;
    let mut cast = Cast::new(&Header {
        version,
        width: area.width,
        height: area.height,
        largest: area.as_size(),
        title: "A \"test\"",
        language: "en",
        idle_time_limit: None,
        palette: &Palette::DARK,
    });
    for (number, (at, buffer)) in shots.iter().enumerate() {
        cast.frame(*at, buffer);
        cast.marker(*at, &number.to_string());
    }
    cast.finish()
}

/// Plays a recording and compares each picture with the screen that it was made of.
fn play(cast: &str, shots: &[Shot], player: &mut impl Player) {
    for (_, code, data) in events(cast) {
        match code.as_str() {
            "o" => player.output(&data),
            "r" => {
                let (width, height) = data.split_once('x').expect("a size");
                player.resize(width.parse().expect("a number"), height.parse().expect("a number"));
            }
            "m" => {
                let (_, buffer) = &shots[data.parse::<usize>().expect("a number")];
                let (shown, wanted) = (player.picture(), ours(buffer));
                for (line, (shown, wanted)) in shown.0.iter().zip(&wanted.0).enumerate() {
                    for (shown, wanted) in shown.iter().zip(wanted) {
                        assert_eq!(shown, wanted, "picture {data}, line {line}");
                    }
                    assert_eq!(shown.len(), wanted.len(), "picture {data}, line {line}");
                }
                assert_eq!((shown.0.len(), shown.1), (wanted.0.len(), wanted.1), "picture {data}");
            }
            other => panic!("{other} was not recorded"),
        }
    }
}

/// Records screens, and lets other terminals show them.
fn play_everywhere(shots: &[Shot]) {
    let area = shots[0].1.area;
    for version in [Version::Two, Version::Three] {
        let cast = record(shots, version);
        assert_eq!(cast, record(shots, version), "the same screens are the same recording");
        play(&cast, shots, &mut vt100::Parser::new(area.height, area.width, 0));
        play(&cast, shots, &mut avt::Terminal::new(area.width.into(), area.height.into()).expect("a size"));
    }
}

/// Plays a recording of a demo to its end, and compares the last picture with the screen.
pub(crate) fn ends_alike_everywhere(cast: &str, last: &Buffer) {
    fn end(cast: &str, last: &Buffer, player: &mut impl Player) {
        let orders = events(cast).into_iter().filter(|(_, code, _)| code == "o").map(|(_, _, data)| data).collect::<Vec<_>>();
        // The very last one only gives the cursor back.
        for data in &orders[..orders.len() - 1] {
            player.output(data);
        }
        assert_eq!(player.picture().0, ours(last).0);
    }
    let Rect { width, height, .. } = last.area;
    end(cast, last, &mut vt100::Parser::new(height, width, 0));
    end(cast, last, &mut avt::Terminal::new(width.into(), height.into()).expect("a size"));
}

/// A walk through the account center, a picture after each key and each tick of the clock.
fn walk(scenario: &str, language: Language, (width, height): (u16, u16)) -> Vec<Shot> {
    let keys = "u Up Enter n n p w Tab Tab Escape c Escape i Right Down Right Escape l Down Escape ? PageDown Escape : \"t\" Escape x \
                Escape t Tab \"f\" \"i\" Escape A Down Down Enter \"e\" Escape L L";
    let mut rig = Rig::sized(scenario, language, width, height);
    let mut shots = Vec::new();
    let mut at = Duration::ZERO;
    for key in keys.split_whitespace() {
        shots.push((at, rig.press(key).buffer()));
        at += Duration::from_millis(700);
        shots.push((at, rig.pass(700).buffer()));
        at += Duration::from_micros(300_001);
    }
    shots
}

#[test]
fn a_walk_looks_the_same_in_other_terminals() {
    for language in [Language::English, Language::Japanese] {
        for size in [(80, 24), (100, 30)] {
            for scenario in ["free-trial", "portfolio", "transferable"] {
                play_everywhere(&walk(scenario, language, size));
            }
        }
    }
}

#[test]
fn another_size_is_another_screen() {
    let mut shots = walk("free-trial", Language::Japanese, (100, 30));
    shots.extend(walk("free-trial", Language::Japanese, (80, 24)));
    shots.extend(walk("free-trial", Language::English, (100, 30)));
    shots.iter_mut().zip(1..).for_each(|(shot, seconds)| shot.0 = Duration::from_secs(seconds));
    play_everywhere(&shots);
}

#[test]
fn both_versions_tell_the_same_at_the_same_times() {
    let shots = walk("free-trial", Language::English, (80, 24));
    let [two, three] = [Version::Two, Version::Three].map(|version| events(&record(&shots, version)));
    let mut now = 0.0;
    let three = three.into_iter().map(|(interval, code, data)| {
        now += interval;
        (format!("{now:.6}"), code, data)
    });
    let two = two.into_iter().map(|(at, code, data)| (format!("{at:.6}"), code, data));
    assert!(two.eq(three));
}

#[test]
fn the_header_says_what_a_player_needs() {
    let header = |version| {
        let limit = Some(Duration::from_millis(2500));
        let palette = &Palette::LIGHT;
        let cast = Cast::new(&Header {
            version,
            width: 100,
            height: 30,
            largest: Size::new(100, 30),
            title: "Why \"n\"?",
            language: "en",
            idle_time_limit: limit,
            palette,
        })
        .finish();
        serde_json::from_str::<Value>(cast.lines().next().expect("a header")).expect("an object")
    };
    let (two, three) = (header(Version::Two), header(Version::Three));
    assert_eq!((&two["version"], &two["width"], &two["height"]), (&2.into(), &100.into(), &30.into()));
    assert_eq!((&three["version"], &three["term"]["cols"], &three["term"]["rows"]), (&3.into(), &100.into(), &30.into()));
    for (header, theme) in [(&two, &two["theme"]), (&three, &three["term"]["theme"])] {
        assert_eq!((&header["title"], &header["idle_time_limit"]), (&"Why \"n\"?".into(), &2.5.into()));
        assert_eq!(theme["fg"], "#1f2430");
        assert_eq!(theme["bg"], "#fcfcfd");
        assert_eq!(theme["palette"].as_str().map(|palette| palette.split(':').count()), Some(16));
        assert!(header.get("timestamp").is_none() && header.get("env").is_none());
    }
}

#[test]
fn a_tick_of_the_clock_costs_next_to_nothing() {
    let mut rig = Rig::new("free-trial");
    let mut shots = Vec::new();
    for second in 0..60 {
        shots.push((Duration::from_secs(second), rig.pass(1000).buffer()));
    }
    let cast = record(&shots, Version::Two);
    let ticks: Vec<&str> = cast.lines().filter(|line| line.contains("\"o\"")).skip(1).collect();
    assert!(ticks.len() >= 60, "{}", ticks.len());
    // With the two digits of the seconds drawn large, and the clock in the footer.
    let longest = ticks.iter().max_by_key(|tick| tick.len()).expect("there are ticks");
    assert!(longest.len() < 400, "{} bytes: {longest}", longest.len());
    let mean = ticks.iter().map(|tick| tick.len()).sum::<usize>() / ticks.len();
    assert!(mean < 150, "{mean} bytes");
}

#[test]
fn nothing_is_written_where_nothing_changes() {
    let buffer = Rig::new("free-trial").buffer();
    let shot = |seconds| (Duration::from_secs(seconds), buffer.clone());
    let cast = record(&[shot(0), shot(1), shot(2)], Version::Two);
    // The first picture, and the cursor at the end.
    assert_eq!(cast.lines().filter(|line| line.contains("\"o\"")).count(), 2);
}

/// A piece of text at a place, in a style.
fn piece() -> impl Strategy<Value = (u16, u16, &'static str, Style)> {
    let text = prop::sample::select(vec!["a", "bc ", " ", "      ", "           ", "漢", "漢字", "ー─", "●漢", "é", "x漢y"]);
    let style = prop::sample::select(vec![
        Style::new(),
        Style::new().fg(Color::Red),
        Style::new().fg(Color::LightBlue).add_modifier(Modifier::BOLD),
        Style::new().bg(Color::Yellow).fg(Color::Black),
        Style::new().add_modifier(Modifier::DIM),
        Style::new().add_modifier(Modifier::REVERSED | Modifier::ITALIC | Modifier::BOLD),
        Style::new().add_modifier(Modifier::UNDERLINED).bg(Color::Indexed(99)),
        Style::new().fg(Color::Rgb(1, 2, 3)).add_modifier(Modifier::BOLD | Modifier::DIM),
    ]);
    (0..14_u16, 0..4_u16, text, style)
}

proptest! {
    #![proptest_config(cases())]

    #[test]
    fn whatever_is_drawn_over_whatever_leaves_no_rest(pictures in prop::collection::vec(prop::collection::vec(piece(), 0..8), 1..6)) {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 14, 4));
        let mut shots = Vec::new();
        for (number, pieces) in (0..).zip(pictures) {
            for (x, y, text, style) in pieces {
                buffer.set_string(x, y, text, Style::reset().patch(style));
            }
            shots.push((Duration::from_secs(number), buffer.clone()));
        }
        play_everywhere(&shots);
    }
}
