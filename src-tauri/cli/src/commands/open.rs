//! `open`: verifies a report against its manifest and unpacks it into an empty folder.

use std::path::PathBuf;

use clap::ArgMatches;
use report::Opened;
use serde_json::{Value as Json, json};
use texts::Value;

use super::{Context, display};
use crate::{Failure, status};

pub(super) fn open(context: &Context<'_>, arguments: &ArgMatches) -> Result<u8, Failure> {
    let path = arguments.get_one::<PathBuf>("report").cloned().unwrap_or_default();
    let into = arguments.get_one::<PathBuf>("into");
    let opened = report::open(&path, into.map(PathBuf::as_path)).map_err(|error| Failure {
        status: status::INPUT,
        sentence: context.texts.text(
            "cli-error-not-opened",
            &[("path", display(&path)), ("detail", Value::Text(error.to_string()))],
        ),
    })?;
    if context.common.json {
        context.output.json(&document(&opened));
    } else {
        context.output.print(&text(context, &opened));
    }
    Ok(if opened.verified { status::FINE } else { status::NOT_VERIFIED })
}

fn document(opened: &Opened) -> Json {
    let parts: Vec<Json> = opened
        .parts
        .iter()
        .map(|part| json!({"name": part.name, "bytes": part.bytes, "source": part.source, "verified": part.verified}))
        .collect();
    json!({
        "schema": facts::SCHEMA,
        "program": env!("CARGO_PKG_VERSION"),
        "reference": opened.reference,
        "verified": opened.verified,
        "parts": parts,
        "problems": opened.problems,
    })
}

fn text(context: &Context<'_>, opened: &Opened) -> String {
    let texts = context.texts;
    let mut lines: Vec<String> = opened
        .parts
        .iter()
        .map(|part| {
            let parts = [("name", Value::Text(part.name.clone())), ("bytes", Value::Bytes(part.bytes))];
            texts.text("report-opened-part", &parts)
        })
        .collect();
    lines.extend(
        opened
            .problems
            .iter()
            .map(|problem| texts.text("report-opened-problem", &[("detail", Value::Text(problem.clone()))])),
    );
    let id = if opened.verified { "report-verified" } else { "report-not-verified" };
    lines.push(texts.text(id, &[("reference", Value::Text(opened.reference.clone()))]));
    lines.join("\n")
}
