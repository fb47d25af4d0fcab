//! What a trainer takes from walkthroughs: their proof, handouts, and the card at the end.

mod card;
mod handout;
mod prove;

pub use card::card;
pub use handout::handout;
pub use prove::prove;
