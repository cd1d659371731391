//! Where the window stands and how large it is: as the person left it, on the screens that are there now.

use app::WindowPlace;
use tauri::{AppHandle, Manager, Monitor, PhysicalPosition, Theme, WebviewWindowBuilder, Wry};

/// The smallest size, at which every page can still be read. Logical pixels.
pub(crate) const SMALLEST: (f64, f64) = (360.0, 320.0);

/// The size of a first start. Logical pixels.
const USUAL: (f64, f64) = (960.0, 680.0);

/// So much of the upper edge must be on a screen, or nobody could take hold of the window. Physical pixels.
const HOLD: i32 = 80;

/// A screen, in the two units that windows are measured in.
#[derive(Clone, Copy, Debug)]
struct Screen {
    /// Left and upper edge, width and height. Physical pixels over all screens.
    area: (i32, i32, i32, i32),
    /// Physical pixels to a logical one.
    scale: f64,
}

/// Where a window goes.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Fit {
    /// Logical pixels.
    size: (f64, f64),
    /// Physical pixels over all screens; `None`: where the system puts it.
    position: Option<(i32, i32)>,
}

/// The window as it was left, where that can be seen on the screens of today.
pub(crate) fn restored<'a>(
    window: WebviewWindowBuilder<'a, Wry, AppHandle>,
    place: Option<WindowPlace>,
    handle: &AppHandle,
) -> WebviewWindowBuilder<'a, Wry, AppHandle> {
    let screens: Vec<Screen> = handle.available_monitors().unwrap_or_default().iter().map(screen).collect();
    let fit = fit(place, &screens);
    let scale = |position: (i32, i32)| scale_at(position, &screens);
    let window = window.inner_size(fit.size.0, fit.size.1);
    let window = match fit.position {
        Some(position) => {
            window.position(f64::from(position.0) / scale(position), f64::from(position.1) / scale(position))
        }
        None => window,
    };
    window.maximized(place.is_some_and(|place| place.maximized))
}

/// Where the window stands now, to be kept. While it fills the screen, the numbers from `before` stay.
pub(crate) fn of(handle: &AppHandle, before: Option<WindowPlace>) -> Option<WindowPlace> {
    let window = handle.get_webview_window("main")?;
    let maximized = window.is_maximized().ok()? || window.is_fullscreen().ok()?;
    if maximized || window.is_minimized().ok()? {
        return Some(WindowPlace { maximized, ..before.unwrap_or_else(usual) });
    }
    let size = window.inner_size().ok()?.to_logical::<f64>(window.scale_factor().ok()?);
    let position: Option<PhysicalPosition<i32>> = window.outer_position().ok();
    Some(WindowPlace {
        x: position.map(|position| position.x),
        y: position.map(|position| position.y),
        width: size.width,
        height: size.height,
        maximized,
    })
}

/// The theme that the frame of the window takes; `None`: the system's.
pub(crate) fn theme(chosen: Option<&str>) -> Option<Theme> {
    match chosen {
        Some("light") => Some(Theme::Light),
        Some("dark") => Some(Theme::Dark),
        Some(_) | None => None,
    }
}

fn usual() -> WindowPlace {
    WindowPlace { width: USUAL.0, height: USUAL.1, ..WindowPlace::default() }
}

fn screen(monitor: &Monitor) -> Screen {
    let (position, size) = (monitor.position(), monitor.size());
    let length = |pixels: u32| i32::try_from(pixels).unwrap_or(i32::MAX);
    Screen {
        area: (position.x, position.y, length(size.width), length(size.height)),
        scale: monitor.scale_factor(),
    }
}

fn scale_at(position: (i32, i32), screens: &[Screen]) -> f64 {
    let on = screens.iter().find(|screen| holds(screen.area, position));
    on.map_or(1.0, |screen| screen.scale)
}

fn holds((left, top, width, height): (i32, i32, i32, i32), (x, y): (i32, i32)) -> bool {
    (left..left.saturating_add(width)).contains(&x) && (top..top.saturating_add(height)).contains(&y)
}

/// The place in numbers that make sense here: no smaller than the smallest, no larger than the screen, its upper edge within reach.
fn fit(place: Option<WindowPlace>, screens: &[Screen]) -> Fit {
    let place = place.unwrap_or_else(usual);
    let sane = |length: f64, smallest: f64, usual: f64| {
        if length.is_finite() && length >= smallest { length } else { usual }
    };
    let size = (sane(place.width, SMALLEST.0, USUAL.0), sane(place.height, SMALLEST.1, USUAL.1));
    let kept = place.x.zip(place.y);
    let on = kept.and_then(|(x, y)| {
        // The middle of the upper edge tells which screen the window is on.
        let grip = (x.saturating_add(HOLD), y.saturating_add(HOLD / 4));
        screens.iter().find(|screen| y >= screen.area.1 && holds(screen.area, grip))
    });
    let largest = on
        .or(screens.first())
        .map(|screen| (f64::from(screen.area.2) / screen.scale, f64::from(screen.area.3) / screen.scale));
    let size = largest.map_or(size, |largest| {
        (size.0.min(largest.0).max(SMALLEST.0), size.1.min(largest.1).max(SMALLEST.1))
    });
    Fit { size, position: kept.filter(|_| on.is_some()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LAPTOP: Screen = Screen { area: (0, 0, 1280, 800), scale: 1.0 };
    const BESIDE: Screen = Screen { area: (1280, -200, 3840, 2160), scale: 2.0 };

    fn kept(x: i32, y: i32, width: f64, height: f64) -> WindowPlace {
        WindowPlace { x: Some(x), y: Some(y), width, height, maximized: false }
    }

    #[test]
    fn a_window_comes_back_where_it_was_left() {
        let expected = Fit { size: (700.0, 600.0), position: Some((1400, -100)) };
        assert_eq!(fit(Some(kept(1400, -100, 700.0, 600.0)), &[LAPTOP, BESIDE]), expected);
    }

    #[test]
    fn a_screen_that_is_gone_does_not_take_the_window_with_it() {
        let expected = Fit { size: (700.0, 600.0), position: None };
        for place in [(1400, -100), (-699, 10), (0, 790), (0, -500), (i32::MAX, i32::MAX), (i32::MIN, 0)] {
            assert_eq!(fit(Some(kept(place.0, place.1, 700.0, 600.0)), &[LAPTOP]), expected, "{place:?}");
        }
        assert_eq!(fit(Some(kept(10, 10, 700.0, 600.0)), &[]), expected);
    }

    #[test]
    fn a_size_that_makes_no_sense_is_mended() {
        assert_eq!(fit(None, &[LAPTOP]), Fit { size: USUAL, position: None });
        for (width, height) in [(0.0, 0.0), (f64::NAN, -4.0), (f64::INFINITY, 1.0)] {
            assert_eq!(fit(Some(kept(0, 0, width, height)), &[LAPTOP]).size, USUAL, "{width} {height}");
        }
        assert_eq!(fit(Some(kept(0, 0, 9000.0, 9000.0)), &[LAPTOP]).size, (1280.0, 800.0));
        assert_eq!(fit(Some(kept(1300, 0, 9000.0, 9000.0)), &[LAPTOP, BESIDE]).size, (1920.0, 1080.0));
    }

    #[test]
    fn a_window_without_a_place_keeps_its_size() {
        let wayland = Some(WindowPlace { width: 800.0, height: 600.0, ..WindowPlace::default() });
        assert_eq!(fit(wayland, &[LAPTOP]), Fit { size: (800.0, 600.0), position: None });
    }
}
