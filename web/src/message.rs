//! What the script tells the module, and what the module tells the script. Both are of the same build: this is no contract.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Something that happens in the browser: an object with the name of the event, and what belongs to it.
#[derive(Debug, Clone, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Event {
    Open(Box<Visit>),
    /// A key, by the name that [`account_center::key`] prints.
    Key {
        key: String,
    },
    Paste {
        text: String,
    },
    /// A line of plain mode.
    Line {
        text: String,
    },
    /// A click on a cell of the screen.
    Click {
        x: u16,
        y: u16,
    },
    Wheel {
        x: u16,
        y: u16,
        down: bool,
    },
    /// A click in the outline, by the name of its target.
    Target {
        target: String,
    },
    /// The text of the field in the outline.
    Fill {
        text: String,
    },
    Resize {
        width: u16,
        height: u16,
    },
    Theme {
        theme: String,
    },
    /// A file that was dropped or selected.
    File {
        name: String,
        text: String,
    },
    /// Another tab has saved this progress.
    Progress {
        text: String,
    },
    ProgressNotSaved,
    /// Another tab has kept these own subscriptions.
    Own {
        text: String,
    },
    OwnNotKept,
    /// The file of a language that was asked for; no text if it cannot be had.
    Language {
        language: String,
        text: Option<String>,
    },
    Tick,
    /// The page is hidden or closed.
    Leave,
    /// The run of the walkthrough is asked for.
    Run,
    /// A link to what is shown is asked for.
    Link,
    /// What is below the account center at home is asked for.
    Home,
}

/// The address of the page, and what the browser knows of its visitor.
#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub(crate) struct Visit {
    /// What follows `?` in the address.
    pub(crate) query: String,
    /// The scenario file that was unpacked from a link; empty if it could not be.
    pub(crate) state: Option<String>,
    /// The tag of the visitor's language.
    pub(crate) language: String,
    pub(crate) theme: String,
    /// Whether nothing may move by itself.
    pub(crate) still: bool,
    /// The name of the visitor's time zone.
    pub(crate) zone: String,
    /// The instants, in milliseconds since the Unix epoch, from which on the zone has an offset from UTC, in minutes. In order.
    pub(crate) offsets: Vec<(i64, i32)>,
    /// The time zone that the address names, if the browser knows it, with the same.
    pub(crate) named_zone: Option<(String, Vec<(i64, i32)>)>,
    /// The progress that was saved.
    pub(crate) progress: Option<String>,
    /// The own subscriptions that were kept.
    #[serde(default)]
    pub(crate) own: Option<String>,
    /// The first steps that were done.
    pub(crate) first_steps: Option<String>,
    /// The characters that are as wide as letters in the font of the screen, in their order.
    pub(crate) even: Vec<char>,
    pub(crate) width: u16,
    pub(crate) height: u16,
}

/// What changes on the page.
#[derive(Debug, Default, Serialize)]
pub(crate) struct Answer {
    /// The tag of a language whose file is needed before anything is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) wants: Option<&'static str>,
    /// What is shown; `None` if it is the same as before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) mode: Option<Mode>,
    /// The columns and rows of the screen, if they have changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) size: Option<(u16, u16)>,
    /// The rows that have changed, as HTML.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) rows: Vec<(usize, String)>,
    /// Where the cursor is, in columns and rows.
    pub(crate) cursor: Option<(u16, u16)>,
    /// Whether the screen is large enough. If not, the outline is shown instead of it.
    pub(crate) fits: bool,
    /// The areas that can be clicked, if they have changed: column, row, width, height.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) areas: Option<Vec<[u16; 4]>>,
    /// What there is to say as HTML, if it has changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) outline: Option<String>,
    /// What is to be announced, if it has changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) announcement: Option<String>,
    /// The next lines of plain mode.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) lines: Vec<String>,
    /// The prompt of plain mode.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) prompt: Option<String>,
    /// After how many milliseconds something changes by itself.
    pub(crate) wakes_in: Option<u64>,
    /// Whether a walkthrough is taken, so that there is a run to save.
    pub(crate) has_run: bool,
    /// The texts around the screen, if the language has changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) frame: Option<Frame>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) theme: Option<&'static str>,
    /// What is put on the clipboard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) copy: Option<String>,
    /// What is below the account center at home.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) home: Option<Home>,
    /// The scenario file that is packed into a link, which is put on the clipboard.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) link: Option<String>,
    /// Files to save: name and contents.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) files: Vec<(String, String)>,
    /// The progress to save.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) progress: Option<String>,
    /// The own subscriptions to keep.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) own: Option<String>,
    /// The first steps that were done, to save.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) first_steps: Option<String>,
    /// Under which name to keep own subscriptions that could not be read, before others are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) own_backup: Option<&'static str>,
    /// Under which name to keep saved progress that could not be read, before anything is saved over it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) backup: Option<&'static str>,
    /// What is wrong with an address or a file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) problem: Option<Vec<String>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Mode {
    Screen,
    Demo,
    Plain,
    /// Nothing could be opened.
    Nothing,
}

/// The texts around the screen.
#[derive(Debug, Serialize)]
pub(crate) struct Frame {
    /// The tag of the language.
    pub(crate) language: &'static str,
    pub(crate) title: String,
    /// Links: address and words.
    pub(crate) links: Vec<(String, String)>,
    pub(crate) demos: Vec<(String, String)>,
    /// The other texts, by their names.
    pub(crate) texts: BTreeMap<&'static str, String>,
}

/// What is below the account center at home, each with address, title and text.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) struct Home {
    pub(crate) walkthrough_cards: Vec<(String, String, String)>,
    pub(crate) demo_cards: Vec<(String, String, String)>,
}
