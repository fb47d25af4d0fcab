//! The module as the script uses it: events in JSON, answers in JSON.

use std::{env, fs};

use account_center::{
    demo, export,
    text::{Language, Text},
};
use serde_json::{Value, json};

use super::Module;

/// The page as the script sees it.
struct Script {
    module: Module,
    now: f64,
    /// The rows of the screen, as text.
    rows: Vec<String>,
    outline: String,
    last: Value,
}

impl Script {
    fn open(query: &str) -> Self {
        Self::open_with(&json!({ "query": query, "language": "en", "theme": "dark", "width": 110, "height": 34 }))
    }

    fn open_with(visit: &Value) -> Self {
        let mut script = Self { module: Module::default(), now: 0.0, rows: Vec::new(), outline: String::new(), last: Value::Null };
        script.send(&json!({ "open": visit }));
        script
    }

    fn send(&mut self, event: &Value) -> &Value {
        self.hand(event);
        while let Some(language) = self.last["wants"].as_str() {
            let file = json!({ "language": language, "text": language_file(language) });
            self.hand(&json!({ "language": file }));
        }
        if let Some(height) = self.last["size"][1].as_u64() {
            self.rows = vec![String::new(); usize::try_from(height).expect("a number of rows")];
        }
        for row in self.last["rows"].as_array().into_iter().flatten() {
            let index = row[0].as_u64().and_then(|index| usize::try_from(index).ok()).expect("an index");
            self.rows[index] = text(row[1].as_str().expect("HTML"));
        }
        if let Some(outline) = self.last["outline"].as_str() {
            outline.clone_into(&mut self.outline);
        }
        &self.last
    }

    fn hand(&mut self, event: &Value) {
        self.module.input = event.to_string();
        self.module.handle(self.now);
        self.last = serde_json::from_slice(&self.module.output).expect("an answer is JSON");
    }

    fn key(&mut self, key: &str) -> &mut Self {
        self.send(&json!({ "key": { "key": key } }));
        self
    }

    fn shows(&self, words: &str) -> bool {
        self.rows.iter().any(|row| row.contains(words))
    }
}

/// The file of a language, as `build.sh` makes it.
fn language_file(tag: &str) -> String {
    let part = |part: &str| fs::read_to_string(format!("../assets/text/{tag}{part}.ftl")).expect("a file of the language");
    ["", ".commands", ".dialogs", ".training"].map(part).concat()
}

/// The texts of a language, which is built in only if the program is tested with the page.
fn texts(language: Language) -> Text {
    language.provide(Some(language_file(language.tag())));
    Text::new(language)
}

/// The text of HTML without its elements.
fn text(html: &str) -> String {
    let outside = html.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, text)| text));
    outside.collect::<String>().replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[test]
fn a_key_changes_the_screen_and_a_second_only_the_rows_that_count() {
    let mut script = Script::open("");
    assert!(script.shows("MS-AZR-0044P"));
    script.now = 1000.0;
    let rows = script.send(&json!({ "tick": null }))["rows"].as_array().map_or(0, Vec::len);
    assert!((1..=14).contains(&rows), "the clock and two countdowns in large digits: {rows} rows");
    script.key("u");
    assert!(script.shows("Upgrade to Pay-As-You-Go"));
    assert!(script.last["announcement"].as_str().is_some_and(|words| words.contains("Upgrade to Pay-As-You-Go")));
}

#[test]
fn what_only_a_terminal_has_is_neither_offered_nor_mentioned() {
    let mut script = Script::open("");
    for key in ["q", "Ctrl+C", "Ctrl+Z", "M"] {
        let before = script.rows.clone();
        script.key(key);
        assert_eq!(script.rows, before, "{key} does nothing");
    }
    script.key("?");
    let help = text(&script.outline);
    assert!(help.contains("move time to the next event"), "{help}");
    for words in ["quit", "suspend", "mouse"] {
        assert!(!help.contains(words), "the help mentions {words}");
    }
    let mut plain = Script::open("plain");
    for line in ["help", "back"] {
        let lines = plain.send(&json!({ "line": { "text": line } }))["lines"].to_string();
        assert!(!lines.contains("quit"), "{line}: {lines}");
    }
}

