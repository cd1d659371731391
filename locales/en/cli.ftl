## Help of the terminal program

cli-help-about = Finds out why device enrollment fails on this computer.
cli-help-usage = Usage
cli-help-commands = Commands
cli-help-options = Options
cli-help-lang = Language of all text, such as en or zh-TW
cli-help-policy = Tries a policy file; every output is marked as a trial
cli-help-account = Your work address, for the checks of your company’s domain
cli-help-recorded = Judges the output of another program, such as dsregcmd=status.txt
cli-help-json = Prints one JSON document and nothing else
cli-help-quiet = Leaves out messages beside the result
cli-help-no-color = Leaves out colour
cli-help-help = Shows this help
cli-help-version = Shows the version
cli-help-check = Checks this computer, or evaluates recorded facts
cli-help-only = Only these checks
cli-help-offline = Leaves the network alone
cli-help-answer = Answers a check's question, such as time-zone=yes
cli-help-facts = Prints what was seen, or reads recorded facts from FILE
cli-help-report = Writes the report for IT
cli-help-out = Where the report goes
cli-help-logs = Adds a log file or a folder of logs
cli-help-no-default-logs = Leaves out this computer's own logs
cli-help-without = Leaves out a part
cli-help-note = What you were doing; masked like everything else
cli-help-contact = How IT reaches you; sent exactly as typed
cli-help-seal = Encrypts the report to this age public key, such as age1…
cli-help-reference = Uses this reference instead of a new one
cli-help-list = Lists what the report would hold and writes nothing
cli-help-open = Verifies a report and unpacks it into an empty folder
cli-help-report-file = The report
cli-help-identity = The key that a sealed report is opened with
cli-help-into = The empty folder to unpack into
cli-help-replay = Shows what another computer's person saw
cli-help-recording = A report or a facts document
cli-help-triage = Sums up many reports: causes, errors, systems, days
cli-help-triage-reports = Reports, or folders of reports
cli-help-format = table, json, csv or parquet; the last two have a row for each report and finding
cli-help-policy-show = Shows every value that holds here and where it comes from
cli-help-policy-check = Checks a policy file, key by key
cli-help-policy-file = The policy file
cli-help-policy-schema = Prints the JSON schema of a policy
cli-help-policy-admx = Prints the template for Group Policy and Intune
cli-help-policy-out = Writes the template into this folder, with its words in a folder for each language
cli-help-policy-mobileconfig = Prints a configuration profile for macOS, every setting commented out
cli-help-policy-manifest = Prints the manifest for profile editors instead
cli-help-policy-toml = Prints a policy.toml, every setting commented out
cli-help-completions = Prints completions for a shell
cli-help-shell = bash, zsh, fish or powershell
cli-help-man = Prints the manual page
cli-help-fix = Takes a step of a guide after asking, such as switching on automatic time
cli-help-fix-id = What to change
cli-help-explain = Says what an error means and what to do
cli-help-error-text = A code, a message or your own words; without it standard input is read
cli-help-platform = What you are enrolling: windows, macos, linux, ios or android
cli-help-limit = The most answers that are shown
cli-help-scan = Finds known errors in logs, folders and archives
cli-help-scan-path = A log, a folder or an archive; without it this computer’s own enrollment logs
cli-help-yes = Does not ask
cli-help-undo = Puts back what the last change, or the last of its kind, took away

## Sentences of the terminal program

# Variables:
#   $path (text): the policy file that is being tried
cli-note-trial-policy = Trying the policy in { $path }: this is not what holds on this computer.
# Variables:
#   $argument (text): what was typed
#   $value (text): its value; not used here
cli-error-unknown-argument = “{ $argument }” is not an option of this command; --help lists them.
# Variables:
#   $argument (text): what was typed
#   $value (text): its value; not used here
cli-error-unknown-command = “{ $argument }” is not a command; --help lists them.
# Variables:
#   $argument (text): what is missing
#   $value (text): its value; not used here
cli-error-missing-argument = This command needs { $argument }; --help tells more.
# Variables:
#   $argument (text): the option
#   $value (text): its value; not used here
cli-error-missing-value = { $argument } needs a value; --help tells more.
# Variables:
#   $argument (text): the option
#   $value (text): what was typed
cli-error-invalid-value = “{ $value }” is not something that { $argument } takes; --help tells more.
# Variables:
#   $argument (text): the option, may be empty
#   $value (text): its value, may be empty
cli-error-usage = This combination of options does not work; --help tells which ones there are.
# Variables:
#   $path (text): the file
#   $detail (text): what the system said
cli-error-unreadable = We tried to read { $path } and could not ({ $detail }). Check that the file exists and that you may read it.
# Variables:
#   $path (text): the file
#   $detail (text): where and what is wrong
cli-error-damaged-recording = { $path } is neither a report nor a facts document ({ $detail }). Ask for the file again.
# Variables:
#   $path (text): the file
#   $program (text): the version that wrote it
cli-error-newer-recording = { $path } was written by version { $program }, which is newer than this program. Update this program and try again.
# Variables:
#   $detail (text): what went wrong, in technical words
cli-error-bug = Something went wrong in this program itself ({ $detail }). Try again, and tell your IT team if it stays.

