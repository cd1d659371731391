//! The calls of Windows' own interfaces, each behind a safe function. Functions that not every Windows has are looked up in a
//! library of the system folder when they are called.

use std::{ffi::CStr, path::PathBuf, ptr};

use windows_registry::Key;
use windows_sys::{
    Win32::{
        Foundation::{FILETIME, GetLastError, GlobalFree, HMODULE},
        NetworkManagement::NetManagement::{
            DSREG_DEVICE_JOIN, DSREG_JOIN_INFO, DSREG_WORKPLACE_JOIN, NetApiBufferFree,
            NetGetJoinInformation, NetSetupDomainName, NetSetupUnknownStatus,
        },
        Networking::WinHttp::{
            WINHTTP_ACCESS_TYPE_NAMED_PROXY, WINHTTP_ACCESS_TYPE_NO_PROXY, WINHTTP_AUTO_DETECT_TYPE_DHCP,
            WINHTTP_AUTO_DETECT_TYPE_DNS_A, WINHTTP_AUTOPROXY_AUTO_DETECT, WINHTTP_AUTOPROXY_CONFIG_URL,
            WINHTTP_AUTOPROXY_OPTIONS, WINHTTP_CURRENT_USER_IE_PROXY_CONFIG, WINHTTP_PROXY_INFO,
            WinHttpCloseHandle, WinHttpGetDefaultProxyConfiguration, WinHttpGetIEProxyConfigForCurrentUser,
            WinHttpGetProxyForUrl, WinHttpOpen, WinHttpSetTimeouts,
        },
        Storage::FileSystem::GetDiskFreeSpaceExW,
        System::{
            Environment::ExpandEnvironmentStringsW,
            LibraryLoader::{GetProcAddress, LOAD_LIBRARY_SEARCH_SYSTEM32, LoadLibraryExW},
            Registry::RegQueryInfoKeyW,
            SystemInformation::{
                GetSystemDirectoryW, GetSystemFirmwareTable, GetSystemWindowsDirectoryW, GetTickCount64,
            },
            Threading::{GetCurrentProcess, IsWow64Process2},
            Time::{DYNAMIC_TIME_ZONE_INFORMATION, GetDynamicTimeZoneInformation, TIME_ZONE_ID_INVALID},
        },
        UI::Shell::{
            ASSOCF_IS_PROTOCOL, ASSOCSTR, ASSOCSTR_FRIENDLYAPPNAME, ASSOCSTR_PROGID, AssocQueryStringW,
        },
    },
    core::{BOOL, HRESULT, PCWSTR, PWSTR},
};

/// An error number of Windows, shown as it is looked up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Code(pub(super) u32);

impl std::fmt::Display for Code {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "0x{:08x}", self.0)
    }
}

/// The machine's own architecture, whatever this program was built for: `IMAGE_FILE_MACHINE_*`.
pub(super) fn native_machine() -> Result<u16, Code> {
    let (mut process, mut machine) = (0, 0);
    #[expect(unsafe_code, reason = "only IsWow64Process2 tells an emulated program the real machine")]
    // SAFETY: the pseudo handle of this process is always valid, and both numbers live through the call.
    let done = unsafe { IsWow64Process2(GetCurrentProcess(), &raw mut process, &raw mut machine) };
    if done == 0 { Err(last_error()) } else { Ok(machine) }
}

/// Since the last start, sleep included.
pub(super) fn milliseconds_up() -> u64 {
    #[expect(unsafe_code, reason = "GetTickCount64 is declared as every foreign function is")]
    // SAFETY: it takes nothing and cannot fail.
    unsafe {
        GetTickCount64()
    }
}

/// The zone that Windows itself reckons with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Zone {
    /// "Taipei Standard Time": the same in every language; empty where none is set.
    pub(super) key_name: String,
    /// What is added to UTC now.
    pub(super) offset_minutes: i32,
}

