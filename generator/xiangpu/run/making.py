"""Sites made, each page once for the same view: what has the same key is not rendered again."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import msgspec

from xiangpu.model.directory import Directory
from xiangpu.model.neighbours import find_neighbours
from xiangpu.model.places import site_of
from xiangpu.model.summary import Summary
from xiangpu.options import Options
from xiangpu.plan.job import CopyJob, Job
from xiangpu.problems import Place, Problem
from xiangpu.render.job import render_job
from xiangpu.run.clock import Clock, Lap
from xiangpu.run.fingerprint import (
    PagePrint,
    SharedPrint,
    find_material,
    job_key,
    take_print,
    take_shared,
    template_of,
)
from xiangpu.run.manifest import Manifest, digest, read_manifest
from xiangpu.run.pool import count_workers, open_pool, run_all
from xiangpu.run.progress import Progress
from xiangpu.run.staging import Staging
from xiangpu.run.store import Store, digest_value
from xiangpu.run.surveying import Desk, load_unit, open_desk, settled, survey_units
from xiangpu.schema.reference import TOWN
from xiangpu.survey import Survey, base_urls, conclude
from xiangpu.workshop import SiteJobs, Workshop

FEW = 2
"""Sites so few are made sooner than another process has started."""


ThemeDigests = dict[tuple[Path, ...], str]
"""The digest of a theme's files by its folders."""


class FileRecord(msgspec.Struct, frozen=True, array_like=True):
    """A file that was made: the key of all it depends on, and the digest of its bytes."""

    key: str
    digest: str
    page: PagePrint | None = None
    """What is kept of its view, if it is a page."""

    @property
    def is_page(self) -> bool:
        return self.page is not None


class SiteRecord(msgspec.Struct, frozen=True):
    """The files of a site by their paths in the output, and by language what its pages share."""

    files: dict[str, FileRecord]
    shared: dict[str, SharedPrint]


class Made(msgspec.Struct, frozen=True, kw_only=True):
    """What was done for a site."""

    village: str
    site: str
    key: str
    """All that the site depends on, as it was when the site was made."""
    record: SiteRecord
    staged: tuple[str, ...] = ()
    """Paths in the output of the files that differ from what lies there."""
    claimed: dict[str, str] = {}
    """Files of the site that its lost manifest named, with their digests."""
    reused: int = 0
    """Pages that were not rendered again."""
    is_whole: bool = False
    """Whether nothing of the site had to be looked at."""
    mistakes: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Bench:
    """What one process needs to make sites."""

    desk: Desk
    workshop: Workshop
    staging: Staging
    units: dict[str, str]
    """The keys that the units were surveyed under."""
    keys: dict[str, str]
    """What each unit's site depends on, by unit."""
    verify: bool
    themes: ThemeDigests


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
    def mistakes(self) -> list[Problem]:
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


def make_sites(
    desk: Desk, found: Survey, keys: dict[str, str], staging: Staging, progress: Progress
) -> Production:
    """Every site of the town, its new files staged."""
    bench = _set_up(desk, found, keys, staging)
    done: list[Made] = []
    missing: list[str] = []
    for village in bench.workshop.units:
        kept = None if bench.verify else _find_whole(bench, village)
        if kept is None:
            missing.append(village)
        else:
            done.append(kept)
    desk.clock.lap("relate")
    done += _make_all(bench, missing, progress)
    for made in done:
        staging.staged += made.staged
        staging.claimed[made.site] = made.claimed
        for path, file in made.record.files.items():
            staging.keep(made.site, path, file.digest)
    return Production(bench, done)


def _set_up(desk: Desk, found: Survey, units: dict[str, str], staging: Staging) -> Bench:
    themes = theme_digests(found)
    return Bench(
        desk=desk,
        workshop=Workshop(desk.head.options, found),
        staging=staging,
        units=units,
        keys=site_keys(found, units, themes),
        verify=desk.head.options.verify,
        themes=themes,
    )


