//! Tests of the calendar file: any calendar reads it, a second import moves entries, and no text is lost.

#[cfg(test)]
mod common;
#[cfg(test)]
mod entries;
#[cfg(test)]
mod lines;
