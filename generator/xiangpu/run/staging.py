"""Files on their way: staged beside the output until all are made, then put in place at once."""

import os
import shutil
from pathlib import Path

from xiangpu.model.address import PORTAL, Address
from xiangpu.run.manifest import MANIFEST_NAME, Manifest, digest, encode_manifest, read_manifest


class Staging:
    """Gathers what a build makes; nothing of the output changes before `commit`."""

    def __init__(self, output: Path) -> None:
        self.output = output
        self.folder = output.with_name(f".{output.name}.staging")
        self.files: dict[str, dict[str, str]] = {}
        """By site, then by path inside it: the digest of the file."""
        self.staged: list[str] = []
        """Paths from the output folder of the files that differ from what lies there."""
        self.unchanged = 0
        shutil.rmtree(self.folder, ignore_errors=True)

    def add(self, address: Address, content: bytes) -> None:
        """Takes a file in; it is kept aside only if it differs from what lies in the output."""
        path = address.output_path
        prefix = f"{address.site}/" if address.site else ""
        self.files.setdefault(address.site, {})[path.removeprefix(prefix)] = digest(content)
        if _read(self.output / path) == content:
            self.unchanged += 1
        else:
            self._stage(path, content)

    def _stage(self, path: str, content: bytes) -> None:
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        self.staged.append(path)

    def commit(self) -> int:
        """Puts the staged files in place, then removes what is no longer made; how many.

        Assets come first, then pages, then the lists that name them, so that whoever reads the
        site meanwhile meets no page without its parts.
        """
        before = {site: read_manifest(self._site_folder(site)) for site in self._known_sites()}
        self._stage_manifests()
        for path in sorted(self.staged, key=_commit_order):
            target = self.output / path
            _make_room(target, self.output)
            os.replace(self.folder / path, target)
        removed = sum(self._remove_stale(site, manifest) for site, manifest in before.items())
        shutil.rmtree(self.folder, ignore_errors=True)
        return removed

    def discard(self) -> None:
        """Throws away what was staged."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _known_sites(self) -> list[str]:
        portal = read_manifest(self.output)
        return sorted({PORTAL, *portal.sites, *self.files})

    def _site_folder(self, site: str) -> Path:
        return self.output / site if site else self.output

    def _stage_manifests(self) -> None:
        for site, files in self.files.items():
            villages = tuple(other for other in self.files if other) if site == PORTAL else ()
            content = encode_manifest(Manifest(files, villages))
            path = f"{site}/{MANIFEST_NAME}" if site else MANIFEST_NAME
            if _read(self.output / path) != content:
                self._stage(path, content)

    def _remove_stale(self, site: str, before: Manifest) -> int:
        made = self.files.get(site, {})
        folder = self._site_folder(site)
        stale = [path for path in before.files if path not in made]
        if before.files and site not in self.files:
            stale.append(MANIFEST_NAME)
        for path in stale:
            (folder / path).unlink(missing_ok=True)
            _remove_empty((folder / path).parent, self.output)
        return len(stale)


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _commit_order(path: str) -> tuple[int, str]:
    name = path.rpartition("/")[2]
    if name == MANIFEST_NAME:
        return 3, path
    if "/assets/" in f"/{path}":
        return 0, path
    return (1 if name.endswith(".html") else 2), path


def _make_room(target: Path, output: Path) -> None:
    """Folders for the target; a file that stood where a folder must be gives way, and so on."""
    for parent in reversed(target.relative_to(output).parents):
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
