//! Finding the record and checking it.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use willing_curator::{Dataset, Report, check};
use willing_vocabulary::Date;

use crate::{Record, output};

impl Record {
    /// The folder of the record.
    pub(crate) fn folder(&self) -> Result<PathBuf> {
        if let Some(folder) = &self.data {
            return Ok(folder.clone());
        }
        let here = env::current_dir().context("the current folder cannot be found")?;
        let is_record = |folder: &Path| folder.join("data/dataset.yaml").is_file();
        match here.ancestors().find(|folder| is_record(folder)) {
            Some(folder) if folder == here => Ok(PathBuf::from("data")),
            Some(folder) => Ok(folder.join("data")),
            None => bail!(
                "no `data/dataset.yaml` here or in a folder above; name the record's folder with `--data DIR`"
            ),
        }
    }

    /// The day that was given, or the day that it is.
    pub(crate) fn today(&self) -> Option<Date> {
        self.today
            .or_else(|| Date::try_from(chrono::Local::now().date_naive()).ok())
    }

    /// Checks the record.
    pub(crate) fn check(&self) -> Result<Report> {
        let folder = self.folder()?;
        let today = self.today();
        let _progress = output::Progress::start("checking the record");
        check(&folder, today)
            .with_context(|| format!("the record in `{}` could not be read", folder.display()))
    }

    /// Checks the record and shows what is wrong with it; returns it if nothing forbids its use.
    pub(crate) fn valid(&self) -> Result<Option<Dataset>> {
        let report = self.check()?;
        if !report.findings.is_empty() {
            output::complain(&output::shown(&report, &std::io::stderr()));
        }
        Ok(report.dataset)
    }

    /// Checks the record for somebody who only reads it: what is wrong is shown where it forbids that.
    pub(crate) fn readable(&self) -> Result<Option<Dataset>> {
        let report = self.check()?;
        if report.dataset.is_none() {
            output::complain(&output::shown(&report, &std::io::stderr()));
        }
        Ok(report.dataset)
    }
}
