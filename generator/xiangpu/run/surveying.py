"""Units surveyed, each once for the same files: from what is kept, else by the workers."""

import datetime
import os
import time
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from xiangpu.check.record import Unit
from xiangpu.model.recall import Recall, make_anew
from xiangpu.options import Options
from xiangpu.pictures.sniffing import PHOTO_ENDINGS
from xiangpu.problems import Severity
from xiangpu.run.clock import Clock, Lap, no_clock
from xiangpu.run.dark_room import DarkRoom, Seen, open_pictures
from xiangpu.run.entries import EntryMemo, Pieces, find_known
from xiangpu.run.inputs import Inputs, Stamp
from xiangpu.run.look import Look, take_state
from xiangpu.run.memo import BodyMemo
from xiangpu.run.pool import count_workers, open_pool, run_all
from xiangpu.run.progress import Progress
from xiangpu.run.relating import RelationMemo, Ties, find_ties
from xiangpu.run.store import Store, digest_value
from xiangpu.run.units import RawUnit, thaw
from xiangpu.run.walking import WalkMemo
from xiangpu.survey import (
    Head,
    Survey,
    Surveyed,
    Unsettled,
    conclude,
    make_checker,
    survey_head,
    survey_unit,
)

FEW = 4
"""Units so few are surveyed sooner than another process has started."""


class Kept(msgspec.Struct, frozen=True):
    """What was known of a unit, on which day, and the key that stands for all of it."""

    made_on: datetime.date
    key: str
    surveyed: Surveyed
    ties: Ties
    is_sure: bool = True
    """False where it must not be relied upon by another build."""


class Task(msgspec.Struct, frozen=True):
    """A unit to survey: the key of its files, and these as they were when all were looked at."""

    village: str
    key: str
    settings: str
    """A digest of the town's settings."""
    files: dict[str, Stamp]


@dataclass(frozen=True, slots=True)
class Desk:
    """What one process needs to survey units."""

    head: Head
    store: Store
    memo: BodyMemo
    room: DarkRoom
    inputs: Inputs
    clock: Clock = field(default_factory=no_clock)
    recall: Recall = make_anew


@dataclass(frozen=True, slots=True)
class Findings:
    """What is known of every unit."""

    kept: dict[str, Kept]
    hold_until: datetime.date | None
    """The first day on which something should be looked at again, though no file changed."""

    @property
    def surveyed(self) -> dict[str, Surveyed]:
        """By unit."""
        return {village: known.surveyed for village, known in self.kept.items()}

    @property
    def keys(self) -> dict[str, str]:
        """By unit: changes whenever anything of the unit may have changed."""
        return {village: known.key for village, known in self.kept.items()}

    @property
    def ties(self) -> dict[str, Ties]:
        """By unit."""
        return {village: known.ties for village, known in self.kept.items()}


def open_desk(
    options: Options,
    store: Store,
    clock: Clock | None = None,
    look: Look | None = None,
    recall: Recall = make_anew,
) -> Desk | Unsettled:
    """The town's settings read, the dear functions memoised."""
    memo, inputs = BodyMemo(store), Inputs(options.town, store, look)
    room = DarkRoom(options.town, open_pictures(options), inputs.find_digest)
    head = survey_head(options, memo, room, WalkMemo(store, look))
    if isinstance(head, Unsettled):
        return head
    return Desk(head, store, memo, room, inputs, clock or no_clock(), recall)


def look_again_from(desk: Desk, look: Look) -> Desk:
    """The same desk after another look at some of the files."""
    inputs = Inputs(desk.head.options.town, desk.store, look)
    desk.room.find_digest = inputs.find_digest
    return replace(desk, inputs=inputs)


def survey_units(desk: Desk, jobs: int | None, progress: Progress) -> Findings:
    """Every unit of the town; those whose files are as they were are not read."""
    return _find(_survey_these(desk, desk.head.sources.units, jobs, progress))


def survey_again(desk: Desk, before: Findings, units: Iterable[str]) -> Findings:
    """Every unit of the town, of which only these may be others than before."""
    found = _survey_these(desk, units, 1, lambda stage, done, total: None)
    return _find({**before.kept, **found})


def _find(kept: dict[str, Kept]) -> Findings:
    days = [_until(known) for known in kept.values()]
    return Findings(kept, min((day for day in days if day is not None), default=None))


def _survey_these(
    desk: Desk, units: Iterable[str], jobs: int | None, progress: Progress
) -> dict[str, Kept]:
    head = desk.head
    # A photo that failed in full says so from then on, though no file changed.
    failures = sorted(desk.room.failures)
    settings = digest_value(([(lens.lang, lens.town) for lens in head.lenses], failures))
    found = {
        unit: desk.inputs.find(unit, [file.on_disk for file in head.sources.units[unit]])
        for unit in units
    }
    desk.inputs.keep(head.sources.units)
    keys = {unit: digest_value((settings, inputs.contents)) for unit, inputs in found.items()}
    kept = {unit: _find_kept(desk, unit, keys[unit]) for unit in found}
    missing = [
        Task(unit, keys[unit], settings, found[unit].stamps)
        for unit, known in kept.items()
        if known is None
    ]
    desk.clock.lap("check")
    photos = [path for task in missing for path in task.files if _is_photo(path)]
    desk.room.look_at_all(photos, jobs, progress)
    desk.clock.lap("photos")
    made = _survey_all(desk, missing, jobs, progress)
    return {unit: kept[unit] or made[unit] for unit in found}