/// The zone in force and its offset at this moment.
pub(super) fn time_zone() -> Result<Zone, Code> {
    // `TIME_ZONE_ID_STANDARD` and `TIME_ZONE_ID_DAYLIGHT` (winnt.h).
    const STANDARD: u32 = 1;
    const DAYLIGHT: u32 = 2;
    let mut zone = DYNAMIC_TIME_ZONE_INFORMATION::default();
    #[expect(unsafe_code, reason = "Windows' own reckoning, not that of a table in this program")]
    // SAFETY: the structure lives through the call.
    let season = unsafe { GetDynamicTimeZoneInformation(&raw mut zone) };
    let seasonal = match season {
        TIME_ZONE_ID_INVALID => return Err(last_error()),
        STANDARD => zone.StandardBias,
        DAYLIGHT => zone.DaylightBias,
        // A zone without summer time, or with summer time switched off.
        _ => 0,
    };
    let key_name = zone.TimeZoneKeyName.split(|unit| *unit == 0).next().unwrap_or_default();
    // A bias is what is added to local time to get UTC.
    let offset_minutes = zone.Bias.wrapping_add(seasonal).wrapping_neg();
    Ok(Zone { key_name: String::from_utf16_lossy(key_name).trim().to_owned(), offset_minutes })
}

/// Bytes in all, and bytes that this person may still write, on the volume of `folder`.
pub(super) fn disk_space(folder: &str) -> Result<(u64, u64), Code> {
    let (mut free, mut total) = (0, 0);
    let folder = wide(folder);
    #[expect(unsafe_code, reason = "asks for one volume; listing all of them would wait for network drives")]
    // SAFETY: the path ends in NUL, and the numbers live through the call; the third may be null.
    let done =
        unsafe { GetDiskFreeSpaceExW(folder.as_ptr(), &raw mut free, &raw mut total, ptr::null_mut()) };
    if done == 0 { Err(last_error()) } else { Ok((total, free)) }
}

/// `C:\Windows\System32`.
pub(super) fn system_folder() -> Option<PathBuf> {
    #[expect(unsafe_code, reason = "the environment could name another folder")]
    // SAFETY: `fill` gives a buffer of the length that it names.
    fill(|buffer, length| unsafe { GetSystemDirectoryW(buffer, length) }).map(PathBuf::from)
}

/// `C:\Windows`, of the machine and not of one terminal session.
pub(super) fn windows_folder() -> Option<PathBuf> {
    #[expect(unsafe_code, reason = "the environment could name another folder")]
    // SAFETY: `fill` gives a buffer of the length that it names.
    fill(|buffer, length| unsafe { GetSystemWindowsDirectoryW(buffer, length) }).map(PathBuf::from)
}

/// A text with `%SystemRoot%` and its like replaced.
pub(super) fn expand(text: &str) -> Option<String> {
    let text = wide(text);
    #[expect(unsafe_code, reason = "the registry's own way of writing paths")]
    // SAFETY: the text ends in NUL, and `fill` gives a buffer of the length that it names.
    fill(|buffer, length| unsafe { ExpandEnvironmentStringsW(text.as_ptr(), buffer, length) })
}

/// When a key was last written, as a `FILETIME` in one number.
pub(super) fn key_last_written(key: &Key) -> Option<u64> {
    let mut time = FILETIME::default();
    #[expect(unsafe_code, reason = "the registry crate does not tell a key's time")]
    // SAFETY: the key is open as long as it is borrowed; every pointer but the last may be null, and `time` lives through the call.
    let status = unsafe {
        RegQueryInfoKeyW(
            key.as_raw(),
            ptr::null_mut(),
            ptr::null_mut(),
            ptr::null(),
            ptr::null_mut(),
            ptr::null_mut(),
            ptr::null_mut(),
            ptr::null_mut(),
            ptr::null_mut(),
            ptr::null_mut(),
            ptr::null_mut(),
            &raw mut time,
        )
    };
    (status == 0).then(|| u64::from(time.dwHighDateTime) << 32 | u64::from(time.dwLowDateTime))
}

/// The program id that opens https links, as the shell resolves it.
pub(super) fn https_program_id() -> Option<String> {
    association(ASSOCSTR_PROGID)
}

/// What people call that program.
pub(super) fn https_program_name() -> Option<String> {
    association(ASSOCSTR_FRIENDLYAPPNAME)
}

