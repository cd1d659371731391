//! The reference page: where a policy lies, how each form writes values, and every setting.

use std::fmt::Write;

use super::{Words, groups, is_alone, shown};
use crate::{KeyDefinition, Kind};

/// The page in a language, as Markdown.
pub fn reference(words: &Words<'_>) -> String {
    let plain = |id: &str| words.plain(&format!("policy-reference-{id}"));
    let mut page = format!("# {}\n\n{}\n", plain("title"), plain("intro"));
    let _ = write!(page, "\n## {}\n\n{}\n\n", plain("places"), plain("trust"));
    let _ = writeln!(page, "| | |\n|---|---|");
    for system in ["windows", "macos", "linux"] {
        let _ = writeln!(page, "| {} | {} |", system_name(system), plain(&format!("place-{system}")));
    }
    let _ = write!(page, "\n{}\n", plain("users"));
    let _ = write!(page, "\n## {}\n\n{}\n\n", plain("forms"), plain("forms-text"));
    let kinds = ["text", "number", "switch", "list", "entries", "words"];
    let forms = ["toml", "json", "list", "registry"];
    let _ = writeln!(
        page,
        "| | {} |\n|---{}|",
        forms.map(|form| plain(&format!("form-{form}"))).join(" | "),
        "|---".repeat(forms.len())
    );
    for kind in kinds {
        let cells = [toml_form(kind), json_form(kind), list_form(kind)].map(|form| format!("`{form}`"));
        let _ = writeln!(
            page,
            "| {} | {} | {} |",
            plain(&format!("kind-{kind}")),
            cells.join(" | "),
            plain(&format!("registry-{kind}"))
        );
    }
    let _ = write!(page, "\n{}\n", plain("broken"));
    for (group, keys) in groups() {
        let _ = write!(page, "\n## {}\n\n", words.group(group));
        let _ = writeln!(
            page,
            "| {} | {} | {} | {} |\n|---|---|---|---|",
            plain("column-key"),
            plain("column-meaning"),
            plain("column-takes"),
            plain("column-default")
        );
        for key in &keys {
            page.push_str(&row(words, key));
        }
        for key in keys {
            page.push_str(&fields(words, key));
        }
    }
    page
}

fn row(words: &Words<'_>, key: &KeyDefinition) -> String {
    let user = if key.per_user { " ²" } else { "" };
    let default = key.default_value().map_or_else(String::new, |value| format!("`{}`", shown(&value)));
    let example = match key.kind {
        Kind::Entries(_) => String::new(),
        _ => format!("<br>`{}`", cell(&key.example_value().to_string())),
    };
    let alone = if is_alone(key) { " ¹" } else { "" };
    format!(
        "| `{}`{alone}{user} | **{}.** {} | {}{example} | {default} |\n",
        key.name,
        cell(&words.name(key)),
        cell(&words.meaning(key)),
        cell(&(words.allowed)(key.kind)),
    )
}

fn fields(words: &Words<'_>, key: &KeyDefinition) -> String {
    let Kind::Entries(entries) = key.kind else { return String::new() };
    let plain = |id: &str| words.plain(&format!("policy-reference-{id}"));
    let mut table = format!(
        "\n{}\n\n| {} | {} | {} |\n|---|---|---|\n",
        (words.text)("policy-reference-fields", &[("key", key.name)]),
        plain("column-field"),
        plain("column-meaning"),
        plain("column-takes")
    );
    for field in entries.fields {
        let needed = if field.required { " *" } else { "" };
        let _ = writeln!(
            table,
            "| `{}`{needed} | {} | {} |",
            field.name,
            cell(&words.field(key, field.name)),
            cell(&(words.allowed)(field.kind))
        );
    }
    let example = serde_json::to_string_pretty(&key.example_value()).unwrap_or_default();
    let _ = write!(table, "\n```json\n{example}\n```\n");
    table
}

/// Text inside a table.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

fn system_name(system: &str) -> &'static str {
    match system {
        "windows" => "Windows",
        "macos" => "macOS",
        _ => "Linux",
    }
}

fn toml_form(kind: &str) -> &'static str {
    match kind {
        "text" => "name = \"Linden IT\"",
        "number" => "clock-fail-seconds = 240",
        "switch" => "network = false",
        "list" => "off = [\"vbscript\", \"keyring\"]",
        "entries" => "[[errors.entries]]",
        _ => "title = { en = \"Shut\", de = \"Zu\" }",
    }
}

fn json_form(kind: &str) -> &'static str {
    match kind {
        "text" => "\"name\": \"Linden IT\"",
        "number" => "\"clock-fail-seconds\": 240",
        "switch" => "\"network\": false",
        "list" => "\"off\": [\"vbscript\", \"keyring\"]",
        "entries" => "\"entries\": [{…}]",
        _ => "\"title\": {\"en\": \"Shut\", \"de\": \"Zu\"}",
    }
}

fn list_form(kind: &str) -> &'static str {
    match kind {
        "text" => "<string>",
        "number" => "<integer>",
        "switch" => "<false/>",
        "list" => "<array><string>…",
        "entries" => "<array><dict>…",
        _ => "<dict><key>en</key><string>…",
    }
}
