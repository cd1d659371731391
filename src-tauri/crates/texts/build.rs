//! Makes cargo notice a language file that is new: the macro that embeds the folder sees only those it read last time.

fn main() {
    println!("cargo::rerun-if-changed=../../../locales");
}
