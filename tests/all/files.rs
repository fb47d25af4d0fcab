//! Scenario files: those that come with the program prove themselves, and every mistake in another is told at once.

use std::fs;

use account_center::{
    document::MAX_BYTES,
    domain::Act,
    scenario::{self, BUILT_IN},
    text::{Language, Text},
};

#[test]
fn every_built_in_scenario_holds_what_it_expects() {
    for (name, source) in BUILT_IN {
        let scenario = scenario::parse(source).unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
        assert!(scenario.expectations.len() >= 4, "{name} expects too little of itself");
        assert_eq!(scenario.check(), [], "{name}");
        for language in Language::ALL {
            assert!(scenario.title.contains_key(language.tag()) && scenario.summary.contains_key(language.tag()), "{name}");
        }
    }
}

#[test]
fn every_scenario_of_the_folder_is_built_in() {
    let mut files: Vec<String> = fs::read_dir("assets/scenarios")
        .expect("the folder")
        .map(|entry| entry.expect("an entry").path().file_stem().expect("a name").to_string_lossy().into_owned())
        .collect();
    let mut names: Vec<&str> = BUILT_IN.iter().map(|(name, _)| *name).collect();
    files.sort();
    names.sort_unstable();
    assert_eq!(files, names);
}

/// What is told of a file, each mistake with its place and its hint.
fn told(source: &str) -> String {
    let text = Text::new(Language::English);
    let problems = scenario::parse(source).expect_err("it has mistakes");
    let lines = problems.iter().map(|problem| {
        let (error, hint) = text.problem(problem);
        let hint = hint.map(|hint| format!("    {hint}\n")).unwrap_or_default();
        format!("{}: {error}\n{hint}", problem.place)
    });
    lines.collect()
}

#[test]
fn every_mistake_is_told_at_once() {
    insta::assert_snapshot!(told(include_str!("mistakes.toml")));
}

/// A subscription of which `lines` are given, and the mistakes in it.
fn mistakes_in(lines: &str) -> String {
    let head = "format = 1\ntitle.en = \"A\"\nnow = \"2019-01-10T09:15:00Z\"\nsigned_in_as = \"eva@contoso.com\"\n[[subscriptions]]\n";
    told(&format!("{head}created_at = \"2019-01-01T00:00:00Z\"\n{lines}\n"))
}

#[test]
fn an_unknown_currency_hides_no_mistake_in_an_amount() {
    let told =
        mistakes_in("name = \"A\"\noffer = \"MS-AZR-0044P\"\ncurrency = \"EURO\"\ncredit = \"170,00\"\ndaily_usage = [{ amount = \"0\" }]");
    for mistake in ["\"EURO\" is not a currency", "\"170,00\" is not an amount", "\"0\" is not above zero"] {
        assert!(told.contains(mistake), "{told}");
    }
}

#[test]
fn a_fact_that_is_refused_is_told_with_what_helps() {
    let told = |offer: &str, recipient: &str| {
        let fact = format!("[[subscriptions.facts]]\nat = \"+1d\"\ntransfer_request = {{ recipient = \"{recipient}\" }}");
        mistakes_in(&format!("name = \"A\"\noffer = \"{offer}\"\n{fact}"))
    };
    assert!(
        told("MS-AZR-0003P", "finn").contains("not a valid e-mail address\n    write an e-mail address, such as"),
        "{}",
        told("MS-AZR-0003P", "finn")
    );
    let too_early = told("MS-AZR-0044P", "finn@contoso.com");
    assert!(too_early.contains("\n    change when it happens"), "{too_early}");
}

#[test]
fn every_name_of_a_file_can_be_shown() {
    let rest = "offer = \"MS-AZR-0044P\"\n";
    for (name, mistake) in [("\u{200b}", "is not a name"), ("a\u{202e}b", "cannot be shown"), ("\u{2066}", "cannot be shown")] {
        assert!(mistakes_in(&format!("name = \"{name}\"\n{rest}")).contains(mistake), "{name:?}");
        let upgrade = format!("[[subscriptions.facts]]\nat = \"+1d\"\nupgrade = {{ name = \"{name}\" }}");
        let told = mistakes_in(&format!("name = \"A\"\n{rest}{upgrade}"));
        assert!(told.contains(mistake) && !told.contains('\u{202e}'), "{told}");
    }
    let twice = "id = \"00000000-0000-0000-0000-000000000000\"\noffer = \"MS-AZR-0044P\"\ncreated_at = \"2019-01-01T00:00:00Z\"\n";
    assert!(
        mistakes_in(&format!(
            "name = \"A\"\n{}[[subscriptions]]\nname = \"B\"\n{twice}",
            twice.replace("created_at = \"2019-01-01T00:00:00Z\"\n", "")
        ))
        .contains("another subscription already has the ID")
    );
}

