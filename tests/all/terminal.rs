//! The program in a real pseudo-terminal. Its bytes are replayed through an independent terminal emulator (`vt100`).

use std::{
    io::{Read, Write},
    path::Path,
    sync::mpsc::{Receiver, channel},
    thread,
    time::Duration,
};

use account_center::{domain::Instant, text::Language, walkthrough::Run};
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

use crate::{
    grading::{LESSON, run},
    program::Folder,
    rig::Rig,
};

/// How long the program may stay silent before a test fails: so many times so long. It takes milliseconds. While a busy machine stops the test
/// and the program for minutes, only one of these times passes.
const SILENCES: usize = 300;
const SILENCE: Duration = Duration::from_millis(100);

const SIZE: PtySize = PtySize { rows: 30, cols: 100, pixel_width: 0, pixel_height: 0 };

struct Program {
    child: Box<dyn Child + Send + Sync>,
    master: Box<dyn MasterPty + Send>,
    keyboard: Box<dyn Write + Send>,
    output: Receiver<Vec<u8>>,
    screen: vt100::Parser,
    bytes: Vec<u8>,
    /// What the terminal answers to a query of its attributes, the only one that it answers at once.
    attributes: &'static str,
    /// The modes of the terminal before the program started.
    #[cfg(unix)]
    modes: String,
}

impl Program {
    fn start(arguments: &[&str]) -> Self {
        Self::start_in(None, arguments)
    }

