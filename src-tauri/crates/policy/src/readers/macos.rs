//! Managed preferences: the property list that a configuration profile puts where only the system writes.

use std::{io, path::Path};

use crate::{Loaded, ProblemCode, toml_file};

/// Where macOS keeps forced values of our domain, for all users of the Mac.
const FILE: &str = "/Library/Managed Preferences/org.enrollment-helper.EnrollmentHelper.plist";

pub(crate) fn load() -> Loaded {
    let bytes = match doors::file::read(Path::new(FILE), toml_file::LIMIT) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Loaded::default(),
        Err(error) => {
            return Loaded::at(FILE).with_problem(ProblemCode::Unreadable, None, &error.to_string());
        }
    };
    let mut loaded = Loaded::at(FILE);
    let values = doors::property_list::read(&bytes).map_err(|error| error.to_string()).and_then(|list| {
        plist::from_value::<serde_json::Map<String, serde_json::Value>>(&list)
            .map_err(|error| error.to_string())
    });
    match values {
        Ok(values) => walk(&mut loaded, "", &values),
        Err(error) => return loaded.with_problem(ProblemCode::Unreadable, None, &error),
    }
    loaded
}

/// Dictionaries nest into dotted names; dotted names may also stand as they are.
fn walk(loaded: &mut Loaded, prefix: &str, values: &serde_json::Map<String, serde_json::Value>) {
    for (name, value) in values {
        let dotted = if prefix.is_empty() { name.clone() } else { format!("{prefix}.{name}") };
        match value.as_object() {
            Some(inner) => walk(loaded, &dotted, inner),
            None => loaded.take(&dotted, value, None),
        }
    }
}
