from pathlib import Path

import pytest

from tests.cli.calling import call, call_english
from tests.conftest import MakeTown
from xiangpu.build import Explanation
from xiangpu.cli import explain
from xiangpu.cli.explain import say_changes
from xiangpu.cli.session import Session
from xiangpu.run.explaining import Changes

RICE = Explanation(
    address="daowan/product/dw-rice/",
    sources=("content/daowan/product/dw-rice.md",),
    templates=("themes/q/product.html", "themes/base/product.html"),
    view="ProductPage",
    changes=Changes(page=("price", "title")),
)


def test_a_page_is_explained(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(explain, "explain_page", lambda options, page: RICE)
    words = ("explain", "daowan/product/dw-rice/", "--town", folder)
    assert call(*words).output == (
        "网址：\n"
        "  daowan/product/dw-rice/\n"
        "内容来自：\n"
        "  content/daowan/product/dw-rice.md\n"
        "模板（前面的先用）：\n"
        "  themes/q/product.html\n"
        "  themes/base/product.html\n"
        "模板里看到的数据：\n"
        "  ProductPage\n"
        "上次生成以后：\n"
        "  网页自己的数据变了：price、title\n"
    )
    assert call_english(*words).output == (
        "Address:\n"
        "  daowan/product/dw-rice/\n"
        "Content from:\n"
        "  content/daowan/product/dw-rice.md\n"
        "Templates (the first wins):\n"
        "  themes/q/product.html\n"
        "  themes/base/product.html\n"
        "What the template sees:\n"
        "  ProductPage\n"
        "Since it was made last:\n"
        "  its own data changed: price, title\n"
    )


def test_a_page_that_does_not_exist_is_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(explain, "explain_page", lambda options, page: None)
    words = ("explain", "rice", "--town", folder)
    assert call(*words).output == (
        "网站里没有“rice”这个网页。写网址里镇子后面的那一段，例如：daowan/product/dw-rice/\n"
    )
    assert call_english(*words).output == (
        "The site has no page “rice”. Write the part of the address below the town, such as:"
        " daowan/product/dw-rice/\n"
    )
    assert call(*words).exit_code == 2


def test_every_change_is_said() -> None:
    changes = Changes(page=("title",), site=("menu", "office"), theme=True, addresses=True)
    assert say_changes(changes, Session("zh")) == (
        "网页自己的数据变了：title",
        "全站网页共用的数据变了：menu、office",
        "主题的文件变了",
        "各站的网址，或者网页之间的链接方式变了",
    )
    assert say_changes(changes, Session("en")) == (
        "its own data changed: title",
        "what all pages of the site share changed: menu, office",
        "a file of the theme changed",
        "the sites' addresses changed, or how pages link to one another",
    )


def test_it_is_said_when_nothing_changed_or_nothing_is_known() -> None:
    chinese = [
        say_changes(changes, Session("zh"))
        for changes in (Changes(), Changes(first=True), Changes(tool=True))
    ]
    english = [
        say_changes(changes, Session("en"))
        for changes in (Changes(), Changes(first=True), Changes(tool=True))
    ]
    assert chinese == [
        ("没有变化，再生成也会沿用它。",),
        ("还没有生成过。",),
        ("乡铺或它用的库换了版本，全部网页会重做。",),
    ]
    assert english == [
        ("nothing changed; a build will use it as it is.",),
        ("it has not been made yet.",),
        ("xiangpu or a library that it uses is another version; every page will be made again.",),
    ]


def test_a_page_is_explained_from_the_town_itself(town: MakeTown) -> None:
    folder = town({})
    words = ("explain", "daowan/", "--town", folder)
    before = call(*words).output
    call("build", "--town", folder)
    after = call(*words).output
    assert before == (
        "网址：\n"
        "  daowan/index.html\n"
        "内容来自：\n"
        "  content/daowan/village.md\n"
        "模板（前面的先用）：\n"
        "  themes/base/home.html\n"
        "模板里看到的数据：\n"
        "  HomePage\n"
        "上次生成以后：\n"
        "  还没有生成过。\n"
    )
    assert after == before.replace("还没有生成过。", "没有变化，再生成也会沿用它。")
