"""Fenced code is lifted out before anything else, so that nothing later can touch it."""

import re
from collections.abc import Callable, Iterator
from html import escape

import msgspec

LIFTED = "\x03"
"""Stands for a line that was lifted: line numbers stay true until it is dropped."""

OPENING = re.compile(r"( *)(`{3,}|~{3,}) *([^`\n]*)$")
LANGUAGE = re.compile(r"[\w+#.-]+")


class Fence(msgspec.Struct, frozen=True):
    """A block of code: lines `start` to `end`, the end not included, counted from 0."""

    start: int
    end: int
    indent: int
    sign: str
    language: str
    closed: bool


def find_fences(lines: list[str]) -> Iterator[Fence]:
    """The blocks of code, in order; one that is never closed runs to the end of the text."""
    index = 0
    while index < len(lines):
        opening = (
            OPENING.match(lines[index]) if "```" in lines[index] or "~~~" in lines[index] else None
        )
        if opening is None:
            index += 1
            continue
        fence = read_fence(lines, index, opening)
        yield fence
        index = fence.end


def read_fence(lines: list[str], start: int, opening: re.Match[str]) -> Fence:
    """The block that begins with this opening."""
    indent, sign, info = len(opening[1]), opening[2], opening[3]
    language = LANGUAGE.match(info.lstrip("{. "))
    for end in range(start + 1, len(lines)):
        closing = lines[end].strip()
        if len(closing) >= len(sign) and not closing.strip(sign[0]):
            break
    else:
        end = len(lines)
    closed = end < len(lines)
    name = language[0] if language else ""
    return Fence(start, end + 1 if closed else end, indent, sign, name, closed)


def render_fence(fence: Fence, lines: list[str]) -> str:
    """The block as HTML."""
    code = lines[fence.start + 1 : fence.end - 1 if fence.closed else fence.end]
    while code and not fence.closed and not code[-1].strip():
        code.pop()
    margin = " " * fence.indent
    text = "".join(f"{line.removeprefix(margin)}\n" for line in code)
    name = f' class="language-{escape(fence.language)}"' if fence.language else ""
    return f"<pre><code{name}>{escape(text, quote=False)}</code></pre>"


def lift_fences(lines: list[str], store: Callable[[str], str]) -> list[str]:
    """The same number of lines, with a stand-in from `store` for every block of code."""
    lifted = list(lines)
    for fence in find_fences(lines):
        stand_in = " " * fence.indent + store(render_fence(fence, lines))
        gap = [LIFTED] * (fence.end - fence.start - 1)
        lifted[fence.start : fence.end] = [stand_in, *gap]
    return lifted
