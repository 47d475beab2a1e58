"""What a village's folder may be called: its name is the first step of every address below it."""

from collections.abc import Iterator

from xiangpu.check.context import Context
from xiangpu.problems import Misfit, Place, Problem
from xiangpu.problems.codes.content import RESERVED_ID
from xiangpu.schema.kinds import KINDS
from xiangpu.schema.reference import TOWN
from xiangpu.values.identifier import check_id

RESERVED = frozenset(
    {"assets", "q", "season", "tourism", "industry", "service", "news", "about", "page", "category"}
    | {"en"}
    | set(KINDS)
)
"""First steps of the portal's own addresses, which no village may take."""


def check_village(village: str, context: Context) -> Iterator[Problem]:
    """What is wrong with the name of the village's folder."""
    if village == TOWN:
        return
    place = Place(f"content/{village}")
    checked = check_id(village)
    if isinstance(checked, Misfit):
        yield checked.at(place)
    elif village in RESERVED or village in context.town.languages:
        yield RESERVED_ID.at(place, id=village)