#[test]
fn daily_usage_stands_in_the_middle_of_each_day() {
    let used = |daily: &str, facts: &str| {
        let head = "format = 1\ntitle.en = \"A\"\nnow = \"2019-01-31T00:00:00Z\"\nsigned_in_as = \"eva@contoso.com\"\n[[subscriptions]]\nname = \"A\"\n";
        let rest = format!("offer = \"MS-AZR-0044P\"\ncreated_at = \"2019-01-01T00:00:00Z\"\ndaily_usage = [{daily}]\n{facts}");
        let scenario = scenario::parse(&format!("{head}{rest}")).expect("it has no mistake");
        let state = scenario.state();
        let credit = state.subscriptions[0].credit.as_ref().and_then(|credit| credit.used.clone());
        (credit, state.subscriptions[0].billed.clone(), scenario.subscriptions[0].facts().to_vec())
    };
    let upgrade = "[[subscriptions.facts]]\nat = \"+5d\"\nupgrade = {}\n";
    let (credit, billed, _) = used("{ amount = \"2.10\" }", upgrade);
    assert_eq!((credit.as_deref(), billed.as_str()), (Some("63.00"), "0.00"), "all thirty days are paid from the credit");
    let (credit, ..) = used("{ amount = \"1\", from = \"+1d\", until = \"+2d12h\" }", "");
    assert_eq!(credit.as_deref(), Some("1.00"), "a middle at the end itself is outside");
    let (.., facts) = used("{ amount = \"1\", until = \"+1d\" }", "[[subscriptions.facts]]\nat = \"+12h\"\nusage = \"2\"\n");
    assert_eq!(facts.iter().map(|fact| fact.act.clone()).collect::<Vec<_>>(), [1, 2].map(|amount| Act::Usage(amount.into())));
    let mistakes = |offer: &str, daily: &str| mistakes_in(&format!("name = \"A\"\noffer = \"{offer}\"\ndaily_usage = [{daily}]"));
    for empty in ["from = \"+30d\", until = \"+20d\"", "until = \"+12h\"", "from = \"+29d18h\""] {
        assert!(mistakes("MS-AZR-0044P", &format!("{{ amount = \"1\", {empty} }}")).contains("no middle of a day"), "{empty}");
    }
    assert!(mistakes("MS-AZR-0003P", "{ amount = \"1\" }").contains("needs an end"));
}

#[test]
fn mistakes_of_toml_itself_have_their_place() {
    insta::assert_snapshot!(told("format = 1\ntitle = { en = \"A\"\nnow = 5 5\n"));
}

#[test]
fn a_newer_format_is_refused_without_guessing() {
    insta::assert_snapshot!(told("format = 2\nsomething = \"new\"\n"), @r"
    1:10: format 2 is newer than this program
        this program reads format 1; a newer version of it may be able to read the file
    ");
}

#[test]
fn too_much_is_refused() {
    assert!(told(&"#".repeat(MAX_BYTES + 1)).contains("larger than 4 MiB"));
    let head = "format = 1\ntitle.en = \"A\"\nnow = \"2019-01-10T09:15:00Z\"\nsigned_in_as = \"eva@contoso.com\"\n[[subscriptions]]\nname = \"A\"\n\
                offer = \"MS-AZR-0003P\"\ncreated_at = \"2019-01-10T09:15:00Z\"\n";
    let facts = "[[subscriptions.facts]]\nat = \"+1d\"\nusage = \"1\"\n";
    assert!(scenario::parse(&format!("{head}{}", facts.repeat(10_000))).is_ok());
    assert!(told(&format!("{head}{}", facts.repeat(10_001))).contains("more than 10000 facts"));
    assert!(told(&format!("{head}daily_usage = [{{ amount = \"1\", until = \"+29000d\" }}]\n")).contains("more than 10000 facts"));
}

#[test]
fn every_file_that_the_documents_name_is_there() {
    for document in ["docs/ARCHITECTURE.md", "docs/STYLE.md", "CONTRIBUTING.md"] {
        let text = fs::read_to_string(document).expect("the document");
        let named = text.split('`').skip(1).step_by(2).filter(|name| [".rs", ".toml", ".md"].iter().any(|ending| name.ends_with(ending)));
        for name in named.filter(|name| !name.contains(['<', '*', ' '])) {
            let is_there = ["", "src/"].iter().any(|folder| fs::exists(format!("{folder}{name}")).expect("a path"));
            assert!(is_there, "{document} names {name}");
        }
    }
}

#[test]
fn what_the_parser_says_is_told_whole_and_a_number_is_never_called_none() {
    assert_eq!(
        told("format = 99999999999999999999999\n").lines().next(),
        Some("1:10: format 99999999999999999999999 is newer than this program")
    );
    assert!(told("format = -99999999999999999999999\n").contains("format -99999999999999999999999 is unknown"));
    let cut = told("format = 1\ntitle.en = \"A\\q\"\n");
    assert!(cut.contains("not TOML") && !cut.contains('…'), "{cut}");
}
