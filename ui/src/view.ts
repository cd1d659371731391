// Generated from src-tauri/crates/view/src/screen.rs by: UPDATE_GENERATED=1 cargo test -p view

export type Screen = {
/**
 * How many screens were drawn up to this one. What the page is told arrives on two ways, as an event and as an
 * answer, and one may overtake the other: a lower number than the one shown is out of date.
 */
number: number,
/**
 * The version of this program.
 */
program: string,
/**
 * Language, direction and the choice of languages.
 */
language: LanguageView,
/**
 * "system", "light" or "dark".
 */
theme: string,
/**
 * Fixed words of the page by id (`window.ftl`), in the language.
 */
words: { [key in string]: string },
/**
 * IT's name and how to reach them.
 */
organisation: OrganisationView,
/**
 * Marks and warnings above everything: trial policy, broken policy, a recording.
 */
notices: Array<NoticeView>,
/**
 * The page "This computer".
 */
computer: ComputerView,
/**
 * The page "Send to IT".
 */
send: SendView,
/**
 * Known errors in logs, on the page "Look up an error".
 */
logs: LogsView,
/**
 * A report from another computer. While it is shown ("shown") nothing on the screen acts.
 */
recording: RecordingView | null,
/**
 * Where somebody outside asked the page to go: it follows when the number changes.
 */
visit: VisitView, };

export type LanguageView = {
/**
 * "zh-TW".
 */
tag: string,
/**
 * For `lang` on `<html>`: "zh-Hant-TW", so that the right glyphs are chosen.
 */
html_lang: string,
/**
 * "ltr" or "rtl".
 */
direction: string,
/**
 * The person chose it; otherwise it is the system's.
 */
chosen: boolean,
/**
 * All languages, each in its own words.
 */
choices: Array<LanguageChoice>, };

export type LanguageChoice = {
/**
 * "zh-TW".
 */
tag: string,
/**
 * For `lang` on the entry.
 */
html_lang: string,
/**
 * "繁體中文".
 */
name: string, };

export type OrganisationView = {
/**
 * IT's name, or "Your IT team" in the language.
 */
name: string,
/**
 * The same, or the fallback when too long for a badge.
 */
badge: string,
/**
 * `#rrggbb`.
 */
colour: string | null,
/**
 * What that colour gives buttons, links and the chosen place.
 */
accent: AccentView | null,
/**
 * As IT wrote it.
 */
phone: string | null,
/**
 * As IT wrote it.
 */
mail: string | null,
/**
 * As IT wrote it.
 */
hours: string | null, };

export type AccentView = {
/**
 * On light pages.
 */
light: ShadesView,
/**
 * On dark pages.
 */
dark: ShadesView, };

export type ShadesView = {
/**
 * Buttons, links, the chosen place.
 */
accent: string,
/**
 * A button that is pressed.
 */
press: string,
/**
 * The ground of the chosen place.
 */
soft: string,
/**
 * What is written on the accent.
 */
on: string, };

export type NoticeView = {
/**
 * "good", "warn", "bad" or "plain".
 */
tone: string,
/**
 * Bold first sentence.
 */
title: string,
/**
 * What follows from it.
 */
text: string,
/**
 * Single lines below, such as one per broken policy key.
 */
lines: Array<string>, };

export type ComputerView = {
/**
 * Still checking.
 */
checking: boolean,
/**
 * The one sentence.
 */
headline: string,
/**
 * One or two more.
 */
lead: string,
/**
 * How far the checking is.
 */
progress: ProgressView,
/**
 * All rows, grouped, in fixed order; this system's checks only.
 */
groups: Array<GroupView>,
/**
 * What fails or wants attention, the reader's own first. Empty while checking.
 */
problems: Array<ProblemView>,
/**
 * What could not be checked (not what a cause hides). Empty while checking.
 */
unknown: Array<UnknownView>,
/**
 * "9 checks were fine". `None` while checking or when none was.
 */
passed: string | null,
/**
 * "3 do not apply to this computer". `None` while checking or when all do.
 */
not_applicable: string | null,
/**
 * How many things wait for the reader, as a number in the language: problems to mend, else questions. `None`: none.
 */
waiting: string | null,
/**
 * What this app changed and can take back.
 */
made: Array<MadeView>,
/**
 * The work address that the person typed.
 */
account: string | null, };

