## Names of the checks, as their rows show them

check-clock-accuracy = Uhr
check-time-zone = Zeitzone
check-time-sync = Automatische Uhrzeit
check-restart-pending = Ausstehender Neustart
check-os-version = Systemversion
check-default-browser = Standardbrowser
check-browser-cookies = Cookies des Browsers
check-existing-enrollment = Bestehende Registrierung
check-stale-enrollment = Reste früherer Registrierungen
check-enrollment-certificate = Verwaltungszertifikat
check-enrollment-policy = Erlaubnis zur Registrierung
check-company-app = Firmen-App
check-services = Systemdienste
check-keyring = Schlüsselbund
check-device-identity = Identität des Geräts
check-security-chip = Sicherheitschip
check-disk-encryption = Verschlüsselung des Datenträgers
check-disk-space = Freier Speicherplatz
check-network-reach = Registrierungsserver
check-captive-portal = Anmeldung im Gastnetz
check-proxy = Proxyserver
check-tls-inspection = Verschlüsselte Verbindungen
check-name-resolution = Registrierungseinträge
check-hosts-file = Hosts-Datei
check-federation = Anmeldeserver der Firma
check-account-name = Anmeldename
check-installer-folder = Installationsordner
check-vbscript = Skriptunterstützung

## What holds for every check

# $reason (words): why nothing could be seen
could-not-check = Das ließ sich nicht prüfen
    .detail = { $reason }
not-applicable = Trifft hier nicht zu
    .detail = Dieser Computer hat so etwas nicht, oder die IT hat diese Prüfung abgeschaltet.

## Clock

# $difference (duration): how far off the clock is
clock-accuracy-slow = Die Uhr geht { $difference } nach
    .detail = Die Anmeldung lehnt eine Uhr ab, die mehr als 5 Minuten falsch geht.
    .why = Anmeldenachweise gelten nur wenige Minuten. Für eine nachgehende Uhr scheinen sie aus der Zukunft zu kommen, deshalb werden sie abgelehnt.
# $difference (duration): how far off the clock is
clock-accuracy-fast = Die Uhr geht { $difference } vor
    .detail = Die Anmeldung lehnt eine Uhr ab, die mehr als 5 Minuten falsch geht.
    .why = Anmeldenachweise gelten nur wenige Minuten. Für eine vorgehende Uhr scheinen sie abgelaufen, deshalb werden sie abgelehnt.
# $difference (duration): how far the clock is behind, at least
clock-accuracy-past = Die Uhr geht mindestens { $difference } nach
    .detail = Sie zeigt einen Tag, der vor der letzten Änderung an den eigenen Dateien dieses Computers liegt.
    .why = Mit einer so falschen Uhr scheitern jede sichere Verbindung und jede Anmeldung.
clock-accuracy-right = Die Uhr geht richtig

## Time zone

time-zone-unset = Es ist keine Zeitzone eingestellt
    .detail = Ohne Zeitzone kann dieser Computer aus seiner Uhr nicht den richtigen Zeitpunkt ableiten.
    .why = Mit einer falschen Zeitzone sieht die Uhr für die Anmeldeserver aus, als ginge sie Stunden falsch.
# $zone (text): the zone that is set
# $other (text): another zone that is also set
time-zone-contradicted = Es sind zwei Zeitzonen zugleich eingestellt
    .detail = An einer Stelle steht { $zone }, an einer anderen { $other }.
    .why = Programme, die an verschiedenen Stellen nachsehen, sind sich über die Zeit uneins, und für die Anmeldung geht die Uhr vielleicht Stunden falsch.
# $zone (text): the zone that is set
# $offset (words): the distance from UTC that the clock uses
time-zone-wrong-offset = Die Uhr folgt ihrer Zeitzone nicht
    .detail = Die Zeitzone ist { $zone }, die Uhr läuft aber mit { $offset }.
    .why = Für die Anmeldeserver geht die Uhr um diesen Unterschied falsch.