## Reports

# $name (text): the part
# $bytes (words): its size
# $count (number): how often something was masked in it
# $detail (text): not used here
report-part = { $name }: { $bytes }, { $count } masked
# $name (text): the part
report-part-left-out = { $name }: left out
# $name (text): the source
report-part-not-found = { $name }: nothing there
# $name (text): the source
# $detail (text): what the system said
report-part-failed = { $name }: not collected ({ $detail })
# $path (text): where the report is
# $bytes (words): its size
# $reference (text): its short name
report-written = The report is { $path } ({ $bytes }). Its reference is { $reference }.
# $bytes (words): size of all parts
# $reference (text): its short name
report-listed = The report would hold { $bytes }; nothing was written.
# $path (text): where it should have gone
# $detail (text): what the system said
report-not-written-no-space = We tried to write { $path } and there is not enough space ({ $detail }). Choose another place.
# $path (text): where it should have gone
# $detail (text): what the system said
report-not-written-not-permitted = We tried to write { $path } and may not ({ $detail }). Choose another folder.
# $path (text): where it should have gone
# $detail (text): what the system said
report-not-written-not-found = We tried to write { $path } and the folder is not there ({ $detail }). Choose another folder.
# $path (text): where it should have gone
# $detail (text): what the system said
report-not-written-other = We tried to write { $path } and could not ({ $detail }). Choose another folder.
# $detail (text): what went wrong, in technical words
report-not-written-bug = Something went wrong in this program itself ({ $detail }). Try again, and tell your IT team if it stays.
# $amount (words): how much of how much, and how long it still takes
report-progress = Making the report: { $amount }
report-not-written-cancelled = You ended it; no report was written.
# $detail (text): what is wrong with it
report-not-written-seal-key = IT’s key for sealing reports cannot be used ({ $detail }), so no report was written. Mend report.seal-to in the policy.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-unreadable = We tried to read { $path } and could not ({ $detail }). Check that the file exists and that you may read it.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-damaged = { $path } is damaged or no report ({ $detail }). Ask for the report again.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-sealed = { $path } is sealed. Name the file with your private key: --identity FILE.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-other-key = { $path } is sealed to another key than the one you named. Try your other keys, or ask who has the right one.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-identity = The private key could not be used ({ $detail }). Name a file as age-keygen writes it.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-no-report = { $path } is an archive, but holds no manifest: this is not a report. Ask for the report again.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-newer = { $path } was written by a newer program: version { $detail } is needed. Update this program and try again.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-too-large = { $path } would unpack to more than a report can hold, so it was not unpacked. Ask where it comes from.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-not-empty = { $detail } is not an empty folder. Name one that is empty or not there yet.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-no-part = { $path } holds no { $detail }. Ask for the report again, with this part in it.
report-mismatch-changed = other content than when it was made
report-mismatch-missing = missing
report-mismatch-unlisted = not part of the report as it was made
report-mismatch-damaged = damaged
report-mismatch-unsafe-name = its name could write outside the folder, so nothing was unpacked
report-mismatch-not-a-file = a link or no ordinary file, so nothing was unpacked
report-mismatch-same-name = two parts have one name on some systems, so nothing was unpacked
report-mismatch-hidden = the archive holds more than its parts, so nothing was unpacked
report-mismatch-not-written = could not be written
# $name (text): the part
# $bytes (words): its size
report-opened-part = { $name }: { $bytes }
# $detail (text): what does not fit
report-opened-problem = Does not fit: { $detail }
# $reference (text): the report's short name
report-verified = Report { $reference }: every part is there and unchanged.
# $reference (text): the report's short name
report-not-verified = Report { $reference } was changed or damaged after it was made. Ask for it again.
# $kind (text): what was given
# $kinds (text): the kinds there are
cli-error-unknown-kind = “{ $kind }” is no kind of output that this program reads. It reads { $kinds }.
# $kind (text): what was given
cli-error-log-kind = “{ $kind }” holds messages and no state of a computer; look for known errors in it with scan.
# $one (text): a kind of output
# $other (text): a kind of output of another system
cli-error-mixed-systems = { $one } and { $other } are from different systems; give the outputs of one computer at a time.
# $path (text): the file
# $kind (text): the kind it should be
cli-error-not-that-kind = { $path } does not look like the output of { $kind }. Check which program wrote it.

