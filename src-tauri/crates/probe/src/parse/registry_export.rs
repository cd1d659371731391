//! Exports of the Windows registry (`reg export`, regedit): keys in brackets, values below them.

use std::collections::BTreeMap;

/// A value; kinds that no fact needs are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `"text"`
    Text(String),
    /// `dword:00000001`
    Number(u32),
}

/// One key.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Key {
    /// In lower case, beginning with `hkey_`.
    pub path: String,
    /// By name in lower case.
    pub values: BTreeMap<String, Value>,
}

impl Key {
    /// A text that is not empty.
    pub fn text(&self, name: &str) -> Option<String> {
        match self.values.get(name)? {
            Value::Text(text) => Some(text.clone()).filter(|text| !text.trim().is_empty()),
            Value::Number(_) => None,
        }
    }

    /// A number.
    pub fn number(&self, name: &str) -> Option<u32> {
        match self.values.get(name)? {
            Value::Number(number) => Some(*number),
            Value::Text(_) => None,
        }
    }
}

/// The keys in their order. Lines that are cut or unknown are passed over. `None`: no key in it.
pub fn keys(text: &str) -> Option<Vec<Key>> {
    let mut keys: Vec<Key> = Vec::new();
    for line in text.lines().map(str::trim) {
        let header = line.strip_prefix('[').and_then(|line| line.strip_suffix(']'));
        if let Some(path) = header.map(str::to_lowercase).filter(|path| path.starts_with("hkey_")) {
            keys.push(Key { path, ..Key::default() });
        } else if let (Some(key), Some((name, value))) = (keys.last_mut(), pair(line)) {
            key.values.insert(name, value);
        }
    }
    (!keys.is_empty()).then_some(keys)
}

fn pair(line: &str) -> Option<(String, Value)> {
    let (name, rest) = line.strip_prefix('"')?.split_once("\"=")?;
    let value = if let Some(text) = rest.strip_prefix('"') {
        let text = text.strip_suffix('"').unwrap_or(text);
        Value::Text(text.replace("\\\"", "\"").replace("\\\\", "\\"))
    } else {
        Value::Number(u32::from_str_radix(rest.strip_prefix("dword:")?.trim(), 16).ok()?)
    };
    Some((name.to_lowercase(), value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_and_their_values_are_read_and_cut_lines_passed_over() {
        let text = "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Linden]\r\n\"Name\"=\"C:\\\\Linden \\\"x\\\"\"\r\n\
                    \"State\"=dword:0000000a\r\n...\r\n\"Odd\"=hex:00,01,\\\r\n  02\r\n[HKEY_CURRENT_USER\\Empty]\r\n";
        let found = keys(text).unwrap();
        assert_eq!(found.len(), 2);
        assert_eq!(found[0].path, "hkey_local_machine\\software\\linden");
        assert_eq!(found[0].text("name").as_deref(), Some("C:\\Linden \"x\""));
        assert_eq!((found[0].number("state"), found[0].number("odd")), (Some(10), None));
        assert_eq!(keys("no registry"), None);
    }
}
