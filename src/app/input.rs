//! Messages as text, so that a run can be recorded and replayed: `key u`, `click option 2`, `do page/why`.
//!
//! Keys are recorded as they are bound by default: a run means the same on every machine, whatever its keymap.

use std::{fmt, str::FromStr, sync::LazyLock};

use chrono::{SecondsFormat, TimeDelta};

use super::{Action, Context, Direction, Keymap, Msg, NotSaved, Pasted};
use crate::{
    domain::Instant,
    key::{Code, Key},
    tape::ClockMove,
};

/// The keys and the names of actions in runs.
static DEFAULT: LazyLock<Keymap> = LazyLock::new(Keymap::default);

/// A message that matters for what follows.
#[derive(Debug, Clone, PartialEq)]
pub struct Input(Msg);

impl Input {
    /// A key that only ends what is shown for a moment.
    pub(super) const ENDS: &'static str = "key Enter";

    /// Marks the time at which a goal was reached by itself, without a message.
    pub const LOOK: &'static str = "look";

    /// The input to record for a message, given where its keys act and what they are bound to; `None` if it changes nothing.
    pub(super) fn of(msg: &Msg, context: Context, binding: Option<(Context, Action)>) -> Option<Self> {
        Some(Self(match msg {
            Msg::Key(key) => match binding {
                // Any key of the action will do, except a digit, which says more.
                Some((_, Action::GoToTyped | Action::Answer)) => Msg::Key(*key),
                Some((context, action)) => Msg::Key(DEFAULT.key_in(context, action)?),
                // What has no name cannot be typed either.
                None if context.is_typed_in() && key.to_string().parse() == Ok(*key) => Msg::Key(*key),
                // A key that does nothing still ends what lasts until the next key.
                None => Msg::Key(Key::plain(Code::F(24))),
            },
            // A dialog waits for it. The reason does not matter.
            Msg::Saved(Err(_)) => Msg::Saved(Err(NotSaved::Exists)),
            Msg::Tick(_) | Msg::TextEnd(_) | Msg::ProgressNotSaved | Msg::OwnNotKept => return None,
            other => other.clone(),
        }))
    }

    /// The input that moves the clock to an instant from the dialog that asks for one.
    pub(super) const fn go_to(at: Instant) -> Self {
        Self(Msg::GoTo(at))
    }

    #[must_use]
    pub fn into_msg(self) -> Msg {
        self.0
    }
}

impl fmt::Display for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Msg::Key(key) => write!(f, "key {key}"),
            Msg::Do(action) => match DEFAULT.all().iter().find(|binding| binding.action == *action) {
                Some(binding) => write!(f, "do {}/{}", binding.context.into_str(), binding.name()),
                None => f.write_str(Self::LOOK),
            },
            Msg::SelectPart(part) => write!(f, "choose {part}"),
            Msg::Click(target) => write!(f, "click {target}"),
            Msg::Wheel(target, Direction::Previous) => write!(f, "wheel-up {target}"),
            Msg::Wheel(target, Direction::Next) => write!(f, "wheel-down {target}"),
            Msg::Paste(text) => write!(f, "paste {text}"),
            Msg::Move(ClockMove::Next) => f.write_str("clock next"),
            Msg::Move(ClockMove::By(by)) => write!(f, "clock {}", by.num_milliseconds()),
            Msg::Move(ClockMove::To(at)) => write!(f, "clock {}", at.to_rfc3339_opts(SecondsFormat::AutoSi, true)),
            Msg::GoTo(at) => write!(f, "go-to {}", at.to_rfc3339_opts(SecondsFormat::AutoSi, true)),
            Msg::Saved(Ok(())) => f.write_str("saved"),
            Msg::Saved(Err(_)) => f.write_str("not-saved"),
            Msg::JumpTo(index, done) => {
                write!(f, "jump {index}")?;
                done.iter().try_for_each(|index| write!(f, " {index}"))
            }
            Msg::Resume { motion: true } => f.write_str("resume moving"),
            Msg::Resume { motion: false } => f.write_str("resume still"),
            Msg::Tick(_) | Msg::TextEnd(_) | Msg::ProgressNotSaved | Msg::OwnNotKept => f.write_str(Self::LOOK),
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an input of a run")]
pub struct ParseInputError;

impl FromStr for Input {
    type Err = ParseInputError;

