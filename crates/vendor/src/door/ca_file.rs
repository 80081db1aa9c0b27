//! Reads the CA file that a technician chooses, in all the formats that people use.
//!
//! Readable certificates are used, and the caller learns which entries can't be read. No parser message leaves this
//! module: the result is a kind of fault, and the locales have the words for it.

use std::borrow::Cow;
use std::fs::File;
use std::io::{ErrorKind, Read as _};
use std::path::Path;

use base64::Engine as _;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use jiff::Timestamp;
use rustls::pki_types::CertificateDer;
use x509_parser::asn1_rs::{Any, Class, FromDer, Sequence, Tag};
use x509_parser::prelude::X509Certificate;

use super::trust;

/// The most bytes that are read. A device has no end, and the authorities of a whole system take less than one megabyte.
const LARGEST: u64 = 16 * 1024 * 1024;

/// The certificates of a file.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CaFile {
    certificates: Vec<CertificateDer<'static>>,
    broken: Vec<usize>,
}

/// A certificate of a file, as it is shown to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Authority {
    /// The subject's name.
    pub name: String,
    /// The end of its validity.
    pub until: Timestamp,
}

/// Why a file has no usable certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CaFileFault {
    /// The file does not exist.
    #[error("missing")]
    Missing,
    /// The path leads to a folder.
    #[error("folder")]
    Folder,
    /// The operating system denies access to the file.
    #[error("unreadable")]
    Unreadable,
    /// The file is empty.
    #[error("empty")]
    Empty,
    /// The file is a web page, such as a sign-in page that was saved instead of a download.
    #[error("page")]
    Page,
    /// The file is a private key, which must not leave its server.
    #[error("key")]
    Key,
    /// The file is a certificate signing request.
    #[error("request")]
    Request,
    /// PKCS #12: certificate and private key, protected by a password.
    #[error("pfx")]
    Pfx,
    /// The file has certificates, but none of them can be read.
    #[error("broken")]
    Broken,
    /// The file ends in the middle of its only certificate.
    #[error("cut")]
    Cut,
    /// Any other content.
    #[error("none")]
    None,
}

impl CaFileFault {
    /// The variant of the message for this fault.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Folder => "folder",
            Self::Unreadable => "unreadable",
            Self::Empty => "empty",
            Self::Page => "page",
            Self::Key => "key",
            Self::Request => "request",
            Self::Pfx => "pfx",
            Self::Broken => "broken",
            Self::Cut => "cut",
            Self::None => "none",
        }
    }
}

impl CaFile {
    /// Reads a file: PEM with any text around it, in UTF-8 or UTF-16, DER, or PKCS #7.
    pub fn read(path: &Path) -> Result<Self, CaFileFault> {
        let mut bytes = Vec::new();
        // A pipe is read too, for scripts that put certificates together.
        let read = File::open(path).and_then(|file| file.take(LARGEST).read_to_end(&mut bytes));
        read.map_err(|error| match error.kind() {
            ErrorKind::NotFound => CaFileFault::Missing,
            // Windows only says that access is denied.
            _ if path.is_dir() => CaFileFault::Folder,
            _ => CaFileFault::Unreadable,
        })?;
        Self::parse(&bytes)
    }

    /// Parses the content of a file.
    pub fn parse(bytes: &[u8]) -> Result<Self, CaFileFault> {
        // An editor may have saved even a binary file with this mark.
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        if bytes.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0) {
            return Err(CaFileFault::Empty);
        }
        if let Some(found) = binary(bytes) {
            return found;
        }
        let text = decode(bytes);
        if text.contains("-----BEGIN ") { pem(&text) } else { bare(&text) }
    }

    /// The certificates, for the TLS client.
    pub(crate) fn certificates(&self) -> &[CertificateDer<'static>] {
        &self.certificates
    }

    /// The certificates, as they are shown to a person.
    pub fn authorities(&self) -> Vec<Authority> {
        let parsed = self.certificates.iter().filter_map(|der| X509Certificate::from_der(der).ok());
        parsed
            .map(|(_, certificate)| Authority {
                name: trust::name(certificate.subject()),
                until: Timestamp::from_second(certificate.validity().not_after.timestamp())
                    .unwrap_or(Timestamp::MAX),
            })
            .collect()
    }

    /// The positions of unreadable entries, counted from 1 among all entries of the file.
    pub fn broken(&self) -> &[usize] {
        &self.broken
    }
}

/// Decodes the text of a file. Windows tools also write UTF-16.
fn decode(bytes: &[u8]) -> Cow<'_, str> {
    let units = |rest: &[u8], of: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = rest.chunks_exact(2).map(|pair| of([pair[0], pair[1]])).collect();
        Cow::Owned(String::from_utf16_lossy(&units))
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => units(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => units(rest, u16::from_be_bytes),
        [_, 0, _, 0, ..] => units(bytes, u16::from_le_bytes),
        [0, _, 0, _, ..] => units(bytes, u16::from_be_bytes),
        _ => String::from_utf8_lossy(bytes),
    }
}

/// Concatenated DER certificates, or a PKCS #7. `None` if the content is not DER.
fn binary(bytes: &[u8]) -> Option<Result<CaFile, CaFileFault>> {
    let (_, whole) = Any::from_der(bytes).ok()?;
    (whole.tag() == Tag::Sequence && whole.class() == Class::Universal).then_some(())?;
    let mut found = set(bytes);
    if found.certificates.is_empty() {
        found = pkcs7(bytes).unwrap_or(found);
    }
    Some(if found.certificates.is_empty() {
        Err(if is_pfx(bytes) { CaFileFault::Pfx } else { CaFileFault::Broken })
    } else {
        Ok(found)
    })
}

