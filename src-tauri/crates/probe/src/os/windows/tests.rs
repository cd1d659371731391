//! The readers against a real registry: keys are written below a folder of this test's own, read, and deleted.

use facts::{Browser, Fact, ManagementService, ProxyKind};
use windows_registry::Type;

use super::{registry::ground::Ground, *};

#[test]
fn an_up_to_date_windows_11_is_named_rightly() {
    let ground = Ground::new("identity");
    assert_eq!(identity_in(&ground.hives()), Ok(None));
    let key = ground.key.create(CURRENT_VERSION).unwrap();
    key.set_string("ProductName", "Windows 10 Pro").unwrap();
    key.set_string("CurrentBuild", "26100").unwrap();
    key.set_string("DisplayVersion", "24H2").unwrap();
    key.set_string("EditionID", "Professional").unwrap();
    key.set_u32("CurrentMajorVersionNumber", 10).unwrap();
    key.set_u32("CurrentMinorVersionNumber", 0).unwrap();
    key.set_u32("UBR", 4351).unwrap();
    let identity = identity_in(&ground.hives()).unwrap().unwrap();
    assert_eq!((identity.name.as_str(), identity.version.as_str()), ("Windows 11 Pro", "10.0.26100"));
    assert_eq!((identity.build, identity.revision), (Some(26100), Some(4351)));
    assert_eq!(
        (identity.build_name.as_deref(), identity.edition.as_deref()),
        (Some("24H2"), Some("Professional"))
    );
}

#[test]
fn each_sign_of_a_pending_restart_is_seen_and_a_quiet_machine_has_none() {
    let ground = Ground::new("restart");
    assert_eq!(restart_signs_in(&ground.hives()), RestartSigns::default());
    let session = ground.key.create(SESSION).unwrap();
    // An empty list is what Windows leaves behind.
    session.set_bytes("PendingFileRenameOperations", Type::MultiString, &[0, 0, 0, 0]).unwrap();
    assert_eq!(restart_signs_in(&ground.hives()), RestartSigns::default());
    ground.key.create(RESTART_KEYS[0].0).unwrap();
    ground.key.create(RESTART_KEYS[1].0).unwrap();
    let renames: Vec<u8> =
        "\\??\\C:\\Temp\\linden.tmp\0\0\\??\\C:\\Temp\\birch.new\0*1!\\??\\C:\\Temp\\birch.dll\0\0"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
    session.set_bytes("PendingFileRenameOperations", Type::MultiString, &renames).unwrap();
    let signs = restart_signs_in(&ground.hives());
    assert_eq!(
        signs.reasons,
        [RestartReason::ComponentServicing, RestartReason::SystemUpdate, RestartReason::FileRename]
    );
    assert_eq!(signs.asked_by, [r"C:\Temp\birch.dll", r"C:\Temp\birch.new", r"C:\Temp\linden.tmp"]);
    assert_eq!(signs.not_seen, Vec::<String>::new());
}

#[test]
fn a_sign_that_cannot_be_read_is_not_taken_for_none() {
    let ground = Ground::new("restart-unseen");
    // A name that the registry refuses stands for one that it does not let us read.
    let hostile = Hives { machine: &ground.key.create("x").unwrap(), user: &ground.key };
    ground.key.remove_tree("x").unwrap();
    let signs = restart_signs_in(&hostile);
    assert!(signs.reasons.is_empty());
    assert_eq!(signs.not_seen.len(), 4, "{:?}", signs.not_seen);
}

fn zone(key_name: &str, offset_minutes: i32) -> Zone {
    Zone { key_name: key_name.to_owned(), offset_minutes }
}

