//! The colours of stills and recordings, which have no terminal to choose them, and of terminals that show any colour.

use std::fmt;

use ratatui::style::{Color, Modifier};

use super::cells::Ink;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    const fn hex(colour: u32) -> Self {
        let [_, red, green, blue] = colour.to_be_bytes();
        Self(red, green, blue)
    }

    /// Mixes two parts of this colour with one of another.
    fn towards(self, other: Self) -> Self {
        // At most 255 each, as both parts are.
        let mix = |this: u8, other: u8| u8::try_from((2 * u16::from(this) + u16::from(other)) / 3).unwrap_or(this);
        Self(mix(self.0, other.0), mix(self.1, other.1), mix(self.2, other.2))
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

/// The colours of a terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Palette {
    /// The default colour of text.
    pub foreground: Rgb,
    /// The default colour of the background.
    pub background: Rgb,
    /// The sixteen colours in the order of their numbers: black, red, green, yellow, blue, magenta, cyan, white, then each of them bright.
    pub colours: [Rgb; 16],
    /// The ground of the row that has the keyboard, on which text keeps its colour.
    pub lit: Rgb,
}

impl Palette {
    /// Light on dark. Its bright black is for lines.
    pub const DARK: Self = Self {
        foreground: Rgb::hex(0xd8_dce4),
        background: Rgb::hex(0x15_181e),
        colours: [
            Rgb::hex(0x10_1318),
            Rgb::hex(0xf0_616d),
            Rgb::hex(0x7f_d088),
            Rgb::hex(0xf2_c744),
            Rgb::hex(0x6c_b2ff),
            Rgb::hex(0xd7_9bf5),
            Rgb::hex(0x5f_cfd8),
            Rgb::hex(0xb2_b9c8),
            Rgb::hex(0x5d_6577),
            Rgb::hex(0xff_8088),
            Rgb::hex(0x9f_e3a5),
            Rgb::hex(0xff_dd70),
            Rgb::hex(0x93_c8ff),
            Rgb::hex(0xe5_b5ff),
            Rgb::hex(0x86_e3ea),
            Rgb::hex(0xff_ffff),
        ],
        lit: Rgb::hex(0x1d_414d),
    };

    /// Dark on light. Its yellow and white are for backgrounds, its bright black for lines; text in them could not be read.
    pub const LIGHT: Self = Self {
        foreground: Rgb::hex(0x1f_2430),
        background: Rgb::hex(0xfc_fcfd),
        colours: [
            Rgb::hex(0x16_191f),
            Rgb::hex(0xb3_202c),
            Rgb::hex(0x1f_7a33),
            Rgb::hex(0xf2_c744),
            Rgb::hex(0x1b_5fc1),
            Rgb::hex(0x8b_2fb8),
            Rgb::hex(0x0d_7480),
            Rgb::hex(0xd5_d9e0),
            Rgb::hex(0x92_9aa8),
            Rgb::hex(0xc9_303c),
            Rgb::hex(0x26_7d3b),
            Rgb::hex(0xff_d75e),
            Rgb::hex(0x2a_6fd6),
            Rgb::hex(0x9d_43c9),
            Rgb::hex(0x13_7b86),
            Rgb::hex(0xff_ffff),
        ],
        lit: Rgb::hex(0xd3_e3fb),
    };

    /// Returns an ink with its named colours in those of the palette. Default colours stay those of the terminal.
    pub(super) fn painted(&self, ink: Ink) -> Ink {
        let painted = |colour: Color| match number(colour) {
            Some(number) => {
                let Rgb(red, green, blue) = self.numbered(number);
                Color::Rgb(red, green, blue)
            }
            None => colour,
        };
        if is_lit(ink) {
            let Rgb(red, green, blue) = self.lit;
            Ink { fg: Color::Reset, bg: Color::Rgb(red, green, blue), modifier: ink.modifier - Modifier::REVERSED }
        } else {
            Ink { fg: painted(ink.fg), bg: painted(ink.bg), modifier: ink.modifier }
        }
    }

    /// Returns the colours of the text and of its background.
    pub(super) fn of(&self, ink: Ink) -> (Rgb, Rgb) {
        if is_lit(ink) {
            return (self.foreground, self.lit);
        }
        let (mut text, mut ground) = (self.colour(ink.fg, self.foreground), self.colour(ink.bg, self.background));
        if ink.modifier.contains(Modifier::REVERSED) {
            std::mem::swap(&mut text, &mut ground);
        }
        if ink.modifier.contains(Modifier::HIDDEN) {
            text = ground;
        } else if ink.modifier.contains(Modifier::DIM) {
            text = text.towards(ground);
        }
        (text, ground)
    }

    fn colour(&self, colour: Color, otherwise: Rgb) -> Rgb {
        match colour {
            Color::Reset => otherwise,
            Color::Rgb(red, green, blue) => Rgb(red, green, blue),
            named => number(named).map_or(otherwise, |number| self.numbered(number)),
        }
    }

