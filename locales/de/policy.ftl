## What is wrong with a policy

# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what the system said
policy-problem-unreadable = Die Richtlinie { $place } ist nicht lesbar ({ $detail }). Sie wird übergangen.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): the most there may be, in bytes
policy-problem-too-long = Die Richtlinie { $place } ist länger als { $detail } Bytes. Sie wird übergangen.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
policy-problem-not-text = { $place }: Das ist kein Text in UTF-8. Die Richtlinie wird übergangen, bis sie als UTF-8 gespeichert ist.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what stands there
policy-problem-not-toml = { $place }: Das ist kein TOML: { $detail } Die Richtlinie wird übergangen; eine Zeile lautet Name = Wert.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what stands there
policy-problem-not-json = { $place }: Das ist kein JSON: { $detail } Die Richtlinie wird übergangen; sie muss ein einziges Objekt sein, wie das Schema es beschreibt.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
policy-problem-not-property-list = { $place }: Das ist keine Property-Liste mit einem Dictionary zuoberst. Die Richtlinie wird übergangen.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
policy-problem-signed = Das Profil { $place } ist signiert und hier nicht lesbar. Prüfen Sie es vor dem Signieren.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): the payload type
policy-problem-no-payload = Das Profil { $place } setzt nichts für dieses Programm: Es braucht einen Payload vom Typ { $detail }.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what stands there
policy-problem-not-registry-export = { $place }: Das ist kein Export der Registrierung: { $detail } Die Richtlinie wird übergangen.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): the file, folder or key that others can write
policy-problem-not-trusted = Die Richtlinie { $place } wird übergangen: Jemand ohne Administratorrechte könnte { $detail } ändern.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
policy-problem-unknown-key = { $place }: Eine Einstellung { $key } gibt es nicht. Sie wird übergangen. Die Referenz nennt alle Einstellungen.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): the key that was probably meant
policy-problem-unknown-key-near = { $place }: Eine Einstellung { $key } gibt es nicht. Sie wird übergangen. Meinten Sie { $detail }?
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): the names in the group
policy-problem-group-not-value = { $place }: { $key } ist eine Gruppe von Einstellungen und hat selbst keinen Wert. Das wird übergangen. In ihr gibt es: { $detail }.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
policy-problem-not-for-users = { $place }: { $key } gilt für den ganzen Computer und ist nicht für einen Benutzer allein zu setzen. Das wird übergangen; setzen Sie es in der Richtlinie des Computers.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): what stands there
#   $allowed (text): what the key may hold
policy-problem-wrong-value = { $place }: { $key } kann nicht { $detail } sein. Möglich ist { $allowed }; stattdessen gilt der Standard.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): what stands there
#   $allowed (text): what the key may hold
policy-problem-wrong-entry = { $place }: { $key } kann nicht { $detail } sein. Möglich ist { $allowed }; dieser Eintrag wird übergangen, die anderen gelten.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): the id that is not known
policy-problem-unknown-thing = { $place }: { $key } nennt { $detail }, das dieses Programm nicht hat. Dieser Eintrag wird übergangen, die anderen gelten.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): the fields that there are
policy-problem-unknown-field = { $place }: Ein Feld { $key } gibt es nicht. Dieser Eintrag wird übergangen, die anderen gelten. Ein Eintrag hat: { $detail }.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $allowed (text): what the key may hold
policy-problem-missing-field = { $place }: { $key } fehlt. Möglich ist { $allowed }; dieser Eintrag wird übergangen, die anderen gelten.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key, with the place inside its value
#   $detail (text): how many there are
#   $allowed (text): what the key may hold
policy-problem-too-many = { $place }: { $key } hat { $detail } Einträge. Möglich ist { $allowed }; was darüber ist, wird übergangen.

# Variables:
#   $place (text): file, registry key or preference domain
#   $line (number): line in the file
policy-place-line = { $place }, Zeile { $line }