export type ProgressView = {
/**
 * Rows that have resolved.
 */
done: number,
/**
 * Rows.
 */
total: number,
/**
 * "12 of 23".
 */
text: string, };

export type GroupView = {
/**
 * "time".
 */
id: string,
/**
 * "Time".
 */
title: string,
/**
 * Its rows.
 */
rows: Array<RowView>, };

export type RowView = {
/**
 * Check id.
 */
check: string,
/**
 * "Clock".
 */
name: string,
/**
 * "checking", "pass", "attention", "fail", "unknown" or "hidden" (explained by another row).
 */
status: string,
/**
 * "Needs fixing".
 */
word: string,
/**
 * The fact found, "The clock is right"; empty while checking.
 */
finding: string, };

export type ProblemView = {
/**
 * Check id.
 */
check: string,
/**
 * "attention" or "fail".
 */
status: string,
/**
 * "Needs fixing".
 */
word: string,
/**
 * "The clock is 14 minutes slow".
 */
title: string,
/**
 * What it means, one or two sentences.
 */
detail: string,
/**
 * Why that stops enrollment.
 */
why: string,
/**
 * The first step that is still to do is the reader's ("user"), or IT's ("admin").
 */
actor: string,
/**
 * "You", or IT's name.
 */
actor_name: string,
/**
 * "Problem 1 of 2".
 */
position: string,
/**
 * "about 2 minutes": the reader's own steps. `None`: the first is IT's.
 */
effort: string | null,
/**
 * What the clock shows and what it should show.
 */
times: TimesView | null,
/**
 * Where another look at it stands: "checking" or "still"; `None`: nobody asked for one.
 */
again: string | null,
/**
 * What to do, in order.
 */
steps: Array<StepView>,
/**
 * A yes-or-no question, where only the person can say.
 */
question: QuestionView | null,
/**
 * Other checks that this explains: "This also explains: …".
 */
explains: string | null, };

export type TimesView = {
/**
 * "13:51", with the day where that is wrong too.
 */
here: string,
/**
 * "14:05".
 */
real: string, };

export type QuestionView = {
/**
 * "It is 14:05 on Thursday in Taipei (UTC+8). Is that right?"
 */
text: string,
/**
 * The moment it asks about, where it asks about one.
 */
moment: MomentView | null, };

export type MomentView = {
/**
 * "14:05".
 */
time: string,
/**
 * "26 November 2026".
 */
date: string,
/**
 * "Taipei (UTC+8)".
 */
place: string,
/**
 * 0 to 23.
 */
hour: number,
/**
 * 0 to 59.
 */
minute: number, };

export type StepView = {
/**
 * Step id.
 */
id: string,
/**
 * "user", "admin" or "vendor".
 */
actor: string,
/**
 * "You", or IT's name.
 */
actor_name: string,
/**
 * The sentence.
 */
text: string,
/**
 * A quieter second sentence.
 */
hint: string | null,
/**
 * What its button says; `None`: no button.
 */
button: string | null,
/**
 * What to press by hand, when the button could not open anything.
 */
by_hand: string | null,
/**
 * The button changes something: what, and how far that is.
 */
fix: FixView | null, };

export type FixView = {
/**
 * Exactly what will change, a sentence each.
 */
changes: Array<string>,
/**
 * "offered", "working", "not-permitted" or "failed".
 */
state: string,
/**
 * Why it was not made.
 */
text: string | null, };

export type MadeView = {
/**
 * Fix id.
 */
fix: string,
/**
 * "This app switched on automatic time."
 */
text: string,
/**
 * "offered", "working", "not-permitted" or "failed": where the taking back stands.
 */
state: string,
/**
 * Why it was not taken back.
 */
trouble: string | null, };

export type LookUpRequest = { "kind": "search-own" } | { "kind": "choose" } | { "kind": "stop" } | { "kind": "open-link",
/**
 * The answer.
 */
answer: string, };

