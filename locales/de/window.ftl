### The window. Messages whose id starts with `window-` and that have no variables reach the page as its fixed words, by id.
### Everything else is formatted before it gets there.

## Places and the rail

window-product-name = Enrollment Helper
window-title = Enrollment Helper
window-places = Bereiche
window-place-computer = Dieser Computer
window-place-look-up = Fehlersuche
window-place-send = An die IT senden
window-person-title = Lieber mit jemandem sprechen?
window-person-phone = Telefon
window-person-mail = E-Mail
window-person-hours = Zeiten
window-count-to-fix = zu beheben
window-count-question = Frage
window-person-dialog = So erreichen Sie Ihre IT

## Buttons

window-button-show-how = So geht es
window-button-what-it-means = Was das bedeutet
window-button-back = Zurück
window-button-check-again = Erneut prüfen
window-button-checking-again = Wird erneut geprüft…
window-button-yes = Ja
window-button-no = Nein
window-button-save-report = Bericht speichern…
window-button-saving-report = Wird gespeichert…
window-button-save-again = Weitere Kopie speichern…
window-button-prepare-report = Bericht vorbereiten
window-button-prepare-anew = Neu vorbereiten
window-button-preparing-report = Wird vorbereitet…
window-button-open-part = Öffnen
window-button-leave-out = Weglassen
window-button-put-back = Wieder aufnehmen
window-button-copy = Kopieren
window-button-copied = Kopiert
window-button-close = Schließen
window-button-next-problem = Nächstes Problem
window-button-next-step = Erledigt, nächster Schritt
window-button-step-back = Einen Schritt zurück
window-button-other-way = Ein anderer Weg
window-button-look-again = Jetzt prüfen
window-button-send-to-it = An die IT senden

## This computer

window-group-you = Das können Sie selbst beheben
window-group-it = Das kann nur Ihre IT beheben
window-group-question = Das können nur Sie beantworten
window-kicker-question = Eine Frage, die nur Sie beantworten können
window-group-unknown = Nicht prüfbar
window-group-fine = In Ordnung
window-group-time = Uhrzeit
window-group-system = Gerät
window-group-account = Browser und Konto
window-group-enrollment = Frühere Registrierungen
window-group-network = Netzwerk
window-word-pass = In Ordnung
window-word-attention = Beheben ratsam
window-word-fail = Beheben nötig
window-word-unknown = Nicht prüfbar
window-word-not-applicable = Trifft nicht zu
window-word-checking = Wird geprüft
window-word-hidden = Folgt aus einem anderen Problem
window-checks-label = Prüfungen
window-no-change-while-checking = Das dauert ein paar Sekunden. Es wird nichts geändert und nichts gesendet.
window-you = Sie
window-your-it-team = Ihr IT-Team
window-vendor = Der Hersteller des Systems

## A guide

window-guide-steps = Schritte
window-guide-why = Warum das wichtig ist
window-guide-step-done = Erledigt
window-guide-checks-again = Sobald Sie zu diesem Fenster zurückkehren, prüfen wir noch einmal.
window-guide-still = Eben geprüft: noch unverändert.
window-guide-looking = Wird noch einmal geprüft…
window-guide-time-here = Dieser Computer
window-guide-time-real = Richtige Zeit
window-guide-now-it = Ab hier ist die IT dran
window-guide-now-it-text = Sie haben Ihren Teil getan. Senden Sie der IT die Ergebnisse, dann macht sie hier weiter.
window-guide-all-fixed = Alles, was Sie beheben konnten, ist behoben.
window-guide-all-fixed-text = Versuchen Sie jetzt noch einmal, den Computer zu registrieren.
window-guide-fixed-title = Das ist jetzt in Ordnung.
window-guide-fixed-text = Wir haben gerade noch einmal geprüft. Sie können weitermachen.
window-guide-answer-hint = Vergleichen Sie mit einem Telefon oder einer Wanduhr. Auf Reisen gilt der Ort, an dem Sie gerade sind.
window-guide-by-hand-title = Diese Seite hat sich nicht von selbst geöffnet.
window-fix-changes = Das wird geändert:
window-fix-kept = Was entfernt wird, bleibt 90 Tage aufgehoben. Sie können es rückgängig machen.
window-fix-agree = Ändern
window-fix-not-now = Jetzt nicht
window-fix-working = Wird geändert. Ihr System fragt vielleicht nach der Erlaubnis.
window-fix-not-permitted = Ihr System hat das nicht erlaubt. Es wurde nichts geändert; Ihre IT kann es tun.
window-fix-made = Von dieser App geändert
window-fix-undo = Rückgängig machen

