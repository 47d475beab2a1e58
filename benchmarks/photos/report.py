"""The readings as tables, and as a dated section of the page that keeps them."""

import datetime
import os
import platform
from pathlib import Path
from statistics import median

import msgspec

from benchmarks.photos.judging import Look, Work
from benchmarks.photos.orders import EFFORT, QUALITY, WIDTHS
from benchmarks.processes import Cost

BASES = ("sharp", "hugo")
"""What the others are compared with, round by round; for weight it is the first."""
MARK = "<!-- photographs: newest first -->"
FORMATS = {"webp": "WebP", "jpg": "JPEG"}


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """One maker's result in one round."""

    maker: str
    round: int
    cost: Cost
    void: str = ""
    """Why the figure does not count."""


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """All that was measured, and under what conditions."""

    photos: int
    pictures: int
    source: str
    """What photographs these are."""
    rounds: int
    date: datetime.date
    place: str
    versions: dict[str, str]
    readings: tuple[Reading, ...]
    works: dict[str, Work]
    """By maker."""
    looks: dict[str, dict[str, dict[int, Look]]]
    """By maker, format and width."""


def render_run(run: Run) -> str:
    """The run as Markdown: conditions, then time, then weight and looks."""
    versions = ", ".join(f"{name} {version}" for name, version in run.versions.items())
    rounds = "1 round" if run.rounds == 1 else f"{run.rounds} rounds"
    lines = [
        f"### {run.date.isoformat()}: {run.photos} {run.source}, {run.pictures} pictures",
        "",
        f"{versions}; Python {platform.python_version()}, {os.cpu_count()} cores, {run.place},"
        f" {rounds}; quality {QUALITY}, WebP method {EFFORT}.",
        "",
        *_tabulate_time(run),
        "",
        *_tabulate_looks(run),
    ]
    return "\n".join([*lines, ""])


def _tabulate_time(run: Run) -> list[str]:
    makers = dict.fromkeys(reading.maker for reading in run.readings)
    head = "| maker | ms each: median (least–most) | to sharp | to Hugo | CPU s | peak MiB | |"
    rows = [_row(run, maker) for maker in makers]
    return [head, "| --- | --- | --- | --- | --- | --- | --- |", *rows]


def _row(run: Run, maker: str) -> str:
    own = [reading for reading in run.readings if reading.maker == maker]
    each = [1000 * reading.cost.wall / run.photos for reading in own]
    cells = [maker, f"{median(each):.0f} ({min(each):.0f}–{max(each):.0f})"]
    cells += [_ratio(run.readings, maker, base) for base in BASES]
    cells.append(f"{median(reading.cost.cpu for reading in own):.1f}")
    cells.append(f"{median(reading.cost.peak for reading in own):.0f}")
    voids = sorted({reading.void for reading in own if reading.void})
    return f"| {' | '.join([*cells, '; '.join(voids)])} |"


def _ratio(readings: tuple[Reading, ...], maker: str, base: str) -> str:
    """The median of the ratios to the base, each taken inside a round; none where one is void."""
    bases = {reading.round: reading for reading in readings if reading.maker == base}
    ratios = []
    for reading in readings:
        if reading.maker == maker:
            other = bases.get(reading.round)
            if other is None or other.void or reading.void:
                return "void" if reading.void else "–"
            ratios.append(reading.cost.wall / other.cost.wall)
    return f"{median(ratios):.3f}"


def _tabulate_looks(run: Run) -> list[str]:
    widths = sorted(WIDTHS)
    head = ["maker", "format", "MB", "to sharp", *(f"SSIM at {width}" for width in widths), "least"]
    rows = [_look_row(run, maker, format) for format in FORMATS for maker in run.works if run.looks]
    return [f"| {' | '.join(head)} |", f"|{' --- |' * len(head)}", *rows]


def _look_row(run: Run, maker: str, format: str) -> str:
    looks = run.looks[maker][format]
    means = [f"{looks[width].mean:.4f}" if width in looks else "–" for width in sorted(WIDTHS)]
    least = min(look.least for look in looks.values())
    own = run.works[maker].weights[format].megabytes
    base = run.works.get(BASES[0])
    ratio = f"{own / base.weights[format].megabytes:.3f}" if base else "–"
    cells = [maker, FORMATS[format], f"{own:.2f}", ratio, *means, f"{least:.4f}"]
    return f"| {' | '.join(cells)} |"


def write_section(page: Path, run: Run) -> None:
    """Puts the run's figures on the page, above those of former runs."""
    text = page.read_text(encoding="utf-8")
    before, _, after = text.partition(MARK)
    page.write_text(f"{before}{MARK}\n\n{render_run(run)}{after}", encoding="utf-8")