# Variables:
#   $most (number): most characters
policy-allowed-text = Text in einer Zeile, höchstens { $most } Zeichen
policy-allowed-colour = eine Farbe wie #115e6b
policy-allowed-mail = eine E-Mail-Adresse
policy-allowed-language = ein Sprachkürzel wie zh-TW
# Variables:
#   $least (number): smallest value
#   $most (number): largest value
policy-allowed-number = eine ganze Zahl von { $least } bis { $most }
policy-allowed-switch = true oder false
# Variables:
#   $names (text): the words there are
policy-allowed-choice = eines von { $names }
policy-allowed-identifier = ein Name aus Buchstaben, Ziffern, Binde- und Unterstrichen
policy-allowed-host = ein Hostname wie mdm.linden.example
policy-allowed-version = eine Version wie 14.0
policy-allowed-path = der vollständige Pfad einer Datei oder eines Ordners
policy-allowed-link = eine Adresse, die mit https:// beginnt, ohne Namen oder Kennwort darin
policy-allowed-address = eine Adresse, die mit https:// beginnt, ohne Namen oder Kennwort vor dem Host
# Variables:
#   $between (text): the character between name and value
policy-allowed-pair = ein Name und ein Wert mit { $between } dazwischen
policy-allowed-mail-server = ein Mailserver wie smtps://mail.linden.example:465, mit STARTTLS smtp://mail.linden.example:587
policy-allowed-pin = SHA-256 eines öffentlichen Schlüssels in Base64, 44 Zeichen
policy-allowed-public-key = ein öffentlicher age-Schlüssel, der mit age1 beginnt
# Variables:
#   $most (number): most entries
#   $each (text): what each may be
policy-allowed-list = eine Liste von höchstens { $most }, jeweils { $each }
# Variables:
#   $most (number): most characters
policy-allowed-words = der Text unter dem Kürzel seiner Sprache, etwa en oder zh-TW, je höchstens { $most } Zeichen
# Variables:
#   $most (number): most entries
#   $needed (text): fields that every entry has
#   $others (text): fields that an entry may have
policy-allowed-entries = höchstens { $most } Einträge mit { $needed }, nach Wunsch auch { $others }
# Variables:
#   $most (number): most entries
#   $needed (text): fields that every entry has
policy-allowed-entries-whole = höchstens { $most } Einträge mit { $needed }

## What is shown of a policy

policy-none = Auf diesem Computer ist keine Richtlinie festgelegt; es gelten die Standardwerte.
policy-fine = Jede Einstellung ist richtig.
# Variables:
#   $key (text): the key
#   $value (text): its value
#   $from (text): where it comes from
policy-line = { $key } = { $value } (aus { $from })
# The notice over the window when something in the policy is wrong.
policy-notice = Einige Vorgaben Ihres IT-Teams waren nicht verwendbar
policy-notice-text = Alles andere funktioniert. Ihr IT-Team sieht das auch im Bericht.
# Variables:
#   $count (number): how many are not shown
policy-notice-more = Weitere Einstellungen, die nicht zu gebrauchen waren: { $count }. Alle nennt: enrollment-helper-cli policy show
# The notice over the window while a policy is tried.
policy-notice-trial = Eine Richtlinie wird ausprobiert
policy-notice-trial-text = Was Sie sehen, gilt auf diesem Computer nicht.

## Gruppen von Einstellungen, als Überschriften

policy-group-organisation = Ihre Organisation
policy-group-language = Sprache
policy-group-sign-in = Anmeldung
policy-group-management = Verwaltung
policy-group-checks = Prüfungen
policy-group-thresholds = Schwellenwerte
policy-group-browsers = Browser und Anmeldung
policy-group-minimum-versions = Mindestversionen
policy-group-network = Netzwerk
policy-group-report = Bericht
policy-group-errors = Eigene bekannte Fehler
policy-group-texts = Eigene Texte
policy-group-destination = Ziele der Berichte

## Einstellungen: ein kurzer Name, und was er für die IT bedeutet

policy-key-organisation-name = Name der IT
    .meaning = Der Name, unter dem die Beschäftigten die IT kennen. Er steht überall anstelle von „Ihr IT-Team“.
policy-key-organisation-colour = Farbe
    .meaning = Eine Farbe, die die Beschäftigten kennen, für das Zeichen neben dem Namen der IT.
policy-key-organisation-phone = Telefon
    .meaning = Die Telefonnummer der IT, so wie man sie vorliest oder wählt.
policy-key-organisation-mail = E-Mail-Adresse
    .meaning = Die E-Mail-Adresse der IT.
