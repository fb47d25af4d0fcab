//! Opens an address, a file or a link on the page.

use std::path::PathBuf;

use account_center::{
    app::{Action, FirstSteps, Habits, Keymap, Msg, Session, World},
    config::{self, Config, Locale, Origin},
    demo::{self, CallError, Demo, DemoError, Presentation},
    domain::{Instant, Zone},
    driver::Look,
    open::{NoFilesError, Opened, Training},
    plain::Plain,
    scenario::{self, Scenario},
    text::{Language, Text, Zones},
    ui::Theme,
    walkthrough::{ParseProgressError, Progress},
};

use super::{Page, Running, Told, screen};
use crate::{
    address::{self, Address, LINK},
    browser::{Downloads, Visitor, local_zone},
    message::{Event, Visit},
    problem,
};

/// What only a terminal has: its job control, its mouse, and an end of the program.
const OF_TERMINALS: [Action; 4] = [Action::Quit, Action::QuitAtOnce, Action::Suspend, Action::ToggleMouse];

/// The name under which saved progress is kept that could not be read.
const BACKUP: &str = "account-center.progress.backup";

/// The name under which own subscriptions are kept that could not be read.
const OWN_BACKUP: &str = "account-center.own.backup";

impl Page {
    pub(super) fn open(visit: Visit, now: Instant) -> Self {
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
            home: None,
            lines: Vec::new(),
            again: None,
            told: Told::default(),
            visit,
        };
        let (query, state) = (page.visit.query.clone(), page.visit.state.clone());
        match address::parse(&query, state.is_some()) {
            Ok(_) if state.as_deref() == Some("") => page.problem = Some(problem::of_link(&page.text)),
            Ok(address) => page.load(&address, state.map(|state| (LINK.into(), state)), now),
            Err(error) => page.problem = Some(problem::of_address(&error, &page.text)),
        }
        page.again = page.awaited().map(|language| (language, Event::Open(Box::new(page.visit.clone()))));
        page
    }

    /// Opens what is asked for, with a file that was dropped. What was there before stays if there is a problem.
    fn load(&mut self, address: &Address, file: Option<(PathBuf, String)>, now: Instant) {
        let (Address::Open { opening, .. } | Address::Demo { opening, .. }) = address;
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
            Address::Demo { name, style, speed, marker, .. } => load_demo(name, &self.text, &visitor).and_then(|demo| {
                let find =
                    |marker: &String| demo.find_marker(marker, &self.text).ok_or_else(|| problem::of_marker(&demo, marker, &self.text));
                let marker = marker.as_ref().map(find).transpose()?;
                let mut presentation = Presentation::new(demo, *style, *speed, self.look).without_end();
                if let Some(marker) = marker {
                    presentation.start_at_marker(marker);
                }
                Ok(Running::Demo(Box::new(presentation)))
            }),
            Address::Open { opening, step } => {
                opening.open(&visitor).map_err(|error| problem::of_load(&error, &self.text)).and_then(|opened| {
                    let session = self.session(opened, step.as_deref(), opening.plain, config.motion.value && !self.visit.still)?;
                    Ok(if opening.plain {
                        Running::Plain(Box::new(Plain::new(session, self.look)))
                    } else {
                        Running::Session(Box::new(session))
                    })
                })
            }
        };
        match loaded {
            Ok(running) => {
                (self.running, self.aside, self.problem, self.told) = (running, None, None, Told::default());
                self.downloads.is_without_progress = !opening.saves || matches!(address, Address::Open { step: Some(_), .. });
                self.send(Msg::Tick(now));
                if let Running::Plain(plain) = &mut self.running {
                    plain.tick(now, &mut self.downloads);
                    self.lines = plain.opening();
                }
            }
            Err(problem) => self.problem = Some(problem),
        }
    }

    fn session(&self, opened: Opened, step: Option<&str>, is_plain: bool, motion: bool) -> Result<Session, Vec<String>> {
        let other = if opened.zone.is_utc() { local_zone(&self.visit) } else { Zone::UTC };
        let text = self.text.clone().in_zones(Zones::new(opened.zone, move || other));
        let habits = Habits { keymap: Keymap::default().without(&OF_TERMINALS), motion, ..Habits::in_language(text) };
        let mut session =
            Session::with_habits(World::new(opened.scenario, opened.clock), habits).with_progress(self.downloads.progress.clone());
        if !is_plain {
            let steps = FirstSteps::parse(self.visit.first_steps.as_deref().unwrap_or_default());
            session = session.with_first_steps(steps).with_demos(&demo::NAMES).with_links();
        }
        match &opened.training {
            Training::None => {}
            Training::List => session.show_walkthroughs(),
            Training::Course(course) => {
                session = session.with_courses(vec![course.clone()]);
                session.show_walkthroughs();
            }
            Training::Walkthrough(walkthrough) => match step {
                Some(step) => {
                    let index = walkthrough.find_step(step).map_err(|error| problem::of_step(&error, &self.text))?;
                    session.begin_at(walkthrough.clone(), index);
                }
                None => session.open(walkthrough),
            },
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
        Ok(session)
    }

    /// Opens a scenario file, or an export of real subscriptions.
    pub(super) fn open_file(&mut self, name: &str, text: String, now: Instant) {
        self.leave();
        // A name may look like an option, or like that of a built-in scenario.
        let path = PathBuf::from(format!("./{name}"));
        let option = if is_json(&text) { "import" } else { "scenario" };
        let file = format!("--{option}={}", path.display());
        let plain = matches!(self.running, Running::Plain(_)).then_some("--plain");
        match Address::of_file([file.as_str()].into_iter().chain(plain)) {
            Ok(address) => self.load(&address, Some((path, text)), now),
            Err(error) => self.problem = Some(problem::of_address(&error, &self.text)),
        }
    }
}

/// Loads a built-in demo.
pub(super) fn load_demo(name: &str, text: &Text, visitor: &Visitor<'_>) -> Result<Demo, Vec<String>> {
    let source = demo::built_in(name).ok_or_else(|| problem::unknown(&format!("demo={name}"), text))?;
    let tape = demo::read(source, &mut |_| Err(NoFilesError.to_string()))
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let demo = Demo::new(name, &tape, text, visitor).map(|demo| demo.without(&OF_TERMINALS));
    demo.map_err(|error| match error {
        DemoError::Call { error: CallError::Load(error), .. } => problem::of_load(&error, text),
        DemoError::Call { call, .. } => problem::unknown(&call, text),
        DemoError::Tape(diagnostic) => vec![diagnostic.to_string()],
    })
}

pub(super) fn theme(name: &str) -> Option<Theme> {
    match name {
        "dark" => Some(Theme::Dark),
        "light" => Some(Theme::Light),
        "high-contrast" => Some(Theme::HighContrast),
        "mono" => Some(Theme::Mono),
        _ => None,
    }
}

/// Reads own subscriptions that were kept; `None` if they cannot be understood.
pub(super) fn read_own(text: &str) -> Option<Scenario> {
    scenario::parse(text).ok().map(Scenario::real)
}

/// Whether a file is JSON, as exports are, and not TOML: both may begin with a bracket.
fn is_json(text: &str) -> bool {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    text.starts_with('{') || text.strip_prefix('[').is_some_and(|rest| rest.trim_start().starts_with(['{', ']']))
}
