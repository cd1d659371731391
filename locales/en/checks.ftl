## Names of the checks, as their rows show them

check-clock-accuracy = Clock
check-time-zone = Time zone
check-time-sync = Automatic time
check-restart-pending = Pending restart
check-os-version = System version
check-default-browser = Default browser
check-browser-cookies = Browser cookies
check-existing-enrollment = Existing enrollment
check-stale-enrollment = Remains of earlier enrollments
check-enrollment-certificate = Management certificate
check-enrollment-policy = Permission to enroll
check-company-app = Company app
check-services = System services
check-keyring = Password keyring
check-device-identity = Device identity
check-security-chip = Security chip
check-disk-encryption = Disk encryption
check-disk-space = Free space
check-network-reach = Enrollment servers
check-captive-portal = Guest network sign-in
check-proxy = Proxy
check-tls-inspection = Encrypted connections
check-name-resolution = Enrollment records
check-hosts-file = Hosts file
check-federation = Company sign-in server
check-account-name = Sign-in name
check-installer-folder = Installer folder
check-vbscript = Script support

## What holds for every check

# $reason (words): why nothing could be seen
could-not-check = Could not check this
    .detail = { $reason }
not-applicable = Does not apply here
    .detail = This computer has no such thing, or IT has switched this check off.

## Clock

# $difference (duration): how far off the clock is
clock-accuracy-slow = The clock is { $difference } slow
    .detail = Sign-in refuses a clock that is more than 5 minutes off.
    .why = Sign-in proofs are valid for a few minutes only. To a slow clock they seem to come from the future, so enrollment refuses them.
# $difference (duration): how far off the clock is
clock-accuracy-fast = The clock is { $difference } fast
    .detail = Sign-in refuses a clock that is more than 5 minutes off.
    .why = Sign-in proofs are valid for a few minutes only. To a fast clock they seem to have run out, so enrollment refuses them.
# $difference (duration): how far the clock is behind, at least
clock-accuracy-past = The clock is at least { $difference } slow
    .detail = It shows a day that lies before the last change of this computer’s own files.
    .why = With a clock this wrong, every secure connection and every sign-in fails.
clock-accuracy-right = The clock is right

## Time zone

time-zone-unset = No time zone is set
    .detail = Without a zone, this computer cannot turn its clock into the right moment.
    .why = A wrong zone makes the clock look hours off to the sign-in servers.
# $zone (text): the zone that is set
# $other (text): another zone that is also set
time-zone-contradicted = Two time zones are set at once
    .detail = One place says { $zone }, another says { $other }.
    .why = Programs that read different places disagree about the time, and sign-in may see a clock that is hours off.
# $zone (text): the zone that is set
# $offset (words): the distance from UTC that the clock uses
time-zone-wrong-offset = The clock does not follow its time zone
    .detail = The zone is { $zone }, but the clock runs at { $offset }.
    .why = The sign-in servers see a clock that is off by the difference.
# $time (words): time and weekday on this computer
# $zone (text): the zone that is set
# $offset (words): its distance from UTC
time-zone-wrong = The time zone is not right
    .detail = This computer shows { $time } in { $zone } ({ $offset }), and you said that is not right.
    .why = A wrong zone makes the clock look hours off to the sign-in servers.
# $time (words): time and weekday on this computer
# $zone (text): the zone that is set
# $offset (words): its distance from UTC
time-zone-right = It is { $time } in { $zone } ({ $offset })
# $time (words): time and weekday on this computer
# $zone (text): the zone that is set
# $offset (words): its distance from UTC
time-zone-question = It is { $time } in { $zone } ({ $offset }). Is that right?

## Automatic time

time-sync-off = The clock is not set automatically
    .detail = Without automatic time the clock drifts, and one day sign-in refuses it.
    .why = Sign-in refuses a clock that is more than 5 minutes off.
time-sync-not-yet = Automatic time has not found a time server yet
    .detail = It is switched on, but the clock has not been compared with anything since the start.
    .why = Until it has, nobody knows whether the clock is right.
time-sync-on = The clock is set automatically

## Pending restart

# $reasons (words): what asks for the restart, already joined
restart-pending-yes = This computer is waiting for a restart
    .detail = The restart is needed to finish { $reasons }.
    .why = Until then parts of the system are half old and half new, and enrollment refuses to begin.
# $up (duration): how long the computer has been up
restart-pending-long-up = This computer has been running for { $up }
    .detail = A restart clears up much that goes wrong over time.
    .why = Updates and services that enrollment needs may be waiting for a fresh start.
