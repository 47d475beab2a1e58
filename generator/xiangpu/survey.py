"""The first pass: everything loaded, checked and summarised, before anything is made."""

import datetime
from dataclasses import dataclass
from pathlib import Path

from xiangpu.bundled import bundled_root
from xiangpu.check.context import Context
from xiangpu.check.record import Unit
from xiangpu.check.settings import Settings, without_silenced
from xiangpu.check.themes import Chain, check_chain, check_theme_settings
from xiangpu.check.town import find_sources, make_reader
from xiangpu.check.unit import check_unit
from xiangpu.load.photos import PhotoFacts
from xiangpu.load.reader import read_yaml
from xiangpu.load.source import Document
from xiangpu.model.address import PORTAL
from xiangpu.model.check_links import check_links
from xiangpu.model.context import Lens
from xiangpu.model.directory import Directory, index
from xiangpu.model.summary import Summary, summarise
from xiangpu.options import Options
from xiangpu.problems import Place, Problem, distinct
from xiangpu.run.memo import remember_bodies, remember_photos
from xiangpu.run.progress import Progress
from xiangpu.run.spool import Spool
from xiangpu.schema.kinds.town import Town
from xiangpu.schema.names import field_names


@dataclass(frozen=True, slots=True)
class Look:
    """How a site looks: its theme with all that it extends, and the settings' values."""

    chain: Chain
    values: dict[str, str]


@dataclass(frozen=True, slots=True)
class Survey:
    """All that the second pass needs, and every problem found so far."""

    problems: tuple[Problem, ...]
    context: Context
    lenses: tuple[Lens, ...]
    directory: Directory
    summaries: tuple[Summary, ...]
    looks: dict[str, Look]
    """By unit."""

    @property
    def next_change(self) -> datetime.date | None:
        """The first day on which a rebuild makes something different."""
        days = [summary.next_change for summary in self.summaries if summary.next_change]
        return min(days, default=None)


@dataclass(frozen=True, slots=True)
class Unsettled:
    """A town whose settings are broken, so that nothing further can be looked at."""

    problems: tuple[Problem, ...]


def survey(options: Options, spool: Spool, progress: Progress) -> Survey | Unsettled:
    """Every unit checked, kept in the spool, and summarised; all problems of the town."""
    read = make_reader(options.town)
    today = options.today or datetime.date.today()
    sources = find_sources(options.town, read, today)
    if not sources.settings.towns:
        return Unsettled(sources.problems)
    context, lenses = _focus(options, sources.settings, today)
    problems = list(sources.problems)
    summaries, looks = [], {}
    for done, (village, files) in enumerate(sources.units.items()):
        progress("check", done, len(sources.units))
        unit = check_unit(village, files, read, context)
        problems += unit.problems
        look, found = _find_look(unit, options.town, sources.settings, context)
        problems += found
        looks[village] = look
        spool.put(unit)
        summaries.append(summarise(unit, lenses, context.convert))
    directory = index(summaries)
    problems += check_links(summaries, directory)
    return Survey(
        problems=without_silenced(distinct(problems), context.town),
        context=context,
        lenses=lenses,
        directory=directory,
        summaries=tuple(summaries),
        looks=looks,
    )


def _focus(
    options: Options, settings: Settings, today: datetime.date
) -> tuple[Context, tuple[Lens, ...]]:
    """What checking needs to know, and a lens for each language."""
    default = next(iter(settings.towns.values()))
    day = options.today or default.today or today
    load_photo = remember_photos(options.town)
    context = Context(default, day, remember_bodies(), load_photo)

    def find_photo(path: str) -> PhotoFacts | None:
        facts = load_photo(path) if (options.town / path).is_file() else None
        return facts if isinstance(facts, PhotoFacts) else None

    lenses = tuple(Lens(town, lang, day, find_photo) for lang, town in settings.towns.items())
    return context, lenses


def _find_look(
    unit: Unit, root: Path, settings: Settings, context: Context
) -> tuple[Look, tuple[Problem, ...]]:
    """The theme that the unit's site wears, the town's own choice unless the village has one."""
    town = context.town
    home = unit.home.entries[context.language] if unit.home else None
    places = unit.home.places if unit.home else {}
    name = home.theme if home and home.theme else town.theme
    where = settings.where or _in_settings
    place = places.get("theme") or where("theme")
    chain = check_chain(name, place, (root, bundled_root()), _read_theme, context.today)
    if not chain.names:
        return Look(chain, {}), chain.problems
    # A village's own theme need not have the settings that the town gives to the others.
    shared = {
        name: (text, where("theme_settings", name))
        for name, text in town.theme_settings.items()
        if "theme" not in places or name in chain.settings
    }
    own = home.theme_settings if home else {}
    chosen = shared | {name: (text, places["theme_settings"]) for name, text in own.items()}
    values = check_theme_settings(chain, chosen)
    return Look(chain, values.values), (*chain.problems, *values.problems)


def _in_settings(*path: str | int) -> Place:
    return Place("site.yaml")


def _read_theme(path: Path, shown: str) -> Document:
    return read_yaml(shown, path.read_bytes(), field_names())


def base_urls(town: Town, directory: Directory) -> dict[str, str]:
    """The public addresses that are known: the town's, and those of villages with a domain."""
    urls = {village: f"https://{domain}/" for village, domain in directory.domains.items()}
    return {PORTAL: town.url, **urls} if town.url else urls
