//! The page: what runs on it, and what of it has changed since the script last asked.

use std::{path::PathBuf, time::Duration};

use account_center::{
    app::{Action, Direction, FirstSteps, Habits, Keymap, Msg, Pasted, Session, Target, World},
    config::{self, Config, Locale, Origin},
    demo::{self, CallError, Demo, DemoError, Presentation, Style},
    domain::{Instant, Zone},
    driver::{Look, Program, Request, handle, save_at_end, target_at},
    export::{self, Escaped},
    key::{Code, Key},
    open::{NoFilesError, Opened, Opening, Training},
    plain::Plain,
    scenario::{self, Scenario},
    tape::Speed,
    text::{Language, Text, Zones},
    ui::{self, Theme},
    view::View,
    walkthrough::{ParseProgressError, Progress},
};
use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect, Size},
};

use crate::{
    address::{self, Address},
    browser::{BrowserHost, Downloads, Visitor, local_zone},
    message::{Answer, Event, Frame, Mode, Visit},
    outline, problem,
};

/// What only a terminal has: its job control, its mouse, and an end of the program.
const OF_TERMINALS: [Action; 4] = [Action::Quit, Action::QuitAtOnce, Action::Suspend, Action::ToggleMouse];

/// The name under which saved progress is kept that could not be read.
const BACKUP: &str = "account-center.progress.backup";

/// The name under which own subscriptions are kept that could not be read.
const OWN_BACKUP: &str = "account-center.own.backup";

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

/// What the script has been told.
#[derive(Default)]
struct Told {
    mode: Option<Mode>,
    screen: Option<Buffer>,
    areas: Vec<[u16; 4]>,
    outline: String,
    announcement: String,
    language: Option<Language>,
    theme: Option<Theme>,
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
    /// Lines of plain mode that the script has yet to be told.
    lines: Vec<String>,
    told: Told,
}

/// Returns a real time in milliseconds since the Unix epoch as an instant.
#[expect(clippy::cast_possible_truncation, reason = "milliseconds of any year are far below the 53 bits of a float")]
fn instant(milliseconds: f64) -> Instant {
    Instant::from_timestamp_millis(milliseconds as i64).unwrap_or(Instant::UNIX_EPOCH)
}

fn theme(name: &str) -> Option<Theme> {
    match name {
        "dark" => Some(Theme::Dark),
        "light" => Some(Theme::Light),
        "high-contrast" => Some(Theme::HighContrast),
        "mono" => Some(Theme::Mono),
        _ => None,
    }
}