restart-pending-no = No restart is pending
restart-reason-component-servicing = changes to the system’s parts
restart-reason-system-update = a system update
restart-reason-file-rename = the replacement of files in use
restart-reason-package-update = an update of installed packages
restart-reason-kernel-replaced = a new system kernel
restart-reason-other = an installation

## System version

# $name (text): name of the system
# $version (text): its version
os-version-supported = { $name } { $version } can be enrolled
# $name (text): name of the system
# $version (text): its version
os-version-leaving = { $name } { $version } is about to lose support
    .detail = It may still be enrolled today, but nothing is promised for it.
    .why = Enrollment with a version outside the supported list can fail at any step.
# $name (text): name of the system
# $version (text): its version
os-version-too-old = { $name } { $version } is too old to be enrolled
    .detail = A newer version is needed before this computer can be enrolled.
    .why = The management service turns older versions away.
# $name (text): name of the system
# $version (text): its version
os-version-not-listed = { $name } { $version } cannot be enrolled
    .detail = It is not among the systems that the management service knows.
    .why = The management service turns unknown systems away.
# $name (text): name of the system
# $version (text): its version
os-version-home = The Home edition of Windows cannot join a company
    .detail = This computer has { $name }. Joining needs Pro, Education or Enterprise.
    .why = The parts of Windows that let a company manage it are missing in Home.
# $name (text): name of the system
# $version (text): its version
os-version-architecture = This kind of processor cannot be enrolled with Linux
    .detail = { $name } { $version } can be enrolled on Intel and AMD processors only.
    .why = The management programs for Linux exist for those processors only.
# $name (text): name of the system
# $version (text): its version
os-version-wsl = This is Linux inside Windows
    .detail = { $name } { $version } runs inside Windows here (WSL).
    .why = Only the computer itself can be enrolled, not a Linux inside it.

## Default browser

# $browser (text): name of the browser
default-browser-right = The default browser is { $browser }
# $browser (text): name of the browser
# $accepted (words): browsers that work, already joined
default-browser-other = Your default browser may not finish work sign-in
    .detail = It is { $browser }. Sign-in here is known to work with { $accepted }.
    .why = Enrollment opens the default browser for the sign-in and waits for its answer.
# $accepted (words): browsers that work, already joined
default-browser-none = No default browser is set
    .detail = Nothing opens web links on this computer. Sign-in here is known to work with { $accepted }.
    .why = Enrollment opens the default browser for the sign-in and waits for its answer.

## Existing enrollment

existing-enrollment-none = Nothing manages this computer yet
# $service (text): name of the service or its server
existing-enrollment-same = This computer is already enrolled in { $service }
    .detail = There may be nothing left to do. If something still does not work, IT can see why.
    .why = A computer that is already enrolled cannot be enrolled a second time.
# $service (text): name of the service or its server
existing-enrollment-other = Another service manages this computer
    .detail = It is { $service }.
    .why = A computer has one management service at a time; the old one must let go of it first.
# $service (text): name of the service or its server
# $since (words): a date
existing-enrollment-other-since = Another service still manages this computer
    .detail = { $service } has held it since { $since }.
    .why = A computer has one management service at a time; the old one must let go of it first.

## Free space

# $free (words): free space
disk-space-enough = { $free } free on the system volume
# $free (words): free space
disk-space-low = The system volume is getting full
    .detail = { $free } are left.
    .why = Enrollment brings apps and updates along that need room.
# $free (words): free space
disk-space-full = The system volume is full
    .detail = Only { $free } are left.
    .why = Enrollment cannot save its settings and apps without room for them.

## Hosts file

hosts-file-clean = The hosts file leaves enrollment alone
# $count (number): how many hosts
# $hosts (words): the hosts, already joined
hosts-file-overrides =
    { $count ->
        [one] A file on this computer redirects an enrollment server
       *[other] A file on this computer redirects { $count } enrollment servers
    }
    .detail = The hosts file gives { $hosts } an address of its own.
    .why = Enrollment then talks to the wrong computer, or to none at all.

## Enrollment servers

network-reach-fine = All enrollment servers can be reached
network-reach-no-network = This computer is not connected to a network
    .detail = Neither Wi-Fi nor a cable is connected.
    .why = Enrollment talks to servers on the internet.
network-reach-nothing = The internet cannot be reached
    .detail = This computer is connected to a network, but no enrollment server answers.
    .why = Enrollment talks to servers on the internet.
# $count (number): how many hosts
# $hosts (words): some of the hosts, already joined
# $step (words): what failed, already joined
network-reach-some =
    { $count ->
        [one] A server that helps enrollment cannot be reached
       *[other] { $count } servers that help enrollment cannot be reached
    }
    .detail = { $hosts }: { $step }.
    .why = Enrollment may work without it, but parts of it can be missing.
