//! `scan`: known errors in logs, folders and archives, or in this computer's own enrollment logs.

use std::{
    io::{Error, ErrorKind},
    path::PathBuf,
    time::{Duration, Instant},
};

use clap::ArgMatches;
use texts::{Isolation, Texts, Value};

use super::Context;
use crate::{Failure, status};

/// How often the progress is written anew.
const PACE: Duration = Duration::from_millis(100);

pub(super) async fn scan(context: &Context<'_>, arguments: &ArgMatches) -> Result<u8, Failure> {
    let loaded = context.policy()?;
    let paths: Vec<PathBuf> = arguments.get_many::<PathBuf>("path").unwrap_or_default().cloned().collect();
    for path in &paths {
        let usable = std::fs::metadata(path).and_then(|metadata| {
            // A pipe or a device would wait for somebody who writes.
            if metadata.is_dir() {
                std::fs::read_dir(path).map(drop)
            } else if metadata.is_file() {
                std::fs::File::open(path).map(drop)
            } else {
                Err(Error::new(ErrorKind::InvalidInput, "not a file or folder"))
            }
        });
        if let Err(error) = usable {
            return Err(context.unreadable(path, &error.to_string()));
        }
    }
    let own_texts = app::texts_for(context.texts.language(), Isolation::Off, &loaded);
    let account = context.common.account.clone();
    let (output, interrupt) = (*context.output, context.interrupt.clone());
    let texts = Texts::new(context.texts.language(), Isolation::Off);
    let work = tokio::task::spawn_blocking(move || {
        let mut written = Instant::now();
        app::scan(paths, &loaded, account.as_deref(), &mut |done, all| {
            if written.elapsed() >= PACE {
                written = Instant::now();
                output.progress(&app::scan_progress(&texts, done, all));
            }
            interrupt.goes_on()
        })
    });
    let scanned = work.await.map_err(|error| Failure {
        status: status::BUG,
        sentence: context.texts.text("cli-error-bug", &[("detail", error.to_string().into())]),
    })?;
    context.output.progress_done();
    let document = app::scan_document(&own_texts, &scanned);
    if context.common.json {
        context.output.json(&document);
    } else {
        context.output.print(&app::scan_text(&own_texts, &scanned));
    }
    for unread in &document.unread {
        let variables =
            [("file", Value::Text(unread.file.clone())), ("why", Value::Text(unread.why.clone()))];
        context.output.note(&context.texts.text("scan-unread", &variables));
    }
    Ok(if scanned.found.is_empty() { status::FINE } else { status::PROBLEM })
}
