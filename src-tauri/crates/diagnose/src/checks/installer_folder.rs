//! installer-folder: the installer of Intune's client for older Windows works only beside its certificate file.

use facts::{Fact, FactId, Facts, Reason, ReasonCode, System};
use policy::Policy;

use super::{CheckDefinition, CheckId, Group, unseen};
use crate::{Message, StepId, StepUse, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::InstallerFolder,
    group: Group::System,
    systems: &[System::Windows],
    needs: &[FactId::InstallerFolders],
    hidden_by: &[],
    network: false,
    judge,
};

fn judge(facts: &Facts, _: &Policy) -> Verdict {
    let found = match &facts.facts.installer_folders.fact {
        Fact::Known(found) => found,
        Fact::Absent => return Verdict::pass(CheckId::InstallerFolder, Message::new("installer-folder-unused")),
        other => return unseen(CheckId::InstallerFolder, other),
    };
    let incomplete = found.folders.iter().find(|folder| folder.installer && !folder.certificate);
    if let Some(folder) = incomplete {
        let finding = Message::new("installer-folder-incomplete").text("path", &folder.path);
        return Verdict::fail(CheckId::InstallerFolder, finding)
            .step(StepUse::from(StepId::UnpackInstallerWhole).text("path", &folder.path))
            .evidence("path", folder.path.clone())
            .causes(&["code-certificate-file-missing"]);
    }
    if !found.not_seen.is_empty() {
        let reason = Reason::with(ReasonCode::NotPermitted, found.not_seen.join("; "));
        return Verdict::unknown(CheckId::InstallerFolder, reason);
    }
    let whole = found.folders.iter().any(|folder| folder.installer);
    let id = if whole { "installer-folder-whole" } else { "installer-folder-unused" };
    Verdict::pass(CheckId::InstallerFolder, Message::new(id))
}
