//! Dates where people look: in a calendar, in a shell's prompt, in a job that fails in time, and sorted by what changes next.

use icalendar::{Calendar, CalendarComponent, CalendarDateTime, Component, DatePerhapsTime};

use crate::program::{call, program};

const EXPORT: &str = "tests/all/exports/subscriptions.json";

/// The output of `status`, what it says on standard error, and its exit status.
fn status(arguments: &[&str]) -> (String, String, i32) {
    let called = call(&mut program(&[&["status"], arguments].concat()), "");
    (called.output, called.error, called.status)
}

fn output(arguments: &[&str]) -> String {
    let (output, error, status) = status(arguments);
    assert_eq!((error.as_str(), status), ("", 0), "{arguments:?}");
    output
}

/// The values of a column of CSV whose fields have no quotes.
fn column(csv: &str, name: &str) -> Vec<String> {
    let index = csv.lines().next().and_then(|header| header.split(',').position(|field| field == name)).expect("a column");
    csv.lines().skip(1).map(|line| line.split(',').nth(index).expect("a field").to_owned()).collect()
}

#[test]
fn a_calendar_has_every_date_to_come_with_three_reminders() {
    let file = output(&["--at", "2019-01-14T04:41:39Z", "-o", "ics"]);
    assert!(file.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')));
    let calendar: Calendar = file.parse().expect("it is a calendar");
    let events: Vec<_> = calendar.components.iter().filter_map(CalendarComponent::as_event).collect();
    let told: Vec<(String, String)> = events
        .iter()
        .map(|event| {
            let Some(DatePerhapsTime::DateTime(CalendarDateTime::Utc(at))) = event.get_start() else { panic!("not in UTC: {event:?}") };
            (at.to_rfc3339(), event.get_summary().unwrap_or_default().to_owned())
        })
        .collect();
    let expected = [
        ("2019-01-26T09:15:00+00:00", "Free Trial: the credit expires, the subscription is disabled"),
        ("2019-04-26T09:15:00+00:00", "Free Trial: the subscription is deleted"),
    ];
    assert_eq!(told, expected.map(|(at, what)| (at.to_owned(), what.to_owned())));
    let before: Vec<&str> = file.lines().filter_map(|line| line.strip_prefix("TRIGGER:")).collect();
    assert_eq!(before, ["-P7D", "-P3D", "-P1D"].repeat(2));
    assert!(events.iter().all(|event| event.get_description().is_some_and(|words| words.contains("simulated"))));
}

#[test]
fn a_calendar_that_is_made_again_has_the_same_identities() {
    let identities = |at: &str| -> Vec<String> {
        let calendar: Calendar = output(&["--at", at, "-o", "ics"]).parse().expect("it is a calendar");
        calendar.components.iter().filter_map(|part| part.as_event()?.get_uid().map(str::to_owned)).collect()
    };
    let (first, second) = (identities("+0d"), identities("+4d"));
    assert_eq!(first, second);
    assert!(first.iter().collect::<std::collections::BTreeSet<_>>().len() == first.len() && !first.is_empty());
}

#[test]
fn no_name_leaves_its_line_in_a_calendar() {
    let export = std::fs::read_to_string(EXPORT).expect("it is there");
    let name = r"a\r\nEND:VCALENDAR\\;,\u001b[31m";
    let export = export.replace("Contoso trial", name);
    let called = call(&mut program(&["status", "--import", "-", "-o", "ics"]), &export);
    let calendar: Calendar = called.output.parse().expect("it is a calendar");
    let summaries: Vec<&str> = calendar.components.iter().filter_map(|part| part.as_event()?.get_summary()).collect();
    assert!(summaries.iter().any(|summary| summary.contains("END:VCALENDAR\\;,")), "{summaries:?}");
    assert_eq!(called.output.matches("\nEND:VCALENDAR").count(), 1);
}

#[test]
fn one_line_says_what_changes_next() {
    assert_eq!(output(&["-o", "line"]), "Free Trial: Active · $143.22 · 16 days left: the credit expires, the subscription is disabled\n");
    let line = output(&["--import", EXPORT, "--as-of", "2026-11-28", "--at", "2026-12-04T08:00:00Z", "-o", "line", "--locale", "nl"]);
    assert_eq!(line, "Contoso upgraded: Actief · nog 7 dagen: het tegoed verloopt, de aanbiedings-id verandert (nog 9)\n");
}

#[test]
fn an_export_is_shown_by_what_changes_next_and_a_program_gets_the_order_of_the_file() {
    let at = ["--import", EXPORT, "--as-of", "2026-11-28", "--at", "2026-11-28T12:00:00Z"];
    let next = column(&output(&[&at[..], &["-o", "csv"]].concat()), "next_change.at");
    let known: Vec<&String> = next.iter().filter(|at| !at.is_empty()).collect();
    assert!(known.len() > 1 && known.is_sorted() && next[known.len()..].iter().all(String::is_empty), "{next:?}");
    let names = |more: &[&str]| column(&output(&[&at[..], &["-o", "csv"], more].concat()), "name");
    assert!(names(&["--sort", "name"]).is_sorted_by_key(|name| name.to_lowercase()));
    let lines = output(&[&at[..], &["-o", "jsonl"]].concat());
    let of_lines: Vec<String> = lines
        .lines()
        .map(|line| {
            serde_json::from_str::<serde_json::Value>(line).expect("JSON")["subscription"]["name"].as_str().expect("a name").to_owned()
        })
        .collect();
    assert_eq!(of_lines, names(&["--sort", "scenario"]));
    assert_ne!(of_lines, names(&[]));
}

#[test]
fn nothing_is_shown_for_a_time_before_an_export_was_made() {
    for command in ["status", "--plain"] {
        let before = [command, "--import", EXPORT, "--as-of", "2026-11-28", "--at", "2026-11-27"];
        let called = call(&mut program(&before), "quit\n");
        let error = "error: \"2026-11-27\" is before 2026-11-28 00:00 UTC, when the export was made";
        assert!(called.status == 2 && called.output.is_empty() && called.error.starts_with(error), "{command:?}: {called:?}");
    }
}

#[test]
fn only_what_is_asked_for_is_shown() {
    let statuses = column(&output(&["--scenario", "portfolio", "-o", "csv", "--status", "disabled,past_due"]), "status");
    assert!(statuses.iter().all(|status| status == "disabled" || status == "past_due") && statuses.len() > 1, "{statuses:?}");
    let all = output(&["-o", "csv"]);
    assert_eq!(output(&["-o", "csv", "--within", "16d"]), all);
    let nothing = output(&["-o", "csv", "--within", "15d23h59m59s"]);
    assert_eq!((nothing.lines().count(), nothing.lines().next()), (1, all.lines().next()));
    let (_, error, exit) = status(&["--within", "soon"]);
    assert_eq!((error.lines().next(), exit), (Some("error: \"soon\" is not a duration"), 2));
}

#[test]
fn a_job_fails_in_time() {
    let (printed, error, exit) = status(&["-o", "line", "--fail-within", "16d"]);
    assert_eq!((printed, exit), (output(&["-o", "line"]), 1));
    assert_eq!(error, "error: 1 subscription changes within 16d\n");
    assert_eq!(status(&["--fail-within", "3d"]).2, 0);
    // What is not shown does not count.
    assert_eq!(status(&["--fail-within", "16d", "--status", "deleted"]).2, 0);
}
