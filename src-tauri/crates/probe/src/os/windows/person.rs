//! Who is signed in: the work address that Windows knows, and what the account may do.

use std::ptr;

use facts::{Account, AccountSource, Seen};
use windows_sys::Win32::{
    Foundation::{CloseHandle, HANDLE},
    Security::{
        Authentication::Identity::{GetUserNameExW, NameUserPrincipal},
        CheckTokenMembership, CreateWellKnownSid, GetSidSubAuthority, GetSidSubAuthorityCount,
        GetTokenInformation, SECURITY_MAX_SID_SIZE, TOKEN_LINKED_TOKEN, TOKEN_QUERY, TOKEN_USER,
        TokenLinkedToken, TokenUser, WinBuiltinAdministratorsSid,
    },
    System::Threading::{GetCurrentProcess, OpenProcessToken},
};

use super::interface::{self, Code, last_error};
use crate::{
    parse::account_name,
    seen::{absent, known},
};

pub(crate) async fn account() -> Seen<Account> {
    const SOURCE: &str = "NetGetAadJoinInformation, GetUserNameEx";
    let joined = interface::entra_join().ok().flatten().and_then(|join| join.account);
    let account =
        joined.or_else(principal_name).and_then(|name| account_name::account(&name, AccountSource::System));
    // A computer's own account has a name too, but no address.
    match account.filter(|account| account.flaw.is_none()) {
        Some(account) => known(SOURCE, account),
        None => absent(SOURCE),
    }
}

/// `ana@linden.example`, as the domain or the tenant has it.
fn principal_name() -> Option<String> {
    let mut buffer = [0u16; 1024];
    let mut length = 1024;
    #[expect(
        unsafe_code,
        reason = "the only interface that tells the name of a person as a directory has it"
    )]
    // SAFETY: the buffer is as long as `length` says, and both live through the call.
    let done = unsafe { GetUserNameExW(NameUserPrincipal, buffer.as_mut_ptr(), &raw mut length) };
    let text = buffer.split(|unit| *unit == 0).next().map(String::from_utf16_lossy);
    text.filter(|text| done && !text.is_empty())
}

/// What the account may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rights {
    /// Belongs to the administrators, even where this program itself runs without their rights.
    pub(super) administrator: bool,
    /// It is the account named Administrator that Windows comes with.
    pub(super) built_in: bool,
}

/// `DOMAIN_USER_RID_ADMIN` (winnt.h).
const ADMINISTRATOR: u32 = 500;

pub(super) fn rights() -> Result<Rights, Code> {
    let token = Token::of_this_process()?;
    // Without elevation, Windows keeps a second token with all rights beside this one.
    let linked = token.linked();
    let administrator =
        is_administrator(ptr::null_mut()) || linked.as_ref().is_some_and(|linked| is_administrator(linked.0));
    Ok(Rights { administrator, built_in: token.account_number() == Some(ADMINISTRATOR) })
}

/// Closed when it is dropped.
struct Token(HANDLE);

impl Token {
    fn of_this_process() -> Result<Self, Code> {
        let mut token: HANDLE = ptr::null_mut();
        #[expect(unsafe_code, reason = "a token is the only place that tells the rights of a process")]
        // SAFETY: the pseudo handle of this process is always valid, and `token` lives through the call.
        let done = unsafe { OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &raw mut token) };
        if done == 0 { Err(last_error()) } else { Ok(Self(token)) }
    }

    fn linked(&self) -> Option<Self> {
        let mut linked = TOKEN_LINKED_TOKEN::default();
        let mut length = 0;
        #[expect(unsafe_code, reason = "as above")]
        // SAFETY: the structure is as long as is said, and lives through the call.
        let done = unsafe {
            GetTokenInformation(
                self.0,
                TokenLinkedToken,
                (&raw mut linked).cast(),
                u32::try_from(size_of::<TOKEN_LINKED_TOKEN>()).ok()?,
                &raw mut length,
            )
        };
        (done != 0 && !linked.LinkedToken.is_null()).then_some(Self(linked.LinkedToken))
    }

    /// The last part of the account's SID.
    fn account_number(&self) -> Option<u32> {
        // A token's user: a pointer, and behind it the SID. Numbers of 64 bits keep it aligned.
        let mut buffer = [0u64; 32];
        let mut length = 0;
        let size = u32::try_from(size_of_val(&buffer)).ok()?;
        #[expect(unsafe_code, reason = "as above")]
        // SAFETY: the buffer is aligned, as long as is said, and lives through the calls; Windows fills it with a whole TOKEN_USER, whose SID
        // lies inside it.
        unsafe {
            if GetTokenInformation(self.0, TokenUser, buffer.as_mut_ptr().cast(), size, &raw mut length) == 0
            {
                return None;
            }
            let user = &*buffer.as_ptr().cast::<TOKEN_USER>();
            let count = *GetSidSubAuthorityCount(user.User.Sid);
            let last = u32::from(count).checked_sub(1)?;
            Some(*GetSidSubAuthority(user.User.Sid, last))
        }
    }
}

impl Drop for Token {
    fn drop(&mut self) {
        #[expect(unsafe_code, reason = "CloseHandle is declared as every foreign function is")]
        // SAFETY: the handle is this value's own, and closed once.
        unsafe {
            CloseHandle(self.0);
        }
    }
}

/// Whether the token (null: this thread's own) belongs to the administrators and may use their rights.
fn is_administrator(token: HANDLE) -> bool {
    let mut sid = [0u64; (SECURITY_MAX_SID_SIZE as usize).div_ceil(8)];
    let mut size = SECURITY_MAX_SID_SIZE;
    let mut member = 0;
    #[expect(unsafe_code, reason = "as above")]
    // SAFETY: the buffer holds the longest SID there is, and everything lives through the calls.
    unsafe {
        let made = CreateWellKnownSid(
            WinBuiltinAdministratorsSid,
            ptr::null_mut(),
            sid.as_mut_ptr().cast(),
            &raw mut size,
        );
        made != 0 && CheckTokenMembership(token, sid.as_mut_ptr().cast(), &raw mut member) != 0 && member != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rights_of_this_account_can_be_read() {
        assert!(rights().is_ok());
    }
}