    /// The colours beyond the sixteen are the same in every terminal: a cube of 6×6×6 and 24 greys.
    fn numbered(&self, number: u8) -> Rgb {
        if let Some(colour) = self.colours.get(usize::from(number)) {
            return *colour;
        }
        if number >= 232 {
            let grey = 8 + 10 * (number - 232);
            return Rgb(grey, grey, grey);
        }
        let level = |step: u8| if step == 0 { 0 } else { 55 + 40 * step };
        let index = number - 16;
        Rgb(level(index / 36), level(index / 6 % 6), level(index % 6))
    }
}

/// Whether an ink is that of what has the keyboard: in sixteen colours, only reversing them shows that.
fn is_lit(ink: Ink) -> bool {
    ink.modifier.contains(Modifier::REVERSED) && matches!(ink.fg, Color::Cyan | Color::Blue) && ink.bg == Color::Reset
}

/// Returns the number of a colour in a terminal; `None` for a default colour and for one in RGB.
pub(super) const fn number(colour: Color) -> Option<u8> {
    Some(match colour {
        Color::Reset | Color::Rgb(..) => return None,
        Color::Indexed(number) => number,
        Color::Black => 0,
        Color::Red => 1,
        Color::Green => 2,
        Color::Yellow => 3,
        Color::Blue => 4,
        Color::Magenta => 5,
        Color::Cyan => 6,
        Color::Gray => 7,
        Color::DarkGray => 8,
        Color::LightRed => 9,
        Color::LightGreen => 10,
        Color::LightYellow => 11,
        Color::LightBlue => 12,
        Color::LightMagenta => 13,
        Color::LightCyan => 14,
        Color::White => 15,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contrast((one, other): (Rgb, Rgb)) -> f64 {
        let parts = |Rgb(red, green, blue)| [red, green, blue];
        crate::testing::contrast(parts(one), parts(other))
    }

    #[test]
    fn text_contrasts_with_its_background() {
        let ink = |fg, bg, modifier| Ink { fg, bg, modifier };
        let plain = |fg| ink(fg, Color::Reset, Modifier::empty());
        let grounds = [Color::Yellow, Color::Gray, Color::LightYellow, Color::White, Color::DarkGray];
        for (palette, unreadable) in [(Palette::DARK, &[Color::Black, Color::DarkGray][..]), (Palette::LIGHT, &grounds[..])] {
            for number in 0..16 {
                let pair = palette.of(plain(Color::Indexed(number)));
                let readable = !unreadable.iter().any(|colour| super::number(*colour) == Some(number));
                assert!(!readable || contrast(pair) >= 4.5, "{number} {pair:?}: {:.2}", contrast(pair));
            }
            for ink in [
                plain(Color::Reset),
                ink(Color::Reset, Color::Reset, Modifier::DIM),
                ink(Color::Reset, Color::Reset, Modifier::DIM | Modifier::REVERSED),
                ink(Color::Black, Color::Yellow, Modifier::empty()),
                ink(Color::Cyan, Color::Reset, Modifier::REVERSED),
                ink(Color::Blue, Color::Reset, Modifier::REVERSED),
            ] {
                let pair = palette.of(ink);
                assert!(contrast(pair) >= 4.5, "{ink:?} {pair:?}: {:.2}", contrast(pair));
            }
        }
    }

    #[test]
    fn an_ink_is_painted_but_for_its_default_colours() {
        let cyan = Ink { fg: Color::Cyan, ..Ink::PLAIN };
        assert_eq!(Palette::DARK.painted(cyan), Ink { fg: Color::Rgb(0x5f, 0xcf, 0xd8), ..Ink::PLAIN });
        let lit = Ink { modifier: Modifier::REVERSED | Modifier::BOLD, ..cyan };
        let painted = Ink { bg: Color::Rgb(0x1d, 0x41, 0x4d), modifier: Modifier::BOLD, ..Ink::PLAIN };
        assert_eq!(Palette::DARK.painted(lit), painted, "text keeps its colour on what is lit");
    }

    #[test]
    fn colours_beyond_the_sixteen_are_those_of_every_terminal() {
        let colour = |number| Palette::DARK.colour(Color::Indexed(number), Rgb(1, 2, 3));
        assert_eq!(colour(3), Palette::DARK.colours[3]);
        assert_eq!([16, 21, 110, 231].map(colour), [Rgb(0, 0, 0), Rgb(0, 0, 255), Rgb(135, 175, 215), Rgb(255, 255, 255)]);
        assert_eq!([232, 255].map(colour), [Rgb(8, 8, 8), Rgb(238, 238, 238)]);
        assert_eq!(Palette::DARK.colour(Color::Rgb(7, 8, 9), Rgb(1, 2, 3)), Rgb(7, 8, 9));
        assert_eq!(Palette::DARK.colour(Color::Reset, Rgb(1, 2, 3)), Rgb(1, 2, 3));
        assert_eq!(Rgb(1, 2, 255).to_string(), "#0102ff");
    }
}