/// Concatenated certificates. An unreadable certificate counts as an entry.
fn set(bytes: &[u8]) -> CaFile {
    let mut file = CaFile { certificates: Vec::new(), broken: Vec::new() };
    let blank = |rest: &[u8]| rest.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0);
    let (mut rest, mut entries) = (bytes, 0);
    while !blank(rest) {
        entries += 1;
        let Ok((next, _)) = Any::from_der(rest) else {
            file.broken.push(entries);
            break;
        };
        let der = &rest[..rest.len() - next.len()];
        match X509Certificate::from_der(der) {
            Ok(_) => file.certificates.push(CertificateDer::from(der.to_vec())),
            Err(_) => file.broken.push(entries),
        }
        rest = next;
    }
    file
}

/// The certificates of a PKCS #7: a `ContentInfo` with `SignedData`, whose field `[0]` is the set of certificates.
fn pkcs7(bytes: &[u8]) -> Option<CaFile> {
    let (_, info) = Sequence::from_der(bytes).ok()?;
    let (rest, _) = Any::from_der(&info.content).ok().filter(|(_, kind)| kind.tag() == Tag::Oid)?;
    let (_, wrapped) = Any::from_der(rest).ok()?;
    let (_, signed) = Sequence::from_der(wrapped.data).ok()?;
    let mut rest: &[u8] = &signed.content;
    while !rest.is_empty() {
        let (behind, field) = Any::from_der(rest).ok()?;
        if field.class() == Class::ContextSpecific && field.tag().0 == 0 {
            return Some(set(field.data));
        }
        rest = behind;
    }
    None
}

/// PKCS #12 begins with its version number, 3, followed by a `ContentInfo`.
fn is_pfx(bytes: &[u8]) -> bool {
    let version = |content: &[u8]| content.starts_with(&[2, 1, 3, 0x30]);
    Sequence::from_der(bytes).is_ok_and(|(_, whole)| version(&whole.content))
}

/// A text with `BEGIN` lines. They may be anywhere, even without a line break before them.
fn pem(text: &str) -> Result<CaFile, CaFileFault> {
    let mut file = CaFile { certificates: Vec::new(), broken: Vec::new() };
    let (mut entries, mut cut, mut other) = (0, false, CaFileFault::None);
    for piece in text.split("-----BEGIN ").skip(1) {
        let Some((label, rest)) = piece.split_once("-----") else { continue };
        let (body, ended) = match rest.split_once("-----END") {
            Some((body, _)) => (body, true),
            None => (rest, false),
        };
        if label.contains("REQUEST") {
            other = CaFileFault::Request;
        } else if label.contains("PRIVATE KEY") {
            other = CaFileFault::Key;
        } else if ["CERTIFICATE", "PKCS7", "CMS"].iter().any(|known| label.contains(known)) {
            entries += 1;
            match base64(body).filter(|_| ended).and_then(|der| entry(&der)) {
                Some(found) => {
                    file.certificates.extend(found.certificates);
                    // Entries inside an entry share its position.
                    file.broken.extend((!found.broken.is_empty()).then_some(entries));
                }
                None => file.broken.push(entries),
            }
            cut |= !ended;
        }
    }
    match (file.certificates.is_empty(), entries) {
        (false, _) => Ok(file),
        (true, 0) => Err(other),
        (true, 1) if cut => Err(CaFileFault::Cut),
        (true, _) => Err(CaFileFault::Broken),
    }
}

/// The certificates of one entry. OpenSSL's additional data after a `TRUSTED CERTIFICATE` is ignored. Some programs
/// label a PKCS #7 as a certificate.
fn entry(der: &[u8]) -> Option<CaFile> {
    if let Ok((rest, _)) = X509Certificate::from_der(der) {
        let certificates = vec![CertificateDer::from(der[..der.len() - rest.len()].to_vec())];
        return Some(CaFile { certificates, broken: Vec::new() });
    }
    pkcs7(der).filter(|found| !found.certificates.is_empty())
}

/// A text without `BEGIN`: bare Base64, a web page, or something else.
fn bare(text: &str) -> Result<CaFile, CaFileFault> {
    let lower = text.trim_start_matches('\u{feff}').trim_start().to_lowercase();
    if lower.starts_with('<') {
        return Err(CaFileFault::Page);
    }
    base64(text).and_then(|bytes| binary(&bytes)).unwrap_or(Err(CaFileFault::None))
}

/// Decodes Base64 with the characters that mail programs, spreadsheets and JSON put around and between it.
fn base64(text: &str) -> Option<Vec<u8>> {
    const LENIENT: GeneralPurpose = GeneralPurpose::new(
        &base64::alphabet::STANDARD,
        GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
    );
    let between = |letter: char| {
        letter.is_whitespace()
            || matches!(letter, '"' | '\'' | '>' | ',' | '\0' | '\u{feff}' | '\u{200b}' | '\u{2060}')
    };
    let text: String = text.replace("\\r", "").replace("\\n", "");
    // Headers such as `Proc-Type:` contain a colon.
    let lines = text.lines().filter(|line| !line.contains(':'));
    let letters: String = lines.flat_map(str::chars).filter(|letter| !between(*letter)).collect();
    LENIENT.decode(letters).ok()
}
