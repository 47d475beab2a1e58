"""A Markdown body to frozen, sanitised segments."""

from threading import Lock

import msgspec

from xiangpu.markup.content_model import fit_content_model
from xiangpu.markup.fences import find_fences
from xiangpu.markup.layout import TOO_DEEP
from xiangpu.markup.locate import find_line, mask_code
from xiangpu.markup.markup import Finding, Markup
from xiangpu.markup.parser import BodyParser
from xiangpu.markup.raw_html import find_removed, read_raw_tags
from xiangpu.markup.sanitise import sanitise
from xiangpu.markup.segmenter import cut
from xiangpu.problems import Misfit
from xiangpu.problems.codes.body import (
    BODY_TOO_DEEP,
    BODY_TOO_LONG,
    CODE_NOT_CLOSED,
    TOO_MANY_BRACKETS,
)

MOST_LINES = 5000
MOST_BRACKETS = 300
"""In one paragraph. Markdown's own reading takes the square of the time for either."""

PARSER = BodyParser()
PARSER_LOCK = Lock()
DEEP_MARKUP = Markup(findings=(Finding(BODY_TOO_DEEP.name, {}, 1),))


def convert(text: str) -> Markup:
    """The body as segments: a pure function of its text, which it never fails to read."""
    if TOO_DEEP.search(text):
        return DEEP_MARKUP
    if excess := find_excess(text):
        return Markup(findings=(excess,))
    try:
        with PARSER_LOCK:
            html = PARSER.parse(text)
            raw = PARSER.raw_html()
            findings = find_all(text, raw)
        return build_markup(html, raw, findings)
    except RecursionError:
        # A caller that is deep itself may leave too little room
        return DEEP_MARKUP


def find_excess(text: str) -> Finding | None:
    """What no person writes, and what would take minutes to lay out."""
    lines = text.count("\n") + 1
    if lines > MOST_LINES:
        facts = {"count": str(lines), "limit": str(MOST_LINES)}
        return Finding(BODY_TOO_LONG.name, {**facts}, 1)
    if text.count("[") <= MOST_BRACKETS:
        return None
    line = 1
    for paragraph in text.split("\n\n"):
        brackets = paragraph.count("[")
        if brackets > MOST_BRACKETS:
            facts = {"count": str(brackets), "limit": str(MOST_BRACKETS)}
            return Finding(TOO_MANY_BRACKETS.name, {**facts}, line)
        line += paragraph.count("\n") + 2
    return None


def build_markup(html: str, raw: list[str], findings: tuple[Finding, ...]) -> Markup:
    """The parsed body, made safe and cut."""
    clean = sanitise(html)
    cut_up = cut(fit_content_model(clean) if raw else clean)
    return Markup(**{**msgspec.structs.asdict(cut_up), "findings": findings})


def find_all(text: str, raw: list[str]) -> tuple[Finding, ...]:
    """Everything to say about the text that the parser has just read, in order of lines."""
    findings = [*PARSER.lines.findings, *find_open_code(text)]
    if raw or PARSER.tree.misfits:
        masked = mask_code(text)
        tags = read_raw_tags(raw)
        misfits = {str(misfit.facts): misfit for misfit in [*PARSER.tree.misfits, *tags.misfits]}
        findings += find_removed(tags, masked)
        findings += [place_misfit(misfit, masked) for misfit in misfits.values()]
    return tuple(sorted(findings, key=lambda finding: finding.line))


def find_open_code(text: str) -> list[Finding]:
    """The finding about a block of code that never ends, if there is one."""
    if "```" not in text and "~~~" not in text:
        return []
    return [
        Finding(CODE_NOT_CLOSED.name, {"fence": fence.sign}, fence.start + 1)
        for fence in find_fences(text.split("\n"))
        if not fence.closed
    ]


def place_misfit(misfit: Misfit, text: str) -> Finding:
    """The misfit at the first line on which its address stands."""
    address = str(next(iter(misfit.facts.values()))).removesuffix("…")
    return Finding(misfit.code.name, misfit.facts, find_line(text, address)[0])
