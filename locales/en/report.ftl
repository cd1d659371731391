### The report's page for IT.

summary-title = Enrollment report
summary-taken = Taken
# $zone (words): distance from UTC, "UTC+8"
# $time (words): the real time
summary-real-time = { $zone }; real time was { $time }
summary-system = System
summary-device = Device
summary-device-named = Name in your records:
summary-person = Person
# $language (words): the language's own name
summary-reads = reads { $language }
summary-managed = Managed by
summary-managed-none = Nobody
# $date (words): a day
summary-since = since { $date }
# $count (number): how many more
summary-and-more = and { $count } more
summary-policy = Policy
summary-policy-none = None set
summary-policy-in-force = In force
summary-policy-trial = Being tried, not in force
# $count (number): how many of IT's settings could not be used
summary-policy-problems =
    { $count ->
        [one] { $count } setting could not be used
       *[other] { $count } settings could not be used
    }
# $name (words): the label
# $value (words): what it says
summary-labelled = { $name }: { $value }
summary-not-seen = Not seen
summary-note = In their words:
summary-contact = How to reach them:
summary-wrong = What is wrong
summary-nothing-wrong = No check found a problem. See the known errors below, and what could not be checked.
summary-result = Result
summary-seen = What the person saw
summary-evidence = Evidence
summary-who-it = for IT
summary-who-person = for the person
summary-who-vendor = for the maker of the system
summary-who-unknown = not known
# $step (words): a sentence that says what to do
summary-next = Next: { $step }
# $name (words): name of the check
# $why (words): a sentence that says why nothing was seen
summary-unseen = { $name }: { $why }
# $checks (words): ids of checks, already joined
summary-explains = explains { $checks }
summary-errors = Known errors in the logs, newest first
summary-errors-none = No known error is in the logs that were collected.
# $count (number): how many more
summary-errors-more =
    { $count ->
        [one] { $count } more is in known-errors.json.
       *[other] { $count } more are in known-errors.json.
    }
summary-last-seen = Last seen
summary-timeline = When
summary-code = Code
summary-meaning = Meaning
summary-times = Times
summary-where = Where
summary-no-time = no time
# $first (words): day and time of the oldest error
# $last (words): day and time of the report, or of a newer error
summary-axis = “When” runs from { $first } to { $last }.
# $count (number): how many checks
summary-fine = Fine: { $count }
# $count (number): how many checks
summary-unknown = Could not check: { $count }
# $count (number): how many checks
summary-not-applicable = Does not apply: { $count }
# $count (number): how many checks
summary-not-built = Not looked at by this version: { $count }
summary-collected = What is in this report
summary-part = Part
summary-kept = Kept of present
summary-masked-column = Masked
summary-note-column = Note
# $kept (words): a size, "1.1 MB"
# $present (words): a size, "4 MB"
summary-kept-of = { $kept } of { $present }
# $folder (text): a folder of the report
# $count (number): how many files in it
summary-files =
    { $count ->
        [one] { $folder }, { $count } file
       *[other] { $folder }, { $count } files
    }
summary-part-whole = complete
summary-part-cut = the newest part
# $count (number): how many more
summary-parts-more =
    { $count ->
        [one] { $count } more is in manifest.json.
       *[other] { $count } more are in manifest.json.
    }
# $parts (words): names of parts, already joined
summary-left-out = Left out by the person: { $parts }.
# $part (text): name of a source
# $detail (text): what was tried and what came back, in the system's words
summary-not-collected = Not collected: { $part } ({ $detail }).
# $parts (words): names of sources, already joined
summary-not-here = Not on this computer: { $parts }. manifest.json says where we looked.
# $kinds (words): what was masked and how often, already joined
summary-masked = Masked: { $kinds }. The same thing has the same stand-in throughout.
# $program (words): version of the program
summary-footer = Enrollment Helper { $program }. Times are this computer’s own. “What the person saw” is the window’s own text; replay shows all of it again, in your language.
