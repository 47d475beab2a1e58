"""What people type with a Chinese keyboard, in its plain half-width form."""

import re
import unicodedata

# Copied out of chat windows and web pages: seen by nobody, and in the way of every comparison.
_INVISIBLE = re.compile("[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]")
_SPACES = re.compile(r"\s+")
# A Chinese keyboard gives the full stop of a sentence where a decimal point is meant.
_STOP_AS_POINT = re.compile("(?<=[0-9])。(?=[0-9])")
_DASHES = re.compile("[‐‑‒–—―−~〜]+")


def half_width(text: str) -> str:
    """The text in NFKC, every run of spaces one plain space, stripped, without invisible marks."""
    plain = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text))
    return _STOP_AS_POINT.sub(".", _SPACES.sub(" ", plain).strip())


def plain_dashes(text: str) -> str:
    """The half-width text with every sort of dash and wave as one hyphen."""
    return _DASHES.sub("-", half_width(text))
