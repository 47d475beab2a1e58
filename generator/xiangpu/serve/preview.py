"""Builds again after every change, and keeps what the last build found."""

import threading
import time
from collections.abc import Callable
from typing import Protocol

import msgspec

from xiangpu.build import Outcome
from xiangpu.problems import Problem
from xiangpu.serve.watched import Changed

GATHER_SECONDS = 0.005
"""Several files saved at once are built once; an editor's rename takes a moment too."""


LOOK_SECONDS = 0.2
"""Between two looks whether it is time to stop."""


class Builder(Protocol):
    """Builds the town again and again."""

    def build(self, changed: Changed) -> Outcome:
        """Builds it, as far as it is not as it was when it was built last."""

    def settle(self) -> None:
        """Does what nobody needs to wait for."""

    def rehearse(self) -> None:
        """Uses a moment in which nothing is to be done."""


class State(msgspec.Struct, frozen=True):
    """What the last build found; the number grows whenever there is something new to see."""

    number: int = 0
    problems: tuple[Problem, ...] = ()
    failure: Exception | None = None
    outcome: Outcome | None = None


class Preview:
    """Builds in the background whenever something changed, and announces what is new."""

    def __init__(self, builder: Builder, announce: Callable[[State], None]) -> None:
        self._builder = builder
        self._announce = announce
        self._noticed = threading.Event()
        self._lock = threading.Lock()
        self._changed: Changed = frozenset()
        self.stop = threading.Event()
        self.state = State()
        self.started = time.time_ns()
        """Tells a browser that the preview was started again, when numbers begin anew."""

    def notice(self, changed: Changed) -> None:
        """These files changed, or any: build soon."""
        with self._lock:
            before = self._changed
            self._changed = None if changed is None or before is None else before | changed
        self._noticed.set()

    def run(self) -> None:
        """Build after every notice until told to stop."""
        while not self.stop.is_set():
            if not self._noticed.wait(LOOK_SECONDS):
                self._use_idle_time()
                continue
            self.stop.wait(GATHER_SECONDS)
            self._noticed.clear()
            self.rebuild(self._take_changed())
            self._builder.settle()

    def rebuild(self, changed: Changed) -> None:
        """Build once, and announce it if there is something new to see."""
        before, after = self.state, self._try_build(changed)
        if _is_news(before, after):
            self.state = after
            self._announce(after)

    def _use_idle_time(self) -> None:
        outcome = self.state.outcome
        if outcome is not None and outcome.committed and self.state.failure is None:
            try:
                self._builder.rehearse()
            except Exception as failure:
                # The next save meets it again, and says it then.
                self.state = msgspec.structs.replace(self.state, failure=failure)

    def _take_changed(self) -> Changed:
        with self._lock:
            changed, self._changed = self._changed, frozenset()
        return changed

    def _try_build(self, changed: Changed) -> State:
        number = self.state.number + 1
        try:
            outcome = self._builder.build(changed)
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
