//! The browser as a host: files are downloads, progress is in its local storage, and zones are what it says.

use std::{
    io,
    path::{Path, PathBuf},
};

use account_center::{
    app::{Effect, Msg, Session},
    demo::Prompt,
    domain::{Instant, Subscription, Zone},
    driver::{self, Files, Host, Look, WriteError},
    open::Platform,
    scenario::Scenario,
    text::Text,
    training,
    walkthrough::{Progress, WalkthroughProgress},
};
use chrono::{FixedOffset, Offset, Utc};

use crate::message::Visit;

/// The title under which own subscriptions are stored. They are shown under one in the language of the visitor.
const STORED_TITLE: &str = "Own subscriptions";

/// What a session writes, until the script takes it.
#[derive(Default)]
pub(crate) struct Downloads {
    pub(crate) files: Vec<(String, String)>,
    pub(crate) copy: Option<String>,
    /// A scenario file for a link.
    pub(crate) link: Option<String>,
    /// Whether the visitor does not want progress to be saved, or steps are shown that were not taken.
    pub(crate) is_without_progress: bool,
    /// The progress in all walkthroughs, as far as this tab knows it.
    pub(crate) progress: Progress,
    pub(crate) has_new_progress: bool,
    /// The own subscriptions, as far as this tab knows them.
    pub(crate) own: Option<Scenario>,
    pub(crate) has_new_own: bool,
    /// Which first steps were done, if that has changed.
    pub(crate) first_steps: Option<String>,
}

impl Files for Downloads {
    /// Browsers do not tell what is there already: they save a second file under another name.
    fn write_new(&mut self, path: &Path, contents: &[u8]) -> io::Result<()> {
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        self.files.push((name, String::from_utf8_lossy(contents).into_owned()));
        Ok(())
    }

    fn write_card(&mut self, path: &Path, session: &Session, look: Look) -> io::Result<()> {
        self.write_new(path, &training::card(session, look, path))
    }

    fn save_first_steps(&mut self, text: &str) -> io::Result<()> {
        self.first_steps = Some(text.to_owned());
        Ok(())
    }

    fn save_progress(&mut self, progress: &WalkthroughProgress) -> Result<(), WriteError> {
        if !self.is_without_progress {
            self.progress.merge(progress.clone());
            self.has_new_progress = true;
        }
        Ok(())
    }

    fn keep_own(&mut self, subscriptions: &[Subscription]) -> Result<(), WriteError> {
        if subscriptions.is_empty() {
            return Ok(());
        }
        let now = subscriptions.iter().map(|subscription| subscription.sign_up().created_at).max().unwrap_or_default();
        self.own.get_or_insert_with(|| Scenario::of_own(STORED_TITLE, Vec::new(), now)).keep(subscriptions);
        self.has_new_own = true;
        Ok(())
    }
}

/// Carries out the effects of a session on a page.
pub(crate) struct BrowserHost<'a> {
    pub(crate) downloads: &'a mut Downloads,
    pub(crate) look: Look,
    /// The demo that the session asks for.
    pub(crate) demo: Option<&'static str>,
}

impl Host for BrowserHost<'_> {
    fn run(&mut self, session: &Session, effect: Effect) -> Option<Msg> {
        match driver::run_on_files(session, effect, self.downloads, self.look) {
            Ok(answer) => return answer,
            Err(Effect::Copy(text)) => self.downloads.copy = Some(text),
            Err(Effect::CopyLink(file)) => self.downloads.link = Some(file),
            Err(Effect::PlayDemo(name)) => self.demo = Some(name),
            // What happened while time passed is announced with the page. A page does not quit, and a browser keeps its own mouse.
            Err(_) => {}
        }
        None
    }
}

/// The files that were dropped on the page, the real time, and the zone of the visitor.
pub(crate) struct Visitor<'a> {
    pub(crate) visit: &'a Visit,
    pub(crate) now: Instant,
    /// The name and the text of a file.
    pub(crate) file: Option<(PathBuf, String)>,
    pub(crate) own: Option<&'a Scenario>,
    pub(crate) text: &'a Text,
}

/// The page plays built-in demos only.
impl Prompt for Visitor<'_> {}

/// Returned for every file but the one that was dropped.
#[derive(Debug)]
pub(crate) struct NoSuchFile(pub(crate) PathBuf);

