//! Whatever the language, every screen is whole: it fits, and shows no name of a message.

use std::{collections::BTreeSet, thread};

use account_center::{
    scenario::BUILT_IN,
    text::{Language, Text},
};

use crate::{
    messages::messages,
    rig::Rig,
    rooms::{QUESTIONS, is_cut},
};

/// Keys that open everything there is to see.
const WALKS: &[&str] = &[
    "",
    "Tab",
    "u",
    "t",
    "x",
    "r",
    "R",
    "m",
    "b",
    "T",
    "s",
    "a",
    "a Tab \"12.345\" Enter",
    "d \"tomorrow\" Enter",
    "A",
    "A Down Down Down Down Down Down Down Down Enter \"nobody\" Enter",
    "f",
    "l",
    "l Down Down Down",
    "/",
    "/ \"trial\" Enter",
    "o",
    "o o",
    "c",
    "c D",
    "i",
    "i Right Right Down Right Right",
    "i Tab Right Down Right Right",
    "i w",
    "?",
    "? PageDown",
    "? PageDown PageDown PageDown",
    "? / \"e\"",
    ":",
    ": \"time\"",
    "? PageDown PageDown PageDown PageDown PageDown PageDown",
    "n",
    "p",
    "n p u Up Enter Enter f",
    "u Up Enter",
    "u Up Enter Enter q",
    "t Tab \"finn@contoso.com\" Enter Enter r",
    "a Up Enter",
    "d \"+40d\" Enter",
];

/// What is wrong with the frames of a scenario in a language: names of messages, lines that are cut.
fn wrong(name: &str, language: Language, ids: &BTreeSet<String>) -> BTreeSet<String> {
    let mut wrong = BTreeSet::new();
    // These end in the same mark as a line that is cut.
    let own = Text::new(language).get("processing");
    for walk in WALKS {
        for (width, height) in [(80, 24), (100, 30), (200, 60)] {
            let mut rig = Rig::sized(name, language, width, height);
            let mut frames = vec![rig.press(walk).text()];
            // Every answer to why, one after the other.
            if walk.is_empty() {
                frames.extend(rig.press("w").world().parts().into_iter().map(|_| rig.press("Tab").text()));
            }
            for frame in frames {
                let words: BTreeSet<String> = frame.split_whitespace().map(str::to_owned).collect();
                let names = ids.intersection(&words).filter(|id| !["sign-up", "account-center", "sign-up,"].contains(&id.as_str()));
                wrong.extend(names.map(|id| format!("{} {width}×{height} {name} {walk:?}: {id}", language.tag())));
                // The header may shorten the scenario's title.
                let cut = frame.lines().skip(1).filter(|line| line.contains('…') && !line.contains(&own));
                wrong.extend(cut.map(|line| format!("{} {width}×{height} {name} {walk:?}: {}", language.tag(), line.trim())));
            }
        }
    }
    wrong
}

#[test]
fn no_screen_shows_the_name_of_a_message_or_is_cut() {
    let ids: BTreeSet<String> = messages(Language::English).into_keys().filter(|id| id.contains('-')).collect();
    let of = &|language| BUILT_IN.iter().flat_map(|(name, _)| wrong(name, language, &ids)).collect::<Vec<_>>();
    let wrong: Vec<String> = thread::scope(|scope| {
        let all: Vec<_> = Language::ALL.into_iter().map(|language| scope.spawn(move || of(language))).collect();
        all.into_iter().flat_map(|one| one.join().expect("it does not panic")).collect()
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_footer_of_two_futures_names_every_key_that_matters_in_every_language() {
    for language in Language::ALL {
        let frame = Rig::sized("free-trial", language, 80, 24).press("i").text();
        let footer = frame.lines().next_back().expect("a footer");
        for key in [" Tab ", "  ←→ ", "  w ", "  Esc ", "  ? "] {
            assert!(footer.contains(key), "{} {key}: {footer}", language.tag());
        }
    }
}

#[test]
fn every_question_fits_the_smallest_screen_whole() {
    for language in Language::ALL {
        for (name, _) in BUILT_IN {
            for (prefix, height) in [("", 22), ("", 24), ("t Tab \"finn@contoso.com\" Enter Enter ", 22)] {
                for question in QUESTIONS {
                    let mut rig = Rig::sized(name, language, 80, height);
                    let frame = rig.press(prefix).press(question).text();
                    let is_question = !matches!(rig.world().state().dialog, None | Some("why"));
                    assert!(!is_question || !is_cut(&frame), "{} {name} {question:?} 80×{height}\n{frame}", language.tag());
                }
            }
        }
    }
}

#[test]
fn nothing_is_cut_at_any_width() {
    for language in [Language::English, Language::Dutch, Language::German] {
        for scenario in ["free-trial", "upgraded-waiting", "past-due", "not-administrator", "portfolio"] {
            for keys in ["", "c", "i"] {
                let mut rig = Rig::sized(scenario, language, 80, 40);
                rig.press(keys);
                for width in 80..=220 {
                    let frame = rig.resize(width, 40).text();
                    // The header may shorten the scenario's title.
                    let cut: Vec<&str> = frame.lines().skip(1).filter(|line| line.contains('…')).collect();
                    assert!(cut.is_empty(), "{} {scenario} {keys:?} {width}: {cut:?}", language.tag());
                }
            }
        }
    }
}

#[test]
fn whatever_is_chosen_or_scrolled_names_both_arrows_on_the_smallest_screen() {
    for language in Language::ALL {
        for (name, keys) in [("free-trial", "u"), ("free-trial", "w"), ("free-trial", "l"), ("free-trial", "?"), ("transferable", "t")] {
            let frame = Rig::sized(name, language, 80, 24).press(keys).text();
            let footer = frame.lines().next_back().expect("there is one");
            assert!(footer.contains("↑↓ "), "{} {name} {keys}: {footer}", language.tag());
        }
    }
}

#[test]
fn a_title_is_whole_where_the_header_has_room_for_it() {
    let header = |width| Rig::sized("free-trial", Language::English, width, 24).text().lines().next().unwrap_or_default().to_owned();
    assert!(header(80).starts_with(" Account Center  A free trial, two weeks in  "), "{}", header(80));
    assert!(header(90).contains("Account Center   A free trial, two weeks in   "), "with room to spare, the parts stand apart");
}
