"""A piece of wording in the two languages that people meet: Chinese and English."""

from typing import Literal

import msgspec

MessageLanguage = Literal["zh", "en"]


class Bilingual(msgspec.Struct, frozen=True, array_like=True):
    """The same words in Simplified Chinese and in English."""

    zh: str
    en: str

    def said(self, language: MessageLanguage) -> str:
        """The words in the language asked for."""
        return self.zh if language == "zh" else self.en
