"""A site in the making: what lies there already is reused, the rest is rendered and staged."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property

from xiangpu.model.places import site_of
from xiangpu.plan.job import CopyJob, Job, PageJob, PhotoJob
from xiangpu.problems import Problem
from xiangpu.render.job import render_job
from xiangpu.run.bench import Bench
from xiangpu.run.fingerprint import (
    find_material,
    job_key,
    take_print,
    take_shared,
    template_of,
)
from xiangpu.run.manifest import digest
from xiangpu.run.record import FileRecord, SiteRecord, record_name
from xiangpu.workshop import SiteJobs


class SiteWork:
    """The files of one site, made one after the other."""

    def __init__(self, bench: Bench, village: str, planned: SiteJobs) -> None:
        survey = bench.workshop.survey
        theme = bench.themes[survey.looks[village].chain.folders]
        self.village = village
        self.site = site_of(village)
        self.shared = take_shared(survey, theme, planned.jobs)
        self.files: dict[str, FileRecord] = {}
        """By path in the output."""
        self.staged: list[str] = []
        """Those of them that differ from what lies there."""
        self.mistakes: list[Problem] = []
        self.wanted: list[PhotoJob] = []
        """Pictures that nobody has made yet."""
        self.reused = 0
        """How many pages were not rendered again."""
        self._planned = planned
        self._desk = bench.desk
        self._options = bench.desk.head.options
        self._staging = bench.staging
        self._memory = bench.memory
        self._on_disk = bench.staging.find_trusted(self.site).files
        self._prefix = len(self.site) + 1 if self.site else 0

    @cached_property
    def _before(self) -> dict[str, FileRecord]:
        """The site's files as they were made last."""
        name = record_name(self._options, self.village)
        kept = self._desk.store.get_keyed(name, SiteRecord)
        return kept[1].files if kept else {}

    def do(self, job: Job) -> None:
        """Reuses the job's file, or else makes it."""
        path = job.address.output_path
        known = self._find_known(job, path)
        if known is None:
            material = find_material(job, self._options.town)
            key = job_key(job, material, self.shared)
            known = self._find_made(path, key) or self._make(job, path, material, key)
        else:
            self.reused += 1
        if known is not None:
            self.files[path] = known
            self._memory.keep_page(job, self.shared, known)

    def find_claimed(self) -> dict[str, str]:
        """What the manifest named if it was lost: files that are still as they were made."""
        if self._staging.find_manifest(self.site).files:
            return {}
        return {
            path[self._prefix :]: old.digest
            for path, old in self._before.items()
            if path in self._staging.present and self._digest_now(path) == old.digest
        }

    def _find_known(self, job: Job, path: str) -> FileRecord | None:
        """The record of a page whose view is the very one that was rendered before."""
        if not isinstance(job, PageJob):
            return None
        known = self._memory.pages.get(path)
        if known is None or known.page is not job.page:
            return None
        same = known.shared == self.shared[job.site.lang].key
        return known.record if same and self._lies_there(path, known.record) else None

    def _find_made(self, path: str, key: str) -> FileRecord | None:
        """The record of a file that was made under the same key and lies there."""
        old = self._before.get(path)
        if old is None or old.key != key or not self._lies_there(path, old):
            return None
        self.reused += old.is_page
        return old

    def _lies_there(self, path: str, old: FileRecord) -> bool:
        """Whether the output has the file that was made; by its own bytes if asked to."""
        if self._on_disk.get(path[self._prefix :]) != old.digest:
            return False
        if path not in self._staging.present:
            return False
        return not self._options.verify or self._digest_now(path) == old.digest

    def _digest_now(self, path: str) -> str:
        return digest((self._staging.output / path).read_bytes())

    def _make(self, job: Job, path: str, material: bytes, key: str) -> FileRecord | None:
        """The record of the file, made and staged; none where that is not possible now."""
        with self._timed("render", job):
            content = self._render(job, material)
        if content is None:
            return None
        with self._timed("write"):
            if self._staging.put_aside(path, content):
                self.staged.append(path)
            return FileRecord(key, digest(content), take_print(job, material))

    def _render(self, job: Job, material: bytes) -> bytes | None:
        if isinstance(job, CopyJob):
            # What the key was made of, even if the file has changed since.
            return material
        if isinstance(job, PhotoJob):
            made = self._desk.room.find_picture(job.digest, job.recipe)
            if made is None:
                self.wanted.append(job)
            return made
        content = render_job(job, self._planned.environments, self._options.town)
        if isinstance(content, Problem):
            self.mistakes.append(content)
            return None
        return content

    @contextmanager
    def _timed(self, stage: str, job: Job | None = None) -> Iterator[None]:
        """Adds the time to the stage, and what passed before to planning."""
        self._desk.clock.lap("plan", self.village)
        yield
        self._desk.clock.lap(stage, self.village, template_of(job) if job else "")
