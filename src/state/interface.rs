//! The names of what the user interface shows: screens, dialogs, commands, and parts of the page. Goals ask for them.

use strum::{IntoEnumIterator, VariantArray};

use crate::domain::Topic;

/// A screen, by its name in the public state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum ScreenName {
    /// The subscriptions, and the page of the selected one.
    Subscription,
    /// The usage of the selected one.
    Usage,
    /// Two futures of the selected one.
    WhatIf,
}

/// A dialog, by its name in the public state. That of a command has the name of the [`Command`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum DialogName {
    /// Why a part of the page, or two futures, are as they are.
    Why,
    /// What happened to the selected subscription, and what will.
    Events,
    /// The branches of the timeline.
    Branches,
    /// Which point in time to go to.
    GoTo,
    /// Who signs in.
    SignIn,
    /// What the owner of a real trial tells of it.
    Own,
    /// Which fact of a real subscription to take back.
    Retract,
    /// Which subscriptions to list.
    Filter,
    /// The command palette.
    Palette,
    /// Every key.
    Help,
    /// Where to save the account as a scenario.
    Save,
    /// Where to save the usage.
    Download,
    /// The built-in scenarios.
    Scenarios,
    /// The built-in walkthroughs.
    Walkthroughs,
    /// The demos that can be played.
    Demos,
    /// The steps of the walkthrough.
    Steps,
    /// Whether to begin the walkthrough again.
    StartOver,
    /// Whether to show how the step is done, although what was done in it is lost.
    Solution,
    /// Whether to begin the step again, although what was done in it is lost.
    ResetStep,
    /// Whether to skip the step, although what was done in it is lost.
    Skip,
    /// The card at the end of a walkthrough.
    Card,
    /// Where to save the card.
    SaveCard,
    /// Whether to quit.
    Quit,
}

/// A command on a subscription, in the order of the page. Its name is that in messages, keymaps and the public state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, strum::EnumString, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Command {
    /// Upgrade to Pay-As-You-Go.
    Upgrade,
    /// Hand billing ownership over.
    #[strum(serialize = "transfer")]
    RequestTransfer,
    /// Take the transfer request back.
    CancelTransfer,
    /// Answer the transfer request, as its recipient.
    AnswerTransfer,
    /// Cancel the subscription.
    Cancel,
    /// Take a cancelled subscription up again.
    Reactivate,
    /// Add a payment method.
    #[strum(serialize = "payment-method")]
    AddPaymentMethod,
    /// Pay the outstanding bill.
    PayBill,
    /// Use something that costs.
    AddUsage,
}

impl Command {
    /// Returns its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }
}

/// The name of the banner, of which `why` can be asked as of topics and commands.
pub const BANNER: &str = "banner";

/// The names of all variants.
pub(super) fn names<T: VariantArray>() -> impl Iterator<Item = &'static str>
where
    &'static str: From<&'static T>,
{
    T::VARIANTS.iter().map(Into::into)
}

/// The names of all dialogs.
pub(super) fn dialogs() -> impl Iterator<Item = &'static str> {
    names::<Command>().chain(names::<DialogName>())
}

/// The names of all parts of the page of which `why` can be asked.
pub(super) fn subjects() -> impl Iterator<Item = &'static str> {
    // A topic and its command may have the same name.
    let commands = names::<Command>().filter(|name| name.parse::<Topic>().is_err());
    names::<Topic>().chain([BANNER]).chain(commands)
}

/// A part of the screen that a step of a walkthrough or a caption of a demo is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr, strum::EnumIter)]
#[strum(serialize_all = "kebab-case")]
pub enum Focus {
    /// The line at the top.
    Header,
    /// *Upgrade now*.
    Banner,
    /// The list of subscriptions.
    List,
    /// The section of the status.
    Status,
    /// The section of the credit.
    Credit,
    /// The section of the transfer.
    Transfer,
    /// What can be done.
    Actions,
    /// The timeline.
    Timeline,
    /// The line of keys and the clock.
    Footer,
    /// A single topic, by its own name.
    #[strum(disabled)]
    Topic(Topic),
}

impl Focus {
    /// Parses a name. A whole section comes before the topic of the same name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        name.parse().or_else(|_| name.parse().map(Self::Topic)).ok()
    }

    /// Returns its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Topic(topic) => topic.into(),
            part => part.into(),
        }
    }

    /// Returns all names.
    pub fn names() -> impl Iterator<Item = &'static str> {
        let topics = Topic::VARIANTS.iter().map(Into::<&str>::into);
        Self::iter().map(Into::<&str>::into).chain(topics.filter(|name| name.parse::<Self>().is_err()))
    }

    /// Returns whether a topic belongs to this part.
    #[must_use]
    pub fn has(self, topic: Topic) -> bool {
        match self {
            Self::Status => {
                matches!(topic, Topic::Status | Topic::Deletion | Topic::Offer | Topic::OfferId | Topic::SpendingLimit | Topic::Billed)
            }
            Self::Credit => matches!(topic, Topic::Credit | Topic::CreditEnd | Topic::DailyUse | Topic::Forecast),
            Self::Transfer => matches!(topic, Topic::Transfer | Topic::OfferChange),
            Self::Topic(own) => own == topic,
            _ => false,
        }
    }
}
