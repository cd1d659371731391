//! Ten thousand secrets of every kind, in every encoding and place that a report is made from: none may be in any byte of anything the program
//! writes or says. And what IT needs, in the same places: all of it has to stay.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use aho_corasick::AhoCorasick;
use base64::{Engine, engine::general_purpose::STANDARD};
use tests::below;
use zip::{ZipArchive, ZipWriter, write::FullFileOptions};

use crate::program::{assert_loopback_only, program};

/// How many are planted.
const SECRETS: usize = 10_000;

/// The same numbers in every run (xorshift64, Marsaglia 2003).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).unwrap()
    }

    fn between(&mut self, least: usize, most: usize) -> usize {
        least + self.below(most - least + 1)
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of[self.below(of.len())]
    }

    fn from(&mut self, letters: &[u8], count: usize) -> String {
        (0..count).map(|_| char::from(letters[self.below(letters.len())])).collect()
    }

    /// As people are called: no word of it is common.
    fn name(&mut self) -> String {
        self.from(b"bcdfghjklmnpqrstvwxz", 12)
    }

    /// As machines make secrets: letters of both sizes, and at least one digit.
    fn token(&mut self, count: usize) -> String {
        let letters = b"ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
        format!("{}{}", self.from(letters, count - 1), self.between(2, 9))
    }

    fn digits(&mut self, count: usize) -> String {
        format!("{}{}", self.between(1, 9), self.from(b"0123456789", count - 1))
    }
}

/// What this person and computer are called.
const USER: &str = "katarina.vesterlund";
const FULL_NAME: &str = "Katarina Vesterlund-Öhman";
const HOST: &str = "KV-5583";
const DOMAIN: &str = "corp.vesterhav.example";
const OTHER_DOMAIN: &str = "ad.vesterhav.example";
const ACCOUNT: &str = "k.ohman@vesterhav.example";
const SERIAL: &str = "PF3XK9ZQ";
const TENANT: &str = "Vesterhav & Søn";
const WORDS: &[&str] = &["Nordlys-7", "Projekt Hvalros", "極光計畫"];

/// A secret as it is planted, and the part of it that may be nowhere afterwards.
#[derive(Clone)]
struct Secret {
    kind: String,
    text: String,
    needle: String,
}

fn secret(kind: &str, text: String, needle: &str) -> Secret {
    Secret { kind: kind.to_owned(), text, needle: needle.to_owned() }
}

/// The words behind which a secret stands, and how they are written.
const SECRET_NAMES: &[&str] = &[
    "password",
    "Password",
    "PASSWD",
    "passphrase",
    "passcode",
    "client_secret",
    "ClientSecret",
    "apikey",
    "api_key",
    "accountKey",
    "access-key",
    "privateKey",
    "recovery_key",
    "refreshToken",
    "credential",
    "keyMaterial",
    "psk",
    "pwd",
    "Kennwort",
    "Passwort",
    "密碼",
    "كلمة المرور",
    "storage_key",
    "shared-keys",
    "token",
    "secrets",
];