/// Wine is not asked: it closes the key of a scheme twice (`IQueryAssociations_fnRelease` of its `shell32/assoc.c`), and by the
/// second time the number may be another thread's handle. Neither part exists there, so nothing is lost.
fn association(part: ASSOCSTR) -> Option<String> {
    if Library::of_the_system("ntdll.dll")?.function(c"wine_get_version").is_some() {
        return None;
    }
    let scheme = wide("https");
    let mut text = [0u16; 512];
    let mut length = 512;
    #[expect(unsafe_code, reason = "the shell alone knows which of its keys is in force")]
    // SAFETY: the scheme ends in NUL, `text` is as long as `length` says, and the extra text may be null.
    let result = unsafe {
        AssocQueryStringW(
            ASSOCF_IS_PROTOCOL,
            part,
            scheme.as_ptr(),
            ptr::null(),
            text.as_mut_ptr(),
            &raw mut length,
        )
    };
    let text = text.split(|unit| *unit == 0).next().map(String::from_utf16_lossy);
    text.filter(|text| result == 0 && !text.is_empty())
}

/// Joined to an on-premises domain; `None`: the system does not know.
pub(super) fn domain_joined() -> Result<Option<bool>, Code> {
    let (mut name, mut status) = (ptr::null_mut(), NetSetupUnknownStatus);
    #[expect(unsafe_code, reason = "the only interface that tells a domain from a workgroup")]
    // SAFETY: no server means this computer; both results live through the call, and the name is freed with the function for it.
    let error = unsafe {
        let error = NetGetJoinInformation(ptr::null(), &raw mut name, &raw mut status);
        if !name.is_null() {
            NetApiBufferFree(name.cast());
        }
        error
    };
    match (error, status) {
        (0, status) if status == NetSetupUnknownStatus => Ok(None),
        (0, status) => Ok(Some(status == NetSetupDomainName)),
        (error, _) => Err(Code(error)),
    }
}

/// How this computer stands to Microsoft Entra ID.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct EntraJoin {
    /// The device itself is joined.
    pub(super) joined: bool,
    /// A work account was added to it.
    pub(super) registered: bool,
    /// The tenant's display name.
    pub(super) tenant_name: Option<String>,
    /// The address of the person who joined or is signed in.
    pub(super) account: Option<String>,
}

/// `Ok(None)`: this Windows has no such function.
pub(super) fn entra_join() -> Result<Option<EntraJoin>, Code> {
    type Get = unsafe extern "system" fn(PCWSTR, *mut *mut DSREG_JOIN_INFO) -> HRESULT;
    type Free = unsafe extern "system" fn(*const DSREG_JOIN_INFO);
    let Some(library) = Library::of_the_system("netapi32.dll") else { return Ok(None) };
    let (Some(get), Some(free)) =
        (library.function(c"NetGetAadJoinInformation"), library.function(c"NetFreeAadJoinInformation"))
    else {
        return Ok(None);
    };
    #[expect(unsafe_code, reason = "looked up by name because not every Windows has it")]
    // SAFETY: both types are those of lmjoin.h, and the library stays loaded. The structure and its
    // texts are valid until it is freed with the function for it.
    unsafe {
        let get = std::mem::transmute::<Function, Get>(get);
        let free = std::mem::transmute::<Function, Free>(free);
        let mut information: *mut DSREG_JOIN_INFO = ptr::null_mut();
        let result = get(ptr::null(), &raw mut information);
        // S_FALSE and a null pointer both say: not joined.
        let Some(found) = information.as_ref() else {
            return if result < 0 {
                Err(Code(result.cast_unsigned()))
            } else {
                Ok(Some(EntraJoin::default()))
            };
        };
        let join = EntraJoin {
            joined: found.joinType == DSREG_DEVICE_JOIN,
            registered: found.joinType == DSREG_WORKPLACE_JOIN,
            tenant_name: text_at(found.pszTenantDisplayName),
            account: found
                .pUserInfo
                .as_ref()
                .and_then(|user| text_at(user.pszUserEmail))
                .or_else(|| text_at(found.pszJoinUserEmail)),
        };
        free(information);
        Ok(Some(join))
    }
}

