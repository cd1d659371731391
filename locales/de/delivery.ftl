## Why a report did not arrive, by code

# $place (text): where it goes: a host, a folder or a mailbox
delivery-no-network = Es gibt kein Netzwerk, oder der Name { $place } ist darin nicht bekannt.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-not-answering = { $place } antwortet nicht.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-broken-off = Die Verbindung zu { $place } ist abgebrochen.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-stalled = Auf dem Weg zu { $place } ging nichts mehr weiter.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-captive-portal = Dieses Netzwerk antwortet an Stelle von { $place }: Wahrscheinlich verlangt es eine Anmeldung. Öffnen Sie eine Webseite, melden Sie sich im Netzwerk an und versuchen Sie es dann noch einmal.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-unexpected-answer = Die Antwort von { $place } sagt nicht, ob der Bericht angekommen ist.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-busy = { $place } ist gerade ausgelastet.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-server-trouble = { $place } hat selbst eine Störung.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-receiver-full = Bei { $place } ist kein Platz mehr.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-not-whole = Bei { $place } ist nicht der ganze Bericht angekommen.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-proxy-sign-in = Der Weg zu { $place } führt durch einen Proxy, der eine Anmeldung verlangt. Sagen Sie es der IT.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-proxy-system-sign-in = Der Weg zu { $place } führt durch einen Proxy, der die Anmeldung der Firma verlangt (Negotiate oder NTLM); die hat dieses Programm nicht. Sagen Sie es der IT: Sie kann { $place } ohne Anmeldung durchlassen.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-proxy-refused = Der Proxy lässt diesen Computer nicht zu { $place } durch. Sagen Sie es der IT.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-certificate-date = Das Zertifikat von { $place } gilt heute nicht. Prüfen Sie das Datum dieses Computers; stimmt es, sagen Sie es der IT.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-certificate-name = Jemand anderes als { $place } hat geantwortet: Das Zertifikat gilt für einen anderen Namen. Melden Sie sich in einem Gastnetz zuerst an.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-certificate-issuer = Dieser Computer vertraut dem Aussteller des Zertifikats von { $place } nicht. Es wurde nichts gesendet. Sagen Sie es der IT.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-certificate-pin = Das Zertifikat von { $place } ist nicht das, das die IT genannt hat. Es wurde nichts gesendet. Sagen Sie es der IT.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-tls = Es kam keine sichere Verbindung zu { $place } zustande. Es wurde nichts gesendet.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-not-there = { $place } ist gerade nicht da. Vielleicht muss dieser Computer im Firmennetz sein.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-sign-in-refused = { $place } nimmt die Anmeldung nicht an, die die IT für dieses Programm eingerichtet hat. Sagen Sie es der IT.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-not-permitted = { $place } erlaubt es nicht. Sagen Sie es der IT.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-link-expired = Der Link, den die IT für { $place } eingerichtet hat, ist abgelaufen. Die IT muss ihn erneuern.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-not-found = { $place } kennt den Ort nicht, den die IT eingerichtet hat. Sagen Sie es der IT.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-too-large = Der Bericht ist zu groß für { $place }. Lassen Sie den größten Teil weg und senden Sie ihn noch einmal, oder speichern Sie ihn.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-rejected = { $place } kann mit dem Bericht nichts anfangen. Sagen Sie es der IT.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-taken = Bei { $place } liegt schon ein anderer Bericht mit diesem Namen. Stellen Sie den Bericht neu zusammen.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-ticket-address = { $place } wollte den Bericht an einen Ort leiten, den die Richtlinie der IT nicht erlaubt. Es wurde nichts gesendet. Sagen Sie es der IT.
# $place (text): where it goes: a host, a folder or a mailbox
delivery-address = Die Adresse, die die IT eingerichtet hat, ist nicht verwendbar: { $place }. Sagen Sie es der IT.
delivery-unreadable = Der Bericht auf diesem Computer ist nicht mehr lesbar. Stellen Sie ihn neu zusammen.
delivery-expired = Er hat länger gewartet, als die IT Berichte aufbewahrt, und wurde von diesem Computer entfernt. Stellen Sie einen neuen zusammen.
delivery-cancelled = Sie haben es angehalten. Er wird gesendet, wenn Sie es sagen.
delivery-no-destination = Die IT hat keinen Ort eingerichtet, an den Berichte gehen.

## The terminal program: send and outbox

