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
    temporary.persist(path).map_err(|error| error.error)?;
    Ok(true)
}
