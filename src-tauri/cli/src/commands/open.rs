//! `open`: verifies a report against its manifest and unpacks it into an empty folder.

use std::path::PathBuf;

use clap::ArgMatches;
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
    let document = app::open_document(&opened);
    if context.common.json {
        context.output.json(&document);
    } else {
        context.output.print(&view::open_text(context.texts, &document));
    }
    Ok(if opened.verified { status::FINE } else { status::NOT_VERIFIED })
}
