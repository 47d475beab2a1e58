"""What a process that stays keeps between its builds, so that the next has little to do."""

import datetime
import os
from collections.abc import Callable, Hashable, Iterable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

import msgspec
from jinja2 import TemplateError

from xiangpu.model.page_view import Page
from xiangpu.model.recall import Recall, make_anew
from xiangpu.options import Options
from xiangpu.plan.job import Job, PageJob
from xiangpu.run.fingerprint import SharedPrint
from xiangpu.run.folder import open_store
from xiangpu.run.fresh import look_at_town
from xiangpu.run.look import CONTENT, Look, State, digest_file, take_state
from xiangpu.run.lying import look_again as look_at_output
from xiangpu.run.manifest import Manifest
from xiangpu.run.record import FileRecord, Made
from xiangpu.run.staging import Staging
from xiangpu.run.store import LastingStore, Store
from xiangpu.run.surveying import Desk, Findings, look_again_from
from xiangpu.schema.reference import TOWN
from xiangpu.workshop import Engines

Value = TypeVar("Value")


LEARNED = 6
"""So many sites are learned in idle time, besides the portal: a save that meets this going on has
to wait for the site that is being learned."""


class Shelf:
    """`Recall` that remembers."""

    def __init__(self) -> None:
        self._made: dict[Hashable, tuple[tuple[Any, ...], Any]] = {}

    def __call__(
        self, name: Hashable, find_inputs: Callable[[], tuple[Any, ...]], make: Callable[[], Value]
    ) -> Value:
        """The value of that name, made again only if its inputs are others than before."""
        inputs = find_inputs()
        kept = self._made.get(name)
        if kept is not None and kept[0] == inputs:
            value: Value = kept[1]
            return value
        value = make()
        self._made[name] = (inputs, value)
        return value


class Rendered(msgspec.Struct, frozen=True):
    """A page that was rendered or reused: its view, the key of what it shares, and its record."""

    page: Page
    shared: str
    record: FileRecord


