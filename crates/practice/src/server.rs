//! The server: one TLS listener on loopback that answers for all vendors.

use std::collections::BTreeMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::{Request, StatusCode};
use axum::response::{IntoResponse as _, Response};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use hyper_util::service::TowerToHyperService;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;
use tower::{ServiceExt as _, service_fn};

use crate::recorder::Recorder;
use crate::replay::Replay;
use crate::{Seen, Spoil, Tenants, UnknownMistake};
use crate::{authority, autotask, connectwise, kaseya, mistakes, sophos, umbrella};

/// What handlers share.
#[derive(Clone)]
pub(crate) struct Shared(Arc<Inner>);

struct Inner {
    tenants: Mutex<Tenants>,
    seen: Mutex<Recorder>,
    spoils: Mutex<Vec<Spoil>>,
    replay: Mutex<Option<Replay>>,
    delay: Mutex<Duration>,
    at_once: AtomicUsize,
}

impl Shared {
    /// The tenants.
    pub(crate) fn tenants(&self) -> MutexGuard<'_, Tenants> {
        self.0.tenants.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Running practice tenants. Dropping it ends them.
pub struct Practice {
    address: SocketAddr,
    ca_pem: String,
    shared: Shared,
    stop: CancellationToken,
}

impl std::fmt::Debug for Practice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Practice").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Practice {
    /// Starts the tenants on loopback, on this port or any free one (0). Needs a running tokio runtime.
    pub async fn start(port: u16) -> io::Result<Self> {
        let authority = authority::make().map_err(io::Error::other)?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let address = listener.local_addr()?;
        let shared = Shared(Arc::new(Inner {
            tenants: Mutex::default(),
            seen: Mutex::default(),
            spoils: Mutex::default(),
            replay: Mutex::default(),
            delay: Mutex::default(),
            at_once: AtomicUsize::new(0),
        }));
        let stop = CancellationToken::new();
        tokio::spawn(listen(listener, TlsAcceptor::from(authority.server), shared.clone(), stop.clone()));
        Ok(Self { address, ca_pem: authority.ca_pem, shared, stop })
    }

    /// Where it listens.
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// The authority that a client must trust, PEM.
    pub fn ca_pem(&self) -> &str {
        &self.ca_pem
    }

    /// Sets all tenants up anew, with these mistakes.
    pub fn set_mistakes(&self, names: &[String]) -> Result<(), UnknownMistake> {
        let tenants = mistakes::with(names)?;
        *self.shared.tenants() = tenants;
        Ok(())
    }

    /// Changes the tenants, or reads how they are set up.
    pub fn tenants<T>(&self, change: impl FnOnce(&mut Tenants) -> T) -> T {
        change(&mut self.shared.tenants())
    }

    /// Every call so far.
    pub fn seen(&self) -> Vec<Seen> {
        self.shared.0.seen.lock().unwrap_or_else(PoisonError::into_inner).seen()
    }

