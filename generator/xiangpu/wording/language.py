"""Which words and which locale belong to a page's language."""

from functools import cache

from babel.core import Locale

from xiangpu.bilingual import MessageLanguage


def message_language(lang: str) -> MessageLanguage:
    """Which of the two languages of labels a page's language (BCP 47) is given."""
    return "zh" if lang.partition("-")[0] == "zh" else "en"


@cache
def find_locale(lang: str) -> Locale:
    """Babel's locale for a page's language (BCP 47)."""
    return Locale.parse(lang, sep="-")
