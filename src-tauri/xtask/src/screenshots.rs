//! `cargo xtask screenshots`: pictures of every screen in every language, light and dark, narrow, large and in more contrast.

use crate::{
    Stop,
    command::{command, finish, root},
    page,
    setup::{Purpose, set_up},
    test::{SCREEN, namespace, screens_variable, words},
};

/// Writes them below `target/screenshots`.
pub(crate) fn screenshots() -> Result<(), Stop> {
    set_up(Purpose::Test)?;
    page::packages()?;
    page::build_fake()?;
    let namespace = namespace()?;
    let screens = ["cargo", "test", "--offline", "--package", "app", "recorded_screens"];
    run(&[&screens_variable()?[..], &namespace, &words(&screens)].concat())?;
    let pictures =
        ["cargo", "test", "--offline", "--package", "tests", "--features", "window", "--test", "window"];
    let which = ["pictures", "--", "--ignored", "--test-threads=1"];
    run(&[&namespace[..], &words(SCREEN), &words(&pictures), &words(&which)].concat())?;
    println!("The pictures are in {}", root().join("target/screenshots").display());
    Ok(())
}

fn run(line: &[String]) -> Result<(), Stop> {
    finish(&mut command(&line.iter().map(String::as_str).collect::<Vec<_>>()))
}
