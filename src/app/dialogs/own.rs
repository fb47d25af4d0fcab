//! Asks the owner of a real trial what no interface exports: when it began, its credit, what was used, and when it was upgraded.

use chrono::Timelike;
use strum::VariantArray;

use super::{Behaviour, Direction};
use crate::{
    app::{Context, Effect, Field, Notice, Session, World, command::typed_amount},
    clock::{Clock, TypedTime, TypedTimeError},
    domain::{AmountError, Currency, EARLIEST, Instant, Money, SignUp, SignUpDate, Snapshot, Subscription, Told, ToldUsage, Zone},
    scenario::Scenario,
    text::Text,
};

/// By default, of a new subscription.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Own {
    fields: [Field; OwnField::VARIANTS.len()],
    /// Whether something was typed into each field. What was used is told as of now then, and not as of when it was told before; and an
    /// estimate of the sign-up becomes its date.
    is_typed: [bool; OwnField::VARIANTS.len()],
    /// The sign-up of the export that the form was filled in from: its date may be an estimate, and its credit unknown.
    exported: Option<SignUpDate>,
    /// The one that is typed in.
    pub current: OwnField,
    /// The subscription that is changed, by its index in the account; `None` for a new one.
    changed: Option<usize>,
    /// The currency of amounts that are told without one: that of the subscription that is changed, by default US dollars.
    currency: Option<Currency>,
    /// Whether an empty field is judged: it was confirmed. What is typed is judged at once.
    pub is_judged: bool,
    /// Whether the upgrade that was confirmed is not allowed at its instant.
    is_refused: bool,
}

/// What is asked for, in this order.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum OwnField {
    #[default]
    SignedUp,
    Credit,
    Used,
    PerDay,
    Upgraded,
}

/// What is wrong with a field. Its name, after `own-`, is that of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case", const_into_str)]
pub enum OwnError {
    NoTime,
    /// The clocks in the zone were set forward at this instant, and never showed that time.
    Skipped(Instant),
    InFuture,
    TooEarly,
    NoAmount,
    /// Neither nothing nor an amount.
    NoUsage,
    TooManyDecimals,
    OtherCurrency,
    /// No currency has the code.
    UnknownCurrency,
    MoreThanCredit,
    CreditNeeded,
    CurrencyNeeded,
    BeforeSignUp,
    UpgradeRefused,
}

impl OwnField {
    /// Whether there may be nothing to tell.
    const fn may_be_empty(self) -> bool {
        matches!(self, Self::Used | Self::PerDay | Self::Upgraded)
    }
}

impl Own {
    /// The name of a trial whose owner gives it none: that which Azure gave it.
    pub const NAME: &str = "Free Trial";
    /// The word that takes back what was told, like an empty field.
    pub const NONE: &str = "none";

    /// Asks what has changed of a subscription, with what is known of it filled in.
    #[must_use]
    pub fn of(subscription: &Subscription, index: usize, now: Instant, text: &Text) -> Self {
        let (sign_up, snapshot, zone) = (subscription.sign_up(), subscription.at(now), text.zone());
        let time = |at: Instant| {
            let local = zone.at(at);
            let shown = local.format("%Y-%m-%d %H:%M:%S");
            // Of a time that clocks show twice, its offset says which it is.
            let is_repeated = TypedTime::parse(&shown.to_string(), now, zone).is_ok_and(|time| time.is_repeated);
            Field::new(&if is_repeated { local.format("%Y-%m-%d %H:%M:%S %:z").to_string() } else { shown.to_string() })
        };
        let amount = |amount| Field::new(&text.amount_to_type(Money::new(amount, sign_up.currency)));
        let used = snapshot.as_ref().and_then(Snapshot::credit).map(|credit| credit.used.amount);
        let fields = OwnField::VARIANTS.iter().map(|field| match field {
            OwnField::SignedUp => sign_up.known_created_at().map(time),
            OwnField::Credit => {
                sign_up.credit_granted().map(|credit| Field::new(&format!("{} {}", text.amount_to_type(credit), credit.currency.code())))
            }
            // That nothing was used may have been told, too.
            OwnField::Used => used.filter(|used| !used.is_zero() || sign_up.used_as_of.is_some()).map(amount),
            OwnField::PerDay => sign_up.expected_per_day.map(amount),
            OwnField::Upgraded => snapshot.as_ref().and_then(Snapshot::upgraded_at).map(time),
        });
        let exported = sign_up.observed.as_ref().map(|_| sign_up.date);
        // The currency of an amount that nobody told is unknown.
        let currency = (exported.is_none() || sign_up.credit.is_some()).then_some(sign_up.currency);
        let mut filled = Self { changed: Some(index), currency, exported, ..Self::default() };
        for (field, known) in filled.fields.iter_mut().zip(fields) {
            *field = known.unwrap_or_default();
        }
        filled
    }

