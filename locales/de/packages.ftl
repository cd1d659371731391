### Was Pakete sagen: Startmenü, Softwareverwaltung, Rechteabfrage, Installationsprogramm. Je eine Zeile; die Pakete werden daraus erzeugt.

# Neben dem Namen im Startmenü: die Art des Programms
package-generic-name = Hilfe bei der Geräteregistrierung
# Unter dem Namen im Startmenü und in der Softwareverwaltung; ohne Punkt
package-summary = Herausfinden, warum sich dieser Arbeitscomputer nicht einrichten lässt
# Was man ins Startmenü tippt, um das Programm zu finden, durch Semikolon getrennt
package-keywords = Registrierung;registrieren;Gerät;Arbeit;Schule;Intune;Unternehmensportal;Verwaltung;Fehler;Einrichtung;
package-description-employee = Wenn sich ein Arbeitscomputer nicht in der Geräteverwaltung Ihres Unternehmens anmelden lässt, sieht Enrollment Helper auf diesem Computer nach, sagt in klaren Worten, was nicht stimmt, und führt Sie Schritt für Schritt durch die Lösung.
package-description-it = Was nur die IT beheben kann, bekommt sie als einen Bericht, in dem Namen und Geheimnisse unkenntlich sind. Nichts wird ohne Ihr Zutun gesendet, und zum Nachsehen sind keine Administratorrechte nötig.
# Die Art der Dateien, die auf .ehreport enden
package-report-type = Bericht von Enrollment Helper
# Die Art der Links, die mit enrollment-helper: beginnen
package-link-type = Link für Enrollment Helper
# In der Kennwortabfrage des Systems
package-permission-fix = Eine Einstellung dieses Computers verhindert die Registrierung. Um sie zu ändern, sind Administratorrechte nötig
package-permission-undo = Um eine Änderung von Enrollment Helper an diesem Computer zurückzunehmen, sind Administratorrechte nötig
# Der Eintrag im Startmenü von Windows
package-start-menu = Enrollment Helper – Hilfe bei der Registrierung
package-installer-needs-windows = Enrollment Helper braucht die 64-Bit-Ausgabe von Windows 10 oder neuer. Es wurde nichts installiert.
package-installer-needs-webview = Das Fenster von Enrollment Helper braucht die Microsoft Edge WebView2-Laufzeit, die auf diesem Computer fehlt. Windows 11 bringt sie mit; unter Windows 10 installieren Sie sie von Microsoft. Alles andere ist installiert, und das Terminalprogramm läuft auch ohne sie.
package-installer-in-use = Enrollment Helper ist geöffnet und ließ sich nicht ersetzen. Schließen Sie es und starten Sie die Installation noch einmal.