/// Whether Windows calls itself managed. `Ok(None)`: this Windows has no such function.
pub(super) fn registered_with_management() -> Result<Option<bool>, Code> {
    type Ask = unsafe extern "system" fn(*mut BOOL, u32, PWSTR) -> HRESULT;
    let Some(library) = Library::of_the_system("mdmregistration.dll") else { return Ok(None) };
    let Some(ask) = library.function(c"IsDeviceRegisteredWithManagement") else { return Ok(None) };
    let mut answer: BOOL = 0;
    #[expect(unsafe_code, reason = "looked up by name because not every Windows has the library")]
    // SAFETY: the type is that of mdmregistration.h, and the library stays loaded. The name of the
    // person is not asked for: no buffer, length 0.
    let result = unsafe {
        let ask = std::mem::transmute::<Function, Ask>(ask);
        ask(&raw mut answer, 0, ptr::null_mut())
    };
    if result < 0 { Err(Code(result.cast_unsigned())) } else { Ok(Some(answer != 0)) }
}

/// Whether Windows lets itself be enrolled. `Ok(None)`: this Windows has no such function.
pub(super) fn management_registration_allowed() -> Result<Option<bool>, Code> {
    type Ask = unsafe extern "system" fn(*mut BOOL) -> HRESULT;
    let Some(library) = Library::of_the_system("mdmregistration.dll") else { return Ok(None) };
    let Some(ask) = library.function(c"IsManagementRegistrationAllowed") else { return Ok(None) };
    let mut answer: BOOL = 0;
    #[expect(unsafe_code, reason = "looked up by name because not every Windows has the library")]
    // SAFETY: the type is that of mdmregistration.h, the library stays loaded, and the answer lives through the call.
    let result = unsafe {
        let ask = std::mem::transmute::<Function, Ask>(ask);
        ask(&raw mut answer)
    };
    if result < 0 { Err(Code(result.cast_unsigned())) } else { Ok(Some(answer != 0)) }
}

/// The tables of the firmware, with a head of 8 bytes before them.
pub(super) fn firmware_table() -> Option<Vec<u8>> {
    /// "RSMB", the raw tables of SMBIOS.
    const RAW: u32 = u32::from_be_bytes(*b"RSMB");
    let mut table = vec![0u8; 64 * 1024];
    let size = u32::try_from(table.len()).ok()?;
    #[expect(unsafe_code, reason = "the firmware's own words; other places repeat them in part")]
    // SAFETY: the buffer is as long as is said, and lives through the call.
    let length = unsafe { GetSystemFirmwareTable(RAW, 0, table.as_mut_ptr(), size) };
    let length = usize::try_from(length).ok().filter(|length| (1..=table.len()).contains(length))?;
    table.truncate(length);
    Some(table)
}

/// The version of the security chip, as tbs.h numbers it. `Ok(None)`: there is none. `Err(None)`: nobody who would know.
pub(super) fn tpm_version() -> Result<Option<u32>, Option<Code>> {
    /// `TPM_DEVICE_INFO` (tbs.h): version of the structure, of the chip, of its interface, of its implementation.
    #[repr(C)]
    struct DeviceInfo([u32; 4]);
    type Ask = unsafe extern "system" fn(u32, *mut DeviceInfo) -> u32;
    const TPM_NOT_FOUND: u32 = 0x8028_400f;
    let library = Library::of_the_system("tbs.dll").ok_or(None)?;
    let ask = library.function(c"Tbsi_GetDeviceInfo").ok_or(None)?;
    let mut info = DeviceInfo([0; 4]);
    #[expect(unsafe_code, reason = "looked up by name because not every Windows has the library")]
    // SAFETY: the type is that of tbs.h, the library stays loaded, and the structure is as long as is said.
    let result = unsafe {
        let ask = std::mem::transmute::<Function, Ask>(ask);
        ask(16, &raw mut info)
    };
    match result {
        0 => Ok(Some(info.0[1])),
        TPM_NOT_FOUND => Ok(None),
        other => Err(Some(Code(other))),
    }
}

/// The proxy that system services use. `None`: straight out.
pub(super) fn machine_proxy() -> Result<Option<NamedProxy>, Code> {
    let mut settings = WINHTTP_PROXY_INFO::default();
    #[expect(unsafe_code, reason = "the machine's own proxy lies in an undocumented value of the registry")]
    // SAFETY: the structure lives through the call; its texts are valid until they are freed with the function for it.
    unsafe {
        if WinHttpGetDefaultProxyConfiguration(&raw mut settings) == 0 {
            return Err(last_error());
        }
        let proxy = NamedProxy {
            server: take(settings.lpszProxy).unwrap_or_default(),
            bypass: take(settings.lpszProxyBypass).unwrap_or_default(),
        };
        Ok((settings.dwAccessType == WINHTTP_ACCESS_TYPE_NAMED_PROXY).then_some(proxy))
    }
}

