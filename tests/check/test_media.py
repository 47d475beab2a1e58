"""Photos and attachments."""

import pytest

from tests.conftest import MakeTown
from tests.surveying import Town, survey_town
from xiangpu.check.media import is_media_target, media_path

FOLDER = "content/daowan/spot"


def deck(town: MakeTown, lines: str, body: str = "", **files: bytes) -> Town:
    """A town with one sight of these lines, and files beside it."""
    text = f"---\n名称: 观景台\n类型: 田园景观\n{lines}\n---\n{body}\n"
    beside = {f"{FOLDER}/{name.replace('_', '.')}": data for name, data in files.items()}
    return survey_town(town({f"{FOLDER}/deck.md": text, **beside}))


def codes(found: Town) -> list[tuple[str, str, int]]:
    """The problems of the sight's folder."""
    return [problem for problem in found.codes() if problem[1].startswith(FOLDER)]


@pytest.mark.parametrize(
    ("target", "is_file"),
    [
        ("map.pdf", True),
        ("../map.pdf#page=2", True),
        ("deck.md", False),
        ("deck.md#a.b", False),
        ("product:daowan/rice", False),
        ("#a.b", False),
        ("rice", False),
    ],
)
def test_a_link_to_a_file_has_an_ending(target: str, is_file: bool) -> None:
    assert is_media_target(target) is is_file


def test_a_file_is_sought_beside_the_entry_that_names_it(town: MakeTown) -> None:
    record = deck(town, "").record("spot:daowan/deck")
    assert media_path(record, "a.jpg") == f"{FOLDER}/a.jpg"
    assert media_path(record, "./p/../a.jpg") == f"{FOLDER}/a.jpg"
    assert media_path(record, "cafe\u0301.jpg") == f"{FOLDER}/caf\u00e9.jpg"


def test_a_file_that_is_not_there_is_a_problem_where_it_is_named(town: MakeTown) -> None:
    found = deck(town, "附件: [map.pdf]", "[图](plan.pdf)")
    assert codes(found) == [
        ("missing-file", f"{FOLDER}/deck.md", 4),
        ("missing-file", f"{FOLDER}/deck.md", 6),
    ]


def test_a_file_that_nobody_names_is_noted(town: MakeTown) -> None:
    assert codes(deck(town, "", map_pdf=b"%PDF")) == [("unused-file", f"{FOLDER}/map.pdf", 0)]


@pytest.mark.parametrize(
    ("lines", "body"),
    [("附件: [map.pdf]", ""), ("", "[图](map.pdf)"), ("", "[图](map.pdf#page=2)")],
)
def test_a_file_that_is_there_and_named_is_no_problem(
    town: MakeTown, lines: str, body: str
) -> None:
    assert codes(deck(town, lines, body, map_pdf=b"%PDF")) == []


def test_a_photo_that_is_none_is_a_problem(town: MakeTown) -> None:
    found = deck(town, "照片: [deck.jpg]", deck_jpg=b"no photo")
    assert codes(found) == [("unreadable-photo", f"{FOLDER}/deck.md", 4)]
