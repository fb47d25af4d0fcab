//! The engine: a model, and what a message makes of it. Every driver — the full screen, a script, a test — uses nothing else.
//!
//! Time comes in as [`Msg::Tick`]; nothing here reads a clock, a file or a terminal. What has to be done outside goes out as an
//! [`Effect`], and its outcome comes back as a message.

mod command;
mod dialog;
mod field;
mod keymap;
mod time;

use std::path::PathBuf;

pub use command::Command;
pub use dialog::{Ask, Choice, Dialog, Focus, Leave, Leaving, Save};
pub use field::Field;
pub use keymap::{Action, Binding, Context, KEYMAP, bindings};

use crate::{
    clock::Clock,
    domain::{Instant, Refusal, Refused, Snapshot, Subscription},
    key::Key,
    scenario::{Scenario, Texts},
    state::State,
};

/// What comes in.
#[derive(Debug, Clone)]
pub enum Msg {
    /// The real time. Comes before everything else that happens at that time, and before a picture is drawn.
    Tick(Instant),
    /// A key was pressed.
    Key(Key),
    /// A text was pasted.
    Paste(String),
    /// How [`Effect::Save`] went.
    Saved(Result<(), NotSaved>),
}

/// Why a file could not be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotSaved {
    /// There is such a file, and none is written over.
    Exists,
    /// What the operating system says.
    Because(String),
}

/// What has to be done outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// End the program.
    Quit,
    /// Stop the program until it is continued, as Ctrl-Z does.
    Suspend,
    /// Write a new file; answer with [`Msg::Saved`].
    Save {
        /// Where.
        path: PathBuf,
        /// What.
        contents: String,
    },
}

/// What the user is told until the next key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// A command is not possible, and all that speaks against it.
    Refused(Command, Vec<Refusal>),
    /// The clock was moved to an event of the chosen subscription at this instant.
    Arrived(Instant),
    /// There is no event in that direction.
    NoEvent,
    /// The real clock cannot be moved.
    RealClock,
    /// A command was carried out; facts that were in store and are no longer possible were dropped.
    Done(Command, Vec<Refused>),
    /// The scenario was saved in this file.
    Saved(PathBuf),
    /// The subscription has as many facts as it can have.
    Full,
}

/// Where the keys go in a narrow terminal, where the list and the page take turns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pane {
    /// The list of subscriptions.
    List,
    /// The page of the chosen subscription.
    Page,
}

/// Everything that the program knows.
#[derive(Debug, Clone)]
pub struct Model {
    title: Texts,
    summary: Texts,
    signed_in_as: String,
    subscriptions: Vec<Subscription>,
    clock: Clock,
    /// The real time, as last told.
    wall: Option<Instant>,
    selected: usize,
    pane: Pane,
    dialog: Option<Dialog>,
    notice: Option<Notice>,
    /// Whether something was done that quitting would lose.
    unsaved: bool,
}

impl Model {
    /// Opens a scenario with a clock.
    #[must_use]
    pub fn new(scenario: Scenario, clock: Clock) -> Self {
        let Scenario { title, summary, now: _, signed_in_as, subscriptions, expectations: _ } = scenario;
        Self {
            title,
            summary,
            signed_in_as,
            subscriptions,
            clock,
            wall: None,
            selected: 0,
            pane: Pane::Page,
            dialog: None,
            notice: None,
            unsaved: false,
        }
    }

