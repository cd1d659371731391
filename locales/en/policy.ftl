## What is wrong with a policy

# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what the system said
policy-problem-unreadable = The policy { $place } could not be read ({ $detail }). It is ignored.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): the most there may be, in bytes
policy-problem-too-long = The policy { $place } is longer than { $detail } bytes. It is ignored.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
policy-problem-not-text = { $place }: this is not text in UTF-8. The policy is ignored until it is saved as UTF-8.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what stands there
policy-problem-not-toml = { $place }: this is not TOML: { $detail } The policy is ignored; a line reads name = value.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what stands there
policy-problem-not-json = { $place }: this is not JSON: { $detail } The policy is ignored; it has to be one object, as the schema describes it.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
policy-problem-not-property-list = { $place }: this is not a property list with a dictionary on top. The policy is ignored.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
policy-problem-signed = The profile { $place } is signed, so it cannot be read here. Check it before it is signed.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): the payload type
policy-problem-no-payload = The profile { $place } sets nothing for this program: it needs a payload of type { $detail }.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what stands there
policy-problem-not-registry-export = { $place }: this is not an export of the registry: { $detail } The policy is ignored.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): the file, folder or key that others can write
policy-problem-not-trusted = The policy { $place } is ignored: somebody who is not an administrator could change { $detail }.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
policy-problem-unknown-key = { $place }: there is no setting named { $key }. It is ignored. The reference lists all settings.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): the key that was probably meant
policy-problem-unknown-key-near = { $place }: there is no setting named { $key }. It is ignored. Did you mean { $detail }?
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): the names in the group
policy-problem-group-not-value = { $place }: { $key } is a group of settings and takes no value itself. It is ignored. In it there are: { $detail }.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
policy-problem-not-for-users = { $place }: { $key } holds for the whole computer and cannot be set for one user. It is ignored; set it in the computer's policy.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): what stands there
#   $allowed (text): what the key may hold
policy-problem-wrong-value = { $place }: { $key } cannot be { $detail }. It takes { $allowed }; the default is used instead.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): what stands there
#   $allowed (text): what the key may hold
policy-problem-wrong-entry = { $place }: { $key } cannot be { $detail }. It takes { $allowed }; this entry is ignored, the others hold.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): the id that is not known
policy-problem-unknown-thing = { $place }: { $key } names { $detail }, which this program does not have. This entry is ignored, the others hold.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): the fields that there are
policy-problem-unknown-field = { $place }: there is no { $key }. This entry is ignored, the others hold. An entry has: { $detail }.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $allowed (text): what the key may hold
policy-problem-missing-field = { $place }: { $key } is missing. It takes { $allowed }; this entry is ignored, the others hold.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): how many there are
#   $allowed (text): what the key may hold
policy-problem-too-many = { $place }: { $key } has { $detail } entries. It takes { $allowed }; those beyond are ignored.

# Variables:
#   $place (text): file, registry key or preference domain
#   $line (number): line in the file
policy-place-line = { $place }, line { $line }

# Variables:
#   $most (number): most characters
policy-allowed-text = text of one line, at most { $most } characters
policy-allowed-colour = a colour such as #115e6b
policy-allowed-mail = a mail address
policy-allowed-language = a language tag such as zh-TW
# Variables:
#   $least (number): smallest value
#   $most (number): largest value
policy-allowed-number = a whole number from { $least } to { $most }
policy-allowed-switch = true or false
# Variables:
#   $names (text): the words there are
policy-allowed-choice = one of { $names }
policy-allowed-identifier = a name of letters, digits, hyphens and underscores
policy-allowed-host = a host name such as mdm.linden.example
policy-allowed-version = a version such as 14.0
policy-allowed-path = the full path of a file or folder
policy-allowed-link = an address that begins with https://, without a name or password in it
policy-allowed-address = an address that begins with https://, without a name or password before the host
# Variables:
#   $between (text): the character between name and value
policy-allowed-pair = a name and a value with { $between } between them
policy-allowed-mail-server = a mail server such as smtps://mail.linden.example:465, or smtp://mail.linden.example:587 for STARTTLS
policy-allowed-pin = SHA-256 of a public key in base64, 44 characters
policy-allowed-public-key = an age public key, which begins with age1
# Variables:
#   $most (number): most entries
#   $each (text): what each may be
policy-allowed-list = a list of at most { $most }, each { $each }
# Variables:
#   $most (number): most characters
policy-allowed-words = the text under its language's tag, such as en or zh-TW, at most { $most } characters each
# Variables:
#   $most (number): most entries
#   $needed (text): fields that every entry has
#   $others (text): fields that an entry may have
policy-allowed-entries = at most { $most } entries with { $needed }, and if you like { $others }
# Variables:
#   $most (number): most entries
#   $needed (text): fields that every entry has
policy-allowed-entries-whole = at most { $most } entries with { $needed }

