"""What the day decides: what is published, what its state is called, when it changes."""

import datetime
from pathlib import Path

import pytest

from tests.building import PRODUCT, QUIET, build, build_soundly, output_of, read_tree, write
from tests.conftest import MakeTown

SITE = QUIET.replace("today: 2026-09-20\n", "") + "url: https://qingqu.example.com/\n"
TODAY = datetime.date(2026, 9, 20)
RICE = "content/daowan/product/rice.md"
MARKER = "MARKER-OF-THE-HIDDEN"
A_DAY = datetime.timedelta(days=1)


def _day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def _hidden(line: str) -> dict[str, str]:
    """A town with one entry that everything could name, told by the marker."""
    text = f"---\n名称: {MARKER}\n简介: {MARKER}\n类型: 粮油\n{line}\n---\n{MARKER}\n"
    crab = PRODUCT.format(title="蟹").replace("类型", "相关: [hidden]\n类型")
    return {
        "site.yaml": SITE,
        "content/daowan/product/hidden.md": text,
        "content/daowan/product/crab.md": crab,
    }


def _mentions(town: Path, today: datetime.date) -> list[str]:
    """The output's files with the marker in their text or name."""
    tree = read_tree(build_soundly(town, today=today))
    return [
        path for path, content in tree.items() if MARKER.encode() in content or "hidden" in path
    ]


def test_a_draft_is_in_no_file(town: MakeTown) -> None:
    assert _mentions(town(_hidden("草稿: 是")), TODAY) == []
    assert len(_mentions(town(_hidden("草稿: 否")), TODAY)) > 5


def test_an_entry_to_come_is_in_no_file_until_its_day(town: MakeTown) -> None:
    folder = town(_hidden("发布日期: 2026-09-21"))
    assert _mentions(folder, TODAY) == []
    assert "daowan/product/hidden/index.html" in _mentions(folder, _day("2026-09-21"))


def test_an_expired_entry_is_in_no_file_after_its_day(town: MakeTown) -> None:
    folder = town(_hidden("下架日期: 2026-09-20"))
    assert "daowan/product/hidden/index.html" in _mentions(folder, TODAY)
    assert _mentions(folder, _day("2026-09-21")) == []


def test_the_attachments_and_photos_of_a_draft_are_not_published(town: MakeTown) -> None:
    folder = town(_hidden("草稿: 是\n附件: [plan.pdf]"))
    write(folder, "content/daowan/product/plan.pdf", b"%PDF-1.4 secret")
    tree = read_tree(build_soundly(folder, today=TODAY))
    assert [path for path, content in tree.items() if b"secret" in content] == []


def test_private_fields_are_in_no_file(town: MakeTown) -> None:
    contact = f"---\n名称: 甲\n角色: 信息员\n私人电话: 13800138000\n内部备注: {MARKER}\n---\n"
    private = f"成本价: 31.97元\n内部备注: {MARKER}\n"
    product = PRODUCT.format(title="米").replace("类型", f"{private}类型")
    village = f"---\ntitle: 稻湾村\n内部备注: {MARKER}\n---\n"
    price = (
        f"---\n名称: 米价\n品名规格: 米\n价格类型: 收购价\n单位: 斤\n采价人: {MARKER}\n"
        "行情: [{日期: 2026-09-20, 价格: 1.30}]\n---\n"
    )
    files = {
        "site.yaml": SITE,
        "content/daowan/village.md": village,
        "content/daowan/contact/a.md": contact,
        RICE: product,
        "content/_town/price/rice.md": price,
    }
    whole = b"\n".join(read_tree(build_soundly(town(files), today=TODAY)).values()).decode()
    assert "稻湾村" in whole
    for private in (MARKER, "13800138000", "31.97"):
        assert private not in whole


