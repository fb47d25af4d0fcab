//! The commands that the page offers for a subscription: when they are offered, the reasons against them, and what they do.

use rust_decimal::Decimal;
use strum::VariantArray;

use super::{Command, Notice, Part, Session, World};
use crate::domain::{Act, AmountError, Currency, MAX_FACTS, Money, Refusal, Snapshot, Status, Topic, half_width};

/// An answer to the question whether a command is to be carried out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum Answer {
    /// Do it.
    Yes,
    /// Use up the rest of the credit.
    Rest,
    /// Accept the transfer.
    Accept,
    /// Decline the transfer.
    Decline,
    /// Do nothing.
    No,
}

impl Command {
    /// The possible answers; the last one does nothing.
    #[must_use]
    pub fn answers(self, snapshot: &Snapshot<'_>) -> Vec<Answer> {
        match self {
            Self::AnswerTransfer => vec![Answer::Accept, Answer::Decline, Answer::No],
            Self::AddUsage if rest(snapshot) > Decimal::ZERO => vec![Answer::Yes, Answer::Rest, Answer::No],
            _ => vec![Answer::Yes, Answer::No],
        }
    }

    /// The text with which the field of its dialog starts; `None` if it has no field.
    #[must_use]
    pub const fn asks_for(self) -> Option<&'static str> {
        match self {
            Self::Upgrade => Some(Act::DEFAULT_NAME),
            Self::RequestTransfer | Self::AddUsage => Some(""),
            _ => None,
        }
    }

    /// Whether it asks for an amount.
    #[must_use]
    pub const fn asks_for_amount(self) -> bool {
        matches!(self, Self::AddUsage)
    }

    /// Whether it asks for a text that nobody but the user knows.
    #[must_use]
    pub fn needs_text(self) -> bool {
        self.asks_for() == Some("")
    }

    /// The act of an answer, with what was typed; `None` for an answer that does nothing.
    #[must_use]
    pub fn act(self, answer: Answer, typed: &str, snapshot: &Snapshot<'_>) -> Option<Act> {
        let typed = typed.trim();
        Some(match (self, answer) {
            (_, Answer::No) => return None,
            (_, Answer::Rest) => Act::Usage(rest(snapshot)),
            (_, Answer::Decline) => Act::DeclineTransfer,
            (_, Answer::Accept) | (Self::AnswerTransfer, _) => Act::AcceptTransfer,
            (Self::Upgrade, _) => Act::Upgrade { name: typed.to_owned() },
            (Self::RequestTransfer, _) => Act::RequestTransfer { recipient: typed.to_owned() },
            (Self::CancelTransfer, _) => Act::CancelTransfer,
            (Self::Cancel, _) => Act::Cancel,
            (Self::Reactivate, _) => Act::Reactivate,
            (Self::AddPaymentMethod, _) => Act::AddPaymentMethod,
            (Self::PayBill, _) => Act::PayBill,
            // What is no amount is refused like zero.
            (Self::AddUsage, _) => Act::Usage(typed_amount(typed, snapshot.sign_up().currency).unwrap_or_default()),
        })
    }

    /// The act whose refusals are those of the command, whatever will be typed.
    fn probing_act(self, snapshot: &Snapshot<'_>) -> Option<Act> {
        // What stands in the field at first is not what will be typed.
        let typed = match self {
            Self::AddUsage => "1",
            command => command.asks_for().unwrap_or_default(),
        };
        self.act(Answer::Yes, typed, snapshot)
    }

    /// Whether the page offers it, refused or not. What has no object is not offered: a bill that is paid, a request that
    /// nobody made. To use something is the simulation's business, and is offered on the page of usage.
    #[must_use]
    pub fn is_offered(self, snapshot: &Snapshot<'_>) -> bool {
        match self {
            Self::Upgrade | Self::RequestTransfer | Self::Cancel | Self::Reactivate => true,
            Self::CancelTransfer | Self::AnswerTransfer => snapshot.pending_request().is_some(),
            Self::AddPaymentMethod => !snapshot.has_payment_method(),
            Self::PayBill => snapshot.status() == Status::PastDue,
            Self::AddUsage => false,
        }
    }
}

