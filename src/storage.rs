//! Writing to disk so that nothing is lost: a file is whole or not there, one of the user's is never overwritten, and what cannot be
//! understood is kept aside.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use tempfile::NamedTempFile;

/// Writes a new file: first under a temporary name beside it, then, once it is safely on the disk, under its own.
///
/// # Errors
/// What the operating system says; [`io::ErrorKind::AlreadyExists`] where there is such a file, which stays as it is.
pub fn write_new(path: &Path, contents: impl AsRef<[u8]>) -> io::Result<()> {
    written_beside(path, contents.as_ref())?.persist_noclobber(path).map_err(|error| error.error)?;
    Ok(())
}

/// Writes a file in the place of what is there: first under a temporary name beside it, then, once it is safely on the disk, under its own.
///
/// # Errors
/// What the operating system says; then what was there stays as it is.
pub fn replace(path: &Path, contents: impl AsRef<[u8]>) -> io::Result<()> {
    written_beside(path, contents.as_ref())?.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// A file under a temporary name beside a path, safely on the disk.
fn written_beside(path: &Path, contents: &[u8]) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut new = tempfile::Builder::new();
    // As any new file; what is taken from that, the user's mask says.
    #[cfg(unix)]
    new.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    // What is wrong with the folder is told of the folder; what else goes wrong, without the temporary name, which nobody knows.
    fs::metadata(folder)?;
    let mut file = new.tempfile_in(folder).map_err(|error| io::Error::from(error.kind()))?;
    file.write_all(contents)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// What stands in a file, where there is one.
///
/// # Errors
/// What the operating system says.
pub fn read(path: &Path) -> io::Result<Option<String>> {
    match fs::read(path) {
        // What is no text cannot be understood by whoever reads it, who keeps it aside.
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).into_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Changes a file while nobody else does who asks in the same way: the lock is a file beside it. Its folder is made where there is none.
///
/// # Errors
/// What the operating system says, or what the change says.
pub fn locked<T>(path: &Path, change: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let lock = File::create(path.with_extension("lock"))?;
    lock.lock()?;
    // The lock ends with the file.
    change()
}

/// Says that somebody is there, for as long as what is given back lives, and however it ends.
///
/// # Errors
/// What the operating system says.
pub fn hold(path: &Path) -> io::Result<File> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let file = File::create(path)?;
    file.lock_shared()?;
    Ok(file)
}

/// Whether somebody said so who still lives.
#[must_use]
pub fn is_held(path: &Path) -> bool {
    File::open(path).is_ok_and(|file| matches!(file.try_lock(), Err(fs::TryLockError::WouldBlock)))
}

/// Moves a file that cannot be understood out of the way, under a name that is free; that name.
///
/// # Errors
/// What the operating system says.
pub fn keep_aside(path: &Path) -> io::Result<PathBuf> {
    let name = |number: u32| {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".aside-{number}"));
        PathBuf::from(name)
    };
    let aside = (1..=u32::MAX).map(name).find(|aside| !aside.exists()).ok_or(io::ErrorKind::AlreadyExists)?;
    fs::rename(path, &aside)?;
    Ok(aside)
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
    fn a_file_is_replaced_whole() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("mine.json");
        for contents in ["first", "second"] {
            replace(&path, contents).expect("it can be written");
            assert_eq!(read(&path).expect("it can be read").as_deref(), Some(contents));
        }
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "no temporary file is left");
        assert_eq!(read(&folder.path().join("other")).expect("that is no error"), None);
    }

    #[test]
    fn nothing_is_lost_of_what_many_write_at_once() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("deep").join("count.json");
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..10 {
                        let add = || {
                            let count: u32 = read(&path)?.unwrap_or_default().parse().unwrap_or(0);
                            replace(&path, (count + 1).to_string())
                        };
                        locked(&path, add).expect("it can be written");
                    }
                });
            }
        });
        assert_eq!(read(&path).expect("it can be read").as_deref(), Some("80"));
    }

    #[test]
    fn who_is_there_is_known_to_be_there() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("here");
        assert!(!is_held(&path));
        let [one, other] = [(); 2].map(|()| hold(&path).expect("it can be made"));
        drop(one);
        assert!(is_held(&path), "the other is still there");
        drop(other);
        assert!(!is_held(&path));
    }

    #[test]
    fn what_is_kept_aside_keeps_its_contents() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("mine.json");
        let aside: Vec<PathBuf> = ["one", "two"]
            .map(|contents| {
                replace(&path, contents).expect("it can be written");
                keep_aside(&path).expect("it can be moved")
            })
            .into();
        assert!(!path.exists() && aside[0] != aside[1]);
        assert_eq!(read(&aside[0]).expect("it can be read").as_deref(), Some("one"));
        assert_eq!(read(&aside[1]).expect("it can be read").as_deref(), Some("two"));
    }

    #[test]
    fn where_there_is_no_such_folder_the_error_names_no_temporary_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let error = write_new(&folder.path().join("nowhere").join("mine.toml"), "first").expect_err("there is no such folder");
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
        assert!(!error.to_string().contains(".tmp"), "{error}");
    }
}
