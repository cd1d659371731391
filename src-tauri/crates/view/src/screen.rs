//! What the window shows, as data. The page's types are generated from these.

use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

/// Everything on the screen. The page receives it whole whenever something changes.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct Screen {
    /// How many screens were drawn up to this one. What the page is told arrives on two ways, as an event and as an
    /// answer, and one may overtake the other: a lower number than the one shown is out of date.
    #[ts(type = "number")]
    pub number: u64,
    /// The version of this program.
    pub program: String,
    /// Language, direction and the choice of languages.
    pub language: LanguageView,
    /// "system", "light" or "dark".
    pub theme: String,
    /// Fixed words of the page by id (`window.ftl`), in the language.
    pub words: BTreeMap<String, String>,
    /// IT's name and how to reach them.
    pub organisation: OrganisationView,
    /// Marks and warnings above everything: trial policy, broken policy, a recording.
    pub notices: Vec<NoticeView>,
    /// The page "This computer".
    pub computer: ComputerView,
    /// The page "Send to IT".
    pub send: SendView,
    /// Known errors in logs, on the page "Look up an error".
    pub logs: LogsView,
    /// A report from another computer. While it is shown ("shown") nothing on the screen acts.
    pub recording: Option<RecordingView>,
    /// Where somebody outside asked the page to go: it follows when the number changes.
    pub visit: VisitView,
}

/// A report from another computer, over everything.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RecordingView {
    /// "shown": the screen is the other computer's; "opening": it is being read; "sealed": its key is needed; "unsealing": it is being read with one; "key-alone": a key came without a report; "failed": it was not opened.
    pub state: String,
    /// "Recording EH-7K3F-92QX".
    pub title: String,
    /// From when and which system, or what to do.
    pub text: String,
    /// It does not fit its own list of contents, or the key that was chosen does not open it.
    pub warning: Option<String>,
}

/// Where the page goes because somebody outside asked: a link, a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct VisitView {
    /// Counts what came; 0: nothing yet.
    pub number: u32,
    /// "computer", "look-up", "send" or "settings".
    pub place: String,
    /// The check whose guide is wanted; it may have none.
    pub check: Option<String>,
    /// The text to look up.
    pub text: Option<String>,
}

/// Language, direction and the choice of languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LanguageView {
    /// "zh-TW".
    pub tag: String,
    /// For `lang` on `<html>`: "zh-Hant-TW", so that the right glyphs are chosen.
    pub html_lang: String,
    /// "ltr" or "rtl".
    pub direction: String,
    /// The person chose it; otherwise it is the system's.
    pub chosen: bool,
    /// All languages, each in its own words.
    pub choices: Vec<LanguageChoice>,
}

/// One language to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LanguageChoice {
    /// "zh-TW".
    pub tag: String,
    /// For `lang` on the entry.
    pub html_lang: String,
    /// "繁體中文".
    pub name: String,
}

/// IT's name and how to reach them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct OrganisationView {
    /// IT's name, or "Your IT team" in the language.
    pub name: String,
    /// The same, or the fallback when too long for a badge.
    pub badge: String,
    /// `#rrggbb`.
    pub colour: Option<String>,
    /// What that colour gives buttons, links and the chosen place.
    pub accent: Option<AccentView>,
    /// As IT wrote it.
    pub phone: Option<String>,
    /// As IT wrote it.
    pub mail: Option<String>,
    /// As IT wrote it.
    pub hours: Option<String>,
}

/// IT's colour as it can be read, light and dark.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AccentView {
    /// On light pages.
    pub light: ShadesView,
    /// On dark pages.
    pub dark: ShadesView,
}

/// One accent and what belongs to it, `#rrggbb` each.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ShadesView {
    /// Buttons, links, the chosen place.
    pub accent: String,
    /// A button that is pressed.
    pub press: String,
    /// The ground of the chosen place.
    pub soft: String,
    /// What is written on the accent.
    pub on: String,
}