# $time (words): time and weekday on this computer
# $zone (text): the zone that is set
# $offset (words): its distance from UTC
time-zone-wrong = Die Zeitzone stimmt nicht
    .detail = Dieser Computer zeigt { $time } in { $zone } ({ $offset }), und Sie sagten, das stimmt nicht.
    .why = Mit einer falschen Zeitzone sieht die Uhr für die Anmeldeserver aus, als ginge sie Stunden falsch.
# $time (words): time and weekday on this computer
# $zone (text): the zone that is set
# $offset (words): its distance from UTC
time-zone-right = Es ist { $time } in { $zone } ({ $offset })
# $time (words): time and weekday on this computer
# $zone (text): the zone that is set
# $offset (words): its distance from UTC
time-zone-question = Es ist { $time } in { $zone } ({ $offset }). Stimmt das?

## Automatic time

time-sync-off = Die Uhr wird nicht automatisch gestellt
    .detail = Ohne automatische Uhrzeit läuft die Uhr mit der Zeit falsch, bis die Anmeldung sie eines Tages ablehnt.
    .why = Die Anmeldung lehnt eine Uhr ab, die mehr als 5 Minuten falsch geht.
time-sync-not-yet = Die automatische Uhrzeit hat noch keinen Zeitserver gefunden
    .detail = Sie ist eingeschaltet, aber die Uhr wurde seit dem Start mit nichts verglichen.
    .why = Bis dahin weiß niemand, ob die Uhr richtig geht.
time-sync-on = Die Uhr wird automatisch gestellt

## Pending restart

# $reasons (words): what asks for the restart, already joined
restart-pending-yes = Dieser Computer wartet auf einen Neustart
    .detail = Der Neustart ist nötig für: { $reasons }.
    .why = Bis dahin ist das System teils alt und teils neu, und die Registrierung beginnt gar nicht erst.
# $up (duration): how long the computer has been up
restart-pending-long-up = Dieser Computer läuft seit { $up } ohne Neustart
    .detail = Ein Neustart räumt vieles auf, was mit der Zeit durcheinandergerät.
    .why = Updates und Dienste, die die Registrierung braucht, warten vielleicht auf einen frischen Start.
restart-pending-no = Es steht kein Neustart aus
restart-reason-component-servicing = Änderungen an Teilen des Systems
restart-reason-system-update = ein Systemupdate
restart-reason-file-rename = das Ersetzen benutzter Dateien
restart-reason-package-update = ein Update installierter Pakete
restart-reason-kernel-replaced = einen neuen Systemkern
restart-reason-other = eine Installation

## System version

# $name (text): name of the system
# $version (text): its version
os-version-supported = { $name } { $version } kann registriert werden
# $name (text): name of the system
# $version (text): its version
os-version-leaving = { $name } { $version } wird bald nicht mehr unterstützt
    .detail = Die Registrierung gelingt heute vielleicht noch, versprochen wird aber nichts mehr.
    .why = Mit einer Version, die nicht unterstützt wird, kann die Registrierung bei jedem Schritt scheitern.
# $name (text): name of the system
# $version (text): its version
os-version-too-old = { $name } { $version } ist zu alt für die Registrierung
    .detail = Dieser Computer braucht zuerst eine neuere Version.
    .why = Der Verwaltungsdienst weist ältere Versionen ab.
# $name (text): name of the system
# $version (text): its version
os-version-not-listed = { $name } { $version } kann nicht registriert werden
    .detail = Es gehört nicht zu den Systemen, die der Verwaltungsdienst kennt.
    .why = Der Verwaltungsdienst weist unbekannte Systeme ab.
# $name (text): name of the system
# $version (text): its version
os-version-home = Die Home-Edition von Windows kann keiner Firma beitreten
    .detail = Auf diesem Computer läuft { $name }. Zum Beitreten braucht es Pro, Education oder Enterprise.
    .why = In Home fehlen die Teile von Windows, über die eine Firma den Computer verwaltet.
