//! Checking again whenever something changes.

use std::io::{self, IsTerminal as _};
use std::path::Path;
use std::process::ExitCode;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::time::Duration;

use anyhow::{Context, Result};
use chrono::Local;
use notify::{Event, RecursiveMode, Watcher};

use crate::output;

/// How long nothing must happen before a change counts as done: an editor writes, renames and sets times in one go.
const QUIET: Duration = Duration::from_millis(100);

/// How often a folder that is gone is looked for.
const LOOK: Duration = Duration::from_millis(500);

/// Puts the cursor into the first line of an empty screen; what has scrolled away stays.
const CLEAR: &str = "\u{1b}[2J\u{1b}[H";

enum Signal {
    Changed,
    Stop,
}

/// Checks, and checks again after every change in the folder; Ctrl-C ends with the status of the last check.
///
/// What keeps the first check from running ends it as well. Later, when a file is half written or the folder is being exchanged,
/// that is said, and the watch goes on.
pub(crate) fn run(
    folder: &Path,
    mut check: impl FnMut() -> Result<(String, ExitCode)>,
) -> Result<ExitCode> {
    let (changes, signals) = mpsc::channel();
    let stop = changes.clone();
    ctrlc::set_handler(move || _ = stop.send(Signal::Stop))
        .context("Ctrl-C could not be listened to")?;
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<Event>| {
        // Reading is what the check itself does.
        if event.map_or(true, |event| !event.kind.is_access()) {
            _ = changes.send(Signal::Changed);
        }
    })
    .context("the system lets no folder be watched")?;
    watcher
        .watch(folder, RecursiveMode::Recursive)
        .with_context(|| format!("`{}` cannot be watched", folder.display()))?;
    let (shown, mut code) = check()?;
    show(folder, &shown)?;
    while changed(&signals) {
        // A folder that was exchanged for another of its name, as git does, is watched anew.
        _ = watcher.unwatch(folder);
        while watcher.watch(folder, RecursiveMode::Recursive).is_err() {
            if let Ok(Signal::Stop) | Err(RecvTimeoutError::Disconnected) =
                signals.recv_timeout(LOOK)
            {
                return Ok(code);
            }
        }
        let shown = match check() {
            Ok((shown, status)) => {
                code = status;
                shown
            }
            Err(error) => {
                code = ExitCode::from(2);
                format!("error: {error:#}\n")
            }
        };
        show(folder, &shown)?;
    }
    Ok(code)
}

/// Waits until something has changed and come to rest; false when it is time to stop.
fn changed(signals: &Receiver<Signal>) -> bool {
    let Ok(Signal::Changed) = signals.recv() else {
        return false;
    };
    loop {
        match signals.recv_timeout(QUIET) {
            Ok(Signal::Changed) => {}
            Err(RecvTimeoutError::Timeout) => return true,
            Ok(Signal::Stop) | Err(RecvTimeoutError::Disconnected) => return false,
        }
    }
}

fn show(folder: &Path, shown: &str) -> io::Result<()> {
    let clear = if io::stdout().is_terminal() {
        CLEAR
    } else {
        ""
    };
    let time = Local::now().format("%H:%M:%S");
    let folder = folder.display();
    output::say(&format!(
        "{clear}{shown}\n{time} checked; waiting for changes in {folder}, Ctrl-C ends\n"
    ))
}
