//! Tests of the guide format with the shipped guides, a sample that uses every feature, and generated text.

#[cfg(test)]
mod common;
#[cfg(test)]
mod compare;
#[cfg(test)]
mod diff;
#[cfg(test)]
mod diff_told;
#[cfg(test)]
mod documented;
#[cfg(test)]
mod errors;
#[cfg(test)]
mod everything;
#[cfg(test)]
mod former;
#[cfg(test)]
mod gallery;
#[cfg(test)]
mod invariants;
#[cfg(test)]
mod limits;
#[cfg(test)]
mod lint_codes;
#[cfg(test)]
mod lint_conditions;
#[cfg(test)]
mod lint_safety;
#[cfg(test)]
mod lints_page;
#[cfg(test)]
mod mutated;
#[cfg(test)]
mod plan;
#[cfg(test)]
mod same;
#[cfg(test)]
mod schema;
#[cfg(test)]
mod vocabulary;
