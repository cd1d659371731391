//! The report's one page for IT, as HTML without script and as plain text: in IT's language, the person's titles beside it.
//!
//! Everything that comes from the machine or the person is escaped. These are files: whatever texts are given, theirs are used
//! without marks.

use std::fmt::Write;

use diagnose::{Actor, Diagnosis, Status, Verdict};
use facts::Facts;
use serde_json::Value as Json;
use texts::{Isolation, Texts, Value};

use crate::{
    PolicyNote,
    computer::word,
    document::{device, evidence},
    findings::{Findings, actor, explained_by},
    message::{check_name, count, message},
    send::masked_kind,
    terminal::sign,
};

/// What the page is made from.
#[derive(Clone, Debug)]
pub struct Summary<'a> {
    /// "EH-7K3F-92QX".
    pub reference: &'a str,
    /// The machine.
    pub facts: &'a Facts,
    /// Its verdicts.
    pub diagnosis: &'a Diagnosis,
    /// The policy that held.
    pub policy: Option<&'a PolicyNote>,
    /// What the person wrote, masked.
    pub note: Option<&'a str>,
    /// How to reach the person; `None` keeps it out of the page.
    pub contact: Option<&'a str>,
    /// What was collected and what was not.
    pub parts: &'a [SummaryPart],
    /// How often each rule masked something, by rule id, most often first.
    pub masked: &'a [(String, u64)],
}

/// One part or source of the report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SummaryPart {
    /// Name in the archive, or where we looked.
    pub name: String,
    /// Bytes in the report.
    pub kept: u64,
    /// Bytes there were; `None`: not known.
    pub present: Option<u64>,
    /// How often something was masked in it.
    pub masked: u64,
    /// What became of it.
    pub outcome: PartOutcome,
}

/// What became of a part or source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PartOutcome {
    /// In the report, whole or its newest part.
    Kept,
    /// The person left it out.
    LeftOut,
    /// There is no such thing on the machine.
    NotFound,
    /// It could not be read, or a learned name survived in it: what was tried and what came back.
    Failed(String),
}

/// Makes text safe between tags and in quoted attributes. Controls, and marks that turn the direction of what follows, become
/// visible as U+FFFD; line breaks stay.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' => escaped.push('\n'),
            '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
                escaped.push('\u{fffd}');
            }
            c if c.is_control() => escaped.push('\u{fffd}'),
            c => escaped.push(c),
        }
    }
    escaped
}

/// `summary.html`: one page that needs nothing beside itself. `it`: IT's language, `person`: the window's.
pub fn summary_html(it: &Texts, person: &Texts, summary: &Summary<'_>) -> String {
    let (it, person) = (&it.isolated(Isolation::Off), &person.isolated(Isolation::Off));
    let page = Page { it, person, summary, findings: Findings::sort(&summary.diagnosis.verdicts) };
    let language = it.language();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title} {reference}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n",
        lang = language.html_lang,
        direction = language.direction.as_str(),
        title = page.fixed("summary-title"),
        reference = escape(summary.reference),
        style = include_str!("summary.css"),
        body = page.body(),
    )
}

/// `summary.txt`: the same as plain text.
pub fn summary_text(it: &Texts, person: &Texts, summary: &Summary<'_>) -> String {
    let (it, person) = (&it.isolated(Isolation::Off), &person.isolated(Isolation::Off));
    Page { it, person, summary, findings: Findings::sort(&summary.diagnosis.verdicts) }.text()
}

struct Page<'a> {
    it: &'a Texts,
    person: &'a Texts,
    summary: &'a Summary<'a>,
    findings: Findings<'a>,
}

