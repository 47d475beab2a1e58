"""Quoting: where a quoted YAML text ends, and how a text is written so that YAML reads it back."""

import json
import re

# Tabs and what YAML 1.1 (5.1, 5.4) does not print or takes for a line break.
_UNPRINTABLE = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")

_REST_OF_QUOTED = {
    '"': re.compile(r'(?:[^"\\]|\\.)*+"'),
    "'": re.compile(r"(?:[^']|'')*+'"),
}

# A first character without meaning in YAML, or a sign before a number.
_PLAIN = re.compile(r"(?:\w|[+\-.](?=\d)|[￥¥$/（(《])[^#\\\"']*")
_NULLS = frozenset({"~", "null", "Null", "NULL"})


def find_closing_quote(text: str, start: int, quote: str) -> int | None:
    """Where the text goes on after the closing quote, `start` lying after the opening one."""
    found = _REST_OF_QUOTED[quote].match(text, start)
    return found.end() if found else None


def quote(text: str) -> str:
    """The text in the quotes that need the fewest changes, on one line."""
    if _UNPRINTABLE.search(text):
        inner = json.dumps(text, ensure_ascii=False)
        return _UNPRINTABLE.sub(lambda found: f"\\u{ord(found.group()):04x}", inner)
    if '"' in text or "\\" in text:
        return "'" + text.replace("'", "''") + "'"
    return f'"{text}"'


def spell_value(text: str) -> str:
    """The text as the value of a field, quoted where YAML or a reader could mistake it."""
    return text if _is_plain(text) and not re.search(r":(?=\s|$)", text) else quote(text)


def spell_item(text: str) -> str:
    """The text as an item of a list or inside brackets, where more signs have a meaning."""
    return text if _is_plain(text) and not re.search(r"[:：,\[\]{}]", text) else quote(text)


def spell_key(name: str) -> str:
    """A field's name as a key."""
    return name if re.fullmatch(r"\w+(?:[ \-./]\w+)*", name) else quote(name)


def is_null(text: str) -> bool:
    """Whether an unquoted text is one of YAML's words for nothing."""
    return text in _NULLS


def _is_plain(text: str) -> bool:
    return (
        bool(_PLAIN.fullmatch(text))
        and text == text.strip()
        and not _UNPRINTABLE.search(text)
        and not is_null(text)
    )