@pytest.mark.parametrize(
    ("today", "label"),
    [
        ("2026-07-31", "休季"),
        ("2026-08-01", "当季"),
        ("2026-09-30", "尾货"),
        ("2026-10-01", "休季"),
    ],
)
def test_the_season_is_called_by_the_day(town: MakeTown, today: str, label: str) -> None:
    text = PRODUCT.format(title="瓜").replace("类型", "上市时间: 8月至9月\n类型")
    tree = read_tree(build_soundly(town({"site.yaml": SITE, RICE: text}), today=_day(today)))
    page = tree["daowan/product/rice/index.html"].decode()
    labels = {"休季", "当季", "尾货"}
    assert {word for word in labels if f">{word}<" in page} == {label}


@pytest.mark.parametrize(
    ("today", "label"),
    [
        ("2026-09-25", "即将开始"),
        ("2026-09-26", "正在进行"),
        ("2026-09-27", "正在进行"),
        ("2026-09-28", "已结束"),
    ],
)
def test_an_event_is_called_by_the_day(town: MakeTown, today: str, label: str) -> None:
    event = "---\n名称: 开镰节\n类型: 节会\n开始: 2026-09-26\n结束: 2026-09-27\n---\n"
    files = {"site.yaml": SITE, "content/daowan/event/harvest.md": event}
    tree = read_tree(build_soundly(town(files), today=_day(today)))
    labels = {"即将开始", "正在进行", "已结束"}
    for page in ("daowan/event/harvest/index.html", "daowan/event/index.html"):
        assert {word for word in labels if word in tree[page].decode()} == {label}


CHANGES = {
    "发布日期: 2026-09-25": ["2026-09-25"],
    "下架日期: 2026-09-25": ["2026-09-26"],
    "草稿: 是\n发布日期: 2026-09-25": [],
    "更新日期: 2026-09-20": [],
    "上市时间: 11月": ["2026-11-01", "2026-12-01"],
    "上市时间: 全年": ["2026-10-01", "2026-11-01"],
    "证书: [{类型: 绿色食品, 证号: GF000000260001, 有效期至: 2026-10-08}]": ["2026-10-09"],
    "价格核对日期: 2026-09-14": ["2026-10-15"],
}


@pytest.mark.parametrize("line", CHANGES)
def test_a_build_names_the_very_day_on_which_it_would_differ(town: MakeTown, line: str) -> None:
    offers = "规格价格: [{规格: 5kg/袋, 价格: 45元}]"
    text = PRODUCT.format(title="米").replace("类型", f"{offers}\n{line}\n类型")
    folder = town({"site.yaml": SITE, RICE: text})
    day = TODAY
    for expected in CHANGES[line]:
        outcome = build(folder, today=day)
        assert outcome.next_change == _day(expected)
        assert build(folder, today=outcome.next_change - A_DAY).written == 0
        assert build(folder, today=outcome.next_change).written > 0
        day = outcome.next_change
    if not CHANGES[line]:
        assert build(folder, today=TODAY).next_change is None
        assert build(folder, today=TODAY + 400 * A_DAY).written == 0


def test_the_next_change_is_that_of_the_first_entry_to_change(town: MakeTown) -> None:
    later = PRODUCT.format(title="米").replace("类型", "发布日期: 2026-10-20\n类型")
    event = "---\n名称: 开镰节\n类型: 节会\n开始: 2026-09-26\n---\n"
    files = {"site.yaml": SITE, RICE: later, "content/daowan/event/harvest.md": event}
    folder = town(files)
    days = []
    day: datetime.date | None = TODAY
    while day:
        day = build(folder, today=day).next_change
        days.append(day)
    assert days == [_day("2026-09-26"), _day("2026-09-27"), _day("2026-10-20"), None]


def test_a_day_that_changes_nothing_writes_nothing(town: MakeTown) -> None:
    folder = town({"site.yaml": SITE, RICE: PRODUCT.format(title="米")})
    build_soundly(folder, today=TODAY)
    before = read_tree(output_of(folder))
    assert build(folder, today=TODAY + 4000 * A_DAY).written == 0
    assert read_tree(output_of(folder)) == before


def test_the_towns_own_day_is_used_where_none_is_asked_for(town: MakeTown) -> None:
    folder = town({**_hidden("发布日期: 2026-09-21"), "site.yaml": QUIET})
    tree = read_tree(build_soundly(folder))
    assert "daowan/product/hidden/index.html" not in tree
