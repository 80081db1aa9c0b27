//! `lotse practice`: serves the simulated tenants until it is stopped, and says how to reach them.

use std::collections::BTreeMap;
use std::future::poll_fn;
use std::path::PathBuf;
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
    let failed = |detail: &str| Failure::new(words, reader, "cli-practice-failed", &[("detail", detail)]);
    if matches.get_flag("list") {
        for name in mistakes() {
            let title = words.say(reader, &format!("mistake-{name}"), &[]);
            line(&format!("{name}: {title}"));
        }
        return Ok(ExitCode::from(output::DONE));
    }
    let port = match matches.get_one::<String>("port") {
        None => 0,
        Some(text) => {
            text.parse().map_err(|_| Failure::new(words, reader, "cli-port-unreadable", &[("port", text)]))?
        }
    };
    let asked: Vec<String> = matches.get_many::<String>("mistake").into_iter().flatten().cloned().collect();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(|error| failed(&error.to_string()))?;
    let library = library(words, reader)?;
    runtime.block_on(async {
        let tenants = simulated_tenants(&library, &BTreeMap::new());
        let practice = Practice::start(port, tenants).await.map_err(|error| failed(&error.to_string()))?;
        practice.set_mistakes(&asked).map_err(|unknown| {
            Failure::new(words, reader, "cli-unknown-mistake", &[("mistake", &unknown.0)])
        })?;
        // Polled once before anything is printed: a reader of the output may stop the program at once.
        let mut signal = pin!(tokio::signal::ctrl_c());
        let early = poll_fn(|context| Poll::Ready(signal.as_mut().poll(context))).await;
        let address = practice.address().to_string();
        line(&say(words, reader, "cli-practice-listens", &[("address", &address)]));
        if let Some(path) = matches.get_one::<PathBuf>("ca-out") {
            output::deliver(practice.ca_pem().as_bytes(), Some(path), words, reader)?;
        }
        for (id, it) in &library.guides {
            line("");
            line(id);
            for given in practice.tenants(|tenants| tenants.values(&it.guide)) {
                line(&format!("    {} = {}", given.kind, given.value));
            }
        }
        line(&say(words, reader, "cli-practice-ends", &[]));
        // Without a signal it runs until its process is ended from outside.
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