    /// Parses an input. [`Input::LOOK`] is not one.
    fn from_str(text: &str) -> Result<Self, ParseInputError> {
        let (kind, rest) = text.split_once(' ').unwrap_or((text, ""));
        let target = || rest.parse().map_err(|_| ParseInputError);
        Ok(Self(match kind {
            "key" => Msg::Key(rest.parse().map_err(|_| ParseInputError)?),
            "do" => {
                let (context, name) = rest.split_once('/').ok_or(ParseInputError)?;
                let context = context.parse::<Context>().map_err(|_| ParseInputError)?;
                let action = DEFAULT.bindings(context).iter().find(|binding| binding.name() == name).map(|binding| binding.action);
                Msg::Do(action.ok_or(ParseInputError)?)
            }
            "choose" => Msg::SelectPart(rest.parse().map_err(|_| ParseInputError)?),
            "click" => Msg::Click(target()?),
            "wheel-up" => Msg::Wheel(target()?, Direction::Previous),
            "wheel-down" => Msg::Wheel(target()?, Direction::Next),
            "paste" => Msg::Paste(Pasted::new(rest)),
            "clock" if rest == "next" => Msg::Move(ClockMove::Next),
            "clock" if rest.ends_with('Z') => Msg::Move(ClockMove::To(rest.parse().map_err(|_| ParseInputError)?)),
            "clock" => Msg::Move(ClockMove::By(rest.parse().ok().and_then(TimeDelta::try_milliseconds).ok_or(ParseInputError)?)),
            "go-to" => Msg::GoTo(rest.parse().map_err(|_| ParseInputError)?),
            "resume" if matches!(rest, "moving" | "still") => Msg::Resume { motion: rest == "moving" },
            "jump" => {
                let indices = rest.split(' ').map(|index| index.parse().map_err(|_| ParseInputError)).collect::<Result<Vec<usize>, _>>()?;
                let (index, done) = indices.split_first().ok_or(ParseInputError)?;
                Msg::JumpTo(*index, done.to_vec())
            }
            "saved" if rest.is_empty() => Msg::Saved(Ok(())),
            "not-saved" if rest.is_empty() => Msg::Saved(Err(NotSaved::Exists)),
            _ => return Err(ParseInputError),
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        app::{Command, Part, Target},
        domain::Topic,
    };

    #[test]
    fn what_is_recorded_is_parsed_again() {
        let inputs = [
            Msg::Key(Key::char('u')),
            Msg::Key(Key { shift: true, ..Key::plain(Code::Tab) }),
            Msg::Do(Action::NextEvent),
            Msg::Do(Action::Ask(Command::Upgrade)),
            Msg::SelectPart(Part::Topic(Topic::OfferId)),
            Msg::Click(Target::Part(Part::Command(Command::RequestTransfer))),
            Msg::Click(Target::Option(2)),
            Msg::Wheel(Target::Outside, Direction::Next),
            Msg::Paste(Pasted::new("finn@contoso.com")),
            Msg::Saved(Ok(())),
            Msg::Move(ClockMove::By(TimeDelta::days(3))),
            Msg::Move(ClockMove::To("2019-01-26T09:15:00Z".parse().expect("an instant"))),
            Msg::Resume { motion: false },
            Msg::JumpTo(3, vec![0, 2]),
            Msg::JumpTo(1, Vec::new()),
            Msg::GoTo("2019-01-26T09:15:00Z".parse().expect("an instant")),
        ];
        for msg in inputs {
            let text = Input(msg.clone()).to_string();
            assert_eq!(text.parse(), Ok(Input(msg)), "{text}");
        }
        for text in
            ["", "key", "key uu", "do why", "do page/wy", "click option x", "click part topic wind", "saved 1", "jump", "jump x", "dance"]
        {
            assert_eq!(text.parse::<Input>(), Err(ParseInputError), "{text:?}");
        }
    }

    #[test]
    fn keys_are_recorded_as_they_are_bound_by_default() {
        let of = |key, context, binding| Input::of(&Msg::Key(key), context, binding).map(|input| input.to_string());
        let upgrade = Some((Context::Page, Action::Ask(Command::Upgrade)));
        assert_eq!(of(Key::char('ü'), Context::Page, upgrade), Some("key u".into()), "somebody's own key");
        assert_eq!(of(Key::char('7'), Context::Page, Some((Context::Time, Action::GoToTyped))), Some("key 7".into()));
        assert_eq!(of(Key::char('x'), Context::Field, None), Some("key x".into()), "it is typed");
        assert_eq!(of(Key::char('ü'), Context::Page, None), Some("key F24".into()), "it does nothing");
    }
}
