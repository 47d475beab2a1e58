"""The dear functions, each computed once for the same content."""

from collections.abc import Callable
from functools import cache, lru_cache
from pathlib import Path

from xiangpu.load.photos import PhotoFacts, load_photo_facts
from xiangpu.markup.convert import convert
from xiangpu.markup.markup import Markup
from xiangpu.problems import Misfit

KEPT_BODIES = 4096
"""Bodies of some 5 KB each: twenty megabytes at the most."""


def remember_bodies() -> Callable[[str], Markup]:
    """`convert`, remembering the bodies it converted last."""
    return lru_cache(maxsize=KEPT_BODIES)(convert)


def remember_photos(root: Path) -> Callable[[str], PhotoFacts | Misfit]:
    """The facts of a photo by its path from the town's folder, each photo read once."""

    @cache
    def load(path: str) -> PhotoFacts | Misfit:
        return load_photo_facts(root / path)

    return load
