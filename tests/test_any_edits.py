"""After any sequence of edits, the output is what a clean build makes, byte for byte."""

import datetime
import io
import tempfile
from collections.abc import Callable
from pathlib import Path

from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from PIL import Image

from tests.building import PRODUCT, QUIET, build, output_of, read_tree, write

SITE = QUIET + "url: https://qingqu.example.com/\nlanguages: [zh-CN, en]\n"
LAYOUT = """{% extends "base/layout.html" %}
{% block footer %}<p>自己的页脚</p>{% endblock %}
"""
SEASONAL = PRODUCT.format(title="米").replace("类型", "上市时间: 9月至11月\n类型")
RICE = "content/daowan/product/rice.md"
ENGLISH = "content/daowan/product/rice.en.md"
CRAB = "content/daowan/product/crab.md"
PHOTO = "content/daowan/product/rice.jpg"


def _photo(colour: str) -> bytes:
    buffer = io.BytesIO()
    Image.new("RGB", (60, 40), colour).save(buffer, "JPEG")
    return buffer.getvalue()


FILES: dict[str, str | bytes] = {
    "site.yaml": SITE,
    "content/daowan/village.md": "---\n名称: 稻湾村\n---\n渠边。\n",
    RICE: SEASONAL,
    "content/daowan/event/harvest.md": "---\n名称: 开镰节\n类型: 节会\n开始: 2026-09-26\n---\n",
}


def _edit(path: str, content: str | bytes) -> Callable[[Path], None]:
    return lambda town: write(town, path, content)


def _remove(path: str) -> Callable[[Path], None]:
    def remove(town: Path) -> None:
        (town / path).unlink(missing_ok=True)

    return remove


def _damage(path: str, content: bytes | None) -> Callable[[Path], None]:
    """Something happens to a file of the output."""

    def damage(town: Path) -> None:
        file = output_of(town) / path
        if content is None:
            file.unlink(missing_ok=True)
        elif file.exists():
            file.write_bytes(content)

    return damage


def _all(*edits: Callable[[Path], None]) -> Callable[[Path], None]:
    def edit_all(town: Path) -> None:
        for edit in edits:
            edit(town)

    return edit_all


def _where(path: str, edit: Callable[[Path], None]) -> Callable[[Path], None]:
    """The edit, in a town that has the file."""
    return lambda town: edit(town) if (town / path).exists() else None


EDITS: dict[str, Callable[[Path], None]] = {
    "rice is renamed": _edit(RICE, SEASONAL.replace("米", "新米")),
    "rice is a draft": _edit(RICE, SEASONAL.replace("类型", "草稿: 是\n类型")),
    "rice has moved here": _edit(RICE, SEASONAL.replace("类型", "旧网址: [mi]\n类型")),
    "rice has a photo": _all(
        _edit(PHOTO, _photo("red")),
        _edit(RICE, SEASONAL.replace("类型", "照片: [rice.jpg]\n类型")),
    ),
    "the photo is another": _where(PHOTO, _edit(PHOTO, _photo("blue"))),
    "rice is gone": _remove(RICE),
    "rice is translated": _where(RICE, _edit(ENGLISH, "---\ntitle: Rice\n---\n")),
    "the translation is gone": _remove(ENGLISH),
    "crab comes": _edit(CRAB, PRODUCT.format(title="蟹").replace("粮油", "手工艺品")),
    "crab is gone": _remove(CRAB),
    "a village comes": _edit("content/quwei/village.md", "---\n名称: 渠尾村\n---\n"),
    "the village is gone": _remove("content/quwei/village.md"),
    "the village has a domain": _edit(
        "content/daowan/village.md", "---\n名称: 稻湾村\ndomain: dw.example.com\n---\n"
    ),
    "lists are short": _edit("site.yaml", SITE + "per_page: 1\n"),
    "there is no feed": _edit("site.yaml", SITE + "features: {feed: false, season_pages: false}\n"),
    "there is one language": _edit("site.yaml", SITE.replace("[zh-CN, en]", "[zh-CN]")),
    "the settings are as before": _edit("site.yaml", SITE),
    "the theme is the town's own": _all(
        _edit("themes/ours/theme.yaml", "name: ours\ntitle: 我们的\nextends: base\n"),
        _edit("themes/ours/layout.html", LAYOUT),
        _edit("site.yaml", SITE + "theme: ours\n"),
    ),
    "the theme is edited": _where(
        "themes/ours/layout.html", _edit("themes/ours/layout.html", LAYOUT.replace("页脚", "落款"))
    ),
    "a page is lost": _damage("daowan/index.html", None),
    "a page is damaged": _damage("index.html", b"<!doctype html>"),
    "the manifest is lost": _damage("daowan/xiangpu-manifest.json", None),
    "the manifest is damaged": _damage("xiangpu-manifest.json", b"{"),
}


# Looking for the shortest failing sequence would take minutes; five edits are few enough.
@settings(
    max_examples=6,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@example(names=["the village has a domain"], days=[0] * 5)
@example(names=["the theme is the town's own", "the theme is edited"], days=[0] * 5)
@example(names=["a page is lost", "a page is damaged", "a village comes"], days=[0] * 5)
@given(
    names=st.lists(st.sampled_from(sorted(EDITS)), min_size=1, max_size=5),
    days=st.lists(st.sampled_from((0, 6, 11, 60)), min_size=5, max_size=5),
)
def test_the_output_after_any_edits_is_that_of_a_clean_build(
    names: list[str], days: list[int]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        town = Path(folder, "town")
        for path, content in FILES.items():
            write(town, path, content)
        today = datetime.date(2026, 9, 20)
        build(town, today=today)
        for name, later in zip(names, days, strict=False):
            EDITS[name](town)
            today = datetime.date(2026, 9, 20) + datetime.timedelta(days=later)
            build(town, today=today, keep_going=True, verify=name == "a page is damaged")
        build(town, today=today, keep_going=True, output=Path(folder, "clean"))
        found, clean = read_tree(output_of(town)), read_tree(Path(folder, "clean"))
        assert sorted(found) == sorted(clean)
        assert found == clean
