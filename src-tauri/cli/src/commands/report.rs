//! `report`: writes the report, or lists what it would hold.

use std::path::PathBuf;

use ::report::Reference;
use app::{Look, ReportDocument, ReportError, ReportOptions};
use clap::ArgMatches;
use texts::Value;

use super::Context;
use crate::{Failure, status};

pub(super) async fn report(context: &Context<'_>, arguments: &ArgMatches) -> Result<u8, Failure> {
    let loaded = context.policy()?;
    let out = arguments.get_one::<PathBuf>("out").cloned();
    let list = arguments.get_flag("list");
    if out.is_none() && !list {
        return Err(Failure {
            status: status::USAGE,
            sentence: context.texts.text("cli-error-missing-argument", &[("argument", "--out FILE".into())]),
        });
    }
    let reference = match arguments.get_one::<String>("reference") {
        None => None,
        Some(text) => match text.parse::<Reference>() {
            Ok(reference) => Some(reference),
            Err(_) => return Err(context.usage("--reference", text)),
        },
    };
    let logs: Vec<PathBuf> = arguments.get_many::<PathBuf>("logs").unwrap_or_default().cloned().collect();
    for path in &logs {
        if let Err(error) = std::fs::symlink_metadata(path) {
            return Err(context.unreadable(path, &error.to_string()));
        }
    }
    let seal_to: Vec<String> = arguments.get_many::<String>("seal").unwrap_or_default().cloned().collect();
    if let Err(::report::NotARecipient(key)) = ::report::Recipients::read(seal_to.iter().map(String::as_str))
    {
        return Err(context.usage("--seal", &key));
    }
    let options = ReportOptions {
        seal_to,
        note: arguments.get_one::<String>("note").cloned(),
        contact: arguments.get_one::<String>("contact").cloned(),
        without: arguments.get_many::<String>("without").unwrap_or_default().cloned().collect(),
        extra_logs: logs,
        no_default_logs: arguments.get_flag("no-default-logs"),
        recorded: arguments.contains_id("facts"),
        reference,
    };
    let facts = match arguments.get_one::<PathBuf>("facts") {
        Some(path) => context.recording(path, None)?,
        None => {
            app::look(
                &Look { account: context.common.account.clone(), ..Look::default() },
                &loaded.policy,
                |_| {},
            )
            .await
        }
    };
    let language = *context.texts.language();
    let mut progress = context.progress();
    let work = tokio::task::spawn_blocking(move || {
        let prepared = app::prepare_report(&facts, &loaded, &language, options, &mut progress)?;
        match out {
            Some(path) if !list => {
                prepared.write(&path, &mut progress).map(|bytes| prepared.document(Some(&path), Some(bytes)))
            }
            Some(_) | None => Ok(prepared.document(None, None)),
        }
    });
    let made = work.await;
    context.output.progress_done();
    let document = match made {
        Ok(Ok(document)) => document,
        Ok(Err(error)) => {
            return Err(Failure { status: exit_status(&error), sentence: error.sentence(context.texts) });
        }
        Err(error) => {
            return Err(Failure {
                status: status::BUG,
                sentence: context.texts.text("cli-error-bug", &[("detail", error.to_string().into())]),
            });
        }
    };
    if context.common.json {
        context.output.json(&document);
    } else {
        context.output.print(&text(context, &document));
    }
    Ok(status::FINE)
}

/// A place that cannot be written is missing or unreadable input; anything else is ours.
fn exit_status(error: &ReportError) -> u8 {
    match error.code() {
        "bug" => status::BUG,
        _ => status::INPUT,
    }
}

fn text(context: &Context<'_>, document: &ReportDocument) -> String {
    let texts = context.texts;
    let mut lines = Vec::new();
    for part in &document.parts {
        let masked: u32 = part.masked.values().sum();
        let parts = [
            ("name", Value::Text(part.name.clone())),
            ("bytes", Value::Bytes(part.bytes)),
            ("count", Value::Number(i64::from(masked))),
            ("detail", Value::Text(part.error.clone().unwrap_or_default())),
        ];
        let id = match (part.found, part.left_out, &part.error) {
            (_, true, _) => "report-part-left-out",
            (true, false, _) => "report-part",
            (false, false, None) => "report-part-not-found",
            (false, false, Some(_)) => "report-part-failed",
        };
        lines.push(texts.text(id, &parts));
    }
    let parts = [
        ("reference", Value::Text(document.reference.clone())),
        ("bytes", Value::Bytes(document.bytes)),
        ("path", Value::Text(document.path.clone().unwrap_or_default())),
    ];
    let id = if document.path.is_some() { "report-written" } else { "report-listed" };
    lines.push(texts.text(id, &parts));
    lines.join("\n")
}