/// A proxy as it is written, and the hosts that go past it. May hold a password: never shown, never kept.
#[derive(Default)]
pub(super) struct NamedProxy {
    pub(super) server: String,
    pub(super) bypass: String,
}

/// What a script says of an address: the one at the given place, or the one that the network names. `None`: straight out.
///
/// No name or password of the person is ever given to the script's server.
pub(super) fn proxy_by_script(script: Option<&str>, address: &str) -> Result<Option<NamedProxy>, Code> {
    /// Milliseconds for each step; the whole has its limit with whoever asks.
    const STEP: i32 = 3000;
    let (place, address) = (script.map(wide), wide(address));
    let mut options = WINHTTP_AUTOPROXY_OPTIONS::default();
    if let Some(place) = &place {
        options.dwFlags = WINHTTP_AUTOPROXY_CONFIG_URL;
        options.lpszAutoConfigUrl = place.as_ptr();
    } else {
        options.dwFlags = WINHTTP_AUTOPROXY_AUTO_DETECT;
        options.dwAutoDetectFlags = WINHTTP_AUTO_DETECT_TYPE_DHCP | WINHTTP_AUTO_DETECT_TYPE_DNS_A;
    }
    let mut information = WINHTTP_PROXY_INFO::default();
    #[expect(unsafe_code, reason = "the only interface that runs the script as Windows does")]
    // SAFETY: the texts end in NUL and outlive the calls; the session is closed once; the texts of the answer are freed with the function
    // for them.
    unsafe {
        let session = WinHttpOpen(ptr::null(), WINHTTP_ACCESS_TYPE_NO_PROXY, ptr::null(), ptr::null(), 0);
        if session.is_null() {
            return Err(last_error());
        }
        WinHttpSetTimeouts(session, STEP, STEP, STEP, STEP);
        let done = WinHttpGetProxyForUrl(session, address.as_ptr(), &raw mut options, &raw mut information);
        let error = last_error();
        WinHttpCloseHandle(session);
        if done == 0 {
            return Err(error);
        }
        let proxy = NamedProxy {
            server: take(information.lpszProxy).unwrap_or_default(),
            bypass: take(information.lpszProxyBypass).unwrap_or_default(),
        };
        Ok((information.dwAccessType == WINHTTP_ACCESS_TYPE_NAMED_PROXY).then_some(proxy))
    }
}

/// The settings of this person's programs.
#[derive(Default)]
pub(super) struct UserProxy {
    /// The network may name a script.
    pub(super) detect: bool,
    /// Address of a script.
    pub(super) script: Option<String>,
    /// A proxy by name.
    pub(super) named: NamedProxy,
}

/// `Ok(None)`: nobody ever set any.
pub(super) fn user_proxy() -> Result<Option<UserProxy>, Code> {
    const FILE_NOT_FOUND: Code = Code(2);
    let mut settings = WINHTTP_CURRENT_USER_IE_PROXY_CONFIG::default();
    #[expect(
        unsafe_code,
        reason = "it honours what IT's policy sets, which the registry alone does not tell"
    )]
    // SAFETY: the structure lives through the call; its texts are valid until they are freed with the function for it.
    unsafe {
        if WinHttpGetIEProxyConfigForCurrentUser(&raw mut settings) == 0 {
            let error = last_error();
            return if error == FILE_NOT_FOUND { Ok(None) } else { Err(error) };
        }
        Ok(Some(UserProxy {
            detect: settings.fAutoDetect != 0,
            script: take(settings.lpszAutoConfigUrl),
            named: NamedProxy {
                server: take(settings.lpszProxy).unwrap_or_default(),
                bypass: take(settings.lpszProxyBypass).unwrap_or_default(),
            },
        }))
    }
}

type Function = unsafe extern "system" fn() -> isize;

/// A library of the system folder, and of no other. It stays loaded: it may have begun things of its own.
struct Library(HMODULE);