# $name (text): name of the system
# $version (text): its version
os-version-architecture = Diese Art Prozessor kann mit Linux nicht registriert werden
    .detail = { $name } { $version } kann nur auf Prozessoren von Intel und AMD registriert werden.
    .why = Die Verwaltungsprogramme für Linux gibt es nur für diese Prozessoren.
# $name (text): name of the system
# $version (text): its version
os-version-wsl = Dies ist ein Linux innerhalb von Windows
    .detail = { $name } { $version } läuft hier innerhalb von Windows (WSL).
    .why = Nur der Computer selbst kann registriert werden, nicht ein Linux darin.

## Default browser

# $browser (text): name of the browser
default-browser-right = Der Standardbrowser ist { $browser }
# $browser (text): name of the browser
# $accepted (words): browsers that work, already joined
default-browser-other = Mit Ihrem Standardbrowser gelingt die geschäftliche Anmeldung vielleicht nicht
    .detail = Es ist { $browser }. Die Anmeldung funktioniert erfahrungsgemäß mit { $accepted }.
    .why = Die Registrierung öffnet für die Anmeldung den Standardbrowser und wartet auf seine Antwort.
# $accepted (words): browsers that work, already joined
default-browser-none = Es ist kein Standardbrowser eingestellt
    .detail = Auf diesem Computer öffnet nichts die Links ins Web. Die Anmeldung funktioniert erfahrungsgemäß mit { $accepted }.
    .why = Die Registrierung öffnet für die Anmeldung den Standardbrowser und wartet auf seine Antwort.

## Existing enrollment

existing-enrollment-none = Dieser Computer wird noch von niemandem verwaltet
# $service (text): name of the service or its server
existing-enrollment-same = Dieser Computer ist schon bei { $service } registriert
    .detail = Vielleicht ist nichts mehr zu tun. Wenn etwas trotzdem nicht geht, kann die IT den Grund sehen.
    .why = Ein Computer, der schon registriert ist, kann nicht ein zweites Mal registriert werden.
# $service (text): name of the service or its server
existing-enrollment-other = Ein anderer Dienst verwaltet diesen Computer
    .detail = Es ist { $service }.
    .why = Ein Computer hat immer nur einen Verwaltungsdienst; der alte muss ihn erst freigeben.
# $service (text): name of the service or its server
# $since (words): a date
existing-enrollment-other-since = Ein anderer Dienst verwaltet diesen Computer noch
    .detail = { $service } verwaltet ihn seit { $since }.
    .why = Ein Computer hat immer nur einen Verwaltungsdienst; der alte muss ihn erst freigeben.

## Free space

# $free (words): free space
disk-space-enough = Auf dem Systemlaufwerk sind { $free } frei
# $free (words): free space
disk-space-low = Das Systemlaufwerk wird voll
    .detail = Es sind noch { $free } frei.
    .why = Mit der Registrierung kommen Apps und Updates, die Platz brauchen.
# $free (words): free space
disk-space-full = Das Systemlaufwerk ist voll
    .detail = Es sind nur noch { $free } frei.
    .why = Ohne Platz kann die Registrierung ihre Einstellungen und Apps nicht speichern.

## Hosts file

hosts-file-clean = Die Hosts-Datei stört die Registrierung nicht
# $count (number): how many hosts
# $hosts (words): the hosts, already joined
hosts-file-overrides =
    { $count ->
        [one] Eine Datei auf diesem Computer leitet einen Registrierungsserver um
       *[other] Eine Datei auf diesem Computer leitet { $count } Registrierungsserver um
    }
    .detail = Die Hosts-Datei gibt { $hosts } eine eigene Adresse.
    .why = Die Registrierung spricht dann mit dem falschen Computer oder mit gar keinem.

## Enrollment servers

network-reach-fine = Alle Registrierungsserver sind erreichbar
network-reach-no-network = Dieser Computer ist mit keinem Netzwerk verbunden
    .detail = Weder WLAN noch Kabel ist verbunden.
    .why = Die Registrierung spricht mit Servern im Internet.
