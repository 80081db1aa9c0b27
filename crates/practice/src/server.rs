//! The server: one TLS listener on loopback that answers for all vendors.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::{HeaderValue, Request, StatusCode};
use axum::response::Response;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use parking_lot::Mutex;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_util::sync::CancellationToken;

use crate::authority;
use crate::call::{Answer, Call};
use crate::proxy;
use crate::recorder::Recorder;
use crate::replay::Replay;
use crate::spoil::{Garbage, Spoil};
use crate::tenants::{Tenants, UnknownMistake};

/// The most bytes that are read of a call.
const LONGEST_CALL: usize = 1024 * 1024;

/// The state that all connections share.
struct Shared {
    /// The tenants without mistakes.
    base: Mutex<Tenants>,
    tenants: Mutex<Tenants>,
    recorder: Mutex<Recorder>,
    spoils: Mutex<Vec<Spoil>>,
    replay: Mutex<Option<Replay>>,
    delay: Mutex<Duration>,
    at_once: AtomicUsize,
}

/// A running server with simulated tenants. It stops when this is dropped.
pub struct Practice {
    address: SocketAddr,
    ca_pem: String,
    shared: Arc<Shared>,
    stop: CancellationToken,
}

impl std::fmt::Debug for Practice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Practice").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Practice {
    /// Starts the server on a loopback port; port 0 selects any free one. Needs a running tokio runtime.
    pub async fn start(port: u16, tenants: Tenants) -> io::Result<Self> {
        let authority = authority::create(&tenants.certificate_names()).map_err(io::Error::other)?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            base: Mutex::new(tenants.clone()),
            tenants: Mutex::new(tenants),
            recorder: Mutex::default(),
            spoils: Mutex::default(),
            replay: Mutex::default(),
            delay: Mutex::default(),
            at_once: AtomicUsize::new(0),
        });
        let stop = CancellationToken::new();
        let tls = TlsAcceptor::from(authority.server);
        tokio::spawn(listen(listener, tls, Arc::clone(&shared), stop.clone()));
        Ok(Self { address, ca_pem: authority.ca_pem, shared, stop })
    }

    /// Opens a proxy on a loopback port and returns its address; port 0 selects any free port. The proxy connects
    /// the vendors' host names to the tenants and refuses all other hosts. It stops together with the server.
    pub async fn open_proxy(&self, port: u16) -> io::Result<SocketAddr> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let address = listener.local_addr()?;
        let shared = Arc::clone(&self.shared);
        let leads = move |host: &str| !shared.tenants.lock().vendor_at(host).is_empty();
        tokio::spawn(proxy::listen(listener, self.address, Arc::new(leads), self.stop.clone()));
        Ok(address)
    }

    /// The address on which the server listens.
    pub const fn address(&self) -> SocketAddr {
        self.address
    }

    /// The certificate of the authority that a client must trust, as PEM.
    pub fn ca_pem(&self) -> &str {
        &self.ca_pem
    }

    /// Replaces the tenants if these differ, and returns whether they do. Replacing them removes all mistakes.
    pub fn set_tenants(&self, tenants: Tenants) -> bool {
        let mut base = self.shared.base.lock();
        let differ = *base != tenants;
        if differ {
            base.clone_from(&tenants);
            *self.shared.tenants.lock() = tenants;
        }
        differ
    }

    /// Resets all tenants to their initial state and makes these mistakes.
    pub fn set_mistakes(&self, names: &[String]) -> Result<(), UnknownMistake> {
        let mut tenants = self.shared.base.lock().clone();
        names.iter().try_for_each(|name| tenants.make_mistake(name))?;
        *self.shared.tenants.lock() = tenants;
        Ok(())
    }

    /// Gives access to the tenants, to read or change their state.
    pub fn tenants<T>(&self, change: impl FnOnce(&mut Tenants) -> T) -> T {
        change(&mut self.shared.tenants.lock())
    }

    /// The recorded calls, oldest first.
    pub fn seen(&self) -> Vec<Call> {
        self.shared.recorder.lock().calls()
    }

    /// Deletes the recorded calls.
    pub fn forget(&self) {
        self.shared.recorder.lock().clear();
    }

    /// Spoils the answers to some calls. Replaces the previous list.
    pub fn spoil(&self, spoils: Vec<Spoil>) {
        *self.shared.spoils.lock() = spoils;
    }

    /// Answers from a file of call shapes instead of from the tenants.
    pub fn replay(&self, shapes: &serde_json::Value) {
        *self.shared.replay.lock() = Some(Replay::of(shapes));
    }

    /// Delays every answer.
    pub fn delay(&self, time: Duration) {
        *self.shared.delay.lock() = time;
    }
}

