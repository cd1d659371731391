### The report's page for IT.

summary-title = Registrierungsbericht
summary-taken = Aufgenommen
# $zone (words): distance from UTC, "UTC+8"
# $time (words): the real time
summary-real-time = { $zone }; wirklich war es { $time }
summary-system = Betriebssystem
summary-device = Gerät
summary-device-named = Name in Ihren Unterlagen:
summary-person = Betroffene Person
# $language (words): the language's own name
summary-reads = liest { $language }
summary-managed = Verwaltet von
summary-managed-none = Niemand
# $date (words): a day
summary-since = seit { $date }
# $count (number): how many more
summary-and-more = und { $count } weitere
summary-policy = Richtlinie
summary-policy-none = Keine festgelegt
summary-policy-in-force = In Kraft
summary-policy-trial = Wird ausprobiert, nicht in Kraft
# $count (number): how many of IT's settings could not be used
summary-policy-problems =
    { $count ->
        [one] { $count } Einstellung war nicht verwendbar
       *[other] { $count } Einstellungen waren nicht verwendbar
    }
# $name (words): the label
# $value (words): what it says
summary-labelled = { $name }: { $value }
summary-not-seen = Nicht gesehen
summary-note = In ihren Worten:
summary-contact = So ist sie erreichbar:
summary-wrong = Was nicht stimmt
summary-nothing-wrong = Keine Prüfung hat ein Problem gefunden. Sehen Sie die bekannten Fehler unten an und was nicht geprüft werden konnte.
summary-result = Ergebnis
summary-seen = Was die Person sah
summary-evidence = Beleg
summary-who-it = für die IT
summary-who-person = für die Person
summary-who-vendor = für den Hersteller des Systems
summary-who-unknown = nicht bekannt
# $step (words): a sentence that says what to do
summary-next = Als Nächstes: { $step }
# $name (words): name of the check
# $why (words): a sentence that says why nothing was seen
summary-unseen = { $name }: { $why }
# $checks (words): ids of checks, already joined
summary-explains = erklärt { $checks }
summary-errors = Bekannte Fehler in den Protokollen, neueste zuerst
summary-errors-none = In den gesammelten Protokollen steht kein bekannter Fehler.
# $count (number): how many more
summary-errors-more =
    { $count ->
        [one] { $count } weiterer steht in known-errors.json.
       *[other] { $count } weitere stehen in known-errors.json.
    }
summary-last-seen = Zuletzt
summary-timeline = Wann
summary-code = Fehlercode
summary-meaning = Bedeutung
summary-times = Mal
summary-where = Wo
summary-no-time = ohne Zeit
# $first (words): day and time of the oldest error
# $last (words): day and time of the report, or of a newer error
summary-axis = „Wann“ reicht von { $first } bis { $last }.
# $count (number): how many checks
summary-fine = In Ordnung: { $count }
# $count (number): how many checks
summary-unknown = Nicht prüfbar: { $count }
# $count (number): how many checks
summary-not-applicable = Trifft nicht zu: { $count }
# $count (number): how many checks
summary-not-built = Von dieser Version nicht untersucht: { $count }
summary-collected = Was in diesem Bericht ist
summary-part = Teil
summary-kept = Übernommen von vorhanden
summary-masked-column = Unkenntlich
summary-note-column = Anmerkung
# $kept (words): a size, "1.1 MB"
# $present (words): a size, "4 MB"
summary-kept-of = { $kept } von { $present }
# $folder (text): a folder of the report
# $count (number): how many files in it
summary-files =
    { $count ->
        [one] { $folder }, { $count } Datei
       *[other] { $folder }, { $count } Dateien
    }
summary-part-whole = vollständig
summary-part-cut = der neueste Teil
# $count (number): how many more
summary-parts-more =
    { $count ->
        [one] { $count } weiterer Teil steht in manifest.json.
       *[other] { $count } weitere Teile stehen in manifest.json.
    }
# $parts (words): names of parts, already joined
summary-left-out = Von der Person weggelassen: { $parts }.
# $part (text): name of a source
# $detail (text): what was tried and what came back, in the system's words
summary-not-collected = Nicht gesammelt: { $part } ({ $detail }).
# $parts (words): names of sources, already joined
summary-not-here = Nicht auf diesem Computer: { $parts }. Wo wir gesucht haben, steht in manifest.json.
# $kinds (words): what was masked and how often, already joined
summary-masked = Unkenntlich gemacht: { $kinds }. Dasselbe hat überall denselben Platzhalter.
# $program (words): version of the program
summary-footer = Enrollment Helper { $program }. Zeiten sind die dieses Computers. „Was die Person sah“ ist der Text des Fensters selbst; replay zeigt alles noch einmal, in Ihrer Sprache.
