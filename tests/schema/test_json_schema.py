"""Editors must accept what the check accepts, under every name, and mark what is plainly wrong."""

from pathlib import Path
from typing import Any

import jsonschema
import pytest

from xiangpu.load.reader import read_document, read_yaml
from xiangpu.load.source import Document, Mapping, Node, Scalar, Sequence
from xiangpu.schema.describe import Word, describe
from xiangpu.schema.json_schema import json_schema, render_schema, schema_hint, schema_name
from xiangpu.schema.kind import Kind
from xiangpu.schema.kinds import KINDS
from xiangpu.schema.names import field_names

ALL_KINDS = pytest.mark.parametrize("kind", KINDS.values(), ids=KINDS.keys())
PRODUCT: dict[str, Any] = {"名称": "米", "类型": "粮油"}


def plain(node: Node) -> Any:
    """The tree as an editor would see it if it took every value for text."""
    match node:
        case Scalar():
            return node.text or None
        case Sequence():
            return [plain(item) for item in node.items]
        case Mapping():
            return {pair.key.text: plain(pair.value) for pair in node.pairs}


def mistakes(kind: Kind, value: Any) -> list[str]:
    validator = jsonschema.Draft202012Validator(json_schema(kind))
    return [error.message for error in validator.iter_errors(value)]


def is_right(value: dict[str, Any]) -> bool:
    return not mistakes(KINDS["product"], {**PRODUCT, **value})


@ALL_KINDS
def test_a_schema_obeys_the_metaschema(kind: Kind) -> None:
    jsonschema.Draft202012Validator.check_schema(json_schema(kind))


@ALL_KINDS
def test_every_example_fits_its_own_field(kind: Kind) -> None:
    schema = json_schema(kind)
    wrong = [
        f"{name}: {error.message}"
        for name, field in schema["$defs"].items()
        for example in field.get("examples", [])
        for error in jsonschema.Draft202012Validator(
            {**field, "$defs": schema["$defs"]}
        ).iter_errors(example)
    ]
    assert wrong == []


@ALL_KINDS
def test_every_name_of_a_field_is_a_property(kind: Kind) -> None:
    names = {name for field in describe(kind.entry).fields for name in field.names}
    assert set(json_schema(kind)["properties"]) == names


@ALL_KINDS
def test_every_field_is_explained_in_both_languages(kind: Kind) -> None:
    schema = json_schema(kind)
    for field in describe(kind.entry).fields:
        said = schema["$defs"][f"{kind.entry.__name__}.{field.name}"]
        assert said["title"] == f"{field.field.zh} {field.field.en}"
        assert said["description"] == f"{field.field.help_zh}\n{field.field.help_en}"


def _documents(town: Path) -> list[tuple[Kind, Document]]:
    names = field_names()
    settings = read_yaml("site.yaml", (town / "site.yaml").read_bytes(), names)
    found = [(KINDS["town"], settings)]
    for path in sorted((town / "content").rglob("*.md")):
        if not path.name.endswith(".en.md"):
            kind = path.parent.name if path.parent.name in KINDS else "village"
            found.append((KINDS[kind], read_document(path.name, path.read_bytes(), names)))
    return found


def test_the_whole_demonstration_town_fits(demo_town: Path) -> None:
    wrong = [
        f"{document.path}: {message}"
        for kind, document in _documents(demo_town)
        for message in mistakes(kind, plain(document.fields))
    ]
    assert wrong == []


def test_every_sort_of_value_stands_in_some_schema() -> None:
    words = {
        field.word
        for kind in KINDS.values()
        for description in _descriptions(kind)
        for field in description.fields
    }
    assert set(Word) - words <= {Word.MONEY}


def _descriptions(kind: Kind) -> list[Any]:
    found = [describe(kind.entry)]
    for description in found:
        found += [field.members for field in description.fields if field.members]
    return found


def test_a_required_field_may_be_called_by_any_of_its_names() -> None:
    for name in ("title", "名称", "标题", "name", "品名"):
        assert mistakes(KINDS["page"], {name: "关于我们"}) == []
    assert len(mistakes(KINDS["page"], {"菜单": "是"})) == 1


def test_an_unknown_field_is_marked() -> None:
    assert mistakes(KINDS["page"], {"名称": "关于", "价钱": "1元"}) == [
        "Additional properties are not allowed ('价钱' was unexpected)"
    ]


@pytest.mark.parametrize("spelling", ["grain", "粮油", "Grain and oil", "大米"])
def test_a_choice_may_be_spelt_in_every_way(spelling: str) -> None:
    assert is_right({"类型": spelling})


@pytest.mark.parametrize(
    ("value", "right"),
    [
        ({"类型": "石头"}, False),
        ({"draft": True}, True),
        ({"草稿": "是"}, True),
        ({"排序": 10}, True),
        ({"排序": "１０"}, True),
        ({"标签": "香，软"}, True),
        ({"标签": ["香", "软"]}, True),
        ({"规格价格": [{"规格": "5kg/袋", "价格": 45}]}, True),
        ({"规格价格": {"规格": "5kg/袋", "价格": "45元"}}, True),
        ({"规格价格": [{"规格": "5kg/袋"}]}, False),
        ({"规格价格": "45元"}, False),
        ({"下单": "000-00000001"}, True),
        ({"生产者": "daowan/daowan-rice-coop"}, True),
        ({"生产者": "稻湾合作社"}, False),
        ({"编号": "Rice"}, False),
        ({"品牌": None}, True),
        ({"其他字段": {"海拔": "1200米"}}, True),
        ({"其他字段": "海拔"}, False),
        ({"荣誉": [{"名称": "十大名菇", "年份": 1900}]}, False),
    ],
)
def test_a_value_is_held_against_its_field(value: dict[str, Any], right: bool) -> None:
    assert is_right(value) is right


def test_coordinates_may_be_written_as_a_group() -> None:
    point = {"经度": 103.12, "纬度": 39.21, "坐标系": "gcj02"}
    assert mistakes(KINDS["village"], {"名称": "稻湾村", "坐标": point}) == []
    assert mistakes(KINDS["village"], {"名称": "稻湾村", "坐标": {"x": 1}}) != []


def test_the_hint_names_the_file_that_is_written() -> None:
    town = KINDS["town"]
    assert schema_name(town) == "town.schema.json"
    assert schema_hint(town, "schema/") == (
        "# yaml-language-server: $schema=schema/town.schema.json"
    )
    assert render_schema(town).startswith('{\n  "$schema": "https://json-schema.org/draft/2020-12')
