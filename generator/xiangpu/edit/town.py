"""A town as it stands, for those who are about to change its files."""

from dataclasses import dataclass
from functools import cache

from xiangpu.check.record import Unit
from xiangpu.markup.convert import convert
from xiangpu.options import Options
from xiangpu.run.dark_room import DarkRoom, open_pictures
from xiangpu.survey import Survey, Unsettled, conclude, make_checker, survey_head, survey_unit


@dataclass(frozen=True, slots=True)
class KnownTown:
    """What is known of the whole town, and each of its units."""

    survey: Survey
    units: tuple[Unit, ...]


def know_town(options: Options) -> KnownTown | Unsettled:
    """The whole town read and checked; nothing is kept for another run."""
    head = survey_head(options, cache(convert), DarkRoom(options.town, open_pictures(options)))
    if isinstance(head, Unsettled):
        return head
    found = {
        village: survey_unit(head, village, make_checker(head)) for village in head.sources.units
    }
    surveyed = {village: known for village, (_, known) in found.items()}
    return KnownTown(conclude(head, surveyed), tuple(unit for unit, _ in found.values()))
