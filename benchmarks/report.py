"""The readings as tables, and as a dated section of the page that keeps them."""

import datetime
import os
import platform
from pathlib import Path
from statistics import median

import msgspec

from benchmarks.stages import Reading

BASE = "hugo"
"""What the others are compared with, round by round."""
TOLERANCE = 0.05
"""So far the bytes of two outputs may be apart for their work to count as equal."""
TITLES = {
    "cold": "From nothing",
    "edit": "One product edited",
    "same": "Nothing changed",
    "serve": "Watching: a save on disk",
}
MARK = "<!-- figures: newest first -->"


class Run(msgspec.Struct, frozen=True, kw_only=True):
    """All that was measured, and under what conditions."""

    size: str
    villages: int
    products: int
    rounds: int
    date: datetime.date
    place: str
    """Where the sites lay: on a memory file system, or on a disk."""
    versions: dict[str, str]
    stages: dict[str, tuple[Reading, ...]]


def render_run(run: Run) -> str:
    """The run as Markdown: conditions, then a table for each stage."""
    versions = ", ".join(f"{name} {version}" for name, version in run.versions.items())
    rounds = "1 round" if run.rounds == 1 else f"{run.rounds} rounds"
    lines = [
        f"### {run.date.isoformat()}: {run.size}, {run.villages} villages, {run.products} products",
        "",
        f"{versions}; Python {platform.python_version()}, {os.cpu_count()} cores, {run.place},"
        f" {rounds}.",
    ]
    for stage, readings in run.stages.items():
        lines += ["", f"**{TITLES[stage]}**", "", *_table(stage, readings)]
    return "\n".join([*lines, ""])


def _table(stage: str, readings: tuple[Reading, ...]) -> list[str]:
    if stage == "serve":
        head = "| tool | page, s | ratio | list, s | ratio | |"
    else:
        head = "| tool | seconds: median (least–most) | ratio | CPU s | peak MiB | |"
    tools = dict.fromkeys(reading.tool for reading in readings)
    rows = [_row(stage, tool, readings) for tool in tools]
    return [head, "| --- | --- | --- | --- | --- | --- |", *rows]


def _row(stage: str, tool: str, readings: tuple[Reading, ...]) -> str:
    own = [reading for reading in readings if reading.tool == tool]
    seconds = _spread([reading.seconds for reading in own])
    cells = [tool, seconds, _ratio(readings, tool, "seconds")]
    if stage == "serve":
        listed = [reading.list_seconds for reading in own if reading.list_seconds is not None]
        cells += [_spread(listed), _ratio(readings, tool, "list_seconds")]
    else:
        costs = [reading.cost for reading in own if reading.cost]
        cells.append(f"{median(cost.cpu for cost in costs):.2f}")
        cells.append(f"{median(cost.peak for cost in costs):.0f}")
    return f"| {' | '.join([*cells, '; '.join(_notes(own))])} |"


def _spread(seconds: list[float]) -> str:
    if not seconds:
        return "–"
    return f"{median(seconds):.3f} ({min(seconds):.3f}–{max(seconds):.3f})"


def _ratio(readings: tuple[Reading, ...], tool: str, member: str) -> str:
    """The median of the ratios to the base, each taken inside a round; none where one is void."""
    base = {reading.round: reading for reading in readings if reading.tool == BASE}
    ratios = []
    for reading in readings:
        if reading.tool == tool:
            other = base.get(reading.round)
            if other is None or other.void or reading.void:
                return "void" if reading.void else "–"
            ratios.append(getattr(reading, member) / getattr(other, member))
    return f"{median(ratios):.3f}"


def _notes(own: list[Reading]) -> list[str]:
    """What shows that the work was done, or that it was not."""
    notes = {reading.void for reading in own if reading.void}
    for reading in own:
        if reading.work:
            work = reading.work
            notes.add(f"{work.pages} pages, {work.files} files, {work.megabytes:.1f} MB")
        if reading.shown_on is not None and not reading.void:
            notes.add(f"new price on {reading.shown_on} pages")
    return sorted(notes)


def with_equal_work(readings: list[Reading]) -> tuple[Reading, ...]:
    """The readings; those whose output is not that of the base do not count."""
    works = [reading.work for reading in readings if reading.tool == BASE and reading.work]
    if not works:
        return tuple(readings)
    base = works[0]
    checked = []
    for reading in readings:
        work, void = reading.work, reading.void
        if work and work.pages != base.pages:
            void = f"unequal work: {work.pages} pages instead of {base.pages}"
        elif work and abs(work.megabytes / base.megabytes - 1) > TOLERANCE:
            void = f"unequal work: {work.megabytes:.1f} MB instead of {base.megabytes:.1f}"
        checked.append(msgspec.structs.replace(reading, void=void))
    return tuple(checked)


def write_section(page: Path, run: Run) -> None:
    """Puts the run's figures on the page, above those of former runs."""
    text = page.read_text(encoding="utf-8")
    before, mark, after = text.partition(MARK)
    page.write_text(f"{before}{mark}\n\n{render_run(run)}{after}", encoding="utf-8")
