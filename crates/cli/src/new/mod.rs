//! `lotse new`: writes the folder of a new guide, with a comment on everything. It lints clean.
//!
//! It overwrites nothing.

use std::fs::{OpenOptions, create_dir_all};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::ArgMatches;
use jiff::Zoned;
use lotse_guide::{Id, meant};
use lotse_locale::{Language, Words};

use crate::arguments::language;
use crate::output::{self, Failure, say};

/// The files of a new guide and their content.
const FILES: [(&str, &str); 2] =
    [("guide.toml", include_str!("skeleton.toml")), ("en.ftl", include_str!("skeleton.en.ftl"))];

/// The file for vendors that Lotse does not have.
const VENDORS: (&str, &str) = ("vendors.toml", include_str!("skeleton.vendors.toml"));

/// The PSA of a guide that connects none.
const NONE: &str = "none";

/// The other side of such a guide, and its name in the English skeleton.
const PLACE: &str = "own-server";
const PLACE_NAME: &str = "your server";

pub(crate) fn run(matches: &ArgMatches, words: &Words, reader: Language) -> Result<ExitCode, Failure> {
    let reader = language(matches, "lang", reader, words, reader)?;
    let id = |name: &str| -> Result<Id, Failure> {
        let text = matches.get_one::<String>(name).map_or("", String::as_str);
        Id::try_from(text.to_owned())
            .map_err(|_| Failure::new(words, reader, "lint-bad-name", &[("subject", text)]))
    };
    let (guide, psa, product) = (id("id")?, id("psa")?, id("product")?);
    let out = matches.get_one::<PathBuf>("out").map_or_else(|| Path::new("."), PathBuf::as_path);
    let folder = out.join(guide.as_str());
    let today = Zoned::now().date().to_string();
    let given = psa;
    // Without a PSA the other side is a place of the reader, to be replaced by the right one.
    let psa = if given.as_str() == NONE {
        Id::try_from(PLACE.to_owned()).unwrap_or(given.clone())
    } else {
        given.clone()
    };
    let other = if given.as_str() == NONE { PLACE_NAME.to_owned() } else { words.vendor(&psa).name };
    let names = [other, words.vendor(&product).name];
    let replaced = [
        ("{id}", guide.as_str()),
        ("psa = \"{psa}\"", &format!("psa = \"{given}\"")),
        ("{psa}", psa.as_str()),
        ("{product}", product.as_str()),
        ("{psa-name}", &names[0]),
        ("{product-name}", &names[1]),
        ("{today}", &today),
    ];
    let fill = |text: &str| replaced.iter().fold(text.to_owned(), |text, (name, by)| text.replace(name, by));
    let mut files: Vec<(PathBuf, String)> =
        FILES.iter().map(|(name, text)| (folder.join(name), fill(text))).collect();
    let new: Vec<&Id> = [&given, &product]
        .into_iter()
        .filter(|it| it.as_str() != NONE && !words.vendors().contains_key(it.as_str()))
        .collect();
    if !new.is_empty() {
        let (head, entry) = VENDORS.1.split_once("\n\n").unwrap_or_default();
        let entries = new.iter().map(|vendor| entry.replace("{vendor}", vendor.as_str()));
        files.push((folder.join(VENDORS.0), format!("{head}\n\n{}", entries.collect::<Vec<_>>().join("\n"))));
    }
    if let Some((path, _)) = files.iter().find(|(path, _)| path.exists()) {
        let path = path.display().to_string();
        return Err(Failure::new(words, reader, "cli-new-exists", &[("path", &path)]));
    }
    for (path, text) in &files {
        let name = path.display().to_string();
        create_dir_all(&folder)
            .and_then(|()| OpenOptions::new().write(true).create_new(true).open(path))
            .and_then(|mut file| file.write_all(text.as_bytes()))
            .map_err(|error| Failure::of_file(words, reader, "cli-not-written", (path, "--out"), &error))?;
        output::line(&say(words, reader, "cli-new-written", &[("path", &name)]));
    }
    for vendor in new {
        let arguments = [("vendor", vendor.as_str())];
        output::line(&say(words, reader, "cli-new-vendor", &arguments));
        if let Some(near) = meant(vendor.as_str(), words.vendors().keys().map(String::as_str)) {
            output::line(&say(words, reader, "cli-new-meant", &[("vendor", &near)]));
        }
    }
    Ok(ExitCode::from(output::DONE))
}
