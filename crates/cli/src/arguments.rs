//! The arguments, with help in the reader's language.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use lotse_locale::{Language, Words};

use crate::output::{Failure, say};

/// The language of `--lang`, found before the arguments are parsed. An unknown one is reported later.
pub(crate) fn wanted_language(arguments: &[OsString]) -> Option<Language> {
    let texts: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let joined = texts.iter().find_map(|text| text.strip_prefix("--lang="));
    let apart = texts.iter().position(|text| *text == "--lang").and_then(|at| texts.get(at + 1)).copied();
    joined.or(apart)?.parse().ok()
}

/// Whether failures are reported as JSON. Found before the arguments are parsed, because they may be what is wrong.
pub(crate) fn wants_json(arguments: &[OsString]) -> bool {
    let mut options = arguments.iter().take_while(|argument| *argument != "--");
    options.any(|argument| argument == "--json")
        && !arguments.iter().any(|argument| argument == "--quiet" || argument == "-q")
}

/// The whole command.
#[expect(clippy::too_many_lines, reason = "one place for all arguments")]
pub(crate) fn command(words: &Words, reader: Language) -> Command {
    let text = |id: &str| words.say(reader, id, &[]);
    let template =
        format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}{{after-help}}\n", text("cli-usage-heading"));
    let options = text("cli-options-heading");
    let option =
        |name: &'static str, id: &str| Arg::new(name).long(name).help(text(id)).help_heading(options.clone());
    let help = || option("help", "cli-help-help").short('h').action(ArgAction::Help);
    let lang = || option("lang", "cli-help-lang").value_name("de|nl|en");
    let json = || option("json", "cli-help-json").action(ArgAction::SetTrue);
    let file = |name: &'static str, id: &str| {
        Arg::new(name).required(true).value_parser(value_parser!(PathBuf)).help(text(id))
    };
    let sub = |name: &'static str, id: &str| {
        Command::new(name)
            .about(text(id))
            .disable_help_flag(true)
            .help_template(template.clone())
            .next_help_heading(text("cli-arguments-heading"))
            .arg(help())
            .arg(lang())
    };
    Command::new("lotse")
        .about(text("cli-about"))
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(text("cli-commands-heading"))
        .subcommand_value_name(text("cli-command-placeholder"))
        .help_template(template.clone())
        .arg(help())
        .arg(option("version", "cli-help-version").short('V').action(ArgAction::Version))
        .arg(lang().global(false))
        .subcommand(sub("guides", "cli-guides-about").arg(json()))
        .subcommand(sub("vendors", "cli-vendors-about").arg(json()))
        .subcommand(
            sub("labels", "cli-labels-about")
                .arg(
                    Arg::new("vendor")
                        .required(true)
                        .value_name(text("cli-vendor-placeholder"))
                        .help(text("cli-help-vendor")),
                )
                .arg(
                    Arg::new("text")
                        .value_name(text("cli-text-placeholder"))
                        .help(text("cli-help-label-text")),
                )
                .arg(json()),
        )
        .subcommand(
            sub("checklist", "cli-checklist-about")
                .arg(Arg::new("guide").required(true).help(text("cli-help-guide")))
                .arg(option("labels", "cli-help-labels").value_name("de|nl|en"))
                .arg(option("bilingual", "cli-help-bilingual").action(ArgAction::SetTrue))
                .arg(
                    option("answer", "cli-help-answer")
                        .value_name(text("cli-answer-placeholder"))
                        .action(ArgAction::Append),
                )
                .arg(
                    option("format", "cli-help-format")
                        .value_name("md|html|pdf|json")
                        .default_value("md")
                        .hide_default_value(true),
                )
                .arg(
                    option("out", "cli-help-out")
                        .value_name(text("cli-file-placeholder"))
                        .value_parser(value_parser!(PathBuf)),
                ),
        )
        .subcommand(
            sub("compare", "cli-compare-about")
                .arg(
                    Arg::new("what")
                        .required(true)
                        .num_args(1..)
                        .value_name(text("cli-compare-placeholder"))
                        .help(text("cli-help-compare")),
                )
                .arg(option("labels", "cli-help-labels").value_name("de|nl|en"))
                .arg(
                    option("answer", "cli-help-answer-compare")
                        .value_name(text("cli-answer-placeholder"))
                        .action(ArgAction::Append),
                )
                .arg(
                    option("format", "cli-help-format")
                        .value_name("md|html|pdf|json")
                        .default_value("md")
                        .hide_default_value(true),
                )
                .arg(
                    option("out", "cli-help-out")
                        .value_name(text("cli-file-placeholder"))
                        .value_parser(value_parser!(PathBuf)),
                )
                .arg(json()),
        )
        .subcommand(
            sub("check", "cli-check-about")
                .after_help(text("cli-check-codes"))
                // It may follow the mistakes of --practice, and is then found among them.
                .arg(Arg::new("guide").required_unless_present("practice").help(text("cli-help-guide")))
                .arg(option("labels", "cli-help-labels").value_name("de|nl|en"))
                .arg(
                    option("answer", "cli-help-answer-check")
                        .value_name(text("cli-answer-placeholder"))
                        .action(ArgAction::Append),
                )
                .arg(
                    option("set", "cli-help-set")
                        .value_name(text("cli-set-placeholder"))
                        .action(ArgAction::Append),
                )
                .arg(
                    option("secret-stdin", "cli-help-secret-stdin")
                        .value_name(text("cli-name-placeholder"))
                        .action(ArgAction::Append),
                )
                .arg(
                    option("practice", "cli-help-practice")
                        .value_name(text("cli-mistake-placeholder"))
                        .num_args(0..)
                        .action(ArgAction::Append),
                )
                .arg(
                    option("ca-file", "cli-help-ca-file")
                        .value_name(text("cli-file-placeholder"))
                        .value_parser(value_parser!(PathBuf)),
                )
                .arg(option("proxy", "cli-help-proxy").value_name("[NAME@]HOST:PORT"))
                .arg(
                    option("save-shapes", "cli-help-save-shapes")
                        .value_name(text("cli-file-placeholder"))
                        .value_parser(value_parser!(PathBuf)),
                )
                .arg(option("deeper", "cli-help-deeper").action(ArgAction::SetTrue))
                .arg(option("quiet", "cli-help-quiet").short('q').action(ArgAction::SetTrue))
                .arg(json()),
        )
        .subcommand(
            sub("practice", "cli-practice-about")
                .arg(option("port", "cli-help-port").value_name("PORT"))
                .arg(
                    option("mistake", "cli-help-mistake")
                        .value_name(text("cli-mistake-placeholder"))
                        .action(ArgAction::Append),
                )
                .arg(
                    option("ca-out", "cli-help-ca-out")
                        .value_name(text("cli-file-placeholder"))
                        .value_parser(value_parser!(PathBuf)),
                )
                .arg(
                    Arg::new("proxy")
                        .long("proxy")
                        .value_name("PORT")
                        .num_args(0..=1)
                        .default_missing_value("0")
                        .requires("ca-out")
                        .help(text("cli-help-practice-proxy")),
                )
                .arg(option("list", "cli-help-list").action(ArgAction::SetTrue)),
        )
        .subcommand(
            sub("journal", "cli-journal-about")
                .subcommand_help_heading(text("cli-commands-heading"))
                .subcommand_value_name(text("cli-command-placeholder"))
                .disable_help_subcommand(true)
                .subcommand(
                    sub("verify", "cli-verify-about")
                        .arg(
                            option("folder", "cli-help-folder")
                                .value_name(text("cli-folder-placeholder"))
                                .value_parser(value_parser!(PathBuf)),
                        )
                        .arg(
                            option("head", "cli-help-head")
                                .value_name(text("cli-head-placeholder"))
                                .action(ArgAction::Append),
                        )
                        .arg(
                            option("file", "cli-help-hand-over")
                                .value_name(text("cli-file-placeholder"))
                                .value_parser(value_parser!(PathBuf))
                                .action(ArgAction::Append),
                        )
                        .arg(json()),
                ),
        )
        .subcommand(
            sub("diff", "cli-diff-about")
                .arg(file("old", "cli-help-old"))
                .arg(file("new", "cli-help-new"))
                .arg(option("labels", "cli-help-labels").value_name("de|nl|en"))
                .arg(json()),
        )
        .subcommand(
            sub("lint", "cli-lint-about")
                .arg(
                    Arg::new("path")
                        .required(true)
                        .num_args(1..)
                        .value_parser(value_parser!(PathBuf))
                        .help(text("cli-help-path")),
                )
                .arg(json()),
        )
        .subcommand(
            sub("new", "cli-new-about")
                .arg(Arg::new("id").required(true).help(text("cli-help-new-id")))
                .arg(option("psa", "cli-help-psa").value_name(text("cli-vendor-placeholder")).required(true))
                .arg(
                    option("product", "cli-help-product")
                        .value_name(text("cli-vendor-placeholder"))
                        .required(true),
                )
                .arg(
                    option("out", "cli-help-new-out")
                        .value_name(text("cli-folder-placeholder"))
                        .value_parser(value_parser!(PathBuf)),
                ),
        )
        .subcommand(
            sub("completions", "cli-completions-about").arg(
                Arg::new("shell")
                    .required(true)
                    .value_name("bash|zsh|fish|powershell")
                    .help(text("cli-help-shell")),
            ),
        )
}

