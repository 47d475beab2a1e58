"""Where the time of a build goes: each stage, village and template with its seconds."""

import time
from collections.abc import Iterable

import msgspec


class Lap(msgspec.Struct, frozen=True, array_like=True):
    """Seconds spent on one stage of one village with one template, and on how many pieces."""

    stage: str
    """`check`, `photos`, `relate`, `plan`, `render` or `write`."""
    village: str
    """Empty for what is done for the whole town."""
    template: str
    """Empty where there is none; `*.jpg` for files that need none."""
    seconds: float
    pieces: int


class Clock:
    """Adds the time since it was looked at last to what was just done, unless it stands still."""

    def __init__(self, *, runs: bool = True) -> None:
        self.runs = runs
        self._laps: dict[tuple[str, str, str], Lap] = {}
        self._since = time.perf_counter()

    def begin(self) -> None:
        """Forgets what was measured, and starts now."""
        self._laps.clear()
        self._since = time.perf_counter()

    def lap(self, stage: str, village: str = "", template: str = "") -> None:
        """The time since the last look was spent on this."""
        if not self.runs:
            return
        now = time.perf_counter()
        self._add(Lap(stage, village, template, now - self._since, 1))
        self._since = now

    def take(self) -> tuple[Lap, ...]:
        """What was measured since the beginning."""
        return tuple(self._laps.values())

    def add(self, laps: Iterable[Lap]) -> None:
        """Takes up what a worker measured while this process waited for it."""
        for lap in laps:
            self._add(lap)
        self._since = time.perf_counter()

    def _add(self, lap: Lap) -> None:
        key = lap.stage, lap.village, lap.template
        before = self._laps.get(key)
        if before is not None:
            seconds, pieces = before.seconds + lap.seconds, before.pieces + lap.pieces
            lap = Lap(*key, seconds, pieces)
        self._laps[key] = lap


def no_clock() -> Clock:
    """A clock that stands still, for builds that nobody measures."""
    return Clock(runs=False)
