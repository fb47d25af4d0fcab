//! A demo before an audience: it pauses, goes back, waits for its presenter, lends itself to a passer-by and takes itself back.

use account_center::{
    app::{Effect, Msg, Session},
    demo::{Ask, Mode, Show, Style},
    domain::Instant,
    driver::Host,
    export,
    key::Key,
    tape::Speed,
    ui,
};
use chrono::TimeDelta;
use ratatui::{Terminal, backend::TestBackend};

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

struct Stage {
    show: Show,
    wall: Instant,
    /// What the demo asked for.
    asked: Vec<Ask>,
}

/// Carries out nothing.
struct Nobody;

impl Host for Nobody {
    fn run(&mut self, _session: &Session, _effect: Effect) -> Option<Msg> {
        None
    }
}

impl Stage {
    fn new(style: Style) -> Self {
        let mut stage = Self { show: Show::new(demo(TAPE), style, Speed::ONE, LOOK), wall: Instant::UNIX_EPOCH, asked: Vec::new() };
        stage.pass(0);
        stage
    }

    fn pass(&mut self, milliseconds: i64) -> &mut Self {
        self.wall += TimeDelta::milliseconds(milliseconds);
        self.asked.extend(self.show.take(Msg::Tick(self.wall), &mut Nobody));
        self
    }

    fn press(&mut self, keys: &str) -> &mut Self {
        for key in keys.split_whitespace() {
            let key: Key = key.parse().expect("a key");
            self.asked.extend(self.show.take(Msg::Key(key), &mut Nobody));
        }
        self
    }

    fn upgraded(&self) -> bool {
        self.show.session().world().selected().expect("it exists").upgraded_at().is_some()
    }

    fn dialog(&self) -> Option<&'static str> {
        self.show.session().world().state().dialog
    }

    fn words(&self) -> String {
        self.show.state()
    }
}

#[test]
fn it_plays_from_its_start_to_its_end() {
    let mut stage = Stage::new(Style::Alone);
    stage.pass(2499);
    assert_eq!((stage.show.mode(), stage.dialog()), (Mode::Playing, None), "14 letters, a tenth of a second each, Enter, a second");
    stage.pass(1);
    assert_eq!(stage.dialog(), Some("upgrade"));
    stage.pass(10_000);
    assert!(stage.upgraded());
    assert_eq!(stage.show.mode(), Mode::Over);
    stage.press("q");
    assert_eq!(stage.asked, [Ask::Quit]);
}

#[test]
fn any_key_pauses_and_it_goes_on_where_it_was() {
    for key in ["x", "q", "Escape", "Enter"] {
        let mut stage = Stage::new(Style::Alone);
        stage.pass(2000).press(key);
        assert_eq!(stage.show.mode(), Mode::Paused, "{key}");
        let before = stage.show.player().played();
        stage.pass(60_000);
        assert_eq!(stage.show.player().played(), before, "it stands still");
        stage.press("Space").pass(500);
        assert_eq!((stage.show.mode(), stage.dialog()), (Mode::Playing, Some("upgrade")), "what was left of the sleep, and the key");
    }
}

#[test]
fn paused_it_is_stepped_sped_up_and_taken_back_to_a_marker() {
    let mut stage = Stage::new(Style::Alone);
    stage.pass(2000).press("x n n");
    assert_eq!((stage.show.mode(), stage.dialog()), (Mode::Paused, Some("upgrade")));
    stage.press("+ +");
    assert!(stage.words().contains("×4"), "{}", stage.words());
    stage.press("3");
    assert!(stage.upgraded() && stage.show.mode() == Mode::Paused);
    stage.press("Left");
    assert!(!stage.upgraded() && stage.dialog() == Some("upgrade"), "by replay, from the start");
    stage.press("Left");
    assert_eq!((stage.show.player().marker(), stage.dialog()), (Some(0), None));
    stage.press("9 - - - - - - - - -");
    assert!(stage.words().contains("×0.125"), "{}", stage.words());
}

