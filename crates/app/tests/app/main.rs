//! Tests of all that Lotse can do, through its entry point [`App::call`](lotse_app::App::call), on temporary folders.

#[cfg(test)]
mod answers;
#[cfg(test)]
mod audit;
#[cfg(test)]
mod calendar;
#[cfg(test)]
mod calendar_values;
#[cfg(test)]
mod changes;
#[cfg(test)]
mod checks;
#[cfg(test)]
mod commands;
#[cfg(test)]
mod common;
#[cfg(test)]
mod compare;
#[cfg(test)]
mod consoles;
#[cfg(test)]
mod crash;
#[cfg(test)]
mod credentials;
mod customers;
mod deeper;
#[cfg(test)]
mod drawing;
#[cfg(test)]
mod elsewhere;
#[cfg(test)]
mod erasure;
#[cfg(test)]
mod faults;
#[cfg(test)]
mod finding_words;
#[cfg(test)]
mod finished;
mod foreign_names;
#[cfg(test)]
mod foreseen;
#[cfg(test)]
mod forged;
#[cfg(test)]
mod fresh;
#[cfg(test)]
mod guides;
#[cfg(test)]
mod hand_over;
#[cfg(test)]
mod held;
#[cfg(test)]
mod journal;
#[cfg(test)]
mod kept_guides;
#[cfg(test)]
mod languages;
#[cfg(test)]
mod left_keys;
#[cfg(test)]
mod links;
#[cfg(test)]
mod mismatches;
#[cfg(test)]
mod one_click;
#[cfg(test)]
mod opened;
#[cfg(test)]
mod order;
#[cfg(test)]
mod organisation_values;
#[cfg(test)]
mod organisations;
#[cfg(test)]
mod own_guides;
#[cfg(test)]
mod papers;
#[cfg(test)]
mod people;
#[cfg(test)]
mod policy;
#[cfg(test)]
mod practice;
mod queue;
#[cfg(test)]
mod random;
#[cfg(test)]
mod random_arguments;
#[cfg(test)]
mod runs;
mod search;
#[cfg(test)]
mod second;
mod shapes;
#[cfg(test)]
mod standing;
#[cfg(test)]
mod steps;
#[cfg(test)]
mod support;
#[cfg(test)]
mod then;
mod time_needed;
#[cfg(test)]
mod walk;
#[cfg(test)]
mod webhooks;
