"""Who makes the pictures: how each is installed, told of its order, and started."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import msgspec

from benchmarks.photos.orders import Order
from benchmarks.processes import Cost, measure
from benchmarks.tools import HERE, TOOLS, Tool

PEERS = HERE / "photos" / "peers"
_DEFAULT_EFFORT = 4
"""What libwebp, and with it sharp, takes when nothing is said."""

_SHARP = Tool(
    name="sharp",
    build=("node", "variants.mjs", "order.json"),
    version=("node", "-p", "require('./node_modules/sharp/package.json').version"),
    packages=("sharp@0.35.5",),
)
_PYVIPS = Tool(
    name="pyvips",
    build=("{tools}/pyvips/bin/python", "variants.py", "order.json"),
    version=(
        "{tools}/pyvips/bin/python",
        "-c",
        "import importlib.metadata; print(importlib.metadata.version('pyvips-binary'))",
    ),
    wheels=("pyvips==3.2.0", "pyvips-binary==8.18.7"),
)
_XIANGPU = Tool(
    name="xiangpu",
    build=(sys.executable, "-m", "benchmarks.photos.developing", "{folder}/order.json"),
    version=TOOLS["xiangpu"].version,
)


class Maker(msgspec.Struct, frozen=True, kw_only=True):
    """One way to make all pictures of an order."""

    name: str
    tool: Tool
    prepare: Callable[[Order, Path], None]
    """Writes into the maker's folder what is read there."""
    effort: int | None = None
    """For WebP, if not that of the order."""
    home: Path | None = None
    """Where it is started, if not in its folder."""

    def get_ready(self, order: Order, folder: Path, tools: Path) -> None:
        """Writes the maker's folder."""
        template = PEERS / self.tool.name
        if template.is_dir():
            shutil.copytree(template, folder)
        else:
            folder.mkdir()
        if self.tool.packages:
            (folder / "node_modules").symlink_to(tools / self.tool.name / "node_modules")
        self.prepare(self.adapt(order), folder)

    def adapt(self, order: Order) -> Order:
        """The order as this maker gets it."""
        if self.effort is None:
            return order
        return msgspec.structs.replace(order, effort=self.effort)

    def make(self, folder: Path, tools: Path, log: Path) -> Cost:
        """Makes all pictures in a process of its own."""
        command = [part.format(tools=tools, folder=folder) for part in self.tool.build]
        return measure(command, self.home or folder, log)


def _write_order(order: Order, folder: Path) -> None:
    (folder / "order.json").write_bytes(msgspec.json.encode(order))


def _write_site(order: Order, folder: Path) -> None:
    """A site with a page for each photograph, for it is pages that Hugo makes side by side."""
    settings = {
        "baseURL": "https://photos.example.org/",
        "assetDir": str(Path(order.photos[0].path).parent),
        "publishDir": order.output,
        "disableKinds": ["home", "section", "taxonomy", "term", "rss", "sitemap", "404"],
        "imaging": {"resampleFilter": "lanczos", "webp": {"method": order.effort}},
        "params": {"quality": order.quality},
        # Pages that make pictures take longer than Hugo expects of pages.
        "timeout": "1h",
    }
    (folder / "hugo.json").write_bytes(msgspec.json.encode(settings))
    (folder / "content").mkdir()
    for photo in order.photos:
        page = {
            "title": photo.name,
            "params": {
                "name": photo.name,
                "file": Path(photo.path).name,
                "widths": photo.widths,
            },
        }
        (folder / "content" / f"{photo.name}.md").write_bytes(msgspec.json.encode(page))


def gather(output: Path) -> None:
    """Gives Hugo's pictures the names that others have from the start; its pages list both."""
    for page in output.glob("*/index.html"):
        for line in page.read_text(encoding="utf-8").split("\n"):
            if line.strip():
                made, name = line.split()
                (output / made.lstrip("/")).rename(output / name)


MAKERS = {
    maker.name: maker
    for maker in (
        Maker(name="xiangpu", tool=_XIANGPU, prepare=_write_order, home=HERE.parent),
        Maker(name="sharp", tool=_SHARP, prepare=_write_order),
        Maker(
            name=f"sharp-{_DEFAULT_EFFORT}",
            tool=_SHARP,
            prepare=_write_order,
            effort=_DEFAULT_EFFORT,
        ),
        Maker(name="pyvips", tool=_PYVIPS, prepare=_write_order),
        Maker(name="hugo", tool=TOOLS["hugo"], prepare=_write_site),
    )
}
