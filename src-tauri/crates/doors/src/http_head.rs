//! The head of an HTTP/1 answer: status and headers, nothing of the body.

use std::io;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

/// The longest head that is read. Bytes.
const LIMIT: usize = 64 * 1024;

/// The most sign-in schemes of a proxy that are told. A proxy offers three or four.
const MOST_SCHEMES: usize = 8;

/// Status and headers of one answer.
#[derive(Debug, PartialEq, Eq)]
pub struct Head {
    /// 100–999.
    pub status: u16,
    headers: Vec<(String, String)>,
}

impl Head {
    /// Reads a whole head, from `HTTP/1.` to the empty line. `None`: not one.
    pub fn parse(text: &str) -> Option<Self> {
        let mut lines = text.lines();
        let mut words = lines.next()?.split_ascii_whitespace();
        words.next().filter(|version| version.starts_with("HTTP/1."))?;
        let status =
            words.next().filter(|word| word.len() == 3)?.parse().ok().filter(|status| *status >= 100)?;
        let headers = lines
            .take_while(|line| !line.is_empty())
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.trim().to_ascii_lowercase(), value.trim().to_owned()))
            .collect();
        Some(Self { status, headers })
    }

    /// Where the head ends in what has been read so far, the empty line included.
    pub fn end(bytes: &[u8]) -> Option<usize> {
        let after =
            |mark: &[u8]| bytes.windows(mark.len()).position(|part| part == mark).map(|at| at + mark.len());
        after(b"\r\n\r\n").or_else(|| after(b"\n\n"))
    }

    /// The first header of that name, written in small letters.
    pub fn value<'a>(&'a self, name: &'a str) -> Option<&'a str> {
        self.values(name).next()
    }

    /// The sign-in schemes that a proxy offers, each once: `Negotiate`, `NTLM`, `Basic` (RFC 9110, section 11.7.1).
    pub fn proxy_schemes(&self) -> Vec<String> {
        let mut schemes: Vec<String> = Vec::new();
        for value in self.values("proxy-authenticate") {
            // Several challenges may share a line; a word that is followed by `=` is a parameter of the one before.
            for part in value.split(',') {
                let word = part.split_ascii_whitespace().next().unwrap_or_default();
                let is_scheme = (1..=20).contains(&word.len())
                    && word.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
                let is_new = !schemes.iter().any(|known| known.eq_ignore_ascii_case(word));
                if is_scheme && is_new && schemes.len() < MOST_SCHEMES {
                    schemes.push(word.to_owned());
                }
            }
        }
        schemes
    }

    fn values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.headers.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// Sends a request and reads the head of the answer, no further.
pub async fn exchange<S: AsyncRead + AsyncWrite + Unpin>(stream: &mut S, request: &str) -> io::Result<Head> {
    stream.write_all(request.as_bytes()).await?;
    stream.flush().await?;
    let mut bytes = Vec::new();
    let end = loop {
        let mut part = [0; 4096];
        let count = stream.read(&mut part).await?;
        bytes.extend_from_slice(&part[..count]);
        if let Some(end) = Head::end(&bytes) {
            break end;
        }
        if count == 0 || bytes.len() > LIMIT {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "no HTTP answer"));
        }
    };
    let head = Head::parse(&String::from_utf8_lossy(&bytes[..end]));
    head.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "no HTTP answer"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn status_and_headers_are_read() {
        let text =
            "HTTP/1.1 404 Not Found\r\nServer: x\r\ndate:  Tue, 24 Nov 2026 03:00:05 GMT\r\n\r\nDate: body";
        let head = Head::parse(text).unwrap();
        assert_eq!(head.status, 404);
        assert_eq!(head.value("date"), Some("Tue, 24 Nov 2026 03:00:05 GMT"));
        assert_eq!(Head::end(text.as_bytes()), Some(text.len() - "Date: body".len()));
        assert_eq!(Head::parse("HTTP/1.0 200\n\n").unwrap().value("date"), None);
    }

    #[test]
    fn what_is_not_http_is_no_head() {
        for text in [
            "",
            "SSH-2.0-OpenSSH_9.2\r\n",
            "HTTP/1.1 20 OK\r\n\r\n",
            "HTTP/1.1 2000 OK\r\n\r\n",
            "HTTP/1.1\r\n\r\n",
            "HTTP/1.1 099 x\r\n\r\n",
        ] {
            assert_eq!(Head::parse(text), None, "{text:?}");
        }
        assert_eq!(Head::end(b"HTTP/1.1 200 OK\r\nDate:"), None);
    }

    #[test]
    fn the_schemes_a_proxy_offers_are_named_once() {
        let text = "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM\r\n\
                    Proxy-Authenticate: Basic realm=\"Linden, office\", charset=\"UTF-8\", ntlm, \u{1b}[31mred\r\n\r\n";
        // What stands in quotation marks behind a comma cannot be told from a scheme, unless it has a mark in it.
        assert_eq!(Head::parse(text).unwrap().proxy_schemes(), ["Negotiate", "NTLM", "Basic"]);
    }
}
