//! The definition of the command line: help, usage errors, completions and the man page all come from it.

use std::{ffi::OsString, io, path::PathBuf, process::ExitCode};

use clap::{
    Arg, ArgAction, ArgMatches, Command,
    builder::PossibleValuesParser,
    error::{ContextKind, ContextValue, ErrorKind},
    value_parser,
};
use clap_complete::Shell;
use texts::{Isolation, Texts, Value};

use crate::{output::Output, status};

/// The program's name on the command line.
pub(crate) const PROGRAM: &str = "enrollment-helper-cli";

/// Flags that every command takes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Common {
    pub(crate) policy: Option<PathBuf>,
    pub(crate) account: Option<String>,
    pub(crate) json: bool,
    pub(crate) quiet: bool,
}

impl Common {
    pub(crate) fn from_matches(matches: &ArgMatches) -> Self {
        Self {
            policy: matches.get_one::<PathBuf>("policy").cloned(),
            account: matches.get_one::<String>("account").cloned(),
            json: matches.get_flag("json"),
            quiet: matches.get_flag("quiet"),
        }
    }
}

/// The texts for what was asked, before anything is parsed: help and usage errors are in the language too.
pub(crate) fn texts_for_arguments() -> Texts {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    let named = arguments.iter().enumerate().find_map(|(index, argument)| {
        let argument = argument.to_str()?;
        match argument.strip_prefix("--lang") {
            Some("") => arguments.get(index + 1)?.to_str().map(str::to_owned),
            Some(rest) => rest.strip_prefix('=').map(str::to_owned),
            None => None,
        }
    });
    Texts::new(&texts::choose(named.as_deref()), Isolation::Off)
}

/// The man page, as man(7) macros; checked in below `packaging/generated`, which packages take it from.
pub(crate) fn man_page(texts: &Texts) -> io::Result<String> {
    let mut page = Vec::new();
    clap_mangen::Man::new(command(texts)).render(&mut page)?;
    Ok(String::from_utf8_lossy(&page).into_owned())
}

/// Parses, or ends: help and version with 0, wrong usage with 64 and one sentence.
pub(crate) fn parse(texts: &Texts) -> Result<ArgMatches, ExitCode> {
    command(texts).try_get_matches().map_err(|error| {
        let output = Output::new(&Common::default());
        match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => {
                output.print(&error.render().to_string());
                ExitCode::from(status::FINE)
            }
            ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                output.complain(&error.render().to_string());
                ExitCode::from(status::USAGE)
            }
            kind => {
                output.complain(&usage_sentence(texts, kind, &error));
                ExitCode::from(status::USAGE)
            }
        }
    })
}

fn usage_sentence(texts: &Texts, kind: ErrorKind, error: &clap::Error) -> String {
    let context = |wanted| {
        error.get(wanted).map(|value| match value {
            ContextValue::Strings(names) => names.join(", "),
            other => other.to_string(),
        })
    };
    let argument = context(ContextKind::InvalidArg)
        .or_else(|| context(ContextKind::InvalidSubcommand))
        .unwrap_or_default();
    let value = context(ContextKind::InvalidValue).unwrap_or_default();
    let id = match kind {
        ErrorKind::UnknownArgument => "cli-error-unknown-argument",
        ErrorKind::InvalidSubcommand => "cli-error-unknown-command",
        ErrorKind::MissingRequiredArgument => "cli-error-missing-argument",
        ErrorKind::InvalidValue if value.is_empty() => "cli-error-missing-value",
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => "cli-error-invalid-value",
        _ => "cli-error-usage",
    };
    texts.text(id, &[("argument", Value::Text(argument)), ("value", Value::Text(value))])
}

