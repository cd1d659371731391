## What is wrong with a policy

# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what the system said
policy-problem-unreadable = Die Richtlinie { $place } ließ sich nicht lesen ({ $detail }). Sie wird nicht beachtet.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): where the text breaks off
policy-problem-not-text = Die Richtlinie { $place } ist kein Text in UTF-8 ({ $detail }). Sie wird nicht beachtet.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what the parser found
policy-problem-not-toml = Die Richtlinie { $place } ist kein gültiges TOML ({ $detail }). Sie wird nicht beachtet.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): the file or folder that others can write
policy-problem-not-trusted = Die Richtlinie { $place } wird nicht beachtet: Jemand ohne Administratorrechte könnte { $detail } ändern.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key
policy-problem-unknown-key = { $place }: Es gibt keine Einstellung namens { $key }. Sie wird nicht beachtet.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key
#   $detail (text): what stands there
#   $allowed (text): what the key may hold
policy-problem-wrong-value = { $place }: { $key } kann nicht { $detail } sein. Möglich ist { $allowed }; es gilt der Standardwert.
# Variables:
#   $place (text): file, registry key or preference domain
#   $key (text): the key
#   $detail (text): what is wrong with the entry
#   $allowed (text): what the key may hold
policy-problem-wrong-entry = { $place }: Ein Eintrag von { $key } ist nicht verwendbar: { $detail }. Möglich sind { $allowed }; die übrigen Einträge gelten.

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
policy-allowed-list = eine Liste von Namen
policy-allowed-hosts = eine Liste von Hostnamen
policy-allowed-host = ein Hostname
policy-allowed-version = eine Version wie 14.0
policy-allowed-folder = der vollständige Pfad eines Ordners
# Of a key that holds some of a few words, such as destination.order.
policy-allowed-choices = eine Liste der Wörter, die die Dokumentation nennt
policy-allowed-address = eine Adresse, die mit https:// beginnt, ohne Namen oder Kennwort darin
policy-allowed-headers = Zeilen wie X-Client: 4711
policy-allowed-fields = Zeilen wie app=enrollment
policy-allowed-mail-server = ein Mailserver wie smtps://mail.example:465 oder smtp://mail.example:587
policy-allowed-pins = SHA-256 öffentlicher Schlüssel in Base64, je 44 Zeichen
# Variables:
#   $most (number): most entries
policy-allowed-errors = höchstens { $most } Einträge mit id, title und meaning, bekannten Prüfungen und Schritten und einem Link, der mit https:// beginnt

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
# The notice over the window while a policy is tried.
policy-notice-trial = Eine Richtlinie wird ausprobiert
policy-notice-trial-text = Was Sie sehen, gilt auf diesem Computer nicht.
