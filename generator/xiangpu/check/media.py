"""Photos and attachments: those that entries name must exist, and those that exist be named."""

import posixpath
from collections.abc import Iterator
from unicodedata import normalize

from xiangpu.bilingual import Bilingual
from xiangpu.check.bodies import place_in_body
from xiangpu.check.context import Context
from xiangpu.check.record import Media, Record
from xiangpu.load.source import Document
from xiangpu.problems import Misfit, Place, Problem
from xiangpu.problems.codes.content import MISSING_FILE, UNUSED_FILE
from xiangpu.schema.parse import did_you_mean
from xiangpu.suggest import suggest


def media_path(record: Record, file: str) -> str:
    """The path from the town's folder of a file that the record names, in composed Unicode."""
    return normalize("NFC", posixpath.normpath(posixpath.join(record.folder, file)))


def check_media(
    records: list[Record], media: dict[str, Media], context: Context, unread: list[Document]
) -> Iterator[Problem]:
    """A problem for each file that is named but missing, and each that nobody names.

    Of the documents that gave no record it is enough that the file's name stands in them.
    """
    used: set[str] = set()
    for record in records:
        for file, place, is_picture in _named_files(record, context):
            path = media_path(record, file)
            used.add(path)
            if path not in media:
                yield _missing(file, record, media, place)
            elif is_picture:
                facts = context.load_photo(media[path].path)
                if isinstance(facts, Misfit):
                    yield facts.at(place)
    for path in sorted(media.keys() - used):
        name = path.rpartition("/")[2]
        if not any(name in line for document in unread for line in document.lines):
            yield UNUSED_FILE.at(Place(path), file=name)


def _named_files(record: Record, context: Context) -> Iterator[tuple[str, Place, bool]]:
    for use in record.files:
        yield use.file, use.place, use.is_picture
    for lang, body in record.bodies.items():
        markup = context.convert(body.text)
        path = record.sources[record.translated.index(lang)]
        for file in (*markup.pictures, *markup.links):
            if is_media_target(file):
                place = place_in_body(path, body, file)
                yield file.partition("#")[0], place, file in markup.pictures


def is_media_target(target: str) -> bool:
    """Whether a link or picture in a body names a file beside it, and not an entry."""
    file = target.partition("#")[0]
    return ":" not in file and "." in posixpath.basename(file) and not file.endswith(".md")


def _missing(file: str, record: Record, media: dict[str, Media], place: Place) -> Problem:
    beside = [
        path.removeprefix(f"{record.folder}/")
        for path in media
        if path.startswith(f"{record.folder}/")
    ]
    near = suggest(file, beside)
    facts: dict[str, str | Bilingual] = {"file": file, "suggestion": did_you_mean(near)}
    return MISSING_FILE.at(place, **facts)
