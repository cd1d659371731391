//! Group Policy and Intune: `SOFTWARE\Policies\Enrollment Helper` below `HKEY_LOCAL_MACHINE` for the computer, below
//! `HKEY_CURRENT_USER` for the person. Only administrators and the system write there; where this very person could, it is ignored.

use windows_registry::{CURRENT_USER, Key, LOCAL_MACHINE, Type};

use crate::{
    Loaded, ProblemCode,
    forms::{Document, LIMIT, Unread, registry},
};

/// `ERROR_FILE_NOT_FOUND` of winerror.h, as an HRESULT.
const ABSENT: i32 = 0x8007_0002_u32.cast_signed();

pub(crate) fn load() -> (Loaded, Loaded) {
    let is_administrator = doors::elevation::is_administrator();
    let computer = load_from("HKLM", LOCAL_MACHINE, registry::KEY, false, is_administrator);
    // With an administrator's rights the person is somebody else: only the computer's policy holds.
    if is_administrator {
        return (computer, Loaded::default());
    }
    (computer, load_from("HKCU", CURRENT_USER, registry::KEY, true, false))
}

fn load_from(name: &str, hive: &Key, path: &str, for_user: bool, is_administrator: bool) -> Loaded {
    let key = match hive.options().read().wow64_64().open(path) {
        Err(error) if error.code().0 == ABSENT => return Loaded::default(),
        key => key,
    };
    let loaded = Loaded::at(&format!(r"{name}\{path}"));
    // Who has no rights but may write here is an ordinary user.
    if !is_administrator && hive.options().read().write().wow64_64().open(path).is_ok() {
        let detail = loaded.source.clone().unwrap_or_default();
        return loaded.with_problem(ProblemCode::NotTrusted, None, &detail);
    }
    let mut left = LIMIT;
    let read = key.map_err(|error| unreadable(&error)).and_then(|key| read(&key, 0, &mut left));
    let document = read.map(|key| Document { values: key.into_settings(), ..Document::default() });
    loaded.with(document, for_user)
}

fn unreadable(error: &windows_result::Error) -> Unread {
    Unread { code: ProblemCode::Unreadable, line: None, detail: error.message() }
}

/// A key with everything below it, as long as there is room.
fn read(key: &Key, depth: u32, left: &mut u64) -> Result<registry::Key, Unread> {
    /// No setting lies deeper.
    const DEEPEST: u32 = 6;
    let mut found = registry::Key::default();
    for (name, value) in key.values().map_err(|error| unreadable(&error))? {
        let length = (name.len() + value.len()) as u64;
        *left = left.checked_sub(length.max(1)).ok_or_else(Unread::too_long)?;
        let name = if name.is_empty() { "(Default)".to_owned() } else { name };
        found.values.push((name, plain(&value)));
    }
    for name in key.keys().map_err(|error| unreadable(&error))? {
        *left = left.checked_sub(name.len().max(1) as u64).ok_or_else(Unread::too_long)?;
        let inside = key.options().read().wow64_64().open(&name).map_err(|error| unreadable(&error))?;
        let inside = if depth < DEEPEST { read(&inside, depth + 1, left)? } else { registry::Key::default() };
        found.keys.push((name, inside));
    }
    Ok(found)
}

fn plain(value: &windows_registry::Value) -> serde_json::Value {
    let read = match value.ty() {
        Type::U32 => u32::try_from(value.clone()).ok().map(Into::into),
        Type::U64 => u64::try_from(value.clone()).ok().map(Into::into),
        Type::String | Type::ExpandString => {
            String::try_from(value.clone()).ok().map(|text| registry::text(&text))
        }
        Type::MultiString => Vec::<String>::try_from(value.clone()).ok().map(registry::texts),
        _ => None,
    };
    read.unwrap_or_else(|| registry::other(u32::from(value.ty()), value.len()))
}

#[cfg(test)]
mod tests {
    use serde_json::Value as Json;

    use super::*;

    /// A key of its own below `HKEY_CURRENT_USER`, away again at the end.
    struct Ground(String);

    impl Ground {
        fn new(name: &str) -> Self {
            let path = format!(r"Software\EnrollmentHelperTest\{name}");
            let _ = CURRENT_USER.remove_tree(&path);
            CURRENT_USER.create(&path).unwrap();
            Self(path)
        }

        fn key(&self, below: &str) -> Key {
            CURRENT_USER.create(format!(r"{}\{below}", self.0)).unwrap()
        }

        fn load(&self, for_user: bool, is_administrator: bool) -> Loaded {
            load_from("HKCU", CURRENT_USER, &self.0, for_user, is_administrator)
        }
    }

    impl Drop for Ground {
        fn drop(&mut self) {
            let _ = CURRENT_USER.remove_tree(&self.0);
        }
    }

