"""Files on their way: staged beside the output until all are made, then put in place at once."""

import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath

from xiangpu.model.address import PORTAL, Address
from xiangpu.run.manifest import MANIFEST_NAME, Manifest, digest, encode_manifest, read_manifest


class Staging:
    """Gathers what a build makes; nothing of the output changes before `commit`."""

    def __init__(self, output: Path, *, fresh: bool = True) -> None:
        self.output = output.resolve()
        self.folder = _staging_folder(self.output)
        self.files: dict[str, dict[str, str]] = {}
        """By site, then by path inside it: the digest of the file."""
        self.staged: list[str] = []
        """Paths from the output folder of the files that differ from what lies there."""
        self.unchanged = 0
        if fresh:
            shutil.rmtree(self.folder, ignore_errors=True)

    def add(self, address: Address, content: bytes) -> None:
        """Takes a file in; it is kept aside only if it differs from what lies in the output."""
        self.keep(address.site, address.output_path, digest(content))
        if self.put_aside(address.output_path, content):
            self.staged.append(address.output_path)
        else:
            self.unchanged += 1

    def put_aside(self, path: str, content: bytes) -> bool:
        """Stages the content unless it lies in the output already; whether it had to be."""
        if _read(self.output / path) == content:
            return False
        self._stage(path, content)
        return True

    def keep(self, site: str, path: str, content_digest: str) -> None:
        """Takes in a file that is staged, or lies in the output as it should."""
        prefix = f"{site}/" if site else ""
        self.files.setdefault(site, {})[path.removeprefix(prefix)] = content_digest

    def commit(self) -> int:
        """Puts the staged files in place and removes what is no longer made; how many that were.

        While this goes on, the manifests on disk name the former files and the new ones, so that
        the next build knows all that is ours wherever this one is interrupted. Assets come first,
        then pages, then the lists that name them, so that whoever reads the site meanwhile meets
        no page without its parts.
        """
        before = {site: read_manifest(self.output / site) for site in self._known_sites()}
        after = self._manifests()
        stale = self._find_stale(before, after)
        in_the_way = _find_in_the_way(stale, self.staged)
        changed = {site for site in {*before, *after} if before.get(site) != after.get(site)}
        changed |= {_site_of(path, self.files) for path in self.staged}
        joined = _joined(before, after)
        self._write_manifests({site: joined[site] for site in changed if site in joined})
        self._remove(in_the_way)
        for path in sorted(self.staged, key=_commit_order):
            self._put(path)
        self._remove(stale - in_the_way)
        self._write_manifests({site: after[site] for site in changed if site in after})
        shutil.rmtree(self.folder, ignore_errors=True)
        return len(stale)

    def discard(self) -> None:
        """Throws away what was staged."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _stage(self, path: str, content: bytes) -> None:
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)

    def _put(self, path: str) -> None:
        target = self.output / path
        _make_room(target, self.output)
        os.replace(self.folder / path, target)

    def _known_sites(self) -> list[str]:
        return sorted({PORTAL, *read_manifest(self.output).sites, *self.files})

    def _manifests(self) -> dict[str, Manifest]:
        """The manifest of each site; the portal's names the villages."""
        villages = tuple(site for site in self.files if site != PORTAL)
        return {
            site: Manifest(files, villages if site == PORTAL else ())
            for site, files in {PORTAL: {}, **self.files}.items()
        }

    def _write_manifests(self, manifests: dict[str, Manifest]) -> None:
        """The portal's first: it is the one that leads to the others."""
        for site in sorted(manifests):
            path = _join(site, MANIFEST_NAME)
            manifest = manifests[site]
            content = encode_manifest(manifest)
            if not manifest.files and not manifest.sites:
                (self.output / path).unlink(missing_ok=True)
            elif _read(self.output / path) != content:
                self._stage(path, content)
                self._put(path)

    def _find_stale(self, before: dict[str, Manifest], after: dict[str, Manifest]) -> set[str]:
        """Paths from the output folder of the files that are no longer made."""
        made = {_join(site, path) for site, files in self.files.items() for path in files}
        former = {_join(site, path) for site, manifest in before.items() for path in manifest.files}
        gone = {_join(site, MANIFEST_NAME) for site in before.keys() - after.keys()}
        return {path for path in (former | gone) - made if (self.output / path).is_file()}

    def _remove(self, paths: set[str]) -> None:
        # A site's manifest goes last: it is what the rest is known by.
        for path in sorted(paths, key=lambda path: (path.endswith(MANIFEST_NAME), path)):
            (self.output / path).unlink(missing_ok=True)
            _remove_empty((self.output / path).parent, self.output)


def _staging_folder(output: Path) -> Path:
    """Beside the output, or in it where it is a disk of its own: a rename stays on one disk."""
    folder = output if output.is_mount() else output.parent
    return folder / f".{output.name}.staging"


def _join(site: str, path: str) -> str:
    return f"{site}/{path}" if site else path


def _site_of(path: str, sites: Iterable[str]) -> str:
    first = path.partition("/")[0]
    return first if first in sites else PORTAL


def _find_in_the_way(stale: set[str], staged: list[str]) -> set[str]:
    """The stale files that stand where a folder must be, or in a folder where a file must be."""
    folders = {folder for path in staged for folder in _folders_above(path)}
    files = set(staged)
    return {path for path in stale if path in folders or _folders_above(path) & files}


def _folders_above(path: str) -> set[str]:
    return {parent.as_posix() for parent in PurePosixPath(path).parents}


def _joined(before: dict[str, Manifest], after: dict[str, Manifest]) -> dict[str, Manifest]:
    """Manifests that name the files of both."""
    joined = dict(after)
    for site, old in before.items():
        new = after.get(site, Manifest({}))
        sites = tuple({*old.sites, *new.sites})
        if old.files or new.files or sites:
            joined[site] = Manifest({**old.files, **new.files}, sites, whole=False)
    return joined


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _commit_order(path: str) -> tuple[int, str]:
    if "/assets/" in f"/{path}":
        return 0, path
    return (1 if path.endswith(".html") else 2), path


def _make_room(target: Path, output: Path) -> None:
    """Folders for the target; a file that stood where a folder must be gives way, and so on."""
    for parent in reversed(target.relative_to(output).parents[:-1]):
        folder = output / parent
        if folder.is_file() or folder.is_symlink():
            folder.unlink()
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_dir() and not target.is_symlink() and not any(target.iterdir()):
        target.rmdir()


def _remove_empty(folder: Path, output: Path) -> None:
    """Removes folders that a deletion left empty, up to the output folder."""
    while folder != output and output in folder.parents:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent


def list_files(output: Path) -> Iterator[str]:
    """The paths of all files in the output, with forward slashes."""
    folders = [("", os.fspath(output))]
    while folders:
        prefix, folder = folders.pop()
        try:
            entries = list(os.scandir(folder))
        except FileNotFoundError:
            continue
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                folders.append((f"{prefix}{entry.name}/", entry.path))
            else:
                yield f"{prefix}{entry.name}"
