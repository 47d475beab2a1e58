"""Markdown as the reference pages need it: tables, and texts without a meaning of their own."""

import re
from collections.abc import Iterable, Sequence

_SIGNS = re.compile(r"[\\`*_<\[|]")


def plain(text: str) -> str:
    """The text so that Markdown shows it as it is."""
    shown = _SIGNS.sub(lambda sign: f"\\{sign[0]}", " ".join(text.split()))
    return shown.replace("](", "]\\(")


def code(text: str) -> str:
    """The text as code, also inside a table."""
    fence = "``" if "`" in text else "`"
    return f"{fence}{' '.join(text.split()).replace('|', chr(92) + '|')}{fence}" if text else ""


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; its cells are Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)


def anchor(heading: str) -> str:
    """The fragment that hosts give a heading: lower case, hyphens for blanks, no punctuation."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def page(blocks: Iterable[str]) -> str:
    """The blocks with a blank line between them."""
    return "\n\n".join(block for block in blocks if block) + "\n"