## The work address

window-account-label = Ihre geschäftliche E-Mail-Adresse
window-account-why = Einige Prüfungen betreffen die Domäne Ihrer Firma. Nur der Teil hinter dem @ verlässt diesen Computer.
window-account-check = Damit prüfen
window-guide-stuck-title = Kommen Sie nicht weiter? Geben Sie der IT die Ergebnisse und die bereinigten Protokolle.
window-guide-stuck-text = Wir merken uns, wo Sie in dieser Anleitung sind.

## Look up an error

window-look-up-heading = Fehler nachschlagen
window-look-up-heading-ios = Was meldet das iPhone oder iPad?
window-look-up-heading-android = Was meldet das Telefon?
window-look-up-lead-phone = Legen Sie das Telefon daneben. Alles, was Sie brauchen, steht auf dieser Seite.
window-look-up-label = Was steht in der Meldung?
window-look-up-placeholder = Code, Meldung oder Protokollzeile einfügen
window-look-up-placeholder-phone = Meldung des Telefons eingeben
window-look-up-clear = Leeren
window-look-up-hint = Codes und Meldungen in jeder Sprache oder Ihre eigenen Worte. Was Sie eingeben, bleibt auf diesem Computer.
window-look-up-platform = Registriert werden soll
window-look-up-platform-here = Dieser Computer
window-look-up-platform-windows = Windows-PC
window-look-up-platform-macos = Mac
window-look-up-platform-linux = Linux
window-look-up-platform-ios = iPhone oder iPad
window-look-up-platform-android = Android-Telefon
window-look-up-nothing = Dazu ist uns nichts bekannt. Senden Sie der IT den Bericht: Sie kann es herausfinden.
window-look-up-unknown = Diese Meldung kennen wir nicht
window-look-up-unknown-text = Eine falsche Antwort würde Sie mehr Zeit kosten als keine. Senden Sie sie an die IT: Was Sie eingegeben haben, geht mit.
window-look-up-other-words = Andere Worte versuchen
window-look-up-choose = Oder wählen Sie aus, was Sie sehen
window-look-up-live = Auf diesem Computer, jetzt
window-look-up-fits = Also passt diese Antwort wahrscheinlich.
window-look-up-open-guide = Anleitung öffnen
window-look-up-steps = Schritte zeigen
window-look-up-hide-steps = Schritte ausblenden
window-look-up-code = Fehlercode
window-look-up-copy-steps = Diese Schritte kopieren
window-look-up-foot-title = Nichts passt? Senden Sie es an die IT.
window-look-up-foot-text = Was Sie eingegeben haben, geht mit.
window-look-up-note = In der Meldung steht:
window-fine-look-up = Nachschlagen
window-fine-example = Zum Beispiel 0x80180018 oder „Etwas ist schiefgegangen“
window-fine-no-message = Ist keine Meldung mehr zu sehen?
window-fine-logs = Die Protokolle dieses Computers durchsuchen
window-fine-logs-text = nach bekannten Fehlern. Das dauert ein paar Sekunden.
window-fine-phone = Ich registriere ein Telefon
window-fine-phone-text = Anleitungen für iPhone, iPad und Android.
window-look-up-link = Seite der IT dazu öffnen
window-logs-own = Fehler in den Registrierungsprotokollen dieses Computers
window-logs-brought = Fehler in Ihren Dateien
window-logs-drop = Sie können auch Protokolldateien, Ordner oder ein ZIP auf dieses Fenster ziehen. Sie werden nur gelesen und bleiben auf diesem Computer.
window-logs-drop-now = Loslassen, um diese Dateien zu durchsuchen
window-logs-drop-now-text = Sie werden nur gelesen und bleiben auf diesem Computer.
window-logs-choose = Protokolldateien auswählen
window-logs-stop = Suche beenden
window-logs-own-again = Protokolle dieses Computers durchsuchen