network-reach-nothing = Das Internet ist nicht erreichbar
    .detail = Dieser Computer ist mit einem Netzwerk verbunden, aber kein Registrierungsserver antwortet.
    .why = Die Registrierung spricht mit Servern im Internet.
# $count (number): how many hosts
# $hosts (words): some of the hosts, already joined
# $step (words): what failed, already joined
network-reach-some =
    { $count ->
        [one] Ein Server, der bei der Registrierung hilft, ist nicht erreichbar
       *[other] { $count } Server, die bei der Registrierung helfen, sind nicht erreichbar
    }
    .detail = { $hosts }: { $step }.
    .why = Die Registrierung gelingt vielleicht auch ohne, aber Teile davon können fehlen.
# $count (number): how many hosts
# $hosts (words): some of the hosts, already joined
# $step (words): what failed, already joined
network-reach-blocked =
    { $count ->
        [one] Ein Registrierungsserver ist nicht erreichbar
       *[other] { $count } Registrierungsserver sind nicht erreichbar
    }
    .detail = { $hosts }: { $step }.
    .why = Die Registrierung braucht jeden dieser Server; dieses Netzwerk lässt nur einige davon durch.
# $count (number): how many hosts
# $hosts (words): some of the hosts, already joined
# $step (words): what failed, already joined
network-reach-certificate =
    { $count ->
        [one] Einem Registrierungsserver ist von hier aus nicht zu trauen
       *[other] { $count } Registrierungsservern ist von hier aus nicht zu trauen
    }
    .detail = { $hosts }: der Identitätsnachweis wurde abgelehnt.
    .why = Unterwegs antwortet etwas anstelle der Server, oder die Uhr geht falsch. Beides lehnt die Registrierung ab.
reach-step-resolve = der Name wurde nicht gefunden
reach-step-connect = keine Verbindung
reach-step-tls = keine sichere Verbindung
reach-step-http = keine brauchbare Antwort

## Guest network sign-in

captive-portal-none = Kein Gastnetz steht dazwischen
captive-portal-found = Dieses Netzwerk verlangt zuerst eine Anmeldung
    .detail = Es ist ein Gastnetz wie im Hotel: Es zeigt seine eigene Seite, bis Sie sich angemeldet oder zugestimmt haben.
    .why = Bis dahin lässt es nichts zu den Registrierungsservern durch.

## Proxy

proxy-none = Es ist kein Proxyserver eingestellt
# $proxy (text): the proxy
proxy-lets-through = Der Proxyserver { $proxy } lässt die Registrierung durch
# $user (text): the person's proxy
# $machine (text): the system's proxy
proxy-disagrees = Sie und das System benutzen verschiedene Proxyserver
    .detail = Ihrer: { $user }. Der des Systems: { $machine }.
    .why = Die Registrierung arbeitet teils als Sie und teils als das System. Bei zwei Wegen nach draußen kommt eine Hälfte nicht an.
# $proxy (text): the proxy
proxy-wants-sign-in = Der Proxyserver verlangt eine Anmeldung
    .detail = { $proxy } will Namen und Kennwort, bevor er etwas durchlässt.
    .why = Der Systemteil der Registrierung hat weder Namen noch Kennwort anzubieten.
# $proxy (text): the proxy
# $schemes (list): the kinds of sign-in that it takes, such as Negotiate or NTLM
proxy-wants-sign-in-with = Der Proxyserver verlangt eine Anmeldung
    .detail = { $proxy } lässt nichts durch, bevor man sich anmeldet. Er nimmt { $schemes } an.
    .why = Der Systemteil der Registrierung hat weder Namen noch Kennwort anzubieten.
# $proxy (text): the proxy
proxy-refuses = Der Proxyserver lehnt die Registrierungsserver ab
    .detail = { $proxy } hat unsere Anfrage abgelehnt.
    .why = Einen anderen Weg aus diesem Netzwerk hat die Registrierung nicht.
# $proxy (text): the proxy
proxy-no-answer = Der Proxyserver antwortet nicht
    .detail = { $proxy } ist als Weg nach draußen eingestellt, aber dort antwortet nichts.
    .why = Alles, was diesen Computer verlässt, geht dort hindurch und kommt deshalb nirgends an.

