//! What a proxy script says of an address, as macOS' own `CFNetwork` fetches and runs it.

use std::{
    ffi::c_void,
    time::{Duration, Instant},
};

use core_foundation::{
    array::{CFArray, CFArrayRef},
    base::{CFType, TCFType},
    dictionary::CFDictionary,
    error::{CFError, CFErrorRef},
    number::CFNumber,
    runloop::{CFRunLoop, CFRunLoopSource, CFRunLoopSourceRef},
    string::{CFString, CFStringRef},
    url::{CFURL, CFURLRef},
};
use facts::{Reason, ReasonCode};

/// How long the script may take; the whole has its limit with whoever asks.
const LIMIT: Duration = Duration::from_secs(4);

type Entry = CFDictionary<CFString, CFType>;

/// `CFStreamClientContext` (CFStream.h).
#[repr(C)]
struct Context {
    version: isize,
    info: *mut c_void,
    retain: *const c_void,
    release: *const c_void,
    copy_description: *const c_void,
}

#[expect(unsafe_code, reason = "the only interface that runs the script as macOS does")]
#[link(name = "CFNetwork", kind = "framework")]
unsafe extern "C" {
    fn CFNetworkExecuteProxyAutoConfigurationURL(
        script: CFURLRef,
        target: CFURLRef,
        callback: extern "C" fn(*mut c_void, CFArrayRef, CFErrorRef),
        context: *const Context,
    ) -> CFRunLoopSourceRef;

    static kCFProxyTypeKey: CFStringRef;
    static kCFProxyTypeNone: CFStringRef;
    static kCFProxyTypeSOCKS: CFStringRef;
    static kCFProxyHostNameKey: CFStringRef;
    static kCFProxyPortNumberKey: CFStringRef;
}

/// What the callback was given.
type Said = Option<Result<Vec<String>, String>>;

extern "C" fn answered(info: *mut c_void, proxies: CFArrayRef, error: CFErrorRef) {
    #[expect(unsafe_code, reason = "the shape that the interface asks for")]
    // SAFETY: `info` is the `Said` that `ask` keeps until its run loop has ended; what is handed over lives through this call, and is
    // retained by the wrapping.
    unsafe {
        let said = info.cast::<Said>();
        *said = Some(if !error.is_null() {
            Err(CFError::wrap_under_get_rule(error).description().to_string())
        } else if proxies.is_null() {
            Ok(Vec::new())
        } else {
            let proxies: CFArray<Entry> = CFArray::wrap_under_get_rule(proxies);
            Ok(proxies.iter().filter_map(|entry| way(&entry)).collect())
        });
    }
}

/// One entry, such as `http://proxy.example:3128`.
fn way(entry: &Entry) -> Option<String> {
    #[expect(unsafe_code, reason = "constants of the framework")]
    // SAFETY: they are constant texts that live as long as the process.
    let [kind, none, socks, host, port] = unsafe {
        [kCFProxyTypeKey, kCFProxyTypeNone, kCFProxyTypeSOCKS, kCFProxyHostNameKey, kCFProxyPortNumberKey]
            .map(|text| CFString::wrap_under_get_rule(text))
    };
    let kind = entry.find(&kind)?.downcast::<CFString>()?;
    if kind == none {
        return Some("direct://".to_owned());
    }
    let host = entry.find(&host)?.downcast::<CFString>()?;
    let port = entry.find(&port)?.downcast::<CFNumber>()?.to_i32()?;
    let scheme = if kind == socks { "socks" } else { "http" };
    Some(format!("{scheme}://{host}:{port}"))
}

pub(crate) async fn proxies_by_script(
    script: Option<String>,
    address: String,
) -> Result<Vec<String>, Reason> {
    // macOS finds the network's own script for its programs only.
    let Some(script) = script else {
        return Err(Reason::with(ReasonCode::NotBuilt, "script named by the network"));
    };
    let work = tokio::task::spawn_blocking(move || ask(&script, &address));
    let said = work.await.unwrap_or_else(|error| Err(error.to_string()));
    said.map_err(|words| Reason::with(ReasonCode::UnexpectedAnswer, words))
}

fn ask(script: &str, address: &str) -> Result<Vec<String>, String> {
    let url = |text: &str| {
        let text = CFString::new(text);
        #[expect(unsafe_code, reason = "the wrapper knows no addresses from texts")]
        // SAFETY: the text lives through the call, and what comes back is ours or null.
        unsafe {
            let url = core_foundation::url::CFURLCreateWithString(
                std::ptr::null(),
                text.as_concrete_TypeRef(),
                std::ptr::null(),
            );
            (!url.is_null()).then(|| CFURL::wrap_under_create_rule(url))
        }
    };
    let (script, target) = (url(script).ok_or("no address of a script")?, url(address).ok_or("no address")?);
    let mut said: Said = None;
    let context = Context {
        version: 0,
        info: (&raw mut said).cast(),
        retain: std::ptr::null(),
        release: std::ptr::null(),
        copy_description: std::ptr::null(),
    };
    #[expect(unsafe_code, reason = "the only interface that runs the script as macOS does")]
    // SAFETY: addresses and context live until the source was removed from this thread's run loop below; the source is ours.
    let source = unsafe {
        let source = CFNetworkExecuteProxyAutoConfigurationURL(
            script.as_concrete_TypeRef(),
            target.as_concrete_TypeRef(),
            answered,
            &raw const context,
        );
        if source.is_null() {
            return Err("no run of the script".to_owned());
        }
        CFRunLoopSource::wrap_under_create_rule(source)
    };
    let mode = CFString::new("enrollment-helper.proxy-script");
    let runs = CFRunLoop::get_current();
    runs.add_source(&source, mode.as_concrete_TypeRef());
    let began = Instant::now();
    while said.is_none() && began.elapsed() < LIMIT {
        CFRunLoop::run_in_mode(mode.as_concrete_TypeRef(), Duration::from_millis(100), true);
    }
    runs.remove_source(&source, mode.as_concrete_TypeRef());
    said.unwrap_or_else(|| Err("the script gave no answer".to_owned()))
}
