"""Closed sets of values that are written, and shown, in Chinese or English."""

from enum import StrEnum
from typing import Self

from xiangpu.bilingual import Bilingual


class Choice(StrEnum):
    """One allowed value: `NAME = "value", "中文", "English", "another spelling", …`."""

    label: Bilingual
    spellings: tuple[str, ...]

    def __new__(cls, value: str, zh: str, en: str, *others: str) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.label = Bilingual(zh, en)
        member.spellings = (value, zh, en, *others)
        return member


def find_choice(choices: type[Choice], text: str) -> Choice | None:
    """The member whose value, label or other spelling this is, or nothing."""
    folded = text.strip().casefold()
    for member in choices:
        if folded in (spelling.casefold() for spelling in member.spellings):
            return member
    return None
