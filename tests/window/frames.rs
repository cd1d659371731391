//! How evenly the window is drawn while rows arrive: a measure of `cargo xtask bench-window`, not a test of the gate.

use crate::window::{Session, Window};

#[tokio::test]
#[ignore = "a measure: cargo xtask bench-window"]
async fn no_frame_is_long_while_rows_arrive() {
    const RECORD: &str = "window.drawn = []; let last = performance.now(); \
        const frame = now => { window.drawn.push(now - last); last = now; requestAnimationFrame(frame) }; requestAnimationFrame(frame); \
        document.querySelector('#check-again').click(); return true";
    let limit = std::env::var("LONGEST_FRAME").ok().map(|milliseconds| milliseconds.parse::<f64>().unwrap());
    let window = Window::open(Session::default()).await;
    window.until_checked().await;
    for run in 1..=5 {
        window.ask(RECORD).await;
        // Asked rarely: every question of the driver is work between two frames.
        tokio::time::sleep(std::time::Duration::from_secs(8)).await;
        window.until_checked().await;
        let frames = window
            .ask("const frames = window.drawn.slice(1).sort((a, b) => b - a); window.drawn = []; return [frames.length, frames[0], frames[Math.floor(frames.length / 20)]]")
            .await;
        println!("run {run}: frames, longest, 95th of 100 (ms): {frames}");
        if let Some(limit) = limit {
            assert!(frames[1].as_f64().is_some_and(|longest| longest <= limit), "over {limit} ms: {frames}");
        }
    }
    window.close().await;
}
