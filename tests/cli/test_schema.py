import json
from pathlib import Path

import pytest

from tests.cli.calling import call, call_english
from xiangpu.schema.json_schema import json_schema
from xiangpu.schema.kinds import KINDS


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", ["product", "商品", "Product"])
def test_one_kind_is_printed_by_either_of_its_names(name: str) -> None:
    called = call("schema", name)
    assert json.loads(called.output) == json_schema(KINDS["product"])
    assert called.exit_code == 0


def test_without_a_kind_all_are_written(here: Path) -> None:
    assert call("schema").output == (
        "写了 23 个文件到 schema。site.yaml 第一行写上这一句，编辑器就会边写边提示：\n"
        "# yaml-language-server: $schema=schema/town.schema.json\n"
    )
    assert sorted(path.name for path in (here / "schema").iterdir()) == sorted(
        f"{name}.schema.json" for name in KINDS
    )
    assert call_english("schema", "--output", "editor").output == (
        "Wrote 23 files to editor. With this first line in site.yaml, editors check and complete"
        " while you type:\n"
        "# yaml-language-server: $schema=editor/town.schema.json\n"
    )


def test_one_kind_is_written_where_a_folder_is_named(here: Path) -> None:
    assert call("schema", "page", "--output", "s").output == "写了 s/page.schema.json\n"
    assert json.loads((here / "s/page.schema.json").read_text("utf-8"))["title"] == "页面 Page"


def test_an_unknown_kind_is_told_with_the_one_meant() -> None:
    chinese, english = call("schema", "prodct"), call_english("schema", "prodct")
    assert (chinese.output, chinese.exit_code) == (
        "没有“prodct”这个种类。您是想写“product”吗？\n",
        2,
    )
    assert (english.output, english.exit_code) == (
        "There is no kind “prodct”. Did you mean “product”?\n",
        2,
    )
