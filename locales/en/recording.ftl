### Another computer's screen: IT opens a report, or the facts from one.

window-recording-label = Report from another computer
window-recording-leave = Back to this computer
window-recording-close = Close
window-recording-heading = For IT: a report from another computer
window-recording-open = Open a report…
window-recording-open-text = Shows the screen of the computer that a report comes from. Nothing on this computer is changed.
window-recording-off = Off here: this is another computer’s report.
window-recording-logs = Errors in that computer’s enrollment logs
window-recording-unseal = Choose the key file…
window-recording-unsealing = Opening…
window-recording-key-hint = For IT: the file with the private key, as age-keygen wrote it. It is read once and not kept.

# Title of the dialog in which a report is chosen.
recording-choose = Open a report from another computer
# Title of the dialog in which the file with the private key is chosen.
recording-choose-key = Choose the key that opens this report
# $file (text): name of the file
recording-opening = Opening { $file }…
    .text = It is read and compared with its list of contents.
# $reference (text): the report's reference
# $moment (words): day and time by the other computer's clock
# $offset (words): that computer's distance from UTC
# $system (text): name and version of its system
recording-report = Report { $reference } from another computer
    .text = You see what its person saw on { $moment } ({ $offset }), { $system }. What would act on this computer is off.
# $moment (words): day and time by the other computer's clock
# $offset (words): that computer's distance from UTC
# $system (text): name and version of its system
recording-facts = Facts from another computer
    .text = You see what its person saw on { $moment } ({ $offset }), { $system }. What would act on this computer is off.
recording-changed = Parts of this report do not fit its list of contents. It was changed or damaged on the way.
# $count (number): how many
recording-logs = Known errors in the logs of the report: { $count }.
# $file (text): name of the file
recording-sealed = This report is sealed
    .text = { $file } can only be opened by IT, with their key. If it is yours, it is complete: give it to IT as it is.
recording-other-key = That key does not open this report: it is sealed to another one. Try your other keys.
recording-no-key = There is no usable key in that file. Choose the one that age-keygen wrote; a key with a passphrase has to be unlocked with age first.
recording-key-alone = This is a key, and no sealed report is open
    .text = First open the sealed report (its name ends in .ehreport), then its key. Nothing of the key was kept.
# $file (text): name of the file
# $detail (text): what the system said
recording-unreadable = { $file } could not be read
    .text = The system says: { $detail }.
# $file (text): name of the file
recording-damaged = { $file } is no report that can be shown
    .text = It is damaged or something else. Ask for it to be sent again. Logs can be searched on the page “Look up an error”.
# $file (text): name of the file
# $detail (text): version of the program that wrote it
recording-newer = { $file } comes from a newer version
    .text = It was written by version { $detail }. Update Enrollment Helper here to open it.
recording-system-windows = a Windows PC
recording-system-macos = a Mac
recording-system-linux = a Linux computer
recording-system-other = a computer of another system
