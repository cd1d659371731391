//! `open`: unseals a report, verifies it against its manifest and unpacks it into an empty folder.

use std::path::PathBuf;

use clap::ArgMatches;
use report::{Mismatch, Opened};
use schemars::JsonSchema;
use serde::Serialize;
use texts::{Texts, Value};

use super::Context;
use crate::{Failure, status};

/// The document of `open`.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct OpenDocument {
    /// Version of this shape.
    schema: u32,
    /// Version of the program.
    program: &'static str,
    /// The report's short name, as its manifest has it.
    reference: String,
    /// It was sealed to a key.
    sealed: bool,
    /// Every part is there, unchanged, and nothing else is.
    verified: bool,
    /// The parts.
    parts: Vec<OpenedPartDocument>,
    /// What does not fit the manifest.
    problems: Vec<MismatchDocument>,
}

/// A part of an opened report.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct OpenedPartDocument {
    /// Name in the archive.
    name: String,
    /// Bytes.
    bytes: u64,
    /// The source's id.
    source: String,
    /// Fits the manifest.
    verified: bool,
}

/// Something that does not fit the manifest, or that no report of ours has.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct MismatchDocument {
    /// Name of the member; empty: the archive as a whole.
    part: String,
    /// What is wrong.
    code: &'static str,
    /// The same as a sentence, in the language.
    text: String,
}

pub(super) fn open(context: &Context<'_>, arguments: &ArgMatches) -> Result<u8, Failure> {
    let path = arguments.get_one::<PathBuf>("report").cloned().unwrap_or_default();
    let identity = arguments.get_one::<PathBuf>("identity").map(PathBuf::as_path);
    let into = arguments.get_one::<PathBuf>("into").map(PathBuf::as_path);
    let opened = report::open(&path, identity, into).map_err(|error| context.not_opened(&path, &error))?;
    if context.common.json {
        context.output.json(&document(context.texts, &opened));
    } else {
        context.output.print(&text(context.texts, &opened));
    }
    Ok(if opened.verified { status::FINE } else { status::NOT_VERIFIED })
}

fn document(texts: &Texts, opened: &Opened) -> OpenDocument {
    let part = |part: &report::OpenedPart| OpenedPartDocument {
        name: part.name.clone(),
        bytes: part.bytes,
        source: part.source.clone(),
        verified: part.verified,
    };
    let problem = |problem: &Mismatch| MismatchDocument {
        part: problem.part.clone(),
        code: problem.code.as_str(),
        text: sentence(texts, problem),
    };
    OpenDocument {
        schema: facts::SCHEMA,
        program: env!("CARGO_PKG_VERSION"),
        reference: opened.reference.clone(),
        sealed: opened.sealed,
        verified: opened.verified,
        parts: opened.parts.iter().map(part).collect(),
        problems: opened.problems.iter().map(problem).collect(),
    }
}

/// What does not fit, in the language.
fn sentence(texts: &Texts, problem: &Mismatch) -> String {
    let said = texts.text(&format!("report-mismatch-{}", problem.code.as_str()), &[]);
    match problem.detail.as_str() {
        "" => said,
        detail => {
            let parts = [("title", Value::Words(said)), ("word", Value::Text(detail.to_owned()))];
            texts.text("terminal-titled", &parts)
        }
    }
}

fn text(texts: &Texts, opened: &Opened) -> String {
    let mut lines: Vec<String> = opened
        .parts
        .iter()
        .map(|part| {
            let parts = [("name", Value::Text(part.name.clone())), ("bytes", Value::Bytes(part.bytes))];
            texts.text("report-opened-part", &parts)
        })
        .collect();
    lines.extend(opened.problems.iter().map(|problem| {
        let said = sentence(texts, problem);
        match problem.part.as_str() {
            "" => texts.text("report-opened-problem", &[("detail", Value::Words(said))]),
            part => {
                let parts = [("file", Value::Text(part.to_owned())), ("why", Value::Words(said))];
                let said = texts.text("scan-unread", &parts);
                texts.text("report-opened-problem", &[("detail", Value::Words(said))])
            }
        }
    }));
    let id = if opened.verified { "report-verified" } else { "report-not-verified" };
    lines.push(texts.text(id, &[("reference", Value::Text(opened.reference.clone()))]));
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use report::{MismatchCode, OpenError};
    use texts::Isolation;

    use super::*;

    #[test]
    fn whatever_is_wrong_with_a_report_has_a_sentence_in_every_language() {
        let errors = [
            OpenError::Io(std::io::Error::other("x")),
            OpenError::Damaged("x".to_owned()),
            OpenError::Sealed,
            OpenError::OtherKey,
            OpenError::Identity("x".to_owned()),
            OpenError::NoManifest,
            OpenError::Newer("9".to_owned()),
            OpenError::TooLarge,
            OpenError::NotEmpty(Path::new("/x").to_owned()),
            OpenError::NoPart("x".to_owned()),
        ];
        for language in texts::languages() {
            let texts = Texts::new(language, Isolation::Off);
            for code in MismatchCode::ALL {
                assert!(texts.has(&format!("report-mismatch-{}", code.as_str())), "{}", code.as_str());
            }
            for error in &errors {
                assert!(texts.has(&format!("report-not-opened-{}", error.code())), "{}", error.code());
            }
        }
    }
}