#[test]
fn a_walkthrough_continues_where_it_was_left_in_another_visit() {
    let mut script = Script::open("walkthrough=first-upgrade");
    script.key("u").key("N");
    let progress = script.send(&json!({ "leave": null }))["progress"].clone();
    let visit = json!({ "query": "walkthrough=first-upgrade", "language": "nl", "progress": progress, "width": 110, "height": 34 });
    let again = Script::open_with(&visit);
    assert!(again.outline.contains("2/8") || again.shows("2/8"), "{}", again.outline);
    assert_eq!(again.last["frame"]["language"], "nl");
}

#[test]
fn damaged_progress_is_kept_under_another_name_and_told() {
    let script = Script::open_with(&json!({ "query": "", "progress": "{", "width": 110, "height": 34 }));
    assert_eq!(script.last["backup"], "account-center.progress.backup");
    assert!(script.outline.contains("account-center.progress.backup"), "{}", script.outline);
}

#[test]
fn a_dropped_scenario_is_opened_and_one_with_mistakes_changes_nothing() {
    let scenario = fs::read_to_string("../assets/scenarios/imagine.toml").expect("a scenario");
    let mut script = Script::open("");
    let broken = json!({ "file": { "name": "a.toml", "text": "format = 1\ntitle = 3" } });
    let problem = script.send(&broken)["problem"].to_string();
    assert!(problem.contains("a.toml:2:9"), "{problem}");
    assert!(script.shows("MS-AZR-0044P"));
    script.send(&json!({ "file": { "name": "b.toml", "text": scenario } }));
    assert_eq!(script.last["problem"], Value::Null);
    assert!(script.shows("Imagine"), "{:#?}", script.rows);
}

#[test]
fn a_dropped_export_is_shown_on_the_real_clock_and_one_that_is_cut_off_changes_nothing() {
    let export = fs::read_to_string("../tests/all/exports/subscriptions.json").expect("an export");
    let mut script = Script::open("");
    let cut = json!({ "file": { "name": "a.json", "text": &export[..export.len() / 2] } });
    let problem = script.send(&cut)["problem"].to_string();
    assert!(problem.contains("a.json:"), "{problem}");
    assert!(script.shows("MS-AZR-0044P"));
    script.send(&json!({ "file": { "name": "a.json", "text": export } }));
    assert_eq!(script.last["problem"], Value::Null);
    assert!(script.shows("LIVE"), "{:#?}", script.rows);
}

#[test]
fn an_address_that_means_nothing_is_one_problem_in_the_language_of_the_visitor() {
    for (query, words) in [("scenario=nope", "nope"), ("demo=nope", "nope"), ("at=soon", "soon"), ("theme=pink", "pink"), ("x", "--x")] {
        let script = Script::open(query);
        assert_eq!(script.last["mode"], "nothing", "{query}");
        assert!(script.last["problem"][0].as_str().is_some_and(|problem| problem.contains(words)), "{query}: {}", script.last["problem"]);
    }
}

#[test]
fn what_is_saved_is_a_download() {
    let mut script = Script::open("");
    script.key("s").key("Enter");
    assert!(script.last["files"][0][1].as_str().is_some_and(|text| text.starts_with("format = 1")), "{}", script.last["files"]);
}

#[test]
fn a_link_opens_the_same_facts_at_the_same_instant_elsewhere() {
    let mut script = Script::open("scenario=portfolio&at=+2d");
    let file = script.key("u").key("Up").key("Enter").key("n").key("Y").last["link"].as_str().expect("a link").to_owned();
    assert!(script.shows("Copied a link"), "{:#?}", script.rows);
    let elsewhere = |query: &str, state: &str| {
        let visit = json!({ "query": query, "language": "en", "theme": "dark", "state": state, "width": 110, "height": 34 });
        Script::open_with(&visit)
    };
    let mut other = elsewhere("", &file);
    assert_eq!(other.key("Y").last["link"], file, "the same scenario, facts and instant");
    // In plain mode and during a demo, the button beside the screen copies it.
    let mut plain = elsewhere("plain&locale=nl", &file);
    assert_eq!(plain.send(&json!({ "link": null }))["link"], file);
    assert!(plain.last["lines"].to_string().contains("Link gekopieerd"), "{}", plain.last["lines"]);
    let mut demo = Script::open("demo=upgrade");
    assert!(demo.send(&json!({ "link": null }))["link"].as_str().is_some_and(|file| file.starts_with("format = 1")));
}

