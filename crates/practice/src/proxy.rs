//! A proxy on loopback that connects the vendors' host names to the simulated tenants.
//!
//! A client that uses it reaches the tenants under the vendors' real names, without a change to its code. It opens
//! tunnels (CONNECT) only to the tenants, so nothing that is sent through it can leave this computer.

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use axum::response::Response;
use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto::Builder;
use tokio::net::{TcpListener, TcpStream};
use tokio_util::sync::CancellationToken;

/// The port of the vendors' servers.
const HTTPS: u16 = 443;

/// Decides whether a vendor answers at a host.
type Leads = dyn Fn(&str) -> bool + Send + Sync;

/// Serves the proxy until it is stopped. Every tunnel leads to the tenants.
pub(crate) async fn listen(
    listener: TcpListener,
    tenants: SocketAddr,
    leads: Arc<Leads>,
    stop: CancellationToken,
) {
    loop {
        let accepted = tokio::select! {
            () = stop.cancelled() => return,
            accepted = listener.accept() => accepted,
        };
        let Ok((stream, _)) = accepted else { continue };
        let (leads, stop) = (Arc::clone(&leads), stop.clone());
        tokio::spawn(async move {
            let stopped = stop.clone();
            let service = service_fn(move |request: Request<Incoming>| {
                let (leads, stop) = (Arc::clone(&leads), stop.clone());
                async move { Ok::<_, Infallible>(connect(request, tenants, &*leads, stop).await) }
            });
            let connection = Builder::new(TokioExecutor::new());
            let serving = connection.serve_connection_with_upgrades(TokioIo::new(stream), service);
            tokio::select! {
                () = stopped.cancelled() => {}
                _ = serving => {}
            }
        });
    }
}

/// Opens a tunnel to the tenants, or refuses with a reason.
async fn connect(
    request: Request<Incoming>,
    tenants: SocketAddr,
    leads: &Leads,
    stop: CancellationToken,
) -> Response {
    if request.method() != Method::CONNECT {
        return refusal(StatusCode::METHOD_NOT_ALLOWED, "This proxy only opens tunnels to https addresses.");
    }
    let host = request.uri().host().unwrap_or_default().to_ascii_lowercase();
    if request.uri().port_u16() != Some(HTTPS) || !leads(&host) {
        return refusal(StatusCode::FORBIDDEN, "This proxy leads to the practice tenants only.");
    }
    let Ok(mut server) = TcpStream::connect(tenants).await else {
        return refusal(StatusCode::BAD_GATEWAY, "The practice tenants do not answer.");
    };
    tokio::spawn(async move {
        // The connection becomes a tunnel once the client has read the answer.
        let Ok(client) = hyper::upgrade::on(request).await else { return };
        let mut client = TokioIo::new(client);
        tokio::select! {
            () = stop.cancelled() => {}
            _ = tokio::io::copy_bidirectional(&mut client, &mut server) => {}
        }
    });
    Response::new(Body::empty())
}

fn refusal(status: StatusCode, text: &'static str) -> Response {
    let mut response = Response::new(Body::from(text));
    *response.status_mut() = status;
    response
}
