//! The files that typst can see: one template, the fonts of this folder, and the document as data.
//!
//! It sees no files, no packages, no clock and no network. The template is fixed and part of Lotse; a document reaches it as
//! data only, so that no text of a guide, a person or a vendor can be read as markup.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration, Module, NativeRuleMap, Scope};
use typst::routines::Routines;
use typst::syntax::{FileId, Source};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryBuilder, World};

/// Three text fonts and one for values. A character that none of them has can't be printed.
static FONTS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files: [&[u8]; 4] = [
        include_bytes!("../../fonts/Inter-Regular.ttf"),
        include_bytes!("../../fonts/Inter-Italic.ttf"),
        include_bytes!("../../fonts/Inter-SemiBold.ttf"),
        include_bytes!("../../fonts/JetBrainsMono-Regular.ttf"),
    ];
    files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect()
});

/// The typst features in use. Its default list would add the HTML writer, some megabytes that no page needs.
static ROUTINES: LazyLock<Routines> = LazyLock::new(|| Routines {
    rules: || {
        let mut rules = NativeRuleMap::new();
        typst_layout::register(&mut rules);
        rules
    },
    eval_string: typst_eval::eval_string,
    eval_closure: typst_eval::eval_closure,
    realize: typst_realize::realize,
    layout_frame: typst_layout::layout_frame,
    html_module: || Module::anonymous(Scope::new()),
    html_mathml_body: |_, _| None,
    html_span_filled: |content, _| content,
});

/// Whether one of the fonts has a character.
pub(super) fn has_glyph(character: char) -> bool {
    // Nearly all characters of a paper are among these.
    matches!(character, ' '..='~')
        || FONTS.iter().any(|font| font.info().coverage.contains(u32::from(character)))
}

/// One document and its template.
pub(super) struct Desk {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    template: Source,
}

impl Desk {
    /// A template, and what it finds as `sys.inputs`.
    pub(super) fn new(template: &str, inputs: Dict) -> Self {
        // Needed for table headings that screen readers announce; typst still counts that as an extra.
        let features = [Feature::A11yExtras].into_iter().collect();
        let library = LibraryBuilder::from_routines(&ROUTINES).with_inputs(inputs).with_features(features);
        Self {
            library: LazyHash::new(library.build()),
            book: LazyHash::new(FontBook::from_fonts(FONTS.iter())),
            template: Source::detached(template),
        }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        self.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.template.id() { Ok(self.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