## What is shown of a policy

policy-none = No policy is set on this computer; the defaults hold.
policy-fine = Every setting is right.
# Variables:
#   $key (text): the key
#   $value (text): its value
#   $from (text): where it comes from
policy-line = { $key } = { $value } (from { $from })
# The notice over the window when something in the policy is wrong.
policy-notice = Some of your IT team's settings could not be used
policy-notice-text = Everything else works. Your IT team sees this in the report, too.
# Variables:
#   $count (number): how many are not shown
policy-notice-more = Further settings that could not be used: { $count }. All of them: enrollment-helper-cli policy show
# The notice over the window while a policy is tried.
policy-notice-trial = A policy is being tried
policy-notice-trial-text = What you see is not what holds on this computer.

## Groups of settings, as headings

policy-group-organisation = Your organisation
policy-group-language = Language
policy-group-sign-in = Sign-in
policy-group-management = Management
policy-group-checks = Checks
policy-group-thresholds = Thresholds
policy-group-browsers = Browsers
policy-group-minimum-versions = Lowest versions
policy-group-network = Network
policy-group-report = Report
policy-group-errors = Known errors of your own
policy-group-texts = Texts of your own
policy-group-destination = Destinations of reports

## Settings: a short name, and what it means to IT

policy-key-organisation-name = Name of IT
    .meaning = The name that employees know IT by. It takes the place of “your IT team” everywhere.
policy-key-organisation-colour = Colour
    .meaning = A colour that employees know, for the mark beside IT's name.
policy-key-organisation-phone = Telephone
    .meaning = IT's telephone number, as it should be read out or dialled.
policy-key-organisation-mail = Mail address
    .meaning = IT's mail address.
policy-key-organisation-hours = Hours
    .meaning = When IT can be reached, in your own words.
policy-key-language = Language of IT
    .meaning = The language that IT reads. The report's summary is written in it, with the employee's language beside it.
policy-key-sign-in-domain = Domain of work addresses
    .meaning = What stands behind the @ of work addresses. With it nobody is asked for their address.
policy-key-management-server = Management server
    .meaning = Host of the management service that computers should belong to, when it is not Intune's. A computer that belongs to another one has a problem.
policy-key-checks-off = Checks that are off
    .meaning = Ids of checks that are not made, such as vbscript. They show as not applicable.
policy-key-checks-network = Network checks
    .meaning = Whether checks may use the network. Off, nothing is contacted until a report is sent.
policy-key-thresholds-clock-fail-seconds = Clock: wrong from
    .meaning = Seconds by which a clock may be off; beyond that it stops enrollment.
policy-key-thresholds-clock-attention-seconds = Clock: worth fixing from
    .meaning = Seconds by which a clock may be off before that is worth fixing.
policy-key-thresholds-uptime-attention-days = Days without a restart
    .meaning = Days after which a restart is worth it.
policy-key-thresholds-disk-fail-mebibytes = Free space: too little below
    .meaning = MiB of free space on the system volume; less stops enrollment.
policy-key-thresholds-disk-attention-mebibytes = Free space: worth fixing below
    .meaning = MiB of free space on the system volume; less is worth fixing.
policy-key-browsers-accepted = Accepted browsers
    .meaning = Browsers that your sign-in works with, the best one first. Without it: Edge, Chrome, Firefox and Safari, by system.
policy-key-minimum-versions-windows = Windows build
    .meaning = The lowest build of Windows that may be enrolled.
policy-key-minimum-versions-macos = macOS version
    .meaning = The lowest version of macOS that may be enrolled.
policy-key-minimum-versions-ubuntu = Ubuntu release
    .meaning = The lowest release of Ubuntu that may be enrolled.
policy-key-minimum-versions-rhel = Red Hat release
    .meaning = The lowest release of Red Hat Enterprise Linux that may be enrolled.
policy-key-network-extra-hosts = Further hosts
    .meaning = Hosts that enrollment needs at your place besides Microsoft's. Each must be reachable.
policy-key-report-log-sources = Further logs
    .meaning = Files and folders that belong into a report, as full paths. Paths of other systems are passed over.
policy-key-report-redaction-words = Further words to mask
    .meaning = Words that are masked in every report, such as names of projects and customers.
policy-key-report-diagnostic-areas = Areas of Windows' own diagnostics
    .meaning = Areas that MdmDiagnosticsTool.exe may pack into a report on Windows. Without it that tool is not started.
policy-key-report-seal-to = Public keys
    .meaning = age public keys of IT. With any, a report is encrypted to all of them before it leaves the computer.
