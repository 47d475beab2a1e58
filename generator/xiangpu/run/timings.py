"""The measurements of a build added up: by stage, and the slowest villages and templates."""

from collections.abc import Iterable, Sequence

import msgspec

from xiangpu.run.clock import Lap

STAGES = ("check", "photos", "relate", "plan", "render", "write")
"""In the order in which a build runs through them."""

SLOWEST = 10
"""How many villages and templates are named."""


class Share(msgspec.Struct, frozen=True):
    """A part of the time in seconds, and on how many pieces it was spent."""

    name: str
    seconds: float
    pieces: int


class Timings(msgspec.Struct, frozen=True):
    """Where the time went; what several processes did at once is added up."""

    stages: tuple[Share, ...]
    """All of them, in order."""
    villages: tuple[Share, ...]
    """The slowest first, as are the templates."""
    templates: tuple[Share, ...]


def sum_up(laps: Sequence[Lap]) -> Timings:
    """The laps by stage, and the slowest villages and templates."""
    stages = {share.name: share for share in _add_up((lap.stage, lap) for lap in laps)}
    villages = _add_up((lap.village, lap) for lap in laps if lap.village)
    templates = _add_up((lap.template, lap) for lap in laps if lap.template)
    return Timings(
        tuple(stages.get(stage, Share(stage, 0.0, 0)) for stage in STAGES),
        tuple(villages[:SLOWEST]),
        tuple(templates[:SLOWEST]),
    )


def _add_up(laps: Iterable[tuple[str, Lap]]) -> list[Share]:
    shares: dict[str, Share] = {}
    for name, lap in laps:
        before = shares.get(name, Share(name, 0.0, 0))
        shares[name] = Share(name, before.seconds + lap.seconds, before.pieces + lap.pieces)
    return sorted(shares.values(), key=lambda share: (-share.seconds, share.name))
