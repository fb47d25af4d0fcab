//! The same page in every theme, in ASCII, without motion.

use std::time::Duration;

use account_center::{
    app::{Effect, Habits, Keymap, Msg, Part, Session, World, read_config},
    domain::Topic,
    export,
    key::Key,
    text::Language,
    ui::Theme,
};
use ratatui::{
    layout::Size,
    style::{Color, Modifier},
};

use strum::VariantArray;

use crate::{
    demos,
    rig::{Rig, scenario_named, session},
};

#[test]
fn without_colours_there_are_none_and_without_faintness_nothing_is_faint() {
    for keys in ["", "u", "w", "c", "i", "?"] {
        let mut rig = Rig::new("free-trial");
        rig.press(keys);
        for cell in &rig.themed(Theme::Mono).content {
            assert_eq!((cell.fg, cell.bg), (Color::Reset, Color::Reset), "{keys}");
        }
        for cell in &rig.themed(Theme::HighContrast).content {
            assert!(!cell.modifier.contains(Modifier::DIM), "{keys}");
        }
        for theme in [Theme::Light, Theme::HighContrast, Theme::Mono] {
            assert_eq!(export::text(&rig.themed(theme)), rig.text(), "{keys} {theme:?}: themes differ in colours alone");
        }
    }
}

#[test]
fn the_list_says_what_comes_next_and_whose_page_it_is() {
    let mut wide = Rig::sized("portfolio", Language::English, 120, 40);
    let text = wide.text();
    for said in [
        "▲ Past due 1",
        "● Active 6",
        "2019-06-19 08:00 UTC  credit expires, disabled",
        "Microsoft Imagine        –  –",
        "Marketing trial: Your trial ends on 2019-06-19.",
        "SUBSCRIPTION STATUS: Marketing trial",
    ] {
        assert!(text.contains(said), "{said}: {text}");
    }
    // Each count has the colour of its status; a selected row keeps that of its mark.
    let buffer = wide.themed(Theme::Dark);
    let at = |line: usize, sign: char| {
        let line_text = text.lines().nth(line).expect("a line");
        let x = line_text.chars().position(|c| c == sign).expect("it is there");
        &buffer[(u16::try_from(x).expect("a column"), u16::try_from(line).expect("a row"))]
    };
    let heading = text.lines().position(|line| line.contains("SUBSCRIPTIONS (12)")).expect("the list");
    assert_eq!((at(heading, '■').fg, at(heading, '●').fg), (Color::LightRed, Color::Green));
    assert_eq!((at(heading + 2, '●').fg, at(heading + 2, '●').modifier), (Color::Green, Modifier::empty()));
    assert!(Rig::sized("free-trial", Language::English, 120, 40).text().contains("╭ SUBSCRIPTION STATUS ─"), "one needs no name");
}

#[test]
fn what_can_be_done_comes_first_and_the_waiting_offer_says_what_it_becomes() {
    let text = Rig::sized("upgraded-waiting", Language::English, 120, 40).text();
    let row = |words: &str| text.lines().position(|line| line.contains(words)).unwrap_or_else(|| panic!("{words}: {text}"));
    assert!(row("x  Cancel subscription") > row("t  Transfer subscription"), "what harms comes last: {text}");
    for said in ["→ Pay-As-You-Go by 2019-01-26", "nothing to do: the offer ID", "by itself, at the latest in:"] {
        assert!(text.contains(said), "{said}: {text}");
    }
    let text = Rig::sized("portfolio", Language::English, 120, 40).press("Down Down Down Down Down Down Down Down Down").text();
    let row = |words: &str| text.lines().position(|line| line.contains(words)).unwrap_or_else(|| panic!("{words}: {text}"));
    assert!(row("T  Withdraw the request") < row("u  Upgrade now"), "{text}");
    let text = Rig::sized("free-trial", Language::English, 120, 40).text();
    assert!(text.contains("it is not upgraded") && !text.contains("Pay-As-You-Go by"), "{text}");
}

#[test]
fn the_forecast_says_what_it_is_the_mean_of_where_there_is_room() {
    let mut rig = Rig::sized("free-trial", Language::English, 120, 40);
    assert!(
        rig.text().contains("$4.08 per day; at this rate")
            && rig.press("c").text().contains("$4.08 per day over the last 7 days; at this rate")
    );
}

