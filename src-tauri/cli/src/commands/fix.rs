//! `fix` and `undo`: takes a step of a guide after asking, and puts everything back.

use std::io::{self, BufRead, Write};

use app::{FixError, Look};
use clap::ArgMatches;
use diagnose::{ActionId, Change};
use schemars::JsonSchema;
use serde::Serialize;
use texts::Value;

use super::{Context, display};
use crate::{Failure, status};

/// The document of `fix` and `undo`.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct FixDocument {
    /// Version of this shape.
    schema: u32,
    /// Version of the program.
    program: &'static str,
    /// The step.
    fix: &'static str,
    /// Whether something was changed, or put back.
    done: bool,
    /// The folder of the backup, where one was made.
    backup: Option<String>,
    /// How the check stands now.
    check: Option<view::VerdictDocument>,
}

pub(super) async fn fix(context: &Context<'_>, arguments: &ArgMatches) -> Result<u8, Failure> {
    // A policy that somebody brings along must not decide what is changed here.
    if context.common.policy.is_some() {
        return Err(context.usage("fix", "--policy"));
    }
    let Some(action) = action(arguments) else { return Err(context.usage("fix", "")) };
    let loaded = context.policy()?;
    let check = app::check_of(action);
    let look = Look { offline: true, only: vec![check], account: None, ..Look::default() };
    let facts = app::look(&look, &loaded.policy, |_| {}).await;
    let changes = app::changes(action, &facts, &loaded.policy);
    if changes.is_empty() {
        context.output.note(&context.texts.text("fix-nothing-to-do", &[]));
        return document(context, action, false, None, &loaded.policy).await;
    }
    if !arguments.get_flag("yes") && !agreed(context, &changes) {
        return Err(Failure {
            status: status::NOT_PERMITTED,
            sentence: context.texts.text("fix-not-agreed", &[]),
        });
    }
    let made = app::fix(action, &changes, &facts).await.map_err(|error| failure(context, &error))?;
    context.output.note(&context.texts.text("fix-done", &[("path", display(&made.backup))]));
    document(context, action, true, Some(made.backup.display().to_string()), &loaded.policy).await
}

pub(super) async fn undo(context: &Context<'_>, arguments: &ArgMatches) -> Result<u8, Failure> {
    if context.common.policy.is_some() {
        return Err(context.usage("undo", "--policy"));
    }
    let loaded = context.policy()?;
    let action = app::undo(action(arguments)).await.map_err(|error| failure(context, &error))?;
    context.output.note(&context.texts.text("fix-undone", &[]));
    document(context, action, true, None, &loaded.policy).await
}

fn action(arguments: &ArgMatches) -> Option<ActionId> {
    arguments.get_one::<String>("fix").and_then(|id| ActionId::from_id(id))
}

/// Says what will change and waits for a line. Anything but a yes is a no.
fn agreed(context: &Context<'_>, changes: &[Change]) -> bool {
    let mut question = context.texts.text("fix-will-change", &[]);
    for change in changes {
        question.push_str("\n  - ");
        question.push_str(&view::change_text(context.texts, change));
    }
    context.output.complain(&question);
    context.output.complain(&context.texts.text("fix-agree", &[]));
    let _ = io::stderr().flush();
    let mut line = String::new();
    let _ = io::stdin().lock().read_line(&mut line);
    let yes = context.texts.text("fix-yes", &[]);
    let line = line.trim();
    line.eq_ignore_ascii_case("yes") || line.eq_ignore_ascii_case("y") || line == yes
}

fn failure(context: &Context<'_>, error: &FixError) -> Failure {
    let (status, id) = match error {
        FixError::NotPermitted(_) => (status::NOT_PERMITTED, "fix-not-permitted"),
        FixError::NoBackup => (status::INPUT, "fix-no-backup"),
        FixError::Failed(_) => (status::INPUT, "fix-failed"),
    };
    let detail = Value::Text(error.to_string());
    Failure { status, sentence: context.texts.text(id, &[("detail", detail)]) }
}

/// Looks once more, and says how it stands now.
async fn document(
    context: &Context<'_>,
    action: ActionId,
    done: bool,
    backup: Option<String>,
    policy: &policy::Policy,
) -> Result<u8, Failure> {
    let check = app::check_of(action);
    let look = Look { offline: true, only: vec![check], ..Look::default() };
    let facts = app::look(&look, policy, |_| {}).await;
    let verdict = diagnose::judge(check, &facts, policy);
    if context.common.json {
        context.output.json(&FixDocument {
            schema: 1,
            program: env!("CARGO_PKG_VERSION"),
            fix: action.as_str(),
            done,
            backup,
            check: Some(view::verdict_document(context.texts, &verdict)),
        });
    } else {
        context.output.print(&view::verdict_document(context.texts, &verdict).title);
    }
    Ok(status::FINE)
}