## Send to IT

window-send-intro = Mehr kommt nicht in den Bericht. Öffnen Sie jeden Teil, um ihn genau so zu lesen wie die IT, oder lassen Sie ihn weg.
window-send-nothing-sent = Es hat noch nichts diesen Computer verlassen.
window-send-see = Ansehen, was darin ist
window-send-parts = Teile des Berichts
window-send-parts-empty = Es wurde noch nichts gesammelt.
window-send-part-left-out = Weggelassen
window-send-part-always = Immer Teil des Berichts
window-send-masked-heading = Was unkenntlich gemacht wurde
window-send-note-label = Was haben Sie gerade getan?
window-send-note-hint = Namen, Adressen und Kennwörter darin werden wie alles andere unkenntlich gemacht.
window-send-note-placeholder = Zum Beispiel: erste Anmeldung am neuen Laptop, zweimal fehlgeschlagen.
window-send-contact-label = Wie kann die IT Sie erreichen?
window-send-contact-hint = Nur das wird genau so gesendet, wie Sie es eingeben.
window-send-contact-placeholder = Telefon oder E-Mail
window-send-optional = freiwillig
window-send-reference-label = Ihre Referenznummer
window-send-reference-hint = Sie können sie der IT schon jetzt am Telefon nennen.
window-send-preparing = Protokolle werden gelesen, Namen, Adressen und Schlüssel unkenntlich gemacht.
window-send-foot-title = Geben Sie der IT die Ergebnisse und die bereinigten Protokolle.
window-send-foot-text = Nichts verlässt diesen Computer, bevor Sie die Schaltfläche drücken.
window-send-foot-fine = Auch ein sauberes Ergebnis hilft ihr.
window-send-foot-see = Ansehen, was gesendet wird

## Settings

window-settings = Einstellungen
window-settings-language = Sprache
window-settings-language-system = Wie das System
window-settings-theme = Farben
window-settings-theme-system = Wie das System
window-settings-theme-light = Hell
window-settings-theme-dark = Dunkel
window-settings-about = Über diese App
window-settings-version = Version der App
window-settings-licence = Freie Software unter der MIT- oder der Apache-2.0-Lizenz.

## For screen readers only

window-spoken-fail = Problem, muss behoben werden
window-spoken-attention = Problem, sollte behoben werden
window-spoken-unknown = Nicht prüfbar
window-spoken-pass = In Ordnung
window-spoken-step-you = Ein Schritt für Sie
window-spoken-step-it = Ein Schritt für Ihr IT-Team
window-spoken-step-now = Der Schritt, der jetzt dran ist
window-spoken-opens-guide = Öffnet die Anleitung
window-spoken-language = Sprache auswählen
window-spoken-progress = Fortschritt der Prüfungen
window-spoken-copied = Die Referenznummer wurde kopiert.
window-spoken-part-left-out = Der Teil wurde weggelassen.
window-spoken-part-put-back = Der Teil wurde wieder aufgenommen.

## When something in the window itself goes wrong

window-trouble-title = Das Fenster hat die Verbindung zum Programm verloren.
window-trouble-text = Schließen Sie es und öffnen Sie es noch einmal. An diesem Computer wurde nichts geändert.

## This computer: sentences with something in them

computer-headline-checking = Dieser Computer wird geprüft…
# $count (number): how many problems the reader can fix
computer-headline-yours =
    { $count ->
        [one] { $count } Problem auf diesem Computer zu beheben
       *[other] { $count } Probleme auf diesem Computer zu beheben
    }