    /// Starts the program with a folder for its state.
    fn start_in(state: Option<&Path>, arguments: &[&str]) -> Self {
        let pair = native_pty_system().openpty(SIZE).expect("a pseudo-terminal");
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_account-center"));
        command.args(arguments);
        command.env_clear();
        command.env("TERM", "xterm-256color");
        command.env("TZ", "UTC");
        if let Some(state) = state {
            command.env("HOME", state);
            command.env("XDG_STATE_HOME", state);
        }
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
            attributes: "\x1b[?62;22c",
            #[cfg(unix)]
            modes,
        }
    }

    /// Reads output until a condition on the screen holds. `what` describes it in the message of a failure.
    fn until(&mut self, what: &str, holds: impl Fn(&vt100::Screen) -> bool) {
        self.until_read(what, |program| holds(program.screen.screen()));
    }

    /// Reads output until a condition holds.
    fn until_read(&mut self, what: &str, holds: impl Fn(&Self) -> bool) {
        // A running clock prints every second, so silence alone does not end the wait.
        let mut reads_left = 60;
        while !holds(self) {
            reads_left -= 1;
            let Some(bytes) = (0..SILENCES).find_map(|_| self.output.recv_timeout(SILENCE).ok()).filter(|_| reads_left > 0) else {
                panic!("never: {what}\n{}", self.screen.screen().contents());
            };
            self.screen.process(&bytes);
            let asked = |bytes: &[u8]| bytes.windows(3).any(|bytes| bytes == b"\x1b[c");
            let was_asked = asked(&self.bytes);
            self.bytes.extend(bytes);
            if !was_asked && asked(&self.bytes) {
                self.press(self.attributes);
            }
        }
    }

    fn until_shown(&mut self, text: &str) {
        self.until(text, |screen| screen.contents().contains(text));
    }

    /// Waits for a text in a long frame that has been read to its end: what is left of more than 4095 bytes, Linux drops when the program ends.
    fn until_whole_frame(&mut self, text: &str) {
        let count = |bytes: &[u8], wanted: &[u8]| bytes.windows(wanted.len()).filter(|bytes| *bytes == wanted).count();
        let is_whole = |program: &Self| count(&program.bytes, b"\x1b[?2026h") == count(&program.bytes, b"\x1b[?2026l");
        self.until_read(text, |program| is_whole(program) && program.screen.screen().contents().contains(text));
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

    /// Waits until the clock has moved three times: at twice its rate, longer than an incomplete input is waited for.
    fn until_clock_moves_on(&mut self) {
        for _ in 0..3 {
            let before = self.screen.screen().contents();
            self.until("the clock moves", |screen| screen.contents() != before);
        }
    }

    #[cfg(unix)]
    fn signal(&self, signal: rustix::process::Signal) {
        let pid = self.child.process_id().and_then(|pid| rustix::process::Pid::from_raw(pid.cast_signed())).expect("it is running");
        rustix::process::kill_process(pid, signal).expect("it can be signalled");
    }

    /// The terminal as the program has it.
    #[cfg(unix)]
    fn slave(&self) -> std::os::fd::OwnedFd {
        use rustix::fs::{Mode, OFlags, open};
        let name = self.master.tty_name().expect("a name");
        open(name, OFlags::RDWR | OFlags::NOCTTY | OFlags::NONBLOCK, Mode::empty()).expect("the terminal opens")
    }

    /// Waits for the program to end, and reads the rest of its output.
    fn end(&mut self) -> portable_pty::ExitStatus {
        self.until("the main screen", |screen| !screen.alternate_screen());
        self.child.wait().expect("it was started")
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
fn half_width_katakana_with_sound_marks_take_the_columns_that_a_terminal_gives_them() {
    let name = "ﾌﾟﾛｼﾞｪｸﾄ ﾃﾞｰﾀ";
    let directory = tempfile::tempdir().expect("a directory");
    let path = directory.path().join("half-width.toml");
    let scenario = format!(
        "format = 1\ntitle = {{ en = \"{name}\" }}\nnow = \"2019-01-10T09:15:00Z\"\nsigned_in_as = \"ann@example.com\"\n\n[[subscriptions]]\n\
         name = \"{name}\"\noffer = \"MS-AZR-0044P\"\ncreated_at = \"2018-12-27T09:15:00Z\"\n"
    );
    std::fs::write(&path, scenario).expect("a scenario can be written");
    let mut program = Program::start(&["--scenario", path.to_str().expect("a path in UTF-8")]);
    // In the header, between two other texts.
    program.until_shown(&format!("Account Center   {name}   "));
    program.press("q");
    program.end();
}

#[test]
fn an_upgrade_at_the_keyboard_ends_with_the_terminal_restored() {
    let mut program = Program::start(&[]);
    program.until_shown("Your trial ends on 2019-01-26.");
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
fn on_a_screen_that_is_too_small_keys_only_quit() {
    let mut program = Program::start(&[]);
    program.until_shown("Your trial ends on 2019-01-26.");
    let resize = |program: &mut Program, rows, cols| {
        program.screen.screen_mut().set_size(rows, cols);
        program.master.resize(PtySize { rows, cols, ..SIZE }).expect("it has another size");
    };
    resize(&mut program, 12, 60);
    program.until_shown("80×22 needed, 60×12 available. q quits");
    // After an upgrade, leaving the program would be asked about.
    program.press("u\x1b[A\r");
    program.press("q");
    assert!(program.end().success());
    assert!(program.is_restored());
}

#[test]
fn the_banner_and_an_answer_can_be_clicked() {
    let mut program = Program::start(&[]);
    program.until_shown("Your trial ends on 2019-01-26.");
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
    program.until_shown("Your trial ends on 2019-01-26.");
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
    program.until_shown("Your trial ends on 2019-01-26.");
    program.press("\x03");
    assert!(program.end().success());
    let text = String::from_utf8_lossy(&program.bytes);
    for query in ["\x1b[c", "\x1b[6n", "\x1b]11;?", "\x1b]10;?", "\x1b[?u", "$p"] {
        assert!(!text.contains(query), "{query:?}");
    }
}

#[test]
fn a_key_that_begins_no_sequence_stops_nothing() {
    for keys in ["\x1b[", "\x1bO", "\x1b[<128;5;5M", "\x1b[8;30;100t", "\x1b[200~x", "\u{c3}", "\x1b[1;5"] {
        let mut program = Program::start(&["--rate", "2"]);
        program.until_shown("Your trial ends on 2019-01-26.");
        program.press(keys);
        // Twice: the first time may be before the program gives the sequence up.
        program.until_clock_moves_on();
        program.until_clock_moves_on();
        program.press("?");
        program.until_shown("This program recreates a page");
        program.press("\x03");
        assert!(program.end().success(), "{keys:?}");
    }
}

#[test]
fn ctrl_c_is_heard_after_any_answer_and_within_any_sequence() {
    for answer in
        ["\x1b[?2026;2$y", "\x1b[?997;1n", "\x1b[?12;40R", "\x1b[?", "\x1b[<35;10;10", "\x1b[1;", "\x1b]11;rgb:", "\x1bP>|xterm", "\x1b"]
    {
        let mut program = Program::start(&[]);
        program.until_shown("Your trial ends on 2019-01-26.");
        program.press(&format!("{answer}\x03"));
        assert!(program.end().success(), "{answer:?}");
        assert!(program.is_restored(), "{answer:?}");
    }
}

#[test]
fn answers_to_queries_of_another_program_type_nothing() {
    let mut program = Program::start(&["--rate", "0.001"]);
    // At the end of the last row: the whole frame has come.
    program.until_shown("09:15:00 UTC");
    let answers = "\x1bP>|xterm(380)\x1b\\\x1bP1+r544e=71\x1b\\\x1b]52;c;cXVpdA==\x1b\\\x1b]lquit\x1b\\\x1b_Gi=31;OK\x1b\\\x1b[?1u";
    let rows = |screen: &vt100::Screen| screen.rows(0, SIZE.cols).map(|row| row.trim_end().to_owned()).collect::<Vec<_>>();
    let before = rows(program.screen.screen());
    program.press(answers);
    program.press("?");
    program.until_shown("This program recreates a page");
    program.press("\x1b");
    program.until("what was shown before", |screen| rows(screen) == before);
    program.press("\x03");
    assert!(program.end().success());
}

#[test]
fn a_fast_clock_draws_no_more_frames_than_can_be_seen() {
    // A frame takes at least 10 ms, which are ten simulated minutes.
    let mut program = Program::start(&["--rate", "60000", "--no-save"]);
    let hours = |screen: &vt100::Screen| {
        let text = screen.contents();
        let shown = text.trim_end().rsplit("  ").next()?.trim().strip_suffix(" UTC")?;
        let now = format!("{}Z", shown.replace(' ', "T")).parse::<Instant>().ok()?;
        let start = "2019-01-10T09:15:00Z".parse::<Instant>().ok()?;
        usize::try_from((now - start).num_hours()).ok()
    };
    program.until("three hours have passed", |screen| hours(screen).is_some_and(|hours| hours >= 3));
    let hours = hours(program.screen.screen()).expect("it is shown") + 1;
    // Each frame moves the cursor once to the last row, where the clock is.
    let frames = String::from_utf8_lossy(&program.bytes).matches(&format!("\x1b[{};", SIZE.rows)).count();
    assert!(frames > hours, "{frames} frames in {hours} hours");
    assert!(frames <= 6 * hours + 3, "{frames} frames in {hours} hours");
    program.press("\x03");
    assert!(program.end().success());
}

#[test]
fn a_tape_is_there_from_the_start_and_whole_at_the_end() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("mine.tape");
    let mut program = Program::start(&["--record-tape", path.to_str().expect("a path"), "--no-save"]);
    program.until_shown("Upgrade now");
    let read = || std::fs::read_to_string(&path).expect("it is there");
    assert!(read().starts_with("Set TypingSpeed") && !read().contains("Type \"u\""), "{}", read());
    program.press("u\x03");
    assert!(program.end().success());
    assert!(read().contains("Type \"u\""), "{}", read());
}

#[test]
fn ctrl_c_ends_the_program_while_a_solution_plays() {
    let mut program = Program::start(&["walkthrough", "first-upgrade", "--no-save"]);
    program.until_shown("1/");
    program.press("H\x03");
    assert!(program.end().success());
}

#[test]
#[cfg(unix)]
fn an_answer_that_comes_late_is_not_left_to_the_shell() {
    use rustix::termios::{OptionalActions, tcgetattr, tcsetattr};
    let mut program = Program::start(&[]);
    program.attributes = "";
    let slave = program.slave();
    program.until_shown("Your trial ends on 2019-01-26.");
    program.press("\x03");
    program.press("\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\");
    program.press("\x1b[?62;22c");
    assert!(program.end().success());
    // What has not been read could be read now.
    let mut modes = tcgetattr(&slave).expect("a terminal");
    modes.make_raw();
    tcsetattr(&slave, OptionalActions::Now, &modes).expect("a terminal");
    let mut left = [0; 64];
    assert_eq!(rustix::io::read(&slave, &mut left).err(), Some(rustix::io::Errno::AGAIN), "{}", left.escape_ascii());
}

#[test]
#[cfg(unix)]
fn a_signal_ends_the_program_with_the_terminal_restored() {
    use rustix::process::Signal;
    for signal in [Signal::TERM, Signal::HUP, Signal::INT, Signal::QUIT, Signal::ABORT, Signal::USR1, Signal::ALARM, Signal::XCPU] {
        for keys in ["?", "?\x1b[", "?\x1b[<35;10;10", "?\x1b[200~x", "?\x1b]11;"] {
            let mut program = Program::start(&[]);
            program.until_shown("Your trial ends on 2019-01-26.");
            program.press(keys);
            program.until_whole_frame("This program recreates a page");
            program.signal(signal);
            assert!(!program.end().success(), "the parent process sees {signal:?}");
            assert!(program.is_restored(), "{signal:?} after {keys:?}");
        }
    }
}

#[test]
#[cfg(unix)]
fn a_signal_ends_the_program_while_the_terminal_does_not_read() {
    use rustix::{
        process::Signal,
        termios::{Action, tcflow},
    };
    let mut program = Program::start(&[]);
    program.until_shown("Your trial ends on 2019-01-26.");
    tcflow(program.slave(), Action::OOff).expect("a terminal");
    program.press("?");
    program.signal(Signal::TERM);
    assert!(!program.child.wait().expect("it was started").success());
}

#[test]
#[cfg(unix)]
fn a_frame_that_the_terminal_did_not_take_is_sent_later() {
    use rustix::termios::{Action, tcflow};
    let mut program = Program::start(&["--rate", "0.001"]);
    program.until_shown("Your trial ends on 2019-01-26.");
    let slave = program.slave();
    tcflow(&slave, Action::OOff).expect("a terminal");
    program.press("?");
    tcflow(&slave, Action::OOn).expect("a terminal");
    program.until_shown("This program recreates a page");
    program.press("\x03");
    assert!(program.end().success());
}

#[test]
fn the_notes_of_a_walkthrough_reach_a_second_terminal() {
    const LESSON: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/all/lesson.toml");
    let state = tempfile::tempdir().expect("a folder");
    let tape = state.path().join("show.tape");
    let contents = format!("Type@1ms \"account-center walkthrough '{LESSON}'\"\nEnter\nSleep 1s\nType \"K\"\n#! pause\n");
    std::fs::write(&tape, contents).expect("it can be written");
    // A learner takes it, or somebody presents a demo of it.
    for (arguments, title) in
        [(["walkthrough", LESSON, "--no-mouse"], "A short lesson"), (["demo", tape.to_str().expect("a name"), "--present"], "show")]
    {
        let mut lesson = Program::start_in(Some(state.path()), &arguments);
        lesson.until("the screen", vt100::Screen::alternate_screen);
        let mut notes = Program::start_in(Some(state.path()), &["notes"]);
        notes.until_shown(&format!("{title} · 1/3 Look"));
        notes.until_shown("Wait until everybody has it.");
        if arguments[0] == "walkthrough" {
            lesson.press("K");
        }
        notes.until_shown("2/3 Upgrade");
        lesson.press("\x03");
        lesson.end();
        notes.until_shown("Nothing is being presented");
        notes.press("q");
        assert!(notes.end().success());
    }
}

#[test]
fn a_recorded_run_says_that_its_learner_has_left() {
    const LESSON: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/all/lesson.toml");
    let folder = Folder::new();
    let path = folder.path("eva.run");
    let recorded = || Run::parse(&std::fs::read_to_string(&path).expect("it is recorded")).expect("it is whole");
    let mut lesson = Program::start(&["walkthrough", LESSON, "--no-save", "--record", path.to_str().expect("a path")]);
    lesson.until_shown("A short lesson");
    assert!(!recorded().ended, "the learner is there");
    lesson.press("q");
    assert!(lesson.end().success());
    assert!(recorded().ended);
}

#[test]
fn a_class_is_watched_while_its_runs_grow() {
    let folder = Folder::new();
    folder.write("lesson.toml", LESSON);
    folder.write("eva.run", &run("Eva", &["w"]).to_line());
    let path = |name: &str| folder.path(name).to_string_lossy().into_owned();
    let (runs, lesson, report) = (path(""), path("lesson.toml"), path("class.html"));
    let mut program = Program::start(&["grade", &runs, "--walkthrough", &lesson, "--watch", "--report", &report]);
    program.until("Eva at the first step", |screen| screen.contents().contains("1/3 Look"));
    folder.write("finn.run", &run("Finn", &["w", "N", "h"]).to_line());
    folder.write("eva.run", &run("Eva", &["K", "H", "j", "N", "1"]).to_line());
    let mut left = run("Mia", &["w"]);
    left.ended = true;
    folder.write("mia.run", &left.to_line());
    let further = ["3/3 When", "2/3 Upgrade", "3 learners: 0 stuck, 2 at work, 1 stopped, 0 finished"];
    program.until("both further on, one gone", |screen| further.iter().all(|shown| screen.contents().contains(shown)));
    program.press("q");
    assert!(program.end().success());
    let report = folder.read("class.html");
    assert!(report.contains("<td>Finn") && report.contains("1. At once<td>1"), "the report is that of the last change: {report}");
}

#[test]
fn mistakes_come_and_go_with_what_is_saved() {
    let folder = Folder::new();
    folder.write("lesson.toml", LESSON);
    let path = folder.path("lesson.toml").to_string_lossy().into_owned();
    let mut program = Program::start(&["check", &path, "--watch"]);
    program.until_shown("No mistakes.");
    folder.write("lesson.toml", &LESSON.replace("dialog = \"why\"", "dialog = \"whi\""));
    program.until_shown("1 mistake.");
    assert!(program.screen.screen().contents().contains("lesson.toml:"), "with its place");
    folder.write("lesson.toml", LESSON);
    program.until_shown("No mistakes.");
    program.press("q");
    assert!(program.end().success());
}

#[test]
fn a_walkthrough_is_shown_again_at_the_same_place_when_it_is_saved() {
    let folder = Folder::new();
    folder.write("lesson.toml", LESSON);
    let path = folder.path("lesson.toml").to_string_lossy().into_owned();
    let mut program = Program::start(&["walkthrough", &path, "--watch"]);
    program.until_shown("1/3 Look");
    program.press("K");
    program.until_shown("2/3 Upgrade");
    let other = LESSON.replace("en = \"Upgrade\"", "en = \"Go on\"");
    folder.write("lesson.toml", &other);
    program.until_shown("2/3 Go on");
    folder.write("lesson.toml", &other.replace("[steps.goal]", "[steps.gaol]"));
    program.until_shown("lesson.toml:");
    folder.write("lesson.toml", &other.replace("title = { en = \"Go on\"", "title = { en = \"Further\""));
    program.until("the mistake gone", |screen| screen.contents().contains("2/3 Further") && !screen.contents().contains("lesson.toml:"));
    program.press("\x03");
    assert!(program.end().success());
}

#[test]
#[cfg(unix)]
fn while_an_export_takes_long_a_line_says_how_much_of_it_was_read() {
    let export = std::fs::read("tests/all/exports/subscriptions.json").expect("it is there");
    for (arguments, shown) in [(&["status", "--import"][..], "What applies today"), (&["--import"], "Contoso trial")] {
        let folder = Folder::new();
        let path = folder.path("export.json");
        assert!(std::process::Command::new("mkfifo").arg(&path).status().expect("it is installed").success());
        let mut program = Program::start(&[arguments, &[path.to_str().expect("a path")]].concat());
        // The program waits for what is written.
        let mut pipe = std::fs::File::create(&path).expect("the program reads it");
        pipe.write_all(&export[..1000]).expect("the program reads it");
        program.until_shown("Reading export.json: 0 MB, ");
        pipe.write_all(&export[1000..]).expect("the program reads it");
        drop(pipe);
        program.until(shown, |screen| screen.contents().contains(shown) && !screen.contents().contains("Reading"));
        if arguments[0] == "--import" {
            program.press("\x03");
            program.end();
            // It is not left on the screen below either.
            assert!(!program.screen.screen().contents().contains("Reading"));
        }
    }
}