/// The remaining credit; nothing while it is not known.
fn rest(snapshot: &Snapshot<'_>) -> Decimal {
    snapshot.known_credit().map_or(Decimal::ZERO, |credit| credit.remaining.amount)
}

/// Parses an amount with a decimal point or comma, also of full width.
///
/// # Errors
/// Which rule it breaks.
pub fn typed_amount(typed: &str, currency: Currency) -> Result<Decimal, AmountError> {
    let typed: String = typed.trim().chars().map(half_width).collect();
    let typed = if typed.contains('.') { typed } else { typed.replace(',', ".") };
    Money::parse(&typed, currency).map(|money| money.amount)
}

impl World {
    /// The commands that the page offers for a subscription, each with the reasons against it.
    #[must_use]
    pub fn commands(&self, snapshot: &Snapshot<'_>) -> Vec<(Command, Vec<Refusal>)> {
        let offered = Command::VARIANTS.iter().copied().filter(|command| command.is_offered(snapshot));
        let mut commands: Vec<(Command, Vec<Refusal>)> = offered.map(|command| (command, self.refusals(snapshot, command))).collect();
        commands.sort_by_key(|(command, refusals)| (*command == Command::Cancel, !refusals.is_empty()));
        commands
    }

    /// Whether there is a banner: whoever is signed in may upgrade.
    #[must_use]
    pub fn has_banner(&self, snapshot: &Snapshot<'_>) -> bool {
        self.refusals(snapshot, Command::Upgrade).is_empty()
    }

    /// The reasons against a command, whatever will be typed.
    #[must_use]
    pub fn refusals(&self, snapshot: &Snapshot<'_>, command: Command) -> Vec<Refusal> {
        let role = snapshot.sign_up().role_of(&self.signed_in_as);
        match (command, command.probing_act(snapshot)) {
            // Not those against what has to be typed.
            (Command::RequestTransfer, _) => snapshot.transfer_by(role).blockers,
            (_, Some(act)) => snapshot.refusals(&act, role),
            (_, None) => Vec::new(),
        }
    }

    /// Why a part of the page is as it is, for whoever is signed in.
    #[must_use]
    pub fn why<'a>(&self, snapshot: &Snapshot<'a>, part: Part) -> Vec<crate::domain::Why<'a>> {
        let role = snapshot.sign_up().role_of(&self.signed_in_as);
        match part.command().and_then(|command| command.probing_act(snapshot)) {
            Some(act) => snapshot.why_not(&act, role),
            None => snapshot.why(part.topic().unwrap_or(Topic::Status), role),
        }
    }
}

impl Session {
    /// Carries out a command on the selected subscription. Returns `false` if it is refused; then nothing has changed.
    pub(super) fn carry_out(&mut self, command: Command, act: Act) -> bool {
        let (now, world) = (self.world.now(), &mut self.world);
        let subscription = world.account.subscription(world.selected);
        if subscription.facts().len() >= MAX_FACTS {
            self.moment.notice = Some(Notice::Full);
            return false;
        }
        let role = subscription.sign_up().role_of(&world.signed_in_as);
        let (before, branch_count) = (subscription.clone(), world.account.branches().count());
        match world.account.act(world.selected, act.clone(), now, role, world.clock.is_simulated()) {
            Ok(dropped) => {
                let branched = world.account.branches().count() > branch_count;
                if branched {
                    world.list.forget();
                } else {
                    world.list.forget_one(world.selected);
                }
                self.highlight_changes(&before);
                self.moment.notice = Some(Notice::Done { act, dropped, branched });
                true
            }
            Err(refusals) => {
                self.moment.notice = Some(Notice::Refused(command, refusals));
                false
            }
        }
    }
}
