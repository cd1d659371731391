//! A policy as a property list: macOS' managed preferences, or the configuration profile that puts them there.

use std::collections::BTreeMap;

use plist::Value as Listed;
use quick_xml::{Reader, events::Event};
use serde_json::{Map, Value};

use super::{Document, Unread, foreign, line_at};
use crate::ProblemCode;

/// The preference domain, and the payload type of a profile.
pub(crate) const DOMAIN: &str = "org.enrollment-helper.EnrollmentHelper";

/// Payload type of profiles that carry preferences of any domain, as management services build them from an uploaded list.
const PREFERENCES: &str = "com.apple.ManagedClient.preferences";

/// Reads what the list, or the profile's payload for our domain, says.
pub(crate) fn read(bytes: &[u8]) -> Result<Document, Unread> {
    let not_a_list = || {
        // The older form of text has no marks that a line could be told by.
        let line = std::str::from_utf8(bytes).ok().and_then(broken_at);
        match (line, std::str::from_utf8(bytes)) {
            (Some(line), Ok(text)) => Unread::at_line(ProblemCode::NotPropertyList, text, line),
            _ => Unread::of(ProblemCode::NotPropertyList),
        }
    };
    let list = doors::property_list::read(bytes).map_err(|_| not_a_list())?;
    let list = list.into_dictionary().ok_or_else(not_a_list)?;
    let mut lines = std::str::from_utf8(bytes).map(lines).unwrap_or_default();
    let (list, inside) = match list.get("PayloadContent") {
        None => (list, String::new()),
        Some(content) => payload(content)
            .ok_or_else(|| Unread { detail: DOMAIN.to_owned(), ..Unread::of(ProblemCode::NoPayload) })?,
    };
    lines = lines
        .into_iter()
        .filter_map(|(path, line)| Some((path.strip_prefix(&inside)?.to_owned(), line)))
        .collect();
    // What every payload has besides its settings (Apple: Profile-Specific Payload Keys).
    let settings = list.into_iter().filter(|(name, _)| !name.starts_with("Payload"));
    let values = settings.map(|(name, value)| (name, plain(value))).collect();
    Ok(Document { values, lines })
}

/// The settings of our domain in a profile, and where they are in it.
fn payload(content: &Listed) -> Option<(plist::Dictionary, String)> {
    for (index, payload) in content.as_array()?.iter().enumerate() {
        let Some(payload) = payload.as_dictionary() else { continue };
        let inside = format!("payloadcontent[{}].", index + 1);
        match payload.get("PayloadType").and_then(Listed::as_string) {
            Some(DOMAIN) => return Some((payload.clone(), inside)),
            Some(PREFERENCES) => {
                let forced = payload
                    .get("PayloadContent")
                    .and_then(Listed::as_dictionary)
                    .and_then(|domains| {
                        domains.get(DOMAIN)?.as_dictionary()?.get("Forced")?.as_array()?.first()
                    })
                    .and_then(|forced| {
                        forced.as_dictionary()?.get("mcx_preference_settings")?.as_dictionary()
                    });
                if let Some(forced) = forced {
                    let domain = DOMAIN.to_ascii_lowercase();
                    let rest = format!("payloadcontent.{domain}.forced[1].mcx_preference_settings.");
                    return Some((forced.clone(), inside + &rest));
                }
            }
            Some(_) | None => {}
        }
    }
    None
}

fn plain(value: Listed) -> Value {
    match value {
        Listed::Array(values) => values.into_iter().map(plain).collect(),
        Listed::Dictionary(values) => {
            values.into_iter().map(|(name, value)| (name, plain(value))).collect::<Map<_, _>>().into()
        }
        Listed::Boolean(switch) => switch.into(),
        Listed::String(text) => text.into(),
        Listed::Integer(number) => match (number.as_unsigned(), number.as_signed()) {
            (Some(number), _) => number.into(),
            (None, Some(number)) => number.into(),
            (None, None) => foreign("integer", &number),
        },
        Listed::Real(number) => {
            serde_json::Number::from_f64(number).map_or_else(|| foreign("real", &number), Value::from)
        }
        Listed::Date(date) => foreign("date", &date.to_xml_format()),
        Listed::Data(bytes) => foreign("data", &bytes.len()),
        Listed::Uid(uid) => foreign("uid", &uid.get()),
        _ => Value::Null,
    }
}