# $count (number): how many hosts
# $hosts (words): some of the hosts, already joined
# $step (words): what failed, already joined
network-reach-blocked =
    { $count ->
        [one] An enrollment server cannot be reached
       *[other] { $count } enrollment servers cannot be reached
    }
    .detail = { $hosts }: { $step }.
    .why = Enrollment needs every one of these servers; this network lets only some of them through.
# $count (number): how many hosts
# $hosts (words): some of the hosts, already joined
# $step (words): what failed, already joined
network-reach-certificate =
    { $count ->
        [one] An enrollment server cannot be trusted from here
       *[other] { $count } enrollment servers cannot be trusted from here
    }
    .detail = { $hosts }: the proof of identity was refused.
    .why = Something on the way answers in the servers’ place, or the clock is wrong. Enrollment refuses both.
reach-step-resolve = the name was not found
reach-step-connect = no connection
reach-step-tls = no secure connection
reach-step-http = no proper answer

## Guest network sign-in

captive-portal-none = No guest network stands in between
captive-portal-found = This network wants you to sign in first
    .detail = It is a guest network, as in a hotel: it shows its own page until you have signed in or agreed.
    .why = Until then it lets nothing through to the enrollment servers.

## Proxy

proxy-none = No proxy is set
# $proxy (text): the proxy
proxy-lets-through = The proxy { $proxy } lets enrollment through
# $user (text): the person's proxy
# $machine (text): the system's proxy
proxy-disagrees = You and the system use different proxies
    .detail = Yours: { $user }. The system’s: { $machine }.
    .why = Enrollment works partly as you and partly as the system. With two ways out, one half does not arrive.
# $proxy (text): the proxy
proxy-wants-sign-in = The proxy asks for a sign-in
    .detail = { $proxy } wants a name and password before it lets anything through.
    .why = The system part of enrollment has no name and password to give.
# $proxy (text): the proxy
# $schemes (list): the kinds of sign-in that it takes, such as Negotiate or NTLM
proxy-wants-sign-in-with = The proxy asks for a sign-in
    .detail = { $proxy } lets nothing through before a sign-in. It takes { $schemes }.
    .why = The system part of enrollment has no name and password to give.
# $proxy (text): the proxy
proxy-refuses = The proxy refuses the enrollment servers
    .detail = { $proxy } turned our request down.
    .why = Enrollment cannot leave this network any other way.
# $proxy (text): the proxy
proxy-no-answer = The proxy does not answer
    .detail = { $proxy } is set as the way out, but nothing answers there.
    .why = Everything that leaves this computer goes through it, and so goes nowhere.

## Browser cookies

# $browser (text): name of the browser
browser-cookies-allowed = { $browser } lets sign-in keep its cookies
# $browser (text): name of the browser
# $hosts (words): the sign-in hosts, already joined
browser-cookies-blocked = { $browser } refuses the cookies of sign-in
    .detail = It does not keep cookies of { $hosts }.
    .why = Without its cookies, sign-in forgets at every step who you are, and starts over.
# $browser (text): name of the browser
# $hosts (words): the sign-in hosts, already joined
browser-cookies-blocked-by-it = IT’s settings for { $browser } refuse the cookies of sign-in
    .detail = They keep { $hosts } from storing cookies. You cannot change that yourself.
    .why = Without its cookies, sign-in forgets at every step who you are, and starts over.

## Remains of earlier enrollments

stale-enrollment-none = No earlier enrollment has left anything behind
# $count (number): how many things were found
stale-enrollment-found =
    { $count ->
        [one] An earlier enrollment has left something behind
       *[other] Earlier enrollments have left { $count } things behind
    }
    .detail = This computer once belonged to a management service, and not everything was cleaned up.
    .why = A new enrollment finds the remains and takes the computer for one that is already enrolled.

## Management certificate

enrollment-certificate-none = No management certificate yet
# $date (words): the last day it is valid
enrollment-certificate-valid = The management certificate is valid until { $date }
# $date (words): the last day it was valid
enrollment-certificate-expired = The management certificate has expired
    .detail = It was valid until { $date }.
    .why = The management service does not recognise this computer without a valid certificate.
enrollment-certificate-keyless = The management certificate has lost its key
    .detail = The certificate is there, but the secret half that belongs to it is not.
    .why = Without the key, this computer cannot prove to the management service who it is.
# $count (number): how many certificates there are
enrollment-certificate-several = There are { $count } management certificates
    .detail = One is enough; the others are remains of earlier enrollments.
    .why = This computer may show the management service the wrong one.

