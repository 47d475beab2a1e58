"""Files on their way: staged beside the output until all are made, then put in place at once."""

import os
import shutil
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

from xiangpu.model.address import PORTAL, Address
from xiangpu.run.lying import find_lying, staging_prefix
from xiangpu.run.manifest import MANIFEST_NAME, Manifest, digest, encode_manifest, read_manifest


class Staging:
    """Gathers what a build makes; nothing of the output changes before `commit`.

    Whoever only adds to what another process began names its `folder`.
    """

    def __init__(
        self,
        output: Path,
        folder: Path | None = None,
        present: frozenset[str] | None = None,
        manifests: dict[str, Manifest] | None = None,
    ) -> None:
        self.output = output.resolve()
        self.folder = folder or _new_folder(self.output)
        self.present = find_lying(self.output).files if present is None else present
        """Paths of the files that lie in the output."""
        self.files: dict[str, dict[str, str]] = {}
        """By site, then by path inside it: the digest of the file."""
        self.staged: list[str] = []
        """Paths from the output folder of the files that differ from what lies there."""
        self.claimed: dict[str, dict[str, str]] = {}
        """By site, files that its manifest was lost for, and yet are known to be ours."""
        self.touched: set[str] = set()
        """Paths of the files that came, went or were replaced, once they are in place."""
        self._found = dict(manifests or {})

    def add(self, address: Address, content: bytes) -> None:
        """Takes a file in; it is kept aside only if it differs from what lies in the output."""
        self.keep(address.site, address.output_path, digest(content))
        if self.put_aside(address.output_path, content):
            self.staged.append(address.output_path)

    def put_aside(self, path: str, content: bytes) -> bool:
        """Stages the content unless it lies in the output already; whether it had to be."""
        # The listing comes first: a disk that ignores case finds a file under other names too.
        if path in self.present and _read(self.output / path) == content:
            return False
        self._stage(path, content)
        return True

    def keep(self, site: str, path: str, content_digest: str) -> None:
        """Takes in a file that is staged, or lies in the output as it should."""
        prefix = f"{site}/" if site else ""
        self.files.setdefault(site, {})[path.removeprefix(prefix)] = content_digest

    def keep_site(self, site: str, files: dict[str, str]) -> None:
        """Takes in a whole site that lies in the output as it should: digests by path inside it."""
        self.files[site] = files

    def find_manifest(self, site: str) -> Manifest:
        """The site's manifest as it lies in the output."""
        if site not in self._found:
            self._found[site] = read_manifest(self.output / site)
        return self._found[site]

    def find_trusted(self, site: str) -> Manifest:
        """What lies in the output by its own word; nothing where a build was interrupted."""
        manifest = self.find_manifest(site)
        return manifest if manifest.whole else Manifest({})

    def find_manifests(self) -> dict[str, Manifest]:
        """The manifests of all sites as they lie in the output, by site."""
        return dict(self._found)

    @cached_property
    def former(self) -> dict[str, Manifest]:
        """What the output's manifests name, by site."""
        sites = {PORTAL, *self.find_manifest(PORTAL).sites, *self.files}
        return {site: self.find_manifest(site) for site in sorted(sites)}

    @cached_property
    def made(self) -> set[str]:
        """Paths from the output folder of all files of all sites."""
        return {_join(site, path) for site, files in self.files.items() for path in files}

    @cached_property
    def ours(self) -> set[str]:
        """Paths from the output folder of the files that earlier builds wrote."""
        known = self._known()
        named = {_join(site, path) for site, found in known.items() for path in found.files}
        return named | {_join(site, MANIFEST_NAME) for site in known}

    @cached_property
    def folders(self) -> set[str]:
        """The folders that these lie in."""
        return {folder for path in self.made for folder in _folders_above(path)}

    def find_obstacles(self) -> list[str]:
        """Files that are not ours and stand where one of ours, or its folder, must be."""
        overwritten = (self.present & set(self.staged)) - self.ours
        in_the_way = {path for path in self._foreign() if self._is_in_the_way(path)}
        return sorted(overwritten | in_the_way)

    def find_foreign(self) -> tuple[str, ...]:
        """What lies in the output and is not ours; a folder with nothing of ours by its name."""
        return tuple(sorted({_readable(_topmost(path, self.folders)) for path in self._foreign()}))

    def commit(self) -> int:
        """Puts the staged files in place and removes what is no longer made; how many that were.

        While this goes on, the manifests on disk name the former files and the new ones, so that
        the next build knows all that is ours wherever this one is interrupted. Assets come first,
        then pages, then the lists that name them, so that whoever reads the site meanwhile meets
        no page without its parts.
        """
        before, after = self.former, self._manifests()
        stale = self._find_stale(after)
        in_the_way = _find_in_the_way(stale, self.staged)
        changed = {site for site in {*before, *after} if before.get(site) != after.get(site)}
        changed |= {_site_of(path, self.files) for path in self.staged}
        joined = _joined(self._known(), after)
        self._write_manifests({site: joined[site] for site in changed if site in joined})
        self._remove(in_the_way)
        for path in sorted(self.staged, key=_commit_order):
            self._put(path)
        self._remove(stale - in_the_way)
        self._write_manifests({site: after[site] for site in changed if site in after})
        self.discard()
        named = {_join(site, MANIFEST_NAME) for site, found in after.items() if not found.is_empty}
        self.present = (self.present - self.ours) | self.made | named
        self.touched = {*self.staged, *stale, *(_join(site, MANIFEST_NAME) for site in changed)}
        self._found = after
        return len(stale)

    def discard(self) -> None:
        """Throws away what is still staged."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _stage(self, path: str, content: bytes) -> None:
        target = self.folder / path
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
        except OSError as error:
            # A full disk does not say which file it had no room for.
            name = os.fspath(self.output / path)
            raise OSError(error.errno, error.strerror, name) from error

    def _put(self, path: str) -> None:
        target = self.output / path
        _make_room(target)
        os.replace(self.folder / path, target)

    def _foreign(self) -> set[str]:
        return set(self.present) - self.made - self.ours

    def _is_in_the_way(self, path: str) -> bool:
        return path in self.folders or not self.made.isdisjoint(_folders_above(path))

    def _known(self) -> dict[str, Manifest]:
        """What the manifests name, and what else is known to be ours."""
        return {
            site: Manifest({**self.claimed.get(site, {}), **found.files}, found.sites, found.whole)
            for site, found in self.former.items()
        }

    def _manifests(self) -> dict[str, Manifest]:
        """The manifest of each site; the portal's names the villages."""
        villages = tuple(sorted(site for site in self.files if site != PORTAL))
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
            if manifest.is_empty:
                (self.output / path).unlink(missing_ok=True)
            elif _read(self.output / path) != content:
                self._stage(path, content)
                self._put(path)

    def _find_stale(self, after: dict[str, Manifest]) -> set[str]:
        """Paths from the output folder of our files that are no longer made."""
        kept = {_join(site, MANIFEST_NAME) for site in after}
        return (self.ours & self.present) - self.made - kept

    def _remove(self, paths: set[str]) -> None:
        # A site's manifest goes last: it is what the rest is known by.
        for path in sorted(paths, key=lambda path: (path.endswith(MANIFEST_NAME), path)):
            (self.output / path).unlink(missing_ok=True)
            _remove_empty((self.output / path).parent, self.output)


