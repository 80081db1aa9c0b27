//! Tests of papers: they say the same as the window, completely and safely.

#[cfg(test)]
mod checklists;
#[cfg(test)]
mod common;
#[cfg(test)]
mod html;
#[cfg(test)]
mod json;
#[cfg(test)]
mod made_up;
#[cfg(test)]
mod markdown;
#[cfg(test)]
mod plain;
#[cfg(test)]
mod records;
#[cfg(test)]
mod run_reports;
#[cfg(test)]
mod snapshots;
#[cfg(test)]
mod worked;