    /// Fills in a field.
    pub fn fill(&mut self, field: OwnField, text: &str) {
        self.fields[field as usize] = Field::new(text);
        self.is_typed[field as usize] = true;
    }

    #[must_use]
    pub const fn field_of(&self, field: OwnField) -> &Field {
        &self.fields[field as usize]
    }

    /// What was typed; nothing where that is what it says.
    fn typed(&self, field: OwnField) -> &str {
        let typed = self.field_of(field).text().trim();
        if field.may_be_empty() && typed.eq_ignore_ascii_case(Self::NONE) { "" } else { typed }
    }

    /// Parses what was typed, in a zone; nothing may be later than `now`.
    ///
    /// # Errors
    /// The first field that is wrong, and how.
    fn told(&self, now: Instant, zone: &Zone) -> Result<Told, (OwnField, OwnError)> {
        let time = |field| {
            let typed = Some(self.typed(field)).filter(|typed| !typed.is_empty());
            let read = |typed| {
                TypedTime::parse(typed, now, zone).map(|time| time.at).map_err(|error| match error {
                    TypedTimeError::Skipped(at) => OwnError::Skipped(at),
                    TypedTimeError::Unreadable | TypedTimeError::OutOfRange => OwnError::NoTime,
                })
            };
            let checked = |at| match at {
                at if at > now => Err(OwnError::InFuture),
                at if at < EARLIEST => Err(OwnError::TooEarly),
                at => Ok(at),
            };
            typed.map(read).transpose().and_then(|at| at.map(checked).transpose()).map_err(|error| (field, error))
        };
        let created_at = time(OwnField::SignedUp)?.ok_or((OwnField::SignedUp, OwnError::NoTime))?;
        let credit = self.credit().map_err(|error| (OwnField::Credit, error))?;
        let currency = credit.map_or_else(|| self.currency(), |credit| credit.currency);
        let amount = |field| self.amount(field, currency).map_err(|error| (field, error));
        let used = match amount(OwnField::Used)? {
            _ if self.changed.is_some() && !self.is_typed[OwnField::Used as usize] => ToldUsage::AsBefore,
            Some(used) => ToldUsage::Total(used, now),
            None => ToldUsage::Nothing,
        };
        let expected_per_day = amount(OwnField::PerDay)?;
        let upgraded_at = time(OwnField::Upgraded)?;
        if upgraded_at.is_some_and(|at| at < created_at) {
            return Err((OwnField::Upgraded, OwnError::BeforeSignUp));
        }
        // Without an upgrade, the spending limit lets nobody use more.
        if matches!((used, credit), (ToldUsage::Total(used, _), Some(credit)) if used > credit.amount) && upgraded_at.is_none() {
            return Err((OwnField::Used, OwnError::MoreThanCredit));
        }
        // Of an unknown credit, nothing that was used can be taken.
        if credit.is_none() && (matches!(used, ToldUsage::Total(..)) || expected_per_day.is_some()) {
            return Err((OwnField::Credit, OwnError::CreditNeeded));
        }
        let date = self.exported.filter(|_| !self.is_typed[OwnField::SignedUp as usize]).unwrap_or_default();
        Ok(Told { created_at, date, credit, used, expected_per_day, upgraded_at })
    }

    /// Returns an instant that was typed as a time which occurs twice, and is the earlier of the two.
    #[must_use]
    pub fn earlier_of_two(&self, now: Instant, zone: &Zone) -> Option<Instant> {
        let typed = [OwnField::SignedUp, OwnField::Upgraded].into_iter().map(|field| TypedTime::parse(self.typed(field), now, zone));
        typed.flatten().find(|time| time.is_repeated).map(|time| time.at)
    }

    /// The currency of the credit: the one that was typed, else that which is known.
    #[must_use]
    pub fn currency(&self) -> Currency {
        let typed = split_currency(self.typed(OwnField::Credit)).ok().and_then(|(_, named)| named);
        typed.or(self.currency).unwrap_or(Currency::USD)
    }

    /// Whether the credit may stay unknown: no amount is made up for an export.
    #[must_use]
    pub const fn may_lack_credit(&self) -> bool {
        self.exported.is_some() && self.currency.is_none()
    }

