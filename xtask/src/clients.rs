//! Other people's clients against the simulated tenants: one for Python, two for Node, with pinned versions.
//!
//! They go through the proxy of `lotse practice`, so that they reach the tenants under the vendors' own host names. pip
//! and npm ask the registries that this machine is set up for.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::process::{Failure, Task, because};
use crate::steps::Verdict;
use crate::{ui, workspace};

/// Messages of pip and npm about a file that differs from the pinned one. Any other error means that the registry can't be
/// reached.
const FORGED: [&str; 3] = ["DO NOT MATCH THE HASHES", "EINTEGRITY", "npm error code EUSAGE"];

/// The variables that `lotse practice --proxy` prints, as the clients know them.
const VARIABLES: [&str; 4] = ["HTTPS_PROXY", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE", "NODE_EXTRA_CA_CERTS"];

/// Runs the clients that can be installed here.
pub(crate) fn run() -> Result<Verdict, Failure> {
    let folder = workspace::root().join("target/clients");
    fs::create_dir_all(&folder).map_err(because(folder.display()))?;
    let python = python(&folder)?;
    let node = node(&folder)?;
    let (Some(python), Some(node)) = (&python, &node) else {
        start_each(&folder, python.into_iter().chain(node).flatten())?;
        return Ok(Verdict::Skipped(
            "not all clients: python3 with venv or npm is missing, or their registry can't be reached",
        ));
    };
    start_each(&folder, python.iter().chain(node).cloned())?;
    Ok(Verdict::Passed)
}

/// A client to run, and the guide whose values it needs.
type Client = (Task, &'static str);

/// The clients for Python. `None` if they can't be installed.
fn python(folder: &Path) -> Result<Option<Vec<Client>>, Failure> {
    let source = workspace::root().join("xtask/clients/python");
    let venv = folder.join("python");
    let program = if cfg!(windows) { "python" } else { "python3" };
    let made = Task::new(program).args(["-m", "venv"]).args([&venv]);
    let inside = venv.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let install = Task::new(&inside)
        .args(["-m", "pip", "install", "--quiet", "--require-hashes", "-r"])
        .args([source.join("requirements.txt")]);
    if !installed(&[made, install])? {
        return Ok(None);
    }
    let task = Task::new(inside).args([source.join("connectwise.py")]);
    Ok(Some(vec![(task, "sophos-central-connectwise")]))
}

/// The clients for Node. `None` if they can't be installed.
fn node(folder: &Path) -> Result<Option<Vec<Client>>, Failure> {
    let source = workspace::root().join("xtask/clients/node");
    let place = folder.join("node");
    fs::create_dir_all(&place).map_err(because(place.display()))?;
    for name in ["package.json", "package-lock.json", ".npmrc", "connectwise.js", "autotask.js"] {
        fs::copy(source.join(name), place.join(name)).map_err(because(name))?;
    }
    let install = ui::npm(["ci", "--ignore-scripts", "--loglevel=error"]).folder(place.clone());
    if !installed(&[install])? {
        return Ok(None);
    }
    let task = |script| ui::node([script]).folder(place.clone());
    Ok(Some(vec![
        (task("connectwise.js"), "sophos-central-connectwise"),
        (task("autotask.js"), "sophos-central-autotask"),
    ]))
}

/// Whether these tasks could install something. A file that is not the pinned one is a failure.
fn installed(tasks: &[Task]) -> Result<bool, Failure> {
    for task in tasks {
        task.announce();
        // If the program is missing, nothing can be installed.
        let Ok(captured) = task.capture() else { return Ok(false) };
        if !captured.success {
            eprintln!("{}", captured.text);
            if FORGED.iter().any(|words| captured.text.contains(words)) {
                return Err(Failure(format!("`{}` got another file than the pinned one", task.line())));
            }
            return Ok(false);
        }
    }
    Ok(true)
}

/// Starts the tenants, and each client after the other.
fn start_each(folder: &Path, clients: impl Iterator<Item = Client>) -> Result<(), Failure> {
    Task::cargo().args(["build", "--bin", "lotse", "--examples"]).run()?;
    let authority = folder.join("authority.pem");
    let practice = Task::new(workspace::built_program("lotse")?)
        .args(["practice", "--proxy", "--lang", "en", "--ca-out"])
        .args([&authority]);
    let (_running, said) = practice.start(|line| line.contains("Ctrl+C"))?;
    let said = Said::of(&said);
    for (client, guide) in clients {
        let values = said.values.get(guide).into_iter().flatten();
        let mut client = client.args(values);
        for name in VARIABLES {
            client = client.variable(name, said.variables.get(name).cloned().unwrap_or_default());
        }
        client.run()?;
    }
    Ok(())
}

/// What `lotse practice` prints: variables for clients, and the values of each guide.
#[derive(Debug, Default, PartialEq, Eq)]
struct Said {
    variables: BTreeMap<String, String>,
    values: BTreeMap<String, Vec<String>>,
}

impl Said {
    fn of(text: &str) -> Self {
        let mut said = Self::default();
        let mut guide = String::new();
        for line in text.lines() {
            match line.strip_prefix("    ") {
                None => line.trim().clone_into(&mut guide),
                Some(line) => {
                    if let Some((kind, value)) = line.split_once(" = ") {
                        said.values.entry(guide.clone()).or_default().push(format!("{kind}={value}"));
                    } else if let Some((name, value)) = line.split_once('=') {
                        said.variables.insert(name.to_owned(), value.to_owned());
                    }
                }
            }
        }
        said
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_and_the_values_of_each_guide_are_told_apart() {
        let said = Said::of(
            "Set:\n    HTTPS_PROXY=http://127.0.0.1:1\n\none\n    site = a=b\n    key = x\n\ntwo\n    key = y\nPress Ctrl+C",
        );
        assert_eq!(said.variables["HTTPS_PROXY"], "http://127.0.0.1:1");
        assert_eq!(said.values["one"], ["site=a=b", "key=x"]);
        assert_eq!(said.values["two"], ["key=y"]);
    }
}
