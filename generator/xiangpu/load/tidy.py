"""The clean spelling of a file as far as reading goes: encoding, line ends, front matter, marks."""

import re
from collections.abc import Sequence

from xiangpu.load.clean_line import SPACES
from xiangpu.load.decode import decode, split_lines
from xiangpu.load.front_matter import FENCE, split, split_yaml
from xiangpu.load.repair import Repaired, repair
from xiangpu.load.slip import Slip
from xiangpu.load.yaml_tree import parse_tree

_WIDE_HEADING = re.compile(r"( {0,3})([#＃]{1,6})[ \u3000\u00a0]+(?=\S)")
_CODE_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")


def tidy_text(path: str, data: bytes, known_names: frozenset[str]) -> str | None:
    """The file cleanly written, with the same meaning; None where it has errors to mend first."""
    decoded = decode(data)
    if isinstance(decoded, Slip):
        return None
    lines = split_lines(decoded.text)
    if not path.lower().endswith(".md"):
        return _tidy_yaml(lines, known_names)
    parts = split(lines)
    if isinstance(parts, Slip):
        return None
    repaired = repair(parts.lines, parts.first_line, known_names)
    if not _is_sound(repaired):
        return None
    fields = [line.text for line in repaired.lines]
    body = _tidy_body(split_lines(parts.body.text))
    return _join([FENCE, *fields, FENCE, *body])


def _tidy_yaml(lines: Sequence[str], known_names: frozenset[str]) -> str | None:
    repaired = repair(split_yaml(lines).lines, 1, known_names)
    return _join([line.text for line in repaired.lines]) if _is_sound(repaired) else None


def _is_sound(repaired: Repaired) -> bool:
    sound = not any(slip.is_error for slip in repaired.slips)
    return sound and not isinstance(parse_tree(repaired), tuple)


def _tidy_body(lines: Sequence[str]) -> list[str]:
    tidy: list[str] = []
    fence = ""
    for line in lines:
        found = _CODE_FENCE.match(line)
        tidy.append(line if fence or found else _tidy_line(line))
        if found and not fence:
            fence = found[1]
        elif fence and found and found[1].startswith(fence) and not line[found.end() :].strip():
            fence = ""
    return tidy


def _tidy_line(line: str) -> str:
    heading = _WIDE_HEADING.match(line)
    if heading and "＃" in heading[2]:
        line = heading[1] + heading[2].replace("＃", "#") + " " + line[heading.end() :]
    # Two blanks at the end of a line of text are a line break in Markdown.
    bare = line.rstrip(SPACES)
    return line if bare and line.endswith("  ") else bare


def _join(lines: Sequence[str]) -> str:
    last = max((i for i, line in enumerate(lines) if line.strip(SPACES)), default=-1)
    return "".join(f"{line}\n" for line in lines[: last + 1])
