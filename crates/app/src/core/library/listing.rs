//! What lists show of a guide before it is opened, and the file that stores it, so that guides of the data folder are not read at
//! each start.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use lotse_guide::{Answers, Guide, fingerprint};
use lotse_locale::{Language, Words};
use serde::{Deserialize, Serialize};

use super::addresses;
use super::package::{Stamp, changed};
use crate::desktop::write_private_file;
use crate::wire::Fault;

/// What lists show of a guide before it is opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listing {
    /// The guide's id.
    pub id: String,
    /// Its revision.
    pub revision: u32,
    /// Who wrote it, if it says so.
    pub author: Option<String>,
    /// Whether it came with Lotse.
    pub shipped: bool,
    /// The id and name of the PSA, if it connects one.
    pub psa: Option<(String, String)>,
    /// The same of the product on the other side, without a PSA.
    pub partner: Option<(String, String)>,
    /// The id and name of the product.
    pub product: (String, String),
    /// Its own description in one line, by language. A language that it lacks is absent.
    pub about: BTreeMap<Language, String>,
    /// The title by language.
    pub titles: BTreeMap<Language, String>,
    /// The languages of its own messages.
    pub languages: Vec<Language>,
    /// Those in which some of its texts are in English all the same.
    pub partly: Vec<Language>,
    /// How many steps there are without answers.
    pub steps: u32,
    /// Its questions, and the answers to each.
    pub questions: Vec<(String, Vec<String>)>,
    /// The addresses of its sources.
    pub sources: Vec<String>,
    /// The names of vendors that it brings along.
    pub vendors: Vec<String>,
    /// Labels whose text differs from Lotse's: Lotse's text, and the guide's.
    pub differs: Vec<(String, String)>,
    /// All web addresses that it names.
    pub(super) addresses: Vec<String>,
    /// The fingerprint of its text.
    pub(super) fingerprint: Option<String>,
}

impl Listing {
    pub(super) fn of(guide: &Guide, text: &str, shipped: bool, words: &Words) -> Self {
        let plan = guide.plan(&Answers::new());
        let own = words.of(&guide.id);
        let vendor = |id| {
            let vendor = own.vendor(id);
            (vendor.id, vendor.name)
        };
        let in_all = |say: &dyn Fn(Language) -> String| Language::ALL.map(|it| (it, say(it))).into();
        let questions = guide.questions.iter();
        Self {
            id: guide.id.to_string(),
            revision: guide.revision,
            author: guide.author.as_deref().map(|author| lotse_text::line(author).into_owned()),
            shipped,
            psa: guide.psa.as_ref().map(vendor),
            partner: guide.partner.as_ref().map(vendor),
            product: vendor(&guide.product),
            about: Language::ALL
                .into_iter()
                .filter(|language| words.language_of_about(&guide.id, *language) == *language)
                .map(|language| (language, words.plain(&words.about(&guide.id, language))))
                .collect(),
            titles: in_all(&|language| words.title(&plan, language)),
            languages: Language::ALL
                .into_iter()
                .filter(|language| words.language_of(guide.id.as_str(), *language) == *language)
                .collect(),
            partly: Language::ALL
                .into_iter()
                .filter(|language| words.is_partly_in(guide.id.as_str(), *language))
                .collect(),
            steps: u32::try_from(plan.steps().count()).unwrap_or(u32::MAX),
            questions: questions
                .map(|it| (it.id.to_string(), it.answers.iter().map(ToString::to_string).collect()))
                .collect(),
            sources: guide.sources.iter().map(|source| source.url.clone()).collect(),
            vendors: own.own_vendors(),
            differs: own.differing_labels(),
            addresses: addresses(guide),
            fingerprint: fingerprint(text),
        }
    }
}

/// The result for the guide in a place: its listing or why it can't be used, and remarks.
pub(super) type Outcome = (Result<Listing, Fault>, Vec<Fault>);

/// Results by place, with the stamps of the files that they were made from.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
pub(super) struct Index {
    /// The program that wrote it: another one may come to other results.
    program: String,
    pub(super) places: BTreeMap<PathBuf, (Stamp, Outcome)>,
}

impl Index {
    /// An empty index of this program.
    pub(super) fn empty() -> Self {
        Self { program: program(), places: BTreeMap::new() }
    }

    /// The stored index, if this program wrote it.
    pub(super) fn read(file: &Path) -> Self {
        let empty = Self::empty();
        let read = || serde_json::from_slice::<Self>(&fs::read(file).ok()?).ok();
        read().filter(|index| index.program == empty.program).unwrap_or(empty)
    }

    /// Stores it. If that fails, guides are read again next time.
    pub(super) fn write(&self, file: &Path) {
        let write = || {
            let json = serde_json::to_vec(self).map_err(std::io::Error::other)?;
            write_private_file(file, &json)
        };
        if let Err(error) = write() {
            tracing::info!(kind = %error.kind(), "the list of guides could not be kept");
        }
    }
}

/// Which program this is: version, size and time of its file.
fn program() -> String {
    let version = env!("CARGO_PKG_VERSION");
    let file = std::env::current_exe().and_then(fs::metadata);
    file.map_or_else(|_| version.to_owned(), |it| format!("{version} {} {}", it.len(), changed(&it)))
}
