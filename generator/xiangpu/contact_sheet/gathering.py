"""A town surveyed for its contact sheet: every photo with its crops and remarks."""

import posixpath
from collections.abc import Iterable, Iterator
from itertools import count, groupby

from xiangpu.check.context import Context
from xiangpu.check.media import find_photo_uses
from xiangpu.check.photos import PhotoUse
from xiangpu.check.record import Record, Unit
from xiangpu.check.settings import without_silenced
from xiangpu.contact_sheet.crops import find_crops
from xiangpu.contact_sheet.sheet import Sheet, SheetEntry, SheetPhoto, SheetVillage
from xiangpu.options import Options
from xiangpu.pictures.facts import PhotoFacts
from xiangpu.pictures.focus import Focus, parse_focus
from xiangpu.problems import Place, Problem, Severity, distinct
from xiangpu.problems.codes.content import UNUSED_FILE
from xiangpu.run.folder import open_store
from xiangpu.run.progress import Progress
from xiangpu.run.surveying import load_unit, open_desk, survey_units
from xiangpu.schema.kinds.theme import PicturePreset
from xiangpu.survey import Unsettled, conclude

_GRAVEST_FIRST = tuple(Severity)


def gather_sheet(options: Options, progress: Progress) -> Sheet | tuple[Problem, ...]:
    """The town's contact sheet; the problems where its settings cannot be read."""
    desk = open_desk(options, open_store(options))
    if isinstance(desk, Unsettled):
        return desk.problems
    findings = survey_units(desk, options.jobs, progress)
    survey = conclude(desk.head, findings.surveyed)
    numbers = count(1)
    villages = []
    for village, key in findings.keys.items():
        presets = survey.looks[village].chain.pictures.values()
        unit = load_unit(desk, village, key)
        villages.append(_gather_village(unit, tuple(presets), survey.context, numbers))
    return Sheet(title=survey.context.town.title.value, villages=tuple(villages))


def _gather_village(
    unit: Unit, presets: tuple[PicturePreset, ...], context: Context, numbers: Iterator[int]
) -> SheetVillage:
    home = (unit.home,) if unit.home else ()
    records = (*home, *unit.records)
    uses = [use for record in records for use in find_photo_uses(record, context)]
    facts = _find_facts(uses, unit, context)
    said = _find_sayings(unit, context)
    photos = [
        _make_photo(
            use,
            number=next(numbers),
            on_disk=unit.media[use.path].path if use.path in unit.media else "",
            facts=facts.get(use.path),
            presets=presets,
            problems=_find_remarks(use, said.get(use.place, ())),
        )
        for use in uses
    ]
    return SheetVillage(
        id=unit.village,
        title=_title(unit.home, context) if unit.home else "",
        entries=_by_entry(photos, records),
        unused=tuple(
            problem.place.path for problem in unit.problems if problem.code == UNUSED_FILE.name
        ),
        broken=unit.broken,
    )


def _title(record: Record, context: Context) -> str:
    title: str = record.entries[context.language].title.value
    return title


def _find_facts(uses: Iterable[PhotoUse], unit: Unit, context: Context) -> dict[str, PhotoFacts]:
    paths = {use.path for use in uses} & unit.media.keys()
    looked = {path: context.load_photo(unit.media[path].path) for path in sorted(paths)}
    return {path: facts for path, facts in looked.items() if isinstance(facts, PhotoFacts)}


def _find_sayings(unit: Unit, context: Context) -> dict[Place, list[Problem]]:
    """What is said of files, as far as the town has not silenced it, by place."""
    said: dict[Place, list[Problem]] = {}
    for problem in without_silenced(distinct(unit.problems), context.town):
        if "file" in problem.facts:
            said.setdefault(problem.place, []).append(problem)
    return said


def _find_remarks(use: PhotoUse, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """What is said of the photo at this use of it, the gravest first.

    On one line several photos may be named.
    """
    name = posixpath.basename(use.file)
    own = [
        problem for problem in problems if posixpath.basename(str(problem.facts["file"])) == name
    ]
    return tuple(sorted(own, key=lambda problem: _GRAVEST_FIRST.index(problem.severity)))


def _make_photo(
    use: PhotoUse,
    number: int,
    on_disk: str,
    facts: PhotoFacts | None,
    presets: tuple[PicturePreset, ...],
    problems: tuple[Problem, ...],
) -> SheetPhoto:
    focus = _find_focus(use, facts) if facts else None
    return SheetPhoto(
        number=number,
        use=use,
        on_disk=on_disk,
        facts=facts,
        focus=focus,
        crops=find_crops(use, facts, focus, presets) if facts and focus else (),
        problems=problems,
    )


def _find_focus(use: PhotoUse, facts: PhotoFacts) -> Focus:
    asked = parse_focus(use.focus) if use.focus else None
    return asked if isinstance(asked, Focus) else facts.focus


def _by_entry(photos: list[SheetPhoto], records: tuple[Record, ...]) -> tuple[SheetEntry, ...]:
    paths = {record.full_name: record.path for record in records}
    return tuple(
        SheetEntry(title=shown[0].use.title, path=paths[entry], photos=shown)
        for entry, group in groupby(photos, key=lambda photo: photo.use.entry)
        for shown in (tuple(group),)
    )
