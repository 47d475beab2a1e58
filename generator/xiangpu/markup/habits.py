"""What Chinese writers type for Markdown's own signs is read as those signs, and said.

Only the beginnings of lines are looked at; the number of lines stays.
"""

import re
from collections.abc import Callable

import msgspec

from xiangpu.markup.characters import HAN
from xiangpu.markup.markup import Finding
from xiangpu.problems import Code
from xiangpu.problems.codes.body import (
    FULL_WIDTH_BULLET,
    FULL_WIDTH_HEADING,
    FULL_WIDTH_NUMBER,
    FULL_WIDTH_TABLE,
    HEADING_WITHOUT_SPACE,
)

HEADING = re.compile(r"([#＃]+)([ \u3000]*)(.*)")
NUMBER = re.compile(rf"([0-9０-９]{{1,3}})([.．])(?:([ \u3000]+)(?=\S)|(?=[{HAN}]))(.*)")
BULLET = re.compile(r"(?:([•])[ \u3000]*|([·－])[ \u3000]+)(?=\S)(.*)")
HAN_FIRST = re.compile(f"[{HAN}]")
FOOTNOTE = re.compile(r"\[\^([^\]]+)\]：[ \u3000]*")
SEPARATOR = str.maketrans("－：—", "-:-")
MARGIN = " \u3000"
QUOTED_LENGTH = 20


class Mended(msgspec.Struct, frozen=True):
    """One line as Markdown wants it, and what was forgiven, if anything."""

    text: str
    code: Code | None = None


def mend_heading(line: str) -> Mended:
    """`＃ 标题` and `#标题` become `# 标题`; `#1` is no heading."""
    match = HEADING.match(line)
    if match is None or not match[3]:
        return Mended(line)
    signs, space, words = match.groups()
    spaced = len(signs) <= 6 and (space or HAN_FIRST.match(words))
    if not spaced:
        return Mended(f"\\{line}" if line.startswith("#") else line)
    if "＃" in signs:
        return Mended(f"{'#' * len(signs)} {words}", FULL_WIDTH_HEADING)
    return Mended(f"{signs} {words}", None if space else HEADING_WITHOUT_SPACE)


def mend_number(line: str) -> Mended:
    """`１．淘米` and `1.淘米` become `1. 淘米`."""
    match = NUMBER.match(line)
    if match is None or (match[3] is None and len(match[1]) > 2):
        return Mended(line)
    mended = f"{int(match[1])}. {match[4]}"
    plain = match[1].isascii() and match[2] == "." and match[3] and match[3].isascii()
    return Mended(line) if plain else Mended(mended, FULL_WIDTH_NUMBER)


def mend_bullet(line: str) -> Mended:
    """`• 米`, `· 米` and `－ 米` become `- 米`."""
    match = BULLET.match(line)
    return Mended(f"- {match[3]}", FULL_WIDTH_BULLET) if match else Mended(line)


def mend_table_row(line: str) -> Mended:
    """`｜规格｜价格｜` becomes `|规格|价格|`."""
    row = line.replace("｜", "|")
    rule = row.translate(SEPARATOR)
    return Mended(rule if not rule.strip("|:- \u3000") else row, FULL_WIDTH_TABLE)


def mend_footnote(line: str) -> Mended:
    """`[^1]：说明` becomes `[^1]: 说明`."""
    return Mended(FOOTNOTE.sub(r"[^\1]: ", line, count=1))


MENDERS: dict[str, Callable[[str], Mended]] = {
    **dict.fromkeys("#＃", mend_heading),
    **dict.fromkeys("0123456789０１２３４５６７８９", mend_number),
    **dict.fromkeys("•·－", mend_bullet),
    "｜": mend_table_row,
    "[": mend_footnote,
}


def mend_habits(lines: list[str]) -> tuple[list[str], tuple[Finding, ...]]:
    """The lines with Markdown's own signs, and one finding for each sort of thing forgiven."""
    mended = list(lines)
    forgiven: dict[Code, list[int]] = {}
    for index, line in enumerate(lines):
        if not line:
            continue
        bare = line.lstrip(MARGIN)
        mender = MENDERS.get(bare[:1])
        if mender is None:
            continue
        result = mender(bare)
        if result.text != bare:
            mended[index] = line[: len(line) - len(bare)].replace("\u3000", "  ") + result.text
        if result.code:
            forgiven.setdefault(result.code, []).append(index)
    return mended, tuple(say_once(code, lines, at) for code, at in forgiven.items())


def say_once(code: Code, lines: list[str], indexes: list[int]) -> Finding:
    """The finding for one sort of thing, at the first place it stands."""
    line = lines[indexes[0]].strip()
    quoted = line if len(line) <= QUOTED_LENGTH else line[:QUOTED_LENGTH] + "…"
    facts = {"line": quoted, "sign": line[:1], "count": str(len(indexes))}
    return Finding(code.name, {**facts}, indexes[0] + 1)
