"""Photos and attachments: those that entries name must exist, and those that exist be named."""

import posixpath
from collections.abc import Iterable, Iterator
from unicodedata import normalize

from xiangpu.bilingual import Bilingual
from xiangpu.check.bodies import place_in_body
from xiangpu.check.context import Context
from xiangpu.check.photos import PhotoUse, Role, judge_photos
from xiangpu.check.record import Media, Record
from xiangpu.load.source import Document
from xiangpu.markup.markup import Link, Picture, Segment
from xiangpu.pictures.facts import PhotoFacts
from xiangpu.problems import Misfit, Place, Problem
from xiangpu.problems.codes.content import MISSING_FILE, UNUSED_FILE
from xiangpu.schema.parse import did_you_mean
from xiangpu.suggest import suggest


def media_path(record: Record, file: str) -> str:
    """The path from the town's folder of a file that the record names, in composed Unicode."""
    return place_beside(record.folder, file)


def place_beside(folder: str, file: str) -> str:
    """The path from the town's folder of a file named in that folder, in composed Unicode."""
    return normalize("NFC", posixpath.normpath(posixpath.join(folder, file)))


def check_media(
    records: list[Record], media: dict[str, Media], context: Context, unread: list[Document]
) -> Iterator[Problem]:
    """A problem for each file that is named but missing, and each that nobody names.

    Photos are judged besides. Of the documents that gave no record it is enough that the file's
    name stands in them.
    """
    used: set[str] = set()
    sound: dict[str, PhotoFacts] = {}
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
                else:
                    sound[path] = facts
    for path in sorted(media.keys() - used):
        name = path.rpartition("/")[2]
        if not any(name in line for document in unread for line in document.lines):
            yield UNUSED_FILE.at(Place(path), file=name)
    uses = [use for record in records for use in find_photo_uses(record, context)]
    yield from judge_photos(uses, sound)


def find_photo_uses(record: Record, context: Context) -> Iterator[PhotoUse]:
    """Every place where the record shows a photo; of translations, what the original has not."""
    entry = record.entries[context.language]
    title = entry.title.value
    named = [use for use in record.files if use.is_picture]
    shown = set()
    for index, (use, photo) in enumerate(zip(named, entry.photos, strict=True)):
        path = media_path(record, use.file)
        shown.add(path)
        yield PhotoUse(
            path=path,
            file=use.file,
            role=Role.LISTED if index else Role.MAIN,
            place=use.place,
            entry=record.full_name,
            title=title,
            alt=photo.alt.value if photo.alt else "",
            focus=photo.focus,
        )
    for lang, body in record.bodies.items():
        file_of_body = record.sources[record.translated.index(lang)]
        for file, alt in find_alts(context.convert(body.text).segments).items():
            path = media_path(record, file)
            if not is_media_target(file) or (path in shown and lang != context.language):
                continue
            shown.add(path)
            yield PhotoUse(
                path=path,
                file=file,
                role=Role.BODY,
                place=place_in_body(file_of_body, body, file),
                entry=record.full_name,
                title=title,
                alt=alt,
            )


def find_alts(segments: Iterable[Segment]) -> dict[str, str]:
    """What a body says of each of its pictures."""
    alts: dict[str, str] = {}
    for segment in segments:
        if isinstance(segment, Picture):
            alts[segment.source] = alts.get(segment.source) or segment.alt
        elif isinstance(segment, Link):
            alts.update(find_alts(segment.content))
    return alts


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
