//! The report's one page for IT, as HTML without script and as plain text: in IT's language, the person's titles beside it.
//!
//! Read in half a minute: how things stand, whom to call, what is wrong with what it rests on, which errors the logs hold and when; the rest
//! below. Everything that comes from the machine or the person is escaped and kept short. These are files: texts are used without marks.

mod errors;
mod shapes;

use std::fmt::Write;

use diagnose::{Actor, Diagnosis, Status, StepId, Verdict};
use facts::{Facts, ManagementService};
use serde_json::Value as Json;
use texts::{Isolation, Texts, Value};

pub use errors::SummaryError;

use crate::{
    PolicyNote,
    computer::word,
    document::{device, evidence},
    findings::{Findings, actor, explained_by},
    message::{check_name, count, message, variables},
    send::masked_kind,
    terminal::sign,
};

/// Stands where the person's own contact line is put in after everything else was masked. Nothing else can write it: [`escape`] takes its
/// noncharacters (Unicode, section 23.7) out of all that comes from outside.
pub const CONTACT_MARK: &str = "\u{fdd0}contact\u{fdd1}";

/// The same for the computer's name and serial number, where IT's policy wants them in the report.
pub const DEVICE_MARK: &str = "\u{fdd0}device\u{fdd1}";

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
    /// Whether [`CONTACT_MARK`] has its place on the page.
    pub contact: bool,
    /// Whether [`DEVICE_MARK`] has its place on the page.
    pub device: bool,
    /// Known errors in the logs, newest first.
    pub errors: &'a [SummaryError],
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
    /// The source's id; files of one source share a line.
    pub source: String,
    /// Bytes in the report.
    pub kept: u64,
    /// Bytes there were, before masking; `None`: not known.
    pub present: Option<u64>,
    /// Only its newest part is in the report.
    pub cut: bool,
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
            // Noncharacters: the marks of what is put in after masking are ours alone.
            '\u{fdd0}'..='\u{fdef}' => escaped.push('\u{fffd}'),
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
        body += &self.counts();
        body += &self.own_words();
        body += "<dl>\n";
        for fact in self.facts() {
            // The name by which IT knows the computer comes first, where the policy wants it.
            let device = if fact.is_device && self.summary.device {
                format!("<dd><bdi>{DEVICE_MARK}</bdi></dd>")
            } else {
                String::new()
            };
            let _ = writeln!(
                body,
                "<div><dt>{}</dt>{device}<dd><bdi>{}</bdi></dd><dd><small><bdi>{}</bdi></small></dd></div>",
                escape(&fact.name),
                escape(&fact.value),
                escape(&fact.more),
            );
        }
        body += "</dl>\n";
        body += &self.wrong();
        body += &self.errors();
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

    /// How many verdicts of each kind, each with its shape and word.
    fn counts(&self) -> String {
        let findings = &self.findings;
        let problems = || findings.theirs.iter().chain(&findings.yours);
        let of = |status| problems().filter(|verdict| verdict.status == status).count();
        let counts = [
            (Status::Fail, of(Status::Fail)),
            (Status::Attention, of(Status::Attention)),
            (Status::Unknown, findings.unknown.len() + findings.questions.len()),
            (Status::Pass, findings.passed.len()),
        ];
        let chips: Vec<String> = counts
            .into_iter()
            .filter(|(_, times)| *times > 0)
            .map(|(status, times)| {
                format!(
                    "<span class=\"{}\">{}<b>{}</b> {}</span>",
                    status.as_str(),
                    shapes::shape(status),
                    escape(&self.it.value(&count(times))),
                    escape(&word(self.it, status.as_str())),
                )
            })
            .collect();
        format!("<p class=\"counts\">{}</p>\n", chips.join("\n"))
    }

    /// When, on what system and device, whose, managed by whom, under which policy.
    fn facts(&self) -> Vec<FactLine> {
        let facts = self.summary.facts;
        let it = |id: &str| self.it.text(id, &[]);
        // Where the zone was not seen, the time is told by UTC, and says so.
        let offset_minutes = self.offset_minutes();
        let device = device(facts);
        let or_unseen = |text: String| if text.is_empty() { it("summary-not-seen") } else { text };
        let identity = facts.facts.os_identity.fact.known();
        // People know Windows by its release and IT by its build; elsewhere the version is both.
        let is_windows = facts.system == facts::System::Windows;
        let named = identity.and_then(|identity| identity.build_name.clone());
        let build = identity.and_then(|identity| {
            let build = identity.build?.to_string();
            Some(identity.revision.map_or(build.clone(), |revision| format!("{build}.{revision}")))
        });
        let (release, build) = if is_windows {
            (named.or(device.version.clone()), build.or(device.version))
        } else {
            (device.version, named)
        };
        let system = [device.name, release].into_iter().flatten();
        let more = [build, device.architecture].into_iter().flatten();
        let made = facts.facts.device_identity.fact.known();
        let made = made.map(|device| [device.vendor.clone(), device.model.clone()]);
        let made: Vec<String> = made.into_iter().flatten().flatten().collect();
        let account = facts.facts.account.fact.known();
        let account = account.map(|account| account.name.clone().unwrap_or_else(|| account.domain.clone()));
        let reads = ("language", Value::Words(self.person.language().name.to_owned()));
        let (managed, since) = self.managed();
        let (policy, problems) = self.policy();
        let line = |id: &str, value: String, more: String| FactLine {
            name: it(id),
            value: short(&value, LONGEST_VALUE),
            more: short(&more, LONGEST_VALUE),
            is_device: false,
        };
        vec![
            line(
                "summary-taken",
                self.it.value(&Value::Moment { at: facts.taken_at, offset_minutes }),
                self.real_time(offset_minutes),
            ),
            line(
                "summary-system",
                or_unseen(system.collect::<Vec<_>>().join(" ")),
                more.collect::<Vec<_>>().join(", "),
            ),
            FactLine { is_device: true, ..line("summary-device", or_unseen(made.join(" ")), String::new()) },
            line(
                "summary-person",
                or_unseen(account.unwrap_or_default()),
                self.it.text("summary-reads", &[reads]),
            ),
            line("summary-managed", managed, since),
            line("summary-policy", policy, problems),
        ]
    }

    fn offset_minutes(&self) -> i32 {
        self.summary.facts.facts.clock_zone.fact.known().map_or(0, |zone| zone.offset_minutes)
    }

    /// The distance from UTC, and the real time where the clock is off by a minute or more.
    fn real_time(&self, offset_minutes: i32) -> String {
        let zone = self.it.value(&Value::UtcOffset(offset_minutes));
        let facts = self.summary.facts;
        let mut offsets: Vec<f64> = facts.facts.clock_offset.fact.known().map_or_else(Vec::new, |clock| {
            clock.samples.iter().map(|sample| sample.offset_seconds).collect()
        });
        offsets.sort_by(f64::total_cmp);
        let real = offsets.get(offsets.len() / 2).filter(|offset| offset.abs() >= 60.0).and_then(|offset| {
            let seconds = std::time::Duration::try_from_secs_f64(offset.abs()).ok()?;
            let at = facts.taken_at;
            if *offset < 0.0 { at.checked_add(seconds).ok() } else { at.checked_sub(seconds).ok() }
        });
        match real {
            None => zone,
            Some(at) => {
                let time = Value::Moment { at, offset_minutes };
                self.it.text("summary-real-time", &[("zone", Value::Words(zone)), ("time", time)])
            }
        }
    }

    /// Who manages the computer, and since when.
    fn managed(&self) -> (String, String) {
        let Some(state) = self.summary.facts.facts.enrollment.fact.known() else {
            return (self.it.text("summary-not-seen", &[]), String::new());
        };
        let Some(first) = state.enrollments.first() else {
            let id = if state.not_seen.is_empty() { "summary-managed-none" } else { "summary-not-seen" };
            return (self.it.text(id, &[]), String::new());
        };
        let service = match first.service {
            ManagementService::Intune => Some("Intune".to_owned()),
            ManagementService::Another | ManagementService::NotTold => first.provider.clone(),
        };
        let named = service.or_else(|| first.server_host.clone());
        let mut more: Vec<String> =
            first.server_host.iter().filter(|_| first.server_host != named).cloned().collect();
        more.extend(first.since.map(|since| {
            let date = Value::Date(since);
            self.it.text("summary-since", &[("date", date)])
        }));
        let others = state.enrollments.len() - 1;
        if others > 0 {
            more.push(self.it.text("summary-and-more", &[("count", count(others))]));
        }
        (named.unwrap_or_else(|| self.it.text("summary-not-seen", &[])), more.join(", "))
    }

    fn policy(&self) -> (String, String) {
        match self.summary.policy {
            None => (self.it.text("summary-policy-none", &[]), String::new()),
            Some(policy) => (
                self.it
                    .text(if policy.trial { "summary-policy-trial" } else { "summary-policy-in-force" }, &[]),
                match policy.problems {
                    0 => String::new(),
                    some => self.it.text("summary-policy-problems", &[("count", count(some))]),
                },
            ),
        }
    }

    /// How to reach the person, and what they wrote.
    fn own_words(&self) -> String {
        let mut lines = Vec::new();
        if self.summary.contact {
            lines.push(format!("<b>{}</b> <bdi>{CONTACT_MARK}</bdi>", self.fixed("summary-contact")));
        }
        if let Some(note) = self.note() {
            lines.push(format!(
                "<b>{}</b> <bdi lang=\"{}\">{}</bdi>",
                self.fixed("summary-note"),
                self.person.language().html_lang,
                escape(&note)
            ));
        }
        if lines.is_empty() {
            String::new()
        } else {
            format!("<blockquote>{}</blockquote>\n", lines.join("<br>"))
        }
    }

    /// As much of the note as a page takes; the manifest has all of it.
    fn note(&self) -> Option<String> {
        let note = self.summary.note.map(str::trim).filter(|note| !note.is_empty())?;
        Some(short(note, LONGEST_NOTE))
    }

    /// IT's own first, then the person's.
    fn problems(&self) -> impl Iterator<Item = &Verdict> {
        self.findings.theirs.iter().chain(&self.findings.yours).copied()
    }

    /// What only the person can say, then what could not be looked at.
    fn unseen(&self) -> impl Iterator<Item = &Verdict> {
        self.findings.questions.iter().chain(&self.findings.unknown).copied()
    }

    fn wrong(&self) -> String {
        let mut rows = String::new();
        for verdict in self.problems() {
            let evidence: Vec<String> =
                self.evidence(verdict).iter().map(|line| format!("<code>{}</code>", escape(line))).collect();
            let beside = match self.beside_html("span", |texts| title(texts, verdict)) {
                none if none.is_empty() => none,
                some => format!("<br>{some}"),
            };
            let next = self.next(verdict).map_or_else(String::new, |next| {
                format!("<br><span class=\"soft\">{}</span>", escape(&next))
            });
            let _ = writeln!(
                rows,
                "<tr><td><span class=\"{class} word\">{shape}{word}</span><br><span class=\"who\">{who}</span></td><td><b>{title}</b>{beside}{next}</td><td><b><code>{check}</code></b><br>{evidence}</td></tr>",
                class = verdict.status.as_str(),
                shape = shapes::shape(verdict.status),
                word = escape(&word(self.it, verdict.status.as_str())),
                who = self.fixed(who(verdict)),
                title = escape(&short(&title(self.it, verdict), LONGEST_VALUE)),
                check = verdict.check.as_str(),
                // Running on, so that five problems and the newest errors fit on one sheet.
                evidence = evidence.join(" · "),
            );
        }
        if rows.is_empty() {
            return format!(
                "<h2>{}</h2>\n<p>{}</p>\n",
                self.fixed("summary-wrong"),
                self.fixed("summary-nothing-wrong")
            );
        }
        self.table("summary-wrong", "wrong", &["summary-result", "summary-seen", "summary-evidence"], &rows)
    }

    /// The first step towards mending it, in IT's language. That the report is sent mends nothing.
    fn next(&self, verdict: &Verdict) -> Option<String> {
        let step = verdict.steps.iter().find(|step| step.step != StepId::SendReport)?;
        let message = step.message();
        let step = self.it.text(&message.id, &variables(&message));
        Some(self.it.text("summary-next", &[("step", Value::Words(step))]))
    }

    fn rest(&self) -> String {
        let mut rest = String::new();
        let unseen: Vec<String> = self
            .unseen()
            .map(|verdict| {
                format!(
                    "<li><code>{}</code> {}</li>",
                    verdict.check.as_str(),
                    escape(&short(&title(self.it, verdict), LONGEST_VALUE))
                )
            })
            .collect();
        if !unseen.is_empty() {
            let heading = escape(&self.it.text("summary-unknown", &[("count", count(unseen.len()))]));
            let _ = writeln!(
                rest,
                "<section><h2 class=\"unknown\">{}{heading}</h2>\n<ul>{}</ul></section>",
                shapes::shape(Status::Unknown),
                unseen.join("\n")
            );
        }
        for (id, status, list) in self.lists() {
            let ids: Vec<&str> = list.iter().map(|verdict| verdict.check.as_str()).collect();
            let heading = escape(&self.it.text(id, &[("count", count(list.len()))]));
            let _ = writeln!(
                rest,
                "<section><h2 class=\"{}\">{}{heading}</h2>\n<p class=\"soft\">{}</p></section>",
                status.as_str(),
                shapes::shape(status),
                ids.join(", ")
            );
        }
        format!("<div class=\"two\">\n{rest}</div>\n")
    }

    /// What needs no table, by heading; empty lists are left out.
    fn lists(&self) -> Vec<(&'static str, Status, Vec<&Verdict>)> {
        let all = &self.summary.diagnosis.verdicts;
        let not_applicable = all.iter().filter(|verdict| verdict.status == Status::NotApplicable).collect();
        let lists = [
            ("summary-fine", Status::Pass, self.findings.passed.clone()),
            ("summary-not-applicable", Status::NotApplicable, not_applicable),
            ("summary-not-built", Status::NotApplicable, self.findings.not_built.clone()),
        ];
        lists.into_iter().filter(|(_, _, list)| !list.is_empty()).collect()
    }

    /// What is in the report, a line for each source; then what is not, and why.
    fn collected(&self) -> String {
        let mut rows = String::new();
        let lines = self.lines();
        for line in lines.iter().take(MOST_LINES) {
            let _ = writeln!(
                rows,
                "<tr><td><bdi>{}</bdi></td><td class=\"number\">{}</td><td class=\"number\">{}</td><td class=\"soft\">{}</td></tr>",
                escape(&short(&line.name, LONGEST_VALUE)),
                escape(&self.kept(line)),
                escape(&self.it.value(&number(line.masked))),
                self.fixed(if line.is_cut { "summary-part-cut" } else { "summary-part-whole" }),
            );
        }
        let heads = ["summary-part", "summary-kept", "summary-masked-column", "summary-note-column"];
        let table =
            if rows.is_empty() { rows } else { self.table("summary-collected", "parts", &heads, &rows) };
        let paragraph = |text: &String| format!("<p class=\"soft\">{}</p>\n", escape(text));
        table
            + &self
                .not_there(lines.len().saturating_sub(MOST_LINES))
                .iter()
                .map(paragraph)
                .collect::<String>()
    }

    /// What went in, the files of one source summed up.
    fn lines(&self) -> Vec<PartLine> {
        let mut lines: Vec<(PartLine, usize)> = Vec::new();
        for part in self.summary.parts.iter().filter(|part| part.outcome == PartOutcome::Kept) {
            let present = part.present.unwrap_or(part.kept);
            let is_log = part.name.starts_with("logs/");
            let same = lines.iter_mut().find(|(line, _)| is_log && line.source == part.source);
            if let Some((line, files)) = same {
                line.kept += part.kept;
                line.present += present;
                line.masked += part.masked;
                line.is_cut |= part.cut;
                *files += 1;
            } else {
                let line = PartLine {
                    name: part.name.clone(),
                    source: part.source.clone(),
                    kept: part.kept,
                    present,
                    masked: part.masked,
                    is_cut: part.cut,
                };
                lines.push((line, 1));
            }
        }
        lines
            .into_iter()
            .map(|(line, files)| match files {
                1 => line,
                some => {
                    let folder = ("folder", Value::Text(format!("logs/{}", line.source)));
                    PartLine {
                        name: self.it.text("summary-files", &[folder, ("count", count(some))]),
                        ..line
                    }
                }
            })
            .collect()
    }

    /// What is not in the report, a sentence each: left out, not collected, not on this computer; and what was masked in the rest.
    fn not_there(&self, not_shown: usize) -> Vec<String> {
        let parts = |wanted: fn(&PartOutcome) -> bool| {
            self.summary.parts.iter().filter(move |part| wanted(&part.outcome))
        };
        let named = |id: &str, names: Vec<String>| {
            (!names.is_empty()).then(|| self.it.text(id, &[("parts", Value::WordList(names))]))
        };
        let mut sentences = Vec::new();
        if not_shown > 0 {
            sentences.push(self.it.text("summary-parts-more", &[("count", count(not_shown))]));
        }
        let left_out = parts(|outcome| *outcome == PartOutcome::LeftOut);
        sentences.extend(named(
            "summary-left-out",
            left_out.map(|part| short(&part.name, LONGEST_VALUE)).collect(),
        ));
        let failed = parts(|outcome| matches!(outcome, PartOutcome::Failed(_)));
        sentences.extend(failed.take(MOST_LINES).map(|part| {
            let detail = match &part.outcome {
                PartOutcome::Failed(detail) => detail.as_str(),
                PartOutcome::Kept | PartOutcome::LeftOut | PartOutcome::NotFound => "",
            };
            let values = [
                ("part", Value::Text(short(&part.source, LONGEST_VALUE))),
                ("detail", Value::Text(short(detail, LONGEST_VALUE))),
            ];
            self.it.text("summary-not-collected", &values)
        }));
        let mut missing: Vec<String> =
            parts(|outcome| *outcome == PartOutcome::NotFound).map(|part| part.source.clone()).collect();
        missing.dedup();
        sentences.extend(named("summary-not-here", missing));
        sentences.extend(self.masked());
        sentences
    }

    /// "Masked: 31 mail addresses, 10 keys. …"; `None` where nothing was.
    fn masked(&self) -> Option<String> {
        let kinds: Vec<String> =
            self.summary.masked.iter().map(|(rule, times)| masked_kind(self.it, rule, *times)).collect();
        (!kinds.is_empty()).then(|| self.it.text("summary-masked", &[("kinds", Value::WordList(kinds))]))
    }

    /// Masking makes a text shorter: only of one that was cut the difference says something.
    fn kept(&self, line: &PartLine) -> String {
        if !line.is_cut {
            return self.it.value(&Value::Bytes(line.kept));
        }
        let sizes = [("kept", Value::Bytes(line.kept)), ("present", Value::Bytes(line.present))];
        self.it.text("summary-kept-of", &sizes)
    }

    /// What a verdict rests on and explains, a line each.
    fn evidence(&self, verdict: &Verdict) -> Vec<String> {
        // What was not told says nothing on a page; the documents have it.
        let told = |value: &serde_json::Value| {
            !value.is_null() && value.as_array().is_none_or(|list| !list.is_empty())
        };
        let evidence = evidence(verdict);
        let told = evidence.iter().filter(|(_, value)| told(value));
        let mut lines: Vec<String> = told
            .take(MOST_EVIDENCE)
            .map(|(key, value)| short(&format!("{key}: {}", plain(value)), LONGEST_EVIDENCE))
            .collect();
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
        let mut text = plain_lines(&lines) + "\n";
        if self.summary.contact {
            let _ = writeln!(text, "{} {CONTACT_MARK}", self.it.text("summary-contact", &[]));
        }
        let mut lines = Vec::new();
        lines.extend(self.note().map(|note| format!("{} {note}", self.it.text("summary-note", &[]))));
        for fact in self.facts() {
            let value = if fact.more.is_empty() { fact.value } else { self.titled(fact.value, fact.more) };
            let parts = [("name", Value::Words(fact.name)), ("value", Value::Words(value))];
            lines.push(self.it.text("summary-labelled", &parts));
        }
        text += &plain_lines(&lines);
        if self.summary.device {
            let _ = writeln!(text, "{} {DEVICE_MARK}", self.it.text("summary-device-named", &[]));
        }
        let mut lines = Vec::new();
        for verdict in self.problems().chain(self.unseen()) {
            lines.push(String::new());
            let word = word(self.it, verdict.status.as_str());
            let word = format!("{word}; {}", self.it.text(who(verdict), &[]));
            lines.push(format!("{} {}", sign(verdict.status), self.titled(title(self.it, verdict), word)));
            lines.extend(self.beside(|texts| title(texts, verdict)).map(|said| format!("  {said}")));
            lines.push(format!("  {}", verdict.check.as_str()));
            lines.extend(self.evidence(verdict).into_iter().map(|line| format!("  {line}")));
            if verdict.status.is_problem() {
                lines.extend(self.next(verdict).map(|next| format!("  {next}")));
            }
        }
        lines.push(String::new());
        lines.extend(self.error_lines());
        lines.push(String::new());
        for (id, _, list) in self.lists() {
            let ids: Vec<&str> = list.iter().map(|verdict| verdict.check.as_str()).collect();
            lines.push(self.it.text(id, &[("count", count(list.len()))]));
            lines.push(format!("  {}", ids.join(", ")));
        }
        let parts = self.lines();
        if !parts.is_empty() {
            lines.push(String::new());
            lines.push(self.it.text("summary-collected", &[]));
            for line in parts.iter().take(MOST_LINES) {
                lines.push(format!("  {}: {}", line.name, self.kept(line)));
            }
        }
        lines.extend(self.not_there(parts.len().saturating_sub(MOST_LINES)));
        text + &plain_lines(&lines)
    }
}

