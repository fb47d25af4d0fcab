//! The program in a real pseudo-terminal, its bytes replayed through a terminal emulator that others wrote.

use std::{
    io::{Read, Write},
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};

use account_center::text::Language;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

use crate::rig::Rig;

/// How long something may take that takes milliseconds, before it counts as never.
const PATIENCE: Duration = Duration::from_secs(30);

const SIZE: PtySize = PtySize { rows: 30, cols: 100, pixel_width: 0, pixel_height: 0 };

/// A program in a terminal.
struct Session {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    keyboard: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    screen: vt100::Parser,
    bytes: Vec<u8>,
    /// The modes of the terminal before the program started.
    #[cfg(unix)]
    modes: String,
}

impl Session {
    fn start(arguments: &[&str]) -> Self {
        let pair = native_pty_system().openpty(SIZE).expect("a pseudo-terminal");
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_account-center"));
        command.args(arguments);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        #[cfg(unix)]
        let modes = format!("{:?}", pair.master.get_termios());
        let child = pair.slave.spawn_command(command).expect("the program starts");
        let mut reader = pair.master.try_clone_reader().expect("what it prints can be read");
        let keyboard = pair.master.take_writer().expect("keys can be typed");
        let (sender, output) = channel();
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                if sender.send(bytes[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        Self {
            child,
            master: pair.master,
            keyboard,
            output,
            screen: vt100::Parser::new(SIZE.rows, SIZE.cols, 0),
            bytes: Vec::new(),
            #[cfg(unix)]
            modes,
        }
    }

    /// Takes in what the program prints until the screen is as it should be.
    fn until(&mut self, what: &str, is_so: impl Fn(&vt100::Screen) -> bool) {
        // A running clock prints something every second: what has not come by then never will.
        let mut prints_left = 60;
        while !is_so(self.screen.screen()) {
            prints_left -= 1;
            let Some(bytes) = self.output.recv_timeout(PATIENCE).ok().filter(|_| prints_left > 0) else {
                panic!("never: {what}\n{}", self.screen.screen().contents());
            };
            self.screen.process(&bytes);
            self.bytes.extend(bytes);
        }
    }

    fn until_shown(&mut self, text: &str) {
        self.until(text, |screen| screen.contents().contains(text));
    }

    /// Clicks a text that is shown.
    fn click(&mut self, text: &str) {
        let rows: Vec<String> = self.screen.screen().rows(0, SIZE.cols).collect();
        let (row, at) = rows.iter().enumerate().find_map(|(row, line)| Some((row + 1, line.find(text)?))).expect("it is shown");
        let column = rows[row - 1][..at].chars().count() + 1;
        self.press(&format!("\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m"));
    }

    fn press(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).expect("keys can be typed");
    }

    /// Takes in the rest, and says how the program ended.
    fn end(&mut self) -> portable_pty::ExitStatus {
        let status = self.child.wait().expect("it was started");
        self.until("the main screen", |screen| !screen.alternate_screen());
        status
    }

    /// Whether the terminal is as it was.
    fn is_restored(&self) -> bool {
        let screen = self.screen.screen();
        !screen.alternate_screen()
            && !screen.hide_cursor()
            && !screen.bracketed_paste()
            && screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None
    }
}

#[test]
fn it_starts_draws_upgrades_quits_and_restores_the_terminal() {
    let mut session = Session::start(&[]);
    session.until_shown("Your trial ends in 16 days.");
    session.press("u");
    session.until_shown("Yes, upgrade my subscription");
    session.press("\x1b[A\r");
    session.until_shown("Processing your request");
    session.until_shown("already upgraded");
    session.press("n");
    session.until_shown("possible now");
    session.press("q");
    session.until_shown("Quitting ends the simulation.");
    session.press("\x1b[B\x1b[B\r");
    assert!(session.end().success());
    assert!(session.is_restored());
    #[cfg(unix)]
    assert_eq!(format!("{:?}", session.master.get_termios()), session.modes);
}

#[test]
fn the_banner_and_an_answer_can_be_clicked() {
    let mut session = Session::start(&[]);
    session.until_shown("Your trial ends in 16 days.");
    session.click("[ Upgrade now ]");
    session.until_shown("( ) Yes, upgrade my subscription");
    // Once chooses, twice confirms; the wheel answers nothing.
    session.click("Yes, upgrade");
    session.until_shown("(•) Yes, upgrade my subscription");
    session.press("\x1b[<65;60;12M");
    session.click("Yes, upgrade");
    session.until_shown("already upgraded");
    session.press("\x03");
    assert!(session.end().success());
    assert!(session.is_restored());
}

#[test]
fn the_bytes_that_are_written_make_the_picture_that_was_meant() {
    let mut session = Session::start(&["--rate", "0.001"]);
    let mut rig = Rig::sized("free-trial", Language::English, SIZE.cols, SIZE.rows);
    for (keys, names) in [(" n", "Space n"), ("?", "?"), ("\x1b[B", "Down"), ("q", "q"), ("p", "p"), ("u", "u"), ("\t", "Tab")] {
        session.press(keys);
        let meant = rig.press(names).text();
        let same = |screen: &vt100::Screen| {
            let shown = screen.rows(0, SIZE.cols).map(|row| row.trim_end().to_owned() + "\n").collect::<String>();
            // The last line has the rate, which is another one here: the clock must not get far before it is paused.
            shown.lines().take(28).eq(meant.lines().take(28))
        };
        session.until(&format!("after {names:?}\n{meant}"), same);
    }
    session.press("\x03");
    assert!(session.end().success());
}

#[test]
fn it_asks_the_terminal_for_its_background_alone_and_waits_for_no_answer() {
    let mut session = Session::start(&[]);
    session.until_shown("Your trial ends in 16 days.");
    session.press("\x1b]11;rgb:ffff/ffff/ffff\x1b\\");
    session.press("?");
    session.until_shown("This program copies a page");
    session.press("\x03");
    assert!(session.end().success());
    assert!(String::from_utf8_lossy(&session.bytes).contains("\x1b]11;?"));
}

#[test]
fn with_a_theme_it_asks_the_terminal_nothing() {
    let mut session = Session::start(&["--theme", "dark"]);
    session.until_shown("Your trial ends in 16 days.");
    session.press("\x03");
    assert!(session.end().success());
    let text = String::from_utf8_lossy(&session.bytes);
    for query in ["\x1b[c", "\x1b[6n", "\x1b]11;?", "\x1b]10;?", "\x1b[?u", "$p"] {
        assert!(!text.contains(query), "{query:?}");
    }
}

#[test]
#[cfg(unix)]
fn a_signal_ends_it_with_the_terminal_restored() {
    use rustix::process::{Pid, Signal, kill_process};
    for signal in [Signal::TERM, Signal::HUP, Signal::INT] {
        let mut session = Session::start(&[]);
        session.until_shown("Your trial ends in 16 days.");
        let pid = session.child.process_id().and_then(|pid| Pid::from_raw(pid.cast_signed())).expect("it runs");
        kill_process(pid, signal).expect("it can be signalled");
        assert!(!session.end().success(), "{signal:?} is seen by whoever started it");
        assert!(session.is_restored(), "{signal:?}");
    }
}