def _is_photo(path: str) -> bool:
    return os.path.splitext(path)[1].lower() in PHOTO_ENDINGS


def relate_units(desk: Desk, findings: Findings) -> Survey:
    """The whole town; the relations of units are found again only where they may be others."""
    relate = RelationMemo(desk.store, findings.ties)
    found = conclude(desk.head, findings.surveyed, relate)
    relate.keep()
    return found


def load_unit(desk: Desk, village: str, key: str) -> Unit:
    """The unit as it was surveyed under that key; checked again where it is not kept."""
    kept = desk.store.get(f"unit/{village}", key, RawUnit)
    desk.memo.open(village)
    return thaw(kept) if kept else survey_unit(desk.head, village, make_checker(desk.head))[0]


def _until(kept: Kept) -> datetime.date | None:
    """The first day on which the unit should be looked at again."""
    # What has errors may depend on the day in ways that no date of a sound entry tells.
    tomorrow = kept.made_on + datetime.timedelta(days=1)
    return kept.surveyed.summary.holds_until if kept.is_sure else tomorrow


def _find_kept(desk: Desk, village: str, key: str) -> Kept | None:
    """What is kept of the unit, if it still holds today."""
    kept = desk.store.get(f"survey/{village}", key, Kept)
    if kept is None:
        return None
    until, today = _until(kept), desk.head.context.today
    holds = kept.made_on <= today and (until is None or today < until)
    return kept if holds else None


def _survey_all(
    desk: Desk, missing: list[Task], jobs: int | None, progress: Progress
) -> dict[str, Kept]:
    """The units that must be surveyed now."""
    workers = 1 if len(missing) <= FEW else count_workers(jobs, len(missing))
    made: dict[str, Kept] = {}
    if workers == 1:
        for done, task in enumerate(missing):
            progress("check", done, len(missing))
            made[task.village] = _survey_one(desk, task)
        return made
    _DESKS[:] = [replace(desk, store=desk.store.shared())]
    arguments = (settled(desk), _DESKS[0].store, desk.clock, desk.room.deadly)
    with open_pool(workers, _sit_down, arguments) as executor:
        for village, content in run_all(executor, _survey_task, missing):
            progress("check", len(made), len(missing))
            made[village], laps = msgspec.msgpack.decode(content, type=tuple[Kept, tuple[Lap, ...]])
            desk.clock.add(laps)
    _DESKS.clear()
    return made


def settled(desk: Desk) -> Options:
    """The options for a worker, which must not look at the calendar again at midnight."""
    return msgspec.structs.replace(desk.head.options, today=desk.head.context.today)


def _survey_one(desk: Desk, task: Task) -> Kept:
    village, today, store = task.village, desk.head.context.today, desk.store
    desk.memo.open(village)
    known = find_known(store, village, task.settings, today)
    check = EntryMemo(make_checker(desk.head), task.files, known)
    unit, surveyed = survey_unit(desk.head, village, check, desk.recall)
    desk.memo.close()
    is_untouched = _are_as_before(desk.head.options.town, task.files)
    is_sure = is_untouched and not _any_error(surveyed)
    # A key that never comes again: nothing that is made of it will be taken for up to date.
    key = f"{task.key} {today}" if is_sure else f"{task.key} {today} {time.time_ns()}"
    kept = Kept(today, key, surveyed, find_ties(surveyed.summary), is_sure)
    store.put(f"unit/{village}", key, unit)
    if is_untouched:
        pieces = Pieces(key, task.settings, today, _until(kept), check.entries)
        store.put(f"entries/{village}", key, pieces)
    if is_sure:
        store.put(f"survey/{village}", task.key, kept)
    desk.clock.lap("check", village)
    return kept


def _any_error(surveyed: Surveyed) -> bool:
    return any(problem.severity is Severity.ERROR for problem in surveyed.problems)


def _are_as_before(root: Path, files: dict[str, Stamp]) -> bool:
    """Whether nobody changed a file between the look at all of them and the reading of it."""
    return all(take_state(os.path.join(root, path)) == stamp.state for path, stamp in files.items())


_DESKS: list[Desk] = []
"""This process's desk: inherited by forked workers, set up by `_sit_down` in others."""


def _sit_down(options: Options, store: Store, clock: Clock, deadly: dict[str, Seen]) -> None:
    if not _DESKS:
        desk = open_desk(options, store, clock)
        assert isinstance(desk, Desk)
        desk.room.deadly.update(deadly)
        _DESKS.append(desk)


def _survey_task(task: Task) -> tuple[str, bytes]:
    desk = _DESKS[0]
    desk.clock.begin()
    kept = _survey_one(desk, task)
    return task.village, msgspec.msgpack.encode((kept, desk.clock.take()))