def site_keys(found: Survey, keys: dict[str, str], themes: ThemeDigests) -> dict[str, str]:
    """A digest of everything that a unit's site depends on, by unit.

    A village's: its own files, the cards of the entries that it names or that name it, and what
    all sites share; the portal's: every unit.
    """
    towns = [(lens.lang, lens.town) for lens in found.lenses]
    urls = base_urls(found.lenses[0].town, found.directory)
    links = str(found.head.options.links)
    shared = digest_value((towns, sorted(urls.items()), links))
    everything = digest_value(sorted(keys.items()))
    result = {}
    for summary in found.summaries:
        village = summary.village
        look = found.looks[village]
        theme = (look.chain.names, themes[look.chain.folders], sorted(look.values.items()))
        around = everything if village == TOWN else _around(summary, found.directory)
        result[village] = digest_value((shared, theme, keys[village], around))
    return result


def _around(summary: Summary, directory: Directory) -> object:
    """All that a village's site shows of other units: cards, who names whom, and redirects."""
    neighbours = find_neighbours(summary, directory)
    namings = [
        (listed.full_name, naming.field, naming.source.full_name)
        for listed in summary.listed
        for naming in directory.namings.get(listed.full_name, ())
    ]
    former = directory.former.get(site_of(summary.village), ())
    return (
        [(listed.full_name, listed.cards, listed.path) for listed in neighbours],
        namings,
        [(path, listed.full_name) for path, listed in former],
    )


def theme_digests(found: Survey) -> ThemeDigests:
    """The digests of the themes that the sites wear."""
    chains = {look.chain.folders for look in found.looks.values()}
    return {folders: _theme_digest(folders) for folders in chains}


def _theme_digest(folders: tuple[Path, ...]) -> str:
    """The digest of every file of a theme and those it extends."""
    files = [
        (path.relative_to(folder).as_posix(), path.read_bytes())
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    ]
    return digest_value(files)


def record_name(options: Options, village: str) -> str:
    """The name under which is kept what was made for a unit."""
    return f"site/{options.links}/{village}"


def _find_whole(bench: Bench, village: str) -> Made | None:
    """The site as it was made, if all that it depends on is the same and it lies in the output."""
    name = record_name(bench.desk.head.options, village)
    record = bench.desk.store.get(name, bench.keys[village], SiteRecord)
    if record is None:
        return None
    site = site_of(village)
    on_disk = _trusted(bench.staging, site)
    prefix = f"{site}/" if site else ""
    files = {path.removeprefix(prefix): file.digest for path, file in record.files.items()}
    if on_disk.files != files or not bench.staging.present.issuperset(record.files):
        return None
    pages = sum(file.is_page for file in record.files.values())
    key = bench.keys[village]
    return Made(village=village, site=site, key=key, record=record, reused=pages, is_whole=True)


def _trusted(staging: Staging, site: str) -> Manifest:
    """What lies in the output by its own word; nothing where a build was interrupted."""
    manifest = read_manifest(staging.output / site)
    return manifest if manifest.whole else Manifest({})


def _make_all(bench: Bench, missing: list[str], progress: Progress) -> list[Made]:
    options = settled(bench.desk)
    workers = 1 if len(missing) <= FEW else count_workers(options.jobs, len(missing))
    made: list[Made] = []
    if workers == 1:
        for village in missing:
            progress("render", len(made), len(missing))
            made.append(_make_site(bench, village))
        return made
    _BENCHES[:] = [bench]
    # The portal takes longest, so it is begun first; it stands first among the units.
    clock, folder = bench.desk.clock, bench.staging.folder
    with open_pool(workers, _sit_down, (options, bench.desk.store, clock, folder)) as executor:
        for content in run_all(executor, _make_task, missing):
            progress("render", len(made), len(missing))
            site, laps = msgspec.msgpack.decode(content, type=tuple[Made, tuple[Lap, ...]])
            made.append(site)
            clock.add(laps)
    _BENCHES.clear()
    return made


