//! What paper promises: the same as the window says, whole, safe, and nothing lost.

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