## Browser cookies

# $browser (text): name of the browser
browser-cookies-allowed = { $browser } lässt die Cookies der Anmeldung zu
# $browser (text): name of the browser
# $hosts (words): the sign-in hosts, already joined
browser-cookies-blocked = { $browser } lehnt die Cookies der Anmeldung ab
    .detail = Cookies von { $hosts } werden nicht behalten.
    .why = Ohne ihre Cookies vergisst die Anmeldung bei jedem Schritt, wer Sie sind, und beginnt von vorn.
# $browser (text): name of the browser
# $hosts (words): the sign-in hosts, already joined
browser-cookies-blocked-by-it = Die Vorgaben der IT für { $browser } lehnen die Cookies der Anmeldung ab
    .detail = Sie lassen { $hosts } keine Cookies speichern. Das können Sie nicht selbst ändern.
    .why = Ohne ihre Cookies vergisst die Anmeldung bei jedem Schritt, wer Sie sind, und beginnt von vorn.

## Remains of earlier enrollments

stale-enrollment-none = Keine frühere Registrierung hat etwas hinterlassen
# $count (number): how many things were found
stale-enrollment-found =
    { $count ->
        [one] Eine frühere Registrierung hat etwas hinterlassen
       *[other] Frühere Registrierungen haben { $count } Dinge hinterlassen
    }
    .detail = Dieser Computer gehörte einmal zu einem Verwaltungsdienst, und es wurde nicht alles aufgeräumt.
    .why = Eine neue Registrierung findet die Reste und hält den Computer für schon registriert.

## Management certificate

enrollment-certificate-none = Es gibt noch kein Verwaltungszertifikat
# $date (words): the last day it is valid
enrollment-certificate-valid = Das Verwaltungszertifikat gilt bis { $date }
# $date (words): the last day it was valid
enrollment-certificate-expired = Das Verwaltungszertifikat ist abgelaufen
    .detail = Es galt bis { $date }.
    .why = Ohne gültiges Zertifikat erkennt der Verwaltungsdienst diesen Computer nicht.
enrollment-certificate-keyless = Dem Verwaltungszertifikat fehlt sein Schlüssel
    .detail = Das Zertifikat ist da, die geheime Hälfte dazu aber nicht.
    .why = Ohne den Schlüssel kann dieser Computer dem Verwaltungsdienst nicht beweisen, wer er ist.
# $count (number): how many certificates there are
enrollment-certificate-several = Es gibt { $count } Verwaltungszertifikate
    .detail = Eines genügt; die anderen sind Reste früherer Registrierungen.
    .why = Dieser Computer zeigt dem Verwaltungsdienst vielleicht das falsche.

## Permission to enroll

enrollment-policy-free = Dieser Computer darf registriert werden
enrollment-policy-off = Die IT hat die Registrierung auf diesem Computer abgeschaltet
    .detail = Eine Richtlinie dieses Computers verbietet die Registrierung bei einem Verwaltungsdienst.
    .why = Windows hält jede Registrierung auf, bevor sie beginnt.
enrollment-policy-refused = Windows erlaubt hier keine Registrierung
    .detail = Direkt gefragt, sagt Windows, dass dieser Computer nicht registriert werden darf.
    .why = Windows hält jede Registrierung auf, bevor sie beginnt.
enrollment-policy-built-in-account = Sie benutzen das eingebaute Administratorkonto
    .detail = Es gehört zu Windows und niemandem persönlich.
    .why = Windows lässt dieses Konto den Computer nicht registrieren.
enrollment-policy-not-administrator = Sie dürfen die Einstellungen dieses Computers nicht ändern
    .detail = Ihr Konto ist ein gewöhnliches, ohne die Rechte eines Administrators.
    .why = Für die Registrierung von Hand braucht es sie. Registriert Ihre Firma die Computer selbst, brauchen Sie nichts.

## Company app

