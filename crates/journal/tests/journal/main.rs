//! Tests of the journal on real folders, with real processes that are killed.

#[cfg(test)]
mod audit;
#[cfg(test)]
mod chain;
#[cfg(test)]
mod children;
#[cfg(test)]
mod common;
#[cfg(test)]
mod damage;
#[cfg(test)]
mod erasure;
#[cfg(test)]
mod exchange;
#[cfg(test)]
mod folder;
#[cfg(test)]
mod format;
#[cfg(test)]
mod forms;
#[cfg(test)]
mod full_disk;
#[cfg(test)]
mod hand_over;
#[cfg(test)]
mod judged;
#[cfg(test)]
mod kill;
#[cfg(test)]
mod lies;
#[cfg(test)]
mod limits;
#[cfg(test)]
mod locks;
#[cfg(test)]
mod migration;
#[cfg(test)]
mod old_files;
#[cfg(test)]
mod organisations;
#[cfg(test)]
mod people;
#[cfg(test)]
mod property;
#[cfg(test)]
mod runs;
#[cfg(test)]
mod settings;
#[cfg(test)]
mod tampering;
#[cfg(test)]
mod through;
#[cfg(test)]
mod union;
#[cfg(test)]
mod writing;
