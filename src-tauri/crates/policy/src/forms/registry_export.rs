//! A policy as an export of Windows' registry (`.reg`), as regedit writes it.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    Document, Unread,
    registry::{KEY, Key, other, text, texts},
};
use crate::ProblemCode;

/// How an export begins (Microsoft: "How to add, modify, or delete registry subkeys and values by using a .reg file").
const HEAD: &str = "Windows Registry Editor Version 5.00";

/// UTF-16's in the order of bytes that Windows writes.
const BYTE_ORDER_MARK: &[u8] = b"\xff\xfe";

/// Whether a file is an export.
pub(crate) fn is_one(bytes: &[u8]) -> bool {
    let head: Vec<u8> = HEAD.bytes().take(16).collect();
    let wide: Vec<u8> = head.iter().flat_map(|byte| [*byte, 0]).collect();
    bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes).starts_with(&wide)
        || bytes.strip_prefix(super::BYTE_ORDER_MARK).unwrap_or(bytes).starts_with(&head)
}

/// Reads what the export says of our key; other keys are none of our business.
pub(crate) fn read(bytes: &[u8]) -> Result<Document, Unread> {
    let text = decode(bytes)?;
    let broken = |line| Unread::at_line(ProblemCode::NotRegistryExport, &text, line);
    let (mut root, mut lines) = (Key::default(), BTreeMap::new());
    // The path inside our key; `None`: another key.
    let mut inside: Option<Vec<String>> = None;
    for (number, line) in logical_lines(&text).skip(1) {
        if line.is_empty() || line.starts_with(';') {
            continue;
        }
        if let Some(path) = line.strip_prefix('[') {
            let path = path.strip_suffix(']').ok_or_else(|| broken(number))?;
            // `[-…]` takes a key away.
            inside = below(path);
            if let Some(path) = &inside {
                key_at(&mut root, path);
                lines.entry(path.join(".").to_ascii_lowercase()).or_insert(number);
            }
            continue;
        }
        let (name, data) = named_value(&line).ok_or_else(|| broken(number))?;
        let Some(path) = &inside else { continue };
        // `-` takes the value away.
        if data != "-" {
            let value = value(data).ok_or_else(|| broken(number))?;
            let dotted = path.iter().chain([&name]).map(String::as_str).collect::<Vec<_>>().join(".");
            lines.insert(dotted.to_ascii_lowercase(), number);
            key_at(&mut root, path).values.push((name, value));
        }
    }
    Ok(Document { values: root.into_settings(), lines: with_places(lines) })
}

/// `errors.entries.2.link` is said as `errors.entries[2].link`, too.
fn with_places(lines: BTreeMap<String, usize>) -> BTreeMap<String, usize> {
    let place = |path: &str| {
        let mut said = String::new();
        for part in path.split('.') {
            match part.parse::<u32>() {
                Ok(_) => said.extend(["[", part, "]"]),
                Err(_) if said.is_empty() => said.push_str(part),
                Err(_) => said.extend([".", part]),
            }
        }
        said
    };
    let places: BTreeMap<String, usize> = lines.iter().map(|(path, line)| (place(path), *line)).collect();
    lines.into_iter().chain(places).collect()
}

fn decode(bytes: &[u8]) -> Result<String, Unread> {
    if bytes.get(1) != Some(&0) && !bytes.starts_with(BYTE_ORDER_MARK) {
        return super::text(bytes).map(str::to_owned);
    }
    let bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
    let units =
        bytes.chunks(2).map(|pair| u16::from_le_bytes([pair[0], pair.get(1).copied().unwrap_or(0xdc)]));
    let mut text = String::new();
    for letter in char::decode_utf16(units) {
        let Ok(letter) = letter else {
            let line = Some(text.matches('\n').count() + 1);
            return Err(Unread { code: ProblemCode::NotText, line, detail: String::new() });
        };
        text.push(letter);
    }
    Ok(text)
}

/// Lines with their number; one that ends in a backslash goes on in the next.
fn logical_lines(text: &str) -> impl Iterator<Item = (usize, String)> {
    let mut lines = text.lines().enumerate();
    std::iter::from_fn(move || {
        let (number, line) = lines.next()?;
        let mut whole = line.trim().to_owned();
        // A text in quotation marks cannot be continued: there a backslash is one of its letters.
        while !whole.ends_with('"') && whole.ends_with('\\') {
            whole.pop();
            whole.push_str(lines.next().map_or("", |(_, line)| line.trim()));
        }
        Some((number + 1, whole))
    })
}

/// The parts of a path below our key.
fn below(path: &str) -> Option<Vec<String>> {
    let (hive, rest) = path.split_once('\\')?;
    if !["HKEY_LOCAL_MACHINE", "HKEY_CURRENT_USER"].contains(&hive.to_ascii_uppercase().as_str()) {
        return None;
    }
    let rest =
        rest.get(..KEY.len()).filter(|start| start.eq_ignore_ascii_case(KEY)).map(|_| &rest[KEY.len()..])?;
    match rest.strip_prefix('\\') {
        Some(parts) => Some(parts.split('\\').map(str::to_owned).collect()),
        None => rest.is_empty().then(Vec::new),
    }
}

/// The key at a path, made where it is not there yet.
fn key_at<'a>(root: &'a mut Key, path: &[String]) -> &'a mut Key {
    path.iter().fold(root, |key, part| {
        let at = key.keys.iter().position(|(name, _)| name.eq_ignore_ascii_case(part)).unwrap_or_else(|| {
            key.keys.push((part.clone(), Key::default()));
            key.keys.len() - 1
        });
        &mut key.keys[at].1
    })
}

