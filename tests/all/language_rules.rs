//! Rules of single languages that can be checked by machine: typography, and words that were decided against.

use std::{fs, path::PathBuf};

use account_center::demo;
use regex_lite::Regex;

/// What no text of a language may contain: the language, a pattern, and what to write instead.
const RULES: &[(&str, &str, &str)] = &[
    (
        "nl",
        r"(?i)\b(afdrukken|pijpen|aanvaard|aanvaarden|aanvaardt|in regels:|bij het programma hoor\w*)",
        "tonen, pipes, accepteren, --plain, ingebouwd",
    ),
    (
        "nl",
        r"(?i)\bkom(t|en) \w* ?in rekening|\b(overdracht|verzoek) (weigeren|geweigerd)|heeft geweigerd",
        "wordt in rekening gebracht; afwijzen",
    ),
    ("nl", r"\b(onder|Onder) (Tegoed|Overdracht|Wat u kunt doen)\b", "the sections of the page are in capitals: TEGOED"),
    (
        "de",
        r"(?i)\bwas wenn|gratisdienst|zeilenmodus|bis zu 90 Tage später|gehören zum Programm|zum Programm gehör",
        "Was wäre, wenn?; kostenlose Dienste; --plain; spätestens nach 90 Tagen; mitgeliefert",
    ),
    ("de", r#"„[^“]*""#, "a name or speech that begins with „ ends with “"),
    ("fr", r" [:;?!](\s|$|[)»])", "a no-break space before the mark: U+00A0 before `:`, U+202F before `;`, `?` and `!`"),
    ("fr", r"\u{a0}[;?!]|\u{202f}:", "U+00A0 before `:`, U+202F before `;`, `?` and `!`"),
    ("fr", r"[\w)}»][;?!](\s|$)", "U+202F before the mark"),
    ("fr", r"«[^\u{a0}]|[^\u{a0}]»", "U+00A0 inside « … »"),
    (
        "fr",
        r"(?i)\b(décompte|serv\.|rech\.|mode lignes|fourni[es]* avec le programme)",
        "compte à rebours, no abbreviations, --plain, intégré",
    ),
    (
        "es",
        r"(?i)\b(servicios gratis|modo líneas|por defecto|imprimir|céntimo|vienen? con el programa|lo que ocurra antes)",
        "servicios gratuitos, --plain, predeterminado, mostrar, centavo, integrado, lo que ocurra primero",
    ),
    ("es", r"\b(una|la) Evaluación gratuita", "evaluación gratuita: a capital only where it is a value"),
    ("ja", "出来事|行モード|資料では|文書|わかる|わかり|Eva さん|もうあります", "イベント、--plain、ドキュメント、分かる、Eva、すでに"),
    ("ja", "[（）]", "half-width brackets"),
    ("ja", r"[0-9}] (日|件|個|行|桁|回|か月)", "no blank between a number and what it counts"),
];

/// The texts of a language, each with the file and the line that it is in.
fn texts(language: &str) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for part in ["", ".dialogs", ".training", ".commands"] {
        let path = format!("assets/text/{language}{part}.ftl");
        let lines = fs::read_to_string(&path).expect("a file of the language");
        let shown = lines.lines().enumerate().filter(|(_, line)| !line.starts_with('#'));
        texts.extend(shown.map(|(row, line)| (format!("{path}:{}", row + 1), line.to_owned())));
    }
    let translation = Regex::new(&format!(r#"(?:^|[.{{,] *){language} *= *"((?:[^"\\]|\\.)*)""#)).expect("a pattern");
    for folder in ["assets/walkthroughs", "assets/scenarios"] {
        let mut paths: Vec<PathBuf> = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
        paths.sort();
        for path in paths {
            let lines = fs::read_to_string(&path).expect("a file");
            for (row, line) in lines.lines().enumerate() {
                // `fr = "…"`, `text.fr = "…"` and `text = { en = "…", fr = "…" }`.
                let found = translation.captures_iter(line).map(|text| text[1].replace("\\\"", "\""));
                texts.extend(found.map(|text| (format!("{}:{}", path.display(), row + 1), text)));
            }
        }
    }
    let said = Regex::new(&format!(r#"^#! (?:caption|marker|note) {language} "(.*)"$"#)).expect("a pattern");
    for (name, tape) in demo::BUILT_IN {
        let lines = tape.lines().enumerate().filter_map(|(row, line)| Some((row, said.captures(line)?[1].to_owned())));
        texts.extend(lines.map(|(row, text)| (format!("assets/demos/{name}.tape:{}", row + 1), text)));
    }
    let in_walkthroughs = texts.iter().filter(|(place, _)| place.contains("walkthroughs")).count();
    assert!(in_walkthroughs > 500, "only {in_walkthroughs} texts of walkthroughs were found in {language}");
    texts
}

#[test]
fn no_text_breaks_a_rule_of_its_language() {
    for (language, pattern, instead) in RULES {
        let rule = Regex::new(pattern).expect("a pattern");
        let broken: Vec<String> =
            texts(language).into_iter().filter(|(_, text)| rule.is_match(text)).map(|(place, text)| format!("{place}: {text}")).collect();
        assert!(broken.is_empty(), "{instead}\n{}", broken.join("\n"));
    }
}

#[test]
fn interface_names_are_not_in_straight_quotes_in_walkthroughs_and_scenarios() {
    for language in ["de", "fr", "es"] {
        let straight = texts(language).into_iter().filter(|(place, text)| place.contains(".toml") && text.contains('"'));
        assert_eq!(straight.collect::<Vec<_>>(), [], "{language}");
    }
}

/// In plain mode a key's place is taken by the word that is typed. What is said on the screen only may tell which key to press.
#[test]
fn no_text_with_a_key_says_to_press_it() {
    let pressed = Regex::new(r#"(?i)(?:^|[^{\w])(press|druk|drücken|appuyez|pulse)\b[^.]{0,20}\{("\{)?[a-z]"#).expect("a pattern");
    assert!(pressed.is_match(r#"Press {"{hint}"} for a hint."#) && pressed.is_match("Druk weer op {upgrade}."));
    for language in ["en", "nl", "de", "fr", "es"] {
        let texts = texts(language).into_iter().filter(|(_, text)| !text.starts_with("first-step-"));
        assert_eq!(texts.filter(|(_, text)| pressed.is_match(text)).collect::<Vec<_>>(), [], "{language}");
    }
}