#[test]
fn the_zone_is_named_by_region_and_its_offset_is_compared_with_its_rules() {
    let ground = Ground::new("zone");
    let at = |zone: Zone, time: &str| named_zone(zone, &ground.hives(), time.parse().unwrap());
    ground.key.create(REGION).unwrap().set_string("Name", "AT").unwrap();
    let winter = at(zone("W. Europe Standard Time", 60), "2026-01-01T00:00:00Z");
    assert_eq!((winter.name.as_deref(), winter.offset_minutes), (Some("Europe/Vienna"), 60));
    assert_eq!((winter.rules_offset_minutes, winter.automatic), (Some(60), None));
    // Summer time is switched off by hand: the clock is an hour behind its zone.
    let summer = at(zone("W. Europe Standard Time", 60), "2026-07-01T00:00:00Z");
    assert_eq!((summer.offset_minutes, summer.rules_offset_minutes), (60, Some(120)));
    let unknown = at(zone("Linden Standard Time", -210), "2026-07-01T00:00:00Z");
    assert_eq!((unknown.name.as_deref(), unknown.offset_minutes), (Some("Linden Standard Time"), -210));
    assert_eq!(unknown.rules_offset_minutes, None);
    assert_eq!(at(zone("", 0), "2026-07-01T00:00:00Z").name, None);
}

#[test]
fn the_zone_is_automatic_only_where_the_service_may_know_the_place() {
    let ground = Ground::new("zone-automatic");
    let automatic = || named_zone(zone("UTC", 0), &ground.hives(), Timestamp::now()).automatic;
    assert_eq!(automatic(), None);
    let (service, location) =
        (ground.key.create(ZONE_SERVICE).unwrap(), ground.key.create(LOCATION).unwrap());
    service.set_u32("Start", 3).unwrap();
    assert_eq!(automatic(), None);
    location.set_string("Value", "Allow").unwrap();
    assert_eq!(automatic(), Some(true));
    location.set_string("Value", "Deny").unwrap();
    assert_eq!(automatic(), Some(false));
    location.set_string("Value", "Allow").unwrap();
    service.set_u32("Start", DISABLED).unwrap();
    assert_eq!(automatic(), Some(false));
}

#[test]
fn time_keeping_is_off_when_service_type_or_client_say_so_and_policy_comes_first() {
    let ground = Ground::new("time-service");
    let enabled = || time_sync_in(&ground.hives()).unwrap().map(|sync| sync.enabled);
    assert_eq!(enabled(), None);
    let service = ground.key.create(TIME_SERVICE).unwrap();
    service.set_u32("Start", 3).unwrap();
    assert_eq!(enabled(), Some(None));
    let parameters = service.create("Parameters").unwrap();
    for (kind, expected) in [("NTP", true), ("NT5DS", true), ("AllSync", true), ("NoSync", false)] {
        parameters.set_string("Type", kind).unwrap();
        assert_eq!(enabled(), Some(Some(expected)), "{kind}");
    }
    let policy = ground.key.create(TIME_POLICY).unwrap();
    policy.create("Parameters").unwrap().set_string("Type", "NT5DS").unwrap();
    assert_eq!(enabled(), Some(Some(true)));
    service.create(r"TimeProviders\NtpClient").unwrap().set_u32("Enabled", 0).unwrap();
    assert_eq!(enabled(), Some(Some(false)));
    policy.create(r"TimeProviders\NtpClient").unwrap().set_u32("Enabled", 1).unwrap();
    assert_eq!(enabled(), Some(Some(true)));
    service.set_u32("Start", DISABLED).unwrap();
    assert_eq!(enabled(), Some(Some(false)));
}

#[test]
fn the_newer_choice_of_a_browser_comes_first() {
    let ground = Ground::new("browser");
    let choice = || https_choice_in(&ground.hives()).unwrap().map(|(_, program)| program);
    assert_eq!(choice(), None);
    let https = ground.key.create(HTTPS_CHOICE).unwrap();
    https.create("UserChoice").unwrap().set_string("ProgId", "ChromeHTML").unwrap();
    assert_eq!(choice().as_deref(), Some("ChromeHTML"));
    https.create(r"UserChoiceLatest\ProgId").unwrap().set_string("ProgId", "MSEdgeHTM").unwrap();
    assert_eq!(choice().as_deref(), Some("MSEdgeHTM"));
    assert_eq!(browser("MSEdgeHTM".into()).browser, Browser::Edge);
}

