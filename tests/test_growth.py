"""Twice the goods, twice the work: nothing that a build does grows faster than the town."""

import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest

from tests.building import QUIET
from tests.changing_town import Form, Place, Step, change, entry, product

SITE = QUIET + "url: https://qingqu.example.com/\n"


def goods(count: int, **more: str) -> dict[str, Form]:
    """A village with so many goods that name one another, have moved, and are in season."""
    files: dict[str, Form] = {
        "site.yaml": SITE + "".join(f"{name}: {value}\n" for name, value in more.items()),
        "content/daowan/village.md": entry("稻湾村"),
        "content/_town/brand/qingqu.md": entry("青渠好物"),
    }
    for number in range(count):
        files[f"content/daowan/product/p{number:03}.md"] = product(
            f"米{number}",
            "品牌: qingqu",
            f"相关: [p{(number + 1) % count:03}]",
            f"旧网址: [old{number}]",
            "上市时间: 9月至11月",
            "更新日期: 2026-09-18",
        )
    return files


def villages(count: int) -> dict[str, Form]:
    """So many villages, each with one product and an address of its own that has moved."""
    files: dict[str, Form] = {"site.yaml": SITE}
    for number in range(count):
        folder = f"content/cun{number:03}"
        files[f"{folder}/village.md"] = entry(f"村{number}", f"旧网址: [old{number}]")
        files[f"{folder}/product/rice.md"] = product("米", f"相关: [cun{number // 2:03}/rice]")
    return files


def pages(count: int) -> dict[str, Form]:
    """So many goods that each fills a page of every list."""
    return goods(count, per_page="1")


def count_calls(work: Callable[[], object]) -> int:
    """How many functions are called, those of C included."""
    calls = 0

    def count(frame: FrameType, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        work()
    finally:
        sys.setprofile(None)
    return calls


def work_of_a_build(folder: Path, files: dict[str, Form]) -> int:
    """The calls of a build from nothing, and of one after an edit."""
    place = Place(folder)
    change(place.town, files)
    cold = count_calls(lambda: place.build(Step({})))
    path = next(reversed(files))
    edited: dict[str, Form] = {path: f"{files[path]!s}两年三茬。\n"}
    return cold + count_calls(lambda: place.build(Step(edited)))


@pytest.mark.parametrize(("grown", "few"), [(goods, 24), (villages, 12), (pages, 12)])
def test_a_town_twice_as_large_takes_twice_the_work(
    tmp_path: Path, grown: Callable[[int], dict[str, Form]], few: int
) -> None:
    # What is computed once for all builds of a process is no part of the work.
    Place(tmp_path / "first").build(Step(grown(1)))
    once, twice, four_times = (
        work_of_a_build(tmp_path / str(times), grown(times * few)) for times in (1, 2, 4)
    )
    assert (four_times - twice) / (twice - once) < 2.2, (once, twice, four_times)


BODY = "\n\n".join(["渠水从上游来，浇过稻田再往下游去。" * 20] * 100)


def wordy(count: int) -> dict[str, Form]:
    """So many villages, each with a very long story."""
    files: dict[str, Form] = {"site.yaml": SITE}
    for number in range(count):
        folder = f"content/cun{number:03}"
        files[f"{folder}/village.md"] = entry(f"村{number}")
        files[f"{folder}/story/water.md"] = entry("水", "简介: 渠水。", body=BODY)
    return files


def peak_of_a_build(folder: Path, files: dict[str, Form]) -> int:
    """The most memory that a build needs at a time, in bytes."""
    place = Place(folder)
    change(place.town, files)
    tracemalloc.start()
    try:
        place.build(Step({}))
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_of_a_village_that_is_done_only_the_summary_stays_in_memory(tmp_path: Path) -> None:
    Place(tmp_path / "first").build(Step(wordy(1)))
    few, many = (peak_of_a_build(tmp_path / str(count), wordy(count)) for count in (3, 9))
    assert (many - few) / 6 < len(BODY.encode()) / 2
