"""What happens where somebody sits at a terminal."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from tests.cli.calling import QUIET
from tests.conftest import MakeTown
from xiangpu.cli import given_fields
from xiangpu.cli.root import ROOT


@pytest.fixture
def folder(town: MakeTown, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(given_fields, "is_watched", lambda: True)
    return town({})


def answer(folder: Path, *lines: str, language: str = "zh") -> str:
    words = ["new", "page", "about", "--town", str(folder), "--lang", language]
    typed = "".join(f"{line}\n" for line in lines)
    return CliRunner().invoke(ROOT, words, input=typed, env=QUIET).output


def test_answers_go_into_the_file(folder: Path) -> None:
    assert answer(folder, "关于我们", "我们是谁") == (
        "回答下面几个问题；空着按回车就跳过，以后在文件里再写。\n"
        "\n名称：显示在页面最上方的名字。\n  例如：稻湾长粒香米\n名称: 关于我们\n"
        "\n简介：一句话说清它好在哪里，列表和分享时都会用到。\n"
        "  例如：用头道渠水浇灌，包装当天碾米\n简介: 我们是谁\n"
        "新建了 content/daowan/page/about.md\n"
    )
    text = (folder / "content/daowan/page/about.md").read_text("utf-8")
    assert "名称: 关于我们\n" in text
    assert "\n简介: 我们是谁\n" in text


def test_questions_are_asked_in_english_too(folder: Path) -> None:
    output = answer(folder, "About us", "", language="en")
    assert output.startswith(
        "A few questions; press Enter to skip one and write it into the file later.\n"
        "\ntitle: The name at the top of the page.\n  For example: 稻湾长粒香米\ntitle: About us\n"
    )
    text = (folder / "content/daowan/page/about.md").read_text("utf-8")
    assert "title: About us\n" in text
    assert "\nsummary:" not in text


def test_a_wrong_answer_is_explained_and_asked_again(folder: Path) -> None:
    words = ["new", "product", "x", "--set", "品种=a", "--title", "米", "--town", str(folder)]
    typed = "\n石头\n粮油\n\n\n\n\n\n\n"
    output = CliRunner().invoke(ROOT, words, input=typed, env=QUIET).output
    assert "类型: 石头\n  “石头”" in output
    assert output.count("\n类型: ") == 2
    assert "类型: 粮油\n" in (folder / "content/daowan/product/x.md").read_text("utf-8")
