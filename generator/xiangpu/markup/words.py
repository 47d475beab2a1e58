"""The words of a body without their markup, and a short piece of them."""

import re
from html import unescape

from xiangpu.markup.characters import WIDE
from xiangpu.markup.markup import Html, Link, Markup, Segment

BLOCK_EDGE = re.compile(
    r"</?(?:p|h[2-6]|ul|ol|li|dt|dd|tr|pre|figcaption|summary|caption|div|blockquote)(?: [^>]*)?>"
    r"|<(?:br|hr)>"
)
CELL_END = re.compile(r"</t[hd]>")
BACKLINK = re.compile(r'<a [^>]*class="footnote-(?:back)?ref"[^>]*>[^<]*</a>')
TAG = re.compile(r"<[^>]*>")
BLANKS = re.compile(r"[ \t\xa0]+")
SENTENCE_END = re.compile(r"[。！？](?:[”’」』）])?|[.!?](?= )")
HALF = 0.5
ELLIPSIS = "…"
DANGLING = " ，、；：,;:·—（(“‘"


def plain_text(markup: Markup) -> str:
    """The words of a body, one block a line, without footnote signs."""
    html = "".join(collect_html(segment) for segment in markup.segments)
    text = TAG.sub("", CELL_END.sub(" ", BLOCK_EDGE.sub("\n", BACKLINK.sub("", html))))
    lines = (BLANKS.sub(" ", line).strip() for line in unescape(text).split("\n"))
    return "\n".join(line for line in lines if line)


def collect_html(segment: Segment) -> str:
    """The HTML of a segment, without pictures and the town's own links."""
    if isinstance(segment, Html):
        return segment.html
    if isinstance(segment, Link):
        return "".join(collect_html(inner) for inner in segment.content)
    return ""


def measure(character: str) -> float:
    """The width of a character: 1 for a Chinese one, a half for any other."""
    return 1 if WIDE_CHARACTER.match(character) else HALF


WIDE_CHARACTER = re.compile(f"[{WIDE}]")
LATIN = re.compile(r"[A-Za-z0-9\u00c0-\u024f'-]")


def excerpt(text: str, length: int = 80) -> str:
    """The beginning of a text, at most `length` Chinese characters wide, on one line.

    Two Latin letters are as wide as one Chinese character. It ends after a sentence where one
    ends beyond its first third, else between words, with an ellipsis.
    """
    flat = " ".join(text.split())
    end = fit(flat, length)
    if end == len(flat):
        return flat
    sentences = [match.end() for match in SENTENCE_END.finditer(flat, 0, end + 1)]
    whole = [at for at in sentences if end // 3 <= at <= end]
    if whole:
        return flat[: whole[-1]]
    return flat[: cut_word(flat, fit(flat, length - 1))].rstrip(DANGLING) + ELLIPSIS


def fit(text: str, length: float) -> int:
    """How many characters of the text are at most that wide together."""
    width = 0.0
    for index, character in enumerate(text):
        width += measure(character)
        if width > length:
            return index
    return len(text)


def cut_word(text: str, end: int) -> int:
    """The end moved back to the beginning of the Latin word that it would cut, if there is more."""
    start = end
    while 0 < start < len(text) and LATIN.match(text[start]) and LATIN.match(text[start - 1]):
        start -= 1
    return start or end