/// A mark or warning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NoticeView {
    /// "good", "warn", "bad" or "plain".
    pub tone: String,
    /// Bold first sentence.
    pub title: String,
    /// What follows from it.
    pub text: String,
    /// Single lines below, such as one per broken policy key.
    pub lines: Vec<String>,
}

/// The page "This computer".
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
pub struct ComputerView {
    /// Still checking.
    pub checking: bool,
    /// The one sentence.
    pub headline: String,
    /// One or two more.
    pub lead: String,
    /// How far the checking is.
    pub progress: ProgressView,
    /// All rows, grouped, in fixed order; this system's checks only.
    pub groups: Vec<GroupView>,
    /// What fails or wants attention, the reader's own first. Empty while checking.
    pub problems: Vec<ProblemView>,
    /// What could not be checked (not what a cause hides). Empty while checking.
    pub unknown: Vec<UnknownView>,
    /// "9 checks were fine". `None` while checking or when none was.
    pub passed: Option<String>,
    /// "3 do not apply to this computer". `None` while checking or when all do.
    pub not_applicable: Option<String>,
    /// How many things wait for the reader, as a number in the language: problems to mend, else questions. `None`: none.
    pub waiting: Option<String>,
    /// What this app changed and can take back.
    pub made: Vec<MadeView>,
    /// The work address that the person typed.
    pub account: Option<String>,
}

/// A change that this app made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MadeView {
    /// Fix id.
    pub fix: String,
    /// "This app switched on automatic time."
    pub text: String,
    /// "offered", "working", "not-permitted" or "failed": where the taking back stands.
    pub state: String,
    /// Why it was not taken back.
    pub trouble: Option<String>,
}

/// A change that this app can make.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct FixView {
    /// Exactly what will change, a sentence each.
    pub changes: Vec<String>,
    /// "offered", "working", "not-permitted" or "failed".
    pub state: String,
    /// Why it was not made.
    pub text: Option<String>,
}

/// How far the checking is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ProgressView {
    /// Rows that have resolved.
    pub done: u32,
    /// Rows.
    pub total: u32,
    /// "12 of 23".
    pub text: String,
}

/// Rows that stand together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct GroupView {
    /// "time".
    pub id: String,
    /// "Time".
    pub title: String,
    /// Its rows.
    pub rows: Vec<RowView>,
}

/// One check's row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct RowView {
    /// Check id.
    pub check: String,
    /// "Clock".
    pub name: String,
    /// "checking", "pass", "attention", "fail", "unknown" or "hidden" (explained by another row).
    pub status: String,
    /// "Needs fixing".
    pub word: String,
    /// The fact found, "The clock is right"; empty while checking.
    pub finding: String,
}

/// A problem and its guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct ProblemView {
    /// Check id.
    pub check: String,
    /// "attention" or "fail".
    pub status: String,
    /// "Needs fixing".
    pub word: String,
    /// "The clock is 14 minutes slow".
    pub title: String,
    /// What it means, one or two sentences.
    pub detail: String,
    /// Why that stops enrollment.
    pub why: String,
    /// The first step that is still to do is the reader's ("user"), or IT's ("admin").
    pub actor: String,
    /// "You", or IT's name.
    pub actor_name: String,
    /// "Problem 1 of 2".
    pub position: String,
    /// "about 2 minutes": the reader's own steps. `None`: the first is IT's.
    pub effort: Option<String>,
    /// What the clock shows and what it should show.
    pub times: Option<TimesView>,
    /// Where another look at it stands: "checking" or "still"; `None`: nobody asked for one.
    pub again: Option<String>,
    /// What to do, in order.
    pub steps: Vec<StepView>,
    /// A yes-or-no question, where only the person can say.
    pub question: Option<QuestionView>,
    /// Other checks that this explains: "This also explains: …".
    pub explains: Option<String>,
}

