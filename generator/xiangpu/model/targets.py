"""Where a link in a Markdown body leads."""

import posixpath
from typing import NamedTuple

from xiangpu.model.address import Address
from xiangpu.model.directory import ANY, Directory
from xiangpu.model.summary import Listed
from xiangpu.schema.reference import parse_reference


class Target(NamedTuple):
    """The entry a link means, and the heading in it."""

    listed: Listed | None
    fragment: str


def find_target(written: str, source: Listed, directory: Directory) -> Target:
    """The entry that a link in that source's body leads to; none where it leads nowhere."""
    path, _, fragment = written.partition("#")
    if not path:
        return Target(source, fragment)
    if path.endswith(".md"):
        return Target(_find_file(path, source, directory), fragment)
    reference = parse_reference(path.rstrip("/")) if ":" in path else None
    if reference is None:
        return Target(None, fragment)
    found = directory.find_all(reference, source.village, ANY)
    return Target(found[0] if len(found) == 1 else None, fragment)


def _find_file(path: str, source: Listed, directory: Directory) -> Listed | None:
    """The entry of a file named by its path from the linking one; translations mean the same."""
    full = posixpath.normpath(posixpath.join(posixpath.dirname(source.path), path))
    stem = full.removesuffix(".md")
    original, _, language = stem.rpartition(".")
    found = directory.by_path.get(full)
    if found is None and language and "/" not in language:
        found = directory.by_path.get(f"{original}.md")
    return found


def target_address(target: Target, lang: str) -> Address | None:
    """The address to link to in that language; none where nothing is published there."""
    if target.listed is None or not target.listed.published:
        return None
    return target.listed.cards[lang].address.at(target.fragment)
