//! The hosts file: which lines give an enrollment host an address of their own.

use std::net::IpAddr;

use facts::HostsEntry;

/// Every name in the file for which `wanted` says yes, in the file's order. Comments, damaged lines and lines without an address
/// are passed over, as the systems' own resolvers do.
pub fn overrides(text: &str, wanted: impl Fn(&str) -> bool) -> Vec<HostsEntry> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut entries = Vec::new();
    for (line, content) in (1..).zip(text.split('\n')) {
        let content = content.split('#').next().unwrap_or_default();
        let mut words = content.split_whitespace();
        let Some(address) = words.next().filter(|word| is_address(word)) else { continue };
        for name in words {
            let host = name.trim_end_matches('.').to_lowercase();
            if wanted(&host) {
                entries.push(HostsEntry { line, address: address.to_owned(), host });
            }
        }
    }
    entries
}

/// An address, with or without an IPv6 zone. Old resolvers also take short forms such as `127.1` and `0`.
fn is_address(word: &str) -> bool {
    let (address, _zone) = word.split_once('%').unwrap_or((word, ""));
    let number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let short_form = || address.split('.').count() <= 4 && address.split('.').all(number);
    address.parse::<IpAddr>().is_ok() || short_form()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(u32, String, String)> {
        overrides(text, |host| host == "login.example" || host.ends_with(".manage.example"))
            .into_iter()
            .map(|entry| (entry.line, entry.address, entry.host))
            .collect()
    }

    fn entry(line: u32, address: &str, host: &str) -> (u32, String, String) {
        (line, address.to_owned(), host.to_owned())
    }

    #[test]
    fn names_are_found_in_every_way_a_line_can_be_written() {
        let text = "\u{feff}0.0.0.0 login.example\r\n\
                    # 127.0.0.1 login.example\r\n\
                    \t127.0.0.1\tlocalhost  LOGIN.Example.\tr.manage.example # note login.example\r\n\
                    \r\n\
                    fe80::1%eth0 login.example\n\
                    ::1 other.example\n\
                    127.1 login.example#tail";
        assert_eq!(
            found(text),
            [
                entry(1, "0.0.0.0", "login.example"),
                entry(3, "127.0.0.1", "login.example"),
                entry(3, "127.0.0.1", "r.manage.example"),
                entry(5, "fe80::1%eth0", "login.example"),
                entry(7, "127.1", "login.example"),
            ]
        );
    }

    #[test]
    fn what_a_resolver_passes_over_is_passed_over() {
        let damaged =
            "login.example 10.0.0.1\n10.0.0.1\nnonsense login.example\n10..1 login.example\n\u{fffd}\0";
        assert_eq!(found(damaged), []);
        assert_eq!(found(""), []);
        assert_eq!(found("10.0.0.1 notlogin.example login.example.evil"), []);
    }
}