@contextmanager
def open_staging(
    output: Path,
    present: frozenset[str] | None = None,
    manifests: dict[str, Manifest] | None = None,
) -> Iterator[Staging]:
    """A staging area that leaves nothing behind, however the build ends.

    `present` is what lies in the output, and `manifests` are those in it, where that is known.
    """
    staging = Staging(output, present=present, manifests=manifests)
    try:
        yield staging
    finally:
        staging.discard()


def _new_folder(output: Path) -> Path:
    """Beside the output, or in it where it is a disk of its own: a rename stays on one disk.

    It has a name of its own: a worker of a build that was killed may still write into the former
    one, which is removed here.
    """
    parent = output if output.is_mount() else output.parent
    prefix = staging_prefix(output.name)
    for entry in parent.iterdir() if parent.is_dir() else ():
        if entry.name.startswith(prefix):
            shutil.rmtree(entry, ignore_errors=True)
    return parent / f"{prefix}{os.getpid()}-{time.time_ns()}"


def _join(site: str, path: str) -> str:
    return f"{site}/{path}" if site else path


def _site_of(path: str, sites: Iterable[str]) -> str:
    first = path.partition("/")[0]
    return first if first in sites else PORTAL


def _find_in_the_way(stale: set[str], staged: list[str]) -> set[str]:
    """The stale files that stand where a folder must be, or in a folder where a file must be.

    Those too whose names differ in case alone from a staged one: on some disks they are the same.
    """
    folders = {folder for path in staged for folder in _folders_above(path)}
    files = set(staged)
    folded = {path.casefold() for path in staged}
    return {
        path
        for path in stale
        if path in folders
        or path.casefold() in folded
        or not files.isdisjoint(_folders_above(path))
    }


def _folders_above(path: str) -> Iterator[str]:
    end = path.rfind("/")
    while end > 0:
        yield path[:end]
        end = path.rfind("/", 0, end)


def _readable(path: str) -> str:
    """The path with a mark for each byte that is no text: somebody else named that file."""
    return os.fsencode(path).decode(errors="replace")


def _topmost(path: str, folders: set[str]) -> str:
    """The highest folder above the path that is none of these, with a slash; else the path."""
    above = [folder for folder in _folders_above(path) if folder not in folders]
    return f"{above[-1]}/" if above else path


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


def _make_room(target: Path) -> None:
    """Folders for the target; empty ones that stand in its place go."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.is_dir() and not target.is_symlink():
        for folder, _, _ in os.walk(target, topdown=False):
            os.rmdir(folder)


def _remove_empty(folder: Path, output: Path) -> None:
    """Removes folders that a deletion left empty, up to the output folder."""
    while folder != output and output in folder.parents:
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent
