### Der Bildschirm eines anderen Computers: Die IT öffnet einen Bericht oder die Fakten daraus.

window-recording-label = Bericht eines anderen Computers
window-recording-leave = Zurück zu diesem Computer
window-recording-close = Schließen
window-recording-heading = Für die IT: Bericht eines anderen Computers
window-recording-open = Bericht öffnen…
window-recording-open-text = Zeigt, was auf dem Computer zu sehen war, von dem ein Bericht stammt. An diesem Computer ändert sich nichts.
window-recording-off = Hier ausgeschaltet: Das ist der Bericht eines anderen Computers.
window-recording-logs = Fehler in den Registrierungsprotokollen jenes Computers
window-recording-unseal = Schlüsseldatei wählen…
window-recording-unsealing = Wird geöffnet…
window-recording-key-hint = Für die IT: die Datei mit dem privaten Schlüssel, wie age-keygen sie schreibt. Sie wird einmal gelesen und nicht behalten.

# Titel des Dialogs, in dem ein Bericht gewählt wird.
recording-choose = Bericht eines anderen Computers öffnen
# Titel des Dialogs, in dem die Datei mit dem privaten Schlüssel gewählt wird.
recording-choose-key = Schlüssel wählen, der diesen Bericht öffnet
# $file (text): Name der Datei
recording-opening = { $file } wird geöffnet…
    .text = Die Datei wird gelesen und mit ihrem Inhaltsverzeichnis verglichen.
# $reference (text): Kennung des Berichts
# $moment (words): Tag und Uhrzeit nach der Uhr des anderen Computers
# $offset (words): dessen Abstand von UTC
# $system (text): Name und Version seines Systems
recording-report = Bericht { $reference } von einem anderen Computer
    .text = Sie sehen, was dort am { $moment } ({ $offset }) zu sehen war, { $system }. Was auf diesem Computer etwas bewirken würde, ist ausgeschaltet.
# $moment (words): Tag und Uhrzeit nach der Uhr des anderen Computers
# $offset (words): dessen Abstand von UTC
# $system (text): Name und Version seines Systems
recording-facts = Angaben von einem anderen Computer
    .text = Sie sehen, was dort am { $moment } ({ $offset }) zu sehen war, { $system }. Was auf diesem Computer etwas bewirken würde, ist ausgeschaltet.
recording-changed = Teile dieses Berichts passen nicht zu seinem Inhaltsverzeichnis. Er wurde unterwegs verändert oder beschädigt.
# $count (number): wie viele
recording-logs = Bekannte Fehler in den Protokollen des Berichts: { $count }.
# $file (text): Name der Datei
recording-sealed = Dieser Bericht ist versiegelt
    .text = { $file } kann nur die IT mit ihrem Schlüssel öffnen. Ist es Ihr eigener Bericht, dann ist er vollständig: Geben Sie ihn so an die IT.
recording-other-key = Dieser Schlüssel öffnet den Bericht nicht: Er ist mit einem anderen versiegelt. Versuchen Sie Ihre anderen Schlüssel.
recording-no-key = In dieser Datei ist kein brauchbarer Schlüssel. Wählen Sie die Datei, die age-keygen geschrieben hat; ein Schlüssel mit Passphrase muss zuerst mit age entsperrt werden.
recording-key-alone = Das ist ein Schlüssel, und es ist kein versiegelter Bericht geöffnet
    .text = Öffnen Sie zuerst den versiegelten Bericht (sein Name endet auf .ehreport), dann den Schlüssel. Vom Schlüssel wurde nichts behalten.
# $file (text): Name der Datei
# $detail (text): Meldung des Systems
recording-unreadable = { $file } ließ sich nicht lesen
    .text = Das System meldet: { $detail }.
# $file (text): Name der Datei
recording-damaged = { $file } ist kein Bericht, der sich anzeigen lässt
    .text = Die Datei ist beschädigt oder etwas anderes. Bitten Sie darum, dass sie noch einmal geschickt wird. Protokolle können Sie auf der Seite „Fehlersuche“ durchsuchen.
# $file (text): Name der Datei
# $detail (text): Version des Programms, das sie geschrieben hat
recording-newer = { $file } stammt aus einer neueren Version
    .text = Geschrieben hat sie Version { $detail }. Aktualisieren Sie hier Enrollment Helper, um sie zu öffnen.
recording-system-windows = ein Windows-PC
recording-system-macos = ein Mac
recording-system-linux = ein Linux-Computer
recording-system-other = ein Computer mit einem anderen System