const ID: &str = "0A1B2C3D-1111-2222-3333-444455556666";
const EMPTY_ID: &str = "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF";

fn enroll(ground: &Ground, id: &str, values: &[(&str, &str)]) {
    let key = ground.key.create(format!(r"{ENROLLMENTS}\{id}")).unwrap();
    key.set_u32("EnrollmentState", 1).unwrap();
    for (name, value) in values {
        key.set_string(name, value).unwrap();
    }
}

#[test]
fn an_enrollment_is_found_with_or_without_braces_and_since_it_was_written() {
    for id in [ID.to_owned(), format!("{{{ID}}}")] {
        let ground = Ground::new("enrolled");
        enroll(
            &ground,
            &id,
            &[
                ("ProviderID", "MS DM Server"),
                ("DiscoveryServiceFullURL", "https://enrollment.manage.microsoft.com/discovery.svc"),
            ],
        );
        enroll(&ground, "Context", &[("ProviderID", "Fleet")]);
        let state = enrollments_in(&ground.hives(), Some(true));
        assert_eq!((state.enrollments.len(), state.not_seen.len()), (1, 0), "{state:?}");
        let found = &state.enrollments[0];
        assert_eq!((found.service, found.state), (ManagementService::Intune, Some(1)));
        assert_eq!(found.server_host.as_deref(), Some("enrollment.manage.microsoft.com"));
        assert!((Timestamp::now().as_second() - found.since.unwrap().as_second()).abs() < 60);
    }
}

#[test]
fn an_entry_that_names_nobody_is_no_enrollment_even_if_windows_calls_itself_managed() {
    let ground = Ground::new("not-enrolled");
    enroll(&ground, EMPTY_ID, &[]);
    let state = enrollments_in(&ground.hives(), Some(true));
    assert_eq!((state.enrollments.as_slice(), state.not_seen.as_slice()), (&[][..], &[][..]));
}

#[test]
fn a_managed_windows_whose_enrollment_cannot_be_found_is_not_called_free() {
    let ground = Ground::new("contradiction");
    assert_eq!(enrollments_in(&ground.hives(), None).not_seen, Vec::<String>::new());
    assert_eq!(enrollments_in(&ground.hives(), Some(false)).not_seen, Vec::<String>::new());
    assert_eq!(enrollments_in(&ground.hives(), Some(true)).not_seen.len(), 1);
    enroll(&ground, ID, &[("ProviderID", "Fleet")]);
    let key = ground.key.create(format!(r"{ENROLLMENTS}\{ID}")).unwrap();
    key.set_string("EnrollmentState", "one").unwrap();
    assert_eq!(enrollments_in(&ground.hives(), None).not_seen.len(), 1);
}

#[test]
fn configuration_manager_is_there_when_its_service_is() {
    let ground = Ground::new("ccm");
    assert_eq!(enrollments_in(&ground.hives(), None).configuration_manager, Some(false));
    ground.key.create(r"SYSTEM\CurrentControlSet\Services\CcmExec").unwrap();
    assert_eq!(enrollments_in(&ground.hives(), None).configuration_manager, Some(true));
}

#[test]
fn the_join_is_told_by_the_interface_and_where_it_is_silent_by_the_registry() {
    let ground = Ground::new("join");
    let told = |join| {
        let mut state = EnrollmentState::default();
        join_in(&ground.hives(), join, &mut state);
        state
    };
    let state = told(None);
    assert_eq!((state.entra_joined, state.entra_registered), (Some(false), Some(false)));
    ground.key.create(format!(r"{CLOUD_JOIN}\JoinInfo\ABCDEF")).unwrap();
    ground.key.create(format!(r"{WORK_ACCOUNT}\ABCDEF")).unwrap();
    let tenant = ground.key.create(format!(r"{CLOUD_JOIN}\TenantInfo\{ID}")).unwrap();
    tenant.set_string("DisplayName", "Linden Ltd").unwrap();
    let state = told(None);
    assert_eq!((state.entra_joined, state.entra_registered), (Some(true), Some(true)));
    assert_eq!(state.tenant_name.as_deref(), Some("Linden Ltd"));
    let join =
        EntraJoin { joined: true, registered: false, tenant_name: Some("Birch Ltd".into()), account: None };
    let state = told(Some(join));
    assert_eq!((state.entra_joined, state.entra_registered), (Some(true), Some(true)));
    assert_eq!(state.tenant_name.as_deref(), Some("Birch Ltd"));
}