/// A secret that is known by how it looks; `number` decides the kind.
fn by_pattern(numbers: &mut Numbers, number: usize) -> Secret {
    let (name, token) = (numbers.name(), numbers.token(20));
    match number % 44 {
        0 => secret("mail", format!("from {name}@{}.example today", numbers.name()), &name),
        1 => secret("mail, escaped", format!("upn={name}%40firm.example&x=1"), &name),
        2 => secret("mail, capitals", format!("FROM {}@FIRM.EXAMPLE", name.to_uppercase()), &name),
        3 => secret("mail among other letters", format!("寄給{name}@firm.example謝謝"), &name),
        4 => secret("guest", format!("{name}_firm.com#EXT#@home.onmicrosoft.com"), &name),
        5 => {
            let scheme = numbers.one(&["Bearer", "bearer", "Basic", "Negotiate", "NTLM"]);
            secret("authorization", format!("Authorization: {scheme} {token}"), &token)
        }
        6 => {
            let (body, end) = (numbers.token(60), numbers.token(30));
            secret("web token", format!("got eyJhbGciOiJIUzI1NiJ9.{body}.{end} ok"), &body[..40])
        }
        7 => secret("cookie", format!("Cookie: ESTSAUTH={token}; buid={name}"), &token),
        8 => secret("set cookie", format!("Set-Cookie: SESSION={token}; path=/; secure"), &token),
        9 => {
            let parameter = numbers.one(&[
                "sig",
                "signature",
                "code",
                "access_token",
                "id_token",
                "SAMLResponse",
                "ticket",
                "X-Amz-Signature",
            ]);
            secret("signature", format!("GET /c?sv=1&{parameter}={token}&se=2"), &token)
        }
        10 => {
            secret("signature, escaped", format!("to=https%3A%2F%2Fh%2Fc%3Fsv%3D1%26sig%3D{token}"), &token)
        }
        11 => secret(
            "signature behind a hash",
            format!("https://portal.example/#access_token={token}&token_type=x"),
            &token,
        ),
        12 => secret(
            "password of a URL",
            format!("proxy http://{name}:{token}@proxy.example:8080/ refused"),
            &token,
        ),
        13..=22 => {
            let key = numbers.one(SECRET_NAMES);
            let text = match number % 44 {
                13 => format!("{key}={token}; next"),
                14 => format!("{key}: {token}"),
                15 => format!("\"{key}\": \"{token}\","),
                16 => format!("{{\\\"{key}\\\":\\\"{token}\\\"}}"),
                17 => format!("<{key}>{token}</{key}>"),
                18 => format!("run --{key} {token} --quiet"),
                19 => format!("<Data Name=\"{key}\">{token}</Data>"),
                20 => format!("'{key}' => '{token}'"),
                21 => format!("{key} = \"{name} {token}\""),
                _ => format!("&lt;{key}&gt;{token}&lt;/{key}&gt;"),
            };
            secret(&format!("{key}, written {}", number % 44), text, &token)
        }
        23 => secret("secret in two words", format!("\"client_secret\": \"{token} and {name}\""), &name),
        24 => {
            let lines = [numbers.token(64), numbers.token(64)];
            let text = format!(
                "-----BEGIN RSA PRIVATE KEY-----\n{}\n{}\n-----END RSA PRIVATE KEY-----",
                lines[0], lines[1]
            );
            secret("key", text, &lines[1])
        }
        25 => secret("home", format!(r"open C:\Users\{name}\AppData\Local\x.log"), &name),
        26 => secret("home with a space", format!(r"open C:\Users\{name} {}\AppData", numbers.name()), &name),
        27 => secret("home, escaped", format!(r#""path":"C:\\Users\\{name}\\x""#), &name),
        28 => secret("home of Linux", format!("open /home/{name}/.config/intune"), &name),
        29 => secret("home of macOS", format!("open /Users/{name}/Library/Logs"), &name),
        30 => secret("home in a URL", format!("file:///C:/Users/{name}/x and %5CUsers%5C{name}%5Cx"), &name),
        31 => secret("home of old", format!(r"C:\Documents and Settings\{name}\x"), &name),
        32 => {
            let groups = format!("{}-{}-{}", numbers.digits(10), numbers.digits(9), numbers.digits(10));
            secret("sid", format!("owner S-1-5-21-{groups}-{} ok", numbers.between(1001, 9999)), &groups)
        }
        33 => {
            let groups = format!("{}-{}-{}", numbers.digits(10), numbers.digits(9), numbers.digits(10));
            secret("sid of a tenant", format!("S-1-12-1-{groups}-{}", numbers.digits(10)), &groups)
        }
        34 | 35 => {
            let between = if number % 44 == 34 { ":" } else { "-" };
            let pairs: Vec<String> = (0..6).map(|_| format!("{:02X}", numbers.between(1, 254))).collect();
            let mac = pairs.join(between);
            secret("mac", format!("adapter {mac} up"), &mac)
        }
        36..=38 => {
            let parts: Vec<String> = (0..4)
                .map(|place| numbers.between(if place == 0 { 128 } else { 100 }, 223).to_string())
                .collect();
            let address = parts.join(".");
            let text = match number % 44 {
                36 => format!("from {address}:443"),
                37 => format!("from {address}. Then"),
                _ => format!("from [::ffff:{address}]:443"),
            };
            secret("ip", text, &address)
        }
        39 | 40 => {
            let groups: Vec<String> =
                (0..6).map(|_| format!("{:x}", numbers.between(0x1000, 0xffff))).collect();
            let address = if number % 44 == 39 {
                format!("2001:db8:{}", groups.join(":"))
            } else {
                format!("fe80::{}", groups[..4].join(":"))
            };
            let text = format!("from {address}{} up", if number % 44 == 39 { "" } else { "%eth0" });
            secret("ip of version 6", text, &groups[..4].join(":"))
        }
        41 => {
            let number = format!("{} {} {}", numbers.digits(2), numbers.digits(4), numbers.digits(4));
            secret(
                "phone",
                format!("call +{} {number} now", numbers.one(&["886", "49", "966", "1"])),
                &number,
            )
        }
        42 => secret("page", format!("<a href=\"https://h.example/?code={token}\">sign in</a>"), &token),
        _ => secret("two in one", format!("{name}@firm.example:{token} password={token}"), &token),
    }
}

/// One of the values that were learned, in one of its spellings.
fn learned(numbers: &mut Numbers, number: usize, more: bool, wide: bool) -> Secret {
    let values: &[(&str, &str)] = &[
        ("user", USER),
        ("name", FULL_NAME),
        ("host", HOST),
        ("domain", DOMAIN),
        ("other domain", OTHER_DOMAIN),
        ("account", ACCOUNT),
        ("word", WORDS[0]),
        ("words", WORDS[1]),
        ("word of another script", WORDS[2]),
        ("serial", SERIAL),
        ("tenant", TENANT),
    ];
    let (kind, value) = values[number % if more { values.len() } else { values.len() - 2 }];
    // What stands around it makes each one another place.
    let (mark, end) = (numbers.name(), numbers.name());
    let style = number / values.len() % 14;
    let (style, written) = match style {
        0 => ("as it is", value.to_owned()),
        1 => ("capitals", value.to_uppercase()),
        2 => ("small letters", value.to_lowercase()),
        3 => ("for URLs", value.bytes().map(url_byte).collect()),
        4 => ("for JSON", value.chars().map(json_letter).collect()),
        5 => ("for pages", escaped(value)),
        6 if wide && value.is_ascii() => (
            "wide",
            value.encode_utf16().flat_map(u16::to_le_bytes).map(char::from).filter(char::is_ascii).collect(),
        ),
        7 if value.is_ascii() => {
            let half = value.len() / 2;
            let between = numbers.one(&["\r\n    ", "\n", "=\n", "\\\n  "]);
            ("over two lines", format!("{}{between}{}", &value[..half], &value[half..]))
        }
        8 if matches!(kind, "user" | "account") => {
            let before = numbers.one(&["", ":", "::"]);
            let encoded = STANDARD.encode(format!("{before}{value}"));
            // The letters that hold bits of what stands before or behind are nobody's.
            let needle = encoded.trim_end_matches('=')[4..encoded.trim_end_matches('=').len() - 2].to_owned();
            return secret(&format!("{kind} in base64"), format!("{mark} {encoded} {end}"), &needle);
        }
        9 if matches!(kind, "user" | "account") => {
            let wide: Vec<u8> = value.encode_utf16().flat_map(u16::to_le_bytes).collect();
            let encoded = STANDARD.encode(wide);
            let needle = encoded.trim_end_matches('=')[..encoded.len() - 4].to_owned();
            return secret(
                &format!("{kind} in a command of PowerShell"),
                format!("{mark} -EncodedCommand {encoded} {end}"),
                &needle,
            );
        }
        10 if kind.contains("domain") => {
            ("from its end", value.split('.').rev().collect::<Vec<_>>().join("."))
        }
        11 if kind == "user" => ("of a domain", value.to_owned()),
        12 if kind == "name" => ("last name first", "Vesterlund-Öhman, Katarina".to_owned()),
        13 => ("in a word", value.to_owned()),
        _ => ("as it is", value.to_owned()),
    };
    let text = match style {
        "of a domain" => format!("{mark} CORP\\{written} {end}"),
        "in a word" => format!("{mark}-{written}-{end}"),
        _ => format!("{mark} {written} {end}"),
    };
    secret(&format!("{kind}, {style}"), text, written.trim_end_matches('\0'))
}

fn url_byte(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
        char::from(byte).to_string()
    } else {
        format!("%{byte:02X}")
    }
}

fn json_letter(letter: char) -> String {
    if letter.is_ascii() {
        letter.to_string()
    } else {
        letter.encode_utf16(&mut [0; 2]).iter().map(|unit| format!("\\u{unit:04x}")).collect()
    }
}

/// A line of a log around it, as five kinds of programs write one.
fn line(number: usize, text: &str) -> String {
    let second = number % 60;
    match number % 5 {
        0 => format!("2026-11-24 10:00:{second:02}.123 [17] {text} (0x80180014)\n"),
        1 => format!(
            "<![LOG[{text}]LOG]!><time=\"10:00:{second:02}.1230000\" date=\"11-24-2026\" component=\"x\" context=\"\" type=\"1\" thread=\"7\" file=\"\">\n"
        ),
        2 => format!(
            "{}\n",
            serde_json::json!({"__REALTIME_TIMESTAMP": "1795700000000000", "PRIORITY": "6", "MESSAGE": text})
        ),
        3 => format!("\"2026-11-24\",\"{}\",\"ok\"\n", text.replace('"', "\"\"")),
        _ => format!("<Event><Data Name='Message'>{}</Data></Event>\n", escaped(text)),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// What has to stay, each found again by its number.
fn kept(numbers: &mut Numbers, number: usize) -> String {
    let guid = format!(
        "{:08x}-{:04x}-4{:03x}-8{:03x}-{:012x}",
        numbers.next() & 0xffff_ffff,
        numbers.next() & 0xffff,
        numbers.next() & 0xfff,
        numbers.next() & 0xfff,
        numbers.next() & 0xffff_ffff_ffff
    );
    let code = 0x8018_0000 + numbers.between(1, 0xfff);
    let what = match number % 20 {
        0 => format!("{code:#010x}"),
        1 => format!("{code:X} and {}", i64::try_from(code).unwrap() - (1 << 32)),
        2 => format!("AADSTS{}", numbers.between(10_000, 999_999)),
        3 => format!("correlation id {guid}"),
        4 => format!("{{{guid}}}"),
        5 => "127.0.0.1 ::1 0.0.0.0 255.255.255.0 224.0.0.251".to_owned(),
        6 => format!("S-1-5-18 S-1-5-32-544 S-1-5-80-956008885-3418522649-1831038044-{}", numbers.digits(10)),
        7 => format!("agent version 1.{}.{}.0 started", numbers.between(1, 999), numbers.between(1, 999)),
        8 => format!("build 10.0.{}.{}", numbers.digits(5), numbers.digits(4)),
        9 => format!("CompanyPortal.exe 11.2.{}.0 loaded", numbers.digits(4)),
        10 => "https://login.microsoftonline.com/common/oauth2/authorize?client_id=1".to_owned(),
        11 => "enrollment.manage.microsoft.com:443 answered 200".to_owned(),
        12 => format!("2026-11-24T04:{:02}:48.502+08:00 [12:34:56]", numbers.below(60)),
        13 => "PasswordExpired: NO  AzureAdPrt token: YES".to_owned(),
        14 => format!("?code={code:#x}&state=1"),
        15 => format!("Chrome/{}.0.0.0 Safari/537.36", numbers.between(90, 140)),
        16 => "C:\\Users\\Public\\Documents\\MDMDiagnostics".to_owned(),
        17 => format!("sha256 {:016x}{:016x}", numbers.next(), numbers.next()),
        18 => format!("getty@tty{}.service user@1000.service", numbers.below(9)),
        _ => format!("trace {guid} took {} ms, token: expired, password: required", numbers.below(5000)),
    };
    format!("keep-{number:05}: {what} :kept")
}

/// Everything that was planted.
#[derive(Default)]
struct Planted {
    all: Vec<(Secret, &'static str)>,
}

impl Planted {
    fn plant(&mut self, numbers: &mut Numbers, place: &'static str, more: bool) -> Secret {
        let number = self.all.len();
        // A short text with that many zeros is none.
        let wide = place == "long log";
        let secret = if number % 4 == 3 {
            learned(numbers, number / 4, more, wide)
        } else {
            by_pattern(numbers, number)
        };
        self.all.push((secret.clone(), place));
        secret
    }

    /// One that can be in the name of a file.
    fn name(&mut self, numbers: &mut Numbers, place: &'static str) -> String {
        let (name, token) = (numbers.name(), numbers.token(20));
        let secret = match self.all.len() % 8 {
            0 => secret("mail", format!("{name}@firm.example"), &name),
            1 => secret("token", format!("eyJhbGciOiJIUzI1NiJ9.{token}.{token}"), &token),
            2 => secret("password", format!("password={token}"), &token),
            3 => secret("sid", format!("S-1-5-21-{0}-{0}-{0}-1001", numbers.digits(10)), "21-"),
            4 => secret("user", format!("{}-{name}", USER.to_uppercase()), USER),
            5 => secret("host", format!("{name}_{HOST}_x"), HOST),
            6 => secret("word", format!("{} {name}", WORDS[1]), WORDS[1]),
            _ => {
                let address = format!(
                    "1{}.1{}.1{}.1{}",
                    numbers.between(30, 99),
                    numbers.between(10, 99),
                    numbers.between(10, 99),
                    numbers.between(10, 99)
                );
                secret("ip", format!("from {address}"), &address)
            }
        };
        let text = secret.text.clone();
        let needle = if secret.kind == "sid" { text[9..].to_owned() } else { secret.needle.clone() };
        self.all.push((Secret { needle, ..secret }, place));
        text
    }
}

/// Lines with a secret each, and lines that have to stay between them.
fn log(
    planted: &mut Planted,
    numbers: &mut Numbers,
    keep: &mut Vec<String>,
    place: &'static str,
    lines: usize,
    more: bool,
) -> String {
    let mut text = String::new();
    for _ in 0..lines {
        let secret = planted.plant(numbers, place, more);
        text.push_str(&line(planted.all.len(), &secret.text));
        if planted.all.len().is_multiple_of(3) {
            let kept = kept(numbers, keep.len());
            text.push_str(&kept);
            text.push('\n');
            keep.push(kept);
        }
    }
    text
}

fn zipped(members: &[(String, Vec<u8>)], comment: &str) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.set_comment(comment).unwrap();
    for (name, bytes) in members {
        archive.start_file(name.as_str(), FullFileOptions::default().with_file_comment(comment)).unwrap();
        archive.write_all(bytes).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn gzipped(text: &[u8], name: &str, comment: &str) -> Vec<u8> {
    let mut packed = flate2::GzBuilder::new()
        .filename(name)
        .comment(comment)
        .write(Vec::new(), flate2::Compression::fast());
    packed.write_all(text).unwrap();
    packed.finish().unwrap()
}

/// Plants below this folder, of every place as many as the share of it.
fn plant(
    folder: &Path,
    planted: &mut Planted,
    numbers: &mut Numbers,
    keep: &mut Vec<String>,
    all: usize,
    more: bool,
) {
    let begun = planted.all.len();
    let wide = |text: &str, to: fn(u16) -> [u8; 2]| -> Vec<u8> {
        format!("\u{feff}{text}").encode_utf16().flat_map(to).collect()
    };
    let write = |name: String, bytes: &[u8]| {
        let path = folder.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, bytes).unwrap();
    };
    let share = |percent: usize| all * percent / 100;
    let text = log(planted, numbers, keep, "log", share(10), more);
    write("plain.log".to_owned(), text.as_bytes());
    // Between lines that fill pieces of it: edges are everywhere.
    let mut long = String::new();
    for part in 0..share(20) / 20 {
        long.push_str(&log(planted, numbers, keep, "long log", 20, more));
        long.push_str(&"nothing to see here ".repeat(numbers.between(10, 1500)));
        if part % 2 == 0 {
            long.push('\n');
        }
    }
    write("long.log".to_owned(), long.as_bytes());
    let text = log(planted, numbers, keep, "UTF-16", share(7), more);
    write("wide.log".to_owned(), &wide(&text, u16::to_le_bytes));
    let text = log(planted, numbers, keep, "UTF-16, the other way round", share(7), more);
    write("wide-too.log".to_owned(), &wide(&text, u16::to_be_bytes));
    let text = log(planted, numbers, keep, "gzip", share(7), more);
    let (name, comment) = (planted.name(numbers, "gzip's name"), planted.name(numbers, "gzip's comment"));
    write("old.log.gz".to_owned(), &gzipped(text.as_bytes(), &name, &comment));
    let mut members = Vec::new();
    for _ in 0..share(10) / 10 {
        let text = log(planted, numbers, keep, "zip", 8, more);
        let folder = planted.name(numbers, "folder in a zip");
        let name = planted.name(numbers, "name in a zip");
        members.push((format!("{folder}/{name}.log"), text.into_bytes()));
    }
    let comment = planted.name(numbers, "zip's comment");
    let inner = zipped(&members, &comment);
    let text = log(planted, numbers, keep, "zip in a zip", share(4), more);
    let name = planted.name(numbers, "name in a zip in a zip");
    let nested = zipped(&[(format!("{name}.log"), text.into_bytes())], &comment);
    write(
        "logs.zip".to_owned(),
        &zipped(&[("inner.zip".to_owned(), inner), ("nested.zip".to_owned(), nested)], &comment),
    );
    for number in 0..share(10) / 3 {
        let text = log(planted, numbers, keep, "file", 1, more);
        let (above, name) = (planted.name(numbers, "folder"), planted.name(numbers, "file's name"));
        write(format!("many/{above}/{number} {name}.log"), text.as_bytes());
    }
    // What cannot be read, and says so with its name.
    for number in 0..share(5) {
        let name = planted.name(numbers, "error");
        match number % 5 {
            0 => write(format!("broken/{name}.zip"), b"PK\x03\x04 and nothing"),
            1 => write(format!("broken/{name}.evtx"), b"ElfFile\0 and nothing"),
            2 => write(format!("broken/{name}.gz"), b"\x1f\x8b\x08\0 and nothing"),
            3 => write(format!("broken/{name}.bin"), &[0_u8, 1, 2, 3, 0, 0, 7].repeat(200)),
            _ => {
                std::fs::create_dir_all(folder.join("broken")).unwrap();
                std::os::unix::fs::symlink(format!("/{name}"), folder.join(format!("broken/{name}.link")))
                    .unwrap();
            }
        }
    }
    let text = log(planted, numbers, keep, "log", all - (planted.all.len() - begun), more);
    write("rest.log".to_owned(), text.as_bytes());
}

/// Everything in these bytes that a person or a program could read: as they are, and of an archive each member with its name.
fn readable(name: &str, bytes: &[u8], into: &mut Vec<(String, Vec<u8>)>) {
    into.push((name.to_owned(), bytes.to_vec()));
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return };
    into.push((format!("{name}, its comment"), archive.comment().to_vec()));
    for index in 0..archive.len() {
        let mut member = archive.by_index(index).unwrap();
        let inner = member.name().unwrap().into_owned();
        let mut text = inner.clone().into_bytes();
        text.push(b'\n');
        text.extend(member.comment().bytes());
        text.push(b'\n');
        member.read_to_end(&mut text).unwrap();
        into.push((format!("{name}, {inner}"), text));
    }
}

struct Ground {
    folder: tempfile::TempDir,
}

impl Ground {
    fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// Runs the program as this person on this computer, with this policy; what it said.
    fn run(&self, policy: &str, arguments: &[&str]) -> Vec<u8> {
        assert_loopback_only();
        let home = self.home();
        std::fs::create_dir_all(&home).unwrap();
        std::fs::write(self.folder.path().join("machine.toml"), policy).unwrap();
        let script = format!(
            "set -e
             mkdir -p \"$GROUND/etc\"; mount -t tmpfs tmpfs \"$GROUND/etc\"; mkdir \"$GROUND/etc/upper\" \"$GROUND/etc/work\"
             mount -t overlay overlay -o lowerdir=/etc,upperdir=\"$GROUND/etc/upper\",workdir=\"$GROUND/etc/work\" /etc
             echo '{USER}:x:0:0:{FULL_NAME},,,:/root:/bin/sh' >>/etc/passwd
             mkdir -p /etc/enrollment-helper; cp \"$GROUND/machine.toml\" /etc/enrollment-helper/policy.toml; chmod 644 /etc/enrollment-helper/policy.toml
             exec \"$@\""
        );
        let output = Command::new("unshare")
            .args(["-m", "sh", "-c", &script, "sh"])
            .arg(program())
            .args(arguments)
            .env_clear()
            .env("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")
            .env("HOME", &home)
            .env("GROUND", self.folder.path())
            .env("LANG", "en_US.UTF-8")
            .env("USER", USER)
            .env("COMPUTERNAME", format!("{HOST}.{DOMAIN}"))
            .env("USERDNSDOMAIN", OTHER_DOMAIN.to_uppercase())
            .stdin(Stdio::null())
            .output()
            .unwrap();
        let said = [output.stdout, output.stderr].concat();
        assert!(
            matches!(output.status.code(), Some(0 | 1 | 4)),
            "{arguments:?}: {}",
            String::from_utf8_lossy(&said)
        );
        said
    }
}

#[test]
fn of_ten_thousand_planted_secrets_none_is_in_any_byte_of_what_leaves_and_what_it_needs_stays() {
    let ground = Ground { folder: tempfile::tempdir().unwrap() };
    let (mut numbers, mut planted, mut keep) =
        (Numbers(0x9e37_79b9_7f4a_7c15), Planted::default(), Vec::new());
    let logs = ground.folder.path().join("logs");
    plant(&logs, &mut planted, &mut numbers, &mut keep, SECRETS * 6 / 10, true);
    let of_the_policy = ground.folder.path().join("policy-logs");
    let mut keep_sent = Vec::new();
    plant(&of_the_policy, &mut planted, &mut numbers, &mut keep_sent, SECRETS * 3 / 10, false);
    let mut note = String::new();
    for _ in 0..SECRETS * 4 / 100 {
        note.push_str(&planted.plant(&mut numbers, "note", false).text);
        note.push_str(". ");
    }
    // A note may begin with what looks like an option.
    let note = format!("--note={note}");
    let mut values = Vec::new();
    while planted.all.len() < SECRETS {
        values.push(planted.plant(&mut numbers, "facts", true).text);
    }
    let machine = Path::new(env!("CARGO_MANIFEST_DIR")).join("machines/linux-healthy.json");
    let mut facts: serde_json::Value = serde_json::from_slice(&std::fs::read(machine).unwrap()).unwrap();
    let half = values.len() / 2;
    let account = serde_json::json!({"name": ACCOUNT, "domain": "vesterhav.example", "source": "person"});
    facts["facts"]["person.account"]["value"] = account;
    facts["facts"]["device.identity"]["value"]["serial"] = SERIAL.into();
    facts["facts"]["device.identity"]["value"]["serial_is_set"] = true.into();
    facts["facts"]["enrollment.state"]["value"]["tenant_name"] = TENANT.into();
    facts["facts"]["network.hosts-file"]["value"]["entries"] = serde_json::json!([{"line": 3, "address": "189.155.166.177", "host": format!("enterpriseregistration.{DOMAIN}")}]);
    facts["facts"]["os.identity"]["value"]["name"] = format!("Debian of {USER}").into();
    facts["facts"]["newer.fact"] =
        serde_json::json!({"state": "known", "value": {"seen": values[..half]}, "source": values[half]});
    facts["seen"] = serde_json::json!({"by": values[half + 1..], "deep": [[{"host": HOST}]]});
    let recorded = ground.folder.path().join("facts.json");
    std::fs::write(&recorded, facts.to_string()).unwrap();
    assert_eq!(planted.all.len(), SECRETS);

    let policy = format!(
        "[report]\nredaction-words = {WORDS:?}\nlog-sources = [{of_the_policy:?}]\n[destination]\nfolder = \"{}\"\n",
        ground.folder.path().join("nowhere").display()
    );
    let report = ground.folder.path().join("report.zip");
    let of_facts = ["report", "--facts", recorded.to_str().unwrap(), "--logs", logs.to_str().unwrap(), &note];
    let with = |more: &[&'static str]| -> Vec<String> {
        of_facts.iter().chain(more).map(|word| (*word).to_owned()).collect()
    };
    let mut outputs = Vec::new();
    let mut say = |name: &str, arguments: &[String]| {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        readable(name, &ground.run(&policy, &arguments), &mut outputs);
    };
    say("report --list", &with(&["--list"]));
    let mut written = with(&["--json", "--out"]);
    written.push(report.display().to_string());
    say("report --json", &written);
    let words = |line: &str| -> Vec<String> { line.split(' ').map(str::to_owned).collect() };
    say(
        "scan --json",
        &[words("scan --json --account"), vec![ACCOUNT.to_owned(), of_the_policy.display().to_string()]]
            .concat(),
    );
    say(
        "scan",
        &[words("scan --account"), vec![ACCOUNT.to_owned(), of_the_policy.display().to_string()]].concat(),
    );
    let sent = [words("send --json --account"), vec![ACCOUNT.to_owned(), note.clone()]].concat();
    say("send --json", &sent);
    say("outbox list", &words("outbox list"));
    readable("report", &std::fs::read(&report).unwrap(), &mut outputs);
    let own = below(&ground.home());
    assert!(own.iter().any(|path| path.extension().is_some_and(|ending| ending == "zip")), "{own:?}");
    for path in own {
        let name = path.strip_prefix(ground.home()).unwrap().display().to_string();
        outputs.push((format!("the name of {name}"), name.clone().into_bytes()));
        readable(&name, &std::fs::read(&path).unwrap(), &mut outputs);
    }

    let needles: Vec<String> = planted.all.iter().map(|(secret, _)| secret.needle.to_lowercase()).collect();
    let search = AhoCorasick::builder().ascii_case_insensitive(true).build(&needles).unwrap();
    let mut leaks: BTreeMap<(String, &str), (usize, String)> = BTreeMap::new();
    for (name, bytes) in &outputs {
        for found in search.find_overlapping_iter(bytes) {
            let (secret, place) = &planted.all[found.pattern().as_usize()];
            let around = &bytes[found.start().saturating_sub(60)..bytes.len().min(found.end() + 40)];
            let leak = leaks.entry((secret.kind.clone(), *place)).or_default();
            *leak = (leak.0 + 1, format!("{name}: {}", String::from_utf8_lossy(around)));
        }
    }
    let bytes: usize = outputs.iter().map(|(_, bytes)| bytes.len()).sum();
    assert!(leaks.is_empty(), "{} kinds leaked: {leaks:#?}", leaks.len());

    let all: Vec<u8> = outputs.iter().flat_map(|(_, bytes)| [bytes.as_slice(), b"\n"].concat()).collect();
    let stays = |kept: &Vec<String>| {
        let search = AhoCorasick::new(kept).unwrap();
        let mut seen = vec![false; kept.len()];
        search.find_overlapping_iter(&all).for_each(|found| seen[found.pattern().as_usize()] = true);
        let gone: Vec<String> =
            kept.iter().zip(seen).filter(|(_, seen)| !seen).map(|(kept, _)| kept.clone()).collect();
        gone
    };
    let gone = [stays(&keep), stays(&keep_sent)].concat();
    assert!(
        gone.is_empty(),
        "{} of {} are masked: {:#?}",
        gone.len(),
        keep.len() + keep_sent.len(),
        &gone[..gone.len().min(30)]
    );
    println!(
        "{SECRETS} secrets of {} kinds: none in {bytes} bytes of {} outputs; of {} things that have to stay all stayed",
        planted.all.iter().map(|(secret, _)| &secret.kind).collect::<std::collections::BTreeSet<_>>().len(),
        outputs.len(),
        keep.len() + keep_sent.len()
    );
}
