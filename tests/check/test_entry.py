"""One original document to a record."""

from pathlib import Path

import pytest

from tests.conftest import MakeTown
from tests.schema.every_word import ENGLISH, EveryWord, read
from tests.surveying import Town, survey_town
from xiangpu.check.entry import find_files, find_mentions
from xiangpu.check.record import FileUse, Mention
from xiangpu.problems import Place
from xiangpu.schema.check import check_document, where_in
from xiangpu.schema.reference import Reference

SETTINGS = (
    "title: 青渠镇\ndemo: true\n"
    "categories: [{编号: rice, 名称: 大米, 适用种类: [product]}, {编号: any, 名称: 样样}]\n"
    "extra_fields:\n"
    "  - {种类: product, 字段名: altitude, 名称: 海拔, 类型: 数量}\n"
    "  - {种类: spot, 字段名: depth, 名称: 水深, 类型: 文字}\n"
)


def product(town: MakeTown, lines: str, name: str = "rice") -> Town:
    """A town with one product of these lines."""
    text = f"---\n名称: 大米\n类型: 粮油\n{lines}\n---\n"
    return survey_town(town({"site.yaml": SETTINGS, f"content/daowan/product/{name}.md": text}))


def codes(found: Town) -> list[tuple[str, int]]:
    """Code and line of each problem of the product."""
    return [
        (code, line)
        for code, path, line in found.codes()
        if "/product/" in path and code not in ("recommended-field", "no-contact")
    ]


def test_an_entrys_id_is_its_files_name(town: MakeTown) -> None:
    assert product(town, "").record("product:daowan/rice").id == "rice"


def test_an_entry_may_say_its_id(town: MakeTown) -> None:
    found = product(town, "编号: dami")
    record = found.record("product:daowan/dami")
    assert record.path == "content/daowan/product/rice.md"
    assert record.places["id"] == Place(record.path, 4, 5, "编号: dami")


def test_a_file_name_that_is_no_address_needs_an_id(town: MakeTown) -> None:
    assert [code for code, _ in codes(product(town, "", name="大米"))] != []
    found = product(town, "编号: dami", name="大米")
    assert codes(found) == []


@pytest.mark.parametrize("category", ["rice", "any"])
def test_a_category_of_the_kind_or_of_all_kinds_will_do(town: MakeTown, category: str) -> None:
    assert codes(product(town, f"分类: {category}")) == []


def test_an_unknown_category_is_told_what_there_is(town: MakeTown) -> None:
    found = product(town, "分类: rcie")
    assert codes(found) == [("unknown-category", 4)]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("其他字段: {altitude: 1200米}", []),
        ("其他字段: {altitude: 很高}", [("not-a-quantity", 4)]),
        ("其他字段: {depth: 3米}", [("unknown-extra-field", 4)]),
    ],
)
def test_a_towns_own_field_is_checked_as_it_was_registered(
    town: MakeTown, lines: str, expected: list[tuple[str, int]]
) -> None:
    assert codes(product(town, lines)) == expected


def test_an_entry_with_errors_gives_no_record_and_is_known_by_name(town: MakeTown) -> None:
    found = product(town, "成本价: 很多")
    assert found.units["daowan"].records == ()
    assert "product:daowan/rice" in found.directory.broken


def test_references_are_found_with_field_kinds_and_place() -> None:
    document = read(ENGLISH)
    entry: EveryWord = check_document(document, EveryWord).value
    mill = Reference("", "daowan", "dw-mill")
    found = find_mentions(entry, "every-word:daowan/sample", where_in(document, EveryWord))
    assert found == (
        Mention(
            source="every-word:daowan/sample",
            field="reference",
            reference=mill,
            kinds=("producer",),
            place=Place(document.path, 22, 12, "reference: daowan/dw-mill"),
        ),
        Mention(
            source="every-word:daowan/sample",
            field="groups.maker",
            reference=Reference("producer", "daowan", "dw-mill"),
            kinds=("producer",),
            place=Place(document.path, 24, 33, document.lines[23]),
        ),
    )


def test_photos_and_attachments_are_found_with_their_places() -> None:
    document = read("---\ntitle: 样品\nphotos: [a.jpg, {file: b.jpg}]\nattachments: c.pdf\n---\n")
    entry: EveryWord = check_document(document, EveryWord).value
    line = "photos: [a.jpg, {file: b.jpg}]"
    assert find_files(entry, where_in(document, EveryWord)) == (
        FileUse("a.jpg", Place(document.path, 3, 10, line), True),
        FileUse("b.jpg", Place(document.path, 3, 24, line), True),
        FileUse("c.pdf", Place(document.path, 4, 14, "attachments: c.pdf"), False),
    )


def test_placeholders_are_told_outside_of_demonstrations(town: MakeTown) -> None:
    contact = "---\n名称: 王兰\n角色: 信息员\n电话: 000-00000001\n---\n"
    files = {"site.yaml": "title: 青渠镇\n", "content/daowan/contact/a.md": contact}
    found = survey_town(town(files))
    assert ("demo-value", "content/daowan/contact/a.md", 4) in found.codes()
    demo = survey_town(town({"content/daowan/contact/a.md": contact}))
    assert "demo-value" not in {code for code, _, _ in demo.codes()}


def test_a_record_lies_in_its_files_folder(town: MakeTown) -> None:
    record = product(town, "").record("product:daowan/rice")
    assert record.folder == Path("content/daowan/product").as_posix()
    assert record.sources == (record.path,)