## Permission to enroll

enrollment-policy-free = This computer may be enrolled
enrollment-policy-off = IT has switched enrollment off on this computer
    .detail = A policy of this computer forbids enrollment into a management service.
    .why = Windows stops every enrollment before it begins.
enrollment-policy-refused = Windows does not allow enrollment here
    .detail = Asked directly, Windows says that this computer may not be enrolled.
    .why = Windows stops every enrollment before it begins.
enrollment-policy-built-in-account = You are using the built-in Administrator account
    .detail = It comes with Windows and belongs to nobody in particular.
    .why = Windows does not let this account enroll the computer.
enrollment-policy-not-administrator = You may not change settings of this computer
    .detail = Your account is an ordinary one, without the rights of an administrator.
    .why = Enrolling by hand needs them. If your company enrolls computers by itself, you need nothing.

## Company app

company-app-there = The company app and its parts are installed
# $apps (words): the missing programs, already joined
company-app-missing = Something that enrollment needs is not installed
    .detail = Missing: { $apps }.
    .why = Enrollment goes through these programs.
# $apps (words): the old programs, already joined
company-app-old = Something that enrollment needs is too old
    .detail = Too old: { $apps }.
    .why = The management service no longer talks to old versions of these programs.

## System services

services-fine = The system services that enrollment needs are on
# $services (words): names of the services, already joined
services-off = A system service that enrollment needs is switched off
    .detail = Switched off: { $services }.
    .why = Parts of enrollment run in the background and never begin.
# $services (words): names of the services, already joined
services-failed = A system service that enrollment needs has broken down
    .detail = Broken down: { $services }.
    .why = Parts of enrollment run in the background and stop in the middle.

## Password keyring

keyring-ready = The keyring is open
keyring-none = There is no keyring on this computer
    .detail = No program here keeps passwords and keys for you.
    .why = The company app puts the keys of your sign-in into the keyring, and cannot go on without one.
keyring-no-default = No keyring is set as the default
    .detail = A keyring program is there, but it does not know where new keys belong.
    .why = The company app puts the keys of your sign-in into the default keyring.
keyring-locked = The keyring is locked
    .detail = It opens with a password, usually the one you sign in to this computer with.
    .why = The company app cannot reach the keys of your sign-in while it is locked.

## Device identity

device-identity-fine = This computer has an identity of its own
device-identity-virtual-fine = This is a virtual machine, which can be enrolled
device-identity-virtual-mac = This Mac is a virtual machine
    .detail = It runs inside another computer.
    .why = The management service turns a Mac away that has no model and serial number of its own.
device-identity-virtual-machine = This Linux runs in a virtual machine
    .detail = Only virtual machines of Hyper-V and Azure are promised to work.
    .why = Enrollment may be refused, because the machine cannot be told from its copies.
device-identity-no-serial = This Mac shows no serial number
    .detail = The place for it is empty or holds a placeholder. That can happen after a repair.
    .why = The management service knows a Mac by its serial number and turns it away without one.

## Security chip

security-chip-ready = The security chip is ready
security-chip-none = No security chip is found
    .detail = Either this computer has none, or it is switched off.
    .why = Some companies let only computers in whose keys lie in a security chip.
security-chip-not-ready = The security chip is not ready
    .detail = It is there, but Windows cannot use it yet.
    .why = Keys of the enrollment are kept in it; without it, some companies refuse the computer.
security-chip-old = The security chip is an old one
    .detail = It follows version 1.2 of the standard; version 2.0 is usual now.
    .why = Some kinds of enrollment ask for version 2.0.

## Disk encryption

disk-encryption-on = The system volume is encrypted
disk-encryption-off = The system volume is not encrypted
    .detail = Whoever takes the disk out of this computer can read what is on it.
    .why = Many companies let only encrypted computers reach their data.

## Encrypted connections

tls-inspection-none = Nobody opens the connections to enrollment servers
# $count (number): how many hosts
# $hosts (words): some of the hosts, already joined
# $issuer (text): who issued the certificates
tls-inspection-found =
    { $count ->
        [one] Somebody opens the encrypted connection to an enrollment server
       *[other] Somebody opens the encrypted connections to { $count } enrollment servers
    }
    .detail = { $hosts }: the certificate was issued by { $issuer } instead of a public authority.
    .why = A filter stands in between. Enrollment proves this computer’s identity over these connections and refuses to do so when they are opened.

## Enrollment records