## Changes

fix-nothing-to-do = There is nothing to change here.
fix-will-change = This will change:
fix-agree = Type yes to agree, anything else to leave everything as it is.
fix-yes = yes
fix-not-agreed = Nothing was changed.
# $path (text): the folder of the backup
fix-done = Done. What is needed to undo it is kept in { $path } for 90 days; undo puts it back.
fix-undone = Everything is as it was before.
# $detail (text): what the system said
fix-not-permitted = This system did not permit the change, and nothing was changed ({ $detail }). Ask your IT team.
# $detail (text): not used here
fix-no-backup = There is no change of this kind that could be undone.

## Known errors

# $title (text): what is wrong
explain-could-be = Could be: { $title }
explain-legacy = This belongs to the old Intune client or a system that is no longer supported.
explain-nothing = Nothing is known about this. Send IT the report: they can find out.

## Known errors in logs

# $done (words): size of what has been read
# $all (words): size of all that is read
scan-progress = Looking through the logs: { $done } of { $all }
# $file (text): the file
# $line (number): the line in it
# $count (number): how often the error is there
# $time (text): when, empty where the log does not say
scan-place = { $time } { $file }, line { $line }{ $count ->
    [1] { "" }
   *[other] , { $count } times
}
# $count (number): how many known errors
# $files (number): how many files were read
# $bytes (words): their size
scan-done = { $count ->
    [0] No known error
    [one] One known error
   *[other] { $count } known errors
} in { $files ->
    [one] one file
   *[other] { $files } files
} ({ $bytes }).
# $file (text): the file
# $why (text): a sentence
scan-unread = { $file }: { $why }
# $detail (text): what the system said
scan-unreadable = This could not be read ({ $detail }).
# $detail (text): not used here
scan-not-text = This holds no text that could be searched.
# $detail (text): not used here
scan-too-large = This archive unpacks to more than is searched; its beginning was.
# $detail (text): what is wrong with it, in technical words
scan-damaged = This is damaged, or packed in a way that is not known ({ $detail }).
# $detail (text): not used here
scan-too-many = There are more files than are searched at once; the first of them were.
cli-help-send = Sends a report to where IT’s policy says; makes one first unless a file is named
cli-help-send-report = A report that was written before
cli-help-outbox = Reports that wait here, and receipts of those that were sent
cli-help-outbox-list = Lists them
cli-help-outbox-retry = Sends one now
cli-help-outbox-remove = Takes one away for good
cli-help-outbox-id = The report’s reference

## Many reports

# $done (number): reports that were read
# $all (number): all of them
triage-progress = Reading the reports: { $done } of { $all }
# $count (number): reports that count
# $damaged (number): files that could not be read
# $duplicates (number): further files of a report that counts already
triage-sum =
    { $count ->
        [one] { $count } report
       *[other] { $count } reports
    }; { $damaged ->
        [0] every one could be read
        [one] { $damaged } could not be read
       *[other] { $damaged } could not be read
    }{ $duplicates ->
        [0] { "." }
        [one] ; { $duplicates } was there twice.
       *[other] ; { $duplicates } were there twice.
    }
# $percent (number): a share of the reports
triage-percent = { $percent } %
triage-causes = Causes
triage-errors = Known errors in the logs
triage-systems = Systems
triage-days = Days
triage-weeks = Weeks, by their Monday
# $cause (words): name of a check
# $count (number): in how many reports
triage-most = mostly { $cause } ({ $count })
# $count (number): how many more
triage-more = and { $count } more
# $detail (text): what the system said
triage-failed = We tried to sum the reports up and could not ({ $detail }). Check the folder and the place that the result goes to.