/// `"name"=data`, or `@=data` for the value without a name.
fn named_value(line: &str) -> Option<(String, &str)> {
    if let Some(data) = line.strip_prefix("@=") {
        return Some(("(Default)".to_owned(), data));
    }
    let (name, rest) = quoted(line)?;
    Some((name, rest.trim_start().strip_prefix('=')?.trim_start()))
}

/// A text in quotation marks, in which a backslash goes before marks and backslashes; and what stands behind it.
fn quoted(text: &str) -> Option<(String, &str)> {
    let inside = text.strip_prefix('"')?;
    let (mut plain, mut letters) = (String::new(), inside.char_indices());
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return Some((plain, &inside[at + 1..])),
            '\\' => plain.push(letters.next()?.1),
            other => plain.push(other),
        }
    }
    None
}

/// The value that data stands for; `None`: it is no data.
fn value(data: &str) -> Option<Value> {
    if data.starts_with('"') {
        let (plain, rest) = quoted(data)?;
        return rest.trim().is_empty().then(|| text(&plain));
    }
    if let Some(digits) = data.strip_prefix("dword:") {
        return Some(u32::from_str_radix(digits.trim(), 16).ok()?.into());
    }
    let (kind, bytes) = data.strip_prefix("hex")?.split_once(':')?;
    let kind = match kind {
        "" => 3,
        kind => u32::from_str_radix(kind.strip_prefix('(')?.strip_suffix(')')?, 16).ok()?,
    };
    let bytes = bytes.split(',').map(str::trim).filter(|byte| !byte.is_empty());
    let bytes: Vec<u8> = bytes.map(|byte| u8::from_str_radix(byte, 16).ok()).collect::<Option<_>>()?;
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    let plain = String::from_utf16_lossy(&units);
    Some(match kind {
        1 | 2 => text(&plain),
        7 => texts(plain.split('\0').map(str::to_owned)),
        4 if bytes.len() == 4 => u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]).into(),
        0xb => <[u8; 8]>::try_from(bytes.as_slice())
            .map_or_else(|_| other(kind, bytes.len()), |eight| u64::from_le_bytes(eight).into()),
        _ => other(kind, bytes.len()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Loaded, Problem};

    const EXPORT: &str = r#"Windows Registry Editor Version 5.00

; Linden IT
[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft]
"language"="fr"

[HKEY_LOCAL_MACHINE\Software\Policies\Enrollment Helper]
"Language"="de"

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Enrollment Helper\organisation]
"name"="Linden \"IT\" \\ North"
"mail"=hex:01,02
"phone"=-

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Enrollment Helper\checks]
"network"=dword:00000000

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Enrollment Helper\checks\off]
"2"="keyring"
"10"="vbscript"
"1"="disk-space"

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Enrollment Helper\network]
"extra-hosts"=hex(7):61,00,2e,00,62,00,00,00,\
  63,00,2e,00,64,00,00,00,00,00

[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Enrollment Helper\errors\entries\1]
"id"="linden"
"link"="http://x"
"#;

    fn wide(text: &str) -> Vec<u8> {
        let units = text.replace('\n', "\r\n");
        BYTE_ORDER_MARK.iter().copied().chain(units.encode_utf16().flat_map(u16::to_le_bytes)).collect()
    }

    #[test]
    fn an_export_is_read_in_both_encodings_with_lists_and_lines() {
        for bytes in [wide(EXPORT), EXPORT.as_bytes().to_vec()] {
            assert!(is_one(&bytes));
            let loaded = Loaded::at("p").with(read(&bytes), false);
            assert_eq!(loaded.policy.language.as_deref(), Some("de"));
            assert_eq!(loaded.policy.organisation.name.as_deref(), Some(r#"Linden "IT" \ North"#));
            assert!(!loaded.policy.network_checks);
            assert_eq!(loaded.policy.checks_off, ["disk-space", "keyring", "vbscript"]);
            assert_eq!(loaded.policy.extra_hosts, ["a.b", "c.d"]);
            let named = |problem: &Problem| (problem.key.clone().unwrap_or_default(), problem.line);
            let named: Vec<_> = loaded.problems.iter().map(named).collect();
            let expected =
                [("organisation.mail".to_owned(), Some(12)), ("errors.entries[1].link".to_owned(), Some(29))];
            assert_eq!(named, expected);
            assert!(loaded.problems[0].detail.contains("REG_BINARY"));
        }
    }

    #[test]
    fn what_is_no_export_is_named_with_its_line() {
        for line in
            ["nonsense", "[HKEY", "\"a\"", "\"a\"=soon", "\"a\"=dword:xyz", "\"a\"=hex(7:00", "\"a\"=\"b\"c"]
        {
            let text = format!("{HEAD}\n[HKEY_CURRENT_USER\\{KEY}]\n{line}\n");
            let unread = read(text.as_bytes()).unwrap_err();
            assert_eq!((unread.code, unread.line), (ProblemCode::NotRegistryExport, Some(3)), "{line}");
            assert!(line.starts_with(unread.detail.trim_end_matches('…')), "{line}: {}", unread.detail);
        }
        let mut half = wide(EXPORT);
        half.pop();
        assert_eq!(read(&half).unwrap_err().code, ProblemCode::NotText);
    }
}
