"""A village's files, or the town's own, to records with all their problems."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import PurePosixPath
from typing import NamedTuple

import msgspec

from xiangpu.check.bodies import check_body
from xiangpu.check.context import Context
from xiangpu.check.entry import check_entry
from xiangpu.check.media import check_media
from xiangpu.check.record import Media, Record, Unit
from xiangpu.check.translations import add_translations
from xiangpu.check.village import check_village
from xiangpu.load.source import Document, Scalar
from xiangpu.load.town_files import SourcePath
from xiangpu.problems import Place, Problem
from xiangpu.problems.codes.content import DUPLICATE_ENTRY, NO_CONTACT, TRANSLATION_ALONE
from xiangpu.schema.check import find_field
from xiangpu.schema.describe import describe
from xiangpu.schema.kinds import KINDS
from xiangpu.schema.reference import TOWN

Read = Callable[[SourcePath], Document]
"""A source file's document."""

_TEXTS = (".md",)


class Sources(msgspec.Struct, frozen=True):
    """The files of one entry: its original, and its translations by language."""

    original: SourcePath
    translations: tuple[SourcePath, ...] = ()


class Checked(NamedTuple):
    """What came of the files of one entry: a record, or the document that gave none."""

    source: SourcePath
    record: Record | None
    unread: Document | None
    problems: tuple[Problem, ...]


CheckSources = Callable[[Sources], Checked]
"""What comes of an entry's files; the build hands in a function that remembers it."""


def check_unit(
    village: str, files: Iterable[SourcePath], context: Context, check: CheckSources
) -> Unit:
    """The unit's records; those with errors are left out, and their problems say why."""
    files = tuple(files)
    problems = list(check_village(village, context))
    unfit = bool(problems)
    checked = [check(sources) for sources in _group(files, problems)]
    problems += [problem for item in checked for problem in item.problems]
    records = _unique([item.record for item in checked if item.record], problems)
    broken = [name for item in checked if item.unread for name in _names(item, village)]
    home = next((record for record in records if record.kind == "village" and not unfit), None)
    others = tuple(record for record in records if record.kind != "village")
    media = {
        file.path: Media(file.on_disk, file.size) for file in files if file.suffix not in _TEXTS
    }
    unread = [item.unread for item in checked if item.unread]
    settings = [context.settings] if context.settings and village == TOWN else []
    problems += check_media([*settings, *records], media, context, unread)
    if home is not None and not any(name.startswith("contact:") for name in broken):
        problems += _check_contacts(home, others)
    if home is None and village != TOWN:
        # Without its village there is no site for an entry to stand on.
        broken += [f"village:{village}/{village}", *(record.full_name for record in others)]
        others = ()
    return Unit(
        village=village,
        home=home,
        records=others,
        broken=tuple(broken),
        media=media,
        problems=tuple(problems),
    )


def _names(checked: Checked, village: str) -> Iterator[str]:
    """The full names by which others may mean an entry that has errors."""
    source = checked.source
    if not source.kind:
        yield f"village:{village}/{village}"
        return
    yield f"{source.kind}:{village}/{source.name}"
    for pair in checked.unread.fields.pairs if checked.unread else ():
        field = find_field(describe(KINDS[source.kind].entry), pair.key.text)
        if field is not None and field.name == "id" and isinstance(pair.value, Scalar):
            yield f"{source.kind}:{village}/{pair.value.text.strip()}"


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


def check_sources(sources: Sources, read: Read, context: Context) -> Checked:
    """What comes of an entry's files: a function of them, the town's settings and the day."""
    document = read(sources.original)
    record, problems = check_entry(sources.original, document, context)
    found = [*document.problems, *problems]
    found += check_body(document, context)
    if record is None:
        return Checked(sources.original, None, document, tuple(found))
    translated = add_translations(record, document, sources.translations, read, context)
    found += translated.problems
    return Checked(sources.original, translated.record, None, tuple(found))


def _unique(records: list[Record], problems: list[Problem]) -> list[Record]:
    """The records but for those whose address another one has already.

    A file that bears the id as its name has the better claim than one that writes it inside.
    """
    holders: dict[str, Record] = {}
    for record in sorted(records, key=lambda record: "id" in record.places):
        first = holders.setdefault(record.full_name, record)
        if first is not record:
            place = record.places.get("id", Place(record.path))
            address = f"{record.village}/{record.kind}/{record.id}/".removeprefix(f"{TOWN}/")
            problems.append(DUPLICATE_ENTRY.at(place, address=address, other=first.path))
    return [record for record in records if holders[record.full_name] is record]


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
