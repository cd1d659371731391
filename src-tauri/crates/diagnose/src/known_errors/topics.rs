//! A person's own words against everything that the catalogue says of an entry: for sentences that are in no text of ours.
//!
//! Counts how much of what was typed an entry speaks of; words that nothing is said with, such as "my" and "is", do not count.

use super::catalogue::{ENTRIES, TOPICS, VOCABULARY};

/// An entry, and how much of the words it speaks of: 0 to 1.
pub(super) struct Topic {
    pub(super) entry: u16,
    pub(super) covered: f32,
    /// The weight of what it speaks of.
    pub(super) telling: f32,
    /// Different words of the text that it speaks of.
    pub(super) words: usize,
}

/// Of a word that no entry speaks of: about that of one that three do.
const UNKNOWN_WEIGHT: f32 = 4.5;

/// The same of a pair of characters.
const UNKNOWN_PAIR_WEIGHT: f32 = 0.8;

/// Words of a question that say nothing of its topic. English as the stems that `words` makes; pairs of characters where there are no
/// spaces.
const SILENT: &[&str] = &[
    "a", "about", "actually", "after", "again", "all", "also", "alway", "am", "an", "and", "another", "any",
    "are", "as", "at", "away", "back", "be", "becaus", "been", "befor", "but", "by", "can", "cannot",
    "could", "day", "days", "did", "do", "does", "done", "each", "else", "error", "even", "ever", "every",
    "everyth", "fail", "few", "find", "for", "from", "get", "gets", "gett", "give", "go", "goes", "going",
    "got", "had", "happen", "has", "have", "he", "help", "here", "how", "i", "if", "in", "insid", "into",
    "is", "issu", "it", "its", "just", "keep", "know", "let", "like", "look", "make", "many", "may", "me",
    "might", "mine", "much", "must", "my", "never", "no", "not", "noth", "now", "of", "off", "on", "once",
    "one", "only", "onto", "or", "other", "our", "out", "over", "plea", "problem", "put", "really", "right",
    "said", "same", "say", "says", "see", "seem", "she", "should", "show", "sinc", "so", "some", "somehow",
    "someth", "sometim", "still", "such", "sudden", "tell", "than", "that", "the", "their", "them", "then",
    "ther", "thes", "they", "thing", "this", "thos", "though", "thre", "to", "too", "tri", "tried", "try",
    "trying", "two", "until", "up", "us", "use", "used", "using", "very", "via", "wa", "want", "was", "way",
    "we", "were", "what", "when", "whenever", "wher", "which", "whil", "who", "whos", "why", "will", "with",
    "within", "without", "work", "would", "yet", "you", "your", "為什", "什麼", "怎麼", "麼辦", "我的",
    "無法", "不能", "可以", "這個", "那個", "一直", "之後", "以後", "現在", "但是", "因為", "所以", "還是",
    "已經",
];

/// The entries that speak of most of the words, best first.
pub(super) fn by_topic(words: &[String], place: impl Fn(&str) -> Option<u16>) -> Vec<Topic> {
    let mut telling: Vec<&String> = words.iter().filter(|word| !SILENT.contains(&word.as_str())).collect();
    telling.sort_unstable();
    telling.dedup();
    let mut asked = 0.0;
    let mut covered = vec![(0.0_f32, 0_usize); ENTRIES.len()];
    for word in telling {
        let of_word = place(word).map(|id| TOPICS.at(usize::from(id))).unwrap_or_default();
        // Where there are no spaces words are pairs of characters, many of which belong to two words and say nothing.
        let share = if word.is_ascii() { 1.0 } else { 0.5 };
        if of_word.is_empty() {
            asked += if word.is_ascii() { UNKNOWN_WEIGHT } else { UNKNOWN_PAIR_WEIGHT };
            continue;
        }
        let weight = share * weight(of_word.len());
        asked += weight;
        for entry in of_word {
            let (sum, words) = &mut covered[usize::from(*entry)];
            *sum += weight;
            *words += 1;
        }
    }
    let mut found: Vec<Topic> = covered
        .into_iter()
        .zip(0_u16..)
        .filter(|((telling, _), _)| *telling > 0.0)
        .map(|((telling, words), entry)| Topic { entry, covered: telling / asked, telling, words })
        .collect();
    found.sort_by(|one, other| other.covered.total_cmp(&one.covered));
    found
}

/// The fewer entries speak of a word, the more it tells.
fn weight(entries: usize) -> f32 {
    #[expect(clippy::cast_precision_loss, reason = "some hundreds")]
    let (all, with) = (ENTRIES.len() as f32, entries as f32);
    (1.0 + all / with).ln()
}

const _: () = assert!(TOPICS.len() == VOCABULARY.len(), "one row of entries for each word");