#[test]
fn what_is_waited_for_is_waited_for_on_the_way_to_a_marker_too() {
    let tape = "Type \"account-center\"\nEnter\nWait+Screen@60s /15d 23:59:50/\n#! marker \"Later\"\nSleep 1s\n";
    let stage = || {
        let mut stage = Stage::new(Style::Alone);
        stage.show = Show::new(demo(tape), Style::Alone, Speed::ONE, LOOK);
        stage
    };
    let (mut played, mut jumped) = (stage(), stage());
    while played.show.player().marker().is_none() {
        played.pass(50);
    }
    jumped.pass(100).press("x 1");
    assert_eq!(jumped.show.player().marker(), Some(0));
    let difference = played.show.session().world().now() - jumped.show.session().world().now();
    assert!(difference.abs() < TimeDelta::milliseconds(200), "{difference}");
}

#[test]
fn a_presenter_goes_on_with_a_key_and_blanks_the_screen() {
    for key in ["Space", "PageDown", "Right", "Enter"] {
        let mut stage = Stage::new(Style::Presented);
        stage.pass(5000);
        assert_eq!((stage.show.mode(), stage.dialog()), (Mode::Held, Some("upgrade")));
        assert_eq!(stage.show.player().notes(), (Some("Say hello"), Some("Wait for the laugh")));
        stage.pass(60_000).press(key).pass(2300);
        assert_eq!((stage.show.mode(), stage.upgraded()), (Mode::Held, true), "{key}: up to the next pause");
        assert_eq!(stage.words(), "", "an audience sees nothing of the player");
        stage.press("b");
        assert!(stage.show.view("").is_none());
        stage.press("b");
        assert_eq!(stage.show.mode(), Mode::Held, "any key brings it back, and does nothing else");
    }
    let mut stage = Stage::new(Style::Presented);
    stage.pass(200).press("PageDown");
    assert_eq!((stage.show.mode(), stage.dialog()), (Mode::Held, Some("upgrade")), "who is in a hurry is at the next pause at once");
}

#[test]
fn an_audience_sees_large_figures_and_no_keys() {
    let mut stage = Stage::new(Style::Presented);
    stage.pass(1500);
    let view = stage.show.view("").expect("it is shown");
    let mut terminal = Terminal::new(TestBackend::new(100, 32)).expect("a buffer");
    let drawn = terminal.draw(|frame| ui::demo(&view, LOOK, frame)).expect("a buffer");
    insta::assert_snapshot!("presented", export::text(drawn.buffer));
}

#[test]
fn by_hand_anything_can_be_done_and_the_script_goes_on_where_it_was() {
    let mut stage = Stage::new(Style::Presented);
    stage.pass(5000).press("h");
    assert_eq!(stage.show.mode(), Mode::ByHand);
    stage.press("Escape x Up Enter").pass(2000);
    assert!(!stage.show.session().world().selected().expect("it exists").status().is_running(), "cancelled");
    stage.press("F5");
    assert_eq!((stage.show.mode(), stage.dialog()), (Mode::Held, Some("upgrade")));
    assert!(stage.show.session().world().selected().expect("it exists").status().is_running());
    stage.press("h q");
    stage.press("Escape q");
    assert_eq!((stage.show.mode(), stage.asked.contains(&Ask::Quit)), (Mode::Held, false), "leaving it leads back, too");
}

#[test]
fn in_a_booth_it_begins_again_and_a_passer_by_may_take_it() {
    let mut stage = Stage::new(Style::Looped);
    stage.pass(60_000);
    assert_eq!(stage.show.mode(), Mode::Over);
    stage.pass(4000);
    assert_eq!((stage.show.mode(), stage.show.player().played()), (Mode::Playing, 0), "again, after a while");
    stage.pass(4000).press("j");
    assert_eq!((stage.show.mode(), stage.dialog()), (Mode::ByHand, None), "a fresh one, as the call opens it");
    stage.press("u").pass(59_000);
    assert_eq!((stage.show.mode(), stage.dialog()), (Mode::ByHand, Some("upgrade")));
    stage.press("Escape").pass(59_000);
    assert_eq!(stage.show.mode(), Mode::ByHand, "a minute counts from the last key");
    stage.pass(1000);
    assert_eq!((stage.show.mode(), stage.show.player().played()), (Mode::Playing, 0), "idle for a minute, it takes itself back");
    stage.press("j F5");
    assert_eq!(stage.show.mode(), Mode::Playing);
    stage.press("Ctrl+C");
    assert_eq!(stage.asked, [Ask::Quit], "only that ends it");
}
