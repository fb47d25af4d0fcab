//! Asks for a point in time to go to.

use super::Behaviour;
use crate::{
    app::{Context, Effect, Field, Session, World, time},
    clock::Rate,
    key::Key,
};

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GoTo {
    pub field: Field,
    /// Whether what was confirmed is no point in time.
    pub refused: bool,
}

impl Session {
    /// Opens it with a digit typed already. A sign just before it, which changed the rate, belongs to what is typed.
    pub(in crate::app) fn type_time(&mut self, signed: Option<(char, Rate)>, digit: Key) {
        let mut field = Field::default();
        if let Some((sign, rate)) = signed {
            self.control_clock(|clock| clock.set_rate(rate));
            field.insert(if sign == '=' { '+' } else { sign });
        }
        field.press(digit);
        self.world.open_dialog(GoTo { field, refused: false });
    }
}

impl Behaviour for GoTo {
    fn name(&self) -> Option<&'static str> {
        Some("go-to")
    }

    fn context(&self) -> Context {
        Context::Line
    }

    fn field(&mut self) -> Option<&mut Field> {
        Some(&mut self.field)
    }

    fn typed(&mut self, _world: &mut World) {
        self.refused = false;
    }

    fn confirm(self, session: &mut Session) -> Vec<Effect> {
        match time::parse(self.field.text(), session.world.now()) {
            Some(at) => session.go_to(at),
            None => session.world.open_dialog(Self { refused: true, ..self }),
        }
        Vec::new()
    }
}
