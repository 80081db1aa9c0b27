//! What a log contains at its most verbose level.

use std::io::Write;
use std::sync::{Arc, Mutex};

use lotse_vault::Secret;
use lotse_vendor::{Call, Door, DoorSettings, Proxy, kaseya, log_filter, umbrella};
use tracing_subscriber::filter::{LevelFilter, filter_fn};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use tracing_subscriber::{Layer as _, fmt};

use crate::server::{Reply, Server};
use crate::tunnel::{Manner, Tunnel};
use crate::world::{ca_file, good, now, settings, url, visit};

/// A log in memory.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl Log {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }

    fn layer<S>(&self) -> impl tracing_subscriber::Layer<S>
    where
        S: tracing::Subscriber + for<'l> tracing_subscriber::registry::LookupSpan<'l>,
    {
        let log = self.clone();
        fmt::layer().with_ansi(false).with_writer(move || log.clone())
    }
}

const CANARY: &str = "canary/Zt7+ä 0123456789=";
/// The forms in which a secret could appear: plain, in Base64, percent-encoded, form-encoded.
const FORMS: [&str; 6] = [
    "canary/Zt7",
    "Y2FuYXJ5L1p0NyvDpCAwMTIzNDU2Nzg5P",
    "canary%2FZt7%2B%C3%A4%200123456789%3D",
    "canary%2FZt7%2B%C3%A4+0123456789%3D",
    "0123456789=",
    // `user:` and the canary
    "dXNlcjpjYW5hcnkvWnQ3K",
];

/// The only test of this process that installs a log.
#[tokio::test(flavor = "multi_thread")]
async fn no_secret_is_written_to_the_most_verbose_log() {
    let (everything, ours) = (Log::default(), Log::default());
    tracing_subscriber::registry()
        .with(everything.layer().with_filter(LevelFilter::TRACE))
        .with(ours.layer().with_filter(filter_fn(log_filter)))
        .try_init()
        .unwrap();

    let identity = good();
    let secret = Secret::new(CANARY.to_owned());
    let echo =
        Reply::Answer(401, vec![("x-request-id", "made-up".to_owned())], format!("{{\"a\":\"{CANARY}\"}}"));
    let server = Server::always(&identity, echo).await;
    let tunnel = Tunnel::start(Manner::Open, server.address).await;
    let (_folder, ca_file) = ca_file(&identity.pem);
    let proxy = Proxy::Manual {
        address: tunnel.address.to_string(),
        sign_in: Some(("user".to_owned(), secret.clone())),
    };
    let door = Door::new(&DoorSettings { ca_file, proxy, ..settings() }, now).unwrap();
    let visit = visit(&door);
    let address = |path: &str| url(&format!("https://vsa.lotse-practice.example/api/{path}"));
    let calls = [
        Call::get(&kaseya::VENDOR, address("header")).header("accept", "x"),
        Call::get(&kaseya::VENDOR, address("bearer"))
            .bearer(&Secret::new("canary-Zt7-token-0123456789".to_owned())),
        Call::get(&kaseya::VENDOR, address("basic")).basic("user", &secret),
        Call::get(&kaseya::VENDOR, address("path?key=canary%2FZt7%2B%C3%A4%200123456789%3D"))
            .basic("user", &secret),
        Call::sign_in_form(&kaseya::VENDOR, address("form"), &[("client_secret", &secret)]),
    ];
    for call in calls {
        visit.send(call).await.unwrap();
    }
    let foreign = Call::get(&umbrella::VENDOR, address("foreign")).basic("user", &secret);
    assert!(visit.send(foreign).await.is_err());

    let (everything, ours) = (everything.text(), ours.text());
    assert!(everything.contains("hyper") || everything.contains("reqwest"), "the others do write");
    for said in ["call ended", "vsa.lotse-practice.example", "/api/path?key=•••", "status=401", "millis="]
    {
        assert!(ours.contains(said), "{said}\n{ours}");
    }
    for line in ours.lines() {
        assert!(
            line.contains("lotse_vendor::") || line.contains(" WARN ") || line.contains("ERROR"),
            "{line}"
        );
    }
    for form in FORMS.into_iter().chain(["canary-Zt7-token"]) {
        assert!(!ours.contains(form), "{form}\n{ours}");
        let leak: Vec<_> = everything.lines().filter(|line| line.contains(form)).collect();
        assert!(leak.is_empty(), "without the filter: {leak:#?}");
    }
}
