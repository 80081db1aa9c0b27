//! Every mistake of the practice tenant is found.

use lotse_practice::mistakes;

use crate::common::{Stage, paths, stands};
use crate::vendor::PREFIX;

#[tokio::test(flavor = "multi_thread")]
async fn every_mistake_changes_the_findings_or_the_calls() {
    let stage = Stage::new().await;
    let clean = (stands(&stage.check().await), paths(&stage));
    let names: Vec<_> = mistakes().into_iter().filter(|name| name.starts_with(PREFIX)).collect();
    assert!(names.len() >= 5, "{names:?}");
    for name in names {
        stage.practice.set_mistakes(&[name.to_owned()]).unwrap();
        let found = (stands(&stage.check().await), paths(&stage));
        assert_ne!(found, clean, "{name} is not found");
    }
}