    /// The credit with its currency, which is that of the amounts. Only in US dollars it is the same for everybody.
    fn credit(&self) -> Result<Option<Money>, OwnError> {
        let typed = self.typed(OwnField::Credit);
        let (amount, named) = split_currency(typed)?;
        match (amount, self.currency()) {
            ("", _) if self.may_lack_credit() => Ok(None),
            ("", Currency::USD) => Ok(SignUp::free_trial("", "", Instant::UNIX_EPOCH).credit_granted()),
            ("", _) => Err(OwnError::CreditNeeded),
            // The amount of a wrong currency would look right everywhere.
            _ if named.or(self.currency).is_none() => Err(OwnError::CurrencyNeeded),
            (amount, currency) => amount_of(amount, currency).map(|amount| Some(Money::new(amount, currency))),
        }
    }

    /// An amount, with or without the currency; `None` if there is none.
    fn amount(&self, field: OwnField, currency: Currency) -> Result<Option<rust_decimal::Decimal>, OwnError> {
        let typed = self.typed(field);
        let unfit = |error| if error == OwnError::NoAmount && field == OwnField::Used { OwnError::NoUsage } else { error };
        let (amount, named) = split_currency(typed).map_err(unfit)?;
        match amount {
            _ if named.is_some_and(|named| named != currency) => Err(OwnError::OtherCurrency),
            "" => Ok(None),
            // It may be that nothing was used. Whoever expects nothing leaves it empty.
            zero if field == OwnField::Used && zero.chars().all(|c| matches!(c, '0' | '.' | ',')) => Ok(Some(rust_decimal::Decimal::ZERO)),
            amount => amount_of(amount, currency).map(Some).map_err(unfit),
        }
    }

    /// Returns the subscription with what was told: one that is known, or a new one with a name.
    ///
    /// # Errors
    /// The first field that is wrong, and how.
    pub fn subscription(
        &self,
        known: Option<&Subscription>,
        name: &str,
        now: Instant,
        zone: &Zone,
    ) -> Result<Subscription, (OwnField, OwnError)> {
        let mut told = self.told(now, zone)?;
        // The form shows whole seconds: an upgrade that was not changed stays where it was.
        let upgraded_at = known.and_then(|known| known.at(now)?.upgraded_at());
        if let Some(known) = known.filter(|_| told.date == SignUpDate::Estimated) {
            told.created_at = known.sign_up().created_at;
        }
        told.upgraded_at = upgraded_at.filter(|at| told.upgraded_at == at.with_nanosecond(0)).or(told.upgraded_at);
        let new = || Subscription::new(SignUp::free_trial(name, "", told.created_at), Vec::new());
        let subscription = known.cloned().map_or_else(new, Ok).and_then(|subscription| subscription.told(&told));
        subscription.map_err(|_| (OwnField::Upgraded, OwnError::UpgradeRefused))
    }

    /// Whether something was told in the field that is typed in, and can be taken back there.
    #[must_use]
    pub fn can_take_back(&self) -> bool {
        self.changed.is_some() && self.current.may_be_empty() && !self.typed(self.current).is_empty()
    }

    /// Whether the form is confirmed in the field that is typed in; in any other, the next field comes first.
    pub(in crate::app) fn is_at_last_field(&self) -> bool {
        self.current == OwnField::Upgraded
    }

    /// What is wrong with the field that is typed in, as far as that is judged already.
    #[must_use]
    pub fn error(&self, now: Instant, zone: &Zone) -> Option<OwnError> {
        let refused = self.is_refused.then_some((OwnField::Upgraded, OwnError::UpgradeRefused));
        let (field, error) = self.told(now, zone).err().or(refused)?;
        let is_judged = self.is_judged || !self.typed(field).is_empty();
        (field == self.current && is_judged).then_some(error)
    }

    fn step_field(&mut self, direction: Direction) {
        let next = direction.around(self.current as usize, OwnField::VARIANTS.len());
        (self.current, self.is_judged) = (OwnField::VARIANTS[next], false);
    }
}

/// Separates a currency from an amount: its code before or behind it, or the sign of the US dollar.
fn split_currency(typed: &str) -> Result<(&str, Option<Currency>), OwnError> {
    let is_letter = |c: char| c.is_ascii_alphabetic();
    let (amount, code) = match (typed.strip_suffix(is_letter), typed.strip_prefix(is_letter)) {
        (Some(_), _) => typed.split_at(typed.len() - typed.chars().rev().take_while(|c| is_letter(*c)).count()),
        (None, Some(_)) => {
            let (code, amount) = typed.split_at(typed.chars().take_while(|c| is_letter(*c)).count());
            (amount, code)
        }
        (None, None) => return Ok(typed.strip_prefix('$').map_or((typed, None), |amount| (amount, Some(Currency::USD)))),
    };
    let unknown = if code.len() == 3 && !amount.trim().is_empty() { OwnError::UnknownCurrency } else { OwnError::NoAmount };
    Ok((amount.trim(), Some(code.to_ascii_uppercase().parse().map_err(|_| unknown)?)))
}