impl Page<'_> {
    /// One word or sentence of the page, escaped.
    fn fixed(&self, id: &str) -> String {
        escape(&self.it.text(id, &[]))
    }

    /// The same in the person's language, where that is another one.
    fn beside(&self, say: impl Fn(&Texts) -> String) -> Option<String> {
        (self.it.language() != self.person.language()).then(|| say(self.person))
    }

    /// The same as an element that names its language.
    fn beside_html(&self, tag: &str, say: impl Fn(&Texts) -> String) -> String {
        let language = self.person.language();
        self.beside(say).map_or_else(String::new, |said| {
            format!(
                "<{tag} lang=\"{}\" dir=\"{}\">{}</{tag}>",
                language.html_lang,
                language.direction.as_str(),
                escape(&said)
            )
        })
    }

    fn body(&self) -> String {
        let mut body = format!(
            "<header>\n<div><h1>{headline}</h1>{beside}</div>\n\
             <div class=\"reference\"><small>{title}</small><b dir=\"ltr\">{reference}</b></div>\n</header>\n",
            headline = escape(&self.findings.headline(self.it)),
            beside = self.beside_html("p", |texts| self.findings.headline(texts)),
            title = self.fixed("summary-title"),
            reference = escape(self.summary.reference),
        );
        body += "<dl>\n";
        for (name, value, more) in self.facts() {
            let _ = writeln!(
                body,
                "<div><dt>{}</dt><dd>{}</dd><dd><small>{}</small></dd></div>",
                escape(&name),
                escape(&value),
                escape(&more)
            );
        }
        body += "</dl>\n";
        body += &self.own_words();
        body += &self.wrong();
        body += &self.rest();
        body += &self.collected();
        let program = Value::Words(env!("CARGO_PKG_VERSION").to_owned());
        let _ = writeln!(
            body,
            "<footer>{}</footer>",
            escape(&self.it.text("summary-footer", &[("program", program)]))
        );
        body
    }

    /// When, on what system, in which language, under which policy: name, value, and a quieter second line.
    fn facts(&self) -> Vec<(String, String, String)> {
        let facts = self.summary.facts;
        let it = |id: &str| self.it.text(id, &[]);
        // Where the zone was not seen, the time is told by UTC, and says so.
        let offset_minutes = facts.facts.clock_zone.fact.known().map_or(0, |zone| zone.offset_minutes);
        let device = device(facts);
        let unseen = || it("summary-not-seen");
        let system = [device.name, device.version].into_iter().flatten().collect::<Vec<_>>().join(" ");
        let policy = match self.summary.policy {
            None => (it("summary-policy-none"), String::new()),
            Some(policy) => (
                it(if policy.trial { "summary-policy-trial" } else { "summary-policy-in-force" }),
                match policy.problems {
                    0 => String::new(),
                    some => self.it.text("summary-policy-problems", &[("count", count(some))]),
                },
            ),
        };
        vec![
            (
                it("summary-taken"),
                self.it.value(&Value::Moment { at: facts.taken_at, offset_minutes }),
                self.it.value(&Value::UtcOffset(offset_minutes)),
            ),
            (
                it("summary-system"),
                if system.is_empty() { unseen() } else { system },
                device.architecture.unwrap_or_default(),
            ),
            (
                it("summary-reads"),
                self.person.language().name.to_owned(),
                self.person.language().tag.to_owned(),
            ),
            (it("summary-policy"), policy.0, policy.1),
        ]
    }

    fn own_words(&self) -> String {
        let said = [("summary-note", self.summary.note), ("summary-contact", self.summary.contact)];
        let lines: Vec<String> = said
            .into_iter()
            .filter_map(|(id, text)| Some((id, text.filter(|text| !text.trim().is_empty())?)))
            .map(|(id, text)| {
                format!(
                    "<b>{}</b> <bdi lang=\"{}\">{}</bdi>",
                    self.fixed(id),
                    self.person.language().html_lang,
                    escape(text)
                )
            })
            .collect();
        if lines.is_empty() {
            String::new()
        } else {
            format!("<blockquote>{}</blockquote>\n", lines.join("<br>"))
        }
    }

    /// IT's own first, then the person's, then what could not be looked at.
    fn told(&self) -> impl Iterator<Item = &Verdict> {
        let findings = &self.findings;
        let unseen = findings.questions.iter().chain(&findings.unknown);
        findings.theirs.iter().chain(&findings.yours).chain(unseen).copied()
    }

    fn wrong(&self) -> String {
        let mut rows = String::new();
        for verdict in self.told() {
            let evidence: Vec<String> = std::iter::once(format!("<code>{}</code>", verdict.check.as_str()))
                .chain(self.evidence(verdict).iter().map(|line| format!("<code>{}</code>", escape(line))))
                .collect();
            let _ = writeln!(
                rows,
                "<tr><td><span class=\"{class} word\">{sign} {word}</span><br>{who}</td><td><b>{title}</b>{beside}</td><td>{evidence}</td></tr>",
                class = verdict.status.as_str(),
                sign = sign(verdict.status),
                word = escape(&word(self.it, verdict.status.as_str())),
                who = self.fixed(who(verdict)),
                title = escape(&title(self.it, verdict)),
                beside = match self.beside_html("span", |texts| title(texts, verdict)) {
                    none if none.is_empty() => none,
                    some => format!("<br>{some}"),
                },
                evidence = evidence.join("<br>"),
            );
        }
        if rows.is_empty() {
            return String::new();
        }
        self.table("summary-wrong", "wrong", &["summary-result", "summary-seen", "summary-evidence"], &rows)
    }

    fn rest(&self) -> String {
        let mut rest = String::new();
        for (id, list) in self.lists() {
            let ids: Vec<&str> = list.iter().map(|verdict| verdict.check.as_str()).collect();
            let heading = escape(&self.it.text(id, &[("count", count(list.len()))]));
            let _ = writeln!(rest, "<h2>{heading}</h2>\n<p class=\"soft\">{}</p>", ids.join(", "));
        }
        rest
    }

    /// What needs no table, by heading; empty lists are left out.
    fn lists(&self) -> Vec<(&'static str, Vec<&Verdict>)> {
        let all = &self.summary.diagnosis.verdicts;
        let not_applicable = all.iter().filter(|verdict| verdict.status == Status::NotApplicable).collect();
        let lists = [
            ("summary-fine", self.findings.passed.clone()),
            ("summary-not-applicable", not_applicable),
            ("summary-not-built", self.findings.not_built.clone()),
        ];
        lists.into_iter().filter(|(_, list)| !list.is_empty()).collect()
    }

    fn collected(&self) -> String {
        let mut rows = String::new();
        for part in self.summary.parts {
            let _ = writeln!(
                rows,
                "<tr><td><bdi>{}</bdi></td><td class=\"number\">{}</td><td class=\"number\">{}</td><td class=\"soft\">{}</td></tr>",
                escape(&part.name),
                escape(&self.kept(part)),
                escape(&self.it.value(&number(part.masked))),
                escape(&self.became(part)),
            );
        }
        let heads = ["summary-part", "summary-kept", "summary-masked-column", "summary-note-column"];
        let table =
            if rows.is_empty() { rows } else { self.table("summary-collected", "parts", &heads, &rows) };
        table
            + &self
                .masked()
                .map_or_else(String::new, |masked| format!("<p class=\"soft\">{}</p>\n", escape(&masked)))
    }

    /// "Masked: 31 mail addresses, 10 keys. …"; `None` where nothing was.
    fn masked(&self) -> Option<String> {
        let kinds: Vec<String> =
            self.summary.masked.iter().map(|(rule, times)| masked_kind(self.it, rule, *times)).collect();
        (!kinds.is_empty()).then(|| self.it.text("summary-masked", &[("kinds", Value::WordList(kinds))]))
    }

    fn kept(&self, part: &SummaryPart) -> String {
        let kept = ("kept", Value::Bytes(part.kept));
        match (part.kept, part.present) {
            (0, None) => self.it.text("summary-kept-none", &[]),
            (_, None) => self.it.value(&Value::Bytes(part.kept)),
            (_, Some(present)) => {
                self.it.text("summary-kept-of", &[kept, ("present", Value::Bytes(present))])
            }
        }
    }

    fn became(&self, part: &SummaryPart) -> String {
        match &part.outcome {
            PartOutcome::Kept if part.present.is_some_and(|present| present > part.kept) => {
                self.it.text("summary-part-cut", &[])
            }
            PartOutcome::Kept => self.it.text("summary-part-whole", &[]),
            PartOutcome::LeftOut => self.it.text("summary-part-left-out", &[]),
            PartOutcome::NotFound => self.it.text("summary-part-not-found", &[]),
            PartOutcome::Failed(detail) => {
                self.it.text("summary-part-failed", &[("detail", Value::Text(detail.clone()))])
            }
        }
    }

    /// What a verdict rests on and explains, a line each.
    fn evidence(&self, verdict: &Verdict) -> Vec<String> {
        // What was not told says nothing on a page; the documents have it.
        let told = |value: &serde_json::Value| {
            !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty())
        };
        let evidence = evidence(verdict);
        let told = evidence.iter().filter(|(_, value)| told(value));
        let mut lines: Vec<String> = told.map(|(key, value)| format!("{key}: {}", plain(value))).collect();
        let explained = explained_by(verdict.check, &self.findings.hidden);
        if !explained.is_empty() {
            let ids = explained.iter().map(|hidden| hidden.check.as_str().to_owned()).collect();
            lines.push(self.it.text("summary-explains", &[("checks", Value::WordList(ids))]));
        }
        lines
    }

    fn table(&self, title: &str, class: &str, heads: &[&str], rows: &str) -> String {
        let heads: Vec<String> =
            heads.iter().map(|id| format!("<th scope=\"col\">{}</th>", self.fixed(id))).collect();
        let heads = heads.concat();
        format!(
            "<h2>{}</h2>\n<div class=\"wide\"><table class=\"{class}\">\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}</tbody></table></div>\n",
            self.fixed(title)
        )
    }

    /// Something with a remark in brackets, as the language sets them.
    fn titled(&self, title: String, remark: String) -> String {
        self.it.text("terminal-titled", &[("title", Value::Words(title)), ("word", Value::Words(remark))])
    }

    fn text(&self) -> String {
        let mut lines = vec![
            format!("{} {}", self.it.text("summary-title", &[]), self.summary.reference),
            self.findings.headline(self.it),
        ];
        lines.extend(self.beside(|texts| self.findings.headline(texts)));
        lines.push(String::new());
        for (name, value, more) in self.facts() {
            let value = if more.is_empty() { value } else { self.titled(value, more) };
            let parts = [("name", Value::Words(name)), ("value", Value::Words(value))];
            lines.push(self.it.text("summary-labelled", &parts));
        }
        for (id, text) in [("summary-note", self.summary.note), ("summary-contact", self.summary.contact)] {
            if let Some(text) = text.filter(|text| !text.trim().is_empty()) {
                lines.push(format!("{} {text}", self.it.text(id, &[])));
            }
        }
        for verdict in self.told() {
            lines.push(String::new());
            let word = word(self.it, verdict.status.as_str());
            let word = format!("{word}; {}", self.it.text(who(verdict), &[]));
            lines.push(format!("{} {}", sign(verdict.status), self.titled(title(self.it, verdict), word)));
            lines.extend(self.beside(|texts| title(texts, verdict)).map(|said| format!("  {said}")));
            lines.push(format!("  {}", verdict.check.as_str()));
            lines.extend(self.evidence(verdict).into_iter().map(|line| format!("  {line}")));
        }
        lines.push(String::new());
        for (id, list) in self.lists() {
            let ids: Vec<&str> = list.iter().map(|verdict| verdict.check.as_str()).collect();
            lines.push(self.it.text(id, &[("count", count(list.len()))]));
            lines.push(format!("  {}", ids.join(", ")));
        }
        if !self.summary.parts.is_empty() {
            lines.push(String::new());
            lines.push(self.it.text("summary-collected", &[]));
            for part in self.summary.parts {
                lines.push(format!("  {}: {}; {}", part.name, self.kept(part), self.became(part)));
            }
        }
        lines.extend(self.masked());
        lines.iter().map(|line| visible(line) + "\n").collect()
    }
}