#[test]
fn a_damaged_link_is_one_error_and_nothing_else() {
    for (state, problem) in [("", "damaged or incomplete"), ("format = 99", "link:1:10"), ("<script>", "link:1:1"), ("format = 1", "link")]
    {
        let mut script = Script::open_with(&json!({ "query": "", "language": "en", "state": state, "width": 110, "height": 34 }));
        assert_eq!(script.last["mode"], "nothing", "{state}");
        assert!(script.last["problem"][0].as_str().is_some_and(|said| said.contains(problem)), "{state}: {}", script.last["problem"]);
        assert_eq!(script.send(&json!({ "link": null }))["link"], Value::Null);
    }
}

#[test]
fn a_walkthrough_begins_at_a_step_of_which_no_progress_is_kept() {
    let mut script = Script::open("walkthrough=first-upgrade&step=upgrade");
    assert!(script.shows("4/8"), "{:#?}", script.rows);
    assert_eq!(script.key("N").send(&json!({ "leave": null }))["progress"], Value::Null);
    assert_eq!(Script::open("walkthrough=first-upgrade&no-save").key("N").send(&json!({ "leave": null }))["progress"], Value::Null);
    let unknown = Script::open("walkthrough=first-upgrade&step=upgrad");
    assert_eq!(unknown.last["problem"], json!(["there is no step \"upgrad\"", "did you mean \"upgrade\"?"]));
}

#[test]
fn a_demo_begins_at_a_marker() {
    let unknown = Script::open("demo=upgrade&marker=nonsense");
    assert!(unknown.last["problem"][1].as_str().is_some_and(|hint| hint.contains("What stays")), "{}", unknown.last["problem"]);
    let caption = |script: &Script| script.outline.clone();
    let start = Script::open("demo=upgrade");
    let later = Script::open("demo=upgrade&marker=what%20stays");
    assert_ne!(caption(&start), caption(&later));
}

#[test]
fn the_outline_is_worked_like_the_screen() {
    let mut script = Script::open("");
    script.send(&json!({ "target": { "target": "part banner" } }));
    assert!(script.outline.contains("type=\"radio\""), "{}", script.outline);
    script.send(&json!({ "target": { "target": "option 0" } }));
    script.send(&json!({ "fill": { "text": "Mine <now>" } }));
    assert!(script.outline.contains("value=\"Mine &lt;now&gt;\""), "{}", script.outline);
    script.send(&json!({ "target": { "target": "nonsense" } }));
    script.key("Enter");
    script.now = 5000.0;
    script.send(&json!({ "tick": null }));
    assert!(script.outline.contains("Mine &lt;now&gt;") && !script.outline.contains("radio"), "{}", script.outline);
}

#[test]
fn a_screen_without_room_is_too_small_in_every_language() {
    for language in Language::ALL {
        let visit = json!({ "query": format!("locale={}", language.tag()), "width": 60, "height": 30 });
        let script = Script::open_with(&visit);
        assert_eq!(script.last["fits"], false, "{language:?}");
        assert!(script.outline.contains("MS-AZR-0044P"), "{language:?}");
    }
}

#[test]
fn every_demo_plays_to_its_end() {
    for (name, _) in demo::BUILT_IN {
        let mut script = Script::open(&format!("demo={name}&speed=16"));
        let mut ticks = 0;
        while let Some(wait) = script.last["wakes_in"].as_f64() {
            script.now += wait;
            script.send(&json!({ "tick": null }));
            ticks += 1;
            assert!(ticks < 20_000, "{name} does not end");
        }
        assert_eq!(script.last["mode"], Value::Null, "{name}");
    }
}

#[test]
fn own_subscriptions_have_a_title_in_the_language_of_the_visitor() {
    let mut script = Script::open("");
    script.key("e");
    script.send(&json!({ "paste": { "text": "1969-12-01" } }));
    assert!(script.shows("before the year 2000"), "{:#?}", script.rows);
    // The clock of the tests starts in 1970.
    script.now = 1_790_000_000_000.0;
    script.key("Ctrl+U");
    script.send(&json!({ "paste": { "text": "2026-09-20 14:20" } }));
    for _ in 0..5 {
        script.key("Enter");
    }
    let own = script.last["own"].as_str().expect("it is kept").to_owned();
    let visit = json!({ "query": "mine", "language": "nl", "own": own, "width": 110, "height": 34 });
    let dutch = Script::open_with(&visit);
    assert!(dutch.shows("Eigen abonnementen") && !dutch.shows("Own subscriptions"), "{:#?}", dutch.rows);
}

