"""The word that was probably meant."""

import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

# Two words of two Chinese characters that share one are half alike, and that is worth saying.
_LIKENESS = 0.5
_LIKENESS_LATIN = 0.6


def suggest(word: str, candidates: Iterable[str]) -> str:
    """The candidate most like the word, or "" where none is like it."""
    folded = {_folded(candidate): candidate for candidate in sorted(candidates, reverse=True)}
    likeness = _LIKENESS_LATIN if word.isascii() else _LIKENESS
    close = get_close_matches(_folded(word), list(folded), n=1, cutoff=likeness)
    return folded[close[0]] if close else ""


def _folded(word: str) -> str:
    plain = unicodedata.normalize("NFKC", word).casefold()
    return "".join(plain.split()).replace("_", "-")