#[test]
fn what_is_used_each_day_is_said_once() {
    let tall = Rig::sized("free-trial", Language::English, 120, 40).text();
    assert!(tall.contains("DAILY USAGE") && !tall.contains("daily usage "), "the chart says it: {tall}");
    let low = Rig::sized("free-trial", Language::English, 80, 24);
    assert!(!low.text().contains("DAILY USAGE") && low.text().contains("daily usage ▃"), "{}", low.text());
    // The chart has the keyboard in place of the row.
    let mut rig = Rig::sized("free-trial", Language::English, 120, 40);
    while rig.world().part() != Part::Topic(Topic::DailyUse) {
        rig.press("Down");
    }
    let (text, buffer) = (rig.text(), rig.themed(Theme::Dark));
    let (y, line) = (0..).zip(text.lines()).find(|(_, line)| line.contains("DAILY USAGE")).expect("it is shown");
    let x = line[..line.find("DAILY").expect("it is in it")].chars().count();
    assert_eq!(buffer[(u16::try_from(x).expect("a column"), y)].fg, Color::Cyan);
    assert_eq!(text, rig.press("Down Up").text());
}

#[test]
fn the_name_of_the_future_that_has_the_keyboard_is_lit() {
    let mut rig = Rig::sized("free-trial", Language::English, 80, 24);
    for (keys, lit, other) in [("i", "A: Upgrade now", "B: Do nothing"), ("Tab", "B: Do nothing", "A: Upgrade now")] {
        rig.press(keys);
        let mut colour = |name: &str| {
            let (text, buffer) = (rig.text(), rig.themed(Theme::Dark));
            let (y, line) = (0..).zip(text.lines()).find(|(_, line)| line.contains(name)).expect("it is shown");
            let x = line[..line.find(name).expect("it is in it")].chars().count();
            buffer[(u16::try_from(x).expect("a column"), y)].fg
        };
        assert_eq!((colour(lit), colour(other)), (Color::Cyan, Color::Reset), "{keys}");
    }
}

/// Signs of currencies are text, as letters are.
const CURRENCIES: [char; 2] = ['€', '¥'];

#[test]
fn in_ascii_only_text_is_none() {
    for (scenario, keys) in
        [("free-trial", ""), ("portfolio", "n"), ("free-trial", "c"), ("free-trial", "i"), ("free-trial", "u"), ("past-due", "?")]
    {
        for (width, height) in [(80, 24), (100, 30), (200, 60)] {
            let mut rig = Rig::sized(scenario, Language::Dutch, width, height);
            let text = rig.press(keys).ascii();
            let other: Vec<char> = text.chars().filter(|c| !c.is_ascii() && !c.is_alphabetic() && !CURRENCIES.contains(c)).collect();
            assert!(other.is_empty(), "{scenario} {keys} {width}×{height}: {other:?}");
        }
    }
    insta::assert_snapshot!("ascii", Rig::new("portfolio").ascii());
}

#[test]
fn without_motion_nothing_lasts_a_moment() {
    let mut rig = Rig::of(session(World::start(scenario_named("free-trial")), Language::English).without_motion(), 100, 30);
    rig.press("u Up Enter");
    assert!(!rig.text().contains("Processing"));
    assert!(account_center::domain::Topic::VARIANTS.iter().copied().all(|topic| !rig.session().has_just_changed(topic)));
}

#[test]
fn values_are_copied_and_said() {
    let mut rig = Rig::new("free-trial");
    rig.press("Down Down y");
    assert_eq!(rig.effects.pop(), Some(Effect::Copy("MS-AZR-0044P".into())));
    assert!(rig.text().contains("Copied: MS-AZR-0044P"));
    rig.press("Down Down Down y");
    assert_eq!(rig.effects.pop(), Some(Effect::Copy("2019-01-26T09:15:00Z".into())));
    rig.press("Home y Tab y");
    assert_eq!(rig.effects.pop(), Some(Effect::Copy("Upgrade now".into())), "what can be done is copied by its name");
}

#[test]
fn what_happens_while_nobody_looks_is_told_and_a_jump_is_not() {
    let mut rig = Rig::new("last-day");
    rig.press("n");
    assert_eq!(rig.effects, []);
    let mut rig = Rig::new("last-day");
    rig.press("+ + +").pass(400);
    assert_eq!(rig.effects, [Effect::Notify]);
}

#[test]
fn other_keys_work_and_are_shown() {
    let keymap = Keymap::new(&read_config("[keys.page]\nupgrade = \"U\"\n").0.keys);
    let habits = Habits { keymap, ..Habits::default() };
    let mut rig = Rig::of(Session::with_habits(World::start(scenario_named("free-trial")), habits), 100, 30);
    assert!(rig.text().contains("U  Upgrade now"));
    assert_eq!(rig.press("u").world().state().dialog, None);
    assert_eq!(rig.press("U").world().state().dialog, Some("upgrade"));
}

#[test]
fn the_language_changes_at_once() {
    let mut rig = Rig::new("free-trial");
    for language in Language::ALL.into_iter().skip(1).chain([Language::English]) {
        rig.send(Msg::Key(Key::char('L')));
        assert!(rig.text().lines().next().is_some_and(|line| line.contains(&language.tag().to_uppercase())), "{}", language.tag());
    }
}