fn amount_of(typed: &str, currency: Currency) -> Result<rust_decimal::Decimal, OwnError> {
    typed_amount(typed, currency).map_err(|error| match error {
        AmountError::TooManyDecimals => OwnError::TooManyDecimals,
        _ => OwnError::NoAmount,
    })
}

impl Session {
    /// Asks for what the owner of the selected subscription knows of it; from a scenario, for a subscription of one's own.
    pub fn ask_for_own(&mut self) {
        if !self.world.is_real() && self.counterpart.is_some() {
            // What is played with was made of real subscriptions: these are meant.
            self.switch_counterpart();
        }
        let world = &self.world;
        let is_own = world.is_real() && world.subscription().is_some_and(|subscription| subscription.sign_up().offer.trial.is_some());
        let own = match world.subscription().filter(|_| is_own) {
            Some(subscription) => Own::of(subscription, world.selected, world.now(), self.text()),
            None => Own::default(),
        };
        self.world.open_dialog(own);
    }

    /// Shows own subscriptions on the real clock.
    fn enter_own(&mut self, subscription: Subscription, now: Instant) {
        let name = subscription.sign_up().name.clone();
        let scenario = Scenario::of_own(&name, vec![subscription], now);
        self.enter(World::new(scenario, Clock::Real(now)));
    }
}

impl Behaviour for Own {
    fn context(&self) -> Context {
        Context::Form
    }

    fn field(&mut self) -> Option<&mut Field> {
        Some(&mut self.fields[self.current as usize])
    }

    fn typed(&mut self, _world: &mut World) {
        (self.is_judged, self.is_refused) = (false, false);
        self.is_typed[self.current as usize] = true;
    }

    fn step(&mut self, direction: Direction) {
        self.step_field(direction);
    }

    /// Goes on to the next field, and after the last one is done.
    fn confirm(mut self, session: &mut Session) -> Vec<Effect> {
        // A scenario has a time of its own; a trial of one's own has the real one.
        let now = session.real_now();
        let told = self.told(now, session.text().zone());
        let is_wrong = |field: OwnField| matches!(told, Err((wrong, _)) if wrong == field);
        match told {
            Err((wrong, _)) if self.is_at_last_field() || is_wrong(self.current) => {
                (self.current, self.is_judged) = (wrong, true);
                session.world.open_dialog(self);
            }
            _ if !self.is_at_last_field() => {
                self.step_field(Direction::Next);
                session.world.open_dialog(self);
            }
            _ => return session.tell(self, now),
        }
        Vec::new()
    }
}

impl Session {
    /// Shows the real subscriptions as a scenario to play with, or goes back to them. What was done there is there again the next time.
    pub(in crate::app) fn switch_counterpart(&mut self) {
        let other = match self.counterpart.take() {
            Some(other) => *other,
            None if self.world.is_real() => World::start(self.world.to_scenario().simulated()),
            None => {
                self.moment.notice = Some(Notice::NothingReal);
                return;
            }
        };
        let shown = std::mem::replace(&mut self.world, other);
        self.counterpart = Some(Box::new(shown));
        self.moment.notice = Some(if self.world.is_real() { Notice::RealAgain } else { Notice::Simulated });
    }

    /// The real time, as far as it is known.
    #[must_use]
    pub fn real_now(&self) -> Instant {
        if self.world.is_real() { self.world.now() } else { self.moment.wall.unwrap_or(self.world.now()) }
    }

    fn tell(&mut self, mut own: Own, now: Instant) -> Vec<Effect> {
        let known = own.changed.map(|index| self.world.account.subscription(index));
        let Ok(subscription) = own.subscription(known, Own::NAME, now, self.text().zone()) else {
            (own.is_judged, own.is_refused) = (true, true);
            self.world.open_dialog(own);
            return Vec::new();
        };
        let repeated = own.earlier_of_two(now, self.text().zone());
        let kept = Effect::KeepOwn(vec![subscription.clone()]);
        match own.changed {
            Some(index) => self.world.replace(index, subscription),
            None if self.world.is_real() => self.world.add(subscription),
            None => self.enter_own(subscription, now),
        }
        self.moment.notice = Some(repeated.map_or(Notice::Told, Notice::EarlierOfTwo));
        vec![kept]
    }
}
