//! The session's state as the screen shows it.

use std::collections::BTreeMap;

use diagnose::{
    ActionId, CheckId, FIXES, StepId, Verdict,
    known_errors::{Entry, Match},
};
use texts::{Texts, Value};
use view::{Computer, Fixes, LogsView, LookUpView, Outcome, PartSource, Screen, Send, SendState, SendView};

use crate::{
    fixing,
    looking::VERSION,
    policies,
    reporting::Prepared,
    sending,
    session::{ReportState, State},
};

impl State {
    /// The whole screen.
    pub(crate) fn screen(&self) -> Screen {
        let texts = &self.start.texts;
        let loaded = &self.start.policy;
        let organisation = policies::organisation(texts, loaded);
        let verdicts = self.verdicts();
        let by_hand = if self.recorded().is_some() { BTreeMap::new() } else { by_hand(texts, &self.by_hand) };
        let change = |action: &ActionId| (*action, fixing::changes(*action, &self.facts, &loaded.policy));
        let recorded = self.recorded();
        let fixes = recorded.map_or_else(
            || Fixes {
                changes: FIXES.iter().map(change).collect(),
                states: self.fixes.clone(),
                made: self.made.clone(),
            },
            |recorded| recorded.fixes(&loaded.policy),
        );
        let computer = view::computer(
            texts,
            &Computer {
                facts: self.facts_shown(),
                verdicts: &verdicts,
                checks_off: &loaded.policy.checks_off,
                finished: !self.checking || recorded.is_some(),
                by_hand: &by_hand,
                fixes: &fixes,
                again: &self.again,
                account: self.start.settings.account.as_deref().filter(|_| recorded.is_none()),
                organisation: &organisation,
            },
        );
        let to_fix = computer.problems.iter().filter(|problem| problem.actor == "user").count();
        Screen {
            number: self.drawn,
            program: VERSION.to_owned(),
            language: view::language(texts, self.start.settings.language.is_some()),
            theme: self.start.settings.theme.clone().unwrap_or_else(|| "system".to_owned()),
            words: view::words(texts),
            organisation,
            notices: policies::notices(texts, loaded),
            computer,
            send: self.send(texts, to_fix),
            logs: self.logs(texts),
            recording: self.recording_view(texts),
            visit: self.visit.view(),
        }
    }

    fn logs(&self, texts: &Texts) -> LogsView {
        let organisation = policies::organisation(texts, &self.start.policy);
        let verdicts = self.verdicts();
        let answer = |entry: &'static Entry, alone: bool| {
            let certain = entry.certain && !entry.generic && alone;
            let system = self.facts_shown().system;
            view::entry_view(texts, &self.start.own_errors, entry, certain, system, &verdicts, &organisation)
        };
        match self.recorded() {
            Some(recorded) => recorded.logs(texts, answer),
            None => self.logs.view(texts, |found| answer(found.entry, found.also.is_empty())),
        }
    }

    /// Of each check that can resolve.
    fn verdicts(&self) -> Vec<Verdict> {
        CheckId::ALL
            .iter()
            .filter(|check| diagnose::can_resolve(**check, self.facts_shown()))
            .map(|check| diagnose::judge(*check, self.facts_shown(), &self.start.policy.policy))
            .collect()
    }

    /// Answers with what the checks say of them.
    pub(crate) fn look_up(&self, found: &[Match]) -> LookUpView {
        let texts = &self.start.texts;
        let organisation = policies::organisation(texts, &self.start.policy);
        view::look_up_view(
            texts,
            &self.start.own_errors,
            found,
            self.facts_shown().system,
            &self.verdicts(),
            &organisation,
        )
    }

    fn send(&self, texts: &Texts, to_fix: usize) -> SendView {
        let (state, prepared, outcome) = match &self.report {
            ReportState::Empty => (SendState::Empty, None, None),
            ReportState::Preparing => (SendState::Preparing, None, None),
            ReportState::Ready(prepared) => (SendState::Ready, Some(prepared), None),
            ReportState::Saving(prepared) => (SendState::Saving, Some(prepared), None),
            ReportState::Saved(prepared, path) => {
                (SendState::Saved, Some(prepared), Some(Outcome::Saved { path: path.display().to_string() }))
            }
            ReportState::Failed(prepared, error) => {
                let failed =
                    Outcome::Failed { code: error.code().to_owned(), detail: error.detail().to_owned() };
                (SendState::Failed, prepared.as_ref(), Some(failed))
            }
        };
        let reference = prepared.map(|prepared| prepared.reference().to_string());
        let parts = prepared.map(|prepared| parts(prepared)).unwrap_or_default();
        let organisation = self.start.policy.policy.organisation.name.as_deref();
        view::send(
            texts,
            &Send {
                state,
                reference: reference.as_deref(),
                organisation,
                parts: &parts,
                outcome,
                place: sending::receiver(&self.start.policy).as_deref(),
                preparing: self.sendings.preparing(),
                progress: self.sendings.progress(),
                last: self.sendings.last.as_deref(),
                sent: &self.sendings.sources(),
                notice: self.sendings.notice.as_ref().map(|(good, text)| (*good, text.as_str())),
                phone: self.start.policy.policy.organisation.contact.phone.as_deref(),
                to_fix,
                offset_minutes: sending::offset_minutes(),
            },
        )
    }
}

fn parts(prepared: &Prepared) -> Vec<PartSource> {
    let part = |part: &report::Part| PartSource {
        name: part.name.clone(),
        bytes: part.bytes,
        masked: part.masked.iter().map(|(rule, times)| (rule.clone(), u64::from(*times))).collect(),
        left_out: part.left_out,
        optional: part.optional,
    };
    prepared.parts().filter(|part| part.found).map(part).collect()
}

fn by_hand(
    texts: &Texts,
    failed: &BTreeMap<(CheckId, StepId), String>,
) -> BTreeMap<(CheckId, StepId), String> {
    let text = |id: &String| {
        let known = if texts.has(id) { id.as_str() } else { "by-hand-other" };
        texts.text(known, &[] as &[(&str, Value)])
    };
    failed.iter().map(|(place, id)| (*place, text(id))).collect()
}
