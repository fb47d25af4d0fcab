//! What comes in as a text, so that a run can be kept and done again: `key u`, `click option 2`, `do page/why`.
//!
//! Keys are taken down as they are bound by default: a run means the same whoever reads it.

use std::{fmt, str::FromStr, sync::LazyLock};

use chrono::TimeDelta;

use super::{Action, Context, Direction, Keymap, Msg, NotSaved, Part, Target};
use crate::{
    key::{Code, Key},
    tape::ClockMove,
};

/// The keys and the names of actions, as runs have them.
static DEFAULT: LazyLock<Keymap> = LazyLock::new(Keymap::default);

/// Something that came in and matters for what follows.
#[derive(Debug, Clone, PartialEq)]
pub struct Input(Msg);

impl Input {
    /// Stands for a key that does nothing but end what is shown for a moment.
    pub(super) const ENDS: &'static str = "key Enter";

    /// Stands for the time at which something was so by itself: nothing came in.
    pub const LOOK: &'static str = "look";

    /// What is taken down of a message, given where its keys act and what they do; `None` where it changes nothing.
    pub(super) fn of(msg: &Msg, context: Context, binding: Option<(Context, Action)>) -> Option<Self> {
        Some(Self(match msg {
            Msg::Key(key) => match binding {
                // One key of the action does as well as another, but for a digit, which says more.
                Some((_, Action::GoToTyped | Action::Answer)) => Msg::Key(*key),
                Some((context, action)) => Msg::Key(DEFAULT.key_in(context, action)?),
                // No field takes what has no name either.
                None if context.is_typed_in() && key.to_string().parse() == Ok(*key) => Msg::Key(*key),
                // One that does nothing still ends what lasts until the next key.
                None => Msg::Key(Key::plain(Code::F(24))),
            },
            // What closes a dialog that waits for it. Why it was not saved does not matter.
            Msg::Saved(Err(_)) => Msg::Saved(Err(NotSaved::Exists)),
            Msg::Tick(_) | Msg::NotKept => return None,
            other => other.clone(),
        }))
    }

    /// The message again.
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
            Msg::Choose(part) => write!(f, "choose {}", PartName(*part)),
            Msg::Click(target) => write!(f, "click {}", TargetName(*target)),
            Msg::Wheel(target, Direction::Previous) => write!(f, "wheel-up {}", TargetName(*target)),
            Msg::Wheel(target, Direction::Next) => write!(f, "wheel-down {}", TargetName(*target)),
            Msg::Paste(text) => write!(f, "paste {text}"),
            Msg::Move(ClockMove::Next) => f.write_str("clock next"),
            Msg::Move(ClockMove::By(by)) => write!(f, "clock {}", by.num_milliseconds()),
            Msg::Saved(Ok(())) => f.write_str("saved"),
            Msg::Saved(Err(_)) => f.write_str("not-saved"),
            Msg::JumpTo(place, done) => {
                write!(f, "jump {place}")?;
                done.iter().try_for_each(|place| write!(f, " {place}"))
            }
            Msg::Resume { motion: true } => f.write_str("resume moving"),
            Msg::Resume { motion: false } => f.write_str("resume still"),
            Msg::Tick(_) | Msg::NotKept => f.write_str(Self::LOOK),
        }
    }
}

/// That a text is no input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownInput;

impl FromStr for Input {
    type Err = UnknownInput;

    /// Reads an input; `look`, that time passed and something was so, is no message of its own.
    fn from_str(text: &str) -> Result<Self, UnknownInput> {
        let (kind, rest) = text.split_once(' ').unwrap_or((text, ""));
        let target = || TargetName::parse(rest).ok_or(UnknownInput);
        Ok(Self(match kind {
            "key" => Msg::Key(rest.parse().map_err(|_| UnknownInput)?),
            "do" => {
                let (context, name) = rest.split_once('/').ok_or(UnknownInput)?;
                let context = context.parse::<Context>().map_err(|_| UnknownInput)?;
                let action = DEFAULT.bindings(context).iter().find(|binding| binding.name() == name).map(|binding| binding.action);
                Msg::Do(action.ok_or(UnknownInput)?)
            }
            "choose" => Msg::Choose(PartName::parse(rest).ok_or(UnknownInput)?),
            "click" => Msg::Click(target()?),
            "wheel-up" => Msg::Wheel(target()?, Direction::Previous),
            "wheel-down" => Msg::Wheel(target()?, Direction::Next),
            "paste" => Msg::Paste(rest.to_owned()),
            "clock" if rest == "next" => Msg::Move(ClockMove::Next),
            "clock" => Msg::Move(ClockMove::By(rest.parse().ok().and_then(TimeDelta::try_milliseconds).ok_or(UnknownInput)?)),
            "resume" if matches!(rest, "moving" | "still") => Msg::Resume { motion: rest == "moving" },
            "jump" => {
                let places = rest.split(' ').map(|place| place.parse().map_err(|_| UnknownInput)).collect::<Result<Vec<usize>, _>>()?;
                let (place, done) = places.split_first().ok_or(UnknownInput)?;
                Msg::JumpTo(*place, done.to_vec())
            }
            "saved" if rest.is_empty() => Msg::Saved(Ok(())),
            "not-saved" if rest.is_empty() => Msg::Saved(Err(NotSaved::Exists)),
            _ => return Err(UnknownInput),
        }))
    }
}

