//! A mail with the report attached: submitted to a mail server, or as a draft (`.eml`) that the person's mail program opens.

use lettre::{
    Address, Message,
    message::{
        Attachment, Mailbox, MultiPart, SinglePart,
        header::{ContentType, Header, HeaderName, HeaderValue},
    },
};

use crate::{Code, Failed};

/// What a mail is made from.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Where it goes; `None`: the person fills it in.
    pub to: Option<String>,
    /// Who sends it; `None` in a draft: the mail program knows.
    pub from: Option<String>,
    /// One line.
    pub subject: String,
    /// What stands over the attachment.
    pub text: String,
    /// The report's file name.
    pub name: String,
    /// `application/zip`.
    pub media_type: String,
    /// The report.
    pub content: Vec<u8>,
    /// The same with every try: mail servers and mailboxes tell copies by it.
    pub key: String,
}

/// Opens as a draft and not as something received: Outlook's own header, which others ignore.
#[derive(Clone)]
struct Unsent;

impl Header for Unsent {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("X-Unsent")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "1".to_owned())
    }
}

/// The draft, as an `.eml` file holds it.
pub fn letter(letter: &Letter) -> Result<Vec<u8>, Failed> {
    let nobody = "nobody@enrollment-helper.invalid";
    let to = letter.to.as_deref().unwrap_or(nobody);
    let message = message(letter, to, nobody, true)?;
    let mut bytes = Vec::new();
    let mut in_head = true;
    // The library insists on both; a draft with a false sender could not be sent.
    for line in message.formatted().split_inclusive(|byte| *byte == b'\n') {
        in_head = in_head && line != b"\r\n";
        let made_up = line.starts_with(b"From:") || (line.starts_with(b"To:") && letter.to.is_none());
        if !(in_head && made_up) {
            bytes.extend_from_slice(line);
        }
    }
    Ok(bytes)
}

/// The mail, for submitting it.
pub(crate) fn message(letter: &Letter, to: &str, from: &str, draft: bool) -> Result<Message, Failed> {
    let mailbox = |address: &str| {
        let parsed = address.parse::<Address>();
        parsed
            .map(|address| Mailbox::new(None, address))
            .map_err(|error| Failed::new(Code::Address, error.to_string()))
    };
    let kind = ContentType::parse(&letter.media_type)
        .map_err(|error| Failed::new(Code::Address, error.to_string()))?;
    let builder = Message::builder()
        .from(mailbox(from)?)
        .to(mailbox(to)?)
        .subject(letter.subject.clone())
        .message_id(Some(format!("<{}@enrollment-helper.invalid>", letter.key)));
    let builder = if draft { builder.header(Unsent) } else { builder };
    // On one line: a name that goes over two is shown by some mail programs as none.
    let name = letter.name.strip_prefix("enrollment-").unwrap_or(&letter.name).to_owned();
    let attachment = Attachment::new(name).body(letter.content.clone(), kind);
    builder
        .multipart(
            MultiPart::mixed().singlepart(SinglePart::plain(letter.text.clone())).singlepart(attachment),
        )
        .map_err(|error| Failed::new(Code::Rejected, error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample(to: Option<&str>) -> String {
        let draft = letter(&Letter {
            to: to.map(str::to_owned),
            from: None,
            subject: "註冊報告 EH-7K3F-92QX".to_owned(),
            text: "From: the text, not a header\r\n".to_owned(),
            name: "enrollment-report-EH-7K3F-92QX.zip".to_owned(),
            media_type: "application/zip".to_owned(),
            content: vec![0, 255, 13, 10],
            key: "0123".to_owned(),
        });
        String::from_utf8(draft.unwrap()).unwrap()
    }

    #[test]
    fn a_draft_has_its_receiver_the_report_and_no_sender() {
        let draft = sample(Some("it@linden.example"));
        let (head, body) = draft.split_once("\r\n\r\n").unwrap();
        assert!(head.contains("To: it@linden.example\r\n") && head.contains("X-Unsent: 1\r\n"), "{head}");
        assert!(!head.contains("From:") && !head.contains("nobody"), "{head}");
        assert!(body.contains("filename=\"report-EH-7K3F-92QX.zip\"") && body.contains("AP8NCg=="), "{body}");
        assert!(body.contains("the text, not a header"), "{body}");
        assert!(!sample(None).contains("nobody"));
    }
}
