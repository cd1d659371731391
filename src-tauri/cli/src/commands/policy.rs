//! `policy show` and `policy check`: what holds here and where it comes from; whether a file is right.

use std::path::PathBuf;

use clap::ArgMatches;
use policy::Loaded;

use super::Context;
use crate::{Failure, status};

pub(super) fn show(context: &Context<'_>) -> Result<u8, Failure> {
    let loaded = match &context.common.policy {
        None => policy::load(),
        Some(path) => policy::load_trial(path).map_err(|error| context.unreadable(path, &error.to_string()))?,
    };
    Ok(print(context, &loaded))
}

pub(super) fn check(context: &Context<'_>, arguments: &ArgMatches) -> Result<u8, Failure> {
    let path = arguments.get_one::<PathBuf>("file").cloned().unwrap_or_default();
    let loaded =
        policy::load_trial(&path).map_err(|error| context.unreadable(&path, &error.to_string()))?;
    Ok(print(context, &loaded))
}

fn print(context: &Context<'_>, loaded: &Loaded) -> u8 {
    if context.common.json {
        context.output.json(&view::policy_document(context.texts, loaded));
    } else {
        context.output.print(&view::policy_text(context.texts, loaded));
    }
    if loaded.problems.is_empty() { status::FINE } else { status::PROBLEM }
}
