//! What must be masked, what must stay, and that looking fast finds what looking everywhere finds.

mod reference;

use proptest::prelude::*;

use self::reference::Reference;
use super::*;

fn identifiers() -> Identifiers {
    Identifiers {
        user: Some("anna.lindqvist".to_owned()),
        full_name: Some("Anna Lindqvist".to_owned()),
        host: Some("LT-4471".to_owned()),
        domains: vec!["corp.linden.example".to_owned()],
        serial: Some("5CG1234XYZ".to_owned()),
        words: vec!["Falcon".to_owned()],
        ..Identifiers::default()
    }
}

#[track_caller]
fn masked(text: &str) -> String {
    let mut redactor = Redactor::new(&identifiers());
    let (redacted, _) = redactor.redact(text);
    assert!(!redactor.survived(&redacted), "{redacted:?}");
    redacted.0
}

#[track_caller]
fn must_mask(text: &str, secret: &str) {
    let masked = masked(text);
    assert!(!masked.to_lowercase().contains(&secret.to_lowercase()), "{text} became {masked}");
    assert!(masked.contains('<'), "{masked}");
}

#[test]
fn what_must_be_masked_is() {
    for (text, secret) in [
        ("signed in as Bo.Ek@contoso.example today", "bo.ek"),
        ("upn=bo.ek%40contoso.example&x=1", "contoso"),
        ("Authorization: Bearer abcdEFGH1234.x-y", "abcdEFGH1234"),
        ("id eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl end", "eyJzdWIi"),
        ("Set-Cookie: ESTSAUTH=0.AXkA; path=/", "AXkA"),
        ("GET /c?sv=1&sig=aB%2Bcd&se=2", "aB%2Bcd"),
        ("\"client_secret\": \"hunter2 with space\",", "with space"),
        ("password=hunter2;", "hunter2"),
        ("http://bo:pa55@proxy.example:8080/", "pa55"),
        ("-----BEGIN PRIVATE KEY-----\nMIIE\nabc\n-----END PRIVATE KEY-----", "MIIE"),
        (r"C:\Users\bo ek\AppData\Local\x.log", "bo ek"),
        (r#""path":"C:\\Users\\boek\\x""#, "boek"),
        ("/home/boek/.config/intune", "boek"),
        ("/Users/boek/Library/Logs", "boek"),
        ("owner S-1-5-21-1111111111-222222222-3333333333-1001 ok", "222222222"),
        ("S-1-12-1-1111111111-222222222-3333333333-4444444444", "3333333333"),
        ("mac 00:1A:2B:3C:4D:5E up", "3C:4D"),
        ("mac 00-1A-2B-3C-4D-5E up", "3C-4D"),
        ("from 10.20.30.40:443", "10.20.30.40"),
        ("from 203.0.113.9.", "203.0.113.9"),
        ("range 203.0.113.9-203.0.113.77", "203.0.113.9"),
        ("from fe80::1c2:33ff:fe44:5566%eth0", "33ff"),
        ("from [2001:db8::8:800:200c:417a]:443", "417a"),
        ("call +886 2 2345 6789 now", "2345"),
        ("user anna.LINDQVIST failed", "lindqvist"),
        ("Anna Lindqvist's laptop", "lindqvist"),
        ("Anna%20Lindqvist", "lindqvist"),
        ("LT-4471.corp.linden.example", "4471"),
        ("serial 5cg1234xyz", "5cg1234"),
        ("project Falcon", "falcon"),
    ] {
        must_mask(text, secret);
    }
}

#[test]
fn what_must_stay_stays() {
    for text in [
        "0x80180014 0X801C03F2 80180014 -2145910774 2149056522",
        "AADSTS50034 correlation 6a1b2c3d-0000-4e5f-8a9b-0c1d2e3f4a5b",
        "127.0.0.1 ::1 0.0.0.0 localhost",
        "S-1-5-18 S-1-5-32-544 S-1-1-0",
        "agent version 1.101.111.0 started, build 10.0.22631.4460",
        "CompanyPortal.exe 11.2.1002.0 loaded",
        "AppVersion=5.0.6152.0",
        "install libpipewire:amd64 <none> 0.3.65.2-3 and 1.2.3.4~deb12u1",
        "https://login.microsoftonline.com/common/oauth2/authorize?client_id=1",
        "enrollment.manage.microsoft.com:443 answered 200",
        "2026-11-24T04:04:48.502+08:00 [12:34:56] 10:00:00.123",
        "24/Nov/2026:10:00:00 +0100 2026-11-24",
        "PasswordExpired: NO  AzureAdPrt token: YES",
        "std::sync::Arc at a::b",
        "C:\\Users\\Public\\Documents\\MDMDiagnostics",
        "sha256 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "{3da494e4-0fe2-415c-b895-fb5265c5c83b}",
    ] {
        assert_eq!(masked(text), text);
    }
}

#[test]
fn one_thing_has_one_stand_in_everywhere() {
    let mut redactor = Redactor::new(&identifiers());
    let (first, _) = redactor.redact("10.1.1.1 and 10.1.1.2, mail a@b.example");
    let (second, counts) = redactor.redact("10.1.1.2 again, A@B.example, /home/anna.lindqvist");
    assert_eq!(first.as_str(), "<ip-1> and <ip-2>, mail <mail-1>");
    assert_eq!(second.as_str(), "<ip-2> again, <mail-1>, /home/<user-1>");
    assert_eq!(counts.get("ip"), Some(&1));
}

#[test]
fn short_and_common_names_are_masked_in_their_own_context_only() {
    let mut redactor = Redactor::new(&Identifiers { user: Some("bo".to_owned()), ..Identifiers::default() });
    let (redacted, _) = redactor.redact(r"user=bo CORP\bo /home/bo/x about bob");
    assert_eq!(redacted.as_str(), r"user=<user-1> CORP\<user-1> /home/<user-1>/x about bob");
}

#[test]
fn stand_ins_of_a_page_are_text_and_not_tags() {
    let (page, _) = Redactor::new(&identifiers()).redact_html("<p>from 10.9.8.7</p>");
    assert_eq!(page.as_str(), "<p>from &lt;ip-1&gt;</p>");
}

#[test]
fn documents_keep_their_shape() {
    let mut redactor = Redactor::new(&identifiers());
    let document = serde_json::json!({"host": "LT-4471", "n": 7, "list": ["10.9.8.7", null]});
    let (redacted, _) = redactor.redact_json(&document);
    let back: Value = serde_json::from_str(redacted.as_str()).unwrap();
    assert_eq!(back, serde_json::json!({"host": "<host-1>", "n": 7, "list": ["<ip-1>", null]}));
}

#[test]
fn a_learned_name_is_masked_in_every_spelling() {
    let user = "anna.lindqvist";
    for (text, secret) in [
        ("ANNA.LINDQVIST failed", "lindqvist"),
        (r"CORP\\anna.lindqvist failed", "lindqvist"),
        ("Lindqvist, Anna and anna_lindqvist", "lindqvist"),
        ("name=Anna%20Lindqvist&x and Anna+Lindqvist", "lindqvist"),
        ("basic YW5uYS5saW5kcXZpc3Q= end", "saW5kcXZp"),
        ("x=OmFubmEubGluZHF2aXN0 end", "ubGluZHF2"),
        ("x=Ojphbm5hLmxpbmRxdmlzdA== end", "LmxpbmRxdm"),
        ("a\0n\0n\0a\0.\0l\0i\0n\0d\0q\0v\0i\0s\0t\0", "l\0i\0n\0d"),
        ("zone example.linden.corp. and corp.linden.example", "linden"),
        ("wrapped anna.lin\r\n    dqvist here", "dqvist"),
        ("wrapped anna.lin=\ndqvist here", "dqvist"),
        ("Anna\n  Lindqvist signed in", "lindqvist"),
    ] {
        must_mask(text, secret);
    }
    let commands: Vec<u8> = user.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(commands.len(), 28);
    must_mask("powershell -EncodedCommand YQBuAG4AYQAuAGwAaQBuAGQAcQB2AGkAcwB0AA==", "AGwAaQBuAGQA");
}

#[test]
fn names_in_letters_of_other_scripts_are_masked() {
    let identifiers = Identifiers {
        full_name: Some("王小明".to_owned()),
        user: Some("jürgen.müller".to_owned()),
        ..Identifiers::default()
    };
    let mut redactor = Redactor::new(&identifiers);
    for text in [
        "使用者王小明已登入",
        "JÜRGEN.MÜLLER",
        "j%C3%BCrgen.m%C3%BCller",
        r"j\u00fcrgen.m\u00fcller",
        "jürgen.m\n  üller",
    ] {
        let (masked, counts) = redactor.redact(text);
        assert_eq!(counts.values().sum::<u32>(), 1, "{text} became {masked:?}");
        assert!(!redactor.survived(&masked));
    }
}

#[test]
fn one_thing_has_one_stand_in_in_every_spelling() {
    let identifiers = Identifiers {
        account: Some("anna@linden.example".to_owned()),
        user: Some("anna.lindqvist".to_owned()),
        ..Identifiers::default()
    };
    let (masked, _) = Redactor::new(&identifiers).redact(
        "Anna@linden.example anna%40linden.example YW5uYUBsaW5kZW4uZXhhbXBsZQ== /home/Anna.Lindqvist/x anna.lin\ndqvist \
         2001:db8::1 2001:0DB8:0:0:0:0:0:1 ::ffff:10.0.0.1 10.0.0.1 00:1a:2b:3c:4d:5e 00-1A-2B-3C-4D-5E",
    );
    assert_eq!(
        masked.as_str(),
        "<mail-1> <mail-1> <mail-1>== /home/<user-1>/x <user-1> <ip-1> <ip-1> <ip-2> <ip-2> <mac-1> <mac-1>"
    );
}

#[test]
fn this_computers_own_addresses_and_networks_are_known_in_every_spelling() {
    let identifiers = Identifiers {
        addresses: vec!["10.20.30.40".to_owned(), "2001:db8::1".to_owned()],
        hardware: vec!["00:1a:2b:3c:4d:5e".to_owned()],
        wifi: vec!["Linden 5G".to_owned()],
        ..Identifiers::default()
    };
    for (text, expected) in [
        ("10.20.30.40 and version 10.20.30.40", "<ip-1> and version <ip-1>"),
        ("2001%3Adb8%3A%3A1 is 2001:DB8:0::1", "<ip-1> is <ip-1>"),
        ("001A2B3C4D5E 00-1a-2b-3c-4d-5e 001a.2b3c.4d5e", "<mac-1> <mac-1> <mac-1>"),
        ("SSID \"linden 5g\" Linden%205G", "SSID \"<wifi-1>\" <wifi-1>"),
        // Others, and what goes on.
        ("version 1.10.20.30.40 and 10.20.30.40.2", "version 1.10.20.30.40 and 10.20.30.40.2"),
        ("build 110.20.30.40, f001a2b3c4d5e", "build 110.20.30.40, f001a2b3c4d5e"),
    ] {
        let mut redactor = Redactor::new(&identifiers);
        let (masked, _) = redactor.redact(text);
        assert_eq!(masked.as_str(), expected);
        assert!(!redactor.survived(&masked));
    }
}

#[test]
fn secrets_in_odd_clothes_are_masked() {
    for (text, secret) in [
        (r#"{\"password\":\"hun\\\\ter2\"}"#, "ter2"),
        (r#""password": "a\"b hunter2""#, "hunter2"),
        ("<Password>two words</Password>", "two words"),
        (r#"<Data Name="Password">hunter2</Data>"#, "hunter2"),
        ("&lt;Password&gt;hunter2&lt;/Password&gt;", "hunter2"),
        ("run --password hunter2 --quiet", "hunter2"),
        ("run -ClientSecret hunter2 --refresh_token 'hunter3'", "hunter2"),
        ("run -ClientSecret hunter2 --refresh_token 'hunter3'", "hunter3"),
        ("<Data>{&quot;password&quot;:&quot;hunter2&quot;}</Data>", "hunter2"),
        (r"<Data>{\&quot;password\&quot;:\&quot;two hunter2\&quot;}</Data>", "hunter2"),
        ("<Data>'password' =&gt; 'hunter2'</Data>", "hunter2"),
        ("&amp;lt;Password&amp;gt;hunter2&amp;lt;/Password&amp;gt;", "hunter2"),
        ("1,\"{\"\"password\"\":\"\"hunter2\"\"}\",2", "hunter2"),
        ("api_key = 12ab; x", "12ab"),
        ("密碼：hunter2", "hunter2"),
        ("AccountKey=abc/def+gh==;EndpointSuffix=x", "abc/def"),
        ("#access_token=abcdef&token_type=x", "abcdef"),
        ("%3Fsv%3D1%26sig%3DaBcDeF", "aBcDeF"),
        ("-----BEGIN RSA PRIVATE KEY-----\nMIIEabc\nxyz012", "xyz012"),
        ("user_contoso.com#EXT#@linden.onmicrosoft.com", "contoso"),
        (r"path C:\\\\Users\\\\boek\\\\x", "boek"),
        ("file:///C:/Users/boek/x", "boek"),
        ("%5CUsers%5Cboek%5Cx", "boek"),
        ("寄給bo.ek@linden.example謝謝", "bo.ek"),
    ] {
        must_mask(text, secret);
    }
    assert_eq!(masked("寄給bo.ek@linden.example謝謝"), "寄給<mail-1>謝謝");
}

#[test]
fn more_that_must_stay_stays() {
    for text in [
        "https://portal.manage.microsoft.com/home/index.html",
        "https://graph.microsoft.com/v1.0/users/6a1b2c3d-0000-4e5f-8a9b-0c1d2e3f4a5b",
        "?code=0x80180014&state=1",
        "token: 0x80180014 and password: expired.",
        "\"password\":\"\",\"next\":1 and password=\"\" and 'pwd': ''",
        "Get-Secret Name and well-known-token list, re-password page",
        "&quot;password&quot;:&quot;&quot;,&quot;token&quot;:&quot;expired&quot;",
        "Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0",
        "Microsoft.Intune, Version=1.2.3.4, Culture=neutral",
        "user@1000.service and getty@tty1.service, icon@2x.png, svelte@5.57.0",
        "255.255.255.0 224.0.0.251 ff02::fb ff:ff:ff:ff:ff:ff",
        "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",
        "10:14:51:123 +8 2026-11-24 10:00 +0800 +12345678 bytes",
        "<![LOG[done]LOG]!><time=\"10:14:51.8904678+060\" date=\"11-24-2026\" component=\"x\">",
        "basic authentication is off, negotiate failed, cookies: blocked",
        "key: value, monkey=banana, keyboard: us",
        "AADSTS50034: 0x801c03f3 -2145910764 2149056522",
    ] {
        assert_eq!(masked(text), text);
    }
}

#[test]
fn past_the_limit_of_a_kind_all_share_one_stand_in() {
    let mut numbers = Numbers::default();
    for number in 0..MOST_OF_A_KIND {
        numbers.number("ip", &number.to_le_bytes());
    }
    assert_eq!(numbers.number("ip", b"one more"), None);
    assert_eq!(numbers.number("ip", &7_u32.to_le_bytes()), Some(8));
    assert_eq!(numbers.number("mac", b"x"), Some(1));
}

/// In pieces that end at these places, with as much around them as pieces have.
fn in_pieces(engine: Engine, identifiers: &Identifiers, text: &str, cuts: &[usize]) -> String {
    let Redactor { mut numbers, .. } = Redactor::new(identifiers);
    let masks = Masks { learned: Learned::new(identifiers), engine };
    let mut masking = Masking::default();
    let (mut masked, mut places) = (Vec::new(), Vec::new());
    let mut begin = 0_usize;
    let ends = cuts.iter().copied().chain([text.len()]);
    for end in ends {
        let from = begin.min(text.floor_char_boundary(begin.saturating_sub(BEHIND)));
        let to = text.ceil_char_boundary(text.len().min(end + AHEAD));
        let is_last = end == text.len();
        let piece = &text.as_bytes()[from..to];
        let own = begin - from..end - from;
        masks.places(piece, &own, to == text.len(), &mut places);
        let edits = masking.edits(&masks, &mut numbers, (piece, &own, from as u64), &places, is_last);
        rewrite(piece, &own, &edits, ["<", ">"], &mut masked);
        begin = end;
        if is_last {
            break;
        }
    }
    String::from_utf8(masked).unwrap()
}

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~]{0,40}",
        "[a-f0-9:.@\\\\/%=+-]{1,30}",
        "\\PC{0,12}",
        "[ab1]{1,6000}",
        proptest::sample::select(vec![
            "anna.lindqvist",
            "ANNA.Lin\n  dqvist",
            "LT-4471",
            "corp.linden.example",
            "Falcon",
            "anna",
            "lindqvist",
            "bo.ek@contoso.example",
            "a%40b.example",
            "10.20.30.40",
            "1.2.3.4.5",
            "version 1.2.3.4",
            "2001:db8::1",
            "fe80::1c2:33ff:fe44:5566",
            "::ffff:10.1.2.3",
            "00:1A:2B:3C:4D:5E",
            "00-1a-2b-3c-4d-5e",
            "10:14:51:12:13",
            "S-1-5-21-1111111111-222222222-3333333333-1001",
            "/home/",
            "C:\\Users\\bo ek\\x",
            "\\\\Users\\\\bo\\\\",
            "+886 2 2345 6789",
            "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.x",
            "Bearer abcd1234efgh",
            "Cookie: a=",
            "password=",
            "\"password\": \"",
            "?sig=",
            "&code=0x80180014",
            "https://bo:pw@x/",
            "-----BEGIN PRIVATE KEY-----\n",
            "\n-----END PRIVATE KEY-----",
            "YW5uYS5saW5kcXZpc3Q=",
            "\r\n",
            "\n",
            " ",
            "<ip-1>",
            "token: ",
            "0x80180014",
            "&quot;",
            "&amp;quot;",
            "&#39;",
            "=&gt; ",
            "&amp;gt;",
            "--client_secret ",
            " -apiKey=",
            "\"\"",
            "\\\"",
            "\\",
            "'",
        ])
        .prop_map(str::to_owned),
    ]
}

/// Values of which no two are written alike.
fn told_apart() -> Identifiers {
    Identifiers {
        user: Some("lindqvist".to_owned()),
        full_name: Some("Anna Lindqvist-Öhman".to_owned()),
        account: Some("anna@linden.example".to_owned()),
        tenants: vec!["Linden & Works".to_owned()],
        ..identifiers()
    }
}

fn reference() -> &'static Reference {
    static REFERENCE: LazyLock<Reference> = LazyLock::new(|| Reference::new(&told_apart()));
    &REFERENCE
}