company-app-there = Die Firmen-App und ihre Teile sind installiert
# $apps (words): the missing programs, already joined
company-app-missing = Etwas, das die Registrierung braucht, ist nicht installiert
    .detail = Es fehlt: { $apps }.
    .why = Die Registrierung läuft über diese Programme.
# $apps (words): the old programs, already joined
company-app-old = Etwas, das die Registrierung braucht, ist zu alt
    .detail = Zu alt: { $apps }.
    .why = Mit alten Versionen dieser Programme spricht der Verwaltungsdienst nicht mehr.

## System services

services-fine = Die Systemdienste, die die Registrierung braucht, laufen
# $services (words): names of the services, already joined
services-off = Ein Systemdienst, den die Registrierung braucht, ist abgeschaltet
    .detail = Abgeschaltet: { $services }.
    .why = Teile der Registrierung laufen im Hintergrund und beginnen dann nie.
# $services (words): names of the services, already joined
services-failed = Ein Systemdienst, den die Registrierung braucht, ist ausgefallen
    .detail = Ausgefallen: { $services }.
    .why = Teile der Registrierung laufen im Hintergrund und bleiben dann mittendrin stehen.

## Password keyring

keyring-ready = Der Schlüsselbund ist offen
keyring-none = Auf diesem Computer gibt es keinen Schlüsselbund
    .detail = Kein Programm hebt hier Kennwörter und Schlüssel für Sie auf.
    .why = Die Firmen-App legt die Schlüssel Ihrer Anmeldung in den Schlüsselbund und kommt ohne ihn nicht weiter.
keyring-no-default = Kein Schlüsselbund ist als Standard eingestellt
    .detail = Ein Programm dafür ist da, weiß aber nicht, wohin neue Schlüssel gehören.
    .why = Die Firmen-App legt die Schlüssel Ihrer Anmeldung in den Standardschlüsselbund.
keyring-locked = Der Schlüsselbund ist gesperrt
    .detail = Er öffnet sich mit einem Kennwort, meist dem, mit dem Sie sich an diesem Computer anmelden.
    .why = Solange er gesperrt ist, kommt die Firmen-App nicht an die Schlüssel Ihrer Anmeldung.

## Device identity

device-identity-fine = Dieser Computer hat eine eigene Identität
device-identity-virtual-fine = Dies ist ein virtueller Computer, der registriert werden kann
device-identity-virtual-mac = Dieser Mac ist ein virtueller Computer
    .detail = Er läuft innerhalb eines anderen Computers.
    .why = Der Verwaltungsdienst weist einen Mac ohne eigenes Modell und eigene Seriennummer ab.
device-identity-virtual-machine = Dieses Linux läuft in einem virtuellen Computer
    .detail = Zugesichert ist es nur für virtuelle Computer von Hyper-V und Azure.
    .why = Die Registrierung wird vielleicht abgelehnt, weil sich der Computer nicht von seinen Kopien unterscheiden lässt.
device-identity-no-serial = Dieser Mac zeigt keine Seriennummer
    .detail = Ihr Platz ist leer oder enthält einen Platzhalter. Das kommt nach einer Reparatur vor.
    .why = Der Verwaltungsdienst kennt einen Mac an seiner Seriennummer und weist ihn ohne sie ab.

## Security chip

security-chip-ready = Der Sicherheitschip ist bereit
security-chip-none = Es wurde kein Sicherheitschip gefunden
    .detail = Entweder hat dieser Computer keinen, oder er ist abgeschaltet.
    .why = Manche Firmen lassen nur Computer zu, deren Schlüssel in einem Sicherheitschip liegen.
security-chip-not-ready = Der Sicherheitschip ist nicht bereit
    .detail = Er ist da, aber Windows kann ihn noch nicht benutzen.
    .why = In ihm liegen Schlüssel der Registrierung; ohne ihn lehnen manche Firmen den Computer ab.
security-chip-old = Der Sicherheitschip ist veraltet
    .detail = Er folgt Version 1.2 des Standards; üblich ist heute Version 2.0.
    .why = Manche Arten der Registrierung verlangen Version 2.0.

