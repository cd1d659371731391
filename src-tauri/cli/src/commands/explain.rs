//! `explain`: what an error means and what to do. Looks at nothing but the text, and what IT's policy adds: the same text has the same
//! answer on every computer of a company.

use std::io::Read;

use clap::ArgMatches;
use diagnose::known_errors::{OwnErrors, Platform};
use texts::{Isolation, Value};

use super::Context;
use crate::{Failure, status};

/// The most that is read of standard input. Bytes; more than an error takes.
const LIMIT: u64 = 1024 * 1024;

pub(super) fn explain(context: &Context<'_>, arguments: &ArgMatches) -> Result<u8, Failure> {
    let words: Vec<&str> =
        arguments.get_many::<String>("text").unwrap_or_default().map(String::as_str).collect();
    let text = if words.is_empty() { standard_input(context)? } else { words.join(" ") };
    let platform = arguments.get_one::<String>("platform").and_then(|name| Platform::from_id(name));
    let most = arguments.get_one::<usize>("limit").copied().unwrap_or(10);
    let loaded = context.policy()?;
    let (own, _) = OwnErrors::new(&loaded.policy.own_errors);
    let texts = app::texts_for(context.texts.language(), Isolation::Off, &loaded);
    let found = own.look_up(&text, platform, most);
    if context.common.json {
        context.output.json(&view::explain_document(&texts, &own, &text, &found));
    } else if found.is_empty() {
        context.output.note(&context.texts.text("explain-nothing", &[]));
    } else {
        context.output.print(&view::explain_text(&texts, &own, &found));
    }
    Ok(if found.is_empty() { status::NOTHING_KNOWN } else { status::FINE })
}

fn standard_input(context: &Context<'_>) -> Result<String, Failure> {
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().take(LIMIT).read_to_end(&mut bytes);
    read.map_err(|error| Failure {
        status: status::INPUT,
        sentence: context.texts.text(
            "cli-error-unreadable",
            &[("path", Value::Text("-".to_owned())), ("detail", Value::Text(error.to_string()))],
        ),
    })?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