#[test]
fn the_palette_finds_every_action_by_a_few_letters_and_does_it() {
    let mut rig = Rig::new("free-trial");
    rig.press(":");
    insta::assert_snapshot!("palette", rig.text());
    insta::assert_snapshot!("palette-nl", Rig::sized("upgraded-waiting", Language::Dutch, 80, 24).press("Ctrl+P \"abon\"").text());
    assert!(rig.press("\"answer\"").text().contains("not possible: no request is pending"));
    rig.press("Ctrl+U \"upgr\" Enter");
    assert_eq!(rig.world().state().dialog, Some("upgrade"));
    assert_eq!(rig.press("Escape : \"two futures\" Enter").world().state().screen, Some("what-if"));
    assert!(rig.press(": \"zzzz\"").text().contains("Nothing matches."));
    assert_eq!(rig.press("Enter Escape").world().state().dialog, None);
    assert_eq!(rig.press(": \"quit at once\" Enter").effects, [Effect::Quit]);
}

#[test]
fn the_help_can_be_searched() {
    let mut rig = Rig::new("free-trial");
    rig.press("? / \"mouse\"");
    insta::assert_snapshot!("help-search", rig.text());
    assert!(rig.press("Enter").text().contains("turn mouse support on or off"), "it stays");
    assert!(rig.press("/ Escape").text().contains("This program recreates a page"));
    assert_eq!(rig.press("Escape").world().state().dialog, None);
}

#[test]
fn any_other_size_and_back_ends_in_the_frame_of_a_fresh_start() {
    for keys in ["", "u", "w", "c", "i", ":", "l", "?"] {
        let mut rig = Rig::new("portfolio");
        rig.press(keys);
        for (width, height) in [(1, 1), (500, 200), (80, 21), (3, 200), (500, 1), (81, 23), (100, 30)] {
            rig.resize(width, height);
            let fresh = Rig::sized("portfolio", Language::English, width, height).press(keys).text();
            assert_eq!(rig.text(), fresh, "{keys} {width}×{height}");
        }
    }
}

#[test]
fn a_long_key_takes_the_columns_that_it_needs() {
    for key in ["F12", "Insert", "Ctrl+Space"] {
        let (config, mistakes) = read_config(&format!("[keys.page]\nupgrade = \"{key}\"\n"));
        assert_eq!(mistakes, [], "{key}");
        let habits = Habits { keymap: Keymap::new(&config.keys), ..Habits::default() };
        for (width, height) in [(80, 24), (100, 30)] {
            let mut rig = Rig::of(Session::with_habits(World::start(scenario_named("free-trial")), habits.clone()), width, height);
            assert!(rig.text().contains(&format!("{key} Upgrade now")), "{}", rig.text());
            let palette = rig.press(": \"upgrade to\"").text();
            assert!(palette.contains(&format!("{key}  ")), "{palette}");
        }
    }
}

/// Returns a page with each of its pictures drawn anew. What a picture shows stands at its opening fence: a scenario, a size, and keys; before
/// the name of a walkthrough stands `walkthrough/`; before that of a demo `demo/`, and a time in milliseconds behind it.
fn with_pictures(page: &str) -> String {
    let mut parts = page.split("```").enumerate().map(|(index, part)| {
        let head = part.lines().next().and_then(|head| head.strip_prefix("text ")).filter(|_| index % 2 == 1);
        let Some(head) = head else { return part.to_owned() };
        let mut words = head.split_whitespace();
        let (scenario, size) = (words.next().expect("a scenario"), words.next().expect("a size"));
        let (width, height) = size.split_once('×').expect("a size");
        let (width, height) = (width.parse().expect("columns"), height.parse().expect("rows"));
        let rest = words.collect::<Vec<_>>().join(" ");
        let frame = match scenario.split_once('/') {
            Some(("walkthrough", name)) => Rig::lesson(name, Language::English, width, height).press(&rest).text(),
            Some(("demo", name)) => demos::text_at(name, Size { width, height }, Duration::from_millis(rest.parse().expect("a time"))),
            _ => Rig::sized(scenario, Language::English, width, height).press(&rest).text(),
        };
        format!("text {head}\n{}\n", frame.trim_end())
    });
    let first = parts.next().unwrap_or_default();
    parts.fold(first, |page, part| page + "```" + &part)
}

#[test]
fn the_pictures_of_the_look_are_what_the_program_draws() {
    let page = include_str!("../../docs/LOOK.md");
    let drawn = with_pictures(page);
    if page != drawn {
        let path = concat!(env!("CARGO_TARGET_TMPDIR"), "/LOOK.md");
        std::fs::write(path, drawn).expect("it is written");
        panic!("the pictures in docs/LOOK.md are out of date: copy {path} there");
    }
}
