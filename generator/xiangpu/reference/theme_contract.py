"""`docs/theme-contract.md`: what templates see, which filters they have, what they may override."""

import ast
import inspect
import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import msgspec

from xiangpu.bundled import bundled_root
from xiangpu.model import page_view, view
from xiangpu.reference.markdown import code, page, plain, table
from xiangpu.render.filters import make_filters
from xiangpu.render.links import Links
from xiangpu.render.pictures import Pictures

INTRODUCTION = """\
# The theme contract

This page is made by `xiangpu docs` from the sources; do not edit it.

A theme is a folder `themes/<name>/` with a `theme.yaml` and Jinja templates; `xiangpu theme new`
starts one, and `xiangpu theme eject` copies a template to change. A template that the theme lacks
comes from the theme that it extends, at last from `base`. A template may extend the one it
replaces, `{% extends "base/layout.html" %}`, and change single blocks.

Templates are given two variables: `site`, the same on every page of a site in one language, and
`page`, one of the page views below. A name that does not exist is a problem with file and line,
never an empty place."""

FILTER_WORDS = {
    "season": "A season in words: `10月至次年3月`.",
    "hours": "A rule of opening hours in words.",
    "href": "An address as a link on the page that is being made.",
    "absolute": "An address with scheme and host; empty where the town has no public address.",
    "body": "A Markdown body as HTML, its links and pictures spelt for this page.",
    "number": "A number as the page's language writes it.",
}
"""For filters that are closures, or a library's own, and have no docstring for theme authors."""
LIBRARY_FILTERS = frozenset({"number"})

PICTURES = """\
`theme.yaml` declares under `pictures` in which forms photos are shown, so that every file is known
before a page is made; `use` says which photos of a page are made so. A theme has the presets of
the theme that it extends, but for those of the same name. Templates ask for a photo by the name of
a preset, which must be for such photos: `picture(card.photo, "card")`, and for what the first
screen shows, `picture(page.photos[0], "hero", eager=true)`. Pictures in Markdown bodies are shown
in the first preset for bodies.

Until a photo is there, its place has a colour near its own: the style sheet has a class `tone-0`,
`tone-1` and so on for each of `tones`. Width and height stand in the markup, so nothing moves. A
picture that is higher than wide has the class `tall`.

Pages name a wide and a square picture to share them with, of the presets `share` and
`share_square`; a page without a photo is shared with its village's. WeChat heeds a page's own
choice only if a signed script states it, which takes a server. Without that it makes up its mind
itself, mostly for the first picture of more than 300 x 300 pixels in the page: so the smallest file
of a page's main photo is larger than that."""

FUNCTION_WORDS = {
    "picture": "The `<picture>` of a photo in a preset, in all its formats and widths; `sizes` "
    "where it is shown wider or narrower than the preset says.",
    "picture_url": "The absolute address of a photo's widest file in a preset; empty where the "
    "town has no public address, or wants no pictures to share.",
    "picture_size": "The width and height in pixels of that file.",
}
GLOBAL_WORDS = {
    "tones": "The colours that stand where a photo will be, as `#rrggbb`; `photo.tone` is the "
    "number of one of them.",
    "station_services": "Every service that a station may have.",
    "station_standard": "Every item of a station's checklist.",
}

_COMMENT = re.compile(r"\A\s*\{#-?(.*?)-?#\}", re.DOTALL)
_BLOCK = re.compile(r"\{%-?\s*block\s+(\w+)")


class ViewField(msgspec.Struct, frozen=True):
    name: str
    type: str
    default: str
    help: str


class ViewClass(msgspec.Struct, frozen=True):
    """One struct of the views as its source declares it."""

    name: str
    base: str
    help: str
    fields: tuple[ViewField, ...]


def render_theme_contract() -> str:
    """The page, in English."""
    sources = [inspect.getsource(module) for module in (view, page_view)]
    return page(
        [
            INTRODUCTION,
            "## Views",
            *(
                block
                for source in sources
                for found in parse_views(source)
                for block in _view(found)
            ),
            "## Filters",
            "Besides Jinja's own.",
            table(("Filter", "What it gives"), _filter_rows()),
            "## Functions and names",
            table(("Name", "What it gives"), _global_rows()),
            "## Pictures",
            PICTURES,
            "## Templates",
            *_templates(bundled_root() / "themes" / "base"),
        ]
    )


