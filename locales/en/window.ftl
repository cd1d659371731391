### The window. Messages whose id starts with `window-` and that have no variables reach the page as its fixed words, by id.
### Everything else is formatted before it gets there.

## Places and the rail

window-product-name = Enrollment Helper
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
window-button-preparing-report = Preparing…
window-button-open-part = Open
window-button-leave-out = Leave out
window-button-put-back = Put back
window-button-copy = Copy
window-button-copied = Copied
window-button-close = Close
window-button-next-problem = Next problem
window-button-send-to-it = Send to IT

## This computer

window-group-you = You can fix these
window-group-it = Only your IT team can fix this
window-group-question = Only you can answer this
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
window-guide-fixed-title = This is right now.
window-guide-fixed-text = We have just checked again. You can go on.
window-guide-answer-hint = Compare with a phone or a wall clock. If you are travelling, answer for the place where you are now.
window-guide-by-hand-title = This page did not open by itself.
window-guide-stuck-title = Stuck?
window-guide-stuck-text = Your place in this guide is kept. Send IT the results and they can go on from there.

## Look up an error

window-look-up-heading = Look up an error
window-look-up-text = Looking up a message by yourself is not part of this version. Send your report to IT: it holds what this page has found and the logs of this computer, so they can look the message up for you.
window-look-up-hint = Write the message or its code into the note that goes with the report.

## Send to IT

window-send-heading = Send a report to IT
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

## Settings

window-settings = Settings
window-settings-language = Language
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
