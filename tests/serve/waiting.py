"""Waiting for what another thread does, with a deadline instead of a guess."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

DEADLINE_SECONDS = 15
STEP_SECONDS = 0.01


def wait_for(found: Callable[[], T]) -> T:
    """The first answer that counts as true; fails after the deadline."""
    end = time.monotonic() + DEADLINE_SECONDS
    while time.monotonic() < end:
        if answer := found():
            return answer
        time.sleep(STEP_SECONDS)
    raise AssertionError("the deadline passed")


class Bell:
    """Counts how often it was rung."""

    def __init__(self) -> None:
        self.rings = 0
        self.heard: list[frozenset[str] | None] = []

    def __call__(self, changed: frozenset[str] | None) -> None:
        self.heard.append(changed)
        self.rings += 1

    def rings_after(self, act: Callable[[], object]) -> None:
        """Do something, and wait until it was noticed."""
        before = self.rings
        act()
        wait_for(lambda: self.rings > before)