/// Two clocks: this computer's and the real one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct TimesView {
    /// "13:51", with the day where that is wrong too.
    pub here: String,
    /// "14:05".
    pub real: String,
}

/// A question that only the person can answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct QuestionView {
    /// "It is 14:05 on Thursday in Taipei (UTC+8). Is that right?"
    pub text: String,
    /// The moment it asks about, where it asks about one.
    pub moment: Option<MomentView>,
}

/// A moment, for a clock face and beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct MomentView {
    /// "14:05".
    pub time: String,
    /// "26 November 2026".
    pub date: String,
    /// "Taipei (UTC+8)".
    pub place: String,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

/// One step of a guide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct StepView {
    /// Step id.
    pub id: String,
    /// "user", "admin" or "vendor".
    pub actor: String,
    /// "You", or IT's name.
    pub actor_name: String,
    /// The sentence.
    pub text: String,
    /// A quieter second sentence.
    pub hint: Option<String>,
    /// What its button says; `None`: no button.
    pub button: Option<String>,
    /// What to press by hand, when the button could not open anything.
    pub by_hand: Option<String>,
    /// The button changes something: what, and how far that is.
    pub fix: Option<FixView>,
}

/// What could not be checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct UnknownView {
    /// Check id.
    pub check: String,
    /// "Could not check".
    pub word: String,
    /// The check's name.
    pub title: String,
    /// What we could not read, why, and what to do about it.
    pub detail: String,
    /// A yes-or-no question, where only the person can say.
    pub question: Option<QuestionView>,
    /// The person's work address would answer it.
    pub wants_account: bool,
    /// Another look at it is under way.
    pub looking: bool,
}

/// The page "Send to IT".
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SendView {
    /// "empty", "preparing", "ready", "saving", "saved" or "failed".
    pub state: String,
    /// "EH-7K3F-92QX", from the moment a report is begun.
    pub reference: Option<String>,
    /// "Send a report to Linden IT".
    pub heading: String,
    /// Who gets it, in one sentence.
    pub receiver: String,
    /// Each part.
    pub parts: Vec<PartView>,
    /// "1.8 MB" in all.
    pub size: String,
    /// "41 things were masked", and kinds: (what, how often).
    pub masked: String,
    /// One line per kind that was masked.
    pub masked_kinds: Vec<String>,
    /// What happened, as a notice: saved where, or why not.
    pub outcome: Option<NoticeView>,
    /// "12 MB of 80 MB, about 3 seconds left" while it is prepared or written; empty: not known.
    pub preparing: String,
    /// Somebody is set to get it: otherwise it is saved and given to IT by hand.
    pub has_destination: bool,
    /// "Send 1.8 MB", or "Send" before it is known.
    pub button: String,
    /// What stands beside the button on other pages: what goes where.
    pub one_click: String,
    /// The report that was sent last from this window, on its way or at its end.
    pub delivery: Option<DeliveryView>,
    /// How many wait, as a number in the language. `None`: none.
    pub waiting: Option<String>,
    /// What the rail says of them: "1 report waiting".
    pub waiting_text: String,
    /// Every report that was sent or waits, newest first.
    pub history: Vec<SentView>,
}

/// A report on its way, or at its end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct DeliveryView {
    /// "sending", "delivered", "waiting", "held" or "refused".
    pub state: String,
    /// Its reference.
    pub reference: String,
    /// The one sentence.
    pub title: String,
    /// What it means, one or two more.
    pub lead: String,
    /// What the reference is good for.
    pub hint: String,
    /// 0 to 100; `None`: not known yet.
    pub percent: Option<u32>,
    /// "1.1 MB of 1.8 MB".
    pub amount: String,
    /// "240 kB a second, about 3 seconds left"; empty: not known yet.
    pub pace: String,
    /// What happens now.
    pub next: Vec<NextView>,
    /// "Back to the 2 things to fix"; `None`: there are none.
    pub back: Option<String>,
    /// Its file is still here, to be sent, saved or put into a mail.
    pub is_here: bool,
}

