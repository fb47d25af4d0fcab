//! Presentations of demos: pausing, skipping, presenting, hands-on sessions, and the loop in a booth.

use account_center::{
    app::{Effect, Msg, Session},
    demo::{Mode, Presentation, Style},
    domain::Instant,
    driver::{Host, Request},
    export,
    key::Key,
    tape::Speed,
    ui,
};
use chrono::TimeDelta;
use ratatui::{buffer::Buffer, layout::Rect};

use crate::demos::{LOOK, demo};

const TAPE: &str = r#"
Set TypingSpeed 100ms
Type "account-center"
Enter
#! marker "Start"
#! note "Say hello"
Sleep 1s
Type "u"
#! pause
#! marker "Upgrade"
#! note "Wait for the laugh"
Up
Enter
Sleep 2s
#! pause
#! marker "After"
Type "n"
Sleep 1s
"#;

/// A presentation with the real time and the keyboard in the hands of a test.
struct Booth {
    presentation: Presentation,
    wall: Instant,
    requests: Vec<Request>,
}

/// A host that ignores all effects.
struct NullHost;

impl Host for NullHost {
    fn run(&mut self, _session: &Session, _effect: Effect) -> Option<Msg> {
        None
    }
}

impl Booth {
    fn new(style: Style) -> Self {
        Self::playing(TAPE, style)
    }

    fn playing(tape: &str, style: Style) -> Self {
        let presentation = Presentation::new(demo(tape), style, Speed::ONE, LOOK);
        let mut booth = Self { presentation, wall: Instant::UNIX_EPOCH, requests: Vec::new() };
        booth.pass(0);
        booth
    }

    fn pass(&mut self, milliseconds: i64) -> &mut Self {
        self.wall += TimeDelta::milliseconds(milliseconds);
        self.requests.extend(self.presentation.handle(Msg::Tick(self.wall), &mut NullHost));
        self
    }

    fn press(&mut self, keys: &str) -> &mut Self {
        for key in keys.split_whitespace() {
            let key: Key = key.parse().expect("a key");
            self.requests.extend(self.presentation.handle(Msg::Key(key), &mut NullHost));
        }
        self
    }

    fn is_upgraded(&self) -> bool {
        self.presentation.session().world().selected().expect("it exists").upgraded_at().is_some()
    }

    fn dialog(&self) -> Option<&'static str> {
        self.presentation.session().world().state().dialog
    }

    fn status_line(&self) -> String {
        self.presentation.status_line()
    }
}

#[test]
fn a_demo_plays_from_start_to_end() {
    let mut booth = Booth::new(Style::Once);
    booth.pass(2499);
    assert_eq!(
        (booth.presentation.mode(), booth.dialog()),
        (Mode::Playing, None),
        "14 letters and Enter, a tenth of a second each, and a second of sleep"
    );
    booth.pass(1);
    assert_eq!(booth.dialog(), Some("upgrade"));
    booth.pass(10_000);
    assert!(booth.is_upgraded());
    assert_eq!(booth.presentation.mode(), Mode::Ended);
    assert!(booth.status_line().contains("Home start"), "{}", booth.status_line());
    booth.press("Home");
    assert_eq!((booth.presentation.mode(), booth.presentation.player().played()), (Mode::Paused, 0));
    booth.press("q");
    assert_eq!(booth.requests, [Request::Quit]);
}

#[test]
fn any_key_pauses_and_playing_resumes_where_it_stopped() {
    for key in ["x", "q", "Escape", "Enter"] {
        let mut booth = Booth::new(Style::Once);
        booth.pass(2000).press(key);
        assert_eq!(booth.presentation.mode(), Mode::Paused, "{key}");
        let before = booth.presentation.player().played();
        booth.pass(60_000);
        assert_eq!(booth.presentation.player().played(), before, "a paused demo stands still");
        booth.press("Space").pass(500);
        assert_eq!(
            (booth.presentation.mode(), booth.dialog()),
            (Mode::Playing, Some("upgrade")),
            "the rest of the sleep, then the key of the tape"
        );
    }
}

/// The index of the last marker that was passed.
fn marker(presentation: &Presentation) -> Option<usize> {
    presentation.player().marker()
}

#[test]
fn a_paused_demo_is_stepped_sped_up_and_skipped_to_markers() {
    let mut booth = Booth::new(Style::Once);
    booth.pass(2000).press("x n n");
    assert_eq!((booth.presentation.mode(), booth.dialog()), (Mode::Paused, Some("upgrade")));
    booth.press("+ +");
    assert!(booth.status_line().contains("×4"), "{}", booth.status_line());
    booth.press("3");
    assert!(booth.is_upgraded() && booth.presentation.mode() == Mode::Paused);
    booth.press("Left");
    assert!(!booth.is_upgraded() && booth.dialog() == Some("upgrade"), "skipping back replays from the start");
    booth.press("Left");
    assert_eq!((marker(&booth.presentation), booth.dialog()), (Some(0), None));
    booth.press("9 - - - - - - - - -");
    assert!(booth.status_line().contains("×0.125"), "{}", booth.status_line());
}

