//! What is fuzzed: a function for each reader, which also uses what was read, and one for the engine with its drawing.

use std::{path::Path, rc::Rc};

use account_center::{
    app::{Direction, Msg, Pasted, Session, read_config},
    document::Diagnostic,
    domain::Instant,
    driver::Discard,
    export,
    headless::Headless,
    import, key,
    open::{self, BuiltInOnly, LoadError},
    plain::Plain,
    print,
    scenario::{self, Scenario},
    state::StateView,
    tape,
    terminal::messages_of,
    text::{Language, Text},
    training::{self, grade::Grader},
    ui::{self, Look, Theme},
    view::View,
    walkthrough::{self, Progress, Walkthrough},
};
use ratatui::layout::Size;

const LOOK: Look = Look { theme: Theme::Dark, ascii: false };

fn is_inert(text: &str) {
    let acts = text.chars().find(|c| c.is_control() && *c != '\n');
    assert_eq!(acts, None, "{text:?}");
}

/// Every mistake has a place in the text and a message that does not act on a terminal.
fn mistakes(found: &[Diagnostic], text: &str) {
    assert!(!found.is_empty());
    let lines = text.split('\n').count();
    let texts = Text::new(Language::English);
    for diagnostic in found.iter().take(100) {
        assert!((1..=lines).contains(&diagnostic.place.line) && diagnostic.place.column > 0, "{diagnostic:?}");
        is_inert(&texts.problem(diagnostic).0);
    }
}

fn draw(headless: &Headless, width: u16, height: u16) {
    is_inert(&export::text(&headless.frame(Size { width, height })));
}

/// Looks at a scenario from all sides.
fn show(scenario: Scenario) {
    serde_json::to_string(&scenario.state()).expect("a state is plain data");
    print::csv_rows(&scenario.state()).expect("a state is plain data");
    drop(scenario.check());
    let mut headless = Headless::new(Session::start(scenario), LOOK);
    for keys in ["", "n", "u", "Enter", "l", "Escape", "End", "i", "Escape", "w", "Escape", "c", "Escape", "f"] {
        if !keys.is_empty() {
            headless.send(Msg::Key(keys.parse().expect("a key")));
        }
        for (width, height) in [(100, 30), (80, 24), (3, 2)] {
            draw(&headless, width, height);
        }
    }
}

pub fn scenario(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match scenario::parse(text) {
        Err(found) => mistakes(&found, text),
        Ok(read) => {
            let again = scenario::parse(&read.to_toml()).expect("what is written is read again");
            assert_eq!((&again.subscriptions, again.now, &again.signed_in_as), (&read.subscriptions, read.now, &read.signed_in_as));
            show(read);
        }
    }
}

pub fn course(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match open::parse_course(text, Path::new("course.toml"), &BuiltInOnly) {
        Err(LoadError::Invalid { error, .. }) => mistakes(&error, text),
        Err(other) => panic!("{other}"),
        Ok(read) => {
            drop(read.check());
            let scenario = read.lessons[0].walkthrough.scenario.clone();
            let session = Session::start(scenario).with_courses(vec![Rc::new(read)]);
            let mut headless = Headless::new(session, LOOK);
            headless.send(Msg::Key("W".parse().expect("a key")));
            draw(&headless, 80, 24);
        }
    }
}

pub fn walkthrough(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match walkthrough::parse("x", text, walkthrough::built_in_scenario) {
        Err(found) => mistakes(&found, text),
        Ok(read) => {
            let read = Rc::new(read);
            let session = lesson(read.clone());
            draw(&Headless::new(session.clone(), LOOK), 126, 30);
            let keys: usize = read.steps.iter().map(|step| step.solution().len()).sum();
            if keys < 300 && read.steps.len() < 12 {
                drop(training::prove(&read));
                let print = training::Print { look: LOOK, palette: &export::Palette::LIGHT };
                for (name, bytes) in training::handout(&read, session.habits(), print, "x") {
                    if name.ends_with(".md") {
                        is_inert(&String::from_utf8(bytes).expect("it is text"));
                    }
                }
            }
        }
    }
}

pub fn tape(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match tape::parse(text) {
        Err(found) => mistakes(&found, text),
        Ok(read) => {
            let again = tape::parse(&read.to_string()).expect("what is printed is read again");
            assert!(again.lines.iter().map(|line| &line.command).eq(read.lines.iter().map(|line| &line.command)));
            drop((read.at_prompt("account-center"), read.cues()));
        }
    }
}

thread_local! {
    static GRADER: Grader = Grader::new(Vec::new());
}

pub fn run(data: &[u8]) {
    GRADER.with(|grader| drop(grader.grade(&String::from_utf8_lossy(data))));
}

pub fn progress(data: &[u8]) {
    let Ok(read) = Progress::parse(&String::from_utf8_lossy(data)) else { return };
    let built_in: Vec<Rc<Walkthrough>> = walkthrough::built_in_all().cloned().map(Rc::new).collect();
    for walkthrough in built_in {
        let mut session = Session::start(walkthrough.scenario.clone()).with_progress(read.clone());
        session.open(&walkthrough);
        draw(&Headless::new(session, LOOK), 126, 30);
    }
}

