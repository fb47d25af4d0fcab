//! Files on disk, written so that nothing is lost: a file is complete or not there, a new one never replaces another, and a damaged one
//! is renamed to a backup.

use std::{
    ffi::OsString,
    fs::{self, File, OpenOptions, TryLockError},
    io::{self, Read, Write},
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use tempfile::NamedTempFile;

/// Writes a new file, atomically: under a temporary name beside it, which is renamed once the contents are on the disk.
///
/// # Errors
/// Any error of the operating system; [`io::ErrorKind::AlreadyExists`] if there is such a file, which stays as it is.
pub fn write_new(path: &Path, contents: impl AsRef<[u8]>) -> io::Result<()> {
    write_beside(path, contents.as_ref())?.persist_noclobber(path).map_err(|error| error.error)?;
    sync_folder(path);
    Ok(())
}

/// Writes a file as [`write_new`] does, but replaces what is there. Who may read it stays as it is, and so does a symbolic link, which leads
/// to the new file.
///
/// # Errors
/// Any error of the operating system; the old file then stays as it is.
pub fn replace(path: &Path, contents: impl AsRef<[u8]>) -> io::Result<()> {
    let path = &target_of(path)?;
    let file = write_beside(path, contents.as_ref())?;
    if let Ok(old) = fs::metadata(path) {
        file.as_file().set_permissions(old.permissions())?;
    }
    file.persist(path).map_err(|error| error.error)?;
    sync_folder(path);
    Ok(())
}

/// The most symbolic links that lead to one file, as on Linux.
const MOST_LINKS: usize = 40;

/// Returns the path that symbolic links lead to, whether there is a file or not; the path itself if it is no link.
fn target_of(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MOST_LINKS {
        match fs::read_link(&path) {
            Ok(target) => path = folder_of(&path).join(target),
            Err(_) => return Ok(path),
        }
    }
    Err(io::ErrorKind::InvalidInput.into())
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// What the temporary names of a file start and end with.
fn temporary_name(path: &Path) -> (OsString, &'static str) {
    let mut prefix = OsString::from(".");
    prefix.push(path.file_name().unwrap_or_default());
    prefix.push(".");
    (prefix, ".tmp")
}

/// Removes a file, if it is there.
///
/// # Errors
/// Any other error of the operating system.
pub fn remove(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Writes a file under a temporary name beside a path, and syncs it to the disk.
fn write_beside(path: &Path, contents: &[u8]) -> io::Result<NamedTempFile> {
    let folder = folder_of(path);
    // An error of the folder comes first. Any other is reported without the temporary name, which would tell the user nothing.
    fs::metadata(folder)?;
    #[cfg(unix)]
    remove_left_over(path);
    let (prefix, suffix) = temporary_name(path);
    let mut new = tempfile::Builder::new();
    new.prefix(&prefix).suffix(suffix);
    // As any new file, less the user's mask.
    #[cfg(unix)]
    new.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = new.tempfile_in(folder).map_err(|error| io::Error::from(error.kind()))?;
    // Held while it is written. Where there are no locks, what is left over stays.
    #[cfg(unix)]
    let _ = file.as_file().lock();
    // Not through the temporary file, whose errors name it.
    file.as_file_mut().write_all(contents)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// How old an empty temporary file has to be to count as left over: its program has yet to lock it, or was killed before it could.
#[cfg(unix)]
const EMPTY_FOR: Duration = Duration::from_mins(1);

/// Removes the temporary files of a path whose program was killed while it wrote: those that are not locked, and have contents or are old.
/// Nothing depends on it, so no error stops the writing.
#[cfg(unix)]
fn remove_left_over(path: &Path) {
    let (prefix, suffix) = temporary_name(path);
    let is_temporary = |name: OsString| {
        let (name, prefix) = (name.as_encoded_bytes(), prefix.as_encoded_bytes());
        name.len() == prefix.len() + 6 + suffix.len() && name.starts_with(prefix) && name.ends_with(suffix.as_bytes())
    };
    let is_old = |metadata: &fs::Metadata| metadata.modified().is_ok_and(|at| at.elapsed().is_ok_and(|age| age > EMPTY_FOR));
    for entry in fs::read_dir(folder_of(path)).into_iter().flatten().flatten() {
        if is_temporary(entry.file_name())
            && entry.metadata().is_ok_and(|metadata| metadata.is_file() && (metadata.len() > 0 || is_old(&metadata)))
            && File::open(entry.path()).is_ok_and(|file| file.try_lock().is_ok())
        {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Syncs the folder of a file, so that a power cut does not bring back the old one. Not every file system can; the file is whole either way.
fn sync_folder(path: &Path) {
    #[cfg(unix)]
    if let Ok(folder) = File::open(folder_of(path)) {
        let _ = folder.sync_all();
    }
    #[cfg(not(unix))]
    let _ = path;
}

/// Creates the folder of a file that only its user may read, if there is none.
fn create_folder_of(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    // A file in the place of the folder is no folder that exists.
    builder.create(folder_of(path)).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => io::ErrorKind::NotADirectory.into(),
        _ => error,
    })
}

/// The largest file that is read, in bytes. What the program saves is far smaller.
const LARGEST: u64 = 64 << 20;

/// Reads a file; `None` if there is none.
///
/// # Errors
/// Any other error of the operating system; [`io::ErrorKind::FileTooLarge`] for a file of more than 64 MiB.
pub fn read(path: &Path) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    match open(path, File::options().read(true)).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes)) {
        Ok(length) if length as u64 > LARGEST => Err(io::ErrorKind::FileTooLarge.into()),
        Ok(_) => Ok(Some(bytes)),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Opens a file.
///
/// # Errors
/// Any error of the operating system; [`io::ErrorKind::InvalidInput`] for a pipe: opening it would wait until somebody opens its other end.
pub fn open(path: &Path, options: &OpenOptions) -> io::Result<File> {
    match fs::metadata(path) {
        Ok(metadata) if !metadata.is_file() && !metadata.is_dir() => Err(io::ErrorKind::InvalidInput.into()),
        _ => options.open(path),
    }
}

/// Makes a change while holding the lock of a file, which is a file beside it. Creates its folder if there is none.
///
/// # Errors
/// Any error of the operating system, or of the change.
pub fn locked<T>(path: &Path, change: impl FnOnce() -> io::Result<T>) -> io::Result<T> {
    create_folder_of(path)?;
    let path = path.with_extension("lock");
    let lock = open_lock(&path)?;
    acquire(&path, || lock.try_lock())?;
    // Closing the lock file unlocks it.
    change()
}

/// Whether a file that is there cannot be changed with [`locked`].
#[must_use]
pub fn is_read_only(path: &Path) -> bool {
    path.exists() && open_lock(&path.with_extension("lock")).is_err()
}

/// Opens a file to lock it, and creates it if it does not exist. Nothing in it is changed: a symbolic link may lead to any file.
fn open_lock(path: &Path) -> io::Result<File> {
    open(path, OpenOptions::new().append(true).create(true))
}

/// How often a lock is tried, and how long each time is waited. No signal is heard meanwhile.
const ATTEMPTS: usize = 100;
const BETWEEN_ATTEMPTS: Duration = Duration::from_millis(10);

/// Acquires a lock. Other programs hold it for milliseconds; if one is stopped meanwhile, this is an error.
fn acquire(path: &Path, attempt: impl Fn() -> Result<(), TryLockError>) -> io::Result<()> {
    for _ in 0..ATTEMPTS {
        match attempt() {
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) => {
                #[expect(clippy::disallowed_methods, reason = "no lock can be waited for with a limit")]
                thread::sleep(BETWEEN_ATTEMPTS);
            }
            Err(TryLockError::Error(error)) => return Err(error),
        }
    }
    Err(io::Error::new(io::ErrorKind::ResourceBusy, format!("another program holds {}", path.display())))
}

/// Marks a file as held until the returned handle is dropped or the process ends, however it ends.
///
/// # Errors
/// Any error of the operating system.
pub fn hold(path: &Path) -> io::Result<File> {
    create_folder_of(path)?;
    let file = open_lock(path)?;
    acquire(path, || file.try_lock_shared())?;
    Ok(file)
}

/// Returns whether any process [holds](hold) the file.
#[must_use]
pub fn is_held(path: &Path) -> bool {
    open(path, File::options().read(true)).is_ok_and(|file| matches!(file.try_lock(), Err(fs::TryLockError::WouldBlock)))
}

/// Reads a file, with what it says and where it was moved to if it could not be understood: it is somebody's work either way. Takes the lock
/// only to move it: a file is whole at any time, also in a folder that cannot be written.
///
/// # Errors
/// Any error of the operating system.
pub fn read_or_rename<T>(path: &Path, parse: impl Fn(&[u8]) -> Option<T>) -> io::Result<(Option<T>, Option<PathBuf>)> {
    match read(path)?.map(|bytes| parse(&bytes)) {
        None => Ok((None, None)),
        Some(Some(saved)) => Ok((Some(saved), None)),
        // Another program may have moved it meanwhile.
        Some(None) => locked(path, || read_or_rename_locked(path, parse)),
    }
}

/// The same with the lock held.
///
/// # Errors
/// Any error of the operating system.
pub fn read_or_rename_locked<T>(path: &Path, parse: impl Fn(&[u8]) -> Option<T>) -> io::Result<(Option<T>, Option<PathBuf>)> {
    match read(path)?.map(|bytes| parse(&bytes)) {
        Some(None) => Ok((None, Some(rename_to_backup(path)?))),
        saved => Ok((saved.flatten(), None)),
    }
}

/// Renames a damaged file to a name that is free, and returns that.
///
/// # Errors
/// Any error of the operating system.
pub fn rename_to_backup(path: &Path) -> io::Result<PathBuf> {
    let name = |number: u32| {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".backup-{number}"));
        PathBuf::from(name)
    };
    let backup = (1..=u32::MAX).map(name).find(|backup| !backup.exists()).ok_or(io::ErrorKind::AlreadyExists)?;
    fs::rename(path, &backup)?;
    Ok(backup)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_new_file_never_replaces_another() {
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
            assert_eq!(read(&path).expect("it can be read").as_deref(), Some(contents.as_bytes()));
        }
        assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1, "no temporary file is left");
        assert_eq!(read(&folder.path().join("other")).expect("that is no error"), None);
    }

    #[test]
    #[cfg(unix)]
    fn what_a_killed_program_has_left_is_removed_but_nothing_that_is_being_written() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("mine.json");
        let other = |name: &str, contents: &str| {
            let path = folder.path().join(name);
            fs::write(&path, contents).expect("it can be written");
            path
        };
        let (left, written) = (other(".mine.json.abc123.tmp", "half"), other(".mine.json.abc124.tmp", "half"));
        let (begun, forgotten) = (other(".mine.json.abc125.tmp", ""), other(".mine.json.abc126.tmp", ""));
        let foreign = other(".mine.json.copy.tmp", "half");
        let forgotten_file = File::options().append(true).open(&forgotten).expect("it is there");
        forgotten_file.set_modified(std::time::SystemTime::UNIX_EPOCH).expect("it is ours");
        let writer = File::open(&written).expect("it is there");
        writer.lock().expect("nobody else has it");
        replace(&path, "whole").expect("it can be written");
        assert!(written.exists() && begun.exists() && foreign.exists() && !left.exists() && !forgotten.exists());
    }

    #[test]
    #[cfg(unix)]
    fn a_file_keeps_its_permissions_and_a_new_folder_is_private() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("state").join("mine.json");
        let mode = |path: &Path| fs::metadata(path).expect("it is there").permissions().mode() & 0o777;
        locked(&path, || write_new(&path, "first")).expect("it can be written");
        assert_eq!(mode(path.parent().expect("a folder")), 0o700);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("it is ours");
        replace(&path, "second").expect("it can be written");
        assert_eq!(mode(&path), 0o600);
    }

    #[test]
    #[cfg(unix)]
    fn a_symbolic_link_stays_and_leads_to_the_new_contents() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().expect("a folder");
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("files")).expect("it is new");
        // One link leads to the other, and that to a file that is not there yet.
        symlink("other.json", at("mine.json")).expect("it is new");
        symlink("files/theirs.json", at("other.json")).expect("it is new");
        for contents in ["first", "second"] {
            replace(&at("mine.json"), contents).expect("it can be written");
            assert_eq!(fs::read_to_string(at("files/theirs.json")).expect("it is there"), contents);
        }
        assert!(at("mine.json").is_symlink() && at("other.json").is_symlink());
        symlink("loop", at("loop")).expect("it is new");
        assert!(replace(&at("loop"), "").is_err());
    }

    #[test]
    fn a_file_in_the_place_of_a_folder_is_not_a_folder() {
        let folder = tempfile::tempdir().expect("a folder");
        let state = folder.path().join("state");
        fs::write(&state, "").expect("it is new");
        let error = locked(&state.join("mine.json"), || Ok(())).expect_err("it has no folder");
        assert_eq!(error.kind(), io::ErrorKind::NotADirectory);
    }

    #[test]
    fn no_concurrent_change_is_lost() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("deep").join("count.json");
        std::thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for _ in 0..4 {
                        let add = || {
                            let text = String::from_utf8(read(&path)?.unwrap_or_default()).expect("a number");
                            let count: u32 = text.parse().unwrap_or(0);
                            replace(&path, (count + 1).to_string())
                        };
                        locked(&path, add).expect("it can be written");
                    }
                });
            }
        });
        assert_eq!(read(&path).expect("it can be read").as_deref(), Some(b"16".as_slice()));
    }

    #[test]
    fn a_file_is_held_until_its_last_holder_is_gone() {
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
    fn a_backup_keeps_the_contents_of_the_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("mine.json");
        let backup = ["one", "two"].map(|contents| {
            replace(&path, contents).expect("it can be written");
            rename_to_backup(&path).expect("it can be moved")
        });
        assert!(!path.exists() && backup[0] != backup[1]);
        assert_eq!(read(&backup[0]).expect("it can be read").as_deref(), Some(b"one".as_slice()));
        assert_eq!(read(&backup[1]).expect("it can be read").as_deref(), Some(b"two".as_slice()));
    }

    #[test]
    fn an_error_names_no_temporary_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let error = write_new(&folder.path().join("nowhere").join("mine.toml"), "first").expect_err("there is no such folder");
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
        assert!(!error.to_string().contains(".tmp"), "{error}");
    }
}