# $count (number): how many problems only IT can fix
computer-headline-theirs =
    { $count ->
        [one] { $count } Problem, das nur Ihre IT beheben kann
       *[other] { $count } Probleme, die nur Ihre IT beheben kann
    }
# $count (number): how many questions wait for the reader
computer-headline-questions =
    { $count ->
        [one] { $count } Frage, die nur Sie beantworten können
       *[other] { $count } Fragen, die nur Sie beantworten können
    }
# $count (number): how many checks could not look
computer-headline-unknown =
    { $count ->
        [one] { $count } Punkt konnten wir nicht prüfen
       *[other] { $count } Punkte konnten wir nicht prüfen
    }
computer-headline-fine = Auf diesem Computer wurde kein Problem gefunden
# $count (number): how many problems the reader can fix
computer-lead-yours =
    { $count ->
        [one] Sie können selbst anfangen, es zu beheben.
       *[other] Sie können selbst anfangen, diese { $count } zu beheben.
    }
computer-lead-theirs = Senden Sie der IT den Bericht: Darin steht, was zu tun ist.
# $count (number): how many problems only IT can fix
computer-lead-also-theirs =
    { $count ->
        [one] Ein weiteres ist Sache Ihrer IT.
       *[other] { $count } weitere sind Sache Ihrer IT.
    }
# $count (number): how many questions wait for the reader
computer-lead-also-questions =
    { $count ->
        [one] Eine Frage können nur Sie beantworten.
       *[other] { $count } Fragen können nur Sie beantworten.
    }
# $count (number): how many checks could not look
computer-lead-also-unknown =
    { $count ->
        [one] Ein Punkt konnte nicht geprüft werden.
       *[other] { $count } Punkte konnten nicht geprüft werden.
    }
# $count (number): how many checks were fine
computer-lead-passed =
    { $count ->
        [one] Eine Prüfung war in Ordnung.
       *[other] { $count } Prüfungen waren in Ordnung.
    }
computer-lead-unknown = Unten steht jeweils, warum, und was Sie tun können. Scheitert die Registrierung weiterhin, senden Sie der IT den Bericht.
computer-lead-fine = Wenn die Registrierung trotzdem nicht klappt, ist die angezeigte Meldung der beste Hinweis: Schlagen Sie sie nach oder senden Sie der IT den Bericht.
# $count (number): how many checks were fine
computer-passed =
    { $count ->
        [one] { $count } Prüfung war in Ordnung
       *[other] { $count } Prüfungen waren in Ordnung
    }
# $count (number): how many checks do not apply here
computer-not-applicable =
    { $count ->
        [one] { $count } trifft auf diesen Computer nicht zu
       *[other] { $count } treffen auf diesen Computer nicht zu
    }
# $duration (words): how long the reader’s own steps take
computer-effort = etwa { $duration }
# $effort (words): “about 5 minutes”
computer-lead-effort = Das dauert { $effort }.
# $zone (text): the zone that is set
# $offset (words): its distance from UTC
computer-question-place = { $zone } ({ $offset })
# $done (number): rows that have an answer
# $total (number): all rows
computer-progress = { $done } von { $total }
# $number (number): which problem this is
# $total (number): how many there are
computer-position = Problem { $number } von { $total }
# $checks (words): names of checks, already joined
computer-explains = Das erklärt auch: { $checks }.
# $cause (words): name of the check whose problem explains this one
computer-hidden = Folgt aus einem anderen Problem: { $cause }
# $first (words): a sentence
# $second (words): the next one
sentences-joined = { $first } { $second }

## Send to IT: sentences with something in them

# $organisation (text): IT's name
send-heading = Einen Bericht an { $organisation } senden
send-heading-unnamed = Einen Bericht an die IT senden
# $organisation (text): IT's name
send-receiver = Sie speichern den Bericht als eine Datei und geben sie { $organisation }.
send-receiver-unnamed = Sie speichern den Bericht als eine Datei und geben sie Ihrem IT-Team.
# $count (number): how many things were masked in all parts
send-masked =
    { $count ->
        [0] Es musste nichts unkenntlich gemacht werden.
        [one] { $count } Name, eine Adresse oder ein Schlüssel wurde durch einen Platzhalter ersetzt.
       *[other] { $count } Namen, Adressen und Schlüssel wurden durch Platzhalter ersetzt.
    }
