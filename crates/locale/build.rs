//! Rebuilds when a file of words is added or removed: cargo notices changes only in files it already knows.

fn main() {
    println!("cargo::rerun-if-changed=../../locales");
}