    /// The instant that everything is about.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.clock.now()
    }

    /// The clock.
    #[must_use]
    pub const fn clock(&self) -> &Clock {
        &self.clock
    }

    /// What the scenario is called.
    #[must_use]
    pub const fn title(&self) -> &Texts {
        &self.title
    }

    /// Who is signed in.
    #[must_use]
    pub fn signed_in_as(&self) -> &str {
        &self.signed_in_as
    }

    /// The subscriptions that exist now, in the order of the scenario.
    pub fn subscriptions(&self) -> impl Iterator<Item = &Subscription> {
        let now = self.now();
        self.subscriptions.iter().filter(move |subscription| subscription.sign_up().created_at <= now)
    }

    /// The place of the chosen subscription among those that exist.
    #[must_use]
    pub fn position(&self) -> usize {
        let now = self.now();
        self.subscriptions[..self.selected].iter().filter(|earlier| earlier.sign_up().created_at <= now).count()
    }

    /// The chosen subscription; `None` while it does not exist.
    #[must_use]
    pub fn selected(&self) -> Option<Snapshot<'_>> {
        self.subscriptions[self.selected].at(self.now())
    }

    /// Which pane a narrow terminal shows.
    #[must_use]
    pub const fn pane(&self) -> Pane {
        self.pane
    }

    /// The dialog that is open.
    #[must_use]
    pub const fn dialog(&self) -> Option<&Dialog> {
        self.dialog.as_ref()
    }

    /// What the user is told.
    #[must_use]
    pub const fn notice(&self) -> Option<&Notice> {
        self.notice.as_ref()
    }

    /// What a key may do now.
    #[must_use]
    pub fn context(&self) -> Context {
        self.dialog.as_ref().map_or(Context::Page, Dialog::context)
    }

    /// The public state.
    #[must_use]
    pub fn state(&self) -> State {
        State {
            screen: Some("subscription"),
            dialog: self.dialog.as_ref().and_then(Dialog::code),
            selected: self.selected().map(|snapshot| snapshot.sign_up().id),
            ..State::new(&self.subscriptions, &self.signed_in_as, &self.clock)
        }
    }

    /// The scenario as it stands: what was done is among its facts, and it starts now.
    fn to_scenario(&self) -> Scenario {
        Scenario {
            title: self.title.clone(),
            summary: self.summary.clone(),
            now: self.now(),
            signed_in_as: self.signed_in_as.clone(),
            subscriptions: self.subscriptions.clone(),
            expectations: Vec::new(),
        }
    }

    /// Chooses the subscription that stands so many places further among those that exist.
    fn choose(&mut self, to: usize) {
        let now = self.now();
        let existing = || self.subscriptions.iter().enumerate().filter(|(_, it)| it.sign_up().created_at <= now);
        if let Some((index, _)) = existing().nth(to).or_else(|| existing().next_back()) {
            self.selected = index;
        }
    }

    /// Chooses another subscription where the chosen one does not exist at this time.
    fn choose_an_existing_one(&mut self) {
        if self.selected().is_none() {
            self.choose(self.position());
        }
    }
}

/// Makes of the model what the message says. Never fails and never panics, whatever comes in.
pub fn update(model: &mut Model, msg: Msg) -> Vec<Effect> {
    match msg {
        Msg::Tick(wall) => {
            model.tick(wall);
            Vec::new()
        }
        Msg::Key(key) => press(model, key),
        Msg::Paste(text) => {
            if let Some(field) = model.dialog.as_mut().and_then(Dialog::field) {
                text.chars().for_each(|c| field.insert(c));
            }
            Vec::new()
        }
        Msg::Saved(outcome) => {
            model.saved(outcome);
            Vec::new()
        }
    }
}

fn press(model: &mut Model, key: Key) -> Vec<Effect> {
    model.notice = None;
    if matches!(model.dialog, Some(Dialog::Processing { .. })) {
        // Who presses a key has seen enough of it; one that would only close a dialog has done its work then.
        model.dialog = None;
        if matches!(keymap::action(Context::Choice, key), Some(Action::Confirm | Action::Leave)) {
            return Vec::new();
        }
    }
    let context = model.context();
    if let Some(action) = keymap::action(context, key) {
        return perform(model, action);
    }
    if let Some(field) = model.dialog.as_mut().and_then(Dialog::field) {
        field.press(key);
    }
    Vec::new()
}

/// Does what an action says.
fn perform(model: &mut Model, action: Action) -> Vec<Effect> {
    match action {
        Action::Quit if model.unsaved => model.dialog = Some(Dialog::Leave(Leave::default())),
        Action::Quit | Action::QuitAtOnce => return vec![Effect::Quit],
        Action::Suspend => return vec![Effect::Suspend],
        Action::Up => model.choose(model.position().saturating_sub(1)),
        Action::Down => model.choose(model.position() + 1),
        Action::First => model.choose(0),
        Action::Last => model.choose(usize::MAX),
        Action::SwitchPane => {
            model.pane = match model.pane {
                Pane::List => Pane::Page,
                Pane::Page => Pane::List,
            };
        }
        Action::Ask(command) => model.ask(command),
        Action::NextEvent => model.go_to_event(time::Direction::Next),
        Action::PreviousEvent => model.go_to_event(time::Direction::Previous),
        Action::TogglePause => model.control_clock(Clock::toggle_pause),
        Action::Faster => model.control_clock(|clock| clock.set_rate(clock.rate().faster())),
        Action::Slower => model.control_clock(|clock| clock.set_rate(clock.rate().slower())),
        Action::Save => model.dialog = Some(Dialog::Save(Save::default())),
        Action::Help => model.dialog = Some(Dialog::Help { scroll: 0 }),
        Action::Confirm => return model.confirm(),
        Action::Leave => model.dialog = None,
        Action::Choose(_) | Action::SwitchFocus | Action::Scroll(_) => {
            if let Some(dialog) = &mut model.dialog {
                dialog.perform(action);
            }
        }
    }
    Vec::new()
}
