"""A theme author's mistakes: from what Jinja raises to a problem with file, line and cure."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Any

import msgspec
from jinja2 import TemplateNotFound, TemplateSyntaxError
from jinja2.utils import missing

from xiangpu.bilingual import Bilingual
from xiangpu.problems import Place, Problem
from xiangpu.problems.codes.settings import (
    PRESET_NOT_FITTING,
    TEMPLATE_DYNAMIC,
    TEMPLATE_FAILED,
    TEMPLATE_MISSING,
    TEMPLATE_SYNTAX,
    TEMPLATE_UNDEFINED,
    UNKNOWN_PRESET,
)
from xiangpu.render.environment import ThemeEnvironment, UnknownName
from xiangpu.render.folding import DynamicReference
from xiangpu.render.pictures import PictureNotMade, UnknownPreset
from xiangpu.render.themes import ThemeChain
from xiangpu.suggest import suggest

_NO_HINT = Bilingual("", "")


def explain(error: Exception, environment: ThemeEnvironment, template: str, shown: str) -> Problem:
    """The problem that an exception stands for; `shown` is the output file being made."""
    place = _find_place(error, environment.chain, template)
    match error:
        case DynamicReference():
            return TEMPLATE_DYNAMIC.at(place, page=shown)
        case TemplateSyntaxError():
            return TEMPLATE_SYNTAX.at(place, page=shown, reason=error.message or "")
        case TemplateNotFound():
            name = str(error.name)
            hint = _hint(suggest(name, environment.list_templates()))
            return TEMPLATE_MISSING.at(place, page=shown, name=name, hint=hint)
        case UnknownName():
            known = _known_names(error.owner, environment)
            hint = _hint(suggest(error.name, known), known)
            return TEMPLATE_UNDEFINED.at(place, page=shown, name=error.name, hint=hint)
        case UnknownPreset():
            hint = _hint(suggest(error.name, list(error.known)), error.known)
            return UNKNOWN_PRESET.at(place, page=shown, name=error.name, hint=hint)
        case PictureNotMade():
            hint = _hint("", error.fitting)
            use = error.use.label
            return PRESET_NOT_FITTING.at(place, page=shown, name=error.name, use=use, hint=hint)
    return TEMPLATE_FAILED.at(place, page=shown, reason=f"{type(error).__name__}: {error}")


def _hint(meant: str, known: Iterable[str] = ()) -> Bilingual:
    if meant:
        return Bilingual(f"是不是想写“{meant}”？", f"Did you mean “{meant}”? ")
    if names := tuple(known):
        return Bilingual(f"这里有：{'、'.join(names)}。", f"There are: {', '.join(names)}. ")
    return _NO_HINT


def _known_names(owner: Any, environment: ThemeEnvironment) -> tuple[str, ...]:
    if owner is missing:
        return ("site", "page")
    if isinstance(owner, msgspec.Struct):
        return owner.__struct_fields__
    return tuple(map(str, owner)) if isinstance(owner, dict) else ()


def _find_place(error: Exception, chain: ThemeChain, template: str) -> Place:
    if isinstance(error, TemplateSyntaxError) and error.filename:
        return _place(error.filename, error.lineno, chain)
    frames = [frame for frame in _frames(error.__traceback__) if chain.holds(frame[0])]
    if frames:
        return _place(*frames[-1], chain)
    return Place(f"themes/{chain.names[0]}/{template}")


def _frames(trace: TracebackType | None) -> Iterator[tuple[str, int]]:
    while trace is not None:
        yield trace.tb_frame.f_code.co_filename, trace.tb_lineno
        trace = trace.tb_next


def _place(file: str, number: int, chain: ThemeChain) -> Place:
    lines = Path(file).read_text(encoding="utf-8").splitlines()
    text = lines[number - 1] if 0 < number <= len(lines) else ""
    return Place(chain.town_path(file), number, 1 if text else 0, text)