impl Drop for Practice {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

async fn listen(listener: TcpListener, tls: TlsAcceptor, shared: Arc<Shared>, stop: CancellationToken) {
    loop {
        let accepted = tokio::select! {
            () = stop.cancelled() => return,
            accepted = listener.accept() => accepted,
        };
        let Ok((stream, _)) = accepted else { continue };
        let _ = stream.set_nodelay(true);
        let (tls, shared, stop) = (tls.clone(), Arc::clone(&shared), stop.clone());
        tokio::spawn(async move {
            let Ok(stream) = tls.accept(stream).await else { return };
            let service = service_fn(move |request: Request<Incoming>| {
                let shared = Arc::clone(&shared);
                async move { Ok::<_, Infallible>(shared.respond(request).await) }
            });
            let connection = Builder::new(TokioExecutor::new());
            let serving = connection.serve_connection(TokioIo::new(stream), service);
            tokio::select! {
                () = stop.cancelled() => {}
                _ = serving => {}
            }
        });
    }
}

impl Shared {
    /// Answers a call: records it, delays it and spoils the answer as configured.
    async fn respond(&self, request: Request<Incoming>) -> Response {
        let at_once = self.at_once.fetch_add(1, Ordering::SeqCst) + 1;
        let delay = *self.delay.lock();
        let mut call = read(request, at_once).await;
        let (answer, slow) = self.answer(&call);
        tokio::time::sleep(slow).await;
        call.status = answer.status;
        call.answer.clone_from(&answer.body);
        let spoil = self.spoils.lock().iter().find(|spoil| spoil.concerns(&call)).map(|spoil| spoil.with);
        self.recorder.lock().keep(call);
        tokio::time::sleep(delay + spoil.map_or(Duration::ZERO, Garbage::delay)).await;
        let response = match spoil {
            Some(garbage) => response(garbage.spoil(answer), garbage.breaks_off()),
            None => response(answer, false),
        };
        self.at_once.fetch_sub(1, Ordering::SeqCst);
        response
    }

    /// The answer from the replay, otherwise from the tenants, and its delay.
    fn answer(&self, call: &Call) -> (Answer, Duration) {
        let mut tenants = self.tenants.lock();
        if let Some(replay) = self.replay.lock().as_mut() {
            return (replay.answer(tenants.vendor_at(&call.host), call), Duration::ZERO);
        }
        tenants.answer(call).unwrap_or((Answer::empty(404), Duration::ZERO))
    }
}

async fn read(request: Request<Incoming>, at_once: usize) -> Call {
    let (parts, body) = request.into_parts();
    let body = to_bytes(Body::new(body), LONGEST_CALL).await.unwrap_or_default();
    let text = |value: &HeaderValue| String::from_utf8_lossy(value.as_bytes()).into_owned();
    let headers = parts.headers.iter().map(|(name, value)| (name.to_string(), text(value))).collect();
    let call = Call {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().map(ToOwned::to_owned),
        headers,
        body: body.to_vec(),
        at_once,
        ..Call::default()
    };
    let host = call.header("host").split(':').next().unwrap_or_default().to_ascii_lowercase();
    Call { host, ..call }
}

/// Converts the answer to HTTP. With `breaks_off`, the connection ends with an error after the body.
fn response(answer: Answer, breaks_off: bool) -> Response {
    let mut response = Response::new(if breaks_off {
        let pieces = [Ok(answer.body), Err(io::Error::other("reset"))];
        Body::from_stream(futures_util::stream::iter(pieces))
    } else {
        Body::from(answer.body)
    });
    *response.status_mut() = StatusCode::from_u16(answer.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    for (name, value) in answer.headers {
        if let Ok(value) = HeaderValue::try_from(value) {
            response.headers_mut().insert(name, value);
        }
    }
    response
}
