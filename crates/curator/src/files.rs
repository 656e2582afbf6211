//! Writing files so that a reader never sees half of one.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

/// How the names of files begin that are there only while another is written. Whoever kills a command may leave one.
pub const TEMPORARY: &str = ".willing-";

/// Writes a text through a temporary file beside its target, unless it stands there already. Returns whether it wrote.
///
/// A file keeps its permissions. An error names the file.
pub fn write_if_changed(path: &Path, text: &str) -> io::Result<bool> {
    write(path, text).map_err(|error| {
        let message = format!("`{}` could not be written: {error}", path.display());
        io::Error::new(error.kind(), message)
    })
}

fn write(path: &Path, text: &str) -> io::Result<bool> {
    if fs::read_to_string(path).is_ok_and(|current| current == text) {
        return Ok(false);
    }
    let temporary = beside(path, text)?;
    temporary.persist(path).map_err(|error| error.error)?;
    Ok(true)
}

/// Writes a text to a file that is not there yet, in the same way. If it is there, the error is of the kind `AlreadyExists`.
pub fn write_new(path: &Path, text: &str) -> io::Result<()> {
    let temporary = beside(path, text)?;
    let written = temporary.persist_noclobber(path);
    written.map(drop).map_err(|error| error.error)
}

/// A temporary file with the text and the permissions that the one at `path` has or is to have.
fn beside(path: &Path, text: &str) -> io::Result<tempfile::NamedTempFile> {
    let folder = path.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut temporary = tempfile::Builder::new()
        .prefix(TEMPORARY)
        .tempfile_in(folder)?;
    temporary.write_all(text.as_bytes())?;
    temporary.as_file().sync_all()?;
    // A temporary file is private to its owner; what is committed is not.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let permissions = fs::metadata(path).map_or_else(
            |_| fs::Permissions::from_mode(0o644),
            |found| found.permissions(),
        );
        temporary.as_file().set_permissions(permissions)?;
    }
    Ok(temporary)
}