const fn theme_name(theme: Theme) -> &'static str {
    match theme {
        Theme::Dark => "dark",
        Theme::Light => "light",
        Theme::HighContrast => "high-contrast",
        Theme::Mono => "mono",
    }
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
            (event, Some(open)) => open.take(event, now),
            (_, None) => {}
        }
        page.as_mut().map(Self::answer).unwrap_or_default()
    }

    fn open(visit: Visit, now: Instant) -> Self {
        let language = Language::parse(&visit.language).unwrap_or(Language::English);
        let (progress, backup) = match visit.progress.as_deref().map(Progress::parse) {
            None => (Progress::default(), None),
            Some(Ok(progress)) => (progress, None),
            // It is somebody's work either way.
            Some(Err(ParseProgressError::Damaged | ParseProgressError::Newer)) => (Progress::default(), Some(BACKUP)),
        };
        let own = visit.own.as_deref().map(read_own);
        let mut page = Self {
            running: Running::Nothing,
            aside: None,
            text: Text::new(language),
            look: Look { theme: theme(&visit.theme).unwrap_or(Theme::Dark), ascii: false },
            has_own_theme: false,
            screen: screen(visit.width, visit.height),
            downloads: Downloads { progress, own: own.clone().flatten(), ..Downloads::default() },
            backup,
            own_backup: (own == Some(None)).then_some(OWN_BACKUP),
            problem: None,
            lines: Vec::new(),
            told: Told::default(),
            visit,
        };
        let query = page.visit.query.clone();
        match address::parse(&query) {
            Ok(address) => page.load(&address, None, now),
            Err(error) => page.problem = Some(problem::of_address(&error, &page.text)),
        }
        page
    }

    /// Opens what is asked for, with a file that was dropped. What was there before stays if there is a problem.
    fn load(&mut self, address: &Address, file: Option<(PathBuf, String)>, now: Instant) {
        let opening = match address {
            Address::Open(opening) | Address::Demo { opening, .. } => opening,
        };
        let mut config = Config::default();
        for (name, word) in &opening.settings {
            if !config.set(name, word, Origin::Flag) {
                self.problem = Some(problem::unknown(&format!("{name}={word}"), &self.text));
                return;
            }
        }
        if let Locale::Language(language) = config.locale.value {
            self.text = Text::new(language);
        }
        let own_theme = match config.theme.value {
            config::Theme::Auto => None,
            config::Theme::Dark => Some(Theme::Dark),
            config::Theme::Light => Some(Theme::Light),
            config::Theme::HighContrast => Some(Theme::HighContrast),
            config::Theme::Mono => Some(Theme::Mono),
        };
        self.has_own_theme = own_theme.is_some();
        self.look = Look { theme: own_theme.unwrap_or(self.look.theme), ascii: config.ascii.value };
        let visitor = Visitor { visit: &self.visit, now, file, own: self.downloads.own.as_ref(), text: &self.text };
        let loaded = match address {
            Address::Demo { name, style, speed, .. } => load_demo(name, &self.text, &visitor)
                .map(|demo| Running::Demo(Box::new(Presentation::new(demo, *style, *speed, self.look).without_end()))),
            Address::Open(opening) => opening.open(&visitor).map_err(|error| problem::of_load(&error, &self.text)).map(|opened| {
                let session = self.session(opened, opening.plain, config.motion.value && !self.visit.still);
                if opening.plain { Running::Plain(Box::new(Plain::new(session, self.look))) } else { Running::Session(Box::new(session)) }
            }),
        };
        match loaded {
            Ok(running) => {
                (self.running, self.aside, self.problem, self.told) = (running, None, None, Told::default());
                self.send(Msg::Tick(now));
                if let Running::Plain(plain) = &mut self.running {
                    plain.tick(now, &mut self.downloads);
                    self.lines = plain.opening();
                }
            }
            Err(problem) => self.problem = Some(problem),
        }
    }

    fn session(&self, opened: Opened, is_plain: bool, motion: bool) -> Session {
        let other = if opened.zone.is_utc() { local_zone(&self.visit) } else { Zone::UTC };
        let text = self.text.clone().in_zones(Zones::new(opened.zone, move || other));
        let habits = Habits { keymap: Keymap::default().without(&OF_TERMINALS), motion, ..Habits::in_language(text) };
        let mut session =
            Session::with_habits(World::new(opened.scenario, opened.clock), habits).with_progress(self.downloads.progress.clone());
        if !is_plain {
            let steps = FirstSteps::parse(self.visit.first_steps.as_deref().unwrap_or_default());
            session = session.with_first_steps(steps).with_demos(&demo::NAMES);
        }
        match &opened.training {
            Training::None => {}
            Training::List => session.show_walkthroughs(),
            Training::Walkthrough(walkthrough) => session.open(walkthrough),
        }
        if let Some(at) = opened.earlier_of_two {
            session.tell_earlier_of_two(at);
        }
        if opened.asks_for_own {
            session.ask_for_own();
        }
        if let Some(name) = self.backup.or(self.own_backup) {
            session.tell_progress_renamed(name.into());
        }
        session
    }

    fn take(&mut self, event: Event, now: Instant) {
        match &event {
            Event::Line { .. } => {}
            _ => self.tick(now),
        }
        match event {
            Event::Open(_) | Event::Tick => {}
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
            let reply = plain.reply_to(line, &mut self.downloads);
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

    /// Saves the progress in the walkthrough that is being taken.
    fn leave(&mut self) {
        if let (Running::Session(session), _) | (_, Some(session)) = (&self.running, &self.aside) {
            // Downloads do not fail; whether the browser saves them is for the script to tell.
            let _ = save_at_end(session, &mut self.downloads);
        } else if let Running::Plain(plain) = &self.running {
            let _ = save_at_end(plain.session(), &mut self.downloads);
        }
    }

    /// Opens a scenario file, or an export of real subscriptions.
    fn open_file(&mut self, name: &str, text: String, now: Instant) {
        self.leave();
        // A name may look like an option, or like that of a built-in scenario.
        let path = PathBuf::from(format!("./{name}"));
        let option = if is_json(&text) { "import" } else { "scenario" };
        let file = format!("--{option}={}", path.display());
        let plain = matches!(self.running, Running::Plain(_)).then_some("--plain");
        match Opening::parse([file.as_str()].into_iter().chain(plain)) {
            Ok(opening) => self.load(&Address::Open(opening), Some((path, text)), now),
            Err(error) => self.problem = Some(problem::of_address(&address::AddressError::Opening(error), &self.text)),
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

    /// Returns what has changed.
    fn answer(&mut self) -> Answer {
        let mut answer = Answer {
            lines: std::mem::take(&mut self.lines),
            copy: self.downloads.copy.take(),
            files: std::mem::take(&mut self.downloads.files),
            progress: std::mem::take(&mut self.downloads.has_new_progress).then(|| self.downloads.progress.to_text()),
            backup: self.backup.take(),
            own: std::mem::take(&mut self.downloads.has_new_own)
                .then(|| self.downloads.own.clone())
                .flatten()
                .map(|own| own.simulated().to_toml()),
            first_steps: self.downloads.first_steps.take(),
            own_backup: self.own_backup.take(),
            problem: self.problem.take(),
            ..Answer::default()
        };
        let mode = self.running.mode();
        answer.mode = (self.told.mode.replace(mode) != Some(mode)).then_some(mode);
        answer.theme = (self.told.theme.replace(self.look.theme) != Some(self.look.theme)).then(|| theme_name(self.look.theme));
        let text = self.running.session().map_or_else(|| self.text.clone(), |session| session.text().clone());
        if self.told.language.replace(text.language()) != Some(text.language()) {
            answer.frame = Some(frame(&text, &self.visit.language));
        }
        self.draw(&mut answer);
        self.tell(&mut answer);
        answer
    }

    /// Draws the screen, and tells the rows that differ from those before.
    fn draw(&mut self, answer: &mut Answer) {
        let (size, look) = (self.size(), self.look);
        let Some(program) = self.running.program() else { return };
        answer.wakes_in = program.wakes_in().map(milliseconds);
        let mut screen = Buffer::empty(Rect::from(size));
        answer.cursor = program.draw(look, &mut screen).map(|Position { x, y }| (x, y));
        let account = program.account_size(size);
        let session = program.session();
        answer.fits = session.is_none_or(|session| !ui::is_too_small(session.coach().is_some(), account));
        let targets = session.map_or_else(Vec::new, |session| ui::targets(&View::of(session), look, account));
        let areas: Vec<[u16; 4]> = targets.iter().map(|(area, _)| [area.x, area.y, area.width, area.height]).collect();
        let before = self.told.screen.take().filter(|before| before.area == screen.area);
        answer.size = before.is_none().then_some((size.width, size.height));
        let width = usize::from(size.width);
        for (y, row) in screen.content.chunks(width).enumerate() {
            if before.as_ref().is_none_or(|before| before.content[y * width..(y + 1) * width] != *row) {
                answer.rows.push((y, export::html_row(row)));
            }
        }
        if areas != self.told.areas {
            answer.areas = Some(areas.clone());
        }
        (self.told.screen, self.told.areas) = (Some(screen), areas);
    }

    /// Tells what there is to say to those who do not look at the screen.
    fn tell(&mut self, answer: &mut Answer) {
        let (outline, announcement) = match &self.running {
            Running::Session(session) => (outline::of(session), outline::announcement(session)),
            Running::Demo(presentation) => {
                let (title, state) = (presentation.session().text().get("account-center"), presentation.status_line());
                let caption = presentation.view("").map_or_else(String::new, |view| view.caption.to_owned());
                (format!("<h1>{}</h1><p>{}</p><p>{}</p>", Escaped(&title), Escaped(&caption), Escaped(&state)), caption)
            }
            Running::Plain(plain) => {
                answer.prompt = Some(plain.prompt());
                answer.wakes_in = plain.session().world().changes_in().map(milliseconds);
                (String::new(), String::new())
            }
            Running::Nothing => return,
        };
        answer.has_run = self.running.session().is_some_and(|session| session.coach().is_some()) && self.running.mode() != Mode::Demo;
        if outline != self.told.outline {
            answer.outline = Some(outline.clone());
            self.told.outline = outline;
        }
        if announcement != self.told.announcement {
            answer.announcement = Some(announcement.clone());
            self.told.announcement = announcement;
        }
    }
}

/// Rounds up: a timer that fires too early would find nothing changed.
fn milliseconds(time: Duration) -> u64 {
    u64::try_from(time.as_micros().div_ceil(1000)).unwrap_or(u64::MAX)
}

/// Loads a built-in demo.
fn load_demo(name: &str, text: &Text, visitor: &Visitor<'_>) -> Result<Demo, Vec<String>> {
    let source = demo::built_in(name).ok_or_else(|| problem::unknown(&format!("demo={name}"), text))?;
    let tape = demo::read(source, &mut |_| Err(NoFilesError.to_string()))
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let demo = Demo::new(name, &tape, text.clone(), visitor).map(|demo| demo.without(&OF_TERMINALS));
    demo.map_err(|error| match error {
        DemoError::Call { error: CallError::Load(error), .. } => problem::of_load(&error, text),
        DemoError::Call { call, .. } => problem::unknown(&call, text),
        DemoError::Tape(diagnostic) => vec![diagnostic.to_string()],
    })
}

/// The texts around the screen. Links keep a language that is not the visitor's own.
fn frame(text: &Text, visitors: &str) -> Frame {
    let language = text.language();
    let suffix = if Language::parse(visitors).unwrap_or(Language::English) == language {
        String::new()
    } else {
        format!("&locale={}", language.tag())
    };
    let link = |address: &str, id: &str| (format!("?{address}{suffix}"), text.get(id));
    let demos = demo::BUILT_IN.iter().map(|(name, _)| link(&format!("demo={name}"), &format!("demo-{name}")));
    Frame {
        language: language.tag(),
        title: text.get("account-center"),
        how_to_leave: text.get("browser-how-to-leave"),
        links: vec![
            link("", "account-center"),
            link("mine", "own-title"),
            link("walkthrough", "walkthroughs-title"),
            link("plain", "browser-plain"),
        ],
        demos_heading: text.get("browser-demos"),
        demos: demos.collect(),
        open_file: text.get("browser-open-file"),
        save_run: text.get("browser-save-run"),
        reply: text.get("browser-reply"),
        independent: text.get("browser-independent"),
    }
}

/// Reads own subscriptions that were kept; `None` if they cannot be understood.
fn read_own(text: &str) -> Option<Scenario> {
    scenario::parse(text).ok().map(Scenario::real)
}

/// Whether a file is JSON, as exports are, and not TOML: both may begin with a bracket.
fn is_json(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    text.starts_with('{') || text.strip_prefix('[').is_some_and(|rest| rest.trim_start().starts_with(['{', ']']))
}