/// Places at which a text can be cut.
fn cuts(text: &str, indices: &[proptest::sample::Index]) -> Vec<usize> {
    let mut cuts: Vec<usize> =
        indices.iter().map(|cut| text.floor_char_boundary(cut.index(text.len() + 1))).collect();
    cuts.sort_unstable();
    cuts.dedup();
    cuts.retain(|cut| *cut > 0 && *cut < text.len());
    cuts
}

#[track_caller]
fn same_as_the_reference(text: &str, cuts: &[usize]) {
    let expected = reference().mask(text);
    for engine in [Engine::Plain, Engine::here()] {
        for cuts in [&[], cuts] {
            let masked = in_pieces(engine, &told_apart(), text, cuts);
            if masked != expected {
                let differ =
                    masked.bytes().zip(expected.bytes()).take_while(|(one, other)| one == other).count();
                let around = |text: &str| {
                    let begin = text.floor_char_boundary(differ.saturating_sub(80));
                    text[begin..text.ceil_char_boundary(text.len().min(differ + 80))].to_owned()
                };
                panic!(
                    "{engine:?}, cut at {cuts:?}:\n{:?}\nis in the reference\n{:?}",
                    around(&masked),
                    around(&expected)
                );
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 24 } else { 2000 }))]
    #[test]
    fn fast_and_in_pieces_is_the_same_as_the_reference_on_the_whole(
        pieces in proptest::collection::vec(piece(), 0..60),
        indices in proptest::collection::vec(any::<proptest::sample::Index>(), 0..6),
    ) {
        let text = pieces.concat();
        same_as_the_reference(&text, &cuts(&text, &indices));
    }

    #[test]
    fn generated_logs_are_masked_as_the_reference_masks_them(
        number in 0..10_000_u64,
        indices in proptest::collection::vec(any::<proptest::sample::Index>(), 0..40),
    ) {
        let text = crate::generated::Log::new(number).bytes(20_000);
        same_as_the_reference(&text, &cuts(&text, &indices));
    }

    #[test]
    fn what_was_masked_holds_no_learned_value(pieces in proptest::collection::vec(piece(), 0..40)) {
        let text = pieces.concat();
        let mut redactor = Redactor::new(&identifiers());
        let (masked, _) = redactor.redact(&text);
        prop_assert!(!redactor.survived(&masked), "{:?}", masked);
    }
}

