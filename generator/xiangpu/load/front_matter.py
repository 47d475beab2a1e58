"""Where the front matter ends and the body begins."""

import re
from collections.abc import Sequence

import msgspec

from xiangpu.load.clean_line import SPACES
from xiangpu.load.line_start import WIDE_DASHES
from xiangpu.load.slip import WHOLE_FILE, Slip
from xiangpu.load.source import Body, Mark
from xiangpu.problems import Fact
from xiangpu.problems.codes.forgiven import ODD_FENCE
from xiangpu.problems.codes.reading import FRONT_MATTER_NOT_CLOSED, NO_FRONT_MATTER

FENCE = "---"
_DASHES = frozenset("-" + WIDE_DASHES)
_FENCE = re.compile(f"-{{3,}}|[-{WIDE_DASHES}]{{2,}}")
_ENTRY = re.compile(rf"[#＃\-{WIDE_DASHES}{SPACES}]|[^:：]{{1,40}}[:：]|$")


class Parts(msgspec.Struct, frozen=True):
    """The lines of the front matter, the line of the file that is the first of them, the body."""

    lines: tuple[str, ...]
    first_line: int
    body: Body
    notes: tuple[Slip, ...] = ()


def split(lines: Sequence[str]) -> Parts | Slip:
    """Front matter and body of a Markdown file."""
    opening = next((i for i, line in enumerate(lines) if line.strip(SPACES)), 0)
    if not lines or not is_fence(lines[opening].strip(SPACES)):
        text = lines[opening].strip(SPACES) if lines else ""
        return Slip(NO_FRONT_MATTER, Mark(opening + 1, 1) if lines else WHOLE_FILE, {"text": text})
    closing = next((i for i in range(opening + 1, len(lines)) if is_fence(lines[i])), None)
    if closing is None:
        return _not_closed(lines, opening)
    return Parts(
        tuple(lines[opening + 1 : closing]),
        opening + 2,
        Body("\n".join(lines[closing + 1 :]), closing + 2),
        _odd_fences(lines, (opening, closing)),
    )


def split_yaml(lines: Sequence[str]) -> Parts:
    """A YAML file as front matter without a body; fences at its two ends are passed over."""
    written = [i for i, line in enumerate(lines) if line.strip(SPACES)]
    fences = tuple(i for i in {*written[:1], *written[-1:]} if is_fence(lines[i]))
    plain = tuple("" if i in fences else line for i, line in enumerate(lines))
    return Parts(plain, 1, Body("", len(lines) + 1), _odd_fences(lines, fences))


def is_fence(line: str) -> bool:
    """Whether a line is a fence, as `---` or typed as something like it."""
    return line[:1] in _DASHES and bool(_FENCE.fullmatch(line.rstrip(SPACES)))


def _odd_fences(lines: Sequence[str], fences: Sequence[int]) -> tuple[Slip, ...]:
    return tuple(
        Slip(ODD_FENCE, Mark(i + 1, 1), {"fence": lines[i].strip(SPACES)})
        for i in fences
        if lines[i].rstrip(" ") != FENCE
    )


def _not_closed(lines: Sequence[str], opening: int) -> Slip:
    last = opening
    for i in range(opening + 1, len(lines)):
        heading = lines[i].startswith(("#", "＃")) and not lines[i - 1].strip(SPACES)
        if heading or not _ENTRY.match(lines[i]):
            break
        last = i if lines[i].strip(SPACES) else last
    facts: dict[str, Fact] = {"line": str(last + 1), "text": lines[last].strip(SPACES)}
    return Slip(FRONT_MATTER_NOT_CLOSED, Mark(opening + 1, 1), facts)