# $domain (text): the person's domain
name-resolution-right = The enrollment records of { $domain } are right
# $names (words): the names, already joined
name-resolution-wrong = The enrollment records of your company lead to the wrong place
    .detail = { $names } should lead to Microsoft’s enrollment servers, and do not.
    .why = Windows looks there for the enrollment server and finds another one, or none.
# $names (words): the names, already joined
name-resolution-missing = Your company has no enrollment records
    .detail = { $names } cannot be found from here. That is no fault if your company enrolls in another way.
    .why = Without them, Windows may ask you for the address of the enrollment server.

## Company sign-in server

# $domain (text): the person's domain
federation-not-used = { $domain } signs in with Microsoft directly
# $host (text): the sign-in server
# $domain (text): the person's domain
federation-right = The sign-in server of { $domain } is all right
# $host (text): the sign-in server
# $certificate (text): name of the missing certificate
federation-intermediate-missing = Your company’s sign-in server does not show all its certificates
    .detail = { $host } does not send the certificate “{ $certificate }”.
    .why = Phones, and many computers, cannot check the server’s identity without it and refuse to sign in.
# $host (text): the sign-in server
# $date (words): the last day it was valid
federation-expired = The certificate of your company’s sign-in server has expired
    .detail = The certificate of { $host } was valid until { $date }.
    .why = Nobody can sign in over a certificate that has expired.
# $host (text): the sign-in server
federation-wrong-name = Your company’s sign-in server shows the certificate of another server
    .detail = The certificate that { $host } shows is not made out to it.
    .why = Sign-in stops, because somebody else could be answering.
# $host (text): the sign-in server
federation-not-trusted = Your company’s sign-in server cannot be trusted from here
    .detail = The certificate of { $host } was refused.
    .why = Sign-in stops, because somebody else could be answering.
# $host (text): the sign-in server
federation-no-answer = Your company’s sign-in server does not answer
    .detail = { $host } cannot be reached from this network.
    .why = Your company signs you in on this server.
# $host (text): the sign-in server
federation-endpoint-off = Your company’s sign-in server lacks a service that phones need
    .detail = { $host } does not offer sign-in with name and password for devices (WS-Trust 1.3).
    .why = Company iPhones and iPads that set themselves up sign in through it.

## Sign-in name

# $domain (text): the domain of the name
account-name-right = Sign-in knows the domain { $domain }
account-name-no-address = That is not an address
    .detail = Sign-in wants a name like a mail address, with an @ in it.
    .why = Sign-in finds your company by what stands behind the @.
account-name-bad-characters = There are signs in the address that cannot be right
    .detail = An address holds one @, and no spaces.
    .why = Sign-in cannot find an address that is spelled wrong.
# $domain (text): the domain of the name
account-name-not-routable = Your sign-in name works inside your company only
    .detail = Names that end in { $domain } are not known on the internet.
    .why = The enrollment servers are on the internet and find no company behind that name.
# $domain (text): the domain of the name
# $expected (text): the domain that IT expects
account-name-other-domain = That is not an address of your company
    .detail = It ends in { $domain }; addresses here end in { $expected }.
    .why = Another company’s sign-in cannot enroll this computer.
# $domain (text): the domain of the name
account-name-unknown-domain = Sign-in does not know your domain
    .detail = Nobody has registered { $domain } for work sign-in.
    .why = Sign-in finds no company behind that name.

## Installer folder

installer-folder-unused = No installer for older Windows is waiting here
installer-folder-whole = The installer lies beside its certificate file
# $path (text): the folder
installer-folder-incomplete = The installer’s certificate file is missing
    .detail = The installer in { $path } needs the file MicrosoftIntune.accountcert beside it.
    .why = The installer does not know without it which company the computer belongs to.

## Script support

vbscript-there = Script support for installers is there
vbscript-missing = Script support for installers is missing
    .detail = VBScript has been taken off this Windows.
    .why = Some installers run small scripts and break off without it.

## Why something could not be checked

reason-pending = It is still being looked at.
reason-unsupported = This system does not tell.
reason-offline = It needs the network, and checks over the network are switched off.
reason-no-network = It needs the network, and there is none.
reason-no-answer = Nobody answered in time. Trying again later may help.
reason-not-permitted = This system does not let us look without more rights. IT can.
reason-not-installed = The part of the system that would know is not on this computer.
reason-unexpected-answer = The system answered something we do not understand. IT finds it in the report.
reason-unreadable = It could not be read. IT finds the cause in the report.
reason-not-recorded = This recording does not hold it.
reason-needs-answer = Only you can say.
reason-needs-account = We need to know your work address for it.
reason-not-built = This version does not look at it yet.
reason-other = Something unexpected came in between. IT finds it in the report.
