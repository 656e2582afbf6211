//! `willing links` against a server on loopback that misbehaves in every usual way. Nothing here leaves the machine: the hosts that
//! exist are those that `--resolve` names.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    missing_docs
)]

mod common;

use std::collections::{BTreeMap, HashMap};
use std::fs;
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, Issuer, KeyPair, date_time_ymd};
use rustls::crypto::ring;
use rustls::pki_types::PrivateKeyDer;
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use serde_json::Value;
use tempfile::TempDir;

use common::copy;

const TITLE: &str = "Sommet de la coalition";

/// What the server was asked: the host, the path, and the whole head.
type Log = Arc<Mutex<Vec<(String, String, String)>>>;

struct Server {
    at: SocketAddr,
    log: Log,
    /// What the clients trust.
    authority: String,
}

/// Certificates by host: good ones, unless the name says otherwise.
#[derive(Debug)]
struct Certificates {
    good: Mutex<HashMap<String, Arc<CertifiedKey>>>,
    issuer: Issuer<'static, KeyPair>,
}

impl Certificates {
    fn issue(&self, host: &str) -> Arc<CertifiedKey> {
        let named = if host.starts_with("other-name") {
            "other.example"
        } else {
            host
        };
        let mut params = CertificateParams::new(vec![named.to_owned()]).unwrap();
        if host.starts_with("expired") {
            params.not_before = date_time_ymd(2020, 1, 1);
            params.not_after = date_time_ymd(2021, 1, 1);
        }
        let key = KeyPair::generate().unwrap();
        let certificate = if host.starts_with("self-signed") {
            params.self_signed(&key)
        } else {
            params.signed_by(&key, &self.issuer)
        };
        let key = PrivateKeyDer::try_from(key.serialize_der()).unwrap();
        let key = ring::sign::any_supported_type(&key).unwrap();
        Arc::new(CertifiedKey::new(
            vec![certificate.unwrap().der().clone()],
            key,
        ))
    }
}

impl ResolvesServerCert for Certificates {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let host = hello.server_name()?.to_owned();
        let mut good = self.good.lock().unwrap();
        Some(
            good.entry(host.clone())
                .or_insert_with(|| self.issue(&host))
                .clone(),
        )
    }
}

impl Server {
    fn start() -> Self {
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params
            .distinguished_name
            .push(DnType::CommonName, "authority of the test");
        let authority = params.self_signed(&key).unwrap().pem();
        let certificates = Certificates {
            good: Mutex::default(),
            issuer: Issuer::new(params, key),
        };
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_cert_resolver(Arc::new(certificates));
        let (config, log) = (Arc::new(config), Log::default());
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let at = listener.local_addr().unwrap();
        let to = log.clone();
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let (config, log) = (config.clone(), to.clone());
                thread::spawn(move || serve(stream, config, &log));
            }
        });
        Self { at, log, authority }
    }

    /// How often a host was asked for a page.
    fn asked(&self, host: &str) -> usize {
        self.log
            .lock()
            .unwrap()
            .iter()
            .filter(|(of, ..)| of == host)
            .count()
    }
}

trait Wire: Read + Write {}
impl<T: Read + Write> Wire for T {}

fn serve(stream: TcpStream, config: Arc<ServerConfig>, log: &Log) {
    let mut first = [0];
    if stream.peek(&mut first).unwrap_or_default() == 0 {
        return;
    }
    let mut wire: Box<dyn Wire> = if first[0] == 0x16 {
        let tls = ServerConnection::new(config).unwrap();
        Box::new(StreamOwned::new(tls, stream))
    } else {
        Box::new(stream)
    };
    let (mut head, mut byte) = (Vec::new(), [0]);
    while !head.ends_with(b"\r\n\r\n") {
        if !matches!(wire.read(&mut byte), Ok(1)) {
            return;
        }
        head.push(byte[0]);
    }
    let head = String::from_utf8(head).unwrap();
    let path = head.split(' ').nth(1).unwrap().to_owned();
    let host = head.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("host").then(|| value.to_owned())
    });
    let host = host.unwrap();
    let nth = {
        let mut log = log.lock().unwrap();
        log.push((host.clone(), path.clone(), head.clone()));
        log.iter().filter(|(of, ..)| *of == host).count()
    };
    // Whoever has seen enough hangs up.
    let _ = answer(&mut wire, &host, &path, &head, nth);
    let _ = wire.flush();
}

