"""Which tool made a piece: its own version and those of the libraries that shape bytes."""

import hashlib
import os
import sys
from functools import cache
from pathlib import Path

import xiangpu

LIBRARIES = (
    "babel",
    "jinja2",
    "markdown",
    "markupsafe",
    "msgspec",
    "nh3",
    "pillow",
    "pillow_heif",
    "pyyaml",
    "segno",
)
"""Those whose other version may give other bytes."""


@cache
def tool_version() -> str:
    """A short digest that changes whenever another tool would run."""
    hashed = hashlib.blake2b(digest_size=8)
    package = Path(xiangpu.__file__).parent
    hashed.update(f"{xiangpu.__version__} {sys.version_info[:2]} {sys.platform}".encode())
    hashed.update(repr(list_installed(LIBRARIES)).encode())
    if not (package / "bundled").is_dir():
        # Worked on in its own repository, the package changes without changing its version.
        hashed.update(repr(sorted(_stamps(package))).encode())
    return hashed.hexdigest()


def digest_code(folder: Path) -> str:
    """A digest of the Python files of a folder: it changes when what they do may have."""
    hashed = hashlib.blake2b(digest_size=8)
    for path in sorted(folder.glob("*.py")):
        hashed.update(path.read_bytes())
    return hashed.hexdigest()


def list_installed(libraries: tuple[str, ...]) -> list[str]:
    """The folders that say which version of each library is installed: `jinja2-3.1.6.dist-info`.

    Read off the folders' names, for the standard library's own way takes 20 ms to load.
    """
    found: set[str] = set()
    for folder in sys.path:
        try:
            names = os.listdir(folder or ".")
        except OSError:
            continue
        found.update(name.lower() for name in names if name.endswith(".dist-info"))
    return sorted(name for name in found if name.partition("-")[0] in libraries)


def _stamps(folder: Path) -> list[tuple[str, int, int]]:
    return [
        (str(path), stat.st_size, stat.st_mtime_ns)
        for path in folder.rglob("*.py")
        if (stat := os.stat(path))
    ]
