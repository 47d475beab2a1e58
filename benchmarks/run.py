"""`python -m benchmarks.run`: Xiangpu and its peers on the same catalogue, side by side."""

import datetime
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import click
import msgspec

from benchmarks.catalogue import SIZES, Catalogue, make_catalogue
from benchmarks.processes import RunFailed
from benchmarks.report import Run, render_run, with_equal_work, write_section
from benchmarks.sites import Site
from benchmarks.stages import STAGES, Bench, Reading
from benchmarks.tools import HERE, PEERS, TOOLS, find_version, install

MEMORY = Path("/dev/shm")
PAGE = HERE.parent / "docs" / "benchmarks.md"


def split_names(known: tuple[str, ...]) -> Callable[..., tuple[str, ...]]:
    """A reader of options that name some of the known, separated by commas."""

    def split(context: click.Context, option: click.Parameter, text: str) -> tuple[str, ...]:
        names = tuple(text.replace(",", " ").split())
        for name in names:
            if name not in known:
                raise click.BadParameter(f"{name} is none of {', '.join(known)}", context, option)
        return names

    return split


@click.command()
@click.option("--size", type=click.Choice(list(SIZES)), default="town", show_default=True)
@click.option("--rounds", type=click.IntRange(1, 99), default=3, show_default=True)
@click.option("--peers", callback=split_names(PEERS), default=",".join(PEERS), show_default=True)
@click.option(
    "--stages", callback=split_names(tuple(STAGES)), default=",".join(STAGES), show_default=True
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of tables.")
@click.option("--write", is_flag=True, help="Put the figures into docs/benchmarks.md.")
def main(
    size: str,
    rounds: int,
    peers: tuple[str, ...],
    stages: tuple[str, ...],
    as_json: bool,
    write: bool,
) -> None:
    """Build the same catalogue with Xiangpu and its peers in turn, and compare."""
    tools = find_tools_folder()
    names = ("xiangpu", *peers)
    for name in peers:
        click.echo(f"setting up {name}", err=True)
        install(TOOLS[name], tools)
    with tempfile.TemporaryDirectory(prefix="xiangpu-benchmark-", dir=find_memory()) as folder:
        try:
            run = measure_all(Path(folder), tools, names, (size, rounds, stages))
        except RunFailed as failure:
            raise click.ClickException(str(failure)) from failure
    click.echo(msgspec.json.encode(run).decode() if as_json else render_run(run))
    if write:
        write_section(PAGE, run)


def find_tools_folder() -> Path:
    """Where the peers are installed: outside the repository, kept for the next time."""
    cache = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(cache).expanduser() / "xiangpu-benchmarks"


def find_memory() -> Path | None:
    """A memory file system, so that a disk's moods stay out of the figures; None without one."""
    return MEMORY if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) else None


def measure_all(
    folder: Path, tools: Path, names: tuple[str, ...], wanted: tuple[str, int, tuple[str, ...]]
) -> Run:
    """Every stage of every tool on a town of the wanted size, so many rounds each."""
    size, rounds, stages = wanted
    town = make_catalogue(SIZES[size])
    sites = [make_site(town, name, folder / name, tools) for name in names]
    bench = Bench(town, tools, folder / "log")
    return Run(
        size=size,
        villages=SIZES[size].villages,
        products=SIZES[size].products,
        rounds=rounds,
        date=datetime.date.today(),
        place="memory file system" if find_memory() else "disk",
        versions={name: find_version(TOOLS[name], tools, folder / name) for name in names},
        stages={stage: measure_stage(stage, bench, sites, rounds) for stage in stages},
    )


def make_site(town: Catalogue, name: str, folder: Path, tools: Path) -> Site:
    """The tool's site, written to disk."""
    click.echo(f"writing the catalogue for {name}", err=True)
    site = Site(TOOLS[name], town, folder)
    site.write(town, tools)
    return site


def measure_stage(stage: str, bench: Bench, sites: list[Site], rounds: int) -> tuple[Reading, ...]:
    """The stage's readings: each tool once, then each again, so that all share the weather."""
    readings = []
    for site in sites:
        if stage in ("edit", "same") and not site.output.exists():
            bench.build(site)
    for number in range(1, rounds + 1):
        for site in sites:
            reading = STAGES[stage](bench, site, number)
            click.echo(
                f"{stage:6}{number:3} {reading.tool:9}{reading.seconds:9.3f} s {reading.void}",
                err=True,
            )
            readings.append(reading)
    return with_equal_work(readings)


if __name__ == "__main__":
    main()
