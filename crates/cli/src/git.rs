//! What the program `git` tells of the record's history: what it was at a revision, and what changed since.
//!
//! Nothing in the repository or its work tree is touched, not even a lock is taken. A revision, whatever it is called, is never taken
//! for an option: it is made a hash first.

use std::fs;
use std::io::{self, BufRead, BufReader, Read as _, Write as _};
use std::path::{Component, Path};
use std::process::{Command, Output, Stdio};
use std::thread;

use anyhow::{Context, Result, bail, ensure};
use tempfile::TempDir;
use willing_curator::report::visible;

/// No file that is read has more bytes; the record's own limit is lower.
const MAX_BYTES: u64 = 16 << 20;

/// A repository, seen from a folder in it.
pub(crate) struct Repository<'p>(pub(crate) &'p Path);

impl Repository<'_> {
    /// The commit that a revision means.
    pub(crate) fn commit(&self, revision: &str) -> Result<String> {
        let peeled = format!("{revision}^{{commit}}");
        let asked = [
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &peeled,
        ];
        let Some(commit) = self.answer(&asked, "")? else {
            bail!(
                "git knows no revision `{}` here; `git fetch` brings those of another repository",
                visible(revision)
            );
        };
        Ok(commit.trim().to_owned())
    }

    /// The last tag of a release on the way here, if there is one.
    pub(crate) fn last_release(&self) -> Result<Option<String>> {
        let asked = [
            "describe",
            "--tags",
            "--abbrev=0",
            "--match",
            "v[0-9]*",
            "HEAD",
        ];
        // Where there is no release, or no repository, git complains.
        let output = self.output(&asked)?;
        let tag = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        Ok((output.status.success() && !tag.is_empty()).then_some(tag))
    }

    /// The files of this folder that differ from where a revision branched off, and those that git does not know yet.
    pub(crate) fn changed_since(&self, revision: &str) -> Result<Vec<String>> {
        let commit = self.commit(revision)?;
        let differing = [
            "diff",
            "--name-only",
            "-z",
            "--relative",
            "--no-renames",
            "--no-ext-diff",
            "--merge-base",
            &commit,
            "--",
        ];
        let Some(differing) = self.answer(&differing, "no merge base")? else {
            bail!(
                "git found no common ancestor of `{}` and this state; a shallow clone needs `git fetch --unshallow`",
                visible(revision)
            );
        };
        let unknown = ["ls-files", "--others", "--exclude-standard", "-z", "--"];
        let unknown = self.answer(&unknown, "")?.unwrap_or_default();
        let files = differing.split('\0').chain(unknown.split('\0'));
        Ok(files
            .filter(|file| !file.is_empty())
            .map(str::to_owned)
            .collect())
    }

    /// Copies those of `paths` that a commit holds to a folder that goes when it is dropped. Links are left out.
    pub(crate) fn copy(&self, commit: &str, paths: &[&str]) -> Result<TempDir> {
        let asked = [&["ls-tree", "-r", "-z", commit, "--"], paths].concat();
        let list = self.answer(&asked, "")?.unwrap_or_default();
        let blobs: Vec<(&str, &Path)> = list.split('\0').filter_map(blob).collect();
        let folder = TempDir::new()?;
        self.write(&blobs, folder.path())
            .with_context(|| format!("git could not read the files of {commit}"))?;
        Ok(folder)
    }

    fn write(&self, blobs: &[(&str, &Path)], folder: &Path) -> Result<()> {
        let mut child = self
            .command(&["cat-file", "--batch"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()?;
        let (Some(mut asking), Some(answers)) = (child.stdin.take(), child.stdout.take()) else {
            bail!("no pipe");
        };
        let mut questions = String::new();
        for (object, _) in blobs {
            questions.push_str(object);
            questions.push('\n');
        }
        // Git answers while it is asked: whoever does both in turn waits for ever.
        let asking = thread::spawn(move || asking.write_all(questions.as_bytes()));
        let copied = copy_answers(BufReader::new(answers), blobs, folder);
        if copied.is_err() {
            let _ = child.kill();
        }
        child.wait()?;
        let _ = asking.join();
        copied
    }

    /// What git answers; nothing where it says no without a word, or with the words of `refusal`.
    fn answer(&self, arguments: &[&str], refusal: &str) -> Result<Option<String>> {
        let output = self.output(arguments)?;
        if output.status.success() {
            return Ok(Some(String::from_utf8_lossy(&output.stdout).into_owned()));
        }
        let said = String::from_utf8_lossy(&output.stderr);
        let said = said.lines().next().unwrap_or_default();
        ensure!(
            said.is_empty() || (!refusal.is_empty() && said.contains(refusal)),
            "git could not look into `{}`: {}",
            self.0.display(),
            visible(said)
        );
        Ok(None)
    }

    fn output(&self, arguments: &[&str]) -> Result<Output> {
        match self.command(arguments).output() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                bail!("revisions are asked of the program `git`, which was not found")
            }
            output => output
                .context("revisions are asked of the program `git`, which could not be started"),
        }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        command
            .arg("--no-optional-locks")
            .arg("-C")
            .arg(self.0)
            .args(arguments)
            .env("LC_ALL", "C")
            .env("GIT_LITERAL_PATHSPECS", "1");
        // Within a hook these name the repository by paths from another folder.
        for variable in ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"] {
            command.env_remove(variable);
        }
        command
    }
}

/// A line of `git ls-tree`: the object and the path of a file that stays within the folder.
fn blob(line: &str) -> Option<(&str, &Path)> {
    let (about, path) = line.split_once('\t')?;
    let mut about = about.split(' ');
    let (mode, _, object) = (about.next()?, about.next()?, about.next()?);
    let path = Path::new(path);
    let stays = path
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    (mode.starts_with("100") && stays).then_some((object, path))
}

fn copy_answers(mut answers: impl BufRead, blobs: &[(&str, &Path)], folder: &Path) -> Result<()> {
    for (object, path) in blobs {
        let mut head = String::new();
        answers.read_line(&mut head)?;
        let size: Option<u64> = head
            .trim_end()
            .rsplit(' ')
            .next()
            .and_then(|size| size.parse().ok());
        let size = size.filter(|size| *size <= MAX_BYTES);
        let size = size
            .with_context(|| format!("`{}` ({object}) is missing or too large", path.display()))?;
        let mut text = Vec::new();
        answers.by_ref().take(size).read_to_end(&mut text)?;
        answers.read_line(&mut String::new())?;
        let target = folder.join(path);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(target, text)?;
    }
    Ok(())
}
