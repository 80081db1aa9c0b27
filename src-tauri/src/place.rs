//! Where the window was, per monitor: kept in a small file of the data folder, because the window opens before the journal.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};
use tauri::utils::config::WindowConfig;
use tauri::{Monitor, PhysicalPosition, PhysicalSize, Window};

const FILE: &str = "window.json";

/// What the file holds.
#[derive(Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Places {
    /// The monitor that the window was on last.
    last: String,
    /// The window on each monitor.
    monitors: BTreeMap<String, Place>,
}

/// A window on a monitor, in logical pixels from the corner of the monitor's work area.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub(crate) struct Place {
    x: f64,
    y: f64,
    width: f64,
    height: f64,
    maximized: bool,
}

/// The part of a monitor that windows may use.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Area {
    /// Its corner, in logical pixels.
    pub(crate) corner: (f64, f64),
    /// Its size, in logical pixels.
    pub(crate) size: (f64, f64),
}

impl Area {
    pub(crate) fn of(monitor: &Monitor) -> Self {
        let (area, scale) = (monitor.work_area(), monitor.scale_factor());
        let (corner, size) = (area.position.to_logical::<f64>(scale), area.size.to_logical::<f64>(scale));
        Self { corner: (corner.x, corner.y), size: (size.width, size.height) }
    }
}

impl Places {
    /// Reads the file. What can't be read counts as nothing: a window's place is worth no message.
    pub(crate) fn read(folder: &Path) -> Self {
        let text = std::fs::read_to_string(folder.join(FILE)).unwrap_or_default();
        serde_json::from_str(&text).unwrap_or_default()
    }

    fn write(&self, folder: &Path) {
        let written = serde_json::to_string(self)
            .map_err(std::io::Error::from)
            .and_then(|text| std::fs::write(folder.join(FILE), text));
        if let Err(error) = written {
            tracing::warn!(%error, "the window's place is not remembered");
        }
    }

    /// The monitor to open on, if it is connected: the one of last time.
    pub(crate) fn monitor<'m>(&self, monitors: &'m [Monitor]) -> Option<&'m Monitor> {
        monitors.iter().find(|monitor| name(monitor) == self.last)
    }

    pub(crate) fn on(&self, monitor: &Monitor) -> Option<Place> {
        self.monitors.get(&name(monitor)).copied()
    }
}

impl Place {
    /// Puts a window that is about to open here, within what the monitor has room for today.
    pub(crate) fn apply(self, config: &mut WindowConfig, area: Area) {
        config.width = self.width.clamp(config.min_width.unwrap_or(0.0), area.size.0.max(1.0));
        config.height = self.height.clamp(config.min_height.unwrap_or(0.0), area.size.1.max(1.0));
        let within = |wish: f64, length: f64, room: f64| wish.clamp(0.0, (room - length).max(0.0));
        config.x = Some(area.corner.0 + within(self.x, config.width, area.size.0));
        config.y = Some(area.corner.1 + within(self.y, config.height, area.size.1));
    }

    pub(crate) const fn is_maximized(self) -> bool {
        self.maximized
    }
}

/// Remembers where the window is. A maximised window keeps the size that it has otherwise.
pub(crate) fn remember(window: &Window, folder: &Path) {
    let Ok(Some(monitor)) = window.current_monitor() else { return };
    let (Ok(position), Ok(size)) = (window.outer_position(), window.inner_size()) else { return };
    if window.is_minimized().unwrap_or(false) {
        return;
    }
    let maximized = window.is_maximized().unwrap_or(false);
    let mut places = Places::read(folder);
    places.last = name(&monitor);
    let before = places.on(&monitor).filter(|_| maximized);
    let place = before.unwrap_or_else(|| measured(position, size, &monitor));
    places.monitors.insert(places.last.clone(), Place { maximized, ..place });
    places.write(folder);
}

fn measured(position: PhysicalPosition<i32>, size: PhysicalSize<u32>, monitor: &Monitor) -> Place {
    let (area, scale) = (Area::of(monitor), monitor.scale_factor());
    let (position, size) = (position.to_logical::<f64>(scale), size.to_logical::<f64>(scale));
    let (x, y) = (position.x - area.corner.0, position.y - area.corner.1);
    Place { x, y, width: size.width, height: size.height, maximized: false }
}

/// A monitor with another size counts as another one: a docking station may name two of them alike.
fn name(monitor: &Monitor) -> String {
    let size = monitor.size();
    format!("{} {}x{}", monitor.name().map_or("", String::as_str), size.width, size.height)
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLACE: Place = Place { x: 900.0, y: 20.0, width: 420.0, height: 900.0, maximized: false };

    fn applied(place: Place, corner: (f64, f64), size: (f64, f64)) -> WindowConfig {
        let mut config =
            WindowConfig { min_width: Some(400.0), min_height: Some(500.0), ..WindowConfig::default() };
        place.apply(&mut config, Area { corner, size });
        config
    }

    #[test]
    fn a_window_opens_where_it_was() {
        let window = applied(PLACE, (1920.0, 0.0), (1366.0, 1000.0));
        assert_eq!((window.x, window.y), (Some(2820.0), Some(20.0)));
        assert_eq!((window.width, window.height), (420.0, 900.0));
    }

    #[test]
    fn a_window_stays_on_a_screen_that_has_become_smaller() {
        let window = applied(PLACE, (0.0, 30.0), (1280.0, 690.0));
        assert_eq!((window.x, window.y), (Some(860.0), Some(30.0)));
        assert_eq!((window.width, window.height), (420.0, 690.0));
        let outside = Place { x: -5000.0, ..PLACE };
        assert_eq!(applied(outside, (0.0, 0.0), (1280.0, 1000.0)).x, Some(0.0));
    }

    #[test]
    fn places_are_read_back_and_a_broken_file_counts_as_none() {
        let folder = std::env::temp_dir().join(format!("lotse-place-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        assert_eq!(Places::read(&folder), Places::default());
        let places = Places { last: "A 1x1".into(), monitors: [("A 1x1".into(), PLACE)].into() };
        places.write(&folder);
        assert_eq!(Places::read(&folder), places);
        std::fs::write(folder.join(FILE), "{ half").expect("a file");
        assert_eq!(Places::read(&folder), Places::default());
        std::fs::remove_dir_all(&folder).expect("gone");
    }
}
