"""The list of files that a build wrote on a site: what it may change and remove later."""

import hashlib
from pathlib import Path, PurePath

import msgspec

MANIFEST_NAME = "xiangpu-manifest.json"


class Manifest(msgspec.Struct, frozen=True, omit_defaults=True):
    """The files of a site by path inside it, each with the digest of its bytes; no times."""

    files: dict[str, str]
    sites: tuple[str, ...] = ()
    """On the portal: the villages whose folders stand beside it."""
    whole: bool = True
    """False while a build puts files in place: what it names may lie there in an older form."""

    @property
    def is_empty(self) -> bool:
        """Whether it names nothing, so that it is not written."""
        return not self.files and not self.sites


def read_manifest(folder: Path) -> Manifest:
    """The site's manifest; an empty one where there is none or it cannot be read."""
    try:
        found = msgspec.json.decode((folder / MANIFEST_NAME).read_bytes(), type=Manifest)
    except (OSError, msgspec.DecodeError):
        return Manifest({})
    # Anybody may have written it, and what it names is removed one day.
    files = {path: digest for path, digest in found.files.items() if _stays_inside(path)}
    return Manifest(files, tuple(filter(_stays_inside, found.sites)), found.whole)


def _stays_inside(path: str) -> bool:
    if ".." not in path and ":" not in path and "\\" not in path:
        # Nearly all, and told in a hundredth of the time that taking a path apart costs.
        return not path.startswith("/")
    return not PurePath(path).is_absolute() and ".." not in PurePath(path).parts


def encode_manifest(manifest: Manifest) -> bytes:
    """The manifest as it lies on the site: sorted, one file a line."""
    files, sites = dict(sorted(manifest.files.items())), tuple(sorted(manifest.sites))
    ordered = Manifest(files, sites, manifest.whole)
    return msgspec.json.format(msgspec.json.encode(ordered), indent=1) + b"\n"


def digest(content: bytes) -> str:
    """The digest of a file's bytes, in hexadecimal."""
    return hashlib.blake2b(content, digest_size=16).hexdigest()
