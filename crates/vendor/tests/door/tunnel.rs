//! A proxy on loopback that opens tunnels, with or without authentication.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

use crate::server::read;

/// How the proxy answers.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Manner {
    /// Opens a tunnel for every request.
    Open,
    /// Opens a tunnel for requests with this `Proxy-Authorization`.
    Ask(&'static str),
    /// Demands Windows authentication.
    AskWindows,
    /// Refuses the host.
    Refuse,
}

/// A running proxy. Whatever host is requested, the tunnel leads to one server.
pub(crate) struct Tunnel {
    pub(crate) address: SocketAddr,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Tunnel {
    pub(crate) async fn start(manner: Manner, to: SocketAddr) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen: Arc<Mutex<Vec<String>>> = Arc::default();
        let inside = seen.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(through(stream, manner, to, inside.clone()));
            }
        });
        Self { address, seen }
    }

    /// The requests that arrived unencrypted.
    pub(crate) fn seen(&self) -> Vec<String> {
        self.seen.lock().unwrap().clone()
    }
}

async fn through(mut stream: TcpStream, manner: Manner, to: SocketAddr, seen: Arc<Mutex<Vec<String>>>) {
    let Some(request) = read(&mut stream).await else { return };
    seen.lock().unwrap().push(request.clone());
    let header = |wanted: &str| {
        let line = request.lines().find(|line| line.to_lowercase().starts_with("proxy-authorization: "));
        line.is_some_and(|line| line.ends_with(wanted))
    };
    let refusal: &[u8] = match manner {
        Manner::Open => b"",
        Manner::Ask(wanted) if header(wanted) => b"",
        Manner::Ask(_) => {
            b"HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Basic\r\ncontent-length: 0\r\n\r\n"
        }
        Manner::AskWindows => {
            b"HTTP/1.1 407 Proxy Authentication Required\r\nproxy-authenticate: Negotiate\r\n\
              proxy-authenticate: NTLM\r\ncontent-length: 0\r\n\r\n"
        }
        Manner::Refuse => b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n",
    };
    if !refusal.is_empty() {
        let _ = stream.write_all(refusal).await;
        return;
    }
    let Ok(mut server) = TcpStream::connect(to).await else { return };
    let _ = stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n").await;
    let _ = copy_bidirectional(&mut stream, &mut server).await;
}