/// Lines of all names and places of a list in XML, by path.
fn lines(text: &str) -> BTreeMap<String, usize> {
    /// A collection that is open: its path, the name that a value will have, and the number of the last element.
    struct Open {
        path: String,
        name: String,
        is_array: bool,
        count: usize,
    }
    let (mut found, mut open, mut in_key) = (BTreeMap::new(), Vec::<Open>::new(), false);
    let mut reader = Reader::from_str(text);
    loop {
        let at = usize::try_from(reader.buffer_position()).unwrap_or(0);
        let Ok(event) = reader.read_event() else { return found };
        match event {
            Event::Start(tag) | Event::Empty(tag) if tag.name().as_ref() == "key" => in_key = true,
            Event::Text(words) if in_key => {
                let name = words.to_ascii_lowercase();
                if let Some(open) = open.last_mut() {
                    found.entry(format!("{}{name}", open.path)).or_insert_with(|| line_at(text, at));
                    open.name = name;
                }
            }
            // An empty element of a list counts, too.
            Event::Empty(_) => {
                if let Some(open) = open.last_mut().filter(|open| open.is_array) {
                    open.count += 1;
                }
            }
            Event::Start(tag) => {
                let here = match open.last_mut() {
                    None => None,
                    Some(open) if open.is_array => {
                        open.count += 1;
                        let path = format!("{}[{}]", open.path, open.count);
                        found.entry(path.clone()).or_insert_with(|| line_at(text, at));
                        Some(path)
                    }
                    Some(open) => Some(format!("{}{}", open.path, open.name)),
                };
                let tag = tag.name();
                let (name, count) = (String::new(), 0);
                match (tag.as_ref(), here) {
                    ("dict", here) => {
                        let path = here.map_or_else(String::new, |here| here + ".");
                        open.push(Open { path, name, is_array: false, count });
                    }
                    ("array", here) => {
                        open.push(Open { path: here.unwrap_or_default(), name, is_array: true, count });
                    }
                    _ => {}
                }
            }
            Event::End(tag) => {
                in_key = false;
                if matches!(tag.name().as_ref(), "dict" | "array") {
                    open.pop();
                }
            }
            Event::Eof => return found,
            _ => {}
        }
    }
}

/// The line at which text stops being XML.
fn broken_at(text: &str) -> Option<usize> {
    let mut reader = Reader::from_str(text);
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => return None,
            Ok(_) => {}
            Err(_) => return Some(line_at(text, usize::try_from(reader.error_position()).unwrap_or(0))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Loaded;

    const SETTINGS: &str = "<dict>\n<key>organisation</key>\n<dict>\n<key>name</key><string>Linden &amp; IT</string>\n<key>mail</key>\n<integer>7</integer>\n</dict>\n\
        <key>checks.off</key>\n<array>\n<string>vbscript</string>\n<date>2026-11-25T00:00:00Z</date></array>\n<key>PayloadUUID</key><string>x</string>\n</dict>";

    fn list(inside: &str) -> String {
        format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">\n{inside}\n</plist>\n")
    }

    fn check(text: &str, above: usize) {
        let loaded = Loaded::at("p").with(read(text.as_bytes()), false);
        assert_eq!(loaded.policy.organisation.name.as_deref(), Some("Linden & IT"), "{text}");
        assert_eq!(loaded.policy.checks_off, ["vbscript"]);
        let named: Vec<_> = loaded
            .problems
            .iter()
            .map(|problem| (problem.key.as_deref().unwrap_or_default(), problem.line.unwrap_or_default()))
            .collect();
        assert_eq!(named, [("organisation.mail", above + 5), ("checks.off[2]", above + 11)], "{text}");
    }

    #[test]
    fn preferences_and_both_shapes_of_a_profile_say_the_same() {
        check(&list(SETTINGS), 2);
        let payload =
            SETTINGS.replacen("<dict>", &format!("<dict><key>PayloadType</key><string>{DOMAIN}</string>"), 1);
        check(
            &list(&format!("<dict><key>PayloadContent</key><array>\n<dict/>\n{payload}</array></dict>")),
            4,
        );
        let forced = format!(
            "<dict><key>PayloadContent</key><array><dict><key>PayloadType</key><string>{PREFERENCES}</string>\n<key>PayloadContent</key><dict><key>{DOMAIN}</key><dict><key>Forced</key>\n\
             <array><dict><key>mcx_preference_settings</key>\n{SETTINGS}</dict></array></dict></dict></dict></array></dict>"
        );
        check(&list(&forced), 5);
    }

    #[test]
    fn what_is_no_list_or_has_nothing_for_us_is_said() {
        let profile = list("<dict><key>PayloadContent</key><array/></dict>");
        for (text, code) in [
            (profile.as_str(), ProblemCode::NoPayload),
            (&list("<array/>"), ProblemCode::NotPropertyList),
            (&list("<dict><key>a</dict>"), ProblemCode::NotPropertyList),
            ("<html>", ProblemCode::NotPropertyList),
        ] {
            assert_eq!(read(text.as_bytes()).unwrap_err().code, code, "{text}");
        }
    }
}
