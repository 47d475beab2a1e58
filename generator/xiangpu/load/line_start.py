"""How a line of front matter begins: its indentation, its list marks, its comment sign."""

from xiangpu.load.clean_line import (
    SPACES,
    LineWriter,
    end_of_spaces,
    find_odd_space,
    space_name,
    widen,
)
from xiangpu.problems.codes.forgiven import FULL_WIDTH_DASH, FULL_WIDTH_HASH, ODD_SPACE

WIDE_DASHES = "－—–―─﹣−"


def write_indentation(writer: LineWriter) -> int:
    """Write the spaces that a line begins with as plain ones; the column where they end."""
    end = end_of_spaces(writer.line)
    odd = find_odd_space(writer.line[:end])
    if odd >= 0 and end < len(writer.line):
        writer.find(ODD_SPACE, odd, space=space_name(writer.line[odd]))
    writer.put(widen(writer.line[:end]), 0)
    return end


def write_comment(writer: LineWriter, column: int) -> None:
    """Write a line that is a comment from that column on."""
    if writer.line[column] == "＃":
        writer.find(FULL_WIDTH_HASH, column)
    writer.put("#", column)
    writer.keep(column + 1, len(writer.line))


def is_bullet(line: str, column: int) -> bool:
    """Whether a list item begins at the column, with a hyphen or a dash of another width."""
    dash, after = line[column : column + 1], line[column + 1 : column + 2]
    return bool(dash) and dash in f"-{WIDE_DASHES}" and after in ("", *SPACES)


def write_bullet(writer: LineWriter, column: int) -> int:
    """Write the mark of a list item and the space after it; the column where the item begins."""
    line, end = writer.line, end_of_spaces(writer.line, column + 1)
    if line[column] != "-":
        writer.find(FULL_WIDTH_DASH, column, dash=line[column])
    writer.put("-", column)
    gap = line[column + 1 : end]
    odd = find_odd_space(gap)
    if odd >= 0:
        writer.find(ODD_SPACE, column + 1 + odd, space=space_name(gap[odd]))
    if end < len(line):
        writer.put(gap if odd < 0 else " ", column + 1)
    return end


def depth(line: str) -> int:
    """How many plain spaces the line's indentation stands for."""
    return len(widen(line[: end_of_spaces(line)]))