pub fn import(data: &[u8]) {
    let now = Instant::UNIX_EPOCH;
    match import::read(data, now) {
        Err(found) => assert!(!found.is_empty()),
        Ok(read) => show(read.into_scenario("x", now)),
    }
}

pub fn config(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let (config, found) = read_config(text);
    if !found.is_empty() {
        mistakes(&found, text);
    }
    drop(account_center::app::Keymap::new(&config.keys));
}

pub fn state(data: &[u8]) {
    let Ok(state) = StateView::parse(&String::from_utf8_lossy(data)) else { return };
    for walkthrough in walkthrough::built_in_all() {
        for step in &walkthrough.steps {
            step.helping(&state).for_each(drop);
        }
    }
}

fn lesson(walkthrough: Rc<Walkthrough>) -> Session {
    let mut session = Session::start(walkthrough.scenario.clone());
    session.begin(walkthrough);
    session
}

/// One of the built-in scenarios and walkthroughs.
fn start(choice: u8) -> Session {
    let choice = usize::from(choice);
    if choice & 1 == 0 {
        let (_, source) = scenario::BUILT_IN[choice / 2 % scenario::BUILT_IN.len()];
        Session::start(scenario::parse(source).expect("it is right"))
    } else {
        let all: Vec<_> = walkthrough::built_in_all().collect();
        lesson(Rc::new(all[choice / 2 % all.len()].clone()))
    }
}

pub fn plain(data: &[u8]) {
    let Some((choice, lines)) = data.split_first() else { return };
    let mut plain = Plain::new(start(*choice), LOOK);
    let mut wall = Instant::UNIX_EPOCH;
    for line in lines.split(|byte| *byte == b'\n').take(60) {
        wall += chrono::TimeDelta::milliseconds(100);
        plain.tick(wall, &mut Discard).iter().for_each(|line| is_inert(line));
        let reply = plain.reply_to(&String::from_utf8_lossy(line), &mut Discard);
        reply.lines.iter().for_each(|line| is_inert(line));
        is_inert(&plain.prompt());
        if reply.ends {
            break;
        }
    }
}

const NAMED: [&str; 16] = [
    "Enter", "Escape", "Tab", "Up", "Down", "Left", "Right", "Home", "End", "Backspace", "Delete", "PageUp", "PageDown", "Insert", "F1", "F5",
];

/// Whatever a terminal sends: Ctrl-C is heard after it, and what it means is done and drawn.
pub fn terminal(data: &[u8]) {
    let Some((choice, bytes)) = data.split_first() else { return };
    let messages = messages_of(bytes);
    let Some((last, before)) = messages.split_last() else { panic!("Ctrl-C was not heard") };
    assert_eq!(last, &Msg::Key("Ctrl+C".parse().expect("a key")));
    let mut headless = Headless::new(start(*choice), LOOK);
    for message in before.iter().take(200) {
        headless.send(message.clone());
        headless.take_effects();
    }
    draw(&headless, 80, 24);
}

pub fn session(data: &[u8]) {
    let Some((choice, rest)) = data.split_first() else { return };
    let mut headless = Headless::new(start(*choice), LOOK);
    for pair in rest.chunks_exact(2).take(80) {
        let (kind, value) = (pair[0], pair[1]);
        match kind {
            0..=31 => {
                headless.send(Msg::Key(NAMED[usize::from(kind % 16)].parse().expect("a key")));
            }
            32..=126 => {
                let plain = key::Key::char(char::from(kind));
                let key = key::Key { ctrl: value & 9 == 9, alt: value & 10 == 10, ..plain };
                headless.send(Msg::Key(key));
            }
            127..=140 => {
                headless.advance_millis(u64::from(value) * 37);
            }
            141..=145 => {
                headless.advance_millis(u64::from(value) << 20);
            }
            146..=150 => {
                headless.send(Msg::Paste(Pasted::new(&String::from_utf8_lossy(rest))));
            }
            151..=200 => {
                let size = Size { width: u16::from(kind - 150) * 5, height: u16::from(value) / 4 + 1 };
                let targets = ui::targets(&View::of(&headless.session), LOOK, size);
                if let Some((area, target)) = targets.get(usize::from(value) % targets.len().max(1)) {
                    assert!(area.right() <= size.width && area.bottom() <= size.height, "{area:?} outside {size:?}");
                    let direction = if value & 2 == 0 { Direction::Next } else { Direction::Previous };
                    headless.send(if value & 1 == 0 { Msg::Click(target.clone()) } else { Msg::Wheel(target.clone(), direction) });
                }
            }
            _ => draw(&headless, u16::from(value) + 1, u16::from(kind - 200)),
        }
        headless.take_effects();
    }
    draw(&headless, 80, 24);
}
