"""Which words and which locale belong to a page's language."""

from functools import cache

from babel.core import Locale, UnknownLocaleError

from xiangpu.bilingual import MessageLanguage

KEPT = 4096
"""Results that each wording function remembers: shops show the same amounts and days again."""


def message_language(lang: str) -> MessageLanguage:
    """Which of the two languages of labels a page's language (BCP 47) is given."""
    return "zh" if lang.partition("-")[0] == "zh" else "en"


def is_known(lang: str) -> bool:
    """Whether Babel has words for a language (BCP 47)."""
    try:
        find_locale(lang)
    except (UnknownLocaleError, ValueError):
        return False
    return True


@cache
def find_locale(lang: str) -> Locale:
    """Babel's locale for a page's language (BCP 47)."""
    return Locale.parse(lang, sep="-")


@cache
def language_name(lang: str) -> str:
    """What a language calls itself: `中文`, `English`."""
    name = find_locale(lang).get_language_name(lang.replace("-", "_")) or lang
    return name.partition("（")[0].partition(" (")[0]
