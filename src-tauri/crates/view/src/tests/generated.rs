//! The page's types are generated from ours, checked in, and compared here.

use ts_rs::{Config, TS};

use crate::*;

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../ui/src/view.ts");

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "a test reads and, when asked, rewrites one file of the source tree"
)]
fn the_types_of_the_page_are_up_to_date() {
    let generated = declarations();
    if std::env::var_os("UPDATE_GENERATED").is_some() {
        std::fs::create_dir_all(std::path::Path::new(PATH).parent().unwrap()).unwrap();
        std::fs::write(PATH, &generated).unwrap();
    }
    let checked_in = std::fs::read_to_string(PATH).unwrap_or_default().replace("\r\n", "\n");
    assert!(checked_in == generated, "ui/src/view.ts is old: UPDATE_GENERATED=1 cargo test -p view");
}

fn declarations() -> String {
    let config = Config::new().with_large_int("number");
    let mut file =
        "// Generated from src-tauri/crates/view/src/screen.rs by: UPDATE_GENERATED=1 cargo test -p view\n"
            .to_owned();
    let mut declare = |declaration: String| {
        file.push_str("\nexport ");
        let lines = declaration.lines().map(str::trim_end);
        file.extend(lines.flat_map(|line| [line, "\n"]));
    };
    declare(Screen::decl(&config));
    declare(LanguageView::decl(&config));
    declare(LanguageChoice::decl(&config));
    declare(OrganisationView::decl(&config));
    declare(AccentView::decl(&config));
    declare(ShadesView::decl(&config));
    declare(NoticeView::decl(&config));
    declare(ComputerView::decl(&config));
    declare(ProgressView::decl(&config));
    declare(GroupView::decl(&config));
    declare(RowView::decl(&config));
    declare(ProblemView::decl(&config));
    declare(TimesView::decl(&config));
    declare(QuestionView::decl(&config));
    declare(MomentView::decl(&config));
    declare(StepView::decl(&config));
    declare(FixView::decl(&config));
    declare(MadeView::decl(&config));
    declare(LookUpRequest::decl(&config));
    declare(SendRequest::decl(&config));
    declare(ComputerRequest::decl(&config));
    declare(RecordingRequest::decl(&config));
    declare(RecordingView::decl(&config));
    declare(VisitView::decl(&config));
    declare(UnknownView::decl(&config));
    declare(LogsView::decl(&config));
    declare(LoggedView::decl(&config));
    declare(LookUpView::decl(&config));
    declare(AnswerView::decl(&config));
    declare(AnswerStepView::decl(&config));
    declare(LiveView::decl(&config));
    declare(SendView::decl(&config));
    declare(NextView::decl(&config));
    declare(DeliveryView::decl(&config));
    declare(SentView::decl(&config));
    declare(PartView::decl(&config));
    declare(PartTextView::decl(&config));
    file
}
