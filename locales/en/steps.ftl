## Steps of the guides. One sentence each, shared by all guides.

step-open-date-settings = Open the settings for date and time
step-switch-on-automatic-time = Switch on “set time automatically” and wait until the clock has changed
step-choose-time-zone = Choose the time zone of the place you are in
step-have-time-switched-on = Have this app switch on automatic time
step-ask-it-unlock-time = If the switch is greyed out, IT has locked it: IT sets the time or unlocks it
step-save-work = Save your open work
step-restart-computer = Restart this computer
    .hint = Choose Restart, not Shut down: only a restart finishes what is pending.
step-enroll-again = Try to enroll again
step-update-system = Install all system updates that are offered
step-it-upgrades-system = IT upgrades this computer to a supported version, or gives you one that has it
step-it-changes-edition = IT upgrades Windows to Pro, Education or Enterprise
step-use-computer-not-wsl = Enroll the computer itself, from Windows and not from the Linux inside it
# $accepted (words): browsers that work, already joined
step-choose-default-browser = Make { $accepted } your default browser
# $browser (text): name of the browser
step-have-browser-set = Have this app make { $browser } your default browser
step-it-removes-other-enrollment = IT removes this computer from the other management service
step-it-confirms-enrollment = IT looks whether the present enrollment is the right one
step-open-work-accounts = Look at your work account in the settings; if it shows your company, you are already enrolled
step-empty-bin = Empty the bin and delete downloads you no longer need
step-free-space = Look in the settings for storage at what takes the most room
# $path (text): the hosts file
step-it-removes-hosts-lines = IT removes the lines about these servers from { $path }
step-connect-network = Connect to Wi-Fi or plug in a network cable
step-try-other-network = Try another network, such as your phone’s hotspot
step-sign-in-to-network = Open the network’s page and sign in or agree there
# $hosts (words): some hosts, already joined
step-it-allows-hosts = IT lets this network reach { $hosts }
step-check-proxy = Look at the proxy in the settings; switch it off if nobody told you to use one
step-it-exempts-proxy = IT lets the enrollment servers pass the proxy without a sign-in
step-it-aligns-proxies = IT gives you and the system the same proxy
# $browser (text): name of the browser
# $hosts (words): the sign-in hosts, already joined
step-allow-cookies = In the settings of { $browser }, under privacy, allow cookies, or add { $hosts } to the sites that may keep them
# $browser (text): name of the browser
# $hosts (words): the sign-in hosts, already joined
step-it-allows-cookies = IT lets { $hosts } keep cookies in { $browser }
step-have-leftovers-removed = Have this app remove what the earlier enrollment left behind
# $places (words): where the remains are, already joined
step-it-removes-leftovers = IT removes the remains of the earlier enrollment: { $places }
# $places (words): names of the items, already joined
step-delete-keychain-items = Open the app Keychain Access, look for these items and delete them: { $places }
# $places (words): the files, already joined
step-it-clears-registration = IT clears the earlier registration: { $places }
step-it-enrolls-anew = IT removes this computer’s enrollment and enrolls it anew
step-it-removes-old-certificates = IT removes the certificates that are no longer used
step-it-allows-enrollment = IT allows enrollment on this computer
step-sign-in-as-yourself = Sign out and use an account of your own
step-it-enrolls-or-gives-rights = IT enrolls this computer for you, or gives your account the rights for it
# $apps (words): the missing programs, already joined
step-install-company-app = Install { $apps }, or ask IT to do it
# $apps (words): the old programs, already joined
step-update-company-app = Update { $apps }
# $services (words): names of the services, already joined
step-it-repairs-services = If it is still broken after that, IT repairs { $services }
# $services (words): names of the services, already joined
step-it-switches-services-on = IT switches on { $services }
step-it-installs-keyring = IT installs a keyring on this computer
step-create-keyring = Open the app for passwords and keys, make a keyring named “Login” and set it as the default
step-unlock-keyring = Sign out and in again, or open the app for passwords and keys and unlock the keyring
step-it-gives-virtual-mac-identity = IT gives the virtual Mac a model and a serial number, or gives you a real one
step-it-confirms-virtual-machine = IT says whether virtual machines may be enrolled here
step-it-gives-serial = IT has Apple restore the serial number
step-it-readies-security-chip = IT switches the security chip on and makes it ready
step-switch-on-file-vault = Switch FileVault on and keep the recovery key where you find it again
step-it-encrypts-disk = IT sets this computer up with an encrypted disk; a Linux cannot be encrypted afterwards
# $hosts (words): some hosts, already joined
step-it-exempts-inspection = IT exempts { $hosts } from the inspection of encrypted connections
# $names (words): the names, already joined
step-it-corrects-records = IT sets the records { $names }
# $host (text): the sign-in server
# $certificate (text): name of the missing certificate
step-it-sends-intermediate = IT installs “{ $certificate }” on { $host }, so that it is sent along
# $host (text): the sign-in server
step-it-repairs-federation = IT looks after { $host } and its certificate
# $host (text): the sign-in server
step-it-switches-endpoint-on = IT switches on the WS-Trust 1.3 endpoint for name and password on { $host }
step-use-work-address = Sign in with your work address, as in your mails
# $domain (text): the domain of the name
step-it-gives-routable-name = IT gives your account a name that works on the internet instead of { $domain }
# $expected (text): the domain that IT expects
step-use-address-of-domain = Sign in with your address that ends in { $expected }
# $domain (text): the domain of the name
step-it-adds-domain = IT registers { $domain } for work sign-in
# $path (text): the folder
step-unpack-installer-whole = Unpack the whole download into { $path }, so that both files lie side by side, and start the installer again
step-add-vbscript = IT adds VBScript to this Windows again (optional features)
step-send-report = If that does not help, send IT the report

## Buttons of steps

action-open-date-settings = Open Date & time
action-open-default-apps-settings = Open Default apps
action-open-network-settings = Open Network
action-open-proxy-settings = Open Proxy
action-open-update-settings = Open Updates
action-open-storage-settings = Open Storage
action-open-work-account-settings = Open Work account
action-open-about-settings = Open About
action-open-portal-page = Open the network’s page
action-open-company-app-page = Open the download page
action-open-encryption-settings = Open Encryption
action-switch-on-automatic-time = Switch on automatic time
action-set-default-browser = Change the default browser
action-remove-leftovers = Remove what is left

## What the app changes itself: a sentence for each change, shown before anything is changed

change-switch-on-automatic-time = This computer sets its clock by itself
# $browser (text): name of the browser
change-set-default-browser = Links open in { $browser }
# $place (text): a key of the registry
change-remove-key = The registry entry { $place } is removed
# $place (text): a file or folder
change-take-away-file = { $place } is moved out of the way
fix-made-switch-on-automatic-time = This app switched on automatic time.
fix-made-set-default-browser = This app changed your default browser.
fix-made-remove-leftovers = This app removed what an earlier enrollment left behind.
# $detail (text): what the system said
fix-failed = The change could not be made, and everything is as it was ({ $detail }).
