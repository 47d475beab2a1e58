"""Readings as tables: medians, ratios inside a round, and what is void."""

import datetime
import platform
from pathlib import Path

import pytest

from benchmarks.processes import Cost
from benchmarks.report import MARK, Run, render_run, write_section
from benchmarks.stages import Reading

CPU_AND_MEMORY = {"cpu": 1.5, "peak": 40.0}


def _reading(tool: str, number: int, seconds: float, void: str = "") -> Reading:
    cost = Cost(wall=seconds, **CPU_AND_MEMORY)
    shown_on = 11 if not void else 10
    return Reading(
        tool=tool, round=number, seconds=seconds, cost=cost, shown_on=shown_on, void=void
    )


def _run(*readings: Reading, stage: str = "edit") -> Run:
    return Run(
        size="town",
        villages=8,
        products=62,
        rounds=3,
        date=datetime.date(2026, 11, 23),
        place="disk",
        versions={"xiangpu": "1.0", "hugo": "0.1"},
        stages={stage: readings},
    )


HUGO = [_reading("hugo", number, seconds) for number, seconds in ((1, 1.0), (2, 10.0), (3, 4.0))]


@pytest.fixture(autouse=True)
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platform, "python_version", lambda: "3.11.0")
    monkeypatch.setattr("os.cpu_count", lambda: 2)


def test_the_ratio_is_the_median_of_those_inside_the_rounds() -> None:
    own = [_reading("xiangpu", number, seconds) for number, seconds in ((1, 0.5), (2, 1), (3, 1))]
    assert render_run(_run(*HUGO, *own)).splitlines() == [
        "### 2026-11-23: town, 8 villages, 62 products",
        "",
        "xiangpu 1.0, hugo 0.1; Python 3.11.0, 2 cores, disk, 3 rounds.",
        "",
        "**One product edited**",
        "",
        "| tool | seconds: median (least–most) | ratio | CPU s | peak MiB | |",
        "| --- | --- | --- | --- | --- | --- |",
        "| hugo | 4.000 (1.000–10.000) | 1.000 | 1.50 | 40 | new price on 11 pages |",
        "| xiangpu | 1.000 (0.500–1.000) | 0.250 | 1.50 | 40 | new price on 11 pages |",
    ]


def test_one_wrong_count_takes_the_ratio_away() -> None:
    void = "10 of 11 pages show the new price"
    own = [_reading("xiangpu", 1, 0.5), _reading("xiangpu", 2, 0.5, void)]
    row = render_run(_run(*HUGO, *own)).splitlines()[-1]
    assert row == (
        "| xiangpu | 0.500 (0.500–0.500) | void | 1.50 | 40 "
        "| 10 of 11 pages show the new price; new price on 11 pages |"
    )


def test_without_the_base_there_is_no_ratio() -> None:
    row = render_run(_run(_reading("xiangpu", 1, 0.5))).splitlines()[-1]
    assert row == "| xiangpu | 0.500 (0.500–0.500) | – | 1.50 | 40 | new price on 11 pages |"


def test_watching_tells_of_the_page_and_of_the_list() -> None:
    readings = [
        Reading(tool=tool, round=1, seconds=page, list_seconds=listed, void=void)
        for tool, page, listed, void in (
            ("hugo", 2.0, 4.0, ""),
            ("xiangpu", 1.0, 1.0, ""),
            ("pelican", 1.0, None, "not on disk in time"),
        )
    ]
    assert render_run(_run(*readings, stage="serve")).splitlines()[-4:] == [
        "| --- | --- | --- | --- | --- | --- |",
        "| hugo | 2.000 (2.000–2.000) | 1.000 | 4.000 (4.000–4.000) | 1.000 |  |",
        "| xiangpu | 1.000 (1.000–1.000) | 0.500 | 1.000 (1.000–1.000) | 0.250 |  |",
        "| pelican | 1.000 (1.000–1.000) | void | – | void | not on disk in time |",
    ]


def test_newer_figures_stand_above_older_ones(tmp_path: Path) -> None:
    page = tmp_path / "benchmarks.md"
    page.write_text(f"# Benchmarks\n\n{MARK}\n\n### before\n", encoding="utf-8")
    write_section(page, _run(*HUGO))
    lines = page.read_text(encoding="utf-8").splitlines()
    assert lines[:5] == ["# Benchmarks", "", MARK, "", render_run(_run(*HUGO)).splitlines()[0]]
    assert lines[-2:] == ["", "### before"]


def test_the_page_of_figures_has_the_mark_that_they_go_below() -> None:
    page = Path(__file__).parents[2] / "docs" / "benchmarks.md"
    assert page.read_text(encoding="utf-8").count(MARK) == 1
