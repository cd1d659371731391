//! Group Policy's administrative template (ADMX) and its words in a language (ADML), after the schema that Microsoft publishes with
//! [MS-GPREG] and that editors, Intune's import among them, hold to.

use std::fmt::Write;

use super::{Words, escaped, groups, is_alone, shown};
use crate::{KeyDefinition, Kind, forms::registry};

const NAMESPACE: &str = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions";
const PRODUCT: &str = "Enrollment Helper";

/// The category that all others are in.
const ROOT: &str = "EnrollmentHelper";

/// The template: which settings there are and where in the registry they go. The same for every language.
pub fn admx() -> String {
    let mut categories = format!("    <category name=\"{ROOT}\" displayName=\"$(string.{ROOT})\" />\n");
    let mut policies = String::new();
    for (group, keys) in groups() {
        let category = if keys.iter().any(|key| is_alone(key)) { ROOT.to_owned() } else { id(group) };
        if category != ROOT {
            let _ = write!(
                categories,
                "    <category name=\"{category}\" displayName=\"$(string.{category})\">\n      \
                 <parentCategory ref=\"{ROOT}\" />\n    </category>\n"
            );
        }
        for key in keys {
            policies.push_str(&policy(key, &category));
        }
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <policyDefinitions xmlns=\"{NAMESPACE}\" revision=\"1.0\" schemaVersion=\"1.0\">\n  \
         <policyNamespaces>\n    <target prefix=\"enrollmenthelper\" namespace=\"EnrollmentHelper.Policies\" />\n  </policyNamespaces>\n  \
         <resources minRequiredRevision=\"1.0\" />\n  \
         <supportedOn>\n    <definitions>\n      <definition name=\"Supported\" displayName=\"$(string.Supported)\" />\n    </definitions>\n  </supportedOn>\n  \
         <categories>\n{categories}  </categories>\n  \
         <policies>\n{policies}  </policies>\n\
         </policyDefinitions>\n"
    )
}

fn policy(key: &KeyDefinition, category: &str) -> String {
    let id = id(key.name);
    let class = if key.per_user { "Both" } else { "Machine" };
    let place = registry_key(key);
    let name = key.short();
    let element = element(key, &id);
    let (value_name, presentation, elements) = match element {
        None => (
            format!(" valueName=\"{name}\""),
            String::new(),
            "      <enabledValue>\n        <decimal value=\"1\" />\n      </enabledValue>\n      \
             <disabledValue>\n        <decimal value=\"0\" />\n      </disabledValue>\n"
                .to_owned(),
        ),
        Some(element) => (
            String::new(),
            format!(" presentation=\"$(presentation.{id})\""),
            format!("      <elements>\n{element}      </elements>\n"),
        ),
    };
    format!(
        "    <policy name=\"{id}\" class=\"{class}\" displayName=\"$(string.{id})\" explainText=\"$(string.{id}_explain)\"{presentation} \
         key=\"{place}\"{value_name}>\n      <parentCategory ref=\"{category}\" />\n      <supportedOn ref=\"Supported\" />\n{elements}    </policy>\n"
    )
}

/// What is typed in; `None`: nothing, the setting is on or off.
fn element(key: &KeyDefinition, id: &str) -> Option<String> {
    let name = key.short();
    let text = |most: usize| {
        format!("        <text id=\"{id}\" valueName=\"{name}\" maxLength=\"{most}\" required=\"true\" />\n")
    };
    Some(match key.kind {
        Kind::Switch => return None,
        Kind::Number(least, most) => format!(
            "        <decimal id=\"{id}\" valueName=\"{name}\" minValue=\"{least}\" maxValue=\"{most}\" required=\"true\" />\n"
        ),
        Kind::Choice(choices) => {
            let items = choices.iter().map(|choice| {
                format!(
                    "          <item displayName=\"$(string.{id}_{})\">\n            <value>\n              \
                     <string>{choice}</string>\n            </value>\n          </item>\n",
                    self::id(choice)
                )
            });
            format!(
                "        <enum id=\"{id}\" valueName=\"{name}\" required=\"true\">\n{}        </enum>\n",
                items.collect::<String>()
            )
        }
        // An empty prefix: values are named 1, 2, … in the order that was typed.
        Kind::List(..) | Kind::Entries(_) | Kind::Words(_) => {
            format!("        <list id=\"{id}\" key=\"{}\\{name}\" valuePrefix=\"\" />\n", registry_key(key))
        }
        Kind::Text(most) | Kind::Secret(most) => text(most),
        Kind::Colour => text(7),
        Kind::Version => text(20),
        Kind::Language => text(35),
        Kind::Identifier | Kind::Pin => text(60),
        Kind::PublicKey => text(100),
        Kind::Host | Kind::Mail => text(254),
        Kind::MailServer => text(300),
        Kind::Link => text(500),
        Kind::Path => text(1_024),
        Kind::Address | Kind::Pair(_) => text(4_096),
    })
}

