"""Which language the command line speaks."""

import locale
import sys
from collections.abc import Mapping

from xiangpu.bilingual import MessageLanguage

LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
"""In the order of POSIX.1-2024, section 8.2: the first that is set decides."""


def parse_language(text: str) -> MessageLanguage | None:
    """The language of a tag or locale such as `zh`, `zh_CN.UTF-8`, `en-GB`; None for any other."""
    word = text.strip().lower().replace("_", "-").split("-")[0].split(".")[0]
    if word == "zh" or word.startswith("chinese"):
        return "zh"
    return "en" if word == "en" or word.startswith("english") else None


def find_language(environ: Mapping[str, str]) -> MessageLanguage:
    """The language that the environment asks for; English where it names neither of the two."""
    asked = parse_language(environ.get("XIANGPU_LANG", ""))
    return asked or parse_language(_find_locale(environ)) or "en"


def _find_locale(environ: Mapping[str, str]) -> str:
    named = next((environ[name] for name in LOCALE_VARIABLES if environ.get(name)), "")
    if named or sys.platform != "win32":
        return named
    return locale.getlocale()[0] or ""
