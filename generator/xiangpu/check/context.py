"""What the checking of a unit needs to know besides its own files."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from xiangpu.check.record import Record
from xiangpu.markup.markup import Markup
from xiangpu.pictures.facts import PhotoFacts
from xiangpu.problems import Misfit
from xiangpu.schema.kinds.town import Town

Convert = Callable[[str], Markup]
"""Markdown to sanitised segments; the build hands in a memoised one."""

LoadPhoto = Callable[[str], PhotoFacts | Misfit]
"""The facts of a photo by its path on disk, from the town's folder; memoised likewise."""


@dataclass(frozen=True, slots=True)
class Context:
    """The town's settings, today, and the dear functions."""

    town: Town
    today: date
    convert: Convert
    load_photo: LoadPhoto
    settings: Record | None = None
    """The town itself as a record, for the photos that it names."""

    @property
    def language(self) -> str:
        """The language of originals."""
        return self.town.languages[0]

    @property
    def translations(self) -> tuple[str, ...]:
        """The other languages."""
        return self.town.languages[1:]
