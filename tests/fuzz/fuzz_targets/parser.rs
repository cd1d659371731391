//! One parser, named by the variable `PARSER`, against what libFuzzer makes up.
//!
//! A parser is given bytes as they are read from a machine: text with damaged bytes replaced, or a property list that could be read.
#![no_main]

use std::sync::OnceLock;

use diagnose::known_errors::OwnErrors;
use facts::{AccountSource, Facts};
use libfuzzer_sys::{fuzz_mutator, fuzz_target, fuzzer_mutate};
use probe::{parse, recorded};
use report::{Identifiers, Redactor, Scan};

type Parser = fn(&[u8]);

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A text in two halves, for parsers of two.
fn halves(bytes: &[u8]) -> (String, String) {
    let text = text(bytes);
    let (one, other) = text.split_once('\n').unwrap_or((&text, ""));
    (one.to_owned(), other.to_owned())
}

fn list(bytes: &[u8], parser: impl Fn(&plist::Value)) {
    if let Ok(value) = doors::property_list::read(bytes) {
        parser(&value);
    }
}

/// Every module of `parse`; modules with several parsers have several lines.
const PARSERS: &[(&str, Parser)] = &[
    ("account_name", |bytes| {
        let _ = parse::account_name::account(&text(bytes), AccountSource::Person);
        let _ = parse::account_name::domain_only(&text(bytes));
    }),
    ("browser_cookies", |bytes| {
        const HOSTS: &[&str] = &["login.microsoftonline.com", "login.live.com"];
        let (one, other) = halves(bytes);
        let policies = serde_json::from_str::<serde_json::Value>(&one).unwrap_or_default();
        let policies = policies.as_object().cloned().unwrap_or_default();
        let settings = serde_json::from_str(&other).unwrap_or_default();
        let _ = parse::browser_cookies::chromium(&[&policies], Some(&settings), HOSTS);
        let _ = parse::browser_cookies::chromium_last_profile(&settings);
        let _ = parse::browser_cookies::firefox(&[&policies], Some(&other), HOSTS);
        let _ = parse::browser_cookies::firefox_profile(&text(bytes));
        let _ = parse::browser_cookies::safari(&[&policies], HOSTS);
    }),
    ("device_serial", |bytes| {
        let _ = parse::device_serial::is_set(&text(bytes));
    }),
    ("dpkg_status", |bytes| {
        let _ = parse::dpkg_status::versions(&text(bytes), &["intune-portal", "microsoft-edge-stable"]);
    }),
    ("dsregcmd", |bytes| {
        let _ = parse::dsregcmd::status(&text(bytes));
    }),
    ("hosts", |bytes| {
        let _ = parse::hosts::overrides(&text(bytes), |name| name.ends_with("microsoft.com"));
    }),
    ("http_head", |bytes| {
        let _ = doors::http_head::Head::end(bytes);
        if let Some(head) = doors::http_head::Head::parse(&text(bytes)) {
            let _ = (head.value("date"), head.proxy_schemes());
        }
    }),
    ("key_value", |bytes| {
        let _ = parse::key_value::value(&text(bytes), "NAME");
        let _ = parse::key_value::value_in(&text(bytes), "Section", "Key");
    }),
    ("linux_enrollment", |bytes| {
        let _ = parse::linux_enrollment::registered_device(&text(bytes));
        let _ = parse::linux_enrollment::dsreg_status(&text(bytes));
    }),
    ("macos_ioreg", |bytes| list(bytes, |value| drop(parse::macos_ioreg::identity(value, None)))),
    ("macos_launch_services", |bytes| {
        list(bytes, |value| drop(parse::macos_launch_services::https_handler(value)));
    }),
    ("macos_profiles_status", |bytes| {
        if let Some(status) = parse::macos_profiles_status::status(&text(bytes)) {
            let _ = parse::macos_profiles_status::state(&status);
        }
    }),
    ("macos_scutil_proxy", |bytes| {
        let _ = parse::macos_scutil_proxy::settings(&text(bytes));
    }),
    ("macos_system_version", |bytes| list(bytes, |value| drop(parse::macos_system_version::identity(value)))),
    ("macos_wifi", |bytes| {
        let _ = parse::macos_wifi::names(&text(bytes));
    }),
    ("management_certificates", |bytes| {
        let mut stored = parse::management_certificates::from_pem(&text(bytes));
        let bare = parse::management_certificates::Stored { der: bytes.to_vec(), ..Default::default() };
        stored.push(bare);
        let _ = parse::management_certificates::management(&stored);
    }),
    ("management_server", |bytes| {
        if let Some(host) = parse::management_server::host(&text(bytes)) {
            let _ = parse::management_server::service(&host);
        }
    }),
    ("mex", |bytes| {
        let _ = parse::mex::ws_trust_13_username(&text(bytes));
    }),
    ("mime_apps", |bytes| {
        let text = text(bytes);
        let _ = (parse::mime_apps::defaults(&text), parse::mime_apps::added(&text), parse::mime_apps::cached(&text));
        let _ = (parse::mime_apps::opens_links(&text), parse::mime_apps::browser(&text));
    }),
    ("os_release", |bytes| {
        let _ = parse::os_release::identity(&text(bytes));
    }),
    ("property_list", |bytes| list(bytes, |value| drop(parse::property_list::entries(value)))),
    ("proxy", |bytes| {
        let (one, other) = halves(bytes);
        let _ = parse::proxy::manual(&one, &other, "fuzz");
        let _ = parse::proxy::script(&one, "fuzz");
        let _ = parse::proxy::from_variables(|_| Some(one.clone()));
        let _ = parse::proxy::from_gsettings(&text(bytes));
        let _ = parse::proxy::from_kioslaverc(&text(bytes));
    }),
    ("registry_export", |bytes| {
        let _ = parse::registry_export::keys(&text(bytes));
    }),
    ("smbios", |bytes| {
        let _ = parse::smbios::system_information(bytes);
    }),
    ("user_realm", |bytes| {
        let _ = parse::user_realm::read(&text(bytes));
    }),
    ("virtual_machine", |bytes| {
        let (one, other) = halves(bytes);
        let _ = parse::virtual_machine::name(&one, &other);
    }),
    ("windows_browser", |bytes| {
        let _ = parse::windows_browser::browser(&text(bytes));
    }),
    ("windows_enrollment", |bytes| {
        let (one, other) = halves(bytes);
        let entry = parse::windows_enrollment::Entry {
            state: bytes.first().map(|byte| u32::from(*byte % 4)),
            provider: Some(one),
            discovery: Some(other),
            ..Default::default()
        };
        let _ = parse::windows_enrollment::leftover(&entry, bytes.len() % 2 == 0);
        let _ = parse::windows_enrollment::in_force(&[entry]);
    }),
    ("windows_proxy", |bytes| {
        let (one, other) = halves(bytes);
        let _ = parse::windows_proxy::manual(&one, &other, "fuzz");
    }),
    ("windows_version", |bytes| {
        let build = bytes.first_chunk().map(|bytes| u32::from_le_bytes(*bytes));
        let _ = parse::windows_version::name(&text(bytes), build);
    }),
    ("windows_w32tm", |bytes| {
        let _ = parse::windows_w32tm::status(&text(bytes));
    }),
    ("windows_zone", |bytes| {
        let (one, other) = halves(bytes);
        let _ = parse::windows_zone::iana(&one, Some(&other));
    }),
    // Whatever somebody mailed in, as any of the kinds, and a recording of facts.
    ("recorded", |bytes| {
        let Some((first, rest)) = bytes.split_first() else { return };
        let kind = &recorded::KINDS[usize::from(*first) % recorded::KINDS.len()];
        let _ = kind.read(rest);
    }),
    ("facts", |bytes| {
        let _ = Facts::read(&text(bytes));
    }),
    // A log of any shape: taken apart, searched for known errors, what is shown of it masked.
    ("log", |bytes| {
        let file = file(bytes);
        let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
        let scan = Scan { built_in: None, paths: vec![file.path().to_owned()], identifiers: identifiers(), own: OwnErrors::default() };
        let _ = scan.run(runtime.handle(), &mut |_, _| true);
    }),
    // The second look finds nothing in what was masked.
    ("masking", |bytes| {
        let mut redactor = Redactor::new(&identifiers());
        let (masked, _) = redactor.redact(&text(bytes));
        assert!(!redactor.survived(&masked), "{masked:?}");
    }),
    // What somebody sends to IT as a report.
    ("report", |bytes| {
        let file = file(bytes);
        let folder = tempfile::tempdir().expect("a folder");
        let _ = report::open(file.path(), None, Some(&folder.path().join("out")));
    }),
];