export type SendRequest = { "kind": "send",
/**
 * What the person was doing.
 */
note: string,
/**
 * How to reach them.
 */
contact: string, } | { "kind": "leave-out",
/**
 * The part.
 */
part: string,
/**
 * Out?
 */
out: boolean, } | { "kind": "save" } | { "kind": "stop" } | { "kind": "again",
/**
 * Its reference.
 */
reference: string, } | { "kind": "remove",
/**
 * Its reference.
 */
reference: string, } | { "kind": "save-copy",
/**
 * Its reference.
 */
reference: string, } | { "kind": "mail",
/**
 * Its reference.
 */
reference: string | null, } | { "kind": "another" };

export type ComputerRequest = { "kind": "check-again" } | { "kind": "check-one",
/**
 * Which.
 */
check: string, } | { "kind": "open-guide",
/**
 * Its check.
 */
check: string | null, } | { "kind": "act",
/**
 * The guide's check.
 */
check: string,
/**
 * The step.
 */
step: string, } | { "kind": "undo",
/**
 * The fix that made it.
 */
fix: string, } | { "kind": "account",
/**
 * As typed.
 */
name: string, } | { "kind": "answer",
/**
 * The check.
 */
check: string,
/**
 * Yes?
 */
yes: boolean, };

export type RecordingRequest = { "kind": "open" } | { "kind": "unseal" } | { "kind": "leave" };

export type RecordingView = {
/**
 * "shown": the screen is the other computer's; "opening": it is being read; "sealed": its key is needed; "unsealing": it is being read with one; "key-alone": a key came without a report; "failed": it was not opened.
 */
state: string,
/**
 * "Recording EH-7K3F-92QX".
 */
title: string,
/**
 * From when and which system, or what to do.
 */
text: string,
/**
 * It does not fit its own list of contents, or the key that was chosen does not open it.
 */
warning: string | null, };

export type VisitView = {
/**
 * Counts what came; 0: nothing yet.
 */
number: number,
/**
 * "computer", "look-up", "send" or "settings".
 */
place: string,
/**
 * The check whose guide is wanted; it may have none.
 */
check: string | null,
/**
 * The text to look up.
 */
text: string | null, };

export type UnknownView = {
/**
 * Check id.
 */
check: string,
/**
 * "Could not check".
 */
word: string,
/**
 * The check's name.
 */
title: string,
/**
 * What we could not read, why, and what to do about it.
 */
detail: string,
/**
 * A yes-or-no question, where only the person can say.
 */
question: QuestionView | null,
/**
 * The person's work address would answer it.
 */
wants_account: boolean,
/**
 * Another look at it is under way.
 */
looking: boolean, };

export type LogsView = {
/**
 * Which search this is; 0: none yet. A search of files that the person brought brings them to its page.
 */
search: number,
/**
 * The files are the person's own choice, not this computer's enrollment logs.
 */
brought: boolean,
/**
 * A search is under way.
 */
searching: boolean,
/**
 * "12 MB of 80 MB"; then "3 known errors in 12 files".
 */
state: string,
/**
 * How far the search is, 0 to 100.
 */
percent: number,
/**
 * What was found, newest first.
 */
found: Array<LoggedView>,
/**
 * Files that were not read, and why, a sentence each.
 */
unread: Array<string>, };

export type LoggedView = {
/**
 * What it means and what to do.
 */
answer: AnswerView,
/**
 * "2026-11-24 10:00:00 enrollment.log, line 812, 3 times".
 */
place: string,
/**
 * The line, masked.
 */
line: string, };

export type LookUpView = {
/**
 * "3 possible answers"; empty: none.
 */
found: string,
/**
 * Best first.
 */
answers: Array<AnswerView>, };

export type AnswerView = {
/**
 * Entry id.
 */
id: string,
/**
 * What is wrong; "Could be: …" where it is not certain.
 */
title: string,
/**
 * What it means to the person.
 */
meaning: string,
/**
 * Corrections, age, the question that tells causes apart.
 */
notes: Array<string>,
/**
 * Its codes.
 */
codes: Array<string>,
/**
 * Who mends it: "user", "admin" or "vendor".
 */
actor: string,
/**
 * "You", or IT's name.
 */
actor_name: string,
/**
 * What to do, in order.
 */
steps: Array<AnswerStepView>,
/**
 * What the checks of this computer say of its cause.
 */
live: Array<LiveView>,
/**
 * IT's own page about it, as it is opened; shown beside its button.
 */
link: string | null, };

