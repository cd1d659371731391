//! Short ways to say what became of a question.

use std::borrow::Cow;

use facts::{Fact, Reason, ReasonCode, Seen};

type Source = Cow<'static, str>;

/// It answered.
pub(crate) fn known<T>(source: impl Into<Source>, value: T) -> Seen<T> {
    with(source, Fact::Known(value))
}

/// It answered that there is no such thing.
pub(crate) fn absent<T>(source: impl Into<Source>) -> Seen<T> {
    with(source, Fact::Absent)
}

/// We asked, and what came back was no answer.
pub(crate) fn failed<T>(source: impl Into<Source>, code: ReasonCode, detail: impl Into<Source>) -> Seen<T> {
    with(source, Fact::Failed(Reason::with(code, detail)))
}

/// The system did not let us look.
pub(crate) fn denied<T>(source: impl Into<Source>, detail: impl Into<Source>) -> Seen<T> {
    with(source, Fact::Denied(Reason::with(ReasonCode::NotPermitted, detail)))
}

/// A file could not be read: not permitted, or any other trouble.
pub(crate) fn unreadable<T>(source: impl Into<Source>, error: &std::io::Error) -> Seen<T> {
    if error.kind() == std::io::ErrorKind::PermissionDenied {
        denied(source, error.to_string())
    } else {
        failed(source, ReasonCode::Unreadable, error.to_string())
    }
}

/// This system has no such thing to ask.
pub(crate) fn unsupported<T>() -> Seen<T> {
    Seen::bare(Fact::Unsupported)
}

fn with<T>(source: impl Into<Source>, fact: Fact<T>) -> Seen<T> {
    Seen { fact, source: Some(source.into()), milliseconds: None }
}

#[cfg(test)]
mod tests {
    use std::io::{Error, ErrorKind};

    use super::*;

    #[test]
    fn a_file_we_may_not_read_is_denied_and_any_other_trouble_is_a_failure() {
        let fact = |kind| unreadable::<u8>("/etc/hosts", &Error::from(kind)).fact;
        assert!(matches!(fact(ErrorKind::PermissionDenied), Fact::Denied(_)));
        assert!(matches!(fact(ErrorKind::FileTooLarge), Fact::Failed(_)));
    }
}
