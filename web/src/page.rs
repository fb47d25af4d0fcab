//! The page: what runs on it, and what of it has changed since the script last asked.

mod open;
mod tell;

use account_center::{
    app::{Action, Direction, Msg, Pasted, Session, Target},
    demo::{Presentation, Style},
    domain::Instant,
    driver::{Look, Program, Request, handle, save_at_end, target_at},
    key::{Code, Key},
    plain::Plain,
    tape::Speed,
    text::{Language, Text},
    walkthrough::Progress,
};
use ratatui::layout::{Position, Size};

use self::{
    open::{load_demo, read_own, theme},
    tell::Told,
};
use crate::{
    browser::{BrowserHost, Downloads, Visitor},
    message::{Answer, Event, Home, Mode, Visit},
    problem,
};

/// The largest screen in columns or rows. A larger one would cost time and show nothing more.
const LARGEST: u16 = 400;

enum Running {
    Session(Box<Session>),
    Demo(Box<Presentation>),
    Plain(Box<Plain>),
    /// Nothing could be opened.
    Nothing,
}

impl Running {
    fn program(&mut self) -> Option<&mut dyn Program> {
        match self {
            Self::Session(session) => Some(&mut **session),
            Self::Demo(presentation) => Some(&mut **presentation),
            Self::Plain(_) | Self::Nothing => None,
        }
    }

    /// Returns the session that is shown, whoever controls it.
    fn session(&self) -> Option<&Session> {
        match self {
            Self::Session(session) => Some(session),
            Self::Demo(presentation) => Some(presentation.session()),
            Self::Plain(plain) => Some(plain.session()),
            Self::Nothing => None,
        }
    }

    const fn mode(&self) -> Mode {
        match self {
            Self::Session(_) => Mode::Screen,
            Self::Demo(_) => Mode::Demo,
            Self::Plain(_) => Mode::Plain,
            Self::Nothing => Mode::Nothing,
        }
    }
}

pub(crate) struct Page {
    visit: Visit,
    running: Running,
    /// The session that waits while a demo plays that was chosen in it.
    aside: Option<Box<Session>>,
    /// The language while nothing runs.
    text: Text,
    look: Look,
    /// Whether the address says which colours are used, rather than the browser.
    has_own_theme: bool,
    screen: Size,
    downloads: Downloads,
    backup: Option<&'static str>,
    own_backup: Option<&'static str>,
    problem: Option<Vec<String>>,
    /// What is below the account center, if the script has asked for it.
    home: Option<Home>,
    /// Lines of plain mode that the script has yet to be told.
    lines: Vec<String>,
    /// What is handled once more when the language is there that it needs.
    again: Option<(Language, Event)>,
    told: Told,
}

/// Returns a real time in milliseconds since the Unix epoch as an instant.
#[expect(clippy::cast_possible_truncation, reason = "milliseconds of any year are far below the 53 bits of a float")]
fn instant(milliseconds: f64) -> Instant {
    Instant::from_timestamp_millis(milliseconds as i64).unwrap_or(Instant::UNIX_EPOCH)
}

fn screen(width: u16, height: u16) -> Size {
    Size { width: width.clamp(1, LARGEST), height: height.clamp(1, LARGEST) }
}

impl Page {
    /// Handles an event at a real time, in milliseconds since the Unix epoch, and returns what changes. The first event opens the page.
    pub(crate) fn handle(page: &mut Option<Self>, event: Event, now: f64) -> Answer {
        let now = instant(now);
        match (event, &mut *page) {
            (Event::Open(visit), _) => *page = Some(Self::open(*visit, now)),
            (Event::Language { language, text }, Some(open)) => open.take_language(&language, text, now),
            (event, Some(open)) => open.take(event, now),
            (_, None) => {}
        }
        page.as_mut().map(Self::answer).unwrap_or_default()
    }

    /// Takes the file of a language, and goes on with what waits for it.
    fn take_language(&mut self, tag: &str, file: Option<String>, now: Instant) {
        let is_missing = file.is_none();
        if let Some(language) = Language::parse(tag) {
            language.provide(file);
        }
        match self.again.take() {
            Some((_, Event::Open(visit))) => *self = Self::open(*visit, now),
            Some((_, event)) => self.take(event, now),
            None => {}
        }
        if is_missing {
            let told = problem::of_language(tag, &self.text());
            self.problem.get_or_insert_default().extend(told);
        }
    }

    /// Returns the language whose file is needed next: that of what is shown or will be, or one in which a walkthrough was taken that may go on.
    fn awaited(&self) -> Option<Language> {
        let next = self.again.as_ref().map(|(language, _)| *language);
        let runs = self.downloads.progress.walkthroughs.values().filter_map(|progress| Language::parse(&progress.run.language));
        next.into_iter().chain([self.text().language()]).chain(runs).find(|language| language.is_awaited())
    }

    /// Returns the texts in which the page speaks.
    fn text(&self) -> Text {
        self.running.session().map_or_else(|| self.text.clone(), |session| session.text().clone())
    }

