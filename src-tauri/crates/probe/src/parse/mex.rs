//! The metadata of a federation server (WS-MetadataExchange): does it offer WS-Trust 1.3 with user name and password?
//!
//! WS-Trust 1.3 is the OASIS standard; its requests have the action `…/ws-sx/ws-trust/200512/RST/Issue`. A binding that asks for a
//! `UsernameToken` (WS-SecurityPolicy) is one for user name and password. AD FS puts that port at `/trust/13/usernamemixed`.

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

/// The action of a WS-Trust 1.3 request.
const ISSUE_13: &str = "ws-sx/ws-trust/200512/rst/issue";

/// `None`: no such metadata.
pub fn ws_trust_13_username(text: &str) -> Option<bool> {
    let metadata = Metadata::read(text)?;
    let is_wanted = |(binding, address): &(String, String)| {
        let Some(binding) = metadata.bindings.get(binding) else { return false };
        let with_name = binding.policies.iter().any(|policy| metadata.with_user_name.contains(policy));
        let https = address.to_ascii_lowercase().starts_with("https://");
        binding.issues_13 && with_name && https
    };
    Some(metadata.ports.iter().any(is_wanted))
}

#[derive(Default)]
struct Metadata {
    /// Ids of policies that ask for a user name.
    with_user_name: BTreeSet<String>,
    bindings: BTreeMap<String, Binding>,
    /// Binding and address of each port.
    ports: Vec<(String, String)>,
}

#[derive(Default)]
struct Binding {
    policies: Vec<String>,
    issues_13: bool,
}

impl Metadata {
    fn read(text: &str) -> Option<Self> {
        let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
        let mut found = Self::default();
        let (mut policy, mut binding, mut port): (Vec<Option<String>>, Option<String>, Option<String>) =
            (Vec::new(), None, None);
        let mut in_address = false;
        let mut is_metadata = false;
        loop {
            let event = reader.read_event().ok()?;
            let is_empty = matches!(event, Event::Empty(_));
            match event {
                Event::Eof => break,
                Event::Start(element) | Event::Empty(element) => {
                    match local(&element).as_str() {
                        "definitions" => is_metadata = true,
                        // Policies lie inside each other; the id of the outermost is the one that is referred to.
                        "policy" if !is_empty => policy.push(attribute(&element, "id")),
                        "usernametoken" => found.with_user_name.extend(policy.iter().flatten().cloned()),
                        "policyreference" => {
                            let uri = attribute(&element, "uri").unwrap_or_default();
                            if let Some(binding) = &binding {
                                let known = found.bindings.entry(binding.clone()).or_default();
                                known.policies.push(uri.trim_start_matches('#').to_owned());
                            }
                        }
                        // The element of that name inside a binding (of SOAP) has no name of its own.
                        "binding" => binding = attribute(&element, "name").or(binding),
                        "operation" => {
                            let action = attribute(&element, "soapaction").unwrap_or_default();
                            if let (Some(binding), true) =
                                (&binding, action.to_ascii_lowercase().ends_with(ISSUE_13))
                            {
                                found.bindings.entry(binding.clone()).or_default().issues_13 = true;
                            }
                        }
                        "port" if !is_empty => {
                            let named = attribute(&element, "binding").unwrap_or_default();
                            port = Some(named.rsplit(':').next().unwrap_or_default().to_owned());
                        }
                        "address" => {
                            let location = attribute(&element, "location");
                            if let (Some(port), Some(location)) = (&port, location) {
                                found.ports.push((port.clone(), location.trim().to_owned()));
                            }
                            in_address = !is_empty;
                        }
                        _ => {}
                    }
                }
                Event::Text(text) if in_address => {
                    let address = text.trim().to_owned();
                    if let (Some(port), false) = (&port, address.is_empty()) {
                        found.ports.push((port.clone(), address));
                    }
                }
                Event::End(element) => {
                    let name = element.local_name().as_ref().to_ascii_lowercase();
                    match name.as_str() {
                        "policy" => drop(policy.pop()),
                        "port" => port = None,
                        "address" => in_address = false,
                        _ => {}
                    }
                }
                _ => {}
            }
        }
        is_metadata.then_some(found)
    }
}

fn local(element: &BytesStart<'_>) -> String {
    element.local_name().as_ref().to_ascii_lowercase()
}

/// An attribute by its name without prefix, in any case.
fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    element.attributes().flatten().find_map(|attribute| {
        let key = attribute.key.local_name().as_ref().to_ascii_lowercase();
        (key == name).then(|| attribute.value.clone().into_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn metadata(action: &str, token: &str, address: &str) -> String {
        format!(
            "\u{feff}<?xml version=\"1.0\"?><wsdl:Definitions xmlns:wsdl=\"w\" xmlns:wsp=\"p\" xmlns:wsu=\"u\" xmlns:sp=\"s\" xmlns:soap12=\"o\">\
             <wsp:Policy wsu:Id=\"P\"><wsp:All><sp:Tokens><wsp:Policy><sp:{token} a=\"b\"><wsp:Policy/></sp:{token}></wsp:Policy></sp:Tokens></wsp:All></wsp:Policy>\
             <wsdl:binding name=\"B\" type=\"t\"><wsp:PolicyReference URI=\"#P\"/><soap12:binding transport=\"h\"/>\
             <wsdl:operation name=\"I\"><soap12:operation soapAction=\"{action}\" style=\"document\"/></wsdl:operation></wsdl:binding>\
             <wsdl:service><wsdl:port name=\"x\" binding=\"tns:B\"><soap12:address location=\" {address} \"/></wsdl:port></wsdl:service></wsdl:Definitions>"
        )
    }

    const NEW: &str = "http://docs.oasis-open.org/ws-sx/ws-trust/200512/RST/Issue";
    const OLD: &str = "http://schemas.xmlsoap.org/ws/2005/02/trust/RST/Issue";

    #[test]
    fn version_1_3_with_a_user_name_over_https_is_what_counts() {
        let at = "https://sts.linden.example/adfs/services/trust/13/usernamemixed";
        assert_eq!(ws_trust_13_username(&metadata(NEW, "UsernameToken", at)), Some(true));
        assert_eq!(ws_trust_13_username(&metadata(OLD, "UsernameToken", at)), Some(false));
        assert_eq!(ws_trust_13_username(&metadata(NEW, "X509Token", at)), Some(false));
        assert_eq!(
            ws_trust_13_username(&metadata(NEW, "UsernameToken", "http://sts.linden.example/")),
            Some(false)
        );
        for odd in ["", "<html><body>sign in</body></html>", "{}", "<a", "<definitions><b></definitions>"] {
            assert_eq!(ws_trust_13_username(odd), None, "{odd}");
        }
    }
}
