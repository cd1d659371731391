//! `send` and `outbox`: submits by the machine's policy, and looks after what could not be submitted yet.

use std::{path::PathBuf, sync::Arc, time::Duration};

use app::{Entry, Look, Meter, ReportOptions, SendError, SendState};
use clap::ArgMatches;
use policy::Loaded;
use texts::Value;

use super::{Context, display};
use crate::{Failure, status};

pub(super) async fn send(context: &Context<'_>, arguments: &ArgMatches) -> Result<u8, Failure> {
    let loaded = machine_policy(context, "send")?;
    if let Some(path) = arguments.get_one::<PathBuf>("report-file") {
        if let Err(error) = std::fs::metadata(path) {
            return Err(context.unreadable(path, &error.to_string()));
        }
        if app::has_destination(&loaded) {
            let (path, kept_by) = (path.clone(), loaded.clone());
            let entry = blocking(context, move || app::keep_file(&path, &kept_by)).await?;
            return deliver(context, &loaded, &entry.reference, true).await;
        }
        let text = context.texts.text("send-file-nowhere", &[("path", display(path))]);
        return unsent(context, path.clone(), text).await;
    }
    let look = Look { account: context.common.account.clone(), ..Look::default() };
    let facts = app::look(&look, &loaded.policy, |_| {}).await;
    let options = ReportOptions {
        note: arguments.get_one::<String>("note").cloned(),
        contact: arguments.get_one::<String>("contact").cloned(),
        ..ReportOptions::default()
    };
    let (language, made_by) = (*context.texts.language(), loaded.clone());
    let has_destination = app::has_destination(&loaded);
    let mut progress = context.progress();
    let made = blocking(context, move || {
        let prepared = app::prepare_report(&facts, &made_by, &language, options, &mut progress)
            .map_err(SendError::Report)?;
        if has_destination {
            let entry = app::keep(&prepared, &made_by, &mut progress)?;
            return Ok((entry.reference, None));
        }
        let path = app::save_unsent(&prepared, &mut progress)?;
        Ok((prepared.reference().to_string(), Some(path)))
    });
    let made = made.await;
    context.output.progress_done();
    match made? {
        (reference, Some(path)) => {
            let parts = [("reference", Value::Text(reference)), ("path", display(&path))];
            unsent(context, path, context.texts.text("send-saved-nowhere", &parts)).await
        }
        (reference, None) => deliver(context, &loaded, &reference, false).await,
    }
}

pub(super) async fn outbox(context: &Context<'_>, arguments: &ArgMatches) -> Result<u8, Failure> {
    let loaded = machine_policy(context, "outbox")?;
    let id = |arguments: &ArgMatches| arguments.get_one::<String>("id").cloned().unwrap_or_default();
    match arguments.subcommand() {
        Some(("retry", arguments)) => deliver(context, &loaded, &id(arguments), true).await,
        Some(("remove", arguments)) => {
            let id = id(arguments);
            app::outbox().remove(&id).map_err(|error| failure(context, &error.into()))?;
            context.output.note(&context.texts.text("outbox-removed", &[("reference", Value::Text(id))]));
            Ok(status::FINE)
        }
        _ => {
            list(context, &loaded);
            Ok(status::FINE)
        }
    }
}

/// Who gets reports is the machine's policy alone: one that somebody brings along must not send them elsewhere.
fn machine_policy(context: &Context<'_>, command: &str) -> Result<Loaded, Failure> {
    if context.common.policy.is_some() {
        return Err(context.usage(command, "--policy"));
    }
    context.policy()
}

async fn blocking<T: Send + 'static>(
    context: &Context<'_>,
    work: impl FnOnce() -> Result<T, SendError> + Send + 'static,
) -> Result<T, Failure> {
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done.map_err(|error| failure(context, &error)),
        Err(error) => Err(Failure {
            status: status::BUG,
            sentence: context.texts.text("cli-error-bug", &[("detail", error.to_string().into())]),
        }),
    }
}

fn failure(context: &Context<'_>, error: &SendError) -> Failure {
    Failure { status: status::INPUT, sentence: error.sentence(context.texts) }
}

async fn deliver(context: &Context<'_>, loaded: &Loaded, reference: &str, anew: bool) -> Result<u8, Failure> {
    const PACE: Duration = Duration::from_millis(200);
    let meter = Arc::new(Meter::default());
    let sending = app::send(reference, loaded, &meter, anew);
    tokio::pin!(sending);
    let entry = loop {
        tokio::select! {
            entry = &mut sending => break entry,
            () = tokio::time::sleep(PACE) => {
                let parts = [("done", Value::Bytes(meter.position())), ("total", Value::Bytes(meter.total()))];
                context.output.progress(&context.texts.text("send-progress", &parts));
            }
        }
    };
    context.output.progress_done();
    let entry = entry.map_err(|error| failure(context, &error))?;
    say(context, &entry);
    Ok(match entry.state {
        SendState::Delivered => status::FINE,
        SendState::Waiting => status::KEPT,
        SendState::Refused => status::REFUSED,
    })
}

fn say(context: &Context<'_>, entry: &Entry) {
    let document = app::send_document(context.texts, entry);
    if context.common.json {
        context.output.json(&document);
        return;
    }
    let reason = document.error.as_ref().map(|error| error.text.clone()).unwrap_or_default();
    let parts = [
        ("reference", Value::Text(entry.reference.clone())),
        ("place", Value::Text(document.destination.unwrap_or_default())),
        ("reason", Value::Words(reason)),
        ("path", Value::Text(document.path.unwrap_or_default())),
    ];
    let id = match entry.state {
        SendState::Delivered => "send-done",
        SendState::Waiting if entry.held => "send-held",
        SendState::Waiting => "send-kept",
        SendState::Refused => "send-refused",
    };
    context.output.print(&context.texts.text(id, &parts));
}

/// Nobody is set to get it: where it lies, to be given to IT by hand.
async fn unsent(context: &Context<'_>, path: PathBuf, text: String) -> Result<u8, Failure> {
    let said = text.clone();
    let document = blocking(context, move || app::unsent_document(&path, said)).await?;
    if context.common.json {
        context.output.json(&document);
    } else {
        context.output.print(&text);
    }
    Ok(status::KEPT)
}

fn list(context: &Context<'_>, loaded: &Loaded) {
    let document = app::outbox_document(context.texts, loaded);
    if context.common.json {
        context.output.json(&document);
        return;
    }
    if document.reports.is_empty() {
        context.output.print(&context.texts.text("outbox-empty", &[]));
    }
    let offset_minutes = app::offset_minutes();
    for report in document.reports {
        let parts = [
            ("reference", Value::Text(report.reference)),
            ("bytes", Value::Bytes(report.bytes)),
            ("made", Value::Moment { at: report.made_at, offset_minutes }),
            ("place", Value::Text(report.destination.unwrap_or_default())),
            ("reason", Value::Words(report.error.map(|error| error.text).unwrap_or_default())),
        ];
        let id = match report.state {
            SendState::Delivered => "outbox-line-delivered",
            SendState::Waiting => "outbox-line-waiting",
            SendState::Refused => "outbox-line-refused",
        };
        context.output.print(&context.texts.text(id, &parts));
    }
}