# $shown (bytes): how much of the part is shown
# $all (bytes): how long the part is
send-part-cut = Das ist der Anfang, { $shown } von { $all }. Der Rest geht mit, genauso unkenntlich gemacht. Um alles zu lesen, speichern Sie den Bericht und öffnen ihn.
# $count (number): how many things were masked in this part
send-part-masked = { $count } unkenntlich
send-saved = Der Bericht ist gespeichert.
# $path (text): where it lies
# $organisation (text): IT's name
# $reference (text): the report's reference
send-saved-text = Er liegt hier: { $path }. Geben Sie diese Datei { $organisation } und nennen Sie die Referenznummer { $reference }.
# $path (text): where it lies
# $reference (text): the report's reference
send-saved-text-unnamed = Er liegt hier: { $path }. Geben Sie diese Datei Ihrem IT-Team und nennen Sie die Referenznummer { $reference }.
send-failed = Der Bericht konnte nicht gespeichert werden.
send-failed-no-space = Dort ist nicht genug Platz. Wählen Sie einen anderen Ort, etwa einen USB-Stick. Was Sie geschrieben haben, bleibt erhalten.
send-failed-not-permitted = Dieser Computer erlaubt dort kein Schreiben. Wählen Sie einen anderen Ordner, etwa Ihre Dokumente. Was Sie geschrieben haben, bleibt erhalten.
send-failed-not-found = Diesen Ordner gibt es nicht mehr. Wählen Sie einen anderen. Was Sie geschrieben haben, bleibt erhalten.
send-failed-bug = In diesem Programm ist etwas schiefgegangen. Versuchen Sie es noch einmal; wenn es so bleibt, sagen Sie der IT am Telefon, was auf dieser Seite steht. Was Sie geschrieben haben, bleibt erhalten.
send-failed-cancelled = Sie haben abgebrochen; nichts wurde gesendet oder gespeichert. Was Sie geschrieben haben, bleibt erhalten.
send-failed-seal-key = Der Schlüssel, mit dem die IT Berichte versiegelt, ist nicht verwendbar; deshalb entstand nichts, das andere lesen könnten. Sagen Sie der IT, dass report.seal-to zu berichtigen ist. Was Sie geschrieben haben, bleibt erhalten.
send-failed-other = Versuchen Sie es noch einmal oder wählen Sie einen anderen Ordner. Was Sie geschrieben haben, bleibt erhalten.

## Parts of the report, by their name in the archive

part-summary-html = Ergebnisse
    .detail = Eine Seite für die IT: was die Seite „Dieser Computer“ zeigt
part-summary-txt = Ergebnisse als einfacher Text
    .detail = Dieselbe Seite ohne Gestaltung
part-facts-json = Angaben über diesen Computer
    .detail = Systemversion, Einstellungen, Antworten aus dem Netzwerk
part-verdicts-json = Ergebnisse für Programme
    .detail = Was jede Prüfung ergab, damit die IT es noch einmal auswerten kann
part-known-errors-json = Bekannte Fehler in den Protokollen
    .detail = Gefundene Fehlercodes mit Zeit, Datei und Zeile
part-manifest-json = Inhaltsverzeichnis
    .detail = Wo wir nachgesehen haben, was wir fanden und wie viel unkenntlich gemacht wurde
part-contact-json = Wie Sie erreichbar sind
    .detail = Genau so, wie Sie es eingegeben haben
part-device-json = Name des Computers
    .detail = So verlangt es die Richtlinie Ihres IT-Teams; nicht unkenntlich gemacht
part-stand-ins-json = Schlüssel zu den Platzhaltern
    .detail = Wofür jeder Platzhalter steht; nur die IT kann es öffnen
part-note-txt = Ihre Notiz
    .detail = Was Sie geschrieben haben, ohne Namen