impl Platform for Visitor<'_> {
    type Error = NoSuchFile;

    fn exists(&self, path: &Path) -> bool {
        self.file.as_ref().is_some_and(|(name, _)| name == path)
    }

    fn read(&self, path: &Path) -> Result<String, NoSuchFile> {
        let text = self.file.as_ref().filter(|(name, _)| name == path).map(|(_, text)| text.clone());
        text.ok_or_else(|| NoSuchFile(path.to_owned()))
    }

    fn read_export(&self, path: &Path) -> Result<Vec<u8>, NoSuchFile> {
        self.read(path).map(String::into_bytes)
    }

    fn own(&self) -> Result<Option<Scenario>, NoSuchFile> {
        let title = self.text.get("own-subscriptions");
        Ok(self.own.map(|own| Scenario::of_own(&title, own.subscriptions.clone(), self.now)))
    }

    fn whole_path(&self, path: &Path) -> PathBuf {
        path.to_owned()
    }

    fn now(&self) -> Instant {
        self.now
    }

    fn zone(&self, name: Option<&str>) -> Option<Zone> {
        let local = || local_zone(self.visit);
        match name {
            None => Some(Zone::UTC),
            Some(name) if name.eq_ignore_ascii_case("utc") => Some(Zone::UTC),
            Some(name) if name.eq_ignore_ascii_case("local") || name == self.visit.zone => Some(local()),
            Some(name) => {
                let named = self.visit.named_zone.as_ref().filter(|(named, _)| named == name);
                named.map(|(name, offsets)| zone_of(name, offsets))
            }
        }
    }
}

/// Returns the zone of the visitor.
pub(crate) fn local_zone(visit: &Visit) -> Zone {
    zone_of(&visit.zone, &visit.offsets)
}

/// Returns a zone with the offsets that the browser says.
fn zone_of(name: &str, offsets: &[(i64, i32)]) -> Zone {
    if offsets.is_empty() {
        return Zone::UTC;
    }
    let offsets = offsets.to_vec();
    Zone::new(name, move |at| {
        let after = offsets.partition_point(|(from, _)| *from <= at.timestamp_millis());
        let minutes = offsets[after.saturating_sub(1)].1;
        // No zone is as far from UTC as a day.
        FixedOffset::east_opt(minutes.saturating_mul(60)).unwrap_or(Utc.fix())
    })
}

#[cfg(test)]
mod tests {
    use account_center::text::Language;

    use super::*;

    #[test]
    fn the_local_zone_has_the_offsets_that_the_browser_says() {
        let at = |text: &str| text.parse::<Instant>().expect("an instant");
        let (summer, winter) = (at("2019-03-31T01:00:00Z"), at("2019-10-27T01:00:00Z"));
        let offsets = vec![(i64::MIN, 60), (summer.timestamp_millis(), 120), (winter.timestamp_millis(), 60)];
        let visit = Visit { zone: "Europe/Amsterdam".into(), offsets, ..Visit::default() };
        let zone = local_zone(&visit);
        for (instant, time) in [
            ("2019-01-01T00:00:00Z", "01:00"),
            ("2019-03-31T00:59:59Z", "01:59"),
            ("2019-03-31T01:00:00Z", "03:00"),
            ("2019-12-01T00:00:00Z", "01:00"),
        ] {
            assert_eq!(zone.at(at(instant)).format("%H:%M").to_string(), time, "{instant}");
        }
        let visitor = Visitor { visit: &visit, now: summer, file: None, own: None, text: &Text::new(Language::English) };
        assert_eq!(visitor.zone(Some("Europe/Amsterdam")).map(|zone| zone.name().to_owned()).as_deref(), Some("Europe/Amsterdam"));
        assert!(visitor.zone(Some("Mars/Olympus")).is_none());
        let visit = Visit { named_zone: Some(("Asia/Tokyo".into(), vec![(i64::MIN, 540)])), ..Visit::default() };
        let tokyo = Visitor { visit: &visit, ..visitor }.zone(Some("Asia/Tokyo")).expect("the browser knows it");
        assert_eq!((tokyo.name(), tokyo.at(winter).format("%H:%M").to_string()), ("Asia/Tokyo", "10:00".to_owned()));
    }
}
