//! What authors and trainers make of walkthroughs: proofs, grades, handouts, and the card at the end.

mod card;
pub mod grade;
mod handout;
mod prove;

pub use card::card;
pub use handout::{Print, course_handout, handout};
pub use prove::{prove, untranslated_notes};
