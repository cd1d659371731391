### The window. Messages whose id starts with `window-` and that have no variables reach the page as its fixed words, by id.
### Everything else is formatted before it gets there.

## Places and the rail

window-product-name = Enrollment Helper
window-title = Enrollment Helper
window-places = Places
window-place-computer = This computer
window-place-look-up = Look up an error
window-place-send = Send to IT
window-person-title = Need a person?
window-person-phone = Phone
window-person-mail = Mail
window-person-hours = Hours
window-count-to-fix = to fix
window-count-question = question
window-person-dialog = How to reach your IT team

## Buttons

window-button-show-how = Show me how
window-button-what-it-means = What this means
window-button-back = Back
window-button-check-again = Check again
window-button-checking-again = Checking again…
window-button-yes = Yes
window-button-no = No
window-button-save-report = Save report…
window-button-saving-report = Saving…
window-button-save-again = Save another copy…
window-button-prepare-report = Prepare report
window-button-prepare-anew = Prepare anew
window-button-preparing-report = Preparing…
window-button-open-part = Open
window-button-leave-out = Leave out
window-button-put-back = Put back
window-button-copy = Copy
window-button-copied = Copied
window-button-close = Close
window-button-next-problem = Next problem
window-button-next-step = Done, next step
window-button-step-back = Back one step
window-button-other-way = Another way
window-button-look-again = Check now
window-button-send-to-it = Send to IT

## This computer

window-group-you = You can fix these
window-group-it = Only your IT team can fix this
window-group-question = Only you can answer this
window-kicker-question = A question that only you can answer
window-group-unknown = Could not check
window-group-fine = Fine
window-group-time = Time
window-group-system = System
window-group-account = Browser and account
window-group-enrollment = Earlier enrollments
window-group-network = Network
window-word-pass = Fine
window-word-attention = Worth fixing
window-word-fail = Needs fixing
window-word-unknown = Could not check
window-word-not-applicable = Does not apply
window-word-checking = Checking
window-word-hidden = Explained by another problem
window-checks-label = Checks
window-no-change-while-checking = This takes a few seconds. Nothing is changed and nothing is sent.
window-you = You
window-your-it-team = Your IT team
window-vendor = The maker of the system

## A guide

window-guide-steps = Steps
window-guide-why = Why this matters
window-guide-step-done = Done
window-guide-checks-again = We check again whenever you return to this window.
window-guide-still = Just checked: still the same.
window-guide-looking = Checking again…
window-guide-time-here = This computer
window-guide-time-real = Real time
window-guide-now-it = From here on it is for IT
window-guide-now-it-text = You have done your part. Send IT the results, and they go on from here.
window-guide-all-fixed = Everything you could fix is fixed.
window-guide-all-fixed-text = Try to enroll again now.
window-guide-fixed-title = This is right now.
window-guide-fixed-text = We have just checked again. You can go on.
window-guide-answer-hint = Compare with a phone or a wall clock. If you are travelling, answer for the place where you are now.
window-guide-by-hand-title = This page did not open by itself.
window-fix-changes = This will change:
window-fix-kept = What is removed is kept for 90 days. You can undo this.
window-fix-agree = Change it
window-fix-not-now = Not now
window-fix-working = Changing. Your system may ask for permission.
window-fix-not-permitted = Your system did not permit this. Nothing was changed; your IT team can do it.
window-fix-made = Changed by this app
window-fix-undo = Undo

## The work address

window-account-label = Your work address
window-account-why = Some checks look at your company’s domain. Only the part behind the @ leaves this computer.
window-account-check = Check with it
window-guide-stuck-title = Stuck? Give IT the results and masked logs.
window-guide-stuck-text = Your place in this guide is kept.

## Look up an error

