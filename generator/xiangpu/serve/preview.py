"""Builds again after every change, and keeps what the last build found."""

import threading
import time
from collections.abc import Callable

import msgspec

from xiangpu.build import Outcome
from xiangpu.problems import Problem

GATHER_SECONDS = 0.02
"""Several files saved at once are built once; an editor's rename takes a moment too."""


class State(msgspec.Struct, frozen=True):
    """What the last build found; the number grows whenever there is something new to see."""

    number: int = 0
    problems: tuple[Problem, ...] = ()
    failure: Exception | None = None
    outcome: Outcome | None = None


class Preview:
    """Builds in the background whenever something changed, and announces what is new."""

    def __init__(self, build: Callable[[], Outcome], announce: Callable[[State], None]) -> None:
        self._build = build
        self._announce = announce
        self._changed = threading.Event()
        self.stop = threading.Event()
        self.state = State()
        self.started = time.time_ns()
        """Tells a browser that the preview was started again, when numbers begin anew."""

    def notice(self) -> None:
        """Something changed: build soon."""
        self._changed.set()

    def run(self) -> None:
        """Build after every notice until told to stop."""
        while not self.stop.is_set():
            if not self._changed.wait(GATHER_SECONDS * 10):
                continue
            self.stop.wait(GATHER_SECONDS)
            self._changed.clear()
            self.rebuild()

    def rebuild(self) -> None:
        """Build once, and announce it if there is something new to see."""
        before, after = self.state, self._try_build()
        if _is_news(before, after):
            self.state = after
            self._announce(after)

    def _try_build(self) -> State:
        number = self.state.number + 1
        try:
            outcome = self._build()
        except Exception as failure:
            # A bug must not end the preview: the last good pages stay, and it is said.
            return State(number, self.state.problems, failure)
        return State(number, outcome.problems, None, outcome)


def _is_news(before: State, after: State) -> bool:
    if before.number == 0 or before.problems != after.problems:
        return True
    if str(before.failure) != str(after.failure):
        return True
    return bool(after.outcome and (after.outcome.written or after.outcome.removed))