    /// Forgets the calls so far.
    pub fn forget(&self) {
        self.shared.0.seen.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Spoils the answers to some calls, instead of those named before.
    pub fn spoil(&self, spoils: Vec<Spoil>) {
        *self.shared.0.spoils.lock().unwrap_or_else(PoisonError::into_inner) = spoils;
    }

    /// Answers as a file of calls by their shape says, instead of what the tenants would say.
    pub fn replay(&self, shapes: &serde_json::Value) {
        let replay = Replay::of(shapes);
        *self.shared.0.replay.lock().unwrap_or_else(PoisonError::into_inner) = Some(replay);
    }

    /// Makes every answer wait this long.
    pub fn delay(&self, time: Duration) {
        *self.shared.0.delay.lock().unwrap_or_else(PoisonError::into_inner) = time;
    }
}

impl Drop for Practice {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

async fn listen(listener: TcpListener, tls: TlsAcceptor, shared: Shared, stop: CancellationToken) {
    loop {
        let accepted = tokio::select! {
            () = stop.cancelled() => return,
            accepted = listener.accept() => accepted,
        };
        let Ok((stream, _)) = accepted else { continue };
        let _ = stream.set_nodelay(true);
        let (tls, shared, stop) = (tls.clone(), shared.clone(), stop.clone());
        tokio::spawn(async move {
            let Ok(stream) = tls.accept(stream).await else { return };
            let service = service_fn(move |request: Request<hyper::body::Incoming>| {
                let shared = shared.clone();
                async move { Ok::<_, std::convert::Infallible>(answer(shared, request.map(Body::new)).await) }
            });
            let connection = Builder::new(TokioExecutor::new());
            let serving =
                connection.serve_connection(TokioIo::new(stream), TowerToHyperService::new(service));
            tokio::select! {
                () = stop.cancelled() => {}
                _ = serving => {}
            }
        });
    }
}

/// Answers one call, recorded, perhaps late, perhaps spoiled.
async fn answer(shared: Shared, request: Request<Body>) -> Response {
    let at_once = shared.0.at_once.fetch_add(1, Ordering::SeqCst) + 1;
    let delay = *shared.0.delay.lock().unwrap_or_else(PoisonError::into_inner);
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, 1024 * 1024).await.unwrap_or_default();
    let text = |value: &axum::http::HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers: BTreeMap<String, String> =
        parts.headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect();
    let host = headers
        .get("host")
        .map_or_else(String::new, |host| host.split(':').next().unwrap_or_default().to_ascii_lowercase());
    let mut seen = Seen {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().map(ToOwned::to_owned),
        host: host.clone(),
        headers,
        body: body.to_vec(),
        status: 0,
        answer: Vec::new(),
        at_once,
    };
    let request = Request::from_parts(parts, Body::from(body));
    let replayed = {
        let mut replay = shared.0.replay.lock().unwrap_or_else(PoisonError::into_inner);
        replay.as_mut().map(|replay| replay.answer(api(&host), &seen.method, &seen.path))
    };
    let response = match (replayed, router(&host)) {
        (Some(response), _) => response,
        (None, Some(router)) => match router.with_state(shared.clone()).oneshot(request).await {
            Ok(response) => response,
            Err(never) => match never {},
        },
        (None, None) => StatusCode::NOT_FOUND.into_response(),
    };
    let (parts, body) = response.into_parts();
    let right: Bytes = to_bytes(body, 64 * 1024 * 1024).await.unwrap_or_default();
    seen.status = parts.status.as_u16();
    seen.answer = right.to_vec();
    let spoils = shared.0.spoils.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let spoil = spoils.into_iter().find(|spoil| {
        spoil.method == seen.method
            && seen.path.to_ascii_lowercase().contains(&spoil.path.to_ascii_lowercase())
    });
    shared.0.seen.lock().unwrap_or_else(PoisonError::into_inner).keep(seen);
    tokio::time::sleep(delay).await;
    let response = match spoil {
        Some(spoil) => spoil.with.apply(parts.status, right).await,
        None => Response::from_parts(parts, Body::from(right)),
    };
    shared.0.at_once.fetch_sub(1, Ordering::SeqCst);
    response
}

/// The API that answers at a host, as files name it.
fn api(host: &str) -> &'static str {
    if autotask::serves(host) {
        "autotask"
    } else if connectwise::serves(host) {
        "connectwise"
    } else if kaseya::serves(host) {
        "kaseya"
    } else if sophos::serves(host) {
        "sophos-central"
    } else if umbrella::serves(host) {
        "umbrella"
    } else {
        ""
    }
}

/// The vendor that answers at a host.
fn router(host: &str) -> Option<Router<Shared>> {
    Some(match api(host) {
        "autotask" => autotask::router(),
        "connectwise" => connectwise::router(),
        "kaseya" => kaseya::router(),
        "sophos-central" => sophos::router(),
        "umbrella" => umbrella::router(),
        _ => return None,
    })
}
