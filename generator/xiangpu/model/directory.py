"""Who exists in the town, where, called what; and who names whom."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from xiangpu.model.former import find_former
from xiangpu.model.summary import Listed, Summary
from xiangpu.model.view import Card
from xiangpu.schema.reference import TOWN, Reference

MOST = 24
"""Entries of a kind that the page of one they name shows: a town's brand has thousands."""

ANY = ("*",)
"""The kinds of a reference that may lead to any of them."""


class Naming(NamedTuple):
    """That one entry names another, and in which field."""

    field: str
    source: Listed


@dataclass(frozen=True, slots=True)
class Directory:
    """Look-ups over the summaries of all units; built once, small."""

    by_name: dict[str, Listed]
    by_id: dict[tuple[str, str], tuple[Listed, ...]]
    by_path: dict[str, Listed]
    villages: tuple[Listed, ...]
    domains: dict[str, str]
    """The own domains of villages, by village."""
    broken: frozenset[str]
    """Full names of the entries that are left out for errors."""
    former: dict[str, tuple[tuple[str, Listed], ...]]
    """Former addresses by site: the path in it, and the published entry it leads to."""
    namings: dict[str, tuple[Naming, ...]]
    """By the full name of the entry that is named."""

    def find_all(
        self, reference: Reference, village: str, kinds: tuple[str, ...]
    ) -> tuple[Listed, ...]:
        """The entries a reference may mean, written in that village: its own before the town's."""
        if kinds == ("village",) or reference.kind == "village":
            found = self.by_name.get(f"village:{reference.id}/{reference.id}")
            return (found,) if found else ()
        places = (reference.village,) if reference.village else (village, TOWN)
        for place in places:
            named = self.by_id.get((place, reference.id), ())
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
        for naming in self.namings.get(full_name, ()):
            source = naming.source
            found = cards.setdefault(source.kind, {})
            if source.published and naming.field != "related" and len(found) < MOST:
                found[source.full_name] = source.cards[lang]
        return {kind: tuple(found.values()) for kind, found in cards.items() if found}


def index(summaries: Iterable[Summary]) -> Directory:
    """The directory of all units."""
    summaries = tuple(summaries)
    listed = [item for summary in summaries for item in summary.listed]
    by_id: dict[tuple[str, str], tuple[Listed, ...]] = {}
    for item in listed:
        key = (item.village, item.id)
        by_id[key] = (*by_id.get(key, ()), item)
    villages = tuple(item for item in listed if item.kind == "village")
    bare = Directory(
        by_name={item.full_name: item for item in listed},
        by_id=by_id,
        by_path={item.path: item for item in listed},
        villages=villages,
        domains={summary.village: summary.domain for summary in summaries if summary.domain},
        broken=frozenset(name for summary in summaries for name in summary.broken),
        former=_find_former(listed),
        namings={},
    )
    return replace(bare, namings=_find_namings(listed, bare))


def _find_former(listed: list[Listed]) -> dict[str, tuple[tuple[str, Listed], ...]]:
    former: dict[str, list[tuple[str, Listed]]] = {}
    for address, item, problem in find_former(listed):
        if problem is None:
            former.setdefault(address.site, []).append((address.path, item))
    return {site: tuple(found) for site, found in former.items()}


def _find_namings(listed: list[Listed], directory: Directory) -> dict[str, tuple[Naming, ...]]:
    namings: dict[str, list[Naming]] = {}
    for source in listed:
        for mention in source.mentions:
            target = directory.find(mention.reference, source.village, mention.kinds)
            if target is not None:
                namings.setdefault(target.full_name, []).append(Naming(mention.field, source))
    return {name: tuple(found) for name, found in namings.items()}