#[test]
fn a_step_is_something_that_is_seen() {
    let tape = r#"
Type "account-center"
Enter
Sleep 1s
#! marker "Start"
#! note "Say hello"
#! expect dialog=null
#! caption nl "Nu de upgrade"
#! caption en "Now the upgrade"
#! pause
#! note "Wait"
Type "u"
#! expect dialog=upgrade
Sleep 5s
"#;
    let mut booth = Booth::playing(tape, Style::Once);
    booth.pass(1000).press("x");
    assert_eq!(booth.presentation.player().marker(), None);
    booth.press("Right");
    assert!(booth.presentation.view("").is_some_and(|view| view.caption == "Now the upgrade"));
    booth.press("Right");
    assert_eq!((booth.dialog(), booth.presentation.mode()), (Some("upgrade"), Mode::Paused));
    booth.press("Right");
    assert_eq!(booth.presentation.mode(), Mode::Ended, "nothing more is seen");
}

#[test]
fn a_key_goes_back_to_the_beginning_and_another_to_the_start_of_the_chapter() {
    for (style, mode) in [(Style::Once, Mode::Paused), (Style::Presented, Mode::AtPause)] {
        let mut booth = Booth::new(style);
        booth.pass(20_000).press("Space").pass(20_000).press("Left");
        assert_eq!((marker(&booth.presentation), booth.presentation.mode()), (Some(1), mode));
        for key in ["Home", "0"] {
            booth.press("Space").pass(20_000).press("x").press(key);
            assert_eq!(
                (marker(&booth.presentation), booth.presentation.player().played(), booth.presentation.mode()),
                (None, 0, mode),
                "{key}"
            );
        }
    }
}

#[test]
fn escape_asks_before_a_demo_is_left() {
    let mut booth = Booth::new(Style::Presented);
    booth.pass(5000).press("Escape");
    assert_eq!((booth.presentation.mode(), booth.status_line().contains("leave the demo?")), (Mode::Leaving, true));
    booth.pass(60_000).press("Escape");
    assert_eq!((booth.presentation.mode(), &booth.requests[..]), (Mode::AtPause, &[][..]));
    booth.press("Escape Enter");
    assert_eq!(booth.requests, [Request::Quit]);
}

#[test]
fn a_presenter_can_be_told_what_is_left_and_what_comes() {
    let mut booth = Booth::new(Style::Presented);
    let seconds = |booth: &Booth| {
        let (length, rest) = booth.presentation.player().length_and_rest();
        (length.as_secs_f64(), rest.as_secs_f64())
    };
    let (length, rest) = seconds(&booth);
    assert!((length - 5.9).abs() < 0.01 && rest <= length, "{length} {rest}");
    booth.pass(5000);
    assert!((seconds(&booth).1 - 3.3).abs() < 0.11, "{:?}", seconds(&booth));
    let booth = Booth::playing(
        "#! caption en \"One\"\nType \"account-center\"\nEnter\n#! caption nl \"Twee\"\n#! caption en \"Two\"\nSleep 1s\n",
        Style::Once,
    );
    assert_eq!(booth.presentation.player().next_caption("en"), Some("Two"));
    assert_eq!(booth.presentation.player().next_caption("nl"), Some("Twee"));
}

#[test]
fn a_demo_that_starts_at_a_marker_plays_on_from_there() {
    let mut booth = Booth::new(Style::Once);
    assert!(booth.presentation.start_at_marker(2));
    assert!(booth.is_upgraded() && booth.presentation.mode() == Mode::Playing);
    let mut talk = Booth::new(Style::Presented);
    assert!(talk.presentation.start_at_marker(1));
    assert_eq!((talk.presentation.mode(), talk.dialog()), (Mode::AtPause, Some("upgrade")), "a presenter begins to talk");
    assert!(!talk.presentation.start_at_marker(99) && talk.dialog() == Some("upgrade"));
}

#[test]
fn another_version_of_a_demo_goes_on_where_the_one_before_was() {
    let mut booth = Booth::new(Style::Once);
    booth.press("x 3");
    let played = booth.presentation.player().played();
    booth.presentation.follow(demo(&TAPE.replace("Say hello", "Say good morning")));
    assert_eq!((booth.presentation.player().played(), booth.presentation.mode()), (played, Mode::Paused));
    assert!(booth.is_upgraded());
    booth.press("Left Left");
    assert_eq!(booth.presentation.player().notes("en").1, Some("Say good morning"));
}

