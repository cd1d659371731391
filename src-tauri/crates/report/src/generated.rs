//! Logs as machines write them, made up: for tests and measures that need more than anybody's real logs may be used for. Every run makes the
//! same bytes.

use std::fmt::Write as _;

/// A log that grows line by line.
#[derive(Debug)]
pub struct Log {
    state: u64,
    milliseconds: u64,
    kind: u64,
}

/// The shapes of logs there are: management agent, enrollment events, journal, unified log, set-up, web requests.
pub const KINDS: u64 = 6;

/// What agents say that names nobody, as `{}` stands for a number, `{g}` for a GUID, `{h}` for a code.
const QUIET: &[&str] = &[
    "[Win32App] processing subgraph with app ids: {g}",
    "[Win32App][GRSManager] App with id: {g} is not expired; next check in {} minutes",
    "Heartbeat {} sent, service answered 200 in {} ms",
    "Agent version is: 1.{}.{}.0",
    "[Flighting] ASU parameter is null or empty, using empty value",
    "Checkin reason: schedule, session {g}, correlation id {g}",
    "[StatusService] Saved AppInstallStatus for app {g} with state 3 and error 0",
    "Detection rule {} of {}: file C:\\Program Files\\Contoso\\Agent\\agent.exe, version 4.{}.{}.0, met: true",
    "EvaluatePolicies finished: {} applied, {} pending, {} failed",
    "WNS push channel renewed, expires in {} hours",
    "Download of content {g} reached {} of {} bytes",
    "Registry key HKLM\\SOFTWARE\\Microsoft\\Enrollments\\{g} read, {} values",
    "Service enrollment.manage.microsoft.com:443 answered in {} ms, protocol TLS 1.3",
    "Retry {} of 5 after {} s, previous result 0x00000000",
    "Scheduled task \\Microsoft\\EnterpriseMgmt\\{g}\\Schedule #{} created by enrollment client",
    "Policy area Connectivity, value AllowBluetooth = {}, provider {g}",
    "Certificate store scan: {} certificates, {} issued by Microsoft Intune MDM Device CA",
    "Token for resource {g} acquired from cache, {} minutes left",
];

/// What agents say that names somebody or something: `{u}` user, `{m}` mail, `{i}` address, `{k}` MAC, `{s}` SID, `{t}` token, `{p}` secret.
const TELLING: &[&str] = &[
    "Impersonating user {u}, session {}, sid {s}",
    "User {m} signed in, tenant {g}",
    "Loaded profile C:\\Users\\{u}\\AppData\\Local\\Microsoft\\OneAuth\\blobs in {} ms",
    "Connection {i}:{} -> enrollment.manage.microsoft.com:443 established",
    "Adapter Ethernet {} physical address {k} link up",
    "Authorization: Bearer {t}",
    "Request https://login.microsoftonline.com/common/oauth2/token?code={t}&state={} sent",
    "Home folder /home/{u}/.config/intune opened, {} entries",
    "Wi-Fi profile pushed, keyMaterial=\"{p}\", authentication WPA2",
    "Proxy http://{u}:{p}@proxy.linden.example:8080 refused with 407",
];

/// What goes wrong: what IT looks for.
const WRONG: &[&str] = &[
    "MDM enroll: failed to receive response from server ({h})",
    "Enrollment of {m} failed: {h}, correlation id {g}",
    "AADSTS50034: the user account does not exist in the directory. Trace ID: {g} Timestamp: 2026-11-24 10:00:00Z",
    "Auto MDM Enroll: Device Credential ({h}), Failed (The system tried to delete the JOIN of a drive that is not joined.)",
];

const CODES: &[&str] =
    &["0x80180014", "0x80180026", "0x801c03ed", "0x8018002b", "0x80072ee7", "0x800705b4", "0x87d1041c"];

const USERS: &[&str] = &[
    "anna.lindqvist",
    "bo.ek",
    "chen.wei",
    "d.okafor",
    "elif.yilmaz",
    "frida",
    "george.h",
    "hana.sato",
    "ivan",
    "jmueller",
];

const COMPONENTS: &[&str] =
    &["IntuneManagementExtension", "AgentExecutor", "AppWorkload", "ClientHealth", "Win32AppInventory"];

impl Log {
    /// The log of this number: its shape is the number's rest.
    pub fn new(number: u64) -> Self {
        Self {
            state: number.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1,
            milliseconds: 36_000_000 + number % 977,
            kind: number % KINDS,
        }
    }

