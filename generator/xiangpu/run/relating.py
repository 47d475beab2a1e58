"""Relations of units, each found once for the same references and the same names to refer to."""

import msgspec

from xiangpu.model.directory import Directory
from xiangpu.model.relations import Relations, relate
from xiangpu.model.summary import Summary
from xiangpu.run.store import Store, digest_value

_NAME = "relations"


class Ties(msgspec.Struct, frozen=True, array_like=True):
    """What of a unit others may refer to, and what it refers to itself: a digest of each."""

    offered: str
    used: str


class RelationMemo:
    """`relate` for all units, in a town whose units have these ties."""

    def __init__(self, store: Store, ties: dict[str, Ties]) -> None:
        self._store = store
        self._offered = digest_value([(unit, tie.offered) for unit, tie in ties.items()])
        self._ties = ties
        kept = store.get(_NAME, self._offered, dict[str, tuple[str, Relations]])
        self._before = kept or {}
        self._now: dict[str, tuple[str, Relations]] = {}

    def __call__(self, summary: Summary, directory: Directory) -> Relations:
        """The unit's relations to all others."""
        used = self._ties[summary.village].used
        kept = self._before.get(summary.village)
        found = kept[1] if kept and kept[0] == used else relate(summary, directory)
        self._now[summary.village] = (used, found)
        return found

    def keep(self) -> None:
        """Keeps the relations that were asked for, if they are others than before."""
        if {unit: used for unit, (used, _) in self._now.items()} != {
            unit: used for unit, (used, _) in self._before.items()
        }:
            self._store.put(_NAME, self._offered, self._now)


def find_ties(summary: Summary) -> Ties:
    """The ties of a unit to the others."""
    offered = [
        (listed.full_name, listed.path, listed.published, listed.fragments)
        for listed in summary.listed
    ]
    used = [(listed.full_name, listed.mentions, listed.links) for listed in summary.listed]
    return Ties(
        digest_value((offered, summary.broken)),
        digest_value(used),
    )