#[test]
fn skipping_to_a_marker_waits_as_playing_does() {
    let tape = "Type \"account-center\"\nEnter\nWait+Screen@60s /15d 23:59:50/\n#! marker \"Later\"\nSleep 1s\n";
    let [mut played, mut skipped] = [(); 2].map(|()| Booth::playing(tape, Style::Once));
    while played.presentation.player().marker().is_none() {
        played.pass(50);
    }
    skipped.pass(100).press("x 1");
    assert_eq!(marker(&skipped.presentation), Some(0));
    let difference = played.presentation.session().world().now() - skipped.presentation.session().world().now();
    assert!(difference.abs() < TimeDelta::milliseconds(200), "{difference}");
}

#[test]
fn a_presenter_continues_with_a_key_and_blanks_the_screen() {
    for key in ["Space", "PageDown", "Right", "Enter"] {
        let mut booth = Booth::new(Style::Presented);
        booth.pass(5000);
        assert_eq!((booth.presentation.mode(), booth.dialog()), (Mode::AtPause, Some("upgrade")));
        assert_eq!(booth.presentation.player().notes("en"), (Some("Say hello"), Some("Wait for the laugh")));
        booth.pass(60_000).press(key).pass(2300);
        assert_eq!((booth.presentation.mode(), booth.is_upgraded()), (Mode::AtPause, true), "{key} plays up to the next pause");
        assert_eq!(booth.status_line(), "", "the audience sees no status line");
        booth.press("b");
        assert!(booth.presentation.view("").is_none());
        booth.press("b");
        assert_eq!(booth.presentation.mode(), Mode::AtPause, "a key brings the screen back and does nothing else");
    }
    let mut booth = Booth::new(Style::Presented);
    booth.pass(200).press("PageDown");
    assert_eq!(
        (booth.presentation.mode(), booth.dialog()),
        (Mode::AtPause, Some("upgrade")),
        "a key while playing skips to the next pause"
    );
}

#[test]
fn an_audience_sees_big_digits_and_no_key_hints() {
    let mut booth = Booth::new(Style::Presented);
    booth.pass(1500);
    let view = booth.presentation.view("").expect("the screen is not blank");
    let mut screen = Buffer::empty(Rect::new(0, 0, 100, 32));
    ui::demo(&view, LOOK, &mut screen);
    insta::assert_snapshot!("presented", export::text(&screen));
}

#[test]
fn a_hands_on_session_leaves_the_script_where_it_was() {
    let mut booth = Booth::new(Style::Presented);
    booth.pass(5000).press("h");
    assert_eq!(booth.presentation.mode(), Mode::HandsOn);
    booth.press("Escape x Up Enter").pass(2000);
    assert!(!booth.presentation.session().world().selected().expect("it exists").status().is_running(), "the subscription was cancelled");
    booth.press("F5");
    assert_eq!((booth.presentation.mode(), booth.dialog()), (Mode::AtPause, Some("upgrade")));
    assert!(booth.presentation.session().world().selected().expect("it exists").status().is_running());
    booth.press("h q");
    booth.press("Escape q");
    assert_eq!(
        (booth.presentation.mode(), booth.requests.contains(&Request::Quit)),
        (Mode::AtPause, false),
        "quitting the session returns to the script too"
    );
}

#[test]
fn a_looped_demo_starts_over_and_hands_over_to_visitors() {
    let mut booth = Booth::new(Style::Looped);
    booth.pass(60_000);
    assert_eq!(booth.presentation.mode(), Mode::Ended);
    booth.pass(4000);
    assert_eq!((booth.presentation.mode(), booth.presentation.player().played()), (Mode::Playing, 0), "it starts over after four seconds");
    booth.pass(4000).press("j");
    assert_eq!((booth.presentation.mode(), booth.dialog()), (Mode::HandsOn, None), "a visitor starts with a fresh session");
    booth.press("u").pass(59_000);
    assert_eq!((booth.presentation.mode(), booth.dialog()), (Mode::HandsOn, Some("upgrade")));
    booth.press("Escape").pass(59_000);
    assert_eq!(booth.presentation.mode(), Mode::HandsOn, "the minute counts from the last key");
    booth.pass(1000);
    assert_eq!(
        (booth.presentation.mode(), booth.presentation.player().played()),
        (Mode::Playing, 0),
        "after an idle minute the demo takes over"
    );
    booth.press("j F5");
    assert_eq!(booth.presentation.mode(), Mode::Playing);
    booth.press("Ctrl+C");
    assert_eq!(booth.requests, [Request::Quit], "nothing else ends it");
}
