from pathlib import Path

import pytest

from tests.cli.calling import call, call_english
from xiangpu.build import Explanation
from xiangpu.cli import explain

RICE = Explanation(
    address="daowan/product/dw-rice/",
    sources=("content/daowan/product/dw-rice.md",),
    templates=("themes/q/product.html", "themes/base/product.html"),
    view="ProductPage",
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
