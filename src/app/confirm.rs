//! What confirming a dialog does.

use std::path::PathBuf;

use chrono::TimeDelta;

use super::{
    Ask, Dialog, Effect, Field, Focus, GoTo, Help, Leaving, NotSaved, Notice, Options, Save, Saving, Session, SignIn, SignInAs, time,
    update::perform,
};
use crate::{document::MAX_BYTES, domain::is_email, walkthrough};

/// How long the *processing* step is shown.
const PROCESSING: TimeDelta = TimeDelta::milliseconds(900);

impl Session {
    /// Confirms the dialog that is open, where what is chosen in it can be confirmed.
    pub(super) fn confirm(&mut self) -> Vec<Effect> {
        match self.world.dialog.take() {
            Some(Dialog::Ask(ask)) => self.confirm_ask(ask),
            Some(Dialog::Leave(options)) => match options.chosen() {
                Some(Leaving::Quit) => return vec![Effect::Quit],
                Some(Leaving::Save) => self.world.dialog = Some(Dialog::Save(Save::new(Saving::Scenario))),
                Some(Leaving::Stay) | None => {}
            },
            Some(Dialog::Save(save)) => return self.confirm_save(save),
            Some(Dialog::GoTo(go_to)) => self.confirm_go_to(go_to),
            Some(Dialog::Branches(options)) => self.confirm_branch(&options),
            Some(Dialog::SignIn(sign_in)) => self.confirm_sign_in(sign_in),
            Some(Dialog::Events { chosen }) => self.go_to_chosen_event(chosen),
            Some(Dialog::Walkthroughs(options)) => {
                let walkthrough = options.chosen().and_then(|listed| walkthrough::open_built_in(&listed.name));
                return walkthrough.map_or_else(Vec::new, |walkthrough| self.leave_for(&walkthrough.into()));
            }
            Some(Dialog::Steps(options)) => self.go_to_step(options.chosen().copied().unwrap_or_default()),
            Some(Dialog::Palette(palette)) => {
                let action = palette.matches().find(|(_, is_chosen)| *is_chosen).map(|(entry, _)| entry.action);
                return action.map(|action| perform(self, action)).unwrap_or_default();
            }
            // What is looked for stays so.
            Some(Dialog::Help(help)) if help.is_typing => self.world.dialog = Some(Dialog::Help(Help { is_typing: false, ..help })),
            // What is filtered stays so.
            Some(
                Dialog::Filter(_) | Dialog::Processing { .. } | Dialog::Why(_) | Dialog::WhyFutures { .. } | Dialog::Help(_) | Dialog::Card,
            )
            | None => {}
        }
        Vec::new()
    }

    fn confirm_ask(&mut self, ask: Ask) {
        if ask.focus == Focus::Field {
            // Enter in the field is the end of typing, not yet the answer; the answer that was meant is the first one.
            let mut ask = Ask { focus: Focus::Options, ..ask };
            let mended = self.world.selected().is_some_and(|snapshot| self.world.objections(&snapshot, &ask).is_empty());
            if mended && ask.command.asks_for() == Some("") {
                ask.answers.choose(0);
            }
            self.world.dialog = Some(Dialog::Ask(ask));
            return;
        }
        let Some(act) = self.world.selected().and_then(|snapshot| ask.act(&snapshot)) else { return };
        if self.carry_out(ask.command, act) {
            let until = self.moment.wall.unwrap_or_default() + PROCESSING;
            self.world.dialog = self.habits.motion.then_some(Dialog::Processing { command: ask.command, until });
        } else if ask.field.is_some() {
            // What was typed can be mended.
            self.world.dialog = Some(Dialog::Ask(ask));
        }
    }

    fn confirm_save(&mut self, save: Save) -> Vec<Effect> {
        let path = PathBuf::from(save.field.text().trim());
        let contents = match save.what {
            Saving::Scenario => self.world.to_scenario().to_toml(),
            Saving::Usage => self.world.usage_details(),
            // Whoever draws makes it.
            Saving::Card => String::new(),
        };
        let too_large = contents.len() > MAX_BYTES && save.what == Saving::Scenario;
        let what = save.what;
        self.world.dialog = Some(Dialog::Save(Save { error: too_large.then_some(NotSaved::TooLarge), ..save }));
        match what {
            _ if path.as_os_str().is_empty() || too_large => Vec::new(),
            Saving::Card => vec![Effect::SaveCard(path)],
            _ => vec![Effect::Save { path, contents: contents.into_bytes() }],
        }
    }

