//! Property lists as JSON, for settings that several systems write in their own way.

use plist::Value;
use serde_json::{Map, Number, Value as Json};

/// The entries of a dictionary; dates and data, which no setting of ours uses, are left out.
pub fn entries(file: &Value) -> Option<Map<String, Json>> {
    let dictionary = file.as_dictionary()?;
    Some(dictionary.iter().filter_map(|(key, value)| Some((key.clone(), json(value)?))).collect())
}

fn json(value: &Value) -> Option<Json> {
    Some(match value {
        Value::Boolean(on) => Json::Bool(*on),
        Value::String(text) => Json::String(text.clone()),
        Value::Integer(number) => Json::Number(
            number.as_unsigned().map(Number::from).or_else(|| number.as_signed().map(Number::from))?,
        ),
        Value::Real(number) => Json::Number(Number::from_f64(*number)?),
        Value::Array(values) => Json::Array(values.iter().filter_map(json).collect()),
        Value::Dictionary(_) => Json::Object(entries(value)?),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_settings_are_made_of_is_kept() {
        let text = b"<?xml version=\"1.0\"?><plist version=\"1.0\"><dict><key>DefaultCookiesSetting</key><integer>2</integer>\
            <key>CookiesAllowedForUrls</key><array><string>[*.]live.com</string></array><key>on</key><true/>\
            <key>when</key><date>2026-11-20T00:00:00Z</date></dict></plist>";
        let found = entries(&doors::property_list::read(text).unwrap()).unwrap();
        assert_eq!(found["DefaultCookiesSetting"], 2);
        assert_eq!(found["CookiesAllowedForUrls"][0], "[*.]live.com");
        assert_eq!((found["on"].as_bool(), found.contains_key("when")), (Some(true), false));
        assert_eq!(entries(&Value::Boolean(true)), None);
    }
}
