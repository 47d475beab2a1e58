"""Where in a body something stands."""

import re

from xiangpu.markup.fences import find_fences

INLINE_CODE = re.compile(r"(?<![\\`])(`+)(?!`)(?:[^\n]|\n(?!\s*\n))*?(?<!`)\1(?!`)")
NOT_A_LINE_BREAK = re.compile(r"[^\n]")


def find_line(text: str, needle: str) -> tuple[int, int]:
    """Line and column of the needle in the text, from 1; (1, 1) where it does not stand."""
    at = text.find(needle)
    if at < 0:
        return 1, 1
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def mask_code(text: str) -> str:
    """The text, equally long, with blanks in place of code."""
    if "`" not in text and "~~~" not in text:
        return text
    lines = text.split("\n")
    for fence in find_fences(lines):
        lines[fence.start : fence.end] = [
            " " * len(line) for line in lines[fence.start : fence.end]
        ]
    return INLINE_CODE.sub(lambda code: NOT_A_LINE_BREAK.sub(" ", code[0]), "\n".join(lines))
