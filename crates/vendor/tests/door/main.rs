//! The door's guarantees, tested against misbehaving servers and proxies on loopback.

#[cfg(test)]
mod ca_files;
#[cfg(test)]
mod certificates;
#[cfg(test)]
mod hosts;
#[cfg(test)]
mod limits;
#[cfg(test)]
mod logs;
#[cfg(test)]
mod masks;
#[cfg(test)]
mod network;
#[cfg(test)]
mod proxies;
#[cfg(test)]
mod records;
#[cfg(test)]
mod repeats;
#[cfg(test)]
mod server;
#[cfg(test)]
mod sign_ins;
#[cfg(test)]
mod tunnel;
#[cfg(test)]
mod words;
#[cfg(test)]
mod world;
