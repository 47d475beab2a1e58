"""A village's files, or the town's own, to records with all their problems."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import PurePosixPath

import msgspec

from xiangpu.check.bodies import check_body
from xiangpu.check.context import Context
from xiangpu.check.entry import check_entry
from xiangpu.check.media import check_media
from xiangpu.check.record import Media, Record, Unit
from xiangpu.check.translations import add_translations
from xiangpu.load.source import Document
from xiangpu.load.town_files import SourcePath
from xiangpu.problems import Place, Problem
from xiangpu.problems.codes.content import DUPLICATE_ENTRY, NO_CONTACT, TRANSLATION_ALONE
from xiangpu.schema.reference import TOWN

Read = Callable[[SourcePath], Document]
"""A source file's document."""

_TEXTS = (".md",)


class Sources(msgspec.Struct, frozen=True):
    """The files of one entry: its original, and its translations by language."""

    original: SourcePath
    translations: tuple[SourcePath, ...] = ()


def check_unit(village: str, files: Iterable[SourcePath], read: Read, context: Context) -> Unit:
    """The unit's records; those with errors are left out, and their problems say why."""
    files = tuple(files)
    problems: list[Problem] = []
    media = {
        file.path: Media(file.on_disk, file.size) for file in files if file.suffix not in _TEXTS
    }
    broken: list[str] = []
    records: list[Record] = []
    for sources in _group(files, problems):
        record, found = _check_sources(sources, read, context)
        problems += found
        if record is not None:
            records.append(record)
        else:
            original = sources.original
            name = original.name if original.kind else village
            broken.append(f"{original.kind or 'village'}:{village}/{name}")
    records = _unique(records, problems)
    home = next((record for record in records if record.kind == "village"), None)
    others = tuple(record for record in records if record.kind != "village")
    problems += check_media(records, media, context, _folders(files, records))
    if home is not None and not any(name.startswith("contact:") for name in broken):
        problems += _check_contacts(home, others)
    return Unit(
        village=village,
        home=home,
        records=others,
        broken=tuple(broken),
        media=media,
        problems=tuple(problems),
    )


def _folders(files: tuple[SourcePath, ...], records: list[Record]) -> frozenset[str]:
    """The folders of texts that gave no record: what they would have named is not known."""
    read = {path for record in records for path in record.sources}
    unread = (file.path for file in files if file.suffix in _TEXTS and file.path not in read)
    return frozenset(path.rpartition("/")[0] for path in unread)


def _group(files: tuple[SourcePath, ...], problems: list[Problem]) -> Iterator[Sources]:
    """The files of each entry together; a translation without its original is a problem."""
    texts = [file for file in files if file.suffix in _TEXTS]
    originals = {(file.kind, file.name): file for file in texts if file.language is None}
    translations: dict[tuple[str, str], list[SourcePath]] = {}
    for file in texts:
        if file.language is None:
            continue
        if (file.kind, file.name) in originals:
            translations.setdefault((file.kind, file.name), []).append(file)
        else:
            missing = str(PurePosixPath(file.path).with_name(f"{file.name}.md"))
            problems.append(TRANSLATION_ALONE.at(Place(file.path), original=missing))
    for key, original in originals.items():
        yield Sources(original, tuple(translations.get(key, ())))


def _check_sources(
    sources: Sources, read: Read, context: Context
) -> tuple[Record | None, tuple[Problem, ...]]:
    document = read(sources.original)
    record, problems = check_entry(sources.original, document, context)
    found = [*document.problems, *problems]
    found += check_body(document, context)
    if record is not None:
        translated = add_translations(record, document, sources.translations, read, context)
        record = translated.record
        found += translated.problems
    return record, tuple(found)


def _unique(records: list[Record], problems: list[Problem]) -> list[Record]:
    """The records but for those whose address another one has already."""
    kept: dict[str, Record] = {}
    for record in records:
        first = kept.setdefault(record.full_name, record)
        if first is not record:
            address = f"{record.village}/{record.kind}/{record.id}/".removeprefix(f"{TOWN}/")
            facts = {"address": address, "other": first.path}
            place = record.places.get("id", Place(record.path))
            problems.append(DUPLICATE_ENTRY.at(place, **facts))
    return list(kept.values())


def _check_contacts(home: Record, records: tuple[Record, ...]) -> Iterator[Problem]:
    """Every village has somebody in charge (A) and a substitute (B)."""
    if home.village == TOWN:
        return
    contacts = [next(iter(r.entries.values())) for r in records if r.kind == "contact"]
    duties = {str(contact.duty) for contact in contacts if contact.duty}
    title = str(next(iter(home.entries.values())).title)
    for duty in ("A", "B"):
        if duty not in {held.upper() for held in duties}:
            facts = {"village": title, "duty": duty, "lower": duty.lower(), "id": home.id}
            yield NO_CONTACT.at(Place(home.path), **facts)
