"""What is measured: from nothing, after one edit, with nothing changed, and while watching."""

import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from benchmarks.catalogue import Catalogue
from benchmarks.processes import Cost, measure, running
from benchmarks.sites import Site

QUIET_SECONDS = 3.0
"""A watcher is given at least so long to finish its first build."""
PATIENCE = 120.0
"""Seconds after which a save is taken as not noticed."""


class Work(msgspec.Struct, frozen=True):
    """What an output folder holds, as proof of equal work."""

    pages: int
    files: int
    megabytes: float


class Reading(msgspec.Struct, frozen=True, kw_only=True):
    """One tool's result in one round of one stage."""

    tool: str
    round: int
    seconds: float
    cost: Cost | None = None
    work: Work | None = None
    list_seconds: float | None = None
    """Watching: until the list shows it; `seconds` is until the page does."""
    shown_on: int | None = None
    """After an edit: how many pages carry the new price."""
    void: str = ""
    """Why the figure does not count."""


class Bench(msgspec.Struct, frozen=True):
    """What every stage needs: the town, where the peers are installed, and a place for logs."""

    town: Catalogue
    tools: Path
    log: Path

    def build(self, site: Site) -> Cost:
        """One build in a process of its own."""
        return measure(site.tool.command(site.tool.build, self.tools), site.folder, self.log)


Stage = Callable[[Bench, Site, int], Reading]


def build_from_nothing(bench: Bench, site: Site, number: int) -> Reading:
    """A build that finds neither output nor cache; they are removed before the clock starts."""
    site.clear()
    cost = bench.build(site)
    work = _look_at(site.output)
    return Reading(tool=site.tool.name, round=number, seconds=cost.wall, cost=cost, work=work)


def build_after_edit(bench: Bench, site: Site, number: int) -> Reading:
    """A build after the price and the text of one product changed."""
    price = f"{700 + number}.25"
    note = site.edit(price)
    cost = bench.build(site)
    shown, wanted = (
        _count_pages(site.output, price),
        bench.town.count_pages_with_price(site.product),
    )
    void = "" if shown == wanted else f"{shown} of {wanted} pages show the new price"
    if note not in site.page(site.output).read_text(encoding="utf-8"):
        void = "the page does not show the new text"
    return Reading(
        tool=site.tool.name,
        round=number,
        seconds=cost.wall,
        cost=cost,
        shown_on=shown,
        void=void,
    )


def build_again(bench: Bench, site: Site, number: int) -> Reading:
    """A build after which nothing is different."""
    cost = bench.build(site)
    return Reading(tool=site.tool.name, round=number, seconds=cost.wall, cost=cost)


def save_while_watching(bench: Bench, site: Site, number: int) -> Reading:
    """From the end of a save to the product's page and its village's list on disk."""
    output = site.folder / (site.tool.watch_output or site.tool.output)
    price = f"{800 + number}.75"
    site.clear()
    with running(site.tool.command(site.tool.watch, bench.tools), site.folder, bench.log):
        _wait_until_ready(site.page(output))
        note = site.edit(price)
        started = time.perf_counter()
        on_page = _wait_for(note, [site.page(output)], started)
        on_list = _wait_for(price, site.lists(output), started)
    void = "" if on_page and on_list else "not on disk in time"
    return Reading(
        tool=site.tool.name,
        round=number,
        seconds=on_page or PATIENCE,
        list_seconds=on_list,
        void=void,
    )


def _wait_until_ready(page: Path) -> None:
    """Waits for the first build, and as long again as it took to come to that page."""
    started = time.monotonic()
    while not page.is_file() and time.monotonic() - started < PATIENCE:
        time.sleep(0.05)
    time.sleep(max(QUIET_SECONDS, time.monotonic() - started))


def _wait_for(text: str, pages: list[Path], started: float) -> float | None:
    """Seconds until one of the pages carries the text; None if that takes too long."""
    wanted = text.encode()
    while (passed := time.perf_counter() - started) < PATIENCE:
        if any(wanted in _read(page) for page in pages):
            return passed
        time.sleep(0.002)
    return None


def _read(page: Path) -> bytes:
    try:
        return page.read_bytes()
    except OSError:
        return b""


def _look_at(output: Path) -> Work:
    files = [path for path in output.rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files)
    return Work(sum(path.suffix == ".html" for path in files), len(files), size / 1e6)


def _count_pages(output: Path, price: str) -> int:
    wanted = f"¥{price}".encode()
    return sum(wanted in page.read_bytes() for page in output.rglob("*.html"))


STAGES: dict[str, Stage] = {
    "cold": build_from_nothing,
    "edit": build_after_edit,
    "same": build_again,
    "serve": save_while_watching,
}