window-look-up-heading = Look up an error
window-look-up-heading-ios = What does the iPhone or iPad say?
window-look-up-heading-android = What does the phone say?
window-look-up-lead-phone = Keep the phone beside you. Everything you need is on this page.
window-look-up-label = What does the message say?
window-look-up-placeholder = Paste a code, a message or a line of a log
window-look-up-placeholder-phone = Type what the phone says
window-look-up-clear = Clear
window-look-up-hint = Codes and messages in any language, or your own words. What you type stays on this computer.
window-look-up-platform = I am enrolling
window-look-up-platform-here = This computer
window-look-up-platform-windows = Windows PC
window-look-up-platform-macos = Mac
window-look-up-platform-linux = Linux
window-look-up-platform-ios = iPhone or iPad
window-look-up-platform-android = Android phone
window-look-up-nothing = We know nothing about this. Send IT the report: they can find out.
window-look-up-unknown = We do not know this message
window-look-up-unknown-text = A wrong answer would cost you more time than none. Send it to IT: the words you typed go along.
window-look-up-other-words = Try other words
window-look-up-choose = Or choose what you see
window-look-up-live = On this computer, now
window-look-up-fits = So this answer most likely fits.
window-look-up-open-guide = Open the guide
window-look-up-steps = Show the steps
window-look-up-hide-steps = Hide the steps
window-look-up-code = Code
window-look-up-copy-steps = Copy these steps
window-look-up-foot-title = Nothing fits? Send it to IT.
window-look-up-foot-text = The words you typed go along.
window-look-up-note = The message says:
window-fine-look-up = Look it up
window-fine-example = For example 0x80180018 or “Something went wrong”
window-fine-no-message = No message left on the screen?
window-fine-logs = Search the logs of this computer
window-fine-logs-text = for known errors. It takes a few seconds.
window-fine-phone = I am enrolling a phone
window-fine-phone-text = Guides for iPhone, iPad and Android.
window-look-up-link = Open IT’s page about this
window-logs-own = Errors in this computer’s enrollment logs
window-logs-brought = Errors in your files
window-logs-drop = You can also drop log files, folders or a zip on this window. They are only read, and stay on this computer.
window-logs-drop-now = Let go to search these files
window-logs-drop-now-text = They are only read, and stay on this computer.
window-logs-choose = Choose log files
window-logs-stop = Stop searching
window-logs-own-again = Search this computer’s logs

## Send to IT

window-send-intro = This is all that goes into the report. Open any part to read it exactly as IT will, or leave it out.
window-send-nothing-sent = Nothing has left this computer.
window-send-see = See what is in it
window-send-parts = Parts of the report
window-send-parts-empty = Nothing has been collected yet.
window-send-part-left-out = Left out
window-send-part-always = Always part of the report
window-send-masked-heading = What was masked
window-send-note-label = What were you doing?
window-send-note-hint = Names, addresses and passwords in it are masked like everything else.
window-send-note-placeholder = For example: first sign-in on the new laptop, it failed twice.
window-send-contact-label = How can IT reach you?
window-send-contact-hint = This is the one thing that goes along exactly as you type it.
window-send-contact-placeholder = Phone or mail
window-send-optional = optional
window-send-reference-label = Your reference
window-send-reference-hint = You can already give it to IT on the phone.
window-send-preparing = Reading the logs and masking names, addresses and keys.
window-send-foot-title = Give IT the results and masked logs.
window-send-foot-text = Nothing leaves this computer before you press.
window-send-foot-fine = A clean result helps them, too.
window-send-foot-see = See what is sent

## Settings

window-settings = Settings
window-settings-language = Language
window-settings-language-system = Like the system
window-settings-theme = Colours
window-settings-theme-system = Like the system
window-settings-theme-light = Light
window-settings-theme-dark = Dark
window-settings-about = About
window-settings-version = Version
window-settings-licence = Free software under the MIT or Apache 2.0 licence.

## For screen readers only

window-spoken-fail = Problem, needs fixing
window-spoken-attention = Problem, worth fixing
window-spoken-unknown = Could not check
window-spoken-pass = Fine
window-spoken-step-you = A step for you
window-spoken-step-it = A step for your IT team
window-spoken-step-now = The step to do now
window-spoken-opens-guide = Opens the guide
window-spoken-language = Choose the language
window-spoken-progress = Progress of the checks
window-spoken-copied = The reference was copied.
window-spoken-part-left-out = The part was left out.
window-spoken-part-put-back = The part was put back.

## When something in the window itself goes wrong

window-trouble-title = The window lost touch with the program.
window-trouble-text = Close it and open it again. Nothing on this computer was changed.

## This computer: sentences with something in them

computer-headline-checking = Checking this computer…
# $count (number): how many problems the reader can fix
computer-headline-yours =
    { $count ->
        [one] { $count } thing to fix on this computer
       *[other] { $count } things to fix on this computer
    }
# $count (number): how many problems only IT can fix
computer-headline-theirs =
    { $count ->
        [one] { $count } thing only your IT team can fix
       *[other] { $count } things only your IT team can fix
    }
