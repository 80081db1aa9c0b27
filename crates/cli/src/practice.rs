//! `lotse practice`: serves the simulated tenants until it is stopped, and says how to reach them.

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::process::ExitCode;
use std::task::Poll;

use clap::ArgMatches;
use lotse_app::simulated_tenants;
use lotse_locale::{Language, Words};
use lotse_practice::{Practice, mistakes};

use crate::guides::library;
use crate::output::{self, Failure, line, say};

pub(crate) fn run(matches: &ArgMatches, words: &Words, reader: Language) -> Result<ExitCode, Failure> {
    let failed = |error| Failure::of_file(words, reader, "cli-practice-failed", (Path::new(""), ""), &error);
    if matches.get_flag("list") {
        for name in mistakes() {
            let title = words.say(reader, &format!("mistake-{name}"), &[]);
            line(&format!("{name}: {title}"));
        }
        return Ok(ExitCode::from(output::DONE));
    }
    let (tenants_port, proxy_port) =
        (port(matches, "port", words, reader)?, port(matches, "proxy", words, reader)?);
    let asked: Vec<String> = matches.get_many::<String>("mistake").into_iter().flatten().cloned().collect();
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().map_err(failed)?;
    let library = library(words, reader)?;
    runtime.block_on(async {
        let tenants = simulated_tenants(&library, &BTreeMap::new());
        let practice = Practice::start(tenants_port.unwrap_or(0), tenants).await.map_err(failed)?;
        practice.set_mistakes(&asked).map_err(|unknown| {
            Failure::new(words, reader, "cli-unknown-mistake", &[("mistake", &unknown.0)])
        })?;
        // Polled once before anything is printed, because a reader of the output may stop the program at once.
        let mut signal = pin!(tokio::signal::ctrl_c());
        let early = poll_fn(|context| Poll::Ready(signal.as_mut().poll(context))).await;
        let address = practice.address().to_string();
        line(&say(words, reader, "cli-practice-listens", &[("address", &address)]));
        let authority = matches.get_one::<PathBuf>("ca-out");
        if let Some(path) = authority {
            output::deliver(practice.ca_pem().as_bytes(), (path, "--ca-out"), words, reader)?;
        }
        for (id, it) in library.all() {
            line("");
            line(id);
            for given in practice.tenants(|tenants| tenants.values(&it.guide)) {
                line(&format!("    {} = {}", given.kind, given.value));
            }
        }
        if let (Some(port), Some(path)) = (proxy_port, authority) {
            let proxy = practice.open_proxy(port).await.map_err(failed)?;
            say_variables(proxy, path, words, reader);
        }
        line(&say(words, reader, "cli-practice-ends", &[]));
        if !output::is_written() {
            // Without output nobody knows the addresses; that is reported at the end.
            return Ok(ExitCode::from(output::DONE));
        }
        // If no signal can be awaited, it runs until its process is killed.
        let ended = match early {
            Poll::Ready(ended) => ended,
            Poll::Pending => signal.await,
        };
        if ended.is_err() {
            std::future::pending::<()>().await;
        }
        Ok(ExitCode::from(output::DONE))
    })
}

/// The port of an option. `None` if the option is absent.
fn port(matches: &ArgMatches, option: &str, words: &Words, reader: Language) -> Result<Option<u16>, Failure> {
    let read = |text: &String| {
        text.parse().map_err(|_| Failure::new(words, reader, "cli-port-unreadable", &[("port", text)]))
    };
    matches.get_one::<String>(option).map(read).transpose()
}

/// Prints the variables for a client that uses the proxy. `SSL_CERT_FILE` is for OpenSSL, the next one for Python's requests, the
/// last one for Node.js.
fn say_variables(proxy: SocketAddr, authority: &Path, words: &Words, reader: Language) {
    let authority = std::path::absolute(authority).unwrap_or_else(|_| authority.to_owned());
    line("");
    line(&say(words, reader, "cli-practice-proxy", &[]));
    line(&format!("    HTTPS_PROXY=http://{proxy}"));
    for variable in ["SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"] {
        line(&format!("    {variable}={}", authority.display()));
    }
}
