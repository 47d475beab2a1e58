from pathlib import Path

import pytest

from tests.cli.calling import call, call_english
from tests.conftest import MakeTown

UNTIDY = "---\r\n名称：米\r\n类型：粮油\r\n成本价：３１元\r\n---\r\n"
TIDY = "---\n名称: 米\n类型: 粮油\n成本价: 31元\n---\n"
BROKEN = "---\n名称: 面\n---\n"
RICE = "content/daowan/product/rice.md"
NOODLES = "content/daowan/product/noodles.md"


@pytest.fixture
def untidy(town: MakeTown, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = town({RICE: UNTIDY.encode("gb18030"), NOODLES: BROKEN})
    monkeypatch.chdir(folder)
    return folder


def test_files_are_tidied_and_what_changed_is_said(untidy: Path) -> None:
    called = call("fmt")
    assert called.output == (
        "content/daowan/product/noodles.md：有错误，没有动它；先用 xiangpu check 看怎样改。\n"
        "content/daowan/product/rice.md：整理了 5 行，改存为 UTF-8\n"
        "  第 4 行 成本价：３１元 → 31元\n"
        "4 个文件：整理了 1 个，2 个本来就整齐，1 个有错误没有动。\n"
    )
    assert called.exit_code == 1
    assert (untidy / RICE).read_bytes() == TIDY.encode()
    assert (untidy / NOODLES).read_text("utf-8") == BROKEN


def test_in_english_too(untidy: Path) -> None:
    assert call_english("fmt", RICE).output == (
        "content/daowan/product/rice.md: tidied, 5 lines, now in UTF-8\n"
        "  line 4, 成本价: ３１元 → 31元\n"
        "1 file: 1 tidied, 0 tidy already, 0 left alone for their errors.\n"
    )
    again = call_english("fmt", RICE)
    assert (again.output, again.exit_code) == (
        "1 file: 0 tidied, 1 tidy already, 0 left alone for their errors.\n",
        0,
    )


def test_checking_changes_nothing(untidy: Path) -> None:
    before = (untidy / RICE).read_bytes()
    called = call("fmt", "--check", RICE)
    assert called.output == (
        "content/daowan/product/rice.md：要整理 5 行\n"
        "  第 4 行 成本价：３１元 → 31元\n"
        "1 个文件：1 个要整理，0 个整齐，0 个有错误。没有改动任何文件。\n"
    )
    assert called.exit_code == 1
    assert (untidy / RICE).read_bytes() == before


def test_a_diff_is_all_that_standard_output_holds(untidy: Path) -> None:
    called = call("fmt", "--diff", RICE)
    assert called.stdout == (
        f"--- {RICE}\n+++ {RICE}\n@@ -1,5 +1,5 @@\n ---\n"
        "-名称：米\n-类型：粮油\n-成本价：３１元\n+名称: 米\n+类型: 粮油\n+成本价: 31元\n ---\n"
    )
    assert called.exit_code == 1
    assert (untidy / RICE).read_bytes() == UNTIDY.encode("gb18030")


def test_a_folder_stands_for_the_files_in_it(untidy: Path) -> None:
    assert call("fmt", "--check", "content").output.endswith(
        "3 个文件：1 个要整理，1 个整齐，1 个有错误。没有改动任何文件。\n"
    )


@pytest.mark.parametrize("name", ["output", "content/daowan/product/x.md"])
def test_a_file_that_is_no_source_is_refused(untidy: Path, name: str) -> None:
    called = call("fmt", name)
    assert called.exit_code == 2
    assert called.output.startswith(
        f"“{name}”不是镇子里的内容文件。要写 content 里的 .md 文件、site.yaml，或它们的文件夹。\n"
    )
    assert call_english("fmt", name).output.startswith(
        f"“{name}” is none of the town's content files. Name .md files in content, site.yaml, or"
        " their folders.\n"
    )


def test_themes_and_settings_are_tidied_too(town: MakeTown) -> None:
    folder = town({"site.yaml": "title：镇\n", "themes/canal/theme.yaml": "主题名：canal\n"})
    assert call("fmt", "--town", folder).exit_code == 0
    assert (folder / "site.yaml").read_text("utf-8") == "title: 镇\n"
    assert (folder / "themes/canal/theme.yaml").read_text("utf-8") == "主题名: canal\n"
