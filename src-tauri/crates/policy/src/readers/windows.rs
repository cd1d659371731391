//! Group Policy and Intune: `HKLM\SOFTWARE\Policies\Enrollment Helper`, which only administrators and the system write.

use serde_json::Value;
use windows_registry::{Key, LOCAL_MACHINE, Type};

use crate::{Loaded, ProblemCode};

/// Below it, keys nest into dotted names: value `name` of subkey `organisation` is `organisation.name`.
const KEY: &str = r"SOFTWARE\Policies\Enrollment Helper";

/// `ERROR_FILE_NOT_FOUND` of winerror.h, as an HRESULT.
const ABSENT: i32 = 0x8007_0002_u32.cast_signed();

pub(crate) fn load() -> Loaded {
    match LOCAL_MACHINE.options().read().open(KEY) {
        Ok(key) => read(&format!(r"HKLM\{KEY}"), &key),
        Err(error) if error.code().0 == ABSENT => Loaded::default(),
        Err(error) => {
            Loaded::at(&format!(r"HKLM\{KEY}")).with_problem(ProblemCode::Unreadable, None, &error.message())
        }
    }
}

fn read(place: &str, key: &Key) -> Loaded {
    let mut loaded = Loaded::at(place);
    walk(&mut loaded, "", key, 0);
    loaded
}

fn walk(loaded: &mut Loaded, prefix: &str, key: &Key, depth: u32) {
    const DEEPEST: u32 = 4;
    let dotted = |name: &str| if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") };
    if let Ok(values) = key.values() {
        for (name, value) in values {
            loaded.take(&dotted(&name), &plain(&value), None);
        }
    }
    if let Ok(names) = key.keys()
        && depth < DEEPEST
    {
        for name in names {
            if let Ok(inner) = key.options().read().open(&name) {
                walk(loaded, &dotted(&name), &inner, depth + 1);
            }
        }
    }
}

/// Text, numbers and lists; anything else fits no key and is said as `null`.
fn plain(value: &windows_registry::Value) -> Value {
    match value.ty() {
        Type::U32 => u32::try_from(value.clone()).map_or(Value::Null, Value::from),
        Type::U64 => u64::try_from(value.clone()).map_or(Value::Null, Value::from),
        Type::String | Type::ExpandString => String::try_from(value.clone()).map_or(Value::Null, Value::from),
        Type::MultiString => {
            Vec::<String>::try_from(value.clone()).map_or(Value::Null, |lines| lines.into_iter().collect())
        }
        _ => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use windows_registry::CURRENT_USER;

    use super::*;

    #[test]
    fn values_of_keys_become_dotted_names() {
        const GROUND: &str = r"Software\EnrollmentHelperTest\Policy";
        let _ = CURRENT_USER.remove_tree(GROUND);
        let key = CURRENT_USER.create(GROUND).unwrap();
        let organisation = CURRENT_USER.create(format!(r"{GROUND}\organisation")).unwrap();
        organisation.set_string("name", "Linden IT").unwrap();
        key.set_string("language", "de").unwrap();
        CURRENT_USER.create(format!(r"{GROUND}\checks")).unwrap().set_u32("network", 0).unwrap();
        CURRENT_USER
            .create(format!(r"{GROUND}\thresholds"))
            .unwrap()
            .set_string("clock-fail-seconds", "soon")
            .unwrap();
        let loaded = read("test", &key);
        CURRENT_USER.remove_tree(GROUND).unwrap();
        assert_eq!(loaded.policy.organisation.name.as_deref(), Some("Linden IT"));
        assert_eq!(loaded.policy.language.as_deref(), Some("de"));
        assert!(!loaded.policy.network_checks);
        assert_eq!(loaded.problems.len(), 1);
    }
}
