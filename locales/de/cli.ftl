## Help of the terminal program

cli-help-about = Findet heraus, warum die Registrierung dieses Computers scheitert.
cli-help-usage = Aufruf
cli-help-commands = Befehle
cli-help-options = Optionen
cli-help-lang = Sprache aller Texte, etwa en oder zh-TW
cli-help-policy = Probiert eine Richtliniendatei aus; jede Ausgabe ist als Versuch gekennzeichnet
cli-help-account = Ihre geschäftliche Adresse, für die Prüfungen der Domäne Ihrer Firma
cli-help-recorded = Beurteilt die Ausgabe eines anderen Programms, etwa dsregcmd=status.txt
cli-help-json = Gibt ein JSON-Dokument aus und sonst nichts
cli-help-quiet = Lässt Meldungen neben dem Ergebnis weg
cli-help-no-color = Lässt Farben weg
cli-help-help = Zeigt diese Hilfe
cli-help-version = Zeigt die Version
cli-help-check = Prüft diesen Computer oder wertet aufgezeichnete Angaben aus
cli-help-only = Nur diese Prüfungen
cli-help-offline = Ohne Zugriff auf das Netzwerk
cli-help-answer = Beantwortet die Frage einer Prüfung, etwa time-zone=yes
cli-help-facts = Gibt aus, was gesehen wurde, oder liest aufgezeichnete Angaben aus FILE
cli-help-report = Schreibt den Bericht für die IT
cli-help-out = Wohin der Bericht kommt
cli-help-logs = Nimmt eine Protokolldatei oder einen Ordner mit Protokollen hinzu
cli-help-no-default-logs = Lässt die eigenen Protokolle dieses Computers weg
cli-help-without = Lässt einen Teil weg
cli-help-note = Was Sie gerade getan haben; wird wie alles andere unkenntlich gemacht
cli-help-contact = Wie die IT Sie erreicht; wird genau so gesendet, wie Sie es schreiben
cli-help-reference = Benutzt diese Referenznummer statt einer neuen
cli-help-seal = Verschlüsselt den Bericht für diesen öffentlichen age-Schlüssel, etwa age1…
cli-help-list = Zeigt, was der Bericht enthielte, und schreibt nichts
cli-help-open = Prüft einen Bericht und entpackt ihn in einen leeren Ordner
cli-help-report-file = Der Bericht
cli-help-identity = Der Schlüssel, mit dem ein versiegelter Bericht geöffnet wird
cli-help-into = Der leere Ordner, in den entpackt wird
cli-help-replay = Zeigt, was die Person an einem anderen Computer sah
cli-help-recording = Ein Bericht oder ein Dokument mit Angaben
cli-help-triage = Fasst viele Berichte zusammen: Ursachen, Fehler, Systeme, Tage
cli-help-triage-reports = Berichte oder Ordner mit Berichten
cli-help-format = table, json, csv oder parquet; die beiden letzten haben eine Zeile je Bericht und Befund
cli-help-policy-show = Zeigt jeden Wert, der hier gilt, und woher er kommt
cli-help-policy-check = Prüft eine Richtliniendatei, Schlüssel für Schlüssel
cli-help-policy-file = Die Richtliniendatei
cli-help-policy-schema = Gibt das JSON-Schema einer Richtlinie aus
cli-help-policy-admx = Gibt die Vorlage für Gruppenrichtlinien und Intune aus
cli-help-policy-out = Schreibt die Vorlage in diesen Ordner, ihre Texte in einen Ordner je Sprache
cli-help-policy-mobileconfig = Gibt ein Konfigurationsprofil für macOS aus, alle Einstellungen auskommentiert
cli-help-policy-manifest = Gibt stattdessen das Manifest für Profileditoren aus
cli-help-policy-toml = Gibt eine policy.toml aus, alle Einstellungen auskommentiert
cli-help-completions = Gibt Vervollständigungen für eine Shell aus
cli-help-shell = bash, zsh, fish oder powershell
cli-help-man = Gibt die Handbuchseite aus
cli-help-fix = Führt nach Rückfrage einen Schritt einer Anleitung aus, etwa die automatische Uhrzeit einschalten
cli-help-fix-id = Was geändert werden soll
cli-help-explain = Sagt, was ein Fehler bedeutet und was zu tun ist
cli-help-error-text = Ein Code, eine Meldung oder Ihre eigenen Worte; ohne das wird die Standardeingabe gelesen
cli-help-platform = Was Sie registrieren: windows, macos, linux, ios oder android
cli-help-limit = Wie viele Antworten höchstens gezeigt werden
cli-help-scan = Findet bekannte Fehler in Protokollen, Ordnern und Archiven
cli-help-scan-path = Ein Protokoll, ein Ordner oder ein Archiv; ohne das die Registrierungsprotokolle dieses Computers
cli-help-yes = Fragt nicht nach
cli-help-undo = Stellt wieder her, was die letzte Änderung, oder die letzte ihrer Art, weggenommen hat

