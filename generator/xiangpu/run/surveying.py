"""Units surveyed, each once for the same files: from what is kept, else by the workers."""

import datetime
from dataclasses import dataclass, field

import msgspec

from xiangpu.check.record import Unit
from xiangpu.options import Options
from xiangpu.problems import Severity
from xiangpu.run.clock import Clock, Lap, no_clock
from xiangpu.run.inputs import Stamp, digest_files, take_stamps
from xiangpu.run.memo import BodyMemo, remember_photos
from xiangpu.run.pool import count_workers, open_pool, run_all
from xiangpu.run.progress import Progress
from xiangpu.run.store import Store, digest_value
from xiangpu.run.units import RawUnit, thaw
from xiangpu.survey import Head, Surveyed, Unsettled, survey_head, survey_unit

FEW = 4
"""Units so few are surveyed sooner than another process has started."""


class Kept(msgspec.Struct, frozen=True):
    """What was known of a unit, and on which day."""

    made_on: datetime.date
    surveyed: Surveyed


@dataclass(frozen=True, slots=True)
class Desk:
    """What one process needs to survey units."""

    head: Head
    store: Store
    memo: BodyMemo
    clock: Clock = field(default_factory=no_clock)


@dataclass(frozen=True, slots=True)
class Findings:
    """What is known of every unit, and the key that stands for all of it."""

    surveyed: dict[str, Surveyed]
    keys: dict[str, str]
    """By unit: changes whenever anything of the unit may have changed."""


def open_desk(options: Options, store: Store, clock: Clock | None = None) -> Desk | Unsettled:
    """The town's settings read, the dear functions memoised."""
    memo = BodyMemo(store)
    head = survey_head(options, memo, remember_photos(options.town))
    return head if isinstance(head, Unsettled) else Desk(head, store, memo, clock or no_clock())


def survey_units(desk: Desk, jobs: int | None, progress: Progress) -> Findings:
    """Every unit of the town; those whose files are as they were are not read."""
    head = desk.head
    files = {
        village: [file.on_disk for file in files] for village, files in head.sources.units.items()
    }
    paths = [path for unit in files.values() for path in unit]
    stamps = take_stamps(head.options.town, paths, desk.store)
    keys = {village: _unit_key(head, stamps, files[village]) for village in files}
    kept = {village: _find_kept(desk, village, keys[village]) for village in files}
    missing = [(village, keys[village]) for village, found in kept.items() if found is None]
    desk.clock.lap("check")
    made = _survey_all(desk, missing, jobs, progress)
    found = {village: kept[village] or made[village] for village in files}
    return Findings(
        {village: known.surveyed for village, known in found.items()},
        {village: f"{keys[village]} {known.made_on}" for village, known in found.items()},
    )


def load_unit(desk: Desk, village: str) -> Unit:
    """The unit as it was surveyed; checked again where it is not kept."""
    kept = desk.store.get_keyed(f"unit/{village}", RawUnit)
    desk.memo.open(village)
    if kept is not None:
        return thaw(kept[1])
    return survey_unit(desk.head, village)[0]


def _unit_key(head: Head, stamps: dict[str, Stamp], paths: list[str]) -> str:
    settings = digest_value([(lens.lang, lens.town) for lens in head.lenses])
    return digest_value((settings, digest_files(stamps, paths)))


def _find_kept(desk: Desk, village: str, key: str) -> Kept | None:
    """What is kept of the unit, if it still holds today."""
    kept = desk.store.get(f"survey/{village}", key, Kept)
    if kept is None:
        return None
    until = kept.surveyed.summary.next_change
    today = desk.head.context.today
    holds = kept.made_on <= today and (until is None or today < until)
    return kept if holds else None


def _survey_all(
    desk: Desk, missing: list[tuple[str, str]], jobs: int | None, progress: Progress
) -> dict[str, Kept]:
    """The units that must be surveyed now."""
    workers = 1 if len(missing) <= FEW else count_workers(jobs, len(missing))
    made: dict[str, Kept] = {}
    if workers == 1:
        for done, (village, key) in enumerate(missing):
            progress("check", done, len(missing))
            made[village] = _survey_one(desk, village, key)
        return made
    _DESKS[:] = [desk]
    with open_pool(workers, _sit_down, (desk.head.options, desk.store, desk.clock)) as executor:
        for village, content in run_all(executor, _survey_task, missing):
            progress("check", len(made), len(missing))
            made[village], laps = msgspec.msgpack.decode(content, type=tuple[Kept, tuple[Lap, ...]])
            desk.clock.add(laps)
    return made


def _survey_one(desk: Desk, village: str, key: str) -> Kept:
    desk.memo.open(village)
    unit, surveyed = survey_unit(desk.head, village)
    desk.memo.close()
    kept = Kept(desk.head.context.today, surveyed)
    desk.store.put(f"unit/{village}", key, unit)
    # What has errors may depend on the day in ways that no date of a sound entry tells.
    if not any(problem.severity is Severity.ERROR for problem in surveyed.problems):
        desk.store.put(f"survey/{village}", key, kept)
    desk.clock.lap("check", village)
    return kept


_DESKS: list[Desk] = []
"""This process's desk: inherited by forked workers, set up by `_sit_down` in others."""


def _sit_down(options: Options, store: Store, clock: Clock) -> None:
    if not _DESKS:
        desk = open_desk(options, store, clock)
        assert isinstance(desk, Desk)
        _DESKS.append(desk)


def _survey_task(task: tuple[str, str]) -> tuple[str, bytes]:
    village, key = task
    desk = _DESKS[0]
    desk.clock.begin()
    kept = _survey_one(desk, village, key)
    return village, msgspec.msgpack.encode((kept, desk.clock.take()))
