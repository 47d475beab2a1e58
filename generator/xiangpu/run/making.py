"""Sites made, each page once for the same view: what has the same key is not rendered again."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

from xiangpu.model.places import site_of
from xiangpu.options import Options
from xiangpu.problems import Place, Problem
from xiangpu.run.bench import Bench, set_up
from xiangpu.run.clock import Clock, Lap
from xiangpu.run.developing import develop_all
from xiangpu.run.memory import Memory
from xiangpu.run.pool import count_workers, open_pool, run_all
from xiangpu.run.progress import Progress
from xiangpu.run.record import Made, SiteRecord, record_name
from xiangpu.run.site_keys import theme_digests
from xiangpu.run.site_work import SiteWork
from xiangpu.run.staging import Staging
from xiangpu.run.store import Store
from xiangpu.run.surveying import Desk, load_unit, open_desk, relate_units, settled, survey_units
from xiangpu.schema.reference import TOWN
from xiangpu.survey import Survey

FEW = 2
"""Sites so few are made sooner than another process has started."""


@dataclass(frozen=True, slots=True)
class Production:
    """All sites as they were made, to be kept once they are in place."""

    bench: Bench
    sites: list[Made]

    @property
    def staged(self) -> list[str]:
        return self.bench.staging.staged

    @property
    def pages(self) -> int:
        """How many pages the sites have."""
        return sum(file.is_page for made in self.sites for file in made.record.files.values())

    @property
    def files(self) -> int:
        """How many files the sites have."""
        return sum(len(made.record.files) for made in self.sites)

    @property
    def reused(self) -> int:
        """How many pages were not rendered again."""
        return sum(made.reused for made in self.sites)

    @property
    def foreign(self) -> tuple[str, ...]:
        """What lies in the output and is not ours."""
        return self.bench.staging.find_foreign()

    @property
    def mistakes(self) -> tuple[Problem, ...]:
        """The mistakes of themes and photos, each once, on however many sites it shows."""
        return _each_once(problem for made in self.sites for problem in made.mistakes)

    def keep(self) -> None:
        """Keeps what was made for the next build."""
        desk = self.bench.desk
        if theme_digests(self.bench.workshop.survey) != self.bench.themes:
            # Somebody edited a theme meanwhile: which of its forms made which page is unknown.
            return
        for made in self.sites:
            if not made.is_whole:
                name = record_name(desk.head.options, made.village)
                desk.store.put(name, made.key, made.record)
        self.bench.memory.keep_sites(self.sites, self.bench.staging)


def make_sites(
    desk: Desk, found: Survey, memory: Memory, staging: Staging, progress: Progress
) -> Production:
    """Every site of the town, its new files staged."""
    bench = set_up(desk, found, memory, staging)
    done: list[Made] = []
    missing: list[str] = []
    for village in bench.workshop.units:
        kept = None if bench.verify or _is_to_learn(bench, village) else _find_whole(bench, village)
        if kept is None:
            missing.append(village)
        else:
            done.append(kept)
    desk.clock.lap("relate")
    done += develop_all(bench, _make_all(bench, missing, progress), progress)
    for made in done:
        staging.staged += made.staged
        staging.claimed[made.site] = made.claimed
        if made.is_whole:
            staging.keep_site(made.site, staging.find_manifest(made.site).files)
            continue
        for path, file in made.record.files.items():
            staging.keep(made.site, path, file.digest)
    return Production(bench, done)


def _is_to_learn(bench: Bench, village: str) -> bool:
    """Whether to plan the site, though nothing of it has changed, to know it for the next time.

    The portal shows every entry, so it is made again after each edit.
    """
    memory = bench.memory
    is_portal_unknown = village == TOWN and village not in memory.sites
    return memory.is_lasting and (is_portal_unknown or village == memory.to_learn)


def _find_whole(bench: Bench, village: str) -> Made | None:
    """The site as it was made, if all that it depends on is the same and it lies in the output."""
    known = bench.memory.sites.get(village)
    if known is not None and known.key == bench.keys[village]:
        return known
    name = record_name(bench.desk.head.options, village)
    record = bench.desk.store.get(name, bench.keys[village], SiteRecord)
    if record is None:
        return None
    site = site_of(village)
    on_disk = bench.staging.find_trusted(site)
    prefix = f"{site}/" if site else ""
    files = {path.removeprefix(prefix): file.digest for path, file in record.files.items()}
    if on_disk.files != files or not bench.staging.present.issuperset(record.files):
        return None
    pages = sum(file.is_page for file in record.files.values())
    key = bench.keys[village]
    return Made(village=village, site=site, key=key, record=record, reused=pages, is_whole=True)


def _make_all(bench: Bench, missing: list[str], progress: Progress) -> list[Made]:
    options = settled(bench.desk)
    workers = 1 if len(missing) <= FEW else count_workers(options.jobs, len(missing))
    made: list[Made] = []
    if workers == 1:
        for village in missing:
            progress("render", len(made), len(missing))
            made.append(_make_site(bench, village))
        return made
    desk = replace(bench.desk, store=bench.desk.store.shared())
    _BENCHES[:] = [replace(bench, desk=desk)]
    # The portal takes longest, so it is begun first; it stands first among the units.
    arguments = (options, desk.store, desk.clock, bench.staging.folder)
    with open_pool(workers, _sit_down, arguments) as executor:
        for content in run_all(executor, _make_task, missing):
            progress("render", len(made), len(missing))
            site, laps = msgspec.msgpack.decode(content, type=tuple[Made, tuple[Lap, ...]])
            made.append(site)
            desk.clock.add(laps)
    _BENCHES.clear()
    return made


def _make_site(bench: Bench, village: str) -> Made:
    """One site: planned whole, each file rendered only if its key is a new one."""
    bench.memory.learned.add(village)
    planned = bench.workshop.plan(load_unit(bench.desk, village, bench.units[village]))
    work = SiteWork(bench, village, planned)
    for job in planned.jobs:
        work.do(job)
    bench.desk.clock.lap("plan", village)
    return Made(
        village=village,
        site=work.site,
        key=bench.keys[village],
        record=SiteRecord(work.files, work.shared),
        staged=tuple(work.staged),
        claimed=work.find_claimed(),
        reused=work.reused,
        mistakes=_each_once([*planned.problems, *work.mistakes]),
        wanted=tuple(work.wanted),
    )


def _each_once(mistakes: Iterable[Problem]) -> tuple[Problem, ...]:
    """A template's mistake is one, on however many pages it shows."""
    found: dict[tuple[str, Place], Problem] = {}
    for problem in mistakes:
        found.setdefault((problem.code, problem.place), problem)
    return tuple(found.values())


_BENCHES: list[Bench] = []
"""This process's bench: inherited by forked workers, set up by `_sit_down` in others."""


def _sit_down(options: Options, store: Store, clock: Clock, folder: Path) -> None:
    if _BENCHES:
        return
    memory = Memory(options, store)
    desk = open_desk(options, store, clock)
    assert isinstance(desk, Desk)
    memory.findings = survey_units(desk, 1, lambda stage, done, total: None)
    found = relate_units(desk, memory.findings)
    _BENCHES.append(set_up(desk, found, memory, Staging(options.output, folder)))


def _make_task(village: str) -> bytes:
    bench = _BENCHES[0]
    bench.desk.clock.begin()
    made = _make_site(bench, village)
    return msgspec.msgpack.encode((made, bench.desk.clock.take()))
