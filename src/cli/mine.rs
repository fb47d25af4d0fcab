//! `account-center mine`: the own subscriptions, on the real clock. Options tell of one what the form asks for.

use clap::Args;
use uuid::Uuid;

use super::{
    error::{CliError, Complaint},
    help::option_in_language,
    load::{self, Machine},
    own,
    session::{Recordings, SessionArgs, Taking},
    settings,
    usage::time,
    zone,
};
use crate::{
    app::{Own, OwnError, OwnField},
    clock::Clock,
    config::{Config, Given, Origin},
    domain::{Instant, Subscription, check_name},
    open::{Data, Opened, Pace, Subject},
    scenario::Scenario,
    terminal::wall_clock,
    text::Text,
    view::own_error,
};

#[derive(Debug, Args)]
#[command(args = settings::of_screens())]
pub(super) struct MineArgs {
    #[arg(long, value_name = "TIME", allow_hyphen_values = true, value_parser = time)]
    signed_up: Option<String>,
    #[arg(long, value_name = "AMOUNT")]
    credit: Option<String>,
    #[arg(long, value_name = "AMOUNT")]
    used: Option<String>,
    #[arg(long, value_name = "AMOUNT")]
    per_day: Option<String>,
    #[arg(long, value_name = "TIME", allow_hyphen_values = true, value_parser = time)]
    upgraded: Option<String>,
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    #[command(flatten)]
    session: SessionArgs,
}

impl MineArgs {
    /// Keeps what the options tell, and shows the own subscriptions until the user quits.
    ///
    /// Times are those of the system's zone, as the owner's mails and clock have them, unless a zone was asked for.
    pub(super) fn run(self, config: &Config, text: &Text) -> Result<(), CliError> {
        let local = (config.zone.origin == Origin::Default).then(|| text.clone().in_zones(zone::with_other(zone::local())));
        let text = local.as_ref().unwrap_or(text);
        let opening = self.session.opening(Subject::Account { data: Data::Own, at: None, pace: Pace::Live }, Given::new());
        let now = wall_clock();
        let opened = if self.tells() {
            let kept = own::read(text)?.map_or_else(Vec::new, |kept| kept.subscriptions);
            let told = self.told(&kept, now, text)?;
            // What cannot be shown is not kept either.
            self.session.is_plain(text)?;
            if opening.saves {
                own::keep(std::slice::from_ref(&told)).map_err(|error| own::not_kept(&error, text))?;
            }
            opened_with(told, kept, now, text)
        } else {
            opening.open(&Machine::new(text)).map_err(|error| load::load_error(error, text))?
        };
        self.session.run(config, text, opened, Recordings::default(), Taking::default())
    }

    const fn fields(&self) -> [(OwnField, &Option<String>); 5] {
        [
            (OwnField::SignedUp, &self.signed_up),
            (OwnField::Credit, &self.credit),
            (OwnField::Used, &self.used),
            (OwnField::PerDay, &self.per_day),
            (OwnField::Upgraded, &self.upgraded),
        ]
    }

    /// Whether any option tells something.
    fn tells(&self) -> bool {
        self.name.is_some() || self.fields().iter().any(|(_, value)| value.is_some())
    }

    /// The subscription that is meant, with what the options tell of it. Without a name it is the only one.
    fn told(&self, kept: &[Subscription], now: Instant, text: &Text) -> Result<Subscription, CliError> {
        let known = match (&self.name, kept) {
            (Some(name), _) => kept.iter().find(|subscription| is_named(subscription, name)),
            (None, [only]) => Some(only),
            (None, []) => None,
            (None, _) => return Err(CliError::usage(text, "error-which-own", &[("names", names(kept, text).into())])),
        };
        let mut own = known.map_or_else(Own::default, |known| Own::of(known, 0, now, text));
        for (field, value) in self.fields() {
            if let Some(value) = value {
                own.fill(field, value);
            }
        }
        let name = self.name.as_deref().unwrap_or(Own::NAME);
        if check_name(name).is_err() {
            return Err(CliError::usage(text, "problem-not-a-name", &[("value", name.into())]));
        }
        if known.is_none() && self.signed_up.is_none() {
            let missing = option_in_language("--signed-up <TIME>", text);
            return Err(CliError::usage(text, "usage-missing", &[("call", "account-center mine".into()), ("missing", missing.into())]));
        }
        if let Some(at) = own.earlier_of_two(now, text.zone()) {
            eprintln!("{}", text.with("notice-earlier-of-two", &[("at", text.instant(at).into())]));
        }
        own.subscription(known, name, now, text.zone()).map_err(|(field, error)| {
            let value = self.fields().into_iter().find(|(given, _)| *given == field).and_then(|(_, value)| value.as_deref());
            let (option, value) = (format!("--{}", <&str>::from(field)), value.unwrap_or_default());
            let complaint = Complaint::new(text, "usage-unfit-value", &[("option", option.into()), ("value", value.into())]);
            let hint = match error {
                // The form has another field for it.
                OwnError::MoreThanCredit => text.get("cli-mine-more-than-credit"),
                error => own_error(text, &own, error),
            };
            CliError::Usage(Complaint { hint: Some(hint), ..complaint })
        })
    }
}

/// An account of what is kept and what was told now.
fn opened_with(told: Subscription, kept: Vec<Subscription>, now: Instant, text: &Text) -> Opened {
    let mut scenario = Scenario { title: own::title(), ..Scenario::of_own("", kept, now) };
    scenario.keep(&[told]);
    Opened::new(scenario, Clock::Real(now), text.zone().clone())
}

/// Whether a subscription has this name or ID.
pub(super) fn is_named(subscription: &Subscription, name: &str) -> bool {
    subscription.sign_up().name == name || name.parse::<Uuid>().is_ok_and(|id| subscription.sign_up().id == id)
}

/// The names of subscriptions, for people.
pub(super) fn names(subscriptions: &[Subscription], text: &Text) -> String {
    text.list(&subscriptions.iter().map(|subscription| subscription.sign_up().name.clone()).collect::<Vec<_>>())
}
