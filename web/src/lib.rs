//! The account center as a module for a web page: events of the browser go in as JSON, and what changes on the page comes out as JSON.
//!
//! No generator of bindings is needed: a text goes in character by character, and comes out as bytes of the module's memory, which the page
//! may read. Nothing here knows a browser; `static/page.js` does.

mod address;
mod browser;
mod message;
mod outline;
mod page;
mod problem;

use std::cell::RefCell;

use message::Answer;
use page::Page;

/// The page, and the texts that are on their way to it and from it.
#[derive(Default)]
struct Module {
    input: String,
    output: Vec<u8>,
    page: Option<Page>,
}

thread_local! {
    static MODULE: RefCell<Module> = RefCell::default();
}

impl Module {
    /// Handles the event that came in, at a real time in milliseconds since the Unix epoch.
    fn handle(&mut self, now: f64) {
        let input = std::mem::take(&mut self.input);
        let answer = match serde_json::from_str(&input) {
            Ok(event) => Page::handle(&mut self.page, event, now),
            // The script and the module are of two versions.
            Err(error) => Answer { problem: Some(vec![format!("{error}: reload the page")]), ..Answer::default() },
        };
        // Plain data can always be written.
        self.output = serde_json::to_vec(&answer).unwrap_or_default();
    }
}

#[expect(unsafe_code, reason = "the name of a function in the module counts as unsafe")]
mod exports {
    use super::MODULE;

    /// Takes the next character of an event.
    #[unsafe(no_mangle)]
    extern "C" fn put(character: u32) {
        MODULE.with_borrow_mut(|module| module.input.extend(char::from_u32(character)));
    }

    /// Handles the event. Returns the number of bytes of the answer.
    #[unsafe(no_mangle)]
    extern "C" fn handle(now: f64) -> usize {
        MODULE.with_borrow_mut(|module| {
            module.handle(now);
            module.output.len()
        })
    }

    /// Returns where the answer is in the memory, until the next event.
    #[unsafe(no_mangle)]
    extern "C" fn answer() -> *const u8 {
        MODULE.with_borrow(|module| module.output.as_ptr())
    }
}

#[cfg(test)]
mod tests;
