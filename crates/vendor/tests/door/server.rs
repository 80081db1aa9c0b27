//! A small HTTPS server that sends the replies of a test.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use crate::world::Identity;

/// The server's reaction to a request.
#[derive(Clone)]
pub(crate) enum Reply {
    /// A complete answer: status, additional headers, body.
    Answer(u16, Vec<(&'static str, String)>, String),
    /// These bytes, then closes the connection.
    Bytes(Vec<u8>),
    /// These bytes, then nothing for a long time.
    Stalls(Vec<u8>),
    /// No reply for this time, then 200.
    Late(Duration),
    /// Closes the connection without a reply.
    Nothing,
}

impl Reply {
    pub(crate) fn status(status: u16) -> Self {
        Self::Answer(status, Vec::new(), "{}".to_owned())
    }

    pub(crate) fn json(text: &str) -> Self {
        Self::Answer(200, Vec::new(), text.to_owned())
    }
}

type Handler = Box<dyn Fn(usize, &str) -> Reply + Send + Sync>;

struct Shared {
    handler: Handler,
    seen: Mutex<Vec<String>>,
    now: AtomicUsize,
    most: AtomicUsize,
}

/// A running server. It stops with the test's runtime.
pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    shared: Arc<Shared>,
}

impl Server {
    /// Starts a server. The handler receives the number of the request, from 0, and its head.
    pub(crate) async fn start(
        identity: &Identity,
        handler: impl Fn(usize, &str) -> Reply + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared {
            handler: Box::new(handler),
            seen: Mutex::default(),
            now: AtomicUsize::new(0),
            most: AtomicUsize::new(0),
        });
        let tls = TlsAcceptor::from(identity.server.clone());
        let inside = shared.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (tls, shared) = (tls.clone(), inside.clone());
                tokio::spawn(async move {
                    if let Ok(stream) = tls.accept(stream).await {
                        serve(stream, &shared).await;
                    }
                });
            }
        });
        Self { address, shared }
    }

    /// Starts a server that always sends the same reply.
    pub(crate) async fn always(identity: &Identity, reply: Reply) -> Self {
        Self::start(identity, move |_, _| reply.clone()).await
    }

    /// The heads of all requests, with the parts of the bodies that arrived with them.
    pub(crate) fn seen(&self) -> Vec<String> {
        self.shared.seen.lock().unwrap().clone()
    }

    /// The most requests that were handled at the same time.
    pub(crate) fn most_at_once(&self) -> usize {
        self.shared.most.load(Ordering::SeqCst)
    }
}

async fn serve(mut stream: impl AsyncRead + AsyncWrite + Unpin, shared: &Shared) {
    while let Some(request) = read(&mut stream).await {
        let number = {
            let mut seen = shared.seen.lock().unwrap();
            seen.push(request.clone());
            seen.len() - 1
        };
        let now = shared.now.fetch_add(1, Ordering::SeqCst) + 1;
        shared.most.fetch_max(now, Ordering::SeqCst);
        let reply = (shared.handler)(number, &request);
        let bytes = match reply {
            Reply::Answer(status, headers, body) => Some(answer(status, &headers, &body)),
            Reply::Bytes(bytes) => {
                let _ = stream.write_all(&bytes).await;
                let _ = stream.flush().await;
                None
            }
            Reply::Stalls(bytes) => {
                let _ = stream.write_all(&bytes).await;
                let _ = stream.flush().await;
                tokio::time::sleep(Duration::from_mins(1)).await;
                None
            }
            Reply::Late(time) => {
                tokio::time::sleep(time).await;
                Some(answer(200, &[], "{}"))
            }
            Reply::Nothing => None,
        };
        shared.now.fetch_sub(1, Ordering::SeqCst);
        let Some(bytes) = bytes else { return };
        if stream.write_all(&bytes).await.is_err() {
            return;
        }
        let _ = stream.flush().await;
    }
}

fn answer(status: u16, headers: &[(&'static str, String)], body: &str) -> Vec<u8> {
    let more: Vec<_> = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let more = more.concat();
    format!("HTTP/1.1 {status} Practice\r\ncontent-length: {}\r\n{more}\r\n{body}", body.len()).into_bytes()
}

/// Reads a request, with its body if it has a `Content-Length`.
pub(crate) async fn read(stream: &mut (impl AsyncRead + Unpin)) -> Option<String> {
    let mut bytes = Vec::new();
    while !bytes.ends_with(b"\r\n\r\n") {
        let mut byte = [0];
        if stream.read(&mut byte).await.ok()? == 0 {
            return None;
        }
        bytes.push(byte[0]);
    }
    let head = String::from_utf8_lossy(&bytes).to_lowercase();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.trim().parse().ok());
    let mut body = vec![0; length.unwrap_or(0)];
    stream.read_exact(&mut body).await.ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned() + &String::from_utf8_lossy(&body))
}
