"""Whatever stands in a town's files: it is told as problems, soon, and never by an exception."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.building import build, write
from tests.conftest import MakeTown
from xiangpu.build import check_town
from xiangpu.options import Options
from xiangpu.problems import Severity

DECK = "content/daowan/spot/dw-deck.md"
SITE = "名称: 青渠镇\n演示: 是\n今天: 2026-09-20\n"


def deck(fields: str = "", body: str = "") -> str:
    return f"---\n名称: 稻田观景台\n简介: 登高看稻田\n类型: 田园景观\n{fields}---\n{body}"


SETTINGS = {
    "no language": "语言: []\n",
    "a language that nobody speaks": "语言: [zh-CN, xx]\n",
    "a language twice": "语言: [zh-CN, zh-CN]\n",
    "languages as fields": "语言: {a: b}\n",
    "no entries on a page": "每页条数: 0\n",
    "a theme outside": '主题: "../base"\n',
    "a theme that is not there": "主题: nowhere\n",
    "a setting of no form": "主题设置: [[x]]\n",
    "a colour that ends the rule": '主题设置: {accent: "#e0a83e; } body { display: none"}\n',
    "a category outside": '分类: [{编号: "../x", 名称: 米}]\n',
    "a category of nothing": "分类: [null]\n",
    "a number that is too long": f"每页条数: {'9' * 5000}\n",
}

FIELDS = {
    "an id outside": "编号: ../x\n",
    "an id of one dot": "编号: .\n",
    "an id as a list": "编号: [a]\n",
    "the last day of the calendar": "更新日期: 9999-12-31\n下架日期: 9999-12-31\n",
    "a photo outside": '照片: ["a/../../b.jpg", /etc/passwd.jpg]\n',
    "an attachment of two dots": '附件: [.., ., ""]\n',
    "a former address outside": "旧网址: [../x]\n",
    "a former address of a file": "旧网址: [404.html, daowan/sitemap.xml]\n",
    "a former address of a home": "旧网址: [daowan, daowan/index.html]\n",
    "coordinates as fields": "坐标: {经度: 1, 纬度: [2]}\n",
    "a merge key": "<<: {a: b}\n",
    "a tag": "标签: !!python/object:os.system x\n",
    "half a surrogate pair": '标签: "\\ud800"\n',
    "a price beyond all bounds": f"门票: [{{名称: 票, 价格: {'9' * 200}元}}]\n",
    "many brackets": f"标签: {'[' * 100_000}\n",
    "many list marks": f"标签: {'- ' * 500}x\n",
    "a long line": f"标签: {'x' * 200_000}\n",
}

BODIES = {
    "square brackets": "[" * 20_000,
    "escaped brackets": "\\\\[" * 10_000,
    "pictures in pictures": "![](" * 5_000,
    "quotations in quotations": ">" * 5_000,
    "lists in lists": "".join(f"{'  ' * depth}- x\n" for depth in range(300)),
    "rules": "---\n" * 20_000,
    "stars": f"{'*' * 20_000}a",
    "tags": "<div>" * 3_000,
    "comments that never end": "<!--" * 5_000,
    "links to nowhere": "[a](../../../../etc/passwd) [b](//evil) [c](product:) [d](:) [e](.)",
    "numbers of no character": "&#0; &#xD800; &#x110000;",
}

FILES: dict[str, bytes] = {
    "nothing": b"",
    "a fence alone": b"---",
    "fences": b"---\n" * 20_000,
    "half of UTF-16": b"\xff\xfe-\x00-",
    "UTF-32": deck().encode("utf-32"),
    "bytes": bytes(range(256)) * 20,
    "carriage returns": b"---\rname: x\r---\r",
    "quotes": b"---\na: " + b'"' * 100_000 + b"\n---\n",
    "colons": b"---\n" + b":" * 100_000 + b"\n---\n",
    "many names": b"---\n" + b"".join(b"k%d: v\n" % i for i in range(20_000)) + b"---\n",
}

VILLAGES = ("en", "assets", "product", "沙枣", "Daowan", "a%20b", "a'b", "x" * 200)


def _look_and_build(town: Path) -> bool:
    """Whether the town has errors; that it was looked at and built at all is the point."""
    problems = check_town(Options(town=town, output=town.parent / "output"))
    outcome = build(town, keep_going=True)
    assert [problem.code for problem in outcome.problems] == [problem.code for problem in problems]
    return any(problem.severity is Severity.ERROR for problem in problems)


@pytest.mark.parametrize("case", SETTINGS)
def test_any_settings_are_told_of(case: str, town: MakeTown) -> None:
    folder = town({"site.yaml": SITE + SETTINGS[case]})
    assert _look_and_build(folder) is (case != "no language")


@pytest.mark.parametrize("case", FIELDS)
def test_any_fields_are_told_of(case: str, town: MakeTown) -> None:
    folder = town({"site.yaml": SITE, DECK: deck(FIELDS[case])})
    fine = ("the last day of the calendar", "a long line", "a tag", "many list marks")
    assert _look_and_build(folder) is (case not in fine)


@pytest.mark.parametrize("case", BODIES)
def test_any_body_is_read(case: str, town: MakeTown) -> None:
    _look_and_build(town({"site.yaml": SITE, DECK: deck(body=BODIES[case])}))


@pytest.mark.parametrize("case", FILES)
def test_any_bytes_are_told_of(case: str, town: MakeTown) -> None:
    assert _look_and_build(town({"site.yaml": SITE, DECK: FILES[case]}))


@pytest.mark.parametrize("case", FILES)
def test_any_bytes_may_be_the_settings(case: str, town: MakeTown) -> None:
    assert _look_and_build(town({"site.yaml": FILES[case]}))


@pytest.mark.parametrize("name", VILLAGES)
def test_a_village_that_cannot_be_called_so_is_left_out(name: str, town: MakeTown) -> None:
    folder = town({"site.yaml": SITE, f"content/{name}/village.md": "---\n名称: 村\n---\n"})
    assert _look_and_build(folder)
    assert not (folder.parent / "output" / name / "xiangpu-manifest.json").exists()


def _link_to_itself(town: Path) -> None:
    (town / "content" / "daowan" / "self").symlink_to("self")


def _link_in_a_ring(town: Path) -> None:
    (town / "content" / "daowan" / "a.md").symlink_to("b.md")
    (town / "content" / "daowan" / "b.md").symlink_to("a.md")


def _link_to_the_folder_above(town: Path) -> None:
    (town / "content" / "daowan" / "loop").symlink_to("..")


def _name_in_no_encoding(town: Path) -> None:
    folder = os.fsencode(town / "content" / "daowan")
    with open(os.path.join(folder, b"\xff\xfe.md"), "wb"):
        pass


def _file_for_the_content(town: Path) -> None:
    (town / "content").rename(town / "elsewhere")
    write(town, "content", "")


def _folder_for_the_village(town: Path) -> None:
    (town / "content" / "daowan" / "village.md").unlink()
    (town / "content" / "daowan" / "village.md").mkdir()


@pytest.mark.parametrize(
    "spoil",
    [
        _link_to_itself,
        _link_in_a_ring,
        _link_to_the_folder_above,
        _name_in_no_encoding,
        _file_for_the_content,
        _folder_for_the_village,
    ],
)
def test_any_folder_is_walked(spoil: Callable[[Path], None], town: MakeTown) -> None:
    folder = town({"site.yaml": SITE})
    spoil(folder)
    _look_and_build(folder)
