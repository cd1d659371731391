//! device-identity: a machine that the management service can tell from all others.
//!
//! A Mac without serial number, or inside another computer, is turned away (Microsoft, troubleshooting device enrollment). Linux is
//! supported on real machines, Hyper-V and Azure (Microsoft, "Enroll a Linux device in Intune").

use facts::{DeviceIdentity, Fact, FactId, Facts, Reason, ReasonCode, System};
use policy::Policy;

use super::{ALL, CheckDefinition, CheckId, Group, unseen};
use crate::{Message, StepId, Verdict};

pub(super) const CHECK: CheckDefinition = CheckDefinition {
    id: CheckId::DeviceIdentity,
    group: Group::System,
    systems: ALL,
    needs: &[FactId::DeviceIdentity],
    hidden_by: &[],
    network: false,
    judge,
};

fn judge(facts: &Facts, _: &Policy) -> Verdict {
    let device = match &facts.facts.device_identity.fact {
        Fact::Known(device) => device,
        Fact::Absent => return Verdict::unknown(CheckId::DeviceIdentity, Reason::new(ReasonCode::UnexpectedAnswer)),
        other => return unseen(CheckId::DeviceIdentity, other),
    };
    let causes: &[&str] = &["macos-virtual-machine", "macos-trouble-getting-managed"];
    let verdict = match (facts.system, device.virtual_machine) {
        (System::Macos, Some(true)) => {
            let finding = Message::new("device-identity-virtual-mac");
            Verdict::fail(CheckId::DeviceIdentity, finding).step(StepId::ItGivesVirtualMacIdentity).causes(causes)
        }
        (System::Linux, Some(true)) if !is_supported_under_linux(device) => {
            let finding = Message::new("device-identity-virtual-machine");
            Verdict::attention(CheckId::DeviceIdentity, finding).step(StepId::ItConfirmsVirtualMachine)
        }
        (System::Macos, _) if device.serial_is_set == Some(false) => {
            Verdict::fail(CheckId::DeviceIdentity, Message::new("device-identity-no-serial"))
                .step(StepId::ItGivesSerial)
                .causes(causes)
        }
        (_, None) => Verdict::unknown(CheckId::DeviceIdentity, Reason::new(ReasonCode::UnexpectedAnswer)),
        (System::Macos, _) if device.serial_is_set.is_none() => {
            Verdict::unknown(CheckId::DeviceIdentity, Reason::new(ReasonCode::NotPermitted))
        }
        (_, Some(true)) => {
            let finding = Message::new("device-identity-virtual-fine");
            Verdict::pass(CheckId::DeviceIdentity, finding)
        }
        (_, Some(false)) => Verdict::pass(CheckId::DeviceIdentity, Message::new("device-identity-fine")),
    };
    verdict
        .evidence("vendor", device.vendor.clone())
        .evidence("model", device.model.clone())
        .evidence("hypervisor", device.hypervisor.clone())
        .evidence("serial_is_set", device.serial_is_set)
}

/// Azure's machines are Hyper-V's.
fn is_supported_under_linux(device: &DeviceIdentity) -> bool {
    let name = device.hypervisor.as_deref().unwrap_or_default();
    name.eq_ignore_ascii_case("hyper-v") || device.vendor.as_deref() == Some("Microsoft Corporation")
}
