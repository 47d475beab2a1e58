"""Where a value in brackets ends, over one line or several."""

from collections.abc import Sequence

from xiangpu.load.quoting import find_closing_quote


def find_flow_end(lines: Sequence[str], line: int, column: int) -> tuple[int, int] | None:
    """Line and column right after the bracket that closes the one at the given place."""
    depth = 0
    for number in range(line, len(lines)):
        depth, end = _scan(lines[number], column if number == line else 0, depth)
        if end is not None:
            return number, end
    return None


def _scan(text: str, column: int, depth: int) -> tuple[int, int | None]:
    """The depth after the line, and where it came back to nothing, if it did."""
    previous = ","
    while column < len(text):
        character = text[column]
        if character in "\"'" and previous in "[{,:":
            column = find_closing_quote(text, column + 1, character) or len(text)
            previous = character
            continue
        if character == "#" and text[column - 1 : column] in (" ", ""):
            break
        depth += (character in "[{") - (character in "]}")
        column += 1
        if depth == 0:
            return depth, column
        previous = previous if character.isspace() else character
    return depth, None