def parse_views(source: str) -> Iterator[ViewClass]:
    """The classes of the source, each with its fields and their docstrings."""
    for node in ast.parse(source).body:
        if isinstance(node, ast.ClassDef):
            yield ViewClass(
                node.name,
                ast.unparse(node.bases[0]) if node.bases else "",
                ast.get_docstring(node) or "",
                tuple(_parse_fields(node)),
            )


def _parse_fields(node: ast.ClassDef) -> Iterator[ViewField]:
    for position, line in enumerate(node.body):
        if isinstance(line, ast.AnnAssign) and isinstance(line.target, ast.Name):
            yield ViewField(
                line.target.id,
                ast.unparse(line.annotation),
                ast.unparse(line.value) if line.value else "",
                _docstring_after(node, position),
            )


def _docstring_after(node: ast.ClassDef, position: int) -> str:
    following = node.body[position + 1 : position + 2]
    for line in following:
        if isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant):
            return str(line.value.value)
    return ""


def _view(found: ViewClass) -> Iterator[str]:
    yield f"### {found.name}"
    extends = f" It has all that {code(found.base)} has." if found.base not in ("View", "") else ""
    yield f"{prose(found.help)}{extends if found.name != 'View' else ''}"
    if found.fields:
        rows = (
            (code(field.name), code(field.type), code(field.default), prose(field.help))
            for field in found.fields
        )
        yield table(("Field", "Type", "Default", "Meaning"), rows)


def prose(text: str) -> str:
    """A docstring as Markdown; what stands in backticks stays code."""
    parts = text.split("`")
    return "".join(code(part) if odd % 2 else _outside(part) for odd, part in enumerate(parts))


def _outside(text: str) -> str:
    inner = plain(text)
    before = " " if text[:1].isspace() and inner else ""
    return f"{before}{inner}{' ' if text[-1:].isspace() and inner else ''}"


def _filter_rows() -> Iterator[tuple[str, str]]:
    for name, function in sorted(make_filters("en", Links(), Pictures(Links())).items()):
        bare, bound = _unwrap(function)
        words = (inspect.getdoc(bare) or "").partition("\n\n")[0]
        known = FILTER_WORDS.get(name, words)
        arguments = "" if name in LIBRARY_FILTERS else _arguments(bare, bound)
        yield code(f"{name}{arguments}"), prose(known)


def _global_rows() -> Iterator[tuple[str, str]]:
    for name, function in Pictures(Links()).functions.items():
        given = [given for given in inspect.signature(function).parameters if given != "context"]
        yield code(f"{name}({', '.join(given)})"), prose(FUNCTION_WORDS[name])
    for name, words in GLOBAL_WORDS.items():
        yield code(name), prose(words)


def _unwrap(function: Callable[..., Any]) -> tuple[Callable[..., Any], frozenset[str]]:
    """The function as it was written, and the parameters that are filled in already."""
    bound: frozenset[str] = frozenset()
    while True:
        if isinstance(function, partial):
            bound |= frozenset(function.keywords)
            function = function.func
        elif hasattr(function, "__wrapped__"):
            function = function.__wrapped__
        else:
            return function, bound


def _arguments(function: Callable[..., Any], bound: frozenset[str]) -> str:
    """What a template writes after the value, in brackets."""
    names = [name for name in inspect.signature(function).parameters if name not in bound]
    given = [name for name in names if name != "context"][1:]
    return f"({', '.join(given)})" if given else ""


def _templates(folder: Path) -> Iterator[str]:
    paths = sorted(folder.rglob("*.html"), key=lambda path: (len(path.parents), path.name))
    rows = []
    for path in paths:
        text = path.read_text(encoding="utf-8")
        comment = _COMMENT.match(text)
        blocks = dict.fromkeys(_BLOCK.findall(text))
        name = path.relative_to(folder).as_posix()
        words = " ".join(comment[1].split()) if comment else ""
        rows.append((code(name), prose(words), " ".join(code(block) for block in blocks)))
    yield table(("Template", "What it is", "Blocks"), rows)
