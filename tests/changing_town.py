"""A town that changes: every file with the forms it may take, and whatever else a build is given.

What the town is now is one form of each file, so that any edit, addition, deletion, renaming or
move is a step from one choice to another.
"""

import datetime
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
from PIL import Image

from tests.building import QUIET, build, read_tree, write
from tests.pictures.making import camera_notes, quarters, saved
from xiangpu.options import LinkStyle
from xiangpu.outcome import Outcome

LONG = bool(os.environ.get("XIANGPU_LONG"))
"""A run of an hour may be asked for; the usual one takes less than a minute."""

START = datetime.date(2026, 9, 20)

Form = str | bytes | None
"""What a file holds; None where there is none."""


class Step(msgspec.Struct, frozen=True):
    """Which form each changed file takes, and how the town is then built."""

    files: dict[str, Form]
    days: int = 0
    """After `START`; going back is allowed."""
    links: LinkStyle = "relative"
    jobs: int = 1
    verify: bool = False


def photo(colour: str, width: int = 80, height: int = 60) -> bytes:
    """A small photo with a corner of that colour, lying on its side, with a camera's notes."""
    picture = quarters(width, height)
    picture.paste(colour, (0, 0, width // 2, height // 2))
    lying = picture.transpose(Image.Transpose.ROTATE_90)
    return saved(lying, "JPEG", exif=camera_notes(orientation=6))


def entry(title: str, *fields: str, body: str = "一年一茬。\n") -> str:
    """An entry's Markdown."""
    return "\n".join(["---", f"名称: {title}", *fields, "---", body])


def product(title: str, *fields: str, body: str = "一年一茬。\n") -> str:
    """A product's Markdown."""
    return entry(title, "简介: 头道渠水浇的。", "类型: 粮油", *fields, body=body)


_SITE = QUIET.replace("today: 2026-09-20\n", "") + "languages: [zh-CN, en]\n"
_URL = "url: https://qingqu.example.com/\n"
_OURS = """name: ours
title: 我们的
extends: base
settings:
  - {{name: hue, label: 色, default: "{}"}}
"""
_LAYOUT = """{{% extends "base/layout.html" %}}
{{% block footer %}}<p>{}</p>{{% endblock %}}
"""

FORMS: dict[str, tuple[Form, ...]] = {
    "site.yaml": (
        _SITE + _URL,
        _SITE,
        _SITE + _URL + "per_page: 1\n",
        _SITE + _URL + "theme: ours\n",
        _SITE + _URL + "theme: none-of-that-name\n",
        _SITE + _URL + "theme: ours\ntheme_settings: {hue: green}\n",
        _SITE + _URL + "features: {feed: false, season_pages: false, json_ld: false}\n",
        _SITE + _URL + "categories: [{编号: rice, 名称: 大米, 适用种类: [product]}]\n",
        _SITE.replace("[zh-CN, en]", "[zh-CN]") + _URL,
        _SITE.replace("title: 青渠镇", "title: 青渠新镇") + _URL,
        _SITE + "url: https://shop.example.com/qingqu/\nstale_price_days: 3\n",
    ),
    "site.en.yaml": (None, "title: Qingqu\n"),
    "themes/ours/theme.yaml": (_OURS.format("red"), _OURS.format("blue")),
    "themes/ours/layout.html": (
        _LAYOUT.format("自己的页脚 {{ site.settings.hue }}"),
        _LAYOUT.format("落款"),
        _LAYOUT.format("{{ no_such_name }}"),
    ),
    "themes/ours/static/extra.txt": (None, "一", "二"),
    "content/_town/brand/qingqu.md": (
        None,
        entry("青渠好物"),
        entry("青渠好物", "授权: [{生产者: daowan/mill, 有效期至: 2026-09-30}]"),
        entry("青渠", "草稿: 是"),
    ),
    "content/_town/price/rice.md": (
        None,
        entry(
            "米价",
            "品名规格: 米",
            "价格类型: 收购价",
            "单位: 斤",
            "行情: [{日期: 2026-09-24, 价格: 1.30}]",
        ),
    ),
    "content/_town/notice/mi.md": (None, entry("停水通知", "类型: 通知", "发布日期: 2026-09-22")),
    "content/daowan/village.md": (
        entry("稻湾村", body="渠边，见[鱼](../hubin/product/fish.md)。\n"),
        entry("稻湾新村"),
        entry("稻湾村", "域名: dw.example.com"),
        entry("稻湾村", "主题: ours", "主题设置: {hue: gold}"),
        entry("稻湾村", "下架日期: 2026-09-25"),
        entry("稻湾村", "草稿: 是"),
        None,
    ),
    "content/daowan/village.en.md": (None, "---\ntitle: Daowan\n---\nBy the canal.\n"),
    "content/Daowan/village.md": (None, entry("稻湾村")),
    "content/daowan/producer/mill.md": (
        None,
        entry("米坊", "类型: 企业"),
        entry("新米坊", "类型: 企业"),
    ),
    "content/daowan/product/rice.md": (
        product("米"),
        None,
        product("新米", "价格核对日期: 2026-09-14", "规格价格: [{规格: 5kg/袋, 价格: 45元}]"),
        product("新米", "价格核对日期: 2026-09-14", "规格价格: [{规格: 5kg/袋, 价格: 46元}]"),
        product("米", "草稿: 是"),
        product("米", "照片: [rice.jpg]"),
        product("米", "照片: [{文件: rice.jpg, 说明: 稻田, 焦点: 左上}]"),
        product("米", "照片: [{文件: rice.jpg, 说明: 渠边的稻田, 焦点: 右}, crab.png]"),
        product("米", body="![田](rice.jpg) ![鱼](../../hubin/product/fish.jpg)\n"),
        product("米", "附件: [plan.pdf]"),
        product("米", "旧网址: [mi, hubin/mi]"),
        product("米", "上市时间: 9月至11月", "发布日期: 2026-09-23"),
        product("米", "上市时间: 10月", "下架日期: 2026-10-20"),
        product("米", "证书: [{类型: 绿色食品, 证号: GF000000260001, 有效期至: 2026-10-08}]"),
        product("米", "相关: [hubin/fish, crab]", "品牌: qingqu"),
        product(
            "米", "生产者: mill", "分类: rice", body="见[鱼](../../hubin/product/fish.md#做法)。\n"
        ),
        product("米", "编号: dami"),
        product("米", body="见[没有的](none.md)。\n"),
        "---\n名称: [米\n---\n",
    ),
    "content/daowan/product/rice.en.md": (None, "---\ntitle: Rice\n---\nOnce a year.\n"),
    "content/daowan/product/rice.jpg": (
        None,
        photo("red"),
        photo("blue"),
        photo("red", 60, 80),
        b"no photo",
        photo("red")[:-200],
    ),
    "content/daowan/product/crab.png": (None, saved(quarters(80, 60), "PNG"), photo("red")),
    "content/daowan/product/plan.pdf": (None, b"%PDF-1.4 one", b"%PDF-1.4 two"),
    "content/daowan/product/crab.md": (
        None,
        product("蟹"),
        product("蟹", "照片: [rice.jpg]", "排序: 1"),
    ),
    "content/daowan/event/harvest.md": (
        None,
        entry("开镰节", "类型: 节会", "开始: 2026-09-22", "结束: 2026-09-24"),
        entry("开镰节", "类型: 节会", "开始: 2026-09-22", "草稿: 是"),
    ),
    "content/hubin/village.md": (
        entry("湖滨村"),
        entry("湖滨村", "域名: hubin.example.com"),
        entry("湖边村", "发布日期: 2026-09-24"),
        None,
    ),
    "content/hubin/product/fish.md": (
        product("鱼", body="## 做法\n\n清蒸。\n"),
        None,
        product("白鱼", "照片: [fish.jpg]", "相关: [daowan/rice]"),
        product("白鱼", "生产者: daowan/mill", "相关: [daowan/rice]", "旧网址: [daowan/yu]"),
        product("白鱼", "生产者: daowan/mill", "旧网址: [daowan/baiyu]"),
        product("白鱼", "相关: [daowan/mill]", "品牌: qingqu", "下架日期: 2026-09-28"),
    ),
    "content/hubin/product/fish.jpg": (None, photo("green"), photo("white"), photo("red")),
    "content/hubin/product/rice.md": (None, product("湖米")),
    "content/hubin/station/one.md": (
        None,
        entry("服务站", "服务村: [daowan, hubin]"),
    ),
    "content/shazao/village.md": (None, entry("沙枣村"), entry("沙枣村", "域名: sz.example.com")),
    "content/shazao/product/rice.md": (None, product("沙米", "相关: [daowan/rice, hubin/rice]")),
}


def first_forms() -> dict[str, Form]:
    """The town as it begins."""
    return {path: forms[0] for path, forms in FORMS.items()}


def change(town: Path, files: dict[str, Form]) -> None:
    """The files of the town in these forms."""
    for path, form in files.items():
        if form is not None:
            write(town, path, form)
        else:
            (town / path).unlink(missing_ok=True)


def build_after(town: Path, step: Step, *, output: Path, kept: Path) -> Outcome:
    """The town built as the step says; what has errors is left out."""
    return build(
        town,
        today=START + datetime.timedelta(days=step.days),
        links=step.links,
        jobs=step.jobs,
        verify=step.verify,
        keep_going=True,
        output=output,
        kept=kept,
    )


class Place:
    """A town with an output and a cache, beside which it can be built anew."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.town = folder / "town"
        self.output = folder / "output"
        self.kept = folder / "kept"

    def build(self, step: Step) -> Outcome:
        """The town changed as the step says, and built over what is there."""
        change(self.town, step.files)
        return build_after(self.town, step, output=self.output, kept=self.kept)

    def build_clean(self, step: Step) -> tuple[dict[str, bytes], Outcome]:
        """The town as it is, built into an empty folder from nothing."""
        with TemporaryDirectory(dir=self.folder) as folder:
            output = Path(folder, "output")
            outcome = build_after(self.town, step, output=output, kept=Path(folder, "kept"))
            return read_tree(output), outcome


@contextmanager
def copy_of(built: Path) -> Iterator[Place]:
    """A copy of it that may be changed."""
    with TemporaryDirectory() as folder:
        shutil.copytree(built, folder, dirs_exist_ok=True)
        yield Place(Path(folder))


def assert_like_clean(place: Place, step: Step, outcome: Outcome) -> None:
    """The output and what was said are those of a clean build."""
    tree, clean = place.build_clean(step)
    assert outcome.problems == clean.problems
    assert outcome.committed == clean.committed
    if clean.committed:
        found = read_tree(place.output)
        assert sorted(found) == sorted(tree)
        assert {path for path in tree if found[path] != tree[path]} == set()
        assert (outcome.pages, outcome.next_change) == (clean.pages, clean.next_change)


def build_first(folder: Path) -> Path:
    """The folder, with the town as it begins, built."""
    Place(folder).build(Step(first_forms()))
    return folder
