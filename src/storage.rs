//! Writing to disk so that nothing is lost: a file is whole or not there, and none is overwritten.

use std::{
    io::{self, Write},
    path::Path,
};

/// Writes a new file: first under a temporary name beside it, then, once it is safely on the disk, under its own.
///
/// # Errors
/// What the operating system says; [`io::ErrorKind::AlreadyExists`] where there is such a file, which stays as it is.
pub fn write_new(path: &Path, contents: &str) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut new = tempfile::Builder::new();
    // As any new file; what is taken from that, the user's mask says.
    #[cfg(unix)]
    new.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    // What is wrong with the folder is told of the folder; what else goes wrong, without the temporary name, which nobody knows.
    std::fs::metadata(folder)?;
    let mut file = new.tempfile_in(folder).map_err(|error| io::Error::from(error.kind()))?;
    file.write_all(contents.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist_noclobber(path).map_err(|error| error.error)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_written_once_and_never_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("mine.toml");
        write_new(&path, "first").expect("it is new");
        let again = write_new(&path, "second").expect_err("it is there");
        assert_eq!(again.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(std::fs::read_to_string(&path).expect("it is there"), "first");
        assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 1, "no temporary file is left");
    }

    #[test]
    fn where_there_is_no_such_folder_the_error_names_no_temporary_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let error = write_new(&folder.path().join("nowhere").join("mine.toml"), "first").expect_err("there is no such folder");
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
        assert!(!error.to_string().contains(".tmp"), "{error}");
    }
}