policy-key-organisation-hours = Zeiten
    .meaning = Wann die IT zu erreichen ist, in Ihren Worten.
policy-key-language = Sprache der IT
    .meaning = Die Sprache, die die IT liest. In ihr steht die Zusammenfassung des Berichts, daneben die des Beschäftigten.
policy-key-sign-in-domain = Domäne der Arbeitsadressen
    .meaning = Was bei Arbeitsadressen hinter dem @ steht. Damit muss niemand nach der Adresse gefragt werden.
policy-key-management-server = Verwaltungsserver
    .meaning = Der Host des Verwaltungsdienstes, zu dem die Computer gehören sollen, wenn es nicht der von Intune ist. Gehört ein Computer zu einem anderen, ist das ein Problem.
policy-key-checks-off = Abgeschaltete Prüfungen
    .meaning = Kennungen von Prüfungen, die nicht gemacht werden, etwa vbscript. Sie erscheinen als nicht zutreffend.
policy-key-checks-network = Netzwerkprüfungen
    .meaning = Ob Prüfungen das Netzwerk benutzen dürfen. Ausgeschaltet wird nichts kontaktiert, bis ein Bericht gesendet wird.
policy-key-thresholds-clock-fail-seconds = Uhr: falsch ab
    .meaning = Um wie viele Sekunden eine Uhr falsch gehen darf; darüber verhindert sie die Registrierung.
policy-key-thresholds-clock-attention-seconds = Uhr: auffällig ab
    .meaning = Um wie viele Sekunden eine Uhr falsch gehen darf, ehe sich das Stellen lohnt.
policy-key-thresholds-uptime-attention-days = Tage ohne Neustart
    .meaning = Nach wie vielen Tagen sich ein Neustart lohnt.
policy-key-thresholds-disk-fail-mebibytes = Freier Platz: zu wenig unter
    .meaning = MiB freier Platz auf dem Systemlaufwerk; weniger verhindert die Registrierung.
policy-key-thresholds-disk-attention-mebibytes = Freier Platz: auffällig unter
    .meaning = MiB freier Platz auf dem Systemlaufwerk; bei weniger lohnt sich das Aufräumen.
policy-key-browsers-accepted = Geeignete Browser
    .meaning = Browser, mit denen Ihre Anmeldung geht, der beste zuerst. Ohne Angabe je nach System Edge, Chrome, Firefox und Safari.
policy-key-minimum-versions-windows = Windows-Build
    .meaning = Der niedrigste Build von Windows, der registriert werden darf.
policy-key-minimum-versions-macos = macOS-Version
    .meaning = Die niedrigste Version von macOS, die registriert werden darf.
policy-key-minimum-versions-ubuntu = Ubuntu-Ausgabe
    .meaning = Die niedrigste Ausgabe von Ubuntu, die registriert werden darf.
policy-key-minimum-versions-rhel = Red-Hat-Ausgabe
    .meaning = Die niedrigste Ausgabe von Red Hat Enterprise Linux, die registriert werden darf.
policy-key-network-extra-hosts = Weitere Hosts
    .meaning = Hosts, die die Registrierung bei Ihnen neben denen von Microsoft braucht. Jeder muss erreichbar sein.
policy-key-report-log-sources = Weitere Protokolle
    .meaning = Dateien und Ordner, die in einen Bericht gehören, mit vollem Pfad. Pfade anderer Systeme werden übergangen.
policy-key-report-redaction-words = Weitere zu verdeckende Wörter
    .meaning = Wörter, die in jedem Bericht verdeckt werden, etwa Namen von Projekten und Kunden.
policy-key-report-diagnostic-areas = Bereiche der Windows-Diagnose
    .meaning = Bereiche, die MdmDiagnosticsTool.exe unter Windows in einen Bericht packen darf. Ohne Angabe wird das Programm nicht gestartet.
policy-key-report-seal-to = Öffentliche Schlüssel
    .meaning = Öffentliche age-Schlüssel der IT. Gibt es welche, wird ein Bericht mit allen verschlüsselt, ehe er den Computer verlässt.
policy-key-report-device-name = Name des Computers
    .meaning = Ob ein Bericht den Computer nennt. Die Person sieht das vor dem Senden.
