//! CA files in the formats that people use.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use lotse_vendor::{CaFile, CaFileFault};

use crate::world::{Identity, good, self_signed};

const BOM: &str = "\u{feff}";

/// A value in DER: tag, length, content.
fn der(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len()).unwrap().to_be_bytes();
    [&[tag, 0x82], length.as_slice(), content].concat()
}

/// A PKCS #7 with these certificates, as Windows exports a certificate chain.
fn pkcs7(certificates: &[&Identity]) -> Vec<u8> {
    let signed = [0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 2];
    let data = [0x06, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1];
    let set: Vec<u8> = certificates.iter().flat_map(|it| it.der.clone()).collect();
    let fields = [vec![2, 1, 1], der(0x31, &[]), der(0x30, &data), der(0xa0, &set), der(0x31, &[])].concat();
    der(0x30, &[signed.to_vec(), der(0xa0, &der(0x30, &fields))].concat())
}

fn units(text: &str, of: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(of).collect()
}

/// The number of certificates in a file, and the positions of unreadable entries.
fn read(content: impl AsRef<[u8]>) -> (usize, Vec<usize>) {
    let file = CaFile::parse(content.as_ref()).unwrap();
    (file.authorities().len(), file.broken().to_vec())
}

#[test]
fn certificates_are_found_whatever_surrounds_them() {
    let (ours, other) = (good(), self_signed(|_| {}));
    let (pem, second) = (ours.pem.as_str(), other.pem.as_str());
    let body = BASE64_STANDARD.encode(&ours.der);
    let trusted = BASE64_STANDARD.encode([ours.der.as_slice(), &[0x30, 3, 2, 1, 5]].concat());
    let renamed =
        |label: &str, body: &str| format!("-----BEGIN {label}-----\n{body}\n-----END {label}-----\n");
    let chain = pkcs7(&[&ours, &other]);
    let joined = format!("{}{pem}", second.trim_end());
    assert!(joined.contains("----------BEGIN"));
    for (what, content, certificates) in [
        ("plain", pem.as_bytes().to_vec(), 1),
        ("line ends of Windows", pem.replace('\n', "\r\n").into_bytes(), 1),
        ("line ends of old Macs", pem.replace('\n', "\r").into_bytes(), 1),
        ("byte order mark before a bundle", format!("{BOM}{pem}{second}").into_bytes(), 2),
        ("byte order mark inside a bundle", format!("{second}{BOM}{pem}").into_bytes(), 2),
        ("no line break between", joined.into_bytes(), 2),
        ("text around", format!("Subject: CN = x\n{pem}\nBag Attributes\n{second}bye").into_bytes(), 2),
        (
            "indented and quoted",
            pem.lines().map(|line| format!("> {line}\n")).collect::<String>().into_bytes(),
            1,
        ),
        ("one line of JSON", pem.replace('\n', "\\n").into_bytes(), 1),
        ("UTF-16", [vec![0xff, 0xfe], units(pem, u16::to_le_bytes)].concat(), 1),
        ("UTF-16, big end first", [vec![0xfe, 0xff], units(pem, u16::to_be_bytes)].concat(), 1),
        ("UTF-16 without a mark", units(pem, u16::to_le_bytes), 1),
        ("DER", ours.der.clone(), 1),
        ("DER with a line break behind", [ours.der.as_slice(), b"\r\n"].concat(), 1),
        ("DER, one behind the other", [ours.der.as_slice(), &other.der].concat(), 2),
        ("Base64 alone", body.into_bytes(), 1),
        ("of OpenSSL", renamed("TRUSTED CERTIFICATE", &trusted).into_bytes(), 1),
        ("an old label", renamed("X509 CERTIFICATE", &BASE64_STANDARD.encode(&ours.der)).into_bytes(), 1),
        ("PKCS #7", chain.clone(), 2),
        ("PKCS #7 in PEM", renamed("PKCS7", &BASE64_STANDARD.encode(&chain)).into_bytes(), 2),
        ("with its private key", format!("{pem}{}", renamed("PRIVATE KEY", "AAAA")).into_bytes(), 1),
    ] {
        assert_eq!(read(&content), (certificates, Vec::new()), "{what}");
    }
}

#[test]
fn an_unreadable_entry_of_a_bundle_is_reported_and_the_others_are_used() {
    let (ours, other) = (good(), self_signed(|_| {}));
    let broken = "-----BEGIN CERTIFICATE-----\nMIIC!!!not base64\n-----END CERTIFICATE-----\n";
    assert_eq!(read(format!("{}{broken}{}", ours.pem, other.pem)), (2, vec![2]));
    assert_eq!(read(format!("{broken}{}", ours.pem)), (1, vec![1]));
    let cut = format!("{}{}", other.pem, &ours.pem[..ours.pem.len() / 2]);
    assert_eq!(read(cut), (1, vec![2]));
    let half = &other.der[..other.der.len() / 2];
    assert_eq!(read([ours.der.as_slice(), half].concat()), (1, vec![2]), "DER");
    let odd = Identity { der: der(0x30, &[2, 1, 1]), ..self_signed(|_| {}) };
    assert_eq!(read(pkcs7(&[&ours, &odd, &other])), (2, vec![2]), "PKCS #7");
}

#[test]
fn a_certificate_is_shown_with_its_subject_and_its_last_day() {
    let shown = CaFile::parse(good().pem.as_bytes()).unwrap().authorities();
    assert_eq!(shown[0].name, "Practice Inspection CA (Practice Proxy Ltd)");
    assert!(shown[0].until.to_string().starts_with("4096-01-01"), "{}", shown[0].until);
}

#[test]
fn a_pkcs_12_file_is_recognised() {
    let pfx = der(0x30, &[vec![2, 1, 3], der(0x30, &[6, 1, 1])].concat());
    assert_eq!(CaFile::parse(&pfx), Err(CaFileFault::Pfx));
    assert_eq!(CaFile::parse(BASE64_STANDARD.encode(&pfx).as_bytes()), Err(CaFileFault::Pfx));
}