# $count (number): how many questions wait for the reader
computer-headline-questions =
    { $count ->
        [one] { $count } question that only you can answer
       *[other] { $count } questions that only you can answer
    }
# $count (number): how many checks could not look
computer-headline-unknown =
    { $count ->
        [one] We could not check { $count } thing
       *[other] We could not check { $count } things
    }
computer-headline-fine = Nothing wrong found on this computer
# $count (number): how many problems the reader can fix
computer-lead-yours =
    { $count ->
        [one] You can begin to fix it yourself.
       *[other] You can begin to fix these { $count } yourself.
    }
computer-lead-theirs = Send IT the report: it tells them what to do.
# $count (number): how many problems only IT can fix
computer-lead-also-theirs =
    { $count ->
        [one] One more is for your IT team.
       *[other] { $count } more are for your IT team.
    }
# $count (number): how many questions wait for the reader
computer-lead-also-questions =
    { $count ->
        [one] One question only you can answer.
       *[other] { $count } questions only you can answer.
    }
# $count (number): how many checks could not look
computer-lead-also-unknown =
    { $count ->
        [one] One thing could not be checked.
       *[other] { $count } things could not be checked.
    }
# $count (number): how many checks were fine
computer-lead-passed =
    { $count ->
        [one] One check was fine.
       *[other] { $count } checks were fine.
    }
computer-lead-unknown = Each one below says why, and what you can do. If enrollment still fails, send IT the report.
computer-lead-fine = If enrollment still fails, the message it showed is the best clue: look it up, or send IT the report.
# $count (number): how many checks were fine
computer-passed =
    { $count ->
        [one] { $count } check was fine
       *[other] { $count } checks were fine
    }
# $count (number): how many checks do not apply here
computer-not-applicable =
    { $count ->
        [one] { $count } does not apply to this computer
       *[other] { $count } do not apply to this computer
    }
# $duration (words): how long the reader’s own steps take
computer-effort = about { $duration }
# $effort (words): “about 5 minutes”
computer-lead-effort = That takes { $effort }.
# $zone (text): the zone that is set
# $offset (words): its distance from UTC
computer-question-place = { $zone } ({ $offset })
# $done (number): rows that have an answer
# $total (number): all rows
computer-progress = { $done } of { $total }
# $number (number): which problem this is
# $total (number): how many there are
computer-position = Problem { $number } of { $total }
# $checks (words): names of checks, already joined
computer-explains = This also explains: { $checks }.
# $cause (words): name of the check whose problem explains this one
computer-hidden = Follows from another problem: { $cause }
# $first (words): a sentence
# $second (words): the next one
sentences-joined = { $first } { $second }

## Send to IT: sentences with something in them

# $organisation (text): IT's name
send-heading = Send a report to { $organisation }
send-heading-unnamed = Send a report to IT
# $organisation (text): IT's name
send-receiver = You save the report as one file and give it to { $organisation }.
send-receiver-unnamed = You save the report as one file and give it to your IT team.
# $count (number): how many things were masked in all parts
send-masked =
    { $count ->
        [0] Nothing in it had to be masked.
        [one] { $count } name, address or key is masked, with a stand-in.
       *[other] { $count } names, addresses and keys are masked, each with a stand-in.
    }
# $shown (bytes): how much of the part is shown
# $all (bytes): how long the part is
send-part-cut = This is the beginning, { $shown } of { $all }. The rest goes along, masked in the same way. To read all of it, save the report and open it.
# $count (number): how many things were masked in this part
send-part-masked = { $count } masked
send-saved = The report is saved.
# $path (text): where it lies
# $organisation (text): IT's name
# $reference (text): the report's reference
send-saved-text = It is { $path }. Give that file to { $organisation } and tell them the reference { $reference }.
# $path (text): where it lies
# $reference (text): the report's reference
send-saved-text-unnamed = It is { $path }. Give that file to your IT team and tell them the reference { $reference }.
send-failed = The report could not be saved.
send-failed-no-space = There is not enough space there. Choose another place, such as a USB stick. What you typed is kept.
send-failed-not-permitted = This computer does not allow writing there. Choose another folder, such as your documents. What you typed is kept.
send-failed-not-found = That folder is no longer there. Choose another one. What you typed is kept.
send-failed-bug = Something went wrong in this program. Try again; if it stays so, tell IT by phone what this page says. What you typed is kept.
send-failed-cancelled = You ended it; nothing was sent or saved. What you typed is kept.
send-failed-seal-key = IT’s key for sealing reports cannot be used, so nothing was made that others could read. Tell IT: they have to mend report.seal-to. What you typed is kept.
send-failed-other = Try again, or choose another folder. What you typed is kept.

