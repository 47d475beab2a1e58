"""`python -m benchmarks.shipped`: a town as it is shipped, with the base theme and every feature.

The catalogue of `benchmarks.run`, in both languages, with a season and a photo for every product;
the pictures of these photos are kept from before, as they are wherever a town is built twice.
"""

import re
import shutil
import tempfile
from pathlib import Path

import click
from PIL import Image, ImageDraw

from benchmarks.catalogue import SIZES, Catalogue, make_catalogue
from benchmarks.processes import Cost, measure
from benchmarks.run import find_memory, find_tools_folder
from benchmarks.sites import Site
from benchmarks.sources import product_path
from benchmarks.tools import TOOLS

PHOTOS = 24
"""So many different photos the goods share: most products of a village have one of their own."""
PHOTO_SIZE = (1600, 1200)
_PARED = re.compile(r"^(?:theme|features):.*\n(?:  .*\n)*", re.MULTILINE)


@click.command()
@click.option("--size", type=click.Choice(list(SIZES)), default="county", show_default=True)
@click.option("--rounds", type=click.IntRange(1, 99), default=2, show_default=True)
def main(size: str, rounds: int) -> None:
    """Build the catalogue with the base theme: from nothing, after an edit, with nothing to do."""
    town = make_catalogue(SIZES[size])
    with tempfile.TemporaryDirectory(prefix="xiangpu-benchmark-", dir=find_memory()) as folder:
        site = Site(TOOLS["xiangpu"], town, Path(folder, "xiangpu"))
        site.write(town, find_tools_folder())
        furnish(town, site.folder)
        log = Path(folder, "log")
        _build(site, log)
        for number in range(1, rounds + 1):
            _forget(site)
            _say("cold", number, _build(site, log), site)
            site.edit(f"{700 + number}.25")
            _say("edit", number, _build(site, log), site)
            _say("same", number, _build(site, log), site)


def furnish(town: Catalogue, folder: Path) -> None:
    """Gives the town its second language, every feature, and each product a season and a photo."""
    settings = folder / "site.yaml"
    text = _PARED.sub("", settings.read_text("utf-8")).replace("[zh-CN]", "[zh-CN, en]")
    settings.write_text(text, encoding="utf-8")
    shutil.rmtree(folder / "themes")
    photos = [draw_photo(number) for number in range(PHOTOS)]
    for number, product in enumerate(town.products):
        path = folder / product_path("xiangpu", product)
        path.with_suffix(".jpg").write_bytes(photos[number % PHOTOS])
        months = f"{number % 12 + 1}-{(number + 3) % 12 + 1}月"
        fields = f"---\nphotos: [{product.id}.jpg]\nseason: {months}\n"
        path.write_text(path.read_text("utf-8").replace("---\n", fields, 1), encoding="utf-8")


def draw_photo(number: int) -> bytes:
    """A picture that no other number has."""
    picture = Image.effect_mandelbrot(PHOTO_SIZE, (-2.2, -1.2, 1.0, 1.2), 40 + number)
    photo = Image.merge("RGB", (picture, picture.point(lambda grey: 255 - grey), picture))
    ImageDraw.Draw(photo).ellipse((40 * number, 200, 40 * number + 500, 700), fill="#e0a83e")
    with tempfile.TemporaryFile() as file:
        photo.save(file, "JPEG", quality=85)
        file.seek(0)
        return file.read()


def _build(site: Site, log: Path) -> Cost:
    return measure(site.tool.command(site.tool.build, find_tools_folder()), site.folder, log)


def _forget(site: Site) -> None:
    """Removes the output and all that was kept, but for the pictures."""
    shutil.rmtree(site.output)
    for kept in (site.folder / ".xiangpu/cache").iterdir():
        if kept.name != "pictures":
            shutil.rmtree(kept)


def _say(stage: str, number: int, cost: Cost, site: Site) -> None:
    pages = sum(1 for _ in site.output.rglob("*.html"))
    click.echo(
        f"{stage:5}{number:3}{cost.wall:9.2f} s {cost.cpu:9.2f} s CPU {cost.peak:6.0f} MiB"
        f" {pages:7} pages {1000 * cost.wall / pages:6.2f} ms a page"
    )


if __name__ == "__main__":
    main()
