//! `policy`: what holds here and where it comes from; whether a file is right; the templates for those who deploy.

use std::{collections::BTreeMap, path::PathBuf};

use app::policy_artefacts::{self, Artefact};
use clap::ArgMatches;
use policy::Loaded;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};

use super::{Context, display};
use crate::{Failure, status};

/// The document of `policy show` and `policy check`.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct PolicyDocument {
    /// Version of this shape.
    schema: u32,
    /// Version of the program.
    program: &'static str,
    /// Given for trying; not what holds on the computer.
    trial: bool,
    /// Every value that was set and holds, by key.
    values: BTreeMap<&'static str, ValueDocument>,
    /// What holds of the other keys, where they have a default.
    defaults: BTreeMap<&'static str, Value>,
    /// What could not be used.
    problems: Vec<ProblemDocument>,
}

/// A value of a policy.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ValueDocument {
    /// The value; of one that holds a secret, what may be shown of it.
    value: Value,
    /// File, registry key or preference domain that it comes from.
    from: String,
}

/// Something in a policy that could not be used.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ProblemDocument {
    /// What is wrong.
    code: &'static str,
    /// File, registry key or preference domain.
    place: String,
    /// Line in the file, from 1.
    line: Option<usize>,
    /// The key, where one is meant; inside a list or an entry with the place in it, from 1: `errors.entries[2].link`.
    key: Option<String>,
    /// What stands there, or what the system said.
    detail: String,
    /// The same as a sentence, in the language.
    text: String,
}

pub(super) fn show(context: &Context<'_>) -> Result<u8, Failure> {
    Ok(print(context, &context.loaded()?))
}

pub(super) fn check(context: &Context<'_>, arguments: &ArgMatches) -> Result<u8, Failure> {
    let path = arguments.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    Ok(print(context, &context.tried(&path)?))
}

pub(super) fn schema(context: &Context<'_>) -> u8 {
    let schema = policy_artefacts::json_schema(context.texts.language());
    if context.common.json {
        // It is JSON already; only beyond ASCII there is something to escape.
        context.output.json(&serde_json::from_str::<Value>(&schema.text).unwrap_or_default());
        return status::FINE;
    }
    print_files(context, &[schema])
}

pub(super) fn admx(context: &Context<'_>, arguments: &ArgMatches) -> Result<u8, Failure> {
    let files = policy_artefacts::group_policy();
    let Some(folder) = arguments.get_one::<PathBuf>("folder") else {
        // With --json all of them: the words of each language, too.
        let shown = if context.common.json { &files[..] } else { &files[..1] };
        return Ok(print_files(context, shown));
    };
    policy_artefacts::write(folder, &files).map_err(|error| {
        let variables = [("path", display(folder)), ("detail", texts::Value::Text(error.to_string()))];
        Failure {
            status: status::INPUT,
            sentence: context.texts.text("report-not-written-other", &variables),
        }
    })?;
    let paths: Vec<String> = files.iter().map(|file| folder.join(&file.path).display().to_string()).collect();
    if context.common.json {
        context
            .output
            .json(&json!({"schema": facts::SCHEMA, "program": env!("CARGO_PKG_VERSION"), "written": paths}));
    } else {
        context.output.print(&paths.join("\n"));
    }
    Ok(status::FINE)
}

pub(super) fn mobileconfig(context: &Context<'_>, arguments: &ArgMatches) -> u8 {
    let language = context.texts.language();
    let file = if arguments.get_flag("manifest") {
        policy_artefacts::manifest(language)
    } else {
        policy_artefacts::profile(language)
    };
    print_files(context, &[file])
}

pub(super) fn toml(context: &Context<'_>) -> u8 {
    print_files(context, &[policy_artefacts::template(context.texts.language())])
}

fn print_files(context: &Context<'_>, files: &[Artefact]) -> u8 {
    if context.common.json {
        let files: Vec<Value> =
            files.iter().map(|file| json!({"path": file.path, "text": file.text})).collect();
        let document = json!({"schema": facts::SCHEMA, "program": env!("CARGO_PKG_VERSION"), "files": files});
        context.output.json(&document);
    } else {
        for file in files {
            context.output.print(&file.text);
        }
    }
    status::FINE
}

fn print(context: &Context<'_>, loaded: &Loaded) -> u8 {
    if context.common.json {
        context.output.json(&document(context, loaded));
    } else {
        context.output.print(&text(context, loaded));
    }
    if loaded.problems.is_empty() { status::FINE } else { status::PROBLEM }
}

fn document(context: &Context<'_>, loaded: &Loaded) -> PolicyDocument {
    let value =
        |value: &policy::Value| ValueDocument { value: value.value.clone(), from: value.from.clone() };
    let problem = |problem: &policy::Problem| ProblemDocument {
        code: problem.code.as_str(),
        place: problem.place.clone(),
        line: problem.line,
        key: problem.key.clone(),
        detail: problem.detail.clone(),
        text: app::policies::problem(context.texts, problem),
    };
    let unset = policy::KEYS.iter().filter(|key| !loaded.values.contains_key(key.name));
    PolicyDocument {
        schema: facts::SCHEMA,
        program: env!("CARGO_PKG_VERSION"),
        trial: loaded.trial,
        values: loaded.values.iter().map(|(key, of_key)| (*key, value(of_key))).collect(),
        defaults: unset.filter_map(|key| Some((key.name, key.default_value()?))).collect(),
        problems: loaded.problems.iter().map(problem).collect(),
    }
}

fn text(context: &Context<'_>, loaded: &Loaded) -> String {
    let own = |id| context.texts.text(id, &[]);
    let mut lines: Vec<String> = loaded
        .values
        .iter()
        .map(|(key, value)| {
            let shown = value.value.as_str().map_or_else(|| value.value.to_string(), str::to_owned);
            let parts = [
                ("key", texts::Value::Text((*key).to_owned())),
                ("value", texts::Value::Text(shown)),
                ("from", texts::Value::Text(value.from.clone())),
            ];
            context.texts.text("policy-line", &parts)
        })
        .collect();
    lines.extend(loaded.problems.iter().map(|problem| app::policies::problem(context.texts, problem)));
    match (&loaded.source, loaded.problems.is_empty()) {
        (None, _) => lines.push(own("policy-none")),
        (Some(_), true) => lines.push(own("policy-fine")),
        (Some(_), false) => {}
    }
    lines.join("\n")
}
