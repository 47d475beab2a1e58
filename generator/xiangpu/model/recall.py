"""Values that were made before, taken again while what they are made of is the same."""

from collections.abc import Callable, Hashable
from typing import Any, Protocol, TypeVar

Value = TypeVar("Value")


class Recall(Protocol):
    """Gives the value of that name; `find_inputs` gives all that `make` looks at."""

    def __call__(
        self, name: Hashable, find_inputs: Callable[[], tuple[Any, ...]], make: Callable[[], Value]
    ) -> Value: ...


def make_anew(
    name: Hashable, find_inputs: Callable[[], tuple[Any, ...]], make: Callable[[], Value]
) -> Value:
    """For those who build once: nothing was made before."""
    return make()