    /// What such a file is called.
    pub fn name(&self) -> &'static str {
        match self.kind {
            0 => "IntuneManagementExtension.log",
            1 => "enrollment-events.txt",
            2 => "journal.ndjson",
            3 => "unified.ndjson",
            4 => "setupact.log",
            _ => "requests.log",
        }
    }

    fn next(&mut self) -> u64 {
        // Xorshift64 (Marsaglia, 2003).
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        self.state
    }

    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }

    fn one(&mut self, of: &[&'static str]) -> &'static str {
        let at = self.below(of.len() as u64);
        of[usize::try_from(at).unwrap_or(0)]
    }

    fn guid(&mut self, into: &mut String) {
        // Most are of few things, seen again and again.
        let seed =
            if self.below(4) == 0 { self.next() } else { self.below(40).wrapping_mul(0xd134_2543_de82_ef95) };
        let other = seed.wrapping_mul(0x2545_f491_4f6c_dd1d);
        let _ = write!(
            into,
            "{:08x}-{:04x}-4{:03x}-8{:03x}-{:012x}",
            seed >> 32,
            seed >> 16 & 0xffff,
            seed & 0xfff,
            other >> 48 & 0xfff,
            other & 0xffff_ffff_ffff
        );
    }

    fn letters(&mut self, count: usize, into: &mut String) {
        const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        for _ in 0..count {
            let at = usize::try_from(self.below(64)).unwrap_or(0);
            into.push(char::from(ALPHABET[at]));
        }
    }

    fn message(&mut self, into: &mut String) {
        let template = match self.below(100) {
            0 => self.one(WRONG),
            1..=12 => self.one(TELLING),
            _ => self.one(QUIET),
        };
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('{') {
            into.push_str(before);
            let Some((what, behind)) = after.split_once('}') else { break };
            rest = behind;
            match what {
                "g" => self.guid(into),
                "h" => into.push_str(self.one(CODES)),
                "u" => into.push_str(self.one(USERS)),
                "m" => {
                    let user = self.one(USERS);
                    let _ = write!(into, "{user}@linden.example");
                }
                "i" => {
                    let (third, fourth) = (self.below(8), self.below(254) + 1);
                    let _ = write!(into, "10.20.{third}.{fourth}");
                }
                "k" => {
                    let (fifth, sixth) = (self.below(16), self.below(256));
                    let _ = write!(into, "00:1A:2B:3C:{fifth:02X}:{sixth:02X}");
                }
                "s" => {
                    let last = self.below(20) + 1001;
                    let _ = write!(into, "S-1-5-21-1111111111-222222222-3333333333-{last}");
                }
                "t" => {
                    into.push_str("eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.");
                    self.letters(160, into);
                    into.push('.');
                    self.letters(80, into);
                }
                "p" => self.letters(14, into),
                _ => {
                    let limit = [10, 100, 5000][usize::try_from(self.below(3)).unwrap_or(0)];
                    let _ = write!(into, "{}", self.below(limit));
                }
            }
        }
        into.push_str(rest);
    }

    /// Appends the next line.
    pub fn line(&mut self, into: &mut String) {
        self.milliseconds += self.below(900);
        let all = self.milliseconds;
        let day = 1 + all / 86_400_000 % 28;
        let (hour, minute, second, rest) =
            (all / 3_600_000 % 24, all / 60_000 % 60, all / 1000 % 60, all % 1000);
        let thread = self.below(60) + 1;
        let _ = match self.kind {
            0 => {
                into.push_str("<![LOG[");
                self.message(into);
                let component = self.one(COMPONENTS);
                writeln!(
                    into,
                    "]LOG]!><time=\"{hour:02}:{minute:02}:{second:02}.{rest:03}0000\" date=\"11-{day}-2026\" \
                     component=\"{component}\" context=\"\" type=\"1\" thread=\"{thread}\" file=\"\">"
                )
            }
            1 => {
                let id = self.one(&["4", "58", "71", "72", "75", "76", "201", "208", "404", "813", "1900"]);
                let _ = write!(
                    into,
                    "2026-11-{day:02}T{hour:02}:{minute:02}:{second:02}.{rest:03}0000Z Information \
                     Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider {id} "
                );
                self.message(into);
                writeln!(into)
            }
            2 | 3 => {
                let mut message = String::new();
                self.message(&mut message);
                let message = message.replace('\\', "\\\\").replace('"', "\\\"");
                if self.kind == 2 {
                    writeln!(
                        into,
                        "{{\"__REALTIME_TIMESTAMP\":\"17957{all:011}\",\"_PID\":\"{thread}\",\"PRIORITY\":\"6\",\
                         \"SYSLOG_IDENTIFIER\":\"intune-agent\",\"_SYSTEMD_UNIT\":\"intune-agent.service\",\"MESSAGE\":\"{message}\"}}"
                    )
                } else {
                    writeln!(
                        into,
                        "{{\"timestamp\":\"2026-11-{day:02} {hour:02}:{minute:02}:{second:02}.{rest:03}000+0100\",\"messageType\":\
                         \"Default\",\"subsystem\":\"com.apple.ManagedClient\",\"processID\":{thread},\"processImagePath\":\
                         \"\\/usr\\/libexec\\/mdmclient\",\"eventMessage\":\"{message}\"}}"
                    )
                }
            }
            4 => {
                let _ = write!(
                    into,
                    "2026-11-{day:02} {hour:02}:{minute:02}:{second:02}, Info                  CBS    "
                );
                self.message(into);
                writeln!(into)
            }
            _ => {
                let _ = write!(
                    into,
                    "2026-11-{day:02} {hour:02}:{minute:02}:{second:02}:{rest:03} | IntuneMDM-Daemon | I | {} | {} | ",
                    89_007_856 + thread,
                    ["SyncActivityRunner", "SidecarService", "FullSyncWorkflow"]
                        [usize::try_from(thread % 3).unwrap_or(0)],
                );
                self.message(into);
                writeln!(into)
            }
        };
    }

    /// At least so many bytes of it.
    pub fn bytes(&mut self, bytes: usize) -> String {
        let mut text = String::with_capacity(bytes + 1024);
        while text.len() < bytes {
            self.line(&mut text);
        }
        text
    }
}