@dataclass(slots=True)
class Memory:
    """Everything that is known from the build before; nothing at the first."""

    options: Options
    store: Store
    recall: Recall = make_anew
    early: Look | None = None
    """A look that somebody took just before the build."""
    look: Look | None = None
    desk: Desk | None = None
    findings: Findings | None = None
    engines: tuple[str, Engines] = ("", {})
    """With the digest of all that shapes them."""
    sites: dict[str, Made] = field(default_factory=dict)
    """By unit, as they lie in the output."""
    manifests: dict[str, Manifest] = field(default_factory=dict)
    """By site, as they lie in the output."""
    pages: dict[str, Rendered] = field(default_factory=dict)
    """By path in the output."""
    learned: set[str] = field(default_factory=set)
    """Units whose sites were planned by this process, so that their pages are known."""
    to_learn: str = ""
    """The unit to plan next, though nothing of it changed."""
    later: list[Callable[[], object]] = field(default_factory=list)
    """What is still to be kept on disk, for which nobody should have to wait."""

    @property
    def is_lasting(self) -> bool:
        """Whether another build will ask."""
        return self.recall is not make_anew

    def forget(self) -> None:
        """Begins anew, but for what is on disk."""
        self.settle()
        if self.is_lasting:
            self.store, self.recall = _lasting_store(self.options), Shelf()
        self.look = self.desk = self.findings = None
        self.engines, self.sites, self.manifests, self.pages = ("", {}), {}, {}, {}
        self.learned, self.to_learn = set(), ""

    def look_again(self, paths: Iterable[str] | None) -> frozenset[str] | None:
        """Looks at these files, whose contents alone changed; the units that they belong to.

        Nothing, after a look at the whole town, where more may have changed.
        """
        units = self._look_closer(paths) if paths is not None else None
        if units is None:
            self.forget()
            self.look, self.early = self.early or look_at_town(self.options), None
        return units

    def find_unlearned(self) -> str | None:
        """The unit to learn in idle time: the portal, then where somebody worked last."""
        if self.look is None or not self.sites or len(self.learned) > LEARNED:
            return None
        if TOWN not in self.learned:
            return TOWN
        touched = {
            unit: group.touched_ns
            for unit in self.sites.keys() - self.learned
            if (group := self.look.groups.get(f"{CONTENT}/{unit}"))
        }
        return max(touched, key=lambda unit: touched[unit], default=None)

    def find_engines(self, key: str) -> Engines:
        """The template engines for themes with that digest."""
        if self.engines[0] != key:
            self.engines = (key, {})
        return self.engines[1]

    def load_templates(self) -> None:
        """Has all templates ready that were not needed yet."""
        for environments in self.engines[1].values():
            for engine in environments.values() if isinstance(environments, dict) else ():
                for name in engine.list_templates(extensions=["html"]):
                    with suppress(TemplateError):
                        engine.get_template(name)

    def keep_page(self, job: Job, shared: dict[str, SharedPrint], record: FileRecord) -> None:
        """Remembers what became of a view."""
        if self.is_lasting and isinstance(job, PageJob):
            key = shared[job.site.lang].key
            self.pages[job.address.output_path] = Rendered(job.page, key, record)

    def keep_sites(self, sites: Iterable[Made], staging: Staging) -> None:
        """Remembers the sites as they lie in the output now."""
        if not self.is_lasting:
            return
        for made in sites:
            pages = sum(file.is_page for file in made.record.files.values())
            self.sites[made.village] = Made(
                village=made.village,
                site=made.site,
                key=made.key,
                record=made.record,
                reused=pages,
                is_whole=True,
            )
        self.manifests = staging.find_manifests()
        assert self.look is not None
        self.look = replace(
            self.look, lying=look_at_output(self.options.output, self.look.lying, staging.touched)
        )

    def settle(self) -> None:
        """Keeps on disk what the next process will want."""
        for keep in self.later:
            keep()
        self.later.clear()
        self.store.settle()

    def _look_closer(self, paths: Iterable[str]) -> frozenset[str] | None:
        look, desk, findings = self.look, self.desk, self.findings
        if look is None or desk is None or findings is None or not self._holds_today():
            return None
        town = os.fspath(self.options.town)
        root = os.path.join(os.path.abspath(town), "")
        states: dict[str, dict[str, State]] = {}
        contents: dict[str, str] = {}
        units: set[str] = set()
        for changed in paths:
            inside = os.path.abspath(changed).removeprefix(root)
            path = os.path.join(town, inside)
            group = "/".join(inside.split(os.sep)[:2])
            before = look.find_state(group, path)
            if before is None and not os.path.lexists(path):
                # It came and went: programs that save a file write another one first.
                continue
            if before is None or before.size < 0 or not path.endswith(".md"):
                return None
            try:
                states.setdefault(group, {})[path] = take_state(path)
            except OSError:
                return None
            contents[path] = digest_file(path)
            units.add(inside.split(os.sep)[1])
        self.look = look.with_states(states, contents)
        self.desk = look_again_from(desk, self.look)
        return frozenset(units) if units <= findings.kept.keys() else None

    def _holds_today(self) -> bool:
        assert self.desk is not None and self.findings is not None
        head, until = self.desk.head, self.findings.hold_until
        today = self.options.today or head.context.town.today or datetime.date.today()
        return today == head.context.today and (until is None or today < until)


def brief_memory(options: Options, early: Look | None = None) -> Memory:
    """For a process that builds once."""
    return Memory(options, open_store(options), early=early)


def lasting_memory(options: Options) -> Memory:
    """For a process that stays."""
    return Memory(options, _lasting_store(options), Shelf())


def _lasting_store(options: Options) -> Store:
    store = open_store(options)
    return LastingStore(store.root, store.folder.name)