#[test]
fn a_first_step_is_suggested_until_it_was_taken_in_this_visit_or_another() {
    let mut script = Script::open("");
    let suggestion = "to the next event";
    assert!(script.shows(suggestion) && script.outline.contains(suggestion), "{:#?}", script.rows);
    let steps = script.key("n").last["first_steps"].clone();
    assert!(!script.shows(suggestion), "{:#?}", script.rows);
    let again = Script::open_with(&json!({ "query": "", "language": "en", "first_steps": steps, "width": 110, "height": 34 }));
    assert!(!again.shows(suggestion), "{:#?}", again.rows);
    assert!(!Script::open("walkthrough=tour").shows(suggestion) && Script::open("plain").last["lines"].is_array());
}

#[test]
fn a_demo_that_is_chosen_in_the_account_center_gives_the_page_back() {
    let mut script = Script::open("scenario=expired");
    script.key("V");
    assert!(script.shows("The upgrade in one minute"), "{:#?}", script.rows);
    assert_eq!(script.key("Enter").last["mode"], "demo");
    script.now = 9000.0;
    script.send(&json!({ "tick": null }));
    script.key("Space");
    assert!(script.shows("q end"), "{:#?}", script.rows);
    assert_eq!(script.key("q").last["mode"], "screen");
    assert!(script.shows("Disabled"), "{:#?}", script.rows);
}

#[test]
fn a_demo_of_the_page_offers_no_end() {
    for language in Language::ALL {
        let mut script = Script::open(&format!("demo=upgrade&locale={}", language.tag()));
        let quit = format!("q {}", Text::new(language).get("key-quit"));
        for second in 1..50 {
            script.now = f64::from(second) * 1000.0;
            script.send(&json!({ "tick": null }));
            assert!(!script.shows(&quit), "{language:?}: {:#?}", script.rows);
        }
        for (key, end) in [("Space", "demo-paused"), ("End", "demo-over")] {
            script.key(key);
            assert!(!script.rows.iter().any(|row| row.contains("  q ")), "{end}: {:#?}", script.rows);
            assert_eq!(script.key("q").last["mode"], Value::Null);
        }
    }
}

/// What is made of the library's own data. Written again, like snapshots, with `INSTA_UPDATE=always`.
fn is_made(path: &str, made: &str) {
    if env::var_os("INSTA_UPDATE").is_some_and(|value| value == "always") {
        fs::write(path, made).expect("the file is written");
    }
    let saved = fs::read_to_string(path).unwrap_or_default();
    assert!(saved == made, "{path} is out of date: INSTA_UPDATE=always cargo test -p account-center-web");
}

#[test]
fn the_style_sheet_is_made_of_the_palettes() {
    is_made("static/palette.css", &format!("/* Made of src/export/palette.rs. */\n{}", export::style_sheet()));
}

#[test]
fn the_words_on_a_poster_are_those_of_the_languages() {
    let words = Language::ALL.map(|language| {
        let start = Value::from(texts(language).get("browser-start"));
        format!("  {}: {start},\n", language.tag())
    });
    is_made("static/start.js", &format!("// Made of assets/text.\nexport const START = {{\n{}}};\n", words.concat()));
}

/// Before the module has come, and without scripts, the page is in English.
#[test]
fn the_page_has_the_english_texts_and_each_language_has_them_all() {
    let html = fs::read_to_string("static/index.html").expect("the page");
    for language in Language::ALL {
        let script = Script::open(&format!("locale={}", language.tag()));
        let told = &script.last["frame"]["texts"];
        for element in html.split("data-text=\"").skip(1) {
            let (id, rest) = element.split_once('"').expect("a name");
            let (_, rest) = rest.split_once('>').expect("an element");
            let (words, _) = rest.split_once('<').expect("its text");
            assert_eq!(told[id], texts(language).get(id), "{id}");
            assert!(language != Language::English || told[id] == words, "static/index.html: {id}");
        }
    }
}

#[test]
fn below_the_account_center_are_all_walkthroughs_and_demos() {
    let mut script = Script::open("locale=nl");
    let home = script.send(&json!({ "home": null }))["home"].clone();
    for (cards, names) in [("walkthrough-cards", 9), ("demo-cards", demo::NAMES.len())] {
        let cards = home[cards].as_array().expect("cards");
        assert_eq!(cards.len(), names);
        for card in cards {
            let query = card[0].as_str().and_then(|address| address.strip_prefix('?')).expect("an address");
            assert_eq!(Script::open(query).last["problem"], Value::Null, "{query}");
            assert!(
                card[1].as_str().is_some_and(|title| !title.is_empty()) && card[2].as_str().is_some_and(|text| text.ends_with('.')),
                "{card}"
            );
        }
    }
}