fn page(title: &str) -> Vec<u8> {
    format!("<!doctype html><html><head><title>{title}</title></head></html>").into_bytes()
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// Answers as the host, which is named by what it does.
fn answer(
    wire: &mut dyn Wire,
    host: &str,
    path: &str,
    head: &str,
    nth: usize,
) -> std::io::Result<()> {
    let mut send = |status: &str, headers: &str, body: &[u8]| {
        let length = body.len();
        let headers = if headers.is_empty() {
            ""
        } else {
            &format!("{headers}\r\n")
        };
        write!(
            wire,
            "HTTP/1.1 {status}\r\nContent-Type: text/html\r\n{headers}Content-Length: {length}\r\n\r\n"
        )?;
        wire.write_all(body)?;
        wire.flush()
    };
    let fine = page(&format!("{TITLE} - Élysée"));
    let mut redirect = |status: &str, to: &str| send(status, &format!("Location: {to}"), b"");
    match (host.trim_end_matches(".example"), path) {
        ("moved", "/page") => redirect("301 Moved Permanently", "/elsewhere/new"),
        ("moved-relative", "/page") => redirect("308 Permanent Redirect", "below/new?id=1#top"),
        ("moved-away", "/page") => redirect("301 Moved Permanently", "//fine.example/away"),
        ("temporary", "/page") => redirect("302 Found", "https://fine.example/for-now"),
        ("slash", "/page") => redirect("301 Moved Permanently", "http://slash.example/page/"),
        ("home", "/page") => redirect("302 Found", "/"),
        ("circle", "/page") => redirect("302 Found", "/other"),
        ("circle", "/other") => redirect("302 Found", "/page"),
        ("endless", path) => redirect("302 Found", &format!("{path}x")),
        ("moved-to-nothing", "/page") => redirect("301 Moved Permanently", "/nothing"),
        ("script", _) => redirect("302 Found", "javascript:alert(1)"),
        ("file", _) => redirect("302 Found", "file:///etc/passwd"),
        ("inward", _) => redirect("302 Found", "http://127.0.0.1:1/admin"),
        ("inward-by-name", _) => redirect("302 Found", "https://inside.example/admin"),
        ("gone-404", _) | ("moved-to-nothing", "/nothing") => send("404 Not Found", "", &page("Nothing here")),
        ("gone-410" | "kept-copy" | "lost-copy", "/page") => send("410 Gone", "", b""),
        ("web.archive.org", "/lost") => send("404 Not Found", "", b""),
        ("forbidden", _) => send("403 Forbidden", "", &page("Forbidden")),
        ("wall", _) => send("200 OK", "", &page("Just a moment...")),
        ("patient", _) if nth == 1 => send("429 Too Many Requests", "Retry-After: 1", b""),
        ("impatient", _) => send("429 Too Many Requests", "Retry-After: 99999", b""),
        ("flaky", _) if nth == 1 => send("500 Internal Server Error", "", b""),
        ("broken", _) => send("503 Service Unavailable", "", b""),
        ("changed", _) => send("200 OK", "", &page("Domain for sale")),
        ("evil", _) => send("200 OK", "", &page("\u{1b}]0;pwned\u{7}\u{202e}&#27;[31m\n::error::x](y)")),
        ("cyrillic", _) => send("200 OK", "X: charset", b"<meta charset=\"windows-1251\"><title>\xd3\xea\xf0\xe0\xbf\xed\xe0</title>"),
        ("not-utf8", _) => send("200 OK", "", b"<title>Sommet de la coalition \xff\xfe\x80</title>"),
        ("zipped", _) => send("200 OK", "Content-Encoding: gzip", &gzip(&fine)),
        ("bomb", _) => send("200 OK", "Content-Encoding: gzip", &gzip(&vec![b' '; 8 << 20])),
        ("short", _) => {
            write!(wire, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 99999\r\n\r\n<title>{TITLE}")
        }
        ("huge-body", _) => {
            write!(wire, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")?;
            loop {
                wire.write_all(&[b'x'; 4096])?;
            }
        }
        ("huge-head", _) => {
            write!(wire, "HTTP/1.1 200 OK\r\n")?;
            loop {
                write!(wire, "X-Header: {}\r\n", "x".repeat(1000))?;
            }
        }
        ("garbage", _) => wire.write_all(b"SSH-2.0-OpenSSH_9.9\r\n\0\0\0\x0c\r\n\r\n"),
        ("closes", _) => Ok(()),
        ("silent-once", _) if nth > 1 => send("404 Not Found", "", b""),
        ("silent" | "silent-once", _) => {
            thread::sleep(Duration::from_secs(60));
            Ok(())
        }
        ("slow-head" | "slow-body", _) => {
            if host.starts_with("slow-body") {
                write!(wire, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<title>")?;
            }
            for byte in b"HTTP/1.1 200 OK\r\nOn: ".iter().chain([b'x'; 400].iter()) {
                wire.write_all(&[*byte])?;
                wire.flush()?;
                thread::sleep(Duration::from_millis(50));
            }
            Ok(())
        }
        ("tagged", _) if head.contains("\"v1\"") => send("304 Not Modified", "ETag: \"v1\"", b""),
        ("tagged", _) => send("200 OK", "ETag: \"v1\"", &fine),
        ("archive.org", path) if path.contains("gone-404") => send(
            "200 OK",
            "",
            br#"{"archived_snapshots": {"closest": {"status": "200", "available": true, "url": "http://evil.example/", "timestamp": "20260107101112"}}}"#,
        ),
        ("archive.org", _) => send("200 OK", "", br#"{"archived_snapshots": {}}"#),
        _ => send("200 OK", "", &fine),
    }
}

/// A record whose sources are at hosts named by what they do.
struct Record {
    folder: TempDir,
    hosts: Vec<String>,
}

impl Record {
    fn new(hosts: &[&str]) -> Self {
        let folder = TempDir::new().unwrap();
        copy(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join("../curator/tests/base"),
            &folder.path().join("data"),
        );
        let record = Self {
            folder,
            hosts: hosts.iter().map(|host| (*host).to_owned()).collect(),
        };
        for host in hosts {
            record.write(host, "");
        }
        record
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, host: &str, more: &str) {
        let text = format!(
            "url: https://{host}.example/page\ntitle: {TITLE}\npublisher: Élysée\nkind: official\nlang: fr\naccessed: \"2026-01-07\"\n{more}"
        );
        fs::write(self.path(&format!("data/sources/{host}.yaml")), text).unwrap();
    }

    /// The command for the sources of this record; their hosts are where the server is.
    fn command(&self, server: &Server, arguments: &[&str]) -> Command {
        fs::write(self.path("authority.pem"), &server.authority).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_willing"));
        command
            .current_dir(&self.folder)
            .args(["links", "--today", "2026-11-22", "--trust", "authority.pem"])
            .args([
                "--delay",
                "0",
                "--backoff",
                "0.05",
                "--longest-wait",
                "2",
                "--jobs",
                "32",
            ])
            .args(arguments);
        for host in &self.hosts {
            command.args(["--source", host]);
            if !host.starts_with("no-host") {
                command
                    .arg("--resolve")
                    .arg(format!("{host}.example={}", server.at));
            }
        }
        command
            .arg("--resolve")
            .arg(format!("fine.example={}", server.at))
            .arg("--resolve")
            .arg("inside.example=10.1.2.3:443");
        command
    }

    /// Runs it where the network is, which shows by hosts that are always there.
    fn run(&self, server: &Server, arguments: &[&str]) -> Output {
        let mut command = self.command(server, arguments);
        for host in ["archive.org", "web.archive.org"] {
            command
                .arg("--resolve")
                .arg(format!("{host}={}", server.at));
        }
        command.output().unwrap()
    }
}

/// What is found in each file: the rule, and the message with the help.
fn findings(output: &Output) -> BTreeMap<String, (String, String)> {
    let json: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", text(&output.stderr)));
    let found = json["findings"].as_array().unwrap().iter().map(|finding| {
        let text = |key: &str| finding[key].as_str().unwrap_or_default().to_owned();
        let id = Path::new(&text("file"))
            .file_stem()
            .unwrap()
            .to_str()
            .unwrap()
            .to_owned();
        (
            id,
            (
                text("rule"),
                format!("{}: {}", text("message"), text("help")),
            ),
        )
    });
    found.collect()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Each host, and what must be found there: a rule with a piece of the message, a doubt, or nothing.
const WORLD: [(&str, Expected); 37] = {
    use Expected::{Doubt, Finding, Nothing};
    [
        ("fine", Nothing),
        ("temporary", Nothing),
        ("slash", Nothing),
        ("patient", Nothing),
        ("flaky", Nothing),
        ("zipped", Nothing),
        ("bomb", Nothing),
        ("short", Nothing),
        ("huge-body", Nothing),
        ("not-utf8", Nothing),
        (
            "gone-404",
            Finding("dead-link", "the page is gone: the server answers 404"),
        ),
        (
            "gone-410",
            Finding("dead-link", "the page is gone: the server answers 410"),
        ),
        ("moved-to-nothing", Finding("dead-link", "answers 404")),
        (
            "home",
            Finding("dead-link", "it leads to the front page of home.example"),
        ),
        (
            "no-host",
            Finding("dead-link", "there is no host `no-host.example`"),
        ),
        (
            "moved",
            Finding(
                "moved-link",
                "stands at https://moved.example/elsewhere/new for good",
            ),
        ),
        (
            "moved-relative",
            Finding(
                "moved-link",
                "https://moved-relative.example/below/new?id=1 for",
            ),
        ),
        (
            "moved-away",
            Finding("moved-link", "https://fine.example/away for"),
        ),
        (
            "changed",
            Finding("changed-page", "is titled “Domain for sale” now"),
        ),
        ("cyrillic", Finding("changed-page", "“Україна”")),
        ("evil", Finding("changed-page", "pwned")),
        (
            "self-signed",
            Finding(
                "bad-certificate",
                "is vouched for by nobody known: self-signed.example",
            ),
        ),
        (
            "expired",
            Finding("bad-certificate", "has expired: expired.example"),
        ),
        (
            "other-name",
            Finding(
                "bad-certificate",
                "is made out to another host: other-name.example",
            ),
        ),
        ("forbidden", Doubt("answers 403")),
        ("wall", Doubt("asks whether its reader is a person")),
        ("impatient", Doubt("answers 429")),
        ("broken", Doubt("answers 503")),
        ("circle", Doubt("redirects in a circle")),
        ("endless", Doubt("redirects without end")),
        ("script", Doubt("redirects out of the web")),
        ("file", Doubt("redirects out of the web")),
        ("inward", Doubt("is in a private network")),
        ("inward-by-name", Doubt("is in a private network")),
        ("huge-head", Doubt("answers with a head that is too large")),
        ("garbage", Doubt("does not answer in HTTP")),
        ("closes", Doubt("closed the connection")),
    ]
};

#[derive(Debug, Clone, Copy)]
enum Expected {
    Nothing,
    Finding(&'static str, &'static str),
    Doubt(&'static str),
}

#[test]
fn each_misbehaviour_is_called_by_its_name() {
    let server = Server::start();
    let record = Record::new(&WORLD.map(|(host, _)| host));
    let output = record.run(
        &server,
        &[
            "--format",
            "json",
            "--verbose",
            "--contact",
            "https://example.org/about",
        ],
    );
    let summary = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{summary}");
    let found = findings(&output);
    let doubt_of = |host: &str| {
        let lines: Vec<&str> = summary.lines().collect();
        let place = lines
            .iter()
            .position(|line| line.contains(&format!("    {host}  ")))?;
        lines[..place]
            .iter()
            .rfind(|line| !line.starts_with("    "))
            .copied()
    };
    let mut wrong = Vec::new();
    for (host, expected) in WORLD {
        let (finding, doubt) = (found.get(host), doubt_of(host));
        let is_right = match expected {
            Expected::Nothing => finding.is_none() && doubt.is_none(),
            Expected::Finding(rule, piece) => {
                finding.is_some_and(|(is, text)| is == rule && text.contains(piece))
            }
            Expected::Doubt(why) => {
                finding.is_none() && doubt.is_some_and(|doubt| doubt.contains(why))
            }
        };
        if !is_right {
            wrong.push(format!("{host}: {finding:?}, {doubt:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}\n{summary}", wrong.join("\n"));
    assert!(summary.starts_with("37 addresses: 10 fine, 3 moved, 5 gone, 3 with another title, 3 with a bad certificate, 13 of which nobody can tell\n"), "{summary}");
    // Nobody is asked more often than they said, and all are told who asks, and why.
    assert_eq!(
        (
            server.asked("patient.example"),
            server.asked("impatient.example"),
            server.asked("broken.example")
        ),
        (2, 1, 3)
    );
    let log = server.log.lock().unwrap();
    let agent = "checks the links of the public record of the Coalition of the Willing for Ukraine; +https://example.org/about)";
    assert!(
        log.iter()
            .all(|(.., head)| head.contains(agent) && head.contains("fr, en;q=0.5"))
    );
    let output = text(&output.stdout) + &summary;
    assert!(
        !output.contains(['\u{1b}', '\u{7}', '\u{202e}']),
        "{output}"
    );
}

#[test]
fn whoever_takes_too_long_is_not_waited_for() {
    let server = Server::start();
    let record = Record::new(&["silent", "slow-head", "slow-body", "refusing"]);
    let closed = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let start = Instant::now();
    let refusing = format!("refusing.example={closed}");
    // The last place that is named for a host counts.
    let mut command = record.command(&server, &["--timeout", "3", "--retries", "0"]);
    let output = command
        .args(["--resolve", &refusing, "--resolve"])
        .arg(format!("archive.org={}", server.at))
        .output()
        .unwrap();
    assert!(start.elapsed() < Duration::from_secs(20));
    let shown = text(&output.stdout);
    assert_eq!(output.status.code(), Some(0), "{shown}");
    // The page of the slow body is there, though nobody saw its title.
    assert!(
        shown.contains("4 addresses: 1 fine, 3 of which nobody can tell\n"),
        "{shown}"
    );
    assert!(shown.contains("did not answer in time (2)"), "{shown}");
    assert!(shown.contains("took no connection (1)"), "{shown}");
}

#[test]
fn findings_stand_at_the_line_of_the_address() {
    let server = Server::start();
    let record = Record::new(&["gone-404"]);
    let output = record.run(&server, &["--archived"]);
    let shown = text(&output.stdout);
    let expected = "warning[dead-link]: the page is gone: the server answers 404\n \
                    --> data/sources/gone-404.yaml:1:6\n  \
                    |\n\
                    1 | url: https://gone-404.example/page\n  \
                    |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^\n  \
                    |\n  \
                    = help: add the copy of 2026-01-07: archived: \"https://web.archive.org/web/20260107101112/https://gone-404.example/page\"\n\n\
                    1 file checked: 1 warning\n\
                    1 address: 1 gone\n";
    assert_eq!(shown, expected);
    assert_eq!(output.status.code(), Some(1));
    // The proposal is one: with it the record is valid, and the finding gone.
    record.write(
        "gone-404",
        "archived: \"https://web.archive.org/web/20260107101112/https://gone-404.example/page\"\n",
    );
    let output = record.run(&server, &["--archived"]);
    let shown = text(&output.stdout);
    assert_eq!(
        shown,
        "1 file checked, nothing found\n2 addresses: 1 fine, 1 gone with an archived copy named\n"
    );
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn copies_are_looked_for_and_looked_at() {
    let server = Server::start();
    let record = Record::new(&["fine", "lost-copy", "kept-copy", "gone-404"]);
    record.write("lost-copy", "archived: https://web.archive.org/lost\n");
    record.write("kept-copy", "archived: https://web.archive.org/kept\n");
    record.write(
        "gone-404",
        "allow:\n  - rule: dead-link\n    why: For the test.\n",
    );
    let output = record.run(&server, &["--archived=all", "--format", "json"]);
    let (found, summary) = (findings(&output), text(&output.stderr));
    let ids: Vec<&str> = found.keys().map(String::as_str).collect();
    assert_eq!(ids, ["lost-copy"], "{summary}");
    assert!(found["lost-copy"].1.contains("the archived copy is gone"));
    assert!(
        summary.contains(
            "Archived copies that could be named:\n  data/sources/gone-404.yaml\n    archived: \""
        ),
        "{summary}"
    );
    assert!(
        summary.contains("The archive has no copy of 1 more"),
        "{summary}"
    );
    // An allowance that nothing needs any more is told.
    record.write(
        "fine",
        "allow:\n  - rule: dead-link\n    why: For the test.\n",
    );
    let found = findings(&record.run(&server, &["--format", "json"]));
    assert_eq!(found["fine"].0, "unused-allowance");
}

#[test]
fn what_is_known_is_not_asked_again() {
    let server = Server::start();
    let record = Record::new(&["tagged", "gone-404"]);
    assert_eq!(record.run(&server, &[]).status.code(), Some(1));
    let again = record.run(&server, &[]);
    assert!(
        text(&again.stdout).contains("2 addresses (1 seen by an earlier run): 1 fine, 1 gone\n")
    );
    assert_eq!(
        (
            server.asked("tagged.example"),
            server.asked("gone-404.example")
        ),
        (1, 2)
    );
    // What the server calls unchanged still has its title: the record is judged by it, however it has changed.
    let file = record.path("data/sources/tagged.yaml");
    let other = fs::read_to_string(&file)
        .unwrap()
        .replace(TITLE, "Discours de Nouvel An");
    fs::write(&file, other).unwrap();
    let third = record.run(&server, &["--max-age", "0", "--format", "json"]);
    assert_eq!(findings(&third)["tagged"].0, "changed-page");
    let log = server.log.lock().unwrap();
    let last = log
        .iter()
        .rfind(|(host, ..)| host == "tagged.example")
        .unwrap();
    assert!(
        last.2.to_lowercase().contains("if-none-match: \"v1\""),
        "{}",
        last.2
    );
}

#[test]
fn a_run_that_was_killed_is_continued() {
    let server = Server::start();
    let record = Record::new(&["fine", "silent-once"]);
    let mut run = record
        .command(&server, &[])
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let start = Instant::now();
    let visits = || fs::read_to_string(record.path(".willing-links.ndjson")).unwrap_or_default();
    while visits().lines().count() < 1 {
        assert!(start.elapsed() < Duration::from_secs(20));
        thread::sleep(Duration::from_millis(20));
    }
    run.kill().unwrap();
    run.wait().unwrap();
    let next = record.run(&server, &[]);
    assert!(
        text(&next.stdout).contains("2 addresses (1 seen by an earlier run): 1 fine, 1 gone\n"),
        "{}",
        text(&next.stdout)
    );
    assert_eq!(server.asked("fine.example"), 1);
    // The longest waiting come first, and the others are counted.
    let limited = record.run(&server, &["--max-age", "0", "--limit", "1"]);
    assert!(
        text(&limited.stdout).contains("1 address: 1 fine\n1 left for another run\n"),
        "{}",
        text(&limited.stdout)
    );
}

#[test]
fn without_a_network_nothing_is_called_dead() {
    let server = Server::start();
    let record = Record::new(&["no-host-1", "no-host-2"]);
    let output = record.command(&server, &[]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(text(&output.stdout), "");
    let said = text(&output.stderr);
    assert!(
        said.starts_with("error: there is no network here: "),
        "{said}"
    );
    assert!(said.contains("nothing was followed"), "{said}");
}

#[test]
fn what_is_asked_for_must_be_there() {
    let server = Server::start();
    let record = Record::new(&["fine"]);
    for (arguments, said) in [
        (
            &["--source", "fien"][..],
            "no source is called `fien`; did you mean `fine`?",
        ),
        (
            &["--host", "elysee.fr", "--host", "exmaple.org"],
            "no source is at the host `exmaple.org`",
        ),
        (&["--publisher", "Elysée"], "did you mean `Élysée`?"),
        (&["--since", "2027"], "no source is all that was asked for"),
        (&["--limit", "0"], "0 is not in 1.."),
        (&["--cache", "data"], "name another file with `--cache`"),
        (&["--contact", "me (at) home"], "without blanks"),
        (&["--timeout=-1"], "a number of seconds"),
    ] {
        let output = record.run(&server, arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(
            text(&output.stderr).contains(said),
            "{}",
            text(&output.stderr)
        );
    }
    assert!(server.log.lock().unwrap().is_empty());
    // Nor does a record with errors lead anywhere.
    record.write("fine", "archived: nowhere\n");
    assert_eq!(record.run(&server, &[]).status.code(), Some(1));
    assert!(server.log.lock().unwrap().is_empty());
}