## Sentences of the terminal program

# Variables:
#   $path (text): the policy file that is being tried
cli-note-trial-policy = Die Richtlinie in { $path } wird ausprobiert: Auf diesem Computer gilt sie nicht.
# Variables:
#   $argument (text): what was typed
#   $value (text): its value; not used here
cli-error-unknown-argument = „{ $argument }“ ist keine Option dieses Befehls; --help führt sie auf.
# Variables:
#   $argument (text): what was typed
#   $value (text): its value; not used here
cli-error-unknown-command = „{ $argument }“ ist kein Befehl; --help führt sie auf.
# Variables:
#   $argument (text): what is missing
#   $value (text): its value; not used here
cli-error-missing-argument = Dieser Befehl braucht { $argument }; mehr sagt --help.
# Variables:
#   $argument (text): the option
#   $value (text): its value; not used here
cli-error-missing-value = { $argument } braucht einen Wert; mehr sagt --help.
# Variables:
#   $argument (text): the option
#   $value (text): what was typed
cli-error-invalid-value = „{ $value }“ ist nichts, was { $argument } annimmt; mehr sagt --help.
# Variables:
#   $argument (text): the option, may be empty
#   $value (text): its value, may be empty
cli-error-usage = Diese Optionen passen nicht zusammen; --help sagt, welche es gibt.
# Variables:
#   $path (text): the file
#   $detail (text): what the system said
cli-error-unreadable = Wir wollten { $path } lesen und konnten es nicht ({ $detail }). Prüfen Sie, ob die Datei da ist und Sie sie lesen dürfen.
# Variables:
#   $path (text): the file
#   $detail (text): where and what is wrong
cli-error-damaged-recording = { $path } ist weder ein Bericht noch ein Dokument mit Angaben ({ $detail }). Bitten Sie noch einmal um die Datei.
# Variables:
#   $path (text): the file
#   $program (text): the version that wrote it
cli-error-newer-recording = { $path } wurde von Version { $program } geschrieben, die neuer ist als dieses Programm. Aktualisieren Sie es und versuchen Sie es noch einmal.
# Variables:
#   $detail (text): what went wrong, in technical words
cli-error-bug = In diesem Programm selbst ist etwas schiefgegangen ({ $detail }). Versuchen Sie es noch einmal, und sagen Sie Ihrem IT-Team Bescheid, wenn es so bleibt.

## Reports