    /// Takes down how saving went.
    pub(super) fn saved(&mut self, outcome: Result<(), NotSaved>) {
        let Some(Dialog::Save(save)) = &mut self.world.dialog else { return };
        match outcome {
            Ok(()) => {
                let path = PathBuf::from(save.field.text().trim());
                if save.what == Saving::Scenario {
                    self.world.account.saved();
                }
                self.moment.notice = Some(Notice::Saved(save.what, path));
                self.world.dialog = None;
            }
            Err(error) => save.error = Some(error),
        }
    }

    fn confirm_go_to(&mut self, go_to: GoTo) {
        match time::typed(go_to.field.text(), self.world.now()) {
            Some(at) => self.go_to(at),
            None => self.world.dialog = Some(Dialog::GoTo(GoTo { refused: true, ..go_to })),
        }
    }

    /// Takes down that something was typed, or pasted: what was wrong before is looked at again.
    pub(super) fn typed(&mut self) {
        match &mut self.world.dialog {
            Some(Dialog::Filter(filter)) => self.world.list.set_filter(filter.field.text()),
            Some(Dialog::Palette(palette)) => palette.typed(),
            Some(Dialog::GoTo(go_to)) => go_to.refused = false,
            Some(Dialog::SignIn(sign_in)) => sign_in.refused = false,
            Some(Dialog::Save(save)) => save.error = None,
            _ => {}
        }
    }

    /// Opens the question which branch of time to return to.
    pub(super) fn ask_for_branch(&mut self) {
        let places: Vec<usize> = (0..self.world.account.branches().count()).collect();
        if places.len() > 1 {
            self.world.dialog = Some(Dialog::Branches(Options::new(places, 0)));
        } else {
            self.moment.notice = Some(Notice::NoBranch);
        }
    }

    fn confirm_branch(&mut self, options: &Options<usize>) {
        let Some(at) = options.chosen().and_then(|place| self.world.account.return_to(*place, self.world.clock.now())) else { return };
        self.world.list.forget();
        self.world.clock.jump(at);
        self.moment.notice = Some(Notice::Returned(at));
    }

    /// Opens the page where somebody signs in.
    pub(super) fn ask_who_signs_in(&mut self) {
        let mut emails: Vec<String> = vec![self.world.signed_in_as.clone()];
        let mut add = |email: &str| {
            if emails.len() < MOST_ACCOUNTS && !emails.iter().any(|known| known.eq_ignore_ascii_case(email)) {
                emails.push(email.to_owned());
            }
        };
        if let Some(snapshot) = self.world.selected() {
            add(&snapshot.sign_up().administrator);
            snapshot.request().iter().for_each(|request| add(request.recipient));
        }
        self.world.account.subscriptions().for_each(|subscription| add(&subscription.sign_up().administrator));
        let accounts = emails.into_iter().map(SignInAs::Known).chain([SignInAs::Other]).collect();
        let sign_in = SignIn { accounts: Options::new(accounts, 0), field: Field::default(), focus: Focus::Options, refused: false };
        self.world.dialog = Some(Dialog::SignIn(sign_in));
    }

    fn confirm_sign_in(&mut self, sign_in: SignIn) {
        let another = sign_in.accounts.chosen() == Some(&SignInAs::Other);
        if another && sign_in.focus == Focus::Options {
            let mut sign_in = sign_in;
            sign_in.enter_field();
            self.world.dialog = Some(Dialog::SignIn(sign_in));
        } else if is_email(sign_in.email()) || !another {
            sign_in.email().clone_into(&mut self.world.signed_in_as);
            self.moment.notice = Some(Notice::SignedIn);
        } else {
            self.world.dialog = Some(Dialog::SignIn(SignIn { refused: true, ..sign_in }));
        }
    }
}

/// The most accounts that the sign-in page offers; the others can be typed.
const MOST_ACCOUNTS: usize = 8;
