//! What the record was at a revision, as the program `git` tells it. Nothing in the repository or its work tree is touched.

use std::fs;
use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::path::{Component, Path};
use std::process::{Command, Stdio};
use std::thread;

use anyhow::{Context, Result, bail, ensure};
use tempfile::TempDir;

/// No file that is read has more bytes; the record's own limit is lower.
const MAX_BYTES: u64 = 16 << 20;

/// A repository, seen from a folder in it.
pub(crate) struct Repository<'p>(pub(crate) &'p Path);

impl Repository<'_> {
    /// The commit that a revision means. Whatever it is called, `git` does not take it for an option.
    pub(crate) fn commit(&self, revision: &str) -> Result<String> {
        let peeled = format!("{revision}^{{commit}}");
        self.run(&[
            "rev-parse",
            "--verify",
            "--quiet",
            "--end-of-options",
            &peeled,
        ])?
        .with_context(|| format!("git knows no revision `{revision}` here"))
    }

    /// The last tag of a release on the way here, if there is one.
    pub(crate) fn last_release(&self) -> Result<Option<String>> {
        self.run(&[
            "describe",
            "--tags",
            "--abbrev=0",
            "--match",
            "v[0-9]*",
            "HEAD",
        ])
    }

    /// Copies those of `paths` that a commit holds to a folder that goes when it is dropped. Links are left out.
    pub(crate) fn copy(&self, commit: &str, paths: &[&str]) -> Result<TempDir> {
        let list = self
            .command(&["ls-tree", "-r", "-z", commit, "--"])
            .args(paths)
            .output()
            .context("git could not be started")?;
        ensure!(
            list.status.success(),
            "git could not list {commit}: {}",
            String::from_utf8_lossy(&list.stderr).trim()
        );
        let list = String::from_utf8_lossy(&list.stdout);
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

    /// The first line that git prints; nothing if it says no.
    fn run(&self, arguments: &[&str]) -> Result<Option<String>> {
        let output = self.command(arguments).output().context(
            "the program `git` could not be started; install it, or name a file or folder instead of a revision",
        )?;
        let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        Ok((output.status.success() && !text.is_empty()).then_some(text))
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        command
            .arg("-C")
            .arg(self.0)
            .args(arguments)
            .env("LC_ALL", "C")
            .env("GIT_LITERAL_PATHSPECS", "1");
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