impl Library {
    fn of_the_system(name: &str) -> Option<Self> {
        let name = wide(name);
        #[expect(unsafe_code, reason = "not every Windows has every library")]
        // SAFETY: the name ends in NUL, and the search is held to the system folder.
        let handle = unsafe { LoadLibraryExW(name.as_ptr(), ptr::null_mut(), LOAD_LIBRARY_SEARCH_SYSTEM32) };
        (!handle.is_null()).then_some(Self(handle))
    }

    fn function(&self, name: &CStr) -> Option<Function> {
        #[expect(unsafe_code, reason = "not every Windows has every function")]
        // SAFETY: the library stays loaded, and the name ends in NUL.
        unsafe {
            GetProcAddress(self.0, name.as_ptr().cast())
        }
    }
}

pub(super) fn last_error() -> Code {
    #[expect(unsafe_code, reason = "GetLastError is declared as every foreign function is")]
    // SAFETY: it takes nothing and cannot fail.
    Code(unsafe { GetLastError() })
}

pub(super) fn wide(text: &str) -> Vec<u16> {
    text.encode_utf16().chain([0]).collect()
}

/// Calls a function that fills a buffer and returns the length, or the length it needs; 0 is a failure.
fn fill(call: impl Fn(PWSTR, u32) -> u32) -> Option<String> {
    // The longest path that Windows knows.
    let mut buffer = vec![0u16; 32_768];
    let length = call(buffer.as_mut_ptr(), u32::try_from(buffer.len()).ok()?);
    let text = buffer.get(..usize::try_from(length).ok()?)?;
    let text = String::from_utf16_lossy(text).trim_end_matches('\0').to_owned();
    (!text.is_empty()).then_some(text)
}

/// A text that Windows gave, copied; the empty one is none.
///
/// # Safety
/// `text` is null, or ends in NUL and is valid for the call.
#[expect(unsafe_code, reason = "reads a text whose length only its end tells")]
unsafe fn text_at(text: *const u16) -> Option<String> {
    if text.is_null() {
        return None;
    }
    let mut length = 0;
    // SAFETY: every unit up to the NUL belongs to the text, as the caller promises.
    let units = unsafe {
        while *text.add(length) != 0 {
            length += 1;
        }
        std::slice::from_raw_parts(text, length)
    };
    Some(String::from_utf16_lossy(units)).filter(|text| !text.trim().is_empty())
}

/// Like [`text_at`], and frees it as `WinHTTP` wants its texts freed.
///
/// # Safety
/// As [`text_at`], and `text` came from `WinHTTP` and is not used again.
#[expect(unsafe_code, reason = "frees what WinHTTP allocated")]
unsafe fn take(text: PWSTR) -> Option<String> {
    // SAFETY: as the caller promises.
    unsafe {
        let copy = text_at(text);
        if !text.is_null() {
            GlobalFree(text.cast());
        }
        copy
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_folder_and_its_volume_are_real() {
        let folder = system_folder().unwrap();
        assert!(
            folder.is_dir() && folder.ends_with("system32") || folder.ends_with("System32"),
            "{folder:?}"
        );
        assert!(folder.starts_with(windows_folder().unwrap()));
        let (total, free) = disk_space(r"C:\").unwrap();
        assert!(total >= free && free > 0);
        assert!(disk_space(r"Q:\nowhere\").is_err());
    }

    #[test]
    fn a_path_of_the_registry_is_spelled_out() {
        let expanded = expand(r"%SystemRoot%\System32\drivers\etc").unwrap();
        assert!(!expanded.contains('%') && expanded.ends_with(r"\System32\drivers\etc"), "{expanded}");
    }

    #[test]
    fn a_library_that_is_not_there_and_a_function_that_is_not_in_it_are_none() {
        assert!(Library::of_the_system("linden.dll").is_none());
        let library = Library::of_the_system("kernel32.dll").unwrap();
        assert!(library.function(c"NoSuchFunctionOfLinden").is_none());
        assert!(library.function(c"GetTickCount64").is_some());
    }

    #[test]
    fn the_machine_is_not_mistaken_for_another() {
        assert!(matches!(native_machine(), Ok(0x8664 | 0xaa64)));
        assert!(milliseconds_up() > 0);
    }
}
