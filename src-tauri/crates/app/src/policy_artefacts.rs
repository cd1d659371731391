//! What those who deploy need, made from the policy's definition in the words of a language. Checked in below `src-tauri/docs`.

use std::{io, path::Path};

use policy::{Kind, artefacts, artefacts::Words};
use texts::{Isolation, Language, Texts, Value};

use crate::policies;

/// A file for those who deploy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Artefact {
    /// Its path below a folder, with `/`.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// The Group Policy template, and its words in a folder for each language.
pub fn group_policy() -> Vec<Artefact> {
    const NAME: &str = "EnrollmentHelper";
    let template = Artefact { path: format!("{NAME}.admx"), text: artefacts::admx() };
    let words = texts::languages().iter().map(|language| Artefact {
        path: format!("{}/{NAME}.adml", culture(language)),
        text: with_words(language, artefacts::adml),
    });
    std::iter::once(template).chain(words).collect()
}

/// The JSON schema of a policy.
pub fn json_schema(language: &Language) -> Artefact {
    Artefact { path: "policy.schema.json".to_owned(), text: with_words(language, artefacts::json_schema) }
}

/// The configuration profile for macOS, every setting commented out.
pub fn profile(language: &Language) -> Artefact {
    Artefact {
        path: "enrollment-helper.mobileconfig".to_owned(),
        text: with_words(language, artefacts::profile),
    }
}

/// The manifest from which profile editors make a form.
pub fn manifest(language: &Language) -> Artefact {
    Artefact {
        path: "org.enrollment-helper.EnrollmentHelper.plist".to_owned(),
        text: with_words(language, artefacts::manifest),
    }
}

/// `policy.toml`, every setting commented out.
pub fn template(language: &Language) -> Artefact {
    Artefact { path: "policy.toml".to_owned(), text: with_words(language, artefacts::template) }
}

/// The reference page of every language.
pub fn references() -> Vec<Artefact> {
    let path = |language: &Language| match language.tag {
        "en" => "policy.md".to_owned(),
        tag => format!("policy.{tag}.md"),
    };
    let page = |language| Artefact { path: path(language), text: with_words(language, artefacts::reference) };
    texts::languages().iter().map(page).collect()
}

/// Writes files below a folder, and makes the folders that they need.
pub fn write(folder: &Path, files: &[Artefact]) -> io::Result<()> {
    for file in files {
        let path = folder.join(&file.path);
        if let Some(above) = path.parent() {
            std::fs::create_dir_all(above)?;
        }
        doors::file::write(&path, file.text.as_bytes())?;
    }
    Ok(())
}

fn with_words(language: &Language, make: fn(&Words<'_>) -> String) -> String {
    let texts = Texts::new(language, Isolation::Off);
    let text = |id: &str, variables: &[(&str, &str)]| {
        let variables: Vec<(&str, Value)> =
            variables.iter().map(|(name, value)| (*name, Value::Words((*value).to_owned()))).collect();
        match id.split_once('.') {
            None => texts.text(id, &variables),
            Some((id, name)) => texts.attribute(id, name, &variables).unwrap_or_else(|| texts.text(id, &[])),
        }
    };
    make(&Words { text: &text, allowed: &|kind: Kind| policies::allowed(&texts, kind) })
}

/// The language as Windows names its folder beside a template.
fn culture(language: &Language) -> &'static str {
    match language.tag {
        "en" => "en-US",
        "de" => "de-DE",
        "ar" => "ar-SA",
        tag => tag,
    }
}
