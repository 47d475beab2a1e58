"""Texts as they stand in HTML, spelt as `markupsafe.escape` does and found sooner."""

import re
from typing import Any

from markupsafe import Markup, escape

from xiangpu.schema.text import Text

_find_special = re.compile("[&<>\"']").search


def write_text(value: Any) -> str:
    """The value in HTML; what is markup already stays as it is."""
    kind = type(value)
    if kind is Text:
        value, kind = value.value, str
    if kind is str:
        return str(escape(value)) if _find_special(value) else value
    if kind is Markup:
        return str.__str__(value)
    return str(value) if kind is int else str(escape(value))


def as_markup(html: str) -> Markup:
    """The same text, which will not be escaped again."""
    # What `Markup` does beside this, asking for another spelling, takes three times as long.
    return str.__new__(Markup, html)
