//! The source of the program as files that import each other.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use regex_lite::Regex;

/// A path of names in code, as `crate::tape::parse`, from its first name on.
pub(super) type Names = Vec<String>;

/// A file of the program.
pub(super) struct File {
    pub(super) path: PathBuf,
    pub(super) text: String,
    /// The module that it is, from the crate on: `tape`, `read`.
    pub(super) module: Names,
    /// The paths in its code, and in its tests.
    pub(super) code: BTreeSet<Names>,
    pub(super) tests: BTreeSet<Names>,
    /// The paths that it makes its own with `use`.
    uses: BTreeSet<Names>,
}

/// All files of the program.
pub(super) struct Source(pub(super) Vec<File>);

impl Source {
    pub(super) fn load() -> Self {
        let mut source = Self(Vec::new());
        source.collect(Path::new("src"), &[]);
        let of_tests = Regex::new(r"(?m)^#\[cfg\(test\)\]\n(?:pub(?:\(crate\))? )?mod (\w+);").expect("a pattern");
        let test_modules = source.0.iter().flat_map(|file| {
            let child = |name: &str| [file.module.clone(), vec![name.to_owned()]].concat();
            of_tests.captures_iter(&file.text).map(|found| child(&found[1])).collect::<Vec<_>>()
        });
        let test_modules: Vec<Names> = test_modules.collect();
        for file in &mut source.0 {
            if test_modules.contains(&file.module) {
                file.tests.append(&mut file.code);
            }
        }
        source
    }

    fn collect(&mut self, folder: &Path, module: &[String]) {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            let module = [module, &[name]].concat();
            if path.is_dir() {
                self.collect(&path, &module);
            } else {
                self.0.push(File::new(path, module));
            }
        }
    }

    /// The file of a module.
    pub(super) fn file(&self, module: &[String]) -> Option<&File> {
        self.0.iter().find(|file| file.module == module)
    }

    /// A path from the crate on; `None` where it does not lead into the crate.
    pub(super) fn absolute(&self, file: &File, path: &[String]) -> Option<Names> {
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => Some(rest.to_vec()),
            "self" => Some([&file.module, rest].concat()),
            "super" => {
                let above = path.iter().take_while(|name| *name == "super").count();
                let parent = &file.module[..file.module.len().saturating_sub(above)];
                Some([parent, &path[above..]].concat())
            }
            _ => {
                let child = [file.module.as_slice(), std::slice::from_ref(first)].concat();
                self.file(&child).map(|_| [&file.module, path].concat())
            }
        }
    }

    /// The file in which an absolute path ends, through what files hand on of others.
    fn file_of(&self, path: &[String]) -> Option<&File> {
        let (length, file) = (1..=path.len()).rev().find_map(|length| Some((length, self.file(&path[..length])?)))?;
        let Some(name) = path.get(length) else { return Some(file) };
        let handed_on = file.uses.iter().filter(|used| used.last() == Some(name)).filter_map(|used| self.absolute(file, used));
        let origins = handed_on.filter(|origin| *origin != path[..=length]);
        let mut origins = origins.filter_map(|origin| self.file_of(&[&origin, &path[length + 1..]].concat()));
        Some(origins.next().unwrap_or(file))
    }

    /// The other files that the code of a file uses, but for those above and below it and those of the types that it may extend.
    fn used_by(&self, file: &File, extended: &[(&str, &str)]) -> BTreeSet<&Names> {
        let is_within = |one: &File, other: &File| one.module.starts_with(&other.module);
        let extends =
            |path: &Names| extended.iter().any(|(module, name)| file.module[0] == *module && path.iter().any(|part| part == name));
        let counted = file.code.iter().filter(|path| !extends(path));
        let used = counted.filter_map(|path| self.file_of(&self.absolute(file, path)?));
        used.filter(|used| !is_within(used, file) && !is_within(file, used)).map(|used| &used.module).collect()
    }

    /// For each file that leads back to itself the files on the way, each of which uses the next one.
    pub(super) fn rings(&self, extended: &[(&str, &str)]) -> Vec<String> {
        let used: BTreeMap<&Names, BTreeSet<&Names>> = self.0.iter().map(|file| (&file.module, self.used_by(file, extended))).collect();
        let ring = |start: &Names| {
            let mut ways: Vec<Vec<&Names>> = used[start].iter().map(|next| vec![*next]).collect();
            let mut seen = BTreeSet::new();
            while let Some(way) = ways.pop() {
                let last = *way.last()?;
                if last == start {
                    let names = way.iter().map(|module| module.join("::"));
                    return Some(names.collect::<Vec<_>>().join(" uses "));
                }
                if seen.insert(last) {
                    ways.extend(used[last].iter().map(|next| [way.as_slice(), &[*next]].concat()));
                }
            }
            None
        };
        self.0.iter().filter_map(|file| ring(&file.module)).collect()
    }
}

impl File {
    fn new(path: PathBuf, module: Names) -> Self {
        let text = fs::read_to_string(&path).expect("a source file");
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
        let (code, tests) = code.split_once("#[cfg(test)]\nmod tests {").unwrap_or((&code, ""));
        // Seen from the tests, the file is above them.
        let from_file = |mut path: Names| {
            if path[0] == "super" {
                "self".clone_into(&mut path[0]);
            }
            path
        };
        let tests = paths(tests).into_iter().map(from_file).collect();
        Self { module, code: paths(code), tests, uses: uses(code).0, text, path }
    }
}

/// What code uses by `use`, and the code without that.
fn uses(code: &str) -> (BTreeSet<Names>, String) {
    let declaration = Regex::new(r"(?m)^\s*(?:pub(?:\([a-z: ]*\))? )?use ([^;]+);").expect("a pattern");
    let mut names = BTreeSet::new();
    for found in declaration.captures_iter(code) {
        expand(&[], &found[1], &mut names);
    }
    (names, declaration.replace_all(code, "").into_owned())
}

/// Every path in code, those of `use` one by one.
fn paths(code: &str) -> BTreeSet<Names> {
    let (mut names, code) = uses(code);
    let path = Regex::new(r"\b[a-z_0-9]+(?:::\w+)+").expect("a pattern");
    names.extend(path.find_iter(&code).map(|found| found.as_str().split("::").map(str::to_owned).collect::<Names>()));
    names
}

/// Takes a tree of a `use` apart: `a::{b, c::d}`.
fn expand(before: &[String], tree: &str, into: &mut BTreeSet<Names>) {
    let (path, group) = tree.split_once('{').map_or((tree, None), |(path, group)| (path, group.rsplit_once('}').map(|(group, _)| group)));
    let path = path.split(" as ").next().unwrap_or_default();
    let names = path.split("::").map(str::trim).filter(|name| !name.is_empty() && *name != "self" || before.is_empty() && *name == "self");
    let names: Names = before.iter().cloned().chain(names.map(str::to_owned)).collect();
    let Some(group) = group else {
        into.insert(names);
        return;
    };
    let mut depth = 0;
    for part in group.split(|c| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    }) {
        if !part.trim().is_empty() {
            expand(&names, part, into);
        }
    }
}
