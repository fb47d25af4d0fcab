//! The program in a real pseudo-terminal. Its bytes are replayed through an independent terminal emulator (`vt100`).

use std::{
    io::{Read, Write},
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};

use account_center::text::Language;
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

use crate::rig::Rig;

/// How long the program may stay silent before a test fails. It takes milliseconds.
const TIMEOUT: Duration = Duration::from_secs(30);

const SIZE: PtySize = PtySize { rows: 30, cols: 100, pixel_width: 0, pixel_height: 0 };

struct Program {
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

impl Program {
    fn start(arguments: &[&str]) -> Self {
        let pair = native_pty_system().openpty(SIZE).expect("a pseudo-terminal");
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_account-center"));
        command.args(arguments);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        #[cfg(unix)]
        let modes = format!("{:?}", pair.master.get_termios());
        let child = pair.slave.spawn_command(command).expect("the program starts");
        let mut reader = pair.master.try_clone_reader().expect("its output can be read");
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

    /// Reads output until a condition on the screen holds. `what` describes it in the message of a failure.
    fn until(&mut self, what: &str, holds: impl Fn(&vt100::Screen) -> bool) {
        // A running clock prints every second, so silence alone does not end the wait.
        let mut reads_left = 60;
        while !holds(self.screen.screen()) {
            reads_left -= 1;
            let Some(bytes) = self.output.recv_timeout(TIMEOUT).ok().filter(|_| reads_left > 0) else {
                panic!("never: {what}\n{}", self.screen.screen().contents());
            };
            self.screen.process(&bytes);
            self.bytes.extend(bytes);
        }
    }

    fn until_shown(&mut self, text: &str) {
        self.until(text, |screen| screen.contents().contains(text));
    }

    /// Clicks the first occurrence of a text.
    fn click(&mut self, text: &str) {
        let rows: Vec<String> = self.screen.screen().rows(0, SIZE.cols).collect();
        let (row, at) = rows.iter().enumerate().find_map(|(row, line)| Some((row + 1, line.find(text)?))).expect("the text is on screen");
        let column = rows[row - 1][..at].chars().count() + 1;
        self.press(&format!("\x1b[<0;{column};{row}M\x1b[<0;{column};{row}m"));
    }

    fn press(&mut self, keys: &str) {
        self.keyboard.write_all(keys.as_bytes()).expect("keys can be typed");
    }

    /// Waits for the program to end, and reads the rest of its output.
    fn end(&mut self) -> portable_pty::ExitStatus {
        let status = self.child.wait().expect("it was started");
        self.until("the main screen", |screen| !screen.alternate_screen());
        status
    }

    /// Whether the screen, the cursor, pasting and the mouse are as they were before the program started.
    fn is_restored(&self) -> bool {
        let screen = self.screen.screen();
        !screen.alternate_screen()
            && !screen.hide_cursor()
            && !screen.bracketed_paste()
            && screen.mouse_protocol_mode() == vt100::MouseProtocolMode::None
    }
}

#[test]
fn an_upgrade_at_the_keyboard_ends_with_the_terminal_restored() {
    let mut program = Program::start(&[]);
    program.until_shown("Your trial ends in 16 days.");
    program.press("u");
    program.until_shown("Yes, upgrade my subscription");
    program.press("\x1b[A\r");
    program.until_shown("Processing your request");
    program.until_shown("already upgraded");
    program.press("n");
    program.until_shown("possible now");
    program.press("q");
    program.until_shown("Quitting ends the simulation.");
    program.press("\x1b[B\x1b[B\r");
    assert!(program.end().success());
    assert!(program.is_restored());
    #[cfg(unix)]
    assert_eq!(format!("{:?}", program.master.get_termios()), program.modes);
}

#[test]
fn the_banner_and_an_answer_can_be_clicked() {
    let mut program = Program::start(&[]);
    program.until_shown("Your trial ends in 16 days.");
    program.click("[ Upgrade now ]");
    program.until_shown("( ) Yes, upgrade my subscription");
    // The first click selects, the second confirms; the wheel between them does nothing.
    program.click("Yes, upgrade");
    program.until_shown("(•) Yes, upgrade my subscription");
    program.press("\x1b[<65;60;12M");
    program.click("Yes, upgrade");
    program.until_shown("already upgraded");
    program.press("\x03");
    assert!(program.end().success());
    assert!(program.is_restored());
}

#[test]
fn the_bytes_that_are_written_draw_the_frame_that_was_rendered() {
    let mut program = Program::start(&["--rate", "0.001"]);
    let mut rig = Rig::sized("free-trial", Language::English, SIZE.cols, SIZE.rows);
    for (keys, names) in [(" n", "Space n"), ("?", "?"), ("\x1b[B", "Down"), ("q", "q"), ("p", "p"), ("u", "u"), ("\t", "Tab")] {
        program.press(keys);
        let expected = rig.press(names).text();
        let same = |screen: &vt100::Screen| {
            let shown = screen.rows(0, SIZE.cols).map(|row| row.trim_end().to_owned() + "\n").collect::<String>();
            // The rate in the last line differs: the clock must not get far before it is paused.
            shown.lines().take(28).eq(expected.lines().take(28))
        };
        program.until(&format!("after {names:?}\n{expected}"), same);
    }
    program.press("\x03");
    assert!(program.end().success());
}

#[test]
fn it_queries_only_the_background_and_waits_for_no_reply() {
    let mut program = Program::start(&[]);
    program.until_shown("Your trial ends in 16 days.");
    program.press("\x1b]11;rgb:ffff/ffff/ffff\x1b\\");
    program.press("?");
    program.until_shown("This program recreates a page");
    program.press("\x03");
    assert!(program.end().success());
    assert!(String::from_utf8_lossy(&program.bytes).contains("\x1b]11;?"));
}

#[test]
fn with_a_theme_it_sends_no_query() {
    let mut program = Program::start(&["--theme", "dark"]);
    program.until_shown("Your trial ends in 16 days.");
    program.press("\x03");
    assert!(program.end().success());
    let text = String::from_utf8_lossy(&program.bytes);
    for query in ["\x1b[c", "\x1b[6n", "\x1b]11;?", "\x1b]10;?", "\x1b[?u", "$p"] {
        assert!(!text.contains(query), "{query:?}");
    }
}

#[test]
#[cfg(unix)]
fn a_signal_ends_the_program_with_the_terminal_restored() {
    use rustix::process::{Pid, Signal, kill_process};
    for signal in [Signal::TERM, Signal::HUP, Signal::INT] {
        let mut program = Program::start(&[]);
        program.until_shown("Your trial ends in 16 days.");
        let pid = program.child.process_id().and_then(|pid| Pid::from_raw(pid.cast_signed())).expect("it is running");
        kill_process(pid, signal).expect("it can be signalled");
        assert!(!program.end().success(), "the parent process sees {signal:?}");
        assert!(program.is_restored(), "{signal:?}");
    }
}