# $place (text): where it went
# $reference (text): the report’s reference
send-done = { $place } hat den Bericht. Ihre Referenznummer ist { $reference }.
# $reference (text): the report’s reference
# $reason (words): a sentence that says why
send-kept = Der Bericht { $reference } bleibt auf diesem Computer. { $reason } Er wird gesendet, sobald das Programm offen und das Netzwerk wieder da ist, oder mit: outbox retry { $reference }
# $reference (text): the report’s reference
# $reason (words): a sentence that says why
send-held = Der Bericht { $reference } bleibt auf diesem Computer. { $reason } Senden Sie ihn mit: outbox retry { $reference }
# $reference (text): the report’s reference
# $reason (words): a sentence that says why
# $path (text): where the file lies
send-refused = Der Bericht { $reference } wurde nicht angenommen. { $reason } Hier liegt er, um ihn der IT anders zu geben: { $path }
# $reference (text): the report’s reference
# $path (text): where the file lies
send-saved-nowhere = Die IT hat keinen Ort eingerichtet, an den Berichte gehen. Darum wurde der Bericht { $reference } gespeichert: { $path } Geben Sie der IT diese Datei.
# $path (text): the file
send-file-nowhere = Die IT hat keinen Ort eingerichtet, an den Berichte gehen. Geben Sie der IT diese Datei: { $path }
# $path (text): the file
# $detail (text): what is wrong, in the system’s words
send-not-a-report = { $path } ist kein vollständiger Bericht dieses Programms: { $detail }
# $done (bytes): what is there
# $total (bytes): all of it
send-progress = Senden: { $done } von { $total }
outbox-empty = Von hier wartet kein Bericht, und keiner wurde gesendet.
# $reference (text): the report’s reference
# $bytes (bytes): its size
# $made (moment): when it was made
# $reason (words): what went wrong last; may be empty
outbox-line-waiting = { $reference }  wartet     { $bytes }  erstellt { $made }  { $reason }
# $reference (text): the report’s reference
# $bytes (bytes): its size
# $made (moment): when it was made
# $place (text): who has it
outbox-line-delivered = { $reference }  zugestellt { $bytes }  erstellt { $made }  { $place }
# $reference (text): the report’s reference
# $bytes (bytes): its size
# $made (moment): when it was made
# $reason (words): what went wrong last
outbox-line-refused = { $reference }  abgelehnt  { $bytes }  erstellt { $made }  { $reason }
# $reference (text): what was asked for
outbox-unknown = Auf diesem Computer gibt es keinen Bericht { $reference }. Was es gibt: outbox list
# $reference (text): the report’s reference
outbox-busy = Der Bericht { $reference } wird gerade von einem anderen Fenster oder Programm gesendet. Warten Sie, bis das fertig ist.
# $reference (text): the report’s reference
# $version (text): a version
outbox-newer = Der Bericht { $reference } wurde von Version { $version } geschrieben: Nötig ist diese oder eine neuere Version.
# $reference (text): the report’s reference
outbox-taken = Ein Bericht { $reference } wurde von hier schon gesendet. Stellen Sie einen neuen mit eigener Referenznummer zusammen.
# $path (text): what was tried
# $detail (text): the system’s words
outbox-io = Die wartenden Berichte auf diesem Computer lassen sich nicht lesen oder schreiben: { $path } ({ $detail })
# $reference (text): the report’s reference
outbox-removed = Der Bericht { $reference } ist von diesem Computer entfernt.
# $reference (text): the report’s reference
letter-subject = Registrierungsbericht { $reference }
# $reference (text): the report’s reference
letter-text = Der angehängte Bericht { $reference } sagt, was auf einem Computer nicht stimmt, der nicht registriert werden konnte. Öffnen Sie darin zuerst summary.html.

## The page: sending, its ends, and what was sent before