#[test]
fn a_script_comes_before_a_server_and_detection_last() {
    let settings = |script: &str, server: &str, detect| interface::UserProxy {
        detect,
        script: (!script.is_empty()).then(|| script.to_owned()),
        named: NamedProxy { server: server.to_owned(), bypass: "<local>".to_owned() },
    };
    let kind =
        |script, server, detect| of_the_person(&settings(script, server, detect)).map(|found| found.kind);
    assert_eq!(kind("http://pac.example/p", "p.example:1", true), Some(ProxyKind::Script));
    assert_eq!(kind("", "p.example:1", true), Some(ProxyKind::Manual));
    assert_eq!(kind("", "", true), Some(ProxyKind::Detect));
    assert_eq!(kind("", "", false), None);
}

#[test]
fn the_hosts_folder_can_be_elsewhere() {
    let ground = Ground::new("hosts");
    assert_eq!(hosts_folder_in(&ground.hives()), None);
    let key = ground.key.create(r"SYSTEM\CurrentControlSet\Services\Tcpip\Parameters").unwrap();
    key.set_expand_string("DataBasePath", r"%SystemRoot%\System32\drivers\etc").unwrap();
    assert_eq!(hosts_folder_in(&ground.hives()).as_deref(), Some(r"%SystemRoot%\System32\drivers\etc"));
}

/// What this very system answers: a value, an absence, or a reason, and where it was asked. Printed for whoever looks.
fn answered<T: std::fmt::Debug>(seen: &Seen<T>) -> bool {
    println!("{seen:?}");
    seen.source.is_some() && !matches!(seen.fact, Fact::Pending | Fact::Unsupported | Fact::NotAsked(_))
}

