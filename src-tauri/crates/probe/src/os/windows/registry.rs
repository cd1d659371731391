//! Reads the registry: a key or value that is not there is `None`, anything else that hinders us is [`Trouble`], by its number and
//! not in the system's language. Never writes.

use facts::Seen;
use jiff::Timestamp;
use windows_registry::{CURRENT_USER, Key, LOCAL_MACHINE};

use crate::seen::{denied, failed};

/// The two halves of the registry that facts are read from. Tests read a folder of their own instead.
pub(super) struct Hives<'a> {
    /// `HKEY_LOCAL_MACHINE`.
    pub(super) machine: &'a Key,
    /// `HKEY_CURRENT_USER`.
    pub(super) user: &'a Key,
}

impl Hives<'static> {
    /// Those of this computer and this person.
    pub(super) fn of_this_computer() -> Self {
        Self { machine: LOCAL_MACHINE, user: CURRENT_USER }
    }
}

/// A key or value that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Trouble {
    path: String,
    code: u32,
}

/// HRESULTs of `ERROR_FILE_NOT_FOUND`, `ERROR_PATH_NOT_FOUND` and `ERROR_ACCESS_DENIED`.
const FILE_NOT_FOUND: u32 = 0x8007_0002;
const PATH_NOT_FOUND: u32 = 0x8007_0003;
const ACCESS_DENIED: u32 = 0x8007_0005;

impl std::fmt::Display for Trouble {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "{}: 0x{:08x}", self.path, self.code)
    }
}

impl Trouble {
    /// A fact that this trouble leaves without a value.
    pub(super) fn seen<T>(&self) -> Seen<T> {
        if self.code == ACCESS_DENIED {
            denied(self.path.clone(), self.to_string())
        } else {
            failed(self.path.clone(), facts::ReasonCode::Unreadable, self.to_string())
        }
    }
}

type Looked<T> = Result<Option<T>, Trouble>;

/// The key at `path`, in the 64-bit view whatever this program is.
pub(super) fn open(parent: &Key, path: &str) -> Looked<Key> {
    found(path, parent.options().read().wow64_64().open(path))
}

/// The names of the keys below `key`. One that vanishes meanwhile is left out.
pub(super) fn names_below(key: &Key, path: &str) -> Result<Vec<String>, Trouble> {
    key.keys().map(Iterator::collect).map_err(|error| trouble(path, error.code().0))
}

/// A number; one of another type is trouble.
pub(super) fn number(parent: &Key, path: &str, name: &str) -> Looked<u32> {
    let Some(key) = open(parent, path)? else { return Ok(None) };
    let path = value_path(path, name);
    let Some(value) = found(&path, key.get_value(name))? else { return Ok(None) };
    u32::try_from(value).map(Some).map_err(|error| trouble(&path, error.code().0))
}

/// A text, up to the first NUL: some system tools write rubbish behind it. An empty one is `None`.
pub(super) fn text(parent: &Key, path: &str, name: &str) -> Looked<String> {
    let Some(key) = open(parent, path)? else { return Ok(None) };
    let text = found(&value_path(path, name), key.get_value(name))?;
    Ok(text
        .filter(|value| {
            matches!(value.ty(), windows_registry::Type::String | windows_registry::Type::ExpandString)
        })
        .map(|value| up_to_nul(value.as_wide()))
        .filter(|text| !text.is_empty()))
}

/// The texts of a `REG_MULTI_SZ`, empty ones left out: a rename that only deletes has an empty one as its aim.
pub(super) fn texts(parent: &Key, path: &str, name: &str) -> Looked<Vec<String>> {
    let Some(key) = open(parent, path)? else { return Ok(None) };
    let value = found(&value_path(path, name), key.get_value(name))?;
    Ok(value.map(|value| {
        let parts = value.as_wide().split(|unit| *unit == 0).filter(|part| !part.is_empty());
        parts.map(String::from_utf16_lossy).collect()
    }))
}

/// The texts below a key, whatever their names: lists of policies are numbered "1", "2", ….
pub(super) fn registry_values(parent: &Key, path: &str) -> Result<Vec<String>, Trouble> {
    let Some(key) = open(parent, path)? else { return Ok(Vec::new()) };
    let values = key.values().map_err(|error| trouble(path, error.code().0))?;
    let is_text = |ty| matches!(ty, windows_registry::Type::String | windows_registry::Type::ExpandString);
    Ok(values.filter(|(_, value)| is_text(value.ty())).map(|(_, value)| up_to_nul(value.as_wide())).collect())
}

/// When the system last wrote to the key itself.
pub(super) fn last_written(key: &Key) -> Option<Timestamp> {
    timestamp(super::interface::key_last_written(key)?)
}