## Disk encryption

disk-encryption-on = Das Systemlaufwerk ist verschlüsselt
disk-encryption-off = Das Systemlaufwerk ist nicht verschlüsselt
    .detail = Wer den Datenträger aus diesem Computer nimmt, kann lesen, was darauf ist.
    .why = Viele Firmen lassen nur verschlüsselte Computer an ihre Daten.

## Encrypted connections

tls-inspection-none = Niemand öffnet die Verbindungen zu den Registrierungsservern
# $count (number): how many hosts
# $hosts (words): some of the hosts, already joined
# $issuer (text): who issued the certificates
tls-inspection-found =
    { $count ->
        [one] Jemand öffnet die verschlüsselte Verbindung zu einem Registrierungsserver
       *[other] Jemand öffnet die verschlüsselten Verbindungen zu { $count } Registrierungsservern
    }
    .detail = { $hosts }: Das Zertifikat stammt von { $issuer } statt von einer öffentlichen Stelle.
    .why = Ein Filter steht dazwischen. Über diese Verbindungen weist sich der Computer aus; werden sie geöffnet, verweigert die Registrierung das.

## Enrollment records

# $domain (text): the person's domain
name-resolution-right = Die Registrierungseinträge von { $domain } sind richtig
# $names (words): the names, already joined
name-resolution-wrong = Die Registrierungseinträge Ihrer Firma führen an den falschen Ort
    .detail = { $names } sollten zu Microsofts Registrierungsservern führen und tun es nicht.
    .why = Windows sucht dort den Registrierungsserver und findet einen anderen oder keinen.
# $names (words): the names, already joined
name-resolution-missing = Ihre Firma hat keine Registrierungseinträge
    .detail = { $names } sind von hier aus nicht zu finden. Das ist kein Fehler, wenn Ihre Firma anders registriert.
    .why = Ohne sie fragt Windows Sie vielleicht nach der Adresse des Registrierungsservers.

## Company sign-in server

# $domain (text): the person's domain
federation-not-used = Anmeldungen mit { $domain } laufen direkt über Microsoft
# $host (text): the sign-in server
# $domain (text): the person's domain
federation-right = Der Anmeldeserver von { $domain } ist in Ordnung
# $host (text): the sign-in server
# $certificate (text): name of the missing certificate
federation-intermediate-missing = Der Anmeldeserver Ihrer Firma zeigt nicht alle seine Zertifikate
    .detail = { $host } sendet das Zertifikat „{ $certificate }“ nicht mit.
    .why = Telefone und viele Computer können die Identität des Servers ohne es nicht prüfen und verweigern die Anmeldung.
# $host (text): the sign-in server
# $date (words): the last day it was valid
federation-expired = Das Zertifikat des Anmeldeservers Ihrer Firma ist abgelaufen
    .detail = Das Zertifikat von { $host } galt bis { $date }.
    .why = Mit einem abgelaufenen Zertifikat kann sich niemand anmelden.
# $host (text): the sign-in server
federation-wrong-name = Der Anmeldeserver Ihrer Firma zeigt das Zertifikat eines anderen Servers
    .detail = Das Zertifikat, das { $host } zeigt, ist nicht auf ihn ausgestellt.
    .why = Die Anmeldung bricht ab, weil jemand anderes antworten könnte.
# $host (text): the sign-in server
federation-not-trusted = Dem Anmeldeserver Ihrer Firma ist von hier aus nicht zu trauen
    .detail = Das Zertifikat von { $host } wurde abgelehnt.
    .why = Die Anmeldung bricht ab, weil jemand anderes antworten könnte.
# $host (text): the sign-in server
federation-no-answer = Der Anmeldeserver Ihrer Firma antwortet nicht
    .detail = { $host } ist von diesem Netzwerk aus nicht erreichbar.
    .why = Ihre Firma meldet Sie auf diesem Server an.