## Parts of the report, by their name in the archive

part-summary-html = Results
    .detail = One page for IT: what the page “This computer” shows
part-summary-txt = Results as plain text
    .detail = The same page without layout
part-facts-json = Facts about this computer
    .detail = System version, settings, answers from the network
part-verdicts-json = Results for programs
    .detail = What each check found, so that IT can evaluate it again
part-known-errors-json = Known errors in the logs
    .detail = Error codes found, with time, file and line
part-manifest-json = List of contents
    .detail = Where we looked, what was found and how much was masked
part-contact-json = How to reach you
    .detail = Exactly as you typed it
part-device-json = Computer name
    .detail = As your IT team’s policy asks, not masked
part-stand-ins-json = Key to the masks
    .detail = What each stand-in stands for; only IT can open it
part-note-txt = Your note
    .detail = What you wrote, with names masked
part-logs = Enrollment logs
    .detail = Logs of this computer that tell about enrollment
part-log-detail = A log of this computer
part-other-detail = A file that was added to the report

## What was masked, by rule

# $count (number): how often
masked-user =
    { $count ->
        [one] { $count } user name
       *[other] { $count } user names
    }
# $count (number): how often
masked-name =
    { $count ->
        [one] { $count } person’s name
       *[other] { $count } persons’ names
    }
# $count (number): how often
masked-host =
    { $count ->
        [one] { $count } computer name
       *[other] { $count } computer names
    }
# $count (number): how often
masked-domain =
    { $count ->
        [one] { $count } domain
       *[other] { $count } domains
    }
# $count (number): how often
masked-account =
    { $count ->
        [one] { $count } sign-in name
       *[other] { $count } sign-in names
    }
# $count (number): how often
masked-serial =
    { $count ->
        [one] { $count } serial number
       *[other] { $count } serial numbers
    }
# $count (number): how often
masked-tenant =
    { $count ->
        [one] { $count } organisation id
       *[other] { $count } organisation ids
    }
# $count (number): how often
masked-wifi =
    { $count ->
        [one] { $count } Wi-Fi name
       *[other] { $count } Wi-Fi names
    }
# $count (number): how often
masked-mail =
    { $count ->
        [one] { $count } mail address
       *[other] { $count } mail addresses
    }
# $count (number): how often
masked-token =
    { $count ->
        [one] { $count } sign-in token
       *[other] { $count } sign-in tokens
    }
# $count (number): how often
masked-cookie =
    { $count ->
        [one] { $count } cookie
       *[other] { $count } cookies
    }
# $count (number): how often
masked-key =
    { $count ->
        [one] { $count } key
       *[other] { $count } keys
    }
# $count (number): how often
masked-secret =
    { $count ->
        [one] { $count } password or secret
       *[other] { $count } passwords and secrets
    }
# $count (number): how often
masked-signature =
    { $count ->
        [one] { $count } signed web address
       *[other] { $count } signed web addresses
    }
# $count (number): how often
masked-ip =
    { $count ->
        [one] { $count } network address
       *[other] { $count } network addresses
    }
# $count (number): how often
masked-mac =
    { $count ->
        [one] { $count } hardware address
       *[other] { $count } hardware addresses
    }
# $count (number): how often
masked-sid =
    { $count ->
        [one] { $count } account id
       *[other] { $count } account ids
    }
# $count (number): how often
masked-home =
    { $count ->
        [one] { $count } home folder
       *[other] { $count } home folders
    }
# $count (number): how often
masked-phone =
    { $count ->
        [one] { $count } phone number
       *[other] { $count } phone numbers
    }
# $count (number): how often
masked-word =
    { $count ->
        [one] { $count } word that IT asked to mask
       *[other] { $count } words that IT asked to mask
    }
# $count (number): how often
masked-other =
    { $count ->
        [one] { $count } other thing
       *[other] { $count } other things
    }

## Without a window

window-no-display = There is no screen to open a window on. Run enrollment-helper-cli check instead.
window-not-built = The window could not be opened on this computer. Run enrollment-helper-cli check instead, or tell your IT team.

# $count (number): how many answers
look-up-found = { $count ->
    [one] { $count } possible answer
   *[other] { $count } possible answers
}
