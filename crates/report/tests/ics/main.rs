//! What the file for calendars promises: any calendar reads it, importing again moves entries, and no text is lost.

#[cfg(test)]
mod common;
#[cfg(test)]
mod entries;
#[cfg(test)]
mod lines;
