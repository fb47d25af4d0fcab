//! Asks who signs in.

use super::{Behaviour, Focus, Select};
use crate::{
    app::{Context, Effect, Field, Notice, Options, Session, World},
    domain::is_email,
};

/// The most accounts that are offered; the others can be typed.
const MOST_ACCOUNTS: usize = 8;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignIn {
    /// The known accounts, then another one.
    pub accounts: Options<SignInAs>,
    /// The e-mail address of another one.
    pub field: Field,
    pub focus: Focus,
    /// Whether what is typed is judged: it was confirmed, or the field was left. Nobody is corrected while typing.
    pub is_judged: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SignInAs {
    /// A known account, by its e-mail address.
    Known(String),
    /// The one that is typed.
    Other,
}

impl SignIn {
    fn email(&self) -> &str {
        match self.accounts.selected() {
            Some(SignInAs::Known(email)) => email,
            Some(SignInAs::Other) | None => self.field.text().trim(),
        }
    }

    /// Whether what is typed is an e-mail address.
    #[must_use]
    pub fn has_email(&self) -> bool {
        is_email(self.field.text().trim())
    }

    fn leave_field(&mut self) {
        self.focus = Focus::Options;
        self.is_judged = !self.field.text().trim().is_empty();
    }
}

impl World {
    pub(in crate::app) fn ask_who_signs_in(&mut self) {
        let mut emails: Vec<String> = vec![self.signed_in_as.clone()];
        let mut add = |email: &str| {
            if emails.len() < MOST_ACCOUNTS && !emails.iter().any(|known| known.eq_ignore_ascii_case(email)) {
                emails.push(email.to_owned());
            }
        };
        if let Some(snapshot) = self.selected() {
            add(&snapshot.sign_up().administrator);
            snapshot.request().iter().for_each(|request| add(request.recipient));
        }
        self.account.subscriptions().for_each(|subscription| add(&subscription.sign_up().administrator));
        let accounts = emails.into_iter().map(SignInAs::Known).chain([SignInAs::Other]).collect();
        self.open_dialog(SignIn { accounts: Options::new(accounts, 0), field: Field::default(), focus: Focus::Options, is_judged: false });
    }
}

impl Behaviour for SignIn {
    fn context(&self) -> Context {
        self.focus.context()
    }

    fn field(&mut self) -> Option<&mut Field> {
        (self.focus == Focus::Field).then_some(&mut self.field)
    }

    fn asks_for_text(&self) -> bool {
        true
    }

    fn typed(&mut self, _world: &mut World) {
        self.is_judged = false;
    }

    fn options(&mut self) -> Option<&mut dyn Select> {
        Some(&mut self.accounts)
    }

    fn switch_focus(&mut self) {
        match self.focus {
            Focus::Options => self.enter_field(),
            Focus::Field => self.leave_field(),
        }
    }

    fn select(&mut self, index: usize) -> bool {
        self.leave_field();
        self.accounts.select(index)
    }

    /// Typing there means another account.
    fn enter_field(&mut self) {
        self.focus = Focus::Field;
        self.accounts = self.accounts.clone().with_last_selected();
    }

    fn confirm(mut self, session: &mut Session) -> Vec<Effect> {
        let is_other = self.accounts.selected() == Some(&SignInAs::Other);
        if is_other && !is_email(self.email()) {
            self.enter_field();
            session.world.open_dialog(Self { is_judged: true, ..self });
        } else {
            self.email().clone_into(&mut session.world.signed_in_as);
            session.moment.notice = Some(Notice::SignedIn);
        }
        Vec::new()
    }
}
