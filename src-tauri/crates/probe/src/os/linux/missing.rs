//! What this system does not have, so that every system answers the same questions.

use facts::{
    EnrollmentPolicy, InstallerFolders, ManagementCertificates, ScriptingRuntime, SecurityChip, Seen,
};

use crate::seen::unsupported;

pub(crate) async fn management_certificates() -> Seen<ManagementCertificates> {
    unsupported()
}

pub(crate) async fn enrollment_policy() -> Seen<EnrollmentPolicy> {
    unsupported()
}

pub(crate) async fn security_chip() -> Seen<SecurityChip> {
    unsupported()
}

pub(crate) async fn installer_folders() -> Seen<InstallerFolders> {
    unsupported()
}

pub(crate) async fn scripting_runtime() -> Seen<ScriptingRuntime> {
    unsupported()
}
