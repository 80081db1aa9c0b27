//! `lotse completions`: the script by which a shell completes commands and options.

use std::process::ExitCode;

use clap::ArgMatches;
use clap_complete::{Shell, generate};
use lotse_locale::{Language, Words};

use crate::arguments::{command, language};
use crate::output::{self, Failure};

pub(crate) fn run(matches: &ArgMatches, words: &Words, reader: Language) -> Result<ExitCode, Failure> {
    let reader = language(matches, "lang", reader, words, reader)?;
    let shell = match matches.get_one::<String>("shell").map(String::as_str).unwrap_or_default() {
        "bash" => Shell::Bash,
        "zsh" => Shell::Zsh,
        "fish" => Shell::Fish,
        "powershell" => Shell::PowerShell,
        other => return Err(Failure::new(words, reader, "cli-unknown-shell", &[("shell", other)])),
    };
    let mut script = Vec::new();
    generate(shell, &mut command(words, reader), "lotse", &mut script);
    output::put(&script);
    Ok(ExitCode::from(output::DONE))
}
