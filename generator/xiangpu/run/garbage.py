"""When memory that goes round in circles is looked for."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

SELDOM = (100_000, 20, 100)
"""A build's values live until it ends and do not go round in circles; looking for such among a
hundred thousand cards after every few hundred new values takes a third of the time of a build
that has little to do."""


@contextmanager
def collecting_seldom() -> Iterator[None]:
    """Python looks for circles a hundred times less often."""
    before = gc.get_threshold()
    gc.set_threshold(*SELDOM)
    try:
        yield
    finally:
        gc.set_threshold(*before)
