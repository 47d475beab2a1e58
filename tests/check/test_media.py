"""Photos and attachments."""

import pytest

from tests.conftest import MakeTown
from tests.pictures.making import quarters, saved
from tests.surveying import Town, survey_town
from xiangpu.check.media import find_photo_uses, is_media_target, media_path
from xiangpu.check.photos import Role
from xiangpu.schema.describe import describe
from xiangpu.schema.kinds import KINDS

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
    assert codes(found) == [("disguised-photo", f"{FOLDER}/deck.md", 4)]


def test_photos_are_judged_where_they_are_named(town: MakeTown) -> None:
    small = saved(quarters(400, 300), "PNG")
    found = deck(town, "照片: [deck.png]", "![](lake.png)", deck_png=small, lake_png=small)
    assert codes(found) == [
        ("photo-too-small", f"{FOLDER}/deck.md", 4),
        ("photo-too-small", f"{FOLDER}/deck.md", 6),
        ("photo-copied", f"{FOLDER}/deck.md", 6),
    ]


def test_a_wrong_focus_is_a_problem_where_it_is_written(town: MakeTown) -> None:
    lines = "照片: [{文件: deck.png, 焦点: 那边}]"
    found = deck(town, lines, deck_png=saved(quarters(900, 600), "PNG"))
    assert ("not-a-focus", f"{FOLDER}/deck.md", 4) in codes(found)


def test_the_uses_of_photos_say_what_for_and_what_the_author_said_of_them(town: MakeTown) -> None:
    lines = "照片: [{文件: a.png, 说明: 晨雾, 焦点: 左上}, b.png]"
    body = "[![栈道](c.png)](https://a.example.cn/)\n\n![](a.png)"
    photo = saved(quarters(900, 600), "PNG")
    found = deck(town, lines, body, a_png=photo, b_png=photo, c_png=photo)
    record = found.record("spot:daowan/deck")
    uses = list(find_photo_uses(record, found.survey.context))
    assert [(one.file, one.role, one.alt, one.focus, one.place.line) for one in uses] == [
        ("a.png", Role.MAIN, "晨雾", "左上", 4),
        ("b.png", Role.LISTED, "", "", 4),
        ("c.png", Role.BODY, "栈道", "", 6),
        ("a.png", Role.BODY, "", "", 8),
    ]
    assert {(one.entry, one.title) for one in uses} == {("spot:daowan/deck", "观景台")}


def test_of_a_translation_only_the_photos_that_the_original_lacks_are_uses(town: MakeTown) -> None:
    photo = saved(quarters(900, 600), "PNG")
    text = "---\n名称: 观景台\n类型: 田园景观\n照片: a.png\n---\n![](b.png)\n"
    translated = "---\ntitle: The deck\n---\n![](a.png) ![](b.png) ![](c.png)\n"
    files: dict[str, str | bytes] = {f"{FOLDER}/{name}.png": photo for name in "abc"}
    settings = "title: 青渠镇\ntoday: 2026-09-20\ndemo: true\nlanguages: [zh-CN, en]\n"
    texts = {f"{FOLDER}/deck.md": text, f"{FOLDER}/deck.en.md": translated}
    folder = town({"site.yaml": settings, **texts, **files})
    found = survey_town(folder)
    uses = find_photo_uses(found.record("spot:daowan/deck"), found.survey.context)
    assert [(one.file, one.place.path.rpartition("/")[2]) for one in uses] == [
        ("a.png", "deck.md"),
        ("b.png", "deck.md"),
        ("c.png", "deck.en.md"),
    ]


def test_only_photos_are_pictures_in_the_fields_of_entries() -> None:
    holders = {
        (leaf.name, field.name)
        for kind in KINDS.values()
        if kind.name not in ("town", "theme")
        for field in describe(kind.entry).fields
        if field.members
        for leaf in field.members.fields
        if leaf.field.format == "picture"
    }
    assert holders == {("file", "photos")}