/// A `FILETIME`: 100 ns since 1601 (minwinbase.h).
fn timestamp(file_time: u64) -> Option<Timestamp> {
    const SECONDS_TO_1970: i64 = 11_644_473_600;
    let seconds = i64::try_from(file_time / 10_000_000).ok()?.checked_sub(SECONDS_TO_1970)?;
    Timestamp::from_second(seconds).ok()
}

fn up_to_nul(wide: &[u16]) -> String {
    let text = wide.split(|unit| *unit == 0).next().unwrap_or_default();
    String::from_utf16_lossy(text).trim().to_owned()
}

fn value_path(path: &str, name: &str) -> String {
    format!("{path}\\{name}")
}

fn found<T>(path: &str, answer: windows_registry::Result<T>) -> Looked<T> {
    match answer {
        Ok(value) => Ok(Some(value)),
        Err(error) => match trouble(path, error.code().0) {
            Trouble { code: FILE_NOT_FOUND | PATH_NOT_FOUND, .. } => Ok(None),
            trouble => Err(trouble),
        },
    }
}

fn trouble(path: &str, code: i32) -> Trouble {
    Trouble { path: path.to_owned(), code: code.cast_unsigned() }
}

#[cfg(test)]
pub(super) mod ground {
    //! A folder of the real registry for one test, gone after it.

    use super::*;

    pub(crate) struct Ground {
        pub(crate) path: String,
        pub(crate) key: Key,
    }

    impl Ground {
        pub(crate) fn new(name: &str) -> Self {
            let path = format!(r"Software\EnrollmentHelperTest\{name}-{}", std::process::id());
            let _ = CURRENT_USER.remove_tree(&path);
            let key = CURRENT_USER.create(&path).unwrap();
            Self { path, key }
        }

        pub(crate) fn hives(&self) -> Hives<'_> {
            Hives { machine: &self.key, user: &self.key }
        }
    }

    impl Drop for Ground {
        fn drop(&mut self) {
            CURRENT_USER.remove_tree(&self.path).unwrap();
        }
    }
}

#[cfg(test)]
mod tests {
    use facts::Fact;
    use windows_registry::Type;

    use super::{ground::Ground, *};

    #[test]
    fn what_is_not_there_is_none_and_what_is_something_else_is_trouble_or_none() {
        let ground = Ground::new("registry");
        let key = ground.key.create("A").unwrap();
        key.set_string("text", "Linden").unwrap();
        key.set_u32("number", 7).unwrap();
        let root = &ground.key;
        assert_eq!(text(root, "A", "text"), Ok(Some("Linden".into())));
        assert_eq!(number(root, "A", "number"), Ok(Some(7)));
        assert_eq!((text(root, "A", "none"), text(root, "B", "text")), (Ok(None), Ok(None)));
        assert_eq!((number(root, "A", "none"), number(root, "B", "number")), (Ok(None), Ok(None)));
        assert_eq!(text(root, "A", "number"), Ok(None));
        let trouble = number(root, "A", "text").unwrap_err();
        assert_eq!(trouble.to_string(), r"A\text: 0x8007000d");
        assert!(matches!(trouble.seen::<u8>().fact, Fact::Failed(_)));
        let refused = Trouble { path: "A".into(), code: ACCESS_DENIED };
        assert!(matches!(refused.seen::<u8>().fact, Fact::Denied(_)));
    }

    #[test]
    fn rubbish_behind_a_text_is_cut_and_empty_parts_of_lists_are_left_out() {
        let ground = Ground::new("rubbish");
        let wide = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
        ground.key.set_bytes("text", Type::String, &wide("Linden\0Standard\0")).unwrap();
        ground.key.set_bytes("list", Type::MultiString, &wide("a\0\0b\0c\0\0")).unwrap();
        ground.key.set_bytes("empty", Type::MultiString, &wide("\0\0")).unwrap();
        let outer = ground.path.clone();
        assert_eq!(text(CURRENT_USER, &outer, "text"), Ok(Some("Linden".into())));
        assert_eq!(texts(CURRENT_USER, &outer, "list"), Ok(Some(vec!["a".into(), "b".into(), "c".into()])));
        assert_eq!(texts(CURRENT_USER, &outer, "empty"), Ok(Some(vec![])));
        assert_eq!(texts(CURRENT_USER, &outer, "none"), Ok(None));
    }

    #[test]
    fn the_time_of_a_key_is_now_and_filetimes_begin_in_1601() {
        let ground = Ground::new("time");
        let age = Timestamp::now().as_second() - last_written(&ground.key).unwrap().as_second();
        assert!(age.abs() < 60, "{age}");
        assert_eq!(timestamp(116_444_736_000_000_000), Some(Timestamp::UNIX_EPOCH));
    }
}
