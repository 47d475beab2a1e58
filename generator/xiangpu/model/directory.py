"""Who exists in the town, where, called what; and who names whom."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple

from xiangpu.model.former import Former, find_former
from xiangpu.model.summary import Listed, Summary
from xiangpu.model.view import Card
from xiangpu.schema.reference import TOWN, Reference

MOST = 24
"""Entries of a kind that the page of one they name shows: a town's brand has thousands."""

ANY = ("*",)
"""The kinds of a reference that may lead to any of them."""


class Naming(NamedTuple):
    """That one entry names another; both by their full names."""

    target: str
    field: str
    source: str


class UnitNames:
    """Look-ups over the entries of one unit, made when they are first asked for."""

    def __init__(self, listed: tuple[Listed, ...]) -> None:
        self.listed = listed

    @cached_property
    def by_name(self) -> dict[str, Listed]:
        return {item.full_name: item for item in self.listed}

    @cached_property
    def by_path(self) -> dict[str, Listed]:
        return {item.path: item for item in self.listed}

    @cached_property
    def by_id(self) -> dict[str, tuple[Listed, ...]]:
        found: dict[str, tuple[Listed, ...]] = {}
        for item in self.listed:
            found[item.id] = (*found.get(item.id, ()), item)
        return found


_NOBODY = UnitNames(())


class _ByName(Mapping[str, Listed]):
    """The entries of all units by their full names."""

    def __init__(self, units: dict[str, UnitNames]) -> None:
        self._units = units

    def __getitem__(self, full_name: str) -> Listed:
        village = full_name.partition(":")[2].partition("/")[0]
        return self._units.get(village, _NOBODY).by_name[full_name]

    def __iter__(self) -> Iterator[str]:
        return (name for unit in self._units.values() for name in unit.by_name)

    def __len__(self) -> int:
        return sum(len(unit.by_name) for unit in self._units.values())


class _ByPath(_ByName):
    """The entries of all units by the paths of their files."""

    def __getitem__(self, path: str) -> Listed:
        village = path.removeprefix("content/").partition("/")[0]
        return self._units.get(village, _NOBODY).by_path[path]

    def __iter__(self) -> Iterator[str]:
        return (path for unit in self._units.values() for path in unit.by_path)


@dataclass(frozen=True)
class Directory:
    """Look-ups over the summaries of all units."""

    units: dict[str, UnitNames]
    domains: dict[str, str]
    """The own domains of villages, by village."""
    broken: frozenset[str]
    """Full names of the entries that are left out for errors."""
    former: dict[str, tuple[tuple[str, Listed], ...]]
    """Former addresses by site: the path in it, and the published entry it leads to."""
    namings: dict[str, dict[str, tuple[Naming, ...]]] = field(default_factory=dict)
    """By the unit of the entry that is named, then by its full name."""

    @cached_property
    def by_name(self) -> Mapping[str, Listed]:
        return _ByName(self.units)

    @cached_property
    def by_path(self) -> Mapping[str, Listed]:
        return _ByPath(self.units)

    @cached_property
    def villages(self) -> tuple[Listed, ...]:
        """The villages' own entries."""
        return tuple(
            item
            for unit in self.units.values()
            for item in unit.listed[:1]
            if item.kind == "village"
        )

    def find_all(
        self, reference: Reference, village: str, kinds: tuple[str, ...]
    ) -> tuple[Listed, ...]:
        """The entries a reference may mean, written in that village: its own before the town's."""
        if kinds == ("village",) or reference.kind == "village":
            found = self.by_name.get(f"village:{reference.id}/{reference.id}")
            return (found,) if found else ()
        places = (reference.village,) if reference.village else (village, TOWN)
        for place in places:
            named = self.units.get(place, _NOBODY).by_id.get(reference.id, ())
            fitting = tuple(
                listed
                for listed in named
                if (not reference.kind or listed.kind == reference.kind)
                and (kinds == ANY or listed.kind in kinds)
            )
            if fitting:
                return fitting
        return ()

    def is_broken(self, reference: Reference, village: str, kinds: tuple[str, ...]) -> bool:
        """Whether the reference means an entry that is left out for errors."""
        places = (reference.village,) if reference.village else (village, TOWN, reference.id)
        names = {f"{place}/{reference.id}" for place in places}
        return any(
            name.partition(":")[2] in names
            and (kinds == ANY or name.partition(":")[0] in kinds)
            and reference.kind in ("", name.partition(":")[0])
            for name in self.broken
        )

    def find(self, reference: Reference, village: str, kinds: tuple[str, ...]) -> Listed | None:
        """The one published entry that a reference means, or nothing."""
        found = self.find_all(reference, village, kinds)
        return found[0] if len(found) == 1 and found[0].published else None

    def find_card(
        self, reference: Reference, village: str, kinds: tuple[str, ...], lang: str
    ) -> Card | None:
        """The card of the one published entry that a reference means, or nothing."""
        found = self.find(reference, village, kinds)
        return found.cards[lang] if found else None

    def referrers(self, full_name: str, lang: str) -> dict[str, tuple[Card, ...]]:
        """The cards of published entries that name this one, by kind, at most `MOST` of each."""
        cards: dict[str, dict[str, Card]] = {}
        for naming in self.find_namings(full_name):
            source = self.by_name[naming.source]
            found = cards.setdefault(source.kind, {})
            if source.published and naming.field != "related" and len(found) < MOST:
                found[source.full_name] = source.cards[lang]
        return {kind: tuple(found.values()) for kind, found in cards.items() if found}

    def find_namings(self, full_name: str) -> tuple[Naming, ...]:
        """Where the entry is named."""
        village = full_name.partition(":")[2].partition("/")[0]
        return self.namings.get(village, {}).get(full_name, ())


def index(summaries: Iterable[Summary], former: Iterable[Former] | None = None) -> Directory:
    """The directory of all units, as yet without who names whom."""
    summaries = tuple(summaries)
    if former is None:
        former = find_former(summaries)
    return Directory(
        units={summary.village: UnitNames(summary.listed) for summary in summaries},
        domains={summary.village: summary.domain for summary in summaries if summary.domain},
        broken=frozenset(name for summary in summaries for name in summary.broken),
        former=_group_former(former),
    )


def with_namings(directory: Directory, namings: Iterable[Naming]) -> Directory:
    """The directory with who names whom."""
    found: dict[str, dict[str, list[Naming]]] = {}
    for naming in namings:
        village = naming.target.partition(":")[2].partition("/")[0]
        found.setdefault(village, {}).setdefault(naming.target, []).append(naming)
    grouped = {
        village: {name: tuple(each) for name, each in named.items()}
        for village, named in found.items()
    }
    return replace(directory, namings=grouped)


def _group_former(found: Iterable[Former]) -> dict[str, tuple[tuple[str, Listed], ...]]:
    former: dict[str, list[tuple[str, Listed]]] = {}
    for address, item, problem in found:
        if problem is None:
            former.setdefault(address.site, []).append((address.path, item))
    return {site: tuple(pairs) for site, pairs in former.items()}
