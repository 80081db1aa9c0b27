//! Which certificates the door trusts, and what it says about the others.

use lotse_vendor::{Door, DoorSettings, Failure};
use rcgen::{BasicConstraints, CertificateParams, DnType, IsCa, SanType, date_time_ymd};

use crate::server::{Reply, Server};
use crate::world::{Identity, ca_file, door, get, good, issued, now, self_signed, settings, visit};

/// A change to a certificate before it is signed.
type Change = fn(&mut CertificateParams);

/// The failure of a door that does not trust the issuer of this server's certificate.
async fn stranger(identity: &Identity) -> Failure {
    let server = Server::always(identity, Reply::json("{}")).await;
    let visit = visit(&Door::new(&settings(), now).unwrap());
    let failure = get(&visit, server.address.port(), "/x").await.unwrap_err();
    assert!(server.seen().is_empty(), "nothing was sent");
    assert_eq!(visit.records()[0].failure.as_ref(), Some(&failure));
    failure
}

/// The result of a door that trusts the authority.
async fn trusting(identity: &Identity) -> Result<u16, Failure> {
    let server = Server::always(identity, Reply::json("{}")).await;
    let port = server.address.port();
    get(&visit(&door(identity)), port, "/x").await.map(|answer| answer.status)
}

fn host(failure: &Failure) -> String {
    failure.args()["host"].split(':').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn an_untrusted_authority_is_refused_and_named() {
    let failure = stranger(&good()).await;
    assert_eq!(failure.code(), "untrusted");
    assert_eq!(host(&failure), "localhost");
    assert_eq!(failure.args()["issuer"], "Practice Inspection CA (Practice Proxy Ltd)");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_authority_in_the_ca_file_is_trusted() {
    assert_eq!(trusting(&good()).await, Ok(200));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_der_file_exported_by_windows_is_read() {
    let identity = good();
    let (_folder, ca_file) = ca_file(&identity.der);
    let door = Door::new(&DoorSettings { ca_file, ..settings() }, now).unwrap();
    let server = Server::always(&identity, Reply::json("{}")).await;
    assert!(get(&visit(&door), server.address.port(), "/x").await.is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_self_signed_certificate_is_accepted_only_with_the_ca_file() {
    // `openssl req -x509` creates the second kind, which is marked as an authority.
    let kinds: [Change; 2] = [|_| {}, |leaf| leaf.is_ca = IsCa::Ca(BasicConstraints::Unconstrained)];
    for kind in kinds {
        let identity = self_signed(kind);
        let failure = stranger(&identity).await;
        assert_eq!((failure.code(), failure.args()["detail"].as_str()), ("certificate", "self-signed"));
        assert_eq!(failure.args()["issuer"], "own.lotse-practice.example");
        assert_eq!(host(&failure), "localhost");
        assert_eq!(trusting(&identity).await, Ok(200));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_in_the_ca_file_still_needs_valid_name_and_dates() {
    let authority = |leaf: &mut CertificateParams| leaf.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let cases: [(Change, &str); 3] = [
        (|leaf| leaf.subject_alt_names = vec![SanType::DnsName("other.example".try_into().unwrap())], "name"),
        (|leaf| leaf.not_after = date_time_ymd(2020, 1, 1), "expired"),
        (|leaf| leaf.not_before = date_time_ymd(2090, 1, 1), "not-yet"),
    ];
    for (change, detail) in cases {
        let identity = self_signed(|leaf| {
            authority(leaf);
            change(leaf);
        });
        let failure = trusting(&identity).await.unwrap_err();
        assert_eq!(failure.code(), "certificate", "{failure:?}");
        assert_eq!(failure.args()["detail"], detail);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_certificate_is_recognised() {
    let identity = issued(|leaf| leaf.not_after = date_time_ymd(2020, 1, 1));
    let failure = trusting(&identity).await.unwrap_err();
    assert_eq!((failure.code(), failure.args()["detail"].as_str()), ("certificate", "expired"));
    assert_eq!(failure.args()["issuer"], "Practice Inspection CA (Practice Proxy Ltd)");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_that_is_not_yet_valid_is_recognised() {
    let identity = issued(|leaf| leaf.not_before = date_time_ymd(2090, 1, 1));
    let failure = trusting(&identity).await.unwrap_err();
    assert_eq!((failure.code(), failure.args()["detail"].as_str()), ("certificate", "not-yet"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_certificate_for_another_name_is_recognised() {
    let identity = issued(|leaf| {
        leaf.subject_alt_names = vec![SanType::DnsName("other.lotse-practice.example".try_into().unwrap())];
    });
    let failure = trusting(&identity).await.unwrap_err();
    assert_eq!((failure.code(), failure.args()["detail"].as_str()), ("certificate", "name"));
    assert_eq!(host(&failure), "localhost");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_issuer_with_control_characters_is_shown_safely() {
    let odd =
        self_signed(|leaf| leaf.distinguished_name.push(DnType::CommonName, "a\u{1b}[31m\nb".repeat(100)));
    let issuer = stranger(&odd).await.args()["issuer"].clone();
    assert!(!issuer.contains('\u{1b}') && !issuer.contains('\n'), "{issuer:?}");
    assert!(issuer.chars().count() <= 120);
}

#[test]
fn the_kind_of_an_unusable_ca_file_is_reported() {
    for (content, kind) in [
        ("", "empty"),
        (" \r\n", "empty"),
        ("\u{feff}\r\n", "empty"),
        ("nothing", "none"),
        ("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n", "none"),
        ("-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nAAAA\n-----END PGP PUBLIC KEY BLOCK-----\n", "none"),
        ("<!DOCTYPE html><html>sign in</html>", "page"),
        ("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "key"),
        ("-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----\n", "request"),
        ("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "broken"),
        ("-----BEGIN CERTIFICATE-----\nMIIC!!!not base64\n-----END CERTIFICATE-----\n", "broken"),
        ("-----BEGIN CERTIFICATE-----\nMIIC", "cut"),
    ] {
        let (_folder, ca_file) = ca_file(content);
        let Err(fault) = Door::new(&DoorSettings { ca_file, ..settings() }, now) else {
            panic!("{content:?} was taken");
        };
        assert_eq!((fault.code(), fault.args()["kind"].as_str()), ("door-ca-file", kind), "{content:?}");
    }
    let Err(fault) = Door::new(&DoorSettings { ca_file: Some("/nowhere/ca.pem".into()), ..settings() }, now)
    else {
        panic!("a file that is not there was taken");
    };
    assert_eq!(fault.args()["kind"], "missing");
}