/// A part of the screen, as inputs name it.
struct PartName(Part);

impl fmt::Display for PartName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Part::List => f.write_str("list"),
            Part::Banner => f.write_str("banner"),
            Part::Timeline => f.write_str("timeline"),
            Part::Topic(topic) => write!(f, "topic {topic}"),
            Part::Command(command) => write!(f, "command {}", command.into_str()),
        }
    }
}

impl PartName {
    fn parse(text: &str) -> Option<Part> {
        Some(match text.split_once(' ').unwrap_or((text, "")) {
            ("list", "") => Part::List,
            ("banner", "") => Part::Banner,
            ("timeline", "") => Part::Timeline,
            ("topic", code) => Part::Topic(code.parse().ok()?),
            ("command", code) => Part::Command(code.parse().ok()?),
            _ => return None,
        })
    }
}

/// What is clicked, as inputs name it.
struct TargetName(Target);

impl fmt::Display for TargetName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Target::Part(part) => write!(f, "part {}", PartName(part)),
            Target::Subscription(place) => write!(f, "subscription {place}"),
            Target::Option(place) => write!(f, "option {place}"),
            Target::Setting(place) => write!(f, "setting {place}"),
            Target::Answer(place) => write!(f, "answer {place}"),
            Target::Field => f.write_str("field"),
            Target::Dialog => f.write_str("dialog"),
            Target::Outside => f.write_str("outside"),
        }
    }
}

impl TargetName {
    fn parse(text: &str) -> Option<Target> {
        let (kind, rest) = text.split_once(' ').unwrap_or((text, ""));
        let place = || rest.parse().ok();
        Some(match kind {
            "part" => Target::Part(PartName::parse(rest)?),
            "subscription" => Target::Subscription(place()?),
            "option" => Target::Option(place()?),
            "setting" => Target::Setting(place()?),
            "answer" => Target::Answer(place()?),
            "field" => Target::Field,
            "dialog" => Target::Dialog,
            "outside" => Target::Outside,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{app::Command, domain::Topic};

    #[test]
    fn what_is_taken_down_is_read_again() {
        let inputs = [
            Msg::Key(Key::char('u')),
            Msg::Key(Key { shift: true, ..Key::plain(Code::Tab) }),
            Msg::Do(Action::NextEvent),
            Msg::Do(Action::Ask(Command::Upgrade)),
            Msg::Choose(Part::Topic(Topic::OfferId)),
            Msg::Click(Target::Part(Part::Command(Command::RequestTransfer))),
            Msg::Click(Target::Option(2)),
            Msg::Wheel(Target::Outside, Direction::Next),
            Msg::Paste("finn@contoso.com".into()),
            Msg::Saved(Ok(())),
            Msg::Move(ClockMove::By(TimeDelta::days(3))),
            Msg::Resume { motion: false },
            Msg::JumpTo(3, vec![0, 2]),
            Msg::JumpTo(1, Vec::new()),
        ];
        for msg in inputs {
            let text = Input(msg.clone()).to_string();
            assert_eq!(text.parse(), Ok(Input(msg)), "{text}");
        }
        for text in
            ["", "key", "key uu", "do why", "do page/wy", "click option x", "click part topic wind", "saved 1", "jump", "jump x", "dance"]
        {
            assert_eq!(text.parse::<Input>(), Err(UnknownInput), "{text:?}");
        }
    }

    #[test]
    fn keys_are_taken_down_as_they_are_bound_by_default() {
        let of = |key, context, binding| Input::of(&Msg::Key(key), context, binding).map(|input| input.to_string());
        let upgrade = Some((Context::Page, Action::Ask(Command::Upgrade)));
        assert_eq!(of(Key::char('ü'), Context::Page, upgrade), Some("key u".into()), "somebody's own key");
        assert_eq!(of(Key::char('7'), Context::Page, Some((Context::Time, Action::GoToTyped))), Some("key 7".into()));
        assert_eq!(of(Key::char('x'), Context::Field, None), Some("key x".into()), "it is typed");
        assert_eq!(of(Key::char('ü'), Context::Page, None), Some("key F24".into()), "it does nothing");
    }
}
