//! Latin words, codes, paths and commands inside a sentence that runs from right to left.
//!
//! The bidirectional algorithm keeps the letters of such a run in order but not the signs at its edges: in an Arabic sentence
//! `--help` would show as `help--` and `%TEMP%\x` as `TEMP%\x%`. So each run becomes an isolate of its own.

const LEFT_TO_RIGHT_ISOLATE: char = '\u{2066}';
const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';

/// A piece of text that keeps its own order: one character, or a name that is set apart already.
#[derive(Clone, Copy)]
struct Piece<'a> {
    text: &'a str,
    /// It can be part of a run: a sign of ASCII, or a name without letters from right to left.
    runs: bool,
}

impl Piece<'_> {
    fn is(self, sign: char) -> bool {
        self.text.starts_with(sign)
    }

    fn is_isolate(self) -> bool {
        self.is(FIRST_STRONG_ISOLATE) || self.is(LEFT_TO_RIGHT_ISOLATE)
    }
}

/// The text with each of its Latin runs between marks. Names that stand in the middle of a run become part of it:
/// `--answer time-zone=yes` is one command.
pub(crate) fn set_apart(text: &str) -> String {
    let pieces = pieces(text);
    let mut written = String::with_capacity(text.len() + 16);
    for run in pieces.chunk_by(|one, next| one.runs == next.runs) {
        let (before, inside) = trimmed(run);
        let end = before + inside;
        let marked = run[0].runs && needs_marks(&run[before..end]);
        for (index, piece) in run.iter().enumerate() {
            if marked && index == before {
                written.push(LEFT_TO_RIGHT_ISOLATE);
            }
            written.push_str(piece.text);
            if marked && index + 1 == end {
                written.push(END_OF_ISOLATE);
            }
        }
    }
    written
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut letters = text.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        let mut depth = usize::from(matches!(letter, FIRST_STRONG_ISOLATE | LEFT_TO_RIGHT_ISOLATE));
        let mut end = start + letter.len_utf8();
        while depth > 0
            && let Some((at, next)) = letters.next()
        {
            match next {
                FIRST_STRONG_ISOLATE | LEFT_TO_RIGHT_ISOLATE => depth += 1,
                END_OF_ISOLATE => depth -= 1,
                _ => {}
            }
            end = at + next.len_utf8();
        }
        let text = &text[start..end];
        let runs = text.chars().all(|c| c == '…' || c.is_ascii())
            || text.len() > letter.len_utf8() && !right_to_left(text);
        pieces.push(Piece { text, runs });
    }
    pieces
}

/// Whether a letter of a script from right to left is in it: Hebrew, Arabic, their neighbours and presentation forms.
fn right_to_left(text: &str) -> bool {
    text.chars()
        .any(|c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'))
}

/// How many pieces at the start belong to the sentence, and how many after them to the run.
fn trimmed(run: &[Piece<'_>]) -> (usize, usize) {
    let (mut start, mut end) = (0, run.len());
    loop {
        let inside = &run[start..end];
        let (Some(first), Some(last)) = (inside.first(), inside.last()) else { return (start, 0) };
        let signs = |sign: char| inside.iter().filter(|piece| piece.is(sign)).count();
        let unbalanced = signs('(') != signs(')') || enclosed(inside);
        let sentence = |piece: &Piece<'_>| " ,:;>".chars().any(|sign| piece.is(sign));
        if sentence(first) || first.is('(') && unbalanced {
            start += 1;
        } else if sentence(last) || ".!?…(".chars().any(|sign| last.is(sign)) || last.is(')') && unbalanced
        {
            end -= 1;
        } else {
            return (start, end - start);
        }
    }
}

/// Whether the bracket that opens the run is closed by its last sign.
fn enclosed(run: &[Piece<'_>]) -> bool {
    let mut depth = 0_usize;
    for (index, piece) in run.iter().enumerate() {
        if piece.is('(') {
            depth += 1;
        } else if piece.is(')') {
            depth = depth.saturating_sub(1);
        }
        if depth == 0 {
            return index > 0 && index + 1 == run.len();
        }
    }
    false
}

fn needs_marks(run: &[Piece<'_>]) -> bool {
    let signed = run.len() > 1 && (run[0].is('-') || run[0].is('+')) && starts_with_digit(run[1]);
    let letters = run.iter().any(|piece| piece.text.chars().any(|c| c.is_ascii_alphabetic()));
    match run {
        [alone] => letters && !alone.is_isolate(),
        _ => letters || signed,
    }
}

fn starts_with_digit(piece: Piece<'_>) -> bool {
    piece.text.starts_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The marks as signs that can be read: ‹ and › around what is set apart here, { and } around a name.
    fn check(text: &str, expected: &str) {
        let text = text.replace('{', "\u{2068}").replace('}', "\u{2069}");
        let mut shown = String::new();
        let mut open = Vec::new();
        for letter in set_apart(&text).chars() {
            match letter {
                FIRST_STRONG_ISOLATE => (open.push('}'), shown.push('{')).1,
                LEFT_TO_RIGHT_ISOLATE => (open.push('›'), shown.push('‹')).1,
                END_OF_ISOLATE => shown.push(open.pop().unwrap()),
                other => shown.push(other),
            }
        }
        assert_eq!(shown, expected);
        assert!(open.is_empty(), "{shown}");
    }

    #[test]
    fn words_codes_and_commands_keep_their_order() {
        check("يعرض --help كل شيء.", "يعرض ‹--help› كل شيء.");
        check("تشغيل dsreg --cleanup من دون sudo.", "تشغيل ‹dsreg --cleanup› من دون ‹sudo›.");
        check("في %LOCALAPPDATA%\\Packages ثم", "في ‹%LOCALAPPDATA%\\Packages› ثم");
        check("يظهر -25244 فقط", "يظهر ‹-25244› فقط");
        check("يستثني *.manage.microsoft.com من الفحص", "يستثني ‹*.manage.microsoft.com› من الفحص");
    }

    #[test]
    fn signs_of_the_sentence_stay_with_the_sentence() {
        check("الإعدادات > Windows Update.", "الإعدادات > ‹Windows Update›.");
        check("النظام (System > About).", "النظام (‹System > About›).");
        check("بـ Windows (MDM)، ثم", "بـ ‹Windows (MDM)›، ثم");
        check("تطبيق «Disks» يدويًا", "تطبيق «‹Disks›» يدويًا");
        check("جارٍ الحفظ…", "جارٍ الحفظ…");
        check("علامة @ واحدة (٣)", "علامة @ واحدة (٣)");
    }

    #[test]
    fn a_name_that_is_set_apart_already_is_left_or_becomes_part_of_its_run() {
        check("في {C:\\a} ثم", "في {C:\\a} ثم");
        check("تسجيل {Debian} {12} ممكن", "تسجيل ‹{Debian} {12}› ممكن");
        check("بإضافة --answer {time-zone}=yes.", "بإضافة ‹--answer {time-zone}=yes›.");
        check("لدى {شركة} Intune", "لدى {شركة} ‹Intune›");
        check("من {host}: لا اتصال", "من {host}: لا اتصال");
    }

    #[test]
    fn a_text_that_was_set_apart_once_stays_as_it_is() {
        let once = set_apart("تشغيل dsreg --cleanup ثم (Windows 11).");
        assert_eq!(set_apart(&once), once);
    }

    #[test]
    fn marks_that_are_not_closed_do_no_harm() {
        assert_eq!(set_apart("ا\u{2068}bc"), "ا\u{2068}bc");
        assert_eq!(set_apart("\u{2069}"), "\u{2069}");
        assert_eq!(set_apart(""), "");
    }
}
