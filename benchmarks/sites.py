"""Each tool's folder with its catalogue, its settings and its theme."""

import re
import shutil
import time
from pathlib import Path

from benchmarks.catalogue import Catalogue
from benchmarks.sources import product_path, write_sources
from benchmarks.tools import HERE, Tool

_PRICE = re.compile(r'^(?P<before> *price: )".*"$', re.MULTILINE)
_NOTE = re.compile(r"\n本次修改：.*\n")


class Site:
    """One tool's site, on disk; `edited` is the file of the product that is to change."""

    def __init__(self, tool: Tool, town: Catalogue, folder: Path) -> None:
        self.tool = tool
        self.folder = folder
        self.product = town.edited
        self.edited = folder / product_path(tool.name, town.edited)
        self.output = folder / tool.output

    def write(self, town: Catalogue, tools: Path) -> None:
        """Writes everything that the tool reads."""
        if self.tool.name == "xiangpu":
            shutil.copytree(HERE / "themes", self.folder / "themes")
        else:
            shutil.copytree(HERE / "peers" / self.tool.name, self.folder)
        write_sources(town, self.tool.name, self.folder)
        if self.tool.packages:
            (self.folder / "node_modules").symlink_to(tools / self.tool.name / "node_modules")

    def clear(self) -> None:
        """Removes the output and whatever else was kept of former builds."""
        for name in (self.tool.output, *self.tool.caches):
            if (self.folder / name).exists():
                shutil.rmtree(self.folder / name)

    def edit(self, price: str) -> str:
        """Gives the product another price and its text another line; what that line says."""
        note = f"本次修改：{time.monotonic_ns()}"
        text = _PRICE.sub(rf'\g<before>"{price}"', self.edited.read_text(encoding="utf-8"), count=1)
        text = f"{_NOTE.sub('', text).rstrip()}\n\n{note}\n"
        self.edited.write_text(text, encoding="utf-8", newline="\n")
        return note

    def page(self, output: Path) -> Path:
        """The product's page in an output folder."""
        return output / self.product.village / "product" / self.product.id / "index.html"

    def lists(self, output: Path) -> list[Path]:
        """The pages of the village's list of goods."""
        folder = output / self.product.village / "product"
        return [folder / "index.html", *sorted(folder.glob("page/*/index.html"))]