def _make_site(bench: Bench, village: str) -> Made:
    """One site: planned whole, each file rendered only if its key is a new one."""
    desk, options, clock = bench.desk, bench.desk.head.options, bench.desk.clock
    planned = bench.workshop.plan(load_unit(desk, village, bench.units[village]))
    site = site_of(village)
    kept = desk.store.get_keyed(record_name(options, village), SiteRecord)
    before = kept[1].files if kept else {}
    on_disk = _trusted(bench.staging, site).files
    survey = bench.workshop.survey
    shared = take_shared(survey, bench.themes[survey.looks[village].chain.folders], planned.jobs)
    prefix = len(site) + 1 if site else 0
    files: dict[str, FileRecord] = {}
    staged: list[str] = []
    mistakes = list(planned.problems)
    reused = 0
    for job in planned.jobs:
        path = job.address.output_path
        material = find_material(job, options.town)
        key = job_key(job, material, shared)
        old = before.get(path)
        if old is not None and old.key == key and _lies_there(bench, path, old, on_disk, prefix):
            files[path] = old
            reused += old.is_page
            continue
        clock.lap("plan", village)
        # What the key was made of, even if the file has changed since.
        content = material if isinstance(job, CopyJob) else _render(job, planned, options)
        clock.lap("render", village, template_of(job))
        if isinstance(content, Problem):
            mistakes.append(content)
            continue
        if bench.staging.put_aside(path, content):
            staged.append(path)
        files[path] = FileRecord(key, digest(content), take_print(job, material))
        clock.lap("write", village)
    clock.lap("plan", village)
    return Made(
        village=village,
        site=site,
        key=bench.keys[village],
        record=SiteRecord(files, shared),
        staged=tuple(staged),
        claimed=_find_claimed(bench, site, before),
        reused=reused,
        mistakes=tuple(_each_once(mistakes)),
    )


def _lies_there(
    bench: Bench, path: str, old: FileRecord, on_disk: dict[str, str], prefix: int
) -> bool:
    """Whether the file in the output is the one that was made; by its own bytes if asked to."""
    if on_disk.get(path[prefix:]) != old.digest or path not in bench.staging.present:
        return False
    if not bench.verify:
        return True
    return digest((bench.staging.output / path).read_bytes()) == old.digest


def _find_claimed(bench: Bench, site: str, before: dict[str, FileRecord]) -> dict[str, str]:
    """What the manifest named if it was lost: files that are still as they were made."""
    output = bench.staging.output
    if read_manifest(output / site).files:
        return {}
    prefix = len(site) + 1 if site else 0
    return {
        path[prefix:]: old.digest
        for path, old in before.items()
        if path in bench.staging.present and digest((output / path).read_bytes()) == old.digest
    }


def _each_once(mistakes: Iterable[Problem]) -> list[Problem]:
    """A template's mistake is one, on however many pages it shows."""
    found: dict[tuple[str, Place], Problem] = {}
    for problem in mistakes:
        found.setdefault((problem.code, problem.place), problem)
    return list(found.values())


def _render(job: Job, planned: SiteJobs, options: Options) -> bytes | Problem:
    return render_job(job, planned.environments, options.town)


_BENCHES: list[Bench] = []
"""This process's bench: inherited by forked workers, set up by `_sit_down` in others."""


def _sit_down(options: Options, store: Store, clock: Clock, folder: Path) -> None:
    if _BENCHES:
        return
    desk = open_desk(options, store, clock)
    assert isinstance(desk, Desk)
    findings = survey_units(desk, 1, lambda stage, done, total: None)
    found = conclude(desk.head, findings.surveyed)
    staging = Staging(options.output, folder)
    _BENCHES.append(_set_up(desk, found, findings.keys, staging))


def _make_task(village: str) -> bytes:
    bench = _BENCHES[0]
    bench.desk.clock.begin()
    made = _make_site(bench, village)
    return msgspec.msgpack.encode((made, bench.desk.clock.take()))
