"""`python -m benchmarks.photos`: photographs made into pictures, by Xiangpu and by others."""

import datetime
import shutil
import tempfile
from pathlib import Path

import click
import msgspec

from benchmarks.photos.judging import inspect, judge
from benchmarks.photos.makers import MAKERS, Maker, gather
from benchmarks.photos.orders import Order, collect_photos
from benchmarks.photos.painting import FOLDER, SIZE, paint_all
from benchmarks.photos.report import Reading, Run, render_run, write_section
from benchmarks.processes import RunFailed
from benchmarks.run import PAGE, find_memory, find_tools_folder, split_names
from benchmarks.tools import find_version, install

JUDGED = 12
"""So many photographs are looked at closely, evenly chosen from all."""
ENDINGS = frozenset((".jpg", ".jpeg", ".tif", ".tiff"))
PEERS = tuple(name for name in MAKERS if name != "xiangpu")


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be measured."""

    sources: tuple[Path, ...]
    source: str
    names: tuple[str, ...]
    rounds: int


@click.command()
@click.option("--count", type=click.IntRange(1), default=200, show_default=True)
@click.option("--rounds", type=click.IntRange(1, 99), default=3, show_default=True)
@click.option("--peers", callback=split_names(PEERS), default=",".join(PEERS), show_default=True)
@click.option(
    "--photos",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="A folder of photographs to take instead of made-up ones.",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of tables.")
@click.option("--write", is_flag=True, help="Put the figures into docs/benchmarks.md.")
def main(
    count: int,
    rounds: int,
    peers: tuple[str, ...],
    photos: Path | None,
    as_json: bool,
    write: bool,
) -> None:
    """Make photographs into pictures with Xiangpu and others in turn, and compare."""
    sources, source = find_sources(photos, count)
    names = ("xiangpu", *peers)
    task = Task(sources=sources, source=source, names=names, rounds=rounds)
    tools = find_tools_folder()
    for name in peers:
        install(MAKERS[name].tool, tools)
    with tempfile.TemporaryDirectory(prefix="xiangpu-photos-", dir=find_memory()) as folder:
        try:
            run = measure_all(task, Path(folder), tools)
        except RunFailed as failure:
            raise click.ClickException(str(failure)) from failure
    click.echo(msgspec.json.encode(run).decode() if as_json else render_run(run))
    if write:
        write_section(PAGE, run)


def find_sources(photos: Path | None, count: int) -> tuple[tuple[Path, ...], str]:
    """The photographs of the folder, or so many made-up ones; and what to call them."""
    if photos is None:
        click.echo("making photographs", err=True)
        made = paint_all(count, find_tools_folder() / FOLDER)
        return tuple(made), f"made-up photographs of {SIZE[0]}x{SIZE[1]}"
    found = sorted(path for path in photos.iterdir() if path.suffix.lower() in ENDINGS)
    if not found:
        raise click.ClickException(f"no photographs in {photos}")
    return tuple(found[:count]), "real photographs"


def measure_all(task: Task, folder: Path, tools: Path) -> Run:
    """Every maker in turn, so many rounds; what the last round made is judged."""
    orders = prepare(task, folder, tools)
    readings = []
    for number in range(1, task.rounds + 1):
        for name, order in orders.items():
            reading = measure_one(MAKERS[name], order, folder, tools, number)
            each = 1000 * reading.cost.wall / len(order.photos)
            click.echo(f"{number:3} {name:9}{each:8.0f} ms {reading.void}", err=True)
            readings.append(reading)
    some = next(iter(orders.values()))
    return Run(
        photos=len(some.photos),
        pictures=len(some.variants),
        source=task.source,
        rounds=task.rounds,
        date=datetime.date.today(),
        place="memory file system" if find_memory() else "disk",
        versions={
            MAKERS[name].tool.name: find_version(MAKERS[name].tool, tools, folder / name)
            for name in orders
        },
        readings=tuple(readings),
        works={name: inspect(order) for name, order in orders.items()},
        looks={name: judge(order, JUDGED) for name, order in orders.items()},
    )


def prepare(task: Task, folder: Path, tools: Path) -> dict[str, Order]:
    """The order of each maker; their folders are written."""
    photos = collect_photos(list(task.sources), folder / "photos")
    orders = {}
    for name in task.names:
        order = Order(photos=photos, output=str(folder / name / "output"))
        MAKERS[name].get_ready(order, folder / name, tools)
        orders[name] = order
    return orders


def measure_one(maker: Maker, order: Order, folder: Path, tools: Path, number: int) -> Reading:
    """One run of one maker, that finds no output and no cache."""
    own = folder / maker.name
    for name in ("output", *maker.tool.caches):
        shutil.rmtree(own / name, ignore_errors=True)
    Path(order.output).mkdir()
    cost = maker.make(own, tools, folder / "log")
    gather(Path(order.output))
    faults = inspect(order).faults
    void = f"{len(faults)} not as ordered: {faults[0]}" if faults else ""
    return Reading(maker=maker.name, round=number, cost=cost, void=void)


if __name__ == "__main__":
    main()
