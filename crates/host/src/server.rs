//! The routes, and the check of who may call them.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::body::Body;
use axum::extract::{Path as Segments, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::sse::{Event, Sse};
use axum::response::{ErrorResponse, IntoResponse as _, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use futures_util::stream;
use jiff::Timestamp;
use lotse_vault::Script;
use parking_lot::{Mutex, MutexGuard};
use serde::Deserialize;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::sync::broadcast::error::RecvError;
use uuid::Uuid;

use crate::{World, WorldFault, pages};

/// The settings that a host is started with.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The address it listens on.
    pub address: SocketAddr,
    /// The folder with the window's files, if it serves them.
    pub page: Option<PathBuf>,
    /// A further origin whose pages may call.
    pub origin: Option<String>,
}

/// The host. Clones share one host.
#[derive(Clone)]
pub struct Host(Arc<Inner>);

struct Inner {
    settings: Settings,
    token: String,
    /// The data folders of tests; deleted at the end.
    folders: TempDir,
    worlds: Mutex<BTreeMap<String, Arc<World>>>,
}

/// Changes to a world from outside. Absent fields change nothing.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
struct Change {
    /// The time; the clock continues from there.
    clock: Option<Timestamp>,
    /// `works`, `missing` or `locked`.
    keychain: Option<String>,
    /// The file that the next open dialog returns.
    pick: Option<PathBuf>,
    /// A file that is opened with Lotse or dropped on its window.
    offer: Option<PathBuf>,
    /// Whether save dialogs are confirmed. If not, they are cancelled.
    saves: Option<bool>,
    /// Ends the program.
    end: bool,
    /// Ends the program if it is running, and starts it again.
    restart: bool,
    /// Asks the window to close.
    closing: bool,
}

impl Host {
    /// A host without worlds.
    ///
    /// # Errors
    /// There is no place for temporary folders.
    pub fn new(settings: Settings) -> std::io::Result<Self> {
        // Two version 7 UUIDs have 148 random bits.
        let token = format!("{}{}", Uuid::now_v7().simple(), Uuid::now_v7().simple());
        let folders = tempfile::Builder::new().prefix("lotse-host-").tempdir()?;
        Ok(Self(Arc::new(Inner { settings, token, folders, worlds: Mutex::default() })))
    }

    /// The token that callers must send: `Authorization: Bearer <token>`.
    pub fn token(&self) -> &str {
        &self.0.token
    }

    /// Opens a world on a data folder and returns its name.
    ///
    /// # Errors
    /// The core can't be made.
    pub fn open(&self, folder: &Path) -> Result<String, WorldFault> {
        Ok(self.keep(World::new(folder)?))
    }

    fn keep(&self, world: World) -> String {
        let name = Uuid::now_v7().simple().to_string();
        self.worlds().insert(name.clone(), Arc::new(world));
        name
    }

    /// Ends every world.
    pub fn close(&self) {
        let worlds = std::mem::take(&mut *self.worlds());
        for world in worlds.values() {
            world.end();
        }
    }

    /// The routes.
    pub fn router(&self) -> Router {
        let worlds = Router::new()
            .route("/worlds", post(create))
            .route("/worlds/{world}", get(look).post(change).delete(delete))
            .route("/worlds/{world}/call/{command}", post(call))
            .route("/worlds/{world}/events", get(events))
            .layer(from_fn_with_state(self.clone(), holds_token));
        Router::new()
            .nest("/host", worlds)
            .fallback(page)
            .layer(from_fn_with_state(self.clone(), is_from_here))
            .with_state(self.clone())
    }

    fn worlds(&self) -> MutexGuard<'_, BTreeMap<String, Arc<World>>> {
        self.0.worlds.lock()
    }

    fn world(&self, name: &str) -> Result<Arc<World>, (StatusCode, &'static str)> {
        self.worlds().get(name).cloned().ok_or((StatusCode::NOT_FOUND, "no such world"))
    }
}

/// Whether a request comes from a page that may call. Pages of other sites can reach loopback too; the browser's `Host` and
/// `Origin` headers tell them apart.
async fn is_from_here(State(host): State<Host>, request: Request, next: Next) -> Response {
    if !comes_from_here(request.headers(), &host.0.settings) {
        return StatusCode::FORBIDDEN.into_response();
    }
    next.run(request).await
}

fn comes_from_here(headers: &HeaderMap, settings: &Settings) -> bool {
    let own = [settings.address.to_string(), format!("localhost:{}", settings.address.port())];
    let said = |name| headers.get(name).and_then(|it| it.to_str().ok());
    let is_own_origin = |origin: &str| {
        own.iter().any(|it| origin.strip_prefix("http://") == Some(it))
            || settings.origin.as_deref() == Some(origin)
    };
    // A browser may omit `Origin`, but never `Host`.
    said(header::HOST).is_some_and(|it| own.iter().any(|own| own == it))
        && headers.get(header::ORIGIN).is_none_or(|it| it.to_str().is_ok_and(is_own_origin))
}