policy-key-report-device-name = Computer's name
    .meaning = Whether a report names the computer. The employee sees that before sending.
policy-key-report-device-serial = Serial number
    .meaning = Whether a report holds the computer's serial number. The employee sees that before sending.
policy-key-errors-entries = Known errors
    .meaning = Errors of your own services, or your own words for a built-in one: give it that one's id. They are looked up before the built-in ones.
policy-key-texts-entries = Texts
    .meaning = Sentences of the program in your own words, by the ids of locales/*/*.ftl. They are shown letter by letter.
policy-key-destination-order = Order
    .meaning = Which destination is tried first. Those that are not named follow.
policy-key-destination-expiry-days = Days that a report waits
    .meaning = Days after which a report that could not be sent is given up.
policy-key-destination-pins = Pinned keys
    .meaning = Public keys (SHA-256 of the SPKI) of which a server's certificates must hold one. Without it the system's roots decide.
policy-key-destination-folder = Folder
    .meaning = A folder or network share that reports are put into.
policy-key-destination-folder-limit-mebibytes = Folder: largest report
    .meaning = MiB of the largest report that is put into the folder.
policy-key-destination-https = Web form
    .meaning = A web server that takes the report as a form (multipart/form-data), such as a rageshake server.
policy-key-destination-https-token = Web form: token
    .meaning = A client token, sent as Authorization: Bearer. Users of the computer can read it.
policy-key-destination-https-headers = Web form: headers
    .meaning = Further headers for the web server.
policy-key-destination-https-fields = Web form: fields
    .meaning = Further fields of the form.
policy-key-destination-https-file-field = Web form: name of the file's field
    .meaning = The field of the form that holds the report.
policy-key-destination-https-file-name = Web form: file name
    .meaning = The file's name in the form; the word reference in braces stands for the report's reference.
policy-key-destination-https-limit-mebibytes = Web form: largest report
    .meaning = MiB of the largest report that the web server takes.
policy-key-destination-ticket = Upload ticket
    .meaning = An endpoint of yours that hands out an address to upload to (S3, GCS, Azure, MinIO).
policy-key-destination-ticket-token = Upload ticket: token
    .meaning = A client token for that endpoint, sent as Authorization: Bearer. Users of the computer can read it.
policy-key-destination-ticket-headers = Upload ticket: headers
    .meaning = Further headers for that endpoint.
policy-key-destination-ticket-hosts = Upload ticket: hosts
    .meaning = Hosts that the endpoint may send a report to. Without it: any.
policy-key-destination-ticket-limit-mebibytes = Upload ticket: largest report
    .meaning = MiB of the largest report that goes this way.
policy-key-destination-azure-blob = Azure Blob Storage
    .meaning = A container of Azure Blob Storage with its shared access signature. The right to create suffices.
policy-key-destination-azure-blob-limit-mebibytes = Azure Blob Storage: largest report
    .meaning = MiB of the largest report that goes there.
policy-key-destination-tus = tus server
    .meaning = A tus server's address, where uploads are created. Uploads that break off go on where they were.
policy-key-destination-tus-token = tus server: token
    .meaning = A client token for that server, sent as Authorization: Bearer. Users of the computer can read it.
policy-key-destination-tus-headers = tus server: headers
    .meaning = Further headers for that server.
policy-key-destination-tus-limit-mebibytes = tus server: largest report
    .meaning = MiB of the largest report that goes there.
policy-key-destination-mail = Mailbox
    .meaning = The mailbox that reports go to. Without a mail server the person's own mail program sends them.
policy-key-destination-mail-server = Mail server
    .meaning = The mail server that takes the reports.
policy-key-destination-mail-from = Mail: sender
    .meaning = The sender's address, where the mail server wants another one than the mailbox's.
policy-key-destination-mail-user = Mail: user
    .meaning = Who signs in to the mail server, where it wants that.
policy-key-destination-mail-password = Mail: password
    .meaning = With which password. Users of the computer can read it.
policy-key-destination-mail-limit-mebibytes = Mail: largest report
    .meaning = MiB of the largest report that goes by mail. Mail adds a third on the way.

## Fields of entries

policy-field-errors-entries-id = Its name; the id of a built-in entry puts these words in its place.
policy-field-errors-entries-codes = Codes, as screens and logs show them.
policy-field-errors-entries-messages = What screens say, in any language.
policy-field-errors-entries-platforms = Systems that show it. Without it: all.
policy-field-errors-entries-actor = Who can fix it.
policy-field-errors-entries-checks = Ids of checks that can see the cause.
policy-field-errors-entries-steps = Ids of steps that the program has.
policy-field-errors-entries-link = A page of yours about it.
policy-field-errors-entries-title = What is wrong, in one sentence.
policy-field-errors-entries-meaning = What it means to the person.
policy-field-errors-entries-advice = A first step in your own words.
policy-field-texts-entries-id = The text's id, with .name behind it for one of its attributes.
policy-field-texts-entries-text = What stands there instead.

## What is said around them in templates and the reference

# Variables:
#   $allowed (text): what the setting may hold
policy-explain-allowed = It takes { $allowed }.
# Variables:
#   $value (text): what holds without the setting
policy-explain-default = Without it { $value } holds.
# Variables:
#   $value (text): a value
policy-explain-example = For example: { $value }
policy-explain-user = It can be set for the computer or for a user; the computer's policy wins.
policy-explain-computer = It can be set for the computer only.
policy-explain-json = Each line is one entry, written as JSON.
policy-template-supported = Every version of Windows that Enrollment Helper runs on
policy-template-description = Settings of Enrollment Helper: whom employees turn to, what is checked, and where reports go.
# The comment at the start of policy.toml; lines are broken by the program.
policy-template-head = The policy of Enrollment Helper on this computer. Remove the # at the start of what you want to set. The file belongs to /etc/enrollment-helper/policy.toml, is root's and writable by nobody else, and so are the folders above it; else it is ignored. Check it with: enrollment-helper-cli policy check policy.toml
# The comment at the start of the configuration profile.
policy-template-profile = Take what you want to set out of its comment marks, and send the profile with your management service to the computer. Check it before it is signed with: enrollment-helper-cli policy check FILE
# The heading of the reference page.
policy-reference-title = Policy reference
policy-reference-intro = Everything IT can decide, on every system by the same names. This page and the templates in `policy/` are made from one definition; `enrollment-helper-cli policy schema`, `policy admx`, `policy mobileconfig` and `policy toml` print them.
policy-reference-places = Where it lies
policy-reference-trust = A policy is read only where an ordinary user cannot write. Anything else is ignored, and said in the window and by `enrollment-helper-cli policy show`.
policy-reference-place-windows = The registry, `HKLM\SOFTWARE\Policies\Enrollment Helper`: groups are keys below it, settings are values. Group Policy and Intune write it from `policy/EnrollmentHelper.admx`. What the person could write without administrator's rights is ignored.
policy-reference-place-macos = Managed preferences of the domain `org.enrollment-helper.EnrollmentHelper`, as a configuration profile sets them (`policy/enrollment-helper.mobileconfig`; the manifest for profile editors and the JSON schema for Jamf Pro lie beside it). Only forced values are read: `/Library/Managed Preferences`, root's, without links.
policy-reference-place-linux = `/etc/enrollment-helper/policy.toml` (start from `policy/policy.toml`). It and every folder above it are root's, writable by nobody else, and no links.
policy-reference-users = Settings marked ² can also be set for one user: below `HKCU` on Windows, in `/Library/Managed Preferences/NAME` on macOS. The computer's policy wins. ¹ stands outside of all groups.
policy-reference-forms = How values are written
policy-reference-forms-text = The same in four forms. `enrollment-helper-cli policy check FILE` takes TOML, JSON, a property list or an unsigned configuration profile, and an export of the registry (`.reg`).
# TOML, the format.
policy-reference-form-toml = In TOML
# JSON, the format.
policy-reference-form-json = In JSON
policy-reference-form-list = Property list
policy-reference-form-registry = Registry
policy-reference-kind-text = Text
policy-reference-kind-number = Number
policy-reference-kind-switch = On or off
policy-reference-kind-list = List
policy-reference-kind-entries = Entries
policy-reference-kind-words = Several languages
policy-reference-registry-text = a value of type `REG_SZ`
policy-reference-registry-number = `REG_DWORD`, or digits in `REG_SZ`
policy-reference-registry-switch = `REG_DWORD`, 1 or 0
policy-reference-registry-list = a key of the setting's name with values `1`, `2`, … (as Group Policy writes lists), or one `REG_MULTI_SZ`, or one `REG_SZ` with commas between names
policy-reference-registry-entries = a list as above whose values are JSON text, one entry each; or keys `1`, `2`, … with the fields in them
policy-reference-registry-words = a key with one value a language: `en`, `zh-TW`
policy-reference-broken = What cannot be used is named with its file, line and setting, with what stands there and what it takes; the rest holds. Of a list, the entries that fit hold. Entries count from 1: `errors.entries[2].link`. Names may be written in capitals or small letters.
policy-reference-column-key = Setting
policy-reference-column-meaning = What it means
policy-reference-column-takes = What it takes
policy-reference-column-default = Without it
policy-reference-column-field = Field
# Variables:
#   $key (text): the setting
policy-reference-fields = Each entry of `{ $key }` has these fields; those with * are needed.
