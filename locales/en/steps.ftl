## Steps of the guides. One sentence each, shared by all guides.

step-open-date-settings = Open the settings for date and time
step-switch-on-automatic-time = Switch on “set time automatically” and wait until the clock has changed
step-choose-time-zone = Choose the time zone of the place you are in
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