/// One thing that happens, or can be done, after a report was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct NextView {
    /// "it": IT does it; "call": a call to IT; "fix": the person's own problems.
    pub about: String,
    /// The sentence.
    pub text: String,
}

/// A report that was sent or waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct SentView {
    /// Its reference.
    pub reference: String,
    /// "delivered", "waiting", "held" or "refused".
    pub state: String,
    /// "Waits", "Arrived", "Not taken".
    pub word: String,
    /// "1.8 MB, 25 November 2026, 14:06".
    pub made: String,
    /// Who has it, or what went wrong and when it is tried again.
    pub detail: String,
    /// Its file is still here: it can be sent, saved and mailed.
    pub is_here: bool,
}

/// One part of the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PartView {
    /// Name in the archive.
    pub name: String,
    /// As people know it.
    pub title: String,
    /// What it is, one sentence.
    pub detail: String,
    /// "12 kB".
    pub size: String,
    /// "4 masked"; empty: none.
    pub masked: String,
    /// The person left it out.
    pub left_out: bool,
    /// It can be left out (the manifest cannot).
    pub optional: bool,
}

/// A part of the report, opened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct PartTextView {
    /// Exactly as it will be sent; of a very long one the beginning.
    pub text: String,
    /// Says so where this is not all of it; empty: it is.
    pub cut: String,
}

/// What the page "Look up an error" found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct LookUpView {
    /// "3 possible answers"; empty: none.
    pub found: String,
    /// Best first.
    pub answers: Vec<AnswerView>,
}

/// Known errors in logs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
pub struct LogsView {
    /// Which search this is; 0: none yet. A search of files that the person brought brings them to its page.
    pub search: u32,
    /// The files are the person's own choice, not this computer's enrollment logs.
    pub brought: bool,
    /// A search is under way.
    pub searching: bool,
    /// "12 MB of 80 MB"; then "3 known errors in 12 files".
    pub state: String,
    /// How far the search is, 0 to 100.
    pub percent: u8,
    /// What was found, newest first.
    pub found: Vec<LoggedView>,
    /// Files that were not read, and why, a sentence each.
    pub unread: Vec<String>,
}

/// A known error in a log.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LoggedView {
    /// What it means and what to do.
    pub answer: AnswerView,
    /// "2026-11-24 10:00:00 enrollment.log, line 812, 3 times".
    pub place: String,
    /// The line, masked.
    pub line: String,
}

/// One answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AnswerView {
    /// Entry id.
    pub id: String,
    /// What is wrong; "Could be: …" where it is not certain.
    pub title: String,
    /// What it means to the person.
    pub meaning: String,
    /// Corrections, age, the question that tells causes apart.
    pub notes: Vec<String>,
    /// Its codes.
    pub codes: Vec<String>,
    /// Who mends it: "user", "admin" or "vendor".
    pub actor: String,
    /// "You", or IT's name.
    pub actor_name: String,
    /// What to do, in order.
    pub steps: Vec<AnswerStepView>,
    /// What the checks of this computer say of its cause.
    pub live: Vec<LiveView>,
    /// IT's own page about it, as it is opened; shown beside its button.
    pub link: Option<String>,
}

/// One step of an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct AnswerStepView {
    /// "user", "admin" or "vendor".
    pub actor: String,
    /// "You", or IT's name.
    pub actor_name: String,
    /// The sentence.
    pub text: String,
}

/// What a check of this computer says of an answer's cause.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct LiveView {
    /// Check id.
    pub check: String,
    /// "Clock".
    pub name: String,
    /// "pass", "attention", "fail" or "unknown".
    pub status: String,
    /// "Needs fixing".
    pub word: String,
    /// "The clock is 14 minutes slow".
    pub finding: String,
    /// Its guide can be opened.
    pub has_guide: bool,
}
