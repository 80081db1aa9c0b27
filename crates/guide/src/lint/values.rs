//! Values, addresses and kinds, which are typed letter for letter or compared by a program: nobody notices a slip by reading.

use std::collections::HashSet;
use std::net::IpAddr;

use super::Found;
use super::mentions::Mentions;
use crate::meant::meant;
use crate::{Credential, Guide, Whereabouts};

/// The kinds of credentials that checks ask vendors with.
pub(super) const KINDS: [&str; 9] = [
    "autotask-secret",
    "autotask-username",
    "connectwise-company-id",
    "connectwise-private-key",
    "connectwise-public-key",
    "connectwise-site",
    "kaseya-host",
    "kaseya-token",
    "kaseya-username",
];

/// The endings of names of secrets.
const SECRETS: [&str; 8] =
    ["secret", "token", "password", "passphrase", "private-key", "api-key", "access-key", "secret-key"];

/// ISO 639-1, as far as vendors' pages are written in it.
const LANGUAGES: &str = "ar bg ca cs da de el en es et fa fi fr ga he hi hr hu id is it ja kk ko lt lv mk ms nb nl nn no pl pt \
    ro ru sk sl sq sr sv th tr uk vi zh";

pub(super) fn check(guide: &Guide, mentions: &Mentions, found: &mut Found<'_>) {
    for it in &mentions.blanks {
        found.error_at(it.span.clone(), "outer-blank", it.text.trim(), "");
    }
    for it in &mentions.copied {
        if let Some(sign) = it.text.chars().find(|sign| is_odd(*sign)) {
            found.error_at(it.span.clone(), "odd-space", &it.text, &format!("U+{:04X}", u32::from(sign)));
        }
    }
    for (index, credential) in guide.credentials.iter().enumerate() {
        kind(credential, &format!("credential.{index}"), found);
        format(credential, &format!("credential.{index}.format"), found);
    }
    addresses(guide, found);
    sources(guide, found);
    pictures(guide, found);
}

/// Characters that look like an ordinary space or like nothing. Completely invisible ones are refused earlier.
fn is_odd(sign: char) -> bool {
    matches!(sign, '\u{a0}' | '\u{ad}' | '\u{2000}'..='\u{200a}' | '\u{200c}' | '\u{200d}' | '\u{202f}' | '\u{205f}' | '\u{3000}' | '\u{fe00}'..='\u{fe0f}')
}

fn kind(credential: &Credential, path: &str, found: &mut Found<'_>) {
    let kind = credential.kind.as_str();
    if !KINDS.contains(&kind)
        && let Some(near) = meant(kind, KINDS).filter(|near| distance(near, kind) <= 3)
    {
        found.hint(&format!("{path}.kind"), "unknown-kind", kind, "");
        found.meant(Some(near));
    }
    let names_secret = |name: &str| {
        SECRETS
            .iter()
            .any(|it| name.strip_suffix(it).is_some_and(|rest| rest.is_empty() || rest.ends_with('-')))
    };
    if !credential.secret && (names_secret(kind) || names_secret(credential.id.as_str())) {
        found.error(path, "secret-not-secret", &credential.id, kind);
    }
}

/// The number of letters that differ. Kinds of one vendor begin alike, so similarity alone is not enough.
fn distance(one: &str, other: &str) -> usize {
    strsim::levenshtein(one, other)
}

fn format(credential: &Credential, path: &str, found: &mut Found<'_>) {
    let format = &credential.format;
    if let Some(pattern) = &format.pattern
        && let Err(error) = regex_lite::Regex::new(&format!("^(?:{pattern})$"))
    {
        found.error(&format!("{path}.pattern"), "bad-pattern", pattern, &error);
    }
    if let (Some(shortest), Some(longest)) = (format.shortest, format.longest)
        && shortest > longest
    {
        found.error(&format!("{path}.longest"), "length-impossible", &shortest, &longest);
    }
}