fn file(bytes: &[u8]) -> tempfile::NamedTempFile {
    let mut file = tempfile::NamedTempFile::new().expect("a file");
    std::io::Write::write_all(&mut file, bytes).expect("a file");
    file
}

fn identifiers() -> Identifiers {
    Identifiers {
        user: Some("anna.lindqvist".to_owned()),
        host: Some("LT-4471".to_owned()),
        account: Some("anna@linden.example".to_owned()),
        ..Identifiers::default()
    }
}

fn parser() -> Parser {
    static CHOSEN: OnceLock<Parser> = OnceLock::new();
    *CHOSEN.get_or_init(|| {
        let name = std::env::var("PARSER").unwrap_or_default();
        match PARSERS.iter().find(|(known, _)| *known == name) {
            Some((_, parser)) => *parser,
            None => panic!("PARSER={name} is none of ours"),
        }
    })
}

fuzz_target!(|bytes: &[u8]| parser()(bytes));

// Lists of names and values are what most of these read: repeating a line finds what libFuzzer alone finds late.
fuzz_mutator!(|bytes: &mut [u8], size: usize, max_size: usize, seed: u32| {
    if seed % 8 == 0
        && let Some(end) = bytes[..size].iter().position(|byte| *byte == b'\n')
        && size + end + 1 <= max_size.min(bytes.len())
    {
        bytes.copy_within(0..=end, size);
        return size + end + 1;
    }
    fuzzer_mutate(bytes, size, max_size)
});
