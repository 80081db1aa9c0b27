//! Rebuilds when a guide is added or removed: cargo notices changes only in files it already knows.

fn main() {
    println!("cargo::rerun-if-changed=../../guides");
}
