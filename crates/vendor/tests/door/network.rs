//! Failures of the network and of the server.

use std::sync::Arc;
use std::time::{Duration, Instant};

use lotse_vendor::{Call, Door, DoorSettings, Failure, Permits, Visit, kaseya};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::server::{Reply, Server};
use crate::world::{ca_file, door, get, good, now, settings, url, visit};

/// A door with this time limit for an answer.
fn hasty(identity: &crate::world::Identity, total_time: Duration) -> Door {
    let (_folder, ca_file) = ca_file(&identity.pem);
    Door::new(&DoorSettings { ca_file, total_time, connect_time: total_time, ..settings() }, now).unwrap()
}

async fn fails(reply: Reply) -> (Failure, Visit) {
    let identity = good();
    let server = Server::always(&identity, reply).await;
    let visit = visit(&door(&identity));
    (get(&visit, server.address.port(), "/x").await.unwrap_err(), visit)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_host_name() {
    let visit = visit(&Door::new(&settings(), now).unwrap());
    let call = Call::get(&kaseya::VENDOR, url("https://vsa.lotse-practice.invalid/api"));
    let failure = visit.send(call).await.unwrap_err();
    assert_eq!(failure, Failure::Dns { host: "vsa.lotse-practice.invalid".to_owned(), typed: true });
}

#[tokio::test(flavor = "multi_thread")]
async fn a_port_that_refuses_connections() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    drop(listener);
    let visit = visit(&Door::new(&settings(), now).unwrap());
    let failure = get(&visit, port, "/x").await.unwrap_err();
    assert_eq!(failure, Failure::Connect { host: format!("localhost:{port}") });
    assert_eq!(visit.records()[0].repeated, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_without_tls() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.read(&mut [0; 512]).await;
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
    });
    let visit = visit(&Door::new(&settings(), now).unwrap());
    let failure = get(&visit, port, "/x").await.unwrap_err();
    assert_eq!(failure, Failure::Handshake { host: format!("localhost:{port}") });
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_is_closed_before_the_handshake() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.read(&mut [0; 16]).await;
        }
    });
    let visit = visit(&Door::new(&settings(), now).unwrap());
    let failure = get(&visit, port, "/x").await.unwrap_err();
    assert_eq!(failure, Failure::BrokeOff { host: format!("localhost:{port}") });
    assert_eq!(visit.records()[0].repeated, 1, "once more, no more");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_breaks_off() {
    let half = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"half\":".to_vec();
    for reply in [Reply::Bytes(half), Reply::Bytes(b"HTTP/1.1 200".to_vec()), Reply::Nothing] {
        let (failure, visit) = fails(reply).await;
        assert_eq!(failure.code(), "broke-off");
        assert_eq!(visit.records()[0].repeated, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_takes_too_long() {
    let identity = good();
    let server = Server::always(&identity, Reply::Late(Duration::from_secs(30))).await;
    let visit = visit(&hasty(&identity, Duration::from_millis(400)));
    let begun = Instant::now();
    let failure = get(&visit, server.address.port(), "/x").await.unwrap_err();
    assert_eq!(failure.code(), "timed-out");
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stalled_body_times_out() {
    let identity = good();
    let begun = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{".to_vec();
    let server = Server::always(&identity, Reply::Stalls(begun)).await;
    let visit = visit(&hasty(&identity, Duration::from_millis(300)));
    let begun = Instant::now();
    assert_eq!(get(&visit, server.address.port(), "/x").await.unwrap_err().code(), "timed-out");
    assert!(begun.elapsed() < Duration::from_secs(20));
    assert_eq!(visit.records()[0].status, Some(200), "so far it had come");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_above_the_limit() {
    let (failure, visit) = fails(Reply::json(&" ".repeat(9 * 1024 * 1024))).await;
    assert_eq!(failure.code(), "too-large");
    assert_eq!(visit.records()[0].status, Some(200));
}

/// A gzip stream of a few dozen kilobytes that unpacks to nine megabytes: one zero, repeated.
fn bomb() -> Vec<u8> {
    let (mut packed, mut byte, mut filled) = (vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff], 0_u8, 0);
    let mut push = |bits: &str| {
        for bit in bits.bytes() {
            byte |= u8::from(bit == b'1') << filled;
            filled += 1;
            if filled == 8 {
                packed.push(byte);
                (byte, filled) = (0, 0);
            }
        }
    };
    // The last block, with fixed codes; a literal zero; then 258 bytes from one byte back, over and over.
    push("11000110000");
    (0..9 * 1024 * 1024 / 258).for_each(|_| push("1100010100000"));
    packed
}

#[tokio::test(flavor = "multi_thread")]
async fn a_compressed_body_that_unpacks_above_the_limit() {
    let bomb = bomb();
    assert!(bomb.len() < 100_000);
    let head = format!("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n", bomb.len());
    let (failure, _) = fails(Reply::Bytes([head.into_bytes(), bomb].concat())).await;
    assert_eq!(failure.code(), "too-large");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_compressed_body_that_is_damaged() {
    let nonsense = [[0x1f_u8, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff].as_slice(), &[0xff; 40]].concat();
    let head =
        format!("HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n", nonsense.len());
    let (failure, visit) = fails(Reply::Bytes([head.into_bytes(), nonsense].concat())).await;
    assert_eq!(failure.code(), "unreadable");
    assert_eq!(visit.records()[0].repeated, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_compressed_body_that_breaks_off() {
    let half = &bomb()[..200];
    let head = "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 1000\r\n\r\n";
    let (failure, visit) = fails(Reply::Bytes([head.as_bytes(), half].concat())).await;
    assert_eq!(failure.code(), "broke-off");
    assert_eq!(visit.records()[0].repeated, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_redirect_is_not_followed_and_only_its_host_is_reported() {
    let to = |text: &str| Reply::Answer(302, vec![("location", text.to_owned())], String::new());
    let (failure, visit) = fails(to("https://elsewhere.example/login?token=practice-secret")).await;
    assert_eq!(failure.code(), "redirected");
    assert_eq!(failure.args()["to"], "elsewhere.example");
    assert_eq!(visit.records()[0].status, Some(302));
    let (failure, _) = fails(to("/login?token=practice-secret")).await;
    assert_eq!(failure.code(), "redirected-inside");
    let (failure, _) = fails(Reply::Answer(301, Vec::new(), String::new())).await;
    assert_eq!(failure.code(), "redirected-inside");
    let (failure, _) = fails(to("https://localhost:1/")).await;
    assert_eq!(failure.args()["to"], "localhost:1");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_web_page_instead_of_data() {
    let identity = good();
    let server =
        Server::always(&identity, Reply::json("\u{feff} <!DOCTYPE html><html>Guest Wi-Fi</html>")).await;
    let visit = visit(&door(&identity));
    let answer = get(&visit, server.address.port(), "/x").await.unwrap();
    let failure = answer.json::<Vec<u32>>().unwrap_err();
    assert_eq!(failure.code(), "page");
    let server = Server::always(&identity, Reply::json("nonsense")).await;
    let answer = get(&visit, server.address.port(), "/x").await.unwrap();
    assert_eq!(answer.json::<Vec<u32>>().unwrap_err().code(), "unreadable");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_ends_the_running_call_and_prevents_others() {
    let identity = good();
    let server = Server::always(&identity, Reply::Late(Duration::from_mins(1))).await;
    let stop = CancellationToken::new();
    let visit = Visit::new(&door(&identity), Permits::Reading, Arc::new(()), stop.clone());
    let port = server.address.port();
    let stopper = async {
        tokio::time::sleep(Duration::from_millis(200)).await;
        stop.cancel();
    };
    let (outcome, ()) = tokio::join!(get(&visit, port, "/x"), stopper);
    assert_eq!(outcome.unwrap_err(), Failure::Stopped);
    assert_eq!(visit.records()[0].failure, Some(Failure::Stopped));
    assert_eq!(get(&visit, port, "/y").await.unwrap_err(), Failure::Stopped);
    assert_eq!(visit.records().len(), 1, "the second was never begun");
}
