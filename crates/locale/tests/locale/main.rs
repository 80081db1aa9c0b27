//! Tests of the words: the same messages in three languages, none missing, none unused, none outside `locales/`.

#[cfg(test)]
mod changes;
#[cfg(test)]
mod common;
#[cfg(test)]
mod fallback;
#[cfg(test)]
mod first_guide;
#[cfg(test)]
mod fluent;
#[cfg(test)]
mod hardcoded;
#[cfg(test)]
mod labels;
#[cfg(test)]
mod lint_words;
#[cfg(test)]
mod mutated;
mod negotiation;
#[cfg(test)]
mod parity;
#[cfg(test)]
mod pseudo;
#[cfg(test)]
mod script;
#[cfg(test)]
mod spoken;
#[cfg(test)]
mod svelte;
#[cfg(test)]
mod usage;
#[cfg(test)]
mod values;
