//! What was seen before: a file with one visit on each line, so that an interrupted run goes on where it stopped.

use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context as _, Result};
use chrono::{DateTime, Duration, Utc};
use willing_curator::{report, write_if_changed};

use super::visit::{Seen, Visit};

/// The visits of earlier runs, by address, and the file to which those of this one are added.
#[derive(Debug)]
pub(super) struct Cache {
    pub(super) visits: HashMap<String, Visit>,
    file: Mutex<File>,
}

impl Cache {
    /// Reads a file, if there is one. Lines that are none, as a run that was killed may leave, are passed over.
    pub(super) fn open(path: &Path) -> Result<Self> {
        let shown = || {
            let path = report::visible(&path.to_string_lossy());
            format!(
                "`{path}`, where visits are kept, cannot be used; name another file with `--cache`"
            )
        };
        let text = match fs::read(path) {
            Ok(bytes) => String::from_utf8_lossy(&bytes).into_owned(),
            Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(error).with_context(shown),
        };
        let mut visits = HashMap::new();
        let (mut lines, mut strange) = (0, 0);
        for line in text.lines() {
            lines += 1;
            match serde_json::from_str::<Visit>(line) {
                Ok(visit) => _ = visits.insert(visit.address.clone(), visit),
                Err(_) => strange += 1,
            }
        }
        // Nobody's shopping list is overwritten.
        anyhow::ensure!(
            strange <= 1 || strange < lines,
            "{}: it holds something else",
            shown()
        );
        let mut kept: Vec<&Visit> = visits.values().collect();
        kept.sort_by(|a, b| a.address.cmp(&b.address));
        let text: Result<String, _> = kept.into_iter().map(line).collect();
        write_if_changed(path, &text?).with_context(shown)?;
        let file = OpenOptions::new()
            .append(true)
            .open(path)
            .with_context(shown)?;
        Ok(Self {
            visits,
            file: Mutex::new(file),
        })
    }

    /// Adds a visit to the file, at once and whole.
    pub(super) fn add(&self, visit: &Visit) -> Result<()> {
        let line = line(visit)?;
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        file.write_all(line.as_bytes())
            .context("what was seen could not be written down")
    }

    /// A visit of the last few days that found a page. What did not is always looked at again.
    pub(super) fn fresh(&self, address: &str, now: DateTime<Utc>, days: u32) -> Option<&Visit> {
        let visit = self.visits.get(address)?;
        let age = now - time(visit)?;
        let is_good = matches!(
            visit.seen,
            Seen::Answer {
                status: 200..=299,
                ..
            }
        );
        let is_fresh = age >= Duration::zero() && age < Duration::days(days.into());
        (is_good && is_fresh).then_some(visit)
    }

    /// When an address was last followed.
    pub(super) fn last(&self, address: &str) -> Option<DateTime<Utc>> {
        time(self.visits.get(address)?)
    }
}

fn line(visit: &Visit) -> Result<String, serde_json::Error> {
    Ok(serde_json::to_string(visit)? + "\n")
}

fn time(visit: &Visit) -> Option<DateTime<Utc>> {
    let time = DateTime::parse_from_rfc3339(&visit.time).ok()?;
    Some(time.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn visits_are_kept_and_a_torn_line_is_passed_over() {
        let folder = tempfile::TempDir::new().unwrap();
        let path = folder.path().join("visits");
        let visit = |address: &str, status, day| Visit {
            address: address.to_owned(),
            time: format!("2026-11-{day}T00:00:00Z"),
            seen: Seen::Answer {
                status,
                title: None,
            },
            end: address.to_owned(),
            for_good: address.to_owned(),
            etag: Some("\"1\"".to_owned()),
            last_modified: None,
        };
        let cache = Cache::open(&path).unwrap();
        cache.add(&visit("a", 404, 10)).unwrap();
        cache.add(&visit("b", 200, 10)).unwrap();
        cache.add(&visit("a", 200, 20)).unwrap();
        let torn = fs::read_to_string(&path).unwrap() + "{\"address\": \"c";
        fs::write(&path, torn).unwrap();
        let cache = Cache::open(&path).unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap().lines().count(), 2);
        assert_eq!(cache.visits["a"], visit("a", 200, 20));
        let now = "2026-11-21T00:00:00Z".parse().unwrap();
        assert!(cache.fresh("a", now, 2).is_some());
        assert!(cache.fresh("a", now, 1).is_none());
        assert!(cache.fresh("b", now, 2).is_none());
        assert!(cache.fresh("c", now, 2).is_none());
        fs::write(&path, "milk\nbread\n").unwrap();
        assert!(Cache::open(&path).is_err());
        assert_eq!(fs::read_to_string(&path).unwrap(), "milk\nbread\n");
        assert!(Cache::open(folder.path()).is_err());
    }
}