    fn take(&mut self, event: Event, now: Instant) {
        match &event {
            Event::Line { .. } => {}
            _ => self.tick(now),
        }
        match event {
            Event::Open(_) | Event::Language { .. } | Event::Tick => {}
            Event::Key { key } => {
                if let Ok(key) = key.parse() {
                    self.send(Msg::Key(key));
                }
            }
            Event::Paste { text } => self.send(Msg::Paste(Pasted::new(&text))),
            Event::Line { text } => self.line(&text, now),
            Event::Click { x, y } => {
                if let Some(target) = self.target(x, y) {
                    self.send(Msg::Click(target));
                } else if let Running::Demo(presentation) = &self.running
                    && Program::session(&**presentation).is_none()
                {
                    // A tap does what a presenter's clicker does.
                    self.send(Msg::Key(Key::char(' ')));
                }
            }
            Event::Wheel { x, y, down } => {
                if let Some(target) = self.target(x, y) {
                    self.send(Msg::Wheel(target, if down { Direction::Next } else { Direction::Previous }));
                }
            }
            Event::Target { target } => {
                if let Ok(target) = target.parse() {
                    self.send(Msg::Click(target));
                }
            }
            Event::Fill { text } => self.fill(&text),
            Event::Resize { width, height } => self.screen = screen(width, height),
            Event::Theme { theme: name } => {
                self.look.theme = theme(&name).filter(|_| !self.has_own_theme).unwrap_or(self.look.theme);
            }
            Event::File { name, text } => self.open_file(&name, text, now),
            Event::Progress { text } => {
                // What another tab has damaged is not worth more than what this one knows.
                if let Ok(progress) = Progress::parse(&text) {
                    self.downloads.progress = progress;
                }
            }
            Event::Own { text } => self.downloads.own = read_own(&text).or(self.downloads.own.take()),
            Event::OwnNotKept => self.send(Msg::OwnNotKept),
            Event::ProgressNotSaved => self.send(Msg::ProgressNotSaved),
            Event::Leave => self.leave(),
            Event::Run => {
                let progress = self.running.session().and_then(Session::walkthrough_progress);
                let run = progress.map(|progress| (format!("{}.run", progress.run.walkthrough), progress.run.to_line()));
                self.downloads.files.extend(run);
            }
            Event::Link => self.copy_link(),
            Event::Home => self.home = self.running.session().map(|session| tell::home(session, &self.visit.language)),
        }
    }

    fn tick(&mut self, now: Instant) {
        self.send(Msg::Tick(now));
        if let Running::Plain(plain) = &mut self.running {
            let news = plain.tick(now, &mut self.downloads);
            self.lines.extend(news);
        }
    }

    fn send(&mut self, msg: Msg) {
        let (size, look) = (self.size(), self.look);
        let mut host = BrowserHost { downloads: &mut self.downloads, look, demo: None };
        let Some(program) = self.running.program() else { return };
        let request = handle(program, msg, &mut host, look, size);
        match (host.demo, request) {
            (Some(name), _) => self.play(name),
            (None, Some(Request::Quit)) => self.end_demo(),
            // A page is closed by its visitor.
            (None, _) => {}
        }
    }

    /// Plays a demo that was chosen in the session, which waits for its end.
    fn play(&mut self, name: &str) {
        let Running::Session(session) = &self.running else { return };
        let visitor = Visitor { visit: &self.visit, now: Instant::UNIX_EPOCH, file: None, own: None, text: session.text() };
        match load_demo(name, session.text(), &visitor) {
            Ok(demo) => {
                let demo = Running::Demo(Box::new(Presentation::new(demo, Style::Once, Speed::ONE, self.look)));
                if let Running::Session(session) = std::mem::replace(&mut self.running, demo) {
                    self.aside = Some(session);
                }
            }
            Err(problem) => self.problem = Some(problem),
        }
    }

    /// Lets the session go on in which the demo was chosen.
    fn end_demo(&mut self) {
        if let Some(session) = self.aside.take() {
            let motion = session.habits().motion;
            self.running = Running::Session(session);
            self.send(Msg::Resume { motion });
        }
    }

    /// Replies to a line of plain mode.
    fn line(&mut self, line: &str, now: Instant) {
        self.tick(now);
        if let Running::Plain(plain) = &mut self.running {
            let before = plain.clone();
            let reply = plain.reply_to(line, &mut self.downloads);
            let language = plain.session().text().language();
            if language.is_awaited() {
                // The reply would not be in it.
                *plain = before;
                self.again = Some((language, Event::Line { text: line.to_owned() }));
                return;
            }
            self.lines.extend(reply.lines);
        }
        self.leave();
    }

    /// Replaces the text of the field of the open dialog.
    fn fill(&mut self, text: &str) {
        self.send(Msg::Click(Target::Field));
        for key in [Key::plain(Code::End), Key::ctrl('u')] {
            self.send(Msg::Key(key));
        }
        self.send(Msg::Paste(Pasted::new(text)));
    }

    /// Copies a link to what is shown, in plain mode and during a demo too.
    fn copy_link(&mut self) {
        match &self.running {
            Running::Session(_) => self.send(Msg::Do(Action::CopyLink)),
            Running::Plain(_) | Running::Demo(_) => {
                let Some(session) = self.running.session() else { return };
                let file = session.link_file();
                let told = session.text().get(if file.is_some() { "notice-link-copied" } else { "notice-link-too-large" });
                self.lines.extend(matches!(self.running, Running::Plain(_)).then_some(told));
                self.downloads.link = file;
            }
            Running::Nothing => {}
        }
    }

    /// Saves the progress in the walkthrough that is being taken.
    fn leave(&mut self) {
        if let (Running::Session(session), _) | (_, Some(session)) = (&self.running, &self.aside) {
            // Downloads do not fail; whether the browser saves them is for the script to tell.
            let _ = save_at_end(session, &mut self.downloads);
        } else if let Running::Plain(plain) = &self.running {
            let _ = save_at_end(plain.session(), &mut self.downloads);
        }
    }

    fn target(&mut self, x: u16, y: u16) -> Option<Target> {
        let screen = self.size();
        target_at(self.running.program()?, self.look, screen, Position { x, y })
    }

    /// Returns the size at which the program is drawn. A demo has its own.
    fn size(&self) -> Size {
        if let Running::Demo(presentation) = &self.running { presentation.demo().size } else { self.screen }
    }
}
