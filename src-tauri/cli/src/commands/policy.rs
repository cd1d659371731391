//! `policy show` and `policy check`: what holds here and where it comes from; whether a file is right.

use std::path::PathBuf;

use clap::ArgMatches;
use policy::Loaded;
use serde_json::{Map, Value, json};

use super::Context;
use crate::{Failure, status};

pub(super) fn show(context: &Context<'_>) -> Result<u8, Failure> {
    Ok(print(context, &context.loaded()?))
}

pub(super) fn check(context: &Context<'_>, arguments: &ArgMatches) -> Result<u8, Failure> {
    let path = arguments.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    Ok(print(context, &context.tried(&path)?))
}

fn print(context: &Context<'_>, loaded: &Loaded) -> u8 {
    if context.common.json {
        context.output.json(&document(context, loaded));
    } else {
        context.output.print(&text(context, loaded));
    }
    if loaded.problems.is_empty() { status::FINE } else { status::PROBLEM }
}

fn document(context: &Context<'_>, loaded: &Loaded) -> Value {
    let values: Map<String, Value> = loaded
        .values
        .iter()
        .map(|(key, value)| ((*key).to_owned(), json!({"value": value.value, "from": value.from})))
        .collect();
    let problems: Vec<Value> = loaded
        .problems
        .iter()
        .map(|problem| {
            json!({
                "code": problem.code.as_str(),
                "place": problem.place,
                "line": problem.line,
                "key": problem.key,
                "detail": problem.detail,
                "text": app::policies::problem(context.texts, problem),
            })
        })
        .collect();
    json!({
        "schema": facts::SCHEMA,
        "program": env!("CARGO_PKG_VERSION"),
        "trial": loaded.trial,
        "values": values,
        "problems": problems,
    })
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
