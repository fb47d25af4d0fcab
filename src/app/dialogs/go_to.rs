//! Asks for a point in time to go to.

use super::{Behaviour, Dialog};
use crate::{
    app::{Context, Effect, Field, Notice, Session, World},
    clock::{Rate, TypedTime, TypedTimeError},
    domain::{Instant, Zone},
    key::Key,
};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GoTo {
    pub field: Field,
    /// Why the clock cannot go to what was confirmed.
    pub refused: Option<TypedTimeError>,
}

/// How a run records that the dialog is confirmed. Runs are replayed in UTC.
pub(in crate::app) enum RecordedTime {
    /// As what was typed: it means the same in UTC, or there is no such dialog.
    AsTyped,
    /// As the instant to which the clock goes.
    Instant(Instant),
    /// Not at all: in the zone that is shown there is no such time, but in UTC there is.
    Nothing,
}

impl GoTo {
    /// Parses what was typed, in a zone. Offsets count from `now`.
    fn typed_time(&self, now: Instant, zone: &Zone) -> Result<TypedTime, TypedTimeError> {
        TypedTime::to_show(self.field.text(), now, zone)
    }
}

impl Session {
    /// Returns how a run records that the dialog is confirmed.
    pub(in crate::app) fn recorded_time(&self) -> RecordedTime {
        let go_to = match self.world.dialog() {
            Some(Dialog::GoTo(go_to)) => go_to.clone(),
            Some(Dialog::Palette(palette)) => match palette.go_to() {
                Some(go_to) => go_to,
                None => return RecordedTime::AsTyped,
            },
            _ => return RecordedTime::AsTyped,
        };
        let (now, zone) = (self.world.now(), self.text().zone());
        let (here, in_utc) = (go_to.typed_time(now, zone).ok(), go_to.typed_time(now, &Zone::UTC).ok());
        match here {
            _ if here == in_utc => RecordedTime::AsTyped,
            Some(typed) => RecordedTime::Instant(typed.at),
            None => RecordedTime::Nothing,
        }
    }

    /// Opens it with a digit typed already. A sign just before it, which changed the rate, belongs to what is typed.
    pub(in crate::app) fn type_time(&mut self, signed: Option<(char, Rate)>, digit: Key) {
        let mut field = Field::default();
        if let Some((sign, rate)) = signed {
            self.control_clock(|clock| clock.set_rate(rate));
            field.insert(if sign == '=' { '+' } else { sign });
        }
        field.press(digit);
        self.world.open_dialog(GoTo { field, refused: None });
    }
}

impl Behaviour for GoTo {
    fn context(&self) -> Context {
        Context::Line
    }

    fn field(&mut self) -> Option<&mut Field> {
        Some(&mut self.field)
    }

    fn typed(&mut self, _world: &mut World) {
        self.refused = None;
    }

    fn confirm(self, session: &mut Session) -> Vec<Effect> {
        match self.typed_time(session.world.now(), session.text().zone()) {
            Ok(TypedTime { at, is_repeated }) => {
                session.go_to(at);
                if is_repeated {
                    session.moment.notice = Some(Notice::EarlierOfTwo(at));
                }
            }
            Err(error) => session.world.open_dialog(Self { refused: Some(error), ..self }),
        }
        Vec::new()
    }
}
