//! `lotse-host`: starts the development host, and prints one line of JSON with its address and token.
//!
//! It ends when its standard input is closed, so it never outlives the program that started it.

use std::io::{Read as _, Write as _};
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use lotse_host::{Host, Settings};
use serde_json::json;

/// The core of Lotse behind HTTP, for development and tests.
#[derive(Parser)]
struct Arguments {
    /// Opens one world on this data folder at the start, and names it in the printed line
    #[arg(long, value_name = "FOLDER")]
    data: Option<PathBuf>,
    /// Serves the window's files from this folder
    #[arg(long, value_name = "FOLDER")]
    page: Option<PathBuf>,
    /// A page from this origin may call as well, such as Vite's
    #[arg(long, value_name = "ORIGIN")]
    origin: Option<String>,
}

fn main() -> ExitCode {
    match serve(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "lotse-host: {error}");
            ExitCode::FAILURE
        }
    }
}

fn serve(arguments: Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Runtime::new()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)))?;
    let address = listener.local_addr()?;
    // A world has a runtime of its own, which must not end inside this one. So it ends after this one has ended.
    let host = Host::new(Settings { address, page: arguments.page, origin: arguments.origin })?;
    let world = match arguments.data {
        Some(folder) => Some(host.open(&folder)?),
        None => None,
    };
    let line = json!({ "address": format!("http://{address}"), "token": host.token(), "world": world });
    writeln!(std::io::stdout(), "{line}")?;
    let router = host.router();
    let served = runtime.block_on(async {
        tokio::select! {
            served = axum::serve(listener, router) => served,
            () = input_closed() => Ok(()),
        }
    });
    drop(runtime);
    host.close();
    Ok(served?)
}

/// Waits for the end of standard input. It reads on a detached thread, because such a read can't be cancelled.
async fn input_closed() {
    let (closed, wait) = tokio::sync::oneshot::channel();
    std::thread::spawn(move || {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        let _ = closed.send(());
    });
    let _ = wait.await;
}
