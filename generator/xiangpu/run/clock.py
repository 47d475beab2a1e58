"""Where the time of a build goes: by stage, by village, by template."""

import time
from collections.abc import Iterable

import msgspec


class Lap(msgspec.Struct, frozen=True, array_like=True):
    """Seconds spent on one stage of one village with one template, and on how many pieces."""

    stage: str
    """`check`, `relate`, `plan`, `render` or `write`."""
    village: str
    """Empty for what is done for the whole town."""
    template: str
    """Empty where there is none; `*.jpg` for files that need none."""
    seconds: float
    pieces: int


class Clock:
    """Adds the time since it was looked at last to what was just done; one that stands costs
    nothing."""

    def __init__(self, *, runs: bool = True) -> None:
        self.runs = runs
        self._laps: dict[tuple[str, str, str], Lap] = {}
        self._since = time.perf_counter()

    def restart(self) -> None:
        """Leaves out the time until now: it was spent waiting."""
        self._since = time.perf_counter()

    def lap(self, stage: str, village: str = "", template: str = "") -> None:
        """The time since the last look was spent on this."""
        if not self.runs:
            return
        now = time.perf_counter()
        self._add(Lap(stage, village, template, now - self._since, 1))
        self._since = now

    def take(self) -> tuple[Lap, ...]:
        """What was measured, which is then forgotten: a worker hands it to its parent."""
        laps = tuple(self._laps.values())
        self._laps.clear()
        return laps

    def add(self, laps: Iterable[Lap]) -> None:
        """Takes up what a worker measured meanwhile."""
        for lap in laps:
            self._add(lap)
        self.restart()

    def _add(self, lap: Lap) -> None:
        key = lap.stage, lap.village, lap.template
        before = self._laps.get(key)
        if before is not None:
            seconds, pieces = before.seconds + lap.seconds, before.pieces + lap.pieces
            lap = Lap(*key, seconds, pieces)
        self._laps[key] = lap


def no_clock() -> Clock:
    """A clock that stands, for builds that nobody measures."""
    return Clock(runs=False)


class Share(msgspec.Struct, frozen=True):
    """A part of the time, and how many pieces it was spent on."""

    name: str
    seconds: float
    pieces: int


class Timings(msgspec.Struct, frozen=True):
    """Seconds by stage in their order, and by village and template with the slowest first.

    What several processes did at once is added up.
    """

    stages: tuple[Share, ...]
    villages: tuple[Share, ...]
    templates: tuple[Share, ...]


STAGES = ("check", "relate", "plan", "render", "write")


def sum_up(laps: Iterable[Lap], longest: int = 10) -> Timings:
    """The laps added up; of villages and templates only the slowest, at most `longest`."""
    found = list(laps)
    stages = {share.name: share for share in _add_up((lap.stage, lap) for lap in found)}
    villages = _add_up((lap.village, lap) for lap in found if lap.village)
    templates = _add_up((lap.template, lap) for lap in found if lap.template)
    return Timings(
        tuple(stages.get(stage, Share(stage, 0.0, 0)) for stage in STAGES),
        tuple(villages[:longest]),
        tuple(templates[:longest]),
    )


def _add_up(laps: Iterable[tuple[str, Lap]]) -> list[Share]:
    """The shares by name, the slowest first."""
    shares: dict[str, Share] = {}
    for name, lap in laps:
        before = shares.get(name, Share(name, 0.0, 0))
        shares[name] = Share(name, before.seconds + lap.seconds, before.pieces + lap.pieces)
    return sorted(shares.values(), key=lambda share: (-share.seconds, share.name))