export type AnswerStepView = {
/**
 * "user", "admin" or "vendor".
 */
actor: string,
/**
 * "You", or IT's name.
 */
actor_name: string,
/**
 * The sentence.
 */
text: string, };

export type LiveView = {
/**
 * Check id.
 */
check: string,
/**
 * "Clock".
 */
name: string,
/**
 * "pass", "attention", "fail" or "unknown".
 */
status: string,
/**
 * "Needs fixing".
 */
word: string,
/**
 * "The clock is 14 minutes slow".
 */
finding: string,
/**
 * Its guide can be opened.
 */
has_guide: boolean, };

export type SendView = {
/**
 * "empty", "preparing", "ready", "saving", "saved" or "failed".
 */
state: string,
/**
 * "EH-7K3F-92QX", from the moment a report is begun.
 */
reference: string | null,
/**
 * "Send a report to Linden IT".
 */
heading: string,
/**
 * Who gets it, in one sentence.
 */
receiver: string,
/**
 * Each part.
 */
parts: Array<PartView>,
/**
 * "1.8 MB" in all.
 */
size: string,
/**
 * "41 things were masked", and kinds: (what, how often).
 */
masked: string,
/**
 * One line per kind that was masked.
 */
masked_kinds: Array<string>,
/**
 * What happened, as a notice: saved where, or why not.
 */
outcome: NoticeView | null,
/**
 * "12 MB of 80 MB, about 3 seconds left" while it is prepared or written; empty: not known.
 */
preparing: string,
/**
 * Somebody is set to get it: otherwise it is saved and given to IT by hand.
 */
has_destination: boolean,
/**
 * "Send 1.8 MB", or "Send" before it is known.
 */
button: string,
/**
 * What stands beside the button on other pages: what goes where.
 */
one_click: string,
/**
 * The report that was sent last from this window, on its way or at its end.
 */
delivery: DeliveryView | null,
/**
 * How many wait, as a number in the language. `None`: none.
 */
waiting: string | null,
/**
 * What the rail says of them: "1 report waiting".
 */
waiting_text: string,
/**
 * Every report that was sent or waits, newest first.
 */
history: Array<SentView>, };

export type NextView = {
/**
 * "it": IT does it; "call": a call to IT; "fix": the person's own problems.
 */
about: string,
/**
 * The sentence.
 */
text: string, };

export type DeliveryView = {
/**
 * "sending", "delivered", "waiting", "held" or "refused".
 */
state: string,
/**
 * Its reference.
 */
reference: string,
/**
 * The one sentence.
 */
title: string,
/**
 * What it means, one or two more.
 */
lead: string,
/**
 * What the reference is good for.
 */
hint: string,
/**
 * 0 to 100; `None`: not known yet.
 */
percent: number | null,
/**
 * "1.1 MB of 1.8 MB".
 */
amount: string,
/**
 * "240 kB a second, about 3 seconds left"; empty: not known yet.
 */
pace: string,
/**
 * What happens now.
 */
next: Array<NextView>,
/**
 * "Back to the 2 things to fix"; `None`: there are none.
 */
back: string | null,
/**
 * Its file is still here, to be sent, saved or put into a mail.
 */
is_here: boolean, };

export type SentView = {
/**
 * Its reference.
 */
reference: string,
/**
 * "delivered", "waiting", "held" or "refused".
 */
state: string,
/**
 * "Waits", "Arrived", "Not taken".
 */
word: string,
/**
 * "1.8 MB, 25 November 2026, 14:06".
 */
made: string,
/**
 * Who has it, or what went wrong and when it is tried again.
 */
detail: string,
/**
 * Its file is still here: it can be sent, saved and mailed.
 */
is_here: boolean, };

export type PartView = {
/**
 * Name in the archive.
 */
name: string,
/**
 * As people know it.
 */
title: string,
/**
 * What it is, one sentence.
 */
detail: string,
/**
 * "12 kB".
 */
size: string,
/**
 * "4 masked"; empty: none.
 */
masked: string,
/**
 * The person left it out.
 */
left_out: boolean,
/**
 * It can be left out (the manifest cannot).
 */
optional: boolean, };

export type PartTextView = {
/**
 * Exactly as it will be sent; of a very long one the beginning.
 */
text: string,
/**
 * Says so where this is not all of it; empty: it is.
 */
cut: string, };
