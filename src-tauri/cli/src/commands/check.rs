//! `check` and `replay`: the verdicts on this machine, or on another one's recorded facts.

use std::path::PathBuf;

use app::Look;
use clap::ArgMatches;
use diagnose::{CheckId, Counts};
use facts::{Answer, Answers, Facts};
use policy::Loaded;

use super::Context;
use crate::{Failure, status};

pub(super) async fn check(context: &Context<'_>, arguments: &ArgMatches) -> Result<u8, Failure> {
    let loaded = context.policy()?;
    let answers = answers(context, arguments)?;
    let only: Vec<CheckId> = arguments
        .get_many::<String>("only")
        .unwrap_or_default()
        .filter_map(|id| CheckId::from_id(id))
        .collect();
    let facts = if let Some(facts) = context.recorded(arguments)? {
        facts
    } else if let Some(path) = arguments.get_one::<PathBuf>("facts") {
        let mut facts = context.recording(path, None)?;
        if !answers.by_check.is_empty() {
            facts.facts.answers = facts::Seen::bare(facts::Fact::Known(answers));
        }
        if let Some(account) = &context.common.account {
            app::name_account(&mut facts, account);
        }
        facts
    } else {
        let look = Look {
            offline: arguments.get_flag("offline"),
            only: only.clone(),
            answers,
            account: context.common.account.clone(),
        };
        let mut landed = 0_usize;
        let facts = app::look(&look, &loaded.policy, |_| {
            landed += 1;
            context.output.progress(&view::progress_text(context.texts, landed, facts::FactId::ALL.len()));
        })
        .await;
        context.output.progress_done();
        facts
    };
    Ok(show(context, &facts, &loaded, &only))
}

pub(super) fn replay(context: &Context<'_>, arguments: &ArgMatches) -> Result<u8, Failure> {
    let loaded = context.policy()?;
    let path = arguments.get_one::<PathBuf>("recording").cloned().unwrap_or_default();
    let identity = arguments.get_one::<PathBuf>("identity").map(PathBuf::as_path);
    let facts = context.recording(&path, identity)?;
    Ok(show(context, &facts, &loaded, &[]))
}

fn show(context: &Context<'_>, facts: &Facts, loaded: &Loaded, only: &[CheckId]) -> u8 {
    let diagnosis = diagnose::diagnose(facts, &loaded.policy);
    if context.common.json {
        let policy = app::policies::note(loaded);
        context.output.json(&view::check_document(context.texts, facts, policy, &diagnosis));
    } else {
        let organisation = app::policies::organisation(context.texts, loaded);
        context.output.print(&view::check_text(context.texts, &diagnosis.verdicts, only, &organisation));
    }
    let counts = if only.is_empty() { diagnosis.counts } else { diagnosis.counts_of(only) };
    exit_status(counts)
}

fn exit_status(counts: Counts) -> u8 {
    if counts.fail + counts.attention > 0 {
        status::PROBLEM
    } else if counts.unknown > 0 {
        status::UNKNOWN
    } else {
        status::FINE
    }
}

fn answers(context: &Context<'_>, arguments: &ArgMatches) -> Result<Answers, Failure> {
    let mut answers = Answers::default();
    for text in arguments.get_many::<String>("answer").unwrap_or_default() {
        let parsed = text.split_once('=').and_then(|(check, answer)| {
            let yes = match answer {
                "yes" => true,
                "no" => false,
                _ => return None,
            };
            CheckId::from_id(check).map(|check| (check, yes))
        });
        let Some((check, yes)) = parsed else { return Err(context.usage("--answer", text)) };
        answers.by_check.insert(check.as_str().to_owned(), Answer { yes, at: jiff::Timestamp::now() });
    }
    Ok(answers)
}