/// A fact over the page: name, value, and a quieter second line.
struct FactLine {
    name: String,
    value: String,
    more: String,
    /// The computer's own name goes here, where IT's policy wants it.
    is_device: bool,
}

/// One line of what was collected.
struct PartLine {
    name: String,
    source: String,
    kept: u64,
    present: u64,
    masked: u64,
    is_cut: bool,
}

/// What of a long text a page shows, in characters: of a name or value, a line of evidence, the note.
const LONGEST_VALUE: usize = 160;
const LONGEST_EVIDENCE: usize = 220;
const LONGEST_NOTE: usize = 1_200;

/// The most lines of evidence of one verdict; `verdicts.json` has all.
const MOST_EVIDENCE: usize = 6;

/// The most lines of what was collected; `manifest.json` has all.
const MOST_LINES: usize = 25;

/// The beginning of a long text.
fn short(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some((at, _)) => format!("{}…", &text[..at]),
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

/// Lines of the plain page. Controls of machine text are made visible, so that it cannot redraw a terminal; noncharacters, so that it cannot
/// pose as a mark of ours.
fn plain_lines(lines: &[String]) -> String {
    let visible = |c: char| match c {
        '\n' => '\n',
        '\u{fdd0}'..='\u{fdef}' => '\u{fffd}',
        c if c.is_control() => '\u{fffd}',
        c => c,
    };
    lines.iter().map(|line| line.chars().map(visible).chain(['\n']).collect::<String>()).collect()
}

fn number(times: u64) -> Value {
    Value::Number(i64::try_from(times).unwrap_or(i64::MAX))
}