/// The whole command line.
pub(crate) fn command(texts: &Texts) -> Command {
    let help = |id: &str| texts.text(&format!("cli-help-{id}"), &[]);
    let flag = |name: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue).help(help(name));
    let option = |name: &'static str, value: &'static str| {
        Arg::new(name).long(name).value_name(value).help(help(name))
    };
    let file = |name: &'static str| option(name, "FILE").value_parser(value_parser!(PathBuf));
    let template = format!("{{about}}\n\n{}: {{usage}}\n\n{{all-args}}", help("usage"));
    let sub = |name: &'static str| {
        Command::new(name)
            .about(help(name))
            .help_template(template.clone())
            .next_help_heading(help("options"))
    };
    let fix = |required| {
        Arg::new("fix")
            .value_name("ID")
            .required(required)
            .value_parser(PossibleValuesParser::new(diagnose::FIXES.iter().map(|fix| fix.as_str())))
            .help(help("fix-id"))
    };
    let id = || Arg::new("id").value_name("ID").required(true).help(help("outbox-id"));
    let check_ids: Vec<&'static str> = diagnose::CheckId::ALL.iter().map(|check| check.as_str()).collect();

    Command::new(PROGRAM)
        .version(env!("CARGO_PKG_VERSION"))
        .about(help("about"))
        .help_template(format!(
            "{{about}}\n\n{}: {{usage}}\n\n{}:\n{{subcommands}}\n\n{{options}}",
            help("usage"),
            help("commands")
        ))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .next_help_heading(help("options"))
        .arg(option("lang", "TAG").global(true))
        .arg(file("policy").global(true))
        .arg(option("account", "NAME").global(true))
        .arg(flag("json").global(true))
        .arg(flag("quiet").global(true))
        .arg(flag("no-color").global(true))
        .arg(Arg::new("help").long("help").short('h').action(ArgAction::Help).global(true).help(help("help")))
        .arg(Arg::new("version").long("version").short('V').action(ArgAction::Version).help(help("version")))
        .subcommand(
            sub("check")
                .arg(
                    option("only", "ID,…")
                        .value_delimiter(',')
                        .action(ArgAction::Append)
                        .value_parser(PossibleValuesParser::new(&check_ids))
                        .hide_possible_values(true),
                )
                .arg(flag("offline"))
                .arg(option("answer", "CHECK=yes|no").action(ArgAction::Append))
                .arg(file("facts").conflicts_with("recorded"))
                .arg(option("recorded", "KIND=FILE").action(ArgAction::Append)),
        )
        .subcommand(
            sub("facts").arg(flag("offline")).arg(option("recorded", "KIND=FILE").action(ArgAction::Append)),
        )
        .subcommand(
            sub("report")
                .arg(file("out"))
                .arg(file("logs").action(ArgAction::Append))
                .arg(flag("no-default-logs"))
                .arg(option("without", "PART").action(ArgAction::Append))
                .arg(option("note", "TEXT"))
                .arg(option("contact", "TEXT"))
                .arg(option("seal", "RECIPIENT").action(ArgAction::Append))
                .arg(file("facts"))
                .arg(option("reference", "R"))
                .arg(flag("list")),
        )
        .subcommand(
            sub("send")
                .arg(
                    Arg::new("report-file")
                        .value_name("REPORT")
                        .value_parser(value_parser!(PathBuf))
                        .help(help("send-report"))
                        // What is typed goes into a report while it is made.
                        .conflicts_with_all(["note", "contact"]),
                )
                .arg(option("note", "TEXT"))
                .arg(option("contact", "TEXT")),
        )
        .subcommand(
            sub("outbox")
                .subcommand_required(true)
                .arg_required_else_help(true)
                .disable_help_subcommand(true)
                .subcommand(Command::new("list").about(help("outbox-list")))
                .subcommand(Command::new("retry").about(help("outbox-retry")).arg(id()))
                .subcommand(Command::new("remove").about(help("outbox-remove")).arg(id())),
        )
        .subcommand(
            sub("open")
                .arg(
                    Arg::new("report")
                        .value_name("REPORT")
                        .required(true)
                        .value_parser(value_parser!(PathBuf))
                        .help(help("report-file")),
                )
                .arg(file("identity"))
                .arg(option("into", "DIR").long("out").value_parser(value_parser!(PathBuf))),
        )
        .subcommand(
            sub("replay")
                .arg(
                    Arg::new("recording")
                        .value_name("REPORT|FACTS")
                        .required(true)
                        .value_parser(value_parser!(PathBuf))
                        .help(help("recording")),
                )
                .arg(file("identity")),
        )
        .subcommand(
            sub("triage")
                .arg(
                    Arg::new("reports")
                        .value_name("DIR|REPORT")
                        .num_args(1..)
                        .required(true)
                        .value_parser(value_parser!(PathBuf))
                        .help(help("triage-reports")),
                )
                .arg(
                    option("format", "FORMAT")
                        .value_parser(PossibleValuesParser::new(["table", "json", "csv", "parquet"])),
                )
                .arg(file("identity")),
        )
        .subcommand(
            sub("explain")
                .arg(
                    Arg::new("text")
                        .value_name("TEXT")
                        .num_args(0..)
                        // "-2145910774" is a code and no option.
                        .allow_negative_numbers(true)
                        .help(help("error-text")),
                )
                .arg(option("platform", "P").value_parser(PossibleValuesParser::new(
                    diagnose::known_errors::Platform::ALL.iter().map(|platform| platform.as_str()),
                )))
                .arg(option("limit", "N").value_parser(value_parser!(usize))),
        )
        .subcommand(
            sub("scan").arg(
                Arg::new("path")
                    .value_name("PATH")
                    .num_args(0..)
                    .value_parser(value_parser!(PathBuf))
                    .help(help("scan-path")),
            ),
        )
        .subcommand(sub("fix").arg(fix(true)).arg(flag("yes")))
        .subcommand(sub("undo").arg(fix(false)))
        .subcommand(
            sub("policy")
                .subcommand_required(true)
                .arg_required_else_help(true)
                .disable_help_subcommand(true)
                .subcommand(sub("show").about(help("policy-show")))
                .subcommand(
                    sub("check").about(help("policy-check")).arg(
                        Arg::new("file")
                            .value_name("FILE")
                            .required(true)
                            .value_parser(value_parser!(PathBuf))
                            .help(help("policy-file")),
                    ),
                )
                .subcommand(sub("schema").about(help("policy-schema")))
                .subcommand(
                    sub("admx").about(help("policy-admx")).arg(
                        Arg::new("folder")
                            .long("out")
                            .value_name("DIR")
                            .value_parser(value_parser!(PathBuf))
                            .help(help("policy-out")),
                    ),
                )
                .subcommand(
                    sub("mobileconfig").about(help("policy-mobileconfig")).arg(
                        Arg::new("manifest")
                            .long("manifest")
                            .action(ArgAction::SetTrue)
                            .help(help("policy-manifest")),
                    ),
                )
                .subcommand(sub("toml").about(help("policy-toml"))),
        )
        .subcommand(
            sub("completions").arg(
                Arg::new("shell")
                    .value_name("SHELL")
                    .required(true)
                    .value_parser(value_parser!(Shell))
                    .help(help("shell")),
            ),
        )
        .subcommand(sub("man"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_definition_holds_together_and_every_help_text_exists_in_every_language() {
        for language in texts::languages() {
            let texts = Texts::new(language, Isolation::Off);
            let mut command = command(&texts);
            command.build();
            command.clone().debug_assert();
            let help = command.render_long_help().to_string();
            assert!(!help.contains('⟦'), "a text is missing in {}: {help}", language.tag);
            for sub in command.get_subcommands() {
                let help = sub.clone().render_long_help().to_string();
                assert!(!help.contains('⟦'), "a text is missing in {}: {help}", language.tag);
            }
        }
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "our own files, compared with what they are made from")]
    fn the_man_pages_are_those_of_the_definition() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../packaging/generated/man");
        for language in texts::languages() {
            let path = folder.join(format!("{}.1", language.tag));
            let page = man_page(&Texts::new(language, Isolation::Off)).unwrap();
            if std::env::var_os("UPDATE_GENERATED").is_some() {
                std::fs::create_dir_all(&folder).unwrap();
                std::fs::write(&path, &page).unwrap();
            }
            let kept = std::fs::read_to_string(&path).unwrap_or_default();
            let is_same = kept == page;
            assert!(
                is_same,
                "{} is old: UPDATE_GENERATED=1 cargo test -p enrollment-helper-cli",
                path.display()
            );
        }
    }
}