async fn holds_token(State(host): State<Host>, request: Request, next: Next) -> Response {
    if !is_authorised(request.headers(), host.token()) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    next.run(request).await
}

fn is_authorised(headers: &HeaderMap, token: &str) -> bool {
    let said = headers.get(header::AUTHORIZATION).and_then(|it| it.to_str().ok());
    said.and_then(|it| it.strip_prefix("Bearer ")).is_some_and(|it| it == token)
}

async fn page(State(host): State<Host>, request: Request) -> Response {
    match &host.0.settings.page {
        Some(folder) => pages::serve(folder, request.uri().path()).await,
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// What a new world starts from.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Beginning {
    /// The world to copy. Absent: an empty world.
    from: Option<String>,
}

async fn create(
    State(host): State<Host>,
    Json(beginning): Json<Beginning>,
) -> Result<Json<Value>, ErrorResponse> {
    let from = beginning.from.map(|name| host.world(&name)).transpose()?;
    let folder = host.0.folders.path().join(Uuid::now_v7().simple().to_string());
    let data = folder.join("data");
    let world = blocking({
        let data = data.clone();
        move || {
            let world = from.map_or_else(|| World::new(&data), |from| from.copy(&data))?;
            Ok::<_, WorldFault>(host.keep(world))
        }
    })
    .await?
    .map_err(|fault| (StatusCode::INTERNAL_SERVER_ERROR, fault.0))?;
    Ok(Json(json!({ "world": world, "folder": data, "files": folder.join("files") })))
}

async fn look(
    State(host): State<Host>,
    Segments(world): Segments<String>,
) -> Result<Json<Value>, ErrorResponse> {
    let world = host.world(&world)?;
    let seen = world.desktop().seen();
    let (opened, closed, on_top) = (seen.opened, seen.closed, seen.on_top);
    Ok(Json(json!({ "opened": opened, "closed": closed, "onTop": on_top, "clipboard": world.clipboard() })))
}

async fn change(
    State(host): State<Host>,
    Segments(world): Segments<String>,
    Json(change): Json<Change>,
) -> Result<StatusCode, ErrorResponse> {
    let world = host.world(&world)?;
    let script = match change.keychain.as_deref() {
        None => None,
        Some("works") => Some(Script::Works),
        Some("missing") => Some(Script::Missing),
        Some("locked") => Some(Script::Locked),
        Some(_) => return Err((StatusCode::BAD_REQUEST, "no such keychain").into()),
    };
    let done = blocking(move || {
        if let Some(now) = change.clock {
            world.set_clock(now);
        }
        if let Some(script) = script {
            world.set_keychain(script);
        }
        if let Some(file) = change.pick {
            world.desktop().pick(file);
        }
        if let Some(file) = change.offer {
            world.offer_file(&file);
        }
        if let Some(saves) = change.saves {
            world.desktop().answer_save_dialogs(saves);
        }
        if change.closing {
            world.ask_to_close();
        }
        if change.end {
            world.end();
        }
        if change.restart { world.restart() } else { Ok(()) }
    });
    done.await?.map_err(|fault| (StatusCode::INTERNAL_SERVER_ERROR, fault.0))?;
    Ok(StatusCode::NO_CONTENT)
}

async fn delete(
    State(host): State<Host>,
    Segments(world): Segments<String>,
) -> Result<StatusCode, ErrorResponse> {
    let world = host.world(&world)?;
    let name = host.worlds().iter().find(|(_, it)| Arc::ptr_eq(it, &world)).map(|(name, _)| name.clone());
    name.and_then(|name| host.worlds().remove(&name));
    blocking(move || world.end()).await?;
    Ok(StatusCode::NO_CONTENT)
}

/// Runs a command. A refusal by the core is answered with 422 and the fault.
async fn call(
    State(host): State<Host>,
    Segments((world, command)): Segments<(String, String)>,
    Json(arguments): Json<Value>,
) -> Result<Response, ErrorResponse> {
    let world = host.world(&world)?;
    Ok(match blocking(move || world.call(&command, arguments)).await? {
        Ok(answer) => Json(answer).into_response(),
        Err(fault) => (StatusCode::UNPROCESSABLE_ENTITY, Json(fault)).into_response(),
    })
}

/// Streams the core's events until the world is deleted.
async fn events(
    State(host): State<Host>,
    Segments(world): Segments<String>,
) -> Result<impl axum::response::IntoResponse, ErrorResponse> {
    let heard = host.world(&world)?.events();
    let events = stream::unfold(heard, |mut heard| async {
        loop {
            match heard.recv().await {
                Ok(event) => return Some((Event::default().json_data(event), heard)),
                Err(RecvError::Lagged(_)) => {}
                Err(RecvError::Closed) => return None,
            }
        }
    });
    Ok(Sse::new(events))
}

/// Runs blocking work on a thread that may block.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, ErrorResponse> {
    tokio::task::spawn_blocking(work)
        .await
        .map_err(|error| (StatusCode::INTERNAL_SERVER_ERROR, Body::from(error.to_string())).into())
}
