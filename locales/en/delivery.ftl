## Why a report did not arrive, by code

# $place (text): where it goes: a host, a folder or a mailbox
delivery-no-network = There is no network, or the name { $place } is not known in it.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-not-answering = { $place } does not answer.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-broken-off = The connection to { $place } broke off.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-stalled = Nothing moved any more on the way to { $place }.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-captive-portal = This network answers in place of { $place }: probably it wants you to sign in. Open a web page, sign in to the network, then try again.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-unexpected-answer = { $place } gave an answer that does not say whether the report arrived.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-busy = { $place } is busy.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-server-trouble = { $place } has trouble of its own.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-receiver-full = There is no space left at { $place }.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-not-whole = What arrived at { $place } is not the whole report.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-proxy-sign-in = The way to { $place } leads through a proxy that wants a sign-in. Tell IT.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-proxy-system-sign-in = The way to { $place } leads through a proxy that wants the company’s own sign-in (Negotiate or NTLM), which this program does not have. Tell IT: they can let { $place } through without it.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-proxy-refused = The proxy does not let this computer through to { $place }. Tell IT.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-certificate-date = The certificate of { $place } is not valid today. Check this computer’s date; if it is right, tell IT.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-certificate-name = Somebody other than { $place } answered: the certificate is for another name. On a guest network, sign in first.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-certificate-issuer = This computer does not trust whoever issued the certificate of { $place }. Nothing was sent. Tell IT.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-certificate-pin = The certificate of { $place } is not the one that IT named. Nothing was sent. Tell IT.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-tls = No secure connection to { $place } came about. Nothing was sent.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-not-there = { $place } is not there now. Perhaps this computer has to be on the company’s network.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-sign-in-refused = { $place } does not take the sign-in that IT set for this program. Tell IT.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-not-permitted = { $place } does not permit it. Tell IT.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-link-expired = The link that IT set for { $place } has expired. IT has to renew it.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-not-found = { $place } does not know the place that IT set. Tell IT.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-too-large = The report is too large for { $place }. Leave out the largest part and send it again, or save it.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-rejected = { $place } cannot do anything with the report. Tell IT.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-taken = Another report with this name is already at { $place }. Prepare the report anew.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-ticket-address = { $place } wanted the report to go somewhere that IT’s policy does not allow. Nothing was sent. Tell IT.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-address = The address that IT set cannot be used: { $place }. Tell IT.
delivery-unreadable = The report on this computer cannot be read any more. Prepare it anew.
delivery-expired = It waited longer than IT keeps reports, and was removed from this computer. Prepare a new one.
delivery-cancelled = You stopped it. It is sent when you say so.
delivery-no-destination = IT has set no place that reports go to.

## The terminal program: send and outbox

# $place (text): where it went
# $reference (text): the report’s reference
send-done = { $place } has the report. Your reference is { $reference }.
# $reference (text): the report’s reference
# $reason (words): a sentence that says why
send-kept = The report { $reference } is kept on this computer. { $reason } It is sent when the program is open and the network is back, or with: outbox retry { $reference }
# $reference (text): the report’s reference
# $reason (words): a sentence that says why
send-held = The report { $reference } is kept on this computer. { $reason } Send it with: outbox retry { $reference }
# $reference (text): the report’s reference
# $reason (words): a sentence that says why
# $path (text): where the file lies
send-refused = The report { $reference } was not taken. { $reason } It lies here, to be given to IT another way: { $path }
# $reference (text): the report’s reference
# $path (text): where the file lies
send-saved-nowhere = IT has set no place that reports go to, so the report { $reference } was saved: { $path } Give that file to IT.
# $path (text): the file
send-file-nowhere = IT has set no place that reports go to. Give this file to IT: { $path }
# $path (text): the file
# $detail (text): what is wrong, in the system’s words
send-not-a-report = { $path } is not a whole report of this program: { $detail }
# $done (bytes): what is there
# $total (bytes): all of it
send-progress = Sending: { $done } of { $total }
outbox-empty = No report is waiting or was sent from here.
# $reference (text): the report’s reference
# $bytes (bytes): its size
# $made (moment): when it was made
# $reason (words): what went wrong last; may be empty
outbox-line-waiting = { $reference }  waiting    { $bytes }  made { $made }  { $reason }
# $reference (text): the report’s reference
# $bytes (bytes): its size
# $made (moment): when it was made
# $place (text): who has it
outbox-line-delivered = { $reference }  delivered  { $bytes }  made { $made }  { $place }
# $reference (text): the report’s reference
# $bytes (bytes): its size
# $made (moment): when it was made
# $reason (words): what went wrong last
outbox-line-refused = { $reference }  refused    { $bytes }  made { $made }  { $reason }
# $reference (text): what was asked for
outbox-unknown = There is no report { $reference } on this computer. What there is: outbox list
# $reference (text): the report’s reference
outbox-busy = The report { $reference } is being sent right now by another window or program. Wait until that is done.
# $reference (text): the report’s reference
# $version (text): a version
outbox-newer = The report { $reference } was written by version { $version }: that version or a newer one is needed.
# $reference (text): the report’s reference
outbox-taken = A report { $reference } was sent from here already. Prepare a new one with a reference of its own.
# $path (text): what was tried
# $detail (text): the system’s words
outbox-io = The reports that wait on this computer cannot be read or written: { $path } ({ $detail })
# $reference (text): the report’s reference
outbox-removed = The report { $reference } is gone from this computer.
# $reference (text): the report’s reference
letter-subject = Enrollment report { $reference }
# $reference (text): the report’s reference
letter-text = The attached report { $reference } says what is wrong on a computer that could not be enrolled. Open summary.html in it first.