/// The finding's title; where nothing was found, the check's name and why.
fn title(texts: &Texts, verdict: &Verdict) -> String {
    let said = message(texts, &verdict.finding);
    match verdict.status {
        Status::Unknown => {
            let parts = [
                ("name", Value::Words(check_name(texts, verdict.check))),
                ("why", Value::Words(said.detail)),
            ];
            texts.text("summary-unseen", &parts)
        }
        Status::Pass | Status::Attention | Status::Fail | Status::NotApplicable => said.title,
    }
}

fn who(verdict: &Verdict) -> &'static str {
    match (verdict.status.is_problem(), actor(verdict)) {
        (false, _) => "summary-who-unknown",
        (true, Actor::User) => "summary-who-person",
        (true, Actor::Admin) => "summary-who-it",
        (true, Actor::Vendor) => "summary-who-vendor",
    }
}

/// Evidence as IT reads it: strings bare, everything else as JSON.
fn plain(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Null | Json::Bool(_) | Json::Number(_) | Json::Array(_) | Json::Object(_) => value.to_string(),
    }
}

/// Controls of machine text made visible, so that the plain page cannot redraw a terminal.
fn visible(line: &str) -> String {
    line.chars().map(|c| if c.is_control() && c != '\n' { '\u{fffd}' } else { c }).collect()
}

fn number(times: u64) -> Value {
    Value::Number(i64::try_from(times).unwrap_or(i64::MAX))
}
