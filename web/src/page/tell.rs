//! Tells the script what has changed since it was last told.

use std::time::Duration;

use account_center::{
    app::Session,
    demo,
    export::{self, Escaped},
    text::{Language, Text},
    ui::{self, Theme},
    view::{View, with_keys},
    walkthrough,
};
use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
};

use super::{Page, Running};
use crate::{
    message::{Answer, Frame, Home, Mode},
    outline,
};

/// What the script has been told.
#[derive(Default)]
pub(super) struct Told {
    mode: Option<Mode>,
    screen: Option<Buffer>,
    areas: Vec<[u16; 4]>,
    outline: String,
    announcement: String,
    language: Option<Language>,
    theme: Option<Theme>,
}

impl Page {
    /// Returns what has changed; nothing of it before the language is there.
    pub(super) fn answer(&mut self) -> Answer {
        if let Some(language) = self.awaited() {
            return Answer { wants: Some(language.tag()), ..Answer::default() };
        }
        let mut answer = Answer {
            lines: std::mem::take(&mut self.lines),
            copy: self.downloads.copy.take(),
            link: self.downloads.link.take(),
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
            home: self.home.take(),
            ..Answer::default()
        };
        let mode = self.running.mode();
        answer.mode = (self.told.mode.replace(mode) != Some(mode)).then_some(mode);
        answer.theme = (self.told.theme.replace(self.look.theme) != Some(self.look.theme)).then(|| theme_name(self.look.theme));
        let text = self.text();
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
                answer.rows.push((y, export::html_row(row, &self.visit.even)));
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

const fn theme_name(theme: Theme) -> &'static str {
    match theme {
        Theme::Dark => "dark",
        Theme::Light => "light",
        Theme::HighContrast => "high-contrast",
        Theme::Mono => "mono",
    }
}

/// The texts of `index.html`, which has the English ones.
const TEXTS: [&str; 17] = [
    "account-center",
    "browser-about",
    "browser-copy-link",
    "browser-demos",
    "browser-how-to-leave",
    "browser-independent",
    "browser-install",
    "browser-install-text",
    "browser-no-tracking",
    "browser-no-tracking-text",
    "browser-offline",
    "browser-offline-text",
    "browser-open-file",
    "browser-reply",
    "browser-save-run",
    "walkthroughs-text",
    "walkthroughs-title",
];

/// Makes addresses in a language, which they keep if it is not the visitor's own.
fn addresses(text: &Text, visitors: &str) -> impl Fn(&str) -> String {
    let language = text.language();
    let is_own = Language::parse(visitors).unwrap_or(Language::English) == language;
    move |address| if is_own { format!("?{address}") } else { format!("?{address}&locale={}", language.tag()) }
}

/// The texts around the screen.
fn frame(text: &Text, visitors: &str) -> Frame {
    let address = addresses(text, visitors);
    let link = |query: &str, id: &str| (address(query), text.get(id));
    Frame {
        language: text.language().tag(),
        title: text.get("account-center"),
        links: vec![
            link("", "account-center"),
            link("mine", "own-title"),
            link("walkthrough", "walkthroughs-title"),
            link("plain", "browser-plain"),
        ],
        demos: demo::NAMES.iter().map(|name| link(&format!("demo={name}"), &format!("demo-{name}"))).collect(),
        texts: TEXTS.into_iter().map(|id| (id, text.get(id))).collect(),
    }
}

/// What is below the account center at home.
pub(super) fn home(session: &Session, visitors: &str) -> Home {
    let text = session.text();
    let address = addresses(text, visitors);
    let keyed = |texts: &_| with_keys(session, text.pick(texts)).shown();
    let walkthroughs = walkthrough::built_in_all().map(|walkthrough| {
        let address = address(&format!("walkthrough={}", walkthrough.name));
        (address, keyed(&walkthrough.title), keyed(&walkthrough.summary))
    });
    let demos = demo::NAMES
        .iter()
        .map(|name| (address(&format!("demo={name}")), text.get(&format!("demo-{name}")), text.get(&format!("demo-{name}-text"))));
    Home { walkthrough_cards: walkthroughs.collect(), demo_cards: demos.collect() }
}
