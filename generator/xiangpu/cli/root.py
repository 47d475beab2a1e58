"""The command `xiangpu`: all its commands by name, each loaded when it is called."""

import os
import sys
from collections.abc import Sequence
from functools import partial
from importlib import import_module
from typing import Any

import click

from xiangpu import __version__
from xiangpu.bilingual import Bilingual
from xiangpu.cli.command import Group
from xiangpu.cli.guard import run_guarded
from xiangpu.cli.mistakes import Mistake
from xiangpu.cli.parameters import Option
from xiangpu.cli.session import UNKNOWN_LANGUAGE, Called, read_session

ABOUT = Bilingual(
    "乡铺：把一个文件夹的 Markdown 变成各村的店面和全镇的门户。",
    "Xiangpu turns a folder of Markdown into a shop for each village and a portal for the town.",
)

SUMMARIES: dict[str, Bilingual] = {
    "check": Bilingual("检查内容，列出所有问题", "Check the content and list every problem"),
    "build": Bilingual("生成网站", "Build the site"),
    "serve": Bilingual("边写边看：一保存就更新", "Preview here; every save is shown at once"),
    "photos": Bilingual("照片总览：怎样裁，哪里要改", "Show every photo, its crops, what to mend"),
    "explain": Bilingual("一个网页由哪些文件而来", "Show which files a page is made from"),
    "cache": Bilingual("看看缓存有多大，清理它", "Show how large the cache is, or clean it"),
    "new": Bilingual("新建镇、村、商品……", "Start a town, a village, a product …"),
    "fmt": Bilingual("把写法收拾整齐，意思不变", "Tidy the files; the meaning stays"),
    "mv": Bilingual("给条目改名或换村", "Rename an entry or move it"),
    "schema": Bilingual("给编辑器用的 JSON Schema", "JSON Schemas for editors"),
    "docs": Bilingual("写出参考文档", "Write the reference pages"),
    "theme": Bilingual("主题：列出、新建、取出模板", "Themes: list, start one, copy a template"),
}
"""One line for each command; `NAME` lies in `xiangpu/cli/NAME.py` as `COMMAND`."""


def load_command(name: str) -> click.Command:
    """The command of that name; only its own imports are paid for."""
    command: click.Command = import_module(f"xiangpu.cli.{name}").COMMAND
    return command


def _print_version(context: click.Context, option: click.Parameter, asked: bool) -> None:
    if asked:
        click.echo(f"xiangpu {__version__}")
        context.exit()


VERSION = Option(
    "--version",
    about=Bilingual("显示版本", "Show the version"),
    is_eager=True,
    expose_value=False,
    callback=_print_version,
)


class Root(Group):
    """The outermost command: finds the language first, and turns every ending into a code."""

    def main(self, args: Sequence[str] | None = None, *positional: Any, **named: Any) -> Any:
        called = read_session(sys.argv[1:] if args is None else args, os.environ)
        sys.exit(run_guarded(partial(self._run, called), called.session))

    def _run(self, called: Called) -> int:
        if called.unknown_language is not None:
            raise Mistake(UNKNOWN_LANGUAGE, text=called.unknown_language)
        code = super().main(called.arguments, "xiangpu", standalone_mode=False, obj=called.session)
        return code if isinstance(code, int) else 0


ROOT = Root("xiangpu", about=ABOUT, summaries=SUMMARIES, load=load_command)
ROOT.params.append(VERSION)
