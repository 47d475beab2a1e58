"""The photographs' readings as tables: ratios inside a round, weight and looks."""

import datetime
import os
import platform
from pathlib import Path

from benchmarks.photos.judging import Look, Weight, Work
from benchmarks.photos.report import MARK, Reading, Run, render_run, write_section
from benchmarks.processes import Cost


def _reading(maker: str, number: int, wall: float, void: str = "") -> Reading:
    return Reading(maker=maker, round=number, cost=Cost(wall, 2 * wall, 90.4), void=void)


def _run(*readings: Reading) -> Run:
    weights = {"xiangpu": 0.98, "sharp": 1.0}
    look = {480: Look(0.98765, 0.97), 1920: Look(0.96, 0.95)}
    return Run(
        photos=2,
        pictures=8,
        source="made-up photographs of 3000x2000",
        rounds=2,
        date=datetime.date(2026, 11, 23),
        place="disk",
        versions={"xiangpu": "1.0", "sharp": "0.35"},
        readings=readings,
        works={
            name: Work({"webp": Weight(4, size), "jpg": Weight(4, 2 * size)}, ())
            for name, size in weights.items()
        },
        looks={name: {"webp": look, "jpg": look} for name in weights},
    )


WHOLE = _run(
    _reading("xiangpu", 1, 1.0),
    _reading("sharp", 1, 2.0),
    _reading("xiangpu", 2, 1.2),
    _reading("sharp", 2, 2.0),
)


def test_a_run_is_rendered_with_its_conditions_and_two_tables() -> None:
    assert render_run(WHOLE) == (
        "### 2026-11-23: 2 made-up photographs of 3000x2000, 8 pictures\n"
        "\n"
        f"xiangpu 1.0, sharp 0.35; Python {platform.python_version()}, {os.cpu_count()} cores,"
        " disk, 2 rounds; quality 76, WebP method 2.\n"
        "\n"
        "| maker | ms each: median (least–most) | to sharp | to Hugo | CPU s | peak MiB | |\n"
        "| --- | --- | --- | --- | --- | --- | --- |\n"
        "| xiangpu | 550 (500–600) | 0.550 | – | 2.2 | 90 |  |\n"
        "| sharp | 1000 (1000–1000) | 1.000 | – | 4.0 | 90 |  |\n"
        "\n"
        "| maker | format | MB | to sharp | SSIM at 480 | SSIM at 960 | SSIM at 1440 |"
        " SSIM at 1920 | least |\n"
        "| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"
        "| xiangpu | WebP | 0.98 | 0.980 | 0.9877 | – | – | 0.9600 | 0.9500 |\n"
        "| sharp | WebP | 1.00 | 1.000 | 0.9877 | – | – | 0.9600 | 0.9500 |\n"
        "| xiangpu | JPEG | 1.96 | 0.980 | 0.9877 | – | – | 0.9600 | 0.9500 |\n"
        "| sharp | JPEG | 2.00 | 1.000 | 0.9877 | – | – | 0.9600 | 0.9500 |\n"
    )


def test_a_run_with_faults_does_not_count() -> None:
    run = _run(
        _reading("xiangpu", 1, 1.0, "1 not as ordered: a is missing"), _reading("sharp", 1, 2.0)
    )
    row = "| xiangpu | 500 (500–500) | void | void | 2.0 | 90 | 1 not as ordered: a is missing |"
    assert row in render_run(run).split("\n")


def test_figures_go_on_the_page_above_those_of_former_runs(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"Before.\n\n{MARK}\n\nOld.\n", encoding="utf-8")
    write_section(page, WHOLE)
    text = page.read_text(encoding="utf-8")
    assert text == f"Before.\n\n{MARK}\n\n{render_run(WHOLE)}\n\nOld.\n"
