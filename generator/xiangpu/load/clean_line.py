"""One line made clean, which still knows the author's own columns."""

import re
from bisect import bisect_right

import msgspec

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Code, Fact

# How many plain spaces each of them stands for as indentation: a full-width space is as wide as
# two, and two fit both under `- ` and under a field; zero-width ones come with pasted text.
ODD_SPACES = {
    "\t": 2,
    "\u3000": 2,
    **dict.fromkeys("\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f", 1),
    **dict.fromkeys("\u200b\u200e\u200f\u2060", 0),
}
SPACES = " " + "".join(ODD_SPACES)
_SPACES = re.compile(f"[{SPACES}]*")

_NAMES = {
    "\t": Bilingual("制表符（Tab）", "a tab"),
    "\u3000": Bilingual("全角空格", "a full-width space"),
}
_OTHER_NAME = Bilingual("特殊空格", "a special space")


class CleanLine(msgspec.Struct, frozen=True):
    """A line for YAML; offsets are pairs (column here, column in the author's line), from 0."""

    text: str
    offsets: tuple[tuple[int, int], ...] = ()

    def author_column(self, column: int) -> int:
        """The author's column for a column of this line, both counted from 0."""
        if not self.offsets:
            return column
        position = max(bisect_right(self.offsets, (column, 1 << 30)) - 1, 0)
        here, author = self.offsets[position]
        moved = author + max(column - here, 0)
        following = self.offsets[position + 1 : position + 2]
        return min(moved, max(following[0][1], author)) if following else moved


class Finding(msgspec.Struct, frozen=True):
    """What was forgiven or found wrong at a column of a line, counted from 0."""

    code: Code
    column: int
    facts: dict[str, Fact] = {}


class LineWriter:
    """Writes a clean line piece by piece beside the author's line."""

    def __init__(self, line: str, *, verbatim: bool = False) -> None:
        self.line = line
        self.verbatim = verbatim
        """Whether blanks at the end of the line belong to a value."""
        self.column = 0
        self.findings: list[Finding] = []
        self._pieces: list[str] = []
        self._offsets: list[tuple[int, int]] = []

    def keep(self, start: int, end: int) -> None:
        """Take a part of the author's line as it is."""
        self.put(self.line[start:end], start)

    def put(self, text: str, author: int) -> None:
        """Write another text for what stands at the author's column."""
        if text:
            self._pieces.append(text)
            self._offsets.append((self.column, author))
            self.column += len(text)

    def find(self, code: Code, column: int, **facts: Fact) -> None:
        """Report something at the author's column."""
        self.findings.append(Finding(code, column, facts))

    def finish(self) -> CleanLine:
        """The clean line; without blanks at its end, unless they belong to a value."""
        text = "".join(self._pieces)
        text = text if self.verbatim else text.rstrip(" \t")
        return CleanLine(text) if text == self.line else CleanLine(text, tuple(self._offsets))


def end_of_spaces(line: str, start: int = 0) -> int:
    """Where the run of spaces of any sort that begins at a column ends."""
    found = _SPACES.match(line, start)
    return found.end() if found else start


def find_odd_space(text: str) -> int:
    """Where the first space that is not a plain one stands, or -1."""
    return next((i for i, character in enumerate(text) if character in ODD_SPACES), -1)


def space_name(character: str) -> Bilingual:
    """What that sort of space is called."""
    return _NAMES.get(character, _OTHER_NAME)


def widen(spaces: str) -> str:
    """A run of spaces of any sort as plain spaces of the same depth."""
    return " " * sum(ODD_SPACES.get(character, 1) for character in spaces)