# $name (text): the part
# $bytes (words): its size
# $count (number): how often something was masked in it
# $detail (text): not used here
report-part = { $name }: { $bytes }, { $count } unkenntlich
# $name (text): the part
report-part-left-out = { $name }: weggelassen
# $name (text): the source
report-part-not-found = { $name }: nichts vorhanden
# $name (text): the source
# $detail (text): what the system said
report-part-failed = { $name }: nicht gesammelt ({ $detail })
# $path (text): where the report is
# $bytes (words): its size
# $reference (text): its short name
report-written = Der Bericht ist { $path } ({ $bytes }). Seine Referenznummer ist { $reference }.
# $bytes (words): size of all parts
# $reference (text): its short name
report-listed = Der Bericht enthielte { $bytes }; es wurde nichts geschrieben.
# $path (text): where it should have gone
# $detail (text): what the system said
report-not-written-no-space = Wir wollten { $path } schreiben, und es ist nicht genug Platz ({ $detail }). Wählen Sie einen anderen Ort.
# $path (text): where it should have gone
# $detail (text): what the system said
report-not-written-not-permitted = Wir wollten { $path } schreiben und dürfen es nicht ({ $detail }). Wählen Sie einen anderen Ordner.
# $path (text): where it should have gone
# $detail (text): what the system said
report-not-written-not-found = Wir wollten { $path } schreiben, und der Ordner ist nicht da ({ $detail }). Wählen Sie einen anderen Ordner.
# $path (text): where it should have gone
# $detail (text): what the system said
report-not-written-other = Wir wollten { $path } schreiben und konnten es nicht ({ $detail }). Wählen Sie einen anderen Ordner.
# $detail (text): what went wrong, in technical words
report-not-written-bug = In diesem Programm selbst ist etwas schiefgegangen ({ $detail }). Versuchen Sie es noch einmal, und sagen Sie Ihrem IT-Team Bescheid, wenn es so bleibt.
# $amount (words): how much of how much, and how long it still takes
report-progress = Der Bericht wird erstellt: { $amount }
report-not-written-cancelled = Sie haben abgebrochen; es wurde kein Bericht geschrieben.
# $detail (text): what is wrong with it
report-not-written-seal-key = Der Schlüssel, mit dem die IT Berichte versiegelt, ist nicht verwendbar ({ $detail }); deshalb wurde kein Bericht geschrieben. Berichtigen Sie report.seal-to in der Richtlinie.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-unreadable = Wir wollten { $path } lesen und konnten es nicht ({ $detail }). Prüfen Sie, ob es die Datei gibt und ob Sie sie lesen dürfen.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-damaged = { $path } ist beschädigt oder kein Bericht ({ $detail }). Bitten Sie noch einmal um den Bericht.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-sealed = { $path } ist versiegelt. Nennen Sie die Datei mit Ihrem privaten Schlüssel: --identity FILE.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-other-key = { $path } ist für einen anderen Schlüssel versiegelt als den genannten. Versuchen Sie Ihre anderen Schlüssel oder fragen Sie, wer den richtigen hat.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-identity = Der private Schlüssel ließ sich nicht verwenden ({ $detail }). Nennen Sie eine Datei, wie age-keygen sie schreibt.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-no-report = { $path } ist ein Archiv ohne Manifest: Das ist kein Bericht. Bitten Sie noch einmal um den Bericht.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-newer = { $path } wurde von einem neueren Programm geschrieben: Nötig ist Version { $detail }. Aktualisieren Sie dieses Programm und versuchen Sie es noch einmal.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-too-large = { $path } würde entpackt größer als ein Bericht sein kann und wurde deshalb nicht entpackt. Fragen Sie, woher die Datei kommt.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-not-empty = { $detail } ist kein leerer Ordner. Nennen Sie einen, der leer ist oder den es noch nicht gibt.
# $path (text): the report
# $detail (text): the system's words, a version, a folder or a part; may be empty
report-not-opened-no-part = { $path } enthält kein { $detail }. Bitten Sie noch einmal um den Bericht, mit diesem Teil darin.
report-mismatch-changed = anderer Inhalt als beim Erstellen
report-mismatch-missing = fehlt
report-mismatch-unlisted = gehört nicht zum Bericht, wie er erstellt wurde
report-mismatch-damaged = beschädigt
report-mismatch-unsafe-name = der Name könnte aus dem Ordner hinausführen, deshalb wurde nichts entpackt
report-mismatch-not-a-file = eine Verknüpfung oder keine gewöhnliche Datei, deshalb wurde nichts entpackt
report-mismatch-same-name = zwei Teile heißen auf manchen Systemen gleich, deshalb wurde nichts entpackt
report-mismatch-hidden = das Archiv enthält mehr als seine Teile, deshalb wurde nichts entpackt
report-mismatch-not-written = ließ sich nicht schreiben
# $name (text): the part
# $bytes (words): its size
report-opened-part = { $name }: { $bytes }
# $detail (text): what does not fit
report-opened-problem = Passt nicht: { $detail }
# $reference (text): the report's short name
report-verified = Bericht { $reference }: Jeder Teil ist da und unverändert.
# $reference (text): the report's short name
report-not-verified = Bericht { $reference } wurde nach dem Erstellen verändert oder beschädigt. Bitten Sie noch einmal darum.
# $kind (text): what was given
# $kinds (text): the kinds there are
cli-error-unknown-kind = „{ $kind }“ ist keine Art von Ausgabe, die dieses Programm liest. Es liest { $kinds }.
# $kind (text): what was given
cli-error-log-kind = „{ $kind }“ enthält Meldungen und keinen Zustand eines Computers; suchen Sie darin mit scan nach bekannten Fehlern.
# $one (text): a kind of output
# $other (text): a kind of output of another system
cli-error-mixed-systems = { $one } und { $other } stammen von verschiedenen Systemen; geben Sie die Ausgaben von jeweils einem Computer an.
# $path (text): the file
# $kind (text): the kind it should be
cli-error-not-that-kind = { $path } sieht nicht nach einer Ausgabe von { $kind } aus. Prüfen Sie, welches Programm die Datei geschrieben hat.

## Changes

