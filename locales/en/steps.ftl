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

## Steps for known errors

step-accept-terms = Try again and accept the terms when asked
step-add-account-for-app-only = On your own computer that shall not be managed: add the account again for this app only, without letting the company manage the device
step-check-internet-and-vpn = Check that the internet works, and the VPN if you use one
step-check-sign-in-name = Check that your sign-in name is spelled correctly
step-check-windows-edition = Look up your edition under Settings > System > About; Windows Home cannot join a company
step-choose-sync-and-sign-in = Select Sync, sign in and answer the second sign-in question
step-close-and-reopen-app = Close the app completely and open it again
step-collect-logs-if-offered = If the page offers to collect logs, do so and give them to IT
step-compare-clock = Compare the computer’s clock with your phone; if it is wrong, correct it or tell IT
step-confirm-second-factor = Answer the second sign-in question on your phone
step-connect-company-network = Connect to the company network or switch on the VPN
step-disconnect-unused-computer = Disconnect the work account on a computer that you no longer use
step-disconnect-when-told = Only when IT tells you to: disconnect this computer from the company under Settings > Accounts > Access work or school
step-enter-server-address = If a server address is asked for, enter enrollment.manage.microsoft.com
step-extract-all-files = Unpack the whole download into one folder, keep every file name, and start the installer from there
step-it-adds-portal-to-protected-apps = IT adds Company Portal to the allowed apps of the Windows Information Protection policy
step-it-allows-hosts-general = IT lets this network reach the sign-in and enrollment servers
step-it-allows-package-accounts = IT allows the package accounts to join devices in the Entra device settings
step-it-allows-personal-devices = IT lets in personal devices, or names this one as the company’s
step-it-allows-platform = IT looks whether the rules for enrollment let in this kind of device
step-it-allows-registration-host = IT lets the system account of this computer reach https://enterpriseregistration.windows.net
step-it-allows-sign-in-host = IT lets the system account of this computer reach login.microsoftonline.com
step-it-asks-microsoft = IT opens a case with Microsoft, with the time and number of the error
step-it-assigns-license = IT gives your account a licence for device management
step-it-changes-proxy-sign-in-type = IT changes the sign-in type of the proxy, or lets this computer bypass it
step-it-checks-account-domain = IT checks your account and the domain of your sign-in name
step-it-checks-account-sync = IT checks that your account came over to the cloud correctly, with the same sign-in name
step-it-checks-chip-version = IT makes sure that the security chip runs as TPM 2.0; a virtual machine cannot pass this check
step-it-checks-hello-key-right = IT checks the sign-in token and the right to register keys for Windows Hello
step-it-checks-join-permission = IT checks under Entra > Devices > Device settings that you may join devices, and how many each user may have
step-it-checks-mdm-urls = IT sets the addresses of the management service back to what Intune expects
step-it-checks-proxy = IT checks whether a proxy or filter changes the answers of the registration servers
step-it-checks-service-health = IT looks whether the service has a known outage
step-it-checks-subscription = IT checks that the company's Intune subscription exists and is active
step-it-checks-subscriptions = IT checks that the company’s subscriptions are active
step-it-clears-address-conflict = IT looks for a sync conflict on proxyAddresses and compares mail and primary SMTP address
step-it-clears-sign-in-broker = IT deletes, together with you, the files in %LOCALAPPDATA%\Packages\Microsoft.AAD.BrokerPlugin_cw5n1h2txyewy\AC\TokenBroker\Accounts and restarts; this signs you out of work apps
step-it-clears-unowned-chip = IT clears the security chip once from Windows Security if a hybrid join fails from the start, only after BitLocker is paused, its key is saved and you know that your PIN will be lost
step-it-configures-service-point = IT sets up the service connection point (SCP) and checks directory replication (event 220)
step-it-corrects-clock-during-set-up = IT corrects a wrong clock during set-up: Shift+F10, then w32tm /resync /force
step-it-corrects-service-point-tenant = IT corrects the tenant ID in the service connection point (SCP)
step-it-creates-enrollment-alias = IT creates the CNAME EnterpriseEnrollment for the mail domain
step-it-deploys-at-machine-scope = IT deploys the package at machine scope instead of to the user
step-it-enrolls-during-first-set-up = IT uses Autopilot, or joins the computer during the first set-up of Windows
step-it-exempts-apps-from-compliance = IT exempts the apps that set-up needs from the compliance rule
step-it-exempts-from-proxy-sign-in = IT lets this computer through the proxy without a sign-in
step-it-exempts-sync-from-second-factor = IT exempts Microsoft Intune from the MFA rule for device sync, or uses a sign-in that already carries MFA
step-it-fixes-registration-alias = IT points the CNAME EnterpriseRegistration to EnterpriseRegistration.windows.net
step-it-frees-licences = IT buys more licences or frees some that are no longer used
step-it-gives-another-windows-user = IT sets up another Windows user on this computer for further accounts
step-it-gives-current-installer = IT gives you the current installer
step-it-images-unjoined-computers = IT makes images only from computers that are not joined
step-it-imports-autopilot-device-again = IT deletes the device in Entra, Intune and Autopilot and imports it again
step-it-installs-current-client = IT downloads and installs the current client package
step-it-keeps-one-autopilot-profile = IT makes sure that only one Autopilot profile reaches this device
step-it-keeps-one-management-app = IT keeps exactly one MDM application in scope in Entra
step-it-limits-automatic-enrollment = IT sets the MDM user scope so that people with personal devices are not enrolled
step-it-never-clones-enrolled-computers = IT enrolls computers only after cloning, never the image itself
step-it-prepares-chip-with-key = IT prepares the security chip in tpm.msc as administrator, or switches it on in firmware, with the BitLocker key at hand
step-it-raises-device-limit = IT raises the number of devices you may have, or removes old ones
step-it-raises-set-up-limit = IT raises the time limit of the set-up page, or no longer has set-up wait for that app
step-it-reads-account-state = IT checks WamDefaultSet and AzureAdPrt in dsregcmd /status, run as you
step-it-reads-app-install-log = IT finds the app that hangs or fails in AppWorkload.log and IntuneManagementExtension.log
step-it-reads-discovery-test = IT reads the second code in dsregcmd /status, at DRS Discovery Test
step-it-reads-join-state = IT reads in dsregcmd /status how this computer is joined
step-it-reads-registration-log = IT reads the event log User Device Registration/Admin
step-it-reads-second-code = IT reads the second code that the server gave beside this one
step-it-reads-server-message = IT reads Server Message in dsregcmd /status
step-it-registers-entra-computer-again = IT registers an Entra joined computer again: first a working local administrator account and the BitLocker key, then dsregcmd /forcerecovery as administrator, sign in, sign out and in
step-it-registers-hybrid-computer-again = IT registers a hybrid joined computer again: dsregcmd /debug /leave as administrator, then sign out and in
step-it-rejoins-with-local-administrator = IT lets a computer that is already joined leave and join again, only with a local administrator account at hand
step-it-releases-device-from-other-company = IT checks HKLM\SOFTWARE\Microsoft\Provisioning\Diagnostics\Autopilot and has the device deregistered at the old tenant
step-it-removes-configuration-manager = IT removes the Configuration Manager client, or uses co-management
step-it-removes-device-record = IT removes the old record of this device, so that it can be added anew
step-it-removes-old-client = IT removes every old version of the client from this computer
step-it-removes-old-intune-certificate = IT deletes the certificate issued by Sc_Online_Issuing: mmc, Certificates, Computer account, Local computer, Personal
step-it-removes-old-intune-registry-keys = IT backs up the registry, then deletes HKLM\SOFTWARE\Microsoft\OnlineManagement; if that is not enough, HKCR\Installer\Products\6985F0077D3EEB44AB6849B5D7913E95
step-it-renews-computer-certificate = IT checks userCertificate in AD if the certificate is missing, runs dsregcmd /leave as administrator, restarts and syncs
step-it-replaces-legacy-client = IT replaces the old Intune client, which is no longer supported, by enrollment through Windows itself
step-it-resets-security-chip = IT resets the security chip if the lock stays, only with BitLocker paused and its key at hand
step-it-sets-both-proxies = IT sets the proxy for you and for the system itself (netsh winhttp)
step-it-sets-device-up-again = IT sets this device up again from the start
step-it-sets-system-proxy = IT sets the WinHTTP proxy, so that Windows itself gets through
step-it-sets-terms-address = IT sets the MDM terms URL to https://portal.manage.microsoft.com/TermsofUse.aspx
step-it-starts-directory-sync = IT waits for the directory sync (Entra Connect) or starts it; the next join attempt then works
step-it-swaps-configuration-manager-license = IT checks that the licence includes Intune; one for Configuration Manager alone does not count
step-it-switches-chip-off = IT switches the security chip off as a last resort, on old Windows only, with BitLocker paused and its key at hand; Windows 11 needs the chip
step-it-switches-fips-mode-off = IT uses FIPS mode only with a FIPS-compliant TPM 2.0; on TPM 1.2, IT switches FIPS mode off with the maker’s tool
step-it-unblocks-autopilot-device = IT goes to Intune > Windows > Enrollment > Autopilot devices, selects the device and chooses Unblock device
step-it-updates-chip-firmware = IT updates the firmware of the security chip and of the computer
step-it-updates-windows-and-chip = IT updates Windows and the firmware of the security chip; from Windows 10 1809 on, the join goes on without the chip
step-keep-power-and-try-again = Keep power and network connected and choose “Try again”
step-let-installation-finish = Let the installation that is still running finish
step-note-code-below-message = Write down the code that stands below the message; it names the cause
step-reconnect-added-account = Only if you do not sign in to Windows with your work account: disconnect it under Settings > Accounts > Access work or school and connect it again; otherwise leave it connected and ask IT
step-remove-an-old-device = Remove a device you no longer use, in the Company Portal app or on its web page
step-remove-unneeded-account = Remove a work account you no longer need under Settings > Accounts > Access work or school, then add this one
step-set-up-hello-again = Set up the Windows Hello PIN, face or fingerprint once more
step-sign-in-again = Sign out and sign in again with your work account
step-sign-in-network-page = Open a web page; if the network shows its own sign-in page, sign in there
step-stay-on-company-network = Stay signed in on the company network or VPN and wait; Windows tries again about every hour
step-tell-it = Tell IT what the message says
step-tell-it-spare-devices = Tell IT which of your devices can be removed
step-use-account-of-owner = Sign in with the work account of the company that owns this computer
step-wait-and-retry = Wait a quarter of an hour, then try again
step-wait-for-chip-lock = Make no more attempts for a while, so that the lock of the security chip can run out
step-wait-some-hours = Wait a few hours, then try again