#[tokio::test]
async fn every_question_is_answered_on_this_very_system() {
    assert!(identity().await.fact.known().is_some_and(|identity| !identity.name.is_empty()));
    assert!(uptime().await.fact.known().is_some_and(|up| up.seconds > 0));
    assert!(
        system_disk().await.fact.known().is_some_and(|disk| disk.mount == r"C:\" && disk.total_bytes > 0)
    );
    assert!(answered(&identity().await));
    assert!(answered(&restart_signs().await));
    assert!(answered(&time_zone().await));
    assert!(answered(&time_sync().await));
    assert!(answered(&default_browser().await));
    assert!(answered(&enrollment_state().await));
    assert!(answered(&system_disk().await));
    assert!(answered(&network_link().await));
    assert!(answered(&proxy_settings().await));
    assert!(hosts_file().is_some_and(|path| path.is_absolute() && path.ends_with(r"drivers\etc\hosts")));
    assert!(files_of_the_past().iter().all(|path| path.is_absolute()) && !files_of_the_past().is_empty());
}

#[test]
fn every_kind_of_remains_is_found_and_an_enrollment_in_force_is_none() {
    let ground = Ground::new("remains");
    assert_eq!(leftovers_in(&ground.hives()), facts::Leftovers::default());
    let put = |name: &str, state: u32, provider: &str, upn: &str| {
        let key = ground.key.create(format!(r"{ENROLLMENTS}\{name}")).unwrap();
        key.set_u32("EnrollmentState", state).unwrap();
        key.set_string("ProviderID", provider).unwrap();
        key.set_string("UPN", upn).unwrap();
    };
    put("{0A1B2C3D-1111-2222-3333-444455556666}", 1, "MS DM Server", "ana@linden.example");
    put("0A1B2C3D-1111-2222-3333-44445555AAAA", 2, "MS DM Server", "ana@linden.example");
    put("FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF", 1, "", "");
    put("11112222-1111-2222-3333-444455556666", 0, "Cloud Authority", "");
    put("Status", 0, "MS DM Server", "");
    ground.key.create(format!(r"{CLOUD_JOIN}\JoinInfo\aa")).unwrap().set_string("TenantId", "T-OWN").unwrap();
    ground.key.create(format!(r"{CLOUD_JOIN}\TenantInfo\t-own")).unwrap();
    ground.key.create(format!(r"{CLOUD_JOIN}\TenantInfo\t-other")).unwrap();
    ground.key.create(r"SOFTWARE\Microsoft\OnlineManagement").unwrap();
    let found = leftovers_in(&ground.hives());
    let mut kinds: Vec<_> =
        found.items.iter().map(|item| (item.kind, item.place.rsplit('\\').next().unwrap())).collect();
    kinds.sort();
    assert_eq!(
        kinds,
        [
            (facts::LeftoverKind::DeadEnrollment, "0A1B2C3D-1111-2222-3333-44445555AAAA"),
            (facts::LeftoverKind::EmptyEnrollment, "FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF"),
            (facts::LeftoverKind::OtherTenant, "t-other"),
            (facts::LeftoverKind::LegacyClient, "OnlineManagement"),
        ]
    );
    assert_eq!(found.not_seen, Vec::<String>::new());
}

#[test]
fn the_certificate_in_use_is_the_one_that_an_enrollment_in_force_names() {
    let ground = Ground::new("thumbprint");
    for (name, state) in
        [("{0A1B2C3D-1111-2222-3333-444455556666}", 1), ("0A1B2C3D-1111-2222-3333-44445555AAAA", 2)]
    {
        let key = ground.key.create(format!(r"{ENROLLMENTS}\{name}")).unwrap();
        key.set_u32("EnrollmentState", state).unwrap();
        key.set_string("DMPCertThumbPrint", format!("A{state}")).unwrap();
    }
    assert_eq!(thumbprints_in_force(&ground.hives()), ["A1"]);
}

#[test]
fn policies_services_programs_and_the_scripting_runtime_are_read() {
    let ground = Ground::new("needs");
    let policy = || enrollment_policy_in(&ground.hives()).unwrap();
    assert_eq!(policy(), facts::EnrollmentPolicy::default());
    let key = ground.key.create(r"SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\MDM").unwrap();
    key.set_u32("DisableRegistration", 1).unwrap();
    key.set_u32("AutoEnrollMDM", 0).unwrap();
    assert_eq!((policy().registration_disabled, policy().automatic), (Some(true), Some(false)));

    let service = |name: &str, start| {
        let key = ground.key.create(format!(r"SYSTEM\CurrentControlSet\Services\{name}")).unwrap();
        key.set_u32("Start", start).unwrap();
    };
    service("dmwappushservice", DISABLED);
    service("wuauserv", 3);
    let services = services_in(&ground.hives()).services;
    let off: Vec<&str> =
        services.iter().filter(|service| service.disabled).map(|service| service.name.as_str()).collect();
    assert_eq!(off, ["dmwappushservice"]);
    assert_eq!(services.iter().filter(|service| service.installed).count(), 2);

    let versions = || {
        let apps = company_apps_in(&ground.hives()).apps;
        apps.into_iter().map(|app| app.version).collect::<Vec<_>>()
    };
    assert_eq!(versions(), [None, None]);
    let packages = r"Software\Classes\Local Settings\Software\Microsoft\Windows\CurrentVersion\AppModel\Repository\Packages";
    ground.key.create(format!(r"{packages}\Microsoft.CompanyPortal_11.2.1002.0_x64__8wekyb3d8bbwe")).unwrap();
    let edge = r"SOFTWARE\WOW6432Node\Microsoft\EdgeUpdate\Clients\{56EB18F8-B008-4CBD-B6D2-8C97FE7E9062}";
    ground.key.create(edge).unwrap().set_string("pv", "142.0.3595.53").unwrap();
    assert_eq!(versions(), [Some("11.2.1002.0".to_owned()), Some("142.0.3595.53".to_owned())]);

    let runtime = || scripting_runtime_in(&ground.hives(), None).unwrap();
    assert!(!runtime().registered);
    ground.key.create(r"SOFTWARE\Classes\CLSID\{B54F3741-5B07-11CF-A4B0-00AA004A55E8}").unwrap();
    assert!(runtime().registered && !runtime().library);
}

#[test]
fn an_installer_without_its_certificate_file_is_found() {
    let folder = tempfile::tempdir().unwrap();
    let below = folder.path().join("intune");
    std::fs::create_dir(&below).unwrap();
    let folders = [folder.path().to_owned(), folder.path().join("none")];
    assert_eq!(installers_in(&folders), facts::InstallerFolders::default());
    doors::file::write(&below.join("Microsoft_Intune_Setup.exe"), b"x").unwrap();
    let found = installers_in(&folders);
    assert_eq!((found.folders.len(), found.folders[0].certificate), (1, false));
    doors::file::write(&below.join("MicrosoftIntune.accountcert"), b"x").unwrap();
    assert!(installers_in(&folders).folders[0].certificate);
}

#[test]
fn the_cookie_policies_of_browsers_are_read() {
    let ground = Ground::new("cookies");
    assert_eq!(
        browsers::policies_in(&ground.hives(), Browser::Edge),
        crate::browser_cookies::BrowserPlaces::default()
    );
    let key = ground.key.create(r"SOFTWARE\Policies\Microsoft\Edge").unwrap();
    key.set_u32("DefaultCookiesSetting", 2).unwrap();
    let list = ground.key.create(r"SOFTWARE\Policies\Microsoft\Edge\CookiesAllowedForUrls").unwrap();
    list.set_string("1", "[*.]microsoftonline.com").unwrap();
    let found = browsers::policies_in(&ground.hives(), Browser::Edge);
    let (_, values) = &found.policies[0];
    assert_eq!(values["DefaultCookiesSetting"], 2);
    assert_eq!(values["CookiesAllowedForUrls"][0], "[*.]microsoftonline.com");
    let fox = ground.key.create(r"SOFTWARE\Policies\Mozilla\Firefox\Cookies").unwrap();
    fox.set_string("Behavior", "reject").unwrap();
    let found = browsers::policies_in(&ground.hives(), Browser::Firefox);
    assert_eq!(found.policies[0].1["Cookies"]["Behavior"], "reject");
}

/// A server on loopback that answers everything with one script.
fn script_server(script: &'static str) -> std::net::SocketAddr {
    use std::io::{Read, Write};

    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for connection in listener.incoming().take(8) {
            let Ok(mut connection) = connection else { return };
            let _ = connection.read(&mut [0; 4096]);
            let head =
                "HTTP/1.1 200 OK\r\nContent-Type: application/x-ns-proxy-autoconfig\r\nConnection: close\r\n";
            let _ = write!(connection, "{head}Content-Length: {}\r\n\r\n{script}", script.len());
        }
    });
    address
}

#[tokio::test]
async fn a_proxy_script_says_the_way_of_each_address() {
    let address = script_server(
        "function FindProxyForURL(url, host) { if (dnsDomainIs(host, \".near.example\")) return \"DIRECT\"; \
         return \"PROXY proxy.linden.example:3128; DIRECT\"; }",
    );
    let script = || Some(format!("http://{address}/proxy.pac"));
    let ways = async |target: &str| proxies_by_script(script(), target.to_owned()).await;
    assert_eq!(ways("https://login.far.example/").await, Ok(vec!["proxy.linden.example:3128".to_owned()]));
    assert_eq!(ways("https://a.near.example/").await, Ok(Vec::new()));
    let nobody = Some("http://127.0.0.1:9/proxy.pac".to_owned());
    assert!(proxies_by_script(nobody, "https://login.far.example/".to_owned()).await.is_err());
}
