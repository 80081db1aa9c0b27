//! Starts other programs. No other module does.
//!
//! Every command line is printed before it runs, so that a developer can repeat it by hand. No shell is involved. Programs
//! get no standard input unless they need it, so that none waits for an answer unseen.

use std::ffi::{OsStr, OsString};
use std::fmt;
use std::io::{BufRead, BufReader, IsTerminal, Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::Duration;

use crate::workspace;

/// Why xtask stops, in one plain sentence for the developer.
#[derive(Debug)]
pub(crate) struct Failure(pub(crate) String);

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Makes a `Failure` from any displayable cause and a description of what was being done.
pub(crate) fn because<E: fmt::Display>(doing: impl fmt::Display) -> impl FnOnce(E) -> Failure {
    move |cause| Failure(format!("{doing}: {cause}"))
}

/// The captured result of a task.
pub(crate) struct Captured {
    pub(crate) success: bool,
    /// Standard output followed by standard error.
    pub(crate) text: String,
}

/// A program with its arguments. By default it runs in the repository's root.
#[derive(Clone, Debug)]
pub(crate) struct Task {
    program: OsString,
    arguments: Vec<OsString>,
    folder: PathBuf,
    /// Searched for programs before the folders of `PATH`.
    path_first: Option<PathBuf>,
    variables: Vec<(&'static str, String)>,
    interactive: bool,
}

/// A program in the background. Closing its standard input asks it to exit; dropping this kills it.
pub(crate) struct Background(Child);

impl Drop for Background {
    fn drop(&mut self) {
        drop(self.0.stdin.take());
        if !matches!(self.0.try_wait(), Ok(Some(_))) {
            thread::sleep(Duration::from_millis(200));
            let _ = self.0.kill();
        }
        let _ = self.0.wait();
    }
}

impl Task {
    pub(crate) fn new(program: impl AsRef<OsStr>) -> Self {
        Self {
            program: program.as_ref().to_owned(),
            arguments: Vec::new(),
            folder: workspace::root(),
            path_first: None,
            variables: Vec::new(),
            interactive: false,
        }
    }

    /// The cargo that started xtask.
    pub(crate) fn cargo() -> Self {
        Self::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
    }

    pub(crate) fn args<I: IntoIterator<Item: AsRef<OsStr>>>(mut self, arguments: I) -> Self {
        self.arguments.extend(arguments.into_iter().map(|argument| argument.as_ref().to_owned()));
        self
    }

    pub(crate) fn folder(mut self, folder: PathBuf) -> Self {
        self.folder = folder;
        self
    }

    /// Searches `folder` first for the program and for those that it starts.
    pub(crate) fn path_first(mut self, folder: PathBuf) -> Self {
        self.path_first = Some(folder);
        self
    }

    /// Sets an environment variable.
    pub(crate) fn variable(mut self, name: &'static str, value: String) -> Self {
        self.variables.push((name, value));
        self
    }

    /// Gives the program the terminal's input: for the app, and for sudo's password prompt.
    pub(crate) fn interactive(mut self) -> Self {
        self.interactive = true;
        self
    }

    /// The command line as it would be typed in a shell.
    pub(crate) fn line(&self) -> String {
        let program = PathBuf::from(&self.program);
        let program = if program.is_absolute() { program.file_stem() } else { Some(program.as_os_str()) };
        let words = program.into_iter().chain(self.arguments.iter().map(OsString::as_os_str));
        words.map(quoted).collect::<Vec<_>>().join(" ")
    }

    /// Runs with output to the terminal.
    pub(crate) fn run(&self) -> Result<(), Failure> {
        self.announce();
        let status = self.command().status().map_err(because(self.line()))?;
        self.judge(status)
    }

    /// Runs up to three times, with pauses: for commands that use the network or wait for a lock.
    pub(crate) fn run_patiently(&self) -> Result<(), Failure> {
        for pause in [5, 20] {
            match self.run() {
                Ok(()) => return Ok(()),
                Err(failure) => eprintln!("{failure}. Trying again in {pause} s."),
            }
            thread::sleep(Duration::from_secs(pause));
        }
        self.run()
    }

    /// Runs, and keeps the output lines for which `wanted` holds. On a terminal nothing is kept, so that colours and progress bars
    /// still work.
    pub(crate) fn run_keeping(
        &self,
        wanted: fn(&str) -> bool,
        kept: &mut Vec<String>,
    ) -> Result<(), Failure> {
        if std::io::stdout().is_terminal() {
            return self.run();
        }
        self.announce();
        let mut child = self
            .command()
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(because(self.line()))?;
        let (stdout, stderr) = (child.stdout.take(), child.stderr.take());
        thread::scope(|scope| {
            let errors = scope.spawn(|| pass_on(stderr, std::io::stderr(), wanted));
            kept.extend(pass_on(stdout, std::io::stdout(), wanted));
            kept.extend(errors.join().unwrap_or_default());
        });
        self.judge(child.wait().map_err(because(self.line()))?)
    }

    /// Starts the program in the background, and returns what it prints up to the first line for which `last` holds.
    pub(crate) fn start(&self, last: fn(&str) -> bool) -> Result<(Background, String), Failure> {
        self.announce();
        let mut command = self.command();
        let started = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut child = started.map_err(because(self.line()))?;
        let output = child.stdout.take();
        let background = Background(child);
        let mut said = String::new();
        let mut output = output.map(BufReader::new);
        loop {
            let mut line = String::new();
            if let Some(output) = &mut output {
                output.read_line(&mut line).map_err(because(self.line()))?;
            }
            if line.is_empty() {
                return Err(Failure(format!("`{}` ended before it said where it is", self.line())));
            }
            said.push_str(&line);
            if last(&line) {
                return Ok((background, said));
            }
        }
    }

    /// Runs silently. Fails only if the program could not be started.
    pub(crate) fn capture(&self) -> Result<Captured, Failure> {
        let output = self.command().output().map_err(because(self.line()))?;
        let mut text = String::from_utf8_lossy(&output.stdout).into_owned();
        text.push_str(&String::from_utf8_lossy(&output.stderr));
        Ok(Captured { success: output.status.success(), text })
    }

    /// Whether the program exists and succeeds.
    pub(crate) fn succeeds(&self) -> bool {
        self.capture().is_ok_and(|captured| captured.success)
    }

    /// The program's standard output, if it exists and succeeds.
    pub(crate) fn answer(&self) -> Option<String> {
        let output = self.command().output().ok().filter(|output| output.status.success())?;
        Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    pub(crate) fn announce(&self) {
        println!("$ {}", self.line());
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).current_dir(&self.folder);
        command.envs(self.variables.iter().map(|(name, value)| (name, value)));
        if !self.interactive {
            command.stdin(Stdio::null());
        }
        if let Some(first) = &self.path_first {
            let others = std::env::var_os("PATH").unwrap_or_default();
            let all = std::iter::once(first.clone()).chain(std::env::split_paths(&others));
            // Joining fails only for a folder with a colon in its name; then leave `PATH` unchanged.
            if let Ok(path) = std::env::join_paths(all) {
                command.env("PATH", path);
            }
        }
        // `cargo run` tells xtask about xtask's own package. Build scripts that watch these variables would rebuild
        // each time a developer changes between `cargo xtask` and `cargo`.
        for (name, _) in std::env::vars_os() {
            let told_by_cargo = name
                .to_str()
                .is_some_and(|name| name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_"));
            if told_by_cargo {
                command.env_remove(name);
            }
        }
        command
    }

    fn judge(&self, status: ExitStatus) -> Result<(), Failure> {
        if status.success() {
            return Ok(());
        }
        let line = self.line();
        Err(Failure(match status.code() {
            Some(code) => format!("`{line}` failed with exit code {code}"),
            None => format!("`{line}` was stopped by a signal"),
        }))
    }
}

fn pass_on(from: Option<impl Read>, mut to: impl Write, wanted: fn(&str) -> bool) -> Vec<String> {
    let mut kept = Vec::new();
    let Some(from) = from else { return kept };
    let mut reader = BufReader::new(from);
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line).is_ok_and(|length| length > 0) {
        // If nobody reads our output any more, keep reading the program's, so that it can finish.
        let _closed = to.write_all(&line).and_then(|()| to.flush());
        let text = String::from_utf8_lossy(&line);
        if wanted(&text) {
            kept.push(text.trim().to_owned());
        }
        line.clear();
    }
    kept
}

fn quoted(word: &OsStr) -> String {
    let word = word.to_string_lossy();
    let plain = |character: char| character.is_alphanumeric() || "-_./=:+@,%".contains(character);
    if !word.is_empty() && word.chars().all(plain) { word.into_owned() } else { format!("'{word}'") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_line_can_be_pasted_into_a_shell() {
        let task = Task::new("cargo").args(["nextest", "run", "-E", "not package(x)"]);
        assert_eq!(task.line(), "cargo nextest run -E 'not package(x)'");
        assert_eq!(Task::new("/opt/rust/bin/cargo").args(["fmt"]).line(), "cargo fmt");
    }

    #[test]
    fn passing_on_keeps_the_wanted_lines_only() {
        let mut passed = Vec::new();
        let source: &[u8] = b"one\n  Summary [1s] 2 tests run\nthree";
        let kept = pass_on(Some(source), &mut passed, |line| line.contains("Summary ["));
        assert_eq!(kept, ["Summary [1s] 2 tests run"]);
        assert_eq!(passed, source);
    }

    #[cfg(unix)]
    #[test]
    fn a_folder_of_its_own_comes_before_the_path() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let program = folder.path().join("uname");
        std::fs::write(&program, "#!/bin/sh\necho mine\n").unwrap();
        std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
        let task = Task::new("uname").path_first(folder.path().to_owned());
        assert_eq!(task.answer().as_deref(), Some("mine"));
        assert_ne!(Task::new("uname").answer().as_deref(), Some("mine"));
    }

    #[test]
    fn a_missing_program_is_a_failure_and_not_a_panic() {
        let task = Task::new("lotse-no-such-program");
        assert!(!task.succeeds());
        assert!(task.run().is_err());
    }
}