    #[test]
    fn values_of_keys_become_settings_and_numbered_ones_lists() {
        let ground = Ground::new("Policy");
        ground.key("").set_string("Language", "de").unwrap();
        ground.key("organisation").set_string("name", "Linden IT").unwrap();
        ground.key("checks").set_u32("network", 0).unwrap();
        for (place, check) in [("2", "keyring"), ("10", "vbscript"), ("1", "disk-space")] {
            ground.key(r"checks\off").set_string(place, check).unwrap();
        }
        ground.key("network").set_multi_string("extra-hosts", &["a.example", "b.example"]).unwrap();
        ground
            .key(r"errors\entries")
            .set_string("1", r#"{"id": "linden", "title": {"en": "Shut"}, "meaning": {"en": "Shut."}}"#)
            .unwrap();
        ground.key(r"errors\entries\2").set_string("id", "gate").unwrap();
        ground.key(r"errors\entries\2\title").set_string("en", "Shut").unwrap();
        ground.key(r"errors\entries\2\meaning").set_string("zh-TW", "已關閉").unwrap();
        ground.key("thresholds").set_string("clock-fail-seconds", "soon").unwrap();
        ground.key("sign-in").set_bytes("domain", Type::Bytes, &[1, 2, 3]).unwrap();
        let loaded = ground.load(false, true);
        assert_eq!(loaded.policy.language.as_deref(), Some("de"));
        assert_eq!(loaded.policy.organisation.name.as_deref(), Some("Linden IT"));
        assert!(!loaded.policy.network_checks);
        assert_eq!(loaded.policy.checks_off, ["disk-space", "keyring", "vbscript"]);
        assert_eq!(loaded.policy.extra_hosts, ["a.example", "b.example"]);
        let ids: Vec<&str> = loaded.policy.own_errors.iter().map(|error| error.id.as_str()).collect();
        assert_eq!(ids, ["linden", "gate"]);
        assert_eq!(loaded.policy.own_errors[1].meaning["zh-TW"], "已關閉");
        let mut named: Vec<_> = loaded.problems.iter().filter_map(|problem| problem.key.as_deref()).collect();
        named.sort_unstable();
        assert_eq!(named, ["sign-in.domain", "thresholds.clock-fail-seconds"]);
    }

    /// Writes a tree as Group Policy does: lists as values `1`, `2`, …, entries as JSON text in them.
    fn write(path: &str, tree: &serde_json::Map<String, Json>) {
        let key = CURRENT_USER.create(path).unwrap();
        for (name, value) in tree {
            match value {
                Json::String(text) => key.set_string(name, text).unwrap(),
                Json::Number(number) => {
                    key.set_u32(name, number.as_u64().unwrap().try_into().unwrap()).unwrap();
                }
                Json::Bool(switch) => key.set_u32(name, u32::from(*switch)).unwrap(),
                Json::Object(inside) => write(&format!(r"{path}\{name}"), inside),
                Json::Array(values) => {
                    let texts = values.iter().map(|value| match value {
                        Json::String(text) => Json::from(text.as_str()),
                        other => Json::from(other.to_string()),
                    });
                    let numbered = (1..).map(|number: u32| number.to_string()).zip(texts).collect();
                    write(&format!(r"{path}\{name}"), &numbered);
                }
                Json::Null => {}
            }
        }
    }

    #[test]
    fn the_example_in_the_registry_means_what_it_means_as_a_file() {
        let ground = Ground::new("Example");
        let tree = crate::artefacts::example();
        write(&ground.0, &tree);
        let loaded = ground.load(false, true);
        assert_eq!(loaded.problems, []);
        let file = tempfile::tempdir().unwrap();
        let file = file.path().join("policy.json");
        doors::file::write(&file, Json::from(tree).to_string().as_bytes()).unwrap();
        let tried = crate::load_trial(&file).unwrap();
        assert_eq!(loaded.policy, tried.policy);
        assert_eq!(loaded.values.len(), crate::KEYS.len());
    }

    #[test]
    fn a_key_that_this_very_user_may_write_is_ignored_and_said() {
        let ground = Ground::new("Writable");
        ground.key("").set_string("language", "de").unwrap();
        let loaded = ground.load(false, false);
        assert_eq!(loaded.problems[0].code, ProblemCode::NotTrusted);
        assert!(loaded.values.is_empty());
    }

    #[test]
    fn a_users_policy_adds_what_it_may_and_the_computers_wins() {
        let (computer, user) = (Ground::new("Computer"), Ground::new("User"));
        computer.key("organisation").set_string("name", "Linden IT").unwrap();
        user.key("organisation").set_string("name", "Other IT").unwrap();
        user.key("organisation").set_string("phone", "4711").unwrap();
        user.key("checks").set_u32("network", 0).unwrap();
        let loaded = computer.load(false, true).beneath(user.load(true, true));
        assert_eq!(loaded.policy.organisation.name.as_deref(), Some("Linden IT"));
        assert_eq!(loaded.policy.organisation.contact.phone.as_deref(), Some("4711"));
        assert!(loaded.policy.network_checks);
        assert!(loaded.values["organisation.phone"].from.ends_with("User"));
        let named: Vec<_> =
            loaded.problems.iter().map(|problem| (problem.code, problem.key.as_deref())).collect();
        assert_eq!(named, [(ProblemCode::NotForUsers, Some("checks.network"))]);
    }

    #[test]
    fn no_key_is_no_policy_and_a_huge_one_is_said() {
        let loaded = load_from("HKCU", CURRENT_USER, r"Software\EnrollmentHelperTest\None", true, true);
        assert!(loaded.source.is_none() && loaded.problems.is_empty());
        let ground = Ground::new("Huge");
        ground.key("").set_string("language", "x".repeat(600_000)).unwrap();
        assert_eq!(ground.load(false, true).problems[0].code, ProblemCode::TooLong);
    }
}
