"""The author's line as a terminal shows it, with a caret below one character."""

import unicodedata
from collections.abc import Iterable

import msgspec

WIDTH_BEFORE = 40
WIDTH_AFTER = 48
WIDE_SPACE = "\u3000"


class Excerpt(msgspec.Struct, frozen=True):
    """A piece of a line, and what to print before a caret so that it stands below the column."""

    text: str
    padding: str


def measure_character(character: str) -> int:
    """The columns that a character takes in a terminal: 0, 1 or 2 (Unicode UAX #11)."""
    if unicodedata.east_asian_width(character) in "WF":
        return 2
    return 0 if unicodedata.category(character) in ("Mn", "Me", "Cf") else 1


def measure_text(text: str) -> int:
    """The columns that a text takes in a terminal."""
    return sum(map(measure_character, text))


def cut_excerpt(line: str, column: int) -> Excerpt:
    """The part of the line around the column (from 1), at most 90 columns wide."""
    shown = "".join(map(_show_character, line))
    at = min(max(column - 1, 0), len(shown))
    start = at - _count_fitting(reversed(shown[:at]), WIDTH_BEFORE)
    end = at + _count_fitting(shown[at:], WIDTH_AFTER)
    before = ("…" if start else "") + shown[start:at]
    after = shown[at:end] + ("…" if end < len(shown) else "")
    return Excerpt(before + after, "".join(map(_blank_character, before)))


def _show_character(character: str) -> str:
    # A tab would move the caret; other control characters could command the terminal.
    if character == "\t":
        return " "
    return "\ufffd" if unicodedata.category(character) == "Cc" else character


def _blank_character(character: str) -> str:
    # A wide space stays under a wide character even where a font draws it less than two wide.
    return ("", " ", WIDE_SPACE)[measure_character(character)]


def _count_fitting(characters: Iterable[str], width: int) -> int:
    count = 0
    for character in characters:
        width -= measure_character(character)
        if width < 0:
            break
        count += 1
    return count
