"""What a syntax error of YAML means to somebody who does not know YAML."""

import yaml

from xiangpu.load.repair import Repaired
from xiangpu.load.slip import Slip
from xiangpu.problems import Code, Fact
from xiangpu.problems.codes.reading import (
    BRACKET_NOT_CLOSED,
    NO_COLON,
    QUOTE_NOT_CLOSED,
    SECOND_DOCUMENT,
    UNEXPECTED_TEXT,
    UNKNOWN_ESCAPE,
    UNREADABLE_LINE,
    WRONG_INDENTATION,
    YAML_ALIAS,
)

# What libyaml 0.2 says, by a part of its words: the code, and whether the place that matters is
# the one where the parser was (problem) or the one where it had begun (context).
_SAID: tuple[tuple[str, Code, str], ...] = (
    ("could not find expected ':'", NO_COLON, "context"),
    ("unexpected end of stream", QUOTE_NOT_CLOSED, "context"),
    ("unexpected document indicator", QUOTE_NOT_CLOSED, "context"),
    ("expected ',' or", BRACKET_NOT_CLOSED, "context"),
    ("escape character", UNKNOWN_ESCAPE, "problem"),
    ("hexdecimal number", UNKNOWN_ESCAPE, "problem"),
    ("alias", YAML_ALIAS, "problem"),
    ("anchor", YAML_ALIAS, "problem"),
    ("alphabetic or numeric", YAML_ALIAS, "context"),
    ("found another document", SECOND_DOCUMENT, "problem"),
    ("<document start>", SECOND_DOCUMENT, "problem"),
    ("expected node content", UNEXPECTED_TEXT, "problem"),
    ("cannot start any token", UNEXPECTED_TEXT, "problem"),
    ("expected '-' indicator", WRONG_INDENTATION, "problem"),
    ("block sequence entries", WRONG_INDENTATION, "problem"),
)


def explain(error: yaml.YAMLError, source: Repaired) -> Slip:
    """The slip that a syntax error stands for, at the author's own place."""
    said = str(getattr(error, "problem", "") or "")
    problem = _place(error, "problem")
    if "mapping values are not allowed" in said or "did not find expected key" in said:
        return _explain_misplaced(problem, source)
    for part, code, which in _SAID:
        if part in said:
            place = _place(error, which) or problem
            if code is SECOND_DOCUMENT:
                place = _find_fence_above(place, source)
            return _slip(code, place, source)
    return _slip(UNREADABLE_LINE, problem, source)


def _place(error: yaml.YAMLError, which: str) -> tuple[int, int]:
    mark = getattr(error, f"{which}_mark", None) or getattr(error, "problem_mark", None)
    return (mark.line, mark.column) if mark else (0, 0)


def _find_fence_above(place: tuple[int, int], source: Repaired) -> tuple[int, int]:
    lines = range(place[0], -1, -1)
    return next(((i, 0) for i in lines if _text(source, i).startswith(("---", "..."))), place)


def _explain_misplaced(place: tuple[int, int], source: Repaired) -> Slip:
    """A name where none was expected: an indentation, a line without a colon, or stray text."""
    line, column = place
    text = _text(source, line)
    above = next((i for i in range(line - 1, -1, -1) if _text(source, i).strip()), None)
    if (
        above is not None
        and ":" not in _text(source, above)
        and _depth(text) <= _depth(_text(source, above))
    ):
        return _slip(NO_COLON, (above, _depth(_text(source, above))), source)
    if column > _depth(text) and text.lstrip()[:1] in ('"', "'", "[", "{"):
        return _slip(UNEXPECTED_TEXT, place, source)
    if above is None and column == _depth(text):
        return _slip(UNREADABLE_LINE, place, source)
    return _slip(WRONG_INDENTATION, (line, _depth(text)), source)


def _slip(code: Code, place: tuple[int, int], source: Repaired) -> Slip:
    line, column = place
    text = _text(source, line)[column:].strip() or _text(source, line).strip()
    sign = text[:1]
    if code is UNKNOWN_ESCAPE:
        text = text[:2]
    facts: dict[str, Fact] = {"text": text, "quote": sign, "bracket": sign}
    return Slip(code, source.mark(line, column), facts)


def _text(source: Repaired, line: int) -> str:
    return source.lines[line].text if line < len(source.lines) else ""


def _depth(text: str) -> int:
    return len(text) - len(text.lstrip(" "))
