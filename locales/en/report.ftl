### The report's page for IT.

summary-title = Enrollment report
summary-taken = Taken
summary-system = System
summary-reads = The person reads
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
summary-result = Result
summary-seen = What the person saw
summary-evidence = Evidence
summary-who-it = for IT
summary-who-person = for the person
summary-who-vendor = for the maker of the system
summary-who-unknown = not known
# $name (words): name of the check
# $why (words): a sentence that says why nothing was seen
summary-unseen = { $name }: { $why }
# $checks (words): ids of checks, already joined
summary-explains = explains { $checks }
# $count (number): how many checks
summary-fine = Fine: { $count }
# $count (number): how many checks
summary-not-applicable = Does not apply: { $count }
# $count (number): how many checks
summary-not-built = Not looked at by this version: { $count }
summary-collected = What is in this report
summary-part = Part
summary-kept = Kept of present
summary-masked-column = Masked
summary-note-column = Note
summary-kept-none = none
# $kept (words): a size, "1.1 MB"
# $present (words): a size, "4 MB"
summary-kept-of = { $kept } of { $present }
summary-part-whole = complete
summary-part-cut = the newest part
summary-part-left-out = left out by the person
summary-part-not-found = not found; manifest.json says where we looked
# $detail (text): what was tried and what came back, in the system's words
summary-part-failed = not collected: { $detail }
# $kinds (words): what was masked and how often, already joined
summary-masked = Masked: { $kinds }. The same thing has the same stand-in throughout.
# $program (words): version of the program
summary-footer = Enrollment Helper { $program }. Times are this computer’s own. “What the person saw” is the window’s own text.
