"""What making the views of one language depends on besides the entries."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from xiangpu.bilingual import MessageLanguage
from xiangpu.model.places import language_prefix
from xiangpu.pictures.facts import PhotoFacts
from xiangpu.schema.kinds.town import Town
from xiangpu.wording.language import message_language

FindPhoto = Callable[[str], PhotoFacts | None]
"""The facts of a photo by its path from the town's folder; the build hands in a memoised one."""


@dataclass(frozen=True, slots=True)
class Lens:
    """One language of the town on one day: through it, records become views."""

    town: Town
    """In this language."""
    lang: str
    today: date
    find_photo: FindPhoto

    @property
    def default_lang(self) -> str:
        return self.town.languages[0]

    @property
    def prefix(self) -> str:
        """The folder of this language inside a site."""
        return language_prefix(self.lang, self.default_lang)

    @property
    def message_language(self) -> MessageLanguage:
        return message_language(self.lang)
