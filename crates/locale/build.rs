//! The words are embedded: a file that is new or gone must be noticed, too.

fn main() {
    println!("cargo::rerun-if-changed=../../locales");
}