# $host (text): the sign-in server
federation-endpoint-off = Dem Anmeldeserver Ihrer Firma fehlt ein Dienst, den Telefone brauchen
    .detail = { $host } bietet Geräten keine Anmeldung mit Namen und Kennwort an (WS-Trust 1.3).
    .why = Darüber melden sich iPhones und iPads der Firma an, die sich selbst einrichten.

## Sign-in name

# $domain (text): the domain of the name
account-name-right = Die Anmeldung kennt die Domäne { $domain }
account-name-no-address = Das ist keine Adresse
    .detail = Die Anmeldung erwartet einen Namen wie eine E-Mail-Adresse, mit einem @ darin.
    .why = An dem Teil hinter dem @ erkennt die Anmeldung Ihre Firma.
account-name-bad-characters = In der Adresse stehen Zeichen, die nicht stimmen können
    .detail = Eine Adresse enthält genau ein @ und keine Leerzeichen.
    .why = Eine falsch geschriebene Adresse findet die Anmeldung nicht.
# $domain (text): the domain of the name
account-name-not-routable = Ihr Anmeldename gilt nur innerhalb Ihrer Firma
    .detail = Namen, die auf { $domain } enden, sind im Internet nicht bekannt.
    .why = Die Registrierungsserver stehen im Internet und finden hinter diesem Namen keine Firma.
# $domain (text): the domain of the name
# $expected (text): the domain that IT expects
account-name-other-domain = Das ist keine Adresse Ihrer Firma
    .detail = Sie endet auf { $domain }; Adressen hier enden auf { $expected }.
    .why = Mit der Anmeldung einer anderen Firma lässt sich dieser Computer nicht registrieren.
# $domain (text): the domain of the name
account-name-unknown-domain = Die Anmeldung kennt Ihre Domäne nicht
    .detail = Niemand hat { $domain } für die geschäftliche Anmeldung eingetragen.
    .why = Die Anmeldung findet hinter diesem Namen keine Firma.

## Installer folder

installer-folder-unused = Hier wartet kein Installationsprogramm für älteres Windows
installer-folder-whole = Das Installationsprogramm liegt neben seiner Zertifikatsdatei
# $path (text): the folder
installer-folder-incomplete = Die Zertifikatsdatei des Installationsprogramms fehlt
    .detail = Das Installationsprogramm in { $path } braucht die Datei MicrosoftIntune.accountcert neben sich.
    .why = Ohne sie weiß das Installationsprogramm nicht, zu welcher Firma der Computer gehört.

## Script support

vbscript-there = Die Skriptunterstützung für Installationsprogramme ist da
vbscript-missing = Die Skriptunterstützung für Installationsprogramme fehlt
    .detail = VBScript wurde von diesem Windows entfernt.
    .why = Manche Installationsprogramme führen kleine Skripte aus und brechen ohne sie ab.

## Why something could not be checked

reason-pending = Das wird noch untersucht.
reason-unsupported = Dieses System gibt darüber keine Auskunft.
reason-offline = Dafür ist das Netzwerk nötig, und Prüfungen über das Netzwerk sind abgeschaltet.
reason-no-network = Dafür ist das Netzwerk nötig, und es ist keines da.
reason-no-answer = Niemand hat rechtzeitig geantwortet. Ein späterer Versuch kann helfen.
reason-not-permitted = Ohne mehr Rechte lässt uns dieses System nicht nachsehen. Die IT kann es.
reason-not-installed = Der Teil des Systems, der es wüsste, ist auf diesem Computer nicht vorhanden.
reason-unexpected-answer = Das System hat etwas geantwortet, das wir nicht verstehen. Die IT findet es im Bericht.
reason-unreadable = Es ließ sich nicht lesen. Die IT findet die Ursache im Bericht.
reason-not-recorded = In dieser Aufzeichnung steht es nicht.
reason-needs-answer = Das können nur Sie sagen.
reason-needs-account = Dafür müssten wir Ihre geschäftliche E-Mail-Adresse kennen.
reason-not-built = Diese Version prüft das noch nicht.
reason-other = Etwas Unerwartetes kam dazwischen. Die IT findet es im Bericht.