part-logs = Registrierungsprotokolle
    .detail = Protokolle dieses Computers, die die Registrierung betreffen
part-log-detail = Ein Protokoll dieses Computers
part-other-detail = Eine Datei, die dem Bericht beigefügt wurde

## What was masked, by rule

# $count (number): how often
masked-user =
    { $count ->
        [one] { $count } Benutzername
       *[other] { $count } Benutzernamen
    }
# $count (number): how often
masked-name =
    { $count ->
        [one] { $count } Name einer Person
       *[other] { $count } Namen von Personen
    }
# $count (number): how often
masked-host =
    { $count ->
        [one] { $count } Computername
       *[other] { $count } Computernamen
    }
# $count (number): how often
masked-domain =
    { $count ->
        [one] { $count } Domäne
       *[other] { $count } Domänen
    }
# $count (number): how often
masked-account =
    { $count ->
        [one] { $count } Anmeldename
       *[other] { $count } Anmeldenamen
    }
# $count (number): how often
masked-serial =
    { $count ->
        [one] { $count } Seriennummer
       *[other] { $count } Seriennummern
    }
# $count (number): how often
masked-tenant =
    { $count ->
        [one] { $count } Kennung der Organisation
       *[other] { $count } Kennungen der Organisation
    }
# $count (number): how often
masked-wifi =
    { $count ->
        [one] { $count } WLAN-Name
       *[other] { $count } WLAN-Namen
    }
# $count (number): how often
masked-mail =
    { $count ->
        [one] { $count } E-Mail-Adresse
       *[other] { $count } E-Mail-Adressen
    }
# $count (number): how often
masked-token =
    { $count ->
        [one] { $count } Anmeldetoken
       *[other] { $count } Anmeldetoken
    }
# $count (number): how often
masked-cookie =
    { $count ->
        [one] ein Cookie ({ $count })
       *[other] { $count } Cookies
    }
# $count (number): how often
masked-key =
    { $count ->
        [one] { $count } Schlüssel
       *[other] { $count } Schlüssel
    }
# $count (number): how often
masked-secret =
    { $count ->
        [one] { $count } Kennwort oder Geheimnis
       *[other] { $count } Kennwörter und Geheimnisse
    }
# $count (number): how often
masked-signature =
    { $count ->
        [one] { $count } signierte Webadresse
       *[other] { $count } signierte Webadressen
    }
# $count (number): how often
masked-ip =
    { $count ->
        [one] { $count } Netzwerkadresse
       *[other] { $count } Netzwerkadressen
    }
# $count (number): how often
masked-mac =
    { $count ->
        [one] { $count } Hardwareadresse
       *[other] { $count } Hardwareadressen
    }
# $count (number): how often
masked-sid =
    { $count ->
        [one] { $count } Kontokennung
       *[other] { $count } Kontokennungen
    }
# $count (number): how often
masked-home =
    { $count ->
        [one] { $count } persönlicher Ordner
       *[other] { $count } persönliche Ordner
    }
# $count (number): how often
masked-phone =
    { $count ->
        [one] { $count } Telefonnummer
       *[other] { $count } Telefonnummern
    }
# $count (number): how often
masked-word =
    { $count ->
        [one] { $count } Wort, das die IT unkenntlich haben wollte
       *[other] { $count } Wörter, die die IT unkenntlich haben wollte
    }
# $count (number): how often
masked-other =
    { $count ->
        [one] { $count } weitere Stelle
       *[other] { $count } weitere Stellen
    }

## Without a window

window-no-display = Es gibt keinen Bildschirm für ein Fenster. Starten Sie stattdessen enrollment-helper-cli check.
window-not-built = Das Fenster ließ sich auf diesem Computer nicht öffnen. Starten Sie stattdessen enrollment-helper-cli check oder sagen Sie Ihrem IT-Team Bescheid.

# $count (number): how many answers
look-up-found =
    { $count ->
        [one] { $count } mögliche Antwort
       *[other] { $count } mögliche Antworten
    }