policy-key-report-device-serial = Seriennummer
    .meaning = Ob ein Bericht die Seriennummer des Computers enthält. Die Person sieht das vor dem Senden.
policy-key-errors-entries = Bekannte Fehler
    .meaning = Fehler Ihrer eigenen Dienste, oder Ihre Worte für einen eingebauten: geben Sie ihm dessen id. Sie werden vor den eingebauten gesucht.
policy-key-texts-entries = Texte
    .meaning = Sätze des Programms in Ihren Worten, mit den Kennungen aus locales/*/*.ftl. Sie werden Buchstabe für Buchstabe gezeigt.
policy-key-destination-order = Reihenfolge
    .meaning = Welches Ziel zuerst versucht wird. Nicht genannte folgen danach.
policy-key-destination-expiry-days = Wartezeit in Tagen
    .meaning = Nach wie vielen Tagen ein Bericht aufgegeben wird, der nicht gesendet werden konnte.
policy-key-destination-pins = Gepinnte Schlüssel
    .meaning = Öffentliche Schlüssel (SHA-256 des SPKI), von denen die Zertifikate eines Servers einen enthalten müssen. Ohne Angabe entscheiden die Stammzertifikate des Systems.
policy-key-destination-folder = Ordner
    .meaning = Ein Ordner oder eine Netzwerkfreigabe, in die Berichte gelegt werden.
policy-key-destination-folder-limit-mebibytes = Ordner: größter Bericht
    .meaning = MiB des größten Berichts, der in den Ordner gelegt wird.
policy-key-destination-https = Webformular
    .meaning = Ein Webserver, der den Bericht als Formular annimmt (multipart/form-data), etwa ein rageshake-Server.
policy-key-destination-https-token = Webformular: Token
    .meaning = Ein Client-Token, gesendet als Authorization: Bearer. Die Benutzer des Computers können es lesen.
policy-key-destination-https-headers = Webformular: Kopfzeilen
    .meaning = Weitere Kopfzeilen für den Webserver.
policy-key-destination-https-fields = Webformular: Felder
    .meaning = Weitere Felder des Formulars.
policy-key-destination-https-file-field = Webformular: Feld der Datei
    .meaning = Das Feld des Formulars, das den Bericht enthält.
policy-key-destination-https-file-name = Webformular: Dateiname
    .meaning = Der Name der Datei im Formular; reference in geschweiften Klammern steht für das Kennzeichen des Berichts.
policy-key-destination-https-limit-mebibytes = Webformular: größter Bericht
    .meaning = MiB des größten Berichts, den der Webserver annimmt.
policy-key-destination-ticket = Upload-Ticket
    .meaning = Ein Endpunkt von Ihnen, der eine Adresse zum Hochladen ausgibt (S3, GCS, Azure, MinIO).
policy-key-destination-ticket-token = Upload-Ticket: Token
    .meaning = Ein Client-Token für den Endpunkt, gesendet als Authorization: Bearer. Die Benutzer des Computers können es lesen.
policy-key-destination-ticket-headers = Upload-Ticket: Kopfzeilen
    .meaning = Weitere Kopfzeilen für den Endpunkt.
policy-key-destination-ticket-hosts = Upload-Ticket: Hosts
    .meaning = Hosts, an die der Endpunkt einen Bericht schicken darf. Ohne Angabe: alle.
policy-key-destination-ticket-limit-mebibytes = Upload-Ticket: größter Bericht
    .meaning = MiB des größten Berichts, der so gesendet wird.
policy-key-destination-azure-blob = Container in Azure Blob Storage
    .meaning = Ein Container von Azure Blob Storage mit seiner Shared Access Signature. Das Recht zum Anlegen genügt.
policy-key-destination-azure-blob-limit-mebibytes = Azure Blob Storage: größter Bericht
    .meaning = MiB des größten Berichts, der dorthin geht.
policy-key-destination-tus = tus-Server
    .meaning = Die Adresse eines tus-Servers, an der Uploads angelegt werden. Abgebrochene gehen weiter, wo sie waren.
policy-key-destination-tus-token = tus-Server: Token
    .meaning = Ein Client-Token für den Server, gesendet als Authorization: Bearer. Die Benutzer des Computers können es lesen.
policy-key-destination-tus-headers = tus-Server: Kopfzeilen
    .meaning = Weitere Kopfzeilen für den Server.
policy-key-destination-tus-limit-mebibytes = tus-Server: größter Bericht
    .meaning = MiB des größten Berichts, der dorthin geht.
policy-key-destination-mail = Postfach
    .meaning = Das Postfach, an das Berichte gehen. Ohne Mailserver sendet sie das eigene Mailprogramm der Person.
policy-key-destination-mail-server = Mailserver
    .meaning = Der Mailserver, der die Berichte annimmt.
policy-key-destination-mail-from = Mail: Absender
    .meaning = Die Adresse des Absenders, wenn der Mailserver eine andere als die des Postfachs will.
policy-key-destination-mail-user = Mail: Benutzer
    .meaning = Wer sich am Mailserver anmeldet, wenn er das will.
policy-key-destination-mail-password = Mail: Kennwort
    .meaning = Mit welchem Kennwort. Die Benutzer des Computers können es lesen.
policy-key-destination-mail-limit-mebibytes = Mail: größter Bericht
    .meaning = MiB des größten Berichts, der per Mail geht. Unterwegs kommt ein Drittel dazu.

## Felder von Einträgen

policy-field-errors-entries-id = Ihr Name; die id eines eingebauten Eintrags setzt diese Worte an dessen Stelle.
policy-field-errors-entries-codes = Codes, so wie Bildschirme und Protokolle sie zeigen.
policy-field-errors-entries-messages = Was auf Bildschirmen steht, in jeder Sprache.
policy-field-errors-entries-platforms = Systeme, die sie zeigen. Ohne Angabe: alle.
policy-field-errors-entries-actor = Wer sie beheben kann.
policy-field-errors-entries-checks = Kennungen von Prüfungen, die die Ursache sehen können.
policy-field-errors-entries-steps = Kennungen von Schritten, die das Programm hat.
policy-field-errors-entries-link = Eine Seite von Ihnen darüber.
policy-field-errors-entries-title = Was nicht stimmt, in einem Satz.
policy-field-errors-entries-meaning = Was es für die Person bedeutet.
policy-field-errors-entries-advice = Ein erster Schritt in Ihren Worten.
policy-field-texts-entries-id = Die Kennung des Textes, mit .name dahinter für eines seiner Attribute.
policy-field-texts-entries-text = Was stattdessen dort steht.

## Was in Vorlagen und der Referenz dazu gesagt wird

# Variables:
#   $allowed (text): what the setting may hold
policy-explain-allowed = Möglich ist { $allowed }.
# Variables:
#   $value (text): what holds without the setting
policy-explain-default = Ohne Angabe gilt { $value }.
# Variables:
#   $value (text): a value
policy-explain-example = Zum Beispiel: { $value }
policy-explain-user = Für den Computer oder für einen Benutzer zu setzen; die Richtlinie des Computers hat Vorrang.
policy-explain-computer = Nur für den Computer zu setzen.
policy-explain-json = Jede Zeile ist ein Eintrag, als JSON geschrieben.
policy-template-supported = Jede Version von Windows, auf der Enrollment Helper läuft
policy-template-description = Einstellungen von Enrollment Helper: an wen sich Beschäftigte wenden, was geprüft wird und wohin Berichte gehen.
# The comment at the start of policy.toml; lines are broken by the program.
policy-template-head = Die Richtlinie von Enrollment Helper auf diesem Computer. Entfernen Sie das # am Anfang dessen, was Sie setzen wollen. Die Datei gehört nach /etc/enrollment-helper/policy.toml, gehört root und ist für niemanden sonst schreibbar, ebenso die Ordner darüber; sonst wird sie übergangen. Prüfen Sie sie mit: enrollment-helper-cli policy check policy.toml
# The comment at the start of the configuration profile.
policy-template-profile = Nehmen Sie, was Sie setzen wollen, aus seinen Kommentarzeichen und schicken Sie das Profil mit Ihrem Verwaltungsdienst auf den Computer. Prüfen Sie es vor dem Signieren mit: enrollment-helper-cli policy check DATEI
# The heading of the reference page.
policy-reference-title = Referenz der Richtlinie
policy-reference-intro = Alles, was die IT entscheiden kann, auf jedem System unter denselben Namen. Diese Seite und die Vorlagen in `policy/` entstehen aus einer Definition; `enrollment-helper-cli policy schema`, `policy admx`, `policy mobileconfig` und `policy toml` geben sie aus.
policy-reference-places = Wo sie liegt
policy-reference-trust = Eine Richtlinie wird nur dort gelesen, wo ein gewöhnlicher Benutzer nicht schreiben kann. Alles andere wird übergangen und im Fenster wie von `enrollment-helper-cli policy show` gesagt.
policy-reference-place-windows = Die Registrierung, `HKLM\SOFTWARE\Policies\Enrollment Helper`: Gruppen sind Schlüssel darunter, Einstellungen sind Werte. Gruppenrichtlinien und Intune schreiben sie nach `policy/EnrollmentHelper.admx`. Was die Person ohne Administratorrechte schreiben könnte, wird übergangen.
policy-reference-place-macos = Verwaltete Einstellungen der Domäne `org.enrollment-helper.EnrollmentHelper`, wie ein Konfigurationsprofil sie setzt (`policy/enrollment-helper.mobileconfig`; das Manifest für Profileditoren und das JSON-Schema für Jamf Pro liegen daneben). Gelesen werden nur erzwungene Werte: `/Library/Managed Preferences`, von root, ohne Verknüpfungen.
policy-reference-place-linux = `/etc/enrollment-helper/policy.toml` (beginnen Sie mit `policy/policy.toml`). Die Datei und jeder Ordner darüber gehören root, sind für niemanden sonst schreibbar und keine Verknüpfungen.
policy-reference-users = Mit ² bezeichnete Einstellungen sind auch für einen Benutzer zu setzen: unter Windows unter `HKCU`, unter macOS in `/Library/Managed Preferences/NAME`. Die Richtlinie des Computers hat Vorrang. ¹ steht außerhalb aller Gruppen.
policy-reference-forms = Wie Werte geschrieben werden
policy-reference-forms-text = Dasselbe in vier Formen. `enrollment-helper-cli policy check DATEI` nimmt TOML, JSON, eine Property-Liste oder ein unsigniertes Konfigurationsprofil und einen Export der Registrierung (`.reg`).
# TOML, the format.
policy-reference-form-toml = TOML
# JSON, the format.
policy-reference-form-json = JSON
policy-reference-form-list = Property-Liste
policy-reference-form-registry = Registrierung
policy-reference-kind-text = Wortlaut
policy-reference-kind-number = Zahl
policy-reference-kind-switch = An oder aus
policy-reference-kind-list = Liste
policy-reference-kind-entries = Einträge
policy-reference-kind-words = Mehrere Sprachen
policy-reference-registry-text = ein Wert vom Typ `REG_SZ`
policy-reference-registry-number = `REG_DWORD`, oder Ziffern in `REG_SZ`
policy-reference-registry-switch = `REG_DWORD`, 1 oder 0
policy-reference-registry-list = ein Schlüssel mit dem Namen der Einstellung und Werten `1`, `2`, … (so schreiben Gruppenrichtlinien Listen), oder ein `REG_MULTI_SZ`, oder ein `REG_SZ` mit Kommas zwischen Namen
policy-reference-registry-entries = eine Liste wie oben, deren Werte je ein Eintrag als JSON-Text sind; oder Schlüssel `1`, `2`, … mit den Feldern darin
policy-reference-registry-words = ein Schlüssel mit einem Wert je Sprache: `en`, `zh-TW`
policy-reference-broken = Was nicht zu gebrauchen ist, wird mit Datei, Zeile und Einstellung genannt, mit dem, was dort steht, und dem, was möglich ist; der Rest gilt. Von einer Liste gelten die Einträge, die passen. Einträge zählen ab 1: `errors.entries[2].link`. Namen gelten groß wie klein geschrieben.
policy-reference-column-key = Einstellung
policy-reference-column-meaning = Was sie bedeutet
policy-reference-column-takes = Was möglich ist
policy-reference-column-default = Ohne Angabe
policy-reference-column-field = Feld
# Variables:
#   $key (text): the setting
policy-reference-fields = Jeder Eintrag von `{ $key }` hat diese Felder; die mit * braucht er.