#[test]
fn a_secret_without_end_is_masked_over_many_pieces() {
    let text = format!("x password={} end", "a1".repeat(40_000));
    let cuts: Vec<usize> = (1..8).map(|cut| cut * 10_000).collect();
    let masked = in_pieces(Engine::here(), &identifiers(), &text, &cuts);
    assert_eq!(masked, "x password=<secret-1> end");
}

/// Collects every text of a file.
#[derive(Default)]
struct Texts(Vec<Vec<u8>>);

impl crate::stream::Sink for Texts {
    fn begin(&mut self, _: Option<&str>) {
        self.0.push(Vec::new());
    }

    fn text(&mut self, piece: &[u8]) -> bool {
        self.0.last_mut().unwrap().extend_from_slice(piece);
        true
    }

    fn end(&mut self) {}

    fn problem(&mut self, _: Option<&str>, _: crate::stream::Problem) {}

    fn progress(&mut self, _: u64) -> bool {
        true
    }
}

#[test]
fn real_logs_are_masked_as_the_reference_masks_them() {
    let Some(folder) = std::env::var_os("ENROLLMENT_RECORDINGS") else {
        println!("skipped: ENROLLMENT_RECORDINGS names no folder");
        return;
    };
    let (mut files, mut bytes) = (0, 0);
    for path in crate::read::below(std::path::Path::new(&folder)).unwrap() {
        let mut texts = Texts::default();
        crate::stream::file(&path, u64::MAX, &mut texts);
        files += 1;
        for text in texts.0 {
            let text = String::from_utf8_lossy(&text);
            bytes += text.len();
            // Edges at every prime: nowhere the same distance from what stands there twice.
            let cuts: Vec<usize> =
                (1..=text.len() / 997).map(|cut| text.floor_char_boundary(cut * 997)).collect();
            same_as_the_reference(&text, &cuts);
        }
    }
    println!("{files} files, {bytes} bytes: the same");
    assert!(bytes > 0);
}