## The page: sending, its ends, and what was sent before

# $place (text): who gets it: a host, a folder or a mailbox
send-receiver-place = This is all that is sent, and it goes to { $place } only. Open any part to read it exactly as IT will, or leave it out.
send-button = Send
# $size (bytes): its size
send-button-size = Send { $size }
# $place (text): who gets it: a host, a folder or a mailbox
send-one-click = One press sends the results and masked logs to { $place }, and nowhere else.
send-one-click-by-hand = Nothing leaves this computer: you save the report and give it to IT.
# $organisation (text): IT's name
send-sending = Sending your report to { $organisation }
send-sending-unnamed = Sending your report to IT
send-sending-text = You can use the other pages meanwhile.
send-connecting = Connecting
# $done (bytes): what is there
# $total (bytes): all of it
send-amount = { $done } of { $total }
# $done (bytes): what is read
# $total (bytes): all of it
# $left (duration): how long it still takes
send-amount-left = { $done } of { $total }, about { $left } left
# $pace (bytes): how much goes through in a second
# $left (duration): how long it still takes
send-pace = { $pace } a second, about { $left } left
# $organisation (text): IT's name
send-arrived = { $organisation } has your report
send-arrived-unnamed = IT has your report
# $place (text): who gets it: a host, a folder or a mailbox
# $at (moment): when
# $size (bytes): its size
send-arrived-text = It arrived at { $place }: { $at }, { $size } packed.
send-waits = Your report is safe and waits
send-waits-text = It is sent by itself when that works again while Enrollment Helper is open, or the next time you open it.
send-held-back = Your report stays on this computer
send-not-taken = Your report was not taken
send-not-taken-text = You can save it or prepare a mail with it below, and tell IT the reference.
send-next-it = IT sees what you saw, and which errors the logs hold.
# $phone (text): IT's telephone
send-next-call = In a hurry? Call IT: { $phone }
# $count (number): how many
send-next-fix =
    { $count ->
        [one] You still have { $count } thing to fix yourself. That may be all it takes.
       *[other] You still have { $count } things to fix yourself. That may be all it takes.
    }
# $count (number): how many
send-back-to-fix =
    { $count ->
        [one] Back to the { $count } thing to fix
       *[other] Back to the { $count } things to fix
    }
send-hint-arrived = Give this to IT when you call or write. It is not a password.
send-hint-waits = You can give it to IT on the phone now. When the report arrives, they find it under this.
send-hint-gone = This report is gone. A new one gets a reference of its own.
send-hint-sending = It belongs to this report, whatever happens to the connection.
# $count (number): how many
send-waiting-count =
    { $count ->
        [one] { $count } report waiting
       *[other] { $count } reports waiting
    }
# $place (text): who gets it: a host, a folder or a mailbox
# $at (moment): when
send-history-arrived = { $place } has it: { $at }
# $count (number): how many
# $at (moment): when
send-tried =
    { $count ->
        [one] Tried { $count } time, last on { $at }.
       *[other] Tried { $count } times, last on { $at }.
    }
# $at (moment): when
send-next-try = Tries again on { $at }.
# $size (bytes): its size
# $at (moment): when
send-made = { $size }, { $at }
send-state-delivered = Arrived
send-state-waiting = Waits
send-state-held = Stopped by you
send-state-refused = Not taken

window-button-stop-sending = Cancel
window-send-stop-hint = If you cancel, the report stays on this computer.
window-send-next-heading = What happens now
window-send-history-heading = Sent and waiting
window-send-history-hint = Receipts are kept here for 90 days, on this computer only.
window-button-send-again = Send now
window-button-try-again = Try again
window-button-save-copy = Save a copy
window-button-prepare-mail = Prepare a mail
window-button-remove-report = Remove
window-button-another-report = See what was sent, or send another
window-button-see-kept-report = See what it holds, or make another
window-send-see-parts = See exactly what is sent
window-send-progress-label = Sending

# $path (text): where it lies
send-copy-saved = A copy is saved: { $path }
# $path (text): where it lies
send-copy-not-saved = The copy could not be saved there: { $path } Choose another folder.
send-mail-opened = Your mail program has the mail with the report. Look at it, then send it there.
# $path (text): where it lies
send-mail-not-opened = No mail program opened. The mail with the report lies here: { $path }
send-mail-too-large = The report is too large for a mail. Leave out the largest part, or save the report.
send-mail-not-written = The mail could not be written. Save the report instead.