# $place (text): who gets it: a host, a folder or a mailbox
send-receiver-place = Das ist alles, was gesendet wird, und es geht nur an { $place }. Öffnen Sie jeden Teil, um ihn genau so zu lesen wie die IT, oder lassen Sie ihn weg.
send-button = Senden
# $size (bytes): its size
send-button-size = { $size } senden
# $place (text): who gets it: a host, a folder or a mailbox
send-one-click = Ein Klick sendet die Ergebnisse und bereinigte Protokolle an { $place }, und sonst nirgendwohin.
send-one-click-by-hand = Nichts verlässt diesen Computer: Sie speichern den Bericht und geben ihn der IT.
# $organisation (text): IT's name
send-sending = Ihr Bericht wird an { $organisation } gesendet
send-sending-unnamed = Ihr Bericht wird an die IT gesendet
send-sending-text = Sie können inzwischen die anderen Seiten benutzen.
send-connecting = Verbindung wird hergestellt
# $done (bytes): what is there
# $total (bytes): all of it
send-amount = { $done } von { $total }
# $done (bytes): what is read
# $total (bytes): all of it
# $left (duration): how long it still takes
send-amount-left = { $done } von { $total }, noch etwa { $left }
# $pace (bytes): how much goes through in a second
# $left (duration): how long it still takes
send-pace = { $pace } pro Sekunde, noch etwa { $left }
# $organisation (text): IT's name
send-arrived = { $organisation } hat Ihren Bericht
send-arrived-unnamed = Die IT hat Ihren Bericht
# $place (text): who gets it: a host, a folder or a mailbox
# $at (moment): when
# $size (bytes): its size
send-arrived-text = Er ist bei { $place } angekommen: { $at }, gepackt { $size }.
send-waits = Ihr Bericht ist sicher und wartet
send-waits-text = Er wird von selbst gesendet, sobald das wieder geht und Enrollment Helper offen ist, oder wenn Sie es das nächste Mal öffnen.
send-held-back = Ihr Bericht bleibt auf diesem Computer
send-not-taken = Ihr Bericht wurde nicht angenommen
send-not-taken-text = Sie können ihn unten speichern oder eine E-Mail damit vorbereiten und der IT die Referenznummer nennen.
send-next-it = Die IT sieht, was Sie gesehen haben, und welche Fehler in den Protokollen stehen.
# $phone (text): IT's telephone
send-next-call = Eilt es? Rufen Sie die IT an: { $phone }
# $count (number): how many
send-next-fix =
    { $count ->
        [one] Sie können noch { $count } Sache selbst beheben. Vielleicht genügt das schon.
       *[other] Sie können noch { $count } Sachen selbst beheben. Vielleicht genügt das schon.
    }
# $count (number): how many
send-back-to-fix =
    { $count ->
        [one] Zurück zu { $count } Sache, die zu beheben ist
       *[other] Zurück zu { $count } Sachen, die zu beheben sind
    }
send-hint-arrived = Nennen Sie sie der IT, wenn Sie anrufen oder schreiben. Sie ist kein Kennwort.
send-hint-waits = Sie können sie der IT schon jetzt am Telefon nennen. Wenn der Bericht ankommt, ist er darunter zu finden.
send-hint-gone = Diesen Bericht gibt es nicht mehr. Ein neuer bekommt eine eigene Referenznummer.
send-hint-sending = Sie gehört zu diesem Bericht, was auch immer mit der Verbindung geschieht.
# $count (number): how many
send-waiting-count =
    { $count ->
        [one] { $count } Bericht wartet
       *[other] { $count } Berichte warten
    }
# $place (text): who gets it: a host, a folder or a mailbox
# $at (moment): when
send-history-arrived = { $place } hat ihn: { $at }
# $count (number): how many
# $at (moment): when
send-tried =
    { $count ->
        [one] { $count } Versuch, zuletzt { $at }.
       *[other] { $count } Versuche, zuletzt { $at }.
    }
# $at (moment): when
send-next-try = Nächster Versuch: { $at }.
# $size (bytes): its size
# $at (moment): when
send-made = { $size }, { $at }
send-state-delivered = Angekommen
send-state-waiting = Wartet
send-state-held = Von Ihnen angehalten
send-state-refused = Nicht angenommen

window-button-stop-sending = Abbrechen
window-send-stop-hint = Wenn Sie abbrechen, bleibt der Bericht auf diesem Computer.
window-send-next-heading = Wie es weitergeht
window-send-history-heading = Gesendet und wartend
window-send-history-hint = Belege bleiben 90 Tage hier, nur auf diesem Computer.
window-button-send-again = Jetzt senden
window-button-try-again = Noch einmal versuchen
window-button-save-copy = Kopie speichern
window-button-prepare-mail = E-Mail vorbereiten
window-button-remove-report = Entfernen
window-button-another-report = Ansehen, was gesendet wurde, oder noch einen senden
window-button-see-kept-report = Ansehen, was er enthält, oder einen neuen vorbereiten
window-send-see-parts = Genau ansehen, was gesendet wird
window-send-progress-label = Senden

# $path (text): where it lies
send-copy-saved = Eine Kopie ist gespeichert: { $path }
# $path (text): where it lies
send-copy-not-saved = Dort ließ sich die Kopie nicht speichern: { $path } Wählen Sie einen anderen Ordner.
send-mail-opened = Ihr Mailprogramm hat die E-Mail mit dem Bericht. Sehen Sie sie an und senden Sie sie dort.
# $path (text): where it lies
send-mail-not-opened = Es hat sich kein Mailprogramm geöffnet. Die E-Mail mit dem Bericht liegt hier: { $path }
send-mail-too-large = Der Bericht ist zu groß für eine E-Mail. Lassen Sie den größten Teil weg, oder speichern Sie den Bericht.
send-mail-not-written = Die E-Mail ließ sich nicht schreiben. Speichern Sie stattdessen den Bericht.
