"""The templates' wording in other languages: gettext catalogues of the themes, child first."""

import io
import re
from gettext import GNUTranslations, NullTranslations
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

from xiangpu.problems import Place, Problem
from xiangpu.problems.codes.settings import CATALOGUE_UNREADABLE
from xiangpu.render.themes import ThemeChain

_LINE = re.compile(
    r'(?:(?:msgctxt|msgid|msgid_plural|msgstr(?:\[\d+\])?)?\s*"(?:[^"\\]|\\.)*"|#.*)?\s*'
)


def load_catalogue(chain: ThemeChain, language: str) -> NullTranslations | Problem:
    """The wording of a theme in one language (BCP 47); what no theme translates stays English."""
    translations = NullTranslations()
    for folder in reversed(chain.folders):
        path = folder / "locale" / f"{language.replace('-', '_')}.po"
        if not path.is_file():
            continue
        catalogue = _read(path, chain)
        if isinstance(catalogue, Problem):
            return catalogue
        own = _compile(catalogue)
        own.add_fallback(translations)
        translations = own
    return translations


def _read(path: Path, chain: ThemeChain) -> Catalog | Problem:
    where = chain.town_path(str(path))
    try:
        text = path.read_bytes().decode("utf-8-sig")
        if place := _find_misspelt_line(text, where):
            return CATALOGUE_UNREADABLE.at(place)
        return read_po(io.StringIO(text), abort_invalid=True)
    except (PoFileError, ValueError):
        return CATALOGUE_UNREADABLE.at(Place(where))


def _find_misspelt_line(text: str, where: str) -> Place | None:
    # Babel passes over a line whose quotation marks are not in pairs, or cuts its ends off.
    for number, line in enumerate(text.splitlines(), start=1):
        if not _LINE.fullmatch(line):
            return Place(where, number, 1, line)
    return None


def _compile(catalogue: Catalog) -> GNUTranslations:
    finished = Catalog(locale=catalogue.locale, header_comment=catalogue.header_comment)
    for message in catalogue:
        if message.id and _is_translated(message):
            finished.add(message.id, message.string, context=message.context)
    compiled = io.BytesIO()
    write_mo(compiled, finished)
    compiled.seek(0)
    return GNUTranslations(compiled)


def _is_translated(message: Message) -> bool:
    # Babel would compile a missing plural as the English singular, whatever the number.
    strings = message.string if isinstance(message.string, list | tuple) else (message.string,)
    return not message.fuzzy and all(strings)
