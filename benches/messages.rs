//! Random messages without a screen, a picture after each thousand: how many a second, and whether memory stays as it is.
//!
//! `cargo bench --bench messages -- 10000000` sends ten million; without a number it is one.

#![expect(clippy::expect_used, reason = "a benchmark that cannot go on says why and ends")]
#![expect(clippy::disallowed_methods, reason = "it measures time")]

use std::{env, fs, rc::Rc, time::Instant};

use account_center::{
    app::{Direction, Msg, Pasted, Session},
    headless::Headless,
    key::{Code, Key},
    scenario,
    ui::{self, Look, Theme},
    view::View,
    walkthrough,
};
use ratatui::layout::Size;

const LOOK: Look = Look { theme: Theme::Dark, ascii: false };

/// Numbers that are the same each time, for all that a session can tell at random: `xorshift64`.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end).expect("a small number")).expect("a small number")
    }
}

/// How many bytes are in memory. Not known where there is no `/proc`.
fn resident() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    Some(line.trim().strip_suffix(" kB")?.parse::<u64>().ok()? << 10)
}

fn session(random: &mut Random) -> Headless {
    let session = if random.below(2) == 0 {
        let (name, _) = scenario::BUILT_IN[random.below(scenario::BUILT_IN.len())];
        Session::start(scenario::open_built_in(name).expect("it is built in").clone())
    } else {
        let (name, _) = walkthrough::BUILT_IN[random.below(walkthrough::BUILT_IN.len())];
        let walkthrough = Rc::new(walkthrough::open_built_in(name).expect("it is built in").clone());
        let mut session = Session::start(walkthrough.scenario.clone());
        session.begin(walkthrough);
        session
    };
    Headless::new(session, LOOK)
}

const NAMED: [Code; 14] = [
    Code::Enter,
    Code::Escape,
    Code::Tab,
    Code::Up,
    Code::Down,
    Code::Left,
    Code::Right,
    Code::Home,
    Code::End,
    Code::Backspace,
    Code::Delete,
    Code::PageUp,
    Code::PageDown,
    Code::F(5),
];

/// Sends a message: mostly a key, at times a click, the wheel, something pasted, or time that passes.
fn send(headless: &mut Headless, random: &mut Random) {
    let size = Size { width: 100, height: 30 };
    match random.below(100) {
        0..60 => {
            let key = Key::char(char::from(u8::try_from(32 + random.below(95)).expect("it is ASCII")));
            headless.send(Msg::Key(key));
        }
        60..90 => {
            headless.send(Msg::Key(Key::plain(NAMED[random.below(NAMED.len())])));
        }
        90 => {
            let targets = ui::targets(&View::of(&headless.session), LOOK, size);
            let Some((_, target)) = targets.get(random.below(targets.len().max(1))) else { return };
            let direction = if random.below(2) == 0 { Direction::Next } else { Direction::Previous };
            headless.send(if random.below(2) == 0 { Msg::Click(*target) } else { Msg::Wheel(*target, direction) });
        }
        91 => {
            headless.send(Msg::Paste(Pasted::new("2019-01-26 09:15")));
        }
        _ => {
            let milliseconds = u64::try_from(random.below(2_000)).expect("a small number");
            headless.advance_millis(milliseconds);
        }
    }
    headless.take_effects();
}

fn main() {
    let count: usize = env::args().find_map(|argument| argument.parse().ok()).unwrap_or(1_000_000);
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    let mut headless = session(&mut random);
    println!("messages    messages/s   in memory");
    for tenth in 1..=10 {
        let start = Instant::now();
        for number in 0..count / 10 {
            send(&mut headless, &mut random);
            if number % 1_000 == 0 {
                drop(headless.frame(Size { width: 100, height: 30 }));
            }
            // Whoever has done this much leaves.
            if number % 5_000 == 4_999 {
                headless = session(&mut random);
            }
        }
        let seconds = start.elapsed().as_secs_f64();
        #[expect(clippy::cast_precision_loss, reason = "a figure to look at")]
        let rate = (count / 10) as f64 / seconds;
        let memory = resident().map_or_else(|| "?".to_owned(), |bytes| format!("{} KiB", bytes >> 10));
        println!("{:>10}  {rate:>10.0}  {memory:>10}", count / 10 * tenth);
    }
}
