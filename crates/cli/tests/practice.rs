//! The real program `lotse practice`: simulated tenants for scripts.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::Arc;

use lotse_app::{Library, simulated_tenants};
use lotse_practice::mistakes;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

fn practice(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
    command.arg("practice").args(arguments).args(["--lang", "en"]).stdin(Stdio::null());
    command
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Running tenants, stopped at the end of the test.
struct Running {
    child: Child,
    address: SocketAddr,
    /// The proxy to use for calls.
    proxy: Option<String>,
    said: String,
}

impl Running {
    /// Starts the tenants, and waits until they have printed everything.
    fn start(arguments: &[&str]) -> Self {
        let mut child = practice(arguments).stdout(Stdio::piped()).spawn().unwrap();
        let mut said = String::new();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        while !said.contains("Ctrl+C") {
            assert!(output.read_line(&mut said).unwrap() > 0, "it ended: {said}");
        }
        let word = said.split_whitespace().find(|word| word.starts_with("127.0.0.1:")).unwrap();
        Self { address: word.parse().unwrap(), proxy: None, child, said }
    }

    /// Makes one call over TLS that trusts only this authority.
    fn get(&self, pem: &[u8], host: &'static str, path: &str) -> std::io::Result<String> {
        let mut roots = RootCertStore::empty();
        roots.add(CertificateDer::from_pem_slice(pem).unwrap()).unwrap();
        let config = ClientConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_root_certificates(roots)
            .with_no_client_auth();
        let name = ServerName::try_from(host).unwrap();
        let connection = ClientConnection::new(Arc::new(config), name).unwrap();
        let mut tunnel = TcpStream::connect(self.address)?;
        if let Some(proxy) = &self.proxy {
            tunnel = TcpStream::connect(proxy)?;
            write!(tunnel, "CONNECT {host}:443 HTTP/1.1\r\nHost: {host}:443\r\n\r\n")?;
            let mut head = Vec::new();
            while !head.ends_with(b"\r\n\r\n") {
                let mut byte = [0];
                tunnel.read_exact(&mut byte)?;
                head.extend(byte);
            }
            assert!(text(&head).starts_with("HTTP/1.1 200"), "{}", text(&head));
        }
        let mut stream = StreamOwned::new(connection, tunnel);
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n")?;
        let mut answer = Vec::new();
        match stream.read_to_end(&mut answer) {
            // The tenants close the connection without a TLS close message.
            Err(error) if error.kind() != std::io::ErrorKind::UnexpectedEof => Err(error),
            _ => Ok(String::from_utf8_lossy(&answer).into_owned()),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn pem(file: &Path) -> Vec<u8> {
    std::fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

#[test]
fn all_mistakes_are_listed_in_words() {
    let names = mistakes();
    let mut texts = Vec::new();
    for lang in ["de", "nl", "en"] {
        let output = Command::new(env!("CARGO_BIN_EXE_lotse"))
            .args(["practice", "--list", "--lang", lang])
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        let said = text(&output.stdout);
        let listed: Vec<(&str, &str)> = said.lines().map(|line| line.split_once(": ").unwrap()).collect();
        assert_eq!(listed.iter().map(|(name, _)| *name).collect::<Vec<_>>(), names);
        assert!(listed.iter().all(|(_, title)| title.len() > 10 && !title.contains("[mistake-")), "{said}");
        texts.push(said);
    }
    assert!(texts[0] != texts[1] && texts[1] != texts[2]);
}

#[test]
fn tenants_listen_on_a_free_port_and_print_their_values() {
    let running = Running::start(&[]);
    assert_ne!(running.address.port(), 0);
    let library = Library::shipped().unwrap();
    let tenants = simulated_tenants(&library, &BTreeMap::new());
    for guide in ["kaseya-vsa-autotask", "sophos-central-autotask", "umbrella-connectwise"] {
        assert!(running.said.lines().any(|line| line == guide), "{}", running.said);
        for given in tenants.values(library.guide(guide).unwrap()) {
            let line = format!("    {} = {}", given.kind, given.value);
            assert!(running.said.contains(&line), "{line}: {}", running.said);
        }
    }
    let second = Running::start(&[]);
    assert_ne!(second.address, running.address, "several side by side");
}

#[test]
fn tenants_answer_to_the_vendors_host_names() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("authority.pem");
    let running = Running::start(&["--ca-out", &file.display().to_string()]);
    let pem = pem(&file);
    assert!(text(&pem).starts_with("-----BEGIN CERTIFICATE-----"));
    let user = "practice-old@uebungsfirma.lotse-practice.example";
    let path = format!("/atservicesrest/v1.0/zoneInformation?user={user}");
    let answer = running.get(&pem, "webservices.autotask.net", &path).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(answer.contains("webservices18.autotask.net"), "{answer}");
    let answer = running.get(&pem, "eu.myconnectwise.net", "/login/companyinfo/uebungsfirma").unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert!(running.get(&pem, "example.org", "/").is_err(), "nobody else's name");

    let other = folder.path().join("other.pem");
    let _other = Running::start(&["--ca-out", &other.display().to_string()]);
    let other = self::pem(&other);
    assert!(other != pem, "each has an authority of its own");
    assert!(running.get(&other, "webservices.autotask.net", &path).is_err(), "not trusted");
}

#[test]
fn a_client_behind_the_proxy_reaches_the_tenants_by_the_vendors_names_and_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("authority.pem").display().to_string();
    let mut running = Running::start(&["--ca-out", &file, "--proxy"]);
    for variable in ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"] {
        assert!(running.said.contains(&format!("{variable}={file}")), "{}", running.said);
    }
    let proxy = running.said.split("HTTPS_PROXY=http://").nth(1).unwrap().lines().next().unwrap().to_owned();
    let ask = |first: &str| {
        let mut stream = TcpStream::connect(&proxy).unwrap();
        write!(stream, "{first} HTTP/1.1\r\nHost: {first}\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        BufReader::new(stream).read_line(&mut answer).unwrap();
        answer
    };
    for (first, status) in [
        ("CONNECT api-eu.myconnectwise.net:443", "200"),
        ("CONNECT ID.SOPHOS.COM:443", "200"),
        ("CONNECT vsa.lotse-practice.example:443", "200"),
        ("CONNECT example.org:443", "403"),
        ("CONNECT localhost:443", "403"),
        ("CONNECT webservices18.autotask.net:25", "403"),
        ("GET http://webservices18.autotask.net/", "405"),
    ] {
        assert!(ask(first).starts_with(&format!("HTTP/1.1 {status}")), "{first}: {}", ask(first));
    }

    // The tenants answer through the tunnel.
    running.proxy = Some(proxy);
    let pem = pem(Path::new(&file));
    let answer = running.get(&pem, "eu.myconnectwise.net", "/login/companyinfo/uebungsfirma").unwrap();
    assert!(answer.contains("SiteUrl"), "{answer}");
}

#[test]
fn the_served_tenants_have_the_mistake() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("authority.pem");
    let arguments = ["--mistake", "connectwise-company-unknown", "--ca-out", &file.display().to_string()];
    let running = Running::start(&arguments);
    let answer = running.get(&pem(&file), "eu.myconnectwise.net", "/login/companyinfo/uebungsfirma").unwrap();
    assert!(!answer.contains("SiteUrl"), "{answer}");
}

#[test]
fn invalid_arguments_and_ports_in_use_are_refused() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let nowhere = "/nonexistent folder/ca.pem";
    for (arguments, named) in [
        (&["--port", &port][..], ""),
        (&["--port", "many"], "many"),
        (&["--port", "65536"], "65536"),
        (&["--mistake", "no-such-mistake"], "lotse practice --list"),
        (&["--ca-out", nowhere], nowhere),
        (&["--proxy"], "--ca-out"),
        (&["--ca-out", "ca.pem", "--proxy", "many"], "many"),
    ] {
        let output: Output = practice(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {output:?}");
        let said = text(&output.stderr);
        assert!(!said.trim().is_empty() && said.contains(named), "{arguments:?}: {said}");
        assert!(!said.contains("panicked") && !said.contains("[cli-"), "{said}");
    }
}

#[cfg(unix)]
#[test]
fn practice_ends_on_a_signal() {
    let mut running = Running::start(&[]);
    let id = running.child.id().to_string();
    assert!(Command::new("kill").args(["-INT", &id]).status().unwrap().success());
    assert_eq!(running.child.wait().unwrap().code(), Some(0));
    assert!(TcpStream::connect(running.address).is_err(), "nobody listens any more");
}