fix-nothing-to-do = Hier gibt es nichts zu ändern.
fix-will-change = Das wird geändert:
fix-agree = Geben Sie ja ein, um zuzustimmen; alles andere lässt alles, wie es ist.
fix-yes = ja
fix-not-agreed = Es wurde nichts geändert.
# $path (text): the folder of the backup
fix-done = Erledigt. Was zum Rückgängigmachen nötig ist, liegt 90 Tage lang in { $path }; undo stellt es wieder her.
fix-undone = Alles ist wieder wie zuvor.
# $detail (text): what the system said
fix-not-permitted = Dieses System hat die Änderung nicht erlaubt, und es wurde nichts geändert ({ $detail }). Fragen Sie Ihr IT-Team.
# $detail (text): not used here
fix-no-backup = Es gibt keine solche Änderung, die sich rückgängig machen ließe.

## Known errors

# $title (text): what is wrong
explain-could-be = Möglich: { $title }
explain-legacy = Das gehört zum alten Intune-Client oder zu einem System, das nicht mehr unterstützt wird.
explain-nothing = Dazu ist nichts bekannt. Senden Sie der IT den Bericht: Sie kann es herausfinden.

## Known errors in logs

# $done (words): size of what has been read
# $all (words): size of all that is read
scan-progress = Protokolle werden durchsucht: { $done } von { $all }
# $file (text): the file
# $line (number): the line in it
# $count (number): how often the error is there
# $time (text): when, empty where the log does not say
scan-place = { $time } { $file }, Zeile { $line }{ $count ->
    [1] { "" }
   *[other] , { $count }-mal
}
# $count (number): how many known errors
# $files (number): how many files were read
# $bytes (words): their size
scan-done = { $count ->
    [0] Kein bekannter Fehler
    [one] Ein bekannter Fehler
   *[other] { $count } bekannte Fehler
} in { $files ->
    [one] einer Datei
   *[other] { $files } Dateien
} ({ $bytes }).
# $file (text): the file
# $why (text): a sentence
scan-unread = { $file }: { $why }
# $detail (text): what the system said
scan-unreadable = Das ließ sich nicht lesen ({ $detail }).
# $detail (text): not used here
scan-not-text = Das enthält keinen durchsuchbaren Text.
# $detail (text): not used here
scan-too-large = Dieses Archiv ist entpackt größer als das, was durchsucht wird; sein Anfang wurde durchsucht.
# $detail (text): what is wrong with it, in technical words
scan-damaged = Das ist beschädigt oder auf unbekannte Art gepackt ({ $detail }).
# $detail (text): not used here
scan-too-many = Es sind mehr Dateien, als auf einmal durchsucht werden; die ersten davon wurden durchsucht.
cli-help-send = Sendet einen Bericht dorthin, wo die Richtlinie der IT es sagt; ohne Datei wird zuerst einer erstellt
cli-help-send-report = Ein Bericht, der vorher geschrieben wurde
cli-help-outbox = Berichte, die hier warten, und Belege der gesendeten
cli-help-outbox-list = Listet sie auf
cli-help-outbox-retry = Sendet einen jetzt
cli-help-outbox-remove = Entfernt einen endgültig
cli-help-outbox-id = Die Referenznummer des Berichts

## Viele Berichte

# $done (number): reports that were read
# $all (number): all of them
triage-progress = Die Berichte werden gelesen: { $done } von { $all }
# $count (number): reports that count
# $damaged (number): files that could not be read
# $duplicates (number): further files of a report that counts already
triage-sum =
    { $count ->
        [one] { $count } Bericht
       *[other] { $count } Berichte
    }; { $damaged ->
        [0] alle waren lesbar
        [one] { $damaged } war nicht lesbar
       *[other] { $damaged } waren nicht lesbar
    }{ $duplicates ->
        [0] { "." }
        [one] ; { $duplicates } war doppelt da.
       *[other] ; { $duplicates } waren doppelt da.
    }
# $percent (number): a share of the reports
triage-percent = { $percent } %
triage-causes = Ursachen
triage-errors = Bekannte Fehler in den Protokollen
triage-systems = Systeme
triage-days = Tage
triage-weeks = Wochen, nach ihrem Montag
# $cause (words): name of a check
# $count (number): in how many reports
triage-most = meist { $cause } ({ $count })
# $count (number): how many more
triage-more = und { $count } weitere
# $detail (text): what the system said
triage-failed = Wir wollten die Berichte zusammenfassen und konnten es nicht ({ $detail }). Prüfen Sie den Ordner und den Ort, an den das Ergebnis geht.
