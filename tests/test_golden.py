"""A tiny bilingual town against the output that somebody has looked at and accepted.

It has no photo: the bytes of a JPEG belong to the library that made it.
"""

import shutil
from pathlib import Path

from tests.building import build, build_soundly, codes, read_tree

GOLDEN = Path(__file__).parent / "golden"
ACCEPTED = GOLDEN / "output"


def test_the_golden_town_is_without_fault(tmp_path: Path) -> None:
    assert codes(build(GOLDEN / "town", output=tmp_path / "output")) == []


def test_the_golden_town_is_built_byte_for_byte(tmp_path: Path, accept: bool) -> None:
    made = build_soundly(GOLDEN / "town", output=tmp_path / "output")
    if accept:
        shutil.rmtree(ACCEPTED, ignore_errors=True)
        shutil.copytree(made, ACCEPTED)
    expected, found = read_tree(ACCEPTED), read_tree(made)
    assert sorted(found) == sorted(expected)
    for path, content in found.items():
        assert content.decode() == expected[path].decode(), path
