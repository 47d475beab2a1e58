"""The options that several commands share, and the build options that they make."""

import os
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

from xiangpu.bilingual import Bilingual
from xiangpu.cli.command import Asked
from xiangpu.cli.mistakes import NOT_A_CHOICE, Mistake
from xiangpu.cli.parameters import Option
from xiangpu.options import Options

FOLDER = Bilingual("文件夹", "DIR")
DATE = Bilingual("日期", "DATE")
SETTINGS_NAME = "site.yaml"

NO_TOWN = Bilingual(
    "“{folder}”和它上面的文件夹里都没有 site.yaml，找不到镇子。\n"
    "请先进入镇子的文件夹，或者用 --town 指明它，例如：--town D:\\我的镇\n"
    "还没有镇子？运行：xiangpu new town",
    "Neither “{folder}” nor a folder above it has a site.yaml, so no town was found.\n"
    "Go to the town's folder first, or name it, such as: --town ~/mytown\n"
    "No town yet? Run: xiangpu new town",
)
NOT_A_TOWN = Bilingual(
    "“{folder}”里没有 site.yaml，不是镇子的文件夹。\n"
    "--town 后面写放着 site.yaml 的那个文件夹，例如：--town D:\\我的镇\n"
    "还没有镇子？运行：xiangpu new town",
    "“{folder}” has no site.yaml, so it is not a town's folder.\n"
    "After --town write the folder that holds site.yaml, such as: --town ~/mytown\n"
    "No town yet? Run: xiangpu new town",
)
OUTPUT_IN_SOURCES = Bilingual(
    "不能把网站放进“{folder}”：那里是您写的东西，或者是整个镇。换一个文件夹，例如 --output output",
    "The sites cannot go to “{folder}”: what you wrote lies there, or the whole town. Choose"
    " another folder, such as --output output",
)
NOT_A_DATE = Bilingual(
    "“{text}”不是日期。--today 后面按“年-月-日”写，例如：--today 2026-09-20",
    "“{text}” is not a date. After --today write year-month-day, such as: --today 2026-09-20",
)
NOT_AN_EPOCH = Bilingual(
    "环境变量 SOURCE_DATE_EPOCH 应是从 1970 年起的秒数，“{text}”不是。",
    "SOURCE_DATE_EPOCH is a number of seconds since 1970, not “{text}”.",
)
NOT_A_COUNT = Bilingual(
    "“{text}”不是进程的个数。--jobs 后面写 1 或更大的整数，例如：--jobs 2",
    "“{text}” is not a number of processes. After --jobs write 1 or more, such as: --jobs 2",
)


def choice_option(name: str, *, choices: Sequence[str], about: Bilingual, **more: Any) -> Option:
    """An option that takes one of a few words, and the first of them when it is left out."""

    def check(context: click.Context, option: click.Parameter, value: str) -> str:
        if value not in choices:
            listed = " | ".join(choices)
            raise Mistake(NOT_A_CHOICE, name=name, choices=listed, value=value).within(context)
        return value

    value = Bilingual("|".join(choices), "|".join(choices))
    return Option(name, about=about, value=value, default=choices[0], callback=check, **more)


def find_town(context: click.Context, option: click.Parameter, folder: str | None) -> Path:
    """The folder named, or this folder or the nearest one above it that has a `site.yaml`."""
    if folder is not None:
        if not (Path(folder) / SETTINGS_NAME).is_file():
            raise Mistake(NOT_A_TOWN, folder=folder).within(context)
        return Path(folder).resolve()
    here = Path.cwd()
    for candidate in (here, *here.parents):
        if (candidate / SETTINGS_NAME).is_file():
            return candidate
    raise Mistake(NO_TOWN, folder=here).within(context)


def parse_today(context: click.Context, option: click.Parameter, text: str | None) -> date | None:
    """The day of `--today`, else of `SOURCE_DATE_EPOCH` in UTC, else None."""
    if text is not None:
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise Mistake(NOT_A_DATE, text=text).within(context) from None
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return None
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise Mistake(NOT_AN_EPOCH, text=epoch).within(context) from None


def parse_jobs(context: click.Context, option: click.Parameter, text: str | None) -> int | None:
    """How many processes; None leaves it to the computer."""
    if not text:
        return None
    if text.isdecimal() and int(text) > 0:
        return int(text)
    raise Mistake(NOT_A_COUNT, text=text).within(context)


