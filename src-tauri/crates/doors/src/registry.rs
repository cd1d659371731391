//! Takes keys out of Windows' registry and puts them back byte for byte. On other systems there is none.
//!
//! What is kept of a key: its values with their types, and the keys below it. Its permissions are those of the key above once it is put
//! back, and the time of its last change is that of the putting back.

use std::io;

use serde::{Deserialize, Serialize};

/// A key with everything below it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tree {
    /// Values in name order: name, type number (winnt.h), bytes.
    pub values: Vec<(String, u32, Vec<u8>)>,
    /// Keys in name order.
    pub keys: Vec<(String, Tree)>,
}

/// A tree deeper than this is none that enrollment wrote.
#[cfg(windows)]
const DEEPEST: u32 = 32;

/// The key at a path that begins with `HKLM\` or `HKCU\`, 64-bit view; `None`: there is none.
#[cfg(windows)]
pub fn read(path: &str) -> io::Result<Option<Tree>> {
    use windows_result::HRESULT;

    /// `ERROR_FILE_NOT_FOUND`, as an HRESULT.
    const NOT_FOUND: HRESULT = HRESULT(0x8007_0002_u32.cast_signed());

    let (hive, below) = split(path)?;
    match hive.options().read().wow64_64().open(below) {
        Ok(key) => read_key(&key, 0).map(Some),
        Err(error) if error.code() == NOT_FOUND => Ok(None),
        Err(error) => Err(error.into()),
    }
}

#[cfg(windows)]
fn read_key(key: &windows_registry::Key, depth: u32) -> io::Result<Tree> {
    if depth > DEEPEST {
        return Err(io::Error::other("the key is too deep"));
    }
    let mut tree = Tree::default();
    for (name, value) in key.values()? {
        tree.values.push((name, u32::from(value.ty()), value.to_vec()));
    }
    for name in key.keys()? {
        let below = key.options().read().wow64_64().open(&name)?;
        tree.keys.push((name, read_key(&below, depth + 1)?));
    }
    tree.values.sort();
    tree.keys.sort_by(|one, other| one.0.cmp(&other.0));
    Ok(tree)
}

/// Removes the key at a path and everything below it.
#[cfg(windows)]
pub fn remove(path: &str) -> io::Result<()> {
    let (hive, below) = split(path)?;
    let (parent, name) = below.rsplit_once('\\').ok_or_else(not_ours)?;
    let parent = hive.options().read().write().wow64_64().open(parent)?;
    Ok(parent.remove_tree(name)?)
}

/// Puts a key back: what the tree holds, nothing besides it is touched.
#[cfg(windows)]
pub fn write(path: &str, tree: &Tree) -> io::Result<()> {
    let (hive, below) = split(path)?;
    let key = hive.options().read().write().create().wow64_64().open(below)?;
    for (name, kind, bytes) in &tree.values {
        // Of nothing, too, the system wants an address that it may read.
        let bytes = if bytes.is_empty() { &[0][..0] } else { bytes };
        // Under their bare numbers: a text without its final zero is put back as it was found.
        key.set_bytes(name, windows_registry::Type::Other(*kind), bytes)?;
    }
    for (name, below) in &tree.keys {
        write(&format!(r"{path}\{name}"), below)?;
    }
    Ok(())
}

/// Removes one value; one that is not there is no error.
#[cfg(windows)]
pub fn remove_value(path: &str, name: &str) -> io::Result<()> {
    let (hive, below) = split(path)?;
    let key = hive.options().read().write().wow64_64().open(below)?;
    if key.get_value(name).is_ok() {
        key.remove_value(name)?;
    }
    Ok(())
}

#[cfg(windows)]
fn split(path: &str) -> io::Result<(&'static windows_registry::Key, &str)> {
    match path.split_once('\\') {
        Some(("HKLM", below)) if !below.is_empty() => Ok((windows_registry::LOCAL_MACHINE, below)),
        Some(("HKCU", below)) if !below.is_empty() => Ok((windows_registry::CURRENT_USER, below)),
        _ => Err(not_ours()),
    }
}

#[cfg(windows)]
fn not_ours() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, "not a key below HKLM or HKCU")
}

/// There is no registry here.
#[cfg(not(windows))]
pub fn read(_: &str) -> io::Result<Option<Tree>> {
    Err(io::ErrorKind::Unsupported.into())
}

/// There is no registry here.
#[cfg(not(windows))]
pub fn remove(_: &str) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// There is no registry here.
#[cfg(not(windows))]
pub fn write(_: &str, _: &Tree) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// There is no registry here.
#[cfg(not(windows))]
pub fn remove_value(_: &str, _: &str) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(windows)]
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_that_was_removed_comes_back_byte_for_byte() {
        let path = format!(r"HKCU\Software\Enrollment Helper Tests\{}", std::process::id());
        let tree = Tree {
            values: vec![
                (String::new(), 1, "d\0e\0f\0\0\0".into()),
                ("Broken text".into(), 1, vec![0x41, 0, 0x42]),
                ("Many".into(), 7, vec![0x41, 0, 0, 0, 0, 0]),
                ("Number".into(), 4, vec![1, 0, 0, 0]),
                ("Odd".into(), 0x20_0001, vec![]),
                ("Raw".into(), 3, (0..=255).collect()),
            ],
            keys: vec![
                ("Below".into(), Tree { keys: vec![("Deeper".into(), Tree::default())], ..Tree::default() }),
                ("裝置".into(), Tree { values: vec![("值".into(), 4, vec![7, 0, 0, 0])], ..Tree::default() }),
            ],
        };
        write(&path, &tree).unwrap();
        assert_eq!(read(&path).unwrap(), Some(tree.clone()));
        remove(&path).unwrap();
        assert_eq!(read(&path).unwrap(), None);
        write(&path, &tree).unwrap();
        assert_eq!(read(&path).unwrap(), Some(tree));
        remove_value(&path, "Number").unwrap();
        remove_value(&path, "Number").unwrap();
        assert_eq!(read(&path).unwrap().unwrap().values.len(), 5);
        remove(&path).unwrap();
    }

    #[test]
    fn only_keys_below_a_hive_are_touched() {
        for path in ["HKLM", r"HKLM\", r"HKU\S-1-5-18\Software", r"Software\Microsoft", ""] {
            assert!(read(path).is_err(), "{path}");
            assert!(remove(path).is_err(), "{path}");
        }
        // The whole of a hive's first floor is more than anybody meant.
        assert!(remove(r"HKCU\Software").is_err());
    }
}
