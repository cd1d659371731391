//! Machines made by hand, and what every screen, document and page must hold of them.

mod generated;
mod pages;
mod screens;

use diagnose::{Arg, CHECKS, CheckId, Counts, Diagnosis, Message, StepId, Verdict};
use facts::{Facts, Reason, ReasonCode, System};
use texts::{Isolation, Texts};

fn texts(tag: &str) -> Texts {
    Texts::new(&texts::find(tag).unwrap(), Isolation::Off)
}

/// A Windows machine at a fixed moment of which nothing else is known.
fn machine() -> Facts {
    let at = "2026-11-26T05:51:00Z".parse().unwrap();
    Facts::all_unknown("0.1.0", at, System::Windows, ReasonCode::NotRecorded)
}

fn clock_slow() -> Verdict {
    let finding = Message::new("clock-accuracy-slow").with("difference", Arg::Duration(842));
    Verdict::fail(CheckId::ClockAccuracy, finding)
        .evidence("offset_seconds", -842.1)
        .step(StepId::OpenDateSettings)
        .step(StepId::SwitchOnAutomaticTime)
        .step(StepId::AskItUnlockTime)
}

fn browser_unfit() -> Verdict {
    Verdict::attention(CheckId::DefaultBrowser, Message::new("default-browser-unfit"))
        .step(StepId::ChooseDefaultBrowser)
}

fn managed_elsewhere() -> Verdict {
    Verdict::fail(CheckId::ExistingEnrollment, Message::new("existing-enrollment-other"))
        .evidence("server", "mdm.altwerk.example")
        .step(StepId::SendReport)
        .step(StepId::ItRemovesOtherEnrollment)
}

fn unseen(check: CheckId) -> Verdict {
    Verdict::unknown(check, Reason::with(ReasonCode::NoAnswer, "no answer in 3 s"))
}

fn fine(check: CheckId) -> Verdict {
    Verdict::pass(check, Message::new(format!("{}-fine", check.as_str())))
}

fn hidden(check: CheckId, cause: CheckId) -> Verdict {
    Verdict { hidden_by: Some(cause), ..unseen(check) }
}

fn question() -> Verdict {
    Verdict::unknown(CheckId::TimeZone, Reason::new(ReasonCode::NeedsAnswer)).asking()
}

fn not_built(check: CheckId) -> Verdict {
    Verdict::unknown(check, Reason::new(ReasonCode::NotBuilt))
}

/// All 28 verdicts: the given ones, and the rest fine.
fn diagnosis(given: &[Verdict]) -> Diagnosis {
    let verdict = |check: CheckId| given.iter().find(|verdict| verdict.check == check).cloned();
    let verdicts = CHECKS.iter().map(|check| verdict(check.id).unwrap_or_else(|| fine(check.id))).collect();
    Diagnosis { verdicts, counts: Counts::default() }
}