TOWN = Option(
    "--town",
    value=FOLDER,
    envvar="XIANGPU_TOWN",
    callback=find_town,
    about=Bilingual(
        "镇子的文件夹；不写就用这里，或上面最近的有 site.yaml 的文件夹（XIANGPU_TOWN）",
        "The town's folder; this one, or the nearest above with a site.yaml (XIANGPU_TOWN)",
    ),
)
OUTPUT = Option(
    "--output",
    value=FOLDER,
    envvar="XIANGPU_OUTPUT",
    about=Bilingual(
        "网站写到哪里；不写就是镇子里的 output（XIANGPU_OUTPUT）",
        "Where the site is written; output in the town's folder (XIANGPU_OUTPUT)",
    ),
)
TODAY = Option(
    "--today",
    value=DATE,
    envvar="XIANGPU_TODAY",
    callback=parse_today,
    about=Bilingual(
        "当作是哪一天，例如 2026-09-20；不写就看 SOURCE_DATE_EPOCH 和日历（XIANGPU_TODAY）",
        "The day to build for, such as 2026-09-20; else SOURCE_DATE_EPOCH, else the calendar"
        " (XIANGPU_TODAY)",
    ),
)
LINKS = choice_option(
    "--links",
    choices=("relative", "file", "preview"),
    envvar="XIANGPU_LINKS",
    about=Bilingual(
        "网页之间怎样链接：relative 放到网站上，file 双击打开，preview 本机预览（XIANGPU_LINKS）",
        "How pages link to one another: relative for a host, file to open from a folder,"
        " preview to look at here (XIANGPU_LINKS)",
    ),
)
KEEP_GOING = Option(
    "--keep-going",
    envvar="XIANGPU_KEEP_GOING",
    about=Bilingual(
        "有错的条目先不发布，其余照常（XIANGPU_KEEP_GOING）",
        "Leave broken entries out and publish the rest (XIANGPU_KEEP_GOING)",
    ),
)
STRICT = Option(
    "--strict",
    envvar="XIANGPU_STRICT",
    about=Bilingual(
        "警告也当作错误（XIANGPU_STRICT）", "Treat warnings as errors (XIANGPU_STRICT)"
    ),
)
JOBS = Option(
    "--jobs",
    value=Bilingual("个数", "N"),
    envvar="XIANGPU_JOBS",
    callback=parse_jobs,
    about=Bilingual(
        "同时用几个进程；不写就用电脑的全部核（XIANGPU_JOBS）",
        "How many processes to use at once; as many as the computer has cores (XIANGPU_JOBS)",
    ),
)
VERIFY = Option(
    "--verify",
    envvar="XIANGPU_VERIFY",
    about=Bilingual(
        "把写过的文件全部重读一遍，被人改过的恢复原样（XIANGPU_VERIFY）",
        "Read every file written before, and restore those that somebody changed (XIANGPU_VERIFY)",
    ),
)
CACHE = Option(
    "--cache",
    value=FOLDER,
    envvar="XIANGPU_CACHE",
    about=Bilingual(
        "缓存放在哪里；不写就是镇子里的 .xiangpu/cache（XIANGPU_CACHE）",
        "Where the cache is; .xiangpu/cache in the town's folder (XIANGPU_CACHE)",
    ),
)
FORMAT_CHOICES = ("text", "json", "github", "sarif")
FORMAT = choice_option(
    "--format",
    choices=FORMAT_CHOICES,
    envvar="XIANGPU_FORMAT",
    about=Bilingual(
        "问题怎样列出来：给人看（text），或给程序看（XIANGPU_FORMAT）",
        "How problems are printed: for people (text) or for programs (XIANGPU_FORMAT)",
    ),
)

BUILD_OPTIONS = (TOWN, OUTPUT, TODAY, LINKS, KEEP_GOING, STRICT, JOBS, CACHE)


def read_options(asked: Asked) -> Options:
    """The build options of a command that was declared with `BUILD_OPTIONS` or some of them."""
    town: Path = asked["town"]
    return Options(
        town=town,
        output=find_output(asked),
        today=asked.get("today"),
        links=asked.get("links", "relative"),
        keep_going=asked.get("keep_going", False),
        strict=asked.get("strict", False),
        jobs=asked.get("jobs"),
        verify=asked.get("verify", False),
        kept=find_cache(asked),
    )


def find_output(asked: Asked) -> Path:
    """The folder the sites go to; never one that holds what people wrote."""
    town: Path = asked["town"]
    asked_for = asked.get("output")
    if not asked_for:
        return town / "output"
    output = Path(asked_for).resolve()
    root = town.resolve()
    written = (root / "content", root / "themes", root / ".git")
    if root.is_relative_to(output) or any(output.is_relative_to(folder) for folder in written):
        raise Mistake(OUTPUT_IN_SOURCES, folder=asked_for)
    return output


def find_cache(asked: Asked) -> Path | None:
    """The folder of `--cache`; None where it was left out."""
    folder = asked.get("cache")
    return Path(folder).resolve() if folder else None
