"""The help pages, laid out so that Chinese and English both stand in straight columns."""

import re
import shutil

import msgspec

from xiangpu.bilingual import Bilingual, MessageLanguage
from xiangpu.problems.formats.excerpt import measure_text

USAGE = Bilingual("用法：", "Usage: ")
ANY_OPTIONS = Bilingual("[选项]", "[OPTIONS]")
WIDEST = 100
NAME_WIDTH = 22

# No line begins with closing punctuation or ends with an opening bracket.
WORDS = re.compile(r"\s+|[（“《]*(?:[!-~]+|\S)[，。：；！？、）”》]*")


class HelpRow(msgspec.Struct, frozen=True):
    name: str
    words: str


class HelpSection(msgspec.Struct, frozen=True):
    title: Bilingual
    rows: tuple[HelpRow, ...]


class HelpPage(msgspec.Struct, frozen=True):
    """What a help page shows, already in one language."""

    usage: tuple[str, ...]
    about: str
    sections: tuple[HelpSection, ...]


def render_usage(page: HelpPage, language: MessageLanguage) -> str:
    """The line that shows how a command is written."""
    command, *arguments = page.usage
    words = " ".join([command, ANY_OPTIONS.said(language), *arguments])
    return f"{USAGE.said(language)}{words}"


def render_help(page: HelpPage, language: MessageLanguage) -> str:
    """The help page as text, wrapped to the terminal."""
    width = min(shutil.get_terminal_size().columns, WIDEST)
    about = "\n".join(_indent(line, 2, width) for line in page.about.splitlines())
    sections = [
        _render_section(section, width, language) for section in page.sections if section.rows
    ]
    return "\n\n".join([render_usage(page, language), about, *sections])


def wrap_text(text: str, width: int) -> list[str]:
    """The text in lines at most that many columns wide; Chinese may break after any character."""
    lines, line = [], ""
    for word in WORDS.findall(text):
        if line and measure_text(line + word.rstrip()) > width:
            lines.append(line.rstrip())
            line = ""
        line += word if line else word.lstrip()
    return [*lines, line.rstrip()] if line.strip() else lines


def _render_section(section: HelpSection, width: int, language: MessageLanguage) -> str:
    widest = max(measure_text(row.name) for row in section.rows)
    column = min(widest, NAME_WIDTH) + 4
    rows = [_render_row(row, column, width) for row in section.rows]
    return "\n".join([section.title.said(language), *rows])


def _render_row(row: HelpRow, column: int, width: int) -> str:
    words = _indent(row.words, column, width)
    room = column - 2 - measure_text(row.name)
    if room < 2:
        return f"  {row.name}\n{words}"
    return f"  {row.name}{' ' * room}{words[column:]}"


def _indent(text: str, column: int, width: int) -> str:
    return "\n".join(" " * column + line for line in wrap_text(text, width - column))
