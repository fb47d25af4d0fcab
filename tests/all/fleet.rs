//! Many subscriptions: fetched page after page, shown by what changes next, and spread over processes. Runs the commands of `docs/FLEET.md`.

use std::{
    fs,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Command, Stdio},
    thread,
};

use crate::program::{Called, Folder, call};

/// Whether the programs that the page names are there. Without them it is not tried.
fn is_possible() -> bool {
    let missing = ["jq", "curl"].into_iter().find(|name| Command::new(name).arg("--version").output().is_err());
    if let Some(name) = missing {
        eprintln!("{name} is not installed: the page is not tried");
    }
    missing.is_none()
}

/// The commands of the page, those indented by four blanks.
fn commands() -> Vec<&'static str> {
    include_str!("../../docs/FLEET.md").lines().filter_map(|line| line.strip_prefix("    ")).collect()
}

/// Runs a command in a shell, with the program, `duckdb` and `az` of the folder in its path.
fn shell(folder: &Folder, command: &str) -> Called {
    let program = Path::new(env!("CARGO_BIN_EXE_account-center")).parent().expect("a folder");
    let path = format!("{}:{}:/usr/local/bin:/usr/bin:/bin", folder.path("bin").display(), program.display());
    let mut shell = Command::new("sh");
    shell
        .args(["-c", command])
        .current_dir(folder.path(""))
        .env_clear()
        .env("PATH", path)
        .env("HOME", folder.path(""))
        .env("LANG", "C.UTF-8");
    call(shell.env("TZ", "UTC").env("WAIT", "0").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()), "")
}

/// A folder with `docs` and a program that stands for another one.
fn folder(program: &str, script: &str) -> Folder {
    let folder = Folder::new();
    for name in ["docs", "bin"] {
        fs::create_dir(folder.path(name)).expect("it is new");
    }
    folder.write("docs/all-subscriptions.sh", include_str!("../../docs/all-subscriptions.sh"));
    let file = format!("bin/{program}");
    folder.write(&file, script);
    fs::set_permissions(folder.path(&file), fs::Permissions::from_mode(0o755)).expect("it is there");
    folder
}

fn subscription(number: usize) -> String {
    format!(
        r#"{{"subscriptionId":"00000000-0000-4000-8000-{number:012}","displayName":"Contoso {number}","state":"Enabled",
        "subscriptionPolicies":{{"quotaId":"FreeTrial_2014-09-01","spendingLimit":"On"}}}}"#
    )
}

fn page(numbers: &[usize], next: Option<&str>) -> String {
    let value: Vec<String> = numbers.iter().map(|number| subscription(*number)).collect();
    let next = next.map_or_else(|| "null".to_owned(), |next| format!("\"{next}\""));
    format!(r#"{{"value":[{}],"nextLink":{next}}}"#, value.join(","))
}

/// Answers requests one after the other, each with the next answer: a status and a body.
fn serve(listener: &TcpListener, answers: &[(u16, String)]) -> Vec<String> {
    let answer = |(status, body): &(u16, String)| {
        let (mut stream, _): (TcpStream, _) = listener.accept().expect("somebody asks");
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte).expect("a request");
            request.push(byte[0]);
        }
        write!(stream, "HTTP/1.1 {status} x\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}", body.len()).expect("it listens");
        String::from_utf8(request).expect("a text").split(' ').nth(1).expect("a path").to_owned()
    };
    answers.iter().map(answer).collect()
}

/// What `az rest` does, but for signing in: it fails where the server refuses.
const AZ: &str = "#!/bin/sh\nexec curl --silent --fail \"$(printf %s \"$5\" | sed \"s|https://management.azure.com|$SERVER|\")\"\n";

/// Runs the script against a server that gives these answers. Returns the paths that were asked for, too.
fn fetched(answers: &[(u16, String)], attempts: usize) -> (Called, Vec<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let server = format!("http://{}", listener.local_addr().expect("an address"));
    let folder = folder("az", &AZ.replace("$SERVER", &server));
    thread::scope(|scope| {
        let asked = scope.spawn(|| serve(&listener, answers));
        let called = shell(
            &folder,
            &format!("ATTEMPTS={attempts} sh docs/all-subscriptions.sh > all.json && account-center status --import all.json -o jsonl"),
        );
        (called, asked.join().expect("every answer was asked for"))
    })
}

#[test]
fn all_pages_are_fetched_whatever_happens_on_the_way() {
    if !is_possible() {
        return;
    }
    let next = "https://management.azure.com/subscriptions?api-version=2022-12-01&$skiptoken=2";
    let second = page(&[2, 3], None);
    let (called, asked) = fetched(
        &[
            (429, "{}".into()),
            (200, page(&[1, 2], Some(next))),
            // Cut off, and fetched again. One was added meanwhile: the second subscription stands on both pages.
            (200, second[..second.len() / 2].to_owned()),
            (200, second),
        ],
        3,
    );
    assert_eq!((called.error.as_str(), called.status, called.output.lines().count()), ("", 0, 3));
    assert_eq!(asked[3], "/subscriptions?api-version=2022-12-01&$skiptoken=2");
}

#[test]
fn a_page_that_never_comes_prints_nothing() {
    if !is_possible() {
        return;
    }
    let next = "https://management.azure.com/subscriptions?page=2";
    let (called, _) = fetched(&[(200, page(&[1], Some(next))), (429, "{}".into()), (200, "{".into())], 2);
    assert_eq!((called.output.as_str(), called.error.lines().last(), called.status), ("", Some("page 2 could not be fetched"), 1));
}

#[test]
fn the_commands_of_the_page_run() {
    if !is_possible() {
        return;
    }
    let (fetch, others): (Vec<_>, Vec<_>) = commands().into_iter().partition(|command| command.starts_with("sh "));
    assert_eq!(fetch, ["sh docs/all-subscriptions.sh > subscriptions.json"], "the tests above run it");
    // There may be no DuckDB here. The lines are what it reads: one object each, all with the same keys.
    let folder = folder("duckdb", "#!/bin/sh\njq --exit-status --compact-output .subscription.status status.jsonl\n");
    folder.write("subscriptions.json", &page(&(0..60).collect::<Vec<_>>(), None));
    for command in others.iter().filter(|command| !command.starts_with("account-center --import")) {
        let called = shell(&folder, &command.replace("25000", "25"));
        assert_eq!((called.error.as_str(), called.status), ("", 0), "{command}");
    }
    let whole = shell(&folder, "account-center status --import subscriptions.json -o jsonl | jq -c .subscription.id | sort");
    let spread = shell(&folder, "jq -c .subscription.id status.jsonl | sort");
    assert_eq!((whole.output.lines().count(), whole.output), (60, spread.output));
}
