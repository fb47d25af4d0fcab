//! Fuzzy search in a few short labels: every word that is typed has to occur in a label, its letters in order but not side by side.

/// Scores how well a label matches what is typed; `None` if it does not. Letters at the start of a word and side by side are worth more.
/// Case does not matter, and a plain letter stands for one with an accent too.
pub fn score(typed: &str, label: &str) -> Option<u32> {
    let label: Vec<char> = label.chars().flat_map(char::to_lowercase).collect();
    typed.split_whitespace().map(|word| score_word(word, &label)).sum()
}

const LETTER: u32 = 1;
const SIDE_BY_SIDE: u32 = 8;
const STARTS_WORD: u32 = 6;

/// The best score of a word, wherever it starts in the label.
fn score_word(word: &str, label: &[char]) -> Option<u32> {
    let word: Vec<char> = word.chars().flat_map(char::to_lowercase).collect();
    (0..label.len()).filter_map(|start| score_from(&word, label, start)).max()
}

/// The score of a word whose first letter is at a place in the label, and each other at the first place after it.
fn score_from(word: &[char], label: &[char], start: usize) -> Option<u32> {
    let (mut score, mut at) = (0, start);
    for (index, c) in word.iter().enumerate() {
        let skipped = label.get(at..)?.iter().position(|letter| is_same(*c, *letter))?;
        if index == 0 && skipped > 0 {
            return None;
        }
        at += skipped;
        let starts_word = at == 0 || !label[at - 1].is_alphanumeric();
        let is_side_by_side = index > 0 && skipped == 0;
        score += LETTER + STARTS_WORD * u32::from(starts_word) + SIDE_BY_SIDE * u32::from(is_side_by_side);
        at += 1;
    }
    Some(score)
}

fn is_same(typed: char, letter: char) -> bool {
    typed == letter || typed == without_accent(letter)
}

/// The letter under an accent of the languages of Western Europe.
const fn without_accent(letter: char) -> char {
    match letter {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_is_found_in_order_without_case_and_accents() {
        for (typed, label) in
            [("upg", "Upgrade now"), ("now upg", "Upgrade now"), ("reac", "Réactiver"), ("É", "été"), ("計", "時計"), ("", "x")]
        {
            assert!(score(typed, label).is_some(), "{typed}");
        }
        for (typed, label) in [("gpu", "Upgrade"), ("upg later", "Upgrade now"), ("é", "e"), ("xx", "x")] {
            assert_eq!(score(typed, label), None, "{typed}");
        }
    }

    #[test]
    fn starts_of_words_and_letters_side_by_side_come_first() {
        for (typed, better, worse) in [
            ("tr", "Request a transfer", "Cancel the return"),
            ("tr", "transfer", "to read"),
            ("ut", "up to", "cut out"),
            ("next", "Go to the next event", "new extra time"),
        ] {
            assert!(score(typed, better) > score(typed, worse), "{typed}: {better}, {worse}");
        }
    }
}
