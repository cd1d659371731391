### The report's page for IT.

summary-title = Registrierungsbericht
summary-taken = Aufgenommen
summary-system = Betriebssystem
summary-reads = Die Person liest
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
summary-result = Ergebnis
summary-seen = Was die Person sah
summary-evidence = Beleg
summary-who-it = für die IT
summary-who-person = für die Person
summary-who-vendor = für den Hersteller des Systems
summary-who-unknown = nicht bekannt
# $name (words): name of the check
# $why (words): a sentence that says why nothing was seen
summary-unseen = { $name }: { $why }
# $checks (words): ids of checks, already joined
summary-explains = erklärt { $checks }
# $count (number): how many checks
summary-fine = In Ordnung: { $count }
# $count (number): how many checks
summary-not-applicable = Trifft nicht zu: { $count }
# $count (number): how many checks
summary-not-built = Von dieser Version nicht untersucht: { $count }
summary-collected = Was in diesem Bericht ist
summary-part = Teil
summary-kept = Übernommen von vorhanden
summary-masked-column = Unkenntlich
summary-note-column = Anmerkung
summary-kept-none = nichts
# $kept (words): a size, "1.1 MB"
# $present (words): a size, "4 MB"
summary-kept-of = { $kept } von { $present }
summary-part-whole = vollständig
summary-part-cut = der neueste Teil
summary-part-left-out = von der Person weggelassen
summary-part-not-found = nicht gefunden; manifest.json sagt, wo wir nachsahen
# $detail (text): what was tried and what came back, in the system's words
summary-part-failed = nicht gesammelt: { $detail }
# $kinds (words): what was masked and how often, already joined
summary-masked = Unkenntlich gemacht: { $kinds }. Gleiches hat überall denselben Platzhalter.
# $program (words): version of the program
summary-footer = Enrollment Helper { $program }. Zeiten sind die dieses Computers. „Was die Person sah“ ist der Text des Fensters selbst.