fn addresses(guide: &Guide, found: &mut Found<'_>) {
    for (index, list) in guide.allow_lists.iter().enumerate() {
        if list.regions.is_empty() {
            found.hint(&format!("allow-list.{index}"), "no-addresses", &list.id, "");
        }
        for (place, port) in list.ports.iter().enumerate().filter(|(_, port)| !is_port(port)) {
            let span = found.places.span_below(&format!("allow-list.{index}.ports"), &[&place.to_string()]);
            found.error_at(span, "not-a-port", port, "");
        }
        for (region, addresses) in &list.regions {
            if addresses.is_empty() {
                let span =
                    found.places.span_below(&format!("allow-list.{index}.regions"), &[region.as_str()]);
                found.hint_at(span, "no-addresses", region, "");
            }
            let mut seen = HashSet::new();
            for (place, address) in addresses.iter().enumerate() {
                let names = [region.as_str(), &place.to_string()];
                let span = found.places.span_below(&format!("allow-list.{index}.regions"), &names);
                if !is_address(address) {
                    found.error_at(span, "not-an-address", address, region);
                } else if !seen.insert(address) {
                    found.hint_at(span, "address-twice", address, region);
                }
            }
        }
    }
}

/// A port or a range of ports, perhaps with its protocol.
fn is_port(text: &str) -> bool {
    let (ports, protocol) = text.split_once('/').map_or((text, "tcp"), |(ports, protocol)| (ports, protocol));
    let (first, last) = ports.split_once('-').unwrap_or((ports, ports));
    let number = |text: &str| text.parse::<u16>().ok().filter(|port| *port > 0);
    matches!(protocol, "tcp" | "udp") && number(first).is_some_and(|first| number(last) >= Some(first))
}

/// An address, a network (`192.0.2.0/24`), a range (`192.0.2.1-192.0.2.9`) or the name of a host, also `*.example.com`.
fn is_address(text: &str) -> bool {
    if let Some((first, last)) = text.split_once('-')
        && let (Ok(first), Ok(last)) = (first.trim().parse::<IpAddr>(), last.trim().parse::<IpAddr>())
    {
        return first <= last && first.is_ipv4() == last.is_ipv4();
    }
    if let Some((address, length)) = text.split_once('/') {
        let most = match address.parse::<IpAddr>() {
            Ok(IpAddr::V4(_)) => 32,
            Ok(IpAddr::V6(_)) => 128,
            Err(_) => return false,
        };
        return length.parse::<u8>().is_ok_and(|length| length <= most);
    }
    text.parse::<IpAddr>().is_ok() || is_host(text)
}

fn is_host(text: &str) -> bool {
    let name = text.strip_prefix("*.").unwrap_or(text);
    let label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let last = name.rsplit('.').next().unwrap_or_default();
    name.contains('.')
        && name.split('.').all(label)
        && last.len() > 1
        && last.bytes().all(|byte| byte.is_ascii_alphabetic())
}

/// A picture or file can be replaced without a trace, so readers must know when the author looked at it.
fn pictures(guide: &Guide, found: &mut Found<'_>) {
    for (index, it) in guide.elsewheres.iter().enumerate() {
        if it.read.is_none() && matches!(it.place, Whereabouts::Picture | Whereabouts::File) {
            found.hint(&format!("elsewhere.{index}"), "picture-without-date", &it.id, "");
        }
    }
}

fn sources(guide: &Guide, found: &mut Found<'_>) {
    let mut seen = HashSet::new();
    for (index, source) in guide.sources.iter().enumerate() {
        let page = (&source.url, &source.language, &source.version, &source.dated, &source.stored);
        if !seen.insert(page) {
            found.hint(&format!("source.{index}.url"), "source-twice", &source.url, "");
        }
        let language = source.language.as_str().split('-').next().unwrap_or_default();
        if !LANGUAGES.split(' ').any(|known| known == language) {
            found.hint(&format!("source.{index}.language"), "unknown-language", &source.language, "");
        }
    }
    if guide.other_side() == Some(&guide.product) {
        found.error("product", "same-vendor", &guide.product, "");
    }
}

#[cfg(test)]
mod tests {
    use super::is_address;

    #[test]
    fn addresses_networks_ranges_and_hosts_are_recognised() {
        for good in [
            "192.0.2.1",
            "192.0.2.0/24",
            "2001:db8::1",
            "2001:db8::/32",
            "192.0.2.1-192.0.2.9",
            "*.example.com",
            "a-1.example.com",
        ] {
            assert!(is_address(good), "{good}");
        }
        for bad in [
            "",
            "192.0.2",
            "192.0.2.256",
            "192.0.2.0/33",
            "192.0.2.9-192.0.2.1",
            "192.0.2.1 ",
            "192,0,2,1",
            "example",
            "http://example.com",
            "a..b.com",
            "192.0.2.l",
        ] {
            assert!(!is_address(bad), "{bad}");
        }
    }
}
