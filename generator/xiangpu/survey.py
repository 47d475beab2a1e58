"""The first pass: every unit loaded, checked and summarised, before anything is made."""

import datetime
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path

import msgspec

from xiangpu.bundled import bundled_root
from xiangpu.check.context import Context, Convert, LoadPhoto
from xiangpu.check.record import Unit
from xiangpu.check.settings import Settings, town_record, without_silenced
from xiangpu.check.themes import Chain, check_chain, check_theme_settings
from xiangpu.check.town import TownSources, Walk, find_sources, make_reader
from xiangpu.check.unit import CheckSources, check_sources, check_unit
from xiangpu.load.reader import read_yaml
from xiangpu.load.source import Document
from xiangpu.load.walk import walk_town
from xiangpu.model.address import PORTAL
from xiangpu.model.context import Lens
from xiangpu.model.directory import Directory, index, with_namings
from xiangpu.model.former import find_former
from xiangpu.model.recall import Recall, make_anew
from xiangpu.model.relations import Relations, relate
from xiangpu.model.summary import Summary, Wish, summarise
from xiangpu.options import Options
from xiangpu.pictures.facts import PhotoFacts
from xiangpu.problems import Place, Problem, distinct
from xiangpu.schema.kinds.town import Town
from xiangpu.schema.names import field_names

BUNDLED_THEME = "base"

Relate = Callable[[Summary, Directory], Relations]
"""The relations of a unit; the build hands in a function that remembers them."""


@dataclass(frozen=True, slots=True)
class Head:
    """The town's settings and where its files lie: what is known before any unit is read."""

    options: Options
    sources: TownSources
    context: Context
    lenses: tuple[Lens, ...]
    """One for each language, the originals' first."""


@dataclass(frozen=True, slots=True)
class Unsettled:
    """A town whose settings are broken, so that nothing further can be looked at."""

    problems: tuple[Problem, ...]


class Surveyed(msgspec.Struct, frozen=True):
    """What is known of a unit once it was checked."""

    summary: Summary
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """How a site looks: its theme with all that it extends, and the settings' values."""

    chain: Chain
    values: dict[str, str]


@dataclass(frozen=True, slots=True)
class Survey:
    """All that the second pass needs, and every problem found so far."""

    head: Head
    problems: tuple[Problem, ...]
    directory: Directory
    summaries: tuple[Summary, ...]
    relations: dict[str, Relations]
    """By unit."""
    looks: dict[str, Look]
    """By unit."""

    @property
    def context(self) -> Context:
        return self.head.context

    @property
    def lenses(self) -> tuple[Lens, ...]:
        return self.head.lenses

    @property
    def next_change(self) -> datetime.date | None:
        """The first day on which a rebuild makes something different."""
        days = [summary.next_change for summary in self.summaries if summary.next_change]
        return min(days, default=None)


def survey_head(
    options: Options, convert: Convert, load_photo: LoadPhoto, walk: Walk = walk_town
) -> Head | Unsettled:
    """The town's settings; the dear functions are handed in."""
    today = options.today or datetime.date.today()
    sources = find_sources(options.town, make_reader(options.town), today, walk)
    towns = sources.settings.towns
    if not towns:
        return Unsettled(sources.problems)
    default = next(iter(towns.values()))
    day = options.today or default.today or today

    def find_photo(path: str) -> PhotoFacts | None:
        facts = load_photo(path) if (options.town / path).is_file() else None
        return facts if isinstance(facts, PhotoFacts) else None

    lenses = tuple(Lens(town, lang, day, find_photo) for lang, town in towns.items())
    settings = town_record(sources.settings)
    return Head(options, sources, Context(default, day, convert, load_photo, settings), lenses)


def make_checker(head: Head) -> CheckSources:
    """A function that reads and checks the files of an entry."""
    return partial(check_sources, read=make_reader(head.options.town), context=head.context)


def survey_unit(
    head: Head, village: str, check: CheckSources, recall: Recall = make_anew
) -> tuple[Unit, Surveyed]:
    """One unit checked and summarised: a function of its own files and the town's settings."""
    unit = check_unit(village, head.sources.units[village], head.context, check)
    summary = summarise(unit, head.lenses, head.context.convert, recall)
    return unit, Surveyed(summary, without_silenced(unit.problems, head.context.town))


def conclude(head: Head, surveyed: Mapping[str, Surveyed], relate: Relate = relate) -> Survey:
    """The whole town from what is known of each unit: who names whom, and how sites look."""
    summaries = tuple(surveyed[village].summary for village in head.sources.units)
    problems = [*head.sources.problems]
    for found in surveyed.values():
        problems += found.problems
    looks, mistakes = _find_looks(head, summaries)
    former = find_former(summaries)
    directory = index(summaries, former)
    relations = {summary.village: relate(summary, directory) for summary in summaries}
    namings = (naming for related in relations.values() for naming in related.namings)
    mistakes += [problem for related in relations.values() for problem in related.problems]
    mistakes += [item.problem for item in former if item.problem]
    return Survey(
        head=head,
        problems=distinct(without_silenced([*problems, *mistakes], head.context.town)),
        directory=with_namings(directory, namings),
        summaries=summaries,
        relations=relations,
        looks=looks,
    )


def _find_looks(head: Head, summaries: Iterable[Summary]) -> tuple[dict[str, Look], list[Problem]]:
    """The theme that each unit's site wears: the town's, unless the village chose another."""
    settings = head.sources.settings
    roots = (head.options.town, bundled_root())

    @cache
    def chain_of(name: str, place: Place) -> Chain:
        return check_chain(name, place, roots, _read_theme, head.context.today)

    looks: dict[str, Look] = {}
    problems: list[Problem] = []
    for summary in summaries:
        wish = summary.wish
        where = settings.where or _in_settings
        name = wish.theme or head.context.town.theme
        chain = chain_of(name, wish.theme_place or where("theme"))
        looks[summary.village], mistakes = _find_look(wish, chain, head.context.town, settings)
        problems += [*chain.problems, *mistakes]
    return looks, problems


def _find_look(
    wish: Wish, chain: Chain, town: Town, settings: Settings
) -> tuple[Look, tuple[Problem, ...]]:
    if not chain.names:
        return _bundled_look(), ()
    where = settings.where or _in_settings
    # A village's own theme need not have the settings that the town gives to the others.
    shared = {
        name: (text, where("theme_settings", name))
        for name, text in town.theme_settings.items()
        if wish.theme_place is None or name in chain.settings
    }
    own = {name: (text, wish.settings_place or Place("")) for name, text in wish.settings.items()}
    values = check_theme_settings(chain, shared | own)
    return Look(chain, values.values), values.problems


@cache
def _bundled_look() -> Look:
    """For a site whose own theme has errors: it is said, and `--keep-going` still builds it."""
    chain = check_chain(BUNDLED_THEME, Place(""), (bundled_root(),), _read_theme, datetime.date.min)
    return Look(chain, check_theme_settings(chain, {}).values)


def _in_settings(*path: str | int) -> Place:
    return Place("site.yaml")


def _read_theme(path: Path, shown: str) -> Document:
    return read_yaml(shown, path.read_bytes(), field_names())


def base_urls(town: Town, directory: Directory) -> dict[str, str]:
    """The public addresses that are known: the town's, and those of villages with a domain."""
    urls = {village: f"https://{domain}/" for village, domain in directory.domains.items()}
    return {PORTAL: town.url, **urls} if town.url else urls