/// The words of the template in a language.
pub fn adml(words: &Words<'_>) -> String {
    let mut strings = String::new();
    let mut string = |id: &str, text: &str| {
        let _ = writeln!(strings, "      <string id=\"{id}\">{}</string>", escaped(text));
    };
    string(ROOT, PRODUCT);
    string("Supported", &words.plain("policy-template-supported"));
    let mut presentations = String::new();
    for (group, keys) in groups() {
        if !keys.iter().any(|key| is_alone(key)) {
            string(&id(group), &words.group(group));
        }
        for key in keys {
            let id = id(key.name);
            string(&id, &words.name(key));
            string(&format!("{id}_explain"), &explanation(words, key));
            if let Kind::Choice(choices) = key.kind {
                for choice in choices {
                    string(&format!("{id}_{}", self::id(choice)), choice);
                }
            }
            if let Some(presentation) = presentation(words, key, &id) {
                let _ = write!(
                    presentations,
                    "      <presentation id=\"{id}\">\n        {presentation}\n      </presentation>\n"
                );
            }
        }
    }
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
         <policyDefinitionResources xmlns=\"{NAMESPACE}\" revision=\"1.0\" schemaVersion=\"1.0\">\n  \
         <displayName>{PRODUCT}</displayName>\n  <description>{}</description>\n  <resources>\n    \
         <stringTable>\n{strings}    </stringTable>\n    \
         <presentationTable>\n{presentations}    </presentationTable>\n  </resources>\n\
         </policyDefinitionResources>\n",
        escaped(&words.plain("policy-template-description"))
    )
}

fn presentation(words: &Words<'_>, key: &KeyDefinition, id: &str) -> Option<String> {
    let label = escaped(&words.name(key));
    Some(match key.kind {
        Kind::Switch => return None,
        Kind::Number(..) => {
            let value = key.default_value().unwrap_or_else(|| key.example_value());
            format!(
                "<decimalTextBox refId=\"{id}\" defaultValue=\"{value}\" spin=\"false\">{label}</decimalTextBox>"
            )
        }
        Kind::Choice(_) => format!("<dropdownList refId=\"{id}\" noSort=\"true\">{label}</dropdownList>"),
        Kind::List(..) | Kind::Entries(_) | Kind::Words(_) => {
            format!("<listBox refId=\"{id}\">{label}</listBox>")
        }
        _ => format!("<textBox refId=\"{id}\"><label>{label}</label></textBox>"),
    })
}

fn explanation(words: &Words<'_>, key: &KeyDefinition) -> String {
    let example = match key.kind {
        // One line of the list box each.
        Kind::List(..) | Kind::Entries(_) => {
            key.example_value().as_array().into_iter().flatten().map(shown).collect::<Vec<_>>().join("\n")
        }
        _ => shown(&key.example_value()),
    };
    let mut parts = vec![words.meaning(key)];
    if key.kind != Kind::Switch {
        parts.push(words.takes(key.kind));
    }
    if let Kind::Entries(_) = key.kind {
        parts.push(words.plain("policy-explain-json"));
    }
    parts.extend(words.default(key));
    if key.kind != Kind::Switch {
        parts.push((words.text)("policy-explain-example", &[("value", &example)]));
    }
    parts.push(words.scope(key));
    parts.join("\n\n")
}

/// The key of the registry that the setting's value is in.
fn registry_key(key: &KeyDefinition) -> String {
    if is_alone(key) { registry::KEY.to_owned() } else { format!("{}\\{}", registry::KEY, key.group()) }
}

/// A name as ids of templates are written: letters, digits and underscores.
fn id(name: &str) -> String {
    name.replace(['.', '-'], "_")
}
