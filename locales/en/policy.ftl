## What is wrong with a policy

# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what the system said
policy-problem-unreadable = The policy { $place } could not be read ({ $detail }). It is ignored.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): where the text breaks off
policy-problem-not-text = The policy { $place } is not text in UTF-8 ({ $detail }). It is ignored.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): what the parser found
policy-problem-not-toml = The policy { $place } is not valid TOML ({ $detail }). It is ignored.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $detail (text): the file or folder that others can write
policy-problem-not-trusted = The policy { $place } is ignored: somebody who is not an administrator could change { $detail }.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key
policy-problem-unknown-key = { $place }: there is no setting named { $key }. It is ignored.
# Variables:
#   $place (text): file, registry key or preference domain, with the line where there is one
#   $key (text): the key
#   $detail (text): what stands there
#   $allowed (text): what the key may hold
policy-problem-wrong-value = { $place }: { $key } cannot be { $detail }. It takes { $allowed }; the default is used instead.
# Variables:
#   $place (text): file, registry key or preference domain
#   $key (text): the key
#   $detail (text): what is wrong with the entry
#   $allowed (text): what the key may hold
policy-problem-wrong-entry = { $place }: one entry of { $key } cannot be used: { $detail }. It takes { $allowed }; the other entries hold.

# Variables:
#   $place (text): file, registry key or preference domain
#   $line (number): line in the file
policy-place-line = { $place }, line { $line }

# Variables:
#   $most (number): most characters
policy-allowed-text = text of one line, at most { $most } characters
policy-allowed-colour = a colour such as #115e6b
policy-allowed-mail = a mail address
policy-allowed-language = a language tag such as zh-TW
# Variables:
#   $least (number): smallest value
#   $most (number): largest value
policy-allowed-number = a whole number from { $least } to { $most }
policy-allowed-switch = true or false
policy-allowed-list = a list of names
policy-allowed-hosts = a list of host names
policy-allowed-host = a host name
policy-allowed-version = a version such as 14.0
policy-allowed-folder = the full path of a folder
# Of a key that holds some of a few words, such as destination.order.
policy-allowed-choices = a list of the words that the documentation names
policy-allowed-address = an address that begins with https://, without a name or password in it
policy-allowed-headers = lines such as X-Client: 4711
policy-allowed-fields = lines such as app=enrollment
policy-allowed-mail-server = a mail server such as smtps://mail.example:465 or smtp://mail.example:587
policy-allowed-pins = SHA-256 of public keys in base64, 44 characters each
# Variables:
#   $most (number): most entries
policy-allowed-errors = at most { $most } entries with id, title and meaning, known checks and steps, and a link that begins with https://

## What is shown of a policy

policy-none = No policy is set on this computer; the defaults hold.
policy-fine = Every setting is right.
# Variables:
#   $key (text): the key
#   $value (text): its value
#   $from (text): where it comes from
policy-line = { $key } = { $value } (from { $from })
# The notice over the window when something in the policy is wrong.
policy-notice = Some of your IT team's settings could not be used
policy-notice-text = Everything else works. Your IT team sees this in the report, too.
# The notice over the window while a policy is tried.
policy-notice-trial = A policy is being tried
policy-notice-trial-text = What you see is not what holds on this computer.