/// The language of an option, or the reader's.
///
/// # Errors
/// It is not one of the three.
pub(crate) fn language(
    matches: &ArgMatches,
    option: &str,
    otherwise: Language,
    words: &Words,
    reader: Language,
) -> Result<Language, Failure> {
    match matches.get_one::<String>(option) {
        None => Ok(otherwise),
        Some(text) => text
            .parse()
            .map_err(|_| Failure::new(words, reader, "cli-unknown-language", &[("language", text)])),
    }
}

/// The message for an error of clap, in the reader's language.
pub(crate) fn explain(error: &clap::Error, words: &Words, reader: Language) -> Failure {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let failure = |id: &str, kind| {
        let context = context(kind);
        // What follows the equals sign may be a secret.
        let name = context.split('=').next().unwrap_or_default();
        Failure::new(words, reader, id, &[("argument", name)])
    };
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Failure::wanted(error.render().to_string()),
        ErrorKind::UnknownArgument => failure("cli-unknown-argument", ContextKind::InvalidArg),
        ErrorKind::InvalidSubcommand => failure("cli-unknown-command", ContextKind::InvalidSubcommand),
        ErrorKind::MissingRequiredArgument => failure("cli-missing-argument", ContextKind::InvalidArg),
        ErrorKind::InvalidValue => failure("cli-missing-value", ContextKind::InvalidArg),
        ErrorKind::ArgumentConflict => failure("cli-argument-twice", ContextKind::InvalidArg),
        _ => Failure::new(words, reader, "cli-not-understood", &[("detail", &say_first_line(error))]),
    }
}

fn say_first_line(error: &clap::Error) -> String {
    error.render().to_string().lines().next().unwrap_or_default().to_owned()
}

/// A yes or no message for tables.
pub(crate) fn origin(words: &Words, reader: Language, shipped: bool) -> String {
    say(words, reader, if shipped { "cli-origin-shipped" } else { "cli-origin-folder" }, &[])
}
