//! A network that breaks off in the middle of a check.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use serde_json::{Value, json};

use crate::common::{Lotse, check};

/// Checks a run through a proxy on loopback that lets connections begin and then cuts them.
pub(super) fn check_without_network(lotse: &Lotse, run: &str) -> Value {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let over = Arc::new(AtomicBool::new(false));
    let ended = Arc::clone(&over);
    let proxy = thread::spawn(move || {
        for stream in listener.incoming() {
            if ended.load(Ordering::Relaxed) {
                return;
            }
            let Ok(mut stream) = stream else { continue };
            let mut request = [0; 1024];
            let _ = stream.read(&mut request);
            // The tunnel is open, and then it is gone.
            let _ = stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n");
        }
    });
    for (id, value) in
        [("site", "eu.myconnectwise.net"), ("company-id", "practice"), ("public-key", "practice0public0key")]
    {
        let store = json!({ "key": { "owner": { "run": run }, "id": id }, "value": value, "expires": "" });
        lotse.ok("store_key", store);
    }
    let mut all = lotse.ok("start", Value::Null)["preferences"].clone();
    let before = all.clone();
    all["network"]["proxy"] = json!("manual");
    all["network"]["proxyAddress"] = json!(address.to_string());
    lotse.ok("set_preferences", json!({ "preferences": all }));
    let page = check(lotse, run);
    lotse.ok("set_preferences", json!({ "preferences": before }));
    over.store(true, Ordering::Relaxed);
    drop(std::net::TcpStream::connect(address));
    proxy.join().unwrap();
    page
}
