"""What a build keeps for the next one: pieces of plain data, each under a name and a key.

Anybody may have tampered with the folder, and CI carries it about, so it holds MessagePack and
never pickle; a piece that is broken, foreign, of another version or of another key is a miss.
"""

import hashlib
import os
import re
import shutil
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import msgspec

Piece = TypeVar("Piece")

_DIGEST_SIZE = 16
_VERSION = re.compile("[0-9a-f]{16}")
"""What `tool_version` gives: no other folder is ours to look into."""

_VERSIONS_KEPT = 2
"""The present version and the last before it, to which one may go back."""


def digest(*parts: bytes) -> str:
    """One digest of several parts in hexadecimal, each part told apart from the next."""
    hashed = hashlib.blake2b(digest_size=_DIGEST_SIZE)
    for part in parts:
        hashed.update(len(part).to_bytes(8, "big"))
        hashed.update(part)
    return hashed.hexdigest()


def digest_value(value: Any) -> str:
    """The digest of a value of plain data: the same data, the same digest."""
    return hashlib.blake2b(msgspec.msgpack.encode(value), digest_size=_DIGEST_SIZE).hexdigest()


@cache
def _decoder(piece: type[Piece]) -> msgspec.msgpack.Decoder[tuple[str, Piece]]:
    # To make one takes longer than to decode a small piece.
    return msgspec.msgpack.Decoder(tuple[str, piece])  # type: ignore[valid-type]


def _time_of_change(folder: Path) -> float:
    try:
        return folder.stat().st_mtime
    except OSError:
        return 0.0


class Store:
    """The pieces that one version of the tool kept; other versions' are out of its sight."""

    def __init__(self, folder: Path, version: str) -> None:
        self.root = folder
        self.folder = folder / version

    def get(self, name: str, key: str, piece: type[Piece]) -> Piece | None:
        """The piece of that name if it was kept under that key, else nothing."""
        found = self.get_keyed(name, piece)
        return found[1] if found is not None and found[0] == key else None

    def get_keyed(self, name: str, piece: type[Piece]) -> tuple[str, Piece] | None:
        """The piece of that name with the key it was kept under; nothing if it is unsound."""
        try:
            data = self._path(name).read_bytes()
        except OSError:
            return None
        check, content = data[:_DIGEST_SIZE], data[_DIGEST_SIZE:]
        if self._check(name, content) != check:
            return None
        try:
            found: tuple[str, Piece] = _decoder(piece).decode(content)  # type: ignore[arg-type]
            return found
        except (msgspec.DecodeError, ValueError, TypeError):
            return None

    def put(self, name: str, key: str, value: Any) -> None:
        """Keeps the piece, whole or not at all; a full disk is no reason to fail."""
        try:
            content = msgspec.msgpack.encode((key, value))
        except UnicodeEncodeError:
            # Somebody's file has a name that is no text.
            return
        path = self._path(name)
        partial = path.with_name(f"{path.name}.{os.getpid()}.part")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            partial.write_bytes(self._check(name, content) + content)
            os.replace(partial, path)
        except OSError:
            with suppress(OSError):
                partial.unlink()

    def shared(self) -> "Store":
        """A store of the same pieces for several processes at once."""
        return self

    def settle(self) -> None:
        """Writes what was not written yet."""

    def retire_versions(self) -> None:
        """Removes what older versions kept, but for the one used before this one."""
        with suppress(OSError):
            os.utime(self.folder)
        used = sorted(self.find_versions(), key=_time_of_change, reverse=True)
        for folder in used[_VERSIONS_KEPT:]:
            shutil.rmtree(folder, ignore_errors=True)

    def find_versions(self) -> list[Path]:
        """The folders of this version and of others, in the order of their names."""
        if not self.root.is_dir():
            return []
        return sorted(path for path in self.root.iterdir() if _VERSION.fullmatch(path.name))

    def _check(self, name: str, content: bytes) -> bytes:
        """What a piece begins with: the digest of its content, its name and the tool's version.

        So a piece that was moved, or copied from another version's folder, is unsound.
        """
        own = f"{self.folder.name}/{name}\0".encode()
        return hashlib.blake2b(own + content, digest_size=_DIGEST_SIZE).digest()

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}.msgpack"


class LastingStore(Store):
    """For a process that stays: pieces are held as values, and written when there is time."""

    def __init__(self, folder: Path, version: str) -> None:
        super().__init__(folder, version)
        self._held: dict[str, tuple[str, Any]] = {}
        self._unwritten: set[str] = set()

    def get_keyed(self, name: str, piece: type[Piece]) -> tuple[str, Piece] | None:
        """The piece of that name with its key, the same object each time."""
        if name not in self._held:
            found = super().get_keyed(name, piece)
            if found is None:
                return None
            self._held[name] = found
        return self._held[name]

    def put(self, name: str, key: str, value: Any) -> None:
        """Holds the piece."""
        self._held[name] = (key, value)
        self._unwritten.add(name)

    def shared(self) -> Store:
        """A store on the disk alone; other processes may change what was held, so it is let go."""
        self.settle()
        self._held.clear()
        return Store(self.root, self.folder.name)

    def settle(self) -> None:
        """Writes what was not written yet."""
        for name in sorted(self._unwritten):
            super().put(name, *self._held[name])
        self._unwritten.clear()
