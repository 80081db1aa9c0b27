//! The shapes of the last check's calls, as in the support file.

use serde_json::json;

use crate::common::{Lotse, bytes_of, check, screen_values, text};

#[test]
fn the_shapes_of_the_last_check_name_nobody_and_are_in_no_file() {
    let mut lotse = Lotse::new();
    assert!(lotse.core().last_shapes().is_none(), "nothing was checked");
    let answers = json!({ "product": "umbrella", "integrated": "no", "console": "msp" });
    let run = lotse.start_in("practice", "", "umbrella-connectwise", &answers);
    for value in lotse.ok("practice_console", json!({ "run": run }))["values"].as_array().unwrap() {
        let store = json!({ "key": { "owner": { "run": run }, "id": value["id"] }, "value": value["value"], "expires": "" });
        lotse.ok("store_key", store);
    }
    check(&lotse, &run);
    let shapes = lotse.core().last_shapes().unwrap();
    let file = serde_json::to_string(&shapes).unwrap();
    assert!(shapes.calls.len() > 5 && file.contains("mySecurity"), "{file}");
    let organisation = text(&lotse.run(&run)["view"]["organisationName"]);
    let given = screen_values("umbrella-connectwise").into_iter().map(|it| it.value);
    for name in given.chain([organisation]) {
        assert!(!file.to_lowercase().contains(&name.to_lowercase()), "{name}: {file}");
    }
    lotse.close();
    let files = bytes_of(lotse.folder());
    let word = b"under-16-kib";
    assert!(!files.windows(word.len()).any(|it| it == word), "shapes are in a file");
    lotse.reopen();
    assert!(lotse.core().last_shapes().is_none(), "they go with the program");
}
